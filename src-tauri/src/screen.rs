//! Locks the records with the computer's own screen, and before it sleeps.
//!
//! On Linux the desktop says so on its buses, and this listens. Where there is
//! no bus it hears nothing. Sleep is not held up until the records are locked:
//! if the computer is faster, they are locked when it wakes. On Windows and
//! macOS nothing is heard: the window library passes neither event on. There, as
//! everywhere, the watch notices afterwards that the computer slept, and locks
//! when nobody touched the window for long enough.

#[cfg(target_os = "linux")]
mod bus;

use std::sync::Arc;

use services::{App, FullScreen};
use tauri::Manager;

/// Locks `desk` whenever the computer's screen is locked or it goes to sleep.
/// Called once, on the thread of the window.
#[cfg(target_os = "linux")]
pub fn follow(desk: &Arc<App>) {
    let desk = Arc::clone(desk);
    bus::follow(move |why| {
        let desk = Arc::clone(&desk);
        // Whatever is being asked is answered first, and closing touches the disk.
        tauri::async_runtime::spawn_blocking(move || {
            if services::session::lock_now(&desk) {
                tracing::info!(why, "locked with the computer");
            }
        });
    });
}

/// Nobody says so.
#[cfg(not(target_os = "linux"))]
pub fn follow(_: &Arc<App>) {}

/// Gives the window the whole screen, for a patient, and takes it back. What the
/// window system refuses is left as it is: nothing of anybody's depends on it.
pub fn full<R: tauri::Runtime>(app: &tauri::AppHandle<R>) -> FullScreen {
    let app = app.clone();
    Box::new(move |full| {
        for window in app.webview_windows().values() {
            let asked = [window.set_fullscreen(full), window.set_always_on_top(full)];
            for error in asked.into_iter().filter_map(Result::err) {
                tracing::warn!(%error, full, "the window does not fill the screen");
            }
        }
    })
}
