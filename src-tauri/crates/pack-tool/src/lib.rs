//! For authors of packs: says what is wrong with a folder, makes a pack of it,
//! signs it, and shows what is in one.
//!
//! What a pack is, and whether it may be taken, is decided by the crate that the
//! clinic's program uses too; here are only files, a passphrase and words.

mod asked;
mod finding;
mod folder;
pub mod ftl;
mod import;
mod keys;
mod show;
mod words;

use std::{
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use pack::Pack;
use text::Texts;
use zeroize::Zeroizing;

pub use asked::{Asked, Command, Usage};
pub use finding::{Failed, Finding, Why};
pub use words::Words;

/// How it ended, as whoever started the program is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done, and nothing is wrong.
    Done,
    /// Something is wrong with the pack.
    Wrong,
    /// Some of a Questionnaire cannot be used.
    Unusable,
    /// It could not be done, or was not understood.
    NotDone,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::Wrong => 1,
            Outcome::Unusable => 2,
            Outcome::NotDone => 3,
        })
    }
}

/// Where a passphrase comes from.
pub trait Person {
    /// The passphrase that opens a secret key.
    fn passphrase(&mut self, words: &Words<'_>) -> io::Result<Zeroizing<String>>;
    /// A new one, as it was given, and as it was given again.
    fn new_passphrase(&mut self, words: &Words<'_>) -> io::Result<[Zeroizing<String>; 2]>;
}

/// Does what was `asked`, and says so to `out`.
pub fn run(
    texts: &Texts,
    asked: &Asked,
    person: &mut impl Person,
    out: &mut impl Write,
) -> io::Result<Outcome> {
    let words = Words::new(texts, &asked.language);
    match done(&asked.command, person, &words, out) {
        Ok(outcome) => Ok(outcome),
        Err(Failed::Out(error)) => Err(error),
        Err(failed) => {
            words.failed(&failed, out)?;
            Ok(if matches!(failed, Failed::Refused(_)) { Outcome::Wrong } else { Outcome::NotDone })
        }
    }
}

fn done(
    command: &Command,
    person: &mut impl Person,
    words: &Words<'_>,
    out: &mut impl Write,
) -> Result<Outcome, Failed> {
    match command {
        Command::Check { folder } => match sound(folder, words, out)? {
            Some(pack) => words.sound(&pack, out)?,
            None => return Ok(Outcome::Wrong),
        },
        Command::Build { folder, to } => {
            let Some(pack) = sound(folder, words, out)? else { return Ok(Outcome::Wrong) };
            let payload = pack::build(&pack);
            write(to, &payload)?;
            words.built(to, &payload, out)?;
        }
        Command::Keygen { to } => {
            let [one, again] = person.new_passphrase(words).map_err(|_| Failed::Nobody)?;
            if one != again || one.trim().is_empty() {
                return Err(Failed::Passphrase);
            }
            words.keys(to, &keys::make(to, &one)?, out)?;
        }
        Command::Sign { file, key, to } => {
            let payload = bytes(file)?;
            let pack = pack::read_unsigned(&payload).map_err(Failed::Refused)?;
            let passphrase = person.passphrase(words).map_err(|_| Failed::Nobody)?;
            let (sealed, signer) = keys::sign(&payload, &pack::comment(&pack), key, &passphrase)?;
            write(to, &sealed)?;
            words.signed(to, &sealed, &signer, out)?;
        }
        Command::Show { file, key } => {
            let key = key.as_deref().map(keys::public).transpose()?;
            return show::show(file, &bytes(file)?, key.as_ref(), words, out);
        }
        Command::Import { file, to } => return import::import(file, &bytes(file)?, to, words, out),
    }
    Ok(Outcome::Done)
}

/// The pack in `folder`, if nothing is wrong with it; otherwise what is was said.
fn sound(folder: &Path, words: &Words<'_>, out: &mut impl Write) -> Result<Option<Pack>, Failed> {
    if !folder.is_dir() {
        return Err(Failed::Read(folder.to_owned()));
    }
    let (pack, findings) = folder::read(folder);
    words.findings(&findings, out)?;
    Ok(pack.filter(|_| findings.is_empty()))
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failed> {
    fs::read(file).map_err(|_| Failed::Read(file.to_owned()))
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), Failed> {
    fs::write(to, bytes).map_err(|_| Failed::Write(to.to_owned()))
}
