//! The clinic's records on this computer: one encrypted file.
//!
//! SQL lives here and nowhere else. Reading goes through [`Store::read`],
//! writing through [`Store::write`], which is one transaction: what a caller
//! changes inside it happens together, or not at all, is queued for the
//! endpoint and noted in the audit trail in the same breath. Nothing here waits
//! for a network.
//!
//! The file is never deleted, replaced or "repaired" by this code.

mod anchor;
mod answers;
mod approvals;
mod arrivals;
mod attendance;
mod audit;
mod backup;
mod check;
mod clinic;
mod computers;
mod disputes;
mod drafts;
mod error;
mod file;
mod interpreters;
mod learning;
mod moves;
mod outbox;
mod packs;
mod participants;
mod practice;
mod programme;
mod quality;
mod readings;
mod receipts;
mod remotes;
mod reporting;
mod responses;
mod rights;
mod row;
mod schema;
mod second;
mod sharing;
mod sheets;
mod signers;
mod stamp;
mod steps;
mod tallies;
mod training;
mod unfinished;
mod visits;
mod voids;
mod witness;
mod wordings;
mod worklist;

#[cfg(test)]
mod testing;

use std::ops::Deref;

use domain::PersonId;
use rusqlite::Connection;

pub use crate::{
    anchor::{AnchorFinding, anchor_path},
    approvals::{Approval, Approved},
    arrivals::ArrivedResponse,
    audit::{Action, AuditBreak, AuditRow, ContentBreak, TrailQuery},
    backup::{
        BackupLine, BackupRequest, Backups, Contents, back_up, backups, copy_under, prune, refresh_keys,
        restore_into, verify_backup,
    },
    check::Finding,
    clinic::{Person, Role},
    disputes::{Dispute, NewDispute},
    drafts::Draft,
    error::StoreError,
    file::keep_damaged,
    interpreters::Interpreted,
    outbox::{Held, Kind, Queued, Refused},
    packs::{NewPack, Pack},
    participants::{Former, Found, Listed},
    programme::{Adoption, Alert, Enrolment, Planned, enrolment_id, kit_id, tailored_id},
    quality::{FormFacts, LateVisit, MissingItem},
    readings::Reading,
    receipts::{Landed, Receipt},
    remotes::Remote,
    reporting::{AsksNoMore, Need, Needed, NotDone, OfGroup, VisitStanding},
    responses::{Edition, ResponseLine, ScoreId},
    rights::{About, AboutResponse, Saying, Standing},
    second::{SecondKeying, SecondSaying},
    sheets::Sheet,
    signers::Signer,
    stamp::{ClockState, Origin, Stamp},
    steps::NewStep,
    tallies::Tally,
    training::{NewTraining, StageRow, Trained, TrainingKind},
    unfinished::Unfinished,
    voids::Voided,
    witness::Witnessed,
    wordings::{KeptDefinition, KeptWording},
    worklist::{AlertTally, DueTally, Expected, Left, Named, Sees, Wanted},
};

/// An open records file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    /// What is known of the file from outside it; nothing of one in memory.
    anchor: Option<anchor::Anchor>,
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
    /// Looks: everything asked for in `look` is as it stands at one moment.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // Otherwise every statement locks the file for itself, and looks whether somebody
        // else wrote meanwhile: a tenth of what sending costs.
        let moment = self.conn.unchecked_transaction().map_err(StoreError::from)?;
        let value = look(&Reader { conn: &moment })?;
        moment.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Changes, all or nothing: when `change` fails, or the computer does,
    /// nothing has happened. Refused with [`StoreError::ReadOnly`] when the file
    /// was opened to be looked at only.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        stamp: Stamp,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let begin = rusqlite::TransactionBehavior::Immediate;
        let tx = self.conn.transaction_with_behavior(begin).map_err(StoreError::from)?;
        let value = change(&Writer { reader: Reader { conn: &tx }, stamp })?;
        if let Some(anchor) = &self.anchor {
            anchor.mark(&tx)?;
        }
        let head = anchor::Head::of(&tx)?;
        tx.commit().map_err(StoreError::from)?;
        if let Some(anchor) = &mut self.anchor {
            // What was saved is saved, whatever becomes of the note of it.
            anchor.follow(&head);
        }
        Ok(value)
    }
}

impl Writer<'_> {
    /// Who writes. Records of what people did need one.
    fn author(&self) -> Result<PersonId, StoreError> {
        self.stamp.by.ok_or(StoreError::Setting { setting: "who wrote it" })
    }
}
