//! After damage was found: nothing is written any more until a person decided.

use serde::{Deserialize, Serialize};

use store::{Action, Store};
use vault::KeyFile;

use crate::{
    App, Area, Changed, Error, FieldProblem,
    backups::{self, LookIn},
    desk::{Desk, Open},
    session,
    staff::reason,
    trail::{FindingLine, finding_line},
};

// What comes in

/// Somebody takes it upon themselves to go on.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GoOn {
    /// Why, for the audit trail.
    pub reason: String,
}

// What goes out

/// What was found, and what can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SafetyPage {
    /// What was found.
    pub findings: Vec<FindingLine>,
    /// Where the copy of everything as it was found lies; nothing if there was
    /// no room for one.
    pub copy: Option<String>,
    /// Whether records can still be looked at.
    pub readable: bool,
    /// Whether the file itself is sound, so that an administrator may go on.
    pub may_go_on: bool,
    /// Whether there is a backup to bring back.
    pub backups: u32,
}

// The verbs

/// What was found, and what can be done.
pub fn page(app: &App, (): ()) -> Result<SafetyPage, Error> {
    let backups = backups::look_in(app, LookIn { folder: String::new() })?;
    let desk = app.desk();
    let damage = desk.damage.as_ref().ok_or(Error::Locked)?;
    Ok(SafetyPage {
        findings: damage.findings.iter().map(finding_line).collect(),
        copy: damage.copy.as_ref().map(|copy| copy.display().to_string()),
        readable: desk.open.is_some(),
        may_go_on: damage.sound && desk.open.is_some(),
        backups: u32::try_from(backups.iter().filter(|one| one.sound).count()).unwrap_or(u32::MAX),
    })
}

/// Goes on with a file that is sound although its trail, or what stands outside
/// it, is not. It stays in the trail for ever.
pub fn go_on(app: &App, typed: GoOn) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let why = match reason(&typed.reason) {
        Ok(why) => why,
        Err(why) => return Ok(Changed::new(vec![FieldProblem::new("reason", why)], [])),
    };
    let folder = app.folder()?;
    let keys = KeyFile::read(&folder.keys())?;
    let mut desk = app.desk();
    let damage = desk.damage.as_ref().ok_or(Error::Locked)?;
    if !damage.sound || desk.open.is_none() {
        return Err(Error::ReadOnlyNow);
    }
    let codes: Vec<_> = damage.findings.iter().map(|one| finding_line(one).code).collect();
    let Desk { open, clock, .. } = &mut *desk;
    let Some(was) = open.take() else { return Err(Error::Locked) };
    // Whatever fails from here on, they are signed out, and the file is as it was.
    let stamp = app.stamp(Some(&was), clock);
    let Open { store, opened, .. } = was;
    drop(store);
    desk.clear();
    drop(desk);
    let mut store = Store::open(&folder.records(), opened.data_key.expose())?;
    store.write::<_, Error>(stamp, |w| {
        w.note(Action::DamageFound, "records", keys.vault_id(), Some(&codes.join(" ")))?;
        w.note_with_reason(Action::DamageAccepted, "records", keys.vault_id(), None, &why, None)?;
        Ok(w.save_setting(backups::SUSPECT, "no")?)
    })?;
    // Only now: a power cut before it leaves the question open, and in the other
    // order nobody would have been asked.
    store.accept_anchor()?;
    session::enter(app, &keys, opened, store)?;
    app.ring();
    Ok(Changed::new(Vec::new(), [Area::Session, Area::Settings, Area::Trail, Area::Sending]))
}

#[cfg(test)]
mod tests;
