//! What a record says of how its site ran the programme stays, whoever corrects it elsewhere.

use domain::{
    ParticipantId,
    response::{Given, Value as Answered},
    way::StepKind,
};
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::{BACK, CONSENT, as_it_comes, but, two_computers},
    sending::meet,
};
use serde_json::{Value, json};
use services::{
    kits::{self, DecideTailoring, Tailor},
    results::{self, Change, Correction},
    training::{self, NameStages},
};

const ACHED: &[(&str, &str)] = &[
    ("term", "more pain after the exercises"),
    ("onset", "09/3/2026"),
    ("severity", "mild"),
    ("related-technology", "possible"),
    ("related-app", "not_related"),
    ("action", "none"),
    ("outcome", "recovered"),
    ("aware-day", "10/3/2026"),
];

/// What a record says of itself: what the site had made of its programme, and whether it was
/// still learning.
pub fn says(resource: &Value) -> (Option<String>, bool) {
    let ours = |one: &&Value| {
        let url = one["url"].as_str().unwrap_or_default();
        ["recorded-in", "planned-visit", "participation"]
            .iter()
            .any(|name| url.ends_with(&format!("/{name}")))
    };
    let inside = |one: &Value| one["extension"].as_array().cloned().unwrap_or_default();
    let extensions = inside(resource);
    let parts: Vec<_> = extensions.iter().filter(ours).flat_map(inside).collect();
    let of = |name: &str| parts.iter().find(|part| part["url"] == name);
    (
        of("tailoring").map(|part| part["valueString"].as_str().unwrap().to_owned()),
        of("learning-in").is_some_and(|part| part["valueBoolean"] == true),
    )
}

fn answered(clinic: &Clinic, visit: &str) -> String {
    let form = clinic.begin(visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 4 }));
    assert!(clinic.finish(&form).finished);
    form
}

#[test]
fn whoever_corrects_what_another_computer_made_takes_back_nothing_that_it_says_of_its_programme() {
    let endpoint = Endpoint::start();
    let (one, two) = two_computers(BACK);
    let own = Tailor { names: vec![("coordinator".into(), "Reception lead".into())], ..as_it_comes(BACK) };
    assert_eq!(kits::propose(&one.app, own).unwrap().value, []);
    let decision =
        DecideTailoring { kit: BACK.into(), number: 1, approve: true, alone: true, reason: String::new() };
    assert_eq!(kits::decide(&one.app, decision).unwrap().value, []);
    let joan = one.register("Price", "Joan");
    one.enrol(&joan);
    let planned = one.begin_planned(&joan, "v0").unwrap();
    let forms = [answered(&one, &planned), answered(&one, &one.visit(&joan))];
    one.note(StepKind::Adverse, &joan, ACHED);
    let learned = NameStages { kit: BACK.into(), learning: "9 Mar 2026".into(), live: "11 Mar 2026".into() };
    assert_eq!(training::name_stages(&one.app, learned).unwrap().value, []);
    let all_meet = || {
        for clinic in [&one, &two, &one] {
            let page = meet(clinic, &endpoint.url());
            assert_eq!((page.trouble, page.refused, page.waiting), (None, 0, 0), "{page:?}");
        }
    };
    all_meet();
    let marked = (Some("07-v1".to_owned()), true);
    let [episode] = &endpoint.all("EpisodeOfCare")[..] else { panic!("one takes part") };
    assert_eq!(
        (says(episode), &episode["meta"]["versionId"]),
        (marked.clone(), &json!("1")),
        "whoever only reads of it says nothing else of it"
    );

    // The second was told neither, and corrects all the same.
    two.wait(std::time::Duration::from_secs(60));
    for form in &forms {
        let changes =
            vec![Change { item: "nprs".into(), given: Given::Answer(Answered::Scale(6)), typed: None }];
        let what = Correction {
            response: form.clone(),
            code: "other_with_text".into(),
            reason: "he said six".into(),
            changes,
        };
        assert_eq!(results::correct(&two.app, what).unwrap().value.problems, []);
    }
    for kind in [StepKind::Consent, StepKind::Adverse] {
        let steps = two.app.read(|r| Ok(r.steps_of(ParticipantId(joan.parse().unwrap()))?)).unwrap();
        let step = steps.iter().find(|step| step.kind == kind).unwrap().id.to_string();
        let fields = if kind == StepKind::Consent {
            but(CONSENT, &[("item-results", "false")])
        } else {
            but(ACHED, &[("severity", "moderate")])
        };
        two.correct_step(kind, &step, "", &fields, "she said so");
    }
    two.note(StepKind::Start, &joan, &[("product", "getubetter"), ("source", "staff")]);
    for clinic in [&two, &one] {
        let page = meet(clinic, &endpoint.url());
        assert_eq!((page.trouble, page.refused, page.waiting), (None, 0, 0), "{page:?}");
    }

    for form in &forms {
        let response = endpoint.get(&format!("QuestionnaireResponse/{form}"));
        assert_eq!(response["status"], "amended", "{response}");
    }
    // Who takes part is said anew, since she has started.
    assert_ne!(endpoint.all("EpisodeOfCare")[0]["meta"]["versionId"], "1");
    for (kind, count) in [
        ("EpisodeOfCare", 1),
        ("Encounter", 2),
        ("QuestionnaireResponse", 2),
        ("Consent", 1),
        ("AdverseEvent", 1),
    ] {
        let all = endpoint.all(kind);
        assert_eq!(all.len(), count, "{kind}");
        for one in all {
            assert_eq!(says(&one), marked, "{one}");
        }
    }
    // What the second made by itself says what that one knew.
    let (whole, plain): (Vec<_>, Vec<_>) =
        endpoint.all("Observation").into_iter().partition(|one| says(one) == marked);
    assert_eq!(whole.len(), 2 + 2, "two scores, asked and offered");
    let [start] = &plain[..] else { panic!("{plain:?}") };
    assert!(start.to_string().contains("getubetter"), "{start}");
}
