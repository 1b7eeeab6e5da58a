//! What a verb changed, in the clinic's words.

use serde::Serialize;

/// A part of the clinic's records. Named for what it holds, never for the
/// screen that happens to show it: which screens to refresh is the window's
/// business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Who is signed in, and in which language the window speaks.
    Session,
    /// What the clinic decided.
    Settings,
    /// People on file.
    Participants,
    /// Meetings.
    Visits,
    /// Forms and their answers.
    Responses,
    /// What waits to be sent, and what was.
    Sending,
    /// Who works here, and their keys.
    Staff,
    /// The audit trail.
    Trail,
    /// Copies in other places.
    Backups,
    /// The end of the day.
    Day,
    /// The computers of the site, and what they say differently.
    Site,
    /// Programmes: the ways of participants, what is due, alerts, queries.
    Programme,
    /// What staff learned, and how far the site is.
    Training,
}

/// The answer of a verb that changes something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Changed<T> {
    /// What the caller asked for.
    pub value: T,
    /// What is no longer as it was.
    pub areas: Vec<Area>,
}

impl<T> Changed<T> {
    /// `value`, and that `areas` changed on the way to it.
    pub fn new(value: T, areas: impl Into<Vec<Area>>) -> Self {
        Self { value, areas: areas.into() }
    }
}
