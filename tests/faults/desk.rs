//! What people do at the desk that is larger than a save, one deed at a time,
//! through the same services as the window.

pub mod after;
mod full;
mod older;
mod people;
mod second;
mod server;

use std::fs;

use kit::{Clinic, NAME, PASSPHRASE};
use serde_json::json;
use services::{Role, backups, clinic, keys, rights, session, staff};

use self::people::{AMIRA, THEIRS, found, id_of, sign_in, write};
use crate::{Work, say};

type Named<T> = (&'static str, T);

/// What is done whole, by name.
const WHOLE: [Named<fn(&Work<'_>)>; 11] = [
    ("prepare", prepare),
    ("older", older::begin),
    ("found", set_up),
    ("sign-in", come_and_go),
    ("migrate", come_and_go),
    ("fill-and-lock", full::lock),
    ("fill-and-send", full::send),
    ("fill-unready", full::unready),
    ("after-full", full::after),
    ("hold", second::hold),
    ("second", second::second),
];

/// What Grace does once she has signed in. One more is one more line here, what must hold after it in `after.rs`, and
/// its name in `programme/deeds.rs`.
const DEEDS: [Named<fn(&Clinic)>; 9] = [
    ("passphrase", passphrase),
    ("add", add),
    ("leave", leave),
    ("renew", renew),
    ("recovery", recovery),
    ("escrow", escrow),
    ("backup", backup),
    ("restore", restore),
    ("erase", erase),
];

/// Grace's passphrase after she has changed it.
const NEW: &str = "thimble-orchard-quartz-willow";
/// Somebody new.
const TOM: &str = "Tom Baker";
/// An organisation that may keep a spare key.
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
/// The sheets with the recovery key, kept where a clinic would never keep them.
const SHEET: &str = "sheet-before.txt";
const NEW_SHEET: &str = "sheet-after.txt";
/// A copy of the key file that somebody made.
const OLD_KEYS: &str = "copied.keys";
/// Ids count from the length of the file, which may be what it was the last time.
const FURTHER: usize = 1_000;

/// Whether there is such a deed; if so, it is done.
pub fn does(name: &str, work: &Work<'_>) -> bool {
    if let Some((_, whole)) = WHOLE.iter().find(|(known, _)| *known == name) {
        whole(work);
        return true;
    }
    let Some((_, deed)) = DEEDS.iter().find(|(known, _)| *known == name) else { return false };
    let clinic = at(work, 1);
    clinic.sign_in();
    say("begun");
    deed(&clinic);
    say("kept 1");
    true
}

/// A desk over the folder, whose ids are not those of an earlier `turn`.
pub fn at(work: &Work<'_>, turn: usize) -> Clinic {
    let clinic = Clinic::at(work.folder);
    for _ in 0..turn * FURTHER {
        clinic.app.fresh();
    }
    clinic
}

/// A clinic with two people who work there, three participants, an answer, and
/// a backup from before the third.
fn prepare(work: &Work<'_>) {
    let clinic = at(work, 0);
    write(work.folder, SHEET, &clinic.found_with_sheet());
    let new = staff::NewPerson { name: AMIRA.into(), role: Role::Clinician };
    let old = staff::add(&clinic.app, new).unwrap().value.passphrase.unwrap();
    sign_in(&clinic, AMIRA, &old).unwrap();
    let change = keys::ChangePassphrase { old, new: THEIRS.into() };
    assert_eq!(keys::change_passphrase(&clinic.app, change).unwrap().value, []);
    clinic.sign_in();
    let visit = clinic.visit(&clinic.register("Yusuf", "Amina"));
    let form = clinic.begin(&visit, "rmdq-24", "en-GB");
    clinic.answer(&form, "rmdq-1", json!({ "tick": true }));
    clinic.register("Nowak", "Zofia");
    backups::now(&clinic.app, ()).unwrap();
    clinic.register("Price", "Joan");
    session::lock(&clinic.app, ()).unwrap();
    fs::copy(work.folder.join("vault.keys"), work.folder.join(OLD_KEYS)).unwrap();
    say("kept 1");
}

/// Sets a clinic up.
fn set_up(work: &Work<'_>) {
    at(work, 0).found();
    say("kept 1");
}

/// Signs in, and locks.
fn come_and_go(work: &Work<'_>) {
    let clinic = at(work, 1);
    clinic.sign_in();
    session::lock(&clinic.app, ()).unwrap();
    say("kept 1");
}

fn passphrase(clinic: &Clinic) {
    let change = keys::ChangePassphrase { old: PASSPHRASE.into(), new: NEW.into() };
    assert_eq!(keys::change_passphrase(&clinic.app, change).unwrap().value, []);
}

fn add(clinic: &Clinic) {
    let new = staff::NewPerson { name: TOM.into(), role: Role::ResearchNurse };
    assert_eq!(staff::add(&clinic.app, new).unwrap().value.problems, []);
}

fn leave(clinic: &Clinic) {
    let who = staff::PersonLeaves { id: id_of(clinic, AMIRA).unwrap(), reason: "moved away".into() };
    assert_eq!(staff::leave(&clinic.app, who).unwrap().value, []);
}

fn renew(clinic: &Clinic) {
    let typed = keys::RenewKeys { passphrase: PASSPHRASE.into(), reason: "a laptop was stolen".into() };
    assert_eq!(keys::renew(&clinic.app, typed).unwrap().value, []);
}

fn recovery(clinic: &Clinic) {
    let sheet = keys::renew_recovery(&clinic.app, ()).unwrap();
    write(clinic.place(), NEW_SHEET, &sheet.groups);
    let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
    keys::confirm_recovery(&clinic.app, clinic::ConfirmRecovery { groups }).unwrap();
}

fn escrow(clinic: &Clinic) {
    let given = keys::set_escrow(&clinic.app, keys::SetEscrow { recipient: RECIPIENT.into() }).unwrap();
    assert_eq!(given.value.problems, []);
}

fn backup(clinic: &Clinic) {
    backups::now(&clinic.app, ()).unwrap();
}

fn restore(clinic: &Clinic) {
    let usual = backups::look_in(&clinic.app, backups::LookIn { folder: String::new() }).unwrap();
    let from = backups::RestoreFrom {
        folder: usual[0].folder.clone(),
        name: NAME.into(),
        passphrase: PASSPHRASE.into(),
    };
    let what = backups::RestoreNow { from, reason: "a drill".into() };
    assert_eq!(backups::restore(&clinic.app, what).unwrap().value.problems, []);
}

fn erase(clinic: &Clinic) {
    let person = found(clinic, "yusuf").unwrap();
    let what = rights::Erase {
        id: person.id,
        study_number: person.study_number,
        also_unsent: true,
        reason: "asked for it".into(),
    };
    assert_eq!(rights::erase(&clinic.app, what).unwrap().value, []);
}
