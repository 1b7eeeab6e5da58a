//! Programmes, from referral to twelve months.

mod adverse;
mod alerts;
mod answers;
mod entering;
mod home_care;
mod languages;
mod morning;
mod reports;
mod research;
mod schedule;
mod sent;
mod tailoring;
mod training;
mod visits;
