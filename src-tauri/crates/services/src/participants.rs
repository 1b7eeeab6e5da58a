//! People on file: finding, registering, looking at one.

use chrono::NaiveDate;
use domain::{
    ParticipantId, Private,
    dates::{self, DateError},
    fold::fold,
    nhs_number::{NhsNumber, NhsNumberError},
    participant::{Participant, Sex, study_number},
};
use serde::{Deserialize, Serialize};
use store::{Action, Listed, Reader};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{Checks, line},
    languages::{self, LanguageLine},
    rights::Looker,
    settings, show,
    show::Banner,
    visits::{self, VisitLine},
};

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

/// What is on file about somebody, as it would be typed.
pub fn entry(_app: &App, _which: ById) -> Result<ParticipantEntry, Error> {
    Err(Error::NotOffered)
}

/// Changes what is on file about somebody.
pub fn change(_app: &App, _what: ChangeParticipant) -> Result<Changed<Registered>, Error> {
    Err(Error::NotOffered)
}

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

/// What the form for somebody new needs.
pub fn form(app: &App, (): ()) -> Result<RegisterForm, Error> {
    let next_study_number = app.read(|r| {
        let (site, letter) = settings::numbering(r)?;
        Ok(study_number(&site, &letter, r.next_participant_number()?))
    })?;
    Ok(RegisterForm { next_study_number, languages: languages::all(app) })
}

/// How what was typed so far is understood. Keeps nothing.
pub fn check(app: &App, entry: ParticipantEntry) -> Result<EntryCheck, Error> {
    let typed = Typed::read(app, &entry);
    let alike = app.read(|r| typed.alike(app, r))?;
    Ok(typed.check(app, alike))
}

/// Puts somebody on file, unless something is wrong or somebody is alike whom
/// nobody has looked at.
pub fn register(app: &App, entry: ParticipantEntry) -> Result<Changed<Registered>, Error> {
    let typed = Typed::read(app, &entry);
    let now = app.now();
    // One transaction: nobody can be registered between the look and the entry.
    let (alike, participant) = app.write(|w| {
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
        Ok(ParticipantPage { banner: show::banner(app, &participant), visits, origin: None, dispute: None })
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

/// What was typed, field by field, as far as it can be read.
struct Typed {
    problems: Vec<FieldProblem>,
    family: Option<String>,
    given: Option<String>,
    born: Option<NaiveDate>,
    sex: Option<Sex>,
    nhs_number: Option<NhsNumber>,
    language: Option<String>,
    interpreter: bool,
}

impl Typed {
    fn read(app: &App, entry: &ParticipantEntry) -> Self {
        let mut checks = Checks::default();
        let known = app.texts.language(&entry.language).map(|language| language.tag.clone());
        Self {
            family: checks.take("family", name(&entry.family)),
            given: checks.take("given", name(&entry.given)),
            born: checks.take("born", day(app, &entry.born)),
            sex: checks.take("sex", entry.sex.ok_or(Why::SexMissing)),
            nhs_number: checks.take("nhs_number", nhs_number(&entry.nhs_number)).flatten(),
            language: checks.take("language", known.ok_or(Why::LanguageUnknown)),
            interpreter: entry.interpreter,
            problems: checks.problems,
        }
    }

    /// The person, if nothing is missing. Id, number and time are the caller's.
    fn complete(&self) -> Option<Participant> {
        if !self.problems.is_empty() {
            return None;
        }
        Some(Participant {
            id: ParticipantId(uuid::Uuid::nil()),
            study_number: String::new(),
            family: Private::new(self.family.clone()?),
            given: Private::new(self.given.clone()?),
            born: Some(Private::new(self.born?)),
            sex: self.sex?,
            nhs_number: self.nhs_number.clone(),
            language: self.language.clone()?,
            interpreter: self.interpreter,
            registered: domain::Moment::default(),
        })
    }

    fn alike(&self, app: &App, r: &Reader<'_>) -> Result<Vec<Alike>, Error> {
        let mut alike = Vec::new();
        if let Some(number) = &self.nhs_number {
            let same = r.participant_by_nhs_number(number)?;
            alike.extend(same.iter().map(|one| Alike { line: shown(app, one), why: AlikeReason::NhsNumber }));
        }
        if let (Some(born), Some(family), Some(given)) = (self.born, &self.family, &self.given) {
            let names = (fold(family), fold(given));
            for one in r.participants_born(born)? {
                let theirs = (fold(one.participant.family.reveal()), fold(one.participant.given.reveal()));
                let line = shown(app, &one);
                if theirs == names && alike.iter().all(|known| known.line.id != line.id) {
                    alike.push(Alike { line, why: AlikeReason::NameAndBirth });
                }
            }
        }
        Ok(alike)
    }

    fn check(self, app: &App, alike: Vec<Alike>) -> EntryCheck {
        EntryCheck {
            problems: self.problems,
            born: self.born.map(|born| show::day(app, born)),
            nhs_number: self.nhs_number.as_ref().map(NhsNumber::grouped),
            alike,
        }
    }
}

fn name(typed: &str) -> Result<String, Why> {
    let name = line(typed, 100)?;
    if name.chars().any(char::is_alphabetic) { Ok(name) } else { Err(Why::FieldNoLetters) }
}

fn nhs_number(typed: &str) -> Result<Option<NhsNumber>, Why> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    NhsNumber::parse(typed).map(Some).map_err(|error| match error {
        NhsNumberError::NotDigits => Why::NhsNotDigits,
        NhsNumberError::NotTen => Why::NhsNotTen,
        NhsNumberError::Check => Why::NhsCheck,
    })
}
