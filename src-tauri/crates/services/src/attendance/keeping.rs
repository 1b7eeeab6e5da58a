//! Keeping a register: a step for each person in it, all of them or none.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    ParticipantId,
    way::{Step, StepKind},
};
use store::{Reader, Writer};

use super::{AttendanceKept, Came, KeepAttendance, LineProblem, looking::takes_part, noted, sessions};
use crate::{
    App, Changed, Error, FieldProblem, Why,
    input::Checks,
    kits::Run,
    participants::{self, uuid},
    rights::Looker,
    show,
    ways::{AskStep, Here, KEPT, KeepStep, Ready, TypedField},
};

/// No group is larger; more is no register.
const MOST: usize = 200;

/// Keeps a register as a whole. A half-kept one would leave whoever stood before the group
/// guessing whom to go over again, so nothing is kept of anybody until nothing is wrong
/// with any of them. What was noted just so before is not noted again: a register that is
/// kept twice, or from two windows, is kept once.
pub fn keep(app: &App, what: KeepAttendance) -> Result<Changed<AttendanceKept>, Error> {
    let looker = Looker::of(app)?;
    if what.people.len() > MOST {
        return Err(Error::Input("people"));
    }
    let typed = what.day.trim();
    let day = if typed.is_empty() { Ok(show::today(app)) } else { participants::day(app, typed) };
    let day = match day {
        Ok(day) => day,
        Err(why) => return Ok(Changed::new(refused("day", why), [])),
    };
    if what.people.is_empty() {
        return Ok(Changed::new(refused("people", Why::NobodyMarked), []));
    }
    let kept = app.write(|w| {
        let run = Run::of(app, w, &what.kit, None)?;
        let of = run.kit.sessions.as_ref().ok_or(Error::StepNotNow)?;
        if what.number == 0 || what.number > of.planned {
            return Ok(refused("number", Why::NumberTooHigh));
        }
        let mut register = Register { app, looker, what: &what, day, kept: nothing(), ready: Vec::new() };
        register.look(w)?;
        register.keep(w)
    })?;
    if kept.kept == 0 {
        return Ok(Changed::new(kept, []));
    }
    app.ring();
    Ok(Changed::new(kept, KEPT))
}

fn nothing() -> AttendanceKept {
    AttendanceKept {
        problems: Vec::new(),
        people: Vec::new(),
        kept: 0,
        before: 0,
        completed: 0,
        alerts: Vec::new(),
    }
}

fn refused(field: &str, why: Why) -> AttendanceKept {
    AttendanceKept { problems: vec![FieldProblem::new(field, why)], ..nothing() }
}

/// A register as it is gone through: first everybody is looked at, then all are kept.
struct Register<'a> {
    app: &'a App,
    looker: Looker,
    what: &'a KeepAttendance,
    day: NaiveDate,
    kept: AttendanceKept,
    ready: Vec<(ParticipantId, bool, Ready)>,
}

impl Register<'_> {
    fn look(&mut self, r: &Reader<'_>) -> Result<(), Error> {
        let mut seen = BTreeSet::new();
        for came in &self.what.people {
            let who = ParticipantId(uuid(&came.participant)?);
            if !seen.insert(who) {
                return Err(Error::Input("people"));
            }
            if let Err(why) = self.one(r, who, came)? {
                self.kept.people.push(LineProblem { participant: came.participant.clone(), why });
            }
        }
        Ok(())
    }

    /// Looks at one of them: is ready to be kept, was noted before, or why not.
    fn one(&mut self, r: &Reader<'_>, who: ParticipantId, came: &Came) -> Result<Result<(), Why>, Error> {
        let here = Here::of(self.app, r, who, &self.what.kit)?;
        if let Some(step) = self.before(&here, came) {
            let same = self.is_same(step, came);
            self.kept.before += u32::from(same);
            return Ok(if same { Ok(()) } else { Err(Why::SessionNoted) });
        }
        let mut checks = Checks::default();
        let ready = match Ready::of(self.app, r, self.looker, &self.step(came), &mut checks) {
            Ok(ready) => ready,
            Err(Error::ActFirst) => return Ok(Err(Why::AlertFirst)),
            Err(Error::StepNotNow | Error::Withdrawn | Error::Erased) => return Ok(Err(Why::NotTakingPart)),
            Err(error) => return Err(error),
        };
        if !takes_part(&here, self.day) {
            return Ok(Err(Why::NotTakingPart));
        }
        if let Some(ready) = ready {
            let enough = here.way.attended_enough(&here.run.kit) == Some(true);
            self.ready.push((who, enough, ready));
            return Ok(Ok(()));
        }
        // What is wrong with the group is so for everybody, and said once.
        let (of_all, of_one): (Vec<_>, Vec<_>) =
            checks.problems.into_iter().partition(|one| matches!(&*one.field, "number" | "group"));
        let unsaid = of_all.into_iter().filter(|one| !self.kept.problems.contains(one)).collect::<Vec<_>>();
        self.kept.problems.extend(unsaid);
        Ok(of_one.into_iter().next().map_or(Ok(()), |one| Err(one.why)))
    }

    /// What was noted of them already that this would be once more: of this day or this
    /// session; and that they missed it, whenever that was.
    fn before<'a>(&self, here: &'a Here, came: &Came) -> Option<&'a Step> {
        let missed = |step: &&Step| !came.attended && step.whole("number") == Some(self.what.number);
        noted(here, self.day, self.what.number).or_else(|| sessions(here).filter(missed).last())
    }

    fn is_same(&self, step: &Step, came: &Came) -> bool {
        let reason = Some(came.reason.as_str()).filter(|reason| !came.attended && !reason.is_empty());
        step.day == self.day
            && step.whole("number") == Some(self.what.number)
            && step.whole("group") == Some(self.what.group)
            && step.yes("attended") == Some(came.attended)
            && step.code("reason") == reason
    }

    /// The same step as somebody would note it by itself.
    fn step(&self, came: &Came) -> KeepStep {
        let field = |name: &str, value: String| TypedField { name: name.into(), values: vec![value] };
        KeepStep {
            step: AskStep {
                kind: StepKind::Session,
                kit: Some(self.what.kit.clone()),
                participant: Some(came.participant.clone()),
                visit: None,
                about: None,
                id: None,
            },
            day: self.what.day.clone(),
            fields: vec![
                field("number", self.what.number.to_string()),
                field("attended", came.attended.to_string()),
                field("reason", came.reason.clone()),
                field("group", self.what.group.to_string()),
            ],
            reason: String::new(),
        }
    }

    fn keep(self, w: &Writer<'_>) -> Result<AttendanceKept, Error> {
        let mut kept = self.kept;
        if !kept.problems.is_empty() || !kept.people.is_empty() {
            return Ok(AttendanceKept { before: 0, ..kept });
        }
        for (who, had_enough, ready) in self.ready {
            kept.alerts.extend(ready.keep(self.app, w)?.alerts);
            kept.kept += 1;
            let here = Here::of(self.app, w, who, &self.what.kit)?;
            let enough = here.way.attended_enough(&here.run.kit) == Some(true);
            kept.completed += u32::from(enough && !had_enough);
        }
        Ok(kept)
    }
}
