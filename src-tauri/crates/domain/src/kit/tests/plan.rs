//! Days on which visits are due.

use chrono::{Days, NaiveDate};

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn planned(kit: &Kit, index: &str, optional: &[&str]) -> Vec<String> {
    let optional: Vec<String> = optional.iter().map(|&one| one.to_owned()).collect();
    let all = kit.plan(day(index), None, &optional);
    all.iter().map(|due| format!("{} {} {}..{}", due.visit, due.target, due.opens, due.closes)).collect()
}

#[test]
fn the_worked_example_has_the_days_that_were_worked_out_by_hand() {
    let days = planned(&back(), "2026-03-10", &["v6w"]);
    assert_eq!(
        days,
        [
            "v0 2026-03-10 2026-02-24..2026-03-10",
            "e30 2026-04-09 2026-04-07..2026-04-13",
            "v6w 2026-04-21 2026-04-14..2026-04-28",
            "v3m 2026-06-09 2026-05-26..2026-06-23",
            "v6m 2026-09-08 2026-08-18..2026-09-29",
            "v12m 2027-03-10 2027-02-10..2027-04-07",
        ]
    );
}

#[test]
fn a_visit_that_the_site_has_not_turned_on_is_not_due() {
    assert!(!planned(&back(), "2026-03-10", &[]).iter().any(|line| line.starts_with("v6w")));
}

/// The clocks go forward on 29 March 2026 and back on 25 October: days stay days.
#[test]
fn a_change_of_the_clocks_moves_no_visit() {
    for (index, e30) in [("2026-03-28", "2026-04-27"), ("2026-10-24", "2026-11-23")] {
        let all = back().plan(day(index), None, &[]);
        let due = all.iter().find(|due| due.visit == "e30").unwrap();
        assert_eq!((due.target, due.target - due.opens, due.closes - due.target), {
            let days = |n| chrono::TimeDelta::try_days(n).unwrap();
            (day(e30), days(2), days(4))
        });
    }
}

#[test]
fn a_leap_day_is_a_day_like_others() {
    let days = planned(&back(), "2028-02-29", &[]);
    assert_eq!(days[0], "v0 2028-02-29 2028-02-15..2028-02-29");
    assert_eq!(days[1], "e30 2028-03-30 2028-03-28..2028-04-03");
    assert_eq!(days[4], "v12m 2029-02-28 2029-01-31..2029-03-28");
    assert_eq!(planned(&back(), "2028-01-30", &[])[1], "e30 2028-02-29 2028-02-27..2028-03-04");
}

#[test]
fn a_visit_stands_by_its_day_and_its_window() {
    let due = back().plan(day("2026-03-10"), None, &[]).remove(1);
    let all = [
        ("2026-04-06", Standing::Ahead),
        ("2026-04-07", Standing::InWindow),
        ("2026-04-09", Standing::Due),
        ("2026-04-10", Standing::Overdue),
        ("2026-04-13", Standing::Overdue),
        ("2026-04-14", Standing::Missed),
    ];
    for (on, standing) in all {
        assert_eq!(due.standing(day(on)), standing, "{on}");
        let holds = !matches!(standing, Standing::Ahead | Standing::Missed);
        assert_eq!(due.holds(day(on)), holds, "{on}");
    }
}

#[test]
fn a_visit_that_comes_again_comes_so_often() {
    let kit = changed("offset = 30\nbefore = 2\nafter = 4", "offset = 1\nevery = 7\ntimes = 3\nafter = 2");
    let all = kit.plan(day("2026-10-24"), None, &[]);
    let turns: Vec<_> = all.iter().filter(|due| due.visit == "e30").collect();
    let seen: Vec<_> = turns.iter().map(|due| (due.turn, due.target.to_string())).collect();
    assert_eq!(seen, [(0, "2026-10-25".into()), (1, "2026-11-01".into()), (2, "2026-11-08".into())]);
}

#[test]
fn what_is_counted_from_the_first_use_waits_for_it() {
    let kit = changed("offset = 30\n", "offset = 30\nanchor = \"start\"\n");
    let index = day("2026-03-10");
    assert!(!kit.plan(index, None, &[]).iter().any(|due| due.visit == "e30"));
    let start = index.checked_add_days(Days::new(10)).unwrap();
    let due = kit.plan(index, Some(start), &[]).into_iter().find(|due| due.visit == "e30").unwrap();
    assert_eq!(due.target, day("2026-04-19"));
}

#[test]
fn nothing_is_due_after_the_end_of_the_calendar() {
    assert!(back().plan(NaiveDate::MAX, None, &[]).iter().all(|due| due.visit == "v0"));
}

#[test]
fn a_visit_that_is_only_about_use_does_not_concern_who_was_given_usual_care() {
    use crate::way::StepKind;
    let mut kit = back();
    for visit in kit.visits.iter_mut().filter(|visit| ["e30", "v3m"].contains(&visit.id.as_str())) {
        visit.steps = vec![StepKind::Engagement, StepKind::Resource];
        visit.steps.truncate(if visit.forms.is_empty() { 1 } else { 2 });
    }
    let v3m = kit.visit("v3m").unwrap();
    for arm in [Some("tech"), None] {
        assert!(kit.concerns("e30", arm) && kit.concerns("v3m", arm), "{arm:?}");
        assert_eq!(kit.steps_of(v3m, arm).collect::<Vec<_>>(), v3m.steps);
    }

    assert!(!kit.concerns("e30", Some("usual")));
    assert!(kit.concerns("v3m", Some("usual")), "its forms are asked of everybody");
    assert_eq!(kit.steps_of(v3m, Some("usual")).collect::<Vec<_>>(), [StepKind::Resource]);
}
