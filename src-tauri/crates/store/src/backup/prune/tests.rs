use std::fs;

use chrono::Duration;
use domain::Moment;

use super::*;
use crate::{
    backup::{BackupRequest, Contents},
    testing::now,
};

const OURS: Uuid = Uuid::from_u128(7);

/// A place with a backup's folder for each of these moments; all that pruning reads is its header.
fn place(made: &[(Uuid, Moment, i64)]) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for (vault, at, seq) in made {
        let asked = BackupRequest {
            records: Path::new("records.db"),
            key: &[1; 32],
            keys_file: Path::new("vault.keys"),
            vault: *vault,
            place: place.path(),
            at: *at,
        };
        let contents = Contents { seq: *seq, hash: [0; 32], counts: [].into() };
        let header = Header::new(&asked, [0; 16], contents, 0, [0; 32]);
        let folder = place.path().join(header.name());
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(HEADER), header.to_bytes().unwrap()).unwrap();
        fs::write(folder.join(RECORDS), "records").unwrap();
        fs::write(folder.join(KEYS), "keys").unwrap();
    }
    place
}

fn names(place: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(place).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_newest_of_each_of_seven_days_and_four_weeks_stay() {
    // Two a day for forty days; the last day is Tuesday, 10 March 2026.
    let made: Vec<_> = (0..80).map(|half| (OURS, now() - Duration::hours(12 * half), 1000 - half)).collect();
    let place = place(&made);

    let removed = prune(place.path(), OURS).unwrap();

    let stays = names(place.path());
    let days: Vec<_> = stays.iter().map(|name| &name[..8]).collect();
    // Seven days, of which two are the newest of their weeks, and the Sundays of two weeks before.
    assert_eq!(
        days,
        [
            "20260222", "20260301", "20260304", "20260305", "20260306", "20260307", "20260308", "20260309",
            "20260310"
        ]
    );
    // Of two in a day the later; of the last day there is only the one in the morning yet.
    let evenings = stays.iter().filter(|name| name.contains("T211200Z")).count();
    assert_eq!(evenings, 8, "{stays:?}");
    assert_eq!(removed, 80 - 9);
    assert_eq!(prune(place.path(), OURS).unwrap(), 0);
}

#[test]
fn days_without_a_backup_do_not_count() {
    let made: Vec<_> = (0..12).map(|week| (OURS, now() - Duration::weeks(week), 100 - week)).collect();
    let place = place(&made);
    prune(place.path(), OURS).unwrap();
    assert_eq!(names(place.path()).len(), 7);
}

#[test]
fn what_is_not_ours_or_not_known_stays() {
    let theirs = Uuid::from_u128(8);
    let mut made: Vec<_> = (0..30).map(|hour| (OURS, now() - Duration::hours(hour), 100 - hour)).collect();
    made.extend((0..30).map(|hour| (theirs, now() - Duration::minutes(60 * hour + 1), 100 - hour)));
    let place = place(&made);
    for odd in ["20260101T000000Z-1", "20260101T000000Z.half", "photos"] {
        fs::create_dir(place.path().join(odd)).unwrap();
        fs::write(place.path().join(odd).join("something"), "x").unwrap();
    }
    fs::write(place.path().join("letter.txt"), "x").unwrap();

    let removed = prune(place.path(), OURS).unwrap();

    let left = backups(place.path()).unwrap();
    assert_eq!(left.listed.iter().filter(|line| line.vault == theirs).count(), 30);
    assert_eq!(left.listed.iter().filter(|line| line.vault == OURS).count(), 30 - removed as usize);
    assert_eq!(left.damaged.len(), 1);
    for odd in
        ["20260101T000000Z-1/something", "20260101T000000Z.half/something", "photos/something", "letter.txt"]
    {
        assert!(place.path().join(odd).exists(), "{odd}");
    }
}

#[test]
fn something_put_into_a_backup_is_not_removed_with_it() {
    let made: Vec<_> = (0..3).map(|hour| (OURS, now() - Duration::hours(hour), 100 - hour)).collect();
    let place = place(&made);
    let old = backups(place.path()).unwrap().listed[2].folder.clone();
    fs::write(old.join("note.txt"), "x").unwrap();

    prune(place.path(), OURS).unwrap();

    assert!(beside(&old, ".half").join("note.txt").exists());
}

#[test]
fn the_newest_stays_when_a_clock_was_wrong() {
    let ahead = now() + Duration::days(4000);
    let mut made: Vec<_> = (0..20).map(|day| (OURS, ahead - Duration::days(day), 100 - day)).collect();
    made.push((OURS, now(), 500));
    let place = place(&made);

    prune(place.path(), OURS).unwrap();

    assert!(backups(place.path()).unwrap().listed.iter().any(|line| line.contents.seq == 500));
}
