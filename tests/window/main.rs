//! The built program in a real window, with a server that is not ours: one day
//! of a clinic, from a computer with nothing on it to records that the server
//! has confirmed, and that are read back from it and compared with what was typed.
//!
//! Needs a screen and a driver for it; `.ci/window-test` brings both.
#![expect(clippy::unwrap_used, reason = "a story that cannot be told has failed")]

mod answering;
mod boundary;
mod corrections;
mod disputed;
mod first_run;
mod forms;
mod handed;
mod keeping;
mod line;
mod locking;
mod looks;
mod morning;
mod noting;
mod people;
mod prepared;
mod program;
mod programme;
mod read_back;
mod safety;
mod screened;
mod sending;
mod staff;
mod visits;
mod window;

use std::time::Instant;

use first_run::Clinic;
use kit::endpoint::Endpoint;
use line::Line;
use program::Program;
use read_back::Typed;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_is_recorded_without_a_network_and_the_server_has_exactly_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let server = Endpoint::start();
    let line = Line::to(&server);
    let mut day = Day { typed: Typed::default(), began: Instant::now(), clinic: Clinic::default() };
    let mut program = Program::start(&folder.path().join("clinic")).await;

    day.clinic = first_run::a_fresh_computer_becomes_a_clinics(&program.window, &line.address()).await;
    day.done("set up");
    line.unplug();

    people::three_people_are_put_on_the_list(&program.window, &mut day.typed).await;
    day.done("three people");
    people::they_are_found_from_the_keyboard(&program.window, &day.typed).await;
    day.done("found");

    visits::forms_are_offered_in_the_languages_they_exist_in(&program.window, &mut day.typed).await;
    answering::a_form_in_arabic_is_answered_while_the_window_speaks_english(&program.window, &mut day.typed)
        .await;
    day.done("PHQ-9 in Arabic");
    answering::pain_of_ten_takes_two_keys(&program.window, &mut day.typed).await;
    answering::the_window_changes_its_language_under_an_open_form(&program.window, &mut day.typed).await;
    day.done("NPRS, and PHQ-9 in Polish");

    answering::a_list_of_sentences_is_begun(&program.window, &mut day.typed).await;
    locking::a_lock_returns_to_the_same_place(&program.window, &day.typed, &day.clinic).await;
    day.done("locked and unlocked");
    program = locking::nothing_is_lost_when_the_power_goes(program, &day.clinic, &day.typed).await;
    day.done("killed and resumed");
    answering::the_rest_of_the_list_is_left_blank_on_purpose(&program.window, &mut day.typed).await;
    day.done("RMDQ-24");

    handed::a_patient_answers_alone_and_the_screen_is_taken_back(
        &program.window,
        &mut day.typed,
        &day.clinic,
    )
    .await;
    day.done("in a patient's hands");

    corrections::a_mistake_is_corrected_and_stays_readable(&program.window, &mut day.typed).await;
    day.done("corrected");

    let given = staff::somebody_new_is_given_a_passphrase_for_once(&program.window).await;
    staff::the_first_makes_room_for_the_second(&program.window, &day.typed).await;
    day.clinic.second = staff::the_second_chooses_a_passphrase_of_her_own(&program.window, &given).await;
    staff::she_may_not_manage(&program.window).await;
    staff::she_records_a_visit(&program.window, &mut day.typed).await;
    staff::the_first_finds_everything_as_she_left_it(&program.window, &day.typed, &day.clinic).await;
    day.done("two people");
    locking::the_window_locks_with_the_screen(&program.window, &day.typed, &day.clinic).await;
    day.done("locked with the screen");
    keeping::the_trail_tells_who_did_what(&program.window).await;
    keeping::a_backup_is_made_and_listed(&program.window).await;
    day.done("trail and backup");

    sending::nothing_left_while_there_was_no_network(&program.window, &day.typed, &server).await;
    line.plug_in();
    sending::everything_is_received_once_there_is_one(&program.window, &day.typed).await;
    read_back::nobody_can_be_recognised_at_the_server(&server, &day.typed);
    day.done("received");
    sending::a_network_that_comes_back_is_noticed(&program.window, &line).await;
    day.done("noticed");
    sending::a_refusal_says_why_and_can_be_tried_again(&program.window, &line, &mut day.typed).await;
    day.done("refused, and taken later");

    read_back::the_server_has_exactly_what_was_typed(&server, &day.typed);
    sending::the_day_ends_with_a_sheet_that_both_sides_agree_on(&program.window).await;
    day.done("ended");
    sending::the_site_is_seen(&program.window).await;
    looks::every_other_screen(&program.window).await;
    keeping::every_screen_of_the_site(&program.window).await;
    keeping::the_server_has_seen_the_same_trail(&program.window).await;
    boundary::nothing_is_kept_by_the_window_itself(&program.window).await;
    day.done("read back");

    safety::a_second_window_over_the_same_records_is_refused(&program).await;
    program = safety::going_on_after_damage_is_a_decision(program, &day.clinic, &day.typed).await;
    day.done("opened twice, and went on");
    program = safety::a_damaged_file_is_called_damaged_and_left_alone(program, &day.clinic).await;
    day.done("damaged");
    safety::a_copy_is_brought_back_to_the_end(&program.window, &day.clinic, &day.typed).await;
    safety::what_differs_from_the_server_is_asked_about(&program.window, &day.typed).await;
    keeping::the_server_has_seen_the_same_trail(&program.window).await;
    read_back::the_server_has_exactly_what_was_typed(&server, &day.typed);
    day.done("brought back");
}

/// Stories 4 and 7 as far as they take place in a window.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_programme_is_run_from_today() {
    let folder = tempfile::tempdir().unwrap();
    let server = Endpoint::start();
    let line = Line::to(&server);
    let program = Program::start(&folder.path().join("clinic")).await;
    let mut day = Day { typed: Typed::default(), began: Instant::now(), clinic: Clinic::default() };
    day.clinic = first_run::a_fresh_computer_becomes_a_clinics(&program.window, &line.address()).await;
    line.unplug();
    people::three_people_are_put_on_the_list(&program.window, &mut day.typed).await;

    programme::the_site_runs_a_kit(&program.window).await;
    programme::somebody_enters(&program.window).await;
    day.done("entered");
    programme::a_visit_is_begun_from_today(&program.window).await;
    day.done("seen");
    programme::a_red_flag_stops_everything_until_somebody_acted(&program.window).await;
    programme::the_data_are_looked_at(&program.window).await;
    day.done("looked at");
}

/// Story 4.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn six_people_are_seen_on_an_offline_morning_in_as_few_strokes_as_promised() {
    let began = Instant::now();
    let site = prepared::six_who_take_part().await;
    let (site, strokes) = morning::six_people_are_seen(site).await;
    told(began, "six seen");
    morning::the_year_is_planned_and_nothing_is_sent(site.window()).await;
    morning::as_few_strokes_as_promised(&strokes);
    told(began, "planned");
}

/// Story 7.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_screened_is_counted_and_a_red_flag_is_acted_upon() {
    let began = Instant::now();
    let site = prepared::six_on_the_list(prepared::NINE, |_| {}).await;
    screened::somebody_of_fifteen_is_kept_without_a_name(site.window()).await;
    screened::somebody_who_came_by_himself_takes_part_beside_the_numbers(site.window()).await;
    told(began, "screened");
    let site = screened::a_red_flag_stops_the_way(site).await;
    told(began, "acted");
    screened::the_next_day_it_is_known_what_came_of_it(site).await;
    told(began, "closed");
}

/// Story 10.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_is_corrected_asked_about_and_never_lost() {
    let began = Instant::now();
    let site = prepared::six_on_the_list(prepared::NEXT_DAY, disputed::keyed_wrongly).await;
    disputed::both_answers_stay_and_the_score_follows(site.window()).await;
    disputed::what_a_correction_sets_off_is_read_at_once(site.window()).await;
    disputed::a_form_goes_to_whom_it_belongs(site.window()).await;
    told(began, "corrected and moved");
    let site = disputed::the_sponsors_reader_asks_and_changes_nothing(site).await;
    disputed::the_site_answers(site.window()).await;
    told(began, "answered");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_window_may_ask_for_nothing_but_what_the_program_offers() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(&folder.path().join("clinic")).await;

    boundary::what_is_not_offered_is_refused(&program.window).await;
    boundary::nothing_is_kept_by_the_window_itself(&program.window).await;
}

/// What was typed so far, and how long it took.
struct Day {
    typed: Typed,
    clinic: Clinic,
    began: Instant,
}

impl Day {
    fn done(&self, what: &str) {
        told(self.began, what);
    }
}

fn told(began: Instant, what: &str) {
    eprintln!("{:6.1} s  {what}", began.elapsed().as_secs_f32());
}
