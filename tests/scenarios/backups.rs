//! Copies of the records: made, proven, few enough, elsewhere too, and closed to
//! whoever left.

use std::{fs, path::Path, time::Duration};

use chrono::{Datelike, NaiveDate};
use kit::{
    Clinic, NAME, PASSPHRASE,
    people::{AMIRA, THEIRS},
};
use services::{
    Error, ProblemCode, Role, backups,
    backups::{LookIn, RestoreFrom, SetPlace},
    session::NoticeCode,
    staff,
};
use store::Action;
use vault::{KeyFile, VaultError};

const DAY: Duration = Duration::from_secs(86_400);

fn choose(clinic: &Clinic, place: &Path) {
    let new = SetPlace { folder: place.display().to_string() };
    assert_eq!(backups::set_place(&clinic.app, new).unwrap().value, []);
}

fn days(clinic: &Clinic) -> Vec<NaiveDate> {
    let found = store::backups(&clinic.place().join("backups")).unwrap();
    assert!(found.damaged.is_empty());
    found.listed.iter().map(|line| line.at.date_naive()).collect()
}

#[test]
fn a_copy_is_proven_with_the_key_before_it_counts_and_says_what_is_in_it() {
    let clinic = Clinic::open();
    clinic.register("Yusuf", "Amina");
    let head = clinic.head();

    backups::now(&clinic.app, ()).unwrap();

    let page = backups::page(&clinic.app, ()).unwrap();
    assert_eq!((page.backups.len(), page.trouble.as_deref()), (1, None));
    let made = &page.backups[0];
    assert_eq!((made.participants, made.sound, made.elsewhere), (1, true, false));
    let opened =
        KeyFile::read(&Path::new(&made.folder).join("vault.keys")).unwrap().open(NAME, PASSPHRASE).unwrap();
    let proven = store::verify_backup(Path::new(&made.folder), opened.data_key.expose()).unwrap();
    assert!(proven.contents.seq >= head);
    assert_eq!(clinic.noted(Action::BackedUp).len(), 1);
    // One byte of it, and it is no copy.
    let records = Path::new(&made.folder).join("records.db");
    let mut bytes = fs::read(&records).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&records, bytes).unwrap();
    assert!(store::verify_backup(Path::new(&made.folder), opened.data_key.expose()).is_err());
}

#[test]
fn one_a_day_stays_for_a_week_and_one_a_week_for_a_month() {
    let clinic = Clinic::open();
    backups::tend(&clinic.app);
    backups::tend(&clinic.app);
    assert_eq!(days(&clinic).len(), 1, "one a day");

    for _ in 0..40 {
        clinic.wait(DAY);
        backups::tend(&clinic.app);
    }

    let kept = days(&clinic);
    let today = clinic.app.now().date_naive();
    let daily: Vec<_> = (0..7).map(|ago| today - chrono::Days::new(ago)).collect();
    assert_eq!(kept[..7], daily);
    let mut weeks: Vec<_> = kept.iter().map(|day| day.iso_week()).collect();
    weeks.dedup();
    assert_eq!(weeks.len(), 4);
    // The newest of each week that is over: its Sunday.
    assert!(kept[7..].iter().all(|day| day.weekday() == chrono::Weekday::Sun), "{kept:?}");
    assert!(clinic.noted(Action::BackupFailed).is_empty());
}

#[test]
fn the_second_folder_has_one_too_and_is_missed_when_it_is_away() {
    let clinic = Clinic::open();
    let drive = tempfile::tempdir().unwrap();
    let there = drive.path().join("stick");
    fs::create_dir(&there).unwrap();
    choose(&clinic, &there);
    backups::tend(&clinic.app);
    let page = backups::page(&clinic.app, ()).unwrap();
    assert_eq!(page.backups.iter().filter(|line| line.elsewhere).count(), 1);
    assert!(page.place_ready && page.last_there.is_some());
    assert!(!clinic.notices().contains(&NoticeCode::BackupPlace));

    fs::rename(&there, drive.path().join("unplugged")).unwrap();
    clinic.wait(DAY);
    backups::tend(&clinic.app);

    assert!(clinic.notices().contains(&NoticeCode::BackupPlace));
    assert_eq!(days(&clinic).len(), 2, "here there is one of today");
    assert!(!there.exists(), "nothing is made where a drive was");
    fs::rename(drive.path().join("unplugged"), &there).unwrap();
    clinic.wait(DAY);
    backups::tend(&clinic.app);
    assert!(!clinic.notices().contains(&NoticeCode::BackupPlace));
    assert_eq!(store::backups(&there).unwrap().listed.len(), 2);
}

#[test]
fn days_without_a_copy_are_shown() {
    let clinic = Clinic::open();
    backups::tend(&clinic.app);
    assert!(!clinic.notices().contains(&NoticeCode::BackupOld));
    // Nothing can be made where a file stands.
    fs::remove_dir_all(clinic.place().join("backups")).unwrap();
    fs::write(clinic.place().join("backups"), "").unwrap();

    for _ in 0..4 {
        clinic.wait(DAY);
        backups::tend(&clinic.app);
    }

    assert!(clinic.notices().contains(&NoticeCode::BackupOld));
}

#[test]
fn a_folder_that_cannot_hold_copies_is_refused_when_it_is_chosen() {
    let clinic = Clinic::open();
    for folder in ["relative/folder", "/there/is/no/such/folder", &clinic.place().display().to_string()] {
        let new = SetPlace { folder: folder.into() };
        assert_eq!(backups::set_place(&clinic.app, new).unwrap().value.len(), 1, "{folder}");
    }
    let left = fs::read_dir(clinic.place()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!left.map(|name| name.to_string_lossy().into_owned()).any(|name| name.ends_with(".tmp")));
}

#[test]
fn whoever_left_opens_no_copy_of_before_they_left() {
    let clinic = Clinic::open();
    let drive = tempfile::tempdir().unwrap();
    clinic.settle(AMIRA, Role::Administrator);
    choose(&clinic, drive.path());
    backups::now(&clinic.app, ()).unwrap();
    let copies: Vec<_> = [String::new(), drive.path().display().to_string()]
        .into_iter()
        .flat_map(|folder| backups::look_in(&clinic.app, LookIn { folder }).unwrap())
        .map(|line| line.folder)
        .collect();
    let preview = |folder: &str, name: &str, passphrase: &str| {
        let from = RestoreFrom { folder: folder.into(), name: name.into(), passphrase: passphrase.into() };
        backups::preview(&clinic.app, from).map(drop)
    };
    for copy in &copies {
        preview(copy, AMIRA, THEIRS).unwrap();
    }
    clinic.sign_in();

    let who = staff::PersonLeaves { id: clinic.person(AMIRA), reason: "moved away".into() };
    staff::leave(&clinic.app, who).unwrap();

    assert!(copies.len() >= 2);
    for copy in &copies {
        let refused = preview(copy, AMIRA, THEIRS);
        assert!(matches!(refused, Err(Error::Vault(VaultError::Refused))), "{refused:?}");
        preview(copy, NAME, PASSPHRASE).unwrap();
        clinic.wait(Duration::from_secs(120));
    }
}

#[test]
fn a_folder_that_is_no_copy_is_said_to_be_none() {
    let clinic = Clinic::open();
    let folder = tempfile::tempdir().unwrap();
    let from = RestoreFrom {
        folder: folder.path().display().to_string(),
        name: NAME.into(),
        passphrase: PASSPHRASE.into(),
    };

    let refused = backups::preview(&clinic.app, from).unwrap_err();

    let problem = services::Problem::tell(&refused, uuid::Uuid::nil());
    assert_ne!(problem.code, ProblemCode::Unexpected, "{refused:?}");
}
