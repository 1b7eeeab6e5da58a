//! What is finished is changed only with a reason.

use crate::{
    looks::in_both_languages,
    people,
    read_back::{Said, Typed},
    window::Window,
};

/// The paper had an answer that was recorded as declined.
pub async fn a_mistake_is_corrected_and_stays_readable(window: &Window, typed: &mut Typed) {
    let form = typed.forms.iter_mut().find(|form| form.language == "pl").unwrap();
    people::open(window, typed.people[form.who].study_number).await;
    window.click(&format!("[data-form='{}'] [data-action='open-result']", form.id)).await;
    window.screen("result").await;
    window.act("correct").await;
    window.see("[data-correcting]").await;
    window.click("[data-correcting] [data-item='phq9-4'] input[value='2']").await;
    window.see("[data-changes='1']").await;
    window.act("save-correction").await;
    window.see("[data-summary] a[href='#code']").await;
    in_both_languages(window, "22-correction").await;

    window.choose("[name='code']", "transcription_error").await;
    window.fill("[name='reason']", "Pominięte; na papierze jest 2").await;
    window.act("save-correction").await;

    window.see("[data-reason]").await;
    assert!(window.words("[data-reason]").await.contains("Pominięte; na papierze jest 2"));
    assert_eq!(window.every("[data-points]", "data-points").await, ["11", ""], "now, and before");
    window.click("[data-edition='1'] summary").await;
    window.see("[data-edition='1'] [data-item='phq9-4'] i").await;
    in_both_languages(window, "23-editions").await;
    form.answers[3].1 = Said::Choice(2);
    (form.score, form.band, form.corrected) = (Some(11), Some("moderate"), true);
}
