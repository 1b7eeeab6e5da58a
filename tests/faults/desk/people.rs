//! Who works at the clinic of these experiments, and how they are found.

use std::{fs::File, io::Write, path::Path};

use kit::Clinic;
use services::{Error, participants, session, staff};

/// Works there, and may leave.
pub const AMIRA: &str = "Amira Said";
/// Her passphrase.
pub const THEIRS: &str = "copper-violin-harbour-seven";

/// Whether somebody gets in.
pub fn sign_in(clinic: &Clinic, name: &str, passphrase: &str) -> Result<(), Error> {
    let who = session::SignIn { name: name.into(), passphrase: passphrase.into() };
    session::sign_in(&clinic.app, who).map(drop)
}

/// Somebody who works there, or did.
pub fn line(clinic: &Clinic, name: &str) -> Option<staff::StaffLine> {
    staff::page(&clinic.app, ()).unwrap().people.into_iter().find(|one| one.name == name)
}

/// Their id.
pub fn id_of(clinic: &Clinic, name: &str) -> Option<String> {
    line(clinic, name).map(|one| one.id)
}

/// The participant who is found by what is typed.
pub fn found(clinic: &Clinic, typed: &str) -> Option<participants::ParticipantLine> {
    let query = participants::FindParticipants { query: typed.into() };
    participants::find(&clinic.app, query).unwrap().lines.into_iter().next()
}

/// Keeps what is on a sheet of paper, which no power cut takes away.
pub fn write(folder: &Path, name: &str, groups: &[String]) {
    let mut sheet = File::create(folder.join(name)).unwrap();
    sheet.write_all(groups.join("-").as_bytes()).unwrap();
    sheet.sync_all().unwrap();
    File::open(folder).unwrap().sync_all().unwrap();
}
