mod ahead;
mod closing;
mod consents;
mod desk;
mod following;
mod line;
mod locked;
mod pausing;
mod refusing;
mod waiting;
mod wholes;
mod witness;

use std::{net::TcpListener, sync::Arc};

use serde_json::{Value, json};

use super::*;
use crate::{
    endpoint::SaveEndpoint,
    sending::{self, RefusalCode, SendPhase, TroubleCode},
    sync::testing::{Clinic, Does, Gate, Request, Server, person},
};

const OUTCOME: &str =
    r#"{ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "code": "invalid" }] }"#;

fn says(status: u16, headers: &'static str, body: &str) -> Does {
    Does::Says(status, headers, body.to_owned())
}

/// Does `first` with the first request, and well with all others.
fn once(first: Does) -> impl FnMut(&Request) -> Does + Send {
    let mut first = Some(first);
    move |_| first.take().unwrap_or(Does::Well)
}

/// A clinic with so many people, that sends to `server`.
fn clinic_with(people: u32, server: &Server) -> Clinic {
    let clinic = Clinic::new();
    clinic.register(1..=people);
    clinic.send_to(&server.address);
    clinic.run();
    clinic
}

fn delivered(page: &sending::SendingPage) -> bool {
    page.phase == SendPhase::Idle && page.waiting == 0
}

/// A server that takes each entry by itself, and says so.
fn one_by_one(script: impl FnMut(&Request) -> Does + Send + 'static) -> Server {
    Server::start(script).says(statement(&["batch"]))
}

/// A server that takes a request as a whole or not at all, and says so.
fn as_a_whole(script: impl FnMut(&Request) -> Does + Send + 'static) -> Server {
    Server::start(script).says(statement(&["batch", "transaction"]))
}

fn statement(takes: &[&str]) -> Value {
    let takes: Vec<_> = takes.iter().map(|code| json!({ "code": code })).collect();
    json!({
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
        "rest": [{ "mode": "server", "interaction": takes }],
    })
}
