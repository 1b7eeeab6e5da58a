//! The copies under another key that backups are made of.

use super::*;

#[test]
fn what_an_interrupted_copy_left_is_made_anew() {
    let clinic = Clinic::new();
    let dest = clinic.folder.path().join("copy.db");
    fs::write(beside(&dest, ".half"), "half of something").unwrap();

    copy_under(&clinic.records(), &KEY, &dest, &[2; 32], |_, _| {}).unwrap();

    assert_eq!(rows(&dest, &[2; 32]), rows(&clinic.records(), &KEY));
    assert!(!beside(&dest, ".half").exists());
}

/// Saved between the steps of the copy, as the desk does.
#[test]
fn a_copy_made_while_somebody_saves_is_of_one_moment() {
    let clinic = Clinic::new();
    clinic.register(31..=900);
    let mut store = Store::open(&clinic.records(), &KEY).unwrap();
    let dest = clinic.folder.path().join("copy.db");
    let mut number = 1000;

    let found = copy_under(&clinic.records(), &KEY, &dest, &[2; 32], |_, _| {
        number += 1;
        store.write::<_, StoreError>(stamp(), |w| w.add_participant(number, &participant(number))).unwrap();
    })
    .unwrap();

    assert!(number > 1001, "the copy took more than one step");
    assert_eq!(found.counts["participants"] as i64, found.seq);
    assert_eq!(rows(&dest, &[2; 32]), rows(&clinic.records(), &KEY));
}
