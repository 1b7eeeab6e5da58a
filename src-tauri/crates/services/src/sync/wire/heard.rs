//! What went over a line, and what time it is at its other end.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset};

use crate::sync::Bytes;

/// What went over a line since it was last looked at.
#[derive(Debug, Default)]
pub(crate) struct Heard(Mutex<(Bytes, Option<DateTime<FixedOffset>>)>);

impl Heard {
    /// A request with a body of `bytes` leaves.
    pub(super) fn asks(&self, bytes: usize) {
        self.change(|bytes_so_far, _| {
            bytes_so_far.requests += 1;
            bytes_so_far.sent += u64::try_from(bytes).unwrap_or(u64::MAX);
        });
    }

    /// So many bytes of an answer came.
    pub(super) fn reads(&self, bytes: usize) {
        self.change(|so_far, _| so_far.received += u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// The clock at the other end said so.
    pub(super) fn tells(&self, time: Option<DateTime<FixedOffset>>) {
        self.change(|_, clock| *clock = time.or(*clock));
    }

    /// Everything since this was last asked.
    pub(crate) fn take(&self) -> (Bytes, Option<DateTime<FixedOffset>>) {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What the clock at the other end said last, since this was last asked.
    pub(crate) fn clock(&self) -> Option<DateTime<FixedOffset>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }

    fn change(&self, change: impl FnOnce(&mut Bytes, &mut Option<DateTime<FixedOffset>>)) {
        let (bytes, clock) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(bytes, clock);
    }
}
