//! Nobody collects anything before they have learned it and the site is ready.

use domain::{kit::SiteStage, way::StepKind};
use kit::{
    Clinic, NAME,
    endpoint::Endpoint,
    entry,
    people::THEIRS,
    programme::{BACK, FIT, step},
    sending::{Sender, meet, until_sent},
};
use serde_json::{Value, json};
use services::{
    Error, Problem, ProblemCode, Role, day, participants, patient, quality,
    reports::{self, AskReport, Report, ReportId},
    rights,
    session::{self, NoticeCode},
    today::{self, AskToday},
    training::{self, ModuleStanding, NameStages, RefreshModule, RegisterKind, TakeModule},
    ways,
};
use store::{Action, Kind};

use crate::printed;

const AISHA: &str = "Aisha Rahman";
const HELEN: &str = "Helen Marsh";
const KWAME: &str = "Kwame Osei";

/// In what is invented for practice, and nowhere else.
const INVENTED: &str = "PRACTICE";

/// A serious event that may have to do with the technology.
const SERIOUS: &[(&str, &str)] = &[
    ("term", "more pain after the exercises"),
    ("onset", "8/3/2026"),
    ("severity", "severe"),
    ("seriousness", "hospitalisation"),
    ("related-technology", "possible"),
    ("related-app", "not_related"),
    ("action", "technology_paused"),
    ("outcome", "not_recovered"),
    ("aware-day", "9/3/2026"),
    ("aware-time", "09:00"),
];

/// An event of the first day that is not serious.
const ACHED: &[(&str, &str)] = &[
    ("term", "more pain after the exercises"),
    ("onset", "16/2/2026"),
    ("severity", "mild"),
    ("related-technology", "possible"),
    ("related-app", "not_related"),
    ("action", "none"),
    ("outcome", "recovered"),
    ("aware-day", "16/2/2026"),
];

/// A day at nine by the clock on the wall, with nobody at the desk.
fn morning(clinic: &Clinic, day: &str) {
    clinic.lock();
    clinic.set_wall(&format!("{day}T09:00:00+00:00"));
}

fn aisha(clinic: &Clinic) {
    clinic.sign_in_as(AISHA, THEIRS).unwrap();
}

/// What a person is told about an error.
fn told(error: &Error) -> (ProblemCode, Option<String>) {
    let problem = Problem::tell(error, uuid::Uuid::nil());
    (problem.code, problem.module)
}

fn refused<T: std::fmt::Debug>(done: Result<T, Error>) -> (ProblemCode, Option<String>) {
    told(&done.unwrap_err())
}

fn registers(clinic: &Clinic) -> Result<String, Error> {
    participants::register(&clinic.app, entry("Baker", "Ann"))
        .map(|done| done.value.participant.unwrap_or_else(|| panic!("{:?}", done.value.check.problems)))
}

fn name_stages(clinic: &Clinic, learning: &str, live: &str) -> Vec<services::FieldProblem> {
    let what = NameStages { kit: BACK.into(), learning: learning.into(), live: live.into() };
    training::name_stages(&clinic.app, what).unwrap().value
}

fn takes(clinic: &Clinic, module: &str, minutes: &str, score: &str) {
    let what =
        TakeModule { kit: BACK.into(), module: module.into(), minutes: minutes.into(), score: score.into() };
    assert_eq!(training::take(&clinic.app, what).unwrap().value, []);
}

fn mine(clinic: &Clinic, module: &str) -> training::ModuleLine {
    let page = training::page(&clinic.app, ()).unwrap();
    page.mine.into_iter().find(|one| (one.kit.as_str(), one.module.as_str()) == (BACK, module)).unwrap()
}

/// The newest attempt of somebody, for whoever signs.
fn attempt(clinic: &Clinic, person: &str) -> training::RegisterLine {
    let page = training::page(&clinic.app, ()).unwrap();
    page.register.into_iter().find(|one| one.person == person && one.certificate.is_none()).unwrap()
}

/// A practice case, its first visit with one finished form, and an alert.
fn practises(clinic: &Clinic) -> (String, String) {
    let case = training::practise(&clinic.app, services::kits::KitId { kit: BACK.into() }).unwrap().value;
    clinic.enrol(&case);
    let visit = clinic.begin_planned(&case, "v0").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 9 }));
    assert!(clinic.finish(&form).finished);
    (case, visit)
}

/// Whoever is given the screen sees that it is practice, on every page, in the words of the form.
fn shows_the_patient_that_it_is_practice(clinic: &Clinic, visit: &str) {
    let form = clinic.begin(visit, "phq-4", "en-GB");
    patient::hand(&clinic.app, patient::Hand { response: form }).unwrap();
    for step in [patient::Step::Stay, patient::Step::Next, patient::Step::Rest] {
        let page = patient::go(&clinic.app, step).unwrap();
        assert_eq!(page.practice.as_deref(), Some("Practice: invented person, never sent"), "{step:?}");
    }
    let back = patient::TakeBack { secret: THEIRS.into() };
    assert_eq!(patient::take_back(&clinic.app, back).unwrap().value.refused, None);
}

/// Riverside on Monday 2 February 2026: it runs the kit of most stories and is in
/// set-up. Grace is its administrator (Tom of the story), Kwame leads it.
fn set_up() -> Clinic {
    let clinic = Clinic::empty();
    clinic.set_wall("2026-02-02T09:00:00+00:00");
    clinic.found();
    clinic.run_kit(BACK);
    for (name, role) in [(AISHA, Role::Clinician), (HELEN, Role::ResearchNurse), (KWAME, Role::Administrator)]
    {
        clinic.settle(name, role);
        clinic.lock();
        clinic.sign_in();
    }
    let page = training::stage(&clinic.app, services::kits::KitId { kit: BACK.into() }).unwrap();
    assert!(!page.named && page.stage == SiteStage::Live, "nobody said anything: nobody is asked");
    assert_eq!(name_stages(&clinic, "", ""), []);
    clinic
}

/// Story 1.
#[test]
fn training_sign_off_gates_data_collection() {
    let endpoint = Endpoint::start();
    let clinic = set_up();
    let stage = || training::stage(&clinic.app, services::kits::KitId { kit: BACK.into() }).unwrap();
    assert!(stage().named && stage().stage == SiteStage::SetUp);

    // Aisha opens New participant: refused, and told what is missing.
    clinic.lock();
    aisha(&clinic);
    let missing = (ProblemCode::SetUpNotSignedOff, Some("T1".into()));
    assert_eq!(refused(participants::begin(&clinic.app, ())), missing);
    assert_eq!(refused(registers(&clinic)), missing);
    let nobody = clinic.tries(step(StepKind::Screening, None), "", FIT);
    assert_eq!(refused(nobody), missing, "nor somebody who does not enter");

    // She takes T1: not enough the first time, which is kept too.
    assert_eq!(mine(&clinic, "t1").standing, ModuleStanding::NotTaken);
    takes(&clinic, "t1", "35", "7");
    assert_eq!(mine(&clinic, "t1").standing, ModuleStanding::Failed);
    takes(&clinic, "t1", "30", "9");
    assert_eq!(mine(&clinic, "t1").standing, ModuleStanding::Practise);

    // Two practice cases; every screen that shows them has the mark.
    let (first, visit) = practises(&clinic);
    assert_eq!((mine(&clinic, "t1").standing, mine(&clinic, "t1").cases), (ModuleStanding::Practise, (1, 2)));
    practises(&clinic);
    assert_eq!(mine(&clinic, "t1").standing, ModuleStanding::ToSign);
    let by_id = || Clinic::by_id(&first);
    assert!(participants::open(&clinic.app, by_id()).unwrap().banner.practice);
    assert!(services::visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().banner.practice);
    assert!(ways::page(&clinic.app, by_id()).unwrap().banner.practice);
    assert!(services::person::page(&clinic.app, by_id()).unwrap().banner.practice);
    assert!(rights::page(&clinic.app, by_id()).unwrap().practice);
    shows_the_patient_that_it_is_practice(&clinic, &visit);
    assert_eq!(clinic.found_people(INVENTED), 2, "who looks for them finds them");
    let query = participants::FindParticipants { query: INVENTED.into() };
    assert!(participants::find(&clinic.app, query).unwrap().lines.iter().all(|line| line.practice));
    // Nobody signs for themselves.
    let own = attempt(&clinic, AISHA);
    assert!(!own.may_sign);
    assert!(matches!(training::sign(&clinic.app, Clinic::by_id(&own.id)), Err(Error::NotYours)));

    // Helen, who coordinates, passes T1 and T3.
    clinic.lock();
    clinic.sign_in_as(HELEN, THEIRS).unwrap();
    takes(&clinic, "t3", "25", "8");
    assert!(!attempt(&clinic, AISHA).may_sign, "her role signs nothing");

    // Kwame signs; a certificate with its number and its end.
    clinic.lock();
    clinic.sign_in_as(KWAME, THEIRS).unwrap();
    let page = training::page(&clinic.app, ()).unwrap();
    assert_eq!(page.register.iter().filter(|line| line.may_sign).count(), 2, "the failed one is not signed");
    let signed = training::sign(&clinic.app, Clinic::by_id(&attempt(&clinic, AISHA).id)).unwrap().value;
    assert_eq!(signed, "R07-T1-0001");
    let escalation = training::sign(&clinic.app, Clinic::by_id(&attempt(&clinic, HELEN).id)).unwrap().value;
    assert_eq!(escalation, "R07-T3-0001");
    let register = training::page(&clinic.app, ()).unwrap().register;
    let line = register.iter().find(|line| line.certificate.as_ref() == Some(&signed)).unwrap();
    assert_eq!((line.kind, line.score, line.cases.len()), (RegisterKind::Signed, Some((9, 10)), 2));
    assert_eq!((line.by.as_deref(), line.expires.as_deref()), (Some(KWAME), Some("02-Feb-2027")));
    assert_eq!(
        register.iter().filter(|line| line.person == AISHA).map(|line| line.kind).collect::<Vec<_>>(),
        [RegisterKind::Signed, RegisterKind::Passed, RegisterKind::NotPassed],
        "newest first, and nothing is lost"
    );
    let printed = training::print(&clinic.app, Clinic::by_id(&line.id)).unwrap().value;
    assert!(printed.path.as_ref().unwrap().contains("R07-T1-0001") && printed.pages == 1);
    let letters = printed::letters(printed.path.as_deref());
    printed::says(&letters, &["R07-T1-0001", AISHA, KWAME, "02-Feb-2026", "02-Feb-2027", "9 of 10"]);

    // She is signed off, and the site is still in set-up.
    clinic.lock();
    aisha(&clinic);
    assert_eq!(mine(&clinic, "t1").standing, ModuleStanding::Signed);
    assert_eq!(refused(participants::begin(&clinic.app, ())), (ProblemCode::SiteInSetUp, None));
    assert_eq!(refused(registers(&clinic)), (ProblemCode::SiteInSetUp, None));

    // Tom sets learning-in from 16 February, live from 2 March.
    clinic.lock();
    clinic.sign_in();
    let wrong = name_stages(&clinic, "2 Mar 2026", "16 Feb 2026");
    assert_eq!(wrong.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["live"]);
    assert_eq!(name_stages(&clinic, "16 Feb 2026", "2 Mar 2026"), []);
    morning(&clinic, "2026-02-15");
    aisha(&clinic);
    assert_eq!(refused(registers(&clinic)), (ProblemCode::SiteInSetUp, None), "a day too soon");
    assert_eq!(clinic.app.read(|r| Ok(r.participant_count()?)).unwrap(), 0, "no live record exists");

    // From the sixteenth she records; Grace, who learned nothing, does not.
    morning(&clinic, "2026-02-16");
    clinic.sign_in();
    assert_eq!(stage().stage, SiteStage::LearningIn);
    assert_eq!(refused(registers(&clinic)), (ProblemCode::NotSignedOff, Some("T1".into())));
    clinic.lock();
    aisha(&clinic);
    assert!(participants::begin(&clinic.app, ()).is_ok());
    let ann = registers(&clinic).unwrap();
    clinic.enrol(&ann);
    let learning = clinic.begin_planned(&ann, "v0").unwrap();
    let early = services::visits::StartVisit { participant: ann.clone(), day: "13 Feb 2026".into() };
    assert_eq!(
        refused(services::visits::start(&clinic.app, early)),
        (ProblemCode::SiteInSetUp, None),
        "what was collected before then does not come in later either"
    );
    let form = clinic.begin(&learning, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 4 }));
    assert!(clinic.finish(&form).finished);
    // A visit besides her plan, and an event at it, are of these days, too.
    let besides = clinic.visit(&ann);
    let form = clinic.begin(&besides, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 3 }));
    assert!(clinic.finish(&form).finished);
    clinic.note(StepKind::Adverse, &ann, ACHED);
    // The first of March is the last day of it.
    morning(&clinic, "2026-03-01");
    aisha(&clinic);
    let eve = {
        let done = participants::register(&clinic.app, entry("Marsh", "Eve")).unwrap().value;
        done.participant.unwrap()
    };
    clinic.enrol(&eve);
    let last = clinic.begin_planned(&eve, "v0").unwrap();
    // Dora was only asked: there is no day yet from which anything is counted.
    let dora = participants::register(&clinic.app, entry("Fox", "Dora")).unwrap().value.participant.unwrap();
    clinic.note(StepKind::Screening, &dora, FIT);
    clinic.lock();
    morning(&clinic, "2026-03-02");
    clinic.sign_in();
    assert_eq!(stage().stage, SiteStage::Live);
    let taken_back = name_stages(&clinic, "", "");
    assert_eq!(taken_back.len(), 1, "what has begun has begun");
    clinic.lock();
    aisha(&clinic);
    let ben = {
        let done = participants::register(&clinic.app, entry("Clarke", "Ben")).unwrap().value;
        done.participant.unwrap()
    };
    clinic.enrol(&ben);
    let live = clinic.begin_planned(&ben, "v0").unwrap();
    let form = clinic.begin(&live, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 5 }));
    assert!(clinic.finish(&form).finished);
    ann_is_in_no_report_and_ben_is(&clinic);

    // What was recorded while learning says so at the endpoint, and nothing of the
    // practice is there.
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let visits = endpoint.all("Encounter");
    let found: Vec<_> = visits.iter().map(|one| (one["id"].as_str().unwrap(), learned(one))).collect();
    assert_eq!(found.len(), 4, "{found:?}");
    for (visit, learned) in [(&learning, true), (&besides, true), (&last, true), (&live, false)] {
        assert!(found.contains(&(visit.as_str(), learned)), "{found:?}");
    }
    for (kind, of_those_days, since) in [
        ("EpisodeOfCare", 3, 1),
        ("Consent", 2, 1),
        ("QuestionnaireResponse", 2, 1),
        ("AdverseEvent", 1, 0),
        // Each answer has a score; all were screened, and all but one offered something.
        ("Observation", 2 + 3 + 2, 1 + 1 + 1),
    ] {
        let all = endpoint.all(kind);
        let (marked, plain): (Vec<_>, Vec<_>) = all.iter().partition(|one| learned(one));
        assert_eq!((marked.len(), plain.len()), (of_those_days, since), "{kind}");
        assert!(marked.iter().all(|one| !one.to_string().contains(&ben)), "{kind}: Ben came later");
        assert!(plain.iter().all(|one| one.to_string().contains(&ben)), "{kind}: Ann and Eve came before");
    }
    for unsent in [INVENTED, first.as_str(), visit.as_str()] {
        assert!(!endpoint.has_kept(unsent), "{unsent} was sent");
    }
    drop(sender);
    // Nor does anything come back in its name.
    let forged = endpoint.get(&format!("Patient/{ann}")).to_string().replace(&ann, &first);
    endpoint.put(&format!("Patient/{first}"), &serde_json::from_str(&forged).unwrap());
    let before = participants::open(&clinic.app, by_id()).unwrap();
    meet(&clinic, &endpoint.url());
    assert_eq!(participants::open(&clinic.app, by_id()).unwrap(), before);

    // Whoever recorded it was signed off on that day.
    let (aisha_id, grace_id) = {
        clinic.lock();
        clinic.sign_in();
        (clinic.person(AISHA), clinic.person(NAME))
    };
    let covered = |person: &str, day: &str| {
        let person = domain::PersonId(person.parse().unwrap());
        training::covered(&clinic.app, person, day.parse().unwrap()).unwrap()
    };
    assert_eq!(covered(&aisha_id, "2026-02-01"), Some(false));
    assert_eq!(covered(&aisha_id, "2026-02-16"), Some(true));
    assert_eq!(covered(&aisha_id, "2027-02-03"), Some(false), "it has expired");
    assert_eq!(covered(&grace_id, "2026-02-16"), Some(false));

    // Then: idle for 61 days; the refresher comes before anything else.
    let stale = |clinic: &Clinic| {
        session::status(&clinic.app, ())
            .unwrap()
            .notices
            .iter()
            .any(|one| one.code == NoticeCode::RefresherDue)
    };
    morning(&clinic, "2026-05-01");
    aisha(&clinic);
    assert!(!stale(&clinic), "60 days");
    morning(&clinic, "2026-05-02");
    aisha(&clinic);
    assert!(stale(&clinic));
    let line = mine(&clinic, "t1");
    assert_eq!((line.standing, line.idle, line.refresher_minutes), (ModuleStanding::Idle, Some(61), 10));
    assert_eq!(refused(registers(&clinic)), (ProblemCode::RefresherDue, Some("T1".into())));
    let visit = services::visits::StartVisit { participant: ben.clone(), day: String::new() };
    assert_eq!(refused(services::visits::start(&clinic.app, visit)).0, ProblemCode::RefresherDue);
    assert!(participants::open(&clinic.app, Clinic::by_id(&ben)).is_ok(), "reading is never refused");
    let refresh = |confirmed| RefreshModule { kit: BACK.into(), module: "t1".into(), confirmed };
    assert!(training::refresh(&clinic.app, refresh(false)).is_err(), "it has to be read");
    training::refresh(&clinic.app, refresh(true)).unwrap();
    assert!(!stale(&clinic));
    assert!(training::refresh(&clinic.app, refresh(true)).is_err(), "there is none more");
    clinic.visit(&ben);
    let newest = &training::page(&clinic.app, ()).unwrap().register[0];
    assert_eq!((newest.kind, newest.minutes), (RegisterKind::Refreshed, Some(10)));
    assert!(newest.lapse.as_ref().is_some_and(|why| why.contains("61")), "{newest:?}");
    let trail = clinic.noted(Action::TrainingNoted);
    assert_eq!(trail.len(), 6, "three attempts, two signatures, a refresher");
    assert_eq!(clinic.app.read(|r| Ok((r.audit_break()?, r.content_break()?))).unwrap(), (None, None));
}

/// Whether a record says of itself that the site was learning when it was made.
fn learned(resource: &Value) -> bool {
    let ours = |one: &&Value| {
        let url = one["url"].as_str().unwrap_or_default();
        ["recorded-in", "planned-visit", "participation"]
            .iter()
            .any(|name| url.ends_with(&format!("/{name}")))
    };
    let said = |one: &Value| one["extension"].as_array().cloned().unwrap_or_default();
    let extensions = said(resource);
    let mut parts = extensions.iter().filter(ours).flat_map(said);
    parts.any(|part| part["url"] == "learning-in" && part["valueBoolean"] == true)
}

/// What Ann's visit of the learning-in period left in no report and in no measure; each
/// says that it is left out. Ben came once the site was live.
fn ann_is_in_no_report_and_ben_is(clinic: &Clinic) {
    let left_out = "2 visits of the learning-in period are left out.";
    let all = reported(clinic);
    for report in &all {
        let said = report.notes.iter().filter(|note| text::plain(note) == left_out);
        assert_eq!(said.count(), 1, "{:?}: {:?}", report.report, report.notes);
    }
    let cells = |report: ReportId, row: usize| {
        let found = all.iter().find(|one| one.report == report).unwrap();
        assert_eq!(found.tables[0].rows.len(), row + 1, "{:?}", found.tables[0]);
        found.tables[0].rows[row].iter().skip(1).map(|cell| text::plain(cell)).collect::<Vec<_>>()
    };
    let funnel = all.iter().find(|one| one.report == ReportId::Funnel).unwrap();
    assert_eq!(funnel.tables[0].rows[0][1], "1", "asked, {:?}", funnel.tables[0]);
    assert_eq!(cells(ReportId::Uptake, 0)[0], "1");
    assert_eq!(cells(ReportId::Retention, 0)[5], "1", "of his first visit the window is open");
    assert_eq!(cells(ReportId::Completeness, 0)[2], "1");
    let page = quality::page(&clinic.app, ()).unwrap();
    let measure = |name: &str| {
        let found = page.measures.iter().find(|(known, ..)| known == name);
        found.map(|(_, value, how)| (text::plain(value), text::plain(how))).unwrap()
    };
    assert!(measure("Visits done").1.ends_with(left_out), "{:?}", measure("Visits done"));
    assert_eq!(measure("Questions without an answer").0, "0 of 1 (0.0 %)");
    assert_eq!(measure("Training cover").0, "1 of 1 (100.0 %)");
}

/// All reports as they are now.
fn reported(clinic: &Clinic) -> Vec<Report> {
    let open = |report| reports::open(&clinic.app, AskReport { report, kit: BACK.into() }).unwrap();
    ReportId::ALL.into_iter().map(open).collect()
}

/// What is learned with is no event: nobody is told of it.
#[test]
fn a_practice_case_is_in_no_report_and_no_notice_is_drafted_of_what_happened_to_it() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let measures = || quality::page(&clinic.app, ()).unwrap().measures;
    let before = (reported(&clinic), measures());
    assert!(before.1.iter().all(|(name, ..)| name != "Training cover"), "nobody named a stage");
    let (case, _) = practises(&clinic);
    let event = clinic.note(StepKind::Adverse, &case, SERIOUS);

    assert_eq!((reported(&clinic), measures()), before);
    assert!(before.0.iter().all(|report| report.concerns.is_empty()));
    let [alert] = &event.alerts[..] else { panic!("it fires: {:?}", event.alerts) };
    let page = services::alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap();
    assert_eq!(page.concern, None, "none is offered");
    let notice = reports::notice(&clinic.app, Clinic::by_id(&event.step.unwrap()));
    assert_eq!(refused(notice), (ProblemCode::PracticeCase, None));
}

/// Practice goes on beside the work, and no list of the work has it.
#[test]
fn practice_cases_are_in_no_list_of_the_day_no_measure_and_no_count() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let before = (
        today::page(&clinic.app, AskToday::default()).unwrap(),
        quality::page(&clinic.app, ()).unwrap(),
        services::alerts::page(&clinic.app, services::alerts::AskAlerts { closed: true }).unwrap(),
        services::sending::page(&clinic.app, ()).unwrap().waiting,
        day::page(&clinic.app, ()).unwrap().visits.len(),
    );
    let (case, _) = practises(&clinic);

    let after = (
        today::page(&clinic.app, AskToday::default()).unwrap(),
        quality::page(&clinic.app, ()).unwrap(),
        services::alerts::page(&clinic.app, services::alerts::AskAlerts { closed: true }).unwrap(),
        services::sending::page(&clinic.app, ()).unwrap().waiting,
        day::page(&clinic.app, ()).unwrap().visits.len(),
    );

    assert_eq!(after.3, before.3, "but for what it asks, nothing waits");
    assert_eq!((after.0, after.1, after.2, after.4), (before.0, before.1, before.2, before.4));
    let way = clinic.way(&case);
    assert!(way.plan.iter().any(|line| line.visit.is_some()), "their own page has it");
    assert_eq!(clinic.found_people(""), 0, "nobody is on file");
    let next = participants::form(&clinic.app, ()).unwrap().next_study_number;
    assert_eq!(next, "07-0001", "no number of the study is used up");
}

/// Erased like everybody: nothing was anywhere else, so nothing is told.
#[test]
fn a_practice_case_is_erased_without_a_word_to_anybody() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let (case, _) = practises(&clinic);
    let number = participants::open(&clinic.app, Clinic::by_id(&case)).unwrap().banner.study_number;
    let erase = rights::Erase {
        id: case.clone(),
        study_number: number,
        also_unsent: false,
        reason: "learned".into(),
    };

    assert_eq!(rights::erase(&clinic.app, erase).unwrap().value, []);

    assert_eq!(clinic.found_people(INVENTED), 0);
    let waits = |kind| clinic.app.read(|r| Ok(r.waiting(kind, 9)?)).unwrap().len();
    assert_eq!((waits(Kind::Participant), waits(Kind::Step)), (0, 0));
    assert_eq!(training::page(&clinic.app, ()).unwrap().practice, []);
}

/// What was invented and what was said are never mixed.
#[test]
fn no_form_moves_between_a_practice_case_and_somebody_real() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let (case, visit) = practises(&clinic);
    let joan = clinic.register("Price", "Joan");
    let number = |id: &str| participants::open(&clinic.app, Clinic::by_id(id)).unwrap().banner.study_number;
    let forms = services::visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().forms;
    let moved = services::person::MoveForm {
        response: forms[0].id.clone(),
        study_number: number(&joan),
        reason: "wrong person".into(),
    };

    let refused = services::person::move_form(&clinic.app, moved).unwrap().value.problems;

    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(number(&case).starts_with(INVENTED));
}
