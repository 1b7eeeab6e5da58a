use store::Role;

use super::*;
use crate::{
    backups::testing::Site,
    forms::{self, SaveAnswer},
    participants::{self, FindParticipants},
    results,
    visits::{self, StartVisit},
};

const WHY: &str = "asked by letter";

fn by_id(id: &str) -> ById {
    ById { id: id.into() }
}

fn with_reason(id: &str) -> WithReason {
    WithReason { id: id.into(), reason: WHY.into() }
}

fn erasing(id: &str, number: &str, also_unsent: bool) -> Erase {
    Erase { id: id.into(), study_number: number.into(), also_unsent, reason: WHY.into() }
}

#[test]
fn of_somebody_who_withdrew_nothing_more_is_collected_and_everything_can_be_seen() {
    let site = Site::new();
    let id = site.register("Yusuf");
    let visit = site.visit(&id);
    let draft = site.form(&visit);

    withdraw(&site.app, with_reason(&id)).unwrap();

    let new = StartVisit { participant: id.clone(), day: String::new() };
    assert!(matches!(visits::start(&site.app, new), Err(Error::Withdrawn)));
    let answer = SaveAnswer { response: draft.clone(), item: "nprs-1".into(), given: None, typed: None };
    assert!(matches!(forms::answer(&site.app, answer), Err(Error::Withdrawn)));
    participants::open(&site.app, by_id(&id)).unwrap();
    forms::open(&site.app, by_id(&draft)).unwrap();
    let shown = page(&site.app, by_id(&id)).unwrap();
    assert!(shown.withdrawn.is_some() && shown.restricted.is_none());
    assert_eq!((shown.unsent, shown.drafts), (2, 1));
}

#[test]
fn a_restricted_record_is_seen_by_administrators_and_data_managers_alone() {
    let site = Site::new();
    let id = site.register("Yusuf");
    let visit = site.visit(&id);
    let response = site.form(&visit);
    site.finish(&response);
    restrict(&site.app, Restrict { id: id.clone(), on: true, reason: WHY.into() }).unwrap();

    for role in Role::ALL {
        site.act_as(role);
        let seen = [
            participants::open(&site.app, by_id(&id)).map(drop),
            visits::open(&site.app, by_id(&visit)).map(drop),
            forms::open(&site.app, by_id(&response)).map(drop),
            results::open(&site.app, by_id(&response)).map(drop),
        ];
        let may = matches!(role, Role::Administrator | Role::DataManager);
        assert!(
            seen.iter().all(|seen| match seen {
                Ok(()) => may,
                Err(error) => !may && matches!(error, Error::Restricted),
            }),
            "{role:?}: {seen:?}"
        );
    }
    site.act_as(Role::Administrator);
    restrict(&site.app, Restrict { id: id.clone(), on: false, reason: WHY.into() }).unwrap();
    site.act_as(Role::Clinician);
    participants::open(&site.app, by_id(&id)).unwrap();
}

#[test]
fn a_record_is_erased_only_by_its_number_and_not_while_it_is_nowhere_else() {
    let site = Site::new();
    let id = site.register("Yusuf");
    let visit = site.visit(&id);
    let response = site.form(&visit);

    let wrong = erase(&site.app, erasing(&id, "07-0002", true)).unwrap().value;
    assert_eq!(wrong, [FieldProblem::new("study_number", Why::NumberMismatch)]);
    let unsent = erase(&site.app, erasing(&id, "07-0001", false));
    assert!(matches!(unsent, Err(Error::Unsent { count: 3 })), "{unsent:?}");
    assert!(erase(&site.app, erasing(&id, "07-0001", true)).unwrap().value.is_empty());

    let gone = [
        participants::open(&site.app, by_id(&id)).map(drop),
        visits::open(&site.app, by_id(&visit)).map(drop),
        forms::open(&site.app, by_id(&response)).map(drop),
    ];
    assert!(gone.iter().all(|gone| matches!(gone, Err(Error::Erased))), "{gone:?}");
    let found = participants::find(&site.app, FindParticipants { query: String::new() }).unwrap();
    assert_eq!((found.lines.len(), found.total), (0, 0));
    let shown = page(&site.app, by_id(&id)).unwrap();
    assert!(shown.erased.is_some());
    assert_eq!((shown.unsent, shown.drafts), (0, 0));
}

#[test]
fn nothing_is_done_without_a_reason() {
    let site = Site::new();
    let id = site.register("Yusuf");
    let blank = || WithReason { id: id.clone(), reason: "  ".into() };

    let problems = withdraw(&site.app, blank()).unwrap().value;

    assert_eq!(problems[0].field, "reason");
    assert!(page(&site.app, by_id(&id)).unwrap().withdrawn.is_none());
}

#[test]
fn what_somebody_looked_at_is_in_the_trail_once() {
    let site = Site::new();
    let id = site.register("Yusuf");
    for _ in 0..3 {
        participants::open(&site.app, by_id(&id)).unwrap();
    }

    let wanted = store::TrailQuery { actions: vec![Action::Viewed], ..store::TrailQuery::default() };
    let rows = site.app.read(|r| Ok(r.trail(&wanted, 10)?)).unwrap();

    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].kind.as_str(), rows[0].object.as_str()), ("participant", id.as_str()));
}

#[test]
fn days_are_kept_only_between_one_and_ten_years() {
    let site = Site::new();
    for days in [Some(0), Some(3_651)] {
        let problems = save_retention(&site.app, SaveRetention { days }).unwrap().value;
        assert_eq!(problems, [FieldProblem::new("days", Why::DaysRefused)]);
    }
    assert!(save_retention(&site.app, SaveRetention { days: Some(3_650) }).unwrap().value.is_empty());
}
