//! Programmes, from referral to twelve months.

mod entering;
mod schedule;
mod tailoring;
