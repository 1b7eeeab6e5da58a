use super::*;
use crate::{
    Stamp, Store,
    testing::{GRACE, clinic, now, stamp},
};

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

fn add(store: &mut Store, id: u128, by: Stamp, verdict: &str) {
    let day = now().date_naive();
    store
        .write::<_, StoreError>(by, |w| w.add_sheet(Uuid::from_u128(id), day, verdict, "{\"n\":1}"))
        .unwrap();
}

#[test]
fn sheets_are_kept_as_they_were_made_and_found_by_what_they_say() {
    let mut store = clinic();
    assert_eq!(read(&store, |r| r.last_sheet(None)), None);
    add(&mut store, 1, stamp(), "safe");
    add(&mut store, 2, stamp(), "waiting");
    // A clock that was set back does not make an older sheet the newest.
    let before = Stamp::new("2026-03-09T10:00:00Z".parse().unwrap(), None);
    add(&mut store, 3, before, "differs");

    let ids: Vec<_> = read(&store, |r| r.sheets(2)).iter().map(|one| one.id.as_u128()).collect();
    assert_eq!(ids, [3, 2]);
    assert_eq!(read(&store, |r| r.last_sheet(None)).unwrap().by, None);
    let safe = read(&store, |r| r.last_sheet(Some("safe"))).unwrap();
    assert_eq!((safe.at, safe.by, safe.day), (now(), Some(GRACE), now().date_naive()));
    assert_eq!(read(&store, |r| r.sheet(safe.id)), safe);
    assert_eq!(read(&store, |r| r.last_sheet(Some("damaged"))), None);
    assert!(matches!(
        store.read::<Sheet, StoreError>(|r| r.sheet(Uuid::nil())),
        Err(StoreError::NotFound { what: "sheet", .. })
    ));
}

#[test]
fn a_sheet_that_was_changed_outside_shows() {
    let mut store = clinic();
    add(&mut store, 1, stamp(), "differs");
    let seq = read(&store, |r| r.audit_head()).0;
    assert_eq!(read(&store, |r| r.content_break()), None);

    store.conn.execute_batch("DROP TRIGGER sheets_stay; UPDATE sheets SET verdict = 'safe'").unwrap();

    assert_eq!(read(&store, |r| r.content_break()), Some(crate::ContentBreak { seq }));
}
