mod files;

use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::{
    endpoint::{self, SaveEndpoint},
    sync::{
        testing::{Clinic, Does, Server},
        wire_tests::tokens::{Scripted, form},
    },
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

fn wrong(clinic: &Clinic, new: SaveDoor) -> Vec<(String, Why)> {
    let problems = save(&clinic.app, new).unwrap().value;
    problems.into_iter().map(|problem| (problem.field, problem.why)).collect()
}

fn now(clinic: &Clinic) -> DoorPage {
    page(&clinic.app, ()).unwrap()
}

async fn try_code(clinic: &Clinic, code: &str) -> Enrolled {
    let (app, code) = (Arc::clone(&clinic.app), Enrol { code: code.into() });
    tokio::task::spawn_blocking(move || enrol(&app, code)).await.unwrap().unwrap().value
}

fn why(enrolled: &Enrolled) -> Option<Why> {
    enrolled.problems.first().map(|problem| problem.why)
}

/// An endpoint that gives a token for a code, once, and another for a refresh
/// token.
fn gives_tokens() -> Scripted {
    let mut used = false;
    Scripted::start(move |path, request| match path {
        "/fhir/.well-known/smart-configuration" => {
            let host = request.split("host: ").nth(1).unwrap().split("\r\n").next().unwrap();
            (200, "", json!({ "token_endpoint": format!("http://{host}/token") }).to_string())
        }
        "/token"
            if form(request, "code").as_deref() == Some("good-once")
                && !std::mem::replace(&mut used, true) =>
        {
            let given = json!({ "access_token": "the-token", "token_type": "bearer", "expires_in": 86_400,
                                "refresh_token": "the-refresh-token" });
            (200, "", given.to_string())
        }
        "/token" => (400, "", json!({ "error": "invalid_grant" }).to_string()),
        _ => (401, "", String::new()),
    })
}

#[test]
fn only_an_endpoint_on_this_computer_goes_without_a_door() {
    let clinic = Clinic::new();
    clinic.send_to("https://endpoint.invalid/fhir");
    let needed = [("kind".to_owned(), Why::DoorNeeded)];
    assert_eq!(wrong(&clinic, wanted(DoorKind::None)), needed);
    clinic.send_to("http://127.0.0.1:1/fhir");
    assert_eq!(wrong(&clinic, wanted(DoorKind::None)), []);
}

#[tokio::test]
async fn a_code_is_given_for_a_token_once_and_only_once() {
    let server = gives_tokens();
    let clinic = Clinic::new();
    clinic.send_to(&server.address);
    assert_eq!(why(&try_code(&clinic, " ").await), Some(Why::FieldEmpty));
    assert_eq!(server.heard("/token").len(), 0);

    assert_eq!(try_code(&clinic, " good-once ").await, Enrolled::default());

    let asked = server.heard("/token");
    assert_eq!(asked.len(), 1);
    assert_eq!(form(&asked[0], "grant_type").as_deref(), Some("authorization_code"));
    assert_eq!(form(&asked[0], "client_id").as_deref(), Some("prombook"));
    let page = now(&clinic);
    assert_eq!((page.kind, page.here), (DoorKind::Bearer, true));
    assert!(page.enrolled.is_some() && page.expires.is_some(), "{page:?}");
    let Pass::Bearer { token, .. } = way(&clinic.app).unwrap().pass else { panic!() };
    assert_eq!(token.reveal(), "the-token");

    assert_eq!(why(&try_code(&clinic, "good-once").await), Some(Why::CodeRefused));
    assert_eq!(server.heard("/token").len(), 2);
    let Pass::Bearer { token, .. } = way(&clinic.app).unwrap().pass else { panic!() };
    assert_eq!(token.reveal(), "the-token", "a code that is refused takes nothing away");
}

#[tokio::test]
async fn an_endpoint_that_gives_no_tokens_itself_has_its_tokens_tried() {
    let server = Scripted::start(|path, request| match path {
        _ if !path.starts_with("/fhir/Patient?_id=") => (404, "", String::new()),
        _ if request.contains("authorization: Bearer by-hand\r\n") => (200, "", "{}".into()),
        _ => (401, "", String::new()),
    });
    let clinic = Clinic::new();
    clinic.send_to(&server.address);
    for code in ["mistyped", "with spaces", "with\u{7}bell"] {
        assert_eq!(why(&try_code(&clinic, code).await), Some(Why::CodeRefused), "{code}");
    }
    assert_eq!(try_code(&clinic, "by-hand").await, Enrolled::default());
    assert_eq!(now(&clinic).expires, None);
}

#[tokio::test]
async fn a_code_that_could_not_be_given_may_be_tried_again() {
    let clinic = Clinic::new();
    assert_eq!(why(&try_code(&clinic, "code").await), Some(Why::EndpointMissing));
    clinic.send_to("http://127.0.0.1:1/fhir");
    assert_eq!(try_code(&clinic, "code").await.trouble, Some(TroubleCode::NoAnswer));
    clinic.send_to("https://endpoint.invalid/fhir");
    assert_eq!(try_code(&clinic, "code").await.trouble, Some(TroubleCode::NoSuchHost));
    assert_eq!(now(&clinic).kind, DoorKind::None);
}

#[tokio::test]
async fn a_token_is_for_one_endpoint() {
    let server = gives_tokens();
    let clinic = Clinic::new();
    clinic.send_to(&server.address);
    assert_eq!(try_code(&clinic, "good-once").await, Enrolled::default());

    clinic.send_to("https://endpoint.invalid/fhir");
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Missing));
    assert!(!now(&clinic).here);
    clinic.send_to(&server.address);
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Bearer { .. }));

    // Decided anew for another: what the first gave is gone.
    clinic.send_to("https://endpoint.invalid/fhir");
    assert_eq!(wrong(&clinic, wanted(DoorKind::Bearer)), []);
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Missing));
    assert_eq!(now(&clinic).enrolled, None);
}

#[test]
fn what_was_decided_before_there_was_an_endpoint_is_for_the_first() {
    let clinic = Clinic::new();
    assert_eq!(wrong(&clinic, wanted(DoorKind::Smart)), []);
    clinic.send_to("https://endpoint.invalid/fhir");
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Smart(_)));
    endpoint::save(&clinic.app, SaveEndpoint { address: Some("https://other.invalid".into()) }).unwrap();
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Missing));
}

#[test]
fn what_was_given_for_a_refresh_token_is_written_down() {
    let clinic = Clinic::new();
    clinic.send_to("https://endpoint.invalid/fhir");
    let secret = |text: &str| Secret::new(text.into());
    let base = address("https://endpoint.invalid/fhir").unwrap();
    let given = Renewed { token: secret("old"), refresh: Some(secret("first")), until: None };
    saving::enrolled(&clinic.app, &base, &given).unwrap();
    let before = way(&clinic.app).unwrap();
    let renewed = Renewed { token: secret("new"), refresh: Some(secret("second")), until: None };
    clinic.app.doors.renew(before.mark(), renewed);

    // Not while the records are locked, and not for good.
    let store = clinic.lock();
    assert!(way(&clinic.app).is_err());
    clinic.open(store);

    let after = way(&clinic.app).unwrap();
    let Pass::Bearer { token, refresh, .. } = &after.pass else { panic!() };
    assert_eq!((token, refresh), (&secret("new"), &Some(secret("second"))));
    assert!(after.is(&before) && clinic.app.doors.renewed(after.mark()).is_none());
}

#[test]
fn another_key_is_another_way_and_nobody_sees_the_private_half() {
    let clinic = Clinic::new();
    clinic.send_to("https://endpoint.invalid/fhir");
    let empty = SaveDoor {
        client_id: " ".into(),
        token_url: "http://far.example/token".into(),
        ..wanted(DoorKind::Smart)
    };
    let expected = [("client_id".to_owned(), Why::FieldEmpty), ("token_url".to_owned(), Why::AddressRefused)];
    assert_eq!(wrong(&clinic, empty), expected);
    assert_eq!(now(&clinic).public_key, None);

    assert_eq!(wrong(&clinic, wanted(DoorKind::Smart)), []);
    let (first, was) = (now(&clinic).public_key.unwrap(), way(&clinic.app).unwrap());
    assert_eq!(wrong(&clinic, wanted(DoorKind::Smart)), []);
    assert_eq!(now(&clinic).public_key.as_ref(), Some(&first), "saving again makes no other key");
    let second = new_key(&clinic.app, ()).unwrap().value;
    assert_ne!(second.public_key.as_ref(), Some(&first));
    assert!(!way(&clinic.app).unwrap().is(&was));

    let Pass::Smart(smart) = way(&clinic.app).unwrap().pass else { panic!() };
    let shown = serde_json::to_string(&second).unwrap();
    assert!(!shown.contains("\"d\"") && !shown.contains(smart.key.reveal()), "{shown}");
}

#[test]
fn the_trail_names_what_was_decided_and_no_value() {
    let clinic = Clinic::new();
    clinic.send_to("https://endpoint.invalid/fhir");
    assert_eq!(wrong(&clinic, wanted(DoorKind::Smart)), []);
    let rows = clinic.app.read(|r| Ok(r.trail(&store::TrailQuery::default(), 200)?)).unwrap();
    let told: Vec<_> = rows.iter().filter_map(|row| row.detail.clone()).collect();
    for name in ["door", "door-client", "door-scope", "door-key", "door-turn"] {
        assert!(told.iter().any(|told| told == name), "{name}: {told:?}");
        let id = format!("trail-setting-{name}");
        assert_ne!(clinic.app.texts.say(text::SOURCE, &id, &[]), id);
    }
    assert!(told.iter().all(|told| told != "clinic-07" && told.len() < 40), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_that_was_decided_anew_is_taken_by_what_is_sending() {
    let server = Server::start(|request| {
        let known = request.headers.iter().any(|header| header == "authorization: bearer by-hand");
        let asks = request.line.contains(".well-known");
        match (asks, known) {
            (true, _) => Does::Says(404, "", String::new()),
            (false, true) if request.asks() => Does::Shows,
            (false, true) => Does::Well,
            (false, false) => Does::Says(401, "", String::new()),
        }
    });
    let clinic = Clinic::new();
    clinic.register(1..=2);
    clinic.send_to(&server.address);
    clinic.run();
    let page = clinic.until(|page| page.trouble.is_some()).await;
    assert_eq!((page.trouble, page.waiting), (Some(TroubleCode::Refused), 2));

    let base = address(&server.address).unwrap();
    let given = Renewed { token: Secret::new("by-hand".into()), refresh: None, until: None };
    saving::enrolled(&clinic.app, &base, &given).unwrap();
    changed(&clinic.app);

    clinic.until(|page| page.waiting == 0 && page.confirmed == 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_opens_a_door_stays_when_the_records_are_locked() {
    let server = gives_tokens();
    let clinic = Clinic::new();
    clinic.send_to(&server.address);
    assert_eq!(try_code(&clinic, "good-once").await, Enrolled::default());
    clinic.register(1..=1);
    clinic.run();
    clinic.until(|page| page.trouble.is_some()).await;
    assert!(Arc::strong_count(&clinic.app.doors) > 1, "a line is kept while the records are open");

    let mut told = clinic.told();
    crate::session::lock(&clinic.app, ()).unwrap();

    let gone = async {
        while Arc::strong_count(&clinic.app.doors) > 1 {
            told.changed().await.unwrap();
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), gone).await.unwrap();
}
