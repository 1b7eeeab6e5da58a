//! Two people at one desk: the second is let in, and both keep their place, their
//! unfinished work, and what they have not sent.

use serde_json::json;

use crate::{
    first_run::{Clinic, NAME},
    forms::{finish, id_of, kept},
    locking::{leave_a_trace, nothing_of_a_participant_is_left, sign_in_as},
    looks::{in_both_languages, sentence},
    people,
    read_back::{Form, Said, Typed},
    visits::{self, begin},
    window::Window,
};

pub const SECOND: &str = "Amira Haddad";
const LUKASZ: usize = 0;

/// A tab of what belongs to the site.
pub async fn tab(window: &Window, name: &str) {
    window.act("go-settings").await;
    window.act(&format!("tab-{name}")).await;
    window.see(&format!("[data-screen='{name}'] h1")).await;
}

/// Somebody new is put on the list; the passphrase for their first time.
pub async fn somebody_new_is_given_a_passphrase_for_once(window: &Window) -> String {
    tab(window, "staff").await;
    window.see("[data-second-administrator]").await;
    in_both_languages(window, "31-staff").await;
    window.act("add-person").await;
    window.act("add").await;
    window.see("[data-summary]").await;
    in_both_languages(window, "32-add-person").await;
    window.fill("[name='name']", SECOND).await;
    window.click("[name='role'][value='research-nurse']").await;

    window.act("add").await;

    let given = window.words("[data-given] [data-passphrase]").await;
    assert!(given.split('-').count() >= 4, "four words, of which one may have a hyphen");
    in_both_languages(window, "33-given").await;
    window.act("given-done").await;
    window.gone("[data-given]").await;
    assert!(!window.page().await.contains(&given), "it is shown once");
    given
}

/// Grace gets up in the middle of registering somebody.
pub async fn the_first_makes_room_for_the_second(window: &Window, typed: &Typed) {
    window.act("go-participants").await;
    window.act("register").await;
    window.screen("register").await;
    window.fill("[name='family']", "Kowalczyk").await;

    leave_a_trace(window).await;
    window.act("change-person").await;

    window.screen("sign-in").await;
    window.focus_on("[name='name']").await;
    assert_eq!(window.value("[name='name']").await, "", "whoever comes says who they are");
    nothing_of_a_participant_is_left(window, typed, &["Kowalczyk"]).await;
}

pub async fn the_second_chooses_a_passphrase_of_her_own(window: &Window, given: &str) -> String {
    sign_in_as(window, SECOND, given).await;
    window.screen("must-change").await;
    window.gone("[data-action='go-participants']").await;
    window.fill("[name='old']", given).await;
    window.fill("[name='new']", "short").await;
    window.act("change-passphrase").await;
    window.see("[data-summary]").await;
    in_both_languages(window, "34-must-change").await;

    window.act("suggest").await;
    window.holds("document.querySelector('[name=new]').value.length > 15").await;
    let own = window.value("[name='new']").await;
    window.act("change-passphrase").await;

    window.screen("participants").await;
    assert!(window.words("[data-role]").await.contains(&sentence("en-GB", "role-research-nurse")));
    own
}

/// What a research nurse may not do is not offered, and refused all the same.
pub async fn she_may_not_manage(window: &Window) {
    window.act("go-settings").await;
    window.screen("settings").await;
    in_both_languages(window, "35-settings-nurse").await;
    for tab in ["tab-staff", "tab-keys", "tab-backups", "tab-trail"] {
        window.gone(&format!("[data-action='{tab}']")).await;
    }
    let asked = "window.__TAURI_INTERNALS__.invoke(arguments[0], { input: null })
        .then(() => done('answered'), (problem) => done(problem.code))";
    for command in ["staff_page", "backups_page", "backups_now"] {
        assert_eq!(window.run_async(asked, vec![json!(command)]).await, json!("not-yours"), "{command}");
    }
}

/// A visit and a form, in her name.
pub async fn she_records_a_visit(window: &Window, typed: &mut Typed) {
    visits::start(window, typed, LUKASZ, None).await;
    begin(window, "nprs", "en-GB", "telephone").await;
    window.press("4").await;
    kept(window, 1).await;
    finish(window).await;
    window.act("to-visit").await;
    window.screen("visit").await;
    typed.forms.push(Form {
        id: id_of(window, "finished").await,
        who: LUKASZ,
        visit: 2,
        instrument: "nprs",
        language: "en-GB",
        mode: "telephone",
        answers: vec![("nprs".into(), Said::Scale(4))],
        score: Some(4),
        ..Form::default()
    });
}

/// What each has not sent, as it stands beside the names: whoever looks, first.
async fn not_sent(window: &Window, mine: usize, of: &str, theirs: usize) {
    window.holds("document.querySelectorAll('.where [data-waiting] li').length === 2").await;
    let said = window.words(".where [data-waiting]").await;
    assert!(said.contains(&format!("{mine} not sent from you")), "{said}");
    assert!(said.contains(&format!("{theirs} not sent from {of}")), "{said}");
}

/// Grace comes back: by her name, to where she was, to what she was typing.
pub async fn the_first_finds_everything_as_she_left_it(window: &Window, typed: &Typed, clinic: &Clinic) {
    let hers = 2;
    let all = typed.made();
    not_sent(window, hers, NAME, all - hers).await;
    people::open(window, typed.people[LUKASZ].study_number).await;

    leave_a_trace(window).await;
    window.act("change-person").await;
    window.screen("sign-in").await;
    window.see(&format!("[data-action='choose-person'][data-person='{SECOND}']")).await;
    nothing_of_a_participant_is_left(window, typed, &[]).await;
    in_both_languages(window, "36-change-person").await;
    window.click(&format!("[data-action='choose-person'][data-person='{NAME}']")).await;
    window.focus_on("[name='passphrase']").await;
    window.fill("[name='passphrase']", &clinic.passphrase).await;
    window.act("sign-in").await;

    window.screen("register").await;
    window.holds("document.querySelector(\"[name='family']\").value === 'Kowalczyk'").await;
    not_sent(window, all - hers, SECOND, hers).await;
    in_both_languages(window, "37-draft-again").await;
    window.fill("[name='family']", " ").await;
    window.act("go-participants").await;
    window.screen("participants").await;
}
