use super::*;
use crate::{
    Store,
    testing::{a_draft, clinic_with_a_draft, stamp},
};

fn note(store: &mut Store, reason: Option<&str>) {
    store.write::<_, StoreError>(stamp(), |w| w.note_unfinished(a_draft().id, reason)).unwrap();
}

#[test]
fn the_newest_reason_counts_and_can_be_taken_back() {
    let mut store = clinic_with_a_draft();
    let reason = |store: &Store| store.read::<_, StoreError>(|r| r.unfinished(a_draft().id)).unwrap();
    assert_eq!(reason(&store), None);

    note(&mut store, Some("goes-on"));
    note(&mut store, Some("declined"));
    assert_eq!(reason(&store).as_deref(), Some("declined"));

    note(&mut store, None);
    assert_eq!(reason(&store), None);
    assert_eq!(store.read::<_, StoreError>(|r| r.unfinished_notes(a_draft().id)).unwrap().len(), 3);
    assert_eq!(store.read::<_, StoreError>(|r| r.content_break()).unwrap(), None);
}
