//! The program as a whole, without its window. One binary, so that it links
//! once.
#![expect(clippy::unwrap_used, reason = "a scenario that cannot be set up has failed")]

mod acceptance;
mod arrows;
mod at_the_desk;
mod at_the_endpoint;
mod auditing;
mod backups;
mod bad_input;
mod cut_short;
mod damage;
mod day;
mod doors;
mod erasing;
mod filling_in;
mod first_run;
mod instruments;
mod kits;
mod locking;
mod packs;
mod pages;
mod paper;
mod patient;
mod printed;
mod programme;
mod restore;
mod several_people;
mod site;
mod tampering;
mod views;
mod wordings;
