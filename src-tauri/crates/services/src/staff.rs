//! Who works here, what they may do, and how they get in.

use domain::{Moment, PersonId, fold::fold};
use serde::{Deserialize, Serialize};
use store::{Action, Person, Reader, Role, TrailQuery};
use vault::KeyFile;

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{Checks, line},
    keys,
    participants::{ById, uuid},
    settings, show,
};

// What comes in

/// Somebody new at the desk.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewPerson {
    /// As it is shown and typed to sign in.
    pub name: String,
    /// What they may do.
    #[cfg_attr(feature = "bindings", ts(type = "Role"))]
    pub role: Role,
}

/// Another name for somebody.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RenamePerson {
    /// Whose.
    pub id: String,
    /// The new one.
    pub name: String,
}

/// Another role for somebody.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeRole {
    /// Whose.
    pub id: String,
    /// The new one.
    #[cfg_attr(feature = "bindings", ts(type = "Role"))]
    pub role: Role,
}

/// Somebody leaves.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonLeaves {
    /// Who.
    pub id: String,
    /// Why, for the audit trail.
    pub reason: String,
}

// What goes out

/// Somebody who works here, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StaffLine {
    /// For asking more.
    pub id: String,
    /// As it is shown.
    pub name: String,
    /// What they may do.
    #[cfg_attr(feature = "bindings", ts(type = "Role"))]
    pub role: Role,
    /// Not left.
    pub active: bool,
    /// The one who is looking.
    pub you: bool,
    /// Whether the key file lets them in; somebody whose passphrase was never
    /// given, or who left, it does not.
    pub can_sign_in: bool,
    /// Whether they still have the passphrase that was given to them.
    pub must_change: bool,
    /// Ready to show; nothing before the first time.
    pub last_in: Option<String>,
    /// How many of the records they changed last are not sent yet.
    pub waiting: u32,
}

/// Everybody, and what must be looked after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StaffPage {
    /// By name, those who left last.
    pub people: Vec<StaffLine>,
    /// How many active administrators there are; two are asked for.
    pub administrators: u32,
    /// The organisation that keeps a sealed spare key, if there is one.
    pub escrow: Option<String>,
    /// Whether the recovery key was used and must be made anew.
    pub renew_recovery: bool,
    /// Ready to show: when the records got the key that they have.
    pub key_made: Option<String>,
}

/// Either what is wrong with what was typed, or a passphrase to hand over.
#[derive(Clone, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonGiven {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// Whose; empty when nothing was given.
    pub name: String,
    /// Shown once. They are asked for another when they sign in with it.
    pub passphrase: Option<String>,
}

// The verbs

/// Everybody.
pub fn page(app: &App, (): ()) -> Result<StaffPage, Error> {
    let keys = KeyFile::read(&app.folder()?.keys())?;
    let me = app.person()?;
    let (mut people, waiting, renew_recovery, made) = app.read(|r| {
        let renew = r.setting(settings::RENEW_RECOVERY)?.as_deref() == Some("yes");
        let actions = vec![Action::Founded, Action::DataKeyRenewed];
        let made = r.trail(&TrailQuery { actions, ..TrailQuery::default() }, 1)?;
        Ok((r.people()?, r.waiting_by()?, renew, made))
    })?;
    people.sort_by_key(|person| (!person.active, fold(&person.name)));
    let administrators = people.iter().filter(|one| one.active && one.role == Role::Administrator).count();
    let ready = |at: &str| {
        let at = at.parse::<Moment>().ok()?;
        Some(show::moment(app, at.with_timezone(app.now().offset())))
    };
    let line = |person: Person| StaffLine {
        id: person.id.to_string(),
        role: person.role,
        active: person.active,
        you: person.id == me,
        can_sign_in: person.active && keys.slot_of(person.id.0).is_some(),
        must_change: person.must_change,
        last_in: person.last_in.as_deref().and_then(ready),
        waiting: waiting.iter().find(|(by, _)| *by == Some(person.id)).map_or(0, |(_, count)| *count),
        name: person.name,
    };
    Ok(StaffPage {
        people: people.into_iter().map(line).collect(),
        administrators: u32::try_from(administrators).unwrap_or(u32::MAX),
        escrow: keys.escrow().map(|escrow| escrow.recipient().to_owned()),
        renew_recovery,
        key_made: made.first().and_then(|row| ready(&row.at)),
    })
}

/// Puts somebody on the list and makes them a passphrase for their first time.
pub fn add(app: &App, new: NewPerson) -> Result<Changed<PersonGiven>, Error> {
    let name = match app.read(|r| free_name(r, &new.name, None))? {
        Ok(name) => name,
        Err(problems) => return Ok(Changed::new(PersonGiven { problems, ..PersonGiven::default() }, [])),
    };
    let id = PersonId(app.fresh());
    let person = Person {
        id,
        name: name.clone(),
        role: new.role,
        active: true,
        must_change: true,
        slot: None,
        last_in: None,
    };
    // First the list, then the key file: cut off between the two, they are on the
    // list and are given a passphrase later.
    app.write(|w| Ok(w.save_person(&person)?))?;
    give(app, id, name)
}

/// Gives somebody a name.
pub fn rename(app: &App, new: RenamePerson) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = PersonId(uuid(&new.id)?);
    let name = match app.read(|r| free_name(r, &new.name, Some(id)))? {
        Ok(name) => name,
        Err(problems) => return Ok(Changed::new(problems, [])),
    };
    let has_slot = KeyFile::read(&app.folder()?.keys())?.slot_of(id.0).is_some();
    if has_slot {
        keys::change(app, |keys, opened| keys.rename(opened, id.0, &name))?;
    }
    app.write(|w| Ok(w.rename_person(id, &name)?))?;
    if let Some(open) = app.desk().open.as_mut().filter(|open| open.person == id) {
        open.name = name;
    }
    Ok(Changed::new(Vec::new(), AREAS))
}

/// Gives somebody another role. The last administrator keeps theirs.
pub fn change_role(app: &App, new: ChangeRole) -> Result<Changed<()>, Error> {
    let id = PersonId(uuid(&new.id)?);
    app.write(|w| {
        if new.role != Role::Administrator {
            another_administrator(w, id)?;
        }
        Ok(w.save_role(id, new.role)?)
    })?;
    if let Some(open) = app.desk().open.as_mut().filter(|open| open.person == id) {
        open.role = new.role;
    }
    Ok(Changed::new((), AREAS))
}

/// Takes somebody off the list and out of the key file, without anybody else's
/// passphrase. What they recorded stays, in their name.
pub fn leave(app: &App, who: PersonLeaves) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = PersonId(uuid(&who.id)?);
    let mut checks = Checks::default();
    let Some(reason) = checks.take("reason", reason(&who.reason)) else {
        return Ok(Changed::new(checks.problems, []));
    };
    if id == app.person()? {
        // Whoever is signed in could not be signed in any more.
        return Err(Error::NotYours);
    }
    app.write(|w| {
        another_administrator(w, id)?;
        Ok(w.save_active(id, false, &reason)?)
    })?;
    // Cut off here, `sweep` does the rest when an administrator comes in; until
    // then the list alone keeps them out.
    take_out(app, &[id.0])?;
    app.desk().places.remove(&id);
    Ok(Changed::new(Vec::new(), AREAS))
}

/// Makes somebody a new passphrase for once: they forgot theirs, or come back.
pub fn enrol(app: &App, who: ById) -> Result<Changed<PersonGiven>, Error> {
    let id = PersonId(who.uuid()?);
    let person = app.read(|r| Ok(r.person(id)?))?;
    if !person.active {
        app.write(|w| Ok(w.save_active(id, true, "")?))?;
    }
    give(app, id, person.name)
}

const AREAS: [Area; 3] = [Area::Staff, Area::Session, Area::Trail];

/// A passphrase for once, in the key file and on the screen.
fn give(app: &App, id: PersonId, name: String) -> Result<Changed<PersonGiven>, Error> {
    let clinic = app.read(|r| Ok(r.setting(settings::CLINIC)?.unwrap_or_default()))?;
    let passphrase = vault::suggest(&[&name, &clinic])?;
    let cost = app.cost();
    let slot = keys::change(app, |keys, opened| {
        keys.set_passphrase(opened, id.0, &name, &passphrase, cost)?;
        Ok(keys.slot_of(id.0))
    })?;
    let slot = slot.ok_or(Error::Mismatch)?;
    app.write(|w| Ok(w.save_slot(id, slot, true, Action::PassphraseGiven)?))?;
    let given = PersonGiven { problems: Vec::new(), name, passphrase: Some(passphrase.as_str().to_owned()) };
    Ok(Changed::new(given, AREAS))
}

/// Takes people who left out of the key file: an administrator came in, and the
/// power may have failed after they left the list.
pub(crate) fn sweep(app: &App, keys: &KeyFile) {
    let gone = app.read(|r| {
        let people = r.people()?;
        let left = |id: &uuid::Uuid| people.iter().any(|one| one.id.0 == *id && !one.active);
        Ok(keys.people().into_iter().map(|(id, _)| id).filter(left).collect::<Vec<_>>())
    });
    let taken = match gone {
        Ok(gone) if gone.is_empty() => return,
        Ok(gone) => take_out(app, &gone),
        Err(error) => Err(error),
    };
    if let Err(error) = taken {
        tracing::error!(%error, "people who left are still in the key file");
    }
}

fn take_out(app: &App, people: &[uuid::Uuid]) -> Result<(), Error> {
    let keys = KeyFile::read(&app.folder()?.keys())?;
    if people.iter().all(|id| keys.slot_of(*id).is_none()) {
        return Ok(());
    }
    let keys = keys::rotate(app, |keys, opened| keys.remove(opened, people))?;
    app.write(|w| {
        w.save_setting(settings::EPOCH, &keys.epoch().to_string())?;
        for id in people {
            w.note(Action::KeysRotated, "person", *id, None)?;
        }
        Ok(())
    })
}

/// Refuses if `id` is the last administrator who works here.
fn another_administrator(r: &Reader<'_>, id: PersonId) -> Result<(), Error> {
    let others = |one: &Person| one.id != id && one.active && one.role == Role::Administrator;
    let is_one = r.person(id)?.role == Role::Administrator;
    if is_one && !r.people()?.iter().any(others) { Err(Error::LastAdministrator) } else { Ok(()) }
}

/// `typed` as a name that nobody else who works here has.
fn free_name(
    r: &Reader<'_>,
    typed: &str,
    of: Option<PersonId>,
) -> Result<Result<String, Vec<FieldProblem>>, Error> {
    let mut checks = Checks::default();
    let Some(name) = checks.take("name", line(typed, 100)) else { return Ok(Err(checks.problems)) };
    let taken = |one: &Person| Some(one.id) != of && one.active && fold(&one.name) == fold(&name);
    if r.people()?.iter().any(taken) {
        return Ok(Err(vec![FieldProblem::new("name", Why::NameTaken)]));
    }
    Ok(Ok(name))
}

/// A reason in somebody's own words, which must be there.
pub(crate) fn reason(typed: &str) -> Result<String, Why> {
    match line(typed, 500) {
        Err(Why::FieldEmpty) => Err(Why::ReasonEmpty),
        checked => checked,
    }
}
