//! How far people get, and why no further.

use super::{
    funnel::{Funnel, Mark, Passage, Rung, STANDING, rungs},
    *,
};

/// The programme, where it is asked at two visits whether people still use what they have.
fn kit() -> Kit {
    let mut kit = back();
    for visit in kit.visits.iter_mut().filter(|one| ["e30", "v6m", "v6w"].contains(&one.id.as_str())) {
        visit.steps.push(StepKind::Engagement);
    }
    kit
}

fn screened_only(said: &[(&str, &str)]) -> Vec<Step> {
    vec![step(1, StepKind::Screening, "2026-03-10", said)]
}

fn more(mut steps: Vec<Step>, more: Vec<Step>) -> Vec<Step> {
    steps.extend(more);
    steps
}

fn active(number: u128, on: &str, at: &str, yes: &str) -> Step {
    step(number, StepKind::Engagement, on, &[("time-point", at), ("active", yes)])
}

fn started() -> Vec<Step> {
    more(entered(), vec![step(4, StepKind::Start, "2026-03-12", &[])])
}

fn funnel(people: &[Vec<Step>], today: &str) -> Funnel {
    let kit = kit();
    let mut funnel = Funnel::new(rungs(&kit, &[]));
    for steps in people {
        funnel.add(&Passage::of(&kit, &funnel.rungs, steps, day(today)));
    }
    funnel
}

/// How many got there, how many of those before could have, and how many of these did.
fn counts(of: &Funnel, rung: &Rung) -> (u32, u32, u32) {
    let at = of.rungs.iter().position(|one| one == rung).unwrap();
    (of.all[at].reached, of.all[at].before, of.all[at].both)
}

fn lost(of: &Funnel, rung: &Rung) -> Vec<(String, u32)> {
    let at = of.rungs.iter().position(|one| one == rung).unwrap();
    of.all[at].lost.iter().map(|((list, code), count)| (format!("{list} {code}"), *count)).collect()
}

#[test]
fn the_rungs_are_those_of_the_kit_and_of_the_visits_that_take_place() {
    let names = |kit: &Kit, optional: &[String]| rungs(kit, optional);
    let active = |visit: &str| Rung::Active(visit.into());
    let all = [Rung::Screened, Rung::Eligible, Rung::Offered, Rung::Accepted, Rung::Consented];
    let rest = [Rung::Enrolled, Rung::Started, active("e30"), active("v6m")];
    assert_eq!(names(&kit(), &[]), [&all[..], &rest[..]].concat());
    assert!(names(&kit(), &["v6w".into()]).contains(&active("v6w")));
    let mut bare = kit();
    (bare.arms, bare.consent) = (Vec::new(), None);
    assert_eq!(names(&bare, &[]), [Rung::Screened, Rung::Eligible, Rung::Enrolled]);
}

#[test]
fn who_does_not_enter_counts_with_the_reason_and_who_refers_themselves_stands_apart() {
    let too_young = screened_only(&screened_but("criterion-age", "no"));
    let no_time = screened_only(&[&SCREENED[..], &[("reason", "no_time")]].concat());
    let mut themselves = entered();
    themselves[0] = step(1, StepKind::Screening, "2026-03-10", &screened_but("referral-source", "self"));

    let of = funnel(&[too_young, no_time, themselves, entered()], "2026-03-10");

    assert_eq!(counts(&of, &Rung::Screened), (4, 4, 4));
    assert_eq!(counts(&of, &Rung::Eligible), (3, 4, 3));
    assert_eq!(lost(&of, &Rung::Eligible), [("criterion age".into(), 1)]);
    assert_eq!(counts(&of, &Rung::Offered), (2, 3, 2));
    assert_eq!(lost(&of, &Rung::Offered), [("not_entered no_time".into(), 1)]);
    assert_eq!((of.primary[0].reached, of.outside[0].reached), (3, 1));
    let enrolled = of.rungs.iter().position(|rung| *rung == Rung::Enrolled).unwrap();
    assert_eq!((of.primary[enrolled].reached, of.outside[enrolled].reached), (1, 1));
}

#[test]
fn who_declines_and_takes_part_all_the_same_is_not_lost_twice_and_starts_nothing() {
    let mut derek = entered();
    derek[2] = step(3, StepKind::Offer, "2026-03-10", &DECLINED);

    let of = funnel(&[derek, started()], "2026-03-12");

    assert_eq!(counts(&of, &Rung::Accepted), (1, 2, 1));
    let why = [("decline no_device".to_owned(), 1), ("decline prefers_face_to_face".to_owned(), 1)];
    assert_eq!(lost(&of, &Rung::Accepted), why);
    // Two consented, and one of them had accepted.
    assert_eq!(counts(&of, &Rung::Consented), (2, 1, 1));
    assert_eq!(counts(&of, &Rung::Enrolled), (2, 2, 2));
    assert_eq!(counts(&of, &Rung::Started), (1, 2, 1));
    assert_eq!(lost(&of, &Rung::Started), [("arm usual".into(), 1)]);
}

#[test]
fn whose_day_has_not_come_is_not_lost() {
    let e30 = Rung::Active("e30".into());
    let early = funnel(&[started()], "2026-04-13");
    assert_eq!((counts(&early, &e30), lost(&early, &e30)), ((0, 0, 0), vec![]));
    assert_eq!(early.all[7].ahead, 1);

    let late = funnel(&[started()], "2026-04-14");
    assert_eq!(lost(&late, &e30), [("standing not-known".into(), 1)]);
}

#[test]
fn who_uses_it_no_more_says_why() {
    let e30 = Rung::Active("e30".into());
    let v6m = Rung::Active("v6m".into());
    let uses = more(started(), vec![active(5, "2026-04-09", "e30", "yes")]);
    let stop = step(6, StepKind::Stop, "2026-05-01", &[("reasons", "[recovered]")]);
    let not = more(started(), vec![active(5, "2026-04-09", "e30", "no")]);

    let of = funnel(&[uses.clone(), more(uses, vec![stop]), not], "2026-05-02");

    assert_eq!(counts(&of, &e30), (2, 3, 2));
    assert_eq!(lost(&of, &e30), [("standing not-active".into(), 1)]);
    // One has stopped before the day came, of the other nothing can be said yet.
    assert_eq!((counts(&of, &v6m), lost(&of, &v6m)), ((0, 1, 0), vec![("stop recovered".into(), 1)]));
}

#[test]
fn what_was_said_last_about_a_visit_counts_and_a_step_without_one_belongs_to_its_day() {
    let e30 = Rung::Active("e30".into());
    let changed =
        more(started(), vec![active(5, "2026-04-08", "e30", "no"), active(6, "2026-04-09", "e30", "yes")]);
    let unsaid = more(started(), vec![step(5, StepKind::Engagement, "2026-04-09", &[("active", "yes")])]);
    assert_eq!(counts(&funnel(&[changed, unsaid], "2026-05-01"), &e30), (2, 2, 2));
}

#[test]
fn an_alert_on_which_nobody_acted_and_a_refusal_are_reasons() {
    let mut kit = kit();
    kit.alerts[0].blocks = true;
    let rule = kit.alerts[0].id.clone();
    let blocked = vec![
        step(1, StepKind::Screening, "2026-03-10", &SCREENED),
        step(2, StepKind::Alert, "2026-03-10", &[("rule", &rule)]),
    ];
    let refused = vec![
        step(1, StepKind::Screening, "2026-03-10", &SCREENED),
        step(2, StepKind::Consent, "2026-03-10", &[("item-questionnaires", "no")]),
    ];
    let rungs = rungs(&kit, &[]);
    let mut of = Funnel::new(rungs);
    for steps in [blocked, refused] {
        of.add(&Passage::of(&kit, &of.rungs, &steps, day("2026-03-10")));
    }
    let why = [("standing blocked".to_owned(), 1), ("standing refused".to_owned(), 1)];
    assert_eq!(lost(&of, &Rung::Offered), why);
}

/// 1,324 people of whom 586 started, as a funnel of a course for staff was told.
#[test]
fn shares_are_of_the_rung_before() {
    let people: Vec<_> = (0..1_324).map(|at| if at < 586 { started() } else { entered() }).collect();
    let of = funnel(&people, "2026-03-12");
    assert_eq!(counts(&of, &Rung::Started), (586, 1_324, 586));
    let percent = Decimal::rounded(586 * 100, 1_324, 1).unwrap();
    assert_eq!(percent.to_string(), "44.3");
}

#[test]
fn a_band_of_ages_holds_who_is_in_it() {
    let bands = [(15, "under_16"), (16, "16_17"), (78, "75_84"), (85, "85_over"), (110, "85_over")];
    for (age, band) in bands {
        assert_eq!(age_band(age), band, "{age}");
    }
}

#[test]
fn who_withdraws_had_entered_all_the_same() {
    let mut said = CONSENTED.to_vec();
    said[0].1 = "no";
    let withdrew = more(entered(), vec![step(4, StepKind::Consent, "2026-06-01", &said)]);
    let of = funnel(&[withdrew], "2026-06-02");
    assert_eq!((counts(&of, &Rung::Consented), counts(&of, &Rung::Enrolled)), ((1, 1, 1), (1, 1, 1)));
}

#[test]
fn whose_programme_is_over_completed_it_as_planned_or_did_not_and_of_others_nobody_can_say() {
    let over = |steps: Vec<Step>| Passage::of(&kit(), &[], &steps, day("2026-06-02")).over;
    let ended =
        |how: &str| more(entered(), vec![step(4, StepKind::Completion, "2026-06-01", &[("status", how)])]);
    assert_eq!([over(screened_only(&SCREENED)), over(entered()), over(started())], [None; 3]);
    assert_eq!([over(ended("as_planned")), over(ended("lost_contact"))], [Some(true), Some(false)]);
    let all = [("ends", "[visits questionnaires programme contact record-linkage]"), ("data-kept", "yes")];
    let left = more(entered(), vec![step(4, StepKind::Change, "2026-06-01", &all)]);
    assert_eq!(over(left), Some(false), "whoever left is no less counted than who was lost");
}

#[test]
fn a_course_is_a_rung_that_is_lost_once_too_many_sessions_were_missed() {
    let mut kit = kit();
    kit.sessions = Some(crate::kit::Sessions { planned: 4, complete_percent: 75, source: None });
    let session = |number: u128, attended: &str| {
        let said = [("number", &*number.to_string()), ("attended", attended)];
        step(100 + number, StepKind::Session, "2026-04-01", &said)
    };
    let rungs = rungs(&kit, &[]);
    assert_eq!(rungs.last(), Some(&Rung::Attended));
    let mark = |sessions: Vec<Step>| {
        Passage::of(&kit, &rungs, &more(started(), sessions), day("2026-05-01")).marks.pop().unwrap()
    };
    assert_eq!(mark(vec![session(1, "yes"), session(2, "no")]), Mark::Ahead);
    let three = vec![session(1, "yes"), session(2, "no"), session(3, "yes"), session(4, "yes")];
    assert_eq!(mark(three.clone()), Mark::Reached);
    let too_few = Mark::Lost(vec![(STANDING.into(), "too-few".into())]);
    assert_eq!(mark(vec![session(1, "no"), session(2, "no")]), too_few);
    let over = step(9, StepKind::Completion, "2026-04-20", &[("status", "as_planned")]);
    assert_eq!(mark(vec![session(1, "yes"), over]), too_few);
}
