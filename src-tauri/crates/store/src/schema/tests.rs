use domain::{ResponseId, VisitId, response::Response};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::*;
use crate::{
    Action, Kind, Reading, Store,
    file::{Purpose, connect, in_memory},
    testing::{GRACE, a_draft, participant, stamp},
};

/// Fingerprints of the steps that have left the house, in order: the first
/// eight bytes of their SHA-256.
const RELEASED: &[u64] = &[
    0x6037_f796_ccd4_2c24,
    0xabb8_fb18_0e33_08f1,
    0x32a0_e0f0_631a_e6b3,
    0x8838_68df_31c2_938d,
    0x9707_1cc1_abdb_b0cf,
    0x5843_bbc4_60e5_8d35,
    0xb0c6_49ed_4aea_214a,
    0x77a3_8c0f_dd18_72a4,
    0x9396_6d55_c3b2_ed60,
    0x5d44_c806_ceca_2274,
    0x1a72_b584_a6b7_5655,
    0x6e40_d3b1_00e2_659e,
];

#[test]
fn released_steps_are_frozen() {
    let fingerprint = |step: &&str| {
        let hash = Sha256::digest(step.as_bytes());
        u64::from_be_bytes(hash[..8].try_into().unwrap())
    };
    let found: Vec<_> = STEPS.iter().map(fingerprint).collect();
    assert_eq!(found, *RELEASED, "add a step instead: {found:#x?}");
}

#[test]
fn records_survive_every_step() {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..1]).unwrap();
    conn.execute("INSERT INTO people (id, name, role) VALUES ('p1', 'Amina', 'administrator')", []).unwrap();

    bring_up_to_date(&mut conn).unwrap();

    let name: String = conn.query_row("SELECT name FROM people", [], |row| row.get(0)).unwrap();
    assert_eq!(name, "Amina");
    assert!(!is_behind(taken(&conn).unwrap()));
}

/// What the program before this one wrote has no salt and no commitment.
#[test]
fn content_from_before_there_were_commitments_is_kept_counted_and_can_be_erased() {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..4]).unwrap();
    let participant = crate::testing::participant(1).id;
    conn.execute_batch(&format!(
        "INSERT INTO people VALUES ('p1', 'Amina', 'administrator');
         INSERT INTO participants VALUES (1, '{participant}', '07-0001', 'Yusuf', 'Amina', '1952-03-12', 'female',
             NULL, 'ar', 0, '2026-01-05T09:00:00.000Z', 0);
         INSERT INTO visits VALUES ('v1', '{participant}', '2026-01-05', '2026-01-05T09:00:00.000Z', 0);
         INSERT INTO responses VALUES ('r1', 'v1', '{participant}', 'x', 1, 'en', '00', 'patient',
             '2026-01-05T09:00:00.000Z', 0, NULL, NULL, 0);
         INSERT INTO answers VALUES (1, 'r1', 1, 'a', NULL, 'en', '2026-01-05T09:00:00.000Z', 0, 'p1');
         INSERT INTO audit VALUES
             (1, '2026-01-05T09:00:00.000Z', 0, 'p1', 'registered', 'participant', 'x', NULL, x'00', x'00'),
             (2, '2026-01-05T09:00:00.000Z', 0, 'p1', 'answered', 'response', 'r1', 'a', x'00', x'00'),
             (3, '2026-01-05T09:00:00.000Z', 0, 'p1', 'form-begun', 'response', 'r1', 'x|1', x'00', x'00');"
    ))
    .unwrap();

    bring_up_to_date(&mut conn).unwrap();
    let mut store = crate::Store { conn, anchor: None };

    let broken = |store: &crate::Store| store.read::<_, StoreError>(|r| r.content_break()).unwrap();
    assert_eq!(broken(&store), None);
    store
        .write::<_, StoreError>(crate::testing::stamp(), |w| {
            w.erase(participant, crate::Action::Erased, "asked")
        })
        .unwrap();
    assert_eq!(broken(&store), None);
    store.conn.execute_batch("INSERT INTO answers SELECT 2, response, 1, 'b', '1', 'en', at, 0, by, NULL, NULL, 0 FROM answers").unwrap();
    assert_eq!(broken(&store), Some(crate::ContentBreak { seq: 0 }), "an answer that nobody gave");
}

#[test]
fn a_file_from_the_future_is_left_alone() {
    let mut conn = in_memory().unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(bring_up_to_date(&mut conn), Err(StoreError::TooNew { found: 99, .. })));
}

#[test]
fn a_step_that_fails_leaves_nothing_behind() {
    let mut conn = in_memory().unwrap();
    let half = ["CREATE TABLE a (x); CREATE TABLE a (x);"];
    assert!(advance(&mut conn, &half).is_err());
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 0);
}

/// Puts everything that an older program wrote into an empty file.
fn write_0005(conn: &mut Connection) {
    advance(conn, &STEPS[..5]).unwrap();
    conn.execute_batch(include_str!("tests/of_0005.sql")).unwrap();
}

/// The same in the shape of now.
fn of_0005() -> Store {
    let mut conn = in_memory().unwrap();
    write_0005(&mut conn);
    bring_up_to_date(&mut conn).unwrap();
    Store { conn, anchor: None }
}

/// The form of the participant with this number in that clinic.
fn form(number: u128) -> ResponseId {
    ResponseId(Uuid::from_u128(0x300 + number))
}

#[test]
fn a_clinic_of_the_program_before_is_all_there_and_its_trail_holds() {
    let store = of_0005();

    store
        .read::<_, StoreError>(|r| {
            assert_eq!((r.audit_break()?, r.content_break()?), (None, None));
            assert_eq!((r.participant_count()?, r.erased_count()?, r.people()?.len()), (2, 1, 2));
            let draft = r.response(form(1))?;
            assert_eq!((draft.language.as_str(), draft.edition, draft.answers.len()), ("ar", 0, 2));
            assert_eq!(
                (draft.age, draft.visit_number, draft.interpreter, draft.paper_day),
                (None, None, None, None)
            );
            assert_eq!(r.response(form(2))?.edition, 2);
            assert_eq!((r.editions(form(2))?.len(), r.acknowledgements(form(2))?.len()), (2, 1));
            assert!(matches!(r.response(form(3)), Err(StoreError::Erased { .. })));
            assert_eq!((r.drafts(GRACE)?.len(), r.waiting(Kind::Response, 9)?.len()), (1, 1));
            assert_eq!((r.pin(GRACE)?, r.packs()?, r.definitions()?), (None, vec![], vec![]));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_file_of_the_program_before_is_copied_then_opened_and_passes_every_check() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    let key = [1; 32];
    write_0005(&mut connect(&path, &key, Purpose::Make).unwrap());
    let before = std::fs::read(&path).unwrap();

    let mut store = Store::open(&path, &key).unwrap();

    assert_eq!((store.quick_check().unwrap(), store.full_check().unwrap()), (vec![], vec![]));
    assert_eq!(store.read::<_, StoreError>(|r| r.response(form(2))).unwrap().edition, 2);
    assert_eq!(std::fs::read(path.with_file_name("records.db.before-6")).unwrap(), before);
}

#[test]
fn of_a_form_from_before_readings_were_kept_the_last_wording_stands_for_all() {
    let mut store = of_0005();
    let kept = Reading {
        language: "ar".into(),
        wording: "11".into(),
        at: "2026-03-10T10:12:00.250+01:00".parse().unwrap(),
    };
    let readings = |store: &Store| store.read::<_, StoreError>(|r| r.readings(form(1))).unwrap();
    assert_eq!(readings(&store), std::slice::from_ref(&kept));

    store.write::<_, StoreError>(stamp(), |w| w.save_language(form(1), "en-GB", "00")).unwrap();

    let next = Reading { language: "en-GB".into(), wording: "00".into(), at: stamp().at };
    assert_eq!(readings(&store), [kept, next]);
    assert_eq!(store.read::<_, StoreError>(|r| r.content_break()).unwrap(), None);
}

#[test]
fn work_goes_on_in_a_clinic_of_the_program_before() {
    let mut store = of_0005();

    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_answer(form(1), 1, "a", None)?;
            w.add_edition(form(1), None, &[])?;
            w.add_response(&Response { visit_number: Some(2), ..clinic_form(9) })?;
            w.erase(participant(2).id, Action::Erased, "asked")
        })
        .unwrap();

    store
        .read::<_, StoreError>(|r| {
            assert_eq!((r.audit_break()?, r.content_break()?), (None, None));
            assert_eq!(r.response(form(9))?.visit_number, Some(2));
            Ok(())
        })
        .unwrap();
}

/// A form that the first participant of that clinic begins now.
fn clinic_form(number: u128) -> Response {
    Response { id: form(number), visit: VisitId(Uuid::from_u128(0x201)), ..a_draft() }
}

#[test]
fn a_reading_that_nobody_read_shows_in_a_clinic_of_the_program_before() {
    let store = of_0005();
    store
        .conn
        .execute_batch("INSERT INTO readings SELECT 9, response, 'pl', wording, at, at_offset, NULL, NULL FROM readings WHERE seq = 1")
        .unwrap();

    let found = store.read::<_, StoreError>(|r| r.content_break()).unwrap();

    assert_eq!(found, Some(crate::ContentBreak { seq: 0 }));
}

/// A clinic with one row in every table of step 0006.
fn with_all_of_0006() -> Store {
    let mut store = crate::testing::clinic_with_a_draft();
    crate::testing::fill(&mut store);
    store
}

#[test]
fn nothing_that_is_only_added_to_can_be_changed_or_removed() {
    let store = with_all_of_0006();
    for (table, column) in [
        ("readings", "wording"),
        ("definitions", "definition"),
        ("wordings", "texts"),
        ("packs", "content"),
        ("signers", "name"),
        ("approvals", "approved"),
        ("interpreters", "detail"),
        ("second_answers", "given"),
    ] {
        let rows: u32 =
            store.conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert!(rows > 0, "{table}");
        for sql in [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")] {
            assert!(store.conn.execute(&sql, []).is_err(), "{sql}");
        }
    }
}

#[test]
fn a_second_answer_and_an_interpreter_can_be_erased_and_nothing_else() {
    let store = with_all_of_0006();
    for sql in [
        "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL",
        "UPDATE interpreters SET kind = NULL, detail = NULL, erased = 1",
        "UPDATE interpreters SET detail = NULL, salt = NULL, erased = 1",
        "UPDATE interpreters SET kind = NULL, salt = NULL, erased = 1",
        "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1, by = by || '0'",
        "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1, audit = 1",
        "UPDATE second_answers SET given = NULL, salt = NULL",
        "UPDATE second_answers SET given = NULL, erased = 1",
        "UPDATE second_answers SET salt = NULL, erased = 1",
        "UPDATE second_answers SET given = NULL, salt = NULL, erased = 1, item = 'x'",
        "UPDATE second_answers SET given = NULL, salt = NULL, erased = 1, audit = 1",
    ] {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
    for erase in [
        "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1",
        "UPDATE second_answers SET given = NULL, salt = NULL, erased = 1",
    ] {
        store.conn.execute_batch(erase).unwrap();
        assert!(store.conn.execute_batch(erase).is_err(), "once");
    }
}

mod alerts;
mod day;
mod programme;
mod reconciled;
mod training;
