use super::*;
use crate::{
    Store,
    testing::{AMIR, GRACE, a_collated_wording, by_amir, clinic, hire, stamp},
};

fn approvals(store: &Store) -> Vec<(String, bool, PersonId)> {
    let all = store.read::<_, StoreError>(|r| r.approvals()).unwrap();
    all.into_iter().map(|one| (one.digest, one.approved, one.by)).collect()
}

#[test]
fn the_last_decision_about_a_wording_counts_and_says_whose_it_is() {
    let mut store = clinic();
    hire(&mut store);
    let other = Approved { digest: "22".into(), ..a_collated_wording() };
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.approve(&a_collated_wording(), true)?;
            w.approve(&other, true)
        })
        .unwrap();
    assert_eq!(approvals(&store), [("11".into(), true, GRACE), ("22".into(), true, GRACE)]);

    store.write::<_, StoreError>(by_amir(), |w| w.approve(&a_collated_wording(), false)).unwrap();

    assert_eq!(approvals(&store), [("22".into(), true, GRACE), ("11".into(), false, AMIR)]);
    let trail = store.read::<_, StoreError>(|r| r.audit()).unwrap();
    let row = trail.last().unwrap();
    assert_eq!((row.action.as_str(), row.detail.as_deref()), ("wording-withdrawn", Some("rmdq-24|1 ar 11")));
}
