//! What support may read: codes, counts and ids; nothing about anybody.

use std::{path::Path, sync::Mutex};

use tracing_appender::rolling::{Builder, Rotation};

/// Keeps a log beside the records, for a week. Without a folder to write to
/// there is none; the window says why.
pub fn keep_in(folder: &Path) {
    let logs = folder.join("logs");
    // The builder complains on the screen of a folder that is not there yet.
    if std::fs::create_dir_all(&logs).is_err() {
        return;
    }
    let file = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("prombook")
        .filename_suffix("log")
        .max_log_files(7)
        .build(logs);
    let Ok(file) = file else { return };
    let lines = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_target(false)
        .with_max_level(tracing::Level::INFO)
        .with_writer(Mutex::new(file))
        .finish();
    // A second log in one process is a test's; the first one stays.
    let _ = tracing::subscriber::set_global_default(lines);
}

/// A panic says where it happened, and not what it happened to: its message may
/// quote a participant.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a mistake in this program");
    }));
}
