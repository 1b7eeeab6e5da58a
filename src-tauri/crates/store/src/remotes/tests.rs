use super::*;
use crate::{
    Action, Store,
    testing::{OTHER, clinic_with_a_draft, participant, seen, stamp},
};

#[test]
fn the_newest_copy_counts_and_comes_back_as_it_came() {
    let mut store = clinic_with_a_draft();
    let first = seen(Kind::Participant, participant(1).id.0);
    let second =
        Remote { etag: None, modified: None, computer: None, resource: Some("{}".into()), ..first.clone() };
    for one in [first, second.clone()] {
        store.write::<_, StoreError>(stamp(), |w| w.save_remote(&one)).unwrap();
        assert_eq!(there(&store), Some(one));
    }
    let rows: u32 = store.conn.query_row("SELECT count(*) FROM remotes", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
}

fn there(store: &Store) -> Option<Remote> {
    store.read::<_, StoreError>(|r| r.remote(Kind::Participant, participant(1).id.0)).unwrap()
}

#[test]
fn of_somebody_who_was_erased_no_copy_is_kept_however_often_it_is_seen() {
    let mut store = clinic_with_a_draft();
    let copy = seen(Kind::Participant, participant(1).id.0);
    let save = |store: &mut Store| store.write::<_, StoreError>(stamp(), |w| w.save_remote(&copy)).unwrap();
    save(&mut store);

    store.write::<_, StoreError>(stamp(), |w| w.erase(participant(1).id, Action::Erased, "asked")).unwrap();
    let after = there(&store).unwrap();
    save(&mut store);

    for kept in [after, there(&store).unwrap()] {
        assert_eq!((kept.resource, kept.content), (None, None));
        assert_eq!(
            (kept.etag, kept.computer),
            (copy.etag.clone(), Some(OTHER)),
            "that there is something stays"
        );
    }
}

#[test]
fn what_was_recorded_here_comes_from_nowhere_else() {
    let store = clinic_with_a_draft();
    let of = |kind, id| store.read::<_, StoreError>(|r| r.origin(kind, id)).unwrap();
    assert_eq!(of(Kind::Participant, participant(1).id.0), None);
    assert_eq!(of(Kind::Questionnaire, participant(1).id.0), None);
    assert_eq!(of(Kind::Visit, Uuid::nil()), None, "and neither does what is not here");
}
