//! A form that is being filled in, with the questionnaire it was given to: what may
//! be kept of an answer, and how far it has got.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{
    ResponseId,
    form::{Form, State},
    response::{AnswerError, Given, Response, accepts},
    score::Score,
};
use store::{Reader, ScoreId};

use super::{SaveAnswer, Saved, prompt_lines, typed};
use crate::{
    App, Error, Why,
    rights::{Looker, kept},
    shelf::Edition,
    show,
};

/// A response, the questionnaire it was given to, and the day of its visit.
pub(crate) struct Filled {
    pub response: Response,
    pub edition: Arc<Edition>,
    pub day: NaiveDate,
}

/// An answer as it is to be kept.
pub(crate) struct Said {
    pub given: Option<Given>,
    /// How what was typed was understood.
    pub understood: Option<String>,
}

impl Filled {
    /// The response with this id, if it is theirs to see.
    pub(crate) fn load(app: &App, r: &Reader<'_>, id: ResponseId, looker: Looker) -> Result<Self, Error> {
        let response = kept(r.response(id))?;
        looker.may_see(r, response.participant)?;
        let edition = Arc::clone(app.shelf().of(&response)?);
        let day = r.visit(response.visit)?.day;
        Ok(Self { response, edition, day })
    }

    /// The same, if it is not finished.
    pub(crate) fn draft(app: &App, r: &Reader<'_>, id: ResponseId, looker: Looker) -> Result<Self, Error> {
        let filled = Self::load(app, r, id, looker)?;
        if filled.response.edition > 0 { Err(AnswerError::Finished.into()) } else { Ok(filled) }
    }

    /// How it stands.
    pub(crate) fn form(&self) -> Form<'_> {
        Form::new(&self.edition.instrument, &self.response.answers, self.response.circumstances())
    }

    /// What `what` says, checked; or why it cannot be kept.
    pub(crate) fn said(&self, app: &App, what: &SaveAnswer) -> Result<Result<Said, Why>, Error> {
        let of = &self.edition.instrument;
        let form = self.form();
        let slot = form.slot(&what.item).ok_or(AnswerError::NoSuchItem)?;
        let Some(typed) = &what.typed else {
            if let Some(given) = &what.given {
                accepts(of, slot.item, given, self.day)?;
            }
            return Ok(Ok(Said { given: what.given.clone(), understood: None }));
        };
        Ok(typed::read(app, slot.item, typed, self.day).map(|value| {
            let words = self.edition.words(&self.response.language);
            let understood = value.as_ref().and_then(|value| typed::shown(app, slot.item, value, words));
            Said { given: value.map(Given::Answer), understood }
        }))
    }
}

/// Ids for the scores that a form has.
pub(crate) fn score_ids(app: &App, form: &Form<'_>) -> Vec<ScoreId> {
    form.of()
        .scales()
        .iter()
        .filter(|scale| matches!(form.score(scale), Score::Points(_)))
        .map(|scale| ScoreId { scale: scale.id.clone(), observation: app.fresh() })
        .collect()
}

/// The place of `key` among those that are answered, from 1; the same whatever is
/// asked at present.
pub(crate) fn number(form: &Form<'_>, key: &str) -> usize {
    let answered = form.slots().iter().filter(|slot| slot.item.kind.asks() && slot.state != State::Unseen);
    answered.take_while(|slot| slot.key != key).count() + 1
}

/// How a form stands, for whoever has just answered.
pub(crate) fn saved(app: &App, r: &Reader<'_>, filled: &Filled) -> Result<Saved, Error> {
    let form = filled.form();
    let gaps = form.gaps();
    let needed = form.needed().count();
    let keys = |state: State| {
        form.slots().iter().filter(|slot| slot.state == state).map(|slot| slot.key.clone()).collect()
    };
    Ok(Saved {
        saved: show::clock(app, app.now()),
        answered: needed - gaps.len(),
        needed,
        next: gaps.first().map(|slot| slot.key.clone()),
        prompts: prompt_lines(app, r, filled)?,
        away: keys(State::Away),
        spare: keys(State::Spare),
        given: None,
        understood: None,
        refused: None,
        alerts: None,
    })
}
