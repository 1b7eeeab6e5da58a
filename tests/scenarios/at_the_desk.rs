//! Registering, finding, visiting.

use kit::{Clinic, entry, why};
use services::{Area, Why, participants, participants::AlikeReason, visits, wordings};

fn register(clinic: &Clinic, new: participants::ParticipantEntry) -> participants::Registered {
    participants::register(&clinic.app, new).unwrap().value
}

fn problems(done: &participants::Registered) -> Vec<String> {
    done.check.problems.iter().map(|p| format!("{} {}", p.field, why(p.why))).collect()
}

#[test]
fn somebody_new_is_on_file_with_a_number_and_waits_to_be_sent() {
    let clinic = Clinic::open();
    assert_eq!(participants::form(&clinic.app, ()).unwrap().next_study_number, "07-0001");

    let new = participants::ParticipantEntry { nhs_number: "999 100 2758".into(), ..entry("Yusuf", "Amina") };
    let changed = participants::register(&clinic.app, new).unwrap();

    assert_eq!(changed.areas, [Area::Participants, Area::Sending]);
    let id = changed.value.participant.unwrap();
    let page = participants::open(&clinic.app, Clinic::by_id(&id)).unwrap();
    let banner = page.banner;
    assert_eq!((banner.family.as_str(), banner.given.as_str()), ("YUSUF", "Amina"));
    assert_eq!((banner.born.as_str(), banner.age), ("12-Mar-1952", Some(73)));
    assert_eq!(banner.nhs_number.as_deref(), Some("999 100 2758"));
    assert_eq!(banner.study_number, "07-0001");
    assert_eq!(clinic.app.read(|r| Ok(r.waiting(store::Kind::Participant, 10)?.len())).unwrap(), 1);
    assert_eq!(participants::form(&clinic.app, ()).unwrap().next_study_number, "07-0002");
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
    let clinic = Clinic::open();
    let new = participants::ParticipantEntry {
        family: "  ".into(),
        given: "12".into(),
        born: "31/2/1952".into(),
        sex: None,
        nhs_number: "999 100 2759".into(),
        language: "xx".into(),
        ..entry("", "")
    };

    let done = register(&clinic, new);

    assert_eq!(
        problems(&done),
        [
            "family field-empty",
            "given field-no-letters",
            "born date-impossible",
            "sex sex-missing",
            "nhs_number nhs-check",
            "language language-unknown"
        ]
    );
    assert_eq!(done.participant, None);
    assert_eq!(clinic.app.read(|r| Ok(r.participant_count()?)).unwrap(), 0);
}

#[test]
fn a_birthday_ahead_is_refused_and_months_are_read_in_the_windows_language() {
    let clinic = Clinic::open();
    let with = |born: &str| participants::ParticipantEntry { born: born.into(), ..entry("Nowak", "Zofia") };
    assert_eq!(problems(&register(&clinic, with("11/3/2026"))), ["born date-future"]);
    assert_eq!(problems(&register(&clinic, with("12 marca 1952"))), ["born date-unreadable"]);

    let polish = services::languages::ChooseLanguage { tag: "pl".into() };
    services::languages::choose(&clinic.app, polish).unwrap();

    let check = participants::check(&clinic.app, with("12 marca 1952")).unwrap();
    assert_eq!((check.problems.len(), check.born.as_deref()), (0, Some("12 mar 1952")));
}

#[test]
fn whoever_is_alike_is_pointed_out_before_saving() {
    let clinic = Clinic::open();
    let amina = participants::ParticipantEntry { nhs_number: "9991002758".into(), ..entry("Yusuf", "Amina") };
    let known = register(&clinic, amina.clone()).participant.unwrap();

    let same_number =
        participants::ParticipantEntry { born: "1/1/1990".into(), family: "Price".into(), ..amina };
    let done = register(&clinic, same_number.clone());
    assert_eq!(done.participant, None);
    assert_eq!(done.check.alike.iter().map(|one| one.why).collect::<Vec<_>>(), [AlikeReason::NhsNumber]);

    let done = register(&clinic, entry("YÚSUF", "amina"));
    assert_eq!(done.participant, None);
    assert_eq!(done.check.alike[0].why, AlikeReason::NameAndBirth);
    assert_eq!(done.check.alike[0].line.study_number, "07-0001");

    let somebody_else = vec![uuid::Uuid::nil().to_string()];
    let not_shown = participants::ParticipantEntry { alike_accepted: somebody_else, ..same_number.clone() };
    assert_eq!(register(&clinic, not_shown).participant, None, "what was accepted is not who is alike now");

    let accepted = participants::ParticipantEntry { alike_accepted: vec![known], ..same_number };
    assert!(register(&clinic, accepted).participant.is_some());
}

#[test]
fn a_visit_is_of_today_or_of_the_day_on_the_paper() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let start = |day: &str| {
        let new = visits::StartVisit { participant: amina.clone(), day: day.into() };
        visits::start(&clinic.app, new).unwrap().value
    };

    let today = start("").visit.unwrap();
    let paper = start("9 Mar 2026").visit.unwrap();
    assert_eq!(start("11/3/2026").problems[0].why, Why::DateFuture);
    assert_eq!(start("11/3/1952").problems[0].why, Why::DateBeforeBirth);

    let day = |id: &str| visits::open(&clinic.app, Clinic::by_id(id)).unwrap().day;
    assert_eq!((day(&today).as_str(), day(&paper).as_str()), ("10-Mar-2026", "09-Mar-2026"));
    let copied = |id: &str| visits::open(&clinic.app, Clinic::by_id(id)).unwrap().paper;
    assert_eq!((copied(&today), copied(&paper)), (false, true));
    assert_eq!(participants::open(&clinic.app, Clinic::by_id(&amina)).unwrap().visits.len(), 2);
}

#[test]
fn a_form_is_offered_only_where_all_of_its_wording_exists() {
    let clinic = Clinic::open();
    let new = participants::ParticipantEntry { language: "es-ES".into(), ..entry("Garcia", "Ana") };
    let ana = register(&clinic, new).participant.unwrap();
    let visit = clinic.visit(&ana);

    let page = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap();

    let phq = page.offered.iter().find(|one| one.instrument == "phq-9").unwrap();
    assert_eq!(phq.offers[0].tag, "es-US", "the Spanish that there is comes first");
    assert!(!phq.offers[0].preferred, "but it is not the one that is preferred");
    assert_eq!(phq.offers[0].status, wordings::WordingStatus::Collated);
    let lacking = ["cy", "pa", "ur", "pt", "es", "bn", "gu", "es-ES"];
    assert_eq!(phq.unavailable.iter().map(|(one, _)| one.tag.as_str()).collect::<Vec<_>>(), lacking);
    assert!(phq.unavailable.iter().all(|(_, why)| *why == wordings::WhyNot::Incomplete));
    let rmdq = page.offered.iter().find(|one| one.instrument == "rmdq-24").unwrap();
    assert_eq!(rmdq.offers.iter().map(|one| one.tag.as_str()).collect::<Vec<_>>(), ["en-GB"]);
    assert_eq!(rmdq.offers[0].status, wordings::WordingStatus::Published);

    let in_polish = visits::ChooseForm {
        visit,
        instrument: "rmdq-24".into(),
        language: "pl".into(),
        mode: domain::response::Mode::Patient,
        paper_day: None,
        interpreter: None,
    };
    assert!(matches!(visits::begin_form(&clinic.app, in_polish), Err(services::Error::NotOffered)));
}
