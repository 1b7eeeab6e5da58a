//! An open form, as somebody answers it.

use std::collections::BTreeMap;

use serde_json::json;

use crate::window::{Window, until};

/// Waits until a question has the focus.
pub async fn at(window: &Window, item: &str) {
    window
        .holds(&format!("document.activeElement?.closest('[data-item]')?.dataset.item === {}", json!(item)))
        .await;
}

/// The answers on the screen: the value of the chosen control, by question.
pub async fn answers(window: &Window) -> BTreeMap<String, String> {
    let script = "return Object.fromEntries([...document.querySelectorAll('[data-item]')].flatMap((one) => {
        const chosen = one.querySelector('input:checked');
        return chosen ? [[one.dataset.item, chosen.value]] : [];
    }))";
    serde_json::from_value(window.run(script, vec![]).await).unwrap()
}

/// Waits until so many questions have an answer that is kept.
pub async fn kept(window: &Window, answered: usize) {
    until(&format!("{answered} answers kept"), async || {
        let saved = window.attribute("[data-saved]", "data-saved").await;
        let said = window.words("[data-progress]").await;
        let first = said.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty());
        (!saved.is_empty() && first == Some(&answered.to_string())).then_some(())
    })
    .await;
}

/// Records what was done about a safety prompt.
pub async fn acknowledge(window: &Window, action: &str, note: &str) {
    window.choose("[name='prompt-action']", action).await;
    window.fill("[name='prompt-note']", note).await;
    window.act("record-prompt").await;
    window.see("[data-acknowledged]").await;
}

/// Finishes the form; it has a result.
pub async fn finish(window: &Window) {
    window.act("finish").await;
    window.screen("result").await;
    window.see("[data-score]").await;
}

/// The id of the form of a visit that was begun last, among those in a state.
pub async fn id_of(window: &Window, state: &str) -> String {
    let ids = window.every(&format!("[data-form][data-state='{state}']"), "data-form").await;
    ids.last().unwrap().clone()
}
