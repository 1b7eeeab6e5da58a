//! The visits of a day and how far their forms are.

use std::{collections::BTreeSet, sync::Arc};

use chrono::NaiveDate;
use domain::{response::Response, visit::Visit};
use store::{Kind, Reader};

use super::{DayForm, DayFormState, UnfinishedReason, kept::KeptVisit};
use crate::{
    App, Error,
    forms::{self, Filled},
};

/// The visits of `day`, and earlier ones with a form that is not finished.
pub(crate) fn of(app: &App, r: &Reader<'_>, day: NaiveDate) -> Result<Vec<KeptVisit>, Error> {
    let mut visits = r.unfinished_visits()?;
    visits.retain(|visit| visit.day < day);
    let known: BTreeSet<_> = visits.iter().map(|visit| visit.id.0).collect();
    visits.extend(r.visits_on(day, day)?.into_iter().filter(|visit| !known.contains(&visit.id.0)));
    visits.into_iter().map(|visit| one(app, r, &visit, day)).collect()
}

fn one(app: &App, r: &Reader<'_>, visit: &Visit, today: NaiveDate) -> Result<KeptVisit, Error> {
    let mut forms = Vec::new();
    for response in r.responses_of(visit.id)? {
        let form = form(app, r, visit, response)?;
        // Of an earlier day only what is not finished is of interest.
        if visit.day == today || form.state == DayFormState::Unfinished {
            forms.push(form);
        }
    }
    Ok(KeptVisit {
        id: visit.id.to_string(),
        study_number: r.participant(visit.participant)?.study_number,
        day: visit.day,
        forms,
    })
}

fn form(app: &App, r: &Reader<'_>, visit: &Visit, response: Response) -> Result<DayForm, Error> {
    let state = state(r, &response)?;
    let id = response.id;
    let reason = r.unfinished(id)?.and_then(|code| UnfinishedReason::of(&code));
    let Ok(edition) = app.shelf().of(&response).map(Arc::clone) else {
        // Whatever came with a pack that is not here any more.
        let title = response.instrument;
        return Ok(DayForm { id: id.to_string(), title, state, gaps: 0, open_prompts: 0, reason });
    };
    let filled = Filled { day: visit.day, edition, response };
    let open = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let is_voided = state == DayFormState::Voided;
    let prompts = if is_voided { Vec::new() } else { forms::prompt_lines(app, r, &filled)? };
    Ok(DayForm {
        id: id.to_string(),
        title: filled.edition.instrument.title().to_owned(),
        state,
        gaps: if state == DayFormState::Unfinished { open(filled.form().gaps().len()) } else { 0 },
        open_prompts: open(prompts.iter().filter(|line| line.acknowledged.is_none()).count()),
        reason: reason.filter(|_| state == DayFormState::Unfinished),
    })
}

fn state(r: &Reader<'_>, response: &Response) -> Result<DayFormState, Error> {
    let id = response.id;
    Ok(if r.voided(id)?.is_some() {
        DayFormState::Voided
    } else if response.edition == 0 {
        DayFormState::Unfinished
    } else if r.is_held(Kind::Response, id.0)? {
        DayFormState::Held
    } else if r.is_waiting(Kind::Response, id.0)?.is_none() && r.receipt(Kind::Response, id.0)?.is_some() {
        DayFormState::Sent
    } else {
        DayFormState::Waiting
    })
}

impl UnfinishedReason {
    const ALL: [Self; 5] =
        [Self::GoesOn, Self::ParticipantLeft, Self::Declined, Self::ByMistake, Self::Technical];

    /// How it is kept.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::GoesOn => "goes-on",
            Self::ParticipantLeft => "participant-left",
            Self::Declined => "declined",
            Self::ByMistake => "by-mistake",
            Self::Technical => "technical",
        }
    }

    fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
