//! Which collated wordings this site reads: rows that are only added; the
//! newest about a digest counts.

use domain::{Moment, PersonId};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// A wording that somebody decides about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// SHA-256 of the wording, in hex.
    pub digest: String,
    /// Of which instrument.
    pub instrument: String,
    /// Of which version of it.
    pub version: u32,
    /// BCP 47.
    pub language: String,
}

/// What was decided about a wording, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// SHA-256 of the wording, in hex.
    pub digest: String,
    /// Of which instrument.
    pub instrument: String,
    /// Of which version of it.
    pub version: u32,
    /// BCP 47.
    pub language: String,
    /// Whether it may be read here.
    pub approved: bool,
    /// When that was decided.
    pub at: Moment,
    /// Who decided.
    pub by: PersonId,
}

impl Reader<'_> {
    /// What counts now about each wording that was ever decided about, oldest
    /// decision first.
    pub fn approvals(&self) -> Result<Vec<Approval>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT digest, instrument, version, language, approved, at, at_offset, by FROM approvals
             WHERE seq IN (SELECT max(seq) FROM approvals GROUP BY digest) ORDER BY seq",
        )?;
        let all = rows.query_map([], |row| {
            Ok(Approval {
                digest: row.get(0)?,
                instrument: row.get(1)?,
                version: row.get(2)?,
                language: row.get(3)?,
                approved: row.get(4)?,
                at: row::moment(row, 5)?,
                by: PersonId(row::id(row, 7)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// A wording may be read here, or may no longer. What was read stays.
    pub fn approve(&self, what: &Approved, approved: bool) -> Result<(), StoreError> {
        let Approved { digest, instrument, version, language } = what;
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            digest.clone().into(),
            instrument.clone().into(),
            i64::from(*version).into(),
            language.clone().into(),
            approved.into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        let action = if approved { Action::WordingApproved } else { Action::WordingWithdrawn };
        let what = format!("{instrument}|{version} {language} {digest}");
        self.keep(&audit::APPROVALS, &values, action, "wording", Uuid::nil(), Some(&what))
    }
}

#[cfg(test)]
mod tests;
