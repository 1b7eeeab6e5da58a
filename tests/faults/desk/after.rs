//! What must hold once somebody comes in after a deed that was cut short: there
//! is exactly one valid state, that of before or that of after it, and after it
//! if it was said to be done.

mod deed;

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use kit::{Clinic, NAME, PASSPHRASE};
use services::{Error, backups, forms, participants, safety, session};
use store::Store;
use vault::KeyFile;

use super::{
    NEW, OLD_KEYS,
    people::{found, sign_in},
};
use crate::{Work, say};

/// The program comes back and somebody looks at everything.
pub struct After<'a> {
    /// Where, and what they have.
    pub work: &'a Work<'a>,
    /// What was done.
    pub deed: &'a str,
    /// Whether it was said to be done.
    pub kept: bool,
    /// The desk, with Grace signed in.
    pub clinic: Clinic,
    /// Her passphrase.
    pub passphrase: &'static str,
}

/// Looks, and says what is wrong; `name` is `after-` and a deed. The count of
/// `work` is 1 when the deed was said to be done. False when there is no such deed.
pub fn see(name: &str, work: &Work<'_>) -> bool {
    let Some(deed) = name.strip_prefix("after-") else { return false };
    let mut after =
        After { work, deed, kept: work.count > 0, clinic: super::at(work, 2), passphrase: PASSPHRASE };
    if session::status(&after.clinic.app, ()).unwrap().stage == session::Stage::FirstRun {
        if after.kept || deed != "found" {
            lost("the clinic");
            return true;
        }
        after.clinic.found();
    } else if let Err(error) = after.come_in() {
        lost(&format!("the way in: {error}"));
        return true;
    }
    if after.is_damaged() {
        return true;
    }
    let people = after.records();
    deed::look(&after, people);
    after.go_on(people);
    after.whole();
    after.left_over();
    say("kept 1");
    true
}

/// Something acknowledged is not there.
pub fn lost(what: &str) {
    say(&format!("lost {what}"));
}

/// Something else is not as it must be.
pub fn wrong(what: &str) {
    say(&format!("wrong {what}"));
}

/// Says so unless it is `right`.
pub fn must(right: bool, what: &str) {
    if !right {
        wrong(what);
    }
}

impl After<'_> {
    /// Exactly one of Grace's two passphrases opens.
    fn come_in(&mut self) -> Result<(), Error> {
        if self.deed == "passphrase" {
            let new = sign_in(&self.clinic, NAME, NEW).is_ok();
            let old = sign_in(&self.clinic, NAME, PASSPHRASE).is_ok();
            must(!(new && old), "both passphrases open");
            must(new || !self.kept, "the old passphrase is still the one");
            if new {
                self.passphrase = NEW;
            }
        }
        sign_in(&self.clinic, NAME, self.passphrase)
    }

    fn is_damaged(&self) -> bool {
        let stage = session::status(&self.clinic.app, ()).unwrap().stage;
        if stage == session::Stage::Open {
            return false;
        }
        let found = safety::page(&self.clinic.app, ()).map(|page| page.findings);
        wrong(&format!("the records are {stage:?}: {found:?}"));
        true
    }

    /// Everybody who was there is there, with their answer; how many there are.
    fn records(&self) -> usize {
        let people = self.clinic.found_people("");
        let all = match self.deed {
            "found" => 0..=0,
            "restore" if self.kept => 2..=2,
            "erase" if self.kept => 2..=2,
            "restore" | "erase" => 2..=3,
            _ => 3..=3,
        };
        if !all.contains(&people) {
            lost(&format!("participants: {people} are there"));
        }
        if let Some(person) = found(&self.clinic, "yusuf") {
            let page = participants::open(&self.clinic.app, Clinic::by_id(&person.id)).unwrap();
            let forms: Vec<_> = page.visits.iter().flat_map(|visit| &visit.forms).collect();
            let answered = forms
                .first()
                .map_or(0, |form| forms::open(&self.clinic.app, Clinic::by_id(&form.id)).unwrap().answered);
            if answered != 1 {
                lost("an answer");
            }
        }
        people
    }

    /// Work goes on: somebody new, a backup, and in again.
    fn go_on(&self, people: usize) {
        self.clinic.register("Evans", "Carys");
        // No two backups are made in the same second.
        self.clinic.wait(Duration::from_secs(60));
        if let Err(error) = backups::now(&self.clinic.app, ()) {
            wrong(&format!("no backup can be made: {error}"));
        }
        session::lock(&self.clinic.app, ()).unwrap();
        match sign_in(&self.clinic, NAME, self.passphrase) {
            Ok(()) => {
                must(self.clinic.found_people("") == people + 1, "what was saved afterwards is not there")
            }
            Err(error) => wrong(&format!("nobody gets in a second time: {error}")),
        }
        session::lock(&self.clinic.app, ()).unwrap();
    }

    /// The full check is clean, of the records and of every backup.
    fn whole(&self) {
        let folder = self.work.folder;
        let keys = KeyFile::read(&folder.join("vault.keys")).unwrap();
        let opened = keys.open(NAME, self.passphrase).unwrap();
        let key = opened.data_key.expose();
        match Store::open_read_only(&folder.join("records.db"), key).and_then(|store| store.full_check()) {
            Ok(found) => must(found.is_empty(), &format!("the full check: {found:?}")),
            Err(error) => wrong(&format!("the full check: {error}")),
        }
        let found = store::backups(&folder.join("backups")).unwrap();
        must(found.damaged.is_empty(), "a backup cannot be read");
        for line in found.listed {
            // Those from before a new data key open with the key from before.
            let proven = store::verify_backup(&line.folder, key);
            must(proven.is_ok() || self.deed == "renew", &format!("a backup is not sound: {proven:?}"));
        }
    }

    /// Nothing lies around that somebody could take for something.
    fn left_over(&self) {
        let folder = self.work.folder;
        let usual = BTreeSet::from(USUAL);
        for name in names(folder) {
            let known = match self.deed {
                "restore" => name.starts_with("replaced-"),
                "migrate" => name == "records.db.before-5",
                _ => false,
            };
            // An emptied journal is how the database says that nothing is to be undone.
            let emptied = name.ends_with("-journal") && fs::metadata(folder.join(&name)).unwrap().len() == 0;
            must(known || emptied || usual.contains(name.as_str()), &format!("{name} is left over"));
        }
        for name in names(&folder.join("backups")) {
            must(!name.ends_with(".half"), "half a backup is left over");
        }
    }
}

/// What is in every clinic's folder, the two sheets, and the copied key file.
const USUAL: [&str; 13] = [
    "alerts.json",
    "attempts.json",
    "backups",
    OLD_KEYS,
    "in-use.lock",
    "in-use.txt",
    "records.anchor",
    "records.db",
    "reserve.bin",
    "sheet-after.txt",
    "sheet-before.txt",
    "vault.keys",
    "window.toml",
];

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}
