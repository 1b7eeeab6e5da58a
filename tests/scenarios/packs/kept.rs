//! What stays of a pack, whatever comes after it.

use std::fs;

use kit::{
    Clinic,
    insider::Insider,
    packs::{SLEEP, Sleep, everything},
};
use services::{
    forms,
    packs::PackRefusal,
    wordings::{self, ExportQuestionnaire},
};

use super::{answer, begun, finished, languages, offer, page, points, read, try_to_begin};

#[test]
fn what_the_next_pack_no_longer_brings_is_not_begun_again_and_goes_on_where_it_began() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let mut both = Sleep::default().pack();
    both.instruments.extend(everything().instruments);
    clinic.installed(&sponsor.sign(&both));
    let form = begun(&clinic);
    let mut without = everything();
    (without.id, without.version) = (both.id, 2);

    clinic.installed(&sponsor.sign(&without));

    assert_eq!(offer(&clinic, SLEEP), None);
    assert!(offer(&clinic, "everything").is_some());
    answer(&clinic, &form);
    assert!(clinic.finish(&form).finished);
    assert_eq!(points(&clinic, &form)[0], ("Sleep, en-GB".to_owned(), Some("2".to_owned())));
}

#[test]
fn a_newer_pack_says_what_is_offered_also_where_its_questionnaire_is_the_same() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let polish = Sleep { others: &[("pl", "Źle pan śpi?")], ..Sleep::default() };
    clinic.installed(&sponsor.sign(&polish.pack()));
    clinic.approve_wordings();
    assert_eq!(languages(&offer(&clinic, SLEEP).unwrap()), ["en-GB", "pl"]);
    let visit = clinic.newcomer();
    let form = clinic.begin(&visit, SLEEP, "pl");

    // The owner takes the Polish back and mends what staff read.
    let mut mended = Sleep { version: 2, ..Sleep::default() }.pack();
    mended.instruments[0].wordings[0].labels.values_mut().for_each(|label| *label = "Sleep index".into());
    clinic.installed(&sponsor.sign(&mended));

    assert_eq!(languages(&offer(&clinic, SLEEP).unwrap()), ["en-GB"]);
    assert_eq!(read(&clinic, &form)[0], "Źle pan śpi?");
    answer(&clinic, &form);
    assert!(clinic.finish(&form).finished);
    assert_eq!(points(&clinic, &form)[0].0, "Sleep index");
}

/// The clinic after somebody did `sql` to its records, and Grace signed in.
fn after(clinic: Clinic, sql: &str) -> (Clinic, Option<tempfile::TempDir>) {
    let place = clinic.place().to_owned();
    let folder = clinic.quit();
    Insider::at(&place).does(sql);
    let clinic = Clinic::at(&place);
    clinic.sign_in();
    (clinic, folder)
}

const ALTERED: &str = "UPDATE packs SET content = CAST(replace(content, 'badly', 'gladly') AS BLOB)";

#[test]
fn a_pack_that_somebody_altered_in_the_records_brings_nothing_and_what_was_answered_stays() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));
    let (done, open) = (finished(&clinic), begun(&clinic));

    let (clinic, _folder) = after(clinic, ALTERED);

    let line = clinic.packs().packs.remove(0);
    assert_eq!((line.version, line.refused), (1, Some(PackRefusal::Altered)));
    assert_eq!(offer(&clinic, SLEEP), None);
    assert!(try_to_begin(&clinic, SLEEP, "en-GB").is_err());
    assert_eq!(read(&clinic, &done)[0], "Do you sleep badly?");
    answer(&clinic, &open);
    assert!(clinic.finish(&open).finished);
}

#[test]
fn a_questionnaire_that_somebody_altered_in_the_records_brings_nothing_either() {
    let theirs = Clinic::open();
    let sponsor = theirs.trust("Sleep Society");
    theirs.installed(&sponsor.sign(&Sleep::default().pack()));
    let what = ExportQuestionnaire { instrument: SLEEP.into(), folder: String::new() };
    let file = fs::read(wordings::export(&theirs.app, what).unwrap().value).unwrap();
    for altered in [ALTERED, "UPDATE packs SET id = 'another'"] {
        let clinic = Clinic::open();
        clinic.installed(&file);
        assert!(offer(&clinic, SLEEP).is_some());

        let (clinic, _folder) = after(clinic, altered);

        assert_eq!(clinic.packs().packs.remove(0).refused, Some(PackRefusal::Altered));
        assert_eq!(offer(&clinic, SLEEP), None);
    }
}

#[test]
fn a_signed_pack_under_another_version_than_its_own_brings_nothing() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));

    let (clinic, _folder) = after(clinic, "UPDATE packs SET version = 9");

    assert_eq!(clinic.packs().packs.remove(0).refused, Some(PackRefusal::Altered));
    assert_eq!(offer(&clinic, SLEEP), None);
}

#[test]
fn words_that_somebody_altered_in_the_records_are_not_shown_as_what_was_read() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));
    let form = finished(&clinic);
    let newer = Sleep { version: 2, instrument: 2, asks: "Do you sleep well?", ..Sleep::default() };
    clinic.installed(&sponsor.sign(&newer.pack()));
    let altered = "UPDATE wordings SET texts = replace(texts, 'badly', 'gladly'); DELETE FROM packs";

    let (clinic, _folder) = after(clinic, altered);

    let shelf = clinic.app.shelf();
    let edition = shelf.exactly(SLEEP, 1).unwrap();
    assert!(edition.words.is_empty(), "{:?}", edition.words);
    assert!(forms::open(&clinic.app, Clinic::by_id(&form)).is_err());
}

#[test]
fn a_pack_is_gone_from_the_shelf_when_the_records_are_locked_and_back_when_they_open() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));

    clinic.lock();
    assert!(clinic.app.shelf().get(SLEEP).is_err());

    clinic.sign_in();
    assert!(clinic.app.shelf().get(SLEEP).is_ok());
    let form = begun(&clinic);
    assert_eq!(page(&clinic, &form).title, "Sleep");
}
