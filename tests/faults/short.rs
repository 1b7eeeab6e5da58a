//! The fault programme in its short form, with the other tests. The whole of it
//! is `make faults`.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "an experiment that cannot be set up has failed")]

mod programme;

use std::path::Path;

use programme::{ALL, Lab};

const SEED: u64 = 1;

fn holds(id: &str) {
    let lab = Lab::new(Path::new(env!("CARGO_BIN_EXE_faulty")), false, SEED);
    let experiment = ALL.iter().find(|experiment| experiment.id == id).unwrap();
    let figures = (experiment.run)(&lab);
    eprintln!("{id}: {}.\n  {figures}\n  The control {}.", experiment.what, experiment.control);
    assert!(figures.hold(), "{id}: {figures}");
}

#[test]
fn what_was_said_to_be_saved_outlives_a_kill() {
    holds("A1");
}

#[test]
fn what_was_said_to_be_saved_outlives_a_power_cut() {
    holds("A3");
}

#[test]
fn a_full_disk_loses_nothing_and_room_helps() {
    holds("A4");
}

#[test]
fn a_full_disk_keeps_nobody_from_locking_or_sending() {
    holds("A4b");
}

#[test]
fn a_disk_that_fails_at_any_call_is_never_said_to_have_kept_what_it_has_not() {
    holds("A5");
}

#[test]
fn a_bit_that_turns_over_is_noticed() {
    holds("A6");
}

#[test]
fn a_damaged_journal_takes_nothing_away_that_was_said_to_be_saved() {
    holds("A7");
}

#[test]
fn records_put_back_to_an_older_copy_are_noticed_with_what_is_missing() {
    holds("A7b");
}

#[test]
fn a_wrong_key_or_a_changed_key_file_is_refused_with_its_reason() {
    holds("A8");
}

#[test]
fn whatever_was_cut_short_there_is_one_valid_state_and_everybody_gets_in_who_should() {
    holds("A9");
}

#[test]
fn several_programs_at_once_lose_nothing() {
    holds("A10");
}

#[test]
fn a_second_program_is_told_who_has_the_records_and_changes_nothing() {
    holds("A10b");
}

#[test]
fn a_line_cut_at_any_byte_loses_and_doubles_nothing() {
    holds("B1");
}

#[test]
fn every_status_at_every_place_has_its_own_outcome() {
    holds("B2");
}

#[test]
fn rubbish_is_never_taken_for_a_confirmation() {
    holds("B3");
}

#[test]
fn a_server_that_is_slow_or_stops_in_the_middle_holds_up_nothing_for_good() {
    holds("B4");
}

#[test]
fn nothing_is_told_to_a_server_that_nobody_chose() {
    holds("B5");
}

#[test]
fn what_was_kept_without_an_answer_is_not_doubled_and_what_was_lost_there_is_sent_again() {
    holds("B6");
}

#[test]
fn one_bad_record_among_fifty_holds_up_no_other() {
    holds("B7");
}

#[test]
fn a_clock_that_is_set_while_sending_changes_nothing_about_what_arrives() {
    holds("B8");
}

#[test]
fn everything_arrives_at_a_server_that_is_often_busy() {
    holds("B9");
}

#[test]
fn whatever_happens_in_whatever_order_both_sides_agree_in_the_end() {
    holds("B10");
}

#[test]
fn two_computers_agree_in_the_end_and_neither_writes_over_the_other_unasked() {
    holds("B11");
}
