//! The versions of what a site made of a kit: who proposed what, and what became of it.

use domain::{Moment, PersonId};
use store::{Adoption, Person, Reader};
use uuid::Uuid;

use super::{
    MayDecide, TailoringLine, TailoringPage, TailoringState,
    decided::{Decided, Event, Run, Tailored, Version},
    differs,
};
use crate::{App, Error, access::Duty, show};

/// A version, from its proposal on.
pub(crate) struct Made {
    /// Which.
    pub version: Version,
    /// Of the kit.
    pub of: u32,
    /// What it is.
    pub tailored: Tailored,
    /// Who proposed it, and when.
    pub by: (PersonId, Moment),
    /// Who decided about it, when, and how.
    pub decided: Option<(PersonId, Moment, Event)>,
}

/// Every version that was ever proposed of a kit, oldest first.
pub(crate) fn all(rows: &[Adoption]) -> Vec<Made> {
    let mut all: Vec<Made> = Vec::new();
    for row in rows {
        let decided = Decided::read(row);
        match decided.event {
            Event::Adopted => {}
            Event::Proposed => all.extend(decided.proposed.map(|of| Made {
                version: of.version,
                of: row.version,
                tailored: of.tailored,
                by: (row.by, row.at),
                decided: None,
            })),
            event @ (Event::Approved { .. } | Event::Refused { .. }) => {
                if let Some(last) = all.last_mut() {
                    last.of = row.version;
                    last.decided = Some((row.by, row.at, event));
                }
            }
        }
    }
    all
}

/// Which version was in force at `at`, as it is said.
pub(crate) fn at(r: &Reader<'_>, kit: &str, at: Moment) -> Result<Option<String>, store::StoreError> {
    let rows = r.adoptions_of(kit)?;
    let before = rows.iter().rev().find(|row| row.at <= at);
    Ok(before.and_then(|row| Decided::read(row).code()))
}

/// What is sent of a version that took effect: its kit, that kit's version, and it.
pub(crate) fn sent(r: &Reader<'_>, id: Uuid) -> Result<Option<(String, Made)>, store::StoreError> {
    for newest in r.adoptions()? {
        let mut versions = all(&r.adoptions_of(&newest.kit)?);
        let is = |made: &Made| store::tailored_id(&newest.kit, made.of, &made.version.code()) == id;
        if let Some(found) = versions.iter().position(is) {
            return Ok(Some((newest.kit, versions.remove(found))));
        }
    }
    Ok(None)
}

/// For whoever looks at a kit.
pub(super) fn page(app: &App, r: &Reader<'_>, run: &Run, you: PersonId) -> Result<TailoringPage, Error> {
    let (decided, language) = (&run.decided, show::language(app));
    let said = |tailored: &Tailored| differs::said(app, &run.edition, tailored, &language);
    let versions = all(&r.adoptions_of(&run.kit.id)?);
    let mut lines = Vec::new();
    for made in versions.iter().rev() {
        let (decided_by, decided_at) = match &made.decided {
            Some((by, at, _)) => (Some(r.person(*by)?.name), Some(show::moment(app, *at))),
            None => (None, None),
        };
        let waits = decided.proposed.as_ref().is_some_and(|of| of.version == made.version);
        let (state, alone, reason) = match made.decided.as_ref().map(|(_, _, event)| event) {
            Some(Event::Approved { alone }) if decided.version.as_ref() == Some(&made.version) => {
                (TailoringState::InForce, *alone, None)
            }
            Some(Event::Approved { alone }) => (TailoringState::Former, *alone, None),
            Some(Event::Refused { reason }) => (TailoringState::Refused, false, Some(reason.clone())),
            Some(Event::Adopted | Event::Proposed) | None if waits => (TailoringState::Waits, false, None),
            Some(Event::Adopted | Event::Proposed) | None => (TailoringState::Replaced, false, None),
        };
        lines.push(TailoringLine {
            code: made.version.code(),
            number: made.version.number,
            state,
            author: r.person(made.by.0)?.name,
            at: show::moment(app, made.by.1),
            decided_by,
            decided_at,
            alone,
            reason: reason.filter(|reason| !reason.is_empty()),
            changes: said(&made.tailored),
        });
    }
    Ok(TailoringPage {
        in_force: decided.code(),
        // What was decided before there were versions, or nothing.
        unversioned: if decided.version.is_none() { said(&decided.tailored) } else { Vec::new() },
        versions: lines,
        may: may(r, decided, you)?,
    })
}

/// Whether whoever is signed in lets take effect what waits.
pub(super) fn may(r: &Reader<'_>, decided: &Decided, you: PersonId) -> Result<MayDecide, Error> {
    let Some(proposed) = &decided.proposed else { return Ok(MayDecide::Nothing) };
    let mut others = r.people()?;
    others.retain(|one| one.id.0 != proposed.by && approves(one));
    Ok(match (you.0 == proposed.by, others.is_empty()) {
        (true, true) => MayDecide::Alone,
        (true, false) => MayDecide::Another,
        (false, _) if r.person(you).is_ok_and(|you| approves(&you)) => MayDecide::Yes,
        (false, _) => MayDecide::No,
    })
}

fn approves(person: &Person) -> bool {
    person.active && Duty::Approve.rule().roles.is_none_or(|roles| roles.contains(&person.role))
}
