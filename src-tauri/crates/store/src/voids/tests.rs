use super::*;
use crate::{
    Store,
    testing::{GRACE, a_draft, clinic_with_a_draft, now, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

#[test]
fn a_response_that_was_taken_back_travels_with_that_and_counts_no_longer() {
    let mut store = clinic_with_a_draft();
    let id = a_draft().id;
    write(&mut store, |w| w.add_edition(id, None, &[]).map(drop));
    let last = |store: &Store| {
        let later = "2027-01-01T00:00:00Z".parse().unwrap();
        read(store, |r| {
            r.last_finished(a_draft().participant, "rmdq-24", ("2027-01-01".parse().unwrap(), &later))
        })
    };
    assert!(last(&store).is_some());
    let sent = read(&store, |r| r.waiting(Kind::Response, 9));
    write(&mut store, |w| w.settle(&[crate::testing::landed(&sent[0])]));

    write(&mut store, |w| w.void_response(id, "somebody else answered"));
    write(&mut store, |w| w.void_response(id, "said again"));

    assert_eq!(last(&store), None);
    assert_eq!(read(&store, |r| r.waiting(Kind::Response, 9)).len(), 1);
    let voided = read(&store, |r| r.voided(id));
    assert_eq!(voided, Some((now(), GRACE, "somebody else answered".into())), "the first time counts");
    let about = read(&store, |r| r.everything_about(a_draft().participant));
    assert_eq!(about.responses[0].voided, voided);
    let reason = about.trail.last().unwrap().reason.as_ref().unwrap();
    assert_eq!(reason.reveal(), "somebody else answered");
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn a_draft_that_was_taken_back_stays_here_and_is_not_unfinished() {
    let mut store = clinic_with_a_draft();
    assert_eq!(read(&store, |r| r.unfinished_visits()).len(), 1);

    write(&mut store, |w| w.void_response(a_draft().id, "begun by mistake"));

    assert_eq!(read(&store, |r| r.waiting(Kind::Response, 9)), []);
    assert_eq!(read(&store, |r| r.unfinished_visits()), []);
}
