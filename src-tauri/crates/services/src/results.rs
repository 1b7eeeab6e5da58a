//! Finished forms: scores, what was published about them, and corrections.

use domain::{
    ResponseId,
    instrument::{self, Direction, Instrument, Scale},
    response::{AnswerError, Answers, Given, Missing, Mode, Response, Value, accepts},
    score::{Score, band, reached, score},
};
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    forms::{self, ItemKind, PromptLine},
    input,
    participants::{ById, uuid},
    rights::{Looker, kept},
    show,
    show::Banner,
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
    /// The day of the visit.
    pub day: String,
    /// The language it was read in.
    pub language: Offer,
    /// Who gave the answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// Newest first; the first is what counts.
    pub editions: Vec<Edition>,
    /// What staff were told, and what they did.
    pub prompts: Vec<PromptLine>,
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
    let page = app.read(|r| {
        let response = kept(r.response(id))?;
        looker.may_see(r, response.participant)?;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let instrument = app.instruments.of(&response)?;
        let participant = r.participant(response.participant)?;
        let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
        let mut editions = editions(app, r, &response, instrument)?;
        editions.reverse();
        Ok(ResultPage {
            id: id.to_string(),
            visit: response.visit.to_string(),
            banner: show::banner(app, &participant),
            instrument: instrument.id().to_owned(),
            title: instrument.title().to_owned(),
            attribution: instrument.licence().attribution.clone(),
            day: show::day(app, r.visit(response.visit)?.day),
            language: visits::one_offer(app, instrument, language, response.language == participant.language),
            mode: response.mode,
            editions,
            prompts: forms::prompt_lines(app, r, id, instrument, &response.answers)?,
        })
    })?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
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
    let changed = app.write(|w| {
        let response = kept(w.response(id))?;
        looker.may_see(w, response.participant)?;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let instrument = app.instruments.of(&response)?;
        let mut answers = response.answers.clone();
        for change in &what.changes {
            let item = instrument.item(&change.item).ok_or(AnswerError::NoSuchItem)?;
            accepts(instrument, item, &change.given)?;
            answers.insert(item.id.clone(), change.given.clone());
        }
        if answers == response.answers {
            return Ok(false);
        }
        let next = response.edition + 1;
        for (item, given) in answers.iter().filter(|(item, given)| response.answers.get(*item) != Some(given))
        {
            w.add_answer(id, next, item, Some(given))?;
        }
        w.add_edition(id, Some(&reason), &forms::score_ids(app, instrument, &answers))?;
        w.queue_questionnaire(sync::questionnaire_id(instrument))?;
        Ok(true)
    })?;
    if !changed {
        return Ok(refused("changes", Why::ChangesNone));
    }
    app.ring();
    let areas = [Area::Responses, Area::Visits, Area::Participants, Area::Sending];
    Ok(Changed::new(Corrected { problems: Vec::new() }, areas))
}

fn refused(field: &str, why: Why) -> Changed<Corrected> {
    Changed::new(Corrected { problems: vec![FieldProblem::new(field, why)] }, [])
}

fn editions(
    app: &App,
    r: &Reader<'_>,
    of: &Response,
    instrument: &Instrument,
) -> Result<Vec<Edition>, Error> {
    r.editions(of.id)?
        .into_iter()
        .map(|edition| {
            let answers = r.answers(of.id, edition.number)?;
            Ok(Edition {
                number: edition.number,
                at: show::moment(app, edition.at),
                by: r.person(edition.by)?.name,
                reason: edition.reason,
                scores: instrument
                    .scales()
                    .iter()
                    .map(|scale| score_line(app, instrument, scale, &answers))
                    .collect(),
                answers: answer_lines(app, instrument, &of.language, &answers),
            })
        })
        .collect()
}

fn answer_lines(app: &App, of: &Instrument, language: &str, answers: &Answers) -> Vec<AnswerLine> {
    of.items()
        .iter()
        .zip(1..)
        .map(|(item, number)| {
            let given = answers.get(&item.id);
            let answer = forms::answer_kind(app, of, item, language);
            AnswerLine {
                item: item.id.clone(),
                number,
                text: app.texts.own(language, &item.id).unwrap_or_default(),
                said: given.and_then(|given| said(app, &answer, given)),
                missing: match given {
                    Some(Given::Missing(why)) => Some(*why),
                    Some(Given::Answer(_)) | None => None,
                },
                given: given.cloned(),
                answer,
                optional: item.optional,
            }
        })
        .collect()
}

fn said(app: &App, answer: &ItemKind, given: &Given) -> Option<String> {
    match (answer, given) {
        (ItemKind::Choice { choices }, Given::Answer(Value::Choice(id))) => {
            choices.iter().find(|choice| choice.id == *id).map(|choice| choice.text.clone())
        }
        (ItemKind::Scale { .. }, Given::Answer(Value::Scale(point))) => Some(show::number(app, *point)),
        (ItemKind::Tick { ticked, blank }, Given::Answer(Value::Tick(yes))) => {
            Some(if *yes { ticked } else { blank }.clone())
        }
        (
            ItemKind::Choice { .. } | ItemKind::Tick { .. } | ItemKind::Scale { .. },
            Given::Answer(_) | Given::Missing(_),
        ) => None,
    }
}

fn score_line(app: &App, of: &Instrument, scale: &Scale, answers: &Answers) -> ScoreLine {
    let number = |n| show::number(app, n);
    let say =
        |what: &str| app.texts.say(&show::language(app), &format!("{}-{}{what}", of.id(), scale.id), &[]);
    let score = score(of, scale, answers);
    let (points, missing) = match score {
        Score::Points(points) => (Some(points), 0),
        Score::Incomplete { missing } => (None, missing),
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
        change_percent: scale.change.as_ref().and_then(|change| change.percent).map(|n| number(n.into())),
        change_kind: scale.change.as_ref().map(|change| change.kind.into()),
        change_source: scale.change.as_ref().map(|change| change.source.clone()),
    }
}
