//! The window: opens it, and answers what it asks. No rules live here.

mod commands;
mod log;
mod world;

use std::{sync::Arc, time::Duration};

use services::{App, Area, World, session, sync};
use tauri::{Emitter, Manager, RunEvent};

/// How often the program looks whether anybody is still there.
const LOOK: Duration = Duration::from_secs(5);

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
    tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(|app| {
            let folder = world::usual_folder(app)?;
            log::keep_in(&folder);
            let window = app.handle().clone();
            let desk = Arc::new(App::locked(World {
                clock: Box::new(world::SystemClock::start()),
                ids: Box::new(world::FreshIds),
                folder,
                cost: services::session::COST,
                practice_endpoint: world::practice_endpoint(),
                announce: Box::new(move |areas: &[Area]| {
                    // A window that is closing hears nothing, and need not.
                    let _ = window.emit("changed", areas);
                }),
            })?);
            app.manage(Arc::clone(&desk));
            tauri::async_runtime::spawn(sync::run(Arc::clone(&desk)));
            tauri::async_runtime::spawn(watch(desk));
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

/// Locks the records when nobody is there any more.
async fn watch(desk: Arc<App>) {
    let mut look = tokio::time::interval(LOOK);
    look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        look.tick().await;
        let desk = Arc::clone(&desk);
        // Closing the records touches the disk, which may be slow.
        let _ = tauri::async_runtime::spawn_blocking(move || session::lock_if_idle(&desk)).await;
    }
}
