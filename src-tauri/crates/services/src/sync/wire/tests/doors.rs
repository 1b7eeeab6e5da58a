//! Who is let in, who is believed, and what is heard by anybody else.

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;

use super::{
    lines::{Authority, config, config_of, proxy, tls},
    *,
};
use crate::door::{Pass, Proxy, Secret};

const STATEMENT: &str = r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1"}"#;
const NOW: (i32, i32) = (2020, 2090);

fn trusting(authority: &Authority) -> Way {
    Way { authorities: vec![authority.der.clone()], ..Way::open() }
}

fn bearer(base: &str, way: Way) -> Way {
    let pass = Pass::Bearer { token: Secret::new("open-sesame".into()), refresh: None, until: None };
    Way { base: Some(address(base).unwrap()), pass, ..way }
}

async fn metadata(way: &Way, at: &str) -> Result<(), Trouble> {
    Wire::new(limits(), way)?.metadata(&address(at).unwrap()).await.map(drop)
}

async fn send_on(way: &Way, at: &str) -> Option<Trouble> {
    let wire = match Wire::new(limits(), way) {
        Ok(wire) => wire,
        Err(trouble) => return Some(trouble),
    };
    trouble_of(&wire.send(&address(at).unwrap(), &entries(1), PLAIN).await.reply)
}

#[tokio::test]
async fn a_certificate_is_wrong_in_its_own_way_and_hears_nothing() {
    let (ours, theirs) = (Authority::new("Ours"), Authority::new("Theirs"));
    for (shown, trouble) in [
        (ours.vouch("localhost", NOW), None),
        (theirs.vouch("localhost", NOW), Some(Trouble::Certificate)),
        (ours.vouch("localhost", (2020, 2021)), Some(Trouble::CertificateExpired)),
        (ours.vouch("localhost", (2089, 2090)), Some(Trouble::Clock)),
        (ours.vouch("other.example", NOW), Some(Trouble::CertificateName)),
    ] {
        let (port, heard) = tls(config(&shown, None), STATEMENT);
        let at = format!("https://localhost:{port}/fhir");
        assert_eq!(metadata(&trusting(&ours), &at).await.err(), trouble);
        let told = heard.recv().unwrap();
        assert_eq!(told.is_empty(), trouble.is_some(), "{told}");
    }
    let (port, _heard) = tls(config(&ours.vouch("localhost", NOW), None), STATEMENT);
    let at = format!("https://localhost:{port}/fhir");
    assert_eq!(metadata(&Way::open(), &at).await, Err(Trouble::Certificate), "nobody else knows them");
}

#[tokio::test]
async fn a_certificate_that_holds_by_the_endpoints_clock_says_that_ours_is_wrong() {
    let ours = Authority::new("Ours");
    let (port, _heard) = tls(config(&ours.vouch("localhost", (2020, 2021)), None), STATEMENT);
    let way = trusting(&ours);
    way.doors.look("2026-11-22T09:00:00Z".parse().unwrap());
    way.doors.learn("2020-06-01T09:00:00Z".parse().unwrap());
    let at = format!("https://localhost:{port}/fhir");
    assert_eq!(metadata(&way, &at).await, Err(Trouble::Clock));
}

#[tokio::test]
async fn a_server_that_wants_to_see_a_certificate_is_shown_ours() {
    let (ours, theirs) = (Authority::new("Ours"), Authority::new("Theirs"));
    let shown = |by: &Authority| {
        let made = by.vouch("clinic-07", NOW);
        Pass::Certificate(Secret::new(format!("{}{}", made.pem, made.key_pem)))
    };
    for (pass, trouble) in [
        (shown(&ours), None),
        (shown(&theirs), Some(Trouble::Refused)),
        (Pass::None, Some(Trouble::NotEnrolled)),
    ] {
        let (port, heard) = tls(config(&ours.vouch("localhost", NOW), Some(&ours)), STATEMENT);
        let way = Way { pass, ..trusting(&ours) };
        assert_eq!(metadata(&way, &format!("https://localhost:{port}/fhir")).await.err(), trouble);
        let told = heard.recv().unwrap();
        assert_eq!(told.is_empty(), trouble.is_some(), "{told}");
    }
}

#[tokio::test]
async fn a_certificate_of_ours_that_was_taken_back_or_has_run_out_is_not_let_in() {
    let ours = Authority::new("Ours");
    for versions in [&[&rustls::version::TLS13], &[&rustls::version::TLS12]] {
        for (serial, until, trouble) in
            [(7, 2090, None), (8, 2090, Some(Trouble::Refused)), (9, 2021, Some(Trouble::Refused))]
        {
            let server = ours.vouch_as("localhost", NOW, Some(1));
            let config = config_of(&server, Some((&ours, vec![ours.takes_back(&[8])])), versions);
            let (port, heard) = tls(config, STATEMENT);
            let made = ours.vouch_as("clinic-07", (2020, until), Some(serial));
            let pass = Pass::Certificate(Secret::new(format!("{}{}", made.pem, made.key_pem)));
            let at = format!("https://localhost:{port}/fhir");
            let way = Way { pass, ..trusting(&ours) };
            assert_eq!(metadata(&way, &at).await.err(), trouble, "{serial}");
            let told = heard.recv().unwrap();
            assert_eq!(told.is_empty(), trouble.is_some(), "{serial}: {told}");
        }
    }
}

/// What a server says that knows nothing newer than TLS 1.1: the version and a cipher of that time, or
/// that it does not know ours.
const OLD: [&[u8]; 2] = [
    &[
        22, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2, // a hello, of TLS 1.1
        9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        9, //
        0, 0, 47, 0,
    ],
    &[21, 3, 2, 0, 2, 2, 70],
];

#[tokio::test]
async fn a_server_that_knows_no_safe_tls_is_said_to_be_old_and_hears_nothing() {
    for says in OLD {
        let (tell, told) = std::sync::mpsc::channel();
        let to = listen(move |mut line| {
            let mut first = [0; 5];
            line.read_exact(&mut first).unwrap();
            let mut hello = vec![0; usize::from(u16::from_be_bytes([first[3], first[4]]))];
            line.read_exact(&mut hello).unwrap();
            say(&mut line, says);
            drop(line.shutdown(std::net::Shutdown::Write));
            let mut then = Vec::new();
            drop(line.read_to_end(&mut then));
            tell.send((first[0], then)).unwrap();
        });
        let at = to.replace("http://127.0.0.1", "https://localhost");
        assert_eq!(send_on(&Way::open(), &at).await, Some(Trouble::OldTls));
        let (kind, then) = told.recv().unwrap();
        // A handshake, and after it nothing but an alert of two bytes.
        assert_eq!(kind, 22);
        assert!(then.is_empty() || (then[0] == 21 && then.len() == 7), "{then:?}");
    }
    let ours = Authority::new("Ours");
    let config = config_of(&ours.vouch("localhost", NOW), None, &[&rustls::version::TLS12]);
    let (port, _heard) = tls(config, STATEMENT);
    assert_eq!(
        metadata(&trusting(&ours), &format!("https://localhost:{port}/fhir")).await,
        Ok(()),
        "1.2 will do"
    );
}

#[tokio::test]
async fn without_a_door_nothing_leaves_this_computer() {
    // Nobody has this name: whoever looked for it would be told so.
    let away = "https://endpoint.invalid/fhir";
    for pass in [Pass::None, Pass::Missing] {
        assert_eq!(send_on(&Way { pass, ..Way::open() }, away).await, Some(Trouble::NotEnrolled));
    }
    let way = bearer(away, Way::open());
    assert_eq!(send_on(&way, away).await, Some(Trouble::NoSuchHost));
}

#[tokio::test]
async fn a_token_is_shown_to_its_endpoint_and_to_no_other() {
    let [mine, other] = [(); 2].map(|()| Server::start(|_| Does::Well));
    let way = bearer(&mine.address, Way::open());
    assert_eq!(send_on(&way, &mine.address).await, None);
    assert_eq!(send_on(&way, &other.address).await, Some(Trouble::NotEnrolled));
    assert!(mine.requests()[0].headers.contains(&"authorization: bearer open-sesame".to_owned()));
    assert_eq!(other.requests().len(), 0);
}

#[tokio::test]
async fn who_wants_to_be_followed_elsewhere_is_a_sign_in_page() {
    let other = Server::start(|_| Does::Well);
    let elsewhere = other.address.replace("127.0.0.1", "localhost");
    let place: &str = format!("Location: {elsewhere}\r\n").leak();
    let server = Server::start(move |_| Does::Says(302, place, String::new()));
    let way = bearer(&server.address, Way::open());
    assert_eq!(send_on(&way, &server.address).await, Some(Trouble::SignInPage));
    assert_eq!(other.requests().len(), 0);
    for (status, headers, page, trouble) in [
        (200, "Content-Type: text/html\r\n", "<html>Welcome</html>", Trouble::SignInPage),
        (511, "", "", Trouble::SignInPage),
        (404, "Content-Type: text/html\r\n", "<html>No such page</html>", Trouble::NotFhir),
    ] {
        let server = Server::start(move |_| Does::Says(status, headers, page.to_owned()));
        assert_eq!(send_on(&Way::open(), &server.address).await, Some(trouble), "{status}");
    }
}

#[tokio::test]
async fn a_proxy_is_used_when_that_was_decided_and_reads_nothing() {
    let ours = Authority::new("Ours");
    let at = "https://endpoint.invalid/fhir";
    let by = |place: &str| Some(Proxy(Arc::new(Matcher::builder().all(place).build())));
    let (port, heard) = tls(config(&ours.vouch("endpoint.invalid", NOW), None), STATEMENT);
    let (place, said) = proxy(Some(port), "200 Connection established");
    let way = bearer(at, Way { proxy: by(&place), ..trusting(&ours) });

    assert_eq!(metadata(&way, at).await, Ok(()));
    assert!(send_on(&way, at).await.is_some(), "a statement is no answer to a batch");
    assert!(!heard.recv().unwrap().contains("open-sesame"), "who asks what it is does not say who asks");
    assert!(heard.recv().unwrap().contains("authorization: Bearer open-sesame"));
    let said = said.lock().unwrap().clone();
    assert!(said.iter().all(|said| said.starts_with("CONNECT endpoint.invalid:443 ")), "{said:?}");
    assert!(said.iter().all(|said| !said.to_ascii_lowercase().contains("authorization: bearer")), "{said:?}");

    let without = Way { proxy: None, ..way.clone() };
    assert_eq!(metadata(&without, at).await, Err(Trouble::NoSuchHost));
    for answer in ["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"] {
        let (place, _said) = proxy(None, answer);
        let way = Way { proxy: by(&place), ..way.clone() };
        assert_eq!(metadata(&way, at).await, Err(Trouble::Proxy), "{answer}");
    }
    for place in ["http://127.0.0.1:1", "http://proxy.invalid:3128"] {
        let way = Way { proxy: by(place), ..way.clone() };
        assert_eq!(metadata(&way, at).await, Err(Trouble::Proxy), "{place}");
    }
    let wrong = Way { authorities: vec![Authority::new("Theirs").der], ..way };
    assert_eq!(metadata(&wrong, at).await, Err(Trouble::Certificate), "whoever it goes through");
}

#[tokio::test]
async fn what_stays_on_this_computer_goes_through_no_proxy() {
    let server = Server::start(|_| Does::Well);
    let (place, said) = proxy(None, "502 Bad Gateway");
    let way = Way { proxy: Some(Proxy(Arc::new(Matcher::builder().all(place).build()))), ..Way::open() };
    assert_eq!(send_on(&way, &server.address).await, None);
    assert!(said.lock().unwrap().is_empty());
}
