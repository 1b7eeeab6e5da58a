use domain::Private;

use super::*;
use crate::{
    Store,
    testing::{GRACE, clinic_with_a_draft, now, participant, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

fn renamed(family: &str) -> Participant {
    Participant { family: Private::new(family.into()), interpreter: false, ..participant(1) }
}

#[test]
fn what_was_known_before_is_kept_and_the_new_name_is_found() {
    let mut store = clinic_with_a_draft();
    let found = |store: &Store, typed: &str| read(store, |r| r.find_participants(typed, 9)).people.len();

    write(&mut store, |w| w.change_participant(&renamed("Okafor"), "married"));
    write(&mut store, |w| w.change_participant(&renamed("Obi"), "a mistake"));

    assert_eq!(read(&store, |r| r.participant(participant(1).id)), renamed("Obi"));
    let before = read(&store, |r| r.participant_editions(participant(1).id));
    assert_eq!(before, [(now(), GRACE, participant(1)), (now(), GRACE, renamed("Okafor"))]);
    assert_eq!((found(&store, "obi"), found(&store, "okafor"), found(&store, "yusuf")), (1, 0, 0));
    assert_eq!(read(&store, |r| r.waiting(Kind::Participant, 9)).len(), 1);
    assert_eq!((read(&store, |r| r.audit_break()), read(&store, |r| r.content_break())), (None, None));
}

#[test]
fn the_trail_has_which_fields_changed_and_why_and_not_what_they_were() {
    let mut store = clinic_with_a_draft();

    write(&mut store, |w| w.change_participant(&renamed("Okafor"), "married"));

    let trail = read(&store, |r| r.everything_about(participant(1).id)).trail;
    let [.., changed, kept] = &trail[..] else { panic!("two rows") };
    assert_eq!(
        (changed.action.as_str(), changed.detail.as_deref()),
        ("participant-changed", Some("family interpreter"))
    );
    assert_eq!(changed.reason.as_ref().unwrap().reveal(), "married");
    assert_eq!(kept.action, "details-kept");
    assert!(!format!("{trail:?}").contains("Okafor"));
}

#[test]
fn details_that_were_changed_outside_show_those_of_before_too() {
    for (sql, seq) in [
        ("UPDATE participants SET given = 'x'", 6),
        ("DROP TRIGGER participant_editions_stay; UPDATE participant_editions SET given = 'x'", 2),
        ("DROP TRIGGER participant_editions_remain; DELETE FROM participant_editions", 2),
        ("UPDATE participants SET (salt, audit) = (SELECT salt, audit FROM participant_editions)", 2),
    ] {
        let mut store = clinic_with_a_draft();
        write(&mut store, |w| w.change_participant(&renamed("Okafor"), "married"));
        store.conn.execute_batch(sql).unwrap();
        assert_eq!(read(&store, |r| r.content_break()), Some(crate::ContentBreak { seq }), "{sql}");
    }
}

#[test]
fn a_new_number_of_the_study_is_not_given_to_the_next_one() {
    let mut store = clinic_with_a_draft();
    let moved = Participant { study_number: "07-B0012".into(), ..participant(1) };

    write(&mut store, |w| w.change_participant(&moved, "two had the same"));

    assert_eq!(read(&store, |r| r.next_participant_number()), 13);
    assert_eq!(read(&store, |r| r.find_participants("07b0012", 9)).people.len(), 1);
    assert_eq!(read(&store, |r| r.participant_by_study_number("07-0001")), None);
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn somebody_who_was_erased_cannot_be_changed_and_has_no_past() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.change_participant(&renamed("Okafor"), "married"));
    write(&mut store, |w| w.erase(participant(1).id, Action::Erased, "asked"));

    assert_eq!(read(&store, |r| r.participant_editions(participant(1).id)), []);
    let refused = store.write::<_, StoreError>(stamp(), |w| w.change_participant(&renamed("Obi"), "x"));
    assert!(matches!(refused, Err(StoreError::Erased { .. })));
    assert_eq!(read(&store, |r| r.content_break()), None);
}
