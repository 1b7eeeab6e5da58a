//! Questionnaires and responses that come back, and Questionnaires that others
//! made.

#![expect(clippy::unwrap_used, reason = "unwrap is for tests, and all of this is one")]

mod built_in;
mod formulas;
mod hostile;
mod made;
mod named;
mod round_trip;
mod sittings;
mod theirs;
