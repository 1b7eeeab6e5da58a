//! What steps make of somebody.

use super::*;
use crate::kit::{Element, Sessions, Standing};

fn about(mut step: Step, number: u128) -> Step {
    step.about = Some(Uuid::from_u128(number));
    step
}

#[test]
fn somebody_comes_as_far_as_the_steps_say() {
    let kit = back();
    let all = entered();
    let stages: Vec<_> = (0..=all.len()).map(|so_far| Way::of(&kit, &all[..so_far]).stage).collect();
    assert_eq!(stages, [Stage::New, Stage::Eligible, Stage::Consented, Stage::Enrolled]);
    let now = way(&kit, vec![step(4, StepKind::Start, "2026-03-12", &[])]);
    assert_eq!(
        (now.stage, now.index, now.start),
        (Stage::Started, Some(day("2026-03-10")), Some(day("2026-03-12")))
    );
    assert_eq!((now.arm.as_deref(), now.product.as_deref(), now.primary), (Some("tech"), Some("kaia"), true));
}

#[test]
fn what_is_counted_from_consent_is_counted_from_the_day_on_which_they_gave_it() {
    let kit = Kit { index: StepKind::Consent, ..back() };
    let refused: Vec<_> = CONSENTED
        .iter()
        .map(|(name, said)| (*name, if *name == "item-questionnaires" { "no" } else { *said }))
        .collect();
    let screening = step(1, StepKind::Screening, "2026-03-01", &SCREENED);
    let no = step(2, StepKind::Consent, "2026-03-01", &refused);
    let yes = step(3, StepKind::Consent, "2026-04-01", &CONSENTED);

    let now = Way::of(&kit, &[screening.clone(), no.clone()]);
    assert_eq!((now.stage, now.index), (Stage::Refused, None));
    let now = Way::of(&kit, &[screening, no, yes]);
    assert_eq!((now.stage, now.index), (Stage::Enrolled, Some(day("2026-04-01"))));
}

#[test]
fn who_came_to_a_session_has_had_it_whatever_another_day_says() {
    let kit = Kit { sessions: Some(Sessions { planned: 12, complete_percent: 75, source: None }), ..back() };
    let session = |number, on: &str, attended: &str| {
        step(number, StepKind::Session, on, &[("number", "3"), ("attended", attended)])
    };
    let now = way(&kit, vec![session(4, "2026-03-10", "yes"), session(5, "2026-03-12", "no")]);
    assert_eq!((now.sessions, now.course.get(&3)), ((1, 1), Some(&true)));
    let now = way(&kit, vec![session(4, "2026-03-10", "no"), session(5, "2026-03-12", "no")]);
    assert_eq!(now.sessions, (0, 1));
}

#[test]
fn any_criterion_decides_and_a_description_does_not() {
    let stage = |field, text| {
        Way::of(&back(), &[step(1, StepKind::Screening, "2026-03-10", &screened_but(field, text))]).stage
    };
    assert_eq!(stage("criterion-age", "no"), Stage::NotEligible);
    assert_eq!(stage("criterion-non-specific", "no"), Stage::NotEligible);
    assert_eq!(stage("criterion-pregnant", "yes"), Stage::NotEligible);
    assert_eq!(stage("criterion-cauda-equina", "yes"), Stage::NotEligible);
    assert_eq!(stage("criterion-acute", "yes"), Stage::Eligible);
    // Consent does not make eligible who is not.
    let mut steps = entered();
    steps[0] = step(1, StepKind::Screening, "2026-03-10", &screened_but("criterion-pregnant", "yes"));
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.plan(&back(), &[])), (Stage::NotEligible, vec![]));
}

#[test]
fn a_criterion_that_nobody_answered_leaves_it_open() {
    let screening = step(1, StepKind::Screening, "2026-03-10", &SCREENED[..4]);
    assert_eq!(Way::of(&back(), std::slice::from_ref(&screening)).stage, Stage::New);
    assert_eq!(super::screened(&back(), &screening.content), Verdict::Open);
}

#[test]
fn who_came_by_themselves_takes_part_outside_the_primary_population() {
    let mut steps = entered();
    steps[0] = step(1, StepKind::Screening, "2026-03-10", &screened_but("referral-source", "self"));
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.primary), (Stage::Enrolled, false));
}

#[test]
fn an_alert_that_blocks_does_so_until_somebody_acted_on_it() {
    let alert = |number, rule| about(step(number, StepKind::Alert, "2026-03-10", &[("rule", rule)]), 1);
    let blocked = |more| way(&back(), more).blocked.into_iter().collect::<Vec<_>>();
    assert_eq!(blocked(vec![alert(7, "a1"), alert(8, "a2")]), [Uuid::from_u128(7)]);
    let acted =
        |on: &str, number| about(step(9, StepKind::AlertAction, on, &[("action", "called_service")]), number);
    assert!(blocked(vec![alert(7, "a1"), acted("2026-03-10", 7)]).is_empty());
    assert_eq!(blocked(vec![alert(7, "a1"), acted("2026-03-10", 8)]), [Uuid::from_u128(7)]);
    // Even if its day is before the alert's, by a slip of the pen.
    assert!(blocked(vec![alert(7, "a1"), acted("2026-03-09", 7)]).is_empty());
}

#[test]
fn who_declines_is_in_the_other_arm_and_counted_from_the_day_of_the_decision() {
    let mut steps = entered();
    steps[2] = step(3, StepKind::Offer, "2026-03-10", &DECLINED);
    let way = Way::of(&back(), &steps);
    assert_eq!(
        (way.stage, way.index, way.arm.as_deref()),
        (Stage::Enrolled, Some(day("2026-03-10")), Some("usual"))
    );
    assert_eq!(way.product, None);
    // Declined first, and consented to data the day after.
    steps.swap(1, 2);
    steps[2].day = day("2026-03-11");
    let later = Way::of(&back(), &steps);
    assert_eq!((later.stage, later.index), (Stage::Enrolled, Some(day("2026-03-10"))));
    assert_eq!(Way::of(&back(), &steps[..2]).stage, Stage::Eligible);
}

#[test]
fn a_deferred_offer_decides_nothing() {
    let mut steps = entered();
    let mut deferred = DECLINED[..6].to_vec();
    deferred[5] = ("result", "deferred");
    steps[2] = step(3, StepKind::Offer, "2026-03-10", &deferred);
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.index, way.arm), (Stage::Deferred, None, None));
    steps.push(step(4, StepKind::Offer, "2026-03-20", &ACCEPTED));
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.index), (Stage::Enrolled, Some(day("2026-03-20"))));
}

#[test]
fn a_second_decision_changes_the_arm_and_not_the_day() {
    let way = way(&back(), vec![step(4, StepKind::Offer, "2026-03-20", &DECLINED)]);
    assert_eq!((way.index, way.arm.as_deref()), (Some(day("2026-03-10")), Some("usual")));
}

#[test]
fn what_happened_earlier_came_before_though_it_was_noted_later() {
    let kit = back();
    let now = way(
        &kit,
        vec![
            step(4, StepKind::Stop, "2026-05-01", &[("reasons", "[recovered]")]),
            step(5, StepKind::Start, "2026-03-12", &[]),
        ],
    );
    assert_eq!((now.stage, now.start), (Stage::Stopped, Some(day("2026-03-12"))));
}

#[test]
fn who_stopped_may_start_again() {
    let kit = back();
    let mut more = vec![
        step(4, StepKind::Start, "2026-03-12", &[]),
        step(5, StepKind::Stop, "2026-05-01", &[("reasons", "[no_benefit]")]),
    ];
    let now = way(&kit, more.clone());
    assert_eq!(now.stage, Stage::Stopped);
    assert!(
        now.expects(Element::Visits, day("2026-05-02"))
            && !now.expects(Element::Programme, day("2026-05-02"))
    );
    more.push(step(6, StepKind::Start, "2026-06-01", &[("product", "selfback")]));
    let now = way(&kit, more);
    assert_eq!(
        (now.stage, now.start, now.product.as_deref()),
        (Stage::Started, Some(day("2026-03-12")), Some("selfback"))
    );
    assert!(now.expects(Element::Programme, day("2026-06-02")));
}

#[test]
fn without_consent_to_what_is_required_nobody_enters() {
    let mut steps = entered();
    let mut refused = CONSENTED;
    refused[0] = ("item-questionnaires", "no");
    steps[1] = step(2, StepKind::Consent, "2026-03-10", &refused);
    assert_eq!(Way::of(&back(), &steps).stage, Stage::Refused);
    // The newest word counts.
    steps.push(step(4, StepKind::Consent, "2026-03-14", &CONSENTED));
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.expects(Element::Questionnaires, day("2026-03-15"))), (Stage::Enrolled, true));
}

#[test]
fn what_was_not_consented_to_is_not_expected() {
    let mut steps = entered();
    let mut partly = CONSENTED;
    partly[1] = ("item-record-review", "no");
    steps[1] = step(2, StepKind::Consent, "2026-03-10", &partly);
    let way = Way::of(&back(), &steps);
    assert_eq!((way.stage, way.consent["record-review"]), (Stage::Enrolled, false));
    assert!(!way.expects(Element::RecordLinkage, day("2026-03-10")));
    assert!(way.expects(Element::Questionnaires, day("2026-03-10")));
}

#[test]
fn a_change_ends_what_it_names_and_nothing_else() {
    let kit = back();
    let ends = |number, on: &str, what: &str| step(number, StepKind::Change, on, &[("ends", what)]);
    let now = way(&kit, vec![ends(4, "2026-06-01", "[visits]")]);
    assert_eq!(now.stage, Stage::Enrolled);
    assert!(
        now.expects(Element::Visits, day("2026-05-31")) && !now.expects(Element::Visits, day("2026-06-01"))
    );
    assert!(now.expects(Element::Questionnaires, day("2027-01-01")));
    let now = way(&kit, vec![ends(4, "2026-06-01", "[visits]"), ends(5, "2026-07-01", "[questionnaires]")]);
    assert_eq!(now.stage, Stage::Ended);
    assert_eq!(now.ended[&Element::Visits], day("2026-06-01"));
    let again = step(6, StepKind::Change, "2026-08-01", &[("goes-on", "[questionnaires]")]);
    let now = way(&kit, vec![ends(4, "2026-06-01", "[visits questionnaires]"), again]);
    assert_eq!((now.stage, now.expects(Element::Questionnaires, day("2026-08-01"))), (Stage::Enrolled, true));
}

#[test]
fn completion_ends_everything() {
    let now = way(&back(), vec![step(4, StepKind::Completion, "2027-03-10", &[("status", "as_planned")])]);
    assert_eq!(now.stage, Stage::Completed);
    for element in Element::ALL {
        assert!(now.expects(element, day("2027-03-09")) && !now.expects(element, day("2027-03-10")));
    }
}

#[test]
fn a_course_is_completed_by_coming_often_enough() {
    let mut kit = back();
    kit.sessions = Some(Sessions { planned: 12, complete_percent: 75, source: None });
    let session = |number: u128, attended: &str| {
        step(
            100 + number,
            StepKind::Session,
            "2026-04-01",
            &[("number", &number.to_string()), ("attended", attended)],
        )
    };
    let mut more: Vec<Step> = (1..=8).map(|number| session(number, "yes")).collect();
    more.push(session(9, "no"));
    let now = way(&kit, more.clone());
    assert_eq!((now.sessions, now.attended_enough(&kit)), ((8, 9), Some(false)));
    // The same session said again is no session more.
    more.push(session(9, "yes"));
    let now = way(&kit, more);
    assert_eq!((now.sessions, now.attended_enough(&kit)), ((9, 9), Some(true)));
    assert_eq!(now.attended_enough(&back()), None);
}

#[test]
fn who_missed_too_many_sessions_completes_the_course_no_more() {
    let mut kit = back();
    let course = |planned, complete_percent| Sessions { planned, complete_percent, source: None };
    kit.sessions = Some(course(12, 75));
    let missed = |upto: u128| {
        let one = |number: u128| {
            let said = number.to_string();
            let said = [("number", said.as_str()), ("attended", "no")];
            step(100 + number, StepKind::Session, "2026-04-01", &said)
        };
        way(&kit, (1..=upto).map(one).collect()).missed_too_many(&kit)
    };
    assert_eq!((missed(3), missed(4)), (Some(false), Some(true)));
    assert_eq!(way(&kit, vec![]).missed_too_many(&back()), None);
    // A share that is no whole number of sessions is reached by the next one.
    let needed =
        [(12, 75), (10, 75), (7, 50), (1, 1), (12, 100)].map(|(of, share)| course(of, share).needed());
    assert_eq!(needed, [9, 8, 4, 1, 12]);
}

#[test]
fn somebody_belongs_to_the_group_that_was_said_last() {
    let session = |number: &str, on: &str, group: Option<&str>| {
        let mut said = vec![("number", number), ("attended", "yes")];
        said.extend(group.map(|group| ("group", group)));
        step(100 + number.parse::<u128>().unwrap(), StepKind::Session, on, &said)
    };
    let group = |steps| way(&back(), steps).group;
    assert_eq!(group(vec![session("1", "2026-04-01", None)]), None);
    let moved = vec![
        session("2", "2026-04-08", Some("3")),
        session("1", "2026-04-01", Some("1")),
        session("3", "2026-04-15", None),
    ];
    assert_eq!(group(moved), Some(3), "by the days, and where nothing is said it stays");
}

#[test]
fn who_came_to_a_session_has_begun_and_who_did_not_come_has_not() {
    let mut kit = back();
    kit.sessions = Some(Sessions { planned: 12, complete_percent: 75, source: None });
    let session = |id, on: &str, attended: &str| {
        step(id, StepKind::Session, on, &[("number", "1"), ("attended", attended)])
    };
    let missed = way(&kit, vec![session(100, "2026-04-01", "no")]);
    assert_eq!((missed.start, missed.stage), (None, Stage::Enrolled));

    let came = vec![session(100, "2026-04-08", "yes"), session(101, "2026-04-01", "no")];
    let now = way(&kit, came);
    assert_eq!((now.start, now.stage), (Some(day("2026-04-08")), Stage::Started));
}

#[test]
fn readings_again_and_again_go_on_until_their_number_is_full() {
    let mut kit = back();
    kit.index = StepKind::Consent;
    kit.arms.clear();
    kit.visits.retain(|visit| visit.id == "v0");
    kit.visits[0].before = 0;
    (kit.visits[0].every, kit.visits[0].times) = (Some(1), Some(28));
    let now = Way::of(&kit, &entered()[..2]);
    let plan = now.plan(&kit, &[]);
    assert_eq!((now.stage, plan.len()), (Stage::Enrolled, 28));
    // Over the night in which the clocks go forward, too.
    let of = |on: &str| plan.iter().filter(|due| due.standing(day(on)) == Standing::Due).count();
    assert_eq!((of("2026-03-28"), of("2026-03-29"), of("2026-03-30")), (1, 1, 1));
}

#[test]
fn a_corrected_decision_moves_what_is_counted_from_it() {
    let kit = back();
    let before = way(&kit, vec![]);
    let mut steps = entered();
    steps[2].day = day("2026-03-17");
    steps[2].edition = 2;
    let after = Way::of(&kit, &steps);
    assert_eq!(after.index, Some(day("2026-03-17")));
    let days = |way: &Way| way.plan(&kit, &[]).iter().map(|due| due.target).collect::<Vec<_>>();
    let moved: Vec<_> =
        days(&before).iter().zip(days(&after)).map(|(one, other)| (other - *one).num_days()).collect();
    assert_eq!(moved, [7; 5]);
}

fn with_items(number: u128, on: &str, questionnaires: &str) -> Step {
    let mut said = CONSENTED.to_vec();
    said[0].1 = if questionnaires == "no" { "no" } else { "yes" };
    step(number, StepKind::Consent, on, &said)
}

#[test]
fn consent_that_is_withdrawn_ends_what_comes_and_not_what_was() {
    let kit = back();
    let before = way(&kit, vec![]).plan(&kit, &[]);
    let now = way(&kit, vec![with_items(4, "2026-06-01", "no")]);
    assert_eq!((now.stage, now.index, now.consented), (Stage::Ended, Some(day("2026-03-10")), true));
    assert_eq!(now.plan(&kit, &[]), before, "what was due stays due");
    for element in [Element::Visits, Element::Questionnaires, Element::Contact, Element::RecordLinkage] {
        assert!(
            now.expects(element, day("2026-05-31")) && !now.expects(element, day("2026-06-01")),
            "{element:?}"
        );
    }
    assert!(now.expects(Element::Programme, day("2026-06-02")), "what they were given is theirs");
    // Who says yes again goes on.
    let again = way(&kit, vec![with_items(4, "2026-06-01", "no"), with_items(5, "2026-06-08", "yes")]);
    assert_eq!((again.stage, again.expects(Element::Visits, day("2026-06-09"))), (Stage::Enrolled, true));
    // Who never took part refused.
    let mut steps = entered();
    steps.truncate(2);
    steps.push(with_items(4, "2026-06-01", "no"));
    assert_eq!(Way::of(&kit, &steps).stage, Stage::Refused);
}

#[test]
fn a_screening_that_is_put_right_afterwards_ends_what_comes_and_not_what_was() {
    let kit = back();
    let before = way(&kit, vec![]).plan(&kit, &[]);
    let mut steps = entered();
    steps[0] = step(1, StepKind::Screening, "2026-03-10", &screened_but("criterion-pregnant", "yes"));
    steps[0].edition = 2;
    steps[0].at = "2026-05-04T09:00:00+00:00".parse().unwrap();
    let now = Way::of(&kit, &steps);
    assert_eq!((now.stage, now.plan(&kit, &[])), (Stage::Ended, before));
    assert!(
        now.expects(Element::Visits, day("2026-05-03")) && !now.expects(Element::Visits, day("2026-05-04"))
    );
    // Another correction does not move it, nor does it matter which of them found it.
    let former = steps[0].clone();
    let later: Moment = "2026-06-01T09:00:00+00:00".parse().unwrap();
    found_unfit(&kit, &former, later, &mut steps[0].content);
    (steps[0].edition, steps[0].at) = (3, later);
    let again = Way::of(&kit, &steps);
    assert!(
        !again.expects(Element::Visits, day("2026-05-04"))
            && again.expects(Element::Visits, day("2026-05-03"))
    );
    let known = steps[0].clone();
    let mut fit = step(1, StepKind::Screening, "2026-03-10", &SCREENED).content;
    found_unfit(&kit, &known, later, &mut fit);
    assert_eq!(fit.get("found"), None, "who may take part was never found not to");
    let fit = Step { content: fit, ..known };
    let mut unfit = former.content.clone();
    found_unfit(&kit, &fit, later, &mut unfit);
    assert_eq!(unfit["found"], Said::Moment(later));
    steps.truncate(1);
    assert_eq!(Way::of(&kit, &steps).stage, Stage::NotEligible, "nobody entered");
}

#[test]
fn what_was_entered_in_error_did_not_happen() {
    let kit = back();
    let error = |mut step: Step| {
        step.content.insert(TAKEN_BACK.into(), Said::Yes(true));
        step
    };
    let over = error(step(4, StepKind::Completion, "2026-04-01", &[("status", "as_planned")]));
    let stop = error(step(5, StepKind::Stop, "2026-04-01", &[("reasons", "[recovered]")]));
    assert_eq!(way(&kit, vec![over, stop]), way(&kit, vec![]));
    let alert = about(step(7, StepKind::Alert, "2026-03-10", &[("rule", "a1")]), 1);
    let acted = about(step(9, StepKind::AlertAction, "2026-03-10", &[("action", "called_service")]), 7);
    assert!(!way(&kit, vec![alert, error(acted)]).blocked.is_empty());
}

#[test]
fn forms_are_asked_until_they_are_refused_and_on_the_day_on_which_all_is_over() {
    let kit = back();
    let ends = step(4, StepKind::Change, "2026-06-01", &[("ends", "[questionnaires]")]);
    let now = way(&kit, vec![ends]);
    assert!(now.asks_forms(day("2026-05-31")) && !now.asks_forms(day("2026-06-01")));
    let now = way(&kit, vec![step(4, StepKind::Completion, "2027-03-10", &[("status", "as_planned")])]);
    assert!(now.asks_forms(day("2027-03-10")) && !now.asks_forms(day("2027-03-11")));
}
