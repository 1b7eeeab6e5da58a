//! Whoever starts the program again gets the window that is already there.
//!
//! A courtesy, and no guard: what keeps two windows from the same records is the
//! lock on their folder, in `services`. A window that holds a folder answers on a
//! socket that is named for the folder, so two clinics may be open side by side.
//! The socket lies where a login keeps what must not outlast it, so another
//! account never meets it; whoever starts the program there is told by the
//! lock who holds the folder. The same goes for a login without such a place, and
//! for Windows.

use std::path::Path;

use tauri::{
    AppHandle, Manager, Runtime,
    plugin::{self, TauriPlugin},
};

/// Ends this program at once, and quietly, if another one has a window over the
/// same folder and has brought it to the front.
pub fn look_for_another<R: Runtime>() -> TauriPlugin<R> {
    plugin::Builder::new("front")
        .setup(|app, _| {
            let folder = crate::world::usual_folder(app)?;
            if socket::ask(&folder) {
                app.cleanup_before_exit();
                std::process::exit(0);
            }
            Ok(())
        })
        .build()
}

/// Brings the window over `folder`, which this program holds, to the front
/// whenever it is started again.
pub fn answer<R: Runtime>(app: &AppHandle<R>, folder: &Path) {
    let app = app.clone();
    socket::answer(folder, move || {
        let Some(window) = app.get_webview_window("main") else { return false };
        // Each of them can be refused by the desktop; the others still help.
        let shown = [window.unminimize(), window.show(), window.set_focus()];
        shown.iter().any(Result::is_ok)
    });
}

#[cfg(unix)]
mod socket;

/// Nobody is asked, and nobody answers.
#[cfg(not(unix))]
mod socket {
    use std::path::Path;

    pub fn ask(_: &Path) -> bool {
        false
    }

    pub fn answer(_: &Path, _: impl Fn() -> bool + Send + 'static) {}
}
