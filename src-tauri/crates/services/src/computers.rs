//! The computers of a site, and which of them has not sent.

use serde::{Deserialize, Serialize};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{Checks, line},
    settings,
};

/// What a computer may be called at most, in letters.
const LONGEST_NAME: usize = 60;

// What comes in

/// What this computer is called.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameComputer {
    /// For people: "Room 3".
    pub name: String,
    /// One capital letter that stands in the study numbers given here, so that two
    /// computers never give the same; empty where there is one computer only.
    pub letter: String,
}

// What goes out

/// The computers of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComputersPage {
    /// What this one is called.
    pub name: String,
    /// Its letter; may be empty.
    pub letter: String,
    /// All that the endpoint knows, this one first, then those longest silent.
    pub lines: Vec<ComputerLine>,
    /// When the endpoint was last asked.
    pub asked: Option<String>,
    /// Two computers have the same letter.
    pub same_letter: bool,
}

/// A computer, as it said of itself when it last sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComputerLine {
    /// Its own id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its letter.
    pub letter: String,
    /// This very computer.
    pub here: bool,
    /// When it said so, by the endpoint's clock where that is known.
    pub said: String,
    /// Nothing was heard of it for more than two working days.
    pub silent: bool,
    /// When the endpoint last confirmed something to it.
    pub last_receipt: Option<String>,
    /// Since when its oldest unsent record waits.
    pub oldest_unsent: Option<String>,
    /// Records that waited when it said so.
    pub waiting: u32,
    /// Records that waited for a person.
    pub held: u32,
    /// How far its clock was ahead of the endpoint's, in seconds.
    pub clock_ahead: Option<i32>,
    /// The version of Prombook.
    pub version: String,
    /// Packs and their versions.
    pub packs: Vec<String>,
    /// When its last day was ended safely.
    pub last_safe: Option<String>,
}

// The verbs

/// The computers of the site.
pub fn page(_app: &App, (): ()) -> Result<ComputersPage, Error> {
    Err(Error::NotOffered)
}

/// What this computer is called. People who have a number already keep it.
pub fn save(app: &App, new: NameComputer) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let mut checks = Checks::default();
    let name = checks.take("name", line(&new.name, LONGEST_NAME));
    let letter = checks.take("letter", letter(&new.letter));
    let (Some(name), Some(letter)) = (name, letter) else { return Ok(Changed::new(checks.problems, [])) };
    app.write(|w| {
        for (setting, value) in [(settings::COMPUTER, &name), (settings::LETTER, &letter)] {
            if w.setting(setting)?.as_deref().unwrap_or_default() != value {
                w.save_setting(setting, value)?;
            }
        }
        Ok(())
    })?;
    // The others of the site are told when sending next has something to do, or rests.
    app.ring();
    Ok(Changed::new(Vec::new(), [Area::Settings, Area::Site, Area::Participants]))
}

/// One capital letter, however it was typed, or none.
fn letter(typed: &str) -> Result<String, Why> {
    let typed = typed.trim().to_ascii_uppercase();
    match typed.as_bytes() {
        [] | [b'A'..=b'Z'] => Ok(typed),
        _ => Err(Why::LetterRefused),
    }
}
