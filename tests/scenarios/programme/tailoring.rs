//! Story 2: what a site makes of a kit, and what it may not.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{ACCEPT, BACK, CONSENT, FIT, but, runs, step},
    why,
};
use services::{
    kits::{self, AdoptKit, KitId},
    ways::{self, StepFieldKind},
};

fn tries(clinic: &Clinic, what: AdoptKit) -> Vec<(String, String)> {
    let problems = kits::adopt(&clinic.app, what).unwrap().value;
    problems.into_iter().map(|one| (one.field, why(one.why))).collect()
}

fn open(clinic: &Clinic) -> kits::KitPage {
    kits::open(&clinic.app, KitId { kit: BACK.into() }).unwrap()
}

fn reason(number: usize) -> (String, String, String) {
    ("decline".into(), format!("local_reason{number}"), format!("Reason {number}"))
}

fn is(field: &str, why: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), why.to_owned())]
}

#[test]
fn a_site_adds_a_telephone_number_and_a_reason_of_its_own() {
    let clinic = Clinic::open();
    let what = AdoptKit {
        recipients: vec![("duty_clinician".into(), "0000 111 222".into())],
        reasons: vec![("decline".into(), "local_childcare".into(), "No childcare".into())],
        ..runs(BACK)
    };

    assert_eq!(tries(&clinic, what), []);

    let page = open(&clinic);
    assert!(page.recipients.iter().any(|(code, _, note)| code == "duty_clinician" && note == "0000 111 222"));
    assert_eq!(page.reasons[0].1, "local_childcare");
    let joan = clinic.register("Price", "Joan");
    clinic.note(StepKind::Screening, &joan, FIT);
    clinic.note(StepKind::Consent, &joan, CONSENT);
    let form = ways::form(&clinic.app, step(StepKind::Offer, Some(joan.as_str()))).unwrap();
    let reasons = form.fields.into_iter().find(|field| field.name == "reasons").unwrap();
    let StepFieldKind::Choices { choices } = reasons.kind else { panic!("{:?}", reasons.kind) };
    let last = choices.last().unwrap();
    assert_eq!((last.code.as_str(), last.label.as_str()), ("local_childcare", "No childcare"));
    let declines = [("result", "declined"), ("reasons", "local_childcare"), ("given-instead", "usual")];
    let offer = clinic.note(StepKind::Offer, &joan, &but(ACCEPT, &declines)).step.unwrap();
    let said = ways::step(&clinic.app, Clinic::by_id(&offer)).unwrap().editions[0].said.clone();
    assert!(text::plain(&said).contains("Because: No childcare."), "{said}");
}

#[test]
fn what_the_kit_locks_is_refused_by_the_rule_that_locks_it() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let form = ("v6m".to_owned(), "mskhq".to_owned());

    let without = AdoptKit { without: Some(vec![form]), ..runs(BACK) };
    assert_eq!(tries(&clinic, without), is("without", "part-locked"));
    let wider = AdoptKit { windows: Some(vec![("v6m".into(), 60, 60)]), ..runs(BACK) };
    assert_eq!(tries(&clinic, wider), is("windows", "part-locked"));
    let essential = AdoptKit { optional: vec!["v12m".into()], ..runs(BACK) };
    assert_eq!(tries(&clinic, essential), is("optional", "part-locked"));
    let of_the_kit = ("decline".into(), "no_device".into(), "No tablet".into());
    let codes = AdoptKit { reasons: vec![of_the_kit], ..runs(BACK) };
    assert_eq!(tries(&clinic, codes), is("reasons-0", "local-code"));
    let consent = AdoptKit { reasons: vec![("element".into(), "local_x".into(), "X".into())], ..runs(BACK) };
    assert_eq!(tries(&clinic, consent), is("reasons-0", "part-locked"));

    let page = open(&clinic);
    assert!(page.locked.contains(&"Which forms are given".to_owned()), "{:?}", page.locked);
    assert!(page.locked.contains(&"When visits take place".to_owned()));
    assert_eq!(page.reasons, []);
}

#[test]
fn a_site_has_as_many_reasons_of_its_own_as_the_kit_lets_it() {
    let clinic = Clinic::open();
    let with = |count| AdoptKit { reasons: (1..=count).map(reason).collect(), ..runs(BACK) };

    assert_eq!(tries(&clinic, with(6)), is("reasons", "too-many"));
    assert_eq!(open(&clinic).reasons.len(), 0);
    assert_eq!(tries(&clinic, with(5)), []);
    assert_eq!(open(&clinic).reasons.len(), 5);
    let twice = AdoptKit { reasons: vec![reason(1), reason(1)], ..runs(BACK) };
    assert_eq!(tries(&clinic, twice), is("reasons-1", "name-taken"));
}

#[test]
fn numbers_of_alerts_are_confirmed_by_somebody_or_not_at_all() {
    let clinic = Clinic::open();
    let confirmed = |clinic: &Clinic| {
        let alerts = open(clinic).alerts;
        alerts.into_iter().filter(|one| one.confirm && one.confirmed).map(|one| one.id).collect::<Vec<_>>()
    };
    let what = |by: &str| AdoptKit { confirmed: vec!["worse".into()], confirmed_by: by.into(), ..runs(BACK) };
    clinic.run_kit(BACK);
    assert!(confirmed(&clinic).is_empty());

    assert_eq!(tries(&clinic, what(" ")), is("confirmed_by", "field-empty"));
    assert!(confirmed(&clinic).is_empty());
    assert_eq!(tries(&clinic, what("Dr Ama Mensah")), []);

    assert_eq!(confirmed(&clinic), ["worse"]);
    assert_eq!(open(&clinic).confirmed_by, "Dr Ama Mensah");
}
