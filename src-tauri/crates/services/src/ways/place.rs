//! Where a step belongs: to whom, in which kit, at which visit, about what.

use domain::{
    ParticipantId, VisitId,
    participant::Participant,
    way::{Step, StepKind},
};
use store::{Reader, StoreError};
use uuid::Uuid;

use super::{AskStep, Here, next};
use crate::{
    App, Error,
    kits::Run,
    participants::uuid,
    rights::{Looker, kept},
    training::{self, Whose},
};

pub(super) struct Place {
    pub kind: StepKind,
    /// The kit; of a query there may be none.
    pub run: Option<Run>,
    /// The version that is noted with the step.
    pub version: Option<u32>,
    pub who: Option<Participant>,
    pub visit: Option<VisitId>,
    pub about: Option<Uuid>,
    /// The step that it goes on from, where it is one.
    pub goes_on: Option<Step>,
    /// What is corrected, where it is.
    pub former: Option<Step>,
}

impl Place {
    /// Refuses what does not belong together, and what `looker` may not see.
    pub fn of(app: &App, r: &Reader<'_>, looker: Looker, ask: &AskStep) -> Result<Self, Error> {
        if matches!(ask.kind, StepKind::Alert | StepKind::Moved) {
            return Err(Error::StepNotNow);
        }
        let maybe = |id: &Option<String>| id.as_deref().map(uuid).transpose();
        let former = maybe(&ask.id)?.map(|id| r.step(id)).transpose()?;
        if let Some(former) = former {
            return Self::corrected(app, r, looker, ask.kind, former);
        }
        let about = maybe(&ask.about)?;
        let goes_on = about.map(|id| found(r.step(id))).transpose()?.flatten();
        if let Some(step) = &goes_on
            && r.is_taken_back(step.id)?
        {
            return Err(Error::StepNotNow);
        }
        let visit = maybe(&ask.visit)?.map(|id| kept(r.visit(VisitId(id)))).transpose()?;
        let said = maybe(&ask.participant)?.map(ParticipantId);
        let known =
            [said, goes_on.as_ref().and_then(|step| step.participant), visit.as_ref().map(|v| v.participant)];
        let participant = known.iter().flatten().next().copied();
        if known.iter().flatten().any(|one| Some(*one) != participant) {
            return Err(Error::Input("participant"));
        }
        let kit = ask.kit.clone().or_else(|| goes_on.as_ref().and_then(|step| step.kit.clone()));
        let who = seen(r, looker, participant)?;
        let (run, version) = match (&kit, participant) {
            (None, _) => (None, None),
            (Some(kit), Some(participant)) => {
                let here = Here::of(app, r, participant, kit)?;
                let version = here.version();
                (Some(here.run), Some(version))
            }
            (Some(kit), None) => {
                let run = Run::of(app, r, kit, None)?;
                let version = run.kit.version;
                (Some(run), Some(version))
            }
        };
        let place = Self {
            kind: ask.kind,
            run,
            version,
            who,
            visit: visit.map(|visit| visit.id),
            about,
            goes_on,
            former: None,
        };
        place.belongs().then_some(place).ok_or(Error::Input("step"))
    }

    fn corrected(
        app: &App,
        r: &Reader<'_>,
        looker: Looker,
        kind: StepKind,
        former: Step,
    ) -> Result<Self, Error> {
        if former.kind != kind {
            return Err(Error::Input("kind"));
        }
        if r.is_taken_back(former.id)? {
            return Err(Error::StepNotNow);
        }
        let who = seen(r, looker, former.participant)?;
        let run = former.kit.as_deref().map(|kit| Run::of(app, r, kit, former.kit_version)).transpose()?;
        Ok(Self {
            kind,
            run,
            version: former.kit_version,
            who,
            visit: former.visit,
            about: former.about,
            goes_on: former.about.map(|id| found(r.step(id))).transpose()?.flatten(),
            former: Some(former),
        })
    }

    /// What is done about an alert is about one, and so on; only a screening, and
    /// what goes on from one, may be of nobody.
    fn belongs(&self) -> bool {
        let before = self.goes_on.as_ref().map(|step| step.kind);
        let follows = !self.kind.goes_on() || before.is_some_and(|one| next::about(one).contains(&self.kind));
        let unnamed = matches!(self.kind, StepKind::Screening | StepKind::Query) || self.goes_on.is_some();
        let no_kit = matches!(self.kind, StepKind::Query | StepKind::QueryAnswer | StepKind::QueryClosed);
        follows && (self.who.is_some() || unnamed) && (self.run.is_some() || no_kit)
    }

    /// Refuses what cannot be noted as things stand.
    pub fn may(&self, app: &App, r: &Reader<'_>, looker: Looker) -> Result<(), Error> {
        if next::is_anothers(self.kind) {
            return Err(Error::NotYours);
        }
        if let Some(who) = self.who.as_ref().filter(|_| next::collects(self.kind)) {
            looker.may_collect(r, who.id)?;
        }
        self.learned(app, r, looker)?;
        let (Some(run), None) = (&self.run, &self.former) else { return Ok(()) };
        let Some(who) = &self.who else {
            return if run.decided.runs || self.goes_on.is_some() { Ok(()) } else { Err(Error::StepNotNow) };
        };
        let here = Here::of(app, r, who.id, &run.kit.id)?;
        if !here.way.blocked.is_empty() && !next::goes_on_while_blocked(self.kind) {
            return Err(Error::ActFirst);
        }
        let entered = run.decided.runs || !here.steps.is_empty();
        if entered && next::may(self.kind, &here.way, &run.kit) { Ok(()) } else { Err(Error::StepNotNow) }
    }

    /// Refuses what nobody does without having learned it. A correction is none: what
    /// was wrong is put right by whoever sees it.
    fn learned(&self, app: &App, r: &Reader<'_>, looker: Looker) -> Result<(), Error> {
        let (Some(run), None) = (&self.run, &self.former) else { return Ok(()) };
        let Some(covers) = training::needed_for(self.kind) else { return Ok(()) };
        let whose = Whose { participant: self.participant(), ..Whose::nobody().kit(&run.kit.id) };
        training::may_record(app, r, looker, whose, covers)
    }

    /// Whether what is corrected has words that stand on another computer.
    pub fn is_withheld(&self, field: &str) -> bool {
        self.former.as_ref().is_some_and(|former| former.is_withheld(field))
    }

    pub fn participant(&self) -> Option<ParticipantId> {
        self.who.as_ref().map(|who| who.id)
    }
}

fn seen(
    r: &Reader<'_>,
    looker: Looker,
    participant: Option<ParticipantId>,
) -> Result<Option<Participant>, Error> {
    let Some(participant) = participant else { return Ok(None) };
    looker.may_see(r, participant)?;
    kept(r.participant(participant)).map(Some)
}

/// A step, where the id is of one.
pub(crate) fn found(step: Result<Step, StoreError>) -> Result<Option<Step>, Error> {
    match step {
        Err(StoreError::NotFound { .. }) => Ok(None),
        found => Ok(Some(found?)),
    }
}
