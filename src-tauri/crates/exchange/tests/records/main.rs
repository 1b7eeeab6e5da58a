//! What leaves this computer, record by record.

#![expect(clippy::unwrap_used, reason = "unwrap is for tests, and all of this is one")]

mod bindings;
mod golden;
mod kit;
mod privacy;
mod programmes;
mod readings;
mod refused;
mod steps;
