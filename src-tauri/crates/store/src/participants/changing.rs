//! Changing what is known of somebody. What was known before is kept, with the
//! commitment that the trail holds of it.

use domain::{Moment, ParticipantId, PersonId, participant::Participant};
use rusqlite::params_from_iter;

use super::{COLUMNS, columns, participant};
use crate::{Action, Kind, Reader, StoreError, Writer, audit, row};

/// Until when something was known of somebody, who changed it then, and what it
/// was.
pub type Former = (Moment, PersonId, Participant);

impl Reader<'_> {
    /// What was known of somebody before, oldest first; nothing of somebody who
    /// was erased.
    pub fn participant_editions(&self, id: ParticipantId) -> Result<Vec<Former>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS}, until, until_offset, changed_by FROM participant_editions
             WHERE id = ?1 AND erased IS NULL ORDER BY seq"
        ))?;
        let all = rows.query_map([id.to_string()], |row| {
            Ok((row::moment(row, 12)?, PersonId(row::id(row, 14)?), participant(row)?))
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Changes what is known of somebody, keeps what was known before, and queues
    /// them. The trail has which fields changed, and why.
    pub fn change_participant(&self, changed: &Participant, reason: &str) -> Result<(), StoreError> {
        let before = self.participant(changed.id)?;
        let (old, new) = (columns(0, &before), columns(0, changed));
        let names = COLUMNS.split(", ").zip(old.iter().zip(&new));
        let fields: Vec<&str> = names.filter(|(_, (old, new))| old != new).map(|(name, _)| name).collect();
        let (what, id) = (fields.join(" "), changed.id);
        self.note_with_reason(
            Action::ParticipantChanged,
            "participant",
            id.0,
            Some(&what),
            reason,
            Some(id),
        )?;
        self.replace_participant(changed, Action::DetailsKept, None)?;
        self.queue(Kind::Participant, id.0)
    }

    /// Puts `changed` in the place of what was known, which is kept.
    pub(crate) fn replace_participant(
        &self,
        changed: &Participant,
        action: Action,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        self.refuse_erased(changed.id)?;
        let id = changed.id.to_string();
        let (until, until_offset) = row::columns(self.stamp.at);
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO participant_editions ({COLUMNS}, salt, audit, until, until_offset, changed_by)
                 SELECT {COLUMNS}, salt, audit, ?2, ?3, ?4 FROM participants WHERE id = ?1"
            ))?
            .execute((&id, until, until_offset, self.author()?.to_string()))?;
        let (before, study_number): (u32, String) = self
            .conn
            .prepare_cached("SELECT number, study_number FROM participants WHERE id = ?1")?
            .query_row([&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // So that the next number of the study that is given here is free.
        let moved =
            if study_number == changed.study_number { None } else { self.row_for(&changed.study_number)? };
        let number = moved.unwrap_or(before);
        self.conn.prepare_cached("DELETE FROM participant_terms WHERE number = ?1")?.execute([before])?;
        let values = columns(number, changed);
        let own = self.commit(&audit::PARTICIPANTS, &values, action, "participant", changed.id.0, detail)?;
        let places: Vec<String> = COLUMNS
            .split(", ")
            .chain(["salt", "audit"])
            .zip(1..)
            .map(|(name, n)| format!("{name} = ?{n}"))
            .collect();
        self.conn
            .prepare_cached(&format!("UPDATE participants SET {} WHERE id = ?2", places.join(", ")))?
            .execute(params_from_iter(values.iter().chain(&own)))?;
        self.add_terms(number, changed)
    }
}

#[cfg(test)]
mod tests;
