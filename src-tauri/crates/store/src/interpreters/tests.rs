use domain::response::{InterpreterKind, Response};
use uuid::Uuid;

use super::*;
use crate::{
    Store,
    testing::{GRACE, a_draft, clinic_with_a_draft, interpreter as a_cousin, landed, now, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn form(store: &Store) -> Response {
    store.read::<_, StoreError>(|r| r.response(a_draft().id)).unwrap()
}

fn waiting(store: &Store) -> usize {
    store.read::<_, StoreError>(|r| r.waiting(Kind::Response, 9)).unwrap().len()
}

#[test]
fn who_interpreted_is_known_wherever_the_form_is_read_and_the_last_note_counts() {
    let mut store = clinic_with_a_draft();
    let nurse = Interpreter { kind: InterpreterKind::Staff, detail: Private::new(String::new()) };
    assert_eq!(form(&store).interpreter, None);

    write(&mut store, |w| w.save_interpreter(a_draft().id, Some(&a_cousin())));
    assert_eq!(form(&store).interpreter, Some(a_cousin()));

    write(&mut store, |w| w.save_interpreter(a_draft().id, Some(&nurse)));
    assert_eq!(form(&store).interpreter, Some(nurse.clone()));
    let listed = store.read::<_, StoreError>(|r| r.responses_of(a_draft().visit)).unwrap();
    assert_eq!(listed[0].interpreter, Some(nurse.clone()));

    write(&mut store, |w| w.save_interpreter(a_draft().id, None));
    assert_eq!(form(&store).interpreter, None);
    let noted = store.read::<_, StoreError>(|r| r.interpreted(a_draft().id)).unwrap();
    assert_eq!(noted.len(), 3);
    assert_eq!(noted[2], Interpreted { interpreter: None, at: now(), by: GRACE });
}

#[test]
fn the_trail_does_not_say_who_interpreted() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.save_interpreter(a_draft().id, Some(&a_cousin())));

    let trail = store.read::<_, StoreError>(|r| r.audit()).unwrap();

    let row = trail.last().unwrap();
    assert_eq!((row.action.as_str(), row.detail.as_deref()), ("interpreter-noted", None));
    assert!(row.content.is_some(), "but it commits to it");
}

#[test]
fn a_draft_stays_here_and_a_finished_form_travels_again_once_an_interpreter_is_noted() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.save_interpreter(a_draft().id, Some(&a_cousin())));
    assert_eq!(waiting(&store), 0);

    write(&mut store, |w| {
        w.add_edition(a_draft().id, None, &[])?;
        let all: Vec<_> = w.waiting(Kind::Response, 9)?.into_iter().map(|queued| landed(&queued)).collect();
        w.settle(&all)
    });
    assert_eq!(waiting(&store), 0);
    write(&mut store, |w| w.save_interpreter(a_draft().id, None));

    assert_eq!((waiting(&store), form(&store).edition), (1, 1));
}

#[test]
fn a_form_can_begin_with_an_interpreter() {
    let mut store = clinic_with_a_draft();
    let begun =
        Response { id: ResponseId(Uuid::from_u128(0x301)), interpreter: Some(a_cousin()), ..a_draft() };

    write(&mut store, |w| w.add_response(&begun));

    assert_eq!(store.read::<_, StoreError>(|r| r.response(begun.id)).unwrap(), begun);
    assert_eq!(form(&store).interpreter, None, "and the other one has none");
}
