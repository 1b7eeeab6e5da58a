//! Step 0007: the end of the day, and several computers of one site.

use super::*;

/// A clinic as the program before this one wrote it, in the shape of now.
fn of_0006() -> Store {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..6]).unwrap();
    conn.execute_batch(include_str!("of_0006.sql")).unwrap();
    bring_up_to_date(&mut conn).unwrap();
    Store { conn, anchor: None }
}

#[test]
fn what_waited_was_refused_and_was_confirmed_before_the_end_of_the_day_was_known_still_does() {
    let mut store = of_0006();

    store
        .read::<_, StoreError>(|r| {
            assert_eq!((r.audit_break()?, r.content_break()?), (None, None));
            let waiting = r.waiting(Kind::Participant, 9)?;
            let [waits] = &waiting[..] else { panic!("one waits") };
            assert_eq!((waits.since, waits.flown, waits.gone), (None, false, false));
            assert_eq!(r.oldest_waiting()?, None, "since when is not known");
            assert_eq!(r.held()?.len(), 1);
            let visit = r.receipt(Kind::Visit, a_draft().visit.0)?.unwrap();
            assert_eq!((visit.etag.as_deref(), visit.content, visit.version), (Some("W/\"1\""), None, None));
            let counts = r.tallies()?.into_iter().map(|one| (one.waiting, one.refused, one.confirmed));
            let none = (0, 0, 0);
            let expected = [none, none, (1, 1, 0), none, (0, 0, 1), (1, 0, 0), none];
            assert_eq!(counts.collect::<Vec<_>>(), expected);
            assert_eq!(r.origin(Kind::Response, a_draft().id.0)?, None);
            assert_eq!((r.sheets(9)?, r.disputes()?, r.computers()?), (vec![], vec![], vec![]));
            Ok(())
        })
        .unwrap();

    let sent = store.read::<_, StoreError>(|r| r.waiting(Kind::Participant, 9)).unwrap();
    store.write::<_, StoreError>(stamp(), |w| w.settle(&[crate::testing::landed(&sent[0])])).unwrap();
    crate::testing::fill_more(&mut store);
    let broken = store.read::<_, StoreError>(|r| Ok((r.audit_break()?, r.content_break()?))).unwrap();
    assert_eq!(broken, (None, None));
    store.write::<_, StoreError>(stamp(), |w| w.erase(participant(1).id, Action::Erased, "asked")).unwrap();
    assert_eq!(store.read::<_, StoreError>(|r| r.content_break()).unwrap(), None);
}

/// A clinic with a row in every table of step 0007 that is guarded.
fn with_all_of_0007() -> Store {
    let mut store = crate::testing::clinic_with_a_draft();
    crate::testing::fill_more(&mut store);
    store
}

#[test]
fn what_the_end_of_the_day_keeps_can_only_be_erased_and_only_if_it_is_content() {
    let store = with_all_of_0007();
    let nameless =
        "family = '', given = '', born = '', sex = '', nhs_number = NULL, language = '', interpreter = 0";
    for sql in [
        "UPDATE sheets SET verdict = 'safe'".to_owned(),
        "UPDATE voids SET reason = 'x'".into(),
        "UPDATE voids SET reason = NULL, salt = NULL".into(),
        "UPDATE voids SET reason = NULL, salt = NULL, erased = 1, at = 'x'".into(),
        "UPDATE unfinished SET reason = NULL".into(),
        "UPDATE unfinished SET reason = NULL, erased = 1".into(),
        "UPDATE unfinished SET reason = NULL, salt = NULL, erased = 1, seq = 9".into(),
        "UPDATE disputes SET kind = 'x'".into(),
        "UPDATE disputes SET theirs = NULL".into(),
        "UPDATE disputes SET theirs = NULL, salt = NULL, erased = 1, object = 'x'".into(),
        "UPDATE disputes SET settled = 'x'".into(),
        "UPDATE participant_editions SET given = 'x'".into(),
        format!("UPDATE participant_editions SET {nameless}, erased = 'x'"),
        format!("UPDATE participant_editions SET {nameless}, salt = NULL, erased = 'x', study_number = 'x'"),
        "DELETE FROM sheets".into(),
        "DELETE FROM voids".into(),
        "DELETE FROM unfinished".into(),
        "DELETE FROM disputes".into(),
        "DELETE FROM participant_editions".into(),
    ] {
        assert!(store.conn.execute_batch(&sql).is_err(), "{sql}");
    }
    let settle = "UPDATE disputes SET settled = 'x', settled_offset = 0";
    store.conn.execute_batch(settle).unwrap();
    for once in [
        "UPDATE disputes SET settled = 'y', settled_offset = 0",
        "UPDATE disputes SET settled = NULL, settled_offset = NULL",
    ] {
        assert!(store.conn.execute_batch(once).is_err(), "{once}");
    }
    for erase in [
        "UPDATE disputes SET theirs = NULL, salt = NULL, erased = 1".to_owned(),
        "UPDATE voids SET reason = NULL, salt = NULL, erased = 1".into(),
        "UPDATE unfinished SET reason = NULL, salt = NULL, erased = 1".into(),
        format!("UPDATE participant_editions SET {nameless}, salt = NULL, erased = 'x'"),
    ] {
        store.conn.execute_batch(&erase).unwrap();
        assert_eq!(store.conn.changes(), 1, "{erase}");
        assert!(store.conn.execute_batch(&erase).is_err() || erase.contains("disputes"), "once: {erase}");
    }
}

/// One row of each, changed behind the back of the program.
#[test]
fn what_the_end_of_the_day_keeps_shows_when_it_was_changed() {
    for (table, change) in [
        ("sheets", "content = '{\"n\":9}'"),
        ("voids", "reason = 'x'"),
        ("unfinished", "reason = NULL"),
        ("disputes", "theirs = NULL"),
        ("participant_editions", "given = 'x'"),
    ] {
        let store = with_all_of_0007();
        let broken = || store.read::<_, StoreError>(|r| r.content_break()).unwrap();
        assert_eq!(broken(), None);
        let of = format!("SELECT min(audit) FROM {table}");
        let seq: i64 = store.conn.query_row(&of, [], |row| row.get(0)).unwrap();
        store.conn.execute_batch(&format!("DROP TRIGGER {table}_stay; UPDATE {table} SET {change}")).unwrap();
        assert_eq!(broken(), Some(crate::ContentBreak { seq }), "{table}");
    }
}

#[test]
fn days_and_drafts_are_found_without_looking_at_every_visit() {
    let store = crate::testing::clinic();
    let plan = |sql: &str| crate::outbox::tests::plan(&store, sql);
    let on = plan("SELECT id FROM visits v WHERE day >= '2026-03-10' AND day <= '2026-03-10'");
    assert!(on.contains("visits_by_day"), "{on}");
    let unfinished =
        plan("SELECT id FROM visits v WHERE id IN (SELECT visit FROM responses r WHERE edition = 0)");
    assert!(unfinished.contains("responses_unfinished"), "{unfinished}");
    let last = plan("SELECT * FROM sheets WHERE verdict = 'safe' ORDER BY seq DESC LIMIT 1");
    assert!(last.contains("sheets_by_verdict") && !last.contains("TEMP"), "{last}");
}

#[test]
fn two_connections_see_the_same_and_neither_loses_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    let key = [1; 32];
    let mut store = crate::testing::with_a_draft(Store::begin(&path, &key).unwrap());
    let other = Store::open_read_only(&path, &key).unwrap();
    let waiting = |store: &Store| store.read::<_, StoreError>(|r| r.waiting(Kind::Participant, 9)).unwrap();
    let sent = waiting(&store);

    store.write::<_, StoreError>(stamp(), |w| w.flown(&[(sent[0].clone(), "a".into())])).unwrap();
    assert!(waiting(&other)[0].flown);

    let undone = store.write::<(), StoreError>(stamp(), |w| {
        w.settle(&[crate::testing::landed(&sent[0])])?;
        assert_eq!(waiting(&other).len(), 1, "not before it is kept");
        Err(StoreError::DiskFull)
    });
    assert!(undone.is_err() && waiting(&other)[0].flown);

    store.write::<_, StoreError>(stamp(), |w| w.settle(&[crate::testing::landed(&sent[0])])).unwrap();
    let counts = other.read::<_, StoreError>(|r| r.tallies()).unwrap();
    assert_eq!((counts[2].kind, counts[2].waiting, counts[2].confirmed), (Kind::Participant, 0, 1));
}
