//! Heads of the trail that somebody else wrote down. A trail that was cut, taken
//! back to an older copy or made anew from some row on is whole in itself: that
//! it is another shows only beside what was seen elsewhere.

use domain::Moment;
use rusqlite::Row;
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, row};

/// A row of the trail as somebody else saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witnessed {
    /// Which row.
    pub seq: i64,
    /// Its hash, 32 bytes.
    pub hash: Vec<u8>,
    /// When they had it.
    pub at: Moment,
    /// The address of the endpoint.
    pub place: String,
}

impl Reader<'_> {
    /// What was seen elsewhere, as it is remembered here, oldest first.
    pub fn witnessed(&self) -> Result<Vec<Witnessed>, StoreError> {
        let mut rows =
            self.conn.prepare_cached("SELECT seq, hash, at, at_offset, place FROM witnessed ORDER BY seq")?;
        Ok(rows.query_map([], witnessed)?.collect::<Result<_, _>>()?)
    }

    /// The first of `heads`, seen elsewhere, that this trail does not contain as
    /// it was seen. A trail that was cut, taken back or made anew is found here
    /// and not by [`Reader::audit_break`].
    pub fn contradiction(&self, heads: &[(i64, Vec<u8>)]) -> Result<Option<i64>, StoreError> {
        let mut first: Option<i64> = None;
        for (seq, hash) in heads {
            if self.trail_hash(*seq)?.as_ref() != Some(hash) {
                first = Some(first.map_or(*seq, |first| first.min(*seq)));
            }
        }
        Ok(first)
    }
}

impl Writer<'_> {
    /// Remembers that `place` has written down this head. The same head once
    /// more changes nothing; another one for the same row is refused: see
    /// [`Reader::contradiction`] first.
    pub fn witnessed(&self, seq: i64, hash: &[u8], place: &str) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let added = self
            .conn
            .prepare_cached(
                "INSERT INTO witnessed (seq, hash, at, at_offset, place) SELECT ?1, ?2, ?3, ?4, ?5
                 WHERE NOT EXISTS (SELECT 1 FROM witnessed WHERE seq = ?1 AND hash = ?2)",
            )?
            .execute((seq, hash, at, at_offset, place))?;
        if added == 0 {
            return Ok(());
        }
        self.note(Action::Witnessed, "trail", Uuid::nil(), Some(&seq.to_string()))
    }
}

fn witnessed(row: &Row<'_>) -> rusqlite::Result<Witnessed> {
    Ok(Witnessed { seq: row.get(0)?, hash: row.get(1)?, at: row::moment(row, 2)?, place: row.get(4)? })
}

#[cfg(test)]
mod tests;
