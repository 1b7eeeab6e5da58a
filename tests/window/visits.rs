//! A visit, and the forms that can be begun in it.

use crate::{looks::in_both_languages, people, read_back::Typed, window::Window};

/// What is today's where the program is.
pub async fn today(window: &Window) -> String {
    let script = "const now = new Date(); const two = (n) => String(n).padStart(2, '0');
        return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`";
    window.run(script, vec![]).await.as_str().unwrap().to_owned()
}

/// Starts a visit of somebody: today, or of the day on the paper.
pub async fn start(window: &Window, typed: &mut Typed, who: usize, paper: Option<(&str, &'static str)>) {
    let id = people::open(window, typed.people[who].study_number).await;
    let day = match paper {
        None => {
            window.act("visit-today").await;
            today(window).await
        }
        Some((written, day)) => {
            window.act("visit-paper").await;
            window.fill("[name='day']", written).await;
            window.act("start-paper").await;
            day.to_owned()
        }
    };
    window.screen("visit").await;
    window.act("back").await;
    let visit = window.attribute("[data-visit]", "data-visit").await;
    window.act("open-visit").await;
    window.screen("visit").await;
    let person = &mut typed.people[who];
    person.id = id;
    person.visits.push((visit, day));
}

pub async fn forms_are_offered_in_the_languages_they_exist_in(window: &Window, typed: &mut Typed) {
    let amina = 1;
    start(window, typed, amina, None).await;

    assert_eq!(window.value("[name='language-phq-9']").await, "ar", "the one she prefers");
    assert_eq!(window.every("[name='language-rmdq-24'] option", "value").await, ["en-GB"]);
    window.see("[data-instrument='rmdq-24'] [data-not-preferred]").await;
    window.gone("[data-instrument='phq-9'] [data-not-preferred]").await;
    in_both_languages(window, "11-visit").await;
}

/// Begins a form, and waits for its first question.
pub async fn begin(window: &Window, instrument: &str, language: &str, mode: &str) {
    window.choose(&format!("[name='language-{instrument}']"), language).await;
    window.choose(&format!("[name='mode-{instrument}']"), mode).await;
    window.click(&format!("[data-instrument='{instrument}'] [data-action='begin']")).await;
    window.screen("form").await;
    window.see(&format!(".qs[lang='{language}']")).await;
}
