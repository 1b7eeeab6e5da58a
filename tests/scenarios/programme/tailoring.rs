//! Story 2: what a site makes of a kit, and what it may not.

use domain::{response::Mode, way::StepKind};
use kit::{
    Clinic, PASSPHRASE,
    endpoint::Endpoint,
    people::THEIRS,
    programme::{ACCEPT, BACK, CONSENT, FIT, as_it_comes, but, runs, step},
    sending::{Sender, until_sent},
    why,
};
use serde_json::{Value, json};
use services::{
    Error, FieldProblem, forms,
    kits::{
        self, AdoptKit, DecideTailoring, KitId, MayDecide, OwnQuestion, OwnQuestionKind, OwnWording, Tailor,
        TailoringState,
    },
    participants::ById,
    quality,
    reports::{self, ExportReport, ReportId},
    rights::{self, HandOver},
    visits,
    ways::{self, AskStep, StepFieldKind},
};
use store::{Action, Role};

const TOM: &str = "Tom Beale";
const AMA: &str = "Ama Mensah";
const HOME: &str = "home-checks";

/// Fenside, site 11: Tom manages it, and Ama is its clinical lead.
fn fenside() -> Clinic {
    let clinic = Clinic::empty();
    clinic.found_as("Fenside First Contact Hub", "11", TOM);
    clinic.settle(AMA, Role::Clinician);
    clinic.sign_in_as(TOM, PASSPHRASE).unwrap();
    clinic.run_kit(BACK);
    clinic
}

fn open(clinic: &Clinic) -> kits::KitPage {
    kits::open(&clinic.app, KitId { kit: BACK.into() }).unwrap()
}

fn proposes(clinic: &Clinic, what: Tailor) -> Vec<FieldProblem> {
    kits::propose(&clinic.app, what).unwrap().value
}

/// Field and reason of each.
fn refused(clinic: &Clinic, what: Tailor) -> Vec<(String, String)> {
    proposes(clinic, what).into_iter().map(|one| (one.field, why(one.why))).collect()
}

/// The rule that refuses it, in words.
fn rule(clinic: &Clinic, what: Tailor) -> String {
    let problems = proposes(clinic, what);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    text::plain(problem.rule.as_ref().unwrap())
}

fn decision(number: u32, approve: bool) -> DecideTailoring {
    DecideTailoring { kit: BACK.into(), number, approve, alone: false, reason: String::new() }
}

fn decides(clinic: &Clinic, what: DecideTailoring) -> Vec<(String, String)> {
    let problems = kits::decide(&clinic.app, what).unwrap().value;
    problems.into_iter().map(|one| (one.field, why(one.why))).collect()
}

fn is(field: &str, why: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), why.to_owned())]
}

fn reason(number: usize) -> (String, String, String) {
    ("decline".into(), format!("local_reason{number}"), format!("Reason {number}"))
}

fn childcare() -> (String, String, String) {
    ("decline".into(), "local_childcare".into(), "No childcare".into())
}

fn question(code: &str, asks: &str, kind: OwnQuestionKind, options: &[&str]) -> OwnQuestion {
    let options = options.iter().map(|one| (*one).to_owned()).collect();
    OwnQuestion {
        code: code.into(),
        visit: "v0".into(),
        kind,
        wordings: vec![OwnWording { language: "en-GB".into(), question: asks.into(), options }],
    }
}

fn parking() -> OwnQuestion {
    question("local_parking", "Could you park near the clinic?", OwnQuestionKind::YesNo, &[])
}

fn questions(count: usize) -> Vec<OwnQuestion> {
    let one = |at| question(&format!("local_q{at}"), &format!("Question {at}?"), OwnQuestionKind::Text, &[]);
    (1..=count).map(one).collect()
}

fn tailored() -> Tailor {
    Tailor {
        reasons: vec![childcare()],
        names: vec![("coordinator".into(), "Reception lead".into())],
        questions: vec![parking()],
        ..as_it_comes(BACK)
    }
}

/// What can be chosen for declining an offer.
fn declines(clinic: &Clinic, participant: &str) -> Vec<String> {
    let form = ways::form(&clinic.app, step(StepKind::Offer, Some(participant))).unwrap();
    let reasons = form.fields.into_iter().find(|field| field.name == "reasons").unwrap();
    let StepFieldKind::Choices { choices } = reasons.kind else { panic!("{:?}", reasons.kind) };
    choices.into_iter().map(|one| one.code).collect()
}

/// The forms of a visit of the kit: instrument and level, in their order.
fn planned(clinic: &Clinic, visit: &str) -> Vec<visits::PlannedFormLine> {
    visits::open(&clinic.app, ById { id: visit.into() }).unwrap().plan.unwrap().forms
}

fn consented(clinic: &Clinic, family: &str) -> String {
    let who = clinic.register(family, "Joan");
    clinic.note(StepKind::Screening, &who, FIT);
    clinic.note(StepKind::Consent, &who, CONSENT);
    who
}

/// Begins the form of the site's own at a visit, as the visit's screen does.
fn begin_own(clinic: &Clinic, visit: &str) -> String {
    let forms = planned(clinic, visit);
    let own = forms.iter().rev().find(|form| form.instrument.starts_with("local_")).unwrap();
    let (language, mode) = own.begins.clone().unwrap();
    assert_eq!((language.as_str(), mode), ("en-GB", Mode::Patient));
    clinic.begin(visit, &own.instrument, &language)
}

#[test]
fn a_new_site_tailors_the_kit_and_it_takes_effect_when_another_person_lets_it() {
    let endpoint = Endpoint::start();
    let clinic = fenside();
    // Whom to ring is known at once: nobody waits for that.
    let rings = AdoptKit { recipients: vec![("duty_clinician".into(), "0000 111 222".into())], ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, rings).unwrap().value, []);
    let note = |page: &kits::KitPage| page.recipients.iter().any(|(_, _, note)| note == "0000 111 222");
    assert!(note(&open(&clinic)));

    let without = Tailor { without: vec![("v6m".into(), "mskhq".into())], ..tailored() };
    let stays = "Locked by the programme: Which forms are given. MSK-HQ stays at “6 months”.";
    assert_eq!(rule(&clinic, without), stays);
    let wider = Tailor { windows: vec![("v6m".into(), 60, 60)], ..tailored() };
    let stays = "Locked by the programme: When visits take place. “6 months” keeps 21 days before its day and 21 days after it.";
    assert_eq!(rule(&clinic, wider), stays);
    let six = Tailor { questions: questions(6), ..as_it_comes(BACK) };
    assert_eq!(rule(&clinic, six), "Limit of the programme: a site has at most 5 questions of its own.");
    assert_eq!(open(&clinic).tailoring.versions, []);

    assert_eq!(proposes(&clinic, tailored()), []);

    // Until somebody else decides, everything is as it was.
    let joan = consented(&clinic, "Price");
    assert!(!declines(&clinic, &joan).contains(&"local_childcare".to_owned()));
    let page = open(&clinic);
    assert_eq!((page.tailoring.in_force, page.tailoring.may), (None, MayDecide::Another));
    assert_eq!(page.tailoring.versions[0].state, TailoringState::Waits);
    assert_eq!(page.reasons, []);
    assert_eq!(decides(&clinic, decision(1, true)), is("alone", "author-decides"));
    let sure = DecideTailoring { alone: true, ..decision(1, true) };
    assert_eq!(decides(&clinic, sure), is("alone", "author-decides"), "not even if he is sure");

    clinic.sign_in_as(AMA, THEIRS).unwrap();
    assert_eq!(open(&clinic).tailoring.may, MayDecide::Yes);
    assert_eq!(decides(&clinic, decision(1, true)), []);

    let page = open(&clinic);
    assert!(note(&page), "and the number is still there");
    assert_eq!((page.tailoring.in_force.as_deref(), page.tailoring.may), (Some("11-v1"), MayDecide::Nothing));
    let [version] = &page.tailoring.versions[..] else { panic!("{:?}", page.tailoring) };
    assert_eq!((version.state, version.alone), (TailoringState::InForce, false));
    assert_eq!((version.author.as_str(), version.decided_by.as_deref()), (TOM, Some(AMA)));
    let changes: Vec<_> = version.changes.iter().map(|one| text::plain(one)).collect();
    let diff = [
        "Own reason in “Reasons for declining”: No childcare (local_childcare)",
        "Own question at “First visit”: Could you park near the clinic? (yes or no; local_parking)",
        "“Coordinator” is called “Reception lead”",
    ];
    assert_eq!(changes, diff);
    assert_eq!(clinic.noted(Action::TailoringApproved).len(), 1);

    assert_eq!(declines(&clinic, &joan).last().unwrap(), "local_childcare");
    let no = [("result", "declined"), ("reasons", "local_childcare"), ("given-instead", "usual")];
    let offer = clinic.note(StepKind::Offer, &joan, &but(ACCEPT, &no)).step.unwrap();
    let said = ways::step(&clinic.app, Clinic::by_id(&offer)).unwrap().editions[0].said.clone();
    assert!(text::plain(&said).contains("Because: No childcare."), "{said}");

    // The site's own question is a form by itself, after those of the kit.
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let forms = planned(&clinic, &visit);
    let own = forms.last().unwrap();
    assert_eq!(
        (own.instrument.as_str(), own.title.as_str()),
        ("local_11-lbp-hte16-v0", "Questions of this site")
    );
    assert_eq!(serde_json::to_value(own.level).unwrap(), "optional");
    assert_eq!(forms.iter().filter(|form| form.instrument.starts_with("local_")).count(), 1);
    let form = begin_own(&clinic, &visit);
    let asked = forms::open(&clinic.app, ById { id: form.clone() }).unwrap();
    assert!(asked.own_stem, "nobody takes it for a published one");
    assert_eq!(asked.items.len(), 1);
    clinic.answer(&form, "local_parking", json!({ "tick": true }));
    assert!(clinic.finish(&form).finished);

    let what = ExportReport { report: ReportId::Funnel, kit: BACK.into(), leaves: true };
    let path = reports::export(&clinic.app, what).unwrap().value.path.unwrap();
    let table = std::fs::read_to_string(path).unwrap();
    let marked = |line: &str| line.starts_with("\"funnel\",\"lbp-hte16|1\",\"11-v1\",");
    assert!(table.lines().count() > 1 && table.lines().skip(1).all(marked), "{table}");
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    the_centre_sees_it(&endpoint, &form, &diff);
}

/// What is at the centre: the difference, the version on every record, the site's own
/// codes as such and no others.
fn the_centre_sees_it(endpoint: &Endpoint, form: &str, diff: &[&str]) {
    let plans = endpoint.all("PlanDefinition");
    let named = |end: &str| plans.iter().find(|one| one["url"].as_str().unwrap().ends_with(end)).unwrap();
    let (came, ours) = (named("/PlanDefinition/lbp-hte16"), named("/PlanDefinition/lbp-hte16-11"));
    assert_eq!((plans.len(), &ours["version"]), (2, &json!("11-v1")));
    let from = format!("{}|1", came["url"].as_str().unwrap());
    assert_eq!(ours["relatedArtifact"][0], json!({ "type": "derived-from", "resource": from }));
    let told = part(ours, "tailoring");
    let changes = part(told, "changes")["extension"].as_array().unwrap();
    let changes: Vec<_> =
        changes.iter().map(|one| text::plain(one["valueString"].as_str().unwrap())).collect();
    assert_eq!(changes, diff);
    assert_eq!(part(told, "version")["valueString"], "11-v1");
    assert!(!ours.to_string().contains("0000 111 222"), "a telephone number is nobody else's business");

    let [episode] = &endpoint.all("EpisodeOfCare")[..] else { panic!("one takes part") };
    assert_eq!(part(part(episode, "participation"), "tailoring")["valueString"], "11-v1");
    let [visit] = &endpoint.all("Encounter")[..] else { panic!("one visit") };
    assert_eq!(part(part(visit, "planned-visit"), "tailoring")["valueString"], "11-v1");
    let response = endpoint.get(&format!("QuestionnaireResponse/{form}"));
    assert_eq!(part(part(&response, "recorded-in"), "tailoring")["valueString"], "11-v1");
    let steps = endpoint.all("Observation");
    let offer = steps.iter().find(|one| one.to_string().contains("local_childcare")).unwrap();
    assert_eq!(part(part(offer, "recorded-in"), "tailoring")["valueString"], "11-v1");
    let canonical = response["questionnaire"].as_str().unwrap();
    assert!(canonical.ends_with("/Questionnaire/local_11-lbp-hte16-v0|1"), "{canonical}");
    assert_eq!(response["item"].as_array().unwrap().len(), 1);
    assert_eq!(response["item"][0]["linkId"], "local_parking");
    let questionnaires = endpoint.all("Questionnaire");
    let own = questionnaires.iter().find(|one| one["title"] == "Questions of site 11").unwrap();
    assert_eq!((&own["version"], &own["item"][0]["linkId"]), (&json!("1"), &json!("local_parking")));

    // The code appears only as `local_`.
    for kind in ["Observation", "EpisodeOfCare", "Questionnaire", "QuestionnaireResponse", "PlanDefinition"] {
        for resource in endpoint.all(kind) {
            let text = resource.to_string().replace("local_", "");
            let own = resource.to_string();
            assert_eq!(
                own.matches("local_childcare").count(),
                text.matches("childcare").count() - text.matches("No childcare").count()
            );
        }
    }
}

/// The extension whose name ends so.
fn part<'a>(of: &'a Value, name: &str) -> &'a Value {
    let all = of["extension"].as_array().unwrap();
    all.iter()
        .find(|one| one["url"].as_str().unwrap().rsplit('/').next() == Some(name))
        .unwrap_or_else(|| panic!("{name}: {of}"))
}

#[test]
fn what_the_kit_locks_is_refused_by_the_rule_that_locks_it() {
    let clinic = fenside();

    let essential = Tailor { optional: vec!["v12m".into()], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, essential.clone()), is("optional", "part-locked"));
    assert!(rule(&clinic, essential).contains("“12 months” is not an optional visit"));
    let of_the_kit = ("decline".into(), "no_device".into(), "No tablet".into());
    let codes = Tailor { reasons: vec![of_the_kit], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, codes), is("reasons-0", "local-code"));
    let consent =
        Tailor { reasons: vec![("element".into(), "local_x".into(), "X".into())], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, consent), is("reasons-0", "part-locked"));
    let mixed =
        Tailor { questions: vec![OwnQuestion { code: "nprs".into(), ..parking() }], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, mixed), is("questions-0", "local-code"));
    assert_eq!(refused(&clinic, as_it_comes(BACK)), is("tailoring", "nothing-proposed"));

    let page = open(&clinic);
    assert!(page.locked.contains(&"Which forms are given".to_owned()), "{:?}", page.locked);
    assert!(page.locked.contains(&"When visits take place".to_owned()));
    assert_eq!((page.locks, page.most), ((true, true), (5, 5)));
    assert_eq!((page.reasons, page.tailoring.versions), (Vec::new(), Vec::new()));
}

#[test]
fn a_site_has_as_many_reasons_and_questions_of_its_own_as_the_kit_lets_it() {
    let clinic = fenside();
    let with = |count| Tailor { reasons: (1..=count).map(reason).collect(), ..as_it_comes(BACK) };

    assert_eq!(refused(&clinic, with(6)), is("reasons", "too-many"));
    let five = Tailor { questions: questions(5), ..with(5) };
    assert_eq!(refused(&clinic, five.clone()), []);
    assert_eq!(open(&clinic).tailor, five, "what is proposed is gone on with");
    let twice = Tailor { reasons: vec![reason(1), reason(1)], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, twice), is("reasons-1", "name-taken"));
    let twice = Tailor { questions: vec![parking(), parking()], ..as_it_comes(BACK) };
    assert_eq!(refused(&clinic, twice), is("questions-1", "name-taken"));
}

#[test]
fn a_question_is_worded_whole_or_not_at_all() {
    let clinic = fenside();
    let asks = |question| Tailor { questions: vec![question], ..as_it_comes(BACK) };
    let travel =
        |options: &[&str]| question("local_travel", "How did you come?", OwnQuestionKind::Choice, options);

    assert_eq!(refused(&clinic, asks(travel(&["By bus"]))), is("questions-0-en-GB", "options-missing"));
    assert_eq!(refused(&clinic, asks(travel(&["By bus", " "]))), is("questions-0-en-GB-1", "field-empty"));
    let mut polish = travel(&["By bus", "On foot"]);
    let words = |options: &[&str]| OwnWording {
        language: "pl".into(),
        question: "Jak?".into(),
        options: options.iter().map(|one| (*one).to_owned()).collect(),
    };
    polish.wordings.push(words(&["Autobusem"]));
    assert_eq!(refused(&clinic, asks(polish.clone())), is("questions-0-pl", "options-missing"));
    polish.wordings[1] = words(&["Autobusem", "Pieszo"]);
    assert_eq!(refused(&clinic, asks(polish.clone())), []);

    // Asked together, they need a language in common.
    let mut only_polish = OwnQuestion { code: "local_word".into(), kind: OwnQuestionKind::Text, ..parking() };
    only_polish.wordings[0].language = "pl".into();
    let apart = Tailor { questions: vec![parking(), only_polish], ..as_it_comes(BACK) };
    assert!(rule(&clinic, apart).contains("there is no language"));
}

#[test]
fn a_response_keeps_the_questions_that_it_was_asked_with() {
    let clinic = fenside();
    let propose_and_let = |number, what| {
        clinic.sign_in_as(TOM, PASSPHRASE).unwrap();
        assert_eq!(proposes(&clinic, what), []);
        clinic.sign_in_as(AMA, THEIRS).unwrap();
        assert_eq!(decides(&clinic, decision(number, true)), []);
    };
    propose_and_let(1, tailored());
    let joan = consented(&clinic, "Price");
    clinic.note(StepKind::Offer, &joan, ACCEPT);
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let begun = begin_own(&clinic, &visit);

    // Another reason leaves the questions as they are; another wording does not.
    propose_and_let(2, Tailor { reasons: vec![childcare(), reason(1)], ..tailored() });
    assert_eq!(clinic.app.shelf().get("local_11-lbp-hte16-v0").unwrap().instrument.version(), 1);
    let worded = question("local_parking", "Was there a free space to park?", OwnQuestionKind::YesNo, &[]);
    propose_and_let(3, Tailor { questions: vec![worded], ..tailored() });

    let shown = |form: &str| {
        let page = forms::open(&clinic.app, ById { id: form.into() }).unwrap();
        page.items.into_iter().next().unwrap().text
    };
    assert_eq!(shown(&begun), "Could you park near the clinic?");
    clinic.answer(&begun, "local_parking", json!({ "tick": false }));
    assert!(clinic.finish(&begun).finished);
    assert_eq!(
        planned(&clinic, &visit).last().unwrap().response.as_ref(),
        Some(&begun),
        "and is not asked again"
    );
    let ida = consented(&clinic, "Marsh");
    clinic.note(StepKind::Offer, &ida, ACCEPT);
    let next = begin_own(&clinic, &clinic.begin_planned(&ida, "v0").unwrap());
    assert_eq!(shown(&next), "Was there a free space to park?");
    let states: Vec<_> = open(&clinic).tailoring.versions.iter().map(|one| one.state).collect();
    assert_eq!(states, [TailoringState::InForce, TailoringState::Former, TailoringState::Former]);

    // A program that starts anew asks, and shows, the same.
    let clinic = clinic.restarted();
    clinic.sign_in_as(TOM, PASSPHRASE).unwrap();
    let page = forms::open(&clinic.app, ById { id: next }).unwrap();
    assert_eq!(page.items[0].text, "Was there a free space to park?");
    // Nobody asks it at a visit that it is not for.
    let visit = clinic.visit(&ida);
    let offered = visits::open(&clinic.app, ById { id: visit }).unwrap().offered;
    assert!(offered.iter().all(|one| !one.instrument.starts_with("local_")));
}

#[test]
fn a_reason_of_the_site_is_read_in_words_wherever_it_stands() {
    let clinic = fenside();
    let bus = ("visit_missed".to_owned(), "local_bus".to_owned(), "The bus did not come".to_owned());
    assert_eq!(proposes(&clinic, Tailor { reasons: vec![bus], ..as_it_comes(BACK) }), []);
    clinic.sign_in_as(AMA, THEIRS).unwrap();
    assert_eq!(decides(&clinic, decision(1, true)), []);
    let joan = consented(&clinic, "Price");
    clinic.note(StepKind::Offer, &joan, ACCEPT);
    clinic.note(StepKind::NotDone, &joan, &[("plan", "v6m"), ("reason", "local_bus")]);
    // Another programme has another reason under the same code.
    clinic.sign_in_as(TOM, PASSPHRASE).unwrap();
    clinic.run_kit(HOME);
    let lift = ("visit_missed".to_owned(), "local_bus".to_owned(), "The lift was out of order".to_owned());
    assert_eq!(proposes(&clinic, Tailor { reasons: vec![lift], ..as_it_comes(HOME) }), []);
    clinic.sign_in_as(AMA, THEIRS).unwrap();
    let lets = DecideTailoring { kit: HOME.into(), ..decision(1, true) };
    assert_eq!(decides(&clinic, lets), []);
    let screened = [
        ("referral-source", "home_care"),
        ("pathway-point", "own_home"),
        ("criterion-pregnant", "false"),
        ("criterion-carers-trained", "true"),
    ];
    let consent = [("item-readings", "true"), ("item-share", "true"), ("item-results", "true")];
    let consent =
        [&consent[..], &[("language", "en-GB"), ("mode", "written"), ("interpreter", "none")]].concat();
    let missed = [("plan", "check"), ("reason", "local_bus")];
    for (kind, said) in
        [(StepKind::Screening, &screened[..]), (StepKind::Consent, &consent), (StepKind::NotDone, &missed)]
    {
        let at_home = AskStep { kit: Some(HOME.into()), ..step(kind, Some(&joan)) };
        assert_eq!(clinic.tries(at_home, "", said).unwrap().problems, [], "{kind:?}");
    }
    // Also once the site runs it no more.
    clinic.sign_in_as(TOM, PASSPHRASE).unwrap();
    assert_eq!(kits::adopt(&clinic.app, AdoptKit { runs: false, ..runs(BACK) }).unwrap().value, []);

    let measures = quality::page(&clinic.app, ()).unwrap().measures;
    let how = measures.iter().map(|(.., how)| text::plain(how)).collect::<String>();
    assert!(how.contains("The bus did not come: 1") && how.contains("The lift was out of order: 1"), "{how}");
    let folder = tempfile::tempdir().unwrap();
    let (to, reason) = (folder.path().display().to_string(), "asked for it".to_owned());
    let over = rights::hand_over(&clinic.app, HandOver { id: joan, folder: to, reason }).unwrap().value;
    let page = std::fs::read_to_string(over.page.unwrap()).unwrap();
    assert!(page.contains("The bus did not come"), "{page}");
}

#[test]
fn what_is_refused_never_takes_effect_and_what_is_proposed_anew_is_another_version() {
    let clinic = fenside();
    assert_eq!(proposes(&clinic, tailored()), []);
    let other = Tailor { questions: Vec::new(), ..tailored() };
    assert_eq!(proposes(&clinic, other), []);
    clinic.sign_in_as(AMA, THEIRS).unwrap();

    assert_eq!(decides(&clinic, decision(1, true)), is("tailoring", "changed-meanwhile"));
    assert_eq!(decides(&clinic, decision(2, false)), is("reason", "reason-empty"));
    let no = DecideTailoring { reason: "The name confuses people".into(), ..decision(2, false) };
    assert_eq!(decides(&clinic, no), []);

    let page = open(&clinic).tailoring;
    let states: Vec<_> = page.versions.iter().map(|one| (one.code.as_str(), one.state)).collect();
    assert_eq!(states, [("11-v2", TailoringState::Refused), ("11-v1", TailoringState::Replaced)]);
    assert_eq!(page.versions[0].reason.as_deref(), Some("The name confuses people"));
    assert_eq!((page.in_force, page.may), (None, MayDecide::Nothing));
    assert_eq!(open(&clinic).roles.iter().find(|(code, _)| code == "coordinator").unwrap().1, "Coordinator");
}

#[test]
fn where_nobody_else_can_whoever_proposed_it_lets_it_and_says_so() {
    let clinic = Clinic::open();
    clinic.settle("Petra Novak", Role::DataManager);
    clinic.sign_in();
    clinic.run_kit(BACK);
    assert_eq!(proposes(&clinic, tailored()), []);
    assert_eq!(open(&clinic).tailoring.may, MayDecide::Alone);

    assert_eq!(decides(&clinic, decision(1, true)), is("alone", "author-decides"));
    let alone = DecideTailoring { alone: true, ..decision(1, true) };
    clinic.sign_in_as("Petra Novak", THEIRS).unwrap();
    assert_eq!(open(&clinic).tailoring.may, MayDecide::No);
    assert!(matches!(kits::decide(&clinic.app, alone.clone()), Err(Error::NotYours)));
    clinic.sign_in();
    assert_eq!(decides(&clinic, alone), []);

    let version = open(&clinic).tailoring.versions.remove(0);
    assert_eq!((version.code.as_str(), version.alone), ("07-v1", true));
}

#[test]
fn a_role_is_called_what_the_site_calls_it_wherever_it_is_shown() {
    let clinic = Clinic::open();
    clinic.run_kit(HOME);
    let page = || kits::open(&clinic.app, KitId { kit: HOME.into() }).unwrap();
    let told = |page: &kits::KitPage| {
        page.alerts.iter().flat_map(|alert| alert.recipients.clone()).collect::<Vec<_>>()
    };
    assert!(told(&page()).contains(&"Coordinator".to_owned()));

    clinic
        .tailor(Tailor { names: vec![("coordinator".into(), "Reception lead".into())], ..as_it_comes(HOME) });

    let page = page();
    assert!(told(&page).contains(&"Reception lead".to_owned()));
    assert!(!told(&page).contains(&"Coordinator".to_owned()));
    let line = page.recipients.iter().find(|(code, ..)| code == "coordinator").unwrap();
    assert_eq!(line.1, "Reception lead");
    assert_eq!(page.roles.iter().find(|(code, _)| code == "coordinator").unwrap().1, "Coordinator");
}

#[test]
fn numbers_of_alerts_are_confirmed_by_somebody_or_not_at_all() {
    let clinic = Clinic::open();
    let tries = |what: AdoptKit| -> Vec<_> {
        let problems = kits::adopt(&clinic.app, what).unwrap().value;
        problems.into_iter().map(|one| (one.field, why(one.why))).collect()
    };
    let confirmed = |clinic: &Clinic| {
        let alerts = open(clinic).alerts;
        alerts.into_iter().filter(|one| one.confirm && one.confirmed).map(|one| one.id).collect::<Vec<_>>()
    };
    let what = |by: &str| AdoptKit { confirmed: vec!["worse".into()], confirmed_by: by.into(), ..runs(BACK) };
    clinic.run_kit(BACK);
    assert!(confirmed(&clinic).is_empty());

    assert_eq!(tries(what(" ")), is("confirmed_by", "field-empty"));
    assert!(confirmed(&clinic).is_empty());
    assert_eq!(tries(what("Dr Ama Mensah")), []);

    assert_eq!(confirmed(&clinic), ["worse"]);
    assert_eq!(open(&clinic).confirmed_by, "Dr Ama Mensah");
}
