//! The lock, and the end of the power, in the middle of a form.

use std::process::Command;

use serde_json::json;

use crate::{
    answering::BEGUN,
    first_run::{Clinic, NAME},
    forms::{answers, at, kept},
    looks::{in_both_languages, sentence, speak},
    people,
    program::Program,
    read_back::Typed,
    window::Window,
};

pub async fn sign_in(window: &Window, clinic: &Clinic) {
    sign_in_as(window, NAME, &clinic.passphrase).await;
}

pub async fn sign_in_as(window: &Window, name: &str, passphrase: &str) {
    window.screen("sign-in").await;
    window.fill("[name='name']", name).await;
    window.fill("[name='passphrase']", passphrase).await;
    window.act("sign-in").await;
}

/// Remembers something in the memory of the page, as everything it showed is.
pub async fn leave_a_trace(window: &Window) {
    window.run("window.trace = true", vec![]).await;
}

/// The page is a new one, and neither it nor what a browser keeps of pages knows anybody who was
/// on the screen.
pub async fn nothing_of_a_participant_is_left(window: &Window, typed: &Typed, also: &[&'static str]) {
    let new = window.run("return window.trace === undefined", vec![]).await;
    assert_eq!(new, json!(true), "the memory of the page from before is gone");
    let page = window.page().await;
    let script =
        "return JSON.stringify([history.length, history.state, location.href, document.title, window.name])";
    let kept = window.run(script, vec![]).await;
    let kept = kept.as_str().unwrap();
    assert!(kept.starts_with("[1,null,"), "one page, and nothing with it: {kept}");
    for person in &typed.people {
        let spaced =
            person.nhs_number.map(|number| format!("{} {} {}", &number[..3], &number[3..6], &number[6..]));
        let of_them = [person.family, person.given, person.study_number, person.born, person.id.as_str()];
        let numbers = person.nhs_number.iter().copied().chain(spaced.as_deref());
        for private in of_them.into_iter().chain(numbers).chain(also.iter().copied()) {
            assert!(!private.is_empty() && !page.contains(private), "{private} is still in the page");
            assert!(!kept.contains(private), "{private} is still in {kept}");
        }
    }
}

/// The computer's own screen is locked: nobody pressed anything in the window.
pub async fn the_window_locks_with_the_screen(window: &Window, typed: &Typed, clinic: &Clinic) {
    people::open(window, typed.people[2].study_number).await;

    leave_a_trace(window).await;
    let told = Command::new("dbus-send")
        .args(["--session", "--type=signal", "/org/freedesktop/ScreenSaver"])
        .args(["org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"])
        .status();
    assert!(told.is_ok_and(|status| status.success()), "a bus of the login");

    window.screen("sign-in").await;
    nothing_of_a_participant_is_left(window, typed, &[]).await;
    sign_in(window, clinic).await;
    window.screen("participant").await;
    assert!(window.words("[data-banner]").await.contains(typed.people[2].study_number));
}

pub async fn a_lock_returns_to_the_same_place(window: &Window, typed: &Typed, clinic: &Clinic) {
    leave_a_trace(window).await;
    window.act("lock").await;
    window.screen("sign-in").await;
    nothing_of_a_participant_is_left(window, typed, &[]).await;
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
