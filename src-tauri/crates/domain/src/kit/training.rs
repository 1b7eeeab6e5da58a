//! What staff learn before they collect anything, and the stages of a site: set-up,
//! then learning in, then live.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// What somebody may do at a site; the codes that a module names.
pub const ROLES: [&str; 5] = ["clinician", "research-nurse", "administrator", "data-manager", "auditor"];

/// A module that staff take. Unchecked until [`super::Kit::faults`] finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Unique within the kit, like `t1`; its name is `<kit>-training-<id>`, and what
    /// it teaches `<kit>-training-<id>-teaches`.
    pub id: String,
    /// Whose it is, among [`ROLES`].
    pub roles: Vec<String>,
    /// What nobody of these roles does without it.
    pub covers: Vec<Covers>,
    /// How long it takes.
    pub minutes: u32,
    /// How many questions there are at its end.
    pub questions: u32,
    /// How many of them have to be right.
    pub pass: u32,
    /// Practice cases that go with it.
    #[serde(default)]
    pub cases: u32,
    /// The form that has to be finished of each of them.
    #[serde(default)]
    pub form: Option<String>,
    /// A sign-off holds for so many months.
    pub valid_months: u32,
    /// Whoever has recorded nothing for more days than these needs a refresher.
    pub idle_days: u32,
    /// How long that takes.
    pub refresher_minutes: u32,
    /// Where it is from.
    #[serde(default)]
    pub source: Option<String>,
}

/// What a module is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Covers {
    /// Registering people, screening, visits, forms.
    Collecting,
    /// What becomes of alerts.
    Escalation,
}

/// How far a site has got in a kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SiteStage {
    /// Nothing of anybody real is recorded.
    SetUp,
    /// What is recorded counts as made while learning.
    LearningIn,
    /// As usual.
    Live,
}

/// From which days on a site is how far; set-up before both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stages {
    /// It learns from this day on.
    pub learning: Option<NaiveDate>,
    /// It is live from this day on.
    pub live: Option<NaiveDate>,
}

/// A sign-off that somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The day of the sign-off.
    pub signed: NaiveDate,
    /// The day of the last refresher after it.
    pub refreshed: Option<NaiveDate>,
    /// The version of the kit that was taught or refreshed last.
    pub version: u32,
}

/// Why somebody is not signed off, or is no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapse {
    /// They never were.
    Never,
    /// It held until this day.
    Expired(NaiveDate),
    /// The kit is another by now: a refresher is enough.
    Version,
    /// They have recorded nothing for so many days: a refresher is enough.
    Idle(i64),
}

impl SiteStage {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::SetUp, Self::LearningIn, Self::Live];
}

impl Lapse {
    /// Whether a refresher puts it right.
    pub fn is_refreshed(self) -> bool {
        matches!(self, Self::Version | Self::Idle(_))
    }
}

impl Stages {
    /// How far the site is on `day`.
    pub fn on(self, day: NaiveDate) -> SiteStage {
        let since = |from: Option<NaiveDate>| from.is_some_and(|from| from <= day);
        if since(self.live) {
            SiteStage::Live
        } else if since(self.learning) {
            SiteStage::LearningIn
        } else {
            SiteStage::SetUp
        }
    }

    /// Whether what is recorded on `day` counts as made while learning.
    pub fn is_learning(self, day: NaiveDate) -> bool {
        self.on(day) == SiteStage::LearningIn
    }

    /// The first day on which anything real is recorded.
    pub fn opens(self) -> Option<NaiveDate> {
        [self.learning, self.live].into_iter().flatten().min()
    }
}

impl Training {
    /// The last day on which a sign-off of `signed` holds.
    pub fn expires(&self, signed: NaiveDate) -> NaiveDate {
        signed.checked_add_months(Months::new(self.valid_months)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether it is for somebody of this role, for this.
    pub fn is_for(&self, role: &str, what: Covers) -> bool {
        self.covers.contains(&what) && self.roles.iter().any(|one| one == role)
    }

    /// Why whoever holds `held` may not go on on `day`, if they may not. `version` is
    /// that of the kit, `active` the last day before on which they recorded anything.
    pub fn lapse(
        &self,
        held: Option<Held>,
        version: u32,
        active: Option<NaiveDate>,
        day: NaiveDate,
    ) -> Option<Lapse> {
        let Some(held) = held.filter(|held| held.signed <= day) else { return Some(Lapse::Never) };
        let expires = self.expires(held.signed);
        if expires < day {
            return Some(Lapse::Expired(expires));
        }
        if held.version < version {
            return Some(Lapse::Version);
        }
        let last = [Some(held.signed), held.refreshed, active].into_iter().flatten().max();
        let idle = last.map_or(0, |last| (day - last).num_days());
        (idle > i64::from(self.idle_days)).then_some(Lapse::Idle(idle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn t1() -> Training {
        Training {
            id: "t1".into(),
            roles: vec!["clinician".into()],
            covers: vec![Covers::Collecting],
            minutes: 30,
            questions: 10,
            pass: 8,
            cases: 2,
            form: Some("nprs".into()),
            valid_months: 12,
            idle_days: 60,
            refresher_minutes: 10,
            source: None,
        }
    }

    #[test]
    fn a_site_is_in_set_up_until_the_first_of_its_days() {
        let stages = Stages { learning: Some(day("2026-02-16")), live: Some(day("2026-03-02")) };
        assert_eq!(stages.on(day("2026-02-15")), SiteStage::SetUp);
        assert_eq!(stages.on(day("2026-02-16")), SiteStage::LearningIn);
        assert_eq!(stages.on(day("2026-03-01")), SiteStage::LearningIn);
        assert_eq!(stages.on(day("2026-03-02")), SiteStage::Live);
        assert_eq!(Stages::default().on(day("2026-03-02")), SiteStage::SetUp);
        assert_eq!(stages.opens(), Some(day("2026-02-16")));
    }

    #[test]
    fn a_sign_off_holds_until_it_expires_or_somebody_was_away_too_long() {
        let signed = day("2026-02-03");
        let held = |version| Some(Held { signed, refreshed: None, version });
        let on = |held, active, at: &str| t1().lapse(held, 1, active, day(at));
        assert_eq!(on(None, None, "2026-02-03"), Some(Lapse::Never));
        assert_eq!(on(held(1), None, "2026-02-02"), Some(Lapse::Never), "not the day before");
        assert_eq!(on(held(1), None, "2026-02-03"), None);
        assert_eq!(on(held(1), None, "2026-04-04"), None, "60 days");
        assert_eq!(on(held(1), None, "2026-04-05"), Some(Lapse::Idle(61)));
        assert_eq!(on(held(1), Some(day("2026-03-20")), "2026-04-05"), None);
        let again = Held { refreshed: Some(day("2026-04-05")), ..held(1).unwrap() };
        assert_eq!(on(Some(again), None, "2026-04-05"), None);
        assert_eq!(on(held(0), None, "2026-02-04"), Some(Lapse::Version));
        let late = Some(day("2027-02-03"));
        assert_eq!(on(held(1), late, "2027-02-03"), None, "the last day counts");
        assert_eq!(on(held(1), late, "2027-02-04"), Some(Lapse::Expired(day("2027-02-03"))));
    }

    #[test]
    fn a_year_from_a_leap_day_is_the_last_day_of_february() {
        assert_eq!(t1().expires(day("2028-02-29")), day("2029-02-28"));
    }
}
