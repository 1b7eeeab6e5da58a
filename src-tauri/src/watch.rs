//! What the program does by itself, every few seconds.

use std::{sync::Arc, time::Duration};

use services::{App, alerts, backups, day, rights, session};
use tokio::time::MissedTickBehavior;

/// How often the program looks.
const LOOK: Duration = Duration::from_secs(5);

/// Locks the records when nobody is there any more, or the computer slept.
pub async fn who_is_there(desk: Arc<App>) {
    every_few_seconds(desk, |desk| {
        // Both look at the clocks, and remember when they last did.
        let slept = session::lock_if_it_slept(desk);
        if slept || session::lock_if_idle(desk) {
            tracing::info!(slept, "locked, as nobody was there");
        }
    })
    .await;
}

/// Makes the copies that are due and removes what has been kept long enough. By
/// itself: a copy of many records takes a while, and locking never waits for it.
pub async fn what_is_due(desk: Arc<App>) {
    every_few_seconds(desk, |desk| {
        backups::tend(desk);
        rights::tend(desk);
        day::look_at_the_clock(desk);
        alerts::look_at_the_clock(desk);
    })
    .await;
}

async fn every_few_seconds(desk: Arc<App>, look: fn(&App)) {
    let mut tick = tokio::time::interval(LOOK);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        let desk = Arc::clone(&desk);
        // Every look may touch the disk, which may be slow.
        let _ = tauri::async_runtime::spawn_blocking(move || look(&desk)).await;
    }
}
