//! In the middle of a form.

use std::{collections::BTreeMap, hint, path::Path};

use domain::{
    ResponseId,
    response::{Given, Value},
};
use kit::{
    Clinic,
    child::{Ended, Running},
};

use super::{TIMES, desk, journal, reopened};

/// An item, and the choice that was kept for it.
type Kept = (String, String);

/// When the desk is cut short.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// Before it has said anything.
    AtStart,
    /// After so many lines: it has begun the next answer, or is about to.
    Lines(usize),
    /// After so many bytes: within a line.
    Bytes(usize),
    /// After so many lines, once the next transaction has begun to write.
    Within(usize),
    /// After so many lines, and as soon as the next transaction has ended.
    After(usize),
}

impl Moment {
    fn of(turn: usize) -> Self {
        let lines = 1 + turn * 7 % 13;
        match turn % 10 {
            0 if turn < 20 => Self::AtStart,
            // While it signs in, which is written down too.
            1 if turn < 20 => Self::Within(0),
            0..=2 => Self::Lines(lines),
            3 => Self::Bytes(5 + turn * 11 % 170),
            4..=7 => Self::Within(lines),
            _ => Self::After(lines),
        }
    }

    fn wait_for(self, desk: &mut Running, place: &Path) {
        match self {
            Self::AtStart => {}
            Self::Lines(many) => desk.hear_lines(many),
            Self::Bytes(many) => desk.hear_bytes(many),
            Self::Within(many) => {
                desk.hear_lines(many);
                until(desk, || journal(place) > 0);
            }
            Self::After(many) => {
                desk.hear_lines(many);
                until(desk, || journal(place) > 0);
                until(desk, || journal(place) == 0);
            }
        }
    }
}

fn until(desk: &mut Running, come: impl Fn() -> bool) {
    while !come() && !desk.is_over() {
        hint::spin_loop();
    }
}

/// What the records have of a form.
#[derive(Debug, PartialEq)]
struct Found {
    /// The items, in the order in which they were answered.
    trail: Vec<String>,
    answers: BTreeMap<String, String>,
}

impl Found {
    fn of(clinic: &Clinic, form: ResponseId) -> Self {
        let (trail, answers) = clinic.app.read(|r| Ok((r.audit()?, r.answers(form, 1)?))).unwrap();
        let answered = trail.into_iter().filter(|row| row.action == "answered");
        let ours = answered.filter(|row| row.object == form.to_string());
        let chosen = answers.into_iter().map(|(item, given)| match given {
            Given::Answer(Value::Choice(choice)) => (item, choice),
            other @ (Given::Answer(_) | Given::Missing(_)) => panic!("{other:?} was never given"),
        });
        Self { trail: ours.filter_map(|row| row.detail).collect(), answers: chosen.collect() }
    }
}

/// Whether all that was said to be kept is there, in order, and nothing but what
/// was on its way when it was cut short: that is returned.
fn compare(kept: &[Kept], found: &Found) -> Result<Option<Kept>, String> {
    let lost = found.trail.len() < kept.len();
    if lost || kept.iter().zip(&found.trail).any(|((item, _), there)| item != there) {
        return Err(format!("{} answers were kept and {} are there", kept.len(), found.trail.len()));
    }
    let mut wanted: BTreeMap<_, _> = kept.iter().cloned().collect();
    let more = match &found.trail[kept.len()..] {
        [] => None,
        [item] => found.answers.get(item).map(|choice| (item.clone(), choice.clone())),
        more => return Err(format!("{} answers are there that nobody gave", more.len())),
    };
    wanted.extend(more.clone());
    if wanted == found.answers { Ok(more) } else { Err(format!("{wanted:?} and not {:?}", found.answers)) }
}

/// What `lines` say was kept.
fn ledger(said: &Ended) -> Vec<Kept> {
    let kept = said.lines.iter().filter_map(|line| line.strip_prefix("kept "));
    let parts = kept.map(|line| line.split(' ').collect::<Vec<_>>());
    parts
        .map(|parts| match parts[..] {
            [_, item, choice] => (item.to_owned(), choice.to_owned()),
            _ => panic!("{parts:?}"),
        })
        .collect()
}

fn a_draft() -> (Clinic, ResponseId) {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&amina), "phq-9", "en-GB");
    let form = ResponseId(form.parse().unwrap());
    (clinic, form)
}

#[test]
fn an_answer_that_was_kept_outlives_any_end_of_the_program() {
    let (clinic, form) = a_draft();
    let place = clinic.place().to_owned();
    let _folder = clinic.quit();
    let (mut kept, mut half_written, mut unsaid) = (Vec::new(), 0, 0);

    for turn in 0..TIMES {
        let moment = Moment::of(turn);
        let mut desk = Running::start(desk(), &["answer", place.to_str().unwrap()]);
        moment.wait_for(&mut desk, &place);
        let ended = desk.kill();
        assert!(ended.cut_short, "{moment:?}: it had ended before");
        half_written += usize::from(journal(&place) > 0);
        kept.extend(ledger(&ended));

        let found = Found::of(&reopened(&place), form);
        assert_eq!(journal(&place), 0);
        match compare(&kept, &found) {
            Ok(on_its_way) => {
                unsaid += usize::from(on_its_way.is_some());
                kept.extend(on_its_way);
            }
            Err(wrong) => panic!("after cut {turn} ({moment:?}): {wrong}"),
        }
    }

    // The cuts fell where they were meant to. How many fell between the end of a
    // transaction and its being told is for the processor to say.
    assert!(half_written > 0, "no cut left a transaction half written");
    eprintln!("{} answers kept, {half_written} cut within, {unsaid} kept and not told", kept.len());
}

/// Otherwise the test above would prove nothing.
#[test]
fn a_lost_answer_is_noticed() {
    let (clinic, form) = a_draft();
    let keep = |item: &str, choice: &str| {
        clinic.answer(&form.to_string(), item, serde_json::json!({ "choice": choice }));
        (item.to_owned(), choice.to_owned())
    };
    let kept = vec![keep("phq9-1", "2"), keep("phq9-2", "0"), keep("phq9-1", "3")];
    let found = Found::of(&clinic, form);
    assert_eq!(compare(&kept, &found), Ok(None));
    assert_eq!(compare(&kept[..2], &found), Ok(Some(kept[2].clone())), "on its way");

    let lost = [&kept[..], &[("phq9-3".into(), "1".into())]].concat();
    assert!(compare(&lost, &found).is_err(), "kept and not there");
    assert!(compare(&kept[..1], &found).is_err(), "more there than was on its way");
    let other = [&kept[..2], &[("phq9-1".into(), "1".into())]].concat();
    assert!(compare(&other, &found).is_err(), "another choice");
    let order = [kept[1].clone(), kept[0].clone(), kept[2].clone()];
    assert!(compare(&order, &found).is_err(), "another order");
}
