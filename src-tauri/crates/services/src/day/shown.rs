//! What goes out about a day: the page, how far ending it has got, and the sheet.
//! A kept sheet is made of some of it.

use serde::{Deserialize, Serialize};

use super::UnfinishedReason;
use crate::{Problem, sending::RecordKind};

/// How it stands with today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayPage {
    /// Today, ready to show.
    pub day: String,
    /// The visits of today, and earlier ones with a form that is not finished.
    pub visits: Vec<DayVisit>,
    /// To be sent.
    pub waiting: u32,
    /// Waiting for a person.
    pub held: u32,
    /// Changes made on two computers that nobody has settled.
    pub disputes: u32,
    /// The end of the day is under way.
    pub closing: Option<Closing>,
    /// Ending the day stopped on its way.
    pub stopped: Option<StoppedEnd>,
    /// The newest sheet.
    pub last: Option<SheetLine>,
    /// Something was recorded after the newest sheet, or there is none, or ending
    /// the day stopped on its way.
    pub open: bool,
    /// The time at which staff are reminded, like 17:00.
    pub time: Option<String>,
    /// Sheets that are kept, newest first; at most 60.
    pub sheets: Vec<SheetLine>,
}

/// An end of the day of which there is no sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoppedEnd {
    /// When it was begun, ready to show.
    pub at: String,
    /// Why, unless whoever ended it left or the program was closed.
    pub problem: Option<Problem>,
}

/// How far ending the day has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum Closing {
    /// What waits is being sent.
    Sending,
    /// The endpoint is being asked what it has.
    Asking {
        /// Records asked about so far.
        done: u32,
        /// Of so many.
        total: u32,
    },
    /// The trail is being gone over.
    Checking,
}

/// A visit of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayVisit {
    /// For asking more.
    pub id: String,
    /// As on the paper of the study. Never a name.
    pub study_number: String,
    /// Ready to show.
    pub day: String,
    /// Its forms.
    pub forms: Vec<DayForm>,
}

/// A form of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayForm {
    /// For asking more.
    pub id: String,
    /// Of the instrument.
    pub title: String,
    /// Where it is.
    pub state: DayFormState,
    /// Questions without answer or reason, while it is not finished.
    pub gaps: u32,
    /// Safety prompts about which nothing was noted.
    pub open_prompts: u32,
    /// Why it is not finished, as staff said.
    pub reason: Option<UnfinishedReason>,
}

/// Where a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DayFormState {
    /// Not finished; it does not travel.
    Unfinished,
    /// Finished; to be sent.
    Waiting,
    /// Finished; the endpoint said that it has it.
    Sent,
    /// Finished; waits for a person.
    Held,
    /// Taken back.
    Voided,
}

/// What a sheet says, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DayVerdict {
    /// Everything is there, named by the endpoint: safe to close.
    Safe,
    /// There was nothing to send since the last sheet, and nothing waits.
    Nothing,
    /// Records wait to be sent still.
    Waiting,
    /// Records wait for a person: the endpoint refused them.
    Held,
    /// Records wait for a person: two computers say them differently.
    Disputed,
    /// The endpoint has something else, or lacks something.
    Differs,
    /// The endpoint did not answer, or not in a way that can be relied on.
    NotAsked,
    /// There is nowhere to send anything.
    NoEndpoint,
    /// The trail of this computer is broken.
    Damaged,
}

/// A kept sheet, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetLine {
    /// For asking more.
    pub id: String,
    /// Which day, ready to show.
    pub day: String,
    /// When it was made.
    pub at: String,
    /// What it says.
    pub verdict: DayVerdict,
    /// Records sent since the sheet before.
    pub sent: u32,
    /// How many of those the endpoint named.
    pub received: u32,
}

/// The sheet of a day. Study numbers, days and titles; nobody's name but that
/// of whoever ended the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DaySheet {
    /// In a line.
    pub line: SheetLine,
    /// Clinic and site.
    pub clinic: String,
    /// Who ended the day.
    pub by: String,
    /// Which computer.
    pub computer: String,
    /// Where records go.
    pub endpoint: Option<String>,
    /// What was wrong, if the endpoint could not be asked.
    pub trouble: Option<crate::sending::TroubleCode>,
    /// Numbers.
    pub counts: DayCounts,
    /// Visits and forms.
    pub visits: Vec<DayVisit>,
    /// What is not as it should be, record by record; at most 500.
    pub differences: Vec<DayDifference>,
    /// How many rows the trail has.
    pub head_seq: u32,
    /// The hash of the newest, in hex.
    pub head: String,
    /// Whether the endpoint keeps this very head.
    pub head_there: bool,
    /// How far the clock here is ahead of the endpoint's, in seconds.
    pub clock_ahead: Option<i32>,
    /// How fetching what other computers sent stood.
    pub fetched: Option<crate::sending::Fetched>,
}

/// The numbers of a sheet. Records are participants, visits and responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayCounts {
    /// Sent since the last sheet that was safe.
    pub sent: u32,
    /// Of those, named by the endpoint with id, version and content.
    pub received: u32,
    /// There with another version or content.
    pub differ: u32,
    /// Not there.
    pub missing: u32,
    /// Still to be sent.
    pub waiting: u32,
    /// Waiting for a person because the endpoint refused them.
    pub held: u32,
    /// Waiting for a person because two computers say them differently, and for no other
    /// reason. On sheets from before they were told apart they are among the held.
    #[serde(default)]
    pub disputes: u32,
    /// Forms of today that are finished.
    pub finished: u32,
    /// Forms that are not.
    pub unfinished: u32,
}

/// A record that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayDifference {
    /// What kind of record.
    pub kind: RecordKind,
    /// Which one.
    pub id: String,
    /// For people: numbers, days and titles.
    pub what: String,
    /// What is wrong.
    pub why: DifferenceKind,
}

/// What is wrong with a record at the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// Not sent yet.
    Waiting,
    /// Waits for a person: the endpoint refused it.
    Held,
    /// Waits for a person: two computers say it differently.
    Disputed,
    /// The endpoint said that it has it, and does not, or not all of it, or an older
    /// state. It is sent again.
    Missing,
    /// It was deleted there.
    Deleted,
    /// Another content stands there.
    OtherContent,
    /// Another version stands there, with the same content.
    OtherVersion,
}
