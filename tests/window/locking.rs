//! The lock, and the end of the power, in the middle of a form.

use std::fs;

use crate::{
    answering::BEGUN,
    first_run::{Clinic, NAME},
    forms::{answers, at, kept},
    looks::{in_both_languages, look, sentence, speak},
    people,
    program::Program,
    read_back::Typed,
    window::Window,
};

async fn sign_in(window: &Window, clinic: &Clinic) {
    window.screen("sign-in").await;
    window.fill("[name='name']", NAME).await;
    window.fill("[name='passphrase']", &clinic.passphrase).await;
    window.act("sign-in").await;
}

pub async fn a_lock_returns_to_the_same_place(window: &Window, clinic: &Clinic) {
    window.act("lock").await;
    window.screen("sign-in").await;
    window.gone("[data-banner]").await;
    assert_eq!(window.value("[name='name']").await, NAME);
    window.fill("[name='passphrase']", "not the right words at all").await;
    window.act("sign-in").await;
    window.see("[data-problem='not-proven']").await;
    assert_eq!(window.words("[data-problem]").await, sentence("en-GB", "problem-not-proven"));
    in_both_languages(window, "20-sign-in").await;
    speak(window, "ar").await;
    assert_eq!(window.words("[data-problem]").await, sentence("ar", "problem-not-proven"));
    speak(window, "en-GB").await;
    window.fill("[name='name']", "Somebody Else").await;
    window.fill("[name='passphrase']", &clinic.passphrase).await;
    window.act("sign-in").await;
    window.see("[data-problem='not-proven']").await;

    sign_in(window, clinic).await;

    window.screen("form").await;
    at(window, "rmdq-8").await;
    kept(window, BEGUN.len()).await;
}

pub async fn nothing_is_lost_when_the_power_goes(
    program: Program,
    clinic: &Clinic,
    typed: &Typed,
) -> Program {
    let before = answers(&program.window).await;
    assert_eq!(before.len(), BEGUN.len());

    let program = program.killed_and_started_again().await;

    let window = &program.window;
    sign_in(window, clinic).await;
    people::open(window, typed.people[2].study_number).await;
    window.act("continue-form").await;
    window.screen("form").await;
    at(window, "rmdq-8").await;
    assert_eq!(answers(window).await, before);
    program
}

pub async fn a_second_window_over_the_same_records_is_refused(program: &Program) {
    let second = Program::start(program.folder()).await;

    second.window.see("[data-screen='start-problem'][data-problem='already-open']").await;
    assert_eq!(second.window.words("[role='alert']").await, sentence("en-GB", "problem-already-open"));
    look(&second.window, "29-already-open-en").await;
}

pub async fn a_damaged_file_is_called_damaged_and_left_alone(program: Program, clinic: &Clinic) {
    let folder = program.killed().await;
    let records = folder.join("records.db");
    let mut bytes = fs::read(&records).unwrap();
    bytes[64..128].fill(0);
    fs::write(&records, &bytes).unwrap();

    let program = Program::start(&folder).await;
    sign_in(&program.window, clinic).await;

    program.window.see("[data-problem='records-damaged']").await;
    in_both_languages(&program.window, "30-damaged").await;
    assert_eq!(fs::read(&records).unwrap(), bytes);
}
