//! The screen in a patient's own hands, and back.

use serde_json::json;

use crate::{
    first_run::Clinic,
    forms::{answers, at, finish, id_of, kept},
    locking::{leave_a_trace, nothing_of_a_participant_is_left},
    looks::look,
    read_back::{Form, Said, Typed},
    visits::{self, begin},
    window::Window,
};

const LUKASZ: usize = 0;

pub async fn a_patient_answers_alone_and_the_screen_is_taken_back(
    window: &Window,
    typed: &mut Typed,
    clinic: &Clinic,
) {
    visits::start(window, typed, LUKASZ, None).await;
    begin(window, "nprs", "en-GB", "patient").await;
    at(window, "nprs").await;
    leave_a_trace(window).await;

    window.act("hand").await;

    window.see("[data-screen='patient'][data-page='welcome']").await;
    nothing_of_a_participant_is_left(window, typed, &[]).await;
    assert_eq!(window.run("return document.querySelectorAll('nav, select').length", vec![]).await, json!(0));
    what_staff_may_ask_is_refused(window).await;
    look(window, "22-patient-welcome").await;
    window.act("next").await;
    window.see("[data-page='question']").await;
    every_target_is_as_large_as_a_thumb(window).await;
    window.click("input[value='7']").await;
    window.holds("document.querySelector(\"input[value='7']\").checked").await;
    look(window, "23-patient-question").await;
    window.act("next").await;
    window.see("[data-page='done']").await;

    leave_a_trace(window).await;
    window.act("give-back").await;
    window.fill("[name='secret']", "not the right words at all").await;
    window.act("take-back").await;
    window.see("[role='alert']:not(:empty)").await;
    assert_eq!(window.value("[name='secret']").await, "");
    look(window, "24-patient-staff").await;
    window.fill("[name='secret']", &clinic.passphrase).await;
    window.act("take-back").await;

    window.screen("form").await;
    assert_eq!(window.run("return window.trace === undefined", vec![]).await, json!(true));
    kept(window, 1).await;
    assert_eq!(answers(window).await["nprs"], "7");
    finish(window).await;
    window.act("to-visit").await;
    window.screen("visit").await;
    typed.forms.push(Form {
        id: id_of(window, "finished").await,
        who: LUKASZ,
        visit: 1,
        instrument: "nprs",
        language: "en-GB",
        mode: "patient",
        answers: vec![("nprs".into(), Said::Scale(7))],
        score: Some(7),
        ..Form::default()
    });
}

/// Whatever the page itself asks, the program answers a patient only what is a patient's.
async fn what_staff_may_ask_is_refused(window: &Window) {
    for command in ["participants_find", "settings_page", "session_lock", "words"] {
        let script = "window.__TAURI_INTERNALS__.invoke(arguments[0], { input: arguments[1] })
            .then(() => done('answered'), (problem) => done(problem.code ?? 'refused'))";
        let input = match command {
            "participants_find" => json!({ "query": "" }),
            "words" => json!({ "tag": "en-GB" }),
            _ => json!(null),
        };
        let said = window.run_async(script, vec![json!(command), input]).await;
        assert_eq!(said, json!("with-patient"), "{command}");
    }
}

async fn every_target_is_as_large_as_a_thumb(window: &Window) {
    let script = "return [...document.querySelectorAll('.patient button, .patient .choice')]
        .map((one) => one.getBoundingClientRect()).filter((box) => box.width < 72 || box.height < 72).length";
    assert_eq!(window.run(script, vec![]).await, json!(0));
}
