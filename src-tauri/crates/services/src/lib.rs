//! What a person at the desk can do, one verb at a time.
//!
//! A verb is a function `fn(&App, input) -> Result<view, Error>`. It opens the
//! store, applies the rules of `domain`, and answers with a view: exactly what
//! a screen shows, and nothing it does not.
//!
//! Each area is one file with three parts, in this order: what comes in, what
//! goes out, the verbs.

mod access;
mod app;
mod changed;
mod clock;
mod desk;
mod error;
mod folder;
mod input;
mod press;
mod problem;
pub mod shelf;
mod show;
mod written;

pub mod alerts;
pub mod attendance;
pub mod backups;
pub mod clinic;
pub mod computers;
pub mod day;
pub mod disputes;
pub mod door;
pub mod drafts;
pub mod endpoint;
pub mod forms;
pub mod keys;
pub mod kits;
pub mod languages;
pub mod packs;
pub mod paper;
pub mod participants;
pub mod patient;
pub mod person;
pub mod preflight;
pub mod quality;
pub mod reports;
pub mod results;
pub mod rights;
pub mod safety;
pub mod sending;
pub mod session;
pub mod settings;
pub mod staff;
pub mod sync;
pub mod today;
pub mod trail;
pub mod training;
pub mod visits;
pub mod ways;
pub mod wordings;

pub use crate::{
    access::{Admission, Duty, Rule},
    app::{Announce, App, Clock, FullScreen, Ids, Places, World},
    changed::{Area, Changed},
    error::Error,
    folder::FolderError,
    input::{FieldProblem, Why},
    problem::{Problem, ProblemCode, Severity},
    show::Banner,
};
pub use store::Role;
