//! Requests and answers, as they go over the line.

use std::{
    io::{self, Read},
    net::TcpStream,
};

use serde_json::Value;

/// A request as it was heard.
pub struct Heard {
    /// GET, POST, …
    pub method: String,
    /// Below the base.
    pub path: String,
    /// Nothing where there was none, or none that can be read.
    pub body: Value,
    /// All of it, in bytes, headers included.
    pub length: usize,
}

impl Heard {
    /// Whether it puts something there.
    pub fn writes(&self) -> bool {
        let entries = self.body["entry"].as_array();
        self.method != "GET"
            && entries.is_none_or(|all| all.iter().any(|entry| entry["request"]["method"] != "GET"))
    }
}

/// An answer as it goes over the line.
pub fn answer(status: u16, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Said\r\nContent-Type: application/fhir+json\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\n\
         Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// An answer with headers of its own.
pub fn answer_with(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} Said\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

pub fn hear(first: u8, line: &mut TcpStream) -> io::Result<Heard> {
    let mut bytes = vec![first];
    let mut some = [0; 8192];
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        match line.read(&mut some)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => bytes.extend(&some[..n]),
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let value =
        |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim).map(str::to_owned);
    let length: usize = value("content-length:").and_then(|length| length.parse().ok()).unwrap_or(0);
    let packed = value("content-encoding:").as_deref() == Some("gzip");
    let whole = head + length;
    while bytes.len() < whole {
        match line.read(&mut some)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => bytes.extend(&some[..n]),
        }
    }
    let body = if packed {
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&bytes[head..whole]).read_to_end(&mut plain)?;
        plain
    } else {
        bytes[head..whole].to_vec()
    };
    let line = String::from_utf8_lossy(&bytes[..head]).lines().next().unwrap_or_default().to_owned();
    let mut words = line.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let path = words.next().unwrap_or_default();
    let path = path.strip_prefix("/fhir").unwrap_or(path).trim_start_matches('/').to_owned();
    Ok(Heard { method, path, body: serde_json::from_slice(&body).unwrap_or_default(), length: whole })
}
