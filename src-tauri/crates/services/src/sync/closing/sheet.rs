//! Writing the sheet of a day: whatever came of it, in one transaction.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use domain::Moment;
use store::{Kind, Reader, Receipt};
use uuid::Uuid;

use crate::{
    App, Error,
    app::unpoisoned,
    day::{self, DayCounts, DayFormState, DayVerdict, DifferenceKind, Kept, KeptDifference, Standing},
    sending::Thing,
    settings, show,
    sync::{Base, Trouble, pull::Told},
};

use super::asking::Answer;

/// Records that are named on a sheet; all of them are counted.
const NAMED: usize = 500;

/// So far a clock may go back unnoticed, and a little more.
const SET_RIGHT: TimeDelta = TimeDelta::minutes(5);

/// What the endpoint said of what was sent.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// Since when records count as sent.
    pub since: Option<Moment>,
    pub sent: u32,
    pub received: u32,
    pub differ: u32,
    pub missing: Vec<(Kind, Uuid)>,
    /// An older state of these is there, or not all that belongs to them.
    pub behind: Vec<(Kind, Uuid)>,
    pub deleted: Vec<(Kind, Uuid)>,
    /// Those that do not fit, as many as are named.
    pub differences: Vec<(Kind, Uuid, DifferenceKind)>,
    /// Why it could not be asked, or not for all.
    pub trouble: Option<Trouble>,
}

/// How far the trail has got.
#[derive(Debug, Clone)]
pub(super) struct Proof {
    pub seq: i64,
    pub hash: Vec<u8>,
    /// The endpoint has the very same.
    pub there: bool,
}

impl Found {
    /// Counts what the endpoint said of `receipt`.
    pub fn add(&mut self, receipt: &Receipt, is_ours: bool, answer: &Answer) {
        // By a clock that was set right a little, less than is noted, it may have been
        // confirmed before the sheet that came before it.
        let fresh = |since: Moment| {
            let early = receipt.reconciled.is_none().then(|| since.checked_sub_signed(SET_RIGHT)).flatten();
            receipt.at >= early.unwrap_or(since)
        };
        let is_new = self.since.is_none_or(fresh);
        let counts = is_ours && is_new;
        let why = match answer {
            Answer::Same | Answer::OtherVersion(_) | Answer::Unsure => None,
            // What was sent last is not there.
            Answer::Missing | Answer::Behind => Some(DifferenceKind::Missing),
            Answer::Deleted => Some(DifferenceKind::Deleted),
            Answer::Other(_) => Some(DifferenceKind::OtherContent),
        };
        if counts || why.is_some() {
            self.sent += 1;
        }
        let key = (receipt.kind, receipt.id);
        match answer {
            Answer::Same => self.received += u32::from(counts),
            Answer::OtherVersion(_) => {
                self.received += u32::from(counts);
                self.note(key, DifferenceKind::OtherVersion);
            }
            // Neither is it there, nor is it known to differ.
            Answer::Unsure => {}
            Answer::Missing => self.missing.push(key),
            Answer::Behind => self.behind.push(key),
            Answer::Deleted => {
                self.differ += 1;
                self.deleted.push(key);
            }
            Answer::Other(_) => self.differ += 1,
        }
        if let Some(why) = why {
            self.note(key, why);
        }
    }

    /// Whether something is to be sent again.
    pub fn goes_again(&self) -> bool {
        !self.missing.is_empty() || !self.behind.is_empty()
    }

    fn note(&mut self, key: (Kind, Uuid), why: DifferenceKind) {
        if self.differences.len() < NAMED {
            self.differences.push((key.0, key.1, why));
        }
    }
}

/// Keeps the sheet.
pub(super) fn write(
    app: &App,
    found: &Found,
    endpoint: Option<&Base>,
    proof: &Proof,
    sound: bool,
) -> Result<(), Error> {
    let (trouble, clock_ahead) = {
        let board = unpoisoned(&app.board);
        (found.trouble.or(board.trouble), board.clock_ahead)
    };
    let (today, person) = (show::today(app), app.person()?);
    app.write(|w| {
        let standing = Standing::of(w)?;
        let visits = day::visits_of(app, w, today)?;
        let forms = || visits.iter().flat_map(|visit| &visit.forms).map(|form| form.state);
        let is_unfinished = |state: &DayFormState| *state == DayFormState::Unfinished;
        let unfinished = forms().filter(is_unfinished).count();
        let finished =
            forms().filter(|state| !is_unfinished(state) && *state != DayFormState::Voided).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let differences = differences(app, w, found)?;
        let counts = DayCounts {
            sent: found.sent,
            received: found.received,
            differ: found.differ,
            missing: number(found.missing.len() + found.behind.len()),
            waiting: standing.waiting,
            held: number(held(w)?.len()),
            disputes: number(disputed(w)?.len()),
            finished: number(finished),
            unfinished: number(unfinished),
        };
        let verdict = verdict(&counts, endpoint.is_some(), found, sound);
        let or_empty = |name| Ok::<_, Error>(w.setting(name)?.unwrap_or_default());
        let kept = Kept {
            version: day::VERSION,
            clinic: or_empty(settings::CLINIC)?,
            site: or_empty(settings::SITE)?,
            by: w.person(person)?.name,
            computer: or_empty(settings::COMPUTER)?,
            endpoint: endpoint.map(|base| base.as_str().to_owned()),
            trouble: trouble.filter(|_| endpoint.is_some()),
            counts,
            visits,
            differences,
            head_seq: u32::try_from(proof.seq).unwrap_or(u32::MAX),
            head: proof.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            head_there: proof.there,
            clock_ahead: clock_ahead.and_then(|ahead| i32::try_from(ahead).ok()),
            fetched: Told::read(w)?,
        };
        let content = serde_json::to_string(&kept).map_err(|_| Error::NotOffered)?;
        if let (true, Some(base)) = (proof.there, endpoint) {
            w.witnessed(proof.seq, &proof.hash, base.as_str())?;
        }
        w.remember(settings::DAY_ENDING, "")?;
        Ok(w.add_sheet(app.fresh(), today, verdict.code(), &content)?)
    })
}

/// What the sheet says, in a word: the gravest first. Safe is said of nothing but
/// what the endpoint named by itself.
fn verdict(counts: &DayCounts, has_endpoint: bool, found: &Found, sound: bool) -> DayVerdict {
    if !sound {
        DayVerdict::Damaged
    } else if !has_endpoint {
        DayVerdict::NoEndpoint
    } else if found.trouble.is_some() {
        DayVerdict::NotAsked
    } else if counts.held > 0 {
        DayVerdict::Held
    } else if counts.disputes > 0 {
        DayVerdict::Disputed
    } else if counts.differ + counts.missing > 0 {
        DayVerdict::Differs
    } else if counts.waiting > 0 {
        DayVerdict::Waiting
    } else if counts.received < counts.sent {
        // Of some it could not be told.
        DayVerdict::NotAsked
    } else if counts.sent == 0 {
        DayVerdict::Nothing
    } else {
        DayVerdict::Safe
    }
}

/// What waits for a person because the endpoint refused it.
fn held(r: &Reader<'_>) -> Result<BTreeSet<(Kind, Uuid)>, Error> {
    Ok(r.held()?.into_iter().map(|held| (held.kind, held.id)).collect())
}

/// What else waits for a person: two computers say it differently.
fn disputed(r: &Reader<'_>) -> Result<BTreeSet<(Kind, Uuid)>, Error> {
    let disputes = r.disputes()?.into_iter().map(|dispute| (dispute.record, dispute.object));
    Ok(&disputes.collect() - &held(r)?)
}

/// The records that are not as they should be: what the endpoint said, what waits
/// for a person, and what waits to be sent.
fn differences(app: &App, r: &Reader<'_>, found: &Found) -> Result<Vec<KeptDifference>, Error> {
    let mut all = found.differences.clone();
    let named: BTreeSet<_> = all.iter().map(|(kind, id, _)| (*kind, *id)).collect();
    let fresh = |key: &(Kind, Uuid)| !named.contains(key);
    all.extend(held(r)?.into_iter().filter(fresh).map(|(kind, id)| (kind, id, DifferenceKind::Held)));
    all.extend(disputed(r)?.into_iter().filter(fresh).map(|(kind, id)| (kind, id, DifferenceKind::Disputed)));
    for kind in Kind::ALL {
        let room = NAMED.saturating_sub(all.len());
        let waiting = r.waiting(kind, room)?.into_iter().map(|queued| (queued.kind, queued.id)).filter(fresh);
        all.extend(waiting.map(|(kind, id)| (kind, id, DifferenceKind::Waiting)));
    }
    let shown = all.into_iter().take(NAMED).map(|(kind, id, why)| {
        let Thing { title, study_number, day } = Thing::find(app, r, kind, id)?;
        Ok(KeptDifference { kind: kind.into(), id: id.to_string(), study_number, day, title, why })
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_counts_and_safe_is_said_of_what_was_named_alone() {
        let good = DayCounts { sent: 42, received: 42, finished: 3, unfinished: 1, ..DayCounts::default() };
        let fine = Found::default();
        let silent = Found { trouble: Some(Trouble::NoAnswer), ..Found::default() };
        let said = |counts: DayCounts| verdict(&counts, true, &fine, true);

        assert_eq!(said(good), DayVerdict::Safe);
        assert_eq!(said(DayCounts::default()), DayVerdict::Nothing);
        assert_eq!(said(DayCounts { waiting: 1, ..good }), DayVerdict::Waiting);
        assert_eq!(said(DayCounts { missing: 1, waiting: 1, ..good }), DayVerdict::Differs);
        assert_eq!(said(DayCounts { differ: 1, ..good }), DayVerdict::Differs);
        assert_eq!(said(DayCounts { received: 41, ..good }), DayVerdict::NotAsked);
        assert_eq!(said(DayCounts { disputes: 1, differ: 1, waiting: 1, ..good }), DayVerdict::Disputed);
        assert_eq!(said(DayCounts { held: 1, disputes: 1, differ: 1, waiting: 1, ..good }), DayVerdict::Held);
        assert_eq!(verdict(&DayCounts { held: 1, ..good }, true, &silent, true), DayVerdict::NotAsked);
        assert_eq!(verdict(&good, false, &silent, true), DayVerdict::NoEndpoint);
        assert_eq!(verdict(&good, false, &fine, false), DayVerdict::Damaged);
    }
}
