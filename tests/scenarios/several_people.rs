//! Several people at one computer: coming, changing places, forgetting, leaving.

use std::{fs, time::Duration};

use kit::{
    Clinic, NAME, PASSPHRASE,
    people::{AMIRA, THEIRS},
};
use services::{
    Duty, Error, Role, Why, clinic, keys, participants, sending,
    session::{self, NoticeCode, Stage, Status},
    staff,
};

fn sign_in(clinic: &Clinic, name: &str, passphrase: &str) -> Result<(), Error> {
    clinic.sign_in_as(name, passphrase)
}

fn status(clinic: &Clinic) -> Status {
    session::status(&clinic.app, ()).unwrap()
}

fn leaves(clinic: &Clinic, name: &str) -> Result<(), Error> {
    let who = staff::PersonLeaves { id: clinic.person(name), reason: "moved away".into() };
    staff::leave(&clinic.app, who).map(|_| ())
}

#[test]
fn somebody_new_chooses_a_passphrase_before_anything_else() {
    let clinic = Clinic::open();
    let once = clinic.add_person(AMIRA, Role::Clinician);

    sign_in(&clinic, AMIRA, &once).unwrap();

    let now = status(&clinic);
    assert_eq!((now.stage, now.role), (Stage::MustChange, Some(Role::Clinician)));
    assert!(!now.duties.contains(&Duty::Record) && now.duties.contains(&Duty::OwnPassphrase));
    for (old, new, field) in
        [("wrong-wrong-wrong", THEIRS, "old"), (&once, &once, "new"), (&once, "short", "new")]
    {
        let change = keys::ChangePassphrase { old: old.into(), new: new.into() };
        assert_eq!(keys::change_passphrase(&clinic.app, change).unwrap().value[0].field, field);
    }
    let change = keys::ChangePassphrase { old: once.clone(), new: THEIRS.into() };
    assert_eq!(keys::change_passphrase(&clinic.app, change).unwrap().value, []);
    assert_eq!(status(&clinic).stage, Stage::Open);
    session::lock(&clinic.app, ()).unwrap();
    assert!(sign_in(&clinic, AMIRA, &once).is_err());
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
}

#[test]
fn two_people_change_places_and_each_finds_their_own() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    let visit = clinic.visit(&clinic.register("Yusuf", "Amina"));
    let form = clinic.begin(&visit, "phq-9", "en-GB");
    clinic.answer(&form, "phq9-1", serde_json::json!({ "choice": "1" }));
    let place = format!(r#"{{"screen":"form","id":"{form}"}}"#);
    session::active(&clinic.app, session::Active { place: Some(place.clone()) }).unwrap();

    sign_in(&clinic, NAME, PASSPHRASE).unwrap();

    let now = status(&clinic);
    assert_eq!(now.known, [NAME, AMIRA]);
    assert_ne!(now.place.as_deref(), Some(place.as_str()));
    let theirs: Vec<_> =
        now.waiting.iter().map(|line| (line.person.as_str(), line.you, line.count)).collect();
    assert_eq!(theirs, [(AMIRA, false, 2)]);
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
    let now = status(&clinic);
    assert_eq!(now.place, Some(place));
    assert!(now.waiting[0].you);
    let page = services::forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(page.answered, 1);
}

#[test]
fn a_wrong_passphrase_in_between_does_not_turn_out_whoever_is_there() {
    let clinic = Clinic::open();

    assert!(sign_in(&clinic, NAME, "not-her-passphrase-at-all").is_err());

    assert_eq!(status(&clinic).person.as_deref(), Some(NAME));
}

#[test]
fn whoever_leaves_is_out_and_nobody_else_notices() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Administrator);
    settle_as(&clinic, NAME, PASSPHRASE, "Tom Baker", Role::ResearchNurse);
    let stolen = fs::read(clinic.place().join("vault.keys")).unwrap();
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();

    leaves(&clinic, AMIRA).unwrap();

    assert!(sign_in(&clinic, AMIRA, THEIRS).is_err());
    sign_in(&clinic, "Tom Baker", THEIRS).unwrap();
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();
    let page = staff::page(&clinic.app, ()).unwrap();
    let gone = page.people.iter().find(|one| one.name == AMIRA).unwrap();
    assert!(!gone.active && !gone.can_sign_in);
    assert!(!clinic.place().join("vault.keys.prev").exists());
    // The key file of before is put back: it lets nobody in any more.
    session::lock(&clinic.app, ()).unwrap();
    fs::write(clinic.place().join("vault.keys"), stolen).unwrap();
    assert!(matches!(sign_in(&clinic, AMIRA, THEIRS), Err(Error::KeysRolledBack | Error::Left)));
}

fn settle_as(clinic: &Clinic, admin: &str, passphrase: &str, name: &str, role: Role) {
    sign_in(clinic, admin, passphrase).unwrap();
    clinic.settle(name, role);
}

#[test]
fn a_clinic_is_never_left_without_an_administrator() {
    let clinic = Clinic::open();
    assert!(status(&clinic).notices.iter().any(|notice| notice.code == NoticeCode::OneAdministrator));
    let grace = clinic.person(NAME);

    let step_down = staff::ChangeRole { id: grace, role: Role::Auditor };
    assert!(matches!(staff::change_role(&clinic.app, step_down), Err(Error::LastAdministrator)));

    clinic.settle(AMIRA, Role::Administrator);
    assert!(!status(&clinic).notices.iter().any(|notice| notice.code == NoticeCode::OneAdministrator));
    leaves(&clinic, NAME).unwrap();
    assert!(matches!(leaves(&clinic, AMIRA), Err(Error::NotYours)));
}

#[test]
fn a_name_belongs_to_one_person_at_a_time() {
    let clinic = Clinic::open();

    let again =
        staff::add(&clinic.app, staff::NewPerson { name: " grace  OBI ".into(), role: Role::Auditor })
            .unwrap();

    assert_eq!(again.value.problems[0].why, Why::NameTaken);
    assert!(again.value.passphrase.is_none());
}

#[test]
fn guessing_one_name_locks_that_name_alone_and_stands_in_the_trail() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    session::lock(&clinic.app, ()).unwrap();

    let mut waits = Vec::new();
    for _ in 0..10 {
        while let Err(Error::Wait { seconds }) = sign_in(&clinic, AMIRA, "guess-guess-guess-guess") {
            waits.push(seconds);
            clinic.wait(Duration::from_secs(seconds));
        }
    }

    assert!(matches!(sign_in(&clinic, AMIRA, THEIRS), Err(Error::Wait { seconds: 900 })), "{waits:?}");
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60]);
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();
    let query = services::trail::TrailQuery { action: "sign-in-failed".into(), ..Default::default() };
    assert_eq!(services::trail::page(&clinic.app, query).unwrap().rows.len(), 10);
    session::lock(&clinic.app, ()).unwrap();
    clinic.wait(Duration::from_secs(900));
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
}

#[test]
fn the_recovery_key_gives_an_administrator_a_new_passphrase_and_everybody_hears_of_it() {
    let clinic = Clinic::empty();
    let sheet = clinic.found_with_sheet();
    clinic.settle(AMIRA, Role::Clinician);
    session::lock(&clinic.app, ()).unwrap();
    clinic.wait(Duration::from_secs(60));

    let key = sheet.join(" ");
    keys::recover(&clinic.app, keys::UseRecovery { key: key.clone() }).unwrap();

    assert_eq!(status(&clinic).stage, Stage::Recovering);
    let people = keys::recoverable(&clinic.app, ()).unwrap();
    assert_eq!(people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), [NAME]);
    let fresh = "a-quite-different-kettle-of-fish";
    let person = keys::RecoverPerson { person: people[0].id.clone(), passphrase: fresh.into() };
    assert_eq!(keys::recover_person(&clinic.app, person).unwrap().value, []);
    let codes = |clinic: &Clinic| status(clinic).notices.iter().map(|one| one.code).collect::<Vec<_>>();
    assert!(codes(&clinic).contains(&NoticeCode::RenewRecovery));
    let sheet = keys::renew_recovery(&clinic.app, ()).unwrap();
    let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
    keys::confirm_recovery(&clinic.app, clinic::ConfirmRecovery { groups }).unwrap();
    assert!(!codes(&clinic).contains(&NoticeCode::RenewRecovery));
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
    assert!(codes(&clinic).contains(&NoticeCode::RecoveryUsed));
    session::lock(&clinic.app, ()).unwrap();
    assert!(matches!(keys::recover(&clinic.app, keys::UseRecovery { key }), Err(Error::RecoveryMismatch)));
    assert!(sign_in(&clinic, NAME, PASSPHRASE).is_err());
    sign_in(&clinic, NAME, fresh).unwrap();
}

#[test]
fn new_keys_after_a_suspected_copy_leave_every_record_and_passphrase_as_it_was() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    sign_in(&clinic, NAME, PASSPHRASE).unwrap();
    clinic.register("Yusuf", "Amina");
    let stolen = tempfile::tempdir().unwrap();
    for name in ["records.db", "vault.keys"] {
        fs::copy(clinic.place().join(name), stolen.path().join(name)).unwrap();
    }

    let renew = keys::RenewKeys { passphrase: PASSPHRASE.into(), reason: "a stick was lost".into() };
    assert_eq!(keys::renew(&clinic.app, renew).unwrap().value, []);

    assert_eq!(clinic.found_people("yus"), 1);
    let clinic = clinic.restarted();
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
    assert_eq!(clinic.found_people("yus"), 1);
    // The key of the copy opens nothing that is here now.
    let old =
        vault::KeyFile::read(&stolen.path().join("vault.keys")).unwrap().open(NAME, PASSPHRASE).unwrap();
    let opened = store::Store::open_read_only(&clinic.place().join("records.db"), old.data_key.expose());
    assert!(opened.is_err());
    assert!(
        !clinic.place().join("renewed.db").exists() && !clinic.place().join("records.superseded").exists()
    );
}

#[test]
fn what_somebody_was_typing_waits_for_them() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    let typed = r#"{"family":"Yusuf"}"#;
    let keep = services::drafts::KeepDraft { place: "register".into(), content: typed.into() };
    services::drafts::keep(&clinic.app, keep).unwrap();
    let take =
        || services::drafts::take_up(&clinic.app, services::drafts::DraftPlace { place: "register".into() });

    sign_in(&clinic, NAME, PASSPHRASE).unwrap();

    assert_eq!(take().unwrap().content, None);
    sign_in(&clinic, AMIRA, THEIRS).unwrap();
    assert_eq!(take().unwrap().content.as_deref(), Some(typed));
}

#[test]
fn an_auditor_looks_at_everything_and_changes_nothing() {
    let clinic = Clinic::open();
    let participant = clinic.register("Yusuf", "Amina");
    clinic.settle("Ines Auditor", Role::Auditor);

    let duties = status(&clinic).duties;

    for allowed in [Duty::Look, Duty::Trail, Duty::OwnPassphrase, Duty::Leave] {
        assert!(duties.contains(&allowed), "{allowed:?}");
    }
    for refused in [Duty::Record, Duty::Correct, Duty::Withdraw, Duty::Send, Duty::Rights, Duty::Manage] {
        assert!(matches!(clinic.app.admit(refused), Err(Error::NotYours)), "{refused:?}");
    }
    participants::open(&clinic.app, Clinic::by_id(&participant)).unwrap();
    sending::page(&clinic.app, ()).unwrap();
}
