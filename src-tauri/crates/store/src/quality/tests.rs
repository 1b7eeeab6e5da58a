use domain::{
    response::{Given, Response},
    way::{Content, Said, StepKind},
};

use super::*;
use crate::{
    NewStep, Planned, ScoreId, Store, Writer,
    testing::{a_draft, clinic_with_a_draft, now, participant, stamp},
};

fn write<T>(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(stamp(), change).unwrap()
}

fn choice(id: &str) -> Given {
    Given::Answer(Value::Choice(id.into()))
}

/// A finished form of `number` new ones; what was answered, item by item.
fn form(
    w: &Writer<'_>,
    number: u128,
    given: &[(&str, Given)],
    scored: bool,
) -> Result<ResponseId, StoreError> {
    let id = ResponseId(Uuid::from_u128(0x400 + number));
    w.add_response(&Response { id, ..a_draft() })?;
    for (item, given) in given {
        w.add_answer(id, 1, item, Some(given))?;
    }
    let score = ScoreId { scale: "total".into(), observation: Uuid::from_u128(0x500 + number) };
    w.add_edition(id, None, if scored { std::slice::from_ref(&score) } else { &[] })?;
    Ok(id)
}

fn facts_of(store: &Store, sees: Sees) -> Vec<FormFacts> {
    store.read(|r| r.form_facts(sees, 100)).unwrap()
}

#[test]
fn of_each_form_that_counts_it_is_known_what_is_missing_why_and_what_was_changed() {
    let mut store = clinic_with_a_draft();
    let given = [
        ("rmdq24-1", choice("a")),
        ("rmdq24-2", choice("a")),
        ("rmdq24-3", Given::Missing(Missing::Declined)),
        ("rmdq24-4", Given::Missing(Missing::NotAsked)),
    ];
    let (first, _) = write(&mut store, |w| {
        let first = form(w, 1, &given, true)?;
        w.add_answer(first, 2, "rmdq24-3", Some(&choice("b")))?;
        w.add_edition(first, Some("typed wrongly"), &[])?;
        let other = form(w, 2, &given[..1], false)?;
        w.void_response(other, "twice")?;
        Ok((first, other))
    });

    let all = facts_of(&store, Sees::Unrestricted);

    let [one] = &all[..] else { panic!("{all:?}") };
    assert_eq!((one.response, one.given, one.chosen, one.different), (first, 4, 3, 2));
    assert_eq!(one.missing, [(Missing::NotAsked, 1)], "what counts now");
    assert_eq!((one.changed, one.scored), (1, true));
    assert_eq!((one.study_number.as_str(), one.day), ("07-0001", now().date_naive()));
    assert_eq!((one.ours, one.worded, one.interpreted), (true, true, false));
    assert_eq!((one.by.is_some(), one.received), (true, None), "nothing has confirmed it");
}

#[test]
fn no_more_forms_are_looked_at_than_were_asked_for_and_none_that_may_not_be_seen() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| (1..=3).try_for_each(|n| form(w, n, &[("rmdq24-1", choice("a"))], true).map(drop)));
    assert_eq!(store.read(|r| r.form_facts(Sees::All, 2)).unwrap().len(), 2);

    write(&mut store, |w| w.restrict(participant(1).id, true, "asked"));

    assert_eq!(facts_of(&store, Sees::Unrestricted), []);
    assert_eq!(facts_of(&store, Sees::All).len(), 3);
}

#[test]
fn what_is_missing_most_often_comes_first() {
    let mut store = clinic_with_a_draft();
    let missing = || Given::Missing(Missing::Declined);
    write(&mut store, |w| {
        form(w, 1, &[("rmdq24-1", missing()), ("rmdq24-2", missing())], true)?;
        form(w, 2, &[("rmdq24-1", choice("a")), ("rmdq24-2", missing())], true)
    });

    let found = store.read(|r| r.missing_items(Sees::All, 100, 5)).unwrap();

    let found: Vec<_> = found.iter().map(|one| (one.item.as_str(), one.count)).collect();
    assert_eq!(found, [("rmdq24-2", 2), ("rmdq24-1", 1)]);
}

#[test]
fn visits_outside_their_windows_are_named() {
    let mut store = clinic_with_a_draft();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let late = Planned {
        participant: participant(1).id,
        kit: "kit".into(),
        plan: "v1".into(),
        turn: 0,
        target: day("2026-01-05"),
        opens: day("2026-01-01"),
        closes: day("2026-01-10"),
        state: "late".into(),
        visit: Some(a_draft().visit),
    };
    let id = write(&mut store, |w| {
        w.set_plan(participant(1).id, "kit", &[late])?;
        form(w, 1, &[], true)
    });

    let (late, count) = store.read(|r| r.late_visits(Sees::All, 10)).unwrap();

    assert_eq!((late.len(), count), (1, 1));
    assert_eq!((late[0].response, late[0].plan.as_str(), late[0].closes), (id, "v1", day("2026-01-10")));
}

fn step(
    w: &Writer<'_>,
    id: u128,
    kind: StepKind,
    about: Option<u128>,
    said: &[(&str, Said)],
) -> Result<(), StoreError> {
    let content: Content = said.iter().map(|(field, said)| ((*field).to_owned(), said.clone())).collect();
    w.keep_step(&NewStep {
        id: Uuid::from_u128(id),
        kind,
        kit: None,
        participant: Some(participant(1).id),
        visit: None,
        about: about.map(Uuid::from_u128),
        day: now().date_naive(),
        content,
        reason: None,
    })
    .map(drop)
}

#[test]
fn open_queries_come_first() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| {
        for id in 1..=3 {
            step(w, id, StepKind::Query, Some(0x400), &[("text", Said::Text("right?".into()))])?;
        }
        step(w, 4, StepKind::QueryClosed, Some(1), &[])
    });

    let (queries, open) = store.read(|r| r.queries(10, Sees::All)).unwrap();

    assert_eq!((queries, open), ([2, 3, 1].map(Uuid::from_u128).to_vec(), 2));
    assert_eq!(store.read(|r| r.queries(1, Sees::All)).unwrap().0.len(), 2, "one of each");

    write(&mut store, |w| w.restrict(participant(1).id, true, "asked"));
    assert_eq!(store.read(|r| r.queries(10, Sees::Unrestricted)).unwrap(), (Vec::new(), 0));
}
