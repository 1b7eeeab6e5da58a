use chrono::TimeDelta;
use domain::response::{Given, Mode, Value};
use store::Role;

use super::*;
use crate::{
    FieldProblem, Why,
    backups::testing::Site,
    forms::{self, SaveAnswer},
    languages::{self, ChooseLanguage},
    results::{self, Change, Correction},
    rights::{self, Restrict, WithReason},
    visits::{self, ChooseForm},
};

fn by_id(id: &str) -> ById {
    ById { id: id.into() }
}

fn see(site: &Site, id: &str) -> PersonPage {
    page(&site.app, by_id(id)).unwrap()
}

/// A finished form with the same answer to every item.
fn filled(site: &Site, visit: &str, instrument: &str, value: &Value) -> String {
    let what = ChooseForm {
        visit: visit.into(),
        instrument: instrument.into(),
        language: "en-GB".into(),
        mode: Mode::Telephone,
        paper_day: None,
        interpreter: None,
    };
    let response = visits::begin_form(&site.app, what).unwrap().value.response.unwrap();
    for item in site.app.shelf().get(instrument).unwrap().instrument.items() {
        let given = Some(Given::Answer(value.clone()));
        let what = SaveAnswer { response: response.clone(), item: item.id.clone(), given, typed: None };
        forms::answer(&site.app, what).unwrap();
    }
    site.finish(&response);
    response
}

fn pain(site: &Site, who: &str, points: i64) -> String {
    filled(site, &site.visit(who), "nprs", &Value::Scale(points))
}

fn correct(site: &Site, response: &str, points: i64, reason: &str) {
    let given = Given::Answer(Value::Scale(points));
    let changes = vec![Change { item: "nprs".into(), given, typed: None }];
    let what = Correction {
        response: response.into(),
        code: "transcription_error".into(),
        reason: reason.into(),
        changes,
    };
    assert_eq!(results::correct(&site.app, what).unwrap().value.problems, []);
}

fn moving(response: &str, number: &str, reason: &str) -> MoveForm {
    MoveForm { response: response.into(), study_number: number.into(), reason: reason.into() }
}

fn plain(text: &str) -> String {
    ::text::plain(text)
}

#[test]
fn pain_over_time_is_said_with_the_change_that_was_published_and_nothing_is_called_better() {
    let site = Site::new();
    let who = site.register("Yusuf");
    pain(&site, &who, 7);
    let one = plain(&see(&site, &who).courses[0].sentence);
    site.clock.on(TimeDelta::days(91));
    pain(&site, &who, 4);

    let page = see(&site, &who);

    assert_eq!(one, "Average pain (NPRS) was 7 on 10 March 2026. There is one score so far.");
    let [course] = &page.courses[..] else { panic!("{:?}", page.courses) };
    assert_eq!(
        plain(&course.sentence),
        "Average pain (NPRS) was 7 on 10 March 2026 and 4 on 9 June 2026: 3 lower. A change of 2 (or 30 % of the first score) is \
         held to be important (Ostelo et al. 2008, consensus)."
    );
    assert_eq!(
        course.points.iter().map(|point| (point.at, point.value)).collect::<Vec<_>>(),
        [(0, 7.0), (91, 4.0)]
    );
    assert_eq!((course.range, course.higher_is_better), ((0.0, 10.0), Some(false)));
    assert_eq!(course.important.as_ref().map(|(value, ..)| *value), Some(2.0));
    assert_eq!(course.error, None, "nobody published one for it here");
    assert_eq!(page.forms.len(), 2);
    assert!(
        plain(&page.forms[0].how).starts_with("English · By telephone · wording "),
        "{:?}",
        page.forms[0]
    );
}

#[test]
fn a_change_within_the_measurement_error_is_said_to_be_that() {
    let site = Site::new();
    let who = site.register("Yusuf");
    filled(&site, &site.visit(&who), "gad-7", &Value::Choice("1".into()));
    site.clock.on(TimeDelta::days(30));
    let visit = site.visit(&who);
    let second = filled(&site, &visit, "gad-7", &Value::Choice("1".into()));
    let given = Given::Answer(Value::Choice("3".into()));
    let changes = vec![Change { item: "gad7-1".into(), given, typed: None }];
    results::correct(
        &site.app,
        Correction {
            response: second,
            code: "transcription_error".into(),
            reason: "misread".into(),
            changes,
        },
    )
    .unwrap();

    let page = see(&site, &who);

    let course = page.courses.iter().find(|course| course.instrument == "gad-7").unwrap();
    let sentence = plain(&course.sentence);
    assert!(
        sentence.contains("2 higher. The change is smaller than the measurement error of 4 ("),
        "{sentence}"
    );
    assert_eq!(course.error.as_ref().map(|(value, ..)| *value), Some(4.0));
    assert_eq!(course.important, None);
}

#[test]
fn what_was_taken_back_is_in_no_picture_and_stays_on_the_list() {
    let site = Site::new();
    let who = site.register("Yusuf");
    let form = pain(&site, &who, 7);

    results::void(&site.app, WithReason { id: form, reason: "given twice".into() }).unwrap();

    let page = see(&site, &who);
    assert_eq!(page.courses, []);
    assert!(plain(page.forms[0].note.as_ref().unwrap()).ends_with("it does not count. Reason: given twice"));
}

#[test]
fn a_correction_shows_both_answers_who_and_why() {
    let site = Site::new();
    let who = site.register("Yusuf");
    let form = pain(&site, &who, 0);

    correct(&site, &form, 8, "paper V0 p2");

    let page = see(&site, &who);
    let [correction] = &page.forms[0].corrections[..] else { panic!("{:?}", page.forms[0]) };
    assert_eq!(
        plain(correction),
        "Corrected 10-Mar-2026 09:00 by Amira Haddad: question 1: 0 › 8. Reason: error in copying: paper V0 p2"
    );
    assert_eq!(page.courses[0].points[0].value, 8.0);
}

#[test]
fn a_correction_needs_a_reason_that_is_offered_and_words_only_where_that_says_nothing() {
    let site = Site::new();
    let who = site.register("Yusuf");
    let form = pain(&site, &who, 0);
    let give = |code: &str, words: &str, points: i64| {
        let given = Given::Answer(Value::Scale(points));
        let changes = vec![Change { item: "nprs".into(), given, typed: None }];
        let what = Correction { response: form.clone(), code: code.into(), reason: words.into(), changes };
        results::correct(&site.app, what).map(|done| done.value.problems)
    };
    let empty = |field: &str| vec![FieldProblem::new(field, Why::ReasonEmpty)];

    assert_eq!(give("", "the paper says 8", 8).unwrap(), empty("code"));
    assert_eq!(give("other_with_text", "  ", 8).unwrap(), empty("reason"));
    assert!(matches!(give("made_up", "the paper says 8", 8), Err(crate::Error::Input("code"))));
    assert_eq!(give("late_information", "", 8).unwrap(), []);
    assert_eq!(give("other_with_text", "the paper says 9", 9).unwrap(), []);

    let seen = results::open(&site.app, by_id(&form)).unwrap();
    let said: Vec<_> = seen.editions.iter().map(|one| one.reason.as_deref().map(plain)).collect();
    let said: Vec<_> = said.iter().map(Option::as_deref).collect();
    assert_eq!(said, [Some("other: the paper says 9"), Some("information came later"), None]);
    let wordy: Vec<_> =
        seen.reasons.iter().filter(|one| one.needs_words).map(|one| one.code.as_str()).collect();
    assert_eq!((seen.reasons.len(), wordy), (8, vec!["other_with_text"]));
    let trail = site.app.read(|r| Ok(r.editions(form.parse().map(domain::ResponseId).unwrap())?)).unwrap();
    let codes: Vec<_> =
        trail[1..].iter().map(|one| one.reason.as_deref().unwrap().split('\n').next()).collect();
    assert_eq!(codes, [Some("late_information"), Some("other_with_text")], "the code is kept as it is");
}

#[test]
fn a_moved_form_counts_where_it_belongs_and_both_histories_say_so() {
    let site = Site::new();
    let (wrong, right) = (site.register("Yusuf"), site.register("Price"));
    let form = pain(&site, &wrong, 6);
    let before = site.app.read(|r| Ok(r.response(form_id(&form))?)).unwrap();
    site.clock.on(TimeDelta::days(3));

    let moved = move_form(&site.app, moving(&form, " 07-0002 ", "entered under the wrong person")).unwrap();

    assert_eq!(moved.value.problems, []);
    let (here, there) = (see(&site, &wrong), see(&site, &right));
    assert_eq!((here.courses.len(), there.courses.len()), (0, 1));
    let notes = [&here, &there].map(|page| plain(page.forms[0].note.as_ref().unwrap()));
    assert!(notes[0].starts_with("Moved to 07-0002 on 13-Mar-2026 09:00 by Amira Haddad;"), "{notes:?}");
    assert!(notes[1].starts_with("Moved here from 07-0001 on 13-Mar-2026 09:00"), "{notes:?}");
    assert_eq!(there.forms[0].day, here.forms[0].day);
    let copy = site.app.read(|r| Ok(r.response(form_id(&there.forms[0].response))?)).unwrap();
    assert_eq!(
        copy,
        domain::response::Response {
            id: copy.id,
            visit: copy.visit,
            participant: copy.participant,
            ..before
        }
    );
    let steps = |id: &str| {
        let id = ParticipantId(id.parse().unwrap());
        site.app.read(|r| Ok(r.steps_of(id)?)).unwrap().into_iter().map(|step| step.about).collect::<Vec<_>>()
    };
    assert_eq!(steps(&wrong), [Some(form.parse().unwrap())]);
    assert_eq!(steps(&right), [Some(copy.id.0)]);
}

fn form_id(id: &str) -> domain::ResponseId {
    domain::ResponseId(id.parse().unwrap())
}

#[test]
fn a_visit_of_the_same_day_is_used_and_another_is_made_where_there_is_none() {
    let site = Site::new();
    let (wrong, right) = (site.register("Yusuf"), site.register("Price"));
    let theirs = site.visit(&right);
    let (one, other) = (pain(&site, &wrong, 6), pain(&site, &wrong, 5));
    site.clock.on(TimeDelta::days(1));

    for form in [one, other] {
        assert_eq!(
            move_form(&site.app, moving(&form, "07-0002", "wrong person")).unwrap().value.problems,
            []
        );
    }

    let id = ParticipantId(right.parse().unwrap());
    let visits = site.app.read(|r| Ok(r.visits_of(id)?)).unwrap();
    assert_eq!(visits.iter().map(|visit| visit.id.to_string()).collect::<Vec<_>>(), [theirs]);
    assert_eq!(see(&site, &right).forms.len(), 2);
}

#[test]
fn a_form_is_not_moved_without_a_reason_to_nobody_or_to_whom_it_is_already() {
    let site = Site::new();
    let (wrong, right) = (site.register("Yusuf"), site.register("Price"));
    let form = pain(&site, &wrong, 6);
    let refused = |number: &str, reason: &str| {
        let problems = move_form(&site.app, moving(&form, number, reason)).unwrap().value.problems;
        problems.into_iter().map(|problem| (problem.field, problem.why)).collect::<Vec<_>>()
    };

    assert_eq!(refused("07-0002", "  "), [("reason".into(), Why::ReasonEmpty)]);
    assert_eq!(refused(" ", "wrong"), [("study_number".into(), Why::FieldEmpty)]);
    assert_eq!(refused("07-0099", "wrong"), [("study_number".into(), Why::StudyNumberUnknown)]);
    assert_eq!(refused("07-0001", "wrong"), [("study_number".into(), Why::StudyNumberSame)]);
    rights::withdraw(&site.app, WithReason { id: right.clone(), reason: "asked".into() }).unwrap();
    let withdrawn = move_form(&site.app, moving(&form, "07-0002", "wrong"));
    assert!(matches!(withdrawn, Err(Error::Withdrawn)));
    let erase = rights::Erase {
        id: right,
        study_number: "07-0002".into(),
        also_unsent: true,
        reason: "asked".into(),
    };
    rights::erase(&site.app, erase).unwrap();
    assert!(matches!(move_form(&site.app, moving(&form, "07-0002", "wrong")), Err(Error::Erased)));

    assert_eq!(see(&site, &wrong).forms[0].note, None);
    results::void(&site.app, WithReason { id: form.clone(), reason: "twice".into() }).unwrap();
    assert!(move_form(&site.app, moving(&form, "07-0001", "wrong")).is_err(), "it counts nowhere any more");
}

#[test]
fn a_restricted_person_is_not_shown_to_whoever_may_not_look() {
    let site = Site::new();
    let who = site.register("Yusuf");
    pain(&site, &who, 7);
    rights::restrict(&site.app, Restrict { id: who.clone(), on: true, reason: "asked".into() }).unwrap();

    site.act_as(Role::ResearchNurse);

    assert!(matches!(page(&site.app, by_id(&who)), Err(Error::Restricted)));
    assert!(matches!(print(&site.app, by_id(&who)), Err(Error::Restricted)));
    site.act_as(Role::DataManager);
    assert_eq!(see(&site, &who).forms.len(), 1);
}

#[test]
fn what_is_printed_has_the_picture_of_each_score_in_every_language_of_the_window() {
    let site = Site::new();
    let who = site.register("Yusuf");
    for points in [7, 5, 4] {
        pain(&site, &who, points);
        filled(&site, &site.visit(&who), "gad-7", &Value::Choice("1".into()));
        site.clock.on(TimeDelta::days(30));
    }

    let tags: Vec<_> = site.app.texts.languages().iter().map(|language| language.tag.clone()).collect();
    let spoken = tags
        .into_iter()
        .filter(|tag| languages::choose(&site.app, ChooseLanguage { tag: tag.clone() }).is_ok());
    let printed = spoken.map(|tag| {
        let page = see(&site, &who);
        let document = printed::document(&site.app, &page);

        let pictures = document.pieces.iter().filter(|piece| matches!(piece, ::paper::Piece::Picture { .. }));
        assert_eq!((pictures.count(), page.courses.len()), (2, 2), "{tag}");
        ::paper::document(&document).unwrap();
    });
    assert!(printed.count() > 11);
}

#[test]
fn two_versions_that_count_otherwise_are_two_courses_under_two_names() {
    let site = Site::new();
    let who = site.register("Price");
    pain(&site, &who, 4);
    let mut shelf = site.app.shelf().as_ref().clone();
    let first = shelf.get("nprs").unwrap().as_ref().clone();
    let mut draft = first.instrument.draft().clone();
    draft.version = 2;
    draft.scores[0].direction = domain::instrument::Direction::HigherIsBetter;
    let instrument = domain::instrument::Instrument::try_from(draft).unwrap();
    shelf.put(crate::shelf::Edition { instrument, ..first });
    site.app.restock(Some((shelf, site.app.kits().as_ref().clone())));
    pain(&site, &who, 7);

    let courses = see(&site, &who).courses;

    let ids: Vec<_> = courses.iter().map(|one| (one.id.as_str(), one.points.len())).collect();
    assert_eq!(ids, [("nprs-pain", 1), ("nprs-pain-v2", 1)]);
}
