//! A records file with somebody in it, for the tests of this crate.

use domain::{
    ParticipantId, PersonId, Private, ResponseId, VisitId,
    participant::{Participant, Sex, study_number},
    response::{Answers, Mode, Response},
    visit::Visit,
};
use uuid::Uuid;

use crate::{Person, Role, Stamp, Store, StoreError};

pub(crate) const GRACE: PersonId = PersonId(Uuid::from_u128(0xace));

pub(crate) fn now() -> domain::Moment {
    "2026-03-10T10:12:00.250+01:00".parse().unwrap()
}

pub(crate) fn stamp() -> Stamp {
    Stamp::new(now(), Some(GRACE))
}

pub(crate) fn clinic() -> Store {
    founded(Store::in_memory().unwrap())
}

fn founded(mut store: Store) -> Store {
    let grace = Person::new(GRACE, "Grace Obi".into(), Role::Administrator);
    store.write::<_, StoreError>(stamp(), |w| w.save_person(&grace)).unwrap();
    store
}

pub(crate) fn participant(number: u32) -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(number.into())),
        study_number: study_number("07", number),
        family: Private::new("Yusuf".into()),
        given: Private::new("Amina".into()),
        born: Private::new("1952-03-12".parse().unwrap()),
        sex: Sex::Female,
        nhs_number: None,
        language: "ar".into(),
        interpreter: true,
        registered: now(),
    }
}

pub(crate) fn a_draft() -> Response {
    Response {
        id: ResponseId(Uuid::from_u128(0x300)),
        participant: participant(1).id,
        visit: VisitId(Uuid::from_u128(0x200)),
        instrument: "rmdq-24".into(),
        version: 1,
        language: "en-GB".into(),
        wording: "00".into(),
        mode: Mode::Patient,
        started: now(),
        answers: Answers::new(),
        finished: None,
        edition: 0,
    }
}

pub(crate) fn clinic_with_a_draft() -> Store {
    with_a_draft(Store::in_memory().unwrap())
}

/// Puts a clinic with one draft into a store where there is nothing.
pub(crate) fn with_a_draft(empty: Store) -> Store {
    let mut store = founded(empty);
    let draft = a_draft();
    let visit =
        Visit { id: draft.visit, participant: draft.participant, day: now().date_naive(), entered: now() };
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_participant(1, &participant(1))?;
            w.add_visit(&visit)?;
            w.add_response(&draft)
        })
        .unwrap();
    store
}

/// The names of all variants of an enum without content, in order.
pub(crate) fn names_of<T: serde::de::DeserializeOwned>() -> Vec<String> {
    // Whoever reads a variant that is none is told which there are.
    let told = serde_json::from_value::<T>("none".into()).err().map(|e| e.to_string()).unwrap_or_default();
    told.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}
