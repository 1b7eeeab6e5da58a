//! What is true of somebody now, worked out from every step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Said, Step, StepKind,
    stage::{Stage, Verdict, screened},
    written::FOUND,
};
use crate::kit::{Due, Element, Kit};

/// What is true of somebody in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// How far.
    pub stage: Stage,
    /// Counts for the primary population.
    pub primary: bool,
    /// The day everything is counted from.
    pub index: Option<NaiveDate>,
    /// First use.
    pub start: Option<NaiveDate>,
    /// What they were given: an arm of the kit.
    pub arm: Option<String>,
    /// And which product.
    pub product: Option<String>,
    /// What was consented to, newest word counts.
    pub consent: BTreeMap<String, bool>,
    /// Consented to what nobody takes part without: now, or until they withdrew that.
    pub consented: bool,
    /// What has ended, and since when.
    pub ended: BTreeMap<Element, NaiveDate>,
    /// What had ended and goes on again: since when, and until when. Nobody was expected then.
    pub breaks: BTreeMap<Element, Vec<(NaiveDate, NaiveDate)>>,
    /// The day on which all was over, where it went to its end.
    pub completed: Option<NaiveDate>,
    /// Sessions attended and noted.
    pub sessions: (u32, u32),
    /// Those sessions, by their number: whether they came.
    pub course: BTreeMap<u32, bool>,
    /// The group they belong to: the last that was said at a session.
    pub group: Option<u32>,
    /// What they say of themselves was noted.
    pub background: bool,
    /// Nothing goes on before somebody acted on these alerts.
    pub blocked: BTreeSet<Uuid>,
}

/// What stands for an element in a step.
pub fn element(code: &str) -> Option<Element> {
    Element::ALL.into_iter().find(|element| element.code() == code)
}

/// What is remembered while steps are gone through.
#[derive(Default)]
struct Memory {
    verdict: Option<Verdict>,
    offer: Option<Offer>,
    stopped: bool,
    entered: bool,
    /// Since when nothing is asked of somebody who took part: they withdrew what it
    /// rests on, or it came out that they should not have entered.
    out: Option<NaiveDate>,
    unfit: Option<NaiveDate>,
}

/// What became of an offer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Accepted,
    Declined,
    Deferred,
}

impl Way {
    /// Of these steps of one person in one kit, each in its newest edition, in the
    /// order in which they were noted. What happened on an earlier day came before,
    /// whenever it was noted.
    pub fn of(kit: &Kit, steps: &[Step]) -> Self {
        let mut way = Self {
            stage: Stage::New,
            primary: true,
            index: None,
            start: None,
            arm: None,
            product: None,
            consent: BTreeMap::new(),
            consented: false,
            ended: BTreeMap::new(),
            breaks: BTreeMap::new(),
            completed: None,
            sessions: (0, 0),
            course: BTreeMap::new(),
            group: None,
            background: false,
            blocked: BTreeSet::new(),
        };
        // What was entered in error did not happen.
        let mut in_order: Vec<&Step> = steps.iter().filter(|step| !step.is_taken_back()).collect();
        in_order.sort_by_key(|step| step.day);
        let mut memory = Memory::default();
        for step in in_order {
            way.follow(kit, step, &mut memory);
            way.rests(kit, step, &mut memory);
        }
        way.leaves(&memory);
        // An action counts whenever it was noted: its day may be typed wrong, the alert it is about not.
        let acted: BTreeSet<Uuid> = steps
            .iter()
            .filter(|step| step.kind == StepKind::AlertAction && !step.is_taken_back())
            .filter_map(|step| step.about)
            .collect();
        way.blocked.retain(|alert| !acted.contains(alert));
        let attended = way.course.values().filter(|attended| **attended).count();
        way.sessions = (count(attended), count(way.course.len()));
        way.stage = way.reached(kit, &memory);
        way
    }

    fn follow(&mut self, kit: &Kit, step: &Step, memory: &mut Memory) {
        // To what people consent is known once all of it is, below.
        if step.kind == kit.index && step.kind != StepKind::Consent && decides(step) {
            // In the order of days, so the first is the earliest.
            self.index.get_or_insert(step.day);
        }
        match step.kind {
            StepKind::Screening => {
                let verdict = screened(kit, &step.content);
                // Put right after they entered: what was until then, was.
                let found = match step.content.get(FOUND) {
                    Some(Said::Moment(found)) => *found,
                    _ => step.at,
                };
                let found = found.date_naive().max(step.day);
                let is_unfit = matches!(verdict, Verdict::Not(_)) && step.edition > 1;
                memory.unfit = is_unfit.then_some(found);
                memory.verdict = Some(verdict);
                self.primary = step
                    .code("referral-source")
                    .is_none_or(|from| !kit.outside_primary.iter().any(|one| one == from));
            }
            StepKind::Consent => {
                self.consents(kit, step);
                if kit.index == StepKind::Consent && self.takes_part(kit) {
                    self.index.get_or_insert(step.day);
                }
            }
            StepKind::Background => self.background = true,
            StepKind::Offer => self.is_offered(kit, step, memory),
            StepKind::Start => {
                self.start.get_or_insert(step.day);
                memory.stopped = false;
                self.resumes(Element::Programme, step.day);
                if let Some(product) = step.code("product") {
                    self.product = Some(product.to_owned());
                }
            }
            StepKind::Stop => {
                memory.stopped = true;
                self.ended.insert(Element::Programme, step.day);
            }
            StepKind::Change => {
                for ends in step.codes("ends").iter().filter_map(|code| element(code)) {
                    self.ended.entry(ends).or_insert(step.day);
                }
                for on in step.codes("goes-on").iter().filter_map(|code| element(code)) {
                    self.resumes(on, step.day);
                    memory.stopped &= on != Element::Programme;
                }
            }
            StepKind::Completion => {
                self.completed.get_or_insert(step.day);
                for element in Element::ALL {
                    self.ended.entry(element).or_insert(step.day);
                }
            }
            StepKind::Session => {
                self.group = step.whole("group").or(self.group);
                if let (Some(number), Some(attended)) = (step.whole("number"), step.yes("attended")) {
                    // Who came to it has had it, also where another day is noted as missed.
                    *self.course.entry(number).or_default() |= attended;
                    // Who came to a session has begun, whether or not somebody noted that, too.
                    if attended {
                        self.start.get_or_insert(step.day);
                    }
                }
            }
            StepKind::Alert => {
                if step.code("rule").and_then(|rule| kit.alert(rule)).is_some_and(|rule| rule.blocks) {
                    self.blocked.insert(step.id);
                }
            }
            StepKind::Engagement
            | StepKind::Contact
            | StepKind::NotDone
            | StepKind::Adverse
            | StepKind::AdverseFollowUp
            | StepKind::Resource
            | StepKind::Unintended
            | StepKind::AlertAction
            | StepKind::AlertOutcome
            | StepKind::Query
            | StepKind::QueryAnswer
            | StepKind::QueryClosed
            | StepKind::Moved => {}
        }
    }

    /// Whether they take part, as far as consent goes, after a step.
    fn rests(&mut self, kit: &Kit, step: &Step, memory: &mut Memory) {
        let mut required = kit.consent.iter().flat_map(|form| &form.items).filter(|item| item.required);
        let said = kit.consent.is_none() || !self.consent.is_empty();
        let refused = required.clone().any(|item| self.consent.get(&item.id) == Some(&false));
        let now = said && required.all(|item| self.consent.get(&item.id) == Some(&true));
        if now && self.index.is_some() {
            memory.entered = true;
        }
        if !refused {
            // Who had withdrawn what it rests on and consents again comes back to all but what
            // they were given.
            if let Some(since) = memory.out.take() {
                for element in Element::ALL.into_iter().filter(|element| *element != Element::Programme) {
                    self.rested(element, since, step.day);
                }
            }
        } else if memory.entered {
            memory.out.get_or_insert(step.day);
        }
        self.consented = kit.consent.is_some() && (now || memory.entered);
    }

    /// What had ended goes on from this day.
    fn resumes(&mut self, element: Element, day: NaiveDate) {
        if let Some(since) = self.ended.remove(&element) {
            self.rested(element, since, day);
        }
    }

    fn rested(&mut self, element: Element, since: NaiveDate, until: NaiveDate) {
        if since < until {
            self.breaks.entry(element).or_default().push((since, until));
        }
    }

    fn is_in_break(&self, element: Element, day: NaiveDate) -> bool {
        self.breaks.get(&element).into_iter().flatten().any(|(since, until)| (*since..*until).contains(&day))
    }

    /// Of who took part and does no more, nothing is asked from then on, but for what
    /// they were given; what was expected until then stays expected.
    fn leaves(&mut self, memory: &Memory) {
        let unfit = memory.unfit.filter(|_| memory.entered);
        let Some(since) = memory.out.into_iter().chain(unfit).min() else { return };
        for element in Element::ALL.into_iter().filter(|element| *element != Element::Programme) {
            let ended = self.ended.entry(element).or_insert(since);
            *ended = since.min(*ended);
        }
    }

    /// What rests on an item that was not consented to does not take place.
    fn consents(&mut self, kit: &Kit, step: &Step) {
        for item in kit.consent.iter().flat_map(|form| &form.items) {
            let Some(yes) = step.yes(&format!("item-{}", item.id)) else { continue };
            let before = self.consent.insert(item.id.clone(), yes);
            let Some(element) = item.element else { continue };
            if !yes {
                self.ended.entry(element).or_insert(step.day);
            } else if before == Some(false) {
                self.resumes(element, step.day);
            }
        }
    }

    /// Whether they said yes to all that has to be consented to.
    fn takes_part(&self, kit: &Kit) -> bool {
        let mut required = kit.consent.iter().flat_map(|form| &form.items).filter(|item| item.required);
        required.all(|item| self.consent.get(&item.id) == Some(&true))
    }

    fn is_offered(&mut self, kit: &Kit, step: &Step, memory: &mut Memory) {
        let without = || kit.arms.iter().find(|arm| !arm.programme).map(|arm| arm.id.clone());
        match step.code("result") {
            Some("accepted") => {
                memory.offer = Some(Offer::Accepted);
                self.arm = step.code("arm").map(ToOwned::to_owned);
                self.product = step.code("product").map(ToOwned::to_owned);
            }
            Some("declined") => {
                memory.offer = Some(Offer::Declined);
                self.arm = step.code("given-instead").map(ToOwned::to_owned).or_else(without);
                self.product = None;
            }
            Some("deferred") => memory.offer = Some(Offer::Deferred),
            Some(_) | None => {}
        }
    }

    /// How far they have got. Who may not enter is not eligible, whatever else was noted;
    /// if that comes out, or they withdraw their consent, only after they entered, they
    /// took part until then.
    fn reached(&self, kit: &Kit, memory: &Memory) -> Stage {
        let took_part = memory.entered && (memory.out.is_some() || memory.unfit.is_some());
        let screened = match &memory.verdict {
            Some(Verdict::Not(_)) if !took_part => return Stage::NotEligible,
            Some(Verdict::Not(_)) => false,
            Some(Verdict::Open) => false,
            Some(Verdict::May) => true,
            None => kit.criteria.is_empty(),
        };
        if self.completed.is_some() {
            return Stage::Completed;
        }
        if took_part {
            return Stage::Ended;
        }
        let none = kit.consent.is_none();
        let mut required = kit.consent.iter().flat_map(|form| &form.items).filter(|item| item.required);
        if required.clone().any(|item| self.consent.get(&item.id) == Some(&false)) {
            return Stage::Refused;
        }
        let consented =
            none || (!self.consent.is_empty() && required.all(|item| self.consent.contains_key(&item.id)));
        let over = |element| self.ended.contains_key(&element);
        if consented && self.index.is_some() {
            return if over(Element::Visits) && over(Element::Questionnaires) {
                Stage::Ended
            } else if memory.stopped {
                Stage::Stopped
            } else if self.start.is_some() {
                Stage::Started
            } else {
                Stage::Enrolled
            };
        }
        if memory.offer == Some(Offer::Deferred) {
            Stage::Deferred
        } else if consented && !none {
            Stage::Consented
        } else if screened && memory.verdict.is_some() {
            Stage::Eligible
        } else {
            Stage::New
        }
    }

    /// Whether something is asked of them on `day`: on the day on which it ends no more, and
    /// again on the day on which it goes on.
    pub fn expects(&self, element: Element, day: NaiveDate) -> bool {
        let goes_on = self.ended.get(&element).is_none_or(|since| day < *since);
        goes_on && !self.is_in_break(element, day)
    }

    /// Whether forms are asked of them at a visit of this day. What is noted on the day
    /// on which all is over was still asked for.
    pub fn asks_forms(&self, day: NaiveDate) -> bool {
        let since = self.ended.get(&Element::Questionnaires);
        let is_asked =
            since.is_none_or(|since| day < *since || (self.completed == Some(*since) && day == *since));
        is_asked && !self.is_in_break(Element::Questionnaires, day)
    }

    /// The visits that are to take place: none before they are enrolled.
    pub fn plan(&self, kit: &Kit, optional: &[String]) -> Vec<Due> {
        match self.index {
            Some(index) if self.stage >= Stage::Enrolled => kit.plan(index, self.start, optional),
            Some(_) | None => Vec::new(),
        }
    }

    /// Whether so many sessions were attended that the course counts as completed;
    /// nothing where there are no sessions.
    pub fn attended_enough(&self, kit: &Kit) -> Option<bool> {
        Some(self.sessions.0 >= kit.sessions.as_ref()?.needed())
    }

    /// Whether so many sessions were missed that no more can make up for it; nothing
    /// where there are no sessions.
    pub fn missed_too_many(&self, kit: &Kit) -> Option<bool> {
        let sessions = kit.sessions.as_ref()?;
        let missed = self.sessions.1.saturating_sub(self.sessions.0);
        Some(sessions.planned.saturating_sub(missed) < sessions.needed())
    }
}

/// Whether a step says that something was decided or took place: a deferred offer
/// decides nothing, and nobody came to a session that was missed.
fn decides(step: &Step) -> bool {
    if step.kind == StepKind::Offer {
        return matches!(step.code("result"), Some("accepted" | "declined"));
    }
    step.kind != StepKind::Session || step.yes("attended") != Some(false)
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
