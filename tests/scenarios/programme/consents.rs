//! A consent is read in somebody's own language, and shown afterwards as it was read.

use domain::way::{Said, StepKind};
use kit::{
    Clinic,
    programme::{BACK, CONSENT, FIT, but, step},
};
use services::ways::{self, ConsentRead};
use store::NewStep;

fn consents(clinic: &Clinic, language: &'static str) -> (String, String) {
    let who = clinic.register("Price", "Joan");
    clinic.note(StepKind::Screening, &who, FIT);
    let fields = but(CONSENT, &[("language", language), ("item-results", "false")]);
    let id = clinic.note(StepKind::Consent, &who, &fields).step.unwrap();
    (who, id)
}

fn read(clinic: &Clinic, id: &str) -> ConsentRead {
    let page = ways::step(&clinic.app, Clinic::by_id(id)).unwrap();
    page.editions[0].consent.clone().unwrap()
}

const URDU: &str = "میں نتائج کے بارے میں جاننا چاہوں گا/گی۔";
const ENGLISH: &str = "I would like to be told about the results.";

#[test]
fn a_consent_is_shown_in_the_words_that_were_read_whatever_the_window_speaks() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let (who, id) = consents(&clinic, "ur");

    let consent = read(&clinic, &id);
    assert_eq!((consent.tag.as_str(), consent.rtl, &consent.lacks), ("ur", true, &None));
    assert_eq!(text::plain(&consent.how), "Read in Urdu, version 1 of the text.");
    let results = &consent.items[3];
    assert_eq!(results.words.as_deref(), Some(URDU), "as it was asked, in the order in which it was");
    assert_eq!((results.yes, results.here.as_deref()), (false, Some(ENGLISH)));
    assert_eq!(consent.items.iter().filter(|item| item.yes).count(), 4);
    let line = clinic.way(&who).steps.into_iter().find(|line| line.kind == StepKind::Consent).unwrap();
    assert_eq!(line.consent.as_ref(), Some(&consent), "the same where all that was noted stands");
    assert!(clinic.way(&who).steps.iter().all(|line| line.consent.is_some() == (line.id == id)));

    // The window speaks the language in which it was read: nothing is said twice.
    clinic.speak("ur");
    let consent = read(&clinic, &id);
    assert!(consent.items.iter().all(|item| item.words.is_some() && item.here.is_none()), "{consent:?}");
    clinic.speak("pl");
    assert_eq!(read(&clinic, &id).items[3].words.as_deref(), Some(URDU));
}

#[test]
fn words_that_are_not_here_in_that_language_or_version_are_never_passed_off_as_read() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);

    // Nobody has written the kit in Arabic: it was interpreted.
    let (who, arabic) = consents(&clinic, "ar");
    let consent = read(&clinic, &arabic);
    let lacks = text::plain(consent.lacks.as_deref().unwrap());
    assert!(lacks.starts_with("These words are not written in Arabic here"), "{lacks}");
    assert!(consent.items.iter().all(|item| item.words.is_none()), "{consent:?}");
    assert_eq!(consent.items[3].here.as_deref(), Some(ENGLISH));

    // Of another version of the text only what stands there now can be shown.
    let before = clinic.app.read(|r| Ok::<_, services::Error>(r.step(arabic.parse().unwrap())?)).unwrap();
    let mut content = before.content.clone();
    content.insert("version".into(), Said::Text("0".into()));
    content.insert("language".into(), Said::Code("ur".into()));
    let new = NewStep {
        id: before.id,
        kind: before.kind,
        kit: before.kit.clone().zip(before.kit_version),
        participant: before.participant,
        visit: None,
        about: None,
        day: before.day,
        content,
        reason: Some("an older sheet was used".into()),
    };
    clinic.app.write(|w| Ok::<_, services::Error>(w.keep_step(&new).map(drop)?)).unwrap();
    let consent = read(&clinic, &arabic);
    assert_eq!(text::plain(&consent.how), "Read in Urdu, version 0 of the text.");
    let lacks = text::plain(consent.lacks.as_deref().unwrap());
    assert!(lacks.starts_with("The words of this version are not on this computer"), "{lacks}");
    assert!(consent.items.iter().all(|item| item.words.is_none()), "{consent:?}");
    drop(who);
}

#[test]
fn while_it_is_taken_it_is_there_in_every_language_in_which_it_is_written() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let who = clinic.register("Price", "Joan");
    clinic.note(StepKind::Screening, &who, FIT);

    let form = ways::form(&clinic.app, step(StepKind::Consent, Some(&who))).unwrap();

    assert_eq!(form.fields[0].name, "language", "the items are read in it");
    let results = form.fields.iter().find(|field| field.name == "item-results").unwrap();
    let tags: Vec<_> = results.read.iter().map(|one| (one.tag.as_str(), one.rtl)).collect();
    assert_eq!(tags, [("en-GB", false), ("cy", false), ("pl", false), ("ur", true)]);
    assert_eq!(results.read[3].text, URDU);
    assert!(form.fields.iter().all(|field| field.read.is_empty() != field.name.starts_with("item-")));
}
