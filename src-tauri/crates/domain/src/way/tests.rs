//! Steps, what is asked in them and what they make.

use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::kit::{Kit, tests::back};

mod any;
mod asking;
mod background;
mod folding;
mod funnels;
mod judging;
mod recalling;
mod withheld;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Answers as one would jot them down: `yes`, `no`, a number, a day, `[a b]` for
/// several codes, `"…"` for words, `#999` for a code of digits, anything else for a code.
fn content(said: &[(&str, &str)]) -> Content {
    let read = |text: &str| match text {
        "yes" => Said::Yes(true),
        "no" => Said::Yes(false),
        _ if text.starts_with('[') => {
            Said::Codes(text.trim_matches(['[', ']']).split_whitespace().map(ToOwned::to_owned).collect())
        }
        _ if text.starts_with('"') => Said::Text(text.trim_matches('"').to_owned()),
        _ if text.starts_with('#') => Said::Code(text[1..].to_owned()),
        _ => match (text.parse::<NaiveDate>(), text.parse::<Decimal>()) {
            (Ok(day), _) => Said::Day(day),
            (_, Ok(number)) => Said::Number(number),
            (Err(_), Err(_)) => Said::Code(text.to_owned()),
        },
    };
    said.iter().map(|(name, text)| ((*name).to_owned(), read(text))).collect()
}

/// A step; its number is its id.
fn step(number: u128, kind: StepKind, on: &str, said: &[(&str, &str)]) -> Step {
    Step {
        id: Uuid::from_u128(number),
        edition: 1,
        kind,
        kit: Some("back".into()),
        kit_version: Some(1),
        participant: Some(ParticipantId(Uuid::nil())),
        visit: None,
        about: None,
        day: day(on),
        content: content(said),
        reason: None,
        at: "2026-03-10T09:00:00+00:00".parse().unwrap(),
        by: PersonId(Uuid::nil()),
    }
}

const SCREENED: [(&str, &str); 8] = [
    ("referral-source", "gp"),
    ("pathway-point", "gp_consultation"),
    ("criterion-age", "yes"),
    ("criterion-non-specific", "yes"),
    ("criterion-pregnant", "no"),
    ("criterion-cauda-equina", "no"),
    ("criterion-red-flag", "no"),
    ("criterion-acute", "no"),
];

/// The same with one answer changed.
fn screened_but(field: &'static str, text: &'static str) -> Vec<(&'static str, &'static str)> {
    SCREENED.into_iter().map(|(name, said)| (name, if name == field { text } else { said })).collect()
}

const CONSENTED: [(&str, &str); 5] = [
    ("item-questionnaires", "yes"),
    ("item-record-review", "yes"),
    ("language", "pl"),
    ("mode", "written"),
    ("interpreter", "none"),
];

const ACCEPTED: [(&str, &str); 6] = [
    ("arm", "tech"),
    ("product", "kaia"),
    ("pathway-point", "gp_consultation"),
    ("offered-by", "physiotherapist"),
    ("mode", "face_to_face"),
    ("result", "accepted"),
];

const DECLINED: [(&str, &str); 8] = [
    ("arm", "tech"),
    ("product", "kaia"),
    ("pathway-point", "gp_consultation"),
    ("offered-by", "physiotherapist"),
    ("mode", "face_to_face"),
    ("result", "declined"),
    ("reasons", "[no_device prefers_face_to_face]"),
    ("given-instead", "usual"),
];

/// Somebody on 10 March 2026: screened, consented, accepted.
fn entered() -> Vec<Step> {
    vec![
        step(1, StepKind::Screening, "2026-03-10", &SCREENED),
        step(2, StepKind::Consent, "2026-03-10", &CONSENTED),
        step(3, StepKind::Offer, "2026-03-10", &ACCEPTED),
    ]
}

fn way(kit: &Kit, more: Vec<Step>) -> Way {
    let mut steps = entered();
    steps.extend(more);
    Way::of(kit, &steps)
}
