//! What is not installed, and why.

use std::fs;

use kit::{
    Clinic,
    packs::{SLEEP, Sleep, Sponsor},
};
use services::{
    Why,
    packs::{self, InstallPack, NewSigner, PackFile, PackRefusal, SignerKey},
};
use store::Action;

use super::begun;

/// A clinic with a pack in version 2, and whoever signed it.
fn with_a_pack() -> (Clinic, Sponsor) {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep { version: 2, instrument: 2, ..Sleep::default() }.pack()));
    (clinic, sponsor)
}

/// Tries to install a file; why it is not, and that nothing has changed by it.
fn refused(clinic: &Clinic, file: &[u8]) -> PackRefusal {
    let before = (clinic.packs(), clinic.head());
    let looked = clinic.refusal(file);
    let why = clinic.install(file).refused;
    assert_eq!(why, looked);
    assert_eq!((clinic.packs(), clinic.head()), before);
    why.expect("it is refused")
}

fn newer() -> Sleep {
    Sleep { version: 3, instrument: 3, ..Sleep::default() }
}

#[test]
fn every_wrong_file_is_refused_for_its_own_reason_and_changes_nothing() {
    let (clinic, sponsor) = with_a_pack();
    let good = sponsor.sign(&newer().pack());
    let signed_lines = good.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(4).unwrap().0 + 1;
    let mut altered = good.clone();
    *altered.last_mut().unwrap() ^= 1;
    let mut other_case = newer().pack();
    other_case.instruments[0].cases.case[1].scores.insert("total".into(), 2.into());
    let mut contradicts = newer().pack();
    contradicts.instruments[0].wordings[0].texts.remove("sleep-2");
    let mut too_late = newer().pack();
    too_late.not_after = Some("2026-03-09".parse().unwrap());

    let of = |pack: &pack::Pack| refused(&clinic, &sponsor.sign(pack));
    assert_eq!(refused(&clinic, &Sponsor::new().sign(&newer().pack())), PackRefusal::UnknownSigner);
    assert_eq!(refused(&clinic, &good[signed_lines..]), PackRefusal::Unsigned);
    assert_eq!(refused(&clinic, &altered), PackRefusal::Altered);
    assert_eq!(refused(&clinic, b"GIF89a"), PackRefusal::NotAPack);
    assert_eq!(refused(&clinic, &vec![b' '; 24 * 1024 * 1024 + 1]), PackRefusal::TooLarge);
    assert_eq!(of(&contradicts), PackRefusal::Malformed);
    assert_eq!(of(&other_case), PackRefusal::CaseFailed);
    assert_eq!(of(&Sleep { version: 1, ..newer() }.pack()), PackRefusal::NotNewer);
    assert_eq!(of(&Sleep { version: 2, ..newer() }.pack()), PackRefusal::NotNewer);
    assert_eq!(of(&too_late), PackRefusal::Expired);
    assert_eq!(of(&Sleep { expires: "2026-03-09", ..newer() }.pack()), PackRefusal::Expired);

    assert_eq!(clinic.install(&good).refused, None);
}

#[test]
fn what_cannot_be_read_is_said_so() {
    let clinic = Clinic::open();
    let folder = clinic.download("a.prompack", b"").with_file_name("a folder");
    fs::create_dir(&folder).unwrap();

    for path in [folder.clone(), folder.with_file_name("nothing.prompack"), "/dev/zero".into()] {
        let path = path.display().to_string();
        let seen = packs::look(&clinic.app, PackFile { path: path.clone() }).unwrap();
        assert_eq!(seen.refused, Some(PackRefusal::Unreadable), "{path}");
        let tried = packs::install(&clinic.app, InstallPack { path, digest: String::new() }).unwrap();
        assert_eq!(tried.value.refused, Some(PackRefusal::Unreadable));
        assert_eq!(tried.areas, []);
    }
}

#[test]
fn an_instrument_never_goes_back_and_never_says_something_else_under_its_version() {
    let (clinic, sponsor) = with_a_pack();
    let of = |pack: Sleep| refused(&clinic, &sponsor.sign(&pack.pack()));

    assert_eq!(of(Sleep { version: 3, instrument: 1, ..Sleep::default() }), PackRefusal::Conflict);
    assert_eq!(
        of(Sleep { version: 3, instrument: 2, asks: "Badly?", ..Sleep::default() }),
        PackRefusal::Conflict
    );
    assert_eq!(
        of(Sleep { version: 3, instrument: 2, number: "SL-8", ..Sleep::default() }),
        PackRefusal::Conflict
    );

    // The same once more with another language is no other.
    let more = Sleep { version: 3, instrument: 2, others: &[("pl", "Źle?")], ..Sleep::default() };
    clinic.installed(&sponsor.sign(&more.pack()));
}

#[test]
fn nobody_brings_what_the_program_or_somebody_else_brings() {
    let (clinic, _sponsor) = with_a_pack();
    let other = clinic.trust("Another Society");
    let mut theirs = newer().pack();
    theirs.id = "another".into();
    assert_eq!(refused(&clinic, &other.sign(&theirs)), PackRefusal::Conflict);

    let mut built_in = Sleep::default().pack();
    built_in.id = "another".into();
    let brought = &mut built_in.instruments[0];
    brought.definition.id = "phq-9".into();
    let renamed = |texts: &std::collections::BTreeMap<String, String>| {
        texts
            .iter()
            .map(|(id, text)| {
                (id.replace("sleep-often", "phq-9-often").replace("sleep-total", "phq-9-total"), text.clone())
            })
            .collect()
    };
    let wording = &mut brought.wordings[0];
    (wording.texts, wording.labels) = (renamed(&wording.texts), renamed(&wording.labels));
    assert_eq!(refused(&clinic, &other.sign(&built_in)), PackRefusal::Conflict);
}

#[test]
fn somebody_elses_pack_is_gone_on_with_only_once_they_left_the_list() {
    let (clinic, sponsor) = with_a_pack();
    let other = clinic.trust("Their new key");
    assert_eq!(refused(&clinic, &other.sign(&newer().pack())), PackRefusal::Conflict);

    clinic.remove_signer(&sponsor.key());

    clinic.installed(&other.sign(&newer().pack()));
}

#[test]
fn a_file_that_changed_since_it_was_looked_at_is_not_installed() {
    let (clinic, sponsor) = with_a_pack();
    let digest = clinic.look_at(&sponsor.sign(&newer().pack())).digest;
    let path = clinic.download("sent.prompack", &sponsor.sign(&Sleep { asks: "Badly?", ..newer() }.pack()));
    let before = (clinic.packs(), clinic.head());

    let tried =
        packs::install(&clinic.app, InstallPack { path: path.display().to_string(), digest }).unwrap();

    assert_eq!((tried.value.refused, tried.areas), (Some(PackRefusal::Changed), vec![]));
    assert_eq!((clinic.packs(), clinic.head()), before);
}

#[test]
fn a_signer_who_is_taken_off_the_list_brings_nothing_new_and_keeps_what_they_brought() {
    let (clinic, sponsor) = with_a_pack();
    let form = begun(&clinic);

    clinic.remove_signer(&sponsor.key());

    assert!(clinic.signer().removed);
    assert_eq!(refused(&clinic, &sponsor.sign(&newer().pack())), PackRefusal::UnknownSigner);
    let clinic = clinic.restarted();
    clinic.sign_in();
    assert_eq!(clinic.packs().packs[0].refused, None);
    assert_eq!(super::languages(&super::offer(&clinic, SLEEP).unwrap()), ["en-GB"]);
    super::answer(&clinic, &form);
    assert!(clinic.finish(&form).finished);
    let nobody = SignerKey { key: sponsor.key() };
    assert!(packs::remove_signer(&clinic.app, nobody).is_err(), "they are off the list already");

    clinic.add_signer("Sleep Society", &sponsor.key());

    clinic.installed(&sponsor.sign(&newer().pack()));
    let noted = |action| clinic.noted(action).len();
    assert_eq!((noted(Action::SignerAdded), noted(Action::SignerRemoved)), (2, 1));
}

#[test]
fn a_key_is_put_on_the_list_once_and_only_if_it_is_one() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let why = |name: &str, key: &str| {
        let new = NewSigner { name: name.into(), key: key.into() };
        let problems = packs::add_signer(&clinic.app, new).unwrap().value;
        problems.into_iter().map(|problem| (problem.field, problem.why)).collect::<Vec<_>>()
    };
    // A key of somebody else who took the same id.
    let theirs = format!("{}{}", &sponsor.key()[..14], &Sponsor::new().key()[14..]);
    assert_eq!(pack::key_id(&theirs), pack::key_id(&sponsor.key()));

    assert_eq!(why("Again", &sponsor.key()), [("key".to_owned(), Why::KeyKnown)]);
    assert_eq!(why("Somebody", &theirs), [("key".to_owned(), Why::KeyKnown)]);
    assert_eq!(why("Somebody", "RWnothing"), [("key".to_owned(), Why::KeyRefused)]);
    assert_eq!(why("", "")[0].0, "name");

    // Nor in the place of one who left.
    clinic.remove_signer(&sponsor.key());
    assert_eq!(why("Somebody", &theirs), [("key".to_owned(), Why::KeyKnown)]);
    assert_eq!(clinic.signer().id, pack::key_id(&sponsor.key()).unwrap());
}
