//! Questionnaires that come in a signed file, from the one who made it to the
//! endpoint.

mod kept;
mod local;
mod programmes;
mod refused;

use std::fs;

use domain::{cases::Cases, instrument::Instrument, response::Mode};
use kit::{
    Clinic,
    endpoint::Endpoint,
    packs::{SLEEP, Sleep, everything},
    sending::{Sender, until_sent},
};
use serde_json::{Value, json};
use services::{
    Error, forms,
    packs::{self, PackFolder},
    results,
    visits::{self, ChooseForm, InstrumentOffer},
    wordings::{WhyNot, WordingStatus},
};
use store::Action;

/// A form of [`Sleep`] for somebody new.
fn begun(clinic: &Clinic) -> String {
    clinic.begin(&clinic.newcomer(), SLEEP, "en-GB")
}

fn answer(clinic: &Clinic, form: &str) {
    for item in ["sleep-1", "sleep-2"] {
        clinic.answer(form, item, json!({ "choice": "1" }));
    }
}

fn finished(clinic: &Clinic) -> String {
    let form = begun(clinic);
    answer(clinic, &form);
    assert!(clinic.finish(&form).finished);
    form
}

fn page(clinic: &Clinic, form: &str) -> forms::FormPage {
    forms::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

/// The questions of a form, as they are read.
fn read(clinic: &Clinic, form: &str) -> Vec<String> {
    page(clinic, form).items.into_iter().map(|item| item.text).collect()
}

fn points(clinic: &Clinic, form: &str) -> Vec<(String, Option<String>)> {
    let page = results::open(&clinic.app, Clinic::by_id(form)).unwrap();
    let scores = page.editions.into_iter().next().unwrap().scores;
    scores.into_iter().map(|score| (score.name, score.points)).collect()
}

/// How an instrument is offered at a visit of somebody new.
fn offer(clinic: &Clinic, instrument: &str) -> Option<InstrumentOffer> {
    let visit = clinic.newcomer();
    let page = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap();
    page.offered.into_iter().find(|one| one.instrument == instrument)
}

/// The languages it is offered in.
fn languages(of: &InstrumentOffer) -> Vec<&str> {
    of.offers.iter().map(|one| one.tag.as_str()).collect()
}

fn try_to_begin(clinic: &Clinic, instrument: &str, language: &str) -> Result<String, Error> {
    let what = ChooseForm {
        visit: clinic.newcomer(),
        instrument: instrument.into(),
        language: language.into(),
        mode: Mode::Patient,
        paper_day: None,
        interpreter: None,
    };
    visits::begin_form(&clinic.app, what).map(|begun| begun.value.response.unwrap())
}

fn extension(of: &Value, ending: &str) -> Value {
    let mut all = of["extension"].as_array().unwrap().iter();
    all.find(|one| one["url"].as_str().unwrap().ends_with(ending)).unwrap().clone()
}

#[test]
fn a_sponsors_pack_is_looked_at_installed_offered_answered_sent_and_read_back() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let file = sponsor.sign(&Sleep::default().pack());
    assert_eq!(offer(&clinic, SLEEP), None);

    let seen = clinic.look_at(&file);
    assert_eq!((seen.refused, seen.signer.as_deref()), (None, Some("Sleep Society")));
    assert_eq!((seen.id.as_str(), seen.title.as_str(), seen.version), ("sleep-society", "Sleep Society", 1));
    let [one] = &seen.instruments[..] else { panic!("one instrument") };
    assert_eq!((one.instrument.as_str(), one.version, one.here, one.items), (SLEEP, 1, None, 2));
    assert_eq!(one.languages, [("English".to_owned(), WordingStatus::Licensed)]);
    assert_eq!((one.licence.as_deref(), one.owner.as_deref()), (Some("SL-7"), Some("Sleep Society")));
    assert_eq!(
        (one.expires.as_deref(), &one.notices[..]),
        (Some("31-Dec-2030"), &["© Sleep Society".into()][..])
    );
    assert!(clinic.packs().packs.is_empty(), "looking installs nothing");

    clinic.installed(&file);

    let [line] = &clinic.packs().packs[..] else { panic!("one pack") };
    assert_eq!((line.signer.as_deref(), line.by.as_str()), (Some("Sleep Society"), kit::NAME));
    assert_eq!((&line.instruments[..], line.refused), (&["Sleep".to_owned()][..], None));
    let noted = clinic.noted(Action::PackInstalled).remove(0).detail.unwrap();
    assert_eq!(noted, format!("sleep-society|1 {}", seen.digest));
    assert_eq!(languages(&offer(&clinic, SLEEP).unwrap()), ["en-GB"]);
    let form = finished(&clinic);
    assert_eq!(read(&clinic, &form), ["Do you sleep badly?", "Is it often?"]);
    assert_eq!(page(&clinic, &form).notices, ["© Sleep Society"]);
    assert_eq!(points(&clinic, &form), [("Sleep, en-GB".to_owned(), Some("2".to_owned()))]);

    let endpoint = Endpoint::start();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let there = endpoint.get(&format!("QuestionnaireResponse/{form}"));
    assert_eq!(there["questionnaire"], "https://prombook.example/fhir/Questionnaire/sleep|1");
    let said: Vec<_> = there["item"].as_array().unwrap().iter().map(|item| &item["text"]).collect();
    assert_eq!(said, ["Do you sleep badly?", "Is it often?"]);
    assert_eq!(there["item"][0]["answer"][0]["valueCoding"]["display"], "Yes");
    let read = page(&clinic, &form).readings.remove(0).digest;
    assert_eq!(extension(&there, "/wording-digest")["valueString"], read);
    let [known] = &endpoint.all("Questionnaire")[..] else { panic!("one questionnaire") };
    assert_eq!((&known["title"], &known["version"]), (&json!("Sleep"), &json!("1")));
    let [score] = &endpoint.all("Observation")[..] else { panic!("one score") };
    assert_eq!(score["valueQuantity"]["value"], 2);
}

#[test]
fn everything_that_an_instrument_can_ask_comes_in_a_pack_and_arrives() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Nobody");
    let brought = everything();
    clinic.installed(&sponsor.sign(&brought));
    let of = Instrument::try_from(brought.instruments[0].definition.clone()).unwrap();
    let Cases { case } = &brought.instruments[0].cases;
    let visit = clinic.newcomer();
    let what = ChooseForm {
        visit,
        instrument: "everything".into(),
        language: "en-GB".into(),
        mode: Mode::Paper,
        paper_day: None,
        interpreter: None,
    };
    let form = visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap();

    // What the first case says, with the days of this visit.
    for (key, said) in &case[0].answers {
        let item = of.item(key.split('.').next().unwrap()).unwrap();
        let value = serde_json::to_value(said.to(&item.kind).unwrap()).unwrap();
        clinic.answer(&form, key, value);
    }
    clinic.answer(&form, "ev-next", json!({ "date": "2030-05-01" }));
    let what = forms::Acknowledge {
        response: form.clone(),
        prompt: "activity".into(),
        action: domain::response::PromptAction::InformedClinician,
        note: String::new(),
    };
    forms::acknowledge(&clinic.app, what).unwrap();
    assert!(clinic.finish(&form).finished, "{:?}", clinic.finish(&form));

    let endpoint = Endpoint::start();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let mut there: Vec<(String, f64)> = endpoint
        .all("Observation")
        .iter()
        .map(|score| (score["code"]["text"].to_string(), score["valueQuantity"]["value"].as_f64().unwrap()))
        .collect();
    there.sort_by(|a, b| a.0.cmp(&b.0));
    let mut expected: Vec<(String, f64)> = case[0]
        .scores
        .iter()
        .map(|(id, points)| (format!("\"everything-{id}\""), points.to_string().parse().unwrap()))
        .collect();
    expected.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(there, expected);
}

#[test]
fn a_newer_pack_comes_while_a_form_is_open_and_that_form_goes_on_as_it_began() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));
    let old = begun(&clinic);
    clinic.answer(&old, "sleep-1", json!({ "choice": "1" }));
    let newer = Sleep { version: 2, instrument: 2, asks: "Do you sleep well?", ..Sleep::default() };
    let newer = sponsor.sign(&newer.pack());
    let seen = clinic.look_at(&newer);
    assert_eq!((seen.instruments[0].here, seen.instruments[0].drafts), (Some(1), 1));

    clinic.installed(&newer);

    let new = begun(&clinic);
    assert_eq!(read(&clinic, &new)[0], "Do you sleep well?");
    assert_eq!(read(&clinic, &old)[0], "Do you sleep badly?");
    // Also after the program was closed.
    let clinic = clinic.restarted();
    clinic.sign_in();
    assert_eq!(clinic.answer(&old, "sleep-2", json!({ "choice": "0" })).next, None);
    assert!(clinic.finish(&old).finished);
    assert_eq!(points(&clinic, &old)[0].1.as_deref(), Some("1"));
    assert_eq!(read(&clinic, &old)[0], "Do you sleep badly?");
    let endpoint = Endpoint::start();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let there = endpoint.get(&format!("QuestionnaireResponse/{old}"));
    assert_eq!(there["questionnaire"], "https://prombook.example/fhir/Questionnaire/sleep|1");
    assert_eq!(there["item"][0]["text"], "Do you sleep badly?");
    let line = clinic.packs().packs.remove(0);
    assert_eq!(line.version, 2);
}

#[test]
fn a_licence_that_ran_out_stops_what_is_new_and_nothing_else() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep { expires: "2026-03-12", ..Sleep::default() }.pack()));
    let (done, open) = (finished(&clinic), begun(&clinic));
    clinic.set_wall("2026-03-12T23:00:00+00:00");
    assert_eq!(offer(&clinic, SLEEP).unwrap().withheld, None, "the last day is a day of it");

    clinic.set_wall("2026-03-13T09:00:00+00:00");

    assert_eq!(offer(&clinic, SLEEP).unwrap().withheld, Some(WhyNot::LicenceExpired));
    assert!(matches!(try_to_begin(&clinic, SLEEP, "en-GB"), Err(Error::NotOffered)));
    assert_eq!(points(&clinic, &done)[0].1.as_deref(), Some("2"));
    assert_eq!(read(&clinic, &done)[0], "Do you sleep badly?");
    answer(&clinic, &open);
    assert!(clinic.finish(&open).finished);

    // The owner sends a new licence, and it goes on.
    let renewed = Sleep { version: 2, instrument: 2, expires: "2027-03-12", ..Sleep::default() };
    clinic.installed(&sponsor.sign(&renewed.pack()));
    assert!(try_to_begin(&clinic, SLEEP, "en-GB").is_ok());
}

#[test]
fn without_a_licence_nothing_is_begun() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");

    clinic.installed(&sponsor.sign(&Sleep { number: "", ..Sleep::default() }.pack()));

    assert_eq!(offer(&clinic, SLEEP).unwrap().withheld, Some(WhyNot::LicenceMissing));
    assert!(matches!(try_to_begin(&clinic, SLEEP, "en-GB"), Err(Error::NotOffered)));
}

#[test]
fn a_language_that_the_program_does_not_speak_is_named_and_not_offered() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    let mut pack = Sleep { others: &[("mt", "Torqod ħażin?")], ..Sleep::default() }.pack();
    pack.instruments[0].wordings[1].status = pack::Status::Licensed;
    let file = sponsor.sign(&pack);

    let seen = clinic.installed(&file);

    let lost: Vec<_> =
        seen.not_carried.iter().map(|line| (line.place.as_str(), line.what.as_str())).collect();
    assert_eq!(lost, [(SLEEP, "language mt")]);
    assert_eq!(languages(&offer(&clinic, SLEEP).unwrap()), ["en-GB"]);
    assert!(matches!(try_to_begin(&clinic, SLEEP, "mt"), Err(Error::NotOffered)));
}

#[test]
fn files_that_may_be_packs_are_found_where_downloads_are() {
    let clinic = Clinic::open();
    clinic.download("b.prompack", b"1234");
    let first = clinic.download("a.JSON", &[0; 1_500]);
    clinic.download("letter.pdf", b"");
    fs::create_dir(first.with_file_name("folder.json")).unwrap();

    let usual = packs::files(&clinic.app, PackFolder { folder: String::new() }).unwrap();

    let seen: Vec<_> = usual.iter().map(|file| (file.name.as_str(), file.size.as_str())).collect();
    assert_eq!(seen, [("a.JSON", "2 kB"), ("b.prompack", "1 kB")]);
    assert_eq!(usual[0].path, first.display().to_string());
    let folder = clinic.packs().folder;
    assert_eq!(packs::files(&clinic.app, PackFolder { folder }).unwrap(), usual);
    let nowhere = PackFolder { folder: "/not/there".into() };
    assert!(matches!(packs::files(&clinic.app, nowhere), Err(Error::Input("folder"))));
}
