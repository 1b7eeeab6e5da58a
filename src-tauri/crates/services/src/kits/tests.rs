use std::{collections::BTreeMap, sync::Arc};

use super::{
    Decided, Event, Run,
    decided::{Tailored, Version},
    shelf::{KitEdition, KitShelf},
};
use crate::shelf::Came;

fn edition(version: u32) -> KitEdition {
    let shelf = KitShelf::built_in().unwrap();
    let mut kit = shelf.newest().next().unwrap().kit.clone();
    kit.version = version;
    KitEdition { kit, came: Came::BuiltIn, words: BTreeMap::new() }
}

#[test]
fn who_is_in_an_older_version_stays_in_it_and_who_enters_gets_the_newest() {
    let mut shelf = KitShelf::default();
    for version in [2, 1, 3] {
        shelf.put(edition(version));
    }
    let id = edition(1).kit.id;

    assert_eq!(shelf.at(&id, 1).unwrap().kit.version, 1);
    assert_eq!(shelf.get(&id).unwrap().kit.version, 3);
    assert_eq!(shelf.at(&id, 9).unwrap().kit.version, 3, "nobody is left without one");
    assert!(shelf.get("none").is_err());
}

#[test]
fn what_was_decided_is_read_as_it_was_kept_and_what_is_new_in_it_is_as_it_comes() {
    let tailored = Tailored { optional: vec!["v6w".into()], ..Tailored::default() };
    let version = Some(Version { site: "11".into(), number: 2 });
    let event = Event::Approved { alone: true };
    let decided = Decided { runs: true, tailored: tailored.clone(), version, event, ..Decided::default() };
    let kept = serde_json::to_string(&decided).unwrap();

    assert_eq!(serde_json::from_str::<Decided>(&kept).unwrap(), decided);
    let before: Decided = serde_json::from_str("{\"runs\":true,\"optional\":[\"v6w\"]}").unwrap();
    assert_eq!(before, Decided { runs: true, tailored, ..Decided::default() }, "before there were versions");
}

#[test]
fn a_rule_whose_numbers_a_newer_kit_changes_has_to_be_confirmed_again() {
    let edition = edition(1);
    let mut rule = edition.kit.alerts.iter().find(|rule| rule.confirm).unwrap().clone();
    let decided = Decided { confirmed: vec![rule.clone()], ..Decided::default() };
    let run = Run::made(Arc::new(edition), decided);
    assert!(run.decided.confirms(&rule));

    rule.minutes += 1;

    assert!(!run.decided.confirms(&rule));
    rule.confirm = false;
    assert!(run.decided.confirms(&rule), "nobody has to");
}
