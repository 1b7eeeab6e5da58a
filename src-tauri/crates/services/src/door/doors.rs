//! What is known of the door between two requests, and outlives every line: the
//! token that is good for a while, and the endpoint's clock.

use std::sync::Mutex;

use chrono::{DateTime, FixedOffset, Utc};
use domain::Moment;
use tokio::time::Instant;

use super::secret::Secret;
use crate::app::unpoisoned;

/// For every line of this program.
#[derive(Debug, Default)]
pub(crate) struct Doors {
    kept: Mutex<Kept>,
    /// Who asks for a token does so alone.
    pub turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Kept {
    /// Which way it is for, and the token.
    token: Option<(String, Token)>,
    /// A token that was given in the place of another, until it is written down.
    renewed: Option<(String, Renewed)>,
    /// The clock on the wall, when it was last looked at.
    wall: Option<(Moment, Instant)>,
    /// By how many seconds this computer's clock is ahead of the endpoint's.
    ahead: Option<i64>,
}

/// What is shown at the door.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub value: Secret,
    /// On the clock that never goes back.
    pub until: Option<Instant>,
}

/// What was given for a refresh token, which is good once.
#[derive(Debug, Clone)]
pub(crate) struct Renewed {
    pub token: Secret,
    pub refresh: Option<Secret>,
    /// By this computer's clock.
    pub until: Option<Moment>,
}

impl Doors {
    /// The token for a way, while it holds.
    pub fn token(&self, way: &str) -> Option<Secret> {
        let kept = unpoisoned(&self.kept);
        let (of, token) = kept.token.as_ref()?;
        let holds = token.until.is_none_or(|until| Instant::now() < until);
        (of == way && holds).then(|| token.value.clone())
    }

    pub fn keep(&self, way: &str, token: Token) {
        unpoisoned(&self.kept).token = Some((way.to_owned(), token));
    }

    /// Keeps what was given for a refresh token; it is to be written down soon.
    pub fn renew(&self, way: &str, renewed: Renewed) {
        unpoisoned(&self.kept).renewed = Some((way.to_owned(), renewed));
    }

    /// What is to be written down for a way.
    pub fn renewed(&self, way: &str) -> Option<Renewed> {
        unpoisoned(&self.kept).renewed.as_ref().filter(|(of, _)| of == way).map(|(_, new)| new.clone())
    }

    /// It was written down.
    pub fn written(&self) {
        unpoisoned(&self.kept).renewed = None;
    }

    /// Forgets what opens the door; what was not written down yet stays.
    pub fn forget(&self) {
        unpoisoned(&self.kept).token = None;
    }

    /// Notes what the clock on the wall says.
    pub fn look(&self, now: Moment) {
        unpoisoned(&self.kept).wall = Some((now, Instant::now()));
    }

    /// Learns what the endpoint's clock says.
    pub fn learn(&self, theirs: DateTime<FixedOffset>) {
        let mut kept = unpoisoned(&self.kept);
        if let Some((at, seen)) = kept.wall {
            let here = at.to_utc() + seen.elapsed();
            kept.ahead = Some((here - theirs.to_utc()).num_seconds());
        }
    }

    /// By how many seconds this computer's clock is ahead of the endpoint's, if
    /// that is known.
    pub fn ahead(&self) -> Option<i64> {
        unpoisoned(&self.kept).ahead
    }

    /// What the endpoint's clock says now, as far as that is known.
    pub fn theirs(&self) -> Option<DateTime<Utc>> {
        let kept = unpoisoned(&self.kept);
        let (at, seen) = kept.wall?;
        Some(at.to_utc() + seen.elapsed() - chrono::TimeDelta::seconds(kept.ahead.unwrap_or_default()))
    }
}
