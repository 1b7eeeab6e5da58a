//! How every screen looks and reads, in English and in Arabic.

use std::sync::LazyLock;

use serde_json::{Value, json};
use text::Texts;

use crate::window::{Window, picture, until};

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21aa", "wcag21a", "wcag22aa", "best-practice"];

static AXE: LazyLock<String> = LazyLock::new(|| {
    std::fs::read_to_string(kit::root().join("ui/node_modules/axe-core/axe.min.js")).unwrap()
});

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::built_in().unwrap());

/// What the window says in a language, without marks of direction.
pub fn sentence(language: &str, id: &str) -> String {
    text::plain(&TEXTS.say(language, id, &[]))
}

/// Looks at the screen in English and in Arabic, keeps a picture of each, and
/// goes back to English. Nobody who cannot see it is left out in either.
pub async fn in_both_languages(window: &Window, name: &str) {
    look(window, &format!("{name}-en")).await;
    speak(window, "ar").await;
    look(window, &format!("{name}-ar")).await;
    speak(window, "en-GB").await;
}

/// Keeps a picture, and asks axe.
pub async fn look(window: &Window, name: &str) {
    settled(window).await;
    picture(name);
    let unsaid = "return document.body.innerText.match(/\\[[a-z0-9]+(-[a-z0-9]+)+\\]/g) ?? []";
    assert_eq!(window.run(unsaid, vec![]).await, json!([]), "what nobody wrote, on {name}");
    if name.ends_with("-ar") {
        let foreign = "return document.body.innerText.match(/\\d\\d-[A-Z][a-z]{2}-\\d{4}/g) ?? []";
        assert_eq!(window.run(foreign, vec![]).await, json!([]), "dates in English, on {name}");
    }
    axe(window, name).await;
}

/// Whoever uses the keyboard sees where they are.
pub async fn the_focus_is_seen(window: &Window) {
    let script = "const at = document.activeElement;
        const shown = [at, at.closest('label')].filter(Boolean).map((one) => getComputedStyle(one));
        return shown.some((one) => one.outlineStyle !== 'none' || one.boxShadow !== 'none')";
    assert_eq!(window.run(script, vec![]).await, json!(true), "the focus cannot be seen");
}

/// Chooses the language of the window, as anybody can at any moment.
pub async fn speak(window: &Window, tag: &str) {
    window.choose("[name='interface-language']", tag).await;
    let dir = if tag == "ar" { "rtl" } else { "ltr" };
    window
        .holds(&format!(
            "document.documentElement.lang === '{tag}' && document.documentElement.dir === '{dir}'"
        ))
        .await;
}

/// The screens of the day that nothing else stops at.
pub async fn every_other_screen(window: &Window) {
    window.act("go-settings").await;
    window.see("[data-screen='settings'] h1").await;
    in_both_languages(window, "27-settings").await;
    window.act("go-participants").await;
    window.see("[data-screen='participants'] [data-participant]").await;
    in_both_languages(window, "28-participants").await;
}

/// Fonts are there and what was to be painted is painted.
async fn settled(window: &Window) {
    window.run_async(
        "document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))",
        vec![],
    )
    .await;
}

async fn axe(window: &Window, name: &str) {
    if window.run("return typeof window.axe", vec![]).await == json!("undefined") {
        window.run(&AXE, vec![]).await;
        until("axe is there", async || {
            (window.run("return typeof window.axe", vec![]).await == json!("object")).then_some(())
        })
        .await;
    }
    // At the top of the page nothing lies half under the bar that stays in sight.
    let script = "const top = document.documentElement.scrollTop;
        document.documentElement.scrollTop = 0;
        const found = (of) => of.violations.map((one) => [one.id, one.help, one.nodes.slice(0, 4).map((node) => node.html.slice(0, 240))]);
        axe.run(document, { runOnly: arguments[0] })
            .then((of) => [of.passes.length, found(of)], (thrown) => [0, String(thrown)])
            .then((all) => { document.documentElement.scrollTop = top; done(all); })";
    let found = window.run_async(script, vec![json!(TAGS)]).await;
    assert!(found[0].as_u64() > Some(10), "axe looked at {name}: {found}");
    assert_eq!(found[1], Value::Array(vec![]), "what axe finds on {name}");
}
