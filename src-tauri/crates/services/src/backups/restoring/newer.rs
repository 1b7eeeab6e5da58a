//! What the records here have and a copy has not.

use std::collections::BTreeSet;

use domain::{Moment, ParticipantId};
use store::{Action, AuditRow, Contents, Kind, Store, StoreError, TrailQuery, Writer};
use uuid::Uuid;

use super::super::NewerLine;
use crate::{App, Error, sending::Thing, show};

/// How many records are named.
const LINES: usize = 50;
/// Rows of the trail that are read at once.
const PAGE: usize = 1_000;
/// More confirmations than there are.
const EVERY: usize = u32::MAX as usize;

/// What is newer than a copy.
pub(super) struct Newer {
    /// The newest row of the trail here.
    pub head: i64,
    since: i64,
    /// Newest first, at most 50.
    pub lines: Vec<NewerLine>,
    /// How many records the endpoint has not confirmed.
    pub unsent: u32,
    /// What was asked for, oldest first.
    pub asked: Vec<Asked>,
}

/// Something that was done in somebody's right.
pub(super) struct Asked {
    action: Action,
    participant: ParticipantId,
    reason: String,
}

impl Newer {
    /// Nothing when these records are no continuation of the copy, so that
    /// nobody can say.
    pub fn than(copy: &Contents, app: &App, live: &Store) -> Result<Option<Self>, Error> {
        let (head, fits) = live.read::<_, Error>(|r| {
            Ok((r.audit_head()?.0, r.trail_hash(copy.seq)?.is_some_and(|hash| hash == copy.hash)))
        })?;
        if !fits {
            return Ok(None);
        }
        let mut found = Self { head, since: copy.seq, lines: Vec::new(), unsent: 0, asked: Vec::new() };
        let there: BTreeSet<(Kind, Uuid)> = live.read::<_, Error>(|r| {
            Ok(r.receipts(EVERY)?.into_iter().map(|receipt| (receipt.kind, receipt.id)).collect())
        })?;
        let (mut seen, mut before) = (BTreeSet::new(), None);
        'all: loop {
            let query = TrailQuery { before, ..TrailQuery::default() };
            let rows = live.read::<_, Error>(|r| Ok(r.trail(&query, PAGE)?))?;
            for row in &rows {
                if row.seq <= copy.seq {
                    break 'all;
                }
                found.asked.extend(Asked::of(row));
                let Some((kind, id)) = record(row) else { continue };
                if seen.insert((kind, id)) {
                    found.add(app, live, row, kind, id, there.contains(&(kind, id)))?;
                }
            }
            before = rows.last().map(|row| row.seq);
            if rows.len() < PAGE {
                break;
            }
        }
        found.asked.reverse();
        Ok(Some(found))
    }

    /// How many rows of the trail are newer.
    pub fn rows(&self) -> i64 {
        self.head - self.since
    }

    fn add(
        &mut self,
        app: &App,
        live: &Store,
        row: &AuditRow,
        kind: Kind,
        id: Uuid,
        confirmed: bool,
    ) -> Result<(), Error> {
        let thing = live.read(|r| Thing::find(app, r, kind, id))?;
        // Of what was erased since, nothing is lost.
        if thing.is_gone() {
            return Ok(());
        }
        if !confirmed {
            self.unsent += 1;
        }
        if self.lines.len() < LINES {
            self.lines.push(NewerLine {
                about: thing.words(app),
                kind: row.kind.clone(),
                at: row.at.parse::<Moment>().map(|at| show::moment(app, at)).unwrap_or_default(),
                confirmed,
            });
        }
        Ok(())
    }
}

/// The record that a row is about, if it changed what was recorded.
fn record(row: &AuditRow) -> Option<(Kind, Uuid)> {
    let changes = [
        Action::Registered,
        Action::VisitStarted,
        Action::FormBegun,
        Action::Answered,
        Action::LanguageChanged,
        Action::PromptAcknowledged,
        Action::Finished,
        Action::Corrected,
        Action::InterpreterNoted,
        Action::SecondKeyed,
        Action::SecondSettled,
    ];
    if !changes.iter().any(|action| action.code() == row.action) {
        return None;
    }
    let kind = match row.kind.as_str() {
        "participant" => Kind::Participant,
        "visit" => Kind::Visit,
        "response" => Kind::Response,
        _ => return None,
    };
    Some((kind, row.object.parse().ok()?))
}

impl Asked {
    fn of(row: &AuditRow) -> Option<Self> {
        let rights =
            [Action::Withdrawn, Action::Restricted, Action::Unrestricted, Action::Erased, Action::Purged];
        let action = rights.into_iter().find(|action| action.code() == row.action)?;
        let reason = row.reason.as_ref().map(|reason| reason.reveal().clone()).unwrap_or_default();
        Some(Self { action, participant: ParticipantId(row.object.parse().ok()?), reason })
    }

    /// Does the same to the copy, if it knows the participant.
    pub fn again(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        let Self { action, participant, reason } = self;
        let done = if matches!(action, Action::Erased | Action::Purged) {
            w.erase(*participant, *action, reason)
        } else if matches!(action, Action::Withdrawn) {
            w.withdraw(*participant, reason)
        } else {
            w.restrict(*participant, matches!(action, Action::Restricted), reason)
        };
        match done {
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(()),
            done => done,
        }
    }
}
