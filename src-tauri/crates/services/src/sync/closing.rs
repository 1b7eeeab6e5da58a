//! The end of the day: asking the endpoint what it has.
//!
//! "Sent" is what its answers said while records were sent. Here it is asked for
//! each of them by id, and what it names by itself is compared: id, version where
//! both sides give one, and the mark of the content; of a response also the scores
//! that go with it. What it lacks is sent again, and so is what is older there than it
//! was; and then everything is asked for: a server that was put back to an older state
//! has lost more than one day.

mod asking;
mod held;
mod parts;
mod round;
mod sheet;

use std::sync::Arc;

use domain::{Moment, PersonId};
use store::{Action, Kind, Refused, TrailQuery};
use tokio::task::spawn_blocking;
use uuid::Uuid;

use self::{
    round::ask_for_all,
    sheet::{Found, Proof},
};
use super::{Base, Wire, runner::Runner, witness_id};
use crate::{
    App, Area, Error, Problem,
    app::unpoisoned,
    day::{Closing, DayVerdict, Kept},
    disputes, settings, trail,
};

/// What is missing is sent again at most so often before the sheet says so.
const ROUNDS: u8 = 2;

/// Who ends the day, and how far it has got. It ends with their sitting: whoever
/// comes next has not asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ending {
    pub person: PersonId,
    pub session: Uuid,
    /// How often something was sent again.
    rounds: u8,
    /// Everything is asked for, and not only what is new.
    everything: bool,
}

impl Ending {
    pub fn new(person: PersonId, session: Uuid) -> Self {
        Self { person, session, rounds: 0, everything: false }
    }
}

/// What becomes of ending the day.
enum End {
    /// There is a sheet, or nobody is there to have one.
    Over,
    /// Something was missing: it is sent first.
    SendFirst(Ending),
}

/// Asks back what was sent, and writes the sheet. Called when sending rests, for
/// good or until later, and the day is being ended. What goes wrong here, and
/// not on the way to the endpoint, is told on the page of the day.
pub(super) async fn run(runner: &mut Runner) {
    let app = Arc::clone(&runner.app);
    let ending = unpoisoned(&app.board).ending;
    let end = match ending {
        Some(ending) => close(runner, ending).await,
        None => Ok(End::Over),
    };
    {
        let mut board = unpoisoned(&app.board);
        match &end {
            // Sending again leads back here.
            Ok(End::SendFirst(next)) => {
                (board.closing, board.ending) = (Some(Closing::Sending), Some(*next));
                board.asked = true;
                app.ring();
            }
            Ok(End::Over) | Err(Error::Locked) => (board.closing, board.ending) = (None, None),
            Err(error) => {
                (board.closing, board.ending) = (None, None);
                board.stopped = Some(Problem::tell(error, app.fresh()));
            }
        }
    }
    app.announce(&[Area::Day, Area::Session, Area::Sending, Area::Trail]);
}

async fn close(runner: &mut Runner, mut ending: Ending) -> Result<End, Error> {
    let app = Arc::clone(&runner.app);
    at_the_desk(&app, ending)?;
    let since = in_peace(&app, since).await?;
    let mut found = Found { since, ..Found::default() };
    let line = runner.line().await;
    match &line {
        None => {}
        Some((wire, base)) => {
            loop {
                let scope = since.filter(|_| !ending.everything);
                match ask_for_all(runner, ending, wire, base, scope, since).await? {
                    Ok(asked) => found = asked,
                    Err(trouble) => {
                        found.trouble = Some(trouble);
                        break;
                    }
                }
                if !found.goes_again() || ending.everything {
                    break;
                }
                // What was there is not: nobody knows what else is not.
                ending.everything = true;
            }
            if found.trouble.is_none() {
                in_peace(&app, {
                    let found = found.clone();
                    move |app| set_right(app, &found)
                })
                .await?;
                if found.goes_again() && ending.rounds < ROUNDS {
                    ending.rounds += 1;
                    return Ok(End::SendFirst(ending));
                }
            }
        }
    }
    unpoisoned(&app.board).closing = Some(Closing::Checking);
    app.announce(&[Area::Day]);
    let sound = in_peace(&app, |app| Ok(trail::check(app, ())?.value.findings.is_empty())).await?;
    at_the_desk(&app, ending)?;
    let proof = match (&line, found.trouble) {
        (Some((wire, base)), None) => show_head(runner, &app, wire, base).await?,
        (Some(_), Some(_)) | (None, _) => in_peace(&app, here).await?,
    };
    let endpoint = line.map(|(_, base)| base);
    in_peace(&app, move |app| {
        at_the_desk(app, ending)?;
        sheet::write(app, &found, endpoint.as_ref(), &proof, sound)
    })
    .await?;
    Ok(End::Over)
}

/// Whether whoever ends the day is still there: otherwise nothing is written.
fn at_the_desk(app: &App, ending: Ending) -> Result<(), Error> {
    let desk = app.desk();
    let open = desk.open.as_ref().ok_or(Error::Locked)?;
    if open.session == ending.session && open.person == ending.person { Ok(()) } else { Err(Error::Locked) }
}

/// Does something with the records where it may take its time.
async fn in_peace<T: Send + 'static>(
    app: &Arc<App>,
    what: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let app = Arc::clone(app);
    spawn_blocking(move || what(&app)).await.map_err(|_| Error::Panicked)?
}

/// Since when is asked for: the newest sheet that was safe. Nothing, where there
/// is none, or where the clock was set since: then times do not tell what is new.
fn since(app: &App) -> Result<Option<Moment>, Error> {
    app.read(|r| {
        let Some(last) = r.last_sheet(Some(DayVerdict::Safe.code()))? else { return Ok(None) };
        let head = Kept::read(&last).map(|kept| i64::from(kept.head_seq)).unwrap_or_default();
        let actions = vec![Action::ClockJumped, Action::ClockConfirmed, Action::Restored];
        let jumps = r.trail(&TrailQuery { actions, ..TrailQuery::default() }, 1)?;
        let jumped = jumps.first().is_some_and(|row| row.seq > head);
        Ok(Some(last.at).filter(|_| !jumped))
    })
}

/// What is missing is queued again, and what was put back goes in the place of what
/// stands there; what was deleted there waits for a person: sending it again would undo
/// what somebody decided.
fn set_right(app: &App, found: &Found) -> Result<(), Error> {
    app.write_alone(|w| {
        for (kind, id) in &found.missing {
            w.queue_lost(*kind, *id)?;
        }
        for (kind, id) in &found.behind {
            // It may have been queued while both were looked at.
            if w.is_waiting(*kind, *id)?.is_none() {
                w.queue_put_back(*kind, *id)?;
            }
        }
        for (kind, id) in &found.deleted {
            w.queue_lost(*kind, *id)?;
            if let Some(queued) = w.is_waiting(*kind, *id)? {
                let gone = Refused { code: exchange::Refusal::Gone.code().into(), ..Refused::default() };
                w.hold(&queued, &gone)?;
            }
        }
        Ok(())
    })?;
    for (kind, id) in
        found.deleted.iter().filter(|(kind, _)| !matches!(kind, Kind::Questionnaire | Kind::Kit))
    {
        if let Err(error) = disputes::found(app, *kind, *id, &serde_json::Value::Null) {
            tracing::warn!(%error, %id, "that a record was deleted could not be put before a person");
        }
    }
    Ok(())
}

/// How far the trail has got here.
fn here(app: &App) -> Result<Proof, Error> {
    app.read(|r| {
        let (seq, hash) = r.audit_head()?;
        Ok(Proof { seq, hash, there: false })
    })
}

/// Shows the endpoint how far the trail has got, and asks it for that.
async fn show_head(runner: &mut Runner, app: &Arc<App>, wire: &Wire, base: &Base) -> Result<Proof, Error> {
    let mut proof = in_peace(app, here).await?;
    let (vault, now) = (in_peace(app, |app| app.read(|r| Ok(r.setting(settings::VAULT)?))).await?, app.now());
    let vault = vault.and_then(|id| id.parse::<Uuid>().ok());
    let hash: Option<[u8; 32]> = proof.hash.clone().try_into().ok();
    let Some((vault, hash)) = vault.zip(hash) else { return Ok(proof) };
    let head = exchange::Head { seq: proof.seq, hash, at: Some(now) };
    let id = witness_id(vault);
    let entry = exchange::witness(id, vault, &head);
    let (wire, base) = (wire.clone(), base.clone());
    let shown = async move {
        // Not every endpoint wants it. Whether it has it is what counts.
        let _ = wire.put_one(&base, &entry).await;
        wire.seen(&base, id).await
    };
    if let Some(Ok(seen)) = runner.unless_paused(shown).await {
        proof.there = seen.heads.iter().any(|one| (one.seq, one.hash) == (head.seq, head.hash));
    }
    Ok(proof)
}

#[cfg(test)]
mod tests;
