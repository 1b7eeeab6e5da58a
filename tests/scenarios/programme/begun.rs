//! Visits that somebody began: left before all was done, begun on the wrong line, made one of
//! a programme by another computer, or entered after all is over.

use domain::{response::Mode, way::StepKind};
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::{BACK, two_computers},
    sending::meet,
};
use serde_json::json;
use services::{
    kits::KitLevel,
    results,
    rights::WithReason,
    today::{self, AskToday, TodayLine},
    visits,
    ways::{self, BeginPlanned, PlanLine, PlanState},
};

/// Somebody who takes part since 10 March, on the day of her three months.
fn at_three_months() -> (Clinic, String) {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.set_wall("2026-06-09T09:00:00+01:00");
    (clinic, joan)
}

fn row(clinic: &Clinic, who: &str, plan: &str) -> PlanLine {
    clinic.way(who).plan.into_iter().find(|line| line.plan == plan).unwrap()
}

fn on_today(clinic: &Clinic, plan: &str) -> Option<TodayLine> {
    let page = today::page(&clinic.app, AskToday::default()).unwrap();
    page.lines.into_iter().find(|line| line.plan == plan)
}

fn begin(clinic: &Clinic, who: &str, plan: &str, day: &str) -> Result<String, services::Error> {
    let what = BeginPlanned {
        participant: who.into(),
        kit: BACK.into(),
        plan: plan.into(),
        turn: 0,
        day: day.into(),
    };
    ways::begin_visit(&clinic.app, what).map(|begun| begun.value.visit.unwrap())
}

/// Everything that a visit cannot do without, answered or with a reason.
fn finish_essentials(clinic: &Clinic, who: &str, visit: &str) -> Vec<String> {
    let plan = visits::open(&clinic.app, Clinic::by_id(visit)).unwrap().plan.unwrap();
    let mut done = Vec::new();
    let open = |form: &&visits::PlannedFormLine| form.level == KitLevel::Essential && form.response.is_none();
    for form in plan.forms.iter().filter(open) {
        if form.instrument == "nprs" {
            let form = clinic.begin(visit, "nprs", "en-GB");
            clinic.answer(&form, "nprs", json!({ "scale": 3 }));
            assert!(clinic.finish(&form).finished);
            done.push(form);
        } else {
            not_done(clinic, who, visit, "instrument", &form.instrument);
        }
    }
    for step in plan.steps.iter().filter(|step| step.needed) {
        not_done(clinic, who, visit, "step", step.kind.code());
    }
    done
}

fn not_done(clinic: &Clinic, who: &str, visit: &str, field: &str, what: &str) {
    let ask =
        ways::AskStep { visit: Some(visit.into()), ..kit::programme::step(StepKind::NotDone, Some(who)) };
    let kept = clinic.tries(ask, "", &[(field, what), ("reason", "participant_unwell")]).unwrap();
    assert_eq!(kept.problems, []);
}

#[test]
fn who_was_called_away_stays_on_today_until_the_rest_is_done_or_the_window_is_over() {
    let (clinic, joan) = at_three_months();
    let visit = begin(&clinic, &joan, "v3m", "").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 3 }));
    assert_eq!(on_today(&clinic, "v3m").unwrap().state, PlanState::Due);

    clinic.set_wall("2026-06-10T09:00:00+01:00");
    assert_eq!(on_today(&clinic, "v3m").unwrap().state, PlanState::Overdue);
    let line = row(&clinic, &joan, "v3m");
    assert_eq!((line.state, line.visit.as_ref()), (PlanState::Overdue, Some(&visit)), "and opens as it is");
    assert_eq!(begin(&clinic, &joan, "v3m", "").unwrap(), visit, "it is gone on with");
    clinic.set_wall("2026-06-24T09:00:00+01:00");
    assert_eq!(on_today(&clinic, "v3m").unwrap().state, PlanState::Missed);

    clinic.set_wall("2026-06-10T09:00:00+01:00");
    finish_essentials(&clinic, &joan, &visit);
    assert_eq!(on_today(&clinic, "v3m").unwrap().state, PlanState::Overdue, "one form is open");
    assert!(clinic.finish(&form).finished);
    assert_eq!(on_today(&clinic, "v3m").map(|line| line.state), None);
    assert_eq!(row(&clinic, &joan, "v3m").state, PlanState::Done);
}

#[test]
fn a_form_that_is_taken_back_opens_its_visit_again() {
    let (clinic, joan) = at_three_months();
    let visit = begin(&clinic, &joan, "v3m", "").unwrap();
    let done = finish_essentials(&clinic, &joan, &visit);
    assert_eq!(row(&clinic, &joan, "v3m").state, PlanState::Done);

    let what = WithReason { id: done[0].clone(), reason: "meant for Ann".into() };
    results::void(&clinic.app, what).unwrap();

    clinic.set_wall("2026-06-10T09:00:00+01:00");
    assert_eq!(on_today(&clinic, "v3m").unwrap().state, PlanState::Overdue);
}

#[test]
fn a_visit_begun_on_the_wrong_line_keeps_nobody_from_coming() {
    let (clinic, joan) = at_three_months();
    let mistaken = begin(&clinic, &joan, "v3m", "").unwrap();
    clinic.set_wall("2026-06-11T09:00:00+01:00");
    assert_eq!(row(&clinic, &joan, "v3m").visit, None, "nothing was done at it");

    let visit = begin(&clinic, &joan, "v3m", "").unwrap();

    assert_ne!(visit, mistaken);
    assert_eq!(begin(&clinic, &joan, "v3m", "").unwrap(), visit, "pressed twice it is one");
    finish_essentials(&clinic, &joan, &visit);
    let line = row(&clinic, &joan, "v3m");
    assert_eq!((line.state, line.visit), (PlanState::Done, Some(visit)));
    let person = services::participants::open(&clinic.app, Clinic::by_id(&joan)).unwrap();
    assert_eq!(person.visits.len(), 2, "nothing is deleted");
}

#[test]
fn a_visit_that_another_computer_made_one_of_the_programme_is_one_here_too() {
    let endpoint = Endpoint::start();
    let (one, two) = two_computers(BACK);
    let joan = one.register("Price", "Joan");
    one.enrol(&joan);
    let visit = one.visit(&joan);
    let all_meet = || {
        for clinic in [&one, &two, &one] {
            let page = meet(clinic, &endpoint.url());
            assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
        }
    };
    all_meet();

    assert_eq!(begin(&two, &joan, "v0", "").unwrap(), visit, "the visit of that day becomes the first");
    let form = two.begin(&visit, "nprs", "en-GB");
    two.answer(&form, "nprs", json!({ "scale": 3 }));
    assert!(two.finish(&form).finished);
    all_meet();

    assert_eq!(row(&one, &joan, "v0").visit, Some(visit.clone()));
    assert_eq!(begin(&one, &joan, "v0", "").unwrap(), visit, "and is not begun a second time");
}

#[test]
fn a_paper_from_before_the_end_is_entered_after_it() {
    let (clinic, joan) = at_three_months();
    clinic.set_wall("2026-06-12T09:00:00+01:00");
    clinic.note(StepKind::Completion, &joan, &[("status", "moved_away")]);
    clinic.set_wall("2026-06-14T09:00:00+01:00");

    let late = begin(&clinic, &joan, "v3m", "13/6/2026");
    assert!(matches!(late, Err(services::Error::StepNotNow)), "after the end there is none");
    let visit = begin(&clinic, &joan, "v3m", "8/6/2026").unwrap();

    let what = visits::ChooseForm {
        visit: visit.clone(),
        instrument: "nprs".into(),
        language: "en-GB".into(),
        mode: Mode::Paper,
        paper_day: Some("8 June 2026".into()),
        interpreter: None,
    };
    let form = visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap();
    clinic.answer(&form, "nprs", json!({ "scale": 3 }));
    assert!(clinic.finish(&form).finished);
    assert_eq!(row(&clinic, &joan, "v3m").visit, Some(visit));
}
