//! What the endpoint has not confirmed yet, what it refused, and what it has.

use domain::{Moment, PersonId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, row};

/// The kinds of record that travel, in the order in which they must: what is
/// referred to goes first. A new kind is a new line here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An instrument, as the endpoint knows it.
    Questionnaire,
    /// Somebody who takes part.
    Participant,
    /// A meeting.
    Visit,
    /// A finished form, with its scores.
    Response,
}

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Questionnaire, Self::Participant, Self::Visit, Self::Response];

    fn name(self) -> String {
        row::name_of(&self)
    }
}

/// One waiting record, as it stood when it was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// Whether the endpoint may hold something newer, as after a restore, and is
    /// asked before anything is sent.
    pub ask: bool,
    edits: i64,
}

/// Why a record was refused: a code, what the endpoint pointed at, and what it
/// said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Refused {
    /// A code of `exchange`.
    pub code: String,
    /// A path in the resource.
    pub place: Option<String>,
    /// The endpoint's own words.
    pub theirs: Option<String>,
}

/// A record that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// Why.
    pub refused: Refused,
}

/// A record that the endpoint has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// When its answer was read here.
    pub at: Moment,
}

/// How many records of one kind are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Which kind.
    pub kind: Kind,
    /// To be sent.
    pub waiting: u32,
    /// Refused; waiting for a person.
    pub refused: u32,
    /// Confirmed, and not changed since.
    pub confirmed: u32,
}

impl Reader<'_> {
    /// Waiting records of one kind, at most `most`, oldest first.
    pub fn waiting(&self, kind: Kind, most: usize) -> Result<Vec<Queued>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, ask, edits FROM outbox WHERE kind = ?1 AND refusal IS NULL ORDER BY id LIMIT ?2",
        )?;
        let queued = rows.query_map((kind.name(), most), |row| {
            Ok(Queued { kind, id: row::id(row, 0)?, ask: row.get(1)?, edits: row.get(2)? })
        })?;
        Ok(queued.collect::<Result<_, _>>()?)
    }

    /// How many participants, visits and responses wait to be sent, by who
    /// changed them last; `None` is the program.
    pub fn waiting_by(&self) -> Result<Vec<(Option<PersonId>, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT by, count(*) FROM outbox WHERE refusal IS NULL AND kind IN ('participant', 'visit', 'response')
             GROUP BY by ORDER BY by",
        )?;
        let counts = rows.query_map([], |row| Ok((row::maybe_id(row, 0)?.map(PersonId), row.get(1)?)))?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    /// What the endpoint refused.
    pub fn held(&self) -> Result<Vec<Held>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kind, id, refusal, place, theirs FROM outbox WHERE refusal IS NOT NULL ORDER BY kind, id",
        )?;
        let held = rows.query_map([], |row| {
            let refused = Refused { code: row.get(2)?, place: row.get(3)?, theirs: row.get(4)? };
            Ok(Held { kind: row::code(row, 0)?, id: row::id(row, 1)?, refused })
        })?;
        Ok(held.collect::<Result<_, _>>()?)
    }

    /// Whether the endpoint refused this record, as it stands.
    pub fn is_held(&self, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2 AND refusal IS NOT NULL)",
        )?;
        Ok(rows.query_row((kind.name(), id.to_string()), |row| row.get(0))?)
    }

    /// The newest confirmations of what was neither changed nor erased since,
    /// newest first.
    pub fn receipts(&self, most: usize) -> Result<Vec<Receipt>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kind, id, at, at_offset FROM receipts r
                 WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id)
                   AND (SELECT erased FROM participants WHERE id = CASE kind
                            WHEN 'participant' THEN r.id
                            WHEN 'visit' THEN (SELECT participant FROM visits WHERE id = r.id)
                            WHEN 'response' THEN (SELECT participant FROM responses WHERE id = r.id)
                        END) IS NULL
                 ORDER BY at DESC, kind, id LIMIT ?1",
        )?;
        let receipts = rows.query_map([most], |row| {
            Ok(Receipt { kind: row::code(row, 0)?, id: row::id(row, 1)?, at: row::moment(row, 2)? })
        })?;
        Ok(receipts.collect::<Result<_, _>>()?)
    }

    /// How many records are where, by kind.
    pub fn tallies(&self) -> Result<Vec<Tally>, StoreError> {
        let count = |sql: &str, kind: Kind| -> Result<u32, StoreError> {
            Ok(self.conn.prepare_cached(sql)?.query_row([kind.name()], |row| row.get(0))?)
        };
        Kind::ALL
            .into_iter()
            .map(|kind| {
                Ok(Tally {
                    kind,
                    waiting: count("SELECT count(*) FROM outbox WHERE kind = ?1 AND refusal IS NULL", kind)?,
                    refused: count(
                        "SELECT count(*) FROM outbox WHERE kind = ?1 AND refusal IS NOT NULL",
                        kind,
                    )?,
                    confirmed: count(
                        "SELECT count(*) FROM receipts r WHERE r.kind = ?1
                         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id)",
                        kind,
                    )?,
                })
            })
            .collect()
    }
}

impl Writer<'_> {
    /// Notes that a record changed. Called by everything that saves one: a
    /// change cannot be kept without being queued. A refused record that was
    /// changed is no longer held; one that is to be asked about still is.
    pub(crate) fn queue(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO outbox (kind, id, edits, by) VALUES (?1, ?2, 1, ?3)
                 ON CONFLICT (kind, id) DO UPDATE SET edits = edits + 1, by = excluded.by, refusal = NULL,
                    place = NULL, theirs = NULL",
            )?
            .execute((kind.name(), id.to_string(), self.stamp.by.map(|by| by.to_string())))?;
        Ok(())
    }

    /// Queues the definition of an instrument unless it is queued or confirmed.
    pub fn queue_questionnaire(&self, id: Uuid) -> Result<(), StoreError> {
        let kind = Kind::Questionnaire.name();
        let known: bool = self
            .conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2)
                     OR EXISTS (SELECT 1 FROM receipts WHERE kind = ?1 AND id = ?2)",
            )?
            .query_row((&kind, id.to_string()), |row| row.get(0))?;
        if known { Ok(()) } else { self.queue(Kind::Questionnaire, id) }
    }

    /// Queues everything of `kinds` anew, confirmed or not: after a change of
    /// what leaves the clinic, or of where it goes. What was erased is not sent.
    pub fn queue_all_again(&self, kinds: &[Kind]) -> Result<(), StoreError> {
        for kind in kinds {
            let all = match kind {
                Kind::Questionnaire => {
                    "SELECT id FROM receipts WHERE kind = 'questionnaire'
                     UNION SELECT id FROM outbox WHERE kind = 'questionnaire'"
                }
                Kind::Participant => "SELECT id FROM participants WHERE erased IS NULL",
                Kind::Visit => {
                    "SELECT v.id FROM visits v JOIN participants p ON p.id = v.participant WHERE p.erased IS NULL"
                }
                Kind::Response => {
                    "SELECT r.id FROM responses r JOIN participants p ON p.id = r.participant
                     WHERE r.edition > 0 AND p.erased IS NULL"
                }
            };
            let ids = self
                .conn
                .prepare(all)?
                .query_map([], |row| row::id(row, 0))?
                .collect::<Result<Vec<_>, _>>()?;
            for id in ids {
                self.queue(*kind, id)?;
            }
        }
        Ok(())
    }

    /// After a restore: the endpoint may hold something newer of everything that
    /// waits, and is asked before it is sent.
    pub fn ask_first(&self) -> Result<(), StoreError> {
        self.conn.prepare_cached("UPDATE outbox SET ask = 1")?.execute([])?;
        Ok(())
    }

    /// The endpoint has these. One that was changed since it was looked at stays
    /// in the queue, and travels again.
    pub fn settle(&self, confirmed: &[(Queued, Option<String>)]) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        for (queued, etag) in confirmed {
            let (kind, id) = (queued.kind.name(), queued.id.to_string());
            self.conn
                .prepare_cached("DELETE FROM outbox WHERE kind = ?1 AND id = ?2 AND edits = ?3")?
                .execute((&kind, &id, queued.edits))?;
            // What stays was changed since, and what the endpoint has is ours.
            self.conn
                .prepare_cached("UPDATE outbox SET ask = 0 WHERE kind = ?1 AND id = ?2")?
                .execute((&kind, &id))?;
            self.conn
                .prepare_cached(
                    "INSERT INTO receipts (kind, id, at, at_offset, etag) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at, at_offset = excluded.at_offset,
                        etag = excluded.etag",
                )?
                .execute((&kind, &id, &at, at_offset, etag))?;
            self.note(Action::Confirmed, &kind, queued.id, etag.as_deref())?;
        }
        Ok(())
    }

    /// The endpoint refused this one: it waits for a person, unless it was
    /// changed since it was looked at.
    pub fn hold(&self, queued: &Queued, why: &Refused) -> Result<(), StoreError> {
        let kind = queued.kind.name();
        self.conn
            .prepare_cached(
                "UPDATE outbox SET refusal = ?4, place = ?5, theirs = ?6, ask = 0
                 WHERE kind = ?1 AND id = ?2 AND edits = ?3",
            )?
            .execute((&kind, queued.id.to_string(), queued.edits, &why.code, &why.place, &why.theirs))?;
        self.note(Action::Refused, &kind, queued.id, Some(&why.code))
    }

    /// A person asks to send a refused record once more.
    pub fn release(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "UPDATE outbox SET refusal = NULL, place = NULL, theirs = NULL WHERE kind = ?1 AND id = ?2",
            )?
            .execute((kind.name(), id.to_string()))?;
        self.note(Action::Released, &kind.name(), id, None)
    }
}

#[cfg(test)]
mod tests;
