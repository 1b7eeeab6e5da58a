//! A server that answers at once: takes everything, keeps nothing, and costs the
//! program that is measured nothing, being another.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use serde_json::{Value, json};

/// What it does besides.
#[derive(Default)]
struct Manner {
    /// How long it takes over a bundle, in milliseconds.
    slow: AtomicU64,
    /// Where it keeps the bundles it is sent.
    kept: Option<Mutex<File>>,
}

/// Answers at `port` until it is ended.
pub fn serve(port: u16, keep: Option<&Path>) -> io::Result<()> {
    let kept = keep.map(File::create).transpose()?.map(Mutex::new);
    let manner = Manner { kept, ..Manner::default() };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    thread::scope(|scope| {
        for line in listener.incoming().flatten() {
            let manner = &manner;
            // One that breaks off is the program's to notice.
            scope.spawn(move || talk(&line, manner));
        }
    });
    Ok(())
}

fn talk(line: &TcpStream, manner: &Manner) -> io::Result<()> {
    let mut from = BufReader::new(line.try_clone()?);
    let mut to = line.try_clone()?;
    to.set_nodelay(true)?;
    loop {
        let mut head = String::new();
        if from.read_line(&mut head)? == 0 {
            return Ok(());
        }
        let (mut length, mut packed, mut last) = (0, false, false);
        loop {
            let mut line = String::new();
            from.read_line(&mut line)?;
            let line = line.trim_end().to_ascii_lowercase();
            match line.split_once(": ") {
                Some(("content-length", value)) => length = value.parse().unwrap_or(0),
                Some(("content-encoding", "gzip")) => packed = true,
                Some(("connection", "close")) => last = true,
                Some(_) => {}
                None => break,
            }
        }
        let mut body = Vec::new();
        (&mut from).take(length).read_to_end(&mut body)?;
        let place = head.split(' ').nth(1).unwrap_or_default();
        let (status, answer) = answer(place, &body, packed, manner)?;
        let text = answer.to_string();
        write!(
            to,
            "HTTP/1.1 {status}\r\ncontent-type: application/fhir+json\r\ncontent-length: {}\r\n\r\n{text}",
            text.len()
        )?;
        if last {
            return Ok(());
        }
    }
}

fn answer(place: &str, body: &[u8], packed: bool, manner: &Manner) -> io::Result<(&'static str, Value)> {
    if let Some(slow) = place.strip_prefix("/slow/") {
        manner.slow.store(slow.parse().unwrap_or(0), Ordering::Relaxed);
        return Ok(("200 OK", json!({})));
    }
    if place.ends_with("/metadata") {
        return Ok(("200 OK", capability()));
    }
    if body.is_empty() && place.contains('?') {
        let own = json!([{ "relation": "self", "url": place }]);
        return Ok((
            "200 OK",
            json!({ "resourceType": "Bundle", "type": "searchset", "total": 0, "link": own }),
        ));
    }
    if body.is_empty() {
        return Ok(("404 Not Found", json!({ "resourceType": "OperationOutcome", "issue": [] })));
    }
    if let Some(kept) = &manner.kept {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(kept, "{} {}", if packed { "gzip" } else { "plain" }, body.len())?;
        kept.write_all(body)?;
    }
    let mut plain = Vec::new();
    if packed {
        flate2::read::GzDecoder::new(body).read_to_end(&mut plain)?;
    }
    let bundle: Value = serde_json::from_slice(if packed { &plain } else { body }).unwrap_or_default();
    thread::sleep(Duration::from_millis(manner.slow.load(Ordering::Relaxed)));
    let kind = if bundle["type"] == "transaction" { "transaction-response" } else { "batch-response" };
    let taken = |entry: &Value| {
        let url = entry["request"]["url"].as_str().unwrap_or_default();
        match entry["request"]["method"].as_str() {
            Some("PUT") => json!({ "response": {
                "status": "201 Created", "etag": "W/\"1\"", "location": format!("{url}/_history/1"),
                "lastModified": "2026-11-22T09:00:00Z",
            } }),
            _ => json!({ "response": { "status": "404 Not Found" } }),
        }
    };
    let entries: Vec<Value> = bundle["entry"].as_array().into_iter().flatten().map(taken).collect();
    Ok(("200 OK", json!({ "resourceType": "Bundle", "type": kind, "entry": entries })))
}

fn capability() -> Value {
    json!({
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "software": { "name": "at once" },
        "rest": [{
            "mode": "server",
            "interaction": [{ "code": "batch" }, { "code": "transaction" }],
            "resource": [{ "type": "QuestionnaireResponse", "updateCreate": true }],
        }],
    })
}
