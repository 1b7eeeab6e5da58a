//! People on file: finding, registering, changing, looking at one.

mod changing;
mod typed;

use chrono::NaiveDate;
use domain::{
    ParticipantId,
    dates::{self, DateError},
    nhs_number::NhsNumber,
    participant::{Participant, Sex, study_number},
};
use serde::{Deserialize, Serialize};
use store::{Action, Kind, Listed};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why, disputes,
    languages::{self, LanguageLine},
    results,
    rights::Looker,
    settings, show,
    show::Banner,
    training::{self, Whose},
    visits::{self, VisitLine},
};

pub use self::changing::{change, entry};
use self::typed::Typed;

/// How many people a list shows at once.
const PAGE: usize = 50;

// What comes in

/// What was typed to find somebody.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FindParticipants {
    /// Beginnings of names, a study number, an NHS number; empty for the newest.
    pub query: String,
}

/// Somebody new, as typed.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ParticipantEntry {
    /// Family name.
    pub family: String,
    /// Given names.
    pub given: String,
    /// Date of birth: day, month, year in any usual way.
    pub born: String,
    /// Nothing until it is chosen.
    #[cfg_attr(feature = "bindings", ts(type = "Sex | null"))]
    pub sex: Option<Sex>,
    /// May be empty.
    pub nhs_number: String,
    /// The language the person prefers.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// Ids of the people who are alike whom whoever types has seen, and goes on.
    pub alike_accepted: Vec<String>,
    /// For somebody on file: what was shown of them, as it came with the entry. If
    /// it is other by now, nothing is changed.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub seen: Option<String>,
}

/// What is changed about somebody.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeParticipant {
    /// Who.
    pub id: String,
    /// All of it, as it should be.
    pub entry: ParticipantEntry,
    /// Why.
    pub reason: String,
}

/// One record, by its id.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ById {
    /// A UUID.
    pub id: String,
}

impl ById {
    pub(crate) fn uuid(&self) -> Result<uuid::Uuid, Error> {
        uuid(&self.id)
    }
}

pub(crate) fn uuid(text: &str) -> Result<uuid::Uuid, Error> {
    text.parse().map_err(|_| Error::Input("id"))
}

// What goes out

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ParticipantLine {
    /// For asking more.
    pub id: String,
    /// As on the paper of the study.
    pub study_number: String,
    /// Family name.
    pub family: String,
    /// Given names.
    pub given: String,
    /// Ready to show.
    pub born: String,
    /// In full years today.
    pub age: Option<u32>,
    /// In groups.
    pub nhs_number: Option<String>,
    /// How many are on file.
    pub visits: u32,
    /// Nobody: invented, for staff to learn with.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "bindings", ts(optional, as = "Option<bool>"))]
    pub practice: bool,
}

/// A page of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ParticipantList {
    /// At most fifty.
    pub lines: Vec<ParticipantLine>,
    /// Whether there are more.
    pub more: bool,
    /// How many people are on file altogether.
    pub total: u32,
}

/// Why somebody looks like somebody who is on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlikeReason {
    /// The same NHS number.
    NhsNumber,
    /// The same name and date of birth.
    NameAndBirth,
}

/// Somebody on file who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Alike {
    /// Who.
    pub line: ParticipantLine,
    /// Why.
    pub why: AlikeReason,
}

/// How what was typed is understood, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EntryCheck {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// The date of birth, once it can be read.
    pub born: Option<String>,
    /// The NHS number in groups, once it is one.
    pub nhs_number: Option<String>,
    /// People on file who may be the same.
    pub alike: Vec<Alike>,
}

/// What came of registering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Registered {
    /// What is wrong, or who is alike.
    pub check: EntryCheck,
    /// The id, once the person is on file.
    pub participant: Option<String>,
}

/// What the form for somebody new needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RegisterForm {
    /// The number that the next person gets.
    pub next_study_number: String,
    /// The languages that can be preferred.
    pub languages: Vec<LanguageLine>,
}

/// Somebody, and their visits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ParticipantPage {
    /// Who.
    pub banner: Banner,
    /// Newest first.
    pub visits: Vec<VisitLine>,
    /// The computer that they were registered on, if it was another.
    pub origin: Option<String>,
    /// A dispute about them that somebody has to settle.
    pub dispute: Option<String>,
}

// The verbs

/// Whoever matches what was typed.
pub fn find(app: &App, what: FindParticipants) -> Result<ParticipantList, Error> {
    // What is longer than any name is no search.
    let query: String = what.query.chars().take(200).collect();
    let (found, total) = app.read(|r| Ok((r.find_participants(&query, PAGE)?, r.participant_count()?)))?;
    app.note_view(Action::Searched, "participants", uuid::Uuid::nil());
    Ok(ParticipantList {
        lines: found.people.iter().map(|one| shown(app, one)).collect(),
        more: found.more,
        total,
    })
}

/// The form for somebody new, where whoever asks may put anybody on file: what they may
/// not keep, nobody types.
pub fn begin(app: &App, (): ()) -> Result<RegisterForm, Error> {
    let looker = Looker::of(app)?;
    app.read(|r| training::may_collect(app, r, looker, Whose::nobody()))?;
    form(app, ())
}

/// What the form for somebody new, or for who is on file, needs.
pub fn form(app: &App, (): ()) -> Result<RegisterForm, Error> {
    let next_study_number = app.read(|r| {
        let (site, letter) = settings::numbering(r)?;
        Ok(study_number(&site, &letter, r.next_participant_number()?))
    })?;
    Ok(RegisterForm { next_study_number, languages: languages::all(app) })
}

/// How what was typed so far is understood. Keeps nothing.
pub fn check(app: &App, entry: ParticipantEntry) -> Result<EntryCheck, Error> {
    let typed = Typed::read(app, &entry, None);
    let alike = app.read(|r| typed.alike(app, r))?;
    Ok(typed.check(app, alike))
}

/// Puts somebody on file, unless something is wrong or somebody is alike whom
/// nobody has looked at.
pub fn register(app: &App, entry: ParticipantEntry) -> Result<Changed<Registered>, Error> {
    let typed = Typed::read(app, &entry, None);
    let now = app.now();
    let looker = Looker::of(app)?;
    // One transaction: nobody can be registered between the look and the entry.
    let (alike, participant) = app.write(|w| {
        training::may_collect(app, w, looker, Whose::nobody())?;
        let alike = typed.alike(app, w)?;
        let unseen = alike.iter().any(|one| !entry.alike_accepted.contains(&one.line.id));
        let Some(new) = typed.complete().filter(|_| !unseen) else { return Ok((alike, None)) };
        let (site, letter) = settings::numbering(w)?;
        let number = w.next_participant_number()?;
        let id = ParticipantId(app.fresh());
        let of_theirs = study_number(&site, &letter, number);
        let new = Participant { id, study_number: of_theirs, registered: now, ..new };
        w.add_participant(number, &new)?;
        Ok((alike, Some(id.to_string())))
    })?;
    let mut areas = Vec::new();
    if participant.is_some() {
        app.ring();
        areas = vec![Area::Participants, Area::Sending];
    }
    Ok(Changed::new(Registered { check: typed.check(app, alike), participant }, areas))
}

/// Somebody, and their visits.
pub fn open(app: &App, which: ById) -> Result<ParticipantPage, Error> {
    let id = ParticipantId(which.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| {
        looker.may_see(r, id)?;
        let participant = r.participant(id)?;
        let visits =
            r.visits_of(id)?.iter().map(|visit| visits::line(app, r, visit)).collect::<Result<_, _>>()?;
        let origin = results::origin(r, Kind::Participant, id.0)?;
        let dispute = disputes::about(r, id)?.map(|dispute| dispute.to_string());
        Ok(ParticipantPage { banner: show::banner(app, &participant), visits, origin, dispute })
    })?;
    app.note_view(Action::Viewed, "participant", id.0);
    Ok(page)
}

pub(crate) fn shown(app: &App, one: &Listed) -> ParticipantLine {
    let Listed { participant: who, visits } = one;
    ParticipantLine {
        id: who.id.to_string(),
        study_number: who.study_number.clone(),
        family: who.family.reveal().clone(),
        given: who.given.reveal().clone(),
        born: who.birth().map(|born| show::day(app, born)).unwrap_or_default(),
        age: who.age_on(show::today(app)),
        nhs_number: who.nhs_number.as_ref().map(NhsNumber::grouped),
        visits: *visits,
        practice: who.is_practice(),
    }
}

/// Reads a day as typed, or what is wrong with it.
pub(crate) fn day(app: &App, typed: &str) -> Result<NaiveDate, Why> {
    dates::read(typed, &show::months(app), show::today(app)).map_err(why_of)
}

/// What is wrong with a date, as the window says it.
pub(crate) fn why_of(error: DateError) -> Why {
    match error {
        DateError::Empty => Why::DateEmpty,
        DateError::Unreadable => Why::DateUnreadable,
        DateError::Impossible => Why::DateImpossible,
        DateError::Future => Why::DateFuture,
        DateError::TooOld => Why::DateTooOld,
    }
}
