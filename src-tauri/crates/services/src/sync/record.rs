//! A record with everything that is sent about it, and what it is on the wire.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    Moment, ParticipantId, PersonId, ResponseId, VisitId,
    form::Form,
    instrument::Instrument,
    participant::Participant,
    response::{Acknowledgement, Answers, Because, Response},
    visit::Visit,
};
use exchange::{
    Author, Course, Entry, Identifiable, Made, Marks, PlannedAs, Reading, RecordedIn, Sitting, Standing,
    Wording,
};
use serde_json::Value;
use store::{Kind, Reader, ScoreId, StoreError};
use uuid::Uuid;

use super::{
    programme::{self, Taking, Thing},
    questionnaire_id,
};
use crate::{
    App, Error,
    kits::versions,
    shelf::{Edition, Words},
};

/// A record with everything that is sent about it.
pub(crate) enum Record {
    Questionnaire(Uuid),
    /// As it came, or as the site runs it.
    Kit(Uuid, Option<Box<programme::Sent>>),
    /// With whoever changed it last.
    Participant(Box<Participant>, Identifiable, Standing, Option<Author>),
    /// Somebody of whom nothing is left.
    Erased(Uuid, String),
    Enrolment(Box<Taking>),
    /// As which of a plan; one that is none says by itself how its programmes were run.
    Visit(Visit, Option<Box<PlannedAs>>, Vec<RecordedIn>),
    Response(Box<Finished>),
    Step(Box<Thing>),
}

/// A finished form, with what its resources are made of.
pub(crate) struct Finished {
    response: Response,
    /// Of the visit.
    day: chrono::NaiveDate,
    /// How the site ran the programmes of the visit.
    recorded: Vec<RecordedIn>,
    /// The answers of the editions before this one.
    earlier: Vec<Answers>,
    scores: Vec<ScoreId>,
    acknowledgements: Vec<Acknowledgement>,
    /// Which words were read since when.
    readings: Vec<Reading>,
    /// The language of each answer, by its key.
    spoken: BTreeMap<String, String>,
    /// Who made this edition, and when.
    made: Option<(Uuid, Moment)>,
    /// Why it was corrected, as a code.
    because: Option<String>,
    author: Option<Author>,
    voided: bool,
}

/// What is known of the endpoint's copy.
#[derive(Default)]
pub(crate) struct Known {
    /// The endpoint's name for its version.
    pub etag: Option<String>,
    /// All of it, as it came.
    pub theirs: Option<String>,
}

impl Known {
    /// Of a record that only people change; nobody writes over another's change
    /// of a definition.
    pub fn read(r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<Self, StoreError> {
        if matches!(kind, Kind::Questionnaire | Kind::Kit) {
            return Ok(Self::default());
        }
        Ok(match r.remote(kind, id)? {
            Some(seen) => Self { etag: seen.etag, theirs: seen.resource },
            None => Self { etag: r.receipt(kind, id)?.and_then(|receipt| receipt.etag), theirs: None },
        })
    }
}

pub(crate) fn record(r: &Reader<'_>, kind: Kind, id: Uuid, how: Identifiable) -> Result<Record, StoreError> {
    Ok(match kind {
        Kind::Questionnaire => Record::Questionnaire(id),
        Kind::Kit => Record::Kit(id, versions::sent(r, id)?.map(Box::new)),
        Kind::Enrolment => Record::Enrolment(Box::new(Taking::read(r, id)?)),
        Kind::Step => Record::Step(Box::new(Thing::read(r, id, how)?)),
        Kind::Participant => {
            let who = ParticipantId(id);
            let standing = match r.standing(who)?.withdrawn {
                Some(since) => Standing::Withdrawn { since },
                None => Standing::TakesPart,
            };
            let author = match r.participant_editions(who)?.pop() {
                Some((_, by, _)) => author(r, by, how)?,
                None => None,
            };
            Record::Participant(Box::new(r.participant(who)?), how, standing, author)
        }
        Kind::Visit => {
            let visit = r.visit(VisitId(id))?;
            let planned = programme::planned_as(r, &visit)?;
            let besides = match planned {
                Some(_) => Vec::new(),
                None => programme::visited_in(r, (kind, id), &visit)?,
            };
            Record::Visit(visit, planned.map(Box::new), besides)
        }
        Kind::Response => {
            let (of, id) = ((kind, id), ResponseId(id));
            let response = r.response(id)?;
            let visit = r.visit(response.visit)?;
            let made = r.editions(id)?.pop();
            let author = match &made {
                Some(edition) => author(r, edition.by, how)?,
                None => None,
            };
            let earlier = (1..response.edition).map(|edition| r.answers(id, edition));
            Record::Response(Box::new(Finished {
                earlier: earlier.collect::<Result<_, _>>()?,
                day: visit.day,
                recorded: programme::visited_in(r, of, &visit)?,
                scores: r.score_ids(id)?,
                acknowledgements: r.acknowledgements(id)?,
                readings: r.readings(id)?.into_iter().map(reading).collect(),
                spoken: r.spoken(id, response.edition)?,
                because: made.as_ref().and_then(|edition| Because::read(edition.reason.as_deref()?).code),
                made: made.map(|edition| (edition.by.0, edition.at)),
                author,
                voided: r.voided(id)?.is_some(),
                response,
            }))
        }
    })
}

/// What is told of whoever wrote something: their name where names are told at all. A
/// computer wrote nothing.
fn author(r: &Reader<'_>, by: PersonId, how: Identifiable) -> Result<Option<Author>, StoreError> {
    let name = r.staff_name(by)?;
    Ok(name.map(|name| Author { id: by.0, name: (how == Identifiable::Identified).then_some(name) }))
}

/// What is told of somebody who was erased.
pub(crate) fn erased(r: &Reader<'_>, id: Uuid) -> Result<Record, StoreError> {
    Ok(Record::Erased(id, r.study_number(ParticipantId(id))?))
}

fn reading(of: store::Reading) -> Reading {
    Reading { language: of.language, digest: of.wording, at: of.at }
}

impl Record {
    /// The records that it points at, the first before those that point at it.
    pub fn refers_to(&self) -> Vec<(Kind, Uuid)> {
        match self {
            Self::Questionnaire(_) | Self::Kit(..) | Self::Participant(..) | Self::Erased(..) => Vec::new(),
            Self::Enrolment(of) => vec![(Kind::Participant, of.of.participant.0)],
            Self::Visit(of, ..) => vec![(Kind::Participant, of.participant.0)],
            Self::Step(of) => of.refers_to(),
            Self::Response(of) => {
                vec![(Kind::Participant, of.response.participant.0), (Kind::Visit, of.response.visit.0)]
            }
        }
    }

    /// Whose answers it is.
    pub fn answered_by(&self) -> Option<ParticipantId> {
        match self {
            Self::Response(of) => Some(of.response.participant),
            Self::Questionnaire(_)
            | Self::Kit(..)
            | Self::Participant(..)
            | Self::Erased(..)
            | Self::Enrolment(_)
            | Self::Visit(..)
            | Self::Step(_) => None,
        }
    }

    /// Who wrote it as it stands.
    fn author(&self) -> Option<&Author> {
        match self {
            Self::Participant(_, _, _, author) => author.as_ref(),
            Self::Response(of) => of.author.as_ref(),
            Self::Questionnaire(_)
            | Self::Kit(..)
            | Self::Erased(..)
            | Self::Enrolment(_)
            | Self::Visit(..)
            | Self::Step(_) => None,
        }
    }

    /// How many entries it makes at most.
    pub fn entries(&self) -> usize {
        match self {
            Self::Questionnaire(_)
            | Self::Kit(..)
            | Self::Participant(..)
            | Self::Erased(..)
            | Self::Enrolment(_)
            | Self::Visit(..)
            | Self::Step(_) => 1,
            Self::Response(of) => 2 + of.scores.len(),
        }
    }
}

/// What `record` is on the wire: itself first, then what belongs to it.
pub(crate) fn resources(
    app: &App,
    record: &Record,
    known: &Known,
    marks: &Marks,
) -> Result<Vec<Entry>, Error> {
    let mut entries = match record {
        Record::Questionnaire(id) => vec![questionnaire(app, *id)?],
        Record::Kit(id, sent) => vec![programme::definition(app, *id, sent.as_deref())?],
        Record::Enrolment(of) => vec![of.written(app)?],
        Record::Step(of) => vec![of.written(app)?],
        Record::Participant(of, how, standing, _) => vec![exchange::patient(of, *how, *standing)],
        Record::Erased(id, study_number) => vec![exchange::erased_patient(*id, study_number)],
        // Nobody here says when a visit ends, and nothing would send it again
        // when it does: "in progress" would stand at the endpoint for ever.
        Record::Visit(of, planned, besides) => {
            vec![exchange::encounter(of, Course::Over, planned.as_deref()).recorded_in(besides)]
        }
        Record::Response(of) => response(app, of, marks.computer)?,
    };
    if let Some(main) = entries.first_mut() {
        // What others wrote there and is not ours to know goes back as it came;
        // of somebody who was erased, nothing does.
        let theirs = known.theirs.as_deref().and_then(|theirs| serde_json::from_str::<Value>(theirs).ok());
        let is_definition = matches!(record, Record::Questionnaire(_) | Record::Kit(..) | Record::Erased(..));
        if let (Some(theirs), false) = (theirs, is_definition) {
            *main = exchange::hand_back(main.clone(), &theirs);
        }
        main.if_match = known.etag.clone();
    }
    let mut entries: Vec<_> = entries.into_iter().map(|entry| entry.bearing(marks)).collect();
    if let (Some(main), Some(author)) = (entries.first_mut(), record.author()) {
        *main = main.clone().by(author);
    }
    Ok(entries)
}

fn questionnaire(app: &App, id: Uuid) -> Result<Entry, Error> {
    let shelf = app.shelf();
    let known = shelf.all().find(|edition| questionnaire_id(&edition.instrument) == id);
    as_questionnaire(id, known.ok_or(Error::NotOffered)?)
}

/// In the source language where it has that, with every other that it has.
pub(crate) fn as_questionnaire(id: Uuid, of: &Edition) -> Result<Entry, Error> {
    let wording =
        |(tag, words): (&String, &Arc<Words>)| Wording { language: tag.clone(), texts: words.texts.clone() };
    let first = if of.words.contains_key(text::SOURCE) {
        text::SOURCE
    } else {
        of.words.keys().next().ok_or(Error::NotOffered)?
    };
    let base = of.words.get_key_value(first).map(wording).ok_or(Error::NotOffered)?;
    let others: Vec<Wording> = of.words.iter().filter(|(tag, _)| *tag != first).map(wording).collect();
    Ok(exchange::questionnaire(id, &of.instrument, &base, &others)?)
}

fn response(app: &App, of: &Finished, computer: Uuid) -> Result<Vec<Entry>, Error> {
    let Finished {
        response,
        day,
        recorded,
        earlier,
        scores,
        acknowledgements,
        readings,
        spoken,
        made,
        because,
        voided,
        author: _,
    } = of;
    let shelf = app.shelf();
    let instrument = &shelf.of(response)?.instrument;
    let wordings = readings
        .iter()
        .map(|reading| {
            let words = shelf.wording(&reading.digest).ok_or(Error::NotOffered)?;
            Ok(Wording { language: reading.language.clone(), texts: words.texts.clone() })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let ids: Vec<_> = scores
        .iter()
        .map(|one| exchange::ScoreId {
            scale: &one.scale,
            id: one.observation,
            sent: had_points(instrument, response, &one.scale, earlier),
        })
        .collect();
    let sitting = Sitting {
        response,
        instrument,
        wordings: &wordings,
        readings,
        spoken,
        interpreter: response.interpreter.as_ref().map(|one| one.kind.code()),
        paper_day: response.paper_day,
        because: because.as_deref(),
        acknowledgements,
        scores: &ids,
        voided: *voided,
    };
    let mut entries = vec![exchange::response(&sitting)?];
    entries.extend(exchange::observations(response, instrument, *day, &ids, *voided)?);
    entries = entries.into_iter().map(|entry| entry.recorded_in(recorded)).collect();
    if let Some((by, at)) = *made {
        let targets: Vec<_> = entries[1..].iter().map(|score| score.id).collect();
        let edition = response.edition;
        entries.push(exchange::provenance(&Made {
            response,
            edition,
            by: Some(by),
            computer,
            scores: &targets,
            at,
            because: because.as_deref(),
        }));
    }
    Ok(entries)
}

/// Whether an earlier edition had a number on `scale`, so that it may have left.
/// A receipt would not tell: the endpoint may have the number although its
/// answer was lost.
fn had_points(instrument: &Instrument, response: &Response, scale: &str, earlier: &[Answers]) -> bool {
    let Some(scale) = instrument.scale(scale) else { return false };
    let points = |answers| Form::new(instrument, answers, response.circumstances()).score(scale).points();
    earlier.iter().any(|answers| points(answers).is_some())
}
