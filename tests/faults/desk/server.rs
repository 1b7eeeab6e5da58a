//! An endpoint on this computer that takes everything.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    thread,
};

use serde_json::{Value, json};

/// Starts it; its address.
pub fn start() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = format!("http://{}/fhir", listener.local_addr().unwrap());
    thread::spawn(move || {
        for line in listener.incoming().map_while(Result::ok) {
            // Whoever asked may be gone.
            let _ = serve(&line);
        }
    });
    address
}

/// One question, one answer: everything is taken, and nothing is known.
fn serve(line: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(line);
    let (mut first, mut length, mut packed) = (String::new(), 0, false);
    reader.read_line(&mut first)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let header = header.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        packed |= header.starts_with("content-encoding:");
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let answers: Vec<_> = asked["entry"].as_array().into_iter().flatten().map(to).collect();
    let kind = format!("{}-response", asked["type"].as_str().unwrap_or("batch"));
    let (status, body) = match first.starts_with("POST") {
        true if packed => ("415 Unsupported Media Type", json!({ "resourceType": "OperationOutcome" })),
        true => ("200 OK", json!({ "resourceType": "Bundle", "type": kind, "entry": answers })),
        false => ("404 Not Found", json!({ "resourceType": "OperationOutcome" })),
    };
    let (body, mut line) = (body.to_string(), line);
    let length = body.len();
    write!(line, "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
}

fn to(entry: &Value) -> Value {
    let url = entry["request"]["url"].as_str().unwrap_or_default();
    match entry["request"]["method"].as_str() {
        Some("GET") => json!({ "response": { "status": "404 Not Found" } }),
        _ => {
            json!({ "response": { "status": "201 Created", "location": format!("{url}/_history/1"), "etag": "W/\"1\"" } })
        }
    }
}
