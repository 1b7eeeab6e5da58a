//! When visits are due: by the calendar on the wall, whatever clocks do, and
//! otherwise once the index day is corrected.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{ACCEPT, BACK, CONSENT, FIT, as_it_comes, but, step},
    why,
};
use services::{
    Error, kits, rights,
    ways::{self, PlanState, WayView},
};

/// Visit, day, window.
fn plan(way: &WayView) -> Vec<[String; 4]> {
    way.plan
        .iter()
        .map(|one| [one.plan.clone(), one.target.clone(), one.opens.clone(), one.closes.clone()])
        .collect()
}

fn states(way: &WayView) -> Vec<(&str, PlanState)> {
    way.plan.iter().map(|one| (one.plan.as_str(), one.state)).collect()
}

#[test]
fn the_worked_example_has_these_days_and_windows() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");

    clinic.enrol(&joan);

    assert_eq!(
        plan(&clinic.way(&joan)),
        [
            ["v0", "10-Mar-2026", "24-Feb-2026", "10-Mar-2026"],
            ["e30", "09-Apr-2026", "07-Apr-2026", "13-Apr-2026"],
            ["v3m", "09-Jun-2026", "26-May-2026", "23-Jun-2026"],
            ["v6m", "08-Sep-2026", "18-Aug-2026", "29-Sep-2026"],
            ["v12m", "10-Mar-2027", "10-Feb-2027", "07-Apr-2027"],
        ]
    );
}

#[test]
fn an_optional_visit_takes_place_once_the_site_says_so_also_for_who_is_in() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    assert!(matches!(clinic.begin_planned(&joan, "v6w"), Err(Error::StepNotNow)));

    clinic.tailor(kits::Tailor { optional: vec!["v6w".into()], ..as_it_comes(BACK) });

    let all = plan(&clinic.way(&joan));
    assert_eq!(all[2], ["v6w", "21-Apr-2026", "14-Apr-2026", "28-Apr-2026"]);
}

#[test]
fn a_visit_moves_when_the_index_day_is_corrected_and_only_with_a_reason() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let offer = clinic.enrol(&joan);
    let visit = clinic.begin_planned(&joan, "v0").unwrap();

    let refused = clinic.correct_step(StepKind::Offer, &offer, "3/3/2026", ACCEPT, "  ");
    assert_eq!(refused.problems[0].field, "reason");
    assert_eq!(why(refused.problems[0].why), "reason-empty");
    let same = clinic.correct_step(StepKind::Offer, &offer, "10/3/2026", ACCEPT, "no reason at all");
    assert_eq!(why(same.problems[0].why), "changes-none");
    assert_eq!(clinic.way(&joan).plan[1].target, "09-Apr-2026", "nothing moved");

    let kept = clinic.correct_step(StepKind::Offer, &offer, "3/3/2026", ACCEPT, "Wrong day on the letter");
    assert_eq!(kept.problems, []);

    let way = clinic.way(&joan);
    assert_eq!(way.index, Some(("03-Mar-2026".into(), offer.clone())));
    assert_eq!(way.plan[1].target, "02-Apr-2026");
    assert_eq!(
        (way.plan[0].state, way.plan[0].visit.as_ref()),
        (PlanState::Begun, Some(&visit)),
        "the visit that was begun is still the first, and lies after its window now"
    );
    let page = ways::step(&clinic.app, Clinic::by_id(&offer)).unwrap();
    assert_eq!(page.editions.len(), 2, "what was noted first stays");
    assert_eq!(page.editions[0].corrected.as_deref(), Some("Wrong day on the letter"));
    assert_eq!(
        (page.editions[0].day.as_str(), page.editions[1].day.as_str()),
        ("03-Mar-2026", "10-Mar-2026")
    );
}

#[test]
fn days_are_days_when_clocks_change_and_in_leap_years() {
    // Index, the day of the check after 30 days, the day after 12 months.
    for (now, thirty, twelve) in [
        ("2026-03-10T09:00:00+00:00", "09-Apr-2026", "10-Mar-2027"),
        // The hour that clocks skip, and the one that comes twice.
        ("2026-03-28T23:59:59+00:00", "27-Apr-2026", "28-Mar-2027"),
        ("2026-03-29T03:00:00+01:00", "28-Apr-2026", "29-Mar-2027"),
        ("2026-10-25T00:30:00+01:00", "24-Nov-2026", "25-Oct-2027"),
        ("2026-10-25T23:30:00+00:00", "24-Nov-2026", "25-Oct-2027"),
        ("2028-02-29T12:00:00+00:00", "30-Mar-2028", "28-Feb-2029"),
        ("2028-01-30T12:00:00+00:00", "29-Feb-2028", "29-Jan-2029"),
    ] {
        let clinic = Clinic::open();
        clinic.set_wall(now);
        clinic.run_kit(BACK);
        let joan = clinic.register("Price", "Joan");
        clinic.enrol(&joan);

        let all = plan(&clinic.way(&joan));

        assert_eq!((all[1][1].as_str(), all[4][1].as_str()), (thirty, twelve), "{now}");
    }
}

#[test]
fn a_visit_stands_as_the_calendar_says() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    for (day, state) in [
        ("2026-04-06", PlanState::Ahead),
        ("2026-04-07", PlanState::InWindow),
        ("2026-04-09", PlanState::Due),
        ("2026-04-13", PlanState::Overdue),
        ("2026-04-14", PlanState::Missed),
    ] {
        clinic.set_wall(&format!("{day}T23:30:00+01:00"));

        assert_eq!(states(&clinic.way(&joan))[1], ("e30", state), "{day}");
    }
    // Somebody says why.
    let not_done = [("plan", "e30"), ("reason", "no_contact_after_attempts")];
    clinic.note(StepKind::NotDone, &joan, &not_done);
    assert_eq!(states(&clinic.way(&joan))[1], ("e30", PlanState::NotDone));
}

#[test]
fn what_somebody_ends_ends_and_the_rest_goes_on() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.begin(&clinic.begin_planned(&joan, "v0").unwrap(), "nprs", "en-GB");
    clinic.note(StepKind::Start, &joan, &[]);

    clinic.set_wall("2026-05-01T10:00:00+01:00");
    let stops = [("started-by", "participant"), ("ends", "programme"), ("data-kept", "true")];
    clinic.note(StepKind::Change, &joan, &stops);
    let way = clinic.way(&joan);
    assert_eq!(way.plan[2].state, PlanState::Ahead, "they do not use it, and still come");

    let visits = [("started-by", "participant"), ("ends", "visits"), ("data-kept", "true")];
    let change = clinic.note(StepKind::Change, &joan, &visits).step.unwrap();
    let way = clinic.way(&joan);
    assert_eq!(
        states(&way),
        [
            ("v0", PlanState::Begun),
            ("e30", PlanState::Missed),
            ("v3m", PlanState::NotExpected),
            ("v6m", PlanState::NotExpected),
            ("v12m", PlanState::NotExpected),
        ]
    );
    assert!(matches!(clinic.begin_planned(&joan, "v3m"), Err(Error::StepNotNow)));
    assert!(way.offered.iter().any(|(kind, _)| *kind == StepKind::Adverse), "{:?}", way.offered);

    // They think again.
    clinic.note(StepKind::Change, &joan, &but(&visits, &[("ends", ""), ("goes-on", "visits")]));
    assert_eq!(clinic.way(&joan).plan[2].state, PlanState::Ahead);
    let history = ways::step(&clinic.app, Clinic::by_id(&change)).unwrap();
    assert_eq!(history.editions.len(), 1, "what was said before stays as it was");
}

#[test]
fn what_would_have_been_in_a_break_is_not_missed_once_they_come_back() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let visits = [("started-by", "participant"), ("ends", "visits"), ("data-kept", "true")];
    clinic.set_wall("2026-05-01T10:00:00+01:00");
    clinic.note(StepKind::Change, &joan, &visits);
    // The window of the three months is over on 23 June.
    clinic.set_wall("2026-07-01T10:00:00+01:00");
    clinic.note(StepKind::Change, &joan, &but(&visits, &[("ends", ""), ("goes-on", "visits")]));

    let way = clinic.way(&joan);

    let standing = |plan| states(&way).iter().find(|(of, _)| *of == plan).unwrap().1;
    assert_eq!(standing("e30"), PlanState::Missed, "that was before");
    assert_eq!(standing("v3m"), PlanState::NotExpected);
    assert_eq!(standing("v6m"), PlanState::Ahead);
}

#[test]
fn of_who_withdraws_nothing_more_is_noted_or_expected() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.note(StepKind::Screening, &joan, FIT);
    clinic.note(StepKind::Consent, &joan, CONSENT);
    clinic.note(StepKind::Offer, &joan, ACCEPT);
    let who = rights::WithReason { id: joan.clone(), reason: "They said so".into() };

    rights::withdraw(&clinic.app, who).unwrap();

    let way = clinic.way(&joan);
    assert!(way.plan.iter().all(|one| one.state == PlanState::NotExpected), "{:?}", states(&way));
    assert_eq!(way.offered, []);
    let start = clinic.tries(step(StepKind::Start, Some(joan.as_str())), "", &[]);
    assert!(matches!(start, Err(Error::Withdrawn)));
    assert!(matches!(clinic.begin_planned(&joan, "v0"), Err(Error::Withdrawn)));
    assert!(ways::page(&clinic.app, Clinic::by_id(&joan)).unwrap().enter.is_empty());
}

#[test]
fn the_day_on_which_somebody_withdraws_is_that_on_the_wall() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    // In Greenwich it is still the thirteenth, the last day of the thirty days.
    clinic.set_wall("2026-04-14T00:30:00+01:00");
    let who = rights::WithReason { id: joan.clone(), reason: "They said so".into() };

    rights::withdraw(&clinic.app, who).unwrap();

    let way = clinic.way(&joan);
    let standing = |plan| states(&way).iter().find(|(of, _)| *of == plan).unwrap().1;
    assert_eq!(standing("e30"), PlanState::Missed, "its window was over before");
    assert_eq!(standing("v3m"), PlanState::NotExpected);
}
