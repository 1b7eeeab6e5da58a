//! The clinic's records on this computer: one encrypted file.
//!
//! SQL lives here and nowhere else. Reading goes through [`Store::read`],
//! writing through [`Store::write`], which is one transaction: what a caller
//! changes inside it happens together, or not at all, is queued for the
//! endpoint and noted in the audit trail in the same breath. Nothing here waits
//! for a network.
//!
//! The file is never deleted, replaced or "repaired" by this code.

mod answers;
mod audit;
mod clinic;
mod error;
mod file;
mod outbox;
mod participants;
mod responses;
mod row;
mod schema;
mod visits;

#[cfg(test)]
mod testing;

use std::ops::Deref;

use domain::{Moment, PersonId};
use rusqlite::Connection;

pub use crate::{
    audit::{Action, AuditBreak, AuditRow},
    clinic::{Person, Role},
    error::StoreError,
    outbox::{Held, Kind, Queued, Receipt, Refused, Tally},
    participants::{Found, Listed},
    responses::{Edition, ResponseLine, ScoreId},
};

/// Who changes something, and when. Everything that is written bears it.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// When.
    pub at: Moment,
    /// Who; `None` when the program acts by itself, as when it sends.
    pub by: Option<PersonId>,
}

/// An open records file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
}

/// May look.
pub struct Reader<'a> {
    conn: &'a Connection,
}

/// May look and change. Only [`Store::write`] makes one, so a function that
/// asks for a `Writer` cannot be called outside a transaction.
pub struct Writer<'a> {
    reader: Reader<'a>,
    stamp: Stamp,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Store {
    /// Looks.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        look(&Reader { conn: &self.conn })
    }

    /// Changes, all or nothing: when `change` fails, or the computer does,
    /// nothing has happened.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        stamp: Stamp,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let begin = rusqlite::TransactionBehavior::Immediate;
        let tx = self.conn.transaction_with_behavior(begin).map_err(StoreError::from)?;
        let value = change(&Writer { reader: Reader { conn: &tx }, stamp })?;
        tx.commit().map_err(StoreError::from)?;
        Ok(value)
    }
}

impl Writer<'_> {
    /// Who writes. Records of what people did need one.
    fn author(&self) -> Result<PersonId, StoreError> {
        self.stamp.by.ok_or(StoreError::Setting { setting: "who wrote it" })
    }
}
