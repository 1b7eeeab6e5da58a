//! Programmes, from referral to twelve months.

mod adverse;
mod answers;
mod entering;
mod schedule;
mod sent;
mod tailoring;
