//! Which words may be read, and who says so.

use std::{fs, path::Path};

use kit::{
    Clinic,
    packs::{SLEEP, Sleep},
    people::AMIRA,
};
use serde_json::{Value, json};
use services::{
    Duty, Error, Role, forms, languages,
    visits::{self, ChooseForm, InstrumentOffer},
    wordings::{self, AllowStatuses, Approve, ExportQuestionnaire, WhyNot, WordingLine, WordingStatus},
};
use store::Action;

/// A clinic with Polish words that nobody has approved.
fn with_polish() -> Clinic {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let polish = Sleep { others: &[("pl", "Źle pan śpi?")], ..Sleep::default() };
    clinic.installed(&sponsor.sign(&polish.pack()));
    clinic
}

fn decide(clinic: &Clinic, digest: &str, approved: bool) -> Result<(), Error> {
    let what = Approve { digests: vec![digest.to_owned()], approved };
    wordings::approve(&clinic.app, what).map(drop)
}

fn wording(clinic: &Clinic, instrument: &str, language: &str) -> WordingLine {
    let page = wordings::page(&clinic.app, ()).unwrap();
    let of = page.questionnaires.into_iter().find(|one| one.instrument == instrument).unwrap();
    of.wordings.into_iter().find(|one| one.language.tag == language).unwrap()
}

fn begin(clinic: &Clinic, language: &str) -> Result<String, Error> {
    let what = ChooseForm {
        visit: clinic.newcomer(),
        instrument: SLEEP.into(),
        language: language.into(),
        mode: domain::response::Mode::Patient,
        paper_day: None,
        interpreter: None,
    };
    visits::begin_form(&clinic.app, what).map(|begun| begun.value.response.unwrap())
}

fn offer(clinic: &Clinic) -> InstrumentOffer {
    let visit = clinic.newcomer();
    let page = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap();
    page.offered.into_iter().find(|one| one.instrument == SLEEP).unwrap()
}

fn why_not(clinic: &Clinic, language: &str) -> Option<WhyNot> {
    let offer = offer(clinic);
    let offered = offer.offers.iter().any(|one| one.tag == language);
    let why = offer.unavailable.iter().find(|(one, _)| one.tag == language).map(|(_, why)| *why);
    assert_eq!(offered, why.is_none());
    why
}

#[test]
fn collated_words_are_read_by_an_administrator_before_a_patient_reads_them() {
    let clinic = with_polish();
    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::NeedsApproval));
    assert!(matches!(begin(&clinic, "pl"), Err(Error::NotOffered)));
    let waiting = wording(&clinic, SLEEP, "pl");
    assert_eq!(wordings::page(&clinic.app, ()).unwrap().waiting, std::slice::from_ref(&waiting.digest));
    let text = wordings::text(&clinic.app, waiting.digest.clone()).unwrap();
    assert_eq!(text.lines[0], ("Źle pan śpi?".to_owned(), Some("Do you sleep badly?".to_owned())));

    decide(&clinic, &waiting.digest, true).unwrap();

    assert_eq!(why_not(&clinic, "pl"), None);
    let line = wording(&clinic, SLEEP, "pl");
    let decided = line.approved.unwrap();
    assert_eq!((decided.by.as_str(), text::plain(&decided.at).as_str()), (kit::NAME, "10-Mar-2026 09:00"));
    let form = begin(&clinic, "pl").unwrap();
    let noted = clinic.noted(Action::WordingApproved).pop().unwrap().detail.unwrap();
    assert_eq!(noted, format!("sleep|1 pl {}", line.digest));

    // Taken back: what was begun goes on, and nothing new is.
    decide(&clinic, &line.digest, false).unwrap();

    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::NeedsApproval));
    assert!(matches!(begin(&clinic, "pl"), Err(Error::NotOffered)));
    assert_eq!(wording(&clinic, SLEEP, "pl").approved, None);
    let clinic = clinic.restarted();
    clinic.sign_in();
    for item in ["sleep-1", "sleep-2"] {
        clinic.answer(&form, item, json!({ "choice": "0" }));
    }
    assert!(clinic.finish(&form).finished);
    let page = forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(page.items[0].text, "Źle pan śpi?");
    assert_eq!(clinic.noted(Action::WordingWithdrawn).len(), 1);
}

#[test]
fn an_approval_is_of_these_very_words() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let polish = |version, asks| {
        sponsor.sign(&Sleep { version, instrument: version, others: asks, ..Sleep::default() }.pack())
    };
    clinic.installed(&polish(1, &[("pl", "Źle pan śpi?")]));
    clinic.approve_wordings();
    assert_eq!(why_not(&clinic, "pl"), None);

    clinic.installed(&polish(2, &[("pl", "Dobrze pan śpi?")]));
    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::NeedsApproval));

    clinic.installed(&polish(3, &[("pl", "Źle pan śpi?")]));
    assert_eq!(why_not(&clinic, "pl"), None, "these were read before");
}

#[test]
fn only_an_administrator_decides_about_words_and_packs() {
    let clinic = with_polish();
    let digest = wording(&clinic, SLEEP, "pl").digest;
    for role in [Role::Clinician, Role::ResearchNurse, Role::DataManager, Role::Auditor] {
        let name = format!("{AMIRA} {role:?}");
        clinic.settle(&name, role);
        assert!(matches!(clinic.app.admit(Duty::Manage), Err(Error::NotYours)), "{role:?}");
        clinic.sign_in();
    }
    assert!(clinic.app.admit(Duty::Manage).is_ok());

    clinic.lock();

    assert!(matches!(decide(&clinic, &digest, true), Err(Error::Locked)));
    clinic.sign_in();
    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::NeedsApproval));
}

#[test]
fn words_that_nobody_has_are_not_approved_and_nothing_beside_them() {
    let clinic = with_polish();
    let digest = wording(&clinic, SLEEP, "pl").digest;
    let what = Approve { digests: vec![digest, "0".repeat(64)], approved: true };

    assert!(matches!(wordings::approve(&clinic.app, what), Err(Error::NotOffered)));

    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::NeedsApproval));
}

#[test]
fn a_site_says_which_kinds_of_words_it_uses() {
    let clinic = with_polish();
    clinic.approve_wordings();
    let allow = |allowed: &[WordingStatus]| {
        wordings::allow(&clinic.app, AllowStatuses { allowed: allowed.to_vec() }).unwrap();
        wordings::page(&clinic.app, ()).unwrap().allowed
    };
    let strict = [WordingStatus::Published, WordingStatus::Licensed];

    assert_eq!(allow(&[strict[1], strict[0]]), strict);

    assert_eq!(why_not(&clinic, "pl"), Some(WhyNot::StatusNotAllowed));
    assert_eq!(why_not(&clinic, "en-GB"), None);
    assert!(matches!(begin(&clinic, "pl"), Err(Error::NotOffered)));
    assert_eq!(wording(&clinic, SLEEP, "pl").why_not, Some(WhyNot::StatusNotAllowed));
    assert_eq!(allow(&[]), []);
    assert_eq!(why_not(&clinic, "en-GB"), Some(WhyNot::StatusNotAllowed));
    let clinic = clinic.restarted();
    clinic.sign_in();
    assert_eq!(wordings::page(&clinic.app, ()).unwrap().allowed, []);
    wordings::allow(&clinic.app, AllowStatuses { allowed: WordingStatus::ALL.to_vec() }).unwrap();
    assert_eq!(why_not(&clinic, "pl"), None);
}

#[test]
fn a_licence_for_some_languages_is_for_no_others() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let mut pack = Sleep { others: &[("pl", "Źle pan śpi?")], ..Sleep::default() }.pack();
    pack.instruments[0].definition.licence.languages = Some(vec!["pl".into()]);
    clinic.installed(&sponsor.sign(&pack));
    clinic.approve_wordings();

    assert_eq!(why_not(&clinic, "en-GB"), Some(WhyNot::LanguageNotLicensed));
    assert!(matches!(begin(&clinic, "en-GB"), Err(Error::NotOffered)));
    assert!(begin(&clinic, "pl").is_ok());
}

#[test]
fn a_questionnaire_goes_out_with_every_language_and_the_trail_has_its_digest() {
    let clinic = Clinic::open();
    let what = |folder: &str| ExportQuestionnaire { instrument: "phq-9".into(), folder: folder.into() };

    let path = wordings::export(&clinic.app, what("")).unwrap().value;

    let bytes = fs::read(&path).unwrap();
    let file: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!((&file["resourceType"], &file["title"]), (&json!("Questionnaire"), &json!("PHQ-9")));
    let translations = file["item"][0]["_text"]["extension"].as_array().unwrap();
    assert!(translations.iter().any(|one| one["extension"][0]["valueCode"] == "pl"));
    let folder = Path::new(&path).parent().unwrap();
    assert_eq!(folder, clinic.place().with_file_name("documents").join("Prombook"));
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "no half of it is left");
    let noted = clinic.noted(Action::QuestionnaireExported).remove(0);
    assert_eq!(noted.detail.as_deref(), Some(pack::digest(&bytes).as_str()));
    for folder in ["not absolute", "/not/there", &clinic.place().display().to_string()] {
        let refused = wordings::export(&clinic.app, what(folder));
        assert!(matches!(refused, Err(Error::Input("folder"))), "{folder}");
    }
    assert_eq!(clinic.noted(Action::QuestionnaireExported).len(), 1);
}

#[test]
fn an_administrator_sees_how_far_each_language_is_spoken() {
    let clinic = with_polish();
    let row = |tag: &str| {
        let rows = languages::coverage(&clinic.app, ()).unwrap();
        rows.into_iter().find(|row| row.language.tag == tag).unwrap()
    };
    let english = row("en-GB");
    assert!(english.interface && english.patient && english.sentences > 100);
    assert_eq!(english.written, english.sentences);
    assert!(english.offered.contains(&"Sleep".to_owned()));
    let polish = row("pl");
    assert_eq!(polish.sentences, english.sentences);
    assert!(polish.written <= polish.sentences && !polish.origin.is_empty());
    assert_eq!(polish.withheld, ["Sleep"]);

    clinic.approve_wordings();

    let polish = row("pl");
    assert!(polish.offered.contains(&"Sleep".to_owned()) && polish.withheld.is_empty());
}
