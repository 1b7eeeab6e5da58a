//! Filling in a form: its questions in the participant's language, one answer
//! at a time, each kept as it is given.

use domain::{
    Private, ResponseId,
    instrument::Kind,
    response::{Acknowledgement, Given, Interpreter, InterpreterKind, PromptAction, Value},
};
use serde::{Deserialize, Serialize};
use store::{Action, Writer};

use crate::{
    App, Area, Changed, Error, Why,
    alerts::{self, Asked},
    input, paper,
    participants::{ById, uuid},
    rights::{Looker, kept},
    sync,
    training::{self, Whose},
    visits, ways,
};

mod filled;
mod lines;
pub(crate) mod typed;
mod view;

pub(crate) use filled::{Filled, number, saved, score_ids};
pub use lines::{
    AcknowledgedLine, ChoiceLine, FormPage, ItemKind, ItemLine, PaperNote, PromptLine, ReadingLine, Shown,
};
pub(crate) use view::{answer_kind, instructions, item_lines, paper_note, prompt_lines, reading_lines};

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
    /// A number, a date or words as they were typed; instead of `given`. The
    /// program reads them; empty takes the answer back.
    pub typed: Option<String>,
}

/// Who interprets.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoteInterpreter {
    /// For which response.
    pub response: String,
    /// What they are to the participant; null for nobody.
    #[cfg_attr(feature = "bindings", ts(type = "InterpreterKind | null"))]
    pub kind: Option<InterpreterKind>,
    /// Their number, or the relation.
    pub detail: String,
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
    /// The places that are not asked as things stand now.
    pub away: Vec<String>,
    /// Rows more, on offer.
    pub spare: Vec<String>,
    /// What stands for the place that was answered, if it was typed.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
    /// What was typed, as it was understood: a date in full, a number with its unit.
    pub understood: Option<String>,
    /// Why what was typed was not kept.
    pub refused: Option<Why>,
    /// Alerts that it set off, to be shown at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub alerts: Option<Vec<String>>,
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
    /// Alerts that it set off, to be shown at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub alerts: Option<Vec<String>>,
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
        let mut filled = Filled::draft(app, w, id, looker)?;
        looker.may_collect(w, filled.response.participant)?;
        let whose = Whose::of(filled.response.participant).at(filled.response.visit);
        training::may_collect(app, w, looker, whose)?;
        let said = match filled.said(app, &what)? {
            Ok(said) => said,
            Err(why) => {
                return Ok(Saved { refused: Some(why), ..saved(app, w, &filled)? });
            }
        };
        // Said again, or sent again after an answer that was lost: nothing is new.
        let is_new = filled.response.answers.get(&what.item) != said.given.as_ref();
        if is_new {
            w.add_answer(id, 1, &what.item, said.given.as_ref())?;
        }
        match said.given.clone() {
            Some(given) => drop(filled.response.answers.insert(what.item.clone(), given)),
            None => drop(filled.response.answers.remove(&what.item)),
        }
        let fired =
            if is_new { alerts::fire_for_response(app, w, &filled, Asked::Answered)? } else { Vec::new() };
        let now = saved(app, w, &filled)?;
        let given = said.given.filter(|_| what.typed.is_some());
        Ok(Saved { given, understood: said.understood, alerts: alerts::names(&fired), ..now })
    })?;
    let mut areas = vec![Area::Responses];
    areas.extend(alerts::areas(app, saved.alerts.is_some()));
    Ok(Changed::new(saved, areas))
}

/// Notes who interprets.
pub fn interpreter(app: &App, what: NoteInterpreter) -> Result<Changed<()>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let detail = input::note("detail", &what.detail, 200)?;
    let looker = Looker::of(app)?;
    app.write(|w| {
        let response = kept(w.response(id))?;
        looker.may_see(w, response.participant)?;
        let interpreter = what.kind.map(|kind| Interpreter { kind, detail: Private::new(detail) });
        Ok(w.save_interpreter(id, interpreter.as_ref())?)
    })?;
    app.ring();
    Ok(Changed::new((), [Area::Responses, Area::Sending]))
}

/// Goes on in another language; the answers stay.
pub fn change_language(app: &App, what: ChangeLanguage) -> Result<Changed<FormPage>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    app.write(|w| {
        let filled = Filled::draft(app, w, id, looker)?;
        let words = visits::may_read(app, w, &filled.edition, &what.language)?;
        visits::keep_words(w, &filled.edition, &what.language, words)?;
        Ok(w.save_language(id, &what.language, &words.digest)?)
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
        let filled = Filled::load(app, w, id, looker)?;
        let known = filled.edition.instrument.prompts().iter().any(|prompt| prompt.id == what.prompt);
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
        saved(app, w, &filled)
    })?;
    app.ring();
    Ok(Changed::new(saved, [Area::Responses, Area::Sending]))
}

/// Finishes a form, if nothing is in the way.
pub fn finish(app: &App, what: FinishForm) -> Result<Changed<Finish>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    let finish = app.write(|w| {
        let mut filled = Filled::draft(app, w, id, looker)?;
        if what.rest_blank {
            leave_blank(w, &mut filled)?;
        }
        if paper::are_open(app, w, &filled.response)? {
            return Err(Error::SecondOpen);
        }
        let form = filled.form();
        let gaps: Vec<_> = form
            .gaps()
            .iter()
            .map(|slot| Gap { item: slot.key.clone(), number: number(&form, &slot.key) })
            .collect();
        let open_prompts: Vec<_> = prompt_lines(app, w, &filled)?
            .into_iter()
            .filter(|line| line.acknowledged.is_none())
            .map(|line| line.prompt)
            .collect();
        let finished = gaps.is_empty() && open_prompts.is_empty();
        let mut fired = Vec::new();
        if finished {
            w.add_edition(id, None, &score_ids(app, &form))?;
            w.queue_questionnaire_of(id, sync::questionnaire_id(&filled.edition.instrument))?;
            fired = alerts::fire_for_response(app, w, &filled, Asked::Finished)?;
            ways::refresh_visit(app, w, filled.response.visit)?;
        }
        Ok(Finish { gaps, open_prompts, finished, alerts: alerts::names(&fired) })
    })?;
    if finish.finished {
        app.ring();
        let areas =
            [Area::Responses, Area::Visits, Area::Participants, Area::Sending, Area::Day, Area::Programme];
        return Ok(Changed::new(finish, areas));
    }
    Ok(Changed::new(finish, [Area::Responses]))
}

/// The untouched sentences of a tick list, left blank on purpose.
fn leave_blank(w: &Writer<'_>, filled: &mut Filled) -> Result<(), Error> {
    let form = filled.form();
    let untouched = form.needed().filter(|slot| slot.item.kind == Kind::Tick);
    let untouched = untouched.filter(|slot| !filled.response.answers.contains_key(&slot.key));
    let keys: Vec<_> = untouched.map(|slot| slot.key.clone()).collect();
    for key in keys {
        let blank = Given::Answer(Value::Tick(false));
        w.add_answer(filled.response.id, 1, &key, Some(&blank))?;
        filled.response.answers.insert(key, blank);
    }
    Ok(())
}
