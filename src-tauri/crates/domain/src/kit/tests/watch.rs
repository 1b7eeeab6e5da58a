//! What sets alerts off.

use super::*;
use crate::{
    Decimal,
    example::{PATIENT, answers},
    form::Form,
    way::{Content, Said, Step, StepKind},
};

/// What fires, with what was read.
fn of_form(kit: &Kit, of: &Instrument, said: &str, before: &[(&str, i64)]) -> Vec<String> {
    let answers = answers(of, said);
    let form = Form::new(of, &answers, PATIENT);
    let before = before.iter().map(|(score, points)| ((*score).to_owned(), Decimal::from(*points))).collect();
    said_of(&kit.watch(&Seen::Form { form: &form, before: &before }))
}

fn of_step(kit: &Kit, kind: StepKind, content: &[(&str, Said)]) -> Vec<String> {
    let content: Content = content.iter().map(|(name, said)| ((*name).to_owned(), said.clone())).collect();
    let step = step(kind, content);
    said_of(&kit.watch(&Seen::Step(&step)))
}

fn step(kind: StepKind, content: Content) -> Step {
    Step {
        id: uuid::Uuid::nil(),
        edition: 1,
        kind,
        kit: Some("back".into()),
        kit_version: Some(1),
        participant: None,
        visit: None,
        about: None,
        day: "2026-03-10".parse().unwrap(),
        content,
        reason: None,
        at: "2026-03-10T09:00:00+00:00".parse().unwrap(),
        by: crate::PersonId(uuid::Uuid::nil()),
    }
}

fn said_of(fired: &[Fired<'_>]) -> Vec<String> {
    let line = |one: &Fired<'_>| {
        let values: Vec<String> = one.values.iter().map(Reading::to_string).collect();
        format!("{}: {}", one.rule.id, values.join(", "))
    };
    fired.iter().map(line).collect()
}

/// Stands for a licensed one: nothing of its wording is here.
fn stand_in(id: &str, rest: &str) -> Instrument {
    let text = format!(
        "id = \"{id}\"\nversion = 1\ntitle = \"{id}\"\nlicence = {{ status = \"generic-method\", terms = \"none\" }}\n{rest}"
    );
    toml::from_str::<Draft>(&text).unwrap().try_into().unwrap()
}

#[test]
fn a_red_flag_fires_its_own_alert_and_no_other() {
    let yes = |name| (name, Said::Yes(true));
    let no = |name| (name, Said::Yes(false));
    let fires = |content: &[(&str, Said)]| of_step(&back(), StepKind::Screening, content);
    assert_eq!(fires(&[yes("criterion-cauda-equina"), no("criterion-red-flag")]), ["a1: cauda-equina yes"]);
    assert_eq!(fires(&[no("criterion-cauda-equina"), yes("criterion-red-flag")]), ["a2: red-flag yes"]);
    assert!(fires(&[no("criterion-cauda-equina"), yes("criterion-pregnant")]).is_empty());
    assert!(of_step(&back(), StepKind::Offer, &[yes("criterion-cauda-equina")]).is_empty());
}

#[test]
fn the_worst_answer_to_one_item_fires() {
    let eq5d = stand_in(
        "eq5d5l",
        "choices.level = [{ id = \"1\" }, { id = \"4\" }, { id = \"5\" }]\n\
         items = [{ id = \"anxiety-depression\", kind = \"choice\", choices = \"level\" }]",
    );
    let fires = |level: &str| {
        of_form(&back(), &eq5d, &format!("answers = {{ anxiety-depression = \"{level}\" }}"), &[])
    };
    assert_eq!(fires("5"), ["a3: eq5d5l.anxiety-depression 5"]);
    assert!(fires("4").is_empty());
}

#[test]
fn pain_fires_where_it_is_high_or_has_risen() {
    let nprs = built_in("nprs");
    let fires = |now: i64, before: &[(&str, i64)]| {
        of_form(&back(), &nprs, &format!("answers = {{ nprs = {now} }}"), before)
    };
    assert_eq!(fires(9, &[]), ["a4: nprs.pain 9"]);
    assert!(fires(8, &[]).is_empty() && fires(8, &[("pain", 6)]).is_empty());
    assert_eq!(fires(8, &[("pain", 5)]), ["a4: nprs.pain 8 5"]);
    assert_eq!(fires(10, &[("pain", 2)]), ["a4: nprs.pain 10, nprs.pain 10 2"]);
    // Better by as much is no reason for anything.
    assert!(fires(2, &[("pain", 8)]).is_empty());
}

#[test]
fn a_score_of_the_same_name_on_another_form_fires_nothing() {
    let other = stand_in(
        "other",
        "items = [{ id = \"nprs\", kind = \"scale\", min = 0, max = 10 }]\n\
         scores = [{ id = \"pain\", items = [\"nprs\"], method = \"value\", range = [0, 10], direction = \"higher-is-worse\" }]",
    );
    assert!(of_form(&back(), &other, "answers = { nprs = 10 }", &[("pain", 1)]).is_empty());
}

#[test]
fn a_score_that_falls_fires_once_it_has_fallen_far_enough() {
    let mskhq = stand_in(
        "mskhq",
        "items = [{ id = \"a\", kind = \"scale\", min = 0, max = 56 }]\n\
         scores = [{ id = \"total\", items = [\"a\"], method = \"value\", range = [0, 56], direction = \"higher-is-better\" }]",
    );
    let fires = |now: i64| of_form(&back(), &mskhq, &format!("answers = {{ a = {now} }}"), &[("total", 34)]);
    assert_eq!(fires(24), ["a4: mskhq.total 24 34"]);
    assert!(fires(25).is_empty() && fires(50).is_empty());
}

#[test]
fn a_serious_event_fires_and_so_does_one_that_becomes_serious() {
    let codes =
        |codes: &[&str]| [("seriousness", Said::Codes(codes.iter().map(|&code| code.to_owned()).collect()))];
    let fires = |kind, with: &[&str]| of_step(&back(), kind, &codes(with));
    assert_eq!(fires(StepKind::Adverse, &["hospitalisation"]), ["a5: seriousness hospitalisation"]);
    assert_eq!(fires(StepKind::AdverseFollowUp, &["death"]), ["a5: seriousness death"]);
    assert!(fires(StepKind::Adverse, &[]).is_empty());
}

#[test]
fn early_warning_fires_from_five_and_again_from_seven() {
    let mut kit = back();
    let rule = |id: &str, at_least: i64, at_most: Option<i64>| AlertRule {
        id: id.into(),
        when: vec![Trigger::Score {
            instrument: "news2".into(),
            score: "total".into(),
            at_least: Some(at_least.into()),
            at_most: at_most.map(Decimal::from),
        }],
        severity: Severity::Urgent,
        minutes: 30,
        to: "coordinator".into(),
        second: Some("duty_manager".into()),
        unless: Vec::new(),
        blocks: false,
        confirm: true,
        source: None,
    };
    kit.alerts = vec![rule("medium", 5, Some(6)), rule("high", 7, None)];
    let news2 = built_in("news2");
    // Respirations 22, oxygen saturation 94 on air, systolic 108, pulse 98, alert, 38.2 degrees: 6.
    let reading = |resp: i64, pulse: i64| {
        let said = format!(
            "answers = {{ news2-resp = {resp}, news2-scale = \"1\", news2-o2 = \"air\", news2-spo2-1 = 94, news2-sbp = 108, \
             news2-pulse = {pulse}, news2-acvpu = \"alert\", news2-temp = \"38.2\" }}"
        );
        of_form(&kit, &news2, &said, &[])
    };
    assert_eq!(reading(22, 98), ["medium: news2.total 6"]);
    assert_eq!(reading(25, 98), ["high: news2.total 7"]);
    assert!(reading(18, 98).is_empty());
    // A reading that lacks a measurement has no score, and fires nothing.
    assert!(of_form(&kit, &news2, "answers = { news2-resp = 30 }", &[]).is_empty());
}

#[test]
fn a_reading_is_kept_as_text_and_read_back() {
    for text in ["nprs.pain 9", "nprs.pain 8 5"] {
        assert_eq!(Reading::read(text).unwrap().to_string(), text);
    }
    assert_eq!((Reading::read("nprs.pain"), Reading::read("a b c d")), (None, None));
}
