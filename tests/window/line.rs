//! The clinic's line to the server: it can be unplugged, and it can damage
//! something on its way.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};

use kit::endpoint::Endpoint;
use serde_json::Value;

use crate::program::free_port;

/// Nothing listens at its address while it is unplugged.
pub struct Line {
    port: u16,
    server: u16,
    /// Resources of this type arrive without their status, which no server may accept.
    damages: Arc<Mutex<Option<&'static str>>>,
    plugged: Mutex<Option<(Arc<AtomicBool>, JoinHandle<()>)>>,
}

impl Line {
    /// Plugged in.
    pub fn to(server: &Endpoint) -> Self {
        let line = Self {
            port: free_port(),
            server: server.port(),
            damages: Arc::default(),
            plugged: Mutex::default(),
        };
        line.plug_in();
        line
    }

    /// What is typed in as the server's.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/fhir", self.port)
    }

    pub fn plug_in(&self) {
        let ear = TcpListener::bind(("127.0.0.1", self.port)).unwrap();
        let (server, damages, over) =
            (self.server, Arc::clone(&self.damages), Arc::new(AtomicBool::new(false)));
        let ended = Arc::clone(&over);
        let carrier = std::thread::spawn(move || {
            for call in ear.incoming() {
                if ended.load(Ordering::SeqCst) {
                    break;
                }
                // A call that breaks off is the caller's business, as on any line.
                let _ = call.and_then(|call| carry(call, server, *damages.lock().unwrap()));
            }
        });
        *self.plugged.lock().unwrap() = Some((over, carrier));
    }

    pub fn unplug(&self) {
        if let Some((over, carrier)) = self.plugged.lock().unwrap().take() {
            over.store(true, Ordering::SeqCst);
            let _ = TcpStream::connect(("127.0.0.1", self.port));
            carrier.join().unwrap();
        }
    }

    /// From now on whatever is of this type is damaged; nothing, to stop that.
    pub fn damage(&self, what: Option<&'static str>) {
        *self.damages.lock().unwrap() = what;
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.unplug();
    }
}

/// One request there and its answer back.
fn carry(call: TcpStream, server: u16, damages: Option<&str>) -> io::Result<()> {
    let mut caller = BufReader::new(call);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if caller.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
        if !lower.starts_with("content-length:") && !lower.starts_with("connection:") {
            head += &line;
        }
    }
    let mut body = vec![0; length];
    caller.read_exact(&mut body)?;
    if let (Some(what), Ok(bundle)) = (damages, serde_json::from_slice::<Value>(&body)) {
        body = damaged(bundle, what).to_string().into_bytes();
    }
    let mut theirs = TcpStream::connect(("127.0.0.1", server))?;
    write!(theirs, "{head}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    theirs.write_all(&body)?;
    let mut answer = Vec::new();
    theirs.read_to_end(&mut answer)?;
    caller.get_mut().write_all(&answer)
}

fn damaged(mut bundle: Value, what: &str) -> Value {
    let entries = bundle["entry"].as_array_mut().into_iter().flatten();
    for entry in entries.filter(|entry| entry["resource"]["resourceType"] == what) {
        entry["resource"].as_object_mut().unwrap().remove("status");
    }
    bundle
}
