//! The window, as somebody in front of it uses it: looks, clicks and keys.
//!
//! Everything here waits until it can be done, and says what it waited for when
//! it never could. What is looked for is named by the window's own marks
//! (`data-screen`, `data-action`, `name`), never by its words.

use std::{
    cell::Cell,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::Element,
    error::CmdError,
    key::Key,
};
use serde_json::{Value, json};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks.
const GLANCE: Duration = Duration::from_millis(40);

/// Looks again and again until there is something to see.
pub async fn until<T>(what: &str, look: impl AsyncFn() -> Option<T>) -> T {
    match patiently(look).await {
        Some(seen) => seen,
        None => {
            picture("failed");
            panic!("waited for nothing: {what}");
        }
    }
}

async fn patiently<T>(look: impl AsyncFn() -> Option<T>) -> Option<T> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        // A driver that says nothing is waited for no longer than anything else.
        if let Some(seen) = tokio::time::timeout(PATIENCE, look()).await.ok()? {
            return Some(seen);
        }
        tokio::time::sleep(GLANCE).await;
    }
    None
}

/// The folder for pictures of the screen.
pub fn pictures() -> PathBuf {
    let folder = std::env::var_os("PROMBOOK_PICTURES")
        .map_or_else(|| kit::root().join("target/window-test/pictures"), PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Keeps what is on the screen now.
pub fn picture(name: &str) {
    let file = pictures().join(format!("{name}.png"));
    let done = Command::new("import").args(["-window", "root"]).arg(file).status();
    assert!(done.is_ok_and(|status| status.success()), "no picture of the screen");
}

pub struct Window {
    client: Client,
    strokes: Cell<u32>,
}

impl Window {
    pub fn new(client: Client) -> Self {
        Self { client, strokes: Cell::new(0) }
    }

    /// Clicks that were made and keys that were pressed so far. Choosing in a list is
    /// neither: no story that counts does it.
    pub fn strokes(&self) -> u32 {
        self.strokes.get()
    }

    fn count(&self, strokes: usize) {
        self.strokes.set(self.strokes.get() + u32::try_from(strokes).unwrap());
    }

    /// Waits until `css` is shown.
    pub async fn see(&self, css: &str) {
        until(css, async || {
            let found = self.client.find(Locator::Css(css)).await.ok()?;
            found.is_displayed().await.ok()?.then_some(())
        })
        .await;
    }

    /// Waits until nothing is `css`.
    pub async fn gone(&self, css: &str) {
        self.holds(&format!("!document.querySelector({})", json!(css))).await;
    }

    /// Waits until the screen called `name` is shown.
    pub async fn screen(&self, name: &str) {
        self.see(&format!("[data-screen='{name}']")).await;
    }

    /// Waits until an expression of the page's language is true.
    pub async fn holds(&self, expression: &str) {
        let script = format!("return Boolean({expression})");
        until(expression, async || {
            self.client.execute(&script, vec![]).await.is_ok_and(|is| is == json!(true)).then_some(())
        })
        .await;
    }

    /// What a script returns.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute(script, args).await.unwrap()
    }

    /// What a script hands to `done`, its last argument.
    pub async fn run_async(&self, script: &str, args: Vec<Value>) -> Value {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        self.client.execute_async(&script, args).await.unwrap()
    }

    /// The words of the first `css`, without marks of direction.
    pub async fn words(&self, css: &str) -> String {
        self.see(css).await;
        let script = "return document.querySelector(arguments[0]).textContent.trim()";
        text::plain(self.run(script, vec![json!(css)]).await.as_str().unwrap_or_default())
    }

    /// An attribute of every `css`, in order.
    pub async fn every(&self, css: &str, attribute: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((one) => one.getAttribute(arguments[1]) ?? '')";
        serde_json::from_value(self.run(script, vec![json!(css), json!(attribute)]).await).unwrap()
    }

    /// An attribute of the first `css`.
    pub async fn attribute(&self, css: &str, attribute: &str) -> String {
        self.see(css).await;
        self.every(css, attribute).await.swap_remove(0)
    }

    /// What stands in a field.
    pub async fn value(&self, css: &str) -> String {
        self.see(css).await;
        let value = self.run("return document.querySelector(arguments[0]).value", vec![json!(css)]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// The page as it is now: every element, and what is said of it.
    pub async fn page(&self) -> String {
        let script = "return document.documentElement.outerHTML + [...document.querySelectorAll('input, select, textarea')]
            .map((field) => field.value).join(' ')";
        let now = self.run(script, vec![]).await;
        now.as_str().unwrap_or_default().to_owned() + &self.client.source().await.unwrap()
    }

    /// Scrolls to the first `css`.
    async fn reach(&self, css: &str) -> Result<Element, CmdError> {
        let script = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
        self.client.execute(script, vec![json!(css)]).await?;
        self.client.find(Locator::Css(css)).await
    }

    /// Clicks the first `css`, once it can be clicked.
    pub async fn click(&self, css: &str) {
        let clicked = async || self.reach(css).await?.click().await;
        self.do_it(&format!("clicking {css}"), clicked).await;
        self.count(1);
    }

    /// Presses the mouse on the first `css` and lets go of it again, as slowly as
    /// a hand; the name of the field in which the keyboard was in between.
    pub async fn press_and_let_go(&self, css: &str) -> String {
        let element = self.reach(css).await.unwrap();
        let over = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        let mouse = || MouseActions::new("mouse".into());
        self.client.perform_actions(mouse().then(over).then(down)).await.unwrap();
        let field = self.run("return document.activeElement?.name ?? ''", vec![]).await;
        self.client.perform_actions(mouse().then(up)).await.unwrap();
        field.as_str().unwrap_or_default().to_owned()
    }

    /// Does what `data-action` is called `name`.
    pub async fn act(&self, name: &str) {
        self.click(&format!("[data-action='{name}']")).await;
    }

    /// Chooses `value` in a list.
    pub async fn choose(&self, css: &str, value: &str) {
        let chosen = async || self.reach(css).await?.select_by_value(value).await;
        self.do_it(&format!("choosing {value} in {css}"), chosen).await;
        self.holds(&format!("document.querySelector({})?.value === {}", json!(css), json!(value))).await;
    }

    /// Types into a field, in place of what was there.
    pub async fn fill(&self, css: &str, text: &str) {
        let typed = async || {
            let field = self.reach(css).await?;
            field.click().await?;
            if !field.prop("value").await?.unwrap_or_default().is_empty() {
                self.chord(Key::Control.into(), 'a').await?;
                self.keys(&Key::Delete).await?;
            }
            field.send_keys(text).await
        };
        self.do_it(&format!("typing into {css}"), typed).await;
        self.count(1 + text.chars().count());
        self.holds(&format!("document.querySelector({})?.value === {}", json!(css), json!(text))).await;
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        self.keys(keys).await.unwrap();
        self.count(keys.chars().count());
    }

    async fn keys(&self, keys: &str) -> Result<(), CmdError> {
        let mut pressed = KeyActions::new("keyboard".into());
        for value in keys.chars() {
            pressed = pressed.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(pressed).await
    }

    async fn chord(&self, held: char, value: char) -> Result<(), CmdError> {
        let pressed = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(pressed).await
    }

    /// Waits until the focus is on `css`.
    pub async fn focus_on(&self, css: &str) {
        self.holds(&format!("document.activeElement?.matches({})", json!(css))).await;
    }

    async fn do_it(&self, what: &str, deed: impl AsyncFn() -> Result<(), CmdError>) {
        let last = std::cell::RefCell::new(String::new());
        let done = patiently(async || match deed().await {
            Ok(()) => Some(()),
            Err(error) => {
                *last.borrow_mut() = error.to_string();
                None
            }
        })
        .await;
        if done.is_none() {
            picture("failed");
            panic!("{what} never worked: {}", last.borrow());
        }
    }
}
