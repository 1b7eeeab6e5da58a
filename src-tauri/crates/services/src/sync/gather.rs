//! From records that wait to resources that travel.
//!
//! Records are read under the desk's lock, quickly; what they look like on the
//! wire is worked out after it is let go.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    Moment, ParticipantId, ResponseId, VisitId,
    form::Form,
    instrument::Instrument,
    participant::Participant,
    response::{Acknowledgement, Answers, Response},
    visit::Visit,
};
use exchange::{Course, Entry, Head, Identifiable, Reading, Sitting, Standing, Wording};
use store::{Kind, Landed, Queued, Reader, ScoreId, StoreError};
use uuid::Uuid;

use super::{NEWER, aside::Aside, questionnaire_id};
use crate::{
    App, Error, settings,
    shelf::{Edition, Words},
};

/// What a batch holds at most, in bytes, unless a single record is larger.
pub(crate) const HEAVIEST: usize = 1 << 20;

/// How far a look reaches, in waiting records: past those that await another.
const REACH: usize = 5_000;

/// A waiting record and the resources it is made of. The endpoint has it when
/// it has every one of them.
#[derive(Debug)]
pub(crate) struct Parcel {
    pub queued: Queued,
    pub entries: Vec<Entry>,
}

impl Parcel {
    /// It was taken, under this name for the version of its main resource.
    pub fn landed(self, etag: Option<String>) -> Landed {
        let content = self.entries.first().map(|main| main.content().to_owned()).unwrap_or_default();
        Landed { queued: self.queued, etag, version: None, content, place: None }
    }
}

/// What a look at the records found.
pub(crate) enum Look {
    /// There is nowhere to send anything.
    NoEndpoint,
    /// Nothing waits.
    Nothing,
    /// Only what was put aside waits.
    OnlyLater,
    /// These wait, all of one kind.
    Found {
        endpoint: String,
        /// Whether names go with them.
        identified: bool,
        records: Vec<(Queued, Record)>,
        /// Records that are gone, although they are queued: a mistake of ours.
        lost: Vec<Queued>,
        /// How far the trail has got, and of which vault.
        trail: Option<(Uuid, Head)>,
    },
}

/// Records of one kind that can go now, and those that are gone.
#[derive(Default)]
struct Chosen {
    records: Vec<(Queued, Record)>,
    lost: Vec<Queued>,
}

/// A record with everything that is sent about it.
pub(crate) enum Record {
    Questionnaire(Uuid),
    Participant(Box<Participant>, Identifiable),
    Visit(Visit),
    Response(Box<Finished>),
}

/// A finished form, with what its resources are made of.
pub(crate) struct Finished {
    response: Response,
    /// Of the visit.
    day: chrono::NaiveDate,
    /// The answers of the editions before this one.
    earlier: Vec<Answers>,
    scores: Vec<ScoreId>,
    acknowledgements: Vec<Acknowledgement>,
    /// Which words were read since when.
    readings: Vec<Reading>,
    /// The language of each answer, by its key.
    spoken: BTreeMap<String, String>,
}

/// Reads waiting records that `aside` does not pass over: about as many as make
/// `most` entries, and at least one.
pub(crate) fn look(app: &App, most: usize, aside: &Aside) -> Result<Look, Error> {
    let now = app.now();
    app.read(|r| {
        let Some(endpoint) = r.setting(settings::ENDPOINT)?.filter(|address| !address.is_empty()) else {
            return Ok(Look::NoEndpoint);
        };
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        let how = if identified { Identifiable::Identified } else { Identifiable::Pseudonymous };
        let trail = head(r, now)?;
        // The head of the trail is one entry more.
        let most = if trail.is_some() { most.saturating_sub(1).max(1) } else { most };
        let mut later = false;
        // What is referred to goes first, and is answered first.
        for kind in Kind::ALL {
            let mut waiting = r.waiting(kind, REACH + aside.len())?;
            // That somebody was erased is not told yet.
            waiting.retain(|queued| !queued.gone);
            later |= !waiting.is_empty();
            let Chosen { records, lost } = of_one_kind(r, waiting, how, most, aside)?;
            if !records.is_empty() || !lost.is_empty() {
                return Ok(Look::Found { endpoint, identified, records, lost, trail });
            }
        }
        Ok(if later { Look::OnlyLater } else { Look::Nothing })
    })
}

/// How far the trail has got at this moment; nothing where no vault is known.
fn head(r: &Reader<'_>, at: Moment) -> Result<Option<(Uuid, Head)>, Error> {
    let vault = r.setting(settings::VAULT)?.and_then(|id| id.parse().ok());
    let (seq, hash) = r.audit_head()?;
    let head = hash.try_into().ok().map(|hash| Head { seq, hash, at: Some(at) });
    Ok(vault.zip(head))
}

/// Of `waiting`, what can go now, and what is gone.
fn of_one_kind(
    r: &Reader<'_>,
    waiting: Vec<Queued>,
    how: Identifiable,
    most: usize,
    aside: &Aside,
) -> Result<Chosen, Error> {
    let (mut chosen, mut entries) = (Chosen::default(), 0);
    for queued in waiting {
        if aside.passes_over(&queued) {
            continue;
        }
        match record(r, queued.kind, queued.id, how) {
            // A server that checks references would refuse it for good.
            Ok(record) if awaits_another(r, &record, aside)? => {}
            Ok(record) => {
                entries += record.entries();
                if entries > most && !chosen.records.is_empty() {
                    break;
                }
                chosen.records.push((queued, record));
            }
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => chosen.lost.push(queued),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(chosen)
}

/// What a record is made of on the wire, as things stand; nothing where it is gone
/// or cannot be written.
pub(crate) fn resources(app: &App, kind: Kind, id: Uuid) -> Result<Vec<Entry>, Error> {
    let record = app.read(|r| {
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        let how = if identified { Identifiable::Identified } else { Identifiable::Pseudonymous };
        match record(r, kind, id, how) {
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(None),
            record => Ok(Some(record?)),
        }
    })?;
    Ok(record.map(|record| entries(app, &record).unwrap_or_default()).unwrap_or_default())
}

/// Whether `record` points at one that the endpoint does not have and that does
/// not go now.
fn awaits_another(r: &Reader<'_>, record: &Record, aside: &Aside) -> Result<bool, StoreError> {
    for (kind, id) in record.refers_to() {
        if aside.awaits(kind, id) || (r.is_held(kind, id)? && !is_there(r, kind, id)?) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a record is held because the endpoint has it already.
fn is_there(r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
    let mut held = r.held()?.into_iter();
    Ok(held.any(|held| (held.kind, held.id) == (kind, id) && held.refused.code == NEWER))
}

fn record(r: &Reader<'_>, kind: Kind, id: Uuid, how: Identifiable) -> Result<Record, StoreError> {
    Ok(match kind {
        Kind::Questionnaire => Record::Questionnaire(id),
        Kind::Participant => Record::Participant(Box::new(r.participant(ParticipantId(id))?), how),
        Kind::Visit => Record::Visit(r.visit(VisitId(id))?),
        Kind::Response => {
            let id = ResponseId(id);
            let response = r.response(id)?;
            let earlier = (1..response.edition).map(|edition| r.answers(id, edition));
            Record::Response(Box::new(Finished {
                earlier: earlier.collect::<Result<_, _>>()?,
                day: r.visit(response.visit)?.day,
                scores: r.score_ids(id)?,
                acknowledgements: r.acknowledgements(id)?,
                readings: r.readings(id)?.into_iter().map(reading).collect(),
                spoken: r.spoken(id, response.edition)?,
                response,
            }))
        }
    })
}

fn reading(of: store::Reading) -> Reading {
    Reading { language: of.language, digest: of.wording, at: of.at }
}

impl Record {
    /// The records that it points at.
    fn refers_to(&self) -> Vec<(Kind, Uuid)> {
        match self {
            Self::Questionnaire(_) | Self::Participant(..) => Vec::new(),
            Self::Visit(of) => vec![(Kind::Participant, of.participant.0)],
            Self::Response(of) => {
                vec![(Kind::Participant, of.response.participant.0), (Kind::Visit, of.response.visit.0)]
            }
        }
    }

    /// How many entries it makes at most.
    fn entries(&self) -> usize {
        match self {
            Self::Questionnaire(_) | Self::Participant(..) | Self::Visit(_) => 1,
            Self::Response(of) => 1 + of.scores.len(),
        }
    }
}

/// Works out what `records` look like on the wire, until the batch is heavy
/// enough. The second list is of those that cannot be written: a mistake of
/// ours, which must not hold up the others.
pub(crate) fn pack(app: &App, records: Vec<(Queued, Record)>) -> (Vec<Parcel>, Vec<Queued>) {
    let (mut parcels, mut unfit, mut bytes) = (Vec::new(), Vec::new(), 0);
    for (queued, record) in records {
        match entries(app, &record) {
            Ok(entries) => {
                bytes += entries.iter().map(|entry| entry.resource.to_string().len()).sum::<usize>();
                if bytes > HEAVIEST && !parcels.is_empty() {
                    break;
                }
                parcels.push(Parcel { queued, entries });
            }
            Err(error) => {
                tracing::error!(id = %queued.id, %error, "a record cannot be written as FHIR");
                unfit.push(queued);
            }
        }
    }
    (parcels, unfit)
}

fn entries(app: &App, record: &Record) -> Result<Vec<Entry>, Error> {
    match record {
        Record::Questionnaire(id) => Ok(vec![questionnaire(app, *id)?]),
        Record::Participant(of, how) => Ok(vec![exchange::patient(of, *how, Standing::TakesPart)]),
        // Nobody here says when a visit ends, and nothing would send it again
        // when it does: "in progress" would stand at the endpoint for ever.
        Record::Visit(of) => Ok(vec![exchange::encounter(of, Course::Over)]),
        Record::Response(of) => response(app, of),
    }
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

fn response(app: &App, of: &Finished) -> Result<Vec<Entry>, Error> {
    let Finished { response, day, earlier, scores, acknowledgements, readings, spoken } = of;
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
        acknowledgements,
        scores: &ids,
        voided: false,
    };
    let mut entries = vec![exchange::response(&sitting)?];
    entries.extend(exchange::observations(response, instrument, *day, &ids, false)?);
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
