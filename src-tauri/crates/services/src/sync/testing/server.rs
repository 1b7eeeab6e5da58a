//! A FHIR server on loopback that keeps what it is sent, and fails on demand.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tokio::sync::watch;

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

    fn pass(&self) {
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

    /// Its first kind of resource.
    pub fn kind(&self) -> &str {
        self.entries.first().and_then(|entry| entry["resource"]["resourceType"].as_str()).unwrap_or_default()
    }
}

type Script = Box<dyn FnMut(&Request) -> Does + Send>;

#[derive(Default)]
struct Kept {
    /// By address below the base.
    resources: BTreeMap<String, Value>,
    requests: Vec<Request>,
    /// How many requests there were.
    heard: watch::Sender<usize>,
}

pub(crate) struct Server {
    pub address: String,
    kept: Arc<Mutex<Kept>>,
}

impl Server {
    /// A server that does with each request what `script` says.
    pub fn start(script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        Self::listen(TcpListener::bind("127.0.0.1:0").unwrap(), script)
    }

    pub fn listen(listener: TcpListener, script: impl FnMut(&Request) -> Does + Send + 'static) -> Self {
        let address = format!("http://{}/fhir", listener.local_addr().unwrap());
        let kept = Arc::<Mutex<Kept>>::default();
        let script: Arc<Mutex<Script>> = Arc::new(Mutex::new(Box::new(script)));
        let shared = Arc::clone(&kept);
        thread::spawn(move || {
            for line in listener.incoming().map_while(Result::ok) {
                let (kept, script) = (Arc::clone(&shared), Arc::clone(&script));
                thread::spawn(move || drop(serve(line, &kept, &script)));
            }
        });
        Self { address, kept }
    }

    /// How many resources it has: each counts once, however often it was sent.
    pub fn count(&self) -> usize {
        self.kept.lock().unwrap().resources.len()
    }

    /// What it has at `address`.
    pub fn get(&self, address: &str) -> Option<Value> {
        self.kept.lock().unwrap().resources.get(address).cloned()
    }

    /// Changes what it has at `address`.
    pub fn change(&self, address: &str, change: impl FnOnce(&mut Value)) {
        change(self.kept.lock().unwrap().resources.get_mut(address).unwrap());
    }

    /// Loses what it has at `address`.
    pub fn lose(&self, address: &str) {
        self.kept.lock().unwrap().resources.remove(address).unwrap();
    }

    /// Until it has heard so many requests.
    pub async fn heard(&self, most: usize) {
        let mut heard = self.kept.lock().unwrap().heard.subscribe();
        let enough = heard.wait_for(|count| *count >= most);
        drop(tokio::time::timeout(Duration::from_secs(30), enough).await.unwrap().unwrap());
    }

    /// Everything it heard.
    pub fn requests(&self) -> Vec<Request> {
        self.kept.lock().unwrap().requests.clone()
    }
}

fn serve(line: TcpStream, kept: &Mutex<Kept>, script: &Mutex<Script>) -> std::io::Result<()> {
    let request = hear(&line)?;
    {
        let mut kept = kept.lock().unwrap();
        kept.requests.push(request.clone());
        kept.heard.send_replace(kept.requests.len());
    }
    let does = (script.lock().unwrap())(&request);
    let mut answer = json!({ "resourceType": "Bundle", "type": "batch-response", "entry": [] });
    let mut take = |but: Option<(usize, u16)>| {
        let mut kept = kept.lock().unwrap();
        let answers = request.entries.iter().enumerate().map(|(place, entry)| {
            let url = entry["request"]["url"].as_str().unwrap();
            if let Some((_, status)) = but.filter(|(refused, _)| *refused == place) {
                let issue = json!({ "severity": "error", "code": "invalid", "diagnostics": "not that one",
                                    "expression": ["Patient.identifier"] });
                let outcome = json!({ "resourceType": "OperationOutcome", "issue": [issue] });
                return json!({ "response": { "status": status.to_string(), "outcome": outcome } });
            }
            let new = kept.resources.insert(url.to_owned(), entry["resource"].clone()).is_none();
            let status = if new { "201 Created" } else { "200 OK" };
            json!({ "response": { "status": status, "location": format!("{url}/_history/1"), "etag": "W/\"1\"" } })
        });
        answer["entry"] = answers.collect();
    };
    let (status, headers, body, most) = match does {
        Does::Well => (
            200,
            "",
            {
                take(None);
                answer.to_string()
            },
            usize::MAX,
        ),
        Does::Breaks { taken: true, after } => (
            200,
            "",
            {
                take(None);
                answer.to_string()
            },
            after,
        ),
        Does::Breaks { taken: false, after } => (200, "", answer.to_string(), after),
        Does::Says(status, headers, body) => (status, headers, body, usize::MAX),
        Does::Refuses(place, status) => (
            200,
            "",
            {
                take(Some((place, status)));
                answer.to_string()
            },
            usize::MAX,
        ),
        Does::Shows => {
            let (status, body) = shown(&request, &kept.lock().unwrap());
            (status, "Date: Sun, 22 Nov 2026 09:00:00 GMT\r\n", body, usize::MAX)
        }
        Does::Garbles(garble) => {
            take(None);
            garble(&mut answer);
            (200, "", answer.to_string(), usize::MAX)
        }
        Does::Waits(gate) => {
            gate.pass();
            (
                200,
                "",
                {
                    take(None);
                    answer.to_string()
                },
                usize::MAX,
            )
        }
    };
    let length = body.len();
    let whole = format!(
        "HTTP/1.1 {status} Said\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    let mut line = line;
    line.write_all(&whole.as_bytes()[..whole.len().min(most)])
}

/// Whatever is asked for: many in a batch, or one by its address.
fn shown(request: &Request, kept: &Kept) -> (u16, String) {
    if let Some(place) = request.line.strip_prefix("GET /fhir/") {
        return kept.resources.get(place).map_or((404, String::new()), |one| (200, one.to_string()));
    }
    let answers = request.entries.iter().map(|entry| {
        match kept.resources.get(entry["request"]["url"].as_str().unwrap()) {
            Some(resource) => json!({ "response": { "status": "200 OK" }, "resource": resource }),
            None => json!({ "response": { "status": "404 Not Found" } }),
        }
    });
    let answers = json!({ "resourceType": "Bundle", "type": "batch-response",
                          "entry": answers.collect::<Vec<_>>() });
    (200, answers.to_string())
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
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let line = first.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
    Ok(Request { line, headers, entries: body["entry"].as_array().cloned().unwrap_or_default() })
}
