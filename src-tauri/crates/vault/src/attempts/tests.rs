use std::fs;

use proptest::prelude::*;

use super::*;

const NOON: i64 = 1_800_000_000;

/// `name`, failing `times` times, each as soon as they may.
fn failing(attempts: &mut Attempts, name: &str, times: usize) -> i64 {
    let mut now = NOON;
    for _ in 0..times {
        now += i64::try_from(attempts.wait(name, now)).unwrap();
        attempts.failed(name, now);
    }
    now
}

#[test]
fn each_failure_makes_the_wait_longer_and_the_tenth_locks() {
    let mut attempts = Attempts::none();
    let mut now = NOON;
    let mut waits = Vec::new();

    for _ in 0..10 {
        attempts.failed("Amina", now);
        waits.push(attempts.wait("Amina", now));
        now += i64::try_from(attempts.wait("Amina", now)).unwrap();
    }

    assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 900]);
}

#[test]
fn a_wait_runs_down_second_by_second() {
    let mut attempts = Attempts::none();
    let last = failing(&mut attempts, "Amina", 5);

    let waits: Vec<_> = (0..6).map(|second| attempts.wait("Amina", last + second)).collect();

    assert_eq!(waits, [4, 3, 2, 1, 0, 0]);
}

#[test]
fn after_the_lock_the_count_starts_over() {
    let mut attempts = Attempts::none();
    let last = failing(&mut attempts, "Amina", 10);
    assert_eq!((attempts.wait("Amina", last + 899), attempts.wait("Amina", last + 900)), (1, 0));

    attempts.failed("Amina", last + 900);

    assert_eq!(attempts.wait("Amina", last + 900), 0);
    attempts.failed("Amina", last + 900);
    attempts.failed("Amina", last + 900);
    assert_eq!(attempts.wait("Amina", last + 900), 1);
}

#[test]
fn whoever_keeps_trying_does_not_make_the_lock_longer() {
    let mut attempts = Attempts::none();
    let last = failing(&mut attempts, "Amina", 10);

    for second in 0..600 {
        attempts.failed("Amina", last + second);
    }

    assert_eq!(attempts.wait("Amina", last + 600), 300);
}

#[test]
fn others_are_not_kept_waiting() {
    let mut attempts = Attempts::none();

    let last = failing(&mut attempts, "Amina", 10);

    assert_eq!(attempts.wait("Basil", last), 0);
    assert_eq!(attempts.wait("  aMINA ", last), 900);
}

#[test]
fn a_name_that_nobody_has_waits_as_long() {
    let mut attempts = Attempts::none();

    let last = failing(&mut attempts, "no such person", 9);

    assert_eq!(attempts.wait("no such person", last), 60);
}

#[test]
fn whoever_gets_in_starts_afresh() {
    let mut attempts = Attempts::none();
    let (aminas, basils) = (failing(&mut attempts, "Amina", 9), failing(&mut attempts, "Basil", 4));

    attempts.succeeded("amina");

    assert_eq!((attempts.wait("Amina", aminas), attempts.wait("Basil", basils)), (0, 2));
}

#[test]
fn a_clock_set_back_keeps_nobody_waiting() {
    let mut attempts = Attempts::none();
    let last = failing(&mut attempts, "Amina", 10);

    assert_eq!((attempts.wait("Amina", last - 1), attempts.wait("Amina", i64::MIN)), (0, 0));
    assert_eq!(attempts.wait("Amina", i64::MAX), 0);
    attempts.failed("Amina", last - 86_400);
    assert_eq!(attempts.wait("Amina", last - 86_400), 0);
}

#[test]
fn failures_are_told_once_with_the_person_where_there_is_one() {
    let mut attempts = Attempts::none();
    let (amina, basil, other) = (Uuid::from_u128(0xA), Uuid::from_u128(0xB), Uuid::from_u128(0xC));
    attempts.failed("Amina", NOON);
    attempts.failed("nobody", NOON + 1);
    attempts.failed("Basil", NOON + 2);
    attempts.succeeded("Amina");
    let names = [(amina, "AMINA"), (basil, "Basil"), (other, "basil")];

    let told = attempts.to_tell(&names);

    let people: Vec<_> = told.iter().map(|failure| (failure.person, failure.at)).collect();
    assert_eq!(people, [(Some(amina), NOON), (None, NOON + 1), (None, NOON + 2)]);
    assert_eq!(attempts.to_tell(&names), []);
}

#[test]
fn a_flood_of_failures_keeps_the_first_and_counts_the_rest() {
    let mut attempts = Attempts::none();
    for nth in 0..700 {
        attempts.failed(&format!("name {nth}"), NOON + nth);
    }

    assert_eq!(attempts.dropped(), 200);
    assert_eq!(attempts.dropped(), 0);
    let told = attempts.to_tell(&[]);
    assert_eq!((told.len(), told[0].at, told[499].at), (500, NOON, NOON + 499));
}

#[test]
fn the_fullest_file_there_can_be_is_read_again() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("attempts");
    let mut attempts = Attempts::none();
    for nth in 0..2000 {
        attempts.failed(&format!("name {nth}"), i64::MIN + nth);
    }
    attempts.dropped = u64::MAX;
    attempts.tried.iter_mut().for_each(|tried| tried.failures = usize::MAX);

    attempts.write(&path)?;

    assert!(Attempts::read(&path) == attempts);
    assert!(fs::metadata(&path)?.len() < MOST_BYTES);
    assert_eq!(fs::read_dir(folder.path())?.count(), 1);
    Ok(())
}

#[test]
fn the_count_outlives_the_program_and_the_file_holds_no_names() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("attempts");
    fs::write(folder.path().join("attempts.new"), "left by a write that was cut off")?;
    let mut attempts = Attempts::read(&path);
    let last = failing(&mut attempts, "Amina", 9);

    attempts.write(&path)?;

    assert_eq!(Attempts::read(&path).wait("Amina", last), 60);
    assert!(!fs::read_to_string(&path)?.to_lowercase().contains("amina"));
    Ok(())
}

#[test]
fn two_clinics_files_do_not_show_that_they_know_the_same_name() {
    let (here, there) = (Attempts::none(), Attempts::none());

    assert_ne!(here.who("Amina"), there.who("Amina"));
}

#[test]
fn a_file_damaged_absent_or_huge_keeps_nobody_out() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("attempts");
    let mut attempts = Attempts::none();
    let last = failing(&mut attempts, "Amina", 10);
    let good = serde_json::to_vec(&attempts).unwrap();
    let many = attempts.tried.iter().cycle().take(MOST_TRIED + 1).cloned().collect();
    let crowded = serde_json::to_vec(&Attempts { tried: many, ..attempts.clone() }).unwrap();
    let huge = [good.clone(), vec![b' '; 300 * 1024]].concat();

    for bytes in [good[..good.len() - 1].to_vec(), huge, crowded, b"null".to_vec(), Vec::new()] {
        fs::write(&path, bytes)?;
        assert_eq!(Attempts::read(&path).wait("Amina", last), 0);
    }
    assert_eq!(Attempts::read(folder.path()).wait("Amina", last), 0);
    assert_eq!(Attempts::read(&folder.path().join("absent")).wait("Amina", last), 0);
    fs::write(&path, good)?;
    assert_eq!(Attempts::read(&path).wait("Amina", last), 900);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_bytes_are_too_strange_to_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Attempts::from_bytes(&bytes).is_none());
    }

    #[test]
    fn no_numbers_in_the_file_keep_anybody_waiting_longer_than_the_lock(
        failures in any::<usize>(), last in any::<i64>(), now in any::<i64>(), again in any::<i64>(),
    ) {
        let mut attempts = Attempts::none();
        attempts.tried.push(Tried { who: attempts.who("Amina"), failures, last });

        prop_assert!(attempts.wait("Amina", now) <= LOCK);
        attempts.failed("Amina", again);
        prop_assert!(attempts.wait("Amina", now) <= LOCK);
    }

    #[test]
    fn a_changed_byte_counts_something_else_or_nothing(place in any::<prop::sample::Index>(), flip in 1..=255_u8) {
        let mut attempts = Attempts::none();
        failing(&mut attempts, "Amina", 4);
        let mut bytes = serde_json::to_vec(&attempts).unwrap();
        let place = place.index(bytes.len());
        bytes[place] ^= flip;

        let read = Attempts::from_bytes(&bytes);

        prop_assert!(read.is_none_or(|read| read.wait("Amina", NOON) <= LOCK));
    }
}
