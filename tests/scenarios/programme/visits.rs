//! Visits as they really go: on another day, not at all, later, interrupted, begun twice,
//! and of people who were given something else.

use std::time::Duration;

use domain::{kit::PlannedForm, way::StepKind};
use kit::{
    Clinic,
    endpoint::Endpoint,
    packs::Sponsor,
    programme::{
        ACCEPT, BACK, CONSENT, FIT, GROUP, GROUP_CONSENT, GROUP_FIT, but, runs, step, two_computers, typed,
    },
    sending::meet,
    study::{AGREED, GIVEN, SCREENED, STUDY, study},
    why,
};
use serde_json::json;
use services::{
    kits,
    reports::{self, ReportId},
    today::{self, AskToday, TodayOnly},
    visits::{self, VisitPlan},
    ways::{self, AskStep, BeginPlanned, KeepStep, PlanLine, PlanState, WayView},
};

/// What the visit after thirty days is called.
const THIRTY: &str = "Still using it? (30 days)";

fn of_kit(kit: &str, kind: StepKind, who: &str) -> AskStep {
    AskStep { kit: Some(kit.into()), ..step(kind, Some(who)) }
}

/// Keeps a step of any kit.
fn note(clinic: &Clinic, kit: &str, who: &str, kind: StepKind, fields: &[(&str, &str)]) {
    let step = of_kit(kit, kind, who);
    let what = KeepStep { step, day: String::new(), fields: typed(fields), reason: String::new() };
    assert_eq!(ways::keep(&clinic.app, what).unwrap().value.problems, []);
}

fn way(clinic: &Clinic, kit: &str, who: &str) -> WayView {
    let page = ways::page(&clinic.app, Clinic::by_id(who)).unwrap();
    page.ways.into_iter().find(|way| way.kit == kit).unwrap()
}

fn row(clinic: &Clinic, who: &str, plan: &str) -> PlanLine {
    clinic.way(who).plan.into_iter().find(|line| line.plan == plan).unwrap()
}

fn begin(clinic: &Clinic, kit: &str, who: &str, plan: &str, turn: u32, day: &str) -> visits::VisitStarted {
    let what =
        BeginPlanned { participant: who.into(), kit: kit.into(), plan: plan.into(), turn, day: day.into() };
    ways::begin_visit(&clinic.app, what).unwrap().value
}

fn plan_of(clinic: &Clinic, visit: &str) -> VisitPlan {
    visits::open(&clinic.app, Clinic::by_id(visit)).unwrap().plan.unwrap()
}

/// How a visit stands on the first screen, each time it is there.
fn todays(clinic: &Clinic, plan: &str) -> Vec<PlanState> {
    let page = today::page(&clinic.app, AskToday::default()).unwrap();
    page.lines.into_iter().filter(|line| line.plan == plan).map(|line| line.state).collect()
}

/// Expected, done, late, begun of each visit that the report of them has.
fn retention(clinic: &Clinic, kit: &str) -> Vec<[String; 5]> {
    let ask = reports::AskReport { report: ReportId::Retention, kit: kit.into() };
    let report = reports::open(&clinic.app, ask).unwrap();
    let rows = report.tables[0].rows.iter();
    rows.map(|row| std::array::from_fn(|at| text::plain(&row[at]))).collect()
}

#[test]
fn who_was_given_usual_care_finishes_a_follow_up_and_is_not_asked_whether_they_use_it() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let derek = clinic.register("Shaw", "Derek");
    clinic.note(StepKind::Screening, &derek, FIT);
    clinic.note(StepKind::Consent, &derek, CONSENT);
    let decline = [("result", "declined"), ("reasons", "no_device"), ("given-instead", "usual")];
    clinic.note(StepKind::Offer, &derek, &but(ACCEPT, &decline));
    clinic.set_wall("2026-04-09T09:00:00+01:00");
    assert!(!clinic.way(&derek).plan.iter().any(|line| line.plan == "e30"), "it is only about use");
    assert!(matches!(clinic.begin_planned(&derek, "e30"), Err(services::Error::StepNotNow)));

    clinic.set_wall("2026-06-09T09:00:00+01:00");
    let visit = clinic.begin_planned(&derek, "v3m").unwrap();

    let steps: Vec<_> = plan_of(&clinic, &visit).steps.into_iter().map(|step| step.kind).collect();
    assert_eq!(steps, [StepKind::Resource]);
    excuse(&clinic, &derek, &visit);
    assert_eq!(todays(&clinic, "v3m"), [PlanState::Done]);
    assert!(!retention(&clinic, BACK).iter().any(|row| row[0] == THIRTY), "nobody missed it");
}

/// Says of everything that is open at a visit why it was not done.
fn excuse(clinic: &Clinic, who: &str, visit: &str) {
    let plan = plan_of(clinic, visit);
    let forms = plan.forms.iter().filter(|form| form.response.is_none());
    let steps = plan.steps.iter().filter(|step| step.step.is_none() && step.needed);
    let forms = forms.map(|form| ("instrument", form.instrument.clone()));
    for (field, of) in forms.chain(steps.map(|step| ("step", step.kind.code().to_owned()))) {
        let ask = AskStep { visit: Some(visit.into()), ..step(StepKind::NotDone, Some(who)) };
        let kept = clinic.tries(ask, "", &[(field, &*of), ("reason", "participant_unwell")]).unwrap();
        assert_eq!(kept.problems, []);
    }
}

#[test]
fn a_visit_without_forms_is_done_once_its_steps_are_noted_and_not_once_somebody_came() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.set_wall("2026-04-09T09:00:00+01:00");

    let visit = clinic.begin_planned(&joan, "e30").unwrap();

    assert_eq!(todays(&clinic, "e30"), [PlanState::Due], "interrupted: nobody was asked");
    let prompted: Vec<_> =
        plan_of(&clinic, &visit).steps.iter().map(|step| (step.kind, step.needed)).collect();
    assert_eq!(prompted, [(StepKind::Start, false), (StepKind::Engagement, true)]);
    clinic.set_wall("2026-04-14T09:00:00+01:00");
    let rows = retention(&clinic, BACK);
    let e30 = rows.iter().find(|row| row[0] == THIRTY).unwrap();
    assert_eq!(e30[1..], ["1", "0 of 1 (0.0 %)", "0 of 1 (0.0 %)", "1 of 1 (100.0 %)"], "{rows:?}");

    clinic.set_wall("2026-04-09T10:00:00+01:00");
    let ask = AskStep { visit: Some(visit.clone()), ..step(StepKind::Engagement, Some(&joan)) };
    let uses = [
        ("source", "self-report"),
        ("active", "true"),
        ("definition", "used_past_30_days"),
        ("time-point", "e30"),
    ];
    assert_eq!(clinic.tries(ask, "", &uses).unwrap().problems, []);

    assert_eq!(todays(&clinic, "e30"), [PlanState::Done]);
    clinic.note(StepKind::Start, &joan, &[]);
    clinic.set_wall("2026-06-09T09:00:00+01:00");
    let later = clinic.begin_planned(&joan, "v3m").unwrap();
    assert!(!plan_of(&clinic, &later).steps.iter().any(|step| step.kind == StepKind::Start), "asked once");
}

#[test]
fn a_visit_of_yesterday_is_entered_today_as_the_visit_of_yesterday() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.set_wall("2026-03-11T09:00:00+00:00");
    assert_eq!(row(&clinic, &joan, "v0").state, PlanState::Missed, "its window has closed");

    for (typed, wrong) in [("12/3/2026", "date-future"), ("yesterday", "date-unreadable")] {
        let refused = begin(&clinic, BACK, &joan, "v0", 0, typed);
        assert_eq!(refused.problems.iter().map(|one| why(one.why)).collect::<Vec<_>>(), [wrong]);
        assert_eq!((refused.problems[0].field.as_str(), refused.visit), ("day", None));
    }
    let visit = begin(&clinic, BACK, &joan, "v0", 0, "10 3 2026").visit.unwrap();

    let v0 = row(&clinic, &joan, "v0");
    assert_eq!((v0.state, v0.visit.as_ref()), (PlanState::Begun, Some(&visit)));
    assert!(plan_of(&clinic, &visit).in_window);
    assert!(visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().paper, "it is copied from paper");
}

#[test]
fn a_whole_visit_is_not_done_for_a_reason_or_later_and_of_nothing_nobody_says_so() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.set_wall("2026-04-09T09:00:00+01:00");
    let offered = clinic.way(&joan).offered;
    assert!(!offered.iter().any(|(kind, _)| *kind == StepKind::NotDone), "it is said where it stands");

    let empty = clinic.tries(step(StepKind::NotDone, Some(&joan)), "", &[("reason", "other")]).unwrap();
    assert_eq!(empty.problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["plan"]);
    let whole = |reason: &'static str| [("plan", "e30"), ("turn", "0"), ("reason", reason)];
    clinic.note(StepKind::NotDone, &joan, &whole("book_later"));
    assert_eq!(todays(&clinic, "e30"), [PlanState::Due], "it is expected as before");
    assert_eq!(row(&clinic, &joan, "e30").state, PlanState::Due);

    clinic.note(StepKind::NotDone, &joan, &whole("participant_unwell"));

    assert_eq!(todays(&clinic, "e30"), []);
    assert_eq!(row(&clinic, &joan, "e30").state, PlanState::NotDone);
    // They come after all.
    let visit = clinic.begin_planned(&joan, "e30").unwrap();
    assert_eq!(row(&clinic, &joan, "e30").visit, Some(visit));
}

#[test]
fn a_form_that_is_booked_for_later_can_be_begun_then() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let amina = clinic.register("Yusuf", "Amina");
    clinic.enrol(&amina);
    let visit = clinic.begin_planned(&amina, "v0").unwrap();
    let ask = AskStep { visit: Some(visit.clone()), ..step(StepKind::NotDone, Some(&amina)) };
    let said = [("instrument", "nprs"), ("reason", "book_later"), ("note", "with an interpreter")];

    assert_eq!(clinic.tries(ask, "", &said).unwrap().problems, []);

    let plan = plan_of(&clinic, &visit);
    let pain = plan.forms.iter().find(|form| form.instrument == "nprs").unwrap();
    assert!(pain.not_done.is_none() && pain.begins.is_some());
    assert!(
        clinic.way(&amina).steps[0].said.contains("booked for later"),
        "{:?}",
        clinic.way(&amina).steps[0]
    );
}

#[test]
fn visits_counted_from_the_first_use_are_named_until_it_is_noted_and_asked_about_at_the_first() {
    const STAFF: &str = "staff-training";
    let clinic = Clinic::open();
    clinic.run_kit(STAFF);
    let nia = clinic.register("Vaughan", "Nia");
    let screened = [
        ("referral-source", "manager"),
        ("pathway-point", "before_programme"),
        ("criterion-works-with-patients", "true"),
        ("criterion-trained-before", "false"),
    ];
    note(&clinic, STAFF, &nia, StepKind::Screening, &screened);
    let page = ways::form(&clinic.app, of_kit(STAFF, StepKind::Consent, &nia)).unwrap();
    let items = page.fields.iter().filter(|field| field.name.starts_with("item-"));
    let mut consent: Vec<(&str, &str)> = items.map(|field| (field.name.as_str(), "true")).collect();
    consent.extend([("language", "en-GB"), ("mode", "written"), ("interpreter", "none")]);
    note(&clinic, STAFF, &nia, StepKind::Consent, &consent);

    let before = way(&clinic, STAFF, &nia);
    assert_eq!((before.plan.len(), before.waits.len()), (1, 3), "{:?}", before.waits);
    let visit = begin(&clinic, STAFF, &nia, "pre", 0, "").visit.unwrap();
    let prompted = plan_of(&clinic, &visit).steps;
    assert_eq!(prompted.iter().map(|step| step.kind).collect::<Vec<_>>(), [StepKind::Start]);

    note(&clinic, STAFF, &nia, StepKind::Start, &[]);

    let after = way(&clinic, STAFF, &nia);
    let plan: Vec<_> = after.plan.iter().map(|line| line.plan.as_str()).collect();
    assert_eq!((plan, after.waits.len()), (vec!["pre", "post", "m4", "m12"], 0));
}

#[test]
fn the_first_session_that_somebody_came_to_is_the_day_the_end_of_a_course_is_counted_from() {
    let clinic = Clinic::open();
    clinic.run_kit(GROUP);
    let ken = clinic.register("Adams", "Ken");
    note(&clinic, GROUP, &ken, StepKind::Screening, GROUP_FIT);
    note(&clinic, GROUP, &ken, StepKind::Consent, GROUP_CONSENT);
    let sessions = |clinic: &Clinic| way(clinic, GROUP, &ken).events;
    assert_eq!(sessions(&clinic)[0].plan, "session");
    note(
        &clinic,
        GROUP,
        &ken,
        StepKind::Session,
        &[("number", "1"), ("attended", "false"), ("reason", "travel")],
    );
    assert!(!way(&clinic, GROUP, &ken).plan.iter().any(|line| line.plan == "post"));

    clinic.wait(Duration::from_secs(7 * 24 * 3_600));
    begin(&clinic, GROUP, &ken, "session", sessions(&clinic)[0].turn, "").visit.unwrap();
    note(&clinic, GROUP, &ken, StepKind::Session, &[("number", "2"), ("attended", "true")]);

    let post = way(&clinic, GROUP, &ken).plan.into_iter().find(|line| line.plan == "post").unwrap();
    assert_eq!(post.target, "28-Apr-2026", "six weeks after the seventeenth of March");
    assert_eq!(todays(&clinic, "session").len(), 1);
}

#[test]
fn two_computers_that_begin_the_same_visit_keep_both_and_nothing_is_stuck() {
    const HOME: &str = "home-checks";
    let endpoint = Endpoint::start();
    let (one, two) = two_computers(HOME);
    let ida = one.register("Marsh", "Ida");
    let screened = [
        ("referral-source", "home_care"),
        ("pathway-point", "own_home"),
        ("criterion-pregnant", "false"),
        ("criterion-carers-trained", "true"),
    ];
    note(&one, HOME, &ida, StepKind::Screening, &screened);
    let consent = [
        ("item-readings", "true"),
        ("item-share", "true"),
        ("item-results", "true"),
        ("language", "en-GB"),
        ("mode", "written"),
        ("interpreter", "none"),
    ];
    note(&one, HOME, &ida, StepKind::Consent, &consent);
    let all_meet = || {
        for clinic in [&one, &two, &one, &two] {
            let page = meet(clinic, &endpoint.url());
            assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
        }
    };
    all_meet();

    // Neither has the network: both begin the check of the week, and both an extra one.
    for clinic in [&one, &two] {
        let check = begin(clinic, HOME, &ida, "check", 0, "").visit.unwrap();
        let form = clinic.begin(&check, "home-worry", "en-GB");
        clinic.answer(&form, "hw-worried", json!({ "tick": false }));
        begin(clinic, HOME, &ida, "extra", 0, "").visit.unwrap();
        clinic.wait(Duration::from_secs(60));
    }
    all_meet();
    all_meet();

    let rows = |clinic: &Clinic| {
        let plan = way(clinic, HOME, &ida).plan;
        let of = |id: &str| plan.iter().filter(|line| line.plan == id && line.visit.is_some()).count();
        (of("check"), of("extra"))
    };
    assert_eq!((rows(&one), rows(&two)), ((1, 2), (1, 2)), "one check, and two extra ones");
    let check = |clinic: &Clinic| way(clinic, HOME, &ida).plan[0].visit.clone();
    assert_eq!(check(&one), check(&two), "both say the same visit is the check");
    for clinic in [&one, &two] {
        let person = services::participants::open(&clinic.app, Clinic::by_id(&ida)).unwrap();
        assert_eq!(person.visits.len(), 4, "all that took place are there");
        assert_eq!(services::disputes::page(&clinic.app, ()).unwrap(), []);
        assert_eq!(todays(clinic, "check").len(), 1);
    }
}

#[test]
fn a_later_version_of_a_kit_asks_nothing_more_of_who_was_done_before_it_came() {
    let clinic = Clinic::open();
    let sponsor = Sponsor::new();
    clinic.add_signer("Sleep Society", &sponsor.key());
    clinic.installed(&sponsor.sign(&study()));
    assert_eq!(kits::adopt(&clinic.app, runs(STUDY)).unwrap().value, []);
    let ann = clinic.register("Baker", "Ann");
    for (kind, fields) in
        [(StepKind::Screening, SCREENED), (StepKind::Consent, AGREED), (StepKind::Offer, GIVEN)]
    {
        note(&clinic, STUDY, &ann, kind, fields);
    }
    let visit = begin(&clinic, STUDY, &ann, "first", 0, "").visit.unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    assert_eq!(todays(&clinic, "first"), [PlanState::Done]);

    let mut second = study();
    second.version = 2;
    let kit = &mut second.kits[0].definition;
    kit.version = 2;
    kit.visits[0].patient_minutes = 10;
    kit.visits[0].forms.push(PlannedForm {
        instrument: "rmdq-24".into(),
        level: domain::kit::Level::Essential,
        mode: None,
        seconds: 120,
    });
    clinic.installed(&sponsor.sign(&second));

    assert_eq!(todays(&clinic, "first"), [PlanState::Done]);
    clinic.wait(Duration::from_secs(10 * 24 * 3_600));
    assert_eq!(retention(&clinic, STUDY)[0][1..3], ["1", "1 of 1 (100.0 %)"]);
}

#[test]
fn the_first_screen_says_how_many_forms_are_unfinished_however_many_it_lists() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let visit = clinic.visit(&joan);
    for _ in 0..53 {
        clinic.begin(&visit, "nprs", "en-GB");
    }

    let page = today::page(&clinic.app, AskToday::default()).unwrap();

    assert_eq!((page.unfinished.len(), page.unfinished_total), (50, 53));
}

/// Three of whom one is overdue, and one of the others needs an interpreter.
#[test]
fn of_today_only_what_was_asked_for_comes_and_the_counts_are_those_of_all() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    clinic.enrol(&clinic.register("Price", "Joan"));
    clinic.wait(Duration::from_secs(20 * 24 * 3_600));
    clinic.sign_in();
    let amina = clinic.register_speaking("so", "Yusuf", "Amina");
    clinic.enrol(&amina);
    clinic.enrol(&clinic.register("Nowak", "Marek"));
    let names = |only: Option<TodayOnly>| -> (Vec<String>, u32) {
        let page = today::page(&clinic.app, AskToday { only }).unwrap();
        assert_eq!(page.counts.iter().map(|(_, count)| count).sum::<u32>(), 3, "{only:?}");
        (page.lines.into_iter().map(|line| line.name).collect(), page.total)
    };

    assert_eq!(names(None).1, 3);
    assert_eq!(names(Some(TodayOnly::Missed)), (vec!["Price, Joan".into()], 1));
    assert_eq!(names(Some(TodayOnly::Interpreter)), (vec!["Yusuf, Amina".into()], 1));
    assert_eq!(names(Some(TodayOnly::Due)), (vec!["Yusuf, Amina".into(), "Nowak, Marek".into()], 2));
    assert_eq!(names(Some(TodayOnly::Overdue)), (vec![], 0));
    let page = today::page(&clinic.app, AskToday { only: Some(TodayOnly::Missed) }).unwrap();
    assert_eq!(page.interpreters, Some(1), "of all of them, too");
}
