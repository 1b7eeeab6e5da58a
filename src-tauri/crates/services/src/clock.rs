//! Whether the computer's clock can be trusted.
//!
//! A wrong clock never keeps anybody from recording: what was written while it
//! was wrong says so. Order is told by the audit trail's own numbers.

use std::time::Duration;

use chrono::TimeDelta;
use domain::Moment;
use store::ClockState;

/// So far a clock may go back before it is noted: it is set right by minutes
/// when the network comes.
const BACK: TimeDelta = TimeDelta::minutes(2);
/// So far it may go forward while the program runs: a computer sleeps for a
/// night, and over a long weekend.
const FORWARD: TimeDelta = TimeDelta::days(4);

/// A clock that was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Jump {
    /// By how much, in seconds; less than none for back.
    pub seconds: i64,
}

/// Watches the clock on the wall by the one that never goes back.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    last: Option<(Moment, Duration)>,
    state: Option<ClockState>,
    /// Noticed, and not in the trail yet.
    untold: Option<Jump>,
    /// When it was noticed, for whoever is to confirm the clock.
    since: Option<Moment>,
}

impl Watch {
    /// Both clocks, as they are now.
    pub fn look(&mut self, wall: Moment, running: Duration) {
        if let Some((then, ran)) = self.last.replace((wall, running)) {
            let passed = TimeDelta::from_std(running.saturating_sub(ran)).unwrap_or(TimeDelta::MAX);
            self.judge(wall - then - passed, wall);
        }
    }

    /// The newest time in the records, which must be in the past.
    pub fn compare(&mut self, newest: Moment, wall: Moment) {
        if wall < newest {
            self.judge(wall - newest, wall);
        }
    }

    fn judge(&mut self, off: TimeDelta, wall: Moment) {
        let state = if off < -BACK {
            ClockState::Back
        } else if off > FORWARD {
            ClockState::Forward
        } else {
            return;
        };
        self.state = Some(state);
        self.untold = Some(Jump { seconds: off.num_seconds() });
        self.since = Some(wall);
    }

    /// What the trail is to say of the clock.
    pub fn state(&self) -> ClockState {
        self.state.unwrap_or(ClockState::Trusted)
    }

    /// Since when it has been wrong.
    pub fn since(&self) -> Option<Moment> {
        self.since
    }

    /// A jump that the trail does not know yet.
    pub fn untold(&self) -> Option<Jump> {
        self.untold
    }

    /// The trail knows.
    pub fn told(&mut self) {
        self.untold = None;
    }

    /// Somebody has looked at the clock: it is right.
    pub fn trust(&mut self) {
        (self.state, self.untold, self.since) = (None, None, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn minutes(minutes: u64) -> Duration {
        Duration::from_secs(60 * minutes)
    }

    #[test]
    fn a_clock_that_is_set_back_is_noticed_until_somebody_confirms_it() {
        let mut watch = Watch::default();
        watch.look(at("2026-03-10T09:00:00Z"), minutes(0));

        watch.look(at("2026-03-10T08:00:00Z"), minutes(10));

        assert_eq!((watch.state(), watch.untold()), (ClockState::Back, Some(Jump { seconds: -4200 })));
        watch.told();
        watch.look(at("2026-03-10T08:01:00Z"), minutes(11));
        assert_eq!((watch.state(), watch.untold()), (ClockState::Back, None));
        watch.trust();
        assert_eq!(watch.state(), ClockState::Trusted);
    }

    #[test]
    fn sleep_summer_time_and_small_corrections_are_no_jumps() {
        let mut watch = Watch::default();
        for (wall, ran) in [
            ("2026-03-27T17:00:00+00:00", 0),
            ("2026-03-30T09:00:00+01:00", 0),
            ("2026-03-30T09:04:00+01:00", 5),
            ("2026-03-30T11:10:00+03:00", 10),
        ] {
            watch.look(at(wall), minutes(ran));
            assert_eq!(watch.state(), ClockState::Trusted, "{wall}");
        }
    }

    #[test]
    fn a_clock_years_ahead_is_noticed() {
        let mut watch = Watch::default();
        watch.look(at("2026-03-10T09:00:00Z"), minutes(0));

        watch.look(at("2036-03-10T09:00:00Z"), minutes(1));

        assert_eq!(watch.state(), ClockState::Forward);
    }

    #[test]
    fn records_from_the_future_show_a_clock_that_went_back() {
        let mut watch = Watch::default();

        watch.compare(at("2026-03-10T09:00:00Z"), at("2026-03-10T08:59:00Z"));
        assert_eq!(watch.state(), ClockState::Trusted);
        watch.compare(at("2026-03-10T09:00:00Z"), at("2026-01-10T09:00:00Z"));
        assert_eq!(watch.state(), ClockState::Back);
    }
}
