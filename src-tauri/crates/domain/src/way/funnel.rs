//! How far people get, from being asked to using what they were given, and why no
//! further. Everybody counts who was ever asked, also those who did not enter.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Step, StepKind, Way,
    stage::{Stage, Verdict, screened},
};
use crate::kit::{Kit, Level};

/// The list whose codes say why somebody is not further, where nobody gave a reason.
pub const STANDING: &str = "standing";

/// A rung on the way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Was asked whether they may take part.
    Screened,
    /// May.
    Eligible,
    /// Was offered something.
    Offered,
    /// Took it.
    Accepted,
    /// Consented to what nobody takes part without.
    Consented,
    /// Takes part, or took: the index day is known.
    Enrolled,
    /// Used what they were given.
    Started,
    /// Still used it at this visit of the kit.
    Active(String),
    /// Came to so many sessions that the course counts as completed.
    Attended,
}

/// Why somebody is not further: a list, and a code of it.
pub type Why = (String, String);

/// Whether somebody got to a rung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// They did.
    Reached,
    /// Its day has not come.
    Ahead,
    /// They did not, because of this; there may be several reasons.
    Lost(Vec<Why>),
}

/// How far somebody got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Counts for the primary population.
    pub primary: bool,
    /// What they were given.
    pub arm: Option<String>,
    /// Whether it went to its end as planned; nothing while they take part, or never did.
    pub over: Option<bool>,
    /// One for each rung.
    pub marks: Vec<Mark>,
}

/// How many got to a rung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Count {
    /// All who did, by whatever way.
    pub reached: u32,
    /// Of those who got to the rung before and of whom it can be said already.
    pub before: u32,
    /// How many of these did.
    pub both: u32,
    /// Those who got to the rung before, and whose day has not come.
    pub ahead: u32,
    /// Why those did not who got to the rung before.
    pub lost: BTreeMap<Why, u32>,
}

/// How far everybody got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funnel {
    /// From the first to the last.
    pub rungs: Vec<Rung>,
    /// One for each rung.
    pub all: Vec<Count>,
    /// Those who count for the primary population.
    pub primary: Vec<Count>,
    /// Those who are kept, and do not.
    pub outside: Vec<Count>,
}

/// The rungs that a kit has. Still using something is asked at its visits, those
/// that take place here: `optional` of those that a site decides about.
pub fn rungs(kit: &Kit, optional: &[String]) -> Vec<Rung> {
    let mut all = vec![Rung::Screened, Rung::Eligible];
    if !kit.arms.is_empty() {
        all.extend([Rung::Offered, Rung::Accepted]);
    }
    if kit.consent.is_some() {
        all.push(Rung::Consented);
    }
    all.push(Rung::Enrolled);
    if kit.arms.iter().any(|arm| arm.programme) || kit.sessions.is_some() {
        all.push(Rung::Started);
        let held = |level, id| level != Level::Optional || optional.contains(id);
        let asked = kit.visits.iter().filter(|visit| visit.steps.contains(&StepKind::Engagement));
        all.extend(asked.filter(|one| held(one.level, &one.id)).map(|visit| Rung::Active(visit.id.clone())));
    }
    if kit.sessions.is_some() {
        all.push(Rung::Attended);
    }
    all
}

impl Passage {
    /// Of these steps of one person in one kit, as [`Way::of`] takes them; of somebody
    /// who did not enter the screening alone.
    pub fn of(kit: &Kit, rungs: &[Rung], steps: &[Step], today: NaiveDate) -> Self {
        let way = Way::of(kit, steps);
        let on = On { kit, way: &way, steps, today };
        let mut marks: Vec<Mark> = rungs.iter().map(|rung| on.mark(rung)).collect();
        // Whoever is further than the screening says was screened, wherever that was noted.
        let further = marks.iter().skip(2).any(|mark| *mark == Mark::Reached);
        if further && on.verdict().is_none() {
            marks.iter_mut().take(2).for_each(|mark| *mark = Mark::Reached);
        }
        Self { primary: way.primary, over: on.over(), arm: way.arm, marks }
    }

    /// Whether they got to the rung at this place.
    pub fn reached(&self, at: usize) -> bool {
        self.marks.get(at) == Some(&Mark::Reached)
    }
}

impl Funnel {
    /// Of nobody yet.
    pub fn new(rungs: Vec<Rung>) -> Self {
        let none = vec![Count::default(); rungs.len()];
        Self { all: none.clone(), primary: none.clone(), outside: none, rungs }
    }

    /// One more.
    pub fn add(&mut self, one: &Passage) {
        let group = if one.primary { &mut self.primary } else { &mut self.outside };
        for counts in [&mut self.all, group] {
            for (at, (count, mark)) in counts.iter_mut().zip(&one.marks).enumerate() {
                count.add(mark, at.checked_sub(1).is_none_or(|before| one.reached(before)));
            }
        }
    }
}

impl Count {
    fn add(&mut self, mark: &Mark, was_before: bool) {
        let reached = u32::from(*mark == Mark::Reached);
        self.reached += reached;
        if !was_before {
            return;
        }
        match mark {
            Mark::Reached => {
                self.both += 1;
                self.before += 1;
            }
            Mark::Ahead => self.ahead += 1,
            Mark::Lost(why) => {
                self.before += 1;
                for one in why {
                    *self.lost.entry(one.clone()).or_default() += 1;
                }
            }
        }
    }
}

/// Somebody's way, as it is looked at.
struct On<'a> {
    kit: &'a Kit,
    way: &'a Way,
    steps: &'a [Step],
    today: NaiveDate,
}

impl On<'_> {
    /// The last of a kind, by its day.
    fn last(&self, kind: StepKind) -> Option<&Step> {
        self.steps.iter().filter(|step| step.kind == kind).max_by_key(|step| step.day)
    }

    fn over(&self) -> Option<bool> {
        let as_planned = || self.last(StepKind::Completion)?.code("status").map(|how| how == "as_planned");
        match self.way.stage {
            Stage::Completed => Some(as_planned() == Some(true)),
            Stage::Ended => Some(false),
            Stage::New | Stage::NotEligible | Stage::Eligible | Stage::Refused | Stage::Consented => None,
            Stage::Deferred | Stage::Enrolled | Stage::Started | Stage::Stopped => None,
        }
    }

    fn verdict(&self) -> Option<Verdict> {
        self.last(StepKind::Screening).map(|step| screened(self.kit, &step.content))
    }

    fn mark(&self, rung: &Rung) -> Mark {
        let reached = |yes: bool, why: &dyn Fn() -> Vec<Why>| {
            if yes { Mark::Reached } else { Mark::Lost(why()) }
        };
        match rung {
            Rung::Screened => Mark::Reached,
            Rung::Eligible => self.eligible(),
            Rung::Offered => reached(self.last(StepKind::Offer).is_some(), &|| self.did_not("not-offered")),
            Rung::Accepted => self.accepted(),
            Rung::Consented => reached(self.way.consented, &|| self.did_not("not-asked")),
            Rung::Enrolled => {
                let enrolled = self.way.index.is_some() && self.way.stage >= Stage::Enrolled;
                reached(enrolled, &|| self.did_not("not-yet"))
            }
            Rung::Started => {
                let started = self.way.start.is_some() || self.way.sessions.0 > 0;
                reached(started, &|| self.not_started())
            }
            Rung::Active(visit) => self.active(visit),
            Rung::Attended => self.attended(),
        }
    }

    fn eligible(&self) -> Mark {
        match self.verdict() {
            Some(Verdict::May) => Mark::Reached,
            Some(Verdict::Not(criteria)) => {
                Mark::Lost(criteria.into_iter().map(|id| ("criterion".into(), id)).collect())
            }
            Some(Verdict::Open) => Mark::Lost(self.did_not("unfinished")),
            None if self.kit.criteria.is_empty() => Mark::Reached,
            None => Mark::Lost(standing("unfinished")),
        }
    }

    fn accepted(&self) -> Mark {
        let Some(offer) = self.last(StepKind::Offer) else { return Mark::Lost(standing("not-offered")) };
        match offer.code("result") {
            Some("accepted") => Mark::Reached,
            Some("deferred") => Mark::Lost(standing("deferred")),
            Some(_) | None => Mark::Lost(reasons(offer, "reasons", "decline", "declined")),
        }
    }

    /// What stopped them on the way in: what they said, or an alert on which nobody
    /// acted; otherwise it was not done so far.
    fn did_not(&self, so_far: &str) -> Vec<Why> {
        let said = self.last(StepKind::Screening).and_then(|step| step.code("reason"));
        match said {
            Some(reason) => vec![("not_entered".into(), reason.to_owned())],
            None if !self.way.blocked.is_empty() => standing("blocked"),
            None if self.way.stage == Stage::Refused => standing("refused"),
            None if self.way.stage == Stage::Completed => standing("over"),
            None => standing(so_far),
        }
    }

    /// Who was given something that nobody starts is not missing: it says what they were given.
    fn not_started(&self) -> Vec<Why> {
        let arm = self.way.arm.as_ref().and_then(|id| self.kit.arms.iter().find(|arm| arm.id == *id));
        if let Some(arm) = arm.filter(|arm| !arm.programme) {
            return vec![("arm".into(), arm.id.clone())];
        }
        let said = self.steps.iter().filter(|step| !step.codes("not-started").is_empty());
        match said.max_by_key(|step| step.day) {
            Some(step) => reasons(step, "not-started", "not_started", "not-started"),
            None => standing("not-started"),
        }
    }

    /// Too few sessions are too few once so many were missed that no more can make up
    /// for it, or the course is over for them.
    fn attended(&self) -> Mark {
        let Some(lost) = self.way.missed_too_many(self.kit) else { return Mark::Ahead };
        if self.way.attended_enough(self.kit) == Some(true) {
            return Mark::Reached;
        }
        let given = self.way.arm.as_ref().and_then(|id| self.kit.arms.iter().find(|arm| arm.id == *id));
        if given.is_some_and(|arm| !arm.programme) {
            return Mark::Lost(self.not_started());
        }
        let over = self.way.stage == Stage::Stopped || self.way.stage >= Stage::Ended;
        if lost || over { Mark::Lost(standing("too-few")) } else { Mark::Ahead }
    }

    fn active(&self, visit: &str) -> Mark {
        let here = |step: &&Step| step.kind == StepKind::Engagement && self.is_at(step, visit);
        let said = self.steps.iter().filter(here).max_by_key(|step| step.day);
        match said.and_then(|step| Some((step, step.yes("active")?))) {
            Some((_, true)) => Mark::Reached,
            Some((step, false)) => match self.last(StepKind::Stop).filter(|stop| stop.day <= step.day) {
                Some(stop) => Mark::Lost(reasons(stop, "reasons", "stop", "not-active")),
                None => Mark::Lost(reasons(step, "not-started", "not_started", "not-active")),
            },
            None => self.not_said(visit),
        }
    }

    /// Nobody said whether they still use it: it is too early, they stopped, or it was missed.
    fn not_said(&self, visit: &str) -> Mark {
        let closes = self.closes(visit);
        if let Some(stop) = self.last(StepKind::Stop).filter(|_| self.way.stage >= Stage::Stopped) {
            return Mark::Lost(reasons(stop, "reasons", "stop", "not-active"));
        }
        match closes {
            Some(closes) if closes < self.today => Mark::Lost(standing("not-known")),
            Some(_) if self.way.stage >= Stage::Ended => Mark::Lost(standing("over")),
            Some(_) | None => Mark::Ahead,
        }
    }

    fn closes(&self, visit: &str) -> Option<NaiveDate> {
        let visit = self.kit.visit(visit)?;
        let mut all = self.kit.plan(self.way.index?, self.way.start, std::slice::from_ref(&visit.id));
        all.retain(|due| due.visit == visit.id);
        all.pop().map(|due| due.closes)
    }

    /// Whether a step speaks of this visit: it says so, or its day is in the window.
    fn is_at(&self, step: &Step, visit: &str) -> bool {
        if let Some(said) = step.code("time-point") {
            return said == visit;
        }
        let Some(index) = self.way.index else { return false };
        let all = self.kit.plan(index, self.way.start, &[visit.to_owned()]);
        all.iter().any(|due| due.visit == visit && (due.opens..=due.closes).contains(&step.day))
    }
}

fn standing(code: &str) -> Vec<Why> {
    vec![(STANDING.into(), code.into())]
}

/// The reasons in a field of a step; where nobody gave any, that it is so.
fn reasons(step: &Step, field: &str, list: &str, otherwise: &str) -> Vec<Why> {
    let said: Vec<Why> = step.codes(field).iter().map(|code| (list.into(), code.clone())).collect();
    if said.is_empty() { standing(otherwise) } else { said }
}
