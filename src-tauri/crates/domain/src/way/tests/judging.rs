//! What is kept, and what is not.

use chrono::NaiveTime;

use super::*;

const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).unwrap();

fn on(today: &str) -> On {
    On { today: day(today), clock: NOON, day: day(today), after: None, named: true }
}

/// Faults as `field: Fault`.
fn wrong(kind: StepKind, said: &[(&str, &str)], on: On) -> Vec<String> {
    let kit = back();
    judged(kind, Some(&kit), &content(said), on)
        .iter()
        .map(|(field, fault)| format!("{field}: {fault:?}"))
        .collect()
}

fn today() -> On {
    on("2026-03-10")
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_whole_step_has_nothing_wrong() {
    assert_eq!(wrong(StepKind::Screening, &SCREENED, today()), NOTHING);
    assert_eq!(wrong(StepKind::Consent, &CONSENTED, today()), NOTHING);
    assert_eq!(wrong(StepKind::Offer, &ACCEPTED, today()), NOTHING);
    assert_eq!(wrong(StepKind::Offer, &DECLINED, today()), NOTHING);
}

#[test]
fn what_must_be_said_is_missed_and_what_is_not_asked_is_not() {
    assert_eq!(
        wrong(StepKind::Offer, &[("arm", "usual"), ("result", "accepted")], today()),
        ["pathway-point: Missing", "offered-by: Missing", "mode: Missing"]
    );
    let declined: Vec<_> =
        DECLINED.into_iter().filter(|(name, _)| *name != "reasons" && *name != "given-instead").collect();
    assert_eq!(wrong(StepKind::Offer, &declined, today()), ["reasons: Missing", "given-instead: Missing"]);
    assert_eq!(wrong(StepKind::AlertAction, &[("action", "called_service")], today()), ["service: Missing"]);
    assert_eq!(
        wrong(StepKind::AlertAction, &[("action", "no_action_needed")], today()),
        ["override: Missing"]
    );
    assert_eq!(wrong(StepKind::AlertAction, &[("action", "followed_procedure")], today()), NOTHING);
}

#[test]
fn of_nothing_at_all_nobody_says_why_it_was_not_done() {
    let not_done = |said: &[(&str, &str)]| wrong(StepKind::NotDone, said, today());
    assert_eq!(not_done(&[("reason", "other")]), ["plan: Missing"]);
    assert_eq!(not_done(&[("reason", "other"), ("turn", "2")]), ["plan: Missing"]);
    assert_eq!(not_done(&[("reason", "other"), ("plan", "e30")]), NOTHING);
    assert_eq!(not_done(&[("reason", "other"), ("instrument", "nprs")]), NOTHING);
}

#[test]
fn only_what_is_offered_is_taken() {
    let offer = |field: &str, text: &str| {
        let said: Vec<_> =
            ACCEPTED.iter().map(|(name, said)| (*name, if *name == field { text } else { *said })).collect();
        wrong(StepKind::Offer, &said, today())
    };
    assert_eq!(offer("mode", "pigeon"), ["mode: NotOffered"]);
    // For research only, and this is none.
    assert_eq!(offer("product", "phio"), ["product: NotOffered", "product: NotOffered"]);
    assert_eq!(offer("result", "yes"), ["result: Unlike"]);
    let stop = |codes: &str| wrong(StepKind::Stop, &[("reasons", codes)], today());
    assert_eq!(stop("[recovered no_benefit]"), NOTHING);
    assert_eq!(stop("[recovered recovered]"), ["reasons: NotOffered"]);
    assert_eq!(stop("[recovered bored]"), ["reasons: NotOffered"]);
    let consent: Vec<_> = CONSENTED
        .iter()
        .map(|(name, said)| (*name, if *name == "language" { "p/l" } else { *said }))
        .collect();
    assert_eq!(wrong(StepKind::Consent, &consent, today()), ["language: NotOffered"]);
}

#[test]
fn numbers_words_and_times_stay_within_what_can_be() {
    let contacts = |text: &str| {
        wrong(
            StepKind::Resource,
            &[("from", "2026-01-01"), ("to", "2026-03-01"), ("source", "record"), ("resource-gp", text)],
            today(),
        )
    };
    assert_eq!(contacts("0"), NOTHING);
    assert_eq!(contacts("1000"), ["resource-gp: Range { least: 0, most: 999 }"]);
    assert_eq!(contacts("-1"), ["resource-gp: Range { least: 0, most: 999 }"]);
    assert_eq!(contacts("1.5"), ["resource-gp: Unlike"]);
    let nights = |from: &str, nights: &str| {
        let said =
            [("from", from), ("to", "2026-03-01"), ("source", "record"), ("resource-inpatient", nights)];
        wrong(StepKind::Resource, &said, today())
    };
    assert_eq!(nights("2026-02-27", "3"), NOTHING);
    assert_eq!(nights("2026-02-27", "4"), ["resource-inpatient: Range { least: 0, most: 3 }"]);
    let backwards = nights("2026-03-02", "4");
    assert_eq!(backwards, ["to: Before"], "of days that are none nothing more is said");
    let query = |text: &str| wrong(StepKind::Query, &[("text", text)], today());
    assert_eq!(query("\" \""), ["text: Missing"]);
    assert_eq!(query(&format!("\"{}\"", "x".repeat(2_001))), ["text: TooLong { most: 2000 }"]);
    let called = |time: &str| {
        let said = [("action", "called_service"), ("service", "#999"), ("time-called", time)];
        wrong(StepKind::AlertAction, &said, today())
    };
    assert_eq!(called("\"10:14\""), NOTHING);
    assert_eq!(called("\"25:14\""), ["time-called: NoTime"]);
    assert_eq!(called("\"12:00\""), NOTHING, "it is noon");
    assert_eq!(called("\"12:01\""), ["time-called: Later"]);
}

#[test]
fn nothing_happens_in_the_future_and_nothing_before_what_it_follows() {
    let on = |today: &str, on: &str, after: Option<&str>| On {
        today: day(today),
        clock: NOON,
        day: day(on),
        after: after.map(day),
        named: true,
    };
    let stop = |with: On| wrong(StepKind::Stop, &[("reasons", "[recovered]")], with);
    assert_eq!(stop(on("2026-03-10", "2026-03-10", None)), NOTHING);
    assert_eq!(stop(on("2026-03-10", "2026-03-11", None)), ["day: Future"]);
    assert_eq!(stop(on("2026-03-10", "2026-03-09", Some("2026-03-10"))), ["day: Before"]);
    assert_eq!(stop(on("2026-03-10", "2026-03-10", Some("2026-03-10"))), NOTHING);
}

#[test]
fn days_inside_a_step_stand_in_their_order_and_a_promise_lies_ahead() {
    let adverse = |onset: &str, end: &str, aware: &str| {
        let said = [
            ("term", "\"more pain\""),
            ("onset", onset),
            ("end", end),
            ("severity", "mild"),
            ("related-technology", "possible"),
            ("action", "technology_paused"),
            ("outcome", "recovering"),
            ("aware-day", aware),
        ];
        wrong(StepKind::Adverse, &said, on("2026-04-13"))
    };
    assert_eq!(adverse("2026-04-08", "2026-04-13", "2026-04-09"), NOTHING);
    assert_eq!(adverse("2026-04-08", "2026-04-07", "2026-04-09"), ["end: Before"]);
    assert_eq!(adverse("2026-04-08", "2026-04-08", "2026-04-07"), ["aware-day: Before"]);
    assert_eq!(
        adverse("2026-04-14", "2026-04-14", "2026-04-14"),
        ["onset: Future", "end: Future", "aware-day: Future"]
    );
    let promised = |text: &str| {
        wrong(StepKind::AlertAction, &[("action", "informed_clinician"), ("promised", text)], today())
    };
    assert_eq!(promised("2026-03-12"), NOTHING);
    assert_eq!(promised("2026-03-09"), ["promised: Past"]);
}

#[test]
fn where_help_is_needed_nobody_fills_in_a_form_first() {
    let said = [
        ("referral-source", "self"),
        ("pathway-point", "gp_consultation"),
        ("criterion-cauda-equina", "yes"),
    ];
    assert_eq!(wrong(StepKind::Screening, &said, today()), NOTHING);
    // Not even where they come from; and of nobody known no age.
    assert_eq!(wrong(StepKind::Screening, &said[2..], today()), NOTHING);
    assert_eq!(wrong(StepKind::Screening, &said[2..], On { named: false, ..today() }), NOTHING);
    let open =
        [("referral-source", "self"), ("pathway-point", "gp_consultation"), ("criterion-cauda-equina", "no")];
    assert_eq!(wrong(StepKind::Screening, &open, today()).len(), 4);
}

#[test]
fn of_somebody_who_does_not_enter_little_is_asked_and_that_is_needed() {
    let unnamed = On { named: false, ..today() };
    // They may enter: they are registered, and nothing of this is kept apart.
    assert_eq!(wrong(StepKind::Screening, &SCREENED, unnamed), NOTHING);
    let mut said =
        vec![("referral-source", "gp"), ("pathway-point", "gp_consultation"), ("criterion-age", "no")];
    assert_eq!(
        wrong(StepKind::Screening, &said, unnamed),
        ["age-band: Missing", "sex: Missing", "ethnic-scheme: Missing", "reason: Missing"]
    );
    said.extend([
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "not_stated"),
        ("reason", "criteria_not_met"),
    ]);
    assert_eq!(wrong(StepKind::Screening, &said, unnamed), NOTHING);
    // Who did not want to go on is kept with the reason, whatever they had answered.
    let gone = [
        ("referral-source", "gp"),
        ("pathway-point", "gp_consultation"),
        ("age-band", "16_17"),
        ("sex", "male"),
        ("ethnic-scheme", "not_stated"),
        ("reason", "did_not_want_to"),
    ];
    assert_eq!(wrong(StepKind::Screening, &gone, unnamed), NOTHING);
}

#[test]
fn a_change_says_what_ends_or_what_goes_on() {
    let said = [("started-by", "participant"), ("data-kept", "yes")];
    assert_eq!(wrong(StepKind::Change, &said, today()), ["ends: Missing"]);
    let mut ends = said.to_vec();
    ends.push(("ends", "[visits]"));
    assert_eq!(wrong(StepKind::Change, &ends, today()), NOTHING);
    let mut goes_on = said.to_vec();
    goes_on.push(("goes-on", "[visits]"));
    assert_eq!(wrong(StepKind::Change, &goes_on, today()), NOTHING);
}

#[test]
fn when_the_site_came_to_know_is_a_day_and_with_it_a_time() {
    let serious = [("what", "outcome"), ("outcome", "recovering"), ("seriousness", "[hospitalisation]")];
    assert_eq!(wrong(StepKind::AdverseFollowUp, &serious, today()), NOTHING);
    let time = [&serious[..], &[("aware-time", "\"08:05\"")]].concat();
    assert_eq!(wrong(StepKind::AdverseFollowUp, &time, today()), ["aware-day: Missing"]);
}

#[test]
fn what_is_not_asked_and_what_is_empty_is_not_kept() {
    let said = content(&[
        ("arm", "usual"),
        ("product", "kaia"),
        ("result", "accepted"),
        ("reasons", "[no_device]"),
        ("script", "\"  \""),
        ("shoe-size", "44"),
        ("given-instead-note", "\"physiotherapy\""),
    ]);
    let kept = kept(StepKind::Offer, Some(&back()), said, true);
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["arm", "result"]);
}
