//! The end of the day: asking the endpoint what it has.

use super::runner::Runner;
use crate::app::unpoisoned;

/// Asks back what was sent, and writes the sheet. Called when sending rests, for
/// good or until later, and the day is being ended. Whatever goes wrong is
/// noted: the day ends all the same.
pub(super) async fn run(runner: &mut Runner) {
    unpoisoned(&runner.app.board).closing = None;
}
