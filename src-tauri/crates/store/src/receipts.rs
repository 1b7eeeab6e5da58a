//! What the endpoint said that it has.

use domain::Moment;
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Action, Kind, Queued, Reader, Remote, StoreError, Writer, row};

/// A record that the endpoint has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Uuid,
    /// When its answer was read here.
    pub at: Moment,
    /// The endpoint's name for this version, for amending it.
    pub etag: Option<String>,
    /// The endpoint's name for this version, as it counts them.
    pub version: Option<String>,
    /// The mark of the content that it has; `None` of what was confirmed before
    /// marks were kept.
    pub content: Option<String>,
    /// The endpoint's own id for it, where it does not take ours.
    pub place: Option<String>,
    /// Since when it is known from the endpoint itself, asked back, that it has this; UTC.
    /// A confirmation alone does not say so.
    pub reconciled: Option<Moment>,
}

/// A record that the endpoint took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landed {
    /// As it stood when it was sent.
    pub queued: Queued,
    /// The endpoint's name for this version, for amending it.
    pub etag: Option<String>,
    /// The endpoint's name for this version, as it counts them.
    pub version: Option<String>,
    /// The mark of the content that was sent.
    pub content: String,
    /// The endpoint's own id for it, where it does not take ours.
    pub place: Option<String>,
}

const COLUMNS: &str = "kind, id, at, at_offset, etag, version, content, place, reconciled";

/// SQL: the endpoint still has what the receipt says. One of something that it
/// lost stays as an empty row, for as long as the record waits to be sent again.
const VALID: &str = "(coalesce(r.etag, r.version, r.content, r.place) IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id))";

/// SQL: whoever the record is about was not erased. Of how far somebody has got
/// nothing is left then.
const KEPT: &str = "(SELECT erased FROM participants WHERE id = CASE r.kind
        WHEN 'participant' THEN r.id
        WHEN 'visit' THEN (SELECT participant FROM visits WHERE id = r.id)
        WHEN 'response' THEN (SELECT participant FROM responses WHERE id = r.id)
        WHEN 'step' THEN (SELECT participant FROM steps WHERE id = r.id AND edition = 1)
    END) IS NULL AND (r.kind <> 'enrolment' OR EXISTS (SELECT 1 FROM enrolments WHERE id = r.id))";

/// SQL: those that were confirmed at ?4 or later, or never asked back with success; after
/// (?1, ?2). Few, so each is looked up, and never all of them gone through.
const TO_ASK: &str = "(
    SELECT kind AS k, id AS i FROM receipts INDEXED BY receipts_by_time
    WHERE at >= ?4 AND (kind, id) > (?1, ?2)
    UNION SELECT kind, id FROM receipts INDEXED BY receipts_not_reconciled
    WHERE reconciled IS NULL AND (kind, id) > (?1, ?2)
) CROSS JOIN receipts r ON r.kind = k AND r.id = i";

impl Reader<'_> {
    /// Whether a record has ever left this computer with this content, answered or
    /// not. A copy that bears another mark was written by somebody else.
    pub fn has_departed(&self, kind: Kind, id: Uuid, content: &str) -> Result<bool, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM departed WHERE kind = ?1 AND id = ?2 AND content = ?3)",
        )?;
        Ok(rows.query_row((kind.name(), id.to_string(), content), |row| row.get(0))?)
    }

    /// The newest confirmation of a record, also when it was changed since.
    pub fn receipt(&self, kind: Kind, id: Uuid) -> Result<Option<Receipt>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM receipts r WHERE kind = ?1 AND id = ?2 AND {VALID}"
        ))?;
        Ok(rows.query_row((kind.name(), id.to_string()), receipt).optional()?)
    }

    /// The newest confirmations of what was neither changed nor erased since,
    /// newest first.
    pub fn receipts(&self, most: usize) -> Result<Vec<Receipt>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM receipts r
             WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id) AND {KEPT}
             ORDER BY at DESC, kind, id LIMIT ?1"
        ))?;
        Ok(rows.query_map([most], receipt)?.collect::<Result<_, _>>()?)
    }

    /// A page of what was confirmed at `since` or later, changed since or not, and of
    /// what was never asked back with success, whatever the clock said when it was
    /// confirmed; all of it when there is no `since`. What was erased is left out.
    /// `after` is the last of the page before.
    pub fn receipts_since(
        &self,
        since: Option<Moment>,
        after: Option<(Kind, Uuid)>,
        most: usize,
    ) -> Result<Vec<Receipt>, StoreError> {
        let (kind, id) = after.map_or_else(Default::default, |(kind, id)| (kind.name(), id.to_string()));
        let Some(since) = since.map(|since| row::columns(since).0) else {
            let mut rows = self.conn.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM receipts r WHERE (kind, id) > (?1, ?2) AND {VALID} AND {KEPT}
                 ORDER BY kind, id LIMIT ?3"
            ))?;
            return Ok(rows.query_map((kind, id, most), receipt)?.collect::<Result<_, _>>()?);
        };
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM {TO_ASK} WHERE {VALID} AND {KEPT} ORDER BY kind, id LIMIT ?3"
        ))?;
        Ok(rows.query_map((kind, id, most, since), receipt)?.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// The endpoint has these. One that was changed since it was looked at stays
    /// in the queue, and travels again.
    pub fn settle(&self, confirmed: &[Landed]) -> Result<(), StoreError> {
        for landed in confirmed {
            // Of somebody who was erased not even a mark of the content is kept.
            let content = Some(landed.content.as_str()).filter(|_| !landed.queued.gone);
            let (kind, id) = (landed.queued.kind.name(), landed.queued.id.to_string());
            self.conn
                .prepare_cached("DELETE FROM outbox WHERE kind = ?1 AND id = ?2 AND edits = ?3")?
                .execute((&kind, &id, landed.queued.edits))?;
            // What stays was changed since, and what the endpoint has is ours.
            self.conn
                .prepare_cached("UPDATE outbox SET ask = 0, flown = 0 WHERE kind = ?1 AND id = ?2")?
                .execute((&kind, &id))?;
            // What it held before is no longer what it holds.
            self.conn
                .prepare_cached(
                    "UPDATE remotes SET etag = ?3, version = ?4, content = ?5 WHERE kind = ?1 AND id = ?2",
                )?
                .execute((&kind, &id, &landed.etag, &landed.version, content))?;
            self.keep_receipt(
                landed.queued.kind,
                landed.queued.id,
                landed.etag.as_deref(),
                landed.version.as_deref(),
                content,
                landed.place.as_deref(),
            )?;
            self.note(Action::Confirmed, &kind, landed.queued.id, landed.etag.as_deref())?;
        }
        Ok(())
    }

    /// Records go to another endpoint: what the former one calls its versions, and
    /// where it keeps them, says nothing there.
    pub fn forget_versions(&self) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "UPDATE receipts SET etag = NULL, version = NULL, place = NULL, reconciled = NULL",
            )?
            .execute([])?;
        self.conn.prepare_cached("UPDATE remotes SET etag = NULL, version = NULL")?.execute([])?;
        self.conn.prepare_cached("UPDATE outbox SET flown = 0")?.execute([])?;
        Ok(())
    }

    /// A record is sent whatever stands in its place, because a person decided so.
    pub fn forget_version(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        for table in ["receipts", "remotes"] {
            self.conn
                .prepare_cached(&format!(
                    "UPDATE {table} SET etag = NULL, version = NULL WHERE kind = ?1 AND id = ?2"
                ))?
                .execute((kind.name(), id.to_string()))?;
        }
        Ok(())
    }

    /// What the endpoint was seen to hold needs no sending.
    pub(crate) fn keep_receipt_of(&self, seen: &Remote) -> Result<(), StoreError> {
        let content = seen.content.as_deref();
        self.keep_receipt(seen.kind, seen.id, seen.etag.as_deref(), seen.version.as_deref(), content, None)
    }

    fn keep_receipt(
        &self,
        kind: Kind,
        id: Uuid,
        etag: Option<&str>,
        version: Option<&str>,
        content: Option<&str>,
        place: Option<&str>,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = (kind.name(), id.to_string(), at, at_offset, etag, version, content, place);
        let renewed = self
            .conn
            .prepare_cached(
                "UPDATE receipts SET at = ?3, at_offset = ?4, etag = ?5, version = ?6, content = ?7,
                    place = coalesce(?8, place), reconciled = NULL
                 WHERE kind = ?1 AND id = ?2",
            )?
            .execute(values.clone())?;
        if renewed == 0 {
            // In two statements, and OR FAIL: see step 0012.
            self.conn
                .prepare_cached(&format!(
                    "INSERT OR FAIL INTO receipts ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL)"
                ))?
                .execute(values)?;
        }
        Ok(())
    }

    /// The endpoint was asked for a record by id: whether it named what the receipt
    /// says. Since when it has done so is kept, until it does so no more.
    pub fn asked_back(&self, kind: Kind, id: Uuid, is_there: bool) -> Result<(), StoreError> {
        let at = is_there.then(|| row::columns(self.stamp.at).0);
        self.conn
            .prepare_cached(
                "UPDATE receipts SET reconciled = iif(?3 IS NULL, NULL, coalesce(reconciled, ?3))
                 WHERE kind = ?1 AND id = ?2",
            )?
            .execute((kind.name(), id.to_string(), at))?;
        Ok(())
    }

    /// The endpoint had this record as it is here, and has an older state of it, or not
    /// all that belongs to it: it is sent again, in the place of what stands there now.
    pub fn queue_put_back(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.asked_back(kind, id, false)?;
        self.queue(kind, id)?;
        self.note(Action::LostThere, &kind.name(), id, None)
    }

    /// The endpoint said that it had this record, and has it no more: it is sent
    /// again, as though it had never been there. That it was confirmed stays in the
    /// trail, and the row of the receipt stays empty.
    pub fn queue_lost(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        let key = (kind.name(), id.to_string());
        self.conn
            .prepare_cached(
                "UPDATE receipts SET etag = NULL, version = NULL, content = NULL, place = NULL, reconciled = NULL
                 WHERE kind = ?1 AND id = ?2",
            )?
            .execute((&key.0, &key.1))?;
        self.conn
            .prepare_cached("UPDATE remotes SET etag = NULL, version = NULL WHERE kind = ?1 AND id = ?2")?
            .execute((&key.0, &key.1))?;
        self.queue(kind, id)?;
        self.note(Action::LostThere, &key.0, id, None)
    }
}

/// Reads [`COLUMNS`].
fn receipt(row: &Row<'_>) -> rusqlite::Result<Receipt> {
    Ok(Receipt {
        kind: row::code(row, 0)?,
        id: row::id(row, 1)?,
        at: row::moment(row, 2)?,
        etag: row.get(4)?,
        version: row.get(5)?,
        content: row.get(6)?,
        place: row.get(7)?,
        reconciled: row::maybe_utc(row, 8)?,
    })
}

#[cfg(test)]
mod tests;
