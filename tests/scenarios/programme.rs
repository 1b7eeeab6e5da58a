//! Programmes, from referral to twelve months.

mod adverse;
mod alerts;
mod answers;
mod attendance;
mod background;
mod begun;
mod care;
mod clocks;
mod consents;
mod entering;
mod home_care;
mod languages;
mod mistaken;
mod morning;
mod notified;
mod recall;
mod reports;
mod research;
mod schedule;
mod sent;
mod tailoring;
mod taken_back;
mod told;
mod training;
mod visits;
mod withheld;
