//! What somebody with the key and a database tool can do to what the trail
//! commits to, and how it is found.

use domain::{
    Private,
    response::{Acknowledgement, Given, PromptAction, Value},
};
use uuid::Uuid;

use super::{
    super::tampering::{tamper, trail_break},
    *,
};
use crate::{
    Store,
    testing::{GRACE, a_draft, clinic_with_a_draft, fill, now, stamp},
};

fn content_break(store: &Store) -> Option<i64> {
    store.read(|r| r.content_break()).unwrap().map(|found: ContentBreak| found.seq)
}

/// A clinic with one content of every kind, each with its row of the trail.
fn contents() -> Store {
    let mut store = clinic_with_a_draft();
    let done = Acknowledgement {
        prompt: "p".into(),
        action: PromptAction::CalledService,
        note: Private::new("at ten".into()),
        at: now(),
        by: GRACE,
    };
    let id = a_draft().id;
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_answer(id, 1, "a", Some(&Given::Answer(Value::Scale(3))))?; // 5
            w.add_answer(id, 1, "a", None)?; // 6
            w.add_acknowledgement(id, &done)?; // 7
            w.add_edition(id, None, &[])?; // 8
            w.note_with_reason(Action::Exported, "export", Uuid::nil(), None, "asked", None) // 9
        })
        .unwrap();
    store
}

fn content_broken_by(sql: &str) -> Option<i64> {
    let store = contents();
    assert_eq!(content_break(&store), None);
    tamper(&store, sql);
    assert_eq!(trail_break(&store), None, "the trail itself was left alone");
    content_break(&store)
}

#[test]
fn content_that_was_changed_shows_whichever_field_it_is() {
    for (sql, seq) in [
        ("UPDATE participants SET family = 'X'", 2),
        ("UPDATE participants SET nhs_number = '9991002758'", 2),
        ("UPDATE participants SET salt = zeroblob(32)", 2),
        ("UPDATE answers SET given = '{\"answer\":{\"scale\":4}}' WHERE seq = 1", 5),
        ("UPDATE answers SET given = '{\"answer\":{\"scale\":4}}' WHERE seq = 2", 6),
        ("UPDATE answers SET at = '2026-03-09T09:12:00.250Z' WHERE seq = 1", 5),
        ("UPDATE answers SET edition = 2 WHERE seq = 1", 5),
        ("UPDATE acknowledgements SET note = ''", 7),
        ("UPDATE editions SET reason = 'x'", 8),
        ("UPDATE reasons SET text = 'x'", 9),
    ] {
        assert_eq!(content_broken_by(sql), Some(seq), "{sql}");
    }
}

#[test]
fn content_that_was_taken_out_put_in_or_moved_shows() {
    let copy = "INSERT INTO answers SELECT 9, response, edition, item, given, language, at, at_offset, by, salt, audit,
                       erased FROM answers WHERE seq = 1";
    let foreign = "INSERT INTO answers SELECT 9, response, edition, item, given, language, at, at_offset, by, NULL, NULL,
                       0 FROM answers WHERE seq = 1";
    let swap = "UPDATE answers SET seq = 9 WHERE seq = 1";
    for (sql, seq) in [
        ("DELETE FROM answers WHERE seq = 2", 6),
        ("DELETE FROM reasons", 9),
        (copy, 5),
        (swap, 5),
        (foreign, 0),
        ("UPDATE answers SET salt = NULL WHERE seq = 1", 5),
        ("UPDATE answers SET salt = NULL, audit = NULL WHERE seq = 1", 0),
    ] {
        assert_eq!(content_broken_by(sql), Some(seq), "{sql}");
    }
}

#[test]
fn content_that_went_without_being_erased_shows() {
    for (sql, seq) in [
        ("UPDATE answers SET given = NULL, salt = NULL, erased = 1 WHERE seq = 1", 5),
        ("UPDATE acknowledgements SET action = '', note = '', salt = NULL, erased = 1", 7),
        ("UPDATE editions SET reason = NULL, salt = NULL, erased = 1", 8),
        ("UPDATE reasons SET text = NULL, salt = NULL", 9),
        (
            "UPDATE participants SET family = '', given = '', born = '', sex = '', language = '', nhs_number = NULL,
                    salt = NULL, erased = '2026-03-10T09:12:00.250Z'",
            2,
        ),
    ] {
        assert_eq!(content_broken_by(sql), Some(seq), "{sql}");
    }
}

/// Everything that step 0006 brought, held against the trail.
fn forms_broken_by(sql: &str) -> Option<i64> {
    let mut store = clinic_with_a_draft();
    fill(&mut store);
    assert_eq!(content_break(&store), None);
    tamper(&store, sql);
    assert_eq!(trail_break(&store), None, "the trail itself was left alone");
    content_break(&store)
}

#[test]
fn what_was_read_interpreted_copied_twice_and_decided_is_committed_to_as_well() {
    let renumbered = "UPDATE second_answers SET seq = 9 WHERE seq = 1";
    let signer = "INSERT INTO signers SELECT 9, 'K2', name, at, at_offset, by, salt, audit FROM signers";
    for (sql, seq) in [
        ("UPDATE readings SET wording = '22' WHERE seq = 1", 4),
        ("UPDATE readings SET at = '2026-03-09T09:12:00.250Z' WHERE seq = 2", 11),
        ("DELETE FROM readings WHERE seq = 2", 11),
        ("UPDATE readings SET salt = NULL, audit = NULL WHERE seq = 2", 0),
        ("UPDATE interpreters SET detail = 'x'", 6),
        ("UPDATE interpreters SET kind = 'staff'", 6),
        ("UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1", 6),
        ("DELETE FROM interpreters", 6),
        ("UPDATE second_answers SET given = '{\"missing\":\"declined\"}' WHERE seq = 1", 7),
        ("UPDATE second_answers SET given = NULL, salt = NULL, erased = 1 WHERE seq = 1", 7),
        (renumbered, 7),
        ("UPDATE packs SET content = x'07'", 8),
        ("UPDATE packs SET signer = NULL", 8),
        ("UPDATE signers SET name = 'x'", 9),
        (signer, 9),
        ("UPDATE approvals SET digest = '22'", 10),
        ("UPDATE approvals SET approved = 0", 10),
        ("DELETE FROM approvals", 10),
    ] {
        assert_eq!(forms_broken_by(sql), Some(seq), "{sql}");
    }
}
