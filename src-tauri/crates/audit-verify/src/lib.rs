//! What an auditor holds against a clinic's records: a copy of the folder, or
//! one of its backups, and perhaps a list of what was seen elsewhere.
//!
//! Says in plain words whether the audit trail is whole and whether the records
//! are what it says they are. Never writes a byte into the folder, and never
//! says what is in a record.

mod asked;
mod examine;
mod seen;
mod witness;
mod words;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use text::Texts;
use vault::KeyFile;
use zeroize::Zeroizing;

pub use asked::{Asked, Usage};
pub use examine::{Kind, examine};
pub use seen::{Fault, Seen};
pub use witness::{Head, Witness};
pub use words::Words;

/// How it ended, as whoever started the program is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything was looked at, and nothing was found.
    Whole,
    /// Something was found.
    Broken,
    /// It could not be opened, so nothing can be said.
    NotOpened,
    /// What was asked for was not understood.
    NotUnderstood,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Whole => 0,
            Outcome::Broken => 1,
            Outcome::NotOpened => 2,
            Outcome::NotUnderstood => 3,
        })
    }
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// The key file did not open.
    #[error(transparent)]
    Keys(#[from] vault::VaultError),
    /// The key is right, and the records could not be opened.
    #[error(transparent)]
    Records(#[from] store::StoreError),
    /// The witness file could not be read.
    #[error("the witness file cannot be read")]
    Witness {
        /// The first line that is not a number and a hash, counted from 1;
        /// `None` when there is no file to read.
        line: Option<usize>,
    },
    /// Nothing was typed, or the terminal ended.
    #[error("nobody gave a name and a passphrase")]
    Nobody,
}

/// Where a name and a passphrase come from.
pub trait Person {
    /// The name, when it was not given with the command.
    fn name(&mut self, words: &Words<'_>) -> io::Result<String>;
    /// The passphrase, exactly as it was chosen.
    fn passphrase(&mut self, words: &Words<'_>) -> io::Result<Zeroizing<String>>;
}

/// Does what was `asked`, and says so to `out`.
pub fn run(
    texts: &Texts,
    asked: &Asked,
    person: &mut impl Person,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let words = Words::new(texts, &asked.language);
    match look(asked, person, &words) {
        Ok((kind, seen)) => {
            words.tell(asked, &kind, &seen, out)?;
            Ok(if seen.faults.is_empty() { Outcome::Whole } else { Outcome::Broken })
        }
        Err(why) => {
            words.refuse(&why, out)?;
            Ok(Outcome::NotOpened)
        }
    }
}

fn look(asked: &Asked, person: &mut impl Person, words: &Words<'_>) -> Result<(Kind, Seen), NotOpened> {
    // Everything that needs no passphrase first: whoever typed it for nothing types it again.
    let witness = asked.witness.as_deref().map(Witness::read).transpose()?;
    let keys = KeyFile::read(&asked.folder.join("vault.keys"))?;
    let name = match &asked.name {
        Some(name) => name.clone(),
        None => person.name(words).map_err(|_| NotOpened::Nobody)?,
    };
    let passphrase = person.passphrase(words).map_err(|_| NotOpened::Nobody)?;
    let opened = keys.open(&name, &passphrase)?;
    Ok(examine(&asked.folder, opened.data_key.expose(), witness.as_ref())?)
}

#[cfg(test)]
mod tests;
