mod copying;

use std::path::PathBuf;

use super::*;
use crate::{
    Finding, Store,
    file::{Purpose, beside, connect},
    testing::{now, participant, stamp},
};

const KEY: [u8; 32] = [1; 32];
const VAULT: Uuid = Uuid::from_u128(7);

struct Clinic {
    folder: tempfile::TempDir,
}

impl Clinic {
    fn new() -> Self {
        let clinic = Self { folder: tempfile::tempdir().unwrap() };
        drop(Store::begin(&clinic.records(), &KEY).unwrap());
        fs::write(clinic.keys(), "keys").unwrap();
        fs::create_dir(clinic.place()).unwrap();
        clinic.register(1..=30);
        clinic
    }

    fn records(&self) -> PathBuf {
        self.folder.path().join("records.db")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("vault.keys")
    }

    fn place(&self) -> PathBuf {
        self.folder.path().join("place")
    }

    fn register(&self, numbers: std::ops::RangeInclusive<u32>) {
        let mut store = Store::open(&self.records(), &KEY).unwrap();
        store
            .write::<_, StoreError>(stamp(), |w| {
                numbers.into_iter().try_for_each(|number| w.add_participant(number, &participant(number)))
            })
            .unwrap();
    }

    fn back_up_at(&self, at: Moment) -> Result<BackupLine, StoreError> {
        back_up(BackupRequest {
            records: &self.records(),
            key: &KEY,
            keys_file: &self.keys(),
            vault: VAULT,
            place: &self.place(),
            at,
        })
    }

    fn back_up(&self) -> BackupLine {
        self.back_up_at(now()).unwrap()
    }
}

/// Every row of every table, as text.
fn rows(path: &Path, key: &[u8; 32]) -> Vec<String> {
    let conn = connect(path, key, Purpose::Look).unwrap();
    let mut rows = Vec::new();
    for table in crate::check::counts(&conn).unwrap().keys() {
        let mut select = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let columns = select.column_count();
        let mut found = select.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let values: Vec<_> = (0..columns).map(|column| row.get_ref(column).unwrap()).collect();
            rows.push(format!("{table} {values:?}"));
        }
    }
    rows
}

#[test]
fn a_restored_backup_is_equal_row_for_row() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let then = rows(&clinic.records(), &KEY);
    clinic.register(31..=40);

    assert_eq!(verify_backup(&made.folder, &KEY).unwrap(), made);
    let dest = clinic.folder.path().join("restored.db");
    restore_into(&made.folder, &KEY, &dest).unwrap();

    assert_eq!(rows(&dest, &KEY), then);
    assert_eq!(made.contents.seq, 30);
    assert_eq!(made.contents.counts["participants"], 30);
    let mut store = Store::open(&dest, &KEY).unwrap();
    assert_eq!(store.full_check().unwrap(), []);
    store.write::<_, StoreError>(stamp(), |w| w.add_participant(31, &participant(31))).unwrap();
    assert_eq!(store.quick_check().unwrap(), []);
}

#[test]
fn a_backup_opens_with_its_own_key_and_shows_nothing_without() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let records = made.folder.join(RECORDS);

    assert!(matches!(Store::open_read_only(&records, &KEY), Err(StoreError::Unreadable)));
    assert!(matches!(verify_backup(&made.folder, &[2; 32]), Err(StoreError::OtherKey)));
    assert!(matches!(
        restore_into(&made.folder, &[2; 32], &clinic.folder.path().join("x.db")),
        Err(StoreError::OtherKey)
    ));
    let bytes = fs::read(records).unwrap();
    assert!(!bytes.windows(5).any(|window| window == b"Yusuf" || window == b"audit"));
    let header = fs::read_to_string(made.folder.join(HEADER)).unwrap();
    assert!(!header.contains("Yusuf"));
}

#[test]
fn backups_are_listed_newest_first_without_any_key() {
    let clinic = Clinic::new();
    let first = clinic.back_up();
    let second = clinic.back_up_at(now() + chrono::Duration::hours(1)).unwrap();
    fs::create_dir(clinic.place().join("photos")).unwrap();
    fs::create_dir(clinic.place().join("20260101T000000Z-12")).unwrap();

    let found = backups(&clinic.place()).unwrap();

    assert_eq!(found.listed, [second, first]);
    assert_eq!(found.damaged, [clinic.place().join("20260101T000000Z-12")]);
    assert_eq!(found.listed[1].at, now());
    assert!(matches!(backups(&clinic.folder.path().join("nowhere")), Err(StoreError::BackupPlace)));
}

#[test]
fn a_backup_damaged_anywhere_is_told() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let records = made.folder.join(RECORDS);
    let sound = fs::read(&records).unwrap();
    for page in (0..sound.len() / 4096).step_by(5) {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 99] ^= 1;
        fs::write(&records, &damaged).unwrap();
        assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::BackupDamaged)), "page {page}");
        assert!(proven(&made.folder, &KEY).is_err(), "page {page} is told before it is opened");
    }
    fs::write(&records, &sound[..4096]).unwrap();
    assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::BackupDamaged)));
    fs::remove_file(&records).unwrap();
    assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::BackupDamaged)));
    fs::remove_file(made.folder.join(HEADER)).unwrap();
    assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::NotABackup)));
}

/// The older header is a true one; only the folder is not its own.
#[test]
fn records_of_one_backup_do_not_pass_under_the_header_of_another() {
    let clinic = Clinic::new();
    let first = clinic.back_up();
    clinic.register(31..=33);
    let second = clinic.back_up();
    fs::copy(first.folder.join(HEADER), second.folder.join(HEADER)).unwrap();

    assert!(matches!(verify_backup(&second.folder, &KEY), Err(StoreError::BackupDamaged)));
    assert_eq!(backups(&clinic.place()).unwrap().damaged, [second.folder]);
}

#[test]
fn a_true_header_that_promises_more_than_is_there_is_not_believed() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let header = Header::read(&made.folder).unwrap();
    let mut more = header.contents.clone();
    more.counts.insert("participants".into(), 31);
    let (records, keys, place) = (clinic.records(), clinic.keys(), clinic.place());
    let asked = BackupRequest {
        records: &records,
        key: &KEY,
        keys_file: &keys,
        vault: VAULT,
        place: &place,
        at: now(),
    };
    let promising = Header::new(&asked, header.salt, more, header.bytes, header.sha256);
    fs::write(made.folder.join(HEADER), promising.to_bytes().unwrap()).unwrap();
    let dest = clinic.folder.path().join("restored.db");

    assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::BackupDamaged)));
    assert!(matches!(restore_into(&made.folder, &KEY, &dest), Err(StoreError::BackupDamaged)));

    assert!(!dest.exists() && !beside(&dest, ".half").exists());
}

#[cfg(unix)]
#[test]
fn links_in_a_place_for_backups_are_not_followed() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let elsewhere = clinic.folder.path().join("elsewhere");
    fs::rename(&made.folder, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &made.folder).unwrap();
    assert_eq!(backups(&clinic.place()).unwrap(), Backups::default());

    fs::remove_file(&made.folder).unwrap();
    fs::rename(&elsewhere, &made.folder).unwrap();
    fs::rename(made.folder.join(RECORDS), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, made.folder.join(RECORDS)).unwrap();
    assert!(matches!(verify_backup(&made.folder, &KEY), Err(StoreError::BackupDamaged)));
}

#[test]
fn what_an_interrupted_backup_left_counts_for_nothing_and_is_swept() {
    let clinic = Clinic::new();
    let left = clinic.place().join("20260309T091200Z.half");
    fs::create_dir(&left).unwrap();
    fs::write(left.join(OWNER), VAULT.to_string()).unwrap();
    fs::write(left.join("records.db.half"), "half").unwrap();
    let theirs = clinic.place().join("20260309T091300Z.half");
    fs::create_dir(&theirs).unwrap();
    fs::write(theirs.join(OWNER), Uuid::from_u128(8).to_string()).unwrap();
    assert_eq!(backups(&clinic.place()).unwrap(), Backups::default());

    let made = clinic.back_up();

    assert_eq!(backups(&clinic.place()).unwrap().listed, [made]);
    assert!(!left.exists());
    assert!(theirs.exists());
}

#[test]
fn nothing_is_overwritten() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    let there = clinic.folder.path().join("there.db");
    fs::write(&there, "something").unwrap();

    assert!(matches!(restore_into(&made.folder, &KEY, &there), Err(StoreError::Exists)));
    assert!(matches!(copy_under(&clinic.records(), &KEY, &there, &KEY, |_, _| {}), Err(StoreError::Exists)));
    assert!(matches!(clinic.back_up_at(now()), Err(StoreError::Exists)));

    assert_eq!(fs::read_to_string(&there).unwrap(), "something");
    assert_eq!(verify_backup(&made.folder, &KEY).unwrap(), made);
}

#[test]
fn records_that_are_not_sound_do_not_become_a_backup() {
    let clinic = Clinic::new();
    let conn = connect(&clinic.records(), &KEY, Purpose::Use).unwrap();
    conn.execute_batch("DROP TRIGGER audit_stays; UPDATE audit SET object = 'x' WHERE seq = 9").unwrap();
    drop(conn);

    let made = clinic.back_up_at(now());

    assert!(matches!(made, Err(StoreError::Unsound(found)) if found == [Finding::Trail { seq: 9 }]));
    assert_eq!(fs::read_dir(clinic.place()).unwrap().count(), 0);
}

#[test]
fn a_place_that_is_not_there_is_said() {
    let clinic = Clinic::new();
    fs::remove_dir(clinic.place()).unwrap();
    assert!(matches!(clinic.back_up_at(now()), Err(StoreError::BackupPlace)));
    fs::write(clinic.place(), "a file").unwrap();
    assert!(matches!(clinic.back_up_at(now()), Err(StoreError::BackupPlace)));
}

#[test]
fn a_new_key_file_goes_into_every_backup_of_the_same_data_key() {
    let clinic = Clinic::new();
    let made = clinic.back_up();
    fs::write(clinic.keys(), "keys without the one who left").unwrap();

    assert_eq!(refresh_keys(&clinic.place(), VAULT, &KEY, &clinic.keys()).unwrap(), 1);
    assert_eq!(refresh_keys(&clinic.place(), Uuid::from_u128(8), &KEY, &clinic.keys()).unwrap(), 0);
    assert_eq!(refresh_keys(&clinic.place(), VAULT, &[2; 32], &clinic.keys()).unwrap(), 0);

    assert_eq!(fs::read_to_string(made.folder.join(KEYS)).unwrap(), "keys without the one who left");
    assert_eq!(verify_backup(&made.folder, &KEY).unwrap(), made);
}
