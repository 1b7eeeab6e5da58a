//! Somebody as they are typed, read field by field.

use chrono::NaiveDate;
use domain::{
    ParticipantId, Private,
    fold::fold,
    nhs_number::{NhsNumber, NhsNumberError},
    participant::{Participant, Sex},
};
use store::Reader;

use super::{Alike, AlikeReason, EntryCheck, ParticipantEntry, day, shown};
use crate::{
    App, Error, FieldProblem, Why,
    input::{Checks, line},
    show,
};

/// What was typed, field by field, as far as it can be read.
pub(super) struct Typed {
    pub problems: Vec<FieldProblem>,
    family: Option<String>,
    given: Option<String>,
    born: Option<NaiveDate>,
    sex: Option<Sex>,
    nhs_number: Option<NhsNumber>,
    language: Option<String>,
    interpreter: bool,
}

impl Typed {
    /// `of` is whoever is on file already: what another computer did not send about
    /// them may stay unknown.
    pub fn read(app: &App, entry: &ParticipantEntry, of: Option<&Participant>) -> Self {
        let mut checks = Checks::default();
        let language = app.texts.language(&entry.language).map(|language| language.tag.clone());
        let language =
            language.or_else(|| of.map(|of| of.language.clone()).filter(|old| *old == entry.language));
        let unnamed = of.is_some_and(|of| !of.is_named());
        let unnamed = unnamed && [&entry.family, &entry.given].iter().all(|name| name.trim().is_empty());
        let named = |typed: &str| if unnamed { Ok(String::new()) } else { name(typed) };
        let unborn = of.is_some_and(|of| of.born.is_none()) && entry.born.trim().is_empty();
        let born = if unborn { Ok(None) } else { day(app, &entry.born).map(Some) };
        Self {
            family: checks.take("family", named(&entry.family)),
            given: checks.take("given", named(&entry.given)),
            born: checks.take("born", born).flatten(),
            sex: checks.take("sex", entry.sex.ok_or(Why::SexMissing)),
            nhs_number: checks.take("nhs_number", nhs_number(&entry.nhs_number)).flatten(),
            language: checks.take("language", language.ok_or(Why::LanguageUnknown)),
            interpreter: entry.interpreter,
            problems: checks.problems,
        }
    }

    /// The person, if nothing is missing. Id, number and time are the caller's.
    pub fn complete(&self) -> Option<Participant> {
        if !self.problems.is_empty() {
            return None;
        }
        Some(Participant {
            id: ParticipantId(uuid::Uuid::nil()),
            study_number: String::new(),
            family: Private::new(self.family.clone()?),
            given: Private::new(self.given.clone()?),
            born: self.born.map(Private::new),
            sex: self.sex?,
            nhs_number: self.nhs_number.clone(),
            language: self.language.clone()?,
            interpreter: self.interpreter,
            registered: domain::Moment::default(),
        })
    }

    pub fn alike(&self, app: &App, r: &Reader<'_>) -> Result<Vec<Alike>, Error> {
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

    pub fn check(self, app: &App, alike: Vec<Alike>) -> EntryCheck {
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
