//! What the endpoint has not confirmed yet, and what it refused.

use domain::{Moment, PersonId, ResponseId};
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, row, steps};

/// The kinds of record that travel, in the order in which they must: what is
/// referred to goes first. A new kind is a new line here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An instrument, as the endpoint knows it.
    Questionnaire,
    /// A programme, as the endpoint knows it.
    Kit,
    /// Somebody who takes part.
    Participant,
    /// How far somebody has got in a programme.
    Enrolment,
    /// A meeting.
    Visit,
    /// A finished form, with its scores.
    Response,
    /// Something that happened in a programme, with what goes on from it.
    Step,
}

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Questionnaire,
        Self::Kit,
        Self::Participant,
        Self::Enrolment,
        Self::Visit,
        Self::Response,
        Self::Step,
    ];

    pub(crate) fn name(self) -> String {
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
    /// Whether it left and no answer came: the endpoint may have it.
    pub flown: bool,
    /// Whether it is a participant who was erased here, of whom nothing is left:
    /// the endpoint is told.
    pub gone: bool,
    /// When it was first queued, UTC; `None` in rows from before that was kept.
    pub since: Option<Moment>,
    pub(crate) edits: i64,
}

/// Why a record was refused: a code, what the endpoint pointed at, what it calls
/// that, and what it said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Refused {
    /// A code of `exchange`.
    pub code: String,
    /// A path in the resource.
    pub place: Option<String>,
    /// The endpoint's own words.
    pub theirs: Option<String>,
    /// The endpoint's own code for what is wrong.
    pub issue: Option<String>,
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

const COLUMNS: &str = "kind, id, ask, flown, gone, since, edits";

/// SQL: neither refused nor disputed.
const WAITING: &str = "refusal IS NULL AND NOT EXISTS (SELECT 1 FROM disputes d
    WHERE d.record = o.kind AND d.object = o.id AND d.settled IS NULL)";

impl Queued {
    /// Whether it waits as `other` did, flown or not: nothing was changed in between.
    pub fn is_as(&self, other: &Self) -> bool {
        Self { flown: other.flown, ..self.clone() } == *other
    }
}

impl Reader<'_> {
    /// Waiting records of one kind, at most `most`, in the order of their ids. One
    /// about which two computers do not agree waits for a person, and is none.
    pub fn waiting(&self, kind: Kind, most: usize) -> Result<Vec<Queued>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM outbox o WHERE kind = ?1 AND {WAITING} ORDER BY id LIMIT ?2"
        ))?;
        let waiting = rows.query_map((kind.name(), most), queued)?;
        Ok(waiting.collect::<Result<_, _>>()?)
    }

    /// This record, if it waits to be sent.
    pub fn is_waiting(&self, kind: Kind, id: Uuid) -> Result<Option<Queued>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM outbox o WHERE kind = ?1 AND id = ?2 AND {WAITING}"
        ))?;
        Ok(rows.query_row((kind.name(), id.to_string()), queued).optional()?)
    }

    /// Since when the record has waited that has waited longest, UTC; `None` when
    /// nothing waits, or only what was queued before that was kept.
    pub fn oldest_waiting(&self) -> Result<Option<Moment>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT since FROM outbox o WHERE since IS NOT NULL AND {WAITING} ORDER BY since LIMIT 1"
        ))?;
        Ok(rows.query_row([], |row| row::utc(row, 0)).optional()?)
    }

    /// How many participants, visits, responses and steps wait to be sent, by who
    /// changed them last; `None` is the program.
    pub fn waiting_by(&self) -> Result<Vec<(Option<PersonId>, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT by, count(*) FROM outbox WHERE refusal IS NULL AND kind IN ('participant', 'visit', 'response', 'step')
             GROUP BY by ORDER BY by",
        )?;
        let counts = rows.query_map([], |row| Ok((row::maybe_id(row, 0)?.map(PersonId), row.get(1)?)))?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    /// What the endpoint refused.
    pub fn held(&self) -> Result<Vec<Held>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kind, id, refusal, place, theirs, issue FROM outbox WHERE refusal IS NOT NULL ORDER BY kind, id",
        )?;
        let held = rows.query_map([], |row| {
            let refused =
                Refused { code: row.get(2)?, place: row.get(3)?, theirs: row.get(4)?, issue: row.get(5)? };
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
}

impl Writer<'_> {
    /// Notes that a record changed. Called by everything that saves one: a
    /// change cannot be kept without being queued. A refused record that was
    /// changed is no longer held; one that is to be asked about still is.
    ///
    /// Nothing about a practice case is queued, whatever changed: there is no other
    /// way into the outbox than this, and no other way out of here than the outbox.
    pub(crate) fn queue(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        if self.is_of_practice(kind, id)? {
            return Ok(());
        }
        self.put(kind, id)?;
        match kind {
            Kind::Questionnaire | Kind::Kit | Kind::Enrolment => Ok(()),
            Kind::Participant | Kind::Visit | Kind::Response | Kind::Step => self.recorded(),
        }
    }

    fn put(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO outbox (kind, id, edits, by, since) VALUES (?1, ?2, 1, ?3, ?4)
                 ON CONFLICT (kind, id) DO UPDATE SET edits = edits + 1, by = excluded.by, refusal = NULL,
                    place = NULL, theirs = NULL, issue = NULL",
            )?
            .execute((
                kind.name(),
                id.to_string(),
                self.stamp.by.map(|by| by.to_string()),
                row::columns(self.stamp.at).0,
            ))?;
        Ok(())
    }

    /// The same of what is told in another way from now on: nobody has recorded anything.
    pub(crate) fn queue_retold(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        if self.is_of_practice(kind, id)? { Ok(()) } else { self.put(kind, id) }
    }

    /// Queues the definition of an instrument unless it is queued or confirmed.
    pub fn queue_questionnaire(&self, id: Uuid) -> Result<(), StoreError> {
        self.queue_once(Kind::Questionnaire, id)
    }

    /// The same for a response that is told by it; a practice case needs none.
    pub fn queue_questionnaire_of(&self, response: ResponseId, id: Uuid) -> Result<(), StoreError> {
        if self.is_of_practice(Kind::Response, response.0)? { Ok(()) } else { self.queue_questionnaire(id) }
    }

    /// The same of any definition.
    pub(crate) fn queue_once(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        let known: bool = self
            .conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2)
                     OR EXISTS (SELECT 1 FROM receipts WHERE kind = ?1 AND id = ?2)",
            )?
            .query_row((kind.name(), id.to_string()), |row| row.get(0))?;
        if known { Ok(()) } else { self.queue(kind, id) }
    }

    /// Queues everything of `kinds` anew, confirmed or not: after a change of
    /// what leaves the clinic, or of where it goes. What was erased is not sent.
    pub fn queue_all_again(&self, kinds: &[Kind]) -> Result<(), StoreError> {
        let steps = format!("SELECT DISTINCT id FROM steps s WHERE erased = 0 AND NOT {}", steps::goes_on());
        for kind in kinds {
            let all = match kind {
                Kind::Questionnaire => {
                    "SELECT id FROM receipts WHERE kind = 'questionnaire'
                     UNION SELECT id FROM outbox WHERE kind = 'questionnaire'"
                }
                Kind::Kit => {
                    "SELECT id FROM receipts WHERE kind = 'kit' UNION SELECT id FROM outbox WHERE kind = 'kit'"
                }
                Kind::Participant => "SELECT id FROM participants WHERE erased IS NULL",
                Kind::Enrolment => {
                    "SELECT e.id FROM enrolments e JOIN participants p ON p.id = e.participant
                     WHERE p.erased IS NULL"
                }
                Kind::Visit => {
                    "SELECT v.id FROM visits v JOIN participants p ON p.id = v.participant WHERE p.erased IS NULL"
                }
                Kind::Response => {
                    "SELECT r.id FROM responses r JOIN participants p ON p.id = r.participant
                     WHERE r.edition > 0 AND p.erased IS NULL"
                }
                Kind::Step => &steps,
            };
            let ids = self
                .conn
                .prepare(all)?
                .query_map([], |row| row::id(row, 0))?
                .collect::<Result<Vec<_>, _>>()?;
            for id in ids {
                self.queue_retold(*kind, id)?;
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

    /// These are about to leave: until an answer came, the endpoint may have them
    /// without anybody here knowing. The file says so before the first byte goes.
    /// With each goes the mark of its content, which is remembered for good.
    pub fn flown(&self, leaving: &[(Queued, String)]) -> Result<(), StoreError> {
        let mut remember =
            self.conn.prepare_cached("INSERT INTO departed VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?;
        for (queued, content) in leaving {
            self.mark_flown(queued, true)?;
            remember.execute((queued.kind.name(), queued.id.to_string(), content))?;
        }
        Ok(())
    }

    /// An answer came about these, whatever it says.
    pub fn landed(&self, answered: &[Queued]) -> Result<(), StoreError> {
        answered.iter().try_for_each(|queued| self.mark_flown(queued, false))
    }

    fn mark_flown(&self, queued: &Queued, flown: bool) -> Result<(), StoreError> {
        self.conn.prepare_cached("UPDATE outbox SET flown = ?3 WHERE kind = ?1 AND id = ?2")?.execute((
            queued.kind.name(),
            queued.id.to_string(),
            flown,
        ))?;
        Ok(())
    }

    /// The endpoint refused this one: it waits for a person, unless it was
    /// changed since it was looked at.
    pub fn hold(&self, queued: &Queued, why: &Refused) -> Result<(), StoreError> {
        let kind = queued.kind.name();
        self.conn
            .prepare_cached(
                "UPDATE outbox SET refusal = ?4, place = ?5, theirs = ?6, issue = ?7, ask = 0, flown = 0
                 WHERE kind = ?1 AND id = ?2 AND edits = ?3",
            )?
            .execute((
                &kind,
                queued.id.to_string(),
                queued.edits,
                &why.code,
                &why.place,
                &why.theirs,
                &why.issue,
            ))?;
        self.note(Action::Refused, &kind, queued.id, Some(&why.code))
    }

    /// A person asks to send a refused record once more.
    pub fn release(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "UPDATE outbox SET refusal = NULL, place = NULL, theirs = NULL, issue = NULL
                 WHERE kind = ?1 AND id = ?2",
            )?
            .execute((kind.name(), id.to_string()))?;
        self.note(Action::Released, &kind.name(), id, None)
    }

    /// A person asks to send everything once more that was refused, but not what
    /// was refused for one of the reasons in `except`. How many records that is.
    pub fn release_all(&self, except: &[&str]) -> Result<u32, StoreError> {
        let mut held = self.held()?;
        held.retain(|one| !except.contains(&one.refused.code.as_str()));
        for one in &held {
            self.release(one.kind, one.id)?;
        }
        Ok(u32::try_from(held.len()).unwrap_or(u32::MAX))
    }
}

/// Reads [`COLUMNS`].
fn queued(row: &Row<'_>) -> rusqlite::Result<Queued> {
    Ok(Queued {
        kind: row::code(row, 0)?,
        id: row::id(row, 1)?,
        ask: row.get(2)?,
        flown: row.get(3)?,
        gone: row.get(4)?,
        since: row::maybe_utc(row, 5)?,
        edits: row.get(6)?,
    })
}

#[cfg(test)]
pub(crate) mod tests;
