//! Writing down what came, a few records at a time.

use domain::PersonId;
use serde_json::Value;
use store::{Kind, Landed, NewDispute, Reader, Remote, Writer};
use uuid::Uuid;

use super::{
    Pulled, people,
    read::{self, Arrival, What},
    responses, steps, visits,
};
use crate::{
    App, Error, backups,
    disputes::DisputeKind,
    settings, show,
    sync::{Base, this_computer},
};

/// So many records are written in one go.
const STEP: usize = 20;
/// So many that wait for others, or for questions, are looked at each time.
const WAITING: usize = 1_000;

/// What came of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Did {
    /// It is as it was.
    Nothing,
    /// The record here is other than before.
    Taken,
    /// Somebody has to settle it.
    Dispute,
    /// It waits for another record, or for the questions it answers.
    Waits,
    /// The same, of a record of which an older edition is here.
    WaitsHere,
    /// Nothing can be made of it.
    Broken,
}

/// What all of it goes by.
pub(super) struct Here<'a> {
    pub app: &'a App,
    /// This computer.
    pub computer: Option<Uuid>,
    /// What the window speaks.
    pub language: String,
}

impl<'a> Here<'a> {
    pub fn of(app: &'a App, r: &Reader<'_>) -> Result<Self, Error> {
        Ok(Self { app, computer: this_computer(r)?, language: show::language(app) })
    }

    /// The computer that `seen` comes from, as whom it is kept. Its name is what it
    /// calls itself, once that is known.
    pub fn author(&self, w: &Writer<'_>, seen: &Remote) -> Result<Uuid, Error> {
        let id = seen.computer.unwrap_or_else(Uuid::nil);
        if w.person_name(PersonId(id))?.is_none() {
            let short: String = id.to_string().chars().take(4).collect();
            let name = self.app.texts.say(&self.language, "computer-unnamed", &[("id", &short)]);
            w.computer_person(id, &text::plain(&name))?;
        }
        Ok(id)
    }

    /// Whether `seen` is what this computer sent, or the same. That a copy names
    /// this computer says little: whoever changes it at the endpoint may leave that
    /// as it is. Only after a backup was brought back it has to do, since what was
    /// sent after the copy is not remembered here.
    pub fn is_ours(&self, w: &Writer<'_>, seen: &Remote) -> Result<bool, Error> {
        let Some(content) = &seen.content else { return Ok(false) };
        let confirmed = w.receipt(seen.kind, seen.id)?.and_then(|receipt| receipt.content);
        if confirmed.as_ref() == Some(content) {
            return Ok(true);
        }
        // Another computer may say again what was said here once: that is its word.
        let another = self.computer.zip(seen.computer).is_some_and(|(ours, theirs)| theirs != ours);
        if !another && w.has_departed(seen.kind, seen.id, content)? {
            return Ok(true);
        }
        let is_restored = w.setting(backups::RESTORED)?.is_some();
        Ok(is_restored && self.computer.is_some() && seen.computer == self.computer)
    }

    /// Whether what the endpoint confirmed last of a record was made here: whoever puts
    /// something older in its place undoes that.
    pub fn made_the_last(&self, w: &Writer<'_>, seen: &Remote) -> Result<bool, Error> {
        let confirmed = w.receipt(seen.kind, seen.id)?.and_then(|receipt| receipt.content);
        Ok(match confirmed {
            Some(content) => w.has_departed(seen.kind, seen.id, &content)?,
            None => false,
        })
    }

    /// Opens a dispute; instead of an older one about the same.
    pub fn dispute(&self, w: &Writer<'_>, kind: DisputeKind, new: Found<'_>) -> Result<Did, Error> {
        let reason = text::plain(&self.app.texts.say(&self.language, "dispute-newer", &[]));
        let mut known = false;
        for old in open(w, kind, new.record, new.object)? {
            if old.theirs == new.theirs {
                known = true;
            } else {
                w.settle_dispute(old.id, &reason)?;
            }
        }
        let opened = !known
            && w.open_dispute(&NewDispute {
                id: self.app.fresh(),
                kind: kind.code(),
                record: new.record,
                object: new.object,
                theirs: new.theirs,
                other: new.other,
                computer: new.seen.and_then(|seen| seen.computer),
            })?;
        Ok(if opened { Did::Dispute } else { Did::Nothing })
    }
}

/// What is disputed.
pub(super) struct Found<'a> {
    pub record: Kind,
    pub object: Uuid,
    pub theirs: Option<String>,
    pub other: Option<Uuid>,
    pub seen: Option<&'a Remote>,
}

/// Disputes of a kind about a record that nobody has settled.
pub(super) fn open(
    w: &Writer<'_>,
    kind: DisputeKind,
    record: Kind,
    object: Uuid,
) -> Result<Vec<store::Dispute>, Error> {
    let mut all = w.disputes()?;
    all.retain(|one| one.kind == kind.code() && one.record == record && one.object == object);
    Ok(all)
}

/// Whether something of ours about a record waits, for the endpoint or for a person.
pub(super) fn is_ahead(w: &Writer<'_>, kind: Kind, id: Uuid) -> Result<bool, Error> {
    Ok(w.is_waiting(kind, id)?.is_some()
        || w.is_held(kind, id)?
        || !open(w, DisputeKind::Changed, kind, id)?.is_empty())
}

/// What was just written came from the endpoint: it needs no sending.
pub(super) fn is_there(w: &Writer<'_>, seen: &Remote) -> Result<(), Error> {
    if let Some(queued) = w.is_waiting(seen.kind, seen.id)? {
        w.settle(&[Landed {
            queued,
            etag: seen.etag.clone(),
            version: seen.version.clone(),
            content: seen.content.clone().unwrap_or_default(),
            place: None,
        }])?;
    }
    Ok(w.save_remote(seen)?)
}

/// Writes down a page of what came.
pub(super) fn page(app: &App, base: &Base, resources: &[Value]) -> Result<Pulled, Error> {
    let here = app.read(|r| Here::of(app, r))?;
    let (mut arrivals, mut pulled) = (Vec::new(), Pulled::default());
    for resource in resources {
        if let Some(described) = read::computer(resource) {
            computer(&here, base, &described)?;
        } else {
            match read::arrival(app, resource) {
                Some(arrival) => arrivals.push(arrival),
                None => pulled.broken += 1,
            }
        }
    }
    pulled.add(write(&here, base, &arrivals)?);
    Ok(pulled)
}

/// Looks again at what came and is not here yet: the record that it refers to may
/// have come, or the questions that it answers.
pub(super) fn waiting(app: &App, base: &Base) -> Result<Pulled, Error> {
    let (here, waiting) = app.read(|r| Ok((Here::of(app, r)?, r.remotes_not_here(WAITING)?)))?;
    let read = |seen: &Remote| {
        let resource = seen.resource.as_ref().and_then(|text| serde_json::from_str::<Value>(text).ok())?;
        read::arrival(app, &resource)
    };
    let arrivals: Vec<_> = waiting.iter().filter_map(read).collect();
    let mut done = write(&here, base, &arrivals)?;
    // What is broken was counted when it came.
    done.broken = 0;
    Ok(done)
}

/// What another computer made of a record of ours, found while sending it.
pub(crate) fn one(app: &App, resource: &Value) -> Result<(), Error> {
    let Some(arrival) = read::arrival(app, resource) else { return Ok(()) };
    app.write_alone(|w| record(&Here::of(app, w)?, w, &arrival, true).map(drop))
}

/// Takes what another computer corrected, because somebody decided so; whether it
/// could be taken.
pub(crate) fn take(app: &App, w: &Writer<'_>, resource: &Value) -> Result<bool, Error> {
    let Some(arrival) = read::arrival(app, resource) else { return Ok(false) };
    let What::Response(came) = &arrival.what else { return Ok(false) };
    responses::receive(&Here::of(app, w)?, w, came, &arrival.seen)?;
    Ok(true)
}

fn computer(here: &Here<'_>, base: &Base, said: &read::Described) -> Result<(), Error> {
    let now = here.app.now();
    here.app.write_alone(|w| {
        if w.setting(settings::ENDPOINT)?.as_deref() != Some(base.as_str()) {
            return Ok(());
        }
        w.save_computer(said.id, &said.text, now)?;
        if here.computer != Some(said.id) && !said.name.is_empty() {
            w.computer_person(said.id, &said.name)?;
        }
        Ok(())
    })
}

fn write(here: &Here<'_>, base: &Base, arrivals: &[Arrival]) -> Result<Pulled, Error> {
    let mut pulled = Pulled::default();
    for step in arrivals.chunks(STEP) {
        match together(here, base, step) {
            Ok(done) => done.into_iter().for_each(|did| pulled.count(did)),
            Err(Error::Locked) => return Err(Error::Locked),
            // One that cannot be kept must not hold up the others.
            Err(_) => {
                for one in step {
                    match together(here, base, std::slice::from_ref(one)) {
                        Ok(done) => done.into_iter().for_each(|did| pulled.count(did)),
                        Err(Error::Locked) => return Err(Error::Locked),
                        Err(error) => {
                            tracing::error!(id = %one.seen.id, %error, "a record of another computer cannot be kept");
                            pulled.broken += 1;
                        }
                    }
                }
            }
        }
    }
    Ok(pulled)
}

/// Whether the content of a copy is still what its mark says. One of which it is
/// not was changed there by somebody who left the mark alone, or is written in
/// another way by the endpoint: what it says is held against what is known here.
pub(super) fn is_intact(seen: &Remote) -> bool {
    let resource = seen.resource.as_ref().and_then(|text| exchange::parse(text.as_bytes()).ok());
    resource.is_some_and(|resource| exchange::is_intact(&resource))
}

fn together(here: &Here<'_>, base: &Base, arrivals: &[Arrival]) -> Result<Vec<Did>, Error> {
    here.app.write_alone(|w| {
        // The endpoint is another by now: what this one has does not count.
        if w.setting(settings::ENDPOINT)?.as_deref() != Some(base.as_str()) {
            return Err(Error::Locked);
        }
        arrivals.iter().map(|arrival| record(here, w, arrival, false)).collect()
    })
}

/// `found`: it stood in the way of something of ours.
fn record(here: &Here<'_>, w: &Writer<'_>, arrival: &Arrival, found: bool) -> Result<Did, Error> {
    let seen = &arrival.seen;
    // Nothing of a practice case was ever sent: what has its id there is nobody's.
    if w.is_of_practice(seen.kind, seen.id)? {
        return Ok(Did::Nothing);
    }
    let known = w.remote(seen.kind, seen.id)?;
    let is_here = w.is_here(seen.kind, seen.id)?;
    let same = known.is_some_and(|known| is_same_copy(&known, seen));
    if same && is_here && !found && seen.version.is_some() {
        return Ok(Did::Nothing);
    }
    match &arrival.what {
        What::Participant(theirs) => people::participant(here, w, theirs, seen),
        What::Visit(theirs) => visits::visit(here, w, theirs, seen),
        What::Response(answered) => responses::response(here, w, answered, seen),
        What::Enrolment => steps::enrolment(here, w, seen),
        What::Step(theirs) => steps::step(here, w, theirs, seen),
        What::Unknown | What::Broken if is_here && here.is_ours(w, seen)? && is_intact(seen) => {
            w.save_remote(seen)?;
            Ok(Did::Nothing)
        }
        // Something was made of a record of ours that cannot be read.
        What::Unknown | What::Broken if is_here && is_ahead(w, seen.kind, seen.id)? => {
            let theirs = people::both(None, seen);
            let new = Found { record: seen.kind, object: seen.id, theirs, other: None, seen: Some(seen) };
            let did = here.dispute(w, DisputeKind::Changed, new)?;
            w.save_remote(seen)?;
            Ok(did)
        }
        // What would go into its place must still be refused by the endpoint.
        What::Unknown if is_here => Ok(Did::WaitsHere),
        What::Broken if is_here => Ok(Did::Broken),
        What::Unknown => {
            w.save_remote(seen)?;
            Ok(Did::Waits)
        }
        What::Broken => {
            if !same {
                tracing::warn!(id = %seen.id, kind = ?seen.kind, "nothing can be made of a resource at the endpoint");
            }
            w.save_remote(seen)?;
            Ok(if same { Did::Nothing } else { Did::Broken })
        }
    }
}

/// Whether a copy is the one that was seen before. A server that was put back to an
/// older state gives the same name to another version.
fn is_same_copy(one: &Remote, other: &Remote) -> bool {
    let of = |seen: &Remote| {
        // As it is kept, in thousandths of a second.
        let modified = seen.modified.map(|at| at.timestamp_millis());
        (seen.version.clone(), seen.etag.clone(), seen.content.clone(), modified)
    };
    of(one) == of(other)
}

impl Pulled {
    fn count(&mut self, did: Did) {
        match did {
            Did::Nothing => {}
            Did::Taken => self.taken += 1,
            Did::Dispute => self.disputes += 1,
            Did::Waits => self.unknown += 1,
            Did::WaitsHere => {
                self.unknown += 1;
                self.again = true;
            }
            Did::Broken => self.broken += 1,
        }
    }
}
