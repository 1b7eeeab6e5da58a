//! Making copies: one a day in each place, and one whenever somebody asks.
//!
//! A copy is made without holding the desk: whoever sits there goes on. It is
//! read back as a whole before it counts, and that is also the full check of the
//! records themselves, since it is page for page the same.

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Arc, Mutex, TryLockError},
    time::Duration,
};

use chrono::NaiveDate;
use domain::Moment;
use uuid::Uuid;

use super::{
    Area, KeyFile,
    errand::{Errand, prepare},
    show,
};
use crate::{App, Error, app::unpoisoned};

/// `yes` from the moment when a copy showed that the records are damaged until a
/// later one is sound: whoever signs in then has the whole file checked.
pub const SUSPECT: &str = "suspect";

/// After a copy failed, the next one is not tried at once.
const PATIENCE: Duration = Duration::from_secs(10 * 60);
/// How long what was seen of the places is believed.
const GLANCE: Duration = Duration::from_secs(60);

/// How it stands with the copies.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    pub(super) seen: Option<Seen>,
    /// Somebody wants one now.
    due: bool,
    /// When one failed, on the clock that never goes back.
    pub(super) failed: Option<Duration>,
    /// What went wrong the last time: a message `backup-trouble-…`.
    pub(super) trouble: Option<&'static str>,
    /// The day on which it was last looked whose records have been kept for
    /// long enough.
    pub swept: Option<NaiveDate>,
    /// Held by whoever makes copies: never two at once.
    turn: Arc<Mutex<()>>,
}

/// What was last seen of the places.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub at: Duration,
    pub here: Kept,
    /// Of the place the site chose, and whether it could be reached.
    pub there: Option<(Kept, bool)>,
}

/// The copies in one place.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    newest: Option<Moment>,
    days: BTreeSet<NaiveDate>,
}

impl Copies {
    /// What was seen of the places is not believed any longer.
    pub fn look_again(&mut self) {
        self.seen = None;
    }
}

impl Seen {
    pub(super) fn newest(&self) -> Option<Moment> {
        self.here.newest.max(self.there.as_ref().and_then(|(kept, _)| kept.newest))
    }

    /// Whether the place the site chose cannot be reached.
    pub(super) fn is_away(&self) -> bool {
        self.there.as_ref().is_some_and(|(_, ready)| !ready)
    }
}

impl Kept {
    pub fn of(place: &Path, vault: Uuid) -> Self {
        let found = store::backups(place).unwrap_or_default();
        let ours = || found.listed.iter().filter(|line| line.vault == vault).map(|line| line.at);
        Self { newest: ours().max(), days: ours().map(|at| at.date_naive()).collect() }
    }
}

/// Makes the copies that are due, if any are. Asked by the program itself every
/// few seconds, away from the window's thread; while a copy is under way another
/// call does nothing.
pub fn tend(app: &App) {
    let turn = turn(app);
    let _turn = match turn.try_lock() {
        Ok(turn) => turn,
        Err(TryLockError::Poisoned(turn)) => turn.into_inner(),
        Err(TryLockError::WouldBlock) => return,
    };
    let Ok(errand) = Errand::of(app) else { return };
    let now = app.running();
    let (seen, asked, failed) = {
        let copies = unpoisoned(&app.copies);
        (copies.seen.clone(), copies.due, copies.failed)
    };
    let fresh = seen.filter(|seen| now.saturating_sub(seen.at) < GLANCE);
    let is_news = fresh.is_none();
    let seen = fresh.unwrap_or_else(|| errand.look(app));
    let rests = failed.is_some_and(|then| now.saturating_sub(then) < PATIENCE);
    if !asked && rests {
        return;
    }
    let today = show::today(app);
    let mut due = Vec::new();
    if asked || !seen.here.days.contains(&today) {
        due.push(errand.usual.clone());
    }
    if let (Some(place), Some((kept, true))) = (&errand.place, &seen.there)
        && (asked || !kept.days.contains(&today))
    {
        due.push(place.clone());
    }
    if due.is_empty() {
        if is_news && seen.is_away() {
            app.announce(&[Area::Backups]);
        }
        return;
    }
    unpoisoned(&app.copies).due = false;
    for place in due {
        // Whoever left wants their key forgotten.
        if app.desk().open.is_none() {
            return;
        }
        if let Err(error) = prepare(&errand, &place).and_then(|()| errand.make(app, &place, false)) {
            tracing::warn!(%error, "a backup failed");
        }
    }
    errand.look(app);
    app.announce(&[Area::Backups, Area::Session]);
}

/// Makes a copy in every place, at once; waits for one that is under way.
pub(super) fn at_once(app: &App) -> Result<(), Error> {
    let turn = turn(app);
    let _turn = unpoisoned(&turn);
    let errand = Errand::of(app)?;
    let mut places = vec![errand.usual.clone()];
    places.extend(errand.place.clone());
    let made: Vec<_> = places
        .iter()
        .map(|place| {
            prepare(&errand, place)?;
            errand.make(app, place, true)
        })
        .collect();
    errand.look(app);
    made.into_iter().collect()
}

/// Held while a copy is being made.
pub(crate) fn turn(app: &App) -> Arc<Mutex<()>> {
    Arc::clone(&unpoisoned(&app.copies).turn)
}

/// A copy is wanted soon.
pub(crate) fn soon(app: &App) {
    let mut copies = unpoisoned(&app.copies);
    (copies.due, copies.failed, copies.seen) = (true, None, None);
}

/// The copies get the clinic's new key file: whoever left must not open
/// yesterday's with the passphrase they had. A place that is not there now keeps
/// the old one.
pub(crate) fn refresh_keys(app: &App, keys: &KeyFile) {
    let Ok(errand) = Errand::of(app) else { return };
    for place in std::iter::once(&errand.usual).chain(&errand.place).filter(|place| place.is_dir()) {
        match store::refresh_keys(place, keys.vault_id(), &errand.key, &errand.keys) {
            Ok(count) => tracing::info!(count, "backups have the new key file"),
            Err(error) => tracing::error!(%error, "backups still have the key file from before"),
        }
    }
}
