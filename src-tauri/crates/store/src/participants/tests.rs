use super::*;
use crate::{
    Store,
    testing::{clinic, participant, stamp},
};

fn with(people: &[(&str, &str, Option<&str>)]) -> Store {
    let mut store = clinic();
    for ((family, given, nhs), number) in people.iter().zip(1..) {
        let mut new = participant(number);
        new.family = Private::new((*family).into());
        new.given = Private::new((*given).into());
        new.nhs_number = nhs.map(|digits| NhsNumber::parse(digits).unwrap());
        store.write::<_, StoreError>(stamp(), |w| w.add_participant(number, &new)).unwrap();
    }
    store
}

fn found(store: &Store, typed: &str) -> Vec<String> {
    let found: Found = store.read(|r| r.find_participants(typed, 10)).unwrap();
    found.people.iter().map(|one| one.participant.family.reveal().clone()).collect()
}

#[test]
fn people_are_found_by_any_beginning_without_case_or_accents() {
    let store = with(&[
        ("Żółć", "Łukasz", None),
        ("O’Brien", "Mary Ann", Some("9991002758")),
        ("يوسف", "أمينة", None),
    ]);
    for typed in ["zolc", "LUK", "łukasz żółć", "zo lu"] {
        assert_eq!(found(&store, typed), ["Żółć"], "{typed}");
    }
    for typed in [
        "obrien",
        "o'br",
        "ann",
        "mary o’brien",
        "999 100 2758",
        "9991002758",
        "999",
        "07-0002",
        "070002",
        "0002",
    ] {
        assert_eq!(found(&store, typed), ["O’Brien"], "{typed}");
    }
    assert_eq!(found(&store, "امينه"), ["يوسف"]);
    assert!(found(&store, "zolc mary").is_empty());
    assert!(found(&store, "rien").is_empty());
}

#[test]
fn with_nothing_typed_the_newest_come_first() {
    let store = with(&[("Ada", "A", None), ("Ben", "B", None)]);
    assert_eq!(found(&store, "  "), ["Ben", "Ada"]);
}

#[test]
fn hits_come_in_the_order_of_names_each_once_and_a_page_says_that_there_are_more() {
    let many: Vec<_> = (0..12).map(|n| (format!("Smith{:02}", 11 - n), "Smithy".to_owned())).collect();
    let store = with(&many.iter().map(|(f, g)| (f.as_str(), g.as_str(), None)).collect::<Vec<_>>());

    let page: Found = store.read(|r| r.find_participants("smith", 10)).unwrap();

    let names: Vec<_> = page.people.iter().map(|one| one.participant.family.reveal().as_str()).collect();
    assert_eq!(names[..3], ["Smith00", "Smith01", "Smith02"]);
    assert_eq!((names.len(), page.more), (10, true));
}

#[test]
fn whoever_is_alike_is_found_by_number_and_by_birthday() {
    let store = with(&[("Ada", "A", Some("9991002758")), ("Ben", "B", None)]);
    store
        .read::<_, StoreError>(|r| {
            let number = NhsNumber::parse("999 100 2758").unwrap();
            assert_eq!(r.participant_by_nhs_number(&number)?.len(), 1);
            let born = participant(1).birth().unwrap();
            assert_eq!(r.participants_born(born)?.len(), 2);
            Ok(())
        })
        .unwrap();
}

#[test]
fn nobody_is_read_back_other_than_they_were_written() {
    let store = with(&[("Ada", "A", Some("9991002758"))]);
    let read: Participant = store.read(|r| r.participant(participant(1).id)).unwrap();
    let mut written = participant(1);
    written.family = Private::new("Ada".into());
    written.given = Private::new("A".into());
    written.nhs_number = NhsNumber::parse("9991002758").ok();
    assert_eq!(read, written);
    assert_eq!(store.read::<_, StoreError>(|r| r.next_participant_number()).unwrap(), 2);
}
