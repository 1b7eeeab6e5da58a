use super::*;
use crate::{backups::testing::Site, participants};

fn named(site: &Site, name: &str, letter: &str) -> Vec<String> {
    let new = NameComputer { name: name.into(), letter: letter.into() };
    let problems = save(&site.app, new).unwrap().value;
    problems.into_iter().map(|problem| format!("{} {:?}", problem.field, problem.why)).collect()
}

/// Another computer of the site, as the endpoint tells of it.
fn other(site: &Site, number: u128, letter: &str, said: &str, of: &str) -> Uuid {
    let id = Uuid::from_u128(number);
    let computer = Computer {
        id,
        site: of.into(),
        name: format!("Room {number}"),
        letter: letter.into(),
        said: said.parse().unwrap(),
        last_receipt: None,
        oldest_unsent: None,
        waiting: 3,
        held: 1,
        clock_ahead: None,
        version: "0.1.0".into(),
        packs: vec!["knees 2".into()],
        last_safe: None,
    };
    keep(site, &computer);
    id
}

fn keep(site: &Site, computer: &Computer) {
    let json = exchange::computer(computer).resource.to_string();
    let seen = site.app.now();
    site.app.write(|w| Ok(w.save_computer(computer.id, &json, seen)?)).unwrap();
}

#[test]
fn a_computer_has_a_name_and_one_letter_or_none() {
    let site = Site::new();

    assert_eq!(named(&site, " ", "BB"), ["name FieldEmpty", "letter LetterRefused"]);
    assert_eq!(named(&site, &"x".repeat(61), "ب"), ["name FieldTooLong", "letter LetterRefused"]);
    assert!(named(&site, "Room  3", " b ").is_empty());

    let page = page(&site.app, ()).unwrap();
    assert_eq!((page.name.as_str(), page.letter.as_str()), ("Room 3", "B"));
    assert!(page.lines[0].here && page.lines[0].name == "Room 3");
    assert!(named(&site, "Room 3", "").is_empty());
}

#[test]
fn whoever_is_registered_gets_a_number_with_the_letter_and_is_found_by_it() {
    let site = Site::new();
    site.register("Haddad");
    named(&site, "Room 3", "B");
    assert_eq!(participants::form(&site.app, ()).unwrap().next_study_number, "07-B0002");
    site.register("Nowak");

    for typed in ["07b0002", "07-B0002", "07 b0002", "b0002"] {
        let query = participants::FindParticipants { query: typed.into() };
        let found = participants::find(&site.app, query).unwrap().lines;
        assert_eq!(found.iter().map(|line| line.family.as_str()).collect::<Vec<_>>(), ["Nowak"], "{typed}");
    }
    let query = participants::FindParticipants { query: "070001".into() };
    assert_eq!(participants::find(&site.app, query).unwrap().lines[0].family, "Haddad");
}

#[test]
fn this_computer_comes_first_and_then_whoever_was_longest_silent() {
    let site = Site::new();
    // Today is Tuesday, 10 March 2026.
    let fresh = other(&site, 1, "A", "2026-03-10T08:00:00+01:00", "07");
    let silent = other(&site, 2, "B", "2026-03-04T23:59:00+01:00", "07");
    let friday = other(&site, 3, "C", "2026-03-06T08:00:00+01:00", "07");
    other(&site, 4, "D", "2026-03-10T08:00:00+01:00", "08");

    let page = page(&site.app, ()).unwrap();

    let ids: Vec<_> = page.lines[1..].iter().map(|line| line.id.clone()).collect();
    assert_eq!(ids, [silent, friday, fresh].map(|id| id.to_string()), "and none of another site");
    assert!(page.lines[0].here && !page.lines[0].silent);
    assert_eq!(page.lines[1..].iter().map(|line| line.silent).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!((page.lines[1].waiting, page.lines[1].held), (3, 1));
    assert_eq!(page.lines[1].packs, ["knees 2"]);
    assert!(!page.same_letter && page.asked.is_some());
    other(&site, 5, "B", "2026-03-10T08:00:00+01:00", "07");
    assert!(super::page(&site.app, ()).unwrap().same_letter);
}

#[test]
fn a_wrong_clock_makes_nobody_seem_fresh() {
    let site = Site::new();
    let id = other(&site, 1, "A", "2026-03-10T08:00:00+01:00", "07");
    let mut ahead = site.app.read(|r| describe(&site.app, r)).unwrap().unwrap();
    (ahead.id, ahead.said) = (id, "2026-03-10T08:00:00+01:00".parse().unwrap());
    ahead.clock_ahead = Some(7 * 24 * 3_600);
    keep(&site, &ahead);

    assert!(page(&site.app, ()).unwrap().lines[1].silent);
}

#[test]
fn it_says_of_itself_what_waits_here() {
    let site = Site::new();
    site.register("Haddad");

    let said = site.app.read(|r| describe(&site.app, r)).unwrap().unwrap();

    assert_eq!((said.waiting, said.held, said.site.as_str()), (1, 0, "07"));
    assert!(said.oldest_unsent.is_some() && said.last_receipt.is_none() && said.last_safe.is_none());
}
