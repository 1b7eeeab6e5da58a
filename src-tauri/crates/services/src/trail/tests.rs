use chrono::TimeDelta;

use super::*;
use crate::backups::testing::{NAME, Site};

fn asked() -> TrailQuery {
    TrailQuery::default()
}

fn shown(site: &Site, query: TrailQuery) -> TrailPage {
    page(&site.app, query).unwrap()
}

#[test]
fn a_page_says_who_did_what_to_whom() {
    let site = Site::new();
    let id = site.register("Yusuf");
    site.visit(&id);

    let page = shown(&site, asked());

    let row = |action: &str| page.rows.iter().find(|row| row.action == action).unwrap();
    assert_eq!(row("registered").person.as_deref(), Some(NAME));
    assert_eq!(row("registered").role, Some(Role::Administrator));
    assert_eq!(text::plain(&row("registered").about), "07-0001");
    assert_eq!(text::plain(&row("visit-started").about), "07-0001 · 10-Mar-2026");
    assert_eq!(row("signed-in").about, NAME);
    assert_eq!(row("registered").utc, "2026-03-10T08:00:00.000Z");
    assert_eq!(row("registered").at, "10-Mar-2026 09:00");
    assert!(page.rows.iter().all(|row| !row.about.contains('[')), "{:#?}", page.rows);
    assert_eq!(page.length, page.rows.first().unwrap().seq);
    assert_eq!((page.people.len(), page.actions.len()), (1, Action::ALL.len()));
}

#[test]
fn a_page_can_be_narrowed_down_and_goes_on_where_it_ended() {
    let site = Site::new();
    let ids: Vec<_> = (0..60).map(|n| site.register(&format!("Y{}", "a".repeat(n + 1)))).collect();
    site.visit(&ids[3]);

    let first = shown(&site, asked());
    let second = shown(&site, TrailQuery { before: first.rows.last().map(|row| row.seq), ..asked() });
    let theirs = shown(&site, TrailQuery { participant: " 07-0004 ".into(), ..asked() });
    let registered = shown(&site, TrailQuery { action: "registered".into(), ..asked() });
    let nobody = shown(&site, TrailQuery { participant: "07-0999".into(), ..asked() });

    assert!(first.rows.len() <= 100 && first.rows.len() + second.rows.len() >= 60);
    assert_eq!(theirs.rows.len(), 2);
    assert_eq!(registered.rows.len(), 60);
    assert_eq!(nobody.problems, [FieldProblem::new("participant", Why::StudyNumberUnknown)]);
}

#[test]
fn days_are_those_of_the_clock_on_the_wall() {
    let site = Site::new();
    // Half past midnight here, which is still the day before in UTC.
    site.clock.on(TimeDelta::minutes(15 * 60 + 30));
    site.register("Yusuf");
    site.clock.on(TimeDelta::days(2));

    let on = |day: &str| {
        let query = TrailQuery { action: "registered".into(), from: day.into(), to: day.into(), ..asked() };
        shown(&site, query).rows.len()
    };

    assert_eq!((on("10 3 2026"), on("11 3 2026"), on("12 3 2026")), (0, 1, 0));
    let odd = shown(&site, TrailQuery { from: "yesterday".into(), ..asked() });
    assert_eq!((odd.problems[0].field.as_str(), odd.rows.len()), ("from", 0));
}

#[test]
fn a_whole_trail_is_said_to_be_whole_and_that_it_was_checked_is_in_it() {
    let site = Site::new();
    site.register("Yusuf");

    let found = check(&site.app, ()).unwrap().value;

    assert_eq!(found.findings, []);
    assert_eq!(found.head.len(), 9);
    assert_eq!(site.noted(Action::TrailChecked), Some(format!("{}: whole", found.rows)));
}
