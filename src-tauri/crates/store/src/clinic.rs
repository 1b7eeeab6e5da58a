//! What is the same for the whole clinic: settings, and who works there.

use domain::PersonId;
use rusqlite::{OptionalExtension, Row, ToSql};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, row};

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Sees participants and what they answered.
    Clinician,
    /// Registers participants and fills in forms with them.
    ResearchNurse,
    /// Staff, keys, settings, backups.
    Administrator,
    /// Corrections, what was refused, exports.
    DataManager,
    /// Reads the trail; changes nothing.
    Auditor,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Clinician, Self::ResearchNurse, Self::Administrator, Self::DataManager, Self::Auditor];
}

/// Somebody who works here, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The same id as in the key file.
    pub id: PersonId,
    /// As it is shown.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in; `false` once they left.
    pub active: bool,
    /// Whether somebody else gave them their passphrase and they still have to
    /// replace it.
    pub must_change: bool,
    /// Their slot in the key file, as the trail last knew it.
    pub slot: Option<Uuid>,
    /// When they last signed in, UTC, RFC 3339.
    pub last_in: Option<String>,
}

impl Person {
    /// Somebody new, who has not signed in yet and has no slot.
    pub fn new(id: PersonId, name: String, role: Role) -> Self {
        Self { id, name, role, active: true, must_change: false, slot: None, last_in: None }
    }
}

const COLUMNS: &str = "id, name, role, active, must_change, slot, last_in";

impl Reader<'_> {
    /// The setting called `name`, if it was ever made.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
        Ok(rows.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The member of staff with this id, also when they left.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM people WHERE id = ?1"))?
            .query_row([id.to_string()], person)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "person", id: id.to_string() })
    }

    /// Everybody who works here or did, by name. Another computer of the site is
    /// nobody.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM people WHERE computer = 0 ORDER BY name, id"))?;
        Ok(rows.query_map([], person)?.collect::<Result<_, _>>()?)
    }

    /// Everybody in whose name something is kept: staff, and other computers of
    /// the site.
    pub fn everybody(&self) -> Result<Vec<Person>, StoreError> {
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM people ORDER BY name, id"))?;
        Ok(rows.query_map([], person)?.collect::<Result<_, _>>()?)
    }

    /// The slow hash of somebody's PIN for the way back from a patient; `None`
    /// without one, and of nobody.
    pub fn pin(&self, id: PersonId) -> Result<Option<String>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT pin FROM people WHERE id = ?1")?;
        Ok(rows.query_row([id.to_string()], |row| row.get(0)).optional()?.flatten())
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

    /// Puts somebody new on the list of staff.
    pub fn save_person(&self, new: &Person) -> Result<(), StoreError> {
        let role = row::name_of(&new.role);
        let slot = new.slot.map(|slot| slot.to_string());
        self.conn
            .prepare_cached(&format!("INSERT INTO people ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"))?
            .execute((
                new.id.to_string(),
                &new.name,
                &role,
                new.active,
                new.must_change,
                slot,
                &new.last_in,
            ))?;
        self.note(Action::PersonAdded, "person", new.id.0, Some(&role))
    }

    /// Changes how somebody is called. The trail has neither name.
    pub fn rename_person(&self, id: PersonId, name: &str) -> Result<(), StoreError> {
        self.change_person(id, "name = ?2", &[&name])?;
        self.note(Action::PersonRenamed, "person", id.0, None)
    }

    /// Changes what somebody may do. The trail has the role before and the new one.
    pub fn save_role(&self, id: PersonId, role: Role) -> Result<(), StoreError> {
        let (before, role) = (row::name_of(&self.person(id)?.role), row::name_of(&role));
        self.change_person(id, "role = ?2", &[&role])?;
        self.note(Action::RoleChanged, "person", id.0, Some(&format!("{before} {role}")))
    }

    /// Somebody left, or came back.
    pub fn save_active(&self, id: PersonId, active: bool, reason: &str) -> Result<(), StoreError> {
        self.change_person(id, "active = ?2", &[&active])?;
        let action = if active { Action::PersonReturned } else { Action::PersonLeft };
        self.note_with_reason(action, "person", id.0, None, reason, None)
    }

    /// Somebody's passphrase opens another slot of the key file. `action` says
    /// how that came about: [`Action::PassphraseGiven`] or
    /// [`Action::PassphraseChanged`].
    pub fn save_slot(
        &self,
        id: PersonId,
        slot: Uuid,
        must_change: bool,
        action: Action,
    ) -> Result<(), StoreError> {
        let slot = slot.to_string();
        self.change_person(id, "slot = ?2, must_change = ?3", &[&slot, &must_change])?;
        self.note(action, "person", id.0, Some(&slot))
    }

    /// Keeps the slow hash of somebody's PIN, or takes their PIN away. The trail
    /// has no hash.
    pub fn set_pin(&self, id: PersonId, pin: Option<&str>) -> Result<(), StoreError> {
        self.change_person(id, "pin = ?2", &[&pin])?;
        let what = if pin.is_some() { None } else { Some("removed") };
        self.note(Action::PinSet, "person", id.0, what)
    }

    /// Somebody signed in.
    pub fn signed_in(&self, id: PersonId) -> Result<(), StoreError> {
        let (at, _) = row::columns(self.stamp.at);
        self.change_person(id, "last_in = ?2", &[&at])?;
        self.note(Action::SignedIn, "person", id.0, None)
    }

    /// `what` has places from ?2 on.
    fn change_person(&self, id: PersonId, what: &str, values: &[&dyn ToSql]) -> Result<(), StoreError> {
        let id = id.to_string();
        let mut all: Vec<&dyn ToSql> = vec![&id];
        all.extend(values);
        let changed =
            self.conn.prepare_cached(&format!("UPDATE people SET {what} WHERE id = ?1"))?.execute(&*all)?;
        if changed == 0 { Err(StoreError::NotFound { what: "person", id }) } else { Ok(()) }
    }
}

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: PersonId(row::id(row, 0)?),
        name: row.get(1)?,
        role: row::code(row, 2)?,
        active: row.get(3)?,
        must_change: row.get(4)?,
        slot: row::maybe_id(row, 5)?,
        last_in: row.get(6)?,
    })
}

#[cfg(test)]
mod tests;
