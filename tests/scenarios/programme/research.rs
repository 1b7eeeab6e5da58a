//! A study goes the whole way: taking part in research is sent as such, to a FHIR server
//! that is not ours, and comes back on the other computer of the site.

use domain::way::{Step, StepKind};
use kit::{
    Clinic,
    endpoint::Endpoint,
    packs::Sponsor,
    programme::{BACK, but, runs, typed},
    sending::{Sender, meet},
    study::{AGREED, GIVEN, SCREENED, STUDY, study},
};
use serde_json::{Value, json};
use services::{
    day::{self, DayVerdict},
    kits, settings,
    ways::{self, AskStep, BeginPlanned, KeepStep, WayView},
};

/// A computer that sends every word, and whose staff trust the sponsor.
fn ready(clinic: &Clinic) {
    settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
}

fn runs_the_study(clinic: &Clinic, sponsor: &Sponsor) {
    clinic.add_signer("Sleep Society", &sponsor.key());
    clinic.installed(&sponsor.sign(&study()));
    assert_eq!(kits::adopt(&clinic.app, runs(STUDY)).unwrap().value, []);
}

fn note(clinic: &Clinic, who: &str, kind: StepKind, fields: &[(&str, &str)]) -> String {
    let (kit, participant) = (Some(STUDY.into()), Some(who.into()));
    let step = AskStep { kind, kit, participant, visit: None, about: None, id: None };
    let what = KeepStep { step, day: String::new(), fields: typed(fields), reason: String::new() };
    let kept = ways::keep(&clinic.app, what).unwrap().value;
    assert_eq!(kept.problems, []);
    kept.step.unwrap()
}

/// Somebody who takes part, and was at the first visit.
fn takes_part(clinic: &Clinic, family: &str) -> String {
    let who = clinic.register(family, "Ann");
    for (kind, fields) in
        [(StepKind::Screening, SCREENED), (StepKind::Consent, AGREED), (StepKind::Offer, GIVEN)]
    {
        note(clinic, &who, kind, fields);
    }
    let (participant, kit, plan) = (who.clone(), STUDY.into(), "first".into());
    let what = BeginPlanned { participant, kit, plan, turn: 0, day: String::new() };
    let visit = ways::begin_visit(&clinic.app, what).unwrap().value.visit.unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    who
}

/// One who takes part, one who ends it, one who does not consent, one who may not.
fn four_people(clinic: &Clinic) -> [String; 4] {
    let ann = takes_part(clinic, "Baker");
    let bea = takes_part(clinic, "Castle");
    let ends =
        [("started-by", "participant"), ("ends", "programme,visits,questionnaires"), ("data-kept", "true")];
    note(clinic, &bea, StepKind::Change, &ends);
    let cyd = clinic.register("Dunn", "Ann");
    note(clinic, &cyd, StepKind::Screening, SCREENED);
    note(clinic, &cyd, StepKind::Consent, &but(AGREED, &[("item-taking-part", "false")]));
    let dot = clinic.register("Evans", "Ann");
    note(clinic, &dot, StepKind::Screening, &but(SCREENED, &[("criterion-sleepless", "false")]));
    [ann, bea, cyd, dot]
}

/// Everything that came of somebody opens, though what it is of is not there.
fn can_be_read(clinic: &Clinic, who: &str) {
    for step in steps(clinic, who) {
        ways::step(&clinic.app, Clinic::by_id(&step.id.to_string())).unwrap();
    }
    for form in services::person::page(&clinic.app, Clinic::by_id(who)).unwrap().forms {
        services::results::open(&clinic.app, Clinic::by_id(&form.response)).unwrap();
    }
}

fn subject(endpoint: &Endpoint, who: &str) -> Value {
    let whose = format!("Patient/{who}");
    let mut all = endpoint.all("ResearchSubject").into_iter();
    all.find(|one| one["individual"]["reference"] == whose.as_str()).unwrap()
}

fn way(clinic: &Clinic, who: &str) -> Option<WayView> {
    let page = ways::page(&clinic.app, Clinic::by_id(who)).unwrap();
    page.ways.into_iter().find(|way| way.kit == STUDY)
}

/// Every edition, without who noted it.
fn steps(clinic: &Clinic, who: &str) -> Vec<Step> {
    let who = domain::ParticipantId(who.parse().unwrap());
    let all = clinic.app.read(|r| {
        let steps = r.steps_of(who)?;
        let editions: Result<Vec<_>, _> = steps.iter().map(|one| r.step_editions(one.id)).collect();
        Ok::<_, services::Error>(editions?.concat())
    });
    let nobody = domain::PersonId(uuid::Uuid::nil());
    all.unwrap().into_iter().map(|one| Step { by: nobody, ..one }).collect()
}

fn meets(clinic: &Clinic, endpoint: &Endpoint) {
    let page = meet(clinic, &endpoint.url());
    assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
}

/// Ends the day; it is safe, or there was nothing of its own to send.
fn ends_the_day(clinic: &Clinic, endpoint: &Endpoint) -> DayVerdict {
    let _sender = Sender::to(&endpoint.url(), clinic);
    clinic.heard();
    day::close(&clinic.app, ()).unwrap();
    loop {
        let page = day::page(&clinic.app, ()).unwrap();
        if let (Some(last), None) = (page.last, page.closing) {
            return last.verdict;
        }
        clinic.listen(std::time::Duration::from_secs(60));
    }
}

#[test]
fn who_takes_part_in_a_study_is_a_research_subject_and_nothing_else() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    ready(&clinic);
    runs_the_study(&clinic, &Sponsor::new());
    let [ann, bea, cyd, dot] = four_people(&clinic);

    meets(&clinic, &endpoint);

    let says = |who: &str| subject(&endpoint, who)["status"].as_str().unwrap().to_owned();
    assert_eq!(
        [&ann, &bea, &cyd, &dot].map(|who| says(who)),
        ["on-study", "withdrawn", "not-registered", "ineligible"]
    );
    let of_ann = subject(&endpoint, &ann);
    assert_eq!(of_ann["assignedArm"], "new");
    assert_eq!(of_ann["study"]["identifier"]["value"], STUDY, "the sponsor knows which that is");
    assert_eq!(endpoint.all("EpisodeOfCare"), [Value::Null; 0], "no care is told of as well");
    let consents = endpoint.all("Consent");
    let scopes: Vec<_> = consents.iter().map(|one| one["scope"]["coding"][0]["code"].clone()).collect();
    assert_eq!(scopes, ["research", "research", "research"]);
    let of = |who: &str| {
        let whose = format!("Patient/{who}");
        consents.iter().find(|one| one["patient"]["reference"] == whose.as_str()).unwrap()
    };
    assert_eq!((&of(&ann)["status"], &of(&cyd)["status"]), (&json!("active"), &json!("rejected")));
    assert_eq!(of(&ann)["policy"][0]["uri"], "https://prombook.example/fhir/consent/sleep-study/2");
    let [plan] = &endpoint.all("PlanDefinition")[..] else { panic!("one programme") };
    assert_eq!(plan["name"], STUDY);
    assert_eq!(ends_the_day(&clinic, &endpoint), DayVerdict::Safe);

    // What goes on is told in the same place.
    note(&clinic, &ann, StepKind::Start, &[("product", "drowse"), ("source", "staff")]);
    note(&clinic, &ann, StepKind::Stop, &[("reasons", "other")]);
    meets(&clinic, &endpoint);
    assert_eq!((says(&ann).as_str(), endpoint.all("ResearchSubject").len()), ("follow-up", 4));
}

#[test]
fn the_other_computer_knows_the_study_once_it_has_it_and_both_say_the_same() {
    let endpoint = Endpoint::start();
    let sponsor = Sponsor::new();
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    [&one, &two].iter().for_each(|clinic| ready(clinic));
    runs_the_study(&one, &sponsor);
    // The pack has not come to the other yet.
    two.run_kit(BACK);
    let people = four_people(&one);
    for clinic in [&one, &two] {
        meets(clinic, &endpoint);
    }

    for who in &people {
        assert_eq!(steps(&two, who), steps(&one, who), "what happened is kept all the same");
        assert!(way(&two, who).is_none());
        can_be_read(&two, who);
    }
    assert!(endpoint.all("EpisodeOfCare").is_empty(), "nobody takes part in anything else meanwhile");

    runs_the_study(&two, &sponsor);
    for clinic in [&two, &one, &two] {
        meets(clinic, &endpoint);
    }

    for who in &people {
        let (here, there) = (way(&one, who).unwrap(), way(&two, who).unwrap());
        assert_eq!((&there.stage, &there.arm, &there.plan), (&here.stage, &here.arm, &here.plan));
    }
    for subject in endpoint.all("ResearchSubject") {
        assert_eq!(subject["meta"]["versionId"], "1", "whoever worked it out first has sent it");
    }

    // The other goes on with it.
    let ends = [("started-by", "participant"), ("ends", "visits,questionnaires"), ("data-kept", "true")];
    note(&two, &people[0], StepKind::Change, &ends);
    for clinic in [&two, &one] {
        meets(clinic, &endpoint);
    }
    assert_eq!(subject(&endpoint, &people[0])["status"], "withdrawn");
    assert_eq!(way(&one, &people[0]).unwrap().stage, way(&two, &people[0]).unwrap().stage);
    assert_eq!(steps(&two, &people[0]), steps(&one, &people[0]));
    for clinic in [&one, &two] {
        assert_eq!(services::disputes::page(&clinic.app, ()).unwrap(), []);
        assert!(matches!(ends_the_day(clinic, &endpoint), DayVerdict::Safe | DayVerdict::Nothing));
    }
}
