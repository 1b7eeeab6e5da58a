//! What is the same for the whole clinic: settings, and who works there.

use domain::PersonId;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, row};

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Everything, settings included.
    Administrator,
}

/// Somebody who works here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The same id as in the key file.
    pub id: PersonId,
    /// As it is shown.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl Reader<'_> {
    /// The setting called `name`, if it was ever made.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
        Ok(rows.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The member of staff with this id.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT id, name, role FROM people WHERE id = ?1")?;
        rows.query_row([id.to_string()], |row| {
            Ok(Person { id: PersonId(row::id(row, 0)?), name: row.get(1)?, role: row::code(row, 2)? })
        })
        .optional()?
        .ok_or_else(|| StoreError::NotFound { what: "person", id: id.to_string() })
    }
}

impl Writer<'_> {
    /// Keeps a setting. The trail names the setting, not its value.
    pub fn save_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((name, value))?;
        self.note(Action::SettingChanged, "setting", Uuid::nil(), Some(name))
    }

    /// Puts somebody on the list of staff.
    pub fn save_person(&self, person: &Person) -> Result<(), StoreError> {
        self.conn.prepare_cached("INSERT INTO people (id, name, role) VALUES (?1, ?2, ?3)")?.execute((
            person.id.to_string(),
            &person.name,
            row::name_of(&person.role),
        ))?;
        self.note(Action::PersonAdded, "person", person.id.0, Some(&row::name_of(&person.role)))
    }
}
