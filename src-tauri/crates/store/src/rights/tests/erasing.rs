//! Erasing, and what is left.

use domain::{ResponseId, VisitId};
use uuid::Uuid;

use super::{super::*, *};
use crate::{
    ContentBreak, Found, Kind, Store, schema,
    testing::{a_draft, a_step, by_amir, now, participant, stamp, with_a_draft},
};

/// Every text and every blob in the file, as one.
fn everything_in(store: &Store) -> String {
    let mut all = String::new();
    let mut tables = store.conn.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    for name in names.map(Result::unwrap) {
        let mut rows = store.conn.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let width = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                all.push_str(&format!("{:?}\n", row.get::<_, rusqlite::types::Value>(column).unwrap()));
            }
        }
    }
    all
}

#[test]
fn nothing_that_was_said_by_or_about_somebody_is_left_once_they_are_erased() {
    let mut store = clinic_with_more();
    let words = ["Yusuf", "yusuf", "1952", "secret-"];
    let before = everything_in(&store);
    assert!(words.iter().all(|word| before.contains(word)));
    store.conn.execute("DELETE FROM participant_terms WHERE number = 2", []).unwrap();

    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked to be forgotten"));

    // Ben is called the same; he is not counted.
    store
        .conn
        .execute("UPDATE participants SET family = 'B', given = 'B', born = 'B' WHERE number = 2", [])
        .unwrap();
    let after = everything_in(&store);
    for word in words {
        assert!(!after.contains(word), "{word}");
    }
    let ages: u32 = store
        .conn
        .query_row("SELECT count(*) FROM responses WHERE age IS NOT NULL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(ages, 0, "an age on a day is a year of birth");
    assert!(after.contains("asked to be forgotten") && after.contains("of somebody else"));
}

#[test]
fn the_trail_and_what_it_commits_to_hold_after_an_erasure() {
    let mut store = clinic_with_more();
    write(&mut store, |w| w.erase(amina(), Action::Purged, "kept for long enough"));

    assert_eq!(read(&store, |r| r.audit_break()), None);
    assert_eq!(read(&store, |r| r.content_break()), None);
    assert_eq!(read(&store, |r| r.second_answers(a_draft().id)), None);
    assert_eq!(
        read(&store, |r| {
            let later = ("2027-01-01".parse().unwrap(), &"2027-01-01T00:00:00Z".parse().unwrap());
            r.last_finished(amina(), "rmdq-24", later)
        }),
        None
    );
}

#[test]
fn somebody_erased_is_not_found_not_listed_and_not_sent() {
    let mut store = clinic_with_amina_and_ben();
    confirm_all(&mut store, "2026-03-11T08:00:00Z");
    let next = read(&store, |r| r.next_participant_number());

    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked"));
    write(&mut store, |w| w.queue_all_again(&Kind::ALL));

    let (visit, form) = (a_draft().visit, a_draft().id);
    assert!(matches!(
        store.read(|r| r.participant(amina())),
        Err(StoreError::Erased { what: "participant", .. })
    ));
    assert!(matches!(store.read(|r| r.visit(visit)), Err(StoreError::Erased { what: "visit", .. })));
    assert!(matches!(store.read(|r| r.response(form)), Err(StoreError::Erased { what: "response", .. })));
    let found: Found = read(&store, |r| r.find_participants("", 10));
    assert_eq!(found.people.iter().map(|one| one.participant.id).collect::<Vec<_>>(), [participant(2).id]);
    assert_eq!(read(&store, |r| r.find_participants("yusuf", 10)).people.len(), 1);
    assert_eq!(read(&store, |r| r.participants_born(participant(1).birth().unwrap())).len(), 1);
    assert_eq!((read(&store, |r| r.participant_count()), read(&store, |r| r.erased_count())), (1, 1));
    assert_eq!(read(&store, |r| r.next_participant_number()), next, "a number is not given twice");
    for kind in [Kind::Visit, Kind::Response] {
        assert_eq!(read(&store, |r| r.waiting(kind, 10)), []);
    }
    let gone: Vec<_> =
        read(&store, |r| r.waiting(Kind::Participant, 10)).iter().map(|one| one.gone).collect();
    assert_eq!(gone, [true, false], "that she is gone is told, and no more");
    assert_eq!(read(&store, |r| r.receipts(10)), [], "hers are not shown, his is to be sent again");
}

#[test]
fn what_waits_to_be_sent_goes_with_an_erasure_and_the_receipts_stay() {
    let mut store = clinic_with_amina_and_ben();
    confirm_all(&mut store, "2026-03-11T08:00:00Z");
    write(&mut store, |w| w.queue_all_again(&Kind::ALL));
    assert_eq!(read(&store, |r| r.unsent(amina())), 3);

    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked"));

    assert_eq!(read(&store, |r| r.unsent(amina())), 0);
    let kept: u32 = store.conn.query_row("SELECT count(*) FROM receipts", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 4);
}

#[test]
fn nothing_is_added_to_somebody_who_was_erased() {
    let mut store = clinic_with_amina_and_ben();
    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked"));
    let (form, before) = (a_draft(), read(&store, |r| r.audit_head()));
    let visit = Visit {
        id: VisitId(Uuid::from_u128(9)),
        participant: amina(),
        day: now().date_naive(),
        entered: now(),
    };
    let new = Response { id: ResponseId(Uuid::from_u128(9)), ..a_draft() };

    for refused in [
        store.write(stamp(), |w| w.add_answer(form.id, 2, "a", None)),
        store.write(stamp(), |w| w.add_edition(form.id, Some("x"), &[]).map(drop)),
        store.write(by_amir(), |w| w.add_second_answer(form.id, "a", None)),
        store.write(stamp(), |w| w.save_interpreter(form.id, None)),
        store.write(stamp(), |w| w.save_language(form.id, "ar", "11")),
        store.write(stamp(), |w| w.add_visit(&visit)),
        store.write(stamp(), |w| w.add_response(&new)),
        store.write(stamp(), |w| w.withdraw(amina(), "x")),
        store.write(stamp(), |w| w.restrict(amina(), true, "x")),
        store.write(stamp(), |w| w.erase(amina(), Action::Erased, "x")),
    ] {
        assert!(matches!(refused, Err(StoreError::Erased { .. })), "{refused:?}");
    }

    assert_eq!(read(&store, |r| r.audit_head()), before);
}

#[test]
fn an_erasure_that_does_not_happen_erases_nothing() {
    let mut store = clinic_with_amina_and_ben();
    let before = everything_in(&store);

    let undone: Result<(), StoreError> = store.write(stamp(), |w| {
        w.erase(amina(), Action::Erased, "asked")?;
        Err(StoreError::DiskFull)
    });

    assert!(undone.is_err());
    assert_eq!(everything_in(&store), before);
}

#[test]
fn what_is_only_added_to_can_be_erased_and_nothing_else() {
    let store = clinic_with_amina_and_ben();
    for sql in [
        "UPDATE answers SET given = NULL",
        "UPDATE answers SET given = 'x', salt = NULL, erased = 1",
        "UPDATE answers SET given = NULL, erased = 1",
        "UPDATE answers SET given = NULL, salt = NULL, erased = 1, at = 'x'",
        "UPDATE answers SET given = NULL, salt = NULL, erased = 1, audit = NULL",
        "UPDATE editions SET reason = 'x', salt = NULL, erased = 1",
        "UPDATE editions SET reason = NULL, salt = NULL, erased = 1, by = 'x'",
        "UPDATE acknowledgements SET note = '', salt = NULL, erased = 1",
        "UPDATE acknowledgements SET note = '', action = '', salt = NULL, erased = 1, prompt = 'x'",
        "UPDATE reasons SET text = 'x'",
        "UPDATE reasons SET text = NULL, salt = NULL, participant = NULL",
        "DELETE FROM answers",
        "DELETE FROM editions",
        "DELETE FROM acknowledgements",
        "DELETE FROM reasons",
    ] {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
    let erase = "UPDATE answers SET given = NULL, salt = NULL, erased = 1";
    store.conn.execute_batch(erase).unwrap();
    assert!(store.conn.execute_batch(erase).is_err(), "once");
    assert_eq!(read(&store, |r| r.content_break()), Some(ContentBreak { seq: 7 }), "and the trail misses it");
}

/// The pages as they are on the disk, were they not encrypted: nothing of what
/// was erased lies about where a row used to be.
#[test]
fn no_page_of_the_file_keeps_what_was_erased() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plain.db");
    #[expect(clippy::disallowed_methods, reason = "a plain file, which has no key")]
    let mut conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON").unwrap();
    schema::bring_up_to_date(&mut conn).unwrap();
    let mut store = amina_and_ben(with_a_draft(Store { conn, anchor: None }));
    let said = |word: &str| {
        let bytes = std::fs::read(&path).unwrap();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    };
    assert!(said("secret-reason") && said("secret-choice") && said("secret-draft"));
    assert!(said("secret-cousin") && said("secret-second"));

    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked"));

    assert!(!said("secret-"));
}

#[test]
fn nothing_is_ready_made_of_somebody_who_was_erased_and_their_steps_are_blank() {
    let mut store = clinic_with_more();
    let count =
        |store: &Store, sql: &str| -> u32 { store.conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    let tables = ["enrolments", "planned", "alerts", "minutes"];
    for table in tables {
        assert_eq!(count(&store, &format!("SELECT count(*) FROM {table}")), 1, "{table}");
    }
    let steps = count(&store, "SELECT count(*) FROM steps");

    write(&mut store, |w| w.erase(amina(), Action::Erased, "asked"));

    for table in tables {
        assert_eq!(count(&store, &format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
    assert_eq!(count(&store, "SELECT count(*) FROM steps"), steps, "that there was something stays");
    assert_eq!(count(&store, "SELECT count(*) FROM steps WHERE erased = 0"), 1, "of nobody known");
    assert_eq!(count(&store, "SELECT count(*) FROM outbox WHERE kind = 'step'"), 1);
    assert_eq!(count(&store, "SELECT count(*) FROM outbox WHERE kind = 'enrolment'"), 0);
    assert_eq!(read(&store, |r| r.steps_of(amina())), []);
    assert!(matches!(
        store.write(stamp(), |w| w.keep_step(&a_step(8, domain::way::StepKind::Contact))),
        Err(StoreError::Erased { .. })
    ));
}
