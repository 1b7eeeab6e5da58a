//! Damage to the records, and the way back from a copy.

use std::fs;

use serde_json::json;

use crate::{
    first_run::{Clinic, NAME},
    locking::sign_in,
    looks::{in_both_languages, look, sentence, speak},
    people,
    program::Program,
    read_back::Typed,
    sending,
    window::Window,
};

/// The note beside the records is gone, as when somebody tidied up. Records can be looked at,
/// and an administrator takes it upon herself to go on.
pub async fn going_on_after_damage_is_a_decision(
    program: Program,
    clinic: &Clinic,
    typed: &Typed,
) -> Program {
    let folder = program.killed().await;
    fs::remove_file(folder.join("records.anchor")).unwrap();

    let program = Program::start(&folder).await;
    let window = &program.window;
    sign_in(window, clinic).await;

    window.screen("safe").await;
    window.see("[data-finding='anchor-missing']").await;
    window.act("go-on").await;
    window.see("[data-summary]").await;
    in_both_languages(window, "53-safe-and-readable").await;
    window.act("look").await;
    people::open(window, typed.people[0].study_number).await;
    window.see("[data-safe]").await;
    window.gone("[data-action='visit-today']").await;
    in_both_languages(window, "54-looking-only").await;
    window.act("go-safe").await;
    window.fill("[name='reason']", "Tidied up by mistake; nobody else had the computer").await;
    window.act("go-on").await;
    window.screen("participants").await;
    window.gone("[data-safe]").await;
    program
}

/// One byte of the records is not what it was, as on a disk that fails.
pub async fn a_damaged_file_is_called_damaged_and_left_alone(program: Program, clinic: &Clinic) -> Program {
    let folder = program.killed().await;
    let records = folder.join("records.db");
    let mut bytes = fs::read(&records).unwrap();
    bytes[100] ^= 1;
    fs::write(&records, &bytes).unwrap();

    let program = Program::start(&folder).await;
    let window = &program.window;
    sign_in(window, clinic).await;

    window.screen("safe").await;
    window.see("[data-finding='pages']").await;
    window.see("[data-safe]").await;
    let copy = window.words("[data-copy] bdi").await;
    assert_eq!(fs::read(format!("{copy}/records.db")).unwrap(), bytes, "kept as it was found");
    window.gone("[data-action='go-on']").await;
    window.gone("[data-action='go-participants']").await;
    in_both_languages(window, "44-safe").await;
    let writes = "window.__TAURI_INTERNALS__.invoke('visits_start', { input: { participant: 'x', day: '' } })
        .then(() => done('answered'), (problem) => done(problem.code))";
    assert_ne!(window.run_async(writes, vec![]).await, json!("answered"), "nothing is written");
    assert_eq!(fs::read(&records).unwrap(), bytes, "nothing was repaired");
    program
}

/// Chooses the copy, proves who asks, and sees what it would mean.
async fn as_far_as_the_last_word(window: &Window, clinic: &Clinic, language: &str) {
    window.see("[data-screen='restore'][data-step='1'] [name='copy']").await;
    look(window, &format!("45-restore-choose-{language}")).await;
    window.click("[name='copy']").await;
    window.act("choose").await;
    window.see("[data-screen='restore'][data-step='2']").await;
    window.fill("[name='name']", NAME).await;
    window.fill("[name='passphrase']", &clinic.passphrase).await;
    look(window, &format!("46-restore-prove-{language}")).await;
    window.act("prove").await;
    window.see("[data-screen='restore'][data-step='3'] [data-unreadable]").await;
    look(window, &format!("47-restore-look-{language}")).await;
}

/// From the damage to records that can be worked with, without leaving the window.
pub async fn a_copy_is_brought_back_to_the_end(window: &Window, clinic: &Clinic, typed: &Typed) {
    window.act("restore").await;
    // What was looked at stays in the language in which it was asked for.
    speak(window, "ar").await;
    as_far_as_the_last_word(window, clinic, "ar").await;
    window.act("back").await;
    window.act("back").await;
    speak(window, "en-GB").await;
    as_far_as_the_last_word(window, clinic, "en").await;
    window.act("restore-now").await;
    window.see("[data-summary]").await;
    look(window, "47-restore-reason-en").await;
    window.fill("[name='reason']", "One byte of the disk was wrong").await;

    window.act("restore-now").await;

    window.see("[data-screen='restore'][data-step='4'] [data-kept]").await;
    in_both_languages(window, "48-restored").await;
    speak(window, "pl").await;
    look(window, "48-restored-pl").await;
    speak(window, "en-GB").await;
    window.act("to-sign-in").await;
    sign_in(window, clinic).await;
    window.screen("participants").await;
    window.gone("[data-safe]").await;
    for person in &typed.people {
        people::open(window, person.study_number).await;
    }
}

/// After the copy was made the clinic decided that names may leave. The server has them, the
/// copy does not: somebody has to look, and nothing is put in the place of anything until then.
pub async fn what_differs_from_the_server_is_asked_about(window: &Window, typed: &Typed) {
    sending::page(window).await;
    window.see("[data-screen='sending'][data-phase='idle']").await;
    let held = window.every("[data-held] [data-record]", "data-record").await;
    assert_eq!(held.len(), typed.people.len(), "{held:?}");
    assert!(typed.people.iter().all(|person| held.contains(&person.id)), "{held:?}");
    in_both_languages(window, "52-after-restoring").await;

    sending::names_may_leave(window).await;

    sending::page(window).await;
    sending::all_received(window).await;
}

/// Who starts it again gets the window that is there; who does so in another login is told.
pub async fn a_second_window_over_the_same_records_is_refused(program: &Program) {
    program.started_again_ends_at_once().await;

    let elsewhere = tempfile::tempdir().unwrap();
    let second = Program::start_in(program.folder(), Some(elsewhere.path())).await;

    second.window.see("[data-screen='start-problem'][data-problem='already-open']").await;
    let said = second.window.words("[role='alert']").await;
    let begin = sentence("en-GB", "problem-already-open");
    assert!(said.split('.').next() == begin.split('.').next(), "{said}");
    look(&second.window, "29-already-open-en").await;
}
