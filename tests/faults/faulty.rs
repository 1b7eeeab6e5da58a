//! Does one thing to the records in a folder and says what is kept, on a disk
//! that may fail at any call.
//!
//! `faulty DEED FOLDER COUNT WRITER`
//!
//! A refusal is said and not a failure: the only way to fail is to panic.
#![expect(clippy::unwrap_used, reason = "what should not be refused and is has failed")]

mod desk;

use std::{
    env, fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use kit::ledger;
use store::{Store, StoreError};

/// What is done in `FOLDER` to the records alone, by name; the rest is in `desk.rs`.
const DEEDS: &[(&str, Deed)] = &[("save", save), ("save-and-say-so-before", say_before), ("write", write)];

type Deed = fn(&Work<'_>) -> Result<(), StoreError>;

/// What to do it with.
struct Work<'a> {
    folder: &'a Path,
    /// How many records.
    count: u32,
    /// Which of several writers this is, from 0.
    writer: u32,
}

/// How often a save is tried before somebody would give up.
const TRIES: u32 = 3;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let [deed, folder, count, writer] = arguments[..] else { return ExitCode::from(2) };
    let (Ok(count), Ok(writer)) = (count.parse(), writer.parse()) else { return ExitCode::from(2) };
    let work = Work { folder: Path::new(folder), count, writer };
    match DEEDS.iter().find(|(name, _)| *name == deed) {
        Some((_, deed)) => {
            if let Err(error) = deed(&work) {
                say(&format!("stopped {error:?}"));
            }
        }
        None if desk::does(deed, &work) || desk::after::see(deed, &work) => {}
        None => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

/// Saves records with the numbers that come next.
fn save(work: &Work<'_>) -> Result<(), StoreError> {
    let mut store = opened(work)?;
    let first = next(&store)?;
    for number in first..first + work.count {
        if !saved(&mut store, number) {
            // What was put there to be given up when the disk is full.
            match fs::remove_file(work.folder.join("reserve")) {
                Ok(()) if saved(&mut store, number) => {}
                Ok(()) | Err(_) => return Ok(()),
            }
        }
    }
    Ok(())
}

/// The same, but it lies.
fn say_before(work: &Work<'_>) -> Result<(), StoreError> {
    let mut store = opened(work)?;
    let first = next(&store)?;
    for number in first..first + work.count {
        say(&format!("kept {number}"));
        ledger::save(&mut store, number)?;
    }
    Ok(())
}

/// One of several writers at once, each with numbers of its own.
fn write(work: &Work<'_>) -> Result<(), StoreError> {
    let mut store = opened(work)?;
    for number in 1..=work.count {
        saved(&mut store, work.writer * 10_000 + number);
    }
    Ok(())
}

fn opened(work: &Work<'_>) -> Result<Store, StoreError> {
    let store = ledger::open(work.folder)?;
    say("open");
    Ok(store)
}

fn next(store: &Store) -> Result<u32, StoreError> {
    let mut number = 1;
    while ledger::has(store, number)? {
        number += 1;
    }
    Ok(number)
}

/// Says that it is kept only when it is.
fn saved(store: &mut Store, number: u32) -> bool {
    for _ in 0..TRIES {
        match ledger::save(store, number) {
            Ok(()) => {
                say(&format!("kept {number}"));
                return true;
            }
            Err(error) => say(&format!("refused {number} {error:?}")),
        }
        // Refused in its last breath, it may be there.
        if matches!(ledger::has(store, number), Ok(true)) {
            return true;
        }
    }
    false
}

/// One line, heard at once.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    // Whoever listened may have gone; nothing depends on being heard.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
