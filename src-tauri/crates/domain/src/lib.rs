//! What a clinic talks about: participants, visits, instruments, answers, scores.
//!
//! Values and rules only. Nothing here opens a file, reads a clock, knows a
//! language or has heard of SQL, HTTP or windows; every rule is a function of
//! its arguments and so is tested by calling it.

pub mod cases;
pub mod code;
pub mod dates;
pub mod decimal;
#[cfg(test)]
mod example;
pub mod expression;
pub mod fold;
pub mod form;
pub mod ids;
pub mod instrument;
pub mod kit;
pub mod nhs_number;
pub mod part_date;
pub mod participant;
pub mod private;
mod ratio;
pub mod response;
pub mod score;
pub mod visit;
pub mod way;

/// An instant together with the offset of the clock on the wall: what happened
/// when, and what the people in the room would have called it.
pub type Moment = chrono::DateTime<chrono::FixedOffset>;

pub use code::Code;
pub use decimal::Decimal;
pub use ids::{ParticipantId, PersonId, ResponseId, VisitId};
pub use part_date::{PartDate, Precision};
pub use private::Private;
