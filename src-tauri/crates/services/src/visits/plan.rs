//! What a kit asks for at a visit, and how far that has got.

use chrono::NaiveDate;
use domain::{
    ParticipantId,
    kit::{Arm, Element, Level, PlannedForm, PlannedVisit, is_needed},
    participant::Participant,
    response::{Mode, Response},
    visit::Visit,
    way::{NotDone, Step, StepKind, Way},
};
use store::{AsksNoMore, Need, Needed, Reader};

use super::{PlannedFormLine, PlannedStepLine, VisitPlan, lines};
use crate::{
    App, Error,
    kits::{Run, labels},
    shelf::Edition,
    show,
    ways::Here,
    wordings::{Rules, WhyNot},
};

/// The forms without which a visit of a kit is not done: Today, the measures and the
/// reports go by them. One that asks for none is done once its steps are noted.
fn needed(visit: &PlannedVisit) -> impl Iterator<Item = Needed> + '_ {
    let forms = visit.forms.iter().filter(|form| form.level == Level::Essential);
    let steps = visit.steps.iter().copied().filter(|step| waits_for(visit, *step));
    forms.map(|form| Needed::Form(form.instrument.clone())).chain(steps.map(Needed::Step))
}

/// Whether a visit is not done without this step: where forms are what it is about, steps
/// are asked for and hold nothing up.
fn waits_for(visit: &PlannedVisit, step: StepKind) -> bool {
    is_needed(step) && visit.forms.iter().all(|form| form.level != Level::Essential)
}

/// The same, as far as somebody who was given this can have it.
pub(crate) fn needed_of(run: &Run, plan: &str, arm: Option<&str>) -> Vec<Needed> {
    let of = |needed: &Needed| match needed {
        Needed::Form(_) => true,
        Needed::Step(kind) => run.kit.has(*kind, arm),
    };
    run.kit.visit(plan).into_iter().flat_map(needed).filter(of).collect()
}

/// Whether forms are asked of somebody at a visit of a kit on that day: not once they
/// refused questionnaires, or those ended for them.
pub(crate) fn asks_forms(
    app: &App,
    r: &Reader<'_>,
    who: ParticipantId,
    kit: &str,
    day: NaiveDate,
) -> Result<bool, Error> {
    Ok(!r.may_have_ended(who)? || Here::of(app, r, who, kit)?.way.asks_forms(day))
}

/// Everybody who answers no more questionnaires, and since when.
pub(crate) fn no_more(app: &App, r: &Reader<'_>) -> Result<Vec<AsksNoMore>, Error> {
    let mut all = Vec::new();
    for (participant, kit) in r.perhaps_ended()? {
        // Of a kit that is not here any more nobody knows what ended.
        let Ok(here) = Here::of(app, r, participant, &kit) else { continue };
        let Some(since) = here.way.ended.get(&Element::Questionnaires).copied() else { continue };
        let since = if here.way.asks_forms(since) { since.succ_opt().unwrap_or(since) } else { since };
        all.push(AsksNoMore { participant, kit, since });
    }
    Ok(all)
}

/// What every visit of every kit that somebody is in is not done without, by the version
/// with which they entered: a later one asks nothing of them.
pub(crate) fn needs(app: &App, r: &Reader<'_>) -> Result<Vec<Need>, Error> {
    let mut all = Vec::new();
    for (kit, version) in r.versions_entered()? {
        // Of a kit that is not here any more nobody knows what it asked for.
        let Ok(run) = Run::of(app, r, &kit, Some(version)) else { continue };
        for visit in &run.kit.visits {
            all.extend(needed(visit).map(|what| {
                let without = |arm: &&Arm| match what {
                    Needed::Form(_) => false,
                    Needed::Step(kind) => !run.kit.has(kind, Some(&arm.id)),
                };
                let not_of = run.kit.arms.iter().filter(without).map(|arm| arm.id.clone()).collect();
                Need { kit: kit.clone(), version, plan: visit.id.clone(), what, not_of }
            }));
        }
    }
    Ok(all)
}

/// What the kit asks for; nothing where the visit is of none.
pub(super) fn of(
    app: &App,
    r: &Reader<'_>,
    rules: &Rules,
    visit: &Visit,
    who: &Participant,
) -> Result<Option<VisitPlan>, Error> {
    let Some((kit, plan, turn)) = r.plan_of_visit(visit.id)? else { return Ok(None) };
    let entered = r.enrolments(who.id)?.into_iter().find(|one| one.kit == kit);
    let arm = entered.as_ref().and_then(|entered| entered.arm.clone());
    let Ok(run) = Run::of(app, r, &kit, entered.map(|entered| entered.version)) else { return Ok(None) };
    // Of a kit that is another by now nothing is known of its former visits.
    let Some(planned) = run.kit.visit(&plan) else { return Ok(None) };
    let row = r.plan_of(who.id)?;
    let row = row.into_iter().find(|one| (&one.kit, &one.plan, one.turn) == (&kit, &plan, turn));
    let (opens, closes) = row.map_or((visit.day, visit.day), |row| (row.opens, row.closes));
    let at = At {
        app,
        rules,
        run: &run,
        who,
        steps: r.steps_at(visit.id)?,
        forms: r.responses_of(visit.id)?,
        asks: asks_forms(app, r, who.id, &kit, visit.day)?,
    };
    let mut forms = Vec::new();
    for form in &planned.forms {
        forms.push(at.form(r, form)?);
    }
    // Stable: within a level they stay in the order in which the kit gives them.
    forms.sort_by_key(|form| form.level as u8);
    let mut noted = r.steps_of(who.id)?;
    noted.retain(|step| step.kit.as_ref() == Some(&kit));
    let at_this = |step: &Step| {
        let near = step.visit.is_none() && (opens..=closes).contains(&step.day);
        step.visit == Some(visit.id) || near
    };
    // Who has begun has begun, wherever that was noted: it is not asked again.
    let has_begun = Way::of(&run.kit, &noted).start.is_some();
    let steps = run.kit.steps_of(planned, arm.as_deref()).filter_map(|kind| {
        let found = noted.iter().rev().find(|step| step.kind == kind && at_this(step));
        if kind == StepKind::Start && has_begun && found.is_none() {
            return None;
        }
        Some(PlannedStepLine {
            kind,
            title: labels::step(app, kind),
            step: found.map(|step| step.id.to_string()),
            needed: waits_for(planned, kind),
            not_done: at.not_done(NotDone::Step(kind)),
        })
    });
    let steps = steps.collect();
    let (patient, staff) = r.minutes(visit.id)?;
    let minutes = |seconds: u32| (seconds + 30) / 60;
    Ok(Some(VisitPlan {
        label: run.visit(app, &plan),
        in_window: (opens..=closes).contains(&visit.day),
        window: say(
            app,
            "visit-window",
            &[("from", &show::day(app, opens)), ("to", &show::day(app, closes))],
        ),
        forms,
        steps,
        patient_minutes: (minutes(patient), planned.patient_minutes),
        staff_minutes: (minutes(staff), planned.staff_minutes),
        kit,
    }))
}

/// A visit, and what was done at it.
struct At<'a> {
    app: &'a App,
    rules: &'a Rules,
    run: &'a Run,
    who: &'a Participant,
    steps: Vec<Step>,
    forms: Vec<Response>,
    /// Forms are asked of them.
    asks: bool,
}

impl At<'_> {
    /// Why something was not done, if somebody said so; and the step that says it.
    fn not_done(&self, what: NotDone<'_>) -> Option<(String, String)> {
        let said = self.steps.iter().rev().find(|step| step.not_done() == Some(what))?;
        let reason = said.code("reason").unwrap_or_default();
        Some((labels::code(self.app, Some(self.run), "visit_missed", reason), said.id.to_string()))
    }

    fn form(&self, r: &Reader<'_>, of: &PlannedForm) -> Result<PlannedFormLine, Error> {
        let mut begun = None;
        for response in self.forms.iter().filter(|response| response.instrument == of.instrument) {
            if r.voided(response.id)?.is_none() {
                begun = Some(lines::form_line(self.app, r, response)?);
            }
        }
        let (begins, withheld) = match self.begins(of) {
            Ok(begins) => (Some(begins), None),
            Err(why) => (None, Some(why)),
        };
        Ok(PlannedFormLine {
            instrument: of.instrument.clone(),
            title: labels::instrument(self.app, self.run, &of.instrument),
            level: of.level.into(),
            expected: self.asks || begun.is_some(),
            response: begun.as_ref().map(|line| line.id.clone()),
            state: begun.as_ref().map(|line| line.state),
            not_done: self.not_done(NotDone::Form(&of.instrument)),
            withheld: withheld.filter(|_| begun.is_none() && self.asks),
            begins: begins.filter(|_| self.asks),
        })
    }

    /// In which language and how it is begun without anything being chosen; or why it
    /// cannot be, in words. A form in another language than the participant's is never
    /// begun by itself.
    fn begins(&self, of: &PlannedForm) -> Result<(String, Mode), String> {
        let shelf = self.app.shelf();
        let Ok(edition) = shelf.get(&of.instrument) else { return Err(self.say("withheld-not-here", &[])) };
        if let Some(why) = self.rules.withheld(edition) {
            return Err(self.why(edition, why));
        }
        let offer = lines::offer(self.app, self.rules, edition, &self.who.language);
        let language =
            offer.offers.iter().find(|one| lines::bare(&one.tag) == lines::bare(&self.who.language));
        let Some(language) = language else {
            let why = self.rules.why_not(edition, &self.who.language).unwrap_or(WhyNot::Incomplete);
            return Err(self.why(edition, why));
        };
        let usual = of.mode.filter(|mode| offer.modes.contains(mode));
        let usual = usual.or_else(|| offer.modes.first().copied()).unwrap_or(Mode::Patient);
        Ok((language.tag.clone(), usual))
    }

    fn why(&self, of: &Edition, why: WhyNot) -> String {
        let language = show::language_name(self.app, &self.who.language);
        let id = match why {
            WhyNot::Incomplete => "withheld-language",
            WhyNot::StatusNotAllowed => "withheld-status",
            WhyNot::NeedsApproval => "withheld-approval",
            WhyNot::LanguageNotLicensed => "withheld-language-licence",
            WhyNot::LicenceExpired => "withheld-licence-expired",
            WhyNot::LicenceMissing => "withheld-licence",
        };
        self.say(id, &[("language", &language), ("form", of.instrument.title())])
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        say(self.app, id, args)
    }
}

fn say(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    app.texts.say(&show::language(app), id, args)
}
