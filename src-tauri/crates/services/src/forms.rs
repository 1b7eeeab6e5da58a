//! Filling in a form: its questions in the participant's language, one answer
//! at a time, each kept as it is given.

use domain::{
    Private, ResponseId,
    instrument::{Instrument, Item, Kind},
    response::{
        self, Acknowledgement, AnswerError, Answers, Given, Mode, PromptAction, Response, Value, accepts,
        gaps,
    },
    score::{Score, score},
};
use serde::{Deserialize, Serialize};
use store::{Action, Reader, ScoreId, Writer};
use text::SOURCE;

use crate::{
    App, Area, Changed, Error, input,
    participants::{ById, uuid},
    rights::{Looker, kept},
    settings, show,
    show::Banner,
    sync,
    visits::{self, Offer},
};

mod view;

pub use view::{AcknowledgedLine, ChoiceLine, FormPage, ItemKind, ItemLine, PromptLine};
pub(crate) use view::{answer_kind, prompt_lines};

// What comes in

/// An answer to one item.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveAnswer {
    /// Of which response.
    pub response: String,
    /// To which item.
    pub item: String,
    /// What was said, or why nothing; null takes the answer back.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
}

/// Another language for a form.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeLanguage {
    /// Of which response.
    pub response: String,
    /// BCP 47.
    pub language: String,
}

/// What was done about a safety prompt.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Acknowledge {
    /// Of which response.
    pub response: String,
    /// The prompt's id in the instrument.
    pub prompt: String,
    /// What was done.
    #[cfg_attr(feature = "bindings", ts(type = "PromptAction"))]
    pub action: PromptAction,
    /// In one's own words; may be empty unless the action is "other".
    pub note: String,
}

/// The end of a form.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FinishForm {
    /// Which response.
    pub response: String,
    /// The participant reached the end of a tick list: what is not ticked was
    /// left blank on purpose.
    pub rest_blank: bool,
}

// What goes out

/// How a form stands once an answer is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Saved {
    /// When, as a time of day.
    pub saved: String,
    /// How many items that need an answer or a reason have one.
    pub answered: usize,
    /// How many need one.
    pub needed: usize,
    /// The first that does not.
    pub next: Option<String>,
    /// What staff must be told at once.
    pub prompts: Vec<PromptLine>,
}

/// An item without answer or reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Gap {
    /// Its id.
    pub item: String,
    /// Its place, from 1.
    pub number: usize,
}

/// Whether a form could be finished, and what is in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finish {
    /// Items without answer or reason, in order.
    pub gaps: Vec<Gap>,
    /// Prompts about which nothing was noted.
    pub open_prompts: Vec<String>,
    /// It is finished.
    pub finished: bool,
}

// The verbs

/// A form, as it stands.
pub fn open(app: &App, which: ById) -> Result<FormPage, Error> {
    let id = ResponseId(which.uuid()?);
    let page = view::page(app, id)?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
}

/// Keeps one answer.
pub fn answer(app: &App, what: SaveAnswer) -> Result<Changed<Saved>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    let saved = app.write(|w| {
        let draft = draft(w, id, looker)?;
        looker.may_collect(w, draft.participant)?;
        let instrument = app.instruments.of(&draft)?;
        let item = instrument.item(&what.item).ok_or(AnswerError::NoSuchItem)?;
        if let Some(given) = &what.given {
            accepts(instrument, item, given)?;
        }
        // Said again, or sent again after an answer that was lost: nothing is new.
        if draft.answers.get(&item.id) != what.given.as_ref() {
            w.add_answer(id, 1, &item.id, what.given.as_ref())?;
        }
        let mut answers = draft.answers;
        match what.given {
            Some(given) => drop(answers.insert(item.id.clone(), given)),
            None => drop(answers.remove(&item.id)),
        }
        saved(app, w, id, instrument, &answers)
    })?;
    Ok(Changed::new(saved, [Area::Responses]))
}

/// Goes on in another language; the answers stay.
pub fn change_language(app: &App, what: ChangeLanguage) -> Result<Changed<FormPage>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    app.write(|w| {
        let draft = draft(w, id, looker)?;
        let instrument = app.instruments.of(&draft)?;
        let wording = visits::wording(app, instrument, &what.language)?;
        Ok(w.save_language(id, &what.language, &wording)?)
    })?;
    Ok(Changed::new(view::page(app, id)?, [Area::Responses, Area::Visits]))
}

/// Notes what was done about a safety prompt: during the form, or after it.
pub fn acknowledge(app: &App, what: Acknowledge) -> Result<Changed<Saved>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let note = input::note("note", &what.note, 1_000)?;
    if what.action == PromptAction::Other && note.is_empty() {
        return Err(Error::Input("note"));
    }
    let at = app.now();
    let (by, looker) = (app.person()?, Looker::of(app)?);
    let saved = app.write(|w| {
        let response = kept(w.response(id))?;
        looker.may_see(w, response.participant)?;
        let instrument = app.instruments.of(&response)?;
        let known = instrument.prompts().iter().any(|prompt| prompt.id == what.prompt);
        if !known {
            return Err(Error::NoSuchPrompt);
        }
        let done = Acknowledgement {
            prompt: what.prompt.clone(),
            action: what.action,
            note: Private::new(note),
            at,
            by,
        };
        w.add_acknowledgement(id, &done)?;
        saved(app, w, id, instrument, &response.answers)
    })?;
    app.ring();
    Ok(Changed::new(saved, [Area::Responses, Area::Sending]))
}

/// Finishes a form, if nothing is in the way.
pub fn finish(app: &App, what: FinishForm) -> Result<Changed<Finish>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    let finish = app.write(|w| {
        let mut draft = draft(w, id, looker)?;
        let instrument = app.instruments.of(&draft)?;
        if what.rest_blank {
            leave_blank(w, &mut draft, instrument)?;
        }
        let gaps = gaps(instrument, &draft.answers);
        let open_prompts: Vec<_> = prompt_lines(app, w, id, instrument, &draft.answers)?
            .into_iter()
            .filter(|line| line.acknowledged.is_none())
            .map(|line| line.prompt)
            .collect();
        let finished = gaps.is_empty() && open_prompts.is_empty();
        if finished {
            w.add_edition(id, None, &score_ids(app, instrument, &draft.answers))?;
            w.queue_questionnaire(sync::questionnaire_id(instrument))?;
        }
        let gaps =
            gaps.iter().map(|item| Gap { item: item.id.clone(), number: number(instrument, item) }).collect();
        Ok(Finish { gaps, open_prompts, finished })
    })?;
    if finish.finished {
        app.ring();
        return Ok(Changed::new(finish, [Area::Responses, Area::Visits, Area::Participants, Area::Sending]));
    }
    Ok(Changed::new(finish, [Area::Responses]))
}

/// The untouched sentences of a tick list, left blank on purpose.
fn leave_blank(w: &Writer<'_>, draft: &mut Response, of: &Instrument) -> Result<(), Error> {
    for item in of.items().iter().filter(|item| item.kind == Kind::Tick) {
        if !draft.answers.contains_key(&item.id) {
            let blank = Given::Answer(Value::Tick(false));
            w.add_answer(draft.id, 1, &item.id, Some(&blank))?;
            draft.answers.insert(item.id.clone(), blank);
        }
    }
    Ok(())
}

/// A response that is not finished, and theirs to see.
fn draft(r: &Reader<'_>, id: ResponseId, looker: Looker) -> Result<Response, Error> {
    let response = kept(r.response(id))?;
    looker.may_see(r, response.participant)?;
    if response.edition > 0 { Err(AnswerError::Finished.into()) } else { Ok(response) }
}

/// Ids for the scores that `answers` have.
pub(crate) fn score_ids(app: &App, of: &Instrument, answers: &Answers) -> Vec<ScoreId> {
    of.scales()
        .iter()
        .filter(|scale| matches!(score(of, scale, answers), Score::Points(_)))
        .map(|scale| ScoreId { scale: scale.id.clone(), observation: app.fresh() })
        .collect()
}

/// An item's place, from 1.
pub(crate) fn number(of: &Instrument, item: &Item) -> usize {
    of.items().iter().take_while(|other| other.id != item.id).count() + 1
}

fn saved(
    app: &App,
    r: &Reader<'_>,
    id: ResponseId,
    of: &Instrument,
    answers: &Answers,
) -> Result<Saved, Error> {
    let gaps = gaps(of, answers);
    let needed = of.items().iter().filter(|item| !item.optional).count();
    Ok(Saved {
        saved: show::clock(app, app.now()),
        answered: needed - gaps.len(),
        needed,
        next: gaps.first().map(|item| item.id.clone()),
        prompts: prompt_lines(app, r, id, of, answers)?,
    })
}
