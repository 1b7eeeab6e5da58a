//! What people say of themselves.

use super::*;
use crate::{
    kit::{Topic, is_needed},
    way::background::{ETHNIC_GROUPS, ethnic_group},
};

fn told(number: u128, on: &str, said: &[(&str, &str)]) -> Step {
    step(number, StepKind::Background, on, said)
}

fn wrong(said: &[(&str, &str)]) -> Vec<(String, Fault)> {
    let today = day("2026-03-10");
    let clock = chrono::NaiveTime::MIN;
    let on = On { today, clock, day: today, after: None, named: true };
    judged(StepKind::Background, Some(&back()), &content(said), on)
}

#[test]
fn every_ethnic_category_of_either_scheme_is_in_exactly_one_group() {
    type Codes =
        fn(&(&'static str, &'static [&'static str], &'static [&'static str])) -> &'static [&'static str];
    let schemes: [(&str, Codes); 2] = [("ethnic_2001", |of| of.1), ("ethnic_2021", |of| of.2)];
    for (name, codes) in schemes {
        let mut grouped: Vec<&str> = ETHNIC_GROUPS.iter().flat_map(codes).copied().collect();
        let mut all = list(name).to_vec();
        grouped.sort_unstable();
        all.sort_unstable();
        assert_eq!(grouped, all, "{name}");
    }
}

#[test]
fn the_same_letter_is_read_by_its_scheme_alone() {
    let group = |said: &[(&str, &str)]| ethnic_group(&[told(4, "2026-03-10", said)]);
    assert_eq!(group(&[("ethnic-scheme", "#2001"), ("ethnic-2001", "R")]), Some("asian"));
    assert_eq!(group(&[("ethnic-scheme", "#2001"), ("ethnic-2001", "#99")]), Some("not_known"));
    assert_eq!(group(&[("ethnic-scheme", "#2001"), ("ethnic-2001", "Z")]), Some("not_stated"));
    assert_eq!(group(&[("ethnic-scheme", "#2021"), ("ethnic-2021", "mixed_other")]), Some("mixed"));
    assert_eq!(group(&[("ethnic-scheme", "#2021"), ("ethnic-2021", "local_roma")]), Some("other"));
    assert_eq!(group(&[("ethnic-scheme", "not_stated")]), Some("not_stated"));
    // What hangs on no scheme is nothing.
    assert_eq!(group(&[("ethnic-2001", "R")]), None);
}

#[test]
fn who_was_never_asked_is_in_no_group_and_the_latest_day_counts() {
    assert_eq!(ethnic_group(&entered()), None);
    let white = [("ethnic-scheme", "#2021"), ("ethnic-2021", "white_roma")];
    let black = [("ethnic-scheme", "#2021"), ("ethnic-2021", "black_african")];
    let work = [("work", "employed")];
    let steps = [told(4, "2026-03-12", &white), told(5, "2026-03-11", &black), told(6, "2026-03-13", &work)];
    assert_eq!(ethnic_group(&steps), Some("white"), "and what says nothing of it changes nothing");
}

#[test]
fn only_what_the_kit_asks_is_asked_and_nothing_where_it_asks_nothing() {
    let names = |topics: &[Topic]| -> Vec<String> {
        let kit = Kit { background: topics.to_vec(), ..back() };
        fields(StepKind::Background, Some(&kit)).into_iter().map(|field| field.name).collect()
    };
    assert_eq!(names(&[]), Vec::<String>::new());
    assert_eq!(names(&[Topic::Work, Topic::Deprivation]), ["work", "decile", "stated-by"]);
    for topic in Topic::ALL {
        assert!(names(&[topic]).len() > 1, "{topic:?}");
        assert_eq!(serde_json::to_value(topic).unwrap(), topic.code());
    }
}

#[test]
fn a_kit_that_asks_nothing_is_written_as_before() {
    let kit = Kit { background: Vec::new(), ..back() };
    let text = serde_json::to_string(&kit).unwrap();
    assert!(!text.contains("background"), "{text}");
    assert_eq!(serde_json::from_str::<Kit>(&text).unwrap(), kit);
}

#[test]
fn nothing_has_to_be_said_but_a_category_belongs_to_its_scheme() {
    assert_eq!(wrong(&[("work", "prefers_not_to_say")]), []);
    assert_eq!(wrong(&[("ethnic-scheme", "not_stated"), ("stated-by", "somebody_for_them")]), []);
    assert_eq!(wrong(&[("ethnic-scheme", "#2001")]), [("ethnic-2001".to_owned(), Fault::Missing)]);
    let other = [("ethnic-scheme", "#2001"), ("ethnic-2001", "asian_indian")];
    assert_eq!(wrong(&other), [("ethnic-2001".to_owned(), Fault::NotOffered)]);
    let most = [("decile", "11")];
    assert_eq!(wrong(&most), [("decile".to_owned(), Fault::Range { least: 1, most: 10 })]);
}

#[test]
fn saying_nothing_is_not_noted_as_an_answer() {
    let missing = [("ethnic-scheme".to_owned(), Fault::Missing)];
    assert_eq!(wrong(&[]), missing);
    assert_eq!(wrong(&[("stated-by", "record")]), missing, "who said nothing says nothing");
}

#[test]
fn it_changes_nothing_of_how_far_they_are_and_no_visit_waits_for_it() {
    let said = told(4, "2026-03-10", &[("work", "retired")]);
    let (before, after) = (way(&back(), Vec::new()), way(&back(), vec![said.clone()]));
    assert_eq!(Way { background: false, ..after.clone() }, before);
    assert!(after.background && !before.background);
    assert!(!is_needed(StepKind::Background) && is_needed(StepKind::Engagement));

    let mut back_again = said;
    back_again.content.insert(TAKEN_BACK.into(), Said::Yes(true));
    assert!(!way(&back(), vec![back_again]).background);
}
