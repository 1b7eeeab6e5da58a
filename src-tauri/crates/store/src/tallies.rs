//! How many records are where. Counted as they move, so that asking costs the
//! same whether ten wait or ten thousand.

use crate::{Kind, Reader, StoreError};

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
    /// How many records are where, by kind. What two computers do not agree about
    /// does not count as waiting: it waits for a person, like what was refused.
    pub fn tallies(&self) -> Result<Vec<Tally>, StoreError> {
        let mut count = self.conn.prepare_cached(
            "SELECT waiting - (SELECT count(DISTINCT o.id) FROM disputes d JOIN outbox o ON o.kind = d.record AND o.id = d.object
                                WHERE d.settled IS NULL AND d.record = ?1 AND o.refusal IS NULL), refused, confirmed
             FROM tallies WHERE kind = ?1",
        )?;
        let of = |kind: Kind| {
            Ok(count.query_row([kind.name()], |row| {
                Ok(Tally { kind, waiting: row.get(0)?, refused: row.get(1)?, confirmed: row.get(2)? })
            })?)
        };
        Kind::ALL.into_iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests;
