//! The other computers of the site: how they describe themselves, and as whom
//! what they recorded is kept here.

use domain::{Moment, PersonId};
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::{Action, Reader, Role, StoreError, Writer, row};

impl Reader<'_> {
    /// The other computers as they last described themselves, in JSON, and when
    /// that was seen, UTC; in the order of their ids.
    pub fn computers(&self) -> Result<Vec<(Uuid, String, Moment)>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT id, content, seen FROM computers ORDER BY id")?;
        let all = rows.query_map([], |row| Ok((row::id(row, 0)?, row.get(1)?, row::utc(row, 2)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How somebody who recorded something is called: staff, also when they left,
    /// or another computer of the site. `None` of nobody.
    pub fn person_name(&self, id: PersonId) -> Result<Option<String>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT name FROM people WHERE id = ?1")?;
        Ok(rows.query_row([id.to_string()], |row| row.get(0)).optional()?)
    }

    /// The same, unless it is a computer.
    pub fn staff_name(&self, id: PersonId) -> Result<Option<String>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT name FROM people WHERE id = ?1 AND computer = 0")?;
        Ok(rows.query_row([id.to_string()], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps how another computer describes itself, instead of how it did before.
    /// It is no record, and not in the trail: it comes anew all day.
    pub fn save_computer(&self, id: Uuid, json: &str, seen: Moment) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO computers (id, content, seen) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET content = excluded.content, seen = excluded.seen",
            )?
            .execute((id.to_string(), json, row::columns(seen).0))?;
        Ok(())
    }

    /// Makes sure that what another computer recorded can be kept in its name. It
    /// is nobody who works here: it cannot sign in, and no list of staff has it.
    /// Refused for the id of somebody who does work here.
    pub fn computer_person(&self, id: Uuid, name: &str) -> Result<(), StoreError> {
        let known: Option<(bool, String)> = self
            .conn
            .prepare_cached("SELECT computer, name FROM people WHERE id = ?1")?
            .query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match known {
            Some((true, before)) if before == name => Ok(()),
            Some((true, _)) => {
                self.conn
                    .prepare_cached("UPDATE people SET name = ?2 WHERE id = ?1")?
                    .execute((id.to_string(), name))?;
                self.note(Action::PersonRenamed, "computer", id, None)
            }
            Some((false, _)) => Err(StoreError::NotFound { what: "computer", id: id.to_string() }),
            None => {
                // Whoever may do least: no role is ever asked of it.
                let role = row::name_of(&Role::Auditor);
                self.conn
                    .prepare_cached(
                        "INSERT INTO people (id, name, role, active, computer) VALUES (?1, ?2, ?3, 0, 1)",
                    )?
                    .execute((id.to_string(), name, role))?;
                self.note(Action::ComputerAdded, "computer", id, None)
            }
        }
    }
}

#[cfg(test)]
mod tests;
