//! The outside world, as the desk is given it.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset, Local, Offset};
use services::{Clock, Ids, Places};
use uuid::Uuid;

/// The computer's clock.
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// Counts its running time from now on.
    pub fn start() -> Self {
        Self { started: Instant::now() }
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    fn running(&self) -> Duration {
        self.started.elapsed()
    }

    fn ahead(&self, at: DateTime<FixedOffset>) -> FixedOffset {
        at.with_timezone(&Local).offset().fix()
    }
}

/// Ids that sort by the time they were given.
pub struct FreshIds;

impl Ids for FreshIds {
    #[expect(clippy::disallowed_methods, reason = "this is where ids come in")]
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// Where everything is kept when nobody says otherwise: the part of a person's
/// profile that stays on this computer, never one that roams.
pub fn usual_folder<R: tauri::Runtime>(app: &impl tauri::Manager<R>) -> tauri::Result<PathBuf> {
    match std::env::var_os("PROMBOOK_DATA_DIR") {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => app.path().app_local_data_dir(),
    }
}

/// The account of the operating system, where it says so: for whoever finds the
/// folder held.
pub fn account() -> Option<String> {
    ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()))
}

/// Where the practice endpoint listens, if one was started with the program.
pub fn practice_endpoint() -> Option<String> {
    std::env::var("PROMBOOK_PRACTICE_ENDPOINT").ok().filter(|address| !address.is_empty())
}

/// Folders of whoever uses the computer, where it has such.
pub fn places<R: tauri::Runtime>(app: &impl tauri::Manager<R>) -> Places {
    Places { documents: app.path().document_dir().ok(), downloads: app.path().download_dir().ok() }
}
