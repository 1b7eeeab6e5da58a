//! The server itself, asked past the program.

use std::{
    error::Error,
    io::{Read, Write},
    net::{Ipv4Addr, TcpStream},
};

use serde_json::Value;

use crate::between::Between;

/// How to reach a server.
pub struct Server<'a> {
    pub between: &'a Between,
    /// The path of its base.
    pub path: &'a str,
}

impl Server<'_> {
    /// The server's copy of what we call `id`, under whatever id the server keeps it.
    pub fn copy(&self, kind: &str, id: &str) -> Result<Option<Value>, Box<dyn Error>> {
        if let (200, copy) = self.ask("GET", &format!("{kind}/{id}"), None)? {
            return Ok(Some(copy));
        }
        let tagged = ["Provenance", "Questionnaire", "AuditEvent", "AdverseEvent"].contains(&kind);
        let by = if tagged { "_tag" } else { "identifier" };
        // An observation is a score or a step.
        let steps = (kind == "Observation").then(exchange::step_system);
        for system in std::iter::once(exchange::identifier_system(kind)).chain(steps) {
            let (_, found) = self.ask("GET", &format!("{kind}?{by}={system}%7C{id}"), None)?;
            let mut entries = found["entry"].as_array().cloned().unwrap_or_default();
            if entries.len() == 1 {
                return Ok(Some(entries.remove(0)["resource"].take()));
            }
        }
        Ok(None)
    }

    /// Puts another in the place of a copy.
    pub fn put(&self, copy: &Value) -> Result<u16, Box<dyn Error>> {
        let place = format!("{}/{}", text(&copy["resourceType"]), text(&copy["id"]));
        Ok(self.ask("PUT", &place, Some(copy))?.0)
    }

    fn ask(&self, verb: &str, place: &str, body: Option<&Value>) -> Result<(u16, Value), Box<dyn Error>> {
        let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, self.between.port))?;
        let key = self.between.seen().key.map(|key| format!("authorization: {key}\r\n")).unwrap_or_default();
        let body = body.map(Value::to_string).unwrap_or_default();
        let head = format!(
            "{verb} {}/{place} HTTP/1.0\r\nhost: 127.0.0.1:{}\r\n{key}accept: application/fhir+json\r\n\
             content-type: application/fhir+json\r\ncontent-length: {}\r\n\r\n",
            self.path,
            self.between.port,
            body.len()
        );
        line.write_all(head.as_bytes())?;
        line.write_all(body.as_bytes())?;
        let mut answer = Vec::new();
        line.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("half an answer")?;
        let head = std::str::from_utf8(&answer[..end])?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("no status")?;
        Ok((status, serde_json::from_slice(&answer[end + 4..]).unwrap_or(Value::Null)))
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
