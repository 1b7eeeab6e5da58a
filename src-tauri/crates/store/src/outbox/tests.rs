use super::*;
use crate::{
    Stamp, Store, Tally,
    testing::{GRACE, clinic, landed, now, participant, stamp},
};

fn with_somebody() -> Store {
    let mut store = clinic();
    store.write::<_, StoreError>(stamp(), |w| w.add_participant(1, &participant(1))).unwrap();
    store
}

fn waiting(store: &Store) -> Vec<Queued> {
    store.read::<_, StoreError>(|r| r.waiting(Kind::Participant, 10)).unwrap()
}

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn tally(store: &Store, kind: Kind) -> Tally {
    let all: Vec<Tally> = store.read::<_, StoreError>(|r| r.tallies()).unwrap();
    *all.iter().find(|tally| tally.kind == kind).unwrap()
}

#[test]
fn a_change_and_its_place_in_the_queue_are_one() {
    let mut store = clinic();
    let undone: Result<(), StoreError> = store.write(stamp(), |w| {
        w.add_participant(1, &participant(1))?;
        Err(StoreError::DiskFull)
    });
    assert!(undone.is_err());
    assert!(waiting(&store).is_empty());
    assert_eq!(store.read::<_, StoreError>(|r| r.participant_count()).unwrap(), 0);
}

#[test]
fn a_confirmed_record_leaves_the_queue_and_has_a_receipt() {
    let mut store = with_somebody();
    let sent = waiting(&store);
    write(&mut store, |w| w.settle(&[landed(&sent[0])]));

    assert!(waiting(&store).is_empty());
    assert_eq!(store.read::<_, StoreError>(|r| r.receipts(5)).unwrap()[0].id, participant(1).id.0);
    let Tally { waiting, refused, confirmed, .. } = tally(&store, Kind::Participant);
    assert_eq!((waiting, refused, confirmed), (0, 0, 1));
}

#[test]
fn an_edit_made_while_sending_travels_again() {
    let mut store = with_somebody();
    let sent = waiting(&store);

    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0)); // while the batch is on its way
    write(&mut store, |w| w.settle(&[landed(&sent[0])]));

    assert_eq!(waiting(&store).len(), 1);
    assert_eq!(tally(&store, Kind::Participant).confirmed, 0);
}

#[test]
fn a_refused_record_waits_for_a_person_or_for_a_change() {
    let mut store = with_somebody();
    let sent = waiting(&store);
    let why = Refused {
        code: "invalid".into(),
        place: Some("Patient.name".into()),
        theirs: Some("no name".into()),
        issue: Some("required".into()),
    };

    write(&mut store, |w| w.hold(&sent[0], &why));
    assert!(waiting(&store).is_empty());
    assert_eq!(store.read::<_, StoreError>(|r| r.held()).unwrap()[0].refused, why);

    write(&mut store, |w| w.release(Kind::Participant, participant(1).id.0));
    assert_eq!(waiting(&store).len(), 1);

    write(&mut store, |w| w.hold(&sent[0], &why));
    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0));
    assert_eq!(waiting(&store).len(), 1);
}

#[test]
fn a_definition_is_queued_once_and_not_again_when_it_is_confirmed() {
    let mut store = clinic();
    let id = Uuid::from_u128(9);
    let waiting =
        |store: &Store| store.read::<_, StoreError>(|r| r.waiting(Kind::Questionnaire, 10)).unwrap();
    write(&mut store, |w| w.queue_questionnaire(id));
    write(&mut store, |w| w.queue_questionnaire(id));
    let [once] = &waiting(&store)[..] else { panic!("queued once") };

    write(&mut store, |w| w.settle(&[landed(once)]));
    write(&mut store, |w| w.queue_questionnaire(id));

    assert!(waiting(&store).is_empty());
}

#[test]
fn the_kinds_are_in_the_order_of_what_refers_to_what() {
    assert!(Kind::ALL.is_sorted());
    use Kind::{Enrolment, Kit, Participant, Questionnaire, Response, Step, Visit};
    assert_eq!(Kind::ALL, [Questionnaire, Kit, Participant, Enrolment, Visit, Response, Step]);
}

#[test]
fn whoever_changed_a_record_last_is_told_what_waits() {
    let mut store = with_somebody();
    let waiting = |store: &Store| store.read::<_, StoreError>(|r| r.waiting_by()).unwrap();
    write(&mut store, |w| w.queue_questionnaire(Uuid::from_u128(9)));
    assert_eq!(waiting(&store), [(Some(GRACE), 1)], "definitions are nobody's");

    let program = Stamp::new(now(), None);
    store.write::<_, StoreError>(program, |w| w.add_participant(2, &participant(2))).unwrap();
    assert_eq!(waiting(&store), [(None, 1), (Some(GRACE), 1)]);

    write(&mut store, |w| w.queue(Kind::Participant, participant(2).id.0));
    assert_eq!(waiting(&store), [(Some(GRACE), 2)]);
}

#[test]
fn after_a_restore_the_endpoint_is_asked_before_anything_is_sent() {
    let mut store = with_somebody();
    let ask = |store: &Store| waiting(store).iter().map(|one| one.ask).collect::<Vec<_>>();
    assert_eq!(ask(&store), [false]);

    write(&mut store, |w| w.ask_first());
    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0));
    assert_eq!(ask(&store), [true], "an edit does not change what the endpoint may hold");

    let sent = waiting(&store);
    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0));
    write(&mut store, |w| w.settle(&[landed(&sent[0])]));
    assert_eq!(ask(&store), [false], "the endpoint has ours; the edit travels again");
}

#[test]
fn a_record_that_was_asked_about_and_refused_is_not_asked_about_again() {
    let mut store = with_somebody();
    write(&mut store, |w| w.ask_first());
    let sent = waiting(&store);

    write(&mut store, |w| w.hold(&sent[0], &Refused { code: "conflict".into(), ..Refused::default() }));
    write(&mut store, |w| w.release(Kind::Participant, participant(1).id.0));

    assert!(!waiting(&store)[0].ask);
}

#[test]
fn what_was_on_its_way_when_the_program_was_killed_still_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (path, key) = (folder.path().join("records.db"), [1; 32]);
    let mut store = crate::testing::founded(Store::begin(&path, &key).unwrap());
    write(&mut store, |w| w.add_participant(1, &participant(1)));
    let leaving = waiting(&store);
    write(&mut store, |w| w.flown(&[(leaving[0].clone(), "a".into())]));
    drop(store);

    let mut store = Store::open(&path, &key).unwrap();
    assert!(waiting(&store)[0].flown, "the answer may have been lost");

    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0));
    assert!(waiting(&store)[0].flown, "an edit does not bring it back");
    write(&mut store, |w| w.landed(&leaving));
    assert!(!waiting(&store)[0].flown);
}

#[test]
fn an_answer_of_any_kind_says_that_nothing_is_on_its_way() {
    let mut store = with_somebody();
    let sent = waiting(&store);

    write(&mut store, |w| w.flown(&[(sent[0].clone(), "a".into())]));
    write(&mut store, |w| w.hold(&sent[0], &Refused::default()));
    write(&mut store, |w| w.release(Kind::Participant, participant(1).id.0));
    assert!(!waiting(&store)[0].flown);

    write(&mut store, |w| w.flown(&[(sent[0].clone(), "a".into())]));
    write(&mut store, |w| w.queue(Kind::Participant, participant(1).id.0));
    write(&mut store, |w| w.settle(&[landed(&sent[0])]));
    assert!(!waiting(&store)[0].flown, "what it has was ours");
}

#[test]
fn how_long_a_record_waits_is_counted_from_its_first_change() {
    let mut store = with_somebody();
    let oldest = |store: &Store| store.read::<_, StoreError>(|r| r.oldest_waiting()).unwrap();
    let later = Stamp::new("2026-03-11T08:00:00Z".parse().unwrap(), Some(GRACE));
    store.write::<_, StoreError>(later, |w| w.queue(Kind::Participant, participant(1).id.0)).unwrap();
    store.write::<_, StoreError>(later, |w| w.add_participant(2, &participant(2))).unwrap();
    assert_eq!(oldest(&store), Some(now()));
    assert_eq!(waiting(&store)[0].since, Some(now()));

    let first = waiting(&store)[0].clone();
    write(&mut store, |w| w.hold(&first, &Refused::default()));
    assert_eq!(oldest(&store), Some(later.at), "what was refused waits for a person");

    write(&mut store, |w| w.settle(&[landed(&first), landed(&w.waiting(Kind::Participant, 9)?[0])]));
    assert_eq!(oldest(&store), None);
}

#[test]
fn one_record_can_be_asked_for_while_it_waits() {
    let mut store = with_somebody();
    let id = participant(1).id.0;
    let asked = |store: &Store| store.read::<_, StoreError>(|r| r.is_waiting(Kind::Participant, id)).unwrap();
    assert_eq!(asked(&store), waiting(&store).pop());

    let sent = waiting(&store);
    write(&mut store, |w| w.hold(&sent[0], &Refused::default()));
    assert_eq!(asked(&store), None);
}

#[test]
fn everything_that_was_refused_is_sent_again_at_once() {
    let mut store = with_somebody();
    write(&mut store, |w| w.add_participant(2, &participant(2)));
    for sent in waiting(&store) {
        write(&mut store, |w| w.hold(&sent, &Refused { code: "invalid".into(), ..Refused::default() }));
    }

    let released = store.write::<_, StoreError>(stamp(), |w| w.release_all(&[])).unwrap();

    assert_eq!((released, waiting(&store).len()), (2, 2));
    assert_eq!(store.write::<_, StoreError>(stamp(), |w| w.release_all(&[])).unwrap(), 0);
}

/// How the database goes about `sql`.
pub(crate) fn plan(store: &Store, sql: &str) -> String {
    let mut rows = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let steps = rows.query_map([], |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_waits_is_found_without_looking_at_what_does_not() {
    let store = clinic();
    for (sql, index) in [
        (
            format!(
                "SELECT {COLUMNS} FROM outbox o WHERE kind = 'response' AND {WAITING} ORDER BY id LIMIT 9"
            ),
            "(kind=?)",
        ),
        (
            format!(
                "SELECT since FROM outbox o WHERE since IS NOT NULL AND {WAITING} ORDER BY since LIMIT 1"
            ),
            "outbox_since",
        ),
        (
            "SELECT kind, id, refusal FROM outbox WHERE refusal IS NOT NULL ORDER BY kind, id".into(),
            "outbox_held",
        ),
    ] {
        let plan = plan(&store, &sql);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{index}: {plan}");
        assert!(plan.contains("disputes_open") || !sql.contains("disputes"), "{plan}");
    }
}

#[test]
fn what_ever_left_this_computer_is_known_by_its_mark_and_nothing_else_is() {
    let mut store = with_somebody();
    let sent = waiting(&store);
    write(&mut store, |w| w.flown(&[(sent[0].clone(), "first".into())]));
    write(&mut store, |w| w.flown(&[(sent[0].clone(), "second".into())]));
    write(&mut store, |w| w.landed(&sent));

    let departed = |id, content: &str| {
        store.read::<_, StoreError>(|r| r.has_departed(Kind::Participant, id, content)).unwrap()
    };
    let who = participant(1).id.0;
    assert!(departed(who, "first") && departed(who, "second"));
    assert!(!departed(who, "third") && !departed(participant(2).id.0, "first"));
}
