//! Forms on paper: printed blank, copied later, read a second time by somebody else.

#[path = "../../src-tauri/crates/paper/src/tests/reading.rs"]
pub mod reading;

use std::{collections::BTreeMap, fs};

use domain::response::{AnswerError, Mode};
use kit::{
    Clinic, NAME, PASSPHRASE,
    people::{AMIRA, THEIRS},
    why,
};
use serde_json::{Value, json};
use services::{
    Error, Role, forms,
    paper::{self, Comparison, KeyingPage, PrintForm, Printed, SettleDifference, Take},
    results, rights, visits, wordings,
};
use sha2::{Digest, Sha256};
use store::{Action, StoreError};

use reading::{Reading, read};

fn print(
    clinic: &Clinic,
    instrument: &str,
    language: &str,
    participant: Option<&str>,
) -> Result<Printed, Error> {
    let what = PrintForm {
        instrument: instrument.into(),
        language: language.into(),
        participant: participant.map(str::to_owned),
        folder: String::new(),
    };
    paper::print(&clinic.app, what).map(|changed| changed.value)
}

fn file(printed: &Printed) -> Reading {
    assert_eq!(printed.problems, []);
    let read = read(&fs::read(printed.path.as_ref().unwrap()).unwrap());
    assert_eq!(read.pages.len(), printed.pages);
    assert!(
        read.sizes
            .iter()
            .all(|(across, down)| (across - 595.276).abs() < 0.01 && (down - 841.89).abs() < 0.01)
    );
    assert_eq!(read.embedded, read.fonts.len(), "every font is in the file");
    assert!(!read.keys.contains("JavaScript") && !read.keys.contains("CreationDate"));
    read
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

/// How often each letter is there, in whatever order it is read.
fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut counted = BTreeMap::new();
    without_spaces(text).chars().for_each(|letter| *counted.entry(letter).or_default() += 1);
    counted
}

/// A form that was copied from paper of 3 March.
fn copied(clinic: &Clinic, instrument: &str) -> String {
    let what = visits::ChooseForm {
        visit: clinic.visit(&clinic.register("Yusuf", "Amina")),
        instrument: instrument.into(),
        language: "en-GB".into(),
        mode: Mode::Paper,
        paper_day: Some("3 March 2026".into()),
        interpreter: None,
    };
    visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap()
}

fn copy_all(clinic: &Clinic, form: &str, choice: &str) {
    for n in 1..=9 {
        clinic.answer(form, &format!("phq9-{n}"), json!({ "choice": choice }));
    }
}

fn page(clinic: &Clinic, form: &str) -> forms::FormPage {
    forms::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

fn again(clinic: &Clinic, form: &str) -> Result<KeyingPage, Error> {
    paper::key_again(&clinic.app, Clinic::by_id(form))
}

fn key(clinic: &Clinic, form: &str, item: &str, given: Value) -> Result<forms::Saved, Error> {
    let given = serde_json::from_value(given).unwrap();
    let what = forms::SaveAnswer { response: form.into(), item: item.into(), given, typed: None };
    paper::key_answer(&clinic.app, what).map(|changed| changed.value)
}

fn key_all(clinic: &Clinic, form: &str, choice: &str) {
    for n in 1..=9 {
        key(clinic, form, &format!("phq9-{n}"), json!({ "answer": { "choice": choice } })).unwrap();
    }
}

fn compare(clinic: &Clinic, form: &str) -> Result<Comparison, Error> {
    paper::compare(&clinic.app, Clinic::by_id(form))
}

fn settle(clinic: &Clinic, form: &str, item: &str, take: Take) -> Result<Comparison, Error> {
    let reason = "page 1, read together".to_owned();
    let what = SettleDifference { response: form.into(), item: item.into(), take, reason };
    paper::settle(&clinic.app, what).map(|changed| changed.value)
}

/// The places that differ, and what each read there.
fn differ(comparison: &Comparison) -> Vec<(&str, Option<&str>, Option<&str>)> {
    let line = |one| {
        let paper::Difference { item, first, second, .. }: &paper::Difference = one;
        (item.as_str(), first.as_deref(), second.as_deref())
    };
    comparison.differences.iter().map(line).collect()
}

/// Grace copied a paper, and Amira, who is at the desk now, will read it again.
fn read_by_grace() -> (Clinic, String) {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::ResearchNurse);
    clinic.sign_in();
    let form = copied(&clinic, "phq-9");
    copy_all(&clinic, &form, "0");
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    (clinic, form)
}

fn refused_as_first_reader<T>(done: Result<T, Error>) -> bool {
    matches!(done, Err(Error::Store(StoreError::SamePerson)))
}

#[test]
fn a_form_is_printed_blank_in_the_participants_language_and_the_trail_knows_the_file() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");

    let printed = print(&clinic, "phq-9", "pl", Some(&amina)).unwrap();

    let path = printed.path.clone().unwrap();
    assert_eq!(
        path,
        clinic.place().with_file_name("documents/Prombook/phq-9-pl-07-0001.pdf").display().to_string()
    );
    let read = file(&printed);
    assert_eq!((read.title.as_str(), read.language.as_str()), ("PHQ-9", "pl"));
    let all = without_spaces(&read.pages.concat());
    let digest = wordings::page(&clinic.app, ()).unwrap().questionnaires.into_iter();
    let digest = digest.filter(|one| one.instrument == "phq-9").flat_map(|one| one.wordings);
    let digest = digest.filter(|one| one.language.tag == "pl").map(|one| one.digest).next().unwrap();
    for words in [
        "1.Niewielkie zainteresowanie lub odczuwanie przyjemności z wykonywania czynności",
        "9.Myśli, że lepiej byłoby umrzeć, albo chęć zrobienia sobie jakiejś krzywdy",
        "Jak często w ciągu ostatnich 2 tygodni dokuczały Panu/Pani następujące problemy?",
        "Więcej niż połowę dni",
    ] {
        assert!(all.contains(&without_spaces(words)), "{words}");
    }
    for (page, number) in read.pages.iter().zip(1..) {
        let page = without_spaces(page);
        let (number, pages) = (number.to_string(), printed.pages.to_string());
        let of = [("page", number.as_str()), ("pages", pages.as_str())];
        let say = |id, args: &[_]| text::plain(&clinic.app.texts.say("pl", id, args));
        let (label, page_of) = (say("paper-study-number", &[]), say("paper-page-of", &of));
        let foot = format!("PHQ-9 v1 pl {} {label} 07-0001 {page_of}", &digest[..8]);
        assert!(page.contains(&without_spaces(&foot)), "{page}");
    }
    assert!(!all.contains("Yusuf") && !all.contains("Amina"), "a paper may be left lying about");
    let bytes = fs::read(&path).unwrap();
    let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let noted = clinic.noted(Action::Printed);
    assert_eq!(
        (noted[0].object.as_str(), noted[0].detail.as_deref()),
        (amina.as_str(), Some(&*format!("phq-9|1 pl {sha256}")))
    );
    print(&clinic, "phq-9", "pl", Some(&amina)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), bytes, "the same form is the same file");
    assert_eq!(fs::read_dir(clinic.place().with_file_name("documents/Prombook")).unwrap().count(), 1);
}

#[test]
fn a_form_in_arabic_has_every_letter_of_its_wording_and_is_for_nobody_in_particular() {
    let clinic = Clinic::open();

    let printed = print(&clinic, "phq-9", "ar", None).unwrap();

    let read = file(&printed);
    assert_eq!(read.language, "ar");
    assert!(read.fonts.iter().any(|font| font.contains("NotoNaskhArabic")));
    let found = letters(&read.pages.concat());
    let mut wanted = letters("");
    let digest = wordings::page(&clinic.app, ()).unwrap().questionnaires.into_iter();
    let digest = digest.filter(|one| one.instrument == "phq-9").flat_map(|one| one.wordings);
    let digest = digest.filter(|one| one.language.tag == "ar").map(|one| one.digest).next().unwrap();
    for (words, _) in wordings::text(&clinic.app, digest).unwrap().lines {
        letters(&words).into_iter().for_each(|(letter, times)| *wanted.entry(letter).or_default() += times);
    }
    assert!(wanted.len() > 30);
    for (letter, times) in wanted {
        assert!(found.get(&letter).is_some_and(|found| *found >= times), "{letter:?}: {times}");
    }
    assert!(without_spaces(&read.pages[0]).contains("PHQ-9v1ar"));
    let noted = clinic.noted(Action::Printed);
    assert_eq!(noted[0].kind, "questionnaire");
}

#[test]
fn whatever_is_offered_in_a_language_that_is_spoken_here_can_be_printed() {
    let clinic = Clinic::open();
    let visit =
        visits::open(&clinic.app, Clinic::by_id(&clinic.visit(&clinic.register("Yusuf", "Amina")))).unwrap();
    let mut printed = 0;

    for offer in visit.offered {
        for language in
            offer.offers.iter().filter(|offer| ["en-GB", "pl", "ar"].contains(&offer.tag.as_str()))
        {
            let done = print(&clinic, &offer.instrument, &language.tag, None);
            let done = done.unwrap_or_else(|error| panic!("{} {}: {error}", offer.instrument, language.tag));
            file(&done);
            printed += 1;
        }
    }

    assert!(printed >= 12, "{printed}");
}

#[test]
fn what_may_not_be_begun_is_not_printed_and_a_folder_must_be_there() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let folder = |folder: &str| {
        let what = PrintForm {
            instrument: "phq-9".into(),
            language: "en-GB".into(),
            participant: None,
            folder: folder.into(),
        };
        paper::print(&clinic.app, what).unwrap().value
    };
    let nowhere = folder("/nowhere/at/all");
    assert_eq!((nowhere.problems[0].field.as_str(), nowhere.path), ("folder", None));
    assert_eq!(why(nowhere.problems[0].why), "folder-unusable");
    assert_eq!(why(folder(&clinic.place().display().to_string()).problems[0].why), "folder-same");

    let approved =
        wordings::page(&clinic.app, ()).unwrap().questionnaires.into_iter().flat_map(|one| one.wordings);
    let digests = approved.filter(|one| one.approved.is_some()).map(|one| one.digest).collect();
    wordings::approve(&clinic.app, wordings::Approve { digests, approved: false }).unwrap();
    assert!(matches!(print(&clinic, "phq-9", "pl", None), Err(Error::NotOffered)));
    let who = rights::WithReason { id: amina.clone(), reason: "asked to".into() };
    rights::withdraw(&clinic.app, who).unwrap();
    assert!(matches!(print(&clinic, "phq-9", "en-GB", Some(&amina)), Err(Error::Withdrawn)));

    assert_eq!(clinic.noted(Action::Printed).len(), 0);
}

#[test]
fn a_paper_is_entered_with_its_own_date_and_read_by_a_second_person_who_sees_nothing_of_the_first() {
    let (clinic, form) = read_by_grace();
    assert_eq!(page(&clinic, &form).paper.unwrap().day, "03-Mar-2026");
    assert_eq!(page(&clinic, &form).paper.unwrap().differences, None);

    let blank = again(&clinic, &form).unwrap();

    assert!(blank.items.iter().all(|item| item.given.is_none() && item.said.is_none()));
    assert_eq!((blank.answered, blank.needed), (0, 9));
    let saved = key(&clinic, &form, "phq9-9", json!({ "answer": { "choice": "2" } })).unwrap();
    assert_eq!(
        (saved.answered, saved.prompts.len()),
        (1, 0),
        "what it calls for was said to the first reader"
    );
    assert!(matches!(compare(&clinic, &form), Err(Error::Answer(AnswerError::NotFinished))));
    let mine = again(&clinic, &form).unwrap();
    assert_eq!(mine.items.iter().filter(|item| item.given.is_some()).count(), 1);
    assert_eq!(page(&clinic, &form).answered, 9, "the first reading is as it was");
    assert_eq!(clinic.noted(Action::SecondKeyed).len(), 1);
}

#[test]
fn whoever_typed_any_of_the_first_answers_is_not_the_second_reader() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::ResearchNurse);
    clinic.sign_in();
    let form = copied(&clinic, "phq-9");
    assert!(
        matches!(again(&clinic, &form), Err(Error::Answer(AnswerError::NotFinished))),
        "nobody read it yet"
    );
    clinic.answer(&form, "phq9-1", json!({ "choice": "1" }));
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    clinic.answer(&form, "phq9-2", json!({ "choice": "1" }));

    for (name, passphrase) in [(AMIRA, THEIRS), (NAME, PASSPHRASE)] {
        clinic.sign_in_as(name, passphrase).unwrap();
        assert!(refused_as_first_reader(again(&clinic, &form)));
        assert!(refused_as_first_reader(key(
            &clinic,
            &form,
            "phq9-1",
            json!({ "answer": { "choice": "1" } })
        )));
    }
    let on_screen = clinic.begin(&clinic.visit(&clinic.register("Okafor", "Ngozi")), "phq-9", "en-GB");
    assert!(matches!(again(&clinic, &on_screen), Err(Error::NotOffered)));
    assert!(matches!(compare(&clinic, &on_screen), Err(Error::NotOffered)));
}

#[test]
fn differences_are_settled_either_way_and_the_form_waits_for_it() {
    let (clinic, form) = read_by_grace();
    key_all(&clinic, &form, "0");
    key(&clinic, &form, "phq9-2", json!({ "answer": { "choice": "3" } })).unwrap();
    key(&clinic, &form, "phq9-5", json!({ "missing": "declined" })).unwrap();

    let held = compare(&clinic, &form).unwrap();

    assert_eq!((held.first.as_str(), held.second.as_deref(), held.agree), (NAME, Some(AMIRA), 7));
    assert_eq!(
        differ(&held),
        [("phq9-2", Some("Not at all"), Some("Nearly every day")), ("phq9-5", Some("Not at all"), None)]
    );
    let end = forms::FinishForm { response: form.clone(), rest_blank: false };
    assert!(matches!(forms::finish(&clinic.app, end.clone()), Err(Error::SecondOpen)));
    assert_eq!(page(&clinic, &form).paper.unwrap().differences, Some(2));
    let no_reason = SettleDifference {
        response: form.clone(),
        item: "phq9-2".into(),
        take: Take::First,
        reason: "  ".into(),
    };
    assert!(matches!(paper::settle(&clinic.app, no_reason), Err(Error::Input("reason"))));
    assert!(settle(&clinic, &form, "phq9-1", Take::First).is_err(), "there they agree");

    assert_eq!(differ(&settle(&clinic, &form, "phq9-5", Take::First).unwrap()).len(), 1);
    let done = settle(&clinic, &form, "phq9-2", Take::Second).unwrap();

    assert_eq!((differ(&done), done.agree), (Vec::new(), 8));
    let now = page(&clinic, &form);
    let given = |at: usize| serde_json::to_value(&now.items[at].given).unwrap();
    assert_eq!(given(1), json!({ "answer": { "choice": "3" } }));
    assert_eq!(given(4), json!({ "answer": { "choice": "0" } }));
    assert_eq!(
        (now.paper.clone().unwrap().differences, now.paper.unwrap().second.as_deref()),
        (Some(0), Some(AMIRA))
    );
    assert!(forms::finish(&clinic.app, end).unwrap().value.finished);
    let settled = clinic.noted(Action::SecondSettled);
    let told: Vec<_> = settled
        .iter()
        .map(|row| (row.detail.as_deref().unwrap(), row.reason.as_ref().unwrap().reveal().as_str()))
        .collect();
    assert_eq!(told, [("phq9-5 first", "page 1, read together"), ("phq9-2 second", "page 1, read together")]);
}

#[test]
fn a_difference_that_was_settled_is_open_again_once_somebody_changes_the_answer() {
    let (clinic, form) = read_by_grace();
    key_all(&clinic, &form, "1");
    for n in 1..=9 {
        settle(&clinic, &form, &format!("phq9-{n}"), Take::First).unwrap();
    }
    clinic.sign_in();

    clinic.answer(&form, "phq9-4", json!({ "choice": "2" }));

    assert_eq!(
        differ(&compare(&clinic, &form).unwrap()),
        [("phq9-4", Some("More than half the days"), Some("Several days"))]
    );
}

#[test]
fn a_finished_form_is_read_again_and_what_the_second_reader_has_right_is_a_correction() {
    let (clinic, form) = read_by_grace();
    assert!(clinic.finish(&form).finished);
    key_all(&clinic, &form, "0");
    key(&clinic, &form, "phq9-3", json!({ "answer": { "choice": "2" } })).unwrap();
    // What was typed wrong by the second reader changes nothing.
    key(&clinic, &form, "phq9-4", json!({ "answer": { "choice": "1" } })).unwrap();

    settle(&clinic, &form, "phq9-4", Take::First).unwrap();
    let done = settle(&clinic, &form, "phq9-3", Take::Second).unwrap();

    assert_eq!(differ(&done), []);
    let result = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    let editions: Vec<_> = result
        .editions
        .iter()
        .map(|one| (one.number, one.by.as_str(), one.reason.as_deref(), one.scores[0].points.as_deref()))
        .collect();
    assert_eq!(editions, [(2, AMIRA, Some("page 1, read together"), Some("2")), (1, AMIRA, None, Some("0"))]);
    assert_eq!(result.paper.unwrap().differences, Some(0));
    assert!(refused_as_first_reader(again(&clinic, &form)), "whoever corrects it is one of its authors");
    clinic.sign_in();
    assert_eq!(services::trail::check(&clinic.app, ()).unwrap().value.findings, []);
}

#[test]
fn sentences_that_neither_reader_ticked_agree() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::ResearchNurse);
    clinic.sign_in();
    let form = copied(&clinic, "rmdq-24");
    clinic.answer(&form, "rmdq-3", json!({ "tick": true }));
    clinic.answer(&form, "rmdq-4", json!({ "tick": false }));
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    key(&clinic, &form, "rmdq-3", json!({ "answer": { "tick": true } })).unwrap();
    key(&clinic, &form, "rmdq-9", json!({ "answer": { "tick": true } })).unwrap();

    let held = compare(&clinic, &form).unwrap();

    assert_eq!((held.agree, held.differences.len()), (23, 1));
    assert_eq!((held.differences[0].item.as_str(), held.differences[0].number), ("rmdq-9", 9));
    settle(&clinic, &form, "rmdq-9", Take::Second).unwrap();
    let end = forms::FinishForm { response: form.clone(), rest_blank: true };
    assert!(forms::finish(&clinic.app, end).unwrap().value.finished);
    let scored = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(scored.editions[0].scores[0].points.as_deref(), Some("2"));
}

#[test]
fn the_first_reader_settles_what_the_second_could_not_read() {
    let (clinic, form) = read_by_grace();
    key(&clinic, &form, "phq9-1", json!({ "answer": { "choice": "0" } })).unwrap();
    assert!(compare(&clinic, &form).is_err());
    clinic.sign_in();

    let held = compare(&clinic, &form).unwrap();

    assert_eq!((held.agree, held.differences.len()), (1, 8));
    assert!(held.differences.iter().all(|one| one.second.is_none()));
}
