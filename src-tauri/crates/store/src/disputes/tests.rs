use super::*;
use crate::{
    Store,
    testing::{OTHER, clinic_with_a_draft, now, participant, stamp},
};

fn write<T>(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(stamp(), change).unwrap()
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

fn changed(id: u128) -> NewDispute {
    NewDispute {
        id: Uuid::from_u128(id),
        kind: "changed".into(),
        record: Kind::Participant,
        object: participant(1).id.0,
        theirs: Some("{\"theirs\":1}".into()),
        other: None,
        computer: Some(OTHER),
    }
}

#[test]
fn a_disputed_record_waits_for_a_person_and_then_travels() {
    let mut store = clinic_with_a_draft();
    let waiting = |store: &Store| read(store, |r| r.waiting(Kind::Participant, 9)).len();
    assert_eq!(waiting(&store), 1);

    assert!(write(&mut store, |w| w.open_dispute(&changed(1))));
    assert_eq!(waiting(&store), 0);
    assert_eq!(read(&store, |r| r.is_waiting(Kind::Participant, participant(1).id.0)), None);
    assert_eq!(read(&store, |r| r.oldest_waiting()), Some(now()), "her visit waits still");

    write(&mut store, |w| w.settle_dispute(Uuid::from_u128(1), "asked her"));
    assert_eq!(waiting(&store), 1);
    let kept = read(&store, |r| r.dispute(Uuid::from_u128(1)));
    assert_eq!((kept.settled, kept.theirs), (Some(now()), Some("{\"theirs\":1}".into())));
    assert_eq!((kept.computer, kept.since, kept.record), (Some(OTHER), now(), Kind::Participant));
}

#[test]
fn a_record_is_disputed_once_in_each_way_until_somebody_decides() {
    let mut store = clinic_with_a_draft();
    assert!(write(&mut store, |w| w.open_dispute(&changed(1))));
    assert!(!write(&mut store, |w| w.open_dispute(&changed(2))), "that is known");
    assert!(write(&mut store, |w| w.open_dispute(&NewDispute { kind: "same-number".into(), ..changed(3) })));
    assert_eq!(read(&store, |r| r.disputes()).len(), 2);

    write(&mut store, |w| w.settle_dispute(Uuid::from_u128(1), "asked her"));
    assert!(write(&mut store, |w| w.open_dispute(&changed(4))), "and it may happen again");
    assert_eq!(read(&store, |r| r.disputes_about(participant(1).id)).len(), 3);
}

#[test]
fn what_was_decided_first_counts_and_is_in_the_trail_with_its_reason() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.open_dispute(&changed(1)));
    write(&mut store, |w| w.settle_dispute(Uuid::from_u128(1), "asked her"));
    let head = read(&store, |r| r.audit_head());

    write(&mut store, |w| w.settle_dispute(Uuid::from_u128(1), "asked again"));

    assert_eq!(read(&store, |r| r.audit_head()), head);
    let last = read(&store, |r| r.everything_about(participant(1).id)).trail.pop().unwrap();
    assert_eq!((last.action.as_str(), last.detail.as_deref()), ("dispute-settled", Some("changed")));
    assert_eq!(last.reason.unwrap().reveal(), "asked her");
    assert_eq!(read(&store, |r| r.content_break()), None);
    let refused = store.write::<_, StoreError>(stamp(), |w| w.settle_dispute(Uuid::nil(), "x"));
    assert!(matches!(refused, Err(StoreError::NotFound { what: "dispute", .. })));
}

#[test]
fn nothing_is_left_to_decide_about_somebody_who_was_erased() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.open_dispute(&changed(1)));

    write(&mut store, |w| w.erase(participant(1).id, Action::Erased, "asked"));

    assert_eq!(read(&store, |r| r.disputes()), []);
    assert_eq!(read(&store, |r| r.dispute(Uuid::from_u128(1))).theirs, None);
    assert_eq!(read(&store, |r| r.content_break()), None);
    let refused = store.write::<_, StoreError>(stamp(), |w| w.open_dispute(&changed(2)));
    assert!(matches!(refused, Err(StoreError::Erased { .. })));
}
