//! A step that is noted: what is said in each of its fields, in whatever control it has.

use serde_json::json;

use crate::window::Window;

/// Says `value` in a field: chosen, pressed or typed.
pub async fn say(window: &Window, field: &str, value: &str) {
    let row = format!("[data-field='{field}']");
    window.see(&row).await;
    let kind = "return document.querySelector(arguments[0])?.matches('select') ? 'list'
        : document.querySelector(arguments[1])?.matches('[type=radio], [type=checkbox]') ? 'choice' : 'text'";
    let args = vec![format!("{row} select").into(), format!("{row} input").into()];
    match window.run(kind, args).await.as_str() {
        Some("list") => window.choose(&format!("{row} select"), value).await,
        Some("choice") => {
            let choice = format!("{row} input[value='{value}']");
            window.click(&choice).await;
            window.holds(&format!("document.querySelector({})?.checked", json!(choice))).await;
        }
        _ => window.fill(&format!("{row} :is(input, textarea)"), value).await,
    }
}

/// Says several.
pub async fn say_all(window: &Window, said: &[(&str, &str)]) {
    for (field, value) in said {
        say(window, field, value).await;
    }
}

/// The step that is asked for now.
pub async fn step(window: &Window, kind: &str) {
    window.see(&format!("[data-fill='{kind}']")).await;
}
