//! Step 0009: what staff learned, and how far the site is, is only added, and shows
//! when it was changed.

use domain::kit::Stages;

use super::*;
use crate::{
    NewTraining, TrainingKind,
    testing::{by_amir, clinic_with_a_draft, fill_way, hire},
};

fn trained() -> Store {
    let mut store = clinic_with_a_draft();
    hire(&mut store);
    let signed = NewTraining {
        id: Uuid::from_u128(0x7a),
        kind: TrainingKind::Signed,
        person: GRACE,
        kit: ("back".into(), 1),
        module: "t1".into(),
        day: stamp().at.date_naive(),
        about: Some(Uuid::from_u128(0x79)),
        certificate: Some("R07-T1-0001".into()),
        content: "{}".into(),
    };
    store
        .write::<_, StoreError>(by_amir(), |w| {
            w.name_stages("back", Stages { learning: "2026-02-16".parse().ok(), live: None })?;
            w.add_training(&signed)
        })
        .unwrap();
    store
}

#[test]
fn the_register_and_the_stages_can_only_be_added_to() {
    let store = trained();
    for sql in [
        "UPDATE training SET content = '{\"score\":10}'",
        "UPDATE training SET certificate = NULL",
        "UPDATE training SET person = by",
        "DELETE FROM training",
        "UPDATE site_stages SET learning = '2026-01-01'",
        "UPDATE site_stages SET live = '2026-01-01'",
        "DELETE FROM site_stages",
        "INSERT INTO training SELECT 9, 'x', kind, by, kit, kit_version, module, day, NULL, NULL, content, at, at_offset,
            by, salt, audit FROM training",
    ] {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn what_is_changed_behind_the_back_of_the_program_shows() {
    for (table, change) in [
        ("training", "content = '{\"score\":10}'"),
        ("training", "day = '2026-01-01'"),
        ("training", "certificate = 'R07-T1-0002'"),
        ("site_stages", "live = '2026-01-01'"),
        ("site_stages", "learning = NULL"),
    ] {
        let store = trained();
        let broken = || store.read::<_, StoreError>(|r| r.content_break()).unwrap();
        assert_eq!(broken(), None);

        store.conn.execute_batch(&format!("DROP TRIGGER {table}_stay; UPDATE {table} SET {change}")).unwrap();

        assert!(broken().is_some_and(|found| found.seq > 0), "{table}: {change}");
    }
}

/// Somebody real cannot be made a practice case to keep their records here.
#[test]
fn whoever_becomes_a_practice_case_behind_the_back_of_the_program_shows() {
    let store = trained();
    store
        .conn
        .execute_batch("PRAGMA foreign_keys = OFF; UPDATE participants SET number = 2000000001")
        .unwrap();
    assert!(store.read::<_, StoreError>(|r| r.content_break()).unwrap().is_some());
}

#[test]
fn a_clinic_of_step_0008_is_all_there_and_nobody_is_in_set_up() {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..8]).unwrap();
    let mut before = clinic_with_a_draft();
    fill_way(&mut before);
    let tables = ["people", "participants", "visits", "steps", "adoptions", "enrolments", "planned", "audit"];
    for table in tables {
        copy(&before.conn, &conn, table);
    }
    bring_up_to_date(&mut conn).unwrap();
    let store = Store { conn, anchor: None };

    store
        .read::<_, StoreError>(|r| {
            assert_eq!((r.audit_break()?, r.participant_count()?), (None, 1));
            assert_eq!(r.steps_of(participant(1).id)?.len(), 3);
            assert_eq!((r.site_stages("back")?, r.training()?), (None, vec![]));
            assert_eq!(r.last_recorded(GRACE)?, None);
            Ok(())
        })
        .unwrap();
}

/// Copies the columns that there were in step 0008.
fn copy(from: &Connection, to: &Connection, table: &str) {
    let columns: Vec<String> = {
        let mut rows = to.prepare(&format!("SELECT name FROM pragma_table_info('{table}')")).unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let columns = columns.join(", ");
    let mut rows = from.prepare(&format!("SELECT {columns} FROM {table}")).unwrap();
    let mut rows = rows.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let values: Vec<rusqlite::types::Value> = (0..places.len()).map(|n| row.get(n).unwrap()).collect();
        to.execute(
            &format!("INSERT INTO {table} ({columns}) VALUES ({})", places.join(", ")),
            rusqlite::params_from_iter(values),
        )
        .unwrap();
    }
}
