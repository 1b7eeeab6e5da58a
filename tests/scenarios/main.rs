//! The program as a whole, without its window. One binary, so that it links
//! once.
#![expect(clippy::unwrap_used, reason = "a scenario that cannot be set up has failed")]

mod arrows;
mod at_the_desk;
mod at_the_endpoint;
mod bad_input;
mod cut_short;
mod filling_in;
mod first_run;
mod instruments;
