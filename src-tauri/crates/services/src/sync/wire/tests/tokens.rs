//! Tokens: where they come from, how long they last, what ends them.

use std::sync::{Arc, Mutex};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::signature::{ECDSA_P384_SHA384_FIXED, UnparsedPublicKey};
use serde_json::{Value, json};

use super::{lines::whole, *};
use crate::door::{Key, Pass, Secret, Smart};

/// An endpoint and its token place, as told.
pub struct Scripted {
    pub address: String,
    heard: Arc<Mutex<Vec<String>>>,
}

const TAKEN: &str =
    r#"{"resourceType":"Bundle","type":"batch-response","entry":[{"response":{"status":"201"}}]}"#;
/// What the endpoint's clock says, where it says something.
const DATE: &str = "Date: Sat, 01 Mar 2031 12:00:00 GMT\r\n";
const THEN: i64 = 1_930_132_800;

impl Scripted {
    /// Answers with status, headers and body to a path and a whole request.
    pub fn start(mut script: impl FnMut(&str, &str) -> (u16, &'static str, String) + Send + 'static) -> Self {
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let kept = Arc::clone(&heard);
        let address = listen(move |mut line| {
            let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
            while !whole(&request) {
                match line.read(&mut buffer) {
                    Ok(0) | Err(_) => return,
                    Ok(count) => request.extend_from_slice(&buffer[..count]),
                }
            }
            let request = String::from_utf8_lossy(&request).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
            kept.lock().unwrap().push(request.clone());
            let (status, headers, body) = script(&path, &request);
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 {status} Said\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            say(&mut line, answer.as_bytes());
        });
        Self { address, heard }
    }

    /// What was said at a path.
    pub fn heard(&self, path: &str) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        heard.iter().filter(|one| one.split(' ').nth(1) == Some(path)).cloned().collect()
    }
}

/// What stands in the body of a request.
pub fn form(request: &str, name: &str) -> Option<String> {
    let body = request.split("\r\n\r\n").nth(1)?;
    let url = reqwest::Url::parse(&format!("form:?{body}")).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// What the endpoint says of where tokens are given, if the path asks for that.
fn names(path: &str, request: &str) -> Option<(u16, &'static str, String)> {
    let host = request.split("host: ").nth(1)?.split("\r\n").next()?.to_owned();
    let place = json!({ "token_endpoint": format!("http://{host}/auth/token") });
    (path == "/fhir/.well-known/smart-configuration").then(|| (200, DATE, place.to_string()))
}

fn token(value: &str, seconds: u32) -> (u16, &'static str, String) {
    let given = json!({ "access_token": value, "token_type": "Bearer", "expires_in": seconds });
    (200, DATE, given.to_string())
}

fn by_key(server: &Scripted) -> (Way, Value) {
    let key = Key::make().unwrap();
    let public = Key::read(&key).unwrap().public();
    let smart = Smart { client_id: "clinic-07".into(), scope: "system/*.cruds".into(), place: None, key };
    (on(server, Pass::Smart(smart)), public)
}

fn on(server: &Scripted, pass: Pass) -> Way {
    let way = Way { base: Some(address(&server.address).unwrap()), pass, ..Way::open() };
    way.doors.look("2026-11-22T09:00:00Z".parse().unwrap());
    way
}

async fn send_by(wire: &Wire, server: &Scripted) -> Option<Trouble> {
    trouble_of(&wire.send(&address(&server.address).unwrap(), &entries(1), PLAIN).await.reply)
}

/// What an assertion says, if it was signed by the holder of `public`.
fn claims(assertion: &str, public: &Value) -> (Value, Value) {
    let read = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).unwrap();
    let [head, claims, signature] = assertion.split('.').collect::<Vec<_>>()[..] else { panic!() };
    let point: Vec<u8> = [4]
        .into_iter()
        .chain(["x", "y"].iter().flat_map(|half| read(public[*half].as_str().unwrap())))
        .collect();
    let said = format!("{head}.{claims}");
    let key = UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point);
    key.verify(said.as_bytes(), &read(signature)).unwrap();
    (serde_json::from_slice(&read(head)).unwrap(), serde_json::from_slice(&read(claims)).unwrap())
}

#[tokio::test]
async fn a_key_opens_the_door_by_the_endpoints_clock_and_once_for_many_batches() {
    let server = Scripted::start(|path, request| match path {
        "/auth/token" => token("one", 300),
        _ => names(path, request).unwrap_or((200, DATE, TAKEN.into())),
    });
    let (way, public) = by_key(&server);
    let wire = Wire::new(limits(), &way).unwrap();

    assert_eq!([send_by(&wire, &server).await, send_by(&wire, &server).await], [None, None]);
    let again = Wire::new(limits(), &way).unwrap();
    assert_eq!(send_by(&again, &server).await, None);

    let asked = server.heard("/auth/token");
    assert_eq!(asked.len(), 1);
    assert!(!asked[0].to_ascii_lowercase().contains("authorization:"), "{}", asked[0]);
    let said = |name| form(&asked[0], name).unwrap();
    assert_eq!([said("grant_type"), said("scope")], ["client_credentials", "system/*.cruds"]);
    assert_eq!(said("client_assertion_type"), "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    let (head, claims) = claims(&said("client_assertion"), &public);
    assert_eq!((&head["alg"], &head["kid"]), (&json!("ES384"), &public["kid"]));
    assert_eq!([&claims["iss"], &claims["sub"]], ["clinic-07", "clinic-07"]);
    let place = format!("{}/auth/token", server.address.trim_end_matches("/fhir"));
    assert_eq!(claims["aud"], json!(place));
    let [from, to] = ["iat", "exp"].map(|time| claims[time].as_i64().unwrap());
    assert!(from <= THEN && THEN < to && to - from <= 300 && to - THEN > 60, "{from} {to}");
    for batch in server.heard("/fhir") {
        assert!(batch.contains("authorization: Bearer one\r\n"), "{batch}");
    }
}

#[tokio::test]
async fn a_token_that_is_no_longer_taken_is_replaced_once() {
    let mut given = 0;
    let server = Scripted::start(move |path, request| match path {
        "/auth/token" => {
            given += 1;
            token(&format!("token-{given}"), 300)
        }
        "/fhir" if request.contains("Bearer token-1\r\n") => (401, "", String::new()),
        _ => names(path, request).unwrap_or((200, "", TAKEN.into())),
    });
    let (way, public) = by_key(&server);
    let wire = Wire::new(limits(), &way).unwrap();
    assert_eq!(send_by(&wire, &server).await, None);
    let asked = server.heard("/auth/token");
    let once = |asked: &String| claims(&form(asked, "client_assertion").unwrap(), &public).1["jti"].clone();
    assert_eq!(asked.len(), 2);
    assert_ne!(once(&asked[0]), once(&asked[1]), "each is good once");

    let closed = Scripted::start(|path, request| match path {
        "/auth/token" => token("never-right", 300),
        "/fhir" => (401, "", String::new()),
        _ => names(path, request).unwrap(),
    });
    let wire = Wire::new(limits(), &by_key(&closed).0).unwrap();
    assert_eq!(send_by(&wire, &closed).await, Some(Trouble::Refused));
    assert_eq!((closed.heard("/auth/token").len(), closed.heard("/fhir").len()), (2, 2));
}

#[tokio::test]
async fn a_token_that_runs_out_at_once_is_asked_for_each_time() {
    let server = Scripted::start(|path, request| match path {
        "/auth/token" => token("brief", 0),
        _ => names(path, request).unwrap_or((200, "", TAKEN.into())),
    });
    let wire = Wire::new(limits(), &by_key(&server).0).unwrap();
    assert_eq!([send_by(&wire, &server).await, send_by(&wire, &server).await], [None, None]);
    assert_eq!(server.heard("/auth/token").len(), 2);
}

#[tokio::test]
async fn a_refusal_that_tells_the_time_is_answered_with_the_right_time() {
    let mut first = true;
    let server = Scripted::start(move |path, _| match path {
        "/auth/token" if std::mem::take(&mut first) => (401, DATE, r#"{"error":"invalid_client"}"#.into()),
        "/auth/token" => token("one", 300),
        _ => (200, "", TAKEN.into()),
    });
    let (mut way, public) = by_key(&server);
    let place = format!("{}/auth/token", server.address.trim_end_matches("/fhir"));
    if let Pass::Smart(smart) = &mut way.pass {
        smart.place = Some(TokenPlace::typed(&place).unwrap());
    }
    assert_eq!(send_by(&Wire::new(limits(), &way).unwrap(), &server).await, None);
    let asked = server.heard("/auth/token");
    let until = |asked: &String| claims(&form(asked, "client_assertion").unwrap(), &public).1["exp"].as_i64();
    assert_eq!(asked.len(), 2);
    assert!(until(&asked[0]).unwrap() < THEN && until(&asked[1]).unwrap() > THEN);
}

#[tokio::test]
async fn a_place_for_tokens_has_its_troubles_too() {
    let html = "Content-Type: text/html\r\n";
    for (status, headers, body, trouble) in [
        (400, "", r#"{"error":"invalid_client"}"#, Trouble::Refused),
        (401, DATE, r#"{"error":"invalid_client"}"#, Trouble::Refused),
        (403, "", "", Trouble::Refused),
        (404, "", "", Trouble::NotFhir),
        (429, "", "", Trouble::Busy),
        (503, "", "", Trouble::Busy),
        (200, html, "<html>Sign in</html>", Trouble::SignInPage),
        (200, "", "{}", Trouble::Unclear),
        (200, "", r#"{"access_token":"","token_type":"bearer"}"#, Trouble::Unclear),
        (200, "", "{\"access_token\":\"a\\r\\nX-B: c\",\"token_type\":\"bearer\"}", Trouble::Unclear),
        (200, "", r#"{"access_token":"a","token_type":"mac"}"#, Trouble::Unclear),
        (200, "", r#"{"access_token":7}"#, Trouble::Unclear),
    ] {
        let server = Scripted::start(move |path, request| match path {
            "/auth/token" => (status, headers, body.to_owned()),
            _ => names(path, request).unwrap_or((200, "", TAKEN.into())),
        });
        let wire = Wire::new(limits(), &by_key(&server).0).unwrap();
        assert_eq!(send_by(&wire, &server).await, Some(trouble), "{status} {body}");
        assert_eq!(server.heard("/fhir").len(), 0, "{status} {body}");
    }
    let silent = Scripted::start(|_, _| (404, "", String::new()));
    let wire = Wire::new(limits(), &by_key(&silent).0).unwrap();
    assert_eq!(send_by(&wire, &silent).await, Some(Trouble::NotFhir));
}

#[tokio::test]
async fn what_is_good_once_for_another_token_is_used_once() {
    let mut good = "first";
    let server = Scripted::start(move |path, request| match path {
        "/auth/token" if form(request, "refresh_token").as_deref() == Some(good) => {
            good = "second";
            let given = json!({ "access_token": "new", "token_type": "bearer", "refresh_token": good });
            (200, "", given.to_string())
        }
        "/auth/token" => (400, "", r#"{"error":"invalid_grant"}"#.into()),
        "/fhir" if request.contains("Bearer new\r\n") => (200, "", TAKEN.into()),
        "/fhir" => (401, "", String::new()),
        _ => names(path, request).unwrap(),
    });
    let secret = |text: &str| Secret::new(text.to_owned());
    let pass = |refresh: Option<&str>| Pass::Bearer {
        token: secret("old"),
        refresh: refresh.map(secret),
        until: None,
    };
    let way = on(&server, pass(Some("first")));
    let wire = Wire::new(limits(), &way).unwrap();
    assert_eq!([send_by(&wire, &server).await, send_by(&wire, &server).await], [None, None]);
    assert_eq!(server.heard("/auth/token").len(), 1);
    let renewed = way.doors.renewed(way.mark()).unwrap();
    assert_eq!((renewed.token, renewed.refresh), (secret("new"), Some(secret("second"))));

    for refresh in [None, Some("first")] {
        let wire = Wire::new(limits(), &on(&server, pass(refresh))).unwrap();
        assert_eq!(send_by(&wire, &server).await, Some(Trouble::NotEnrolled), "{refresh:?}");
    }
}

#[test]
fn nothing_that_opens_a_door_is_told() {
    let secret = || Secret::new("open-sesame".into());
    let smart = Smart { client_id: "c".into(), scope: "s".into(), place: None, key: secret() };
    for pass in [
        Pass::Bearer { token: secret(), refresh: Some(secret()), until: None },
        Pass::Smart(smart),
        Pass::Certificate(secret()),
    ] {
        let way = Way { pass, ..Way::open() };
        let wire = Wire::new(limits(), &Way { pass: Pass::None, ..way.clone() }).unwrap();
        assert!(!format!("{way:?} {wire:?}").contains("sesame"), "{way:?}");
    }
}
