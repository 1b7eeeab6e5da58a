//! Steps of other computers, one guard at a time.

use domain::way::{Content, Said, Step, StepKind};
use exchange::{Participation, Told, participation};
use store::{Enrolment, Reader};

use super::*;
use crate::{
    alerts::{self, AskAlerts},
    kits::{self, AdoptKit},
    rights::{self, Restrict},
    sync::{gather, record},
};

const KIT: &str = "lbp-hte16";

/// A desk of site 07 that runs a programme.
fn running() -> Clinic {
    let clinic = Clinic::new();
    site_of(&clinic);
    clinic.app.write(|w| Ok(w.save_setting(settings::IDENTIFIED, "yes")?)).unwrap();
    let what = AdoptKit {
        kit: KIT.into(),
        runs: true,
        recipients: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    };
    assert_eq!(kits::adopt(&clinic.app, what).unwrap().value, []);
    clinic
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x9_0000 + number)
}

fn said<const N: usize>(fields: [(&str, &str); N]) -> Content {
    fields.map(|(field, code)| (field.to_owned(), Said::Code(code.to_owned()))).into()
}

/// What another computer noted about Amina.
fn noted(number: u128, kind: StepKind, content: Content) -> Step {
    Step {
        id: id(number),
        edition: 0,
        kind,
        kit: Some(KIT.into()),
        kit_version: Some(1),
        participant: Some(ParticipantId(person(1))),
        visit: None,
        about: None,
        day: "2026-11-20".parse().unwrap(),
        content,
        reason: None,
        at: "2026-11-20T10:00:00+00:00".parse().unwrap(),
        by: domain::PersonId(Uuid::from_u128(0xb0b)),
    }
}

fn offer() -> Step {
    noted(1, StepKind::Offer, said([("result", "declined"), ("arm", "tech")]))
}

/// The same step, corrected a day later.
fn corrected() -> Step {
    Step {
        content: said([("result", "accepted"), ("arm", "tech")]),
        reason: Some("misread".into()),
        at: "2026-11-21T10:00:00+00:00".parse().unwrap(),
        ..offer()
    }
}

fn alert() -> Step {
    let mut content = said([("rule", "a1"), ("severity", "emergency")]);
    content.insert("due".into(), Said::Moment("2026-11-20T10:30:00+00:00".parse().unwrap()));
    noted(2, StepKind::Alert, content)
}

/// As a computer of a site sent it.
fn sent_by(site: &str, editions: &[Step], version: u32) -> Value {
    let told = Told { editions, further: &[], kit: None, about: None, pseudonymous: false };
    let entry = exchange::step(&told).unwrap();
    bearing(entry, site, OTHER, version, &format!("2026-11-22T09:{version:02}:00.000Z"))
}

fn step_sent(editions: &[Step], version: u32) -> Value {
    sent_by("07", editions, version)
}

fn editions(clinic: &Clinic, number: u128) -> Vec<Step> {
    clinic.app.read(|r| Ok(r.step_editions(id(number))?)).unwrap()
}

fn results(clinic: &Clinic, number: u128) -> Vec<String> {
    editions(clinic, number).iter().map(|one| one.code("result").unwrap().to_owned()).collect()
}

fn step_waits(clinic: &Clinic, number: u128) -> bool {
    clinic.app.read(|r| Ok(r.is_waiting(Kind::Step, id(number))?.is_some())).unwrap()
}

/// As it is sent from here.
fn goes(clinic: &Clinic, number: u128) -> Value {
    let (kind, id) = (Kind::Step, id(number));
    let read = |r: &Reader<'_>| {
        let record = record::record(r, kind, id, Identifiable::Identified)?;
        Ok((record, record::Known::read(r, kind, id)?, gather::marks(r)?))
    };
    let (of, known, marks) = clinic.app.read(read).unwrap();
    record::resources(&clinic.app, &of, &known, &marks).unwrap().remove(0).resource
}

fn here<T>(clinic: &Clinic, read: impl FnOnce(&Reader<'_>) -> Result<T, store::StoreError>) -> T {
    clinic.app.read(|r| Ok(read(r)?)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_about_somebody_unknown_waits_until_they_are_known() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(step_sent(&[alert()], 1));

    let first = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((first.taken, first.broken), (0, 0));
    assert!(first.unknown > 0);
    assert_eq!(editions(&clinic, 2), []);
    assert_eq!(here(&clinic, |r| r.open_alerts(10)), []);

    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(editions(&clinic, 2).len(), 1);
    let open = here(&clinic, |r| r.open_alerts(10));
    assert_eq!(open.iter().map(|one| one.id).collect::<Vec<_>>(), [id(2)], "somebody has to act on it");
    assert!(!step_waits(&clinic, 2), "the endpoint has it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_whose_content_is_not_what_its_mark_says_takes_nothing_away() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let theirs = step_sent(&[offer()], 1);
    shelf.put(theirs.clone());
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined"]);

    // Somebody changes what stands there, and leaves mark and editions alone.
    let mut bent = theirs.clone();
    bent["meta"]["versionId"] = json!("2");
    let text = bent["extension"][0]["valueString"].as_str().unwrap().replace("declined", "deferred");
    bent["extension"][0]["valueString"] = text.into();
    assert_eq!(exchange::content_of(&bent), exchange::content_of(&theirs));
    shelf.put(bent);
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "deferred"], "both are here, and nobody's is lost");
    assert!(step_waits(&clinic, 1), "the endpoint is told of the one that it lacks now");

    // What cannot be read any more is counted, and what is here stays.
    let mut broken = theirs;
    broken["meta"]["versionId"] = json!("3");
    broken["extension"] = json!([]);
    shelf.put(broken);
    let done = pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined", "deferred"]);
    assert_eq!(done.broken + done.disputes, 1, "{done:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_does_not_go_back_to_an_earlier_edition() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer(), corrected()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(!step_waits(&clinic, 1));

    shelf.put(step_sent(&[offer()], 2));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "accepted"]);
    assert!(step_waits(&clinic, 1), "the endpoint is told again what it lost");
    let enrolment = store::enrolment_id(ParticipantId(person(1)), KIT);
    assert_eq!(here(&clinic, |r| r.enrolment(enrolment)).arm.as_deref(), Some("tech"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_that_comes_late_stands_where_it_was_noted() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[corrected()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    shelf.put(step_sent(&[offer(), corrected()], 2));

    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "accepted"], "the newest is not what came last");
    assert_eq!(here(&clinic, |r| r.step(id(1))).code("result"), Some("accepted"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_another_site_is_taken_for_ours() {
    let clinic = running();
    // It answers with everything it has.
    let shelf = Shelf::start(false);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer()], 1));
    shelf.put(sent_by("08", &[alert()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(editions(&clinic, 2), [], "a step of site 08");

    let enrolment = store::enrolment_id(ParticipantId(person(1)), KIT);
    let waits = || here(&clinic, |r| Ok(r.is_waiting(Kind::Enrolment, enrolment)?.is_some()));
    assert!(waits(), "how far she has got was worked out here");
    let ours = gather::alone(&clinic.app, Kind::Enrolment, enrolment).unwrap().unwrap();
    shelf.put(bearing(ours.clone(), "08", OTHER, 1, "2026-11-22T09:30:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(waits(), "that site 08 says so is nothing to us");

    // The other computer of our own site has said the same already, or something else.
    let other = Participation {
        id: enrolment,
        participant: ParticipantId(person(1)),
        kit: (KIT.into(), 1),
        research: false,
        stage: domain::way::Stage::Completed,
        history: Vec::new(),
        primary: true,
        index: None,
        arm: None,
        tailoring: None,
    };
    shelf.put(bearing(participation(&other), "07", OTHER, 2, "2026-11-22T09:40:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(waits(), "it is another stage, and ours follows from the steps");
    let Enrolment { stage, .. } = here(&clinic, |r| r.enrolment(enrolment));
    assert_ne!(stage, "completed", "nobody is anywhere because a copy says so");
    shelf.put(bearing(ours, "07", OTHER, 3, "2026-11-22T09:50:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(!waits());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_stays_with_whom_and_what_it_was_about() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(sent(&Participant { nhs_number: None, ..somebody(2) }, 1));
    shelf.put(step_sent(&[offer()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let somebody_elses = Step { participant: Some(ParticipantId(person(2))), ..offer() };
    shelf.put(step_sent(&[somebody_elses], 2));

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.broken), (0, 1));
    assert_eq!(editions(&clinic, 1).len(), 1);
    assert_eq!(here(&clinic, |r| r.steps_of(ParticipantId(person(2)))), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_wrote_into_a_step_goes_back_as_it_came() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let mut theirs = step_sent(&[offer()], 1);
    theirs["note"] = json!([{ "text": "seen by the research office" }]);
    theirs["extension"].as_array_mut().unwrap().push(json!({ "url": "urn:theirs", "valueString": "kept" }));
    shelf.put(theirs);
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined"]);

    // Noted here, about the very same step.
    let new = store::NewStep {
        id: id(1),
        kind: StepKind::Offer,
        kit: Some((KIT.into(), 1)),
        participant: Some(ParticipantId(person(1))),
        visit: None,
        about: None,
        day: offer().day,
        content: said([("result", "accepted"), ("arm", "tech")]),
        reason: Some("asked again".into()),
    };
    clinic.app.write(|w| Ok(w.keep_step(&new).map(drop)?)).unwrap();
    let goes = goes(&clinic, 1);

    assert_eq!(goes["note"][0]["text"], "seen by the research office");
    let extensions = goes["extension"].as_array().unwrap();
    assert!(extensions.iter().any(|one| one["url"] == "urn:theirs"));
    assert_eq!(exchange::their_step(&goes).unwrap().editions.len(), 2, "with both editions of ours");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_withdrew_there_is_not_expected_here_any_more() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let way = [
        noted(3, StepKind::Screening, screened()),
        noted(4, StepKind::Consent, consented()),
        Step { id: id(5), ..corrected() },
    ];
    way.iter().for_each(|one| shelf.put(step_sent(std::slice::from_ref(one), 1)));
    pulled(&clinic, &shelf.server).await.unwrap();
    let expected = || {
        let plan = here(&clinic, |r| r.plan_of(ParticipantId(person(1))));
        let states: Vec<_> = plan.iter().map(|one| (one.plan.as_str(), one.state.as_str())).collect();
        states
            .into_iter()
            .filter(|(_, state)| *state == "open")
            .map(|(plan, _)| plan.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(expected(), ["v0", "e30", "v3m", "v6m", "v12m"]);

    let since = clinic.app.now();
    let withdrawn = exchange::patient(&somebody(1), Identifiable::Identified, Standing::Withdrawn { since });
    shelf.put(bearing(withdrawn, "07", OTHER, 2, "2026-11-22T09:30:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(expected(), ["v0"], "that one they could have come to");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_more_is_kept_of_somebody_who_was_erased() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    clinic.app.write(|w| Ok(w.erase_as_there(ParticipantId(person(1)), "asked for it")?)).unwrap();

    shelf.put(step_sent(&[offer(), corrected()], 2));
    shelf.put(step_sent(&[alert()], 2));
    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.unknown, done.broken), (0, 0, 0), "{done:?}");
    assert_eq!((editions(&clinic, 1), editions(&clinic, 2)), (Vec::new(), Vec::new()));
    assert_eq!(here(&clinic, |r| r.open_alerts(10)), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_of_another_computer_about_a_restricted_record_is_for_few() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let on = Restrict { id: person(1).to_string(), on: true, reason: "asked for it".into() };
    assert_eq!(rights::restrict(&clinic.app, on).unwrap().value, []);
    shelf.put(step_sent(&[alert()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    let listed = || alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap().lines.len();
    assert_eq!(listed(), 1, "an administrator may look");
    clinic.app.desk().open.as_mut().unwrap().role = store::Role::ResearchNurse;
    assert_eq!(listed(), 0);
    assert_eq!(crate::today::page(&clinic.app, ()).unwrap().alerts, 0);
}

/// Somebody whom nothing speaks against.
fn screened() -> Content {
    let mut all = said([("referral-source", "gp"), ("pathway-point", "gp_consultation")]);
    for (criterion, yes) in [
        ("non-specific", true),
        ("saddle", false),
        ("bladder", false),
        ("bowel", false),
        ("red-flag", false),
        ("chronic", true),
    ] {
        all.insert(format!("criterion-{criterion}"), Said::Yes(yes));
    }
    all
}

fn consented() -> Content {
    ["questionnaires", "record-review", "vendor-linkage", "results", "future-contact"]
        .map(|item| (format!("item-{item}"), Said::Yes(true)))
        .into()
}
