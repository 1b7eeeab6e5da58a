//! The program, started twice over the same folder.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::Duration,
};

use domain::Moment;
use kit::{NAME, PASSPHRASE};
use services::{App, Clock, Error, FolderError, Ids, World, session};
use uuid::Uuid;

use crate::{Work, say};

/// The account that the first one says it is in.
const ACCOUNT: &str = "amira-pc";

/// Comes in, says so, and stays until it is ended.
pub fn hold(work: &Work<'_>) {
    let app = desk(work, ACCOUNT);
    let grace = session::SignIn { name: NAME.into(), passphrase: PASSPHRASE.into() };
    session::sign_in(&app, grace).unwrap();
    say("kept 1");
    loop {
        thread::park();
    }
}

/// Tries to come in, and says who is there.
pub fn second(work: &Work<'_>) {
    match session::status(&desk(work, "tom-pc"), ()) {
        Err(Error::Folder(FolderError::Held { holder })) if holder.as_deref() == Some(ACCOUNT) => say("held"),
        Err(error) => say(&format!("wrong {error}")),
        Ok(_) => say("kept 1"),
    }
}

fn desk(work: &Work<'_>, account: &str) -> App {
    App::locked(World {
        clock: Box::new(Morning),
        ids: Box::new(Counting::default()),
        folder: work.folder.to_owned(),
        account: Some(account.into()),
        cost: vault::Cost::LEAST,
        practice_endpoint: None,
        places: services::Places::default(),
        full_screen: Box::new(|_| {}),
        announce: Box::new(|_| ()),
    })
    .unwrap()
}

/// It is always the same moment.
struct Morning;

impl Clock for Morning {
    fn now(&self) -> Moment {
        "2026-03-10T09:00:00+00:00".parse().unwrap()
    }

    fn running(&self) -> Duration {
        Duration::ZERO
    }
}

#[derive(Default)]
struct Counting(AtomicU64);

impl Ids for Counting {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128((1 << 40) + u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}
