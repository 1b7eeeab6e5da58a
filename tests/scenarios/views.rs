//! Whoever looks at a record is in the trail.

use kit::{
    Clinic,
    people::{AMIRA, THEIRS},
};
use services::{Role, forms, participants, results, trail, visits};
use store::Action;

/// Kind, id, by whom and in which role of every view there was.
fn views(clinic: &Clinic) -> Vec<(String, String, String, String)> {
    let rows = clinic.noted(Action::Viewed).into_iter();
    rows.map(|row| (row.kind, row.object, row.by.unwrap(), row.role.unwrap())).collect()
}

fn kinds(clinic: &Clinic) -> Vec<String> {
    views(clinic).into_iter().map(|(kind, ..)| kind).collect()
}

#[test]
fn every_record_that_is_looked_at_is_noted_once_each_time_somebody_goes_to_it() {
    let clinic = Clinic::open();
    let person = clinic.register("Yusuf", "Amina");
    let visit = clinic.visit(&person);
    let form = clinic.begin(&visit, "nprs", "en-GB");
    let other = clinic.register("Okafor", "Ngozi");
    let before = views(&clinic).len();

    for _ in 0..3 {
        participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    }
    visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap();
    forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    clinic.answer(&form, "nprs", serde_json::json!({ "scale": 7 }));
    forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    clinic.finish(&form);
    participants::open(&clinic.app, Clinic::by_id(&other)).unwrap();
    results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();

    let grace = clinic.person(kit::NAME);
    let seen = |kind: &str, id: &str| (kind.into(), id.into(), grace.clone(), "administrator".into());
    let expected = [
        seen("participant", &person),
        seen("visit", &visit),
        seen("response", &form),
        seen("participant", &other),
        seen("response", &form),
        seen("participant", &person),
    ];
    assert_eq!(views(&clinic)[before..], expected);
}

#[test]
fn another_person_at_the_same_record_is_another_view() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    let person = clinic.register("Yusuf", "Amina");
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();

    clinic.sign_in();
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    clinic.lock();
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();

    clinic.sign_in();
    let (amira, grace) = (clinic.person(AMIRA), clinic.person(kit::NAME));
    let who: Vec<_> = views(&clinic).into_iter().map(|(_, _, by, role)| (by, role)).collect();
    let (clinician, administrator) = ("clinician".to_owned(), "administrator".to_owned());
    assert_eq!(who, [(amira.clone(), clinician.clone()), (grace, administrator), (amira, clinician)]);
}

#[test]
fn searching_is_noted_and_not_what_was_searched_for() {
    let clinic = Clinic::open();
    let person = clinic.register("Yusuf", "Amina");

    for typed in ["y", "yu", "yus"] {
        assert_eq!(clinic.found_people(typed), 1);
    }
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    clinic.found_people("yusuf");

    let searched = clinic.noted(Action::Searched);
    assert_eq!(searched.len(), 2);
    assert!(searched.iter().all(|row| row.detail.is_none() && row.by.is_some()));
}

#[test]
fn an_auditor_who_looks_is_in_the_trail_that_they_read() {
    let clinic = Clinic::open();
    let person = clinic.register("Yusuf", "Amina");
    clinic.settle("Ines Auditor", Role::Auditor);

    trail::page(&clinic.app, trail::TrailQuery::default()).unwrap();
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    let page = trail::page(&clinic.app, trail::TrailQuery::default()).unwrap();

    assert_eq!(kinds(&clinic), ["trail", "participant", "trail"]);
    let looked: Vec<_> = page.rows.iter().filter(|row| row.action == "viewed").collect();
    assert_eq!(looked.len(), 2);
    assert!(looked.iter().all(|row| row.person.as_deref() == Some("Ines Auditor")));
    assert!(looked.iter().all(|row| row.role == Some(Role::Auditor)));
}
