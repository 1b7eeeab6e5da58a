//! A records file with somebody in it, for the tests of this crate.

use std::collections::BTreeMap;

use domain::{
    ParticipantId, PersonId, Private, ResponseId, VisitId,
    participant::{Participant, Sex, study_number},
    response::{Answers, Given, Interpreter, InterpreterKind, Mode, Response, Value},
    visit::Visit,
};
use uuid::Uuid;

use crate::{
    Approved, ArrivedResponse, KeptWording, Kind, Landed, NewDispute, NewPack, Person, Queued, Remote, Role,
    Stamp, Store, StoreError,
};

mod way;

pub(crate) use way::{a_step, fill_way};

pub(crate) const GRACE: PersonId = PersonId(Uuid::from_u128(0xace));

/// Somebody else, once [`hire`] put him on the list.
pub(crate) const AMIR: PersonId = PersonId(Uuid::from_u128(0xa1));

pub(crate) fn now() -> domain::Moment {
    "2026-03-10T10:12:00.250+01:00".parse().unwrap()
}

pub(crate) fn stamp() -> Stamp {
    Stamp::new(now(), Some(GRACE))
}

/// The same by Amir.
pub(crate) fn by_amir() -> Stamp {
    Stamp::new(now(), Some(AMIR))
}

pub(crate) fn hire(store: &mut Store) {
    let amir = Person::new(AMIR, "Amir".into(), Role::ResearchNurse);
    store.write::<_, StoreError>(stamp(), |w| w.save_person(&amir)).unwrap();
}

pub(crate) fn clinic() -> Store {
    founded(Store::in_memory().unwrap())
}

pub(crate) fn founded(mut store: Store) -> Store {
    let grace = Person::new(GRACE, "Grace Obi".into(), Role::Administrator);
    store.write::<_, StoreError>(stamp(), |w| w.save_person(&grace)).unwrap();
    store
}

pub(crate) fn participant(number: u32) -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(number.into())),
        study_number: study_number("07", "", number),
        family: Private::new("Yusuf".into()),
        given: Private::new("Amina".into()),
        born: Some(Private::new("1952-03-12".parse().unwrap())),
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
        age: Some(73),
        visit_number: Some(1),
        interpreter: None,
        paper_day: None,
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

pub(crate) fn interpreter() -> Interpreter {
    Interpreter { kind: InterpreterKind::Relative, detail: Private::new("secret-cousin".into()) }
}

pub(crate) fn a_pack(version: u32) -> NewPack {
    let digest = format!("d{version}");
    NewPack { id: "pack".into(), version, digest, signer: Some("K1".into()), content: vec![7, 0, 255] }
}

pub(crate) fn a_wording() -> KeptWording {
    KeptWording {
        digest: "00".into(),
        instrument: "rmdq-24".into(),
        version: 1,
        language: "en-GB".into(),
        status: "published".into(),
        source: "the paper".into(),
        texts: BTreeMap::from([("a".into(), "I stay at home most of the time.".into())]),
    }
}

pub(crate) fn a_collated_wording() -> Approved {
    Approved { digest: "11".into(), instrument: "rmdq-24".into(), version: 1, language: "ar".into() }
}

/// Adds to a clinic with a draft one of everything that forms bring with them;
/// each row of the trail by its number, if the draft was begun in row 4.
pub(crate) fn fill(store: &mut Store) {
    hire(store); // 5
    let id = a_draft().id;
    let read = Given::Answer(Value::Choice("secret-second".into()));
    store
        .write::<_, StoreError>(by_amir(), |w| {
            w.keep_definition("rmdq-24", 1, "{}")?;
            w.keep_wording(&a_wording())?;
            w.save_interpreter(id, Some(&interpreter()))?; // 6
            w.add_second_answer(id, "a", Some(&read))?; // 7
            w.add_pack(&a_pack(1))?; // 8
            w.add_signer("K1", "The owner")?; // 9
            w.approve(&a_collated_wording(), true)?; // 10
            w.save_language(id, "ar", "11")?; // 11
            w.add_second_answer(id, "a", None) // 12
        })
        .unwrap();
}

/// Adds to a filled clinic one of everything that the end of the day and other
/// computers bring with them. Amina has a finished form of another computer too.
pub(crate) fn fill_more(store: &mut Store) {
    let draft = a_draft();
    let theirs = Response {
        id: ResponseId(Uuid::from_u128(0x301)),
        answers: Answers::from([("a".into(), Given::Answer(Value::Choice("secret-answer".into())))]),
        finished: Some(now()),
        edition: 1,
        ..a_draft()
    };
    let changed = Participant { family: Private::new("secret-family".into()), ..participant(1) };
    let dispute = NewDispute {
        id: Uuid::from_u128(0xd1),
        kind: "changed".into(),
        record: Kind::Participant,
        object: draft.participant.0,
        theirs: Some("{\"family\":\"secret-dispute\"}".into()),
        other: None,
        computer: Some(OTHER),
    };
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.change_participant(&changed, "secret-change")?;
            w.note_unfinished(draft.id, Some("secret-unfinished"))?;
            w.computer_person(OTHER, "Room 2")?;
            w.save_computer(OTHER, "{}", now())?;
            let copy = seen(Kind::Response, theirs.id.0);
            let came = ArrivedResponse {
                response: &theirs,
                readings: &[],
                spoken: &BTreeMap::new(),
                scores: &[],
                because: None,
                at: now(),
            };
            w.receive_response(&came, OTHER, &copy)?;
            w.void_response(theirs.id, "secret-void")?;
            w.save_remote(&seen(Kind::Participant, draft.participant.0))?;
            w.save_remote(&seen(Kind::Visit, draft.visit.0))?;
            w.open_dispute(&dispute)?;
            w.add_sheet(Uuid::from_u128(0x5e), now().date_naive(), "waiting", "{}")
        })
        .unwrap();
}

/// Another computer of the site.
pub(crate) const OTHER: Uuid = Uuid::from_u128(0xc2);

/// A record as the endpoint holds it, written by [`OTHER`].
pub(crate) fn seen(kind: Kind, id: Uuid) -> Remote {
    Remote {
        kind,
        id,
        etag: Some("W/\"7\"".into()),
        version: Some("7".into()),
        content: Some("mark-of-theirs".into()),
        modified: Some("2026-03-10T09:13:00Z".parse().unwrap()),
        computer: Some(OTHER),
        resource: Some("{\"of\":\"secret-theirs\"}".into()),
    }
}

/// What the endpoint took, at its first version.
pub(crate) fn landed(queued: &Queued) -> Landed {
    Landed {
        queued: queued.clone(),
        etag: Some("W/\"1\"".into()),
        version: Some("1".into()),
        content: format!("mark of {}", queued.id),
        place: None,
    }
}

/// The names of all variants of an enum without content, in order.
pub(crate) fn names_of<T: serde::de::DeserializeOwned>() -> Vec<String> {
    // Whoever reads a variant that is none is told which there are.
    let told = serde_json::from_value::<T>("none".into()).err().map(|e| e.to_string()).unwrap_or_default();
    told.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}
