//! How an alert stands: worked out from what was done about it, and the clock.

use chrono::NaiveDate;
use domain::{
    Moment,
    way::{Step, StepKind},
};
use store::{Reader, Sees};

use super::{AlertState, OVERRIDE};
use crate::{App, Area, Error, app::unpoisoned};

/// What was done about an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct History {
    /// Somebody acted.
    acted: bool,
    /// An outcome was noted, or somebody said that nothing was needed.
    over: bool,
    /// The day of a promise of which nobody has said what became of it.
    promised: Option<NaiveDate>,
}

impl History {
    /// Of the steps that go on from it, in the order in which they were noted.
    pub fn of(steps: &[Step]) -> Self {
        steps.iter().fold(Self::default(), |mut known, step| {
            if step.kind == StepKind::AlertAction {
                known.acted = true;
                known.over |= step.code(OVERRIDE).is_some();
                known.promised = step.said_day("promised").or(known.promised);
            }
            if step.kind == StepKind::AlertOutcome {
                known.over = true;
                known.promised = known.promised.filter(|_| step.yes("promise-kept").is_none());
            }
            known
        })
    }

    /// A promise keeps an alert open until somebody has said what became of it.
    fn is_closed(self) -> bool {
        self.over && self.promised.is_none()
    }

    /// How it is kept ready: as far as no clock is needed.
    pub fn stored(self) -> &'static str {
        match self {
            _ if self.is_closed() => "closed",
            Self { promised: Some(_), .. } => "promised",
            Self { acted: false, over: false, .. } => "open",
            Self { .. } => "acted",
        }
    }

    /// How it stands, if somebody had to act by `due`.
    pub fn state(self, due: Moment, now: Moment) -> AlertState {
        match self {
            _ if self.is_closed() => AlertState::Closed,
            Self { promised: Some(day), .. } if day <= now.date_naive() => AlertState::PromiseDue,
            Self { acted: false, over: false, .. } if due < now => AlertState::Late,
            Self { acted: false, over: false, .. } => AlertState::Open,
            Self { .. } => AlertState::Acted,
        }
    }

    /// What is to be noted next; nothing once it is over.
    pub fn next(self) -> Option<StepKind> {
        match self {
            _ if self.is_closed() => None,
            Self { acted: false, over: false, .. } => Some(StepKind::AlertAction),
            Self { .. } => Some(StepKind::AlertOutcome),
        }
    }
}

/// On how many alerts nobody has acted in time.
pub(crate) fn late(app: &App, r: &Reader<'_>, sees: Sees) -> Result<u32, Error> {
    Ok(r.alerts_standing(app.now(), sees)?.1)
}

/// Tells the window when nobody acted in time. Asked by the program itself, every few
/// seconds: nobody may be looking.
pub fn look_at_the_clock(app: &App) {
    let Ok(late) = app.read(|r| late(app, r, Sees::All)) else { return };
    let before = std::mem::replace(&mut unpoisoned(&app.board).late, late);
    if before != late {
        app.announce(&[Area::Session, Area::Programme]);
    }
}
