//! Being let in, and kept out, by a server that is not ours.

use kit::{
    Clinic,
    endpoint::{Endpoint, INSPECTOR},
    sending::{Sender, until, until_sent},
};
use services::{
    door::{self, DoorKind, Enrol, SaveDoor},
    preflight::{self, Step, StepResult},
    sending::{self, SendPhase, TroubleCode},
};

fn wanted(kind: DoorKind) -> SaveDoor {
    SaveDoor {
        kind,
        client_id: "clinic-07".into(),
        scope: "system/*.cruds".into(),
        token_url: String::new(),
        authority_file: String::new(),
        authority_forget: false,
        certificate_file: String::new(),
        proxy: false,
        compress: false,
    }
}

/// A server that lets in whoever it knows the key of, and the test.
fn knowing(keys: &[&str]) -> String {
    let clients: Vec<_> = keys
        .iter()
        .map(|key| format!("{{client_id: clinic-07, jwks: {{keys: [{key}]}}, scopes: \"system/*.*\"}}"))
        .collect();
    format!(
        "{{types: [smart, bearer], tokens: [{INSPECTOR}], token_lifetime: 300, smart_clients: [{}]}}",
        clients.join(", ")
    )
}

/// The public key of this computer, as it is handed in.
fn public_key(clinic: &Clinic) -> String {
    assert_eq!(door::save(&clinic.app, wanted(DoorKind::Smart)).unwrap().value, []);
    door::page(&clinic.app, ()).unwrap().public_key.unwrap()
}

/// A day with one visit and one finished form.
fn day(clinic: &Clinic, name: &str) {
    let person = clinic.register(name, "Joan");
    let form = clinic.begin(&clinic.visit(&person), "nprs", "en-GB");
    clinic.answer(&form, "nprs", serde_json::json!({ "scale": 4 }));
    let end = services::forms::FinishForm { response: form, rest_blank: true };
    assert!(services::forms::finish(&clinic.app, end).unwrap().value.finished);
}

fn kept(endpoint: &Endpoint) -> [usize; 3] {
    ["Patient", "Encounter", "QuestionnaireResponse"].map(|kind| endpoint.all(kind).len())
}

#[test]
fn a_day_is_sent_with_a_key_of_ones_own() {
    let clinic = Clinic::open();
    let key = public_key(&clinic);
    let mut endpoint = Endpoint::letting_in(&knowing(&[&key]));
    day(&clinic, "Price");
    {
        // Its clock is months ahead of the one on this desk.
        let _sender = Sender::to(&endpoint.url(), &clinic);
        until_sent(&clinic);
        assert_eq!(kept(&endpoint), [1, 1, 1]);

        // A token ends in the middle of the day.
        endpoint.forget_tokens();
        day(&clinic, "Okafor");
        until_sent(&clinic);
        assert_eq!(kept(&endpoint), [2, 2, 2]);
    }

    // The server remembers what was said to it, and takes nothing twice.
    let clinic = clinic.restarted();
    clinic.sign_in();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    day(&clinic, "Haddad");
    until_sent(&clinic);
    assert_eq!(kept(&endpoint), [3, 3, 3]);
}

#[test]
fn a_computer_that_is_no_longer_let_in_stops_says_so_and_loses_nothing() {
    let clinic = Clinic::open();
    let key = public_key(&clinic);
    let mut endpoint = Endpoint::letting_in(&knowing(&[&key]));
    let sender = Sender::to(&endpoint.url(), &clinic);
    day(&clinic, "Price");
    until_sent(&clinic);

    endpoint.let_in(&knowing(&[]));
    endpoint.forget_tokens();
    day(&clinic, "Okafor");
    let page = until(&clinic, |page| page.phase == SendPhase::Stopped);
    assert_eq!((page.trouble, page.refused), (Some(TroubleCode::Refused), 0));
    assert!(page.waiting >= 3, "{page:?}");
    assert_eq!(kept(&endpoint), [1, 1, 1]);
    assert!(
        clinic.app.texts.interface_source("en-GB").lines().any(|line| line.starts_with("trouble-refused = "))
    );
    let tried = sender.beside(|| preflight::run(&clinic.app, ())).unwrap();
    let door = tried.steps.iter().find(|step| step.step == Step::Door).unwrap();
    assert_eq!((door.result, door.trouble), (StepResult::Failed, Some(TroubleCode::Refused)));

    endpoint.let_in(&knowing(&[&key]));
    sending::now(&clinic.app, ()).unwrap();
    until_sent(&clinic);
    assert_eq!(kept(&endpoint), [2, 2, 2]);
    let tried = sender.beside(|| preflight::run(&clinic.app, ())).unwrap();
    let told: Vec<_> = tried.steps.iter().map(|step| (step.step, step.result)).collect();
    assert!(
        told.contains(&(Step::Door, StepResult::Good)) && told.contains(&(Step::Clock, StepResult::Doubtful)),
        "{told:?}"
    );
}

#[test]
fn a_token_that_was_given_by_hand_lets_a_computer_in() {
    let clinic = Clinic::open();
    let endpoint = Endpoint::letting_in(&knowing(&[]));
    let sender = Sender::to(&endpoint.url(), &clinic);
    day(&clinic, "Price");
    let page = until(&clinic, |page| page.phase == SendPhase::Stopped);
    assert_eq!(page.trouble, Some(TroubleCode::Refused));

    let enrol = |code: &str| {
        let code = Enrol { code: code.into() };
        sender.beside(|| door::enrol(&clinic.app, code)).unwrap().value
    };
    assert_eq!(enrol("mistyped").problems.len(), 1);
    assert_eq!(enrol(INSPECTOR), door::Enrolled::default());

    until_sent(&clinic);
    assert_eq!(kept(&endpoint), [1, 1, 1]);
    assert!(!endpoint.has_kept(INSPECTOR));
}
