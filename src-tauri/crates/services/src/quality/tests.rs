use chrono::TimeDelta;
use domain::{
    response::{Given, Missing, Mode, Value},
    way::{Content, Said, StepKind},
};

use super::*;
use crate::{
    FieldProblem, Why,
    backups::testing::Site,
    forms::{self, SaveAnswer},
    results::{self, Change, Correction},
    rights::{self, Restrict},
    visits::{self, ChooseForm},
};

mod noted;

fn see(site: &Site) -> QualityPage {
    page(&site.app, ()).unwrap()
}

fn measure(page: &QualityPage, name: &str) -> (String, String) {
    let found = page.measures.iter().find(|(known, ..)| ::text::plain(known) == name);
    let (_, value, how) = found.unwrap_or_else(|| panic!("{name} is not in {:?}", page.measures));
    (::text::plain(value), ::text::plain(how))
}

fn findings(page: &QualityPage) -> Vec<(RecordFindingKind, String)> {
    page.findings.iter().map(|one| (one.kind, ::text::plain(&one.said))).collect()
}

/// A form that took so many seconds, finished; `given` to every item.
fn filled(
    site: &Site,
    visit: &str,
    instrument: &str,
    mode: Mode,
    paper: Option<&str>,
    seconds: i64,
    given: &Given,
) -> String {
    let what = ChooseForm {
        visit: visit.into(),
        instrument: instrument.into(),
        language: "en-GB".into(),
        mode,
        paper_day: paper.map(str::to_owned),
        interpreter: None,
    };
    let response = visits::begin_form(&site.app, what).unwrap().value.response.unwrap();
    for item in site.app.shelf().get(instrument).unwrap().instrument.items() {
        let given = Some(given.clone());
        let what = SaveAnswer { response: response.clone(), item: item.id.clone(), given, typed: None };
        forms::answer(&site.app, what).unwrap();
    }
    site.clock.on(TimeDelta::seconds(seconds));
    site.finish(&response);
    response
}

fn pain(site: &Site, given: &Given) -> String {
    pain_of(site, "Yusuf", given)
}

fn pain_of(site: &Site, family: &str, given: &Given) -> String {
    let who = site.register(family);
    filled(site, &site.visit(&who), "nprs", Mode::Patient, None, 20, given)
}

fn asking(response: &str, text: &str) -> AskQuery {
    let about = QueryAbout::Response(response.into());
    AskQuery { about, item: Some("nprs".into()), text: text.into() }
}

fn answering(query: &str, text: &str, close: bool) -> AnswerQuery {
    AnswerQuery { query: query.into(), text: text.into(), close }
}

#[test]
fn where_nothing_was_recorded_nothing_is_counted() {
    let page = see(&Site::new());

    assert_eq!(measure(&page, "Visits done").0, "Nothing to count yet");
    assert_eq!(measure(&page, "Days until entry").0, "Nothing to count yet");
    assert_eq!(measure(&page, "Open queries").0, "None");
    assert_eq!((page.findings.len(), page.queries.len()), (0, 0));
    assert_eq!(measure(&page, "Open queries").0, "None");
}

#[test]
fn what_is_missing_is_counted_with_its_reason() {
    let site = Site::new();
    pain(&site, &Given::Answer(Value::Scale(7)));
    pain_of(&site, "Price", &Given::Missing(Missing::Declined));

    let page = see(&site);

    let (value, how) = measure(&page, "Questions without an answer");
    assert_eq!(value, "1 of 2 (50.0 %)");
    assert!(how.ends_with("Declined: 1"), "{how}");
    assert_eq!(measure(&page, "NPRS, question 1, English, The participant, alone").0, "1");
    assert_eq!(measure(&page, "Questionnaires with a score").0, "1 of 2 (50.0 %)");
    assert_eq!(
        findings(&page),
        [(RecordFindingKind::Missing, "1 question has no answer. Declined: 1".into())]
    );
    assert_eq!(page.counts, [(RecordFindingKind::Missing, 1)]);
    assert_eq!(page.findings[0].what.replace(['\u{2068}', '\u{2069}'], ""), "07-0002, NPRS");
}

/// What was left out is counted beside the forms of the same time, not beside the newest alone.
#[test]
fn where_only_the_newest_forms_are_looked_at_so_is_only_what_was_left_out_since() {
    let site = Site::new();
    pain(&site, &Given::Answer(Value::Scale(7)));
    let form = site.app.read(|r| Ok(r.form_facts(store::Sees::All, FORMS)?)).unwrap().remove(0);
    let figures = figures::Figures::of(&site.app);
    let since =
        |forms: &[store::FormFacts]| measures::Measures { figures: &figures, forms, runs: &[] }.since();
    let day = form.day;

    assert_eq!(since(&vec![form.clone(); FORMS - 1]), None);
    assert_eq!(since(&vec![form; FORMS]), Some(day));
}

#[test]
fn what_was_answered_very_fast_or_all_alike_is_found_and_paper_takes_no_time() {
    let site = Site::new();
    let visit = site.visit(&site.register("Yusuf"));
    let alike = Given::Answer(Value::Choice("1".into()));
    filled(&site, &visit, "gad-7", Mode::Patient, None, 3, &alike);
    let page = see(&site);
    assert_eq!(
        findings(&page),
        [
            (RecordFindingKind::TooFast, "7 questions in 3 s; less than 7 s is very fast.".into()),
            (RecordFindingKind::AllSame, "All 7 answers are the same.".into())
        ]
    );
    assert_eq!(measure(&page, "Answered very fast").0, "1 of 1 (100.0 %)");

    filled(&site, &visit, "nprs", Mode::Paper, None, 0, &Given::Answer(Value::Scale(7)));
    filled(&site, &visit, "gad-7", Mode::Paper, None, 1, &Given::Missing(Missing::Declined));

    assert_eq!(see(&site).counts.iter().find(|(kind, _)| *kind == RecordFindingKind::TooFast).unwrap().1, 1);
}

#[test]
fn entry_lag_is_counted_from_the_paper_and_long_ones_are_found() {
    let site = Site::new();
    let visit = site.visit(&site.register("Yusuf"));
    let given = Given::Answer(Value::Scale(7));
    filled(&site, &visit, "nprs", Mode::Paper, Some("9 3 2026"), 5, &given);
    filled(&site, &visit, "nprs", Mode::Paper, Some("1 3 2026"), 5, &given);

    let page = see(&site);

    assert_eq!(measure(&page, "Days until entry").0, "1 in the middle, 9 at the 90th centile");
    assert_eq!(findings(&page), [(RecordFindingKind::Late, "Entered 9 days after it was filled in.".into())]);
}

#[test]
fn a_date_before_birth_is_found_once_the_birth_is_corrected() {
    let site = Site::new();
    let who = site.register("Yusuf");
    let visit = site.visit(&who);
    filled(&site, &visit, "nprs", Mode::Paper, Some("9 3 2026"), 5, &Given::Answer(Value::Scale(7)));
    site.app
        .write(|w| {
            let mut them = w.participant(domain::ParticipantId(who.parse().unwrap()))?;
            them.born = Some(domain::Private::new("2026-03-10".parse().unwrap()));
            Ok(w.change_participant(&them, "typed wrongly")?)
        })
        .unwrap();

    let found = findings(&see(&site));

    let before = "A date lies before the participant was born.";
    assert_eq!(found, [(RecordFindingKind::Implausible, before.into())]);
}

#[test]
fn corrections_are_a_share_of_all_answers() {
    let site = Site::new();
    let form = pain(&site, &Given::Answer(Value::Scale(0)));
    pain_of(&site, "Price", &Given::Answer(Value::Scale(5)));
    assert_eq!(measure(&see(&site), "Answers corrected").0, "0 of 2 (0.0 %)");

    let changes = vec![Change { item: "nprs".into(), given: Given::Answer(Value::Scale(8)), typed: None }];
    results::correct(
        &site.app,
        Correction {
            response: form,
            code: "transcription_error".into(),
            reason: "paper says 8".into(),
            changes,
        },
    )
    .unwrap();

    let (value, how) = measure(&see(&site), "Answers corrected");
    assert_eq!(value, "1 of 2 (50.0 %)");
    assert!(how.ends_with(" error in copying: 1 of 2 (50.0 %)"), "{how}");
}

#[test]
fn a_query_is_asked_by_who_watches_and_worked_off_by_the_site() {
    let site = Site::new();
    let form = pain(&site, &Given::Answer(Value::Scale(0)));
    site.act_as(Role::Auditor);
    assert!(see(&site).may_ask && !see(&site).may_answer);
    assert_eq!(ask(&site.app, asking(&form, "Is 0 right?")).unwrap().value, []);
    assert_eq!(
        ask(&site.app, asking(&form, "  ")).unwrap().value,
        [FieldProblem::new("text", Why::FieldEmpty)]
    );
    let query = see(&site).queries[0].id.clone();
    assert!(matches!(answer(&site.app, answering(&query, "It is.", true)), Err(Error::NotYours)));
    site.clock.on(TimeDelta::days(8));

    site.act_as(Role::ResearchNurse);
    assert!(!see(&site).may_ask && see(&site).may_answer);
    assert!(matches!(ask(&site.app, asking(&form, "Is 0 right?")), Err(Error::NotYours)));
    assert_eq!(measure(&see(&site), "Open queries").0, "1 open; 8 days");
    let empty = answer(&site.app, answering(&query, " ", false)).unwrap();
    assert_eq!(empty.value, [FieldProblem::new("text", Why::FieldEmpty)]);
    answer(&site.app, answering(&query, "The paper says 8; corrected.", false)).unwrap();
    assert!(see(&site).queries[0].answered && !see(&site).queries[0].closed);
    answer(&site.app, answering(&query, "", true)).unwrap();

    let page = see(&site);
    let [line] = &page.queries[..] else { panic!("{:?}", page.queries) };
    let said: Vec<_> = line.said.iter().map(|(.., text)| text.as_str()).collect();
    assert_eq!(said, ["Is 0 right?", "The paper says 8; corrected.", "Settled"]);
    assert_eq!((line.answered, line.closed, line.days), (true, true, 8));
    assert_eq!(::text::plain(&line.what), "07-0001, NPRS, question 1");
    assert_eq!(measure(&page, "Open queries").0, "None");
    assert!(answer(&site.app, answering(&query, "More.", false)).is_err(), "it is settled");
}

#[test]
fn a_query_about_a_form_whose_questions_are_not_here_any_more_is_read_and_answered() {
    let site = Site::new();
    let form = pain(&site, &Given::Answer(Value::Scale(0)));
    let gone = domain::ResponseId(site.app.fresh());
    let query = site.app.fresh();
    site.app
        .write(|w| {
            let was = w.response(domain::ResponseId(form.parse().unwrap()))?;
            let copy = domain::response::Response { id: gone, version: 99, ..was.clone() };
            w.copy_response(was.id, &copy, &[])?;
            w.keep_step(&store::NewStep {
                id: query,
                kind: StepKind::Query,
                kit: None,
                participant: Some(was.participant),
                visit: Some(was.visit),
                about: Some(gone.0),
                day: site.app.now().date_naive(),
                content: Content::from([("text".to_owned(), Said::Text("Is 0 right?".into()))]),
                reason: None,
            })?;
            Ok(())
        })
        .unwrap();

    let page = see(&site);

    let [line] = &page.queries[..] else { panic!("{:?}", page.queries) };
    assert_eq!(::text::plain(&line.what), "07-0001, nprs");
    assert_eq!(answer(&site.app, answering(&line.id, "It is.", true)).unwrap().value, []);
    assert!(see(&site).queries[0].closed);
}

#[test]
fn nothing_is_said_of_whom_one_may_not_see() {
    let site = Site::new();
    let form = pain(&site, &Given::Missing(Missing::Declined));
    ask(&site.app, asking(&form, "Why?")).unwrap();
    let who =
        site.app.read(|r| Ok(r.response(domain::ResponseId(form.parse().unwrap()))?)).unwrap().participant;
    let what = Restrict { id: who.to_string(), on: true, reason: "asked".into() };
    rights::restrict(&site.app, what).unwrap();

    site.act_as(Role::Auditor);

    let page = see(&site);
    assert_eq!((page.findings.len(), page.queries.len()), (0, 0));
    assert_eq!(measure(&page, "Open queries").0, "None");
    assert!(matches!(ask(&site.app, asking(&form, "Why?")), Err(Error::Restricted)));
}

#[test]
fn how_forms_were_given_and_where_answers_come_from_is_counted() {
    let site = Site::new();
    pain(&site, &Given::Answer(Value::Scale(7)));
    let visit = site.visit(&site.register("Price"));
    filled(&site, &visit, "nprs", Mode::Proxy, None, 20, &Given::Answer(Value::Scale(5)));
    filled(&site, &visit, "gad-7", Mode::Patient, None, 60, &Given::Answer(Value::Choice("1".into())));

    let page = see(&site);

    let modes = "The participant, alone: 2 of 3 (66.7 %) · Somebody on their behalf: 1 of 3 (33.3 %)";
    assert_eq!(measure(&page, "Forms by the way they were given").0, modes);
    assert_eq!(measure(&page, "Forms answered by somebody else").0, "1 of 3 (33.3 %)");
    assert_eq!(measure(&page, "Forms by language").0, "English: 3 of 3 (100.0 %)");
    assert_eq!(measure(&page, "Answers whose source is known").0, "9 of 9 (100.0 %)");
    let (value, how) = measure(&page, "Hours until received");
    assert_eq!(value, "Nothing to count yet");
    assert!(how.ends_with("3 forms have not been received as they are now."), "{how}");
}
