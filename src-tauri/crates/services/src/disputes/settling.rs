//! Settling a dispute.

use domain::{ParticipantId, ResponseId, VisitId, participant::study_number};
use store::{Action, Dispute, Kind, Writer};
use uuid::Uuid;

use super::{
    DisputeKind, SettleDispute,
    sides::{Theirs, about},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why, alerts,
    participants::uuid,
    rights::{Looker, drafts},
    settings,
    staff::reason,
    sync::pull::{self, details, differing, put, said},
};

/// Settles it. What was not chosen stays in the trail.
pub fn settle(app: &App, what: SettleDispute) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = uuid(&what.id)?;
    let why = match reason(&what.reason) {
        Ok(why) => why,
        Err(why) => return Ok(Changed::new(vec![FieldProblem::new("reason", why)], [])),
    };
    let keep = what.keep.as_deref().map(uuid).transpose()?;
    let looker = Looker::of(app)?;
    let problems = app.write(|w| {
        let dispute = w.dispute(id)?;
        // Somebody was faster, or the other side has changed once more.
        if dispute.settled.is_some() {
            return Ok(vec![FieldProblem::new("id", Why::ChangedMeanwhile)]);
        }
        if let Some(who) = about(w, &dispute)? {
            looker.may_see(w, who)?;
        }
        Decision { app, w, looker, dispute: &dispute, what: &what, keep, why: &why }.carry_out()
    })?;
    if !problems.is_empty() {
        return Ok(Changed::new(problems, []));
    }
    app.ring();
    let areas = [Area::Participants, Area::Visits, Area::Responses, Area::Sending, Area::Site, Area::Trail];
    Ok(Changed::new(problems, areas))
}

/// What is chosen where a record as a whole stays or goes.
const WHOLE: &str = "record";

struct Decision<'a, 'w> {
    app: &'a App,
    w: &'a Writer<'w>,
    looker: Looker,
    dispute: &'a Dispute,
    what: &'a SettleDispute,
    keep: Option<Uuid>,
    why: &'a str,
}

impl Decision<'_, '_> {
    fn carry_out(&self) -> Result<Vec<FieldProblem>, Error> {
        match (DisputeKind::named(&self.dispute.kind)?, self.dispute.record) {
            (DisputeKind::Twice, _) => self.twice(),
            (DisputeKind::SameNumber, _) => self.same_number(),
            (DisputeKind::Gone, _) => self.gone(),
            (DisputeKind::Changed, Kind::Participant) => self.participant(),
            (DisputeKind::Changed, Kind::Visit) => self.visit(),
            (DisputeKind::Changed, Kind::Enrolment | Kind::Step | Kind::Kit) => self.send(),
            (DisputeKind::Changed, Kind::Response | Kind::Questionnaire) => self.response(),
        }
    }

    /// It waits for nobody any longer.
    fn close(&self) -> Result<(), Error> {
        Ok(self.w.settle_dispute(self.dispute.id, self.why)?)
    }

    /// What is here goes out, in the place of what is there.
    fn send(&self) -> Result<Vec<FieldProblem>, Error> {
        self.close()?;
        self.w.queue_again(self.dispute.record, self.dispute.object)?;
        Ok(Vec::new())
    }

    /// Whose value counts for `field`; nothing until somebody chose.
    fn theirs(&self, field: &str) -> Option<bool> {
        self.what.fields.iter().find(|choice| choice.field == field).map(|choice| choice.theirs)
    }

    fn participant(&self) -> Result<Vec<FieldProblem>, Error> {
        let ours = self.w.participant(ParticipantId(self.dispute.object))?;
        let Ok(theirs) = exchange::their_patient(&Theirs::of(self.w, self.dispute)?.now) else {
            return self.send();
        };
        let said = said(&theirs);
        let (mut new, mut open) = (ours.clone(), Vec::new());
        for field in differing(&details(&ours), &said) {
            match self.theirs(field) {
                Some(true) => put(&mut new, field, &said[field]),
                Some(false) => {}
                None => open.push(FieldProblem::new(field, Why::FieldEmpty)),
            }
        }
        if !open.is_empty() {
            return Ok(open);
        }
        let other = self.w.participant_by_study_number(&new.study_number)?;
        if other.is_some_and(|other| other != new.id) {
            return Ok(vec![FieldProblem::new("study_number", Why::NumberMismatch)]);
        }
        if new == ours {
            return self.send();
        }
        self.close()?;
        self.w.change_participant(&new, self.why)?;
        Ok(Vec::new())
    }

    fn visit(&self) -> Result<Vec<FieldProblem>, Error> {
        let theirs = exchange::their_visit(&Theirs::of(self.w, self.dispute)?.now);
        match (self.theirs("day"), theirs) {
            (Some(true), Ok(theirs)) => {
                self.close()?;
                self.w.change_visit_day(VisitId(self.dispute.object), theirs.day, self.why)?;
                Ok(Vec::new())
            }
            (Some(false), _) | (_, Err(_)) => self.send(),
            (None, Ok(_)) => Ok(vec![FieldProblem::new("day", Why::FieldEmpty)]),
        }
    }

    fn response(&self) -> Result<Vec<FieldProblem>, Error> {
        match self.theirs("answers") {
            Some(true) => {
                self.close()?;
                let theirs = Theirs::of(self.w, self.dispute)?.now;
                let taken = pull::take(self.app, self.w, &theirs)?;
                Ok(if taken { Vec::new() } else { vec![FieldProblem::new("answers", Why::AnswerRefused)] })
            }
            Some(false) => self.send(),
            None if exchange::their_response_head(&Theirs::of(self.w, self.dispute)?.now).is_err() => {
                self.send()
            }
            None => Ok(vec![FieldProblem::new("answers", Why::FieldEmpty)]),
        }
    }

    fn twice(&self) -> Result<Vec<FieldProblem>, Error> {
        let both = [Some(self.dispute.object), self.dispute.other];
        if self.keep.is_some() && !both.contains(&self.keep) {
            return Ok(vec![FieldProblem::new("keep", Why::AnswerRefused)]);
        }
        self.close()?;
        if self.keep.is_some() {
            for other in both.into_iter().filter(|one| *one != self.keep).flatten() {
                self.void(ResponseId(other))?;
            }
        }
        Ok(Vec::new())
    }

    /// It counts no longer; what followed on it is looked at again.
    fn void(&self, id: ResponseId) -> Result<(), Error> {
        self.w.void_response(id, self.why)?;
        alerts::fire_for_the_next(self.app, self.w, id).map(drop)
    }

    /// Of two people with one number, one gets another: the one here does so here,
    /// the other where they were registered.
    fn same_number(&self) -> Result<Vec<FieldProblem>, Error> {
        match (self.theirs("study_number"), self.dispute.other) {
            (None, _) => return Ok(vec![FieldProblem::new("study_number", Why::FieldEmpty)]),
            (Some(true), Some(ours)) => {
                let mut ours = self.w.participant(ParticipantId(ours))?;
                let (site, letter) = settings::numbering(self.w)?;
                let mut number = self.w.next_participant_number()?;
                while self.w.participant_by_study_number(&study_number(&site, &letter, number))?.is_some() {
                    number += 1;
                }
                ours.study_number = study_number(&site, &letter, number);
                self.close()?;
                self.w.change_participant(&ours, self.why)?;
            }
            (Some(true), None) | (Some(false), _) => self.close()?,
        }
        Ok(Vec::new())
    }

    /// It was erased or taken back there, or is there no more.
    fn gone(&self) -> Result<Vec<FieldProblem>, Error> {
        let (record, object) = (self.dispute.record, self.dispute.object);
        match (self.theirs(WHOLE), record) {
            (None, _) => Ok(vec![FieldProblem::new(WHOLE, Why::FieldEmpty)]),
            (Some(false), _) => {
                if self.dispute.computer.is_none() {
                    // Nothing is there that could be amended.
                    self.close()?;
                    self.w.queue_lost(record, object)?;
                    return Ok(Vec::new());
                }
                self.send()
            }
            (Some(true), Kind::Participant) => {
                let who = ParticipantId(object);
                self.looker.may_erase()?;
                let count = self.w.unsent(who)? + drafts(self.w, who)?;
                if count > 0 {
                    return Err(Error::Unsent { count });
                }
                self.close()?;
                self.w.erase(who, Action::Erased, self.why)?;
                Ok(Vec::new())
            }
            (Some(true), Kind::Response) => {
                self.close()?;
                self.void(ResponseId(object))?;
                Ok(Vec::new())
            }
            (Some(true), Kind::Visit | Kind::Questionnaire | Kind::Enrolment | Kind::Step | Kind::Kit) => {
                self.close()?;
                Ok(Vec::new())
            }
        }
    }
}
