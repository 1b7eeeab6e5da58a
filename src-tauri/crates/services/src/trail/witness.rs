//! Holding the trail against what the endpoint has seen of it.

use domain::Moment;
use exchange::Head;
use store::{Action, AuditRow, Reader, TrailQuery};
use tokio::runtime::Handle;
use uuid::Uuid;

use super::{WitnessCheck, WitnessState};
use crate::{
    App, Area, Changed, Error, door, settings, show,
    sync::{Limits, Seen, Wire, address, witness_id},
};

/// Asks the endpoint what it has seen of the trail. Waits for the network, so it
/// must not be called on the window's thread.
pub fn witness(app: &App, (): ()) -> Result<Changed<WitnessCheck>, Error> {
    let (endpoint, vault) = app.read(|r| {
        let endpoint = r.setting(settings::ENDPOINT)?.filter(|address| !address.is_empty());
        Ok((endpoint, r.setting(settings::VAULT)?.and_then(|id| id.parse::<Uuid>().ok())))
    })?;
    let (Some(endpoint), Some(vault)) = (endpoint, vault) else { return Ok(said(WitnessState::NoEndpoint)) };
    let base = address(&endpoint)?;
    let way = door::way(app)?;
    let seen = Handle::current()
        .block_on(async { Wire::new(Limits::default(), &way)?.seen(&base, witness_id(vault)).await });
    let Ok(Seen { heads }) = seen else { return Ok(said(WitnessState::NoAnswer)) };
    let Some(newest) = heads.iter().max_by_key(|head| head.seq) else {
        return Ok(said(WitnessState::Nothing));
    };
    let broken = app.read(|r| {
        let cuts = Cut::all(r)?;
        let all = heads.iter().filter(|head| !cuts.iter().any(|cut| cut.explains(head)));
        let all: Vec<_> = all.map(|head| (head.seq, head.hash.to_vec())).collect();
        Ok(r.contradiction(&all)?)
    })?;
    let (state, word) = match broken {
        Some(_) => (WitnessState::Contradicts, "contradicts"),
        None => (WitnessState::Agrees, "agrees"),
    };
    if app.desk().damage.is_none() {
        let seq = broken.unwrap_or(newest.seq);
        app.note(Action::TrailChecked, "trail", Uuid::nil(), Some(&format!("{seq}: witness {word}")))?;
    }
    let check = WitnessCheck { state, seq: Some(newest.seq), seen: at(app, newest) };
    Ok(Changed::new(check, [Area::Trail]))
}

/// Rows that went when a backup was brought back: the endpoint may have seen
/// them, and the trail says that they went.
struct Cut {
    /// The newest row of the backup.
    kept: i64,
    at: Moment,
}

impl Cut {
    fn all(r: &Reader<'_>) -> Result<Vec<Self>, Error> {
        let wanted = TrailQuery { actions: vec![Action::Restored], ..TrailQuery::default() };
        Ok(r.trail(&wanted, usize::MAX)?.iter().filter_map(Self::of).collect())
    }

    fn of(row: &AuditRow) -> Option<Self> {
        Some(Self { kept: row.seq - 1, at: row.at.parse().ok()? })
    }

    fn explains(&self, head: &Head) -> bool {
        head.seq > self.kept && head.at.is_some_and(|at| at <= self.at)
    }
}

fn said(state: WitnessState) -> Changed<WitnessCheck> {
    Changed::new(WitnessCheck { state, seq: None, seen: None }, [])
}

fn at(app: &App, head: &Head) -> Option<String> {
    let at: Moment = head.at?;
    Some(show::moment(app, at.with_timezone(app.now().offset())))
}

#[cfg(test)]
mod tests;
