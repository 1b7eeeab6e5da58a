//! Setting a clinic up, signing in, locking: with real files and real keys.

use std::{fs, time::Duration};

use kit::{Clinic, NAME, PASSPHRASE, why};
use services::{
    Area, Error, Problem, ProblemCode, clinic, languages, participants, safety,
    session::{self, Stage},
};

fn stage(clinic: &Clinic) -> Stage {
    session::status(&clinic.app, ()).unwrap().stage
}

fn code(error: &Error) -> ProblemCode {
    Problem::tell(error, uuid::Uuid::nil()).code
}

fn sign_in(clinic: &Clinic, name: &str, passphrase: &str) -> Result<(), ProblemCode> {
    let who = session::SignIn { name: name.into(), passphrase: passphrase.into() };
    session::sign_in(&clinic.app, who).map(|_| ()).map_err(|error| code(&error))
}

fn new_clinic() -> clinic::NewClinic {
    clinic::NewClinic {
        language: "en-GB".into(),
        clinic: "Riverside".into(),
        site: "07".into(),
        name: NAME.into(),
        passphrase: PASSPHRASE.into(),
    }
}

#[test]
fn a_clinic_is_set_up_and_opens_again_after_a_restart() {
    let clinic = Clinic::empty();
    assert_eq!(stage(&clinic), Stage::FirstRun);

    clinic.found();
    assert_eq!(stage(&clinic), Stage::Open);
    clinic.register("Yusuf", "Amina");

    let clinic = clinic.restarted();
    assert_eq!(stage(&clinic), Stage::Locked);
    sign_in(&clinic, "  grace  OBI ", PASSPHRASE).unwrap();
    assert_eq!(stage(&clinic), Stage::Open);
    let list =
        participants::find(&clinic.app, participants::FindParticipants { query: "yusuf".into() }).unwrap();
    assert_eq!(list.lines.len(), 1);
}

#[test]
fn nothing_is_written_before_the_recovery_key_was_repeated() {
    let clinic = Clinic::empty();
    let sheet = clinic::begin(&clinic.app, new_clinic()).unwrap().sheet.unwrap();
    assert_eq!((sheet.groups.len(), sheet.ask.len()), (11, 3));

    let wrong = clinic::ConfirmRecovery { groups: vec!["0000".into(), "0000".into(), "0000".into()] };
    assert!(matches!(clinic::confirm(&clinic.app, wrong), Err(Error::RecoveryMismatch)));
    assert_eq!(stage(&clinic), Stage::FirstRun);

    let groups = sheet.ask.iter().map(|&place| sheet.groups[place].to_lowercase()).collect();
    clinic::confirm(&clinic.app, clinic::ConfirmRecovery { groups }).unwrap();
    assert_eq!(stage(&clinic), Stage::Open);
}

#[test]
fn a_set_up_that_the_power_cut_short_is_finished_at_the_next_sign_in() {
    let clinic = Clinic::open();
    clinic.register("Yusuf", "Amina");
    let place = clinic.place().to_owned();
    let clinic = clinic.restarted();
    // The last step of the set-up is this renaming; undo it.
    fs::rename(place.join("records.db"), place.join("founding.db")).unwrap();

    assert_eq!(stage(&clinic), Stage::Locked);
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();

    assert_eq!(stage(&clinic), Stage::Open);
}

#[test]
fn a_weak_passphrase_and_odd_names_are_refused_each_with_its_reason() {
    let clinic = Clinic::empty();
    let refused = |change: fn(&mut clinic::NewClinic)| {
        let mut new = new_clinic();
        change(&mut new);
        let begun = clinic::begin(&clinic.app, new).unwrap();
        assert!(begun.sheet.is_none());
        begun.problems.into_iter().map(|p| format!("{} {}", p.field, why(p.why))).collect::<Vec<_>>()
    };
    assert_eq!(refused(|new| new.passphrase = "short".into()), ["passphrase passphrase-too-short"]);
    assert_eq!(refused(|new| new.passphrase = "password1234".into()), ["passphrase passphrase-common"]);
    assert_eq!(refused(|new| new.passphrase = "riverside-2026-x".into()), ["passphrase passphrase-personal"]);
    assert_eq!(refused(|new| new.site = "not a code".into()), ["site site-code-refused"]);
    assert_eq!(
        refused(|new| (new.clinic, new.name) = (" ".into(), "x".repeat(101))),
        ["clinic field-empty", "name field-too-long"]
    );
    assert_eq!(stage(&clinic), Stage::FirstRun);
}

#[test]
fn a_suggested_passphrase_is_a_good_one() {
    let clinic = Clinic::empty();
    for _ in 0..20 {
        // In one word of the list in sixteen: what is suggested has none of them.
        let (name, place) = ("Ness Ling-Ting King", "Able Overship");
        let who = clinic::SuggestPassphrase { name: name.into(), clinic: place.into() };
        let passphrase = clinic::suggest(&clinic.app, who).unwrap();
        let what = clinic::JudgePassphrase { passphrase, name: name.into(), clinic: place.into() };
        assert_eq!(clinic::judge(&clinic.app, what).unwrap(), clinic::PassphraseVerdict::Good);
    }
}

#[test]
fn a_second_clinic_is_not_set_up_over_the_first() {
    let clinic = Clinic::open().restarted();
    assert!(matches!(clinic::begin(&clinic.app, new_clinic()), Err(Error::AlreadySetUp)));
}

#[test]
fn wrong_passphrase_damaged_keys_and_damaged_records_are_three_different_things() {
    let clinic = Clinic::open();
    let place = clinic.place().to_owned();
    let clinic = clinic.restarted();
    assert_eq!(sign_in(&clinic, NAME, "gravel-lantern-ocean-fidgets"), Err(ProblemCode::NotProven));
    assert_eq!(sign_in(&clinic, "Nobody", PASSPHRASE), Err(ProblemCode::NotProven));

    let records = fs::read(place.join("records.db")).unwrap();
    let mut damaged = records.clone();
    damaged[5000] ^= 1;
    fs::write(place.join("records.db"), &damaged).unwrap();
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();
    assert_eq!(stage(&clinic), Stage::Safe);
    session::lock(&clinic.app, ()).unwrap();
    assert_eq!(fs::read(place.join("records.db")).unwrap(), damaged, "left as it is");
    fs::write(place.join("records.db"), records).unwrap();

    let keys = fs::read(place.join("vault.keys")).unwrap();
    fs::write(place.join("vault.keys"), &keys[..keys.len() - 1]).unwrap();
    assert_eq!(sign_in(&clinic, NAME, PASSPHRASE), Err(ProblemCode::KeyFileDamaged));
    fs::write(place.join("vault.keys"), keys).unwrap();

    sign_in(&clinic, NAME, PASSPHRASE).unwrap();
}

#[test]
fn a_missing_file_is_never_begun_anew() {
    for (file, expected) in
        [("records.db", ProblemCode::RecordsDamaged), ("vault.keys", ProblemCode::KeyFileDamaged)]
    {
        let clinic = Clinic::open();
        let lost = clinic.place().join(file);
        let clinic = clinic.restarted();
        fs::remove_file(&lost).unwrap();

        assert_eq!(stage(&clinic), Stage::Locked);
        assert_eq!(sign_in(&clinic, NAME, PASSPHRASE), Err(expected));
        assert!(!lost.exists());
    }
}

#[test]
fn keys_and_records_of_two_clinics_do_not_mix() {
    let (one, other) = (Clinic::open(), Clinic::open());
    let (theirs, ours) = (other.place().join("vault.keys"), one.place().join("vault.keys"));
    let one = one.restarted();
    fs::copy(theirs, ours).unwrap();

    sign_in(&one, NAME, PASSPHRASE).unwrap();

    let page = safety::page(&one.app, ()).unwrap();
    assert_eq!(stage(&one), Stage::Safe);
    assert!(!page.readable && !page.may_go_on);
}

#[test]
fn a_second_window_says_that_the_first_is_open() {
    let first = Clinic::open();
    let second = Clinic::at(first.place());
    assert_eq!(code(&session::status(&second.app, ()).unwrap_err()), ProblemCode::AlreadyOpen);

    let _folder = first.quit();
    assert_eq!(stage(&second), Stage::Locked, "asking again tries again");
}

#[test]
fn after_five_minutes_without_a_touch_the_records_lock() {
    let clinic = Clinic::open();
    clinic.wait(Duration::from_secs(299));
    assert!(!session::lock_if_idle(&clinic.app));
    session::active(&clinic.app, session::Active { place: None }).unwrap();
    clinic.wait(Duration::from_secs(299));
    assert!(!session::lock_if_idle(&clinic.app));
    clinic.heard();

    clinic.wait(Duration::from_secs(1));

    assert!(session::lock_if_idle(&clinic.app));
    assert_eq!(clinic.heard(), [Area::Session, Area::Settings, Area::Sending]);
    assert_eq!(stage(&clinic), Stage::Locked);
    assert_eq!(session::status(&clinic.app, ()).unwrap().person.as_deref(), Some(NAME));
    let nobody = participants::find(&clinic.app, participants::FindParticipants { query: String::new() });
    assert!(matches!(nobody, Err(Error::Locked)));
}

#[test]
fn a_clock_that_is_set_back_does_not_keep_the_records_open() {
    let clinic = Clinic::open();
    clinic.wait(Duration::from_secs(301));
    clinic.set_wall("2020-01-01T00:00:00+00:00");
    assert!(session::lock_if_idle(&clinic.app));
}

#[test]
fn a_night_asleep_locks_though_the_program_did_not_run() {
    let clinic = Clinic::open();
    clinic.set_wall("2026-03-11T07:00:00+00:00");
    assert!(session::lock_if_idle(&clinic.app));
}

#[test]
fn the_language_of_the_window_is_remembered_and_a_strange_one_refused() {
    let clinic = Clinic::open();
    languages::choose(&clinic.app, languages::ChooseLanguage { tag: "ar".into() }).unwrap();
    for tag in ["es-US", "xx", "", "../../etc"] {
        assert!(
            languages::choose(&clinic.app, languages::ChooseLanguage { tag: tag.into() }).is_err(),
            "{tag}"
        );
    }
    let clinic = clinic.restarted();
    assert_eq!(session::status(&clinic.app, ()).unwrap().language, "ar");
}
