//! The window: opens it, and answers what it asks. No rules live here.

mod commands;
mod front;
mod log;
mod memory;
mod screen;
mod watch;
mod world;

use std::sync::Arc;

use services::{App, Area, World, session, sync};
use tauri::{Emitter, Manager, RunEvent};

/// Why the program could not start: a mistake in how it was built, or no
/// window system to open a window in.
#[derive(Debug)]
pub struct StartError(String);

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// Runs the program until its window closes.
pub fn run() -> Result<(), StartError> {
    log::hush_panics();
    let kept_to_itself = memory::keep_to_ourselves();
    tauri::Builder::default()
        // Before anything else, so that no second window ever appears.
        .plugin(front::look_for_another())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let folder = world::usual_folder(app)?;
            log::keep_in(&folder);
            if !kept_to_itself {
                tracing::warn!("a crash of this program could write its memory to the disk");
            }
            let window = app.handle().clone();
            let desk = Arc::new(App::locked(World {
                clock: Box::new(world::SystemClock::start()),
                ids: Box::new(world::FreshIds),
                folder: folder.clone(),
                account: world::account(),
                cost: services::session::COST,
                practice_endpoint: world::practice_endpoint(),
                places: world::places(app),
                full_screen: screen::full(app.handle()),
                announce: Box::new(move |areas: &[Area]| {
                    // A window that is closing hears nothing, and need not.
                    let _ = window.emit("changed", areas);
                }),
            })?);
            app.manage(Arc::clone(&desk));
            // Whoever does not hold the folder has no window to bring to the front.
            if desk.standing().is_ok() {
                front::answer(app.handle(), &folder);
            }
            screen::follow(&desk);
            tauri::async_runtime::spawn(sync::run(Arc::clone(&desk)));
            tauri::async_runtime::spawn(watch::who_is_there(Arc::clone(&desk)));
            tauri::async_runtime::spawn(watch::what_is_due(desk));
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|error| StartError(error.to_string()))?
        .run(|app, event| {
            if let RunEvent::Exit = event
                && let Some(desk) = app.try_state::<Arc<App>>()
            {
                // Whatever is being written is written, and the file is closed, before
                // the libraries under it are taken down: a crash could spill records.
                let _ = session::lock(&desk, ());
            }
        });
    Ok(())
}
