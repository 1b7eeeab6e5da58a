use std::fs;

use chrono::TimeDelta;

use super::*;
use crate::{
    backups::{
        BackupLine, LookIn, look_in, now,
        testing::{NAME, PASSPHRASE, Site},
    },
    participants::{FindParticipants, find},
    rights::{self, WithReason},
};

fn newest(site: &Site) -> BackupLine {
    look_in(&site.app, LookIn { folder: String::new() }).unwrap().remove(0)
}

fn from(folder: &str) -> RestoreFrom {
    RestoreFrom { folder: folder.into(), name: NAME.into(), passphrase: PASSPHRASE.into() }
}

fn again(folder: &str) -> RestoreNow {
    RestoreNow { from: from(folder), reason: "the disk was dropped".into() }
}

fn people(site: &Site) -> u32 {
    find(&site.app, FindParticipants { query: String::new() }).unwrap().total
}

/// One person in the copy, one more since.
fn clinic() -> (Site, String) {
    let site = Site::new();
    site.register("Yusuf");
    now(&site.app, ()).unwrap();
    let folder = newest(&site).folder;
    site.clock.on(TimeDelta::hours(1));
    site.visit(&site.register("Okafor"));
    (site, folder)
}

#[test]
fn what_is_newer_than_a_copy_is_shown_and_nothing_is_changed() {
    let (site, folder) = clinic();
    let before = fs::read(site.file("records.db")).unwrap();

    let shown = preview(&site.app, from(&folder)).unwrap();

    assert_eq!((shown.clinic.as_str(), shown.replaces, shown.readable), ("Royal Devon", true, true));
    assert_eq!((shown.backup.participants, shown.newer_unsent), (1, 2));
    let kinds: Vec<_> = shown.newer_lines.iter().map(|line| line.kind.as_str()).collect();
    assert_eq!(kinds, ["visit", "participant"]);
    assert!(text::plain(&shown.newer_lines[1].about).contains("07-0002"));
    assert_eq!(fs::read(site.file("records.db")).unwrap(), before);
    assert!(!site.file("restoring.db").exists());
}

#[test]
fn a_copy_is_brought_back_and_what_it_replaces_is_kept() {
    let (site, folder) = clinic();

    let kept = restore(&site.app, again(&folder)).unwrap().value.kept.unwrap();

    assert!(site.app.desk().open.is_none());
    site.sign_in().unwrap();
    assert_eq!(people(&site), 1);
    assert!(site.noted(Action::Restored).unwrap().contains("lost "));
    let waiting = site.app.read(|r| Ok(r.waiting(Kind::Participant, 10)?)).unwrap();
    assert!(waiting.len() == 1 && waiting[0].ask);
    // What was replaced is whole, and opens with the same keys.
    let keys = KeyFile::read(&Path::new(&kept).join("vault.keys")).unwrap();
    let opened = keys.open(NAME, PASSPHRASE).unwrap();
    let old = Store::open(&Path::new(&kept).join("records.db"), opened.data_key.expose()).unwrap();
    assert_eq!(old.read(|r| r.participant_count()).unwrap(), 2);
    assert_eq!(old.full_check().unwrap(), []);
    let open = site.app.desk();
    assert_eq!(open.open.as_ref().unwrap().store.full_check().unwrap(), []);
}

#[test]
fn a_computer_that_lost_everything_is_set_up_from_a_copy() {
    let (site, folder) = clinic();
    let fresh = Site::empty();

    let restored = restore(&fresh.app, again(&folder)).unwrap().value;

    assert_eq!(restored.kept, None);
    fresh.sign_in().unwrap();
    assert_eq!(people(&fresh), 1);
    drop(site);
}

#[test]
fn nobody_brings_a_copy_back_without_proof() {
    let (site, folder) = clinic();
    let wrong = |passphrase: &str, name: &str| RestoreFrom {
        folder: folder.clone(),
        name: name.into(),
        passphrase: passphrase.into(),
    };

    for attempt in [wrong("something else", NAME), wrong(PASSPHRASE, "Nobody")] {
        let refused = preview(&site.app, attempt);
        assert!(matches!(refused, Err(Error::Vault(VaultError::Refused))));
    }
    for _ in 0..2 {
        let _ = preview(&site.app, wrong("something else", NAME));
    }
    assert!(matches!(preview(&site.app, from(&folder)), Err(Error::Wait { .. })));
    let nowhere = site.file("backups").display().to_string();
    site.clock.on(TimeDelta::minutes(20));
    assert!(matches!(preview(&site.app, from(&nowhere)), Err(Error::Store(StoreError::NotABackup))));
    assert_eq!(people(&site), 2, "whoever was there is still there");
}

#[test]
fn only_an_administrator_of_then_brings_a_copy_back() {
    let (site, _) = clinic();
    let me = site.app.person().unwrap();
    site.app.write(|w| Ok(w.save_role(me, Role::DataManager)?)).unwrap();
    now(&site.app, ()).unwrap();
    let folder = newest(&site).folder;
    site.app.write(|w| Ok(w.save_role(me, Role::Administrator)?)).unwrap();

    assert!(matches!(preview(&site.app, from(&folder)), Err(Error::NotYours)));
    assert!(matches!(restore(&site.app, again(&folder)), Err(Error::NotYours)));
    assert!(!site.file("restoring.db").exists());
}

#[test]
fn a_copy_that_was_changed_is_refused() {
    let (site, folder) = clinic();
    let records = Path::new(&folder).join("records.db");
    let mut bytes = fs::read(&records).unwrap();
    bytes[5000] ^= 1;
    fs::write(&records, bytes).unwrap();

    let refused = restore(&site.app, again(&folder));

    assert!(matches!(refused, Err(Error::Store(StoreError::BackupDamaged))));
    assert_eq!(people(&site), 2);
}

#[test]
fn what_was_asked_for_after_the_copy_holds_after_it_is_brought_back() {
    let site = Site::new();
    let [gone, left] = ["Yusuf", "Okafor"].map(|family| site.register(family));
    now(&site.app, ()).unwrap();
    let folder = newest(&site).folder;
    let erase = rights::Erase {
        id: gone.clone(),
        study_number: "07-0001".into(),
        also_unsent: true,
        reason: "asked to".into(),
    };
    rights::erase(&site.app, erase).unwrap();
    rights::withdraw(&site.app, WithReason { id: left.clone(), reason: "moved away".into() }).unwrap();

    restore(&site.app, again(&folder)).unwrap();

    site.sign_in().unwrap();
    let standing = |id: &str| {
        let id = domain::ParticipantId(id.parse().unwrap());
        site.app.read(|r| Ok(r.standing(id)?)).unwrap()
    };
    assert!(standing(&gone).erased.is_some());
    assert!(standing(&left).withdrawn.is_some());
}

/// The files by name, with what is in them.
fn files(site: &Site) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(site.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn a_power_cut_before_the_decision_changes_nothing_and_after_it_everything() {
    for steps in 0..6 {
        let (site, folder) = clinic();
        let at_hand = app_folder(&site);
        let ready = Ready::of(&at_hand);
        let copy = prepare(&site.app, &ready, &from(&folder)).unwrap();
        drop(copy);
        fs::copy(Path::new(&folder).join(KEYS), ready.keys()).unwrap();
        session::leave(&site.app);
        let undecided = steps == 0;
        if !undecided {
            ready.decide(Some(&site.file("replaced-20260310T090000Z"))).unwrap();
            let kept = site.file("replaced-20260310T090000Z");
            // As far as it came before the power failed.
            let moves = [
                ("vault.keys", kept.join("vault.keys")),
                ("restoring.keys", site.file("vault.keys")),
                ("records.anchor", kept.join("records.anchor")),
                ("restoring.anchor", site.file("records.anchor")),
                ("records.db", kept.join("records.db")),
            ];
            fs::create_dir(&kept).unwrap();
            for (name, to) in moves.iter().take(steps - 1) {
                fs::rename(site.file(name), to).unwrap();
            }
        }

        finish_restoring(&at_hand).unwrap();

        assert!(files(&site).iter().all(|(name, _)| !name.starts_with("restoring.")), "{steps}");
        site.sign_in().unwrap();
        assert_eq!(people(&site), if undecided { 2 } else { 1 }, "{steps}");
    }
}

fn app_folder(site: &Site) -> std::sync::Arc<Folder> {
    site.app.folder().unwrap()
}
