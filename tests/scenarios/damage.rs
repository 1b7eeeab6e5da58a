//! Records that are not as they were left: only looked at, put aside as they
//! were found, and gone on with only if somebody decides so.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kit::{
    Clinic, NAME, PASSPHRASE, entry,
    insider::Insider,
    people::{AMIRA, THEIRS},
};
use services::{
    Duty, Error, Role, participants,
    safety::{self, GoOn, SafetyPage},
    session::Stage,
};
use store::{Action, StoreError};

/// The files that belong together.
const SET: [&str; 3] = ["records.db", "records.anchor", "vault.keys"];

/// What the quick check calls a page that is not as it was written, by how it came upon it.
const BROKEN: [&str; 2] = ["pages", "structure"];

fn files(place: &Path) -> BTreeMap<&'static str, Vec<u8>> {
    SET.into_iter().filter_map(|name| Some((name, fs::read(place.join(name)).ok()?))).collect()
}

/// Two people on the list, Amira who may not decide, one participant; locked.
fn clinic() -> Clinic {
    let clinic = Clinic::open();
    clinic.register("Yusuf", "Amina");
    clinic.settle(AMIRA, Role::Clinician);
    clinic.lock();
    clinic
}

fn page(clinic: &Clinic) -> SafetyPage {
    safety::page(&clinic.app, ()).unwrap()
}

fn codes(clinic: &Clinic) -> Vec<String> {
    page(clinic).findings.into_iter().map(|one| one.code).collect()
}

fn go_on(clinic: &Clinic) {
    let why = GoOn { reason: "The disk was changed on Monday".into() };
    assert_eq!(safety::go_on(&clinic.app, why).unwrap().value, []);
}

/// Sees that everything was put aside as it was found, and left as it was.
fn assert_put_aside(clinic: &Clinic, found: &BTreeMap<&'static str, Vec<u8>>) {
    let aside = PathBuf::from(page(clinic).copy.unwrap());
    assert!(aside.file_name().unwrap().to_string_lossy().starts_with("damaged-"));
    assert_eq!(&files(&aside), found);
    assert_eq!(&files(clinic.place()), found);
}

#[test]
fn a_changed_byte_is_found_put_aside_and_never_written_over() {
    let clinic = clinic();
    let records = clinic.place().join("records.db");
    let sound = fs::read(&records).unwrap();
    for at in (100..sound.len()).step_by(4_096) {
        let mut damaged = sound.clone();
        damaged[at] ^= 1;
        fs::write(&records, damaged).unwrap();
        let found = files(clinic.place());

        clinic.sign_in();

        assert_eq!(clinic.stage(), Stage::Safe, "{at}");
        let codes = codes(&clinic);
        assert!(
            !codes.is_empty() && codes.iter().all(|code| BROKEN.contains(&code.as_str())),
            "{at}: {codes:?}"
        );
        assert_put_aside(&clinic, &found);
        if page(&clinic).readable {
            let new = participants::register(&clinic.app, entry("Okafor", "Ngozi"));
            assert!(matches!(new, Err(Error::ReadOnlyNow | Error::Store(StoreError::Unreadable))), "{at}");
            // Whatever is shown of it, or not, nothing is written.
            let query = participants::FindParticipants { query: "yus".into() };
            let _ = participants::find(&clinic.app, query);
        }
        assert!(!page(&clinic).may_go_on);
        let why = GoOn { reason: "We have to".into() };
        assert!(safety::go_on(&clinic.app, why).is_err());
        clinic.lock();
        assert_eq!(files(clinic.place()), found, "{at}");
    }

    fs::write(&records, sound).unwrap();
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Open);
}

#[test]
fn an_anchor_that_is_gone_is_asked_about_once_and_stays_in_the_trail() {
    let clinic = clinic();
    fs::remove_file(clinic.place().join("records.anchor")).unwrap();
    let found = files(clinic.place());

    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    assert_eq!((clinic.stage(), codes(&clinic)), (Stage::Safe, vec!["anchor-missing".to_owned()]));
    assert!(matches!(clinic.app.admit(Duty::Rescue), Err(Error::NotYours)));
    assert_put_aside(&clinic, &found);
    // The records are sound, and can be looked at.
    assert_eq!(clinic.found_people("yus"), 1);
    let new = participants::register(&clinic.app, entry("Okafor", "Ngozi"));
    assert!(matches!(new, Err(Error::ReadOnlyNow)));

    clinic.sign_in();
    drop(clinic.app.admit(Duty::Rescue).unwrap());
    go_on(&clinic);

    assert_eq!(clinic.stage(), Stage::Open);
    let (damage, accepted) = (clinic.noted(Action::DamageFound), clinic.noted(Action::DamageAccepted));
    assert_eq!(damage[0].detail.as_deref(), Some("anchor-missing"));
    assert_eq!(accepted[0].reason.as_ref().unwrap().reveal(), "The disk was changed on Monday");
    assert_eq!(accepted[0].by.as_deref(), Some(clinic.person(NAME).as_str()));
    clinic.register("Okafor", "Ngozi");
    for (name, passphrase) in [(AMIRA, THEIRS), (NAME, PASSPHRASE)] {
        clinic.lock();
        clinic.sign_in_as(name, passphrase).unwrap();
        assert_eq!(clinic.stage(), Stage::Open, "{name}");
    }
}

#[test]
fn older_records_that_are_put_back_show_exactly_how_much_is_missing() {
    let clinic = clinic();
    let older = fs::read(clinic.place().join("records.db")).unwrap();
    clinic.sign_in();
    let before = clinic.head();
    clinic.register("Okafor", "Ngozi");
    clinic.register("Price", "Joan");
    clinic.lock();
    clinic.sign_in();
    let newest = clinic.head();
    // The row of the locking that comes now is lost as well, and those of signing in.
    clinic.lock();
    fs::write(clinic.place().join("records.db"), &older).unwrap();

    clinic.sign_in();

    assert_eq!(clinic.stage(), Stage::Safe);
    let shown = page(&clinic);
    let head = clinic.head();
    assert!(head < before);
    assert_eq!(shown.findings.len(), 1);
    assert_eq!(shown.findings[0].code, "anchor-ahead");
    assert_eq!((shown.findings[0].seq, shown.findings[0].missing), (Some(head + 1), Some(newest + 1 - head)));
    assert_eq!(clinic.found_people("okaf"), 0);
    go_on(&clinic);
    assert_eq!(clinic.found_people("yus"), 1);
    clinic.lock();
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Open);
}

#[test]
fn a_trail_that_somebody_changed_is_gone_on_with_and_what_is_done_to_it_later_is_found_again() {
    let clinic = clinic();
    Insider::at(clinic.place()).does("UPDATE audit SET by = NULL WHERE seq = 6");
    clinic.sign_in();
    assert_eq!((clinic.stage(), codes(&clinic)), (Stage::Safe, vec!["trail".to_owned()]));
    assert_eq!(page(&clinic).findings[0].seq, Some(6));

    go_on(&clinic);

    assert_eq!(clinic.noted(Action::DamageFound)[0].detail.as_deref(), Some("trail"));
    clinic.lock();
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Open, "nobody is asked twice");
    let later = clinic.head();
    clinic.lock();
    Insider::at(clinic.place()).does(&format!("UPDATE audit SET by = NULL WHERE seq = {later}"));
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Safe);
    assert_eq!(page(&clinic).findings[0].seq, Some(later));
}
