//! What the window may do, and what it may not.

use serde_json::{Value, json};

use crate::window::Window;

/// Asked of the program behind every other window; none of it is ours.
const FOREIGN: [&str; 9] = [
    "plugin:fs|read_text_file",
    "plugin:shell|execute",
    "plugin:opener|open_url",
    "plugin:window|close",
    "plugin:window|set_title",
    "plugin:webview|create_webview_window",
    "plugin:event|emit",
    "plugin:app|version",
    "records_export",
];

pub async fn what_is_not_offered_is_refused(window: &Window) {
    let asked =
        "window.__TAURI_INTERNALS__.invoke(arguments[0], { path: '/etc/hostname', label: 'two', value: 'x' })
        .then(() => done(null), (thrown) => done(String(thrown)))";
    for command in FOREIGN {
        let said = window.run_async(asked, vec![json!(command)]).await;
        let said = said.as_str().unwrap_or_else(|| panic!("{command} was answered"));
        assert!(said.contains("not allowed") || said.contains("not found"), "{command}: {said}");
    }
    let own = "window.__TAURI_INTERNALS__.invoke('status', { input: null }).then((status) => done(status.stage), done)";
    assert_eq!(window.run_async(own, vec![]).await, json!("first-run"));
    let locked = "window.__TAURI_INTERNALS__.invoke('participants_find', { input: { query: '' } })
        .then(() => done(null), (problem) => done(problem.code))";
    assert_ne!(
        window.run_async(locked, vec![]).await,
        Value::Null,
        "nobody is shown before there is a clinic"
    );
    let code = "const script = document.createElement('script'); script.textContent = 'window.ran = true';
        document.head.append(script); return window.ran === true";
    assert_eq!(window.run(code, vec![]).await, json!(false), "a script in the page does not run");
    let fetched =
        "fetch('http://127.0.0.1:9/').then(() => done('answered'), (thrown) => done(String(thrown)))";
    assert_ne!(window.run_async(fetched, vec![]).await, json!("answered"));
}

/// Whatever a browser would keep is kept unencrypted.
pub async fn nothing_is_kept_by_the_window_itself(window: &Window) {
    let kept = "return [localStorage.length, sessionStorage.length, document.cookie.length]";
    assert_eq!(window.run(kept, vec![]).await, json!([0, 0, 0]));
    let databases = "indexedDB.databases().then((all) => done(all.length), () => done(0))";
    assert_eq!(window.run_async(databases, vec![]).await, json!(0));
}
