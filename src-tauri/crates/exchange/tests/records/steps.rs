//! Amina's way through a programme: every kind of step once.

use std::collections::BTreeMap;

use domain::{
    PersonId,
    kit::{Kit, OwnForm, OwnItem, OwnKind},
    way::{Content, REASON, Said, Stage, Step, StepKind},
};
use exchange::{
    Entry, Participation, PlannedAs, Tailoring, Told, Wording, encounter, participation, plan_definition,
    step, tailored_definition, their_step,
};
use uuid::Uuid;

use crate::kit;

pub fn programme() -> Kit {
    toml::from_str(include_str!("programme.toml")).unwrap()
}

fn code(text: &str) -> Said {
    Said::Code(text.into())
}

fn words(text: &str) -> Said {
    Said::Text(text.into())
}

fn said<const N: usize>(fields: [(&str, Said); N]) -> Content {
    fields.map(|(field, said)| (field.to_owned(), said)).into()
}

fn noted(number: u128, kind: StepKind, content: Content) -> Step {
    Step {
        id: kit::id(number),
        edition: 1,
        kind,
        kit: Some("trial".into()),
        kit_version: Some(2),
        participant: Some(kit::amina().id),
        visit: None,
        about: None,
        day: "2026-03-10".parse().unwrap(),
        content,
        reason: None,
        at: kit::moment("2026-03-10T10:12:00.250+00:00"),
        by: PersonId(kit::id(99)),
    }
}

/// Somebody who did not enter: nobody knows who it was.
pub fn screening() -> Step {
    let content = said([
        ("criterion-numb", Said::Yes(true)),
        ("age-band", code("45-54")),
        ("reason", code("red_flag")),
    ]);
    Step { participant: None, ..noted(101, StepKind::Screening, content) }
}

pub fn consent(required: bool) -> Step {
    let content = said([
        ("item-questionnaires", Said::Yes(required)),
        ("item-record", Said::Yes(!required)),
        ("language", code("ar")),
        ("interpreter", code("professional")),
        ("interpreter-detail", words("Budgerigar Ltd")),
        ("mode", code("verbal")),
    ]);
    noted(102, StepKind::Consent, content)
}

/// By the categories of 2021 and somebody else's word; then by those of 2001, and her own.
pub fn background() -> [Step; 2] {
    let content = said([
        ("ethnic-scheme", code("2021")),
        ("ethnic-2021", code("other_arab")),
        ("confidence", Said::Number("4".parse().unwrap())),
        ("stated-by", code("somebody_for_them")),
    ]);
    let first = noted(115, StepKind::Background, content);
    let mut second = first.clone();
    second.edition = 2;
    second.content = said([
        ("ethnic-scheme", code("2001")),
        ("ethnic-2001", code("S")),
        ("confidence", Said::Number("4".parse().unwrap())),
        ("stated-by", code("themselves")),
    ]);
    second.reason = Some("She says it herself".into());
    second.at = kit::moment("2026-03-12T09:00:00+00:00");
    [first, second]
}

/// Declined; once corrected.
pub fn offer() -> [Step; 2] {
    let content = said([
        ("arm", code("tech")),
        ("result", code("declined")),
        ("reasons", Said::Codes(vec!["no_device".into(), "prefers_face_to_face".into()])),
        ("given-instead", code("usual")),
        ("given-instead-note", words("Physiotherapy with Budgerigar")),
        ("script", words("B2")),
        ("minutes", Said::Number("7.50".parse().unwrap())),
        ("asked-again", Said::Day("2026-04-10".parse().unwrap())),
    ]);
    let first = Step { visit: Some(kit::visit().id), ..noted(103, StepKind::Offer, content) };
    let mut second = first.clone();
    second.edition = 2;
    second.day = "2026-03-11".parse().unwrap();
    second.reason = Some("Budgerigar had the wrong day".into());
    second.at = kit::moment("2026-03-12T09:00:00+00:00");
    [first, second]
}

pub fn adverse() -> Step {
    let content = said([
        ("term", words("Fell over a budgerigar")),
        ("onset", Said::Day("2026-03-08".parse().unwrap())),
        ("severity", code("moderate")),
        ("related-technology", code("possible")),
        ("related-visit", code("not_related")),
        ("outcome", code("not_recovered")),
        ("aware-day", Said::Day("2026-03-10".parse().unwrap())),
        ("aware-time", words("09:05")),
    ]);
    noted(104, StepKind::Adverse, content)
}

/// It has become serious, and is over.
pub fn follow_up() -> Step {
    let content = said([
        ("what", code("outcome")),
        ("outcome", code("recovered")),
        ("seriousness", Said::Codes(vec!["hospitalisation".into()])),
    ]);
    Step { about: Some(adverse().id), ..noted(105, StepKind::AdverseFollowUp, content) }
}

pub fn alert() -> Step {
    let due = kit::moment("2026-03-10T10:42:00.250+00:00");
    let content = said([
        ("rule", code("a1")),
        ("severity", code("emergency")),
        ("values", Said::Codes(vec!["criterion numb".into()])),
        ("due", Said::Moment(due)),
    ]);
    Step { about: Some(screening().id), ..noted(106, StepKind::Alert, content) }
}

pub fn acted() -> Step {
    let content = said([
        ("action", code("called_service")),
        ("service", code("999")),
        ("time-called", words("10:20")),
        ("note", words("Spoke to Budgerigar")),
    ]);
    Step { about: Some(alert().id), ..noted(107, StepKind::AlertAction, content) }
}

pub fn came_of_it() -> Step {
    let content = said([("outcome", code("admitted")), ("false-alarm", Said::Yes(false))]);
    let at = kit::moment("2026-03-11T08:00:00+00:00");
    Step { about: Some(alert().id), at, ..noted(108, StepKind::AlertOutcome, content) }
}

pub fn told(
    editions: &[Step],
    further: &[Vec<Step>],
    about: Option<(&'static str, Uuid)>,
    pseudonymous: bool,
) -> Entry {
    let kit = programme();
    step(&Told { editions, further, kit: Some(&kit), about, pseudonymous }).unwrap()
}

pub fn sent_alert(further: &[Vec<Step>]) -> Entry {
    told(&[alert()], further, Some(("Observation", screening().id)), false)
}

pub fn sent_adverse() -> Entry {
    told(&[adverse()], &[vec![follow_up()]], None, false)
}

/// A query about the event, and the answer to it.
pub fn asked() -> [Step; 2] {
    let of_no_kit = |kind, number, text: &str| Step {
        kit: None,
        kit_version: None,
        ..noted(number, kind, said([("text", words(text))]))
    };
    let query = of_no_kit(StepKind::Query, 113, "Which budgerigar was it?");
    let answer = of_no_kit(StepKind::QueryAnswer, 114, "Budgerigar the second");
    [Step { about: Some(adverse().id), ..query.clone() }, Step { about: Some(query.id), ..answer }]
}

pub fn sent_query(pseudonymous: bool) -> Entry {
    let [query, answer] = asked();
    told(&[query], &[vec![answer]], Some(("AdverseEvent", adverse().id)), pseudonymous)
}

pub fn taking_part(research: bool) -> Participation {
    let day = |text: &str| text.parse().unwrap();
    let history = [
        (day("2026-03-02"), Stage::Eligible),
        (day("2026-03-10"), Stage::Consented),
        // Somebody typed a wrong day before.
        (day("2026-03-09"), Stage::Enrolled),
        (day("2026-03-20"), Stage::Started),
        (day("2027-03-01"), Stage::Completed),
    ];
    Participation {
        id: kit::id(110),
        participant: kit::amina().id,
        kit: ("trial".into(), 2),
        research,
        stage: Stage::Completed,
        history: history.into(),
        primary: true,
        index: Some(day("2026-03-09")),
        arm: Some("tech".into()),
        tailoring: None,
        learning: false,
    }
}

pub fn definition() -> Entry {
    plan_definition(kit::id(111), &programme(), &in_english())
}

/// The same as site 07 runs it: with a question of its own at the first visit.
pub fn tailored() -> Entry {
    let question = OwnItem {
        code: "local_parking".into(),
        visit: "v0".into(),
        kind: OwnKind::YesNo,
        words: BTreeMap::new(),
    };
    let mut programme = programme();
    let form = OwnForm::at("07", "trial", "v0", std::slice::from_ref(&question)).unwrap().planned();
    programme.visits[0].forms.push(form);
    let by = Tailoring {
        site: "07".into(),
        version: "07-v1".into(),
        made: (kit::id(98), kit::moment("2026-03-02T09:00:00+00:00")),
        approved: (kit::id(99), kit::moment("2026-03-03T14:30:00+00:00")),
        alone: false,
        changes: vec!["Own question at “Baseline”: Could you park? (local_parking)".into()],
    };
    tailored_definition(kit::id(112), &programme, &in_english(), &by)
}

/// Of somebody whose newest step was noted under that.
pub fn taking_part_tailored() -> Participation {
    Participation { tailoring: Some("07-v1".into()), ..taking_part(false) }
}

fn in_english() -> Wording {
    let texts: BTreeMap<_, _> = [
        ("trial-title", "Trial"),
        ("trial-summary", "Whether a technology helps."),
        ("trial-criterion-back", "Is it your back?"),
        ("trial-criterion-numb", "Is it numb?"),
        ("trial-criterion-long", "Three months or longer?"),
        ("trial-consent-questionnaires", "You answer questions."),
        ("trial-consent-record", "We read your record."),
        ("trial-arm-tech", "A technology"),
        ("trial-arm-usual", "Usual care"),
        ("trial-resource-gp", "Visits to a GP"),
        ("trial-alert-a1", "Numbness"),
        ("trial-alert-a2", "Worse"),
        ("trial-visit-v0", "Baseline"),
        ("trial-visit-first-use", "30 days of use"),
        ("trial-visit-check", "Weekly check"),
        ("trial-visit-any-time", "Any time"),
    ]
    .map(|(id, text)| (id.to_owned(), text.to_owned()))
    .into();
    Wording { language: "en-GB".into(), texts }
}

/// `learning`: the site was still learning then.
pub fn planned_visit(tailoring: Option<&str>, learning: bool) -> Entry {
    let day = |text: &str| text.parse().unwrap();
    let planned = PlannedAs {
        kit: "trial".into(),
        plan: "v0".into(),
        turn: 0,
        window: Some((day("2026-11-10"), day("2026-10-27"), day("2026-11-10"))),
        tailoring: tailoring.map(Into::into),
        learning,
    };
    encounter(&kit::visit(), exchange::Course::Over, Some(&planned))
}

/// The same step, and that it was entered in error.
pub fn taken_back(of: Step) -> [Step; 2] {
    let mut back = of.clone();
    back.edition = 2;
    back.at = kit::moment("2026-03-13T09:00:00+00:00");
    back.reason = Some("Of Budgerigar, not of her".into());
    back.content.insert(domain::way::TAKEN_BACK.into(), Said::Yes(true));
    [of, back]
}

/// One of each kind of resource, taken back.
pub fn all_taken_back(pseudonymous: bool) -> [Entry; 4] {
    [offer()[0].clone(), consent(true), adverse(), alert()]
        .map(|step| told(&taken_back(step), &[], None, pseudonymous))
}

/// Somebody of whom no step counts any more.
pub fn never_took_part() -> Entry {
    participation(&Participation {
        stage: Stage::New,
        history: Vec::new(),
        index: None,
        ..taking_part(false)
    })
}

/// One of each kind of resource in which words are left out.
pub fn withheld() -> [Entry; 3] {
    let acted = [vec![acted()], vec![came_of_it()]];
    [
        told(&offer(), &[], None, true),
        told(&[adverse()], &[vec![follow_up()]], None, true),
        told(&[alert()], &acted, Some(("Observation", screening().id)), true),
    ]
}

/// Everything of the programme that is sent, whether words go or not.
pub fn everything(pseudonymous: bool) -> Vec<Entry> {
    vec![
        told(&[screening()], &[], None, pseudonymous),
        told(&[consent(true)], &[], None, pseudonymous),
        told(&background(), &[], None, pseudonymous),
        told(&offer(), &[], None, pseudonymous),
        told(&[adverse()], &[vec![follow_up()]], None, pseudonymous),
        told(&[alert()], &[vec![acted()], vec![came_of_it()]], None, pseudonymous),
        sent_query(pseudonymous),
        participation(&taking_part(false)),
        participation(&taking_part(true)),
        never_took_part(),
        planned_visit(None, false),
        planned_visit(Some("07-v1"), false),
        participation(&taking_part_tailored()),
        planned_visit(None, true),
        participation(&Participation { learning: true, ..taking_part(false) }),
    ]
}

/// Every edition as it comes back: which it is, its computer counts.
fn came(editions: impl IntoIterator<Item = Step>) -> Vec<Step> {
    editions.into_iter().map(|one| Step { edition: 0, ..one }).collect()
}

#[test]
fn every_step_is_read_back_as_it_was_kept_with_all_that_goes_on_from_it() {
    let read = |entry: Entry| their_step(&serde_json::from_str(&entry.text()).unwrap()).unwrap();

    assert_eq!(read(told(&[screening()], &[], None, false)).editions, came([screening()]));
    assert_eq!(read(told(&[consent(true)], &[], None, false)).editions, came([consent(true)]));
    assert_eq!(read(told(&background(), &[], None, false)).editions, came(background()));
    assert_eq!(read(told(&offer(), &[], None, false)).editions, came(offer()));
    assert_eq!(read(sent_adverse()).editions, came([adverse(), follow_up()]));
    let alert_read = read(sent_alert(&[vec![acted()], vec![came_of_it()]]));
    assert_eq!(alert_read.editions, came([alert(), acted(), came_of_it()]));
    assert!(!alert_read.withheld);
    assert_eq!(read(sent_query(false)).editions, came(asked()));
    let focus = &sent_query(false).resource["focus"][0];
    assert_eq!(focus["type"], "AdverseEvent", "it is told what it is about");
    assert_eq!(focus["identifier"]["value"], adverse().id.to_string());
}

#[test]
fn an_ethnic_category_is_sent_with_the_scheme_in_which_its_letter_means_something() {
    let sent = told(&background(), &[], None, true).resource;
    assert_eq!(sent["status"], "amended");
    let all = sent["component"].as_array().unwrap();
    let said = |field: &str| {
        let of = all.iter().find(|one| one["code"]["coding"][0]["code"] == field).unwrap();
        let coding = &of["valueCodeableConcept"]["coding"][0];
        [&coding["system"], &coding["code"]].map(|text| text.as_str().unwrap().to_owned())
    };
    let [system, code] = said("ethnic-2001");
    assert!(system.ends_with("/CodeSystem/programme-background-ethnic-2001"), "{system}");
    assert_eq!((code, &said("ethnic-scheme")[1]), ("S".to_owned(), &"2001".to_owned()));
    assert_eq!(said("stated-by")[1], "themselves");
    // What was put right is told as an edition, and not as what holds.
    assert!(!all.iter().any(|one| one["code"]["coding"][0]["code"] == "ethnic-2021"), "{all:?}");
}

#[test]
fn a_pseudonymous_site_sends_no_word_that_somebody_wrote_and_says_so() {
    for entry in everything(true) {
        assert!(!entry.text().to_lowercase().contains("budgerigar"), "{entry:?}");
        if entry.resource["resourceType"] == "Consent" || entry.resource["resourceType"] == "Task" {
            assert!(their_step(&entry.resource).unwrap().withheld, "{entry:?}");
        }
    }
    for entry in all_taken_back(true) {
        assert!(!entry.text().to_lowercase().contains("budgerigar"), "{entry:?}");
        assert!(their_step(&entry.resource).unwrap().editions[1].is_taken_back(), "that goes all the same");
    }
    let open = everything(false).iter().filter(|entry| entry.text().contains("udgerigar")).count();
    assert_eq!(open, 5, "consent, offer, event, alert and query have words");

    let read = their_step(&told(&offer(), &[], None, true).resource).unwrap();
    assert_eq!(read.editions[1].code("result"), Some("declined"), "what was chosen goes");
    assert_eq!((read.editions[1].text("given-instead-note"), &read.editions[1].reason), (None, &None));
    let withheld = |at: &str| Some(Said::Withheld(kit::moment(at)));
    let said = |field: &str| read.editions[1].content.get(field).cloned();
    assert_eq!(said("given-instead-note"), withheld("2026-03-10T10:12:00.250+00:00"), "taken over as it was");
    assert_eq!(said(REASON), withheld("2026-03-12T09:00:00+00:00"), "it has a reason, in words");
    assert_eq!(read.editions[0].content.get(REASON), None, "and the first has none");
    let adverse = their_step(&told(&[adverse()], &[], None, true).resource).unwrap();
    assert_eq!(adverse.editions[0].text("aware-time"), Some("09:05"), "a time names nobody");
    assert!(
        !their_step(&told(&[screening()], &[], None, true).resource).unwrap().withheld,
        "nothing was left out"
    );
}

#[test]
fn each_kind_of_resource_says_which_words_stay_in_fhirs_way() {
    let [offer, event, task] = withheld().map(|entry| entry.resource);
    let components = offer["component"].as_array().unwrap();
    let note =
        components.iter().find(|one| one["code"]["coding"][0]["code"] == "given-instead-note").unwrap();
    assert_eq!(note["dataAbsentReason"]["coding"][0]["code"], "masked");
    assert_eq!(note.as_object().unwrap().len(), 2, "no value stands beside it");
    let absent = |of: &serde_json::Value| of["extension"][0]["valueCode"] == "masked";
    assert!(absent(&event["event"]["_text"]), "{event}");
    let outputs = task["output"].as_array().unwrap();
    let masked = outputs.iter().filter(|one| absent(&one["_valueString"]));
    assert_eq!(masked.count(), 1, "{task}");

    let named = |of: &serde_json::Value| {
        let all = of["extension"].as_array().unwrap().iter();
        let all = all.filter(|one| one["url"].as_str().unwrap().ends_with("/text-withheld"));
        all.map(|one| one["valueString"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(named(&offer), [REASON, "given-instead-note", "script"]);
    assert_eq!((named(&event), named(&task)), (vec!["term".to_owned()], vec!["note".to_owned()]));
    let consent = told(&[consent(false)], &[], None, true).resource;
    assert_eq!(named(&consent), ["interpreter-detail"]);
    assert_eq!(named(&told(&offer_of_two(), &[], None, false).resource), ["note"], "another computer's, too");
}

/// Of another computer: its words never came here.
fn offer_of_two() -> [Step; 1] {
    let [mut first, _] = offer();
    first.content = said([("result", code("declined")), ("note", Said::Withheld(first.at))]);
    [first]
}

#[test]
fn a_copy_without_the_words_is_sent_as_the_words_are_by_a_pseudonymous_site() {
    let sent = told(&offer(), &[], None, true);
    let read = their_step(&serde_json::from_str(&sent.text()).unwrap()).unwrap();

    let again = told(&read.editions, &[], None, true);

    assert_eq!(again.text(), sent.text(), "both computers say the same, with the same mark");
    assert_eq!(told(&read.editions, &[], None, false).text(), sent.text(), "whatever the other may send");
}

#[test]
fn what_the_program_wrote_goes_though_it_is_text() {
    let mut with_version = consent(true);
    with_version.content.insert("version".into(), words("3"));
    let read = their_step(&told(&[with_version], &[], None, true).resource).unwrap();
    assert_eq!(read.editions[0].text("version"), Some("3"));
}

#[test]
fn what_was_entered_in_error_says_so_whatever_it_is_sent_as() {
    let [observation, consent, event, task] = all_taken_back(false).map(|entry| entry.resource);
    for resource in [&observation, &consent, &task] {
        assert_eq!(resource["status"], "entered-in-error", "{resource}");
    }
    assert_eq!(event["modifierExtension"][0]["valueBoolean"], true, "an event has no status");
    assert!(!observation["component"].to_string().contains("taken-back"), "nobody was asked that");
    assert_eq!(never_took_part().resource["status"], "entered-in-error");
    // A correction that was made elsewhere meanwhile does not bring it back.
    let [first, back] = taken_back(offer()[0].clone());
    let later = Step { at: kit::moment("2026-03-14T09:00:00+00:00"), edition: 3, ..first.clone() };
    let told_later = told(&[first, back, later], &[], None, false);
    assert_eq!(told_later.resource["status"], "entered-in-error");
    // What went on from an event, and was taken back, is told and counts no more.
    let event = told(&[adverse()], &[taken_back(follow_up()).into()], None, false).resource;
    assert_eq!(event["outcome"]["coding"][0]["code"], "ongoing");
    assert_eq!(event["seriousness"]["coding"][0]["code"], "Non-serious");
    assert_eq!(their_step(&event).unwrap().editions.len(), 3);
}

#[test]
fn a_copy_that_somebody_bent_is_no_step() {
    let broken = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut copy = sent_adverse().into_resource();
        change(&mut copy);
        their_step(&copy).is_err()
    };
    assert!(!broken(&|_| {}));
    let edit = |copy: &mut serde_json::Value, from: &str, to: &str| {
        let text = copy["extension"][1]["valueString"].as_str().unwrap();
        assert!(text.contains(from));
        copy["extension"][1]["valueString"] = text.replace(from, to).into();
    };
    let (own, other) = (kit::id(104).to_string(), kit::id(9).to_string());
    assert!(broken(&|copy| copy["resourceType"] = "Task".into()), "another kind of resource");
    assert!(broken(&|copy| copy["identifier"]["value"] = other.clone().into()), "another id");
    assert!(broken(&|copy| copy["identifier"]["system"] = "urn:x".into()));
    assert!(broken(&|copy| copy["extension"] = serde_json::json!([])), "nothing in it");
    assert!(broken(&|copy| edit(copy, &own, &other)), "about something else");
    assert!(broken(&|copy| edit(copy, "adverse-follow-up", "consent")), "of another kind");
    assert!(broken(&|copy| edit(copy, "\"day\":\"2026-03-10\"", "\"day\":\"10 March\"")));
    assert!(broken(&|copy| edit(copy, "outcome", "out\\u0007come")), "no letters");
    assert!(broken(&|copy| edit(copy, "\"kit\":\"trial\",", "")), "a version of nothing");
    let whose = kit::amina().id.to_string();
    assert!(broken(&|copy| edit(copy, &whose, &other)), "somebody else's");
}
