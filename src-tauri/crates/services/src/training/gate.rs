//! What nobody records before the site is ready and they have learned it.
//!
//! A kit whose stages nobody ever named asks for nothing. Reading is never refused,
//! and neither is what must not wait for a course: what was done about an alert, harm
//! that came to somebody, and that somebody wants no more.

use chrono::NaiveDate;
use domain::{
    ParticipantId, VisitId,
    kit::{Covers, Lapse, SiteStage},
    way::StepKind,
};
use store::Reader;

use super::standing::{self, code};
use crate::{App, Error, kits::Run, rights::Looker, show};

/// Of whom something is recorded, and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Whose<'a> {
    /// Of whom; nobody yet, when somebody is put on file.
    pub participant: Option<ParticipantId>,
    /// At which visit.
    pub visit: Option<VisitId>,
    /// In which kit, where that is known.
    pub kit: Option<&'a str>,
    /// The day that it is recorded of; today where nothing is said.
    pub day: Option<NaiveDate>,
}

impl<'a> Whose<'a> {
    pub fn nobody() -> Self {
        Self { participant: None, visit: None, kit: None, day: None }
    }

    pub fn of(participant: ParticipantId) -> Self {
        Self { participant: Some(participant), ..Self::nobody() }
    }

    pub fn at(self, visit: VisitId) -> Self {
        Self { visit: Some(visit), ..self }
    }

    pub fn kit(self, kit: &'a str) -> Self {
        Self { kit: Some(kit), ..self }
    }

    pub fn on(self, day: NaiveDate) -> Self {
        Self { day: Some(day), ..self }
    }

    /// The kits that it may be for, by id.
    fn kits(self, app: &App, r: &Reader<'_>) -> Result<Vec<String>, Error> {
        if let Some(kit) = self.kit {
            return Ok(vec![kit.to_owned()]);
        }
        if let Some(visit) = self.visit
            && let Some((kit, ..)) = r.plan_of_visit(visit)?
        {
            return Ok(vec![kit]);
        }
        if let Some(who) = self.participant {
            let kits: Vec<_> = r.enrolments(who)?.into_iter().map(|one| one.kit).collect();
            if !kits.is_empty() {
                return Ok(kits);
            }
        }
        Ok(Run::all(app, r)?.into_iter().map(|run| run.kit.id).collect())
    }
}

/// What has to be learned before a step of this kind is noted, if anything has.
pub(crate) fn needed_for(kind: StepKind) -> Option<Covers> {
    match kind {
        StepKind::Screening
        | StepKind::Consent
        | StepKind::Background
        | StepKind::Offer
        | StepKind::Start
        | StepKind::Engagement
        | StepKind::Stop
        | StepKind::Session
        | StepKind::Contact
        | StepKind::NotDone
        | StepKind::Resource
        | StepKind::Unintended
        | StepKind::Completion => Some(Covers::Collecting),
        StepKind::AlertOutcome => Some(Covers::Escalation),
        StepKind::AlertAction
        | StepKind::Adverse
        | StepKind::AdverseFollowUp
        | StepKind::Change
        | StepKind::Alert
        | StepKind::Moved
        | StepKind::Query
        | StepKind::QueryAnswer
        | StepKind::QueryClosed => None,
    }
}

/// Refuses that something is collected before the site is ready, or by somebody who
/// has not learned it.
pub(crate) fn may_collect(app: &App, r: &Reader<'_>, looker: Looker, whose: Whose<'_>) -> Result<(), Error> {
    may_record(app, r, looker, whose, Covers::Collecting)
}

/// The same of anything that a module covers. What may be for several kits is
/// refused only where each of them refuses it.
pub(crate) fn may_record(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    whose: Whose<'_>,
    what: Covers,
) -> Result<(), Error> {
    if let Some(who) = whose.participant
        && r.is_practice(who)?
    {
        return Ok(());
    }
    let mut refusal = None;
    for kit in whose.kits(app, r)? {
        match refused(app, r, looker, &kit, whose.day, what)? {
            None => return Ok(()),
            Some(why) => refusal = refusal.or(Some(why)),
        }
    }
    refusal.map_or(Ok(()), Err)
}

fn refused(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    kit: &str,
    day: Option<NaiveDate>,
    what: Covers,
) -> Result<Option<Error>, Error> {
    let Some(stages) = r.site_stages(kit)? else { return Ok(None) };
    let ((person, role), today) = (looker.who(), show::today(app));
    let run = Run::of(app, r, kit, None)?;
    let mut missing = None;
    for module in run.kit.training.iter().filter(|module| module.is_for(code(role), what)) {
        if let Some(lapse) = standing::lapse(r, &run, module, person, today)? {
            missing = Some((module.id.clone(), lapse));
            break;
        }
    }
    // A day before the first one was collected by nobody, even if it is told later.
    let day = day.map_or(today, |day| day.min(today));
    if stages.on(day) == SiteStage::SetUp {
        return Ok(Some(Error::SetUp { module: missing.map(|(module, _)| module) }));
    }
    Ok(missing.map(|(module, lapse)| match lapse {
        Lapse::Never | Lapse::Expired(_) => Error::NotSignedOff { module },
        Lapse::Version | Lapse::Idle(_) => Error::RefresherDue { module },
    }))
}
