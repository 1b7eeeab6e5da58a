//! Queries about what was noted.

use domain::{
    ParticipantId,
    way::{Content, Said, StepKind},
};
use store::NewStep;

use super::*;
use crate::{
    participants::ById,
    ways::{self, StepPage},
};

/// Something that happened to somebody, or to nobody that is known; its id.
fn happens(site: &Site, kind: StepKind, who: Option<&str>) -> String {
    let new = NewStep {
        id: site.app.fresh(),
        kind,
        kit: Some(("lbp-hte16".into(), 1)),
        participant: who.map(|who| ParticipantId(who.parse().unwrap())),
        visit: None,
        about: None,
        day: "2026-03-09".parse().unwrap(),
        content: Content::from([("term".to_owned(), Said::Text("more pain".into()))]),
        reason: None,
    };
    site.app.write(|w| Ok(w.keep_step(&new)?)).unwrap().id.to_string()
}

fn asking(step: &str, text: &str) -> AskQuery {
    AskQuery { about: QueryAbout::Step(step.into()), item: None, text: text.into() }
}

fn noted(site: &Site, step: &str) -> StepPage {
    ways::step(&site.app, ById { id: step.into() }).unwrap()
}

fn unanswered(site: &Site) -> u32 {
    site.app.read(|r| Ok(r.unanswered_queries(store::Sees::All)?)).unwrap()
}

#[test]
fn what_was_noted_is_asked_about_by_who_watches_and_worked_off_by_the_site() {
    let site = Site::new();
    let joan = site.register("Price");
    let event = happens(&site, StepKind::Adverse, Some(&joan));
    assert_eq!(unanswered(&site), 0);

    site.act_as(Role::DataManager);
    let page = noted(&site, &event);
    assert!(page.may_ask && !page.may_answer);
    assert_eq!(
        ask(&site.app, asking(&event, " ")).unwrap().value,
        [FieldProblem::new("text", Why::FieldEmpty)]
    );
    assert_eq!(ask(&site.app, asking(&event, "Since when?")).unwrap().value, []);

    let page = noted(&site, &event);
    let [line] = &page.queries[..] else { panic!("{:?}", page.queries) };
    assert_eq!(line.about, Some(QueryAbout::Step(event.clone())));
    assert_eq!(::text::plain(&line.what), "07-0001, Adverse event, 09-Mar-2026");
    assert!(page.follow.is_empty(), "what was asked did not follow from it");
    assert_eq!(page.editions.len(), 1, "nothing of it changed");
    assert_eq!((see(&site).queries, unanswered(&site)), (page.queries.clone(), 1));
    assert_eq!(measure(&see(&site), "Open queries").0, "1 open; 0 days");
    assert!(matches!(answer(&site.app, answering(&line.id, "Today.", true)), Err(Error::NotYours)));

    site.act_as(Role::ResearchNurse);
    assert!(!noted(&site, &event).may_ask && noted(&site, &event).may_answer);
    assert!(matches!(ask(&site.app, asking(&event, "Since when?")), Err(Error::NotYours)));
    assert_eq!(answer(&site.app, answering(&line.id, "Since the 8th.", false)).unwrap().value, []);
    assert_eq!(unanswered(&site), 0);
    assert!(see(&site).queries[0].answered && !see(&site).queries[0].closed);
    answer(&site.app, answering(&line.id, "", true)).unwrap();

    let [line] = &noted(&site, &event).queries[..] else { panic!("one query") };
    let said: Vec<_> = line.said.iter().map(|(.., text)| text.as_str()).collect();
    assert_eq!((said, line.closed), (vec!["Since when?", "Since the 8th.", "Settled"], true));
    assert!(answer(&site.app, answering(&line.id, "More.", false)).is_err(), "it is settled");
}

#[test]
fn what_nobody_is_known_by_is_asked_about_too_and_a_query_itself_is_not() {
    let site = Site::new();
    let nobody = happens(&site, StepKind::Screening, None);
    ask(&site.app, asking(&nobody, "Which age band?")).unwrap();
    let line = &see(&site).queries[0];
    assert_eq!(::text::plain(&line.what), "Screening, 09-Mar-2026");
    answer(&site.app, answering(&line.id, "Under 16.", false)).unwrap();

    assert!(matches!(ask(&site.app, asking(&line.id, "Why?")), Err(Error::Input("step"))));
    assert!(!noted(&site, &line.id).may_ask);
    let item = AskQuery { item: Some("age-band".into()), ..asking(&nobody, "Which?") };
    assert!(matches!(ask(&site.app, item), Err(Error::Input("step"))));
    let form = pain(&site, &Given::Answer(Value::Scale(0)));
    assert!(ask(&site.app, asking(&form, "Which?")).is_err(), "a form is no step");
}

#[test]
fn who_may_not_see_what_was_noted_sees_nothing_that_was_asked_about_it() {
    let site = Site::new();
    let joan = site.register("Price");
    let event = happens(&site, StepKind::Adverse, Some(&joan));
    ask(&site.app, asking(&event, "Since when?")).unwrap();
    let query = see(&site).queries[0].id.clone();
    let what = Restrict { id: joan, on: true, reason: "asked".into() };
    rights::restrict(&site.app, what).unwrap();

    site.act_as(Role::Auditor);
    assert_eq!(see(&site).queries, []);
    assert!(matches!(ask(&site.app, asking(&event, "Since when?")), Err(Error::Restricted)));
    assert!(matches!(ways::step(&site.app, ById { id: event.clone() }), Err(Error::Restricted)));
    site.act_as(Role::Clinician);
    assert!(matches!(answer(&site.app, answering(&query, "Today.", true)), Err(Error::Restricted)));

    site.act_as(Role::DataManager);
    assert_eq!(see(&site).queries.len(), 1, "who may see all still does");
}

#[test]
fn what_has_not_come_to_this_computer_yet_is_said_to_be_elsewhere() {
    let site = Site::new();
    let joan = site.register("Price");
    let event = happens(&site, StepKind::Adverse, Some(&joan));
    ask(&site.app, asking(&event, "Since when?")).unwrap();
    let new = NewStep {
        id: site.app.fresh(),
        kind: StepKind::Query,
        kit: None,
        participant: Some(ParticipantId(joan.parse().unwrap())),
        visit: None,
        about: Some(site.app.fresh()),
        day: "2026-03-09".parse().unwrap(),
        content: Content::from([("text".to_owned(), Said::Text("And this?".into()))]),
        reason: None,
    };
    site.app.write(|w| Ok(w.keep_step(&new)?)).unwrap();

    let page = see(&site);

    let known: Vec<_> = page.queries.iter().map(|line| (line.about.is_some(), &*line.what)).collect();
    assert_eq!((known.len(), known[1]), (2, (false, "Something that has not come to this computer yet")));
    assert!(known[0].0, "and the others are listed");
}
