//! A score over time as a picture: where its parts stand on paper, in hundredths
//! of a millimetre from the upper left corner.
//!
//! Time runs from left to right whatever the language, and so it does in the
//! window, whose picture this is: `ui/src/parts/picture.ts` has the same measures.

use serde::{Deserialize, Serialize};

/// A hundredth of a millimetre.
type Place = i32;

/// The width of the text of a page; the picture takes all of it.
const PAGE: f64 = 17_400.0;
// In the units of the window.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 230.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = WIDTH - 16.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 36.0;
/// Half a step at each end, so that nothing is cut off.
const MARGIN: f64 = 48.0;
/// Days closer than this would be written over each other.
const APART: f64 = 100.0;

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The scores, oldest first.
    pub scores: Vec<Score>,
    /// The lowest and the highest that there is.
    pub range: (f64, f64),
    /// The same, as they are written beside the picture.
    pub ends: [String; 2],
    /// More is better, where that is known.
    pub higher_is_better: Option<bool>,
    /// A change of less than this may be measurement error, and what is said of it below.
    pub error: Option<(f64, String)>,
    /// A change from here on is important, and what is said of it below.
    pub important: Option<(f64, String)>,
    /// What the picture says, for whoever does not see it.
    pub told: String,
}

/// A score on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// Days since the first.
    pub at: i32,
    /// How much.
    pub value: f64,
    /// The same, as it is written above its point.
    pub text: String,
    /// As it is written below.
    pub day: String,
}

/// A picture, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    height: Place,
    left: Place,
    right: Place,
    dots: Vec<Dot>,
    ends: [End; 2],
    /// Upper edge and height.
    band: Option<(Place, Place)>,
    threshold: Option<Place>,
    /// What is said below of the band and of the threshold.
    legend: [Option<String>; 2],
    told: String,
}

/// A score in the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dot {
    x: Place,
    y: Place,
    text: String,
    /// Empty where there is no room for it.
    day: String,
}

/// The highest or the lowest that there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    y: Place,
    text: String,
}

impl From<Course> for Picture {
    fn from(course: Course) -> Self {
        let (low, high) = course.range;
        let last = course.scores.last().map_or(0, |score| score.at);
        let across = |at: i32| match last {
            0 => f64::midpoint(LEFT, RIGHT),
            last => LEFT + MARGIN + f64::from(at) / f64::from(last) * (RIGHT - LEFT - 2.0 * MARGIN),
        };
        let within = |value: f64| value.max(low).min(high);
        let span = if high > low { high - low } else { 1.0 };
        let down = |value: f64| TOP + (high - within(value)) / span * (HEIGHT - TOP - BOTTOM);
        let first = course.scores.first().map_or(low, |score| score.value);
        let xs: Vec<_> = course.scores.iter().map(|score| across(score.at)).collect();
        let has_room = spread(&xs);
        let dots = course.scores.into_iter().zip(xs).zip(has_room);
        let band = course.error.as_ref().map(|(error, _)| (down(first + error), down(first - error)));
        // What was published is an improvement: it lies on the side that is better.
        let target = course
            .important
            .as_ref()
            .zip(course.higher_is_better)
            .map(|((important, _), higher)| if higher { first + important } else { first - important });
        let [lowest, highest] = course.ends;
        Self {
            height: paper(HEIGHT),
            left: paper(LEFT),
            right: paper(RIGHT),
            dots: dots
                .map(|((score, x), has_room)| Dot {
                    x: paper(x),
                    y: paper(down(score.value)),
                    text: score.text,
                    day: if has_room { score.day } else { String::new() },
                })
                .collect(),
            ends: [End { y: paper(down(high)), text: highest }, End { y: paper(down(low)), text: lowest }],
            band: band.map(|(above, below)| (paper(above), paper(below - above))),
            // Where nobody can get to from where they were is nothing to aim for.
            threshold: target
                .filter(|target| (low..=high).contains(target))
                .map(|target| paper(down(target))),
            legend: [course.error.map(|(_, said)| said), course.important.map(|(_, said)| said)],
            told: course.told,
        }
    }
}

/// Below which points there is room for their days: the last day is always
/// written, and of the others those that fit.
fn spread(xs: &[f64]) -> Vec<bool> {
    let last = xs.last().copied().unwrap_or_default();
    let mut before = f64::NEG_INFINITY;
    let fits = |(place, x): (usize, &f64)| {
        let is_last = place + 1 == xs.len();
        let fits = is_last || (x - before >= APART && last - x >= APART);
        if fits {
            before = *x;
        }
        fits
    };
    xs.iter().enumerate().map(fits).collect()
}

/// From the units of the window to paper.
fn paper(units: f64) -> Place {
    (units * PAGE / WIDTH).round() as Place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pain(values: &[(i32, f64)]) -> Course {
        let score = |&(at, value): &(i32, f64)| Score {
            at,
            value,
            text: value.to_string(),
            day: format!("day {at}"),
        };
        Course {
            scores: values.iter().map(score).collect(),
            range: (0.0, 10.0),
            ends: ["0".into(), "10".into()],
            higher_is_better: Some(false),
            error: None,
            important: Some((2.0, "important".into())),
            told: "told".into(),
        }
    }

    fn drawn(course: Course) -> Picture {
        course.into()
    }

    /// Where a value from 0 to 10 stands.
    fn at(value: f64) -> Place {
        paper(TOP + (10.0 - value) / 10.0 * (HEIGHT - TOP - BOTTOM))
    }

    #[test]
    fn it_stands_where_it_stands_in_the_window() {
        let picture = drawn(pain(&[(0, 7.0), (30, 5.0), (91, 4.0)]));

        let places: Vec<_> = picture.dots.iter().map(|dot| (dot.x, dot.y)).collect();
        // 92, 251.6, 576 and 76.4, 110, 126.8 of 640: what picture.ts gives for the same scores.
        assert_eq!(places, [(2501, at(7.0)), (6839, at(5.0)), (15660, at(4.0))]);
        assert_eq!((picture.ends[0].y, picture.ends[1].y), (at(10.0), at(0.0)));
        assert_eq!((picture.threshold, picture.band), (Some(at(5.0)), None));
    }

    #[test]
    fn what_is_important_lies_on_the_side_that_is_better_and_nowhere_where_nobody_can_get_to() {
        let from =
            |value, higher_is_better| drawn(Course { higher_is_better, ..pain(&[(0, value)]) }).threshold;

        assert_eq!(from(7.0, Some(true)), Some(at(9.0)));
        assert_eq!(from(7.0, None), None);
        assert_eq!(from(1.0, Some(false)), None);
    }

    #[test]
    fn the_band_lies_around_the_first_score_and_not_beyond_what_there_is() {
        let band = |value| drawn(Course { error: Some((3.0, "error".into())), ..pain(&[(0, value)]) }).band;

        assert_eq!(band(5.0), Some((at(8.0), paper(6.0 / 10.0 * (HEIGHT - TOP - BOTTOM)))));
        let (above, height) = band(1.0).unwrap();
        assert!((above + height - at(0.0)).abs() <= 1);
    }

    #[test]
    fn days_that_would_be_written_over_each_other_are_left_out_the_last_one_never() {
        let many: Vec<_> = (0..20).map(|at| (at * 7, 5.0)).collect();

        let dots = drawn(pain(&many)).dots;

        let days: Vec<_> = dots.iter().map(|dot| dot.day.as_str()).filter(|day| !day.is_empty()).collect();
        assert!(
            days.len() < 7 && days.first() == Some(&"day 0") && days.last() == Some(&"day 133"),
            "{days:?}"
        );
    }
}
