//! A day at the desk on which the disk fills up.

use std::{fs, sync::Arc, time::Duration};

use domain::response::{Given, Value};
use kit::{Clinic, NAME, PASSPHRASE};
use services::{Error, endpoint, forms, participants, sending, session, sync};
use store::{Action, StoreError, TrailQuery};

use super::{
    after::{lost, must, wrong},
    at,
    people::{found, sign_in},
    server,
};
use crate::{Work, say};

/// More answers than there is room for.
const MOST: u32 = 600;
/// More than an answer needs.
const PLENTY: usize = 1 << 20;
/// Longer than sending takes.
const PATIENCE: Duration = Duration::from_secs(30);
/// More receipts than there are.
const ALL: usize = 1_000;

/// Grace answers until there is no room, twice more, and locks.
pub fn lock(work: &Work<'_>) {
    let clinic = at(work, 1);
    if !signed_in(work, &clinic) || !fill(work, &clinic) {
        return;
    }
    session::lock(&clinic.app, ()).unwrap();
}

/// The same, with nothing put aside.
pub fn unready(work: &Work<'_>) {
    let clinic = at(work, 1);
    if sign_in(&clinic, NAME, PASSPHRASE).is_ok() && fill(work, &clinic) {
        session::lock(&clinic.app, ()).unwrap();
    }
}

/// Grace answers until there is no room; what was on its way is confirmed by
/// the endpoint, and she locks.
pub fn send(work: &Work<'_>) {
    let clinic = at(work, 1);
    let address = server::start();
    if !signed_in(work, &clinic) {
        return;
    }
    let to = endpoint::SaveEndpoint { address: Some(address) };
    if endpoint::save(&clinic.app, to).is_err() || !fill(work, &clinic) {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.spawn(sync::run(Arc::clone(&clinic.app)));
    let sent = runtime.block_on(async {
        tokio::time::timeout(PATIENCE, async {
            while sending::page(&clinic.app, ()).unwrap().waiting > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await
    });
    must(sent.is_ok(), "what waited was not sent");
    let receipts = clinic.app.read(|r| Ok(r.receipts(ALL)?)).unwrap().len();
    say(&format!("confirmed {receipts}"));
    session::lock(&clinic.app, ()).unwrap();
    runtime.shutdown_background();
}

/// Whether she came in with the reserve still there: otherwise the disk was full
/// before the day began.
fn signed_in(work: &Work<'_>, clinic: &Clinic) -> bool {
    sign_in(clinic, NAME, PASSPHRASE).is_ok() && has_reserve(work)
}

fn has_reserve(work: &Work<'_>) -> bool {
    work.folder.join("reserve.bin").exists()
}

/// Answers until there is no room; whether that came.
fn fill(work: &Work<'_>, clinic: &Clinic) -> bool {
    let (before, form) = (has_reserve(work), form(clinic));
    for number in 1..=MOST {
        match answer(clinic, &form, number) {
            Ok(()) => say(&format!("kept {number}")),
            Err(Error::Store(StoreError::DiskFull)) => {
                say(&format!("refused {number}"));
                // What an answer does not fit into, another program takes.
                let taken = fs::write(work.folder.join("ballast"), vec![0; PLENTY]);
                must(taken.is_err(), "there was room");
                // The reserve is not for answers: it does not go, and another does not fit either.
                must(has_reserve(work) == before, "the reserve was given up for an answer");
                must(answer(clinic, &form, number).is_err(), "an answer fits where there is no room");
                return true;
            }
            Err(error) => {
                wrong(&format!("a full disk is called: {error}"));
                return false;
            }
        }
    }
    false
}

/// Ticks, or takes the tick back.
fn answer(clinic: &Clinic, form: &str, number: u32) -> Result<(), Error> {
    let what = forms::SaveAnswer {
        response: form.into(),
        item: format!("rmdq-{}", 1 + number % 24),
        given: Some(Given::Answer(Value::Tick((number / 24).is_multiple_of(2)))),
        typed: None,
    };
    forms::answer(&clinic.app, what).map(drop)
}

fn form(clinic: &Clinic) -> String {
    let person = found(clinic, "yusuf").unwrap();
    let page = participants::open(&clinic.app, Clinic::by_id(&person.id)).unwrap();
    page.visits[0].forms[0].id.clone()
}

/// Room was made. `work` says how many answers were acknowledged.
pub fn after(work: &Work<'_>) {
    let clinic = at(work, 2);
    if let Err(error) = sign_in(&clinic, NAME, PASSPHRASE) {
        return lost(&format!("the way in: {error}"));
    }
    let stage = session::status(&clinic.app, ()).unwrap().stage;
    must(stage == session::Stage::Open, &format!("the records are {stage:?}"));
    must(has_reserve(work), "room was made, and no reserve");
    let times = |action| {
        let query = TrailQuery { actions: vec![action], ..TrailQuery::default() };
        clinic.app.read(|r| Ok(r.trail(&query, 2 * MOST as usize)?)).unwrap().len() as u32
    };
    // One was there before.
    let (wanted, there) = (work.count + 1, times(Action::Answered));
    if there < wanted {
        lost(&format!("{} answers", wanted - there));
    }
    must(there == wanted, "there is an answer that was refused");
    say(&format!("locks {}", times(Action::Locked)));
    say(&format!("receipts {}", clinic.app.read(|r| Ok(r.receipts(ALL)?)).unwrap().len()));
    must(answer(&clinic, &form(&clinic), 0).is_ok(), "room was made, and an answer does not fit");
    session::lock(&clinic.app, ()).unwrap();
    say("kept 1");
}
