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
    assert_eq!(Kind::ALL[1..], [Kind::Participant, Kind::Visit, Kind::Response]);
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
