//! The program ends as in a power cut, in the middle of what it does, and the
//! server at the other end does too. What was said to be kept is kept; what was
//! said to be confirmed is there; nothing is there twice.

mod answering;
mod line;
mod sending;
mod server;

use std::{
    fs,
    path::{Path, PathBuf},
};

use kit::Clinic;

/// So often each of the two is cut short.
const TIMES: usize = 50;

/// The desk without its window.
fn desk() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_desk"))
}

/// What SQLite would undo at the next opening: it has content from the first
/// change of a transaction until it is committed.
fn journal(place: &Path) -> u64 {
    let path: PathBuf = place.join("records.db-journal");
    fs::metadata(path).map_or(0, |file| file.len())
}

/// Opens the records after a cut. That it can is half of the test: nobody holds
/// the folder any more, and signing in begins with the quick check.
fn reopened(place: &Path) -> Clinic {
    let clinic = Clinic::at(place);
    clinic.sign_in();
    assert_eq!(clinic.app.read(|r| Ok(r.audit_break()?)).unwrap(), None, "the trail is broken");
    clinic
}
