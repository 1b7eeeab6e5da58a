//! What the endpoint was seen to hold: the newest copy of each record that was
//! read there. It is no record of ours, and is not in the trail.

use domain::Moment;
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::{Kind, Reader, StoreError, Writer, row};

/// The newest copy of a record that the endpoint was seen to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// The endpoint's name for this version, for amending it.
    pub etag: Option<String>,
    /// The endpoint's name for this version, as it counts them.
    pub version: Option<String>,
    /// The mark of its content; `None` where it bears none.
    pub content: Option<String>,
    /// When it was written there, by the clock of the endpoint, UTC.
    pub modified: Option<Moment>,
    /// The computer of the site that wrote this version, if it says so.
    pub computer: Option<Uuid>,
    /// JSON as it came: for handing back what is not ours to know, and for saying
    /// later what both sides had. `None` once it was erased.
    pub resource: Option<String>,
}

impl Reader<'_> {
    /// The newest copy of a record that the endpoint was seen to hold.
    pub fn remote(&self, kind: Kind, id: Uuid) -> Result<Option<Remote>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT etag, version, content, modified, computer, resource FROM remotes
             WHERE kind = ?1 AND id = ?2",
        )?;
        let found = rows.query_row((kind.name(), id.to_string()), |row| {
            Ok(Remote {
                kind,
                id,
                etag: row.get(0)?,
                version: row.get(1)?,
                content: row.get(2)?,
                modified: row::maybe_utc(row, 3)?,
                computer: row::maybe_id(row, 4)?,
                resource: row.get(5)?,
            })
        });
        Ok(found.optional()?)
    }

    /// The computer of the site that a record came from; `None` for what was
    /// recorded here, and for what is not here.
    pub fn origin(&self, kind: Kind, id: Uuid) -> Result<Option<Uuid>, StoreError> {
        let table = match kind {
            Kind::Questionnaire | Kind::Kit => return Ok(None),
            Kind::Participant => "participants",
            Kind::Enrolment => "enrolments",
            Kind::Visit => "visits",
            Kind::Response => "responses",
            // Whoever noted it first.
            Kind::Step => "steps",
        };
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT origin FROM {table} WHERE id = ?1 LIMIT 1"))?;
        Ok(rows.query_row([id.to_string()], |row| row::maybe_id(row, 0)).optional()?.flatten())
    }
}

impl Writer<'_> {
    /// Remembers what the endpoint holds, instead of what it held before. Of
    /// somebody who was erased here, only that there is something.
    pub fn save_remote(&self, seen: &Remote) -> Result<(), StoreError> {
        let about = self.about(seen.kind, seen.id)?;
        let erased = match about {
            Some(who) => self.standing(who)?.erased.is_some(),
            None => false,
        };
        let keep = |what: &Option<String>| what.clone().filter(|_| !erased);
        let (content, resource) = (keep(&seen.content), keep(&seen.resource));
        self.conn
            .prepare_cached(
                "INSERT INTO remotes (kind, id, etag, version, content, modified, computer, resource)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (kind, id) DO UPDATE SET etag = excluded.etag, version = excluded.version,
                    content = excluded.content, modified = excluded.modified, computer = excluded.computer,
                    resource = excluded.resource",
            )?
            .execute((
                seen.kind.name(),
                seen.id.to_string(),
                &seen.etag,
                &seen.version,
                content,
                seen.modified.map(|at| row::columns(at).0),
                seen.computer.map(|id| id.to_string()),
                resource,
            ))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
