mod doors;
pub(crate) mod lines;
pub(crate) mod tokens;

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
    time::Duration,
};

use domain::{ParticipantId, VisitId, visit::Visit};
use reqwest::header::{HeaderMap, HeaderValue};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use uuid::Uuid;

use super::*;
use crate::sync::testing::{Does, Server};

/// Of nobody, for "localhost", until 2126.
const CERTIFICATE: &[u8] = include_bytes!("tests/certificate.pem");
const KEY: &[u8] = include_bytes!("tests/key.pem");

const PLAIN: How = How { manner: Manner::Batch, addressing: Addressing::Given, packed: false };

fn entries(count: u128) -> Vec<Entry> {
    let visit = |number| Visit {
        id: VisitId(Uuid::from_u128(number)),
        participant: ParticipantId(Uuid::from_u128(1)),
        day: "2026-11-20".parse().unwrap(),
        entered: "2026-11-22T09:00:00+01:00".parse().unwrap(),
    };
    (1..=count).map(|number| exchange::encounter(&visit(number), exchange::Course::Over, None)).collect()
}

fn limits() -> Limits {
    Limits { total: Duration::from_secs(20), ..Limits::default() }
}

async fn send(to: &str, count: u128) -> Reply {
    Wire::new(limits(), &Way::open()).unwrap().send(&address(to).unwrap(), &entries(count), PLAIN).await.reply
}

fn trouble_of(reply: &Reply) -> Option<Trouble> {
    match reply {
        Reply::Failed(failure) => Some(failure.trouble),
        Reply::Answered(_) | Reply::NotLikeThis { .. } => None,
    }
}

/// Handles each connection in turn.
fn listen(mut each: impl FnMut(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    thread::spawn(move || listener.incoming().map_while(Result::ok).for_each(&mut each));
    format!("http://{place}/fhir")
}

/// Hears at most `most` bytes, and no more once a request is complete.
fn hear(line: &mut TcpStream, most: usize) -> usize {
    let (mut heard, mut buffer) = (Vec::new(), [0; 4096]);
    while heard.len() < most {
        let room = (most - heard.len()).min(buffer.len());
        let count = line.read(&mut buffer[..room]).unwrap_or(0);
        heard.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&heard);
        let length = text
            .to_ascii_lowercase()
            .split("content-length: ")
            .nth(1)
            .and_then(|rest| rest.split("\r\n").next()?.parse::<usize>().ok());
        let body = text.find("\r\n\r\n").map(|end| heard.len() - end - 4);
        if count == 0 || (body.is_some() && body >= length) {
            break;
        }
    }
    heard.len()
}

fn say(line: &mut TcpStream, answer: &[u8]) {
    // Whoever asked may have gone.
    drop(line.write_all(answer));
}

#[tokio::test]
async fn a_batch_says_what_it_is_and_nothing_about_anybody() {
    let server = Server::start(|_| Does::Well);

    let Reply::Answered(outcomes) = send(&server.address, 2).await else { panic!() };

    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Confirmed { .. })));
    let request = &server.requests()[0];
    assert_eq!(request.line, "POST /fhir");
    for header in ["accept: application/fhir+json", "content-type: application/fhir+json"] {
        assert!(request.headers.iter().any(|one| one == header), "{:?}", request.headers);
    }
    for never in ["cookie", "accept-encoding", "referer", "authorization"] {
        assert!(request.headers.iter().all(|one| !one.starts_with(never)), "{:?}", request.headers);
    }
}

#[tokio::test]
async fn a_request_that_is_cut_at_any_byte_confirms_nothing() {
    let whole = {
        let (tell, told) = std::sync::mpsc::channel();
        let to = listen(move |mut line| tell.send(hear(&mut line, usize::MAX)).unwrap());
        drop(send(&to, 1).await);
        told.recv().unwrap()
    };
    assert!(whole > 500, "{whole}");
    let mut cut = 0;
    let to = listen(move |mut line| {
        hear(&mut line, cut);
        cut += 7;
    });
    let wire = Wire::new(limits(), &Way::open()).unwrap();
    for _ in 0..=whole / 7 {
        let reply = wire.send(&address(&to).unwrap(), &entries(1), PLAIN).await.reply;
        assert_eq!(trouble_of(&reply), Some(Trouble::NoAnswer));
    }
}

#[tokio::test]
async fn an_answer_that_is_cut_at_any_byte_confirms_nothing() {
    let body = r#"{"resourceType":"Bundle","type":"batch-response","entry":[{"response":{"status":"201"}}]}"#;
    for ending in ["", "Content-Length: 89\r\n", "Transfer-Encoding: chunked\r\n"] {
        let body = match ending {
            "Transfer-Encoding: chunked\r\n" => format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len()),
            _ => body.to_owned(),
        };
        let whole = format!("HTTP/1.1 200 OK\r\n{ending}Connection: close\r\n\r\n{body}").into_bytes();
        let length = whole.len();
        let mut after = 0;
        let to = listen(move |mut line| {
            hear(&mut line, usize::MAX);
            say(&mut line, &whole[..after]);
            after += 1;
        });
        let wire = Wire::new(limits(), &Way::open()).unwrap();
        for after in 0..length {
            let reply = wire.send(&address(&to).unwrap(), &entries(1), PLAIN).await.reply;
            // The end of a chunked answer says nothing that counts.
            let complete = ending.starts_with("Transfer") && after >= length - 5;
            assert!(trouble_of(&reply).is_some() || complete, "{ending} {after}: {reply:?}");
        }
        let reply = wire.send(&address(&to).unwrap(), &entries(1), PLAIN).await.reply;
        assert_eq!(trouble_of(&reply), None, "{ending}: {reply:?}");
    }
}

#[tokio::test]
async fn an_answer_without_end_is_given_up() {
    let heard = Arc::new(std::sync::Mutex::new(0_usize));
    let said = Arc::clone(&heard);
    let to = listen(move |mut line| {
        hear(&mut line, usize::MAX);
        say(&mut line, b"HTTP/1.1 200 OK\r\n\r\n{");
        let page = [b' '; 1 << 16];
        while line.write_all(&page).is_ok() {
            *said.lock().unwrap() += page.len();
        }
    });
    assert_eq!(trouble_of(&send(&to, 1).await), Some(Trouble::Unclear));
    let said = *heard.lock().unwrap();
    assert!(said < 32 << 20, "{said}");
}

#[tokio::test]
async fn a_server_that_says_nothing_is_given_up() {
    let mut lines = Vec::new();
    let to = listen(move |line| lines.push(line));
    let wire = Wire::new(Limits { total: Duration::from_millis(200), ..limits() }, &Way::open()).unwrap();
    let reply = wire.send(&address(&to).unwrap(), &entries(1), PLAIN).await.reply;
    assert_eq!(trouble_of(&reply), Some(Trouble::NoAnswer));
}

#[tokio::test]
async fn nobody_is_followed_to_another_place() {
    let other = Server::start(|_| Does::Well);
    let place: &str = format!("Location: {}\r\n", other.address).leak();
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start(move |_| Does::Says(status, place, String::new()));
        assert_eq!(trouble_of(&send(&server.address, 1).await), Some(Trouble::NotFhir));
    }
    assert_eq!(other.requests().len(), 0);
}

#[tokio::test]
async fn a_server_that_does_not_prove_who_it_is_hears_nothing() {
    let wire = Wire::new(limits(), &Way::open()).unwrap();
    let chain = vec![CertificateDer::from_pem_slice(CERTIFICATE).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(KEY).unwrap();
    let config = rustls::ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
    let config = Arc::new(config);
    let (tell, told) = std::sync::mpsc::channel();
    let to = listen(move |mut line| {
        let mut tls = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut heard = Vec::new();
        drop(rustls::Stream::new(&mut tls, &mut line).read_to_end(&mut heard));
        tell.send(heard.len()).unwrap();
    });
    let base = address(&to.replace("http://127.0.0.1", "https://localhost")).unwrap();

    assert_eq!(trouble_of(&wire.send(&base, &entries(1), PLAIN).await.reply), Some(Trouble::Certificate));
    assert_eq!(wire.metadata(&base).await.err(), Some(Trouble::Certificate));

    assert_eq!([told.recv().unwrap(), told.recv().unwrap()], [0, 0]);
}

#[tokio::test]
async fn a_server_without_tls_is_no_server_for_records() {
    let to = listen(|mut line| {
        hear(&mut line, 100);
        say(&mut line, b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let reply = send(&to.replace("http://", "https://"), 1).await;
    assert!(matches!(trouble_of(&reply), Some(Trouble::NotFhir)), "{reply:?}");
}

#[tokio::test]
async fn a_server_says_what_it_is() {
    let statement =
        r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","software":{"name":"Some server"}}"#;
    let server = Server::bare(move |_| Does::Says(200, "", statement.to_owned()));
    let found = Wire::new(limits(), &Way::open())
        .unwrap()
        .metadata(&address(&server.address).unwrap())
        .await
        .unwrap();
    assert_eq!((found.is_r4(), found.software.as_deref()), (true, Some("Some server")));
    assert_eq!(server.requests()[0].line, "GET /fhir/metadata");
}

#[tokio::test]
async fn every_status_has_its_meaning() {
    let outcome = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"no"}]}"#;
    for (status, meaning) in [
        (202, Some(Trouble::Unclear)),
        (206, Some(Trouble::Unclear)),
        (304, Some(Trouble::NotFhir)),
        (400, None),
        (401, Some(Trouble::Refused)),
        (403, Some(Trouble::Refused)),
        (404, None),
        (405, None),
        (406, None),
        (408, Some(Trouble::Busy)),
        (409, None),
        (412, None),
        (413, None),
        (415, None),
        (422, None),
        (429, Some(Trouble::Busy)),
        (500, Some(Trouble::Busy)),
        (501, None),
        (503, Some(Trouble::Busy)),
        (599, Some(Trouble::Busy)),
        (999, Some(Trouble::Unclear)),
    ] {
        let server = Server::start(move |_| Does::Says(status, "", outcome.to_owned()));
        let reply = send(&server.address, 1).await;
        assert_eq!(trouble_of(&reply), meaning, "{status}: {reply:?}");
        if let Reply::NotLikeThis { complaint, .. } = reply {
            assert_eq!(complaint.theirs.unwrap().reveal(), "no");
        }
    }
}

#[test]
fn how_long_to_wait_is_read_by_the_servers_own_clock() {
    let said = |asked: &str, date: Option<&str>| {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_str(asked).unwrap());
        let now = date.map(|date| chrono::DateTime::parse_from_rfc2822(date).unwrap());
        reply::retry_after(&headers, now).map(|wait| wait.as_secs())
    };
    let now = Some("Sun, 22 Nov 1998 12:00:00 GMT");
    assert_eq!(said("120", None), Some(120));
    assert_eq!(said(" 0 ", now), Some(0));
    assert_eq!(said("99999999999999999999999", None), Some(u64::MAX));
    assert_eq!(said("Sun, 22 Nov 1998 12:02:00 GMT", now), Some(120));
    assert_eq!(said("Sun, 22 Nov 1998 11:00:00 GMT", now), None, "it is over");
    for nonsense in ["", "-5", "1.5", "soon", "Sun, 99 Nov 1998 11:00:00 GMT"] {
        assert_eq!(said(nonsense, now), None, "{nonsense}");
    }
    assert_eq!(said("Sun, 22 Nov 1998 12:02:00 GMT", None), None, "the clock here may be wrong");
}
