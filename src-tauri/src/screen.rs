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

use services::App;

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
