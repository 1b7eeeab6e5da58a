//! Finished forms: scores, what was published about them, and corrections.

use std::collections::BTreeSet;

use domain::{
    Decimal, PersonId, ResponseId,
    form::{self, Form},
    instrument::{self, Direction, Scale},
    response::{AnswerError, Given, InterpreterKind, Missing, Mode, Value, accepts},
    score::{Score, band, reached},
};
use serde::{Deserialize, Serialize};
use store::{Action, Kind, Reader};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    alerts::{self, Asked},
    forms::{self, Filled, ItemKind, PaperNote, PromptLine, ReadingLine, Shown, typed},
    input,
    participants::{ById, uuid},
    quality::{self, QueryLine},
    rights::{Looker, WithReason, kept},
    shelf::{self, Words},
    show,
    show::Banner,
    staff::reason,
    sync,
    visits::{self, Offer},
};

// What comes in

/// A better answer to one item.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Change {
    /// To which item.
    pub item: String,
    /// What should have been kept.
    #[cfg_attr(feature = "bindings", ts(type = "Given"))]
    pub given: Given,
    /// A number, a date or words as they were typed; instead of `given`.
    pub typed: Option<String>,
}

/// A correction of a finished form.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Correction {
    /// Which response.
    pub response: String,
    /// Why; never empty.
    pub reason: String,
    /// What changes.
    pub changes: Vec<Change>,
}

// What goes out

/// A threshold that a score reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ThresholdLine {
    /// What reaching it means, in words.
    pub text: String,
    /// Citation.
    pub source: String,
}

/// One score, and what was published about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScoreLine {
    /// The scale's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number; nothing while the manual does not allow one.
    pub points: Option<String>,
    /// How many answers are missing for it.
    pub missing: usize,
    /// The lowest possible.
    pub low: String,
    /// The highest possible.
    pub high: String,
    /// What a higher number means.
    pub higher_is_worse: bool,
    /// The name of the published band.
    pub band: Option<String>,
    /// Where that band begins.
    pub band_from: Option<String>,
    /// Where it ends.
    pub band_to: Option<String>,
    /// Who published the bands.
    pub band_source: Option<String>,
    /// Published thresholds that it reaches.
    pub thresholds: Vec<ThresholdLine>,
    /// The change that matters, in points.
    pub change: Option<String>,
    /// The same in percent of the first score, where that was published too.
    pub change_percent: Option<String>,
    /// Which kind of change it is.
    pub change_kind: Option<ChangeKind>,
    /// Who published that.
    pub change_source: Option<String>,
}

/// Two kinds of change that are easily mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Larger than chance alone would make it.
    Reliable,
    /// Large enough for people to notice.
    Important,
}

impl From<instrument::ChangeKind> for ChangeKind {
    fn from(kind: instrument::ChangeKind) -> Self {
        match kind {
            instrument::ChangeKind::Reliable => Self::Reliable,
            instrument::ChangeKind::Important => Self::Important,
        }
    }
}

/// One item, and what was said to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerLine {
    /// The item's id.
    pub item: String,
    /// Its place, from 1.
    pub number: usize,
    /// In the language it was read in.
    pub text: String,
    /// The answer in that language.
    pub said: Option<String>,
    /// Why there is no answer.
    #[cfg_attr(feature = "bindings", ts(type = "Missing | null"))]
    pub missing: Option<Missing>,
    /// What stands for it.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
    /// How it is answered.
    pub answer: ItemKind,
    /// May be left out without a reason.
    pub optional: bool,
    /// The reasons that may stand for an answer.
    #[cfg_attr(feature = "bindings", ts(type = "Missing[]"))]
    pub reasons: Vec<Missing>,
}

/// A response as it stood at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Edition {
    /// 1 finished, 2 first correction, …
    pub number: u32,
    /// When, ready to show.
    pub at: String,
    /// Who.
    pub by: String,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// In order.
    pub answers: Vec<AnswerLine>,
    /// In the instrument's order.
    pub scores: Vec<ScoreLine>,
}

/// A finished form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResultPage {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answered.
    pub banner: Banner,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// Further lines that must be.
    pub notices: Vec<String>,
    /// The day of the visit.
    pub day: String,
    /// The language it was read in.
    pub language: Offer,
    /// Who gave the answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// Who interpreted, and their number or relation.
    #[cfg_attr(feature = "bindings", ts(type = "[InterpreterKind, string] | null"))]
    pub interpreter: Option<(InterpreterKind, String)>,
    /// Where it was copied from paper.
    pub paper: Option<PaperNote>,
    /// Which words were read since when, oldest first.
    pub readings: Vec<ReadingLine>,
    /// Newest first; the first is what counts.
    pub editions: Vec<Edition>,
    /// What staff were told, and what they did.
    pub prompts: Vec<PromptLine>,
    /// The computer that it was given on, if it was another.
    pub origin: Option<String>,
    /// Since when it counts no longer, and why, if it was taken back.
    pub voided: Option<Voided>,
    /// What was asked about it, oldest first.
    pub queries: Vec<QueryLine>,
    /// Whoever looks may ask.
    pub may_ask: bool,
    /// Whoever looks may answer.
    pub may_answer: bool,
}

/// That a response counts no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Voided {
    /// When.
    pub at: String,
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What is wrong with a correction; nothing once it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Corrected {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
}

// The verbs

/// A finished form: what counts, and everything that counted before.
pub fn open(app: &App, which: ById) -> Result<ResultPage, Error> {
    let id = ResponseId(which.uuid()?);
    let looker = Looker::of(app)?;
    let (may_ask, may_answer) = quality::may(app)?;
    let page = app.read(|r| {
        let filled = Filled::load(app, r, id, looker)?;
        let response = &filled.response;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let participant = r.participant(response.participant)?;
        let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
        let shelf = app.shelf();
        let words = shelf.words_of(response)?;
        let mut editions = editions(app, r, &filled, words)?;
        editions.reverse();
        let licence = filled.edition.instrument.licence();
        Ok(ResultPage {
            id: id.to_string(),
            visit: response.visit.to_string(),
            banner: show::banner(app, &participant),
            instrument: filled.edition.instrument.id().to_owned(),
            title: filled.edition.instrument.title().to_owned(),
            attribution: licence.attribution.clone(),
            notices: licence.notices.clone(),
            day: show::day(app, filled.day),
            language: visits::one_offer(language, words, response.language == participant.language),
            mode: response.mode,
            interpreter: response.interpreter.as_ref().map(|one| (one.kind, one.detail.reveal().clone())),
            paper: forms::paper_note(app, r, response)?,
            readings: forms::reading_lines(app, r, id)?,
            editions,
            prompts: forms::prompt_lines(app, r, &filled)?,
            origin: origin(r, Kind::Response, id.0)?,
            voided: voided(app, r, id)?,
            queries: quality::about(app, r, looker, id)?,
            may_ask,
            may_answer,
        })
    })?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
}

/// Takes a finished form back: it was given by mistake, to somebody else or
/// twice. It stays to be read, and counts no longer, here and at the endpoint.
pub fn void(app: &App, what: WithReason) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = ResponseId(uuid(&what.id)?);
    let why = match reason(&what.reason) {
        Ok(why) => why,
        Err(why) => return Ok(Changed::new(vec![FieldProblem::new("reason", why)], [])),
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let response = kept(w.response(id))?;
        looker.may_see(w, response.participant)?;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        Ok(w.void_response(id, &why)?)
    })?;
    app.ring();
    let areas = [Area::Responses, Area::Visits, Area::Participants, Area::Sending, Area::Day, Area::Trail];
    Ok(Changed::new(Vec::new(), areas))
}

/// What the other computer is called that a record came from; nothing for what was
/// recorded here.
pub(crate) fn origin(r: &Reader<'_>, kind: Kind, id: uuid::Uuid) -> Result<Option<String>, Error> {
    let here = sync::this_computer(r)?;
    Ok(match r.origin(kind, id)?.filter(|origin| Some(*origin) != here) {
        Some(origin) => r.person_name(PersonId(origin))?,
        None => None,
    })
}

/// Since when it counts no longer.
fn voided(app: &App, r: &Reader<'_>, id: ResponseId) -> Result<Option<Voided>, Error> {
    let Some((at, by, reason)) = r.voided(id)? else { return Ok(None) };
    let by = r.person_name(by)?.unwrap_or_default();
    // Why does not travel.
    let why = || app.texts.say(&show::language(app), "taken-back-there", &[]);
    let reason = if reason.is_empty() { why() } else { reason };
    Ok(Some(Voided { at: show::moment(app, at.with_timezone(app.now().offset())), by, reason }))
}

/// Corrects a finished form, for a reason. The earlier edition stays as it was.
pub fn correct(app: &App, what: Correction) -> Result<Changed<Corrected>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let reason = match input::line(&what.reason, 500) {
        Ok(reason) => reason,
        Err(Why::FieldEmpty) => return Ok(refused("reason", Why::ReasonEmpty)),
        Err(why) => return Ok(refused("reason", why)),
    };
    let looker = Looker::of(app)?;
    let refusal = app.write(|w| {
        let mut filled = Filled::load(app, w, id, looker)?;
        let response = filled.response.clone();
        if response.edition == 0 || w.voided(id)?.is_some() {
            return Err(AnswerError::NotFinished.into());
        }
        let instrument = &filled.edition.instrument;
        let mut answers = response.answers.clone();
        for change in &what.changes {
            let item = instrument.item(form::parts(&change.item).0).ok_or(AnswerError::NoSuchItem)?;
            if filled.form().slot(&change.item).is_none() {
                return Err(AnswerError::NoSuchItem.into());
            }
            let given = match &change.typed {
                None => change.given.clone(),
                Some(typed) => match typed::read(app, item, typed, filled.day) {
                    Ok(Some(value)) => Given::Answer(value),
                    Ok(None) => return Ok(Some((change.item.clone(), Why::FieldEmpty))),
                    Err(why) => return Ok(Some((change.item.clone(), why))),
                },
            };
            accepts(instrument, item, &given, filled.day)?;
            answers.insert(change.item.clone(), given);
        }
        if answers == response.answers {
            return Ok(Some(("changes".to_owned(), Why::ChangesNone)));
        }
        let next = response.edition + 1;
        for (item, given) in answers.iter().filter(|(item, given)| response.answers.get(*item) != Some(given))
        {
            w.add_answer(id, next, item, Some(given))?;
        }
        filled.response.answers = answers;
        w.add_edition(id, Some(&reason), &forms::score_ids(app, &filled.form()))?;
        w.queue_questionnaire(sync::questionnaire_id(&filled.edition.instrument))?;
        alerts::fire_for_response(app, w, &filled, Asked::Finished)?;
        Ok(None)
    })?;
    if let Some((field, why)) = refusal {
        return Ok(refused(&field, why));
    }
    app.ring();
    let areas = [Area::Responses, Area::Visits, Area::Participants, Area::Sending, Area::Programme];
    Ok(Changed::new(Corrected { problems: Vec::new() }, areas))
}

fn refused(field: &str, why: Why) -> Changed<Corrected> {
    Changed::new(Corrected { problems: vec![FieldProblem::new(field, why)] }, [])
}

fn editions(app: &App, r: &Reader<'_>, of: &Filled, words: &Words) -> Result<Vec<Edition>, Error> {
    r.editions(of.response.id)?
        .into_iter()
        .map(|edition| {
            let answers = r.answers(of.response.id, edition.number)?;
            let form = Form::new(&of.edition.instrument, &answers, of.response.circumstances());
            Ok(Edition {
                number: edition.number,
                at: show::moment(app, edition.at),
                by: r.person(edition.by)?.name,
                reason: match edition.reason {
                    // Why does not travel.
                    None if edition.number > 1 => {
                        Some(app.texts.say(&show::language(app), "corrected-there", &[]))
                    }
                    reason => reason,
                },
                scores: form
                    .of()
                    .scales()
                    .iter()
                    .map(|scale| score_line(app, &of.edition, scale, &form))
                    .collect(),
                answers: answer_lines(app, &form, words, &of.response.language),
            })
        })
        .collect()
}

/// What was asked and is answered; rows that nobody began are left out.
fn answer_lines(app: &App, form: &Form<'_>, words: &Words, language: &str) -> Vec<AnswerLine> {
    let lines = forms::item_lines(app, form, words, language, &BTreeSet::new());
    let asked = lines.into_iter().filter(|line| {
        line.shown == Shown::Asked && !matches!(line.answer, ItemKind::Display | ItemKind::Group { .. })
    });
    asked
        .map(|line| AnswerLine {
            said: line
                .said
                .clone()
                .or_else(|| line.given.as_ref().and_then(|given| said(app, &line.answer, given))),
            missing: match line.given {
                Some(Given::Missing(why)) => Some(why),
                Some(Given::Answer(_)) | None => None,
            },
            item: line.id,
            number: line.number,
            text: line.text,
            given: line.given,
            answer: line.answer,
            optional: line.optional,
            reasons: line.reasons,
        })
        .collect()
}

/// An answer in the words in which it was offered.
pub(crate) fn said(app: &App, answer: &ItemKind, given: &Given) -> Option<String> {
    let Given::Answer(value) = given else { return None };
    match (answer, value) {
        (ItemKind::Choice { choices }, Value::Choice(id)) => {
            choices.iter().find(|choice| choice.id == *id).map(|choice| choice.text.clone())
        }
        (ItemKind::Choices { choices, .. }, Value::Choices(ids)) => {
            let chosen: Vec<_> =
                choices.iter().filter(|one| ids.contains(&one.id)).map(|one| one.text.as_str()).collect();
            Some(if chosen.is_empty() { "–".to_owned() } else { chosen.join(" · ") })
        }
        (ItemKind::YesNo { yes, no }, Value::Tick(is)) => Some(if *is { yes } else { no }.clone()),
        (ItemKind::Tick { ticked, blank }, Value::Tick(is)) => Some(if *is { ticked } else { blank }.clone()),
        (_, Value::Scale(point)) => Some(show::number(app, *point)),
        (_, Value::Number(number)) => Some(show::decimal(app, *number)),
        (_, Value::Date(date)) => Some(show::part_date(app, *date)),
        (_, Value::Text(text)) => Some(text.reveal().clone()),
        (_, Value::Choice(_) | Value::Choices(_) | Value::Tick(_)) => None,
    }
}

fn score_line(app: &App, of: &shelf::Edition, scale: &Scale, form: &Form<'_>) -> ScoreLine {
    let number = |n: Decimal| show::decimal(app, n);
    let say = |what: &str| {
        of.label(&app.texts, &show::language(app), &format!("{}-{}{what}", of.instrument.id(), scale.id))
    };
    let score = form.score(scale);
    let (points, missing) = match score {
        Score::Points(points) => (Some(points), 0),
        Score::Incomplete { missing } => (None, missing),
        Score::Undefined => (None, 0),
    };
    let band = points.and_then(|points| band(scale, points));
    let reached = points.map(|points| reached(scale, points)).unwrap_or_default();
    ScoreLine {
        id: scale.id.clone(),
        name: say(""),
        points: points.map(number),
        missing,
        low: number(scale.range[0]),
        high: number(scale.range[1]),
        higher_is_worse: scale.direction == Direction::HigherIsWorse,
        band: band.map(|band| say(&format!("-band-{}", band.id))),
        band_from: band.map(|band| number(band.from)),
        band_to: band.map(|band| number(band.to)),
        band_source: band.and(scale.bands_source.as_ref()).map(|source| source.text.clone()),
        thresholds: reached
            .into_iter()
            .map(|threshold| ThresholdLine {
                text: say(&format!("-threshold-{}", threshold.id)),
                source: threshold.source.clone(),
            })
            .collect(),
        change: scale.change.as_ref().map(|change| number(change.value)),
        change_percent: scale
            .change
            .as_ref()
            .and_then(|change| change.percent)
            .map(|n| show::number(app, n.into())),
        change_kind: scale.change.as_ref().map(|change| change.kind.into()),
        change_source: scale.change.as_ref().map(|change| change.source.clone()),
    }
}
