use super::*;
use crate::{
    Store,
    testing::{GRACE, a_draft, clinic_with_a_draft, participant, stamp},
};

fn keep(store: &mut Store, place: &str, content: &str) {
    store.write::<_, StoreError>(stamp(), |w| w.keep_draft(GRACE, place, content)).unwrap();
}

fn kept(store: &Store) -> Vec<(String, String)> {
    let all: Vec<Draft> = store.read::<_, StoreError>(|r| r.drafts(GRACE)).unwrap();
    all.into_iter().map(|draft| (draft.place, draft.content.reveal().clone())).collect()
}

#[test]
fn what_was_typed_is_there_again_as_it_was_left() {
    let mut store = clinic_with_a_draft();
    keep(&mut store, "register", "{\"family\":\"Yu\"}");
    keep(&mut store, "register", "{\"family\":\"Yusuf\"}");
    keep(&mut store, "correct", "{}");

    let all: Vec<Draft> = store.read::<_, StoreError>(|r| r.drafts(GRACE)).unwrap();

    assert!(!format!("{all:?}").contains("Yusuf"));
    assert_eq!(
        kept(&store),
        [("correct".into(), "{}".into()), ("register".into(), "{\"family\":\"Yusuf\"}".into())]
    );
    let other = PersonId(Uuid::from_u128(2));
    assert_eq!(store.read::<_, StoreError>(|r| r.drafts(other)).unwrap(), []);
}

#[test]
fn a_draft_that_was_saved_is_gone() {
    let mut store = clinic_with_a_draft();
    keep(&mut store, "register", "{}");
    store.write::<_, StoreError>(stamp(), |w| w.drop_draft(GRACE, "register")).unwrap();
    assert_eq!(kept(&store), []);
    store.write::<_, StoreError>(stamp(), |w| w.drop_draft(GRACE, "register")).unwrap();
}

#[test]
fn a_draft_is_about_whoever_is_named_in_its_place_or_its_content() {
    let mut store = clinic_with_a_draft();
    let drafted = |store: &Store| store.read::<_, StoreError>(|r| r.drafted()).unwrap();
    keep(&mut store, "register", "{\"family\":\"é—ü\"}");
    assert!(drafted(&store).is_empty());

    for (place, content) in [
        (format!("correct/{}", a_draft().id), "{}".to_owned()),
        ("visit".into(), format!("{{\"visit\":\"{}\"}}", a_draft().visit)),
        (format!("rights/{}/withdraw", participant(1).id), "{}".into()),
    ] {
        keep(&mut store, &place, &content);
        assert_eq!(drafted(&store).into_iter().collect::<Vec<_>>(), [participant(1).id]);
        store.write::<_, StoreError>(stamp(), |w| w.drop_draft(GRACE, &place)).unwrap();
    }
}
