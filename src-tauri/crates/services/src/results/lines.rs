//! Finished forms in the words of the window: what was asked and said, and what
//! was worked out of it.

use std::collections::BTreeSet;

use domain::{
    Decimal,
    form::Form,
    instrument::{Direction, Scale},
    response::{Given, Value},
    score::{Score, band, reached},
};
use store::Reader;

use super::{AnswerLine, Edition, ScoreLine, ThresholdLine, why};
use crate::{
    App, Error,
    forms::{self, Filled, ItemKind, Shown},
    shelf::{self, Words},
    show,
};

/// Every edition of a form, newest first.
pub(super) fn editions(app: &App, r: &Reader<'_>, of: &Filled, words: &Words) -> Result<Vec<Edition>, Error> {
    let run = why::offered(app, r, of.response.visit)?.0;
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
                    reason => reason.map(|kept| why::said(app, run.as_ref(), &kept)),
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
