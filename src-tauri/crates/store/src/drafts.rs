//! What somebody was typing when somebody else sat down. It is no record: it is
//! not in the trail, does not travel, and goes once it is saved or given up.

use std::collections::BTreeSet;

use domain::{Moment, ParticipantId, PersonId, Private};
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::{Reader, StoreError, Writer, row};

/// Something typed and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which form on the screen, and the id of the record it is of.
    pub place: String,
    /// JSON of the window.
    pub content: Private<String>,
    /// When it was kept, UTC.
    pub at: Moment,
}

impl Reader<'_> {
    /// What `person` was typing, newest first.
    pub fn drafts(&self, person: PersonId) -> Result<Vec<Draft>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT place, content, at FROM drafts WHERE person = ?1 ORDER BY at DESC, place",
        )?;
        let drafts = rows.query_map([person.to_string()], |row| {
            Ok(Draft { place: row.get(0)?, content: Private::new(row.get(1)?), at: row::utc(row, 2)? })
        })?;
        Ok(drafts.collect::<Result<_, _>>()?)
    }

    /// Everybody about whom somebody is typing.
    pub(crate) fn drafted(&self) -> Result<BTreeSet<ParticipantId>, StoreError> {
        let mut all = BTreeSet::new();
        for (_, _, about) in self.drafts_about()? {
            all.extend(about);
        }
        Ok(all)
    }

    /// Every draft by person and place, with everybody it may be about.
    fn drafts_about(&self) -> Result<Vec<(String, String, BTreeSet<ParticipantId>)>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT person, place, content FROM drafts")?;
        let mut rows = rows.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let (person, place, content): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let mut about = BTreeSet::new();
            for id in ids_in(&place).chain(ids_in(&content)) {
                about.extend(self.whose(id)?);
            }
            all.push((person, place, about));
        }
        Ok(all)
    }

    /// The participant that a record with this id is about.
    fn whose(&self, record: Uuid) -> Result<Option<ParticipantId>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id FROM participants WHERE id = ?1 UNION ALL SELECT participant FROM visits WHERE id = ?1
             UNION ALL SELECT participant FROM responses WHERE id = ?1",
        )?;
        Ok(rows.query_row([record.to_string()], |row| row::id(row, 0).map(ParticipantId)).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps what `person` is typing in `place`, instead of what they typed there
    /// before. So that it goes when the participant it is about is erased, the
    /// place or the content names them, their visit or their response by id.
    pub fn keep_draft(&self, person: PersonId, place: &str, content: &str) -> Result<(), StoreError> {
        let (at, _) = row::columns(self.stamp.at);
        self.conn
            .prepare_cached(
                "INSERT INTO drafts (person, place, content, at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (person, place) DO UPDATE SET content = excluded.content, at = excluded.at",
            )?
            .execute((person.to_string(), place, content, at))?;
        Ok(())
    }

    /// What `person` typed in `place` was saved, or given up. There may be none.
    pub fn drop_draft(&self, person: PersonId, place: &str) -> Result<(), StoreError> {
        self.remove_draft(&person.to_string(), place)
    }

    pub(crate) fn drop_drafts_about(&self, participant: ParticipantId) -> Result<(), StoreError> {
        for (person, place, about) in self.drafts_about()? {
            if about.contains(&participant) {
                self.remove_draft(&person, &place)?;
            }
        }
        Ok(())
    }

    fn remove_draft(&self, person: &str, place: &str) -> Result<(), StoreError> {
        let mut delete = self.conn.prepare_cached("DELETE FROM drafts WHERE person = ?1 AND place = ?2")?;
        delete.execute((person, place))?;
        Ok(())
    }
}

/// Every id that is written out in `text`.
fn ids_in(text: &str) -> impl Iterator<Item = Uuid> {
    const LENGTH: usize = 36;
    text.as_bytes()
        .windows(LENGTH)
        .filter(|window| window[8] == b'-' && window[13] == b'-')
        .filter_map(|window| Uuid::try_parse_ascii(window).ok())
}

#[cfg(test)]
mod tests;
