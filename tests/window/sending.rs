//! The end of the day: what waits is sent, and what was received is shown.

use kit::endpoint::Endpoint;

use crate::{
    first_run::CLINIC,
    forms::{finish, id_of, kept},
    line::Line,
    looks::{in_both_languages, sentence},
    people,
    read_back::{Form, Said, Typed},
    visits::begin,
    window::{Window, until},
};

pub async fn page(window: &Window) {
    window.act("go-sending").await;
    window.see("[data-waiting]").await;
}

/// Nothing waits, nothing was refused.
pub async fn all_received(window: &Window) {
    window.see("[data-waiting='0']").await;
    window.gone("[data-held]").await;
    window.see("[data-screen='sending'][data-phase='idle']").await;
}

pub async fn nothing_left_while_there_was_no_network(window: &Window, typed: &Typed, server: &Endpoint) {
    page(window).await;
    window.see(&format!("[data-waiting='{}']", typed.leaving())).await;
    window.see("[data-trouble='no-answer']").await;
    in_both_languages(window, "24-waiting").await;
    for person in &typed.people {
        assert_eq!(server.find(&format!("Patient/{}", person.id)), None);
    }
}

pub async fn everything_is_received_once_there_is_one(window: &Window, typed: &Typed) {
    window.act("send-now").await;

    all_received(window).await;
    let received = window.every("[data-record]", "data-record").await;
    let people =
        typed.people.iter().flat_map(|one| [&one.id].into_iter().chain(one.visits.iter().map(|v| &v.0)));
    for id in people.chain(typed.forms.iter().map(|form| &form.id)) {
        assert!(received.contains(id), "{id} is shown as received");
    }
    assert_eq!(received.len(), typed.leaving());
    in_both_languages(window, "25-received").await;
}

/// Everything is asked back from the server, and the sheet says so.
pub async fn the_day_ends_with_a_sheet_that_both_sides_agree_on(window: &Window) {
    window.act("go-day").await;
    window.screen("day").await;
    in_both_languages(window, "56-day-open").await;
    window.act("day-end").await;

    window.see("[data-verdict='safe']").await;
    let number = async |name: &str| window.words(&format!("[data-number='{name}']")).await;
    let digits = |words: String| words.chars().filter(char::is_ascii_digit).collect::<String>();
    let (sent, received) = (digits(number("sent").await), digits(number("received").await));
    assert!(sent == received && sent.parse::<u32>().unwrap() > 0, "{sent} sent, {received} received");
    assert_eq!(digits(number("differ").await), "0");
    in_both_languages(window, "57-day-safe").await;
}

/// Where the site's computers, its server and what two of them say differently are seen.
pub async fn the_site_is_seen(window: &Window) {
    page(window).await;
    window.act("go-computers").await;
    window.see("[data-computer]").await;
    in_both_languages(window, "58-computers").await;
    window.act("go-settings").await;
    window.act("go-door").await;
    window.see("[data-screen='door'] input[value='smart']").await;
    in_both_languages(window, "59-door").await;
}

pub async fn names_may_leave(window: &Window) {
    window.act("go-settings").await;
    window.see("[data-screen='settings'] h1").await;
    assert!(window.words("[data-screen='settings']").await.contains(CLINIC));
    window.click("[name='identified'][value='true']").await;
    window.holds("document.querySelector(\"[name='identified'][value='true']\").checked").await;
}

/// The clinic decides that names may leave, while nothing can. Without a key, what waits goes
/// when the network is back.
pub async fn a_network_that_comes_back_is_noticed(window: &Window, line: &Line) {
    line.unplug();
    names_may_leave(window).await;
    page(window).await;
    window.see("[data-waiting='3']").await;
    window.see("[data-trouble='no-answer']").await;

    line.plug_in();

    all_received(window).await;
}

pub async fn a_refusal_says_why_and_can_be_tried_again(window: &Window, line: &Line, typed: &mut Typed) {
    line.damage(Some("QuestionnaireResponse"));
    people::open(window, typed.people[2].study_number).await;
    window.act("open-visit").await;
    window.screen("visit").await;
    begin(window, "nprs", "en-GB", "telephone").await;
    window.press("7").await;
    kept(window, 1).await;
    finish(window).await;
    window.act("to-visit").await;
    window.screen("visit").await;
    let id = id_of(window, "finished").await;
    page(window).await;
    window.see(&format!("[data-held] [data-record='{id}']")).await;
    window.see("[data-waiting='0']").await;
    let held = window.words(&format!("[data-held] [data-record='{id}']")).await;
    assert!(
        held.contains("NPRS") && held.contains("status"),
        "what was refused, and the server's words: {held}"
    );
    assert!(held.contains(&sentence("en-GB", "issue-structure")), "{held}");
    in_both_languages(window, "26-refused").await;

    line.damage(None);
    window.act("send-again").await;

    all_received(window).await;
    until("it is shown as received", async || {
        window.every("[data-record]", "data-record").await.contains(&id).then_some(())
    })
    .await;
    typed.forms.push(Form {
        id,
        who: 2,
        instrument: "nprs",
        language: "en-GB",
        mode: "telephone",
        answers: vec![("nprs".into(), Said::Scale(7))],
        score: Some(7),
        ..Form::default()
    });
}
