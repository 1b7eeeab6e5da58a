//! One of the two computers: what people do at it, each deed written into the ledger.

use domain::response::{Given, Value as Answer};
use kit::{Clinic, chance::Chance};
use serde_json::{Value, json};
use services::{
    disputes::{self, DisputeKind, FieldChoice, SettleDispute},
    participants, results, rights,
};
use store::Kind;

use super::{
    super::{Rest, Server, Site, Tally},
    ledger::Ledger,
};

/// A form that was taken back, whatever was answered.
pub const BACK: &str = "taken back";
/// The highest answer, so that there is an answer for each correction.
const MOST: i64 = 10;

/// What stands in a person's record: the family name. Nothing where nobody of that id is here.
pub fn name_of(site: &Site, person: &str) -> Option<String> {
    Some(participants::entry(&site.clinic.app, Clinic::by_id(person)).ok()?.family)
}

/// What stands in a form: the answer, or that it was taken back.
pub fn answer_of(site: &Site, form: &str) -> Option<String> {
    let id = domain::ResponseId(form.parse().unwrap());
    let (form, back) = site.clinic.app.read(|r| Ok((r.response(id)?, r.voided(id)?.is_some()))).ok()?;
    if back {
        return Some(BACK.to_owned());
    }
    match form.answers.get("nprs")? {
        Given::Answer(Answer::Scale(points)) => Some(points.to_string()),
        Given::Answer(_) | Given::Missing(_) => None,
    }
}

/// Every answer that stood in a form and can still be read, newest last.
pub fn editions_of(site: &Site, form: &str) -> Vec<String> {
    let id = domain::ResponseId(form.parse().unwrap());
    let read = |r: &store::Reader<'_>| {
        let last = r.response(id)?.edition;
        Ok((1..=last).map(|edition| r.answers(id, edition)).collect::<Result<Vec<_>, _>>()?)
    };
    let points = |given: Option<&Given>| match given {
        Some(Given::Answer(Answer::Scale(points))) => Some(points.to_string()),
        _ => None,
    };
    let all = site.clinic.app.read(read).unwrap();
    all.iter().filter_map(|answers| points(answers.get("nprs"))).collect()
}

/// The same, of a form as the endpoint holds it.
pub fn answer_in(form: &Value) -> String {
    if form["status"] == "entered-in-error" {
        return BACK.to_owned();
    }
    form["item"][0]["answer"][0]["valueInteger"].to_string()
}

/// Somebody corrects a name.
pub fn rename(site: &Site, ledger: &mut Ledger, person: &str, name: &str) {
    let Ok(mut entry) = participants::entry(&site.clinic.app, Clinic::by_id(person)) else { return };
    let before = std::mem::replace(&mut entry.family, name.to_owned());
    let what = participants::ChangeParticipant { id: person.into(), entry, reason: "misheard".into() };
    if participants::change(&site.clinic.app, what).unwrap().value.participant.is_some() {
        ledger.put_aside(person, &before);
        ledger.wrote(person, name);
    }
}

/// Somebody corrects an answer, to one that the form never had.
pub fn correct(site: &Site, ledger: &mut Ledger, form: &str) {
    let Some(before) = answer_of(site, form).filter(|before| before != BACK) else { return };
    let Some(new) = (0..=MOST).find(|points| !ledger.had(form, &points.to_string())) else { return };
    let given: Given = serde_json::from_value(json!({ "answer": { "scale": new } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: String::new(),
        changes,
    };
    if results::correct(&site.clinic.app, what).unwrap().value.problems.is_empty() {
        ledger.put_aside(form, &before);
        ledger.wrote(form, &new.to_string());
    }
}

/// Somebody takes a form back.
pub fn take_back(site: &Site, ledger: &mut Ledger, form: &str) {
    let Some(before) = answer_of(site, form).filter(|before| before != BACK) else { return };
    let what = rights::WithReason { id: form.into(), reason: "of somebody else".into() };
    if results::void(&site.clinic.app, what).unwrap().value.is_empty() {
        ledger.put_aside(form, &before);
        ledger.wrote(form, BACK);
    }
}

/// Somebody looks at each difference, and decides by chance. `blindly`: nobody looks, and what is here wins.
/// How often there was something to decide.
pub fn settle(
    site: &Site,
    ledger: &mut Ledger,
    chance: &mut Chance,
    blindly: bool,
    tally: &mut Tally,
) -> u32 {
    let (app, mut decided) = (&site.clinic.app, 0);
    for line in disputes::page(app, ()).unwrap() {
        let page = disputes::open(app, Clinic::by_id(&line.id)).unwrap();
        let theirs = !blindly && chance.below(2) == 0;
        let id = line.id.parse().unwrap();
        let dispute = app.read(|r| Ok(r.dispute(id)?)).unwrap();
        let record = dispute.object.to_string();
        let there = dispute.theirs.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        let there = there.map(|both| both["theirs"].clone()).unwrap_or_default();
        let (ours, other) = match dispute.record {
            Kind::Participant => {
                let family = page.fields.iter().find(|pair| pair.field == "family");
                family.map(|pair| (pair.ours.clone(), pair.theirs.clone())).unwrap_or_default()
            }
            Kind::Response => (answer_of(site, &record).unwrap_or_default(), answer_in(&there)),
            Kind::Questionnaire | Kind::Kit | Kind::Enrolment | Kind::Visit | Kind::Step => {
                Default::default()
            }
        };
        let whole = FieldChoice { field: "record".into(), theirs };
        let choices = match line.kind {
            DisputeKind::Gone => vec![whole],
            DisputeKind::Changed | DisputeKind::Twice | DisputeKind::SameNumber => page
                .fields
                .iter()
                .filter(|pair| pair.differs)
                .map(|pair| FieldChoice { field: pair.field.clone(), theirs })
                .collect(),
        };
        let what = SettleDispute { id: line.id, fields: choices, keep: None, reason: "asked them".into() };
        let problems = disputes::settle(app, what).unwrap().value;
        decided += 1;
        if !problems.is_empty() {
            tally.complain(format!("a difference cannot be settled: {problems:?}"));
        } else if !blindly {
            ledger.put_aside(&record, if theirs { &ours } else { &other });
        }
    }
    decided
}

/// Sends until nothing waits, and decides what there is to decide. Whether there was nothing, and how much.
pub fn come_to_rest(
    site: &Site,
    server: &Server,
    ledger: &mut Ledger,
    chance: &mut Chance,
    blindly: bool,
    tally: &mut Tally,
) -> (bool, u32) {
    let mut falsely = 0;
    let done = site.drive(60, |site| falsely += site.falsely(server)) == Rest::Done;
    tally.falsely(falsely);
    let decided = settle(site, ledger, chance, blindly, tally);
    let held = site.page().held;
    for one in &held {
        services::sending::again(&site.clinic.app, Clinic::by_id(&one.id)).unwrap();
    }
    (done && decided == 0 && held.is_empty() && site.page().waiting == 0, decided)
}
