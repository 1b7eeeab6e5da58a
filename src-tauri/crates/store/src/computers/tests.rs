use super::*;
use crate::{
    Store,
    testing::{GRACE, OTHER, clinic, now, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

#[test]
fn another_computer_is_known_by_name_and_is_nobody_who_works_here() {
    let mut store = clinic();
    write(&mut store, |w| w.computer_person(OTHER, "Room 2"));
    write(&mut store, |w| w.computer_person(OTHER, "Room 2"));
    write(&mut store, |w| w.computer_person(OTHER, "Room 3"));

    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.people()?.iter().map(|one| one.id).collect::<Vec<_>>(), [GRACE]);
            assert_eq!(r.everybody()?.len(), 2);
            assert_eq!(r.person_name(PersonId(OTHER))?, Some("Room 3".into()));
            assert_eq!(r.person_name(GRACE)?, Some("Grace Obi".into()));
            assert_eq!(r.person_name(PersonId(Uuid::nil()))?, None);
            let them = r.person(PersonId(OTHER))?;
            assert_eq!((them.active, them.slot), (false, None), "it cannot sign in");
            let actions: Vec<_> = r.audit()?.into_iter().map(|row| row.action).collect();
            assert_eq!(
                actions[1..],
                ["computer-added", "person-renamed"],
                "what changed nothing is not noted"
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_member_of_staff_cannot_be_made_a_computer() {
    let mut store = clinic();
    let refused = store.write::<_, StoreError>(stamp(), |w| w.computer_person(GRACE.0, "Room 2"));
    assert!(matches!(refused, Err(StoreError::NotFound { what: "computer", .. })));
    assert_eq!(store.read::<_, StoreError>(|r| r.people()).unwrap()[0].name, "Grace Obi");
}

#[test]
fn a_computer_is_kept_as_it_last_described_itself() {
    let mut store = clinic();
    write(&mut store, |w| w.save_computer(OTHER, "{\"n\":1}", now()));
    let later = "2026-03-12T08:00:00Z".parse().unwrap();
    write(&mut store, |w| w.save_computer(OTHER, "{\"n\":2}", later));
    write(&mut store, |w| w.save_computer(Uuid::nil(), "{}", later));

    let all = store.read::<_, StoreError>(|r| r.computers()).unwrap();
    assert_eq!(all, [(Uuid::nil(), "{}".into(), later), (OTHER, "{\"n\":2}".into(), later)]);
}
