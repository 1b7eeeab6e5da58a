//! What sharing with the site's other computers needs besides records.

use chrono::NaiveDate;
use domain::VisitId;
use uuid::Uuid;

use crate::{Action, Kind, Reader, Remote, StoreError, Writer};

impl Reader<'_> {
    /// What the endpoint was seen to hold and is not here, at most `most`: it waits
    /// for another record, for the questions it answers or for a person. In the
    /// order in which one refers to the other.
    pub fn remotes_not_here(&self, most: usize) -> Result<Vec<Remote>, StoreError> {
        let mut found = Vec::new();
        let kept = [
            (Kind::Participant, "participants"),
            (Kind::Visit, "visits"),
            (Kind::Response, "responses"),
            (Kind::Step, "steps"),
        ];
        for (kind, table) in kept {
            let mut rows = self.conn.prepare_cached(&format!(
                "SELECT id FROM remotes m WHERE kind = ?1 AND resource IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = m.id) ORDER BY modified, id LIMIT ?2"
            ))?;
            let ids = rows.query_map((kind.name(), most - found.len()), |row| crate::row::id(row, 0))?;
            for id in ids.collect::<Result<Vec<_>, _>>()? {
                found.extend(self.remote(kind, id)?);
            }
        }
        Ok(found)
    }
}

impl Writer<'_> {
    /// Notes where something got to. It is no decision of anybody's, changes all
    /// day, and is not in the trail.
    pub fn remember(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((name, value))?;
        Ok(())
    }

    /// A person wants a record to be sent as it stands here.
    pub fn queue_again(&self, kind: Kind, id: Uuid) -> Result<(), StoreError> {
        self.queue(kind, id)?;
        self.note(Action::Released, &kind.name(), id, None)
    }
}

impl Writer<'_> {
    /// A visit was on another day than was entered, as somebody decided between
    /// two computers. It travels again.
    pub fn change_visit_day(&self, id: VisitId, day: NaiveDate, reason: &str) -> Result<(), StoreError> {
        let visit = self.visit(id)?;
        self.conn
            .prepare_cached("UPDATE visits SET day = ?2 WHERE id = ?1")?
            .execute((id.to_string(), day))?;
        let before = visit.day.to_string();
        self.note_with_reason(
            Action::Received,
            "visit",
            id.0,
            Some(&before),
            reason,
            Some(visit.participant),
        )?;
        self.queue(Kind::Visit, id.0)
    }
}
