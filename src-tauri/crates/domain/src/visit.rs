//! Visits: meetings with a participant at which forms are filled in.

use chrono::NaiveDate;

use crate::{Moment, ParticipantId, VisitId};

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Given by this computer.
    pub id: VisitId,
    /// Who came.
    pub participant: ParticipantId,
    /// The day it took place, by the calendar on the clinic's wall. Earlier
    /// than `entered` when it is copied from paper.
    pub day: NaiveDate,
    /// When it was entered here.
    pub entered: Moment,
}
