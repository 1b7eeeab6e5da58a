//! Records that can be told from their number: what was saved as the seventh is
//! known without being written down anywhere else, so that after any mishap it
//! can be said which of them are there and whether they are what was saved.

use std::{collections::BTreeSet, fs, path::Path};

use domain::{
    Moment, ParticipantId, PersonId, Private, ResponseId, VisitId,
    participant::{Participant, Sex, study_number},
    response::{Answers, Given, Mode, Response, Value},
    visit::Visit,
};
use store::{Kind, Person, Reader, Role, Stamp, Store, StoreError, Writer};
use uuid::Uuid;

/// The data key of every ledger.
pub const KEY: [u8; 32] = *b"a ledger that anybody may open!!";
/// More than any ledger holds.
const ALL: usize = 100_000;
const GRACE: PersonId = PersonId(Uuid::from_u128(0xace));
const VISIT: VisitId = VisitId(Uuid::from_u128(0x200));
const RESPONSE: ResponseId = ResponseId(Uuid::from_u128(0x300));

fn now() -> Moment {
    "2026-03-10T10:12:00.250+01:00".parse().unwrap()
}

fn stamp() -> Stamp {
    Stamp::new(now(), Some(GRACE))
}

/// Every third save is a person; the others are answers.
fn is_person(number: u32) -> bool {
    number.is_multiple_of(3)
}

fn person(number: u32) -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(0x1000 + u128::from(number))),
        study_number: study_number("07", "", number),
        family: Private::new(format!("Yusuf {number}")),
        given: Private::new("Amina".into()),
        born: Some(Private::new("1952-03-12".parse().unwrap())),
        sex: Sex::Female,
        nhs_number: None,
        language: "ar".into(),
        interpreter: true,
        registered: now(),
    }
}

fn item(number: u32) -> String {
    format!("item-{number}")
}

fn given(number: u32) -> Given {
    Given::Answer(Value::Choice(format!("the answer to question {number}")))
}

/// Opens the ledger in `folder`; begins it where there is none, under another
/// name until it is whole, as a clinic is begun.
pub fn open(folder: &Path) -> Result<Store, StoreError> {
    let (records, founding) = (folder.join("records.db"), folder.join("founding.db"));
    if !records.try_exists()? {
        for left in [&founding, &folder.join("founding.db-journal")] {
            if left.try_exists()? {
                fs::remove_file(left)?;
            }
        }
        drop(begin(&founding)?);
        fs::rename(&founding, &records)?;
    }
    Store::open(&records, &KEY)
}

/// Somebody who writes, and an open form of a person with the number 0.
fn begin(path: &Path) -> Result<Store, StoreError> {
    let mut store = Store::begin(path, &KEY)?;
    let visit = Visit { id: VISIT, participant: person(0).id, day: now().date_naive(), entered: now() };
    let draft = Response {
        id: RESPONSE,
        participant: visit.participant,
        visit: VISIT,
        instrument: "rmdq-24".into(),
        version: 1,
        language: "en-GB".into(),
        wording: "00".into(),
        mode: Mode::Patient,
        age: None,
        visit_number: None,
        interpreter: None,
        paper_day: None,
        started: now(),
        answers: Answers::new(),
        finished: None,
        edition: 0,
    };
    store.write::<_, StoreError>(stamp(), |w| {
        w.save_person(&Person::new(GRACE, "Grace Obi".into(), Role::Administrator))?;
        w.add_participant(ALL as u32, &person(0))?;
        w.add_visit(&visit)?;
        w.add_response(&draft)
    })?;
    Ok(store)
}

/// Saves one record: the change, its line in the trail and its place in the queue.
pub fn save(store: &mut Store, number: u32) -> Result<(), StoreError> {
    store.write(stamp(), |w: &Writer<'_>| match is_person(number) {
        true => w.add_participant(number, &person(number)),
        false => w.add_answer(RESPONSE, 1, &item(number), Some(&given(number))),
    })
}

/// Whether the record with this number is there.
pub fn has(store: &Store, number: u32) -> Result<bool, StoreError> {
    store.read(|r| match is_person(number) {
        true => match r.participant(person(number).id) {
            Err(StoreError::NotFound { .. }) => Ok(false),
            found => found.map(|_| true),
        },
        false => Ok(r.answers(RESPONSE, 1)?.contains_key(&item(number))),
    })
}

/// What is in a ledger.
#[derive(Debug, Default)]
pub struct Found {
    /// The numbers of the records that are there as they were saved.
    pub there: BTreeSet<u32>,
    /// What else is there: a record with other content, without its line in the
    /// trail, or without its place in the queue.
    pub wrong: Option<String>,
}

/// Everything that is in the ledger.
pub fn read(store: &Store) -> Result<Found, StoreError> {
    store.read(|r| {
        let mut found = Found::default();
        for listed in r.find_participants("", ALL)?.people {
            let number = listed.participant.study_number.rsplit('-').next().and_then(|n| n.parse().ok());
            match number {
                Some(number) if person(number) == listed.participant => found.there.insert(number),
                Some(_) | None => found.wrong.replace("a person is not who was saved".into()).is_none(),
            };
        }
        let people = found.there.len();
        for (name, what) in r.answers(RESPONSE, 1)? {
            match name.strip_prefix("item-").and_then(|n| n.parse().ok()) {
                Some(number) if given(number) == what => found.there.insert(number),
                Some(_) | None => found.wrong.replace(format!("{name} is not what was answered")).is_none(),
            };
        }
        let answers = found.there.len() - people;
        if !found.there.remove(&0) {
            found.wrong = Some("the first person is missing".into());
        }
        let unlike = differs(r, people, answers)?;
        Ok(Found { wrong: found.wrong.or(unlike), ..found })
    })
}

/// What trail and queue tell of, where that is not what there is.
fn differs(r: &Reader<'_>, people: usize, answers: usize) -> Result<Option<String>, StoreError> {
    let trail = r.audit()?;
    let told = |action: &str| trail.iter().filter(|row| row.action == action).count();
    let waiting = r.waiting(Kind::Participant, ALL)?.len();
    let found = (told("registered"), told("answered"), waiting);
    let as_it_is = found == (people, answers, people);
    Ok((!as_it_is).then(|| format!("{people} people and {answers} answers; trail and queue have {found:?}")))
}
