use domain::{ParticipantId, PersonId};

use super::*;
use crate::{
    ClockState, Origin, Role, Stamp, Store,
    testing::{GRACE, a_draft, clinic, clinic_with_a_draft, now, participant, stamp},
};

const AMIR: PersonId = PersonId(Uuid::from_u128(0xa));

fn note(store: &mut Store, stamp: Stamp, action: Action, object: u128) {
    store.write::<_, StoreError>(stamp, |w| w.note(action, "person", Uuid::from_u128(object), None)).unwrap();
}

fn seqs(store: &Store, wanted: &TrailQuery) -> Vec<i64> {
    store.read(|r| r.trail(wanted, 100)).unwrap().into_iter().map(|row: AuditRow| row.seq).collect()
}

fn wanted() -> TrailQuery {
    TrailQuery::default()
}

fn at(utc: &str, by: Option<PersonId>) -> Stamp {
    Stamp::new(utc.parse().unwrap(), by)
}

/// Founding the clinic is row 1.
fn a_day() -> Store {
    let mut store = clinic();
    note(&mut store, at("2026-03-11T08:00:00Z", Some(AMIR)), Action::SignedIn, 2);
    note(&mut store, at("2026-03-11T09:00:00Z", Some(AMIR)), Action::Viewed, 3);
    note(&mut store, at("2026-03-12T09:00:00Z", None), Action::Confirmed, 3);
    note(&mut store, at("2026-03-13T09:00:00Z", Some(GRACE)), Action::Viewed, 2);
    store
}

#[test]
fn a_row_says_from_which_run_and_sitting_and_by_what_clock() {
    let mut store = clinic();
    let (run, session) = (Uuid::from_u128(7), Uuid::from_u128(8));
    let origin = Origin {
        run,
        running_ms: 90_000,
        clock: ClockState::Back,
        role: Some(Role::ResearchNurse),
        session: Some(session),
    };
    note(&mut store, Stamp { origin, ..stamp() }, Action::SignedIn, 1);

    let row: AuditRow = store.read(|r| r.audit_row(2)).unwrap();

    assert_eq!(
        (row.run.as_deref(), row.mono, row.clock.as_deref(), row.role.as_deref(), row.session.as_deref()),
        (
            Some(&*run.to_string()),
            Some(90_000),
            Some("back"),
            Some("research-nurse"),
            Some(&*session.to_string())
        )
    );
    assert_eq!(row.version.as_deref(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(store.read::<_, StoreError>(|r| r.audit_head()).unwrap(), (2, row.hash().to_vec()));
}

#[test]
fn the_trail_is_read_newest_first_by_page() {
    let store = a_day();
    let page: Vec<AuditRow> = store.read(|r| r.trail(&wanted(), 2)).unwrap();
    assert_eq!(page.iter().map(|row| row.seq).collect::<Vec<_>>(), [5, 4]);

    assert_eq!(seqs(&store, &TrailQuery { before: Some(4), ..wanted() }), [3, 2, 1]);
}

#[test]
fn the_trail_is_asked_by_person_by_action_by_record_and_by_time() {
    let store = a_day();

    assert_eq!(seqs(&store, &TrailQuery { by: Some(AMIR), ..wanted() }), [3, 2]);
    assert_eq!(seqs(&store, &TrailQuery { program_only: true, ..wanted() }), [4]);
    let actions = vec![Action::Viewed, Action::Confirmed];
    assert_eq!(seqs(&store, &TrailQuery { actions: actions.clone(), ..wanted() }), [5, 4, 3]);
    assert_eq!(seqs(&store, &TrailQuery { actions, by: Some(AMIR), ..wanted() }), [3]);
    assert_eq!(seqs(&store, &TrailQuery { object: Some(Uuid::from_u128(3)), ..wanted() }), [4, 3]);
    let (from, to) = (Some("2026-03-11".into()), Some("2026-03-12T09:00:00.000Z".into()));
    assert_eq!(seqs(&store, &TrailQuery { from: from.clone(), to: to.clone(), ..wanted() }), [3, 2]);
    assert_eq!(seqs(&store, &TrailQuery { from: Some("2026-03-12".into()), ..wanted() }), [5, 4]);
    assert_eq!(seqs(&store, &TrailQuery { from: Some("2030".into()), ..wanted() }), [0; 0]);
    assert_eq!(seqs(&store, &TrailQuery { from, to, by: Some(GRACE), ..wanted() }), [0; 0]);
}

#[test]
fn a_clock_that_was_set_back_hides_nothing() {
    let mut store = a_day();
    note(&mut store, at("2026-03-11T10:00:00Z", None), Action::ClockJumped, 9);

    let day = TrailQuery { from: Some("2026-03-11".into()), to: Some("2026-03-12".into()), ..wanted() };

    assert_eq!(seqs(&store, &day), [6, 3, 2]);
}

#[test]
fn what_was_done_to_somebody_includes_their_visits_their_forms_and_what_is_said_about_them() {
    let mut store = clinic_with_a_draft();
    let about = participant(1).id;
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_participant(2, &participant(2))?;
            w.note(Action::Viewed, "response", a_draft().id.0, None)?;
            w.note_with_reason(Action::Exported, "export", Uuid::nil(), None, "asked for a copy", Some(about))
        })
        .unwrap();

    let rows: Vec<AuditRow> =
        store.read(|r| r.trail(&TrailQuery { participant: Some(about), ..wanted() }, 100)).unwrap();

    let actions: Vec<_> = rows.iter().map(|row| row.action.as_str()).collect();
    assert_eq!(actions, ["exported", "viewed", "form-begun", "visit-started", "registered"]);
    assert_eq!(rows[0].reason.as_ref().map(|reason| reason.reveal().as_str()), Some("asked for a copy"));
    let nobody = TrailQuery { participant: Some(ParticipantId(Uuid::from_u128(99))), ..wanted() };
    assert_eq!(seqs(&store, &nobody), [0; 0]);
}

#[test]
fn a_correction_is_shown_with_its_reason() {
    let mut store = clinic_with_a_draft();
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_edition(a_draft().id, None, &[])?;
            w.add_edition(a_draft().id, Some("copied from the wrong sheet"), &[])
        })
        .unwrap();

    let corrected = TrailQuery { actions: vec![Action::Corrected, Action::Finished], ..wanted() };
    let rows: Vec<AuditRow> = store.read(|r| r.trail(&corrected, 10)).unwrap();

    let reasons: Vec<_> = rows.iter().map(|row| row.reason.as_ref().map(|r| r.reveal().as_str())).collect();
    assert_eq!(reasons, [Some("copied from the wrong sheet"), None]);
}

#[test]
fn no_reason_is_in_the_trail_itself() {
    let mut store = clinic();
    store
        .write::<_, StoreError>(Stamp::new(now(), Some(GRACE)), |w| {
            w.note_with_reason(Action::Exported, "export", Uuid::nil(), None, "for Amina", None)
        })
        .unwrap();

    let row = store.read::<_, StoreError>(|r| r.audit()).unwrap().pop().unwrap();

    assert!(!format!("{row:?}").contains("Amina"));
    let shown: AuditRow = store.read(|r| r.audit_row(row.seq)).unwrap();
    assert!(shown.reason.is_some() && !format!("{shown:?}").contains("Amina"));
}
