//! Scores over time, and what was published about their changes.

use chrono::NaiveDate;
use domain::{
    Decimal,
    instrument::{Change, ChangeKind, Direction, Scale},
};
use store::Reader;

use super::{CoursePoint, ScoreCourse, sittings::Sitting};
use crate::{App, Error, show};

/// A score on a day, as a number.
struct Point<'a> {
    of: &'a Sitting,
    score: Decimal,
}

/// Every score that somebody has, in the order of the instruments. What was taken
/// back is in none.
pub(super) fn all(app: &App, r: &Reader<'_>, sittings: &[Sitting]) -> Result<Vec<ScoreCourse>, Error> {
    let mut courses: Vec<(&Sitting, &Scale, Vec<Point<'_>>)> = Vec::new();
    for one in sittings.iter().filter(|one| one.counts) {
        let (Some(of), Some(form)) = (&one.of, one.form()) else { continue };
        for scale in of.instrument.scales() {
            let Some(score) = form.score(scale).points() else { continue };
            let point = Point { of: one, score };
            let same = |(other, known, _): &&mut (&Sitting, &Scale, Vec<Point<'_>>)| {
                // Another version may count otherwise under the same name.
                let alike = (known.range, known.direction) == (scale.range, scale.direction);
                other.response.instrument == one.response.instrument && known.id == scale.id && alike
            };
            match courses.iter_mut().find(same) {
                // What was published is that of the version that was answered last.
                Some(course) => {
                    (course.0, course.1) = (one, scale);
                    course.2.push(point);
                }
                None => courses.push((one, scale, vec![point])),
            }
        }
    }
    courses.sort_by(|(one, ..), (other, ..)| one.response.instrument.cmp(&other.response.instrument));
    let mut all: Vec<ScoreCourse> = Vec::new();
    for (newest, scale, points) in courses {
        let mut course = course(app, r, newest, scale, &points)?;
        // One that counts otherwise than another version is a course of its own.
        if all.iter().any(|known| known.id == course.id) {
            course.id = format!("{}-v{}", course.id, newest.response.version);
        }
        all.push(course);
    }
    Ok(all)
}

fn course(
    app: &App,
    r: &Reader<'_>,
    newest: &Sitting,
    scale: &Scale,
    points: &[Point<'_>],
) -> Result<ScoreCourse, Error> {
    let tag = show::language(app);
    let instrument = &newest.response.instrument;
    let message = format!("{instrument}-{}", scale.id);
    let name = newest.of.as_ref().map_or_else(|| message.clone(), |of| of.label(&app.texts, &tag, &message));
    let first = points.first().map(|point| point.of.day);
    let shown = points.iter().map(|point| {
        Ok(CoursePoint {
            response: point.of.response.id.to_string(),
            day: show::day(app, point.of.day),
            at: first.map_or(0, |first| days(first, point.of.day)),
            value: float(point.score),
            points: show::decimal(app, point.score),
            visit: point.of.visit.clone(),
            how: point.of.how(app, r)?.join(" · "),
        })
    });
    let published = |kind: ChangeKind| {
        let change = scale.change.as_ref().filter(|change| change.kind == kind)?;
        Some((float(change.value), amount(app, change), change.source.clone()))
    };
    Ok(ScoreCourse {
        id: message.clone(),
        instrument: instrument.clone(),
        label: name.clone(),
        range: (float(scale.range[0]), float(scale.range[1])),
        higher_is_better: Some(scale.direction == Direction::HigherIsBetter),
        points: shown.collect::<Result<_, Error>>()?,
        error: published(ChangeKind::Reliable),
        important: published(ChangeKind::Important),
        sentence: sentence(app, &name, scale, points),
    })
}

/// What became of a score, in one or two sentences.
fn sentence(app: &App, name: &str, scale: &Scale, points: &[Point<'_>]) -> String {
    let tag = show::language(app);
    let say = |id: &str, args: &[(&str, &str)]| app.texts.say(&tag, id, args);
    let when = |of: &Sitting| {
        let day = app.texts.date_long(&tag, of.day);
        of.visit
            .as_ref()
            .map_or_else(|| day.clone(), |visit| say("person-when", &[("day", &day), ("visit", visit)]))
    };
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let (from, to) = (show::decimal(app, first.score), show::decimal(app, last.score));
    if points.len() == 1 {
        return say("person-course-one", &[("score", name), ("points", &from), ("when", &when(first.of))]);
    }
    let change = difference(first.score, last.score);
    let id = match float(change) {
        change if change < 0.0 => "person-course-lower",
        change if change > 0.0 => "person-course-higher",
        _ => "person-course-same",
    };
    let size = absolute(change);
    let by = show::decimal(app, size);
    let (since, until) = (when(first.of), when(last.of));
    let args =
        [("score", name), ("from", &from), ("since", &since), ("to", &to), ("until", &until), ("by", &by)];
    let told = say(id, &args);
    let Some(published) = &scale.change else { return told };
    let amount = amount(app, published);
    let is_small = is_less(size, first.score, published);
    let what = match (published.kind, is_small) {
        (ChangeKind::Reliable, true) => "person-change-inside",
        (ChangeKind::Reliable, false) => "person-change-outside",
        (ChangeKind::Important, true) => "person-change-below",
        (ChangeKind::Important, false) => "person-change-important",
    };
    format!("{told} {}", say(what, &[("amount", &amount), ("source", &published.source)]))
}

/// Whether a change is less than what was published, by points and by percent.
fn is_less(size: Decimal, first: Decimal, published: &Change) -> bool {
    let by_points = float(size) < float(published.value);
    let by_percent = published
        .percent
        .is_none_or(|percent| float(size) * 100.0 < float(absolute(first)) * f64::from(percent));
    by_points && (by_percent || float(first) == 0.0)
}

fn amount(app: &App, of: &Change) -> String {
    let points = show::decimal(app, of.value);
    match of.percent {
        None => points,
        Some(percent) => {
            let percent = show::number(app, percent.into());
            let args = [("points", points.as_str()), ("percent", &percent)];
            app.texts.say(&show::language(app), "person-amount-percent", &args)
        }
    }
}

fn days(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

/// For the picture; what is said is worked out exactly.
fn float(of: Decimal) -> f64 {
    of.to_string().parse().unwrap_or_default()
}

/// `to - from`, exact.
fn difference(from: Decimal, to: Decimal) -> Decimal {
    let ((from, below), (to, under)) = (from.ratio(), to.ratio());
    let places = digits(below).max(digits(under));
    Decimal::rounded(to * below - from * under, below * under, places).unwrap_or(Decimal::ZERO)
}

fn absolute(of: Decimal) -> Decimal {
    let (units, below) = of.ratio();
    Decimal::rounded(units.abs(), below, of.places()).unwrap_or(of)
}

/// How many digits a denominator stands for.
fn digits(below: i128) -> u8 {
    u8::try_from(below.ilog10()).unwrap_or_default()
}
