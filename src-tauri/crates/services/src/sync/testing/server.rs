//! A FHIR server on loopback that keeps what it is sent, and fails on demand. What
//! it keeps and how it is asked is in `kept`.

mod kept;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tokio::sync::watch;

use self::kept::Kept;

/// What the server does with a request.
pub(crate) enum Does {
    /// Takes everything, and says so.
    Well,
    /// Takes everything, or nothing, and says so, but the line breaks after so
    /// many bytes.
    Breaks { taken: bool, after: usize },
    /// Takes nothing, and answers with a status, headers and a body.
    Says(u16, &'static str, String),
    /// Takes everything but one entry, which gets this status.
    Refuses(usize, u16),
    /// Says what it has at each address that it is asked for.
    Shows,
    /// Takes everything, and garbles the answer.
    Garbles(fn(&mut Value)),
    /// Takes everything, but only once the gate is open.
    Waits(Arc<Gate>),
}

/// Closed until it is opened.
#[derive(Default)]
pub(crate) struct Gate {
    open: Mutex<bool>,
    moved: Condvar,
}

impl Gate {
    pub fn open(&self) {
        *self.open.lock().unwrap() = true;
        self.moved.notify_all();
    }

    /// Waits until it is open.
    pub fn wait(&self) {
        drop(self.moved.wait_while(self.open.lock().unwrap(), |open| !*open).unwrap());
    }
}

/// A request as it was heard.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Method and path.
    pub line: String,
    /// In lower case.
    pub headers: Vec<String>,
    pub entries: Vec<Value>,
    /// How long it was, and whether it was made smaller.
    pub bytes: usize,
    pub packed: bool,
    kind_of_bundle: String,
}

impl Request {
    /// Whether it has an entry for this id.
    pub fn has(&self, id: uuid::Uuid) -> bool {
        self.entries.iter().any(|entry| entry["resource"]["id"] == json!(id))
    }

    /// Whether it only asks.
    pub fn asks(&self) -> bool {
        self.line.starts_with("GET") || self.entries.iter().any(|entry| entry["request"]["method"] == "GET")
    }

    /// Whether it stands or falls as a whole.
    pub fn is_whole(&self) -> bool {
        self.kind_of_bundle == "transaction"
    }

    /// The kinds of resources in it, each once, in order.
    pub fn kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<_> =
            self.entries.iter().filter_map(|entry| entry["resource"]["resourceType"].as_str()).collect();
        kinds.dedup();
        kinds
    }

    /// Its first kind of resource.
    pub fn kind(&self) -> &str {
        self.entries.first().and_then(|entry| entry["resource"]["resourceType"].as_str()).unwrap_or_default()
    }
}

type Script = Box<dyn FnMut(&Request) -> Does + Send>;

/// What was heard, and what is kept.
#[derive(Default)]
struct State {
    kept: Kept,
    requests: Vec<Request>,
    /// How many requests there were.
    heard: watch::Sender<usize>,
}

pub(crate) struct Server {
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// A server that does with each request what `script` says. What goes on around
    /// sending it answers by itself, and nobody hears of it: what it can do, what
    /// other computers sent, how this one describes itself.
    pub fn start(script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        Self::listen(TcpListener::bind("127.0.0.1:0").unwrap(), script)
    }

    pub fn listen(listener: TcpListener, script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        Self::run(listener, false, script)
    }

    /// A server that does with everything what `script` says.
    pub fn bare(script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        Self::run(TcpListener::bind("127.0.0.1:0").unwrap(), true, script)
    }

    fn run(listener: TcpListener, bare: bool, script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        let address = format!("http://{}/fhir", listener.local_addr().unwrap());
        let state = Arc::<Mutex<State>>::default();
        let script: Arc<Mutex<Script>> = Arc::new(Mutex::new(Box::new(script)));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for line in listener.incoming().map_while(Result::ok) {
                let (state, script) = (Arc::clone(&shared), Arc::clone(&script));
                thread::spawn(move || drop(serve(line, bare, &state, &script)));
            }
        });
        Self { address, state }
    }

    /// Says of itself from now on that it can do this; nothing, at first.
    pub fn says(self, statement: Value) -> Self {
        self.state.lock().unwrap().kept.statement = Some(statement);
        self
    }

    /// Gives every resource an id of its own from now on, and takes none.
    pub fn that_gives_ids(self) -> Self {
        self.state.lock().unwrap().kept.gives_ids = true;
        self
    }

    /// How many resources it has: each counts once, however often it was sent.
    pub fn count(&self) -> usize {
        self.state.lock().unwrap().kept.resources.len()
    }

    /// What it has at `address`.
    pub fn get(&self, address: &str) -> Option<Value> {
        self.state.lock().unwrap().kept.get(address)
    }

    /// The version of what it has at `address`, counted from 1.
    pub fn version(&self, address: &str) -> usize {
        self.get(address).unwrap()["meta"]["versionId"].as_str().unwrap().parse().unwrap()
    }

    /// Every address at which it has something.
    pub fn places(&self) -> Vec<String> {
        self.state.lock().unwrap().kept.resources.keys().cloned().collect()
    }

    /// Changes what it has at `address`, as it stands.
    pub fn change(&self, address: &str, change: impl FnOnce(&mut Value)) {
        change(self.state.lock().unwrap().kept.resources.get_mut(address).unwrap());
    }

    /// Somebody else puts another version at `address`.
    pub fn replace(&self, address: &str, change: impl FnOnce(&mut Value)) {
        let mut state = self.state.lock().unwrap();
        let mut theirs = state.kept.get(address).unwrap();
        change(&mut theirs);
        state.kept.put(address, theirs);
    }

    /// Loses what it has at `address`.
    pub fn lose(&self, address: &str) {
        self.state.lock().unwrap().kept.resources.remove(address).unwrap();
    }

    /// Deletes what it has at `address`, and knows that it did.
    pub fn delete(&self, address: &str) {
        self.lose(address);
        self.state.lock().unwrap().kept.deleted.insert(address.to_owned());
    }

    /// Until it has heard so many requests.
    pub async fn heard(&self, most: usize) {
        let mut heard = self.state.lock().unwrap().heard.subscribe();
        let enough = heard.wait_for(|count| *count >= most);
        drop(tokio::time::timeout(Duration::from_secs(30), enough).await.unwrap().unwrap());
    }

    /// Everything it heard.
    pub fn requests(&self) -> Vec<Request> {
        self.state.lock().unwrap().requests.clone()
    }

    /// What it heard that was more than a question.
    pub fn sent(&self) -> Vec<Request> {
        self.requests().into_iter().filter(|request| !request.asks()).collect()
    }
}

fn serve(
    mut line: TcpStream,
    bare: bool,
    state: &Mutex<State>,
    script: &Mutex<Script>,
) -> std::io::Result<()> {
    let request = hear(&line)?;
    let does = if !bare && kept::is_around(&request) {
        Does::Well
    } else {
        let mut state = state.lock().unwrap();
        state.requests.push(request.clone());
        state.heard.send_replace(state.requests.len());
        drop(state);
        (script.lock().unwrap())(&request)
    };
    if let Does::Waits(gate) = &does {
        gate.wait();
    }
    let (status, headers, body, most) = answer(does, &request, &mut state.lock().unwrap().kept);
    let length = body.len();
    let whole = format!(
        "HTTP/1.1 {status} Said\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    line.write_all(&whole.as_bytes()[..whole.len().min(most)])
}

/// Status, headers and body, and after how many bytes the line breaks.
fn answer(does: Does, request: &Request, kept: &mut Kept) -> (u16, &'static str, String, usize) {
    let well = |(status, body): (u16, Value)| (status, "", body.to_string(), usize::MAX);
    match does {
        Does::Well | Does::Waits(_) => well(kept.take(request, None)),
        Does::Breaks { taken: true, after } => (200, "", kept.take(request, None).1.to_string(), after),
        Does::Breaks { taken: false, after } => {
            (200, "", kept::bundle(request, Vec::new()).to_string(), after)
        }
        Does::Says(status, headers, body) => (status, headers, body, usize::MAX),
        Does::Refuses(place, status) => well(kept.take(request, Some((place, status)))),
        Does::Shows => {
            let (status, body) = kept.take(request, None);
            (status, "Date: Sun, 22 Nov 2026 09:00:00 GMT\r\n", body.to_string(), usize::MAX)
        }
        Does::Garbles(garble) => {
            let (status, mut body) = kept.take(request, None);
            garble(&mut body);
            (status, "", body.to_string(), usize::MAX)
        }
    }
}

fn hear(line: &TcpStream) -> std::io::Result<Request> {
    let mut reader = BufReader::new(line);
    let (mut first, mut headers, mut length) = (String::new(), Vec::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let header = header.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        headers.push(header);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let packed = headers.iter().any(|header| header == "content-encoding: gzip");
    if packed {
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&body[..]).read_to_end(&mut plain)?;
        body = plain;
    }
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let line = first.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
    // One resource by itself is put like a bundle of one.
    let entries = match (body["entry"].as_array(), line.strip_prefix("PUT /fhir/")) {
        (Some(entries), _) => entries.clone(),
        (None, Some(place)) => {
            vec![json!({ "resource": body, "request": { "method": "PUT", "url": place } })]
        }
        (None, None) => Vec::new(),
    };
    let kind_of_bundle = body["type"].as_str().unwrap_or_default().to_owned();
    Ok(Request { line, headers, entries, bytes: length, packed, kind_of_bundle })
}
