//! Asking the endpoint for records by id, and whether what it names is what was
//! sent.

use std::collections::BTreeMap;

use exchange::{Kept, Search, Version};
use store::Receipt;
use uuid::Uuid;

use crate::sync::{
    Base, Trouble, Wire,
    runner::Runner,
    wire::{Failure, Got},
};

/// Pages of an answer that are followed: a server may give few at a time.
const PAGES: usize = 60;
/// So often a server that asks for time is asked again.
const TRIES: u32 = 3;
/// So long it is given, unless it asks for less.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);
/// And where it does not say how long.
const BREATH: std::time::Duration = std::time::Duration::from_millis(500);

/// What the endpoint says of a record that it confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// It has it as it was sent.
    Same,
    /// It counts another version under the same mark, at this address: it took it
    /// more than once, or somebody saved it there. Whether they changed something
    /// is not known before the whole of it was looked at.
    OtherVersion(String),
    /// It has something else, at this address.
    Other(String),
    /// It has an older state of it that left this computer, or not all that belongs to
    /// it: what is here goes again.
    Behind,
    /// It has nothing.
    Missing,
    /// It has nothing any more: somebody deleted it there.
    Deleted,
    /// It was changed here since: what stands there can be held against nothing.
    Unsure,
}

/// What the endpoint has of `asked`, all of them sent as `name` with identifiers of
/// `system`, in the same order.
pub(super) async fn ask(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    (name, system): (&str, &str),
    asked: &[&Receipt],
) -> Result<Vec<Answer>, Trouble> {
    let ids: Vec<String> = asked.iter().map(|receipt| id(receipt)).collect();
    let found = patiently(runner, || search(wire, base, exchange::by_ids(name, &ids))).await?;
    let mut known: BTreeMap<String, Kept> = BTreeMap::new();
    if let Some(versions) = found {
        known.extend(versions.into_iter().map(|version| (version.id.clone(), Kept::Is(version))));
    }
    // Whatever was not found so is asked for by its address: only then it is known
    // whether it was deleted, or whether the search was not understood.
    let open: Vec<String> = ids.iter().filter(|id| !known.contains_key(*id)).cloned().collect();
    if !open.is_empty() {
        let places: Vec<_> = open.iter().map(|id| format!("{name}/{id}")).collect();
        let kept = patiently(runner, || one_by_one(wire, base, &places)).await?;
        known.extend(open.into_iter().zip(kept));
    }
    // An endpoint that gives ids of its own may not have said which it gave.
    let lost: Vec<Uuid> = asked
        .iter()
        .filter(|receipt| receipt.place.is_none() && known.get(&id(receipt)) == Some(&Kept::Nothing))
        .map(|receipt| receipt.id)
        .collect();
    let mut elsewhere = BTreeMap::new();
    if !lost.is_empty() {
        elsewhere = named(runner, wire, base, (name, system), &lost).await?.unwrap_or_default();
    }
    asked
        .iter()
        .map(|receipt| {
            let at_home = known.get(&id(receipt)).unwrap_or(&Kept::Unclear);
            match (elsewhere.get(&receipt.id), at_home) {
                (Some(version), _) | (None, Kept::Is(version)) => Ok(compared(receipt, name, version)),
                (None, Kept::Nothing) => Ok(Answer::Missing),
                (None, Kept::Gone) => Ok(Answer::Deleted),
                (None, Kept::Unclear) => Err(Trouble::Unclear),
            }
        })
        .collect()
}

/// The same of an endpoint that gives ids of its own which are not known; nothing where
/// it cannot be asked by ours.
pub(super) async fn by_name(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    (name, system): (&str, &str),
    asked: &[&Receipt],
) -> Result<Option<Vec<Answer>>, Trouble> {
    let ids: Vec<Uuid> = asked.iter().map(|receipt| receipt.id).collect();
    let known = named(runner, wire, base, (name, system), &ids).await?;
    let answer = |known: &BTreeMap<Uuid, Version>, receipt: &Receipt| {
        known.get(&receipt.id).map_or(Answer::Missing, |version| compared(receipt, name, version))
    };
    Ok(known.map(|known| asked.iter().map(|receipt| answer(&known, receipt)).collect()))
}

/// What bears our own `ids`, where the endpoint understands that.
async fn named(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    (name, system): (&str, &str),
    ids: &[Uuid],
) -> Result<Option<BTreeMap<Uuid, Version>>, Trouble> {
    let found = patiently(runner, || search(wire, base, exchange::by_identifiers(name, system, ids))).await?;
    let by_id = |version: Version| Some((version.identifier?, version));
    Ok(found.map(|versions| versions.into_iter().filter_map(by_id).collect()))
}

/// What the endpoint calls a record.
fn id(receipt: &Receipt) -> String {
    receipt.place.clone().unwrap_or_else(|| receipt.id.to_string())
}

fn compared(receipt: &Receipt, name: &str, version: &Version) -> Answer {
    let same_version = match (&receipt.version, &version.version, &receipt.etag, &version.etag) {
        (Some(ours), Some(theirs), _, _) | (None, _, Some(ours), Some(theirs)) => ours == theirs,
        // Not every endpoint counts.
        _ => true,
    };
    let place = format!("{name}/{}", version.id);
    match (&receipt.content, &version.content) {
        (Some(ours), Some(theirs)) if ours == theirs => {
            if same_version {
                Answer::Same
            } else {
                Answer::OtherVersion(place)
            }
        }
        // Of what was sent before marks were kept only the version tells.
        (None, _) if same_version => Answer::Same,
        (None, Some(_) | None) | (Some(_), Some(_) | None) => Answer::Other(place),
    }
}

/// All that a search finds; nothing where the endpoint did not understand it.
async fn search(wire: &Wire, base: &Base, asked: Search) -> Result<Option<Vec<Version>>, Failure> {
    let mut page = match wire.search(base, &asked).await {
        Ok(page) => page,
        Err(failure) if tells_of_the_question(&failure) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let mut found = Vec::new();
    for _ in 0..PAGES {
        if !page.understood {
            return Ok(None);
        }
        found.extend(page.resources.iter().filter_map(exchange::version));
        let Some(next) = page.next else { break };
        page = wire.next(base, &asked, &next).await?;
    }
    Ok(Some(found))
}

/// Whether a server only does not want to be asked like this.
fn tells_of_the_question(failure: &Failure) -> bool {
    matches!(failure.status, Some(400 | 404 | 405 | 406 | 414 | 422 | 501))
        || failure.status == Some(403) && failure.trouble == Trouble::Refused
        || failure.trouble == Trouble::Unclear && failure.status.is_none_or(|status| status == 200)
}

/// What is at each of `places`, in one request or one by one.
async fn one_by_one(wire: &Wire, base: &Base, places: &[String]) -> Result<Vec<Kept>, Failure> {
    let several = wire.several(base, places).await?;
    let mut kept = several.unwrap_or_else(|| vec![Kept::Unclear; places.len()]);
    for (one, place) in kept.iter_mut().zip(places) {
        if *one == Kept::Unclear {
            *one = match wire.get(base, place).await? {
                Got::Is(resource) => exchange::version(&resource).map_or(Kept::Unclear, Kept::Is),
                Got::Nothing => Kept::Nothing,
                Got::Gone => Kept::Gone,
            };
        }
    }
    Ok(kept)
}

/// Asks again where the server asks for time, a few times.
pub(super) async fn patiently<T, F: Future<Output = Result<T, Failure>>>(
    runner: &mut Runner,
    ask: impl Fn() -> F,
) -> Result<T, Trouble> {
    let mut tries = 0;
    loop {
        tries += 1;
        match runner.unless_paused(ask()).await {
            Some(Ok(said)) => return Ok(said),
            Some(Err(failure)) if failure.trouble == Trouble::Busy && tries < TRIES => {
                let pause = tokio::time::sleep(failure.after.unwrap_or(BREATH).min(PATIENCE));
                if runner.unless_paused(pause).await.is_none() {
                    return Err(Trouble::Busy);
                }
            }
            Some(Err(failure)) => return Err(failure.trouble),
            // Somebody put it off: nothing was asked.
            None => return Err(Trouble::NoAnswer),
        }
    }
}
