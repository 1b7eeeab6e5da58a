//! What a site makes of a kit: proposed by one person, and let take effect by another.
//!
//! A version holds everything that is other than in the kit as it came, so that it can
//! be read by itself; until the next is approved, it is the one in force.

use domain::kit::OwnItem;
use store::{Action, Writer};

use super::{
    DecideTailoring, MayDecide, Run, Tailor,
    decided::{Decided, Event, Proposed, Tailored, Version},
    refusing, versions,
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why, input::Checks, packs, settings, staff::reason, ways,
};

/// Proposes what the site makes of a kit. What the kit locks is refused, by the name of
/// the rule.
pub fn propose(app: &App, what: Tailor) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let you = app.person()?;
    let (run, site, last) = app.read(|r| {
        let made = versions::all(&r.adoptions_of(&what.kit)?);
        let last = made.iter().map(|one| one.version.number).max().unwrap_or(0);
        Ok::<_, Error>((
            Run::of(app, r, &what.kit, None)?,
            r.setting(settings::SITE)?.unwrap_or_default(),
            last,
        ))
    })?;
    let mut checks = Checks::default();
    let version = Version { site, number: last + 1 };
    let tailored = refusing::checked(app, &run, &what, &version, &mut checks)?;
    let tailored = Tailored { since: since(&run, &tailored, version.number), ..tailored };
    let before = run.decided.proposed.as_ref().map_or(&run.decided.tailored, |proposed| &proposed.tailored);
    // Since when questions are what they are follows from the rest.
    let same = Tailored { since: before.since.clone(), ..tailored.clone() };
    if checks.problems.is_empty() && same == *before {
        checks.problems.push(FieldProblem::new("tailoring", Why::NothingProposed));
    }
    if !checks.problems.is_empty() {
        return Ok(Changed::new(checks.problems, []));
    }
    let code = version.code();
    let decided = Decided {
        proposed: Some(Proposed { version, tailored, by: you.0, at: app.now() }),
        event: Event::Proposed,
        ..run.decided.clone()
    };
    keep(app, &run, &decided, Action::TailoringProposed, &code, |_| Ok(()))
}

/// Lets what was proposed take effect, or not. Whoever proposed it does so only where
/// nobody else at the site can, and says that they know.
pub fn decide(app: &App, what: DecideTailoring) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let you = app.person()?;
    let (run, may) = app.read(|r| {
        let run = Run::of(app, r, &what.kit, None)?;
        let may = versions::may(r, &run.decided, you)?;
        Ok::<_, Error>((run, may))
    })?;
    let waits = run.decided.proposed.clone().filter(|of| of.version.number == what.number);
    let Some(proposed) = waits else { return refused("tailoring", Why::ChangedMeanwhile) };
    let code = proposed.version.code();
    if !what.approve {
        let mut checks = Checks::default();
        let Some(reason) = checks.take("reason", reason(&what.reason)) else {
            return Ok(Changed::new(checks.problems, []));
        };
        let decided = Decided { proposed: None, event: Event::Refused { reason }, ..run.decided.clone() };
        return keep(app, &run, &decided, Action::TailoringRefused, &code, |_| Ok(()));
    }
    let alone = match may {
        MayDecide::Yes => false,
        MayDecide::Alone if what.alone => true,
        MayDecide::Alone | MayDecide::Another => return refused("alone", Why::AuthorDecides),
        MayDecide::No | MayDecide::Nothing => return Err(Error::NotYours),
    };
    let was = run.decided.tailored.clone();
    let decided = Decided {
        tailored: proposed.tailored,
        version: Some(proposed.version),
        proposed: None,
        event: Event::Approved { alone },
        ..run.decided.clone()
    };
    let now = decided.tailored.clone();
    let kept = keep(app, &run, &decided, Action::TailoringApproved, &code, |w| {
        // Another choice of visits is another plan for everybody in it.
        if (&was.optional, &was.windows) != (&now.optional, &now.windows) {
            ways::refresh_everybody(app, w, &what.kit)?;
        }
        Ok(())
    })?;
    packs::restock(app);
    app.ring();
    Ok(kept)
}

fn refused(field: &str, why: Why) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Ok(Changed::new(vec![FieldProblem::new(field, why)], []))
}

fn keep(
    app: &App,
    run: &Run,
    decided: &Decided,
    action: Action,
    code: &str,
    then: impl FnOnce(&Writer<'_>) -> Result<(), Error>,
) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let content = serde_json::to_string(decided).map_err(|_| Error::Input("kit"))?;
    app.write(|w| {
        w.tailor(&run.kit.id, run.kit.version, &content, action, code)?;
        then(w)
    })?;
    let areas = [Area::Programme, Area::Settings, Area::Visits, Area::Responses, Area::Sending, Area::Trail];
    Ok(Changed::new(Vec::new(), areas))
}

/// Since which version the questions of each visit are what they are: a form whose
/// questions stay keeps its version, whatever else is decided.
fn since(run: &Run, now: &Tailored, number: u32) -> std::collections::BTreeMap<String, u32> {
    let at = |all: &Tailored, visit: &str| -> Vec<OwnItem> {
        all.questions.iter().filter(|item| item.visit == visit).cloned().collect()
    };
    let before = &run.decided.tailored;
    let mut all = std::collections::BTreeMap::new();
    for visit in now.questions.iter().map(|item| &item.visit) {
        let same = at(before, visit) == at(now, visit);
        let since = before.since.get(visit).copied().filter(|_| same).unwrap_or(number);
        all.insert(visit.clone(), since);
    }
    all
}
