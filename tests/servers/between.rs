//! Between the program and a server: hands on what either says, and keeps count.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use serde_json::Value;

/// What went by.
#[derive(Debug, Default, Clone)]
pub struct Seen {
    /// Bundles that stand or fall as a whole.
    pub transactions: u32,
    /// Bundles whose entries stand alone.
    pub batches: u32,
    /// Bodies that were compressed.
    pub packed: u32,
    /// Bodies that were not.
    pub plain: u32,
    /// Entries at ids given by the program.
    pub given: u32,
    /// Entries at whatever has the same identifier.
    pub conditional: u32,
    /// Entries that follow a version.
    pub following: u32,
    /// Searches and reads.
    pub asked: u32,
    /// The newest mark of every record, by kind and our own id.
    pub marks: BTreeMap<(String, String), String>,
    /// What of these is a step of somebody's way, by our own id.
    pub steps: BTreeSet<String>,
    /// By what the program was let in.
    pub key: Option<String>,
}

/// The listener.
pub struct Between {
    seen: Arc<Mutex<Seen>>,
    jwks: Arc<Mutex<Value>>,
    /// Of the server.
    pub port: u16,
}

impl Between {
    /// What went by so far.
    pub fn seen(&self) -> Seen {
        lock(&self.seen).clone()
    }

    /// The public keys that `/jwks.json` tells from now on.
    pub fn tell_keys(&self, keys: Value) {
        *lock(&self.jwks) = keys;
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Listens at `listen` for the server at `port`; with `deny`, the server's word
/// that it takes ids given elsewhere is turned round.
pub fn listen(listen: u16, port: u16, deny: bool) -> io::Result<Between> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, listen))?;
    let seen = Arc::<Mutex<Seen>>::default();
    let jwks = Arc::<Mutex<Value>>::default();
    let (ear, keys) = (Arc::clone(&seen), Arc::clone(&jwks));
    thread::spawn(move || {
        for line in listener.incoming().flatten() {
            let (ear, keys) = (Arc::clone(&ear), Arc::clone(&keys));
            // One that breaks off is the program's to notice.
            thread::spawn(move || serve(&line, port, deny, &ear, &keys));
        }
    });
    Ok(Between { seen, jwks, port })
}

struct Message {
    first: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Message {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

fn serve(line: &TcpStream, port: u16, deny: bool, seen: &Mutex<Seen>, jwks: &Mutex<Value>) -> io::Result<()> {
    let mut from = BufReader::new(line.try_clone()?);
    let mut to = line.try_clone()?;
    while let Some(request) = read(&mut from, false)? {
        let place = request.first.split(' ').nth(1).unwrap_or_default().to_owned();
        if place == "/jwks.json" {
            let keys = lock(jwks).to_string().into_bytes();
            let headers = vec![("content-type".into(), "application/json".into())];
            write(&mut to, &Message { first: "HTTP/1.1 200 OK".into(), headers, body: keys }, true)?;
            continue;
        }
        note(&mut lock(seen), &request);
        let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        // Of 1.0, so that the answer ends where the line does.
        let first = request.first.replace("HTTP/1.1", "HTTP/1.0");
        write(&mut server, &Message { first, ..request }, false)?;
        let Some(mut answer) = read(&mut BufReader::new(server), true)? else { return Ok(()) };
        if deny && place.ends_with("/metadata") {
            deny_ids(&mut answer);
        }
        answer.first = answer.first.replace("HTTP/1.0", "HTTP/1.1");
        write(&mut to, &answer, true)?;
    }
    Ok(())
}

/// A message; nothing where the line was closed before one began.
fn read(from: &mut impl BufRead, to_the_end: bool) -> io::Result<Option<Message>> {
    let mut next = || -> io::Result<String> {
        let mut line = String::new();
        from.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    };
    let first = next()?;
    if first.is_empty() {
        return Ok(None);
    }
    let mut headers = Vec::new();
    loop {
        let line = next()?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut message = Message { first, headers, body: Vec::new() };
    let length = message.header("content-length").and_then(|length| length.parse::<u64>().ok());
    match length {
        Some(length) => drop(from.take(length).read_to_end(&mut message.body)?),
        None if to_the_end => drop(from.read_to_end(&mut message.body)?),
        None => {}
    }
    Ok(Some(message))
}

fn write(to: &mut TcpStream, message: &Message, stays: bool) -> io::Result<()> {
    let mut head = format!("{}\r\n", message.first);
    let kept = message.headers.iter().filter(|(name, _)| {
        !["content-length", "connection", "transfer-encoding", "keep-alive"]
            .iter()
            .any(|one| name.eq_ignore_ascii_case(one))
    });
    for (name, value) in kept {
        head += &format!("{name}: {value}\r\n");
    }
    let connection = if stays { "keep-alive" } else { "close" };
    head += &format!("connection: {connection}\r\ncontent-length: {}\r\n\r\n", message.body.len());
    to.write_all(head.as_bytes())?;
    to.write_all(&message.body)
}

fn note(seen: &mut Seen, request: &Message) {
    if let Some(key) = request.header("authorization") {
        seen.key = Some(key.to_owned());
    }
    if request.body.is_empty() {
        seen.asked += 1;
        return;
    }
    let packed = request.header("content-encoding") == Some("gzip");
    let mut body = Vec::new();
    if packed {
        seen.packed += 1;
        if flate2::read::GzDecoder::new(request.body.as_slice()).read_to_end(&mut body).is_err() {
            return;
        }
    } else {
        seen.plain += 1;
        body.clone_from(&request.body);
    }
    let Ok(bundle) = serde_json::from_slice::<Value>(&body) else { return };
    let entries = bundle["entry"].as_array().map_or(&[][..], Vec::as_slice);
    let puts: Vec<_> = entries.iter().filter(|entry| entry["request"]["method"] == "PUT").collect();
    if puts.is_empty() {
        seen.asked += 1;
        return;
    }
    match bundle["type"].as_str() {
        Some("transaction") => seen.transactions += 1,
        _ => seen.batches += 1,
    }
    for entry in puts {
        let url = entry["request"]["url"].as_str().unwrap_or_default();
        if url.contains('?') {
            seen.conditional += 1
        } else {
            seen.given += 1
        }
        if entry["request"]["ifMatch"].is_string() {
            seen.following += 1;
        }
        let resource = &entry["resource"];
        let id = entry["fullUrl"].as_str().and_then(|url| url.strip_prefix("urn:uuid:"));
        if let (Some(kind), Some(id), Some(mark)) = (resource["resourceType"].as_str(), id, mark(resource)) {
            if exchange::is_step(resource) {
                seen.steps.insert(id.to_owned());
            }
            seen.marks.insert((kind.to_owned(), id.to_owned()), mark.to_owned());
        }
    }
}

/// The mark of what a resource holds.
pub fn mark(resource: &Value) -> Option<&str> {
    let mut tags = resource.pointer("/meta/tag")?.as_array()?.iter();
    tags.find(|tag| tag["system"].as_str().is_some_and(|system| system.ends_with("/content")))?["code"]
        .as_str()
}

fn deny_ids(answer: &mut Message) {
    let Ok(mut said) = serde_json::from_slice::<Value>(&answer.body) else { return };
    let sides = said["rest"].as_array_mut().into_iter().flatten();
    for side in sides {
        if !side["resource"].is_array() {
            side["resource"] = serde_json::json!([{ "type": "QuestionnaireResponse" }]);
        }
        for kind in side["resource"].as_array_mut().into_iter().flatten() {
            kind["updateCreate"] = false.into();
            kind["conditionalUpdate"] = true.into();
        }
    }
    answer.body = said.to_string().into_bytes();
}
