//! What can be found in the records after a mishap.

use std::{collections::BTreeSet, path::Path};

use kit::ledger;
use store::{Finding, Store, StoreError};

/// What the records turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub enum State {
    /// They open, the full check is fine, and these saves are there as they were saved.
    Sound(BTreeSet<u32>),
    /// Something is wrong with them, and opening or the full check said so.
    Noticed(String),
    /// They open, the full check is fine, these saves are there, and something is wrong all the same.
    Silent(BTreeSet<u32>, String),
}

/// Opens the records in `folder`, as the program does when it is started again,
/// and looks at them with the program's own full check.
pub fn look(folder: &Path) -> State {
    match checked(folder) {
        Ok(state) => state,
        Err(error) => State::Noticed(error.to_string()),
    }
}

fn checked(folder: &Path) -> Result<State, StoreError> {
    let store = ledger::open(folder)?;
    let findings = store.full_check()?;
    if !findings.is_empty() {
        return Ok(State::Noticed(format!("the full check: {findings:?}")));
    }
    let found = ledger::read(&store)?;
    store.close()?;
    Ok(match found.wrong {
        None => State::Sound(found.there),
        Some(wrong) => State::Silent(found.there, wrong),
    })
}

/// Opens them and counts the people, without a check: for controls.
pub fn glance(folder: &Path) -> Result<u32, StoreError> {
    Store::open(&folder.join("records.db"), &ledger::KEY)?.read(|r| r.participant_count())
}

/// What the full check finds, and the newest row of the trail.
pub fn findings(folder: &Path) -> Result<(Vec<Finding>, i64), StoreError> {
    let store = ledger::open(folder)?;
    Ok((store.full_check()?, store.read::<_, StoreError>(|r| r.audit_head())?.0))
}
