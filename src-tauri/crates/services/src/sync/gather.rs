//! From records that wait to parcels that travel.
//!
//! Records are read under the desk's lock, a few at a time; what they look like
//! on the wire is worked out after it is let go.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use domain::{Moment, way::StepKind};
use exchange::{Addressing, Entry, Head, Identifiable, Manner, Marks, Refusal};
use store::{Kind, Queued, Reader, StoreError};
use uuid::Uuid;

use super::{
    NEWER,
    aside::Aside,
    parcel::{Item, Key, Parcel},
    record::{Known, Record, erased, record, resources as written},
};
use crate::{App, Error, settings};

/// What a request holds at most, in bytes, unless a single parcel is larger.
pub(crate) const HEAVIEST: usize = 1 << 20;

/// How far a look reaches, in waiting records: past those that await another.
const REACH: usize = 20_000;
/// How far it reaches at first.
const FIRST: usize = 100;
/// So many records are read at a time: whoever sits at the desk waits no longer.
const STEP: usize = 8;

/// What is the same for everything that goes now.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub endpoint: String,
    /// Whether names go with them.
    pub identified: bool,
    pub marks: Marks,
    /// How far the trail has got, and of which vault.
    pub trail: Option<(Uuid, Head)>,
    /// Records that wait for a person and that the endpoint does not have.
    absent: BTreeSet<Key>,
}

/// What a look at the records found.
pub(crate) enum Look {
    /// There is nowhere to send anything.
    NoEndpoint,
    /// Nothing waits, or only what points at something that a person has to see to.
    Nothing,
    /// Only what was put aside waits, or points at such.
    OnlyLater,
    /// These wait.
    Found {
        frame: Box<Frame>,
        /// In which manner these go.
        manner: Manner,
        raw: Vec<Raw>,
        /// Records that are gone, although they are queued: a mistake of ours.
        lost: Vec<Queued>,
    },
}

/// A parcel before it is written.
pub(crate) struct Raw {
    own: Part,
    /// Several may need the same.
    needs: Vec<Rc<Part>>,
}

struct Part {
    key: Key,
    queued: Option<Queued>,
    record: Record,
    known: Known,
}

/// What was chosen so far.
struct Chosen<'a> {
    frame: &'a Frame,
    addressing: Addressing,
    manner: Manner,
    aside: &'a Aside,
    /// On the line already, or answered for and not yet written down.
    besides: &'a BTreeSet<Key>,
    most: usize,
    raw: Vec<Raw>,
    lost: Vec<Queued>,
    /// What is in them.
    known: BTreeSet<Key>,
    /// What some of them need.
    needed: BTreeMap<Key, Rc<Part>>,
    entries: usize,
    /// Something is passed over for later.
    later: bool,
    full: bool,
}

/// Reads waiting records that `aside` does not pass over and that are not `besides`:
/// about as many as make `most` entries, and at least one.
pub(crate) fn look(
    app: &App,
    (manner, addressing): (Manner, Addressing),
    most: usize,
    aside: &Aside,
    besides: &BTreeSet<Key>,
) -> Result<Look, Error> {
    let now = app.now();
    let Some(frame) = app.read(|r| Frame::read(r, now))? else { return Ok(Look::NoEndpoint) };
    // The head of the trail is one entry more.
    let most = if frame.trail.is_some() { most.saturating_sub(1).max(1) } else { most };
    let mut later = false;
    let groups: &[&[Kind]] = match manner {
        // What finished forms point at, and rest on, goes with them.
        Manner::Transaction => &[
            &[Kind::Questionnaire],
            &[Kind::Kit],
            &[Kind::Response, Kind::Step, Kind::Enrolment, Kind::Visit, Kind::Participant],
        ],
        // What is referred to goes first, and is answered first.
        Manner::Batch => &[
            &[Kind::Questionnaire],
            &[Kind::Kit],
            &[Kind::Participant],
            &[Kind::Visit],
            &[Kind::Enrolment, Kind::Response, Kind::Step],
        ],
    };
    for group in groups {
        let definitions = [Kind::Questionnaire, Kind::Kit].iter().any(|kind| group.contains(kind));
        let manner = if definitions { Manner::Batch } else { manner };
        let mut chosen = Chosen::new(&frame, (manner, addressing), most, aside, besides);
        for kind in *group {
            chosen.choose(app, *kind)?;
        }
        later |= chosen.later;
        let Chosen { raw, lost, .. } = chosen;
        if !raw.is_empty() || !lost.is_empty() {
            return Ok(Look::Found { frame: Box::new(frame), manner, raw, lost });
        }
    }
    Ok(if later { Look::OnlyLater } else { Look::Nothing })
}

impl Frame {
    fn read(r: &Reader<'_>, now: Moment) -> Result<Option<Self>, Error> {
        let Some(endpoint) = r.setting(settings::ENDPOINT)?.filter(|address| !address.is_empty()) else {
            return Ok(None);
        };
        let mut absent = BTreeSet::new();
        for held in r.held()? {
            let code = held.refused.code.as_str();
            // Where there is no place for consents, the answers do not wait for one.
            let no_place = held.kind == Kind::Step && code == Refusal::NotAccepted.code();
            let there = code == NEWER
                || code == Refusal::Conflict.code()
                || no_place
                || (code != Refusal::Gone.code() && r.receipt(held.kind, held.id)?.is_some());
            if !there {
                absent.insert((held.kind, held.id));
            }
        }
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        Ok(Some(Self { endpoint, identified, marks: marks(r)?, trail: head(r, now)?, absent }))
    }
}

fn how(identified: bool) -> Identifiable {
    if identified { Identifiable::Identified } else { Identifiable::Pseudonymous }
}

/// What everything that this computer sends bears.
pub(crate) fn marks(r: &Reader<'_>) -> Result<Marks, Error> {
    let vault = r.setting(settings::VAULT)?.and_then(|id| id.parse().ok()).unwrap_or_default();
    Ok(Marks { site: r.setting(settings::SITE)?.unwrap_or_default(), computer: super::computer_id(vault) })
}

/// How far the trail has got at this moment; nothing where no vault is known.
pub(crate) fn head(r: &Reader<'_>, at: Moment) -> Result<Option<(Uuid, Head)>, Error> {
    let vault = r.setting(settings::VAULT)?.and_then(|id| id.parse().ok());
    let (seq, hash) = r.audit_head()?;
    let head = hash.try_into().ok().map(|hash| Head { seq, hash, at: Some(at) });
    Ok(vault.zip(head))
}

impl<'a> Chosen<'a> {
    fn new(
        frame: &'a Frame,
        (manner, addressing): (Manner, Addressing),
        most: usize,
        aside: &'a Aside,
        besides: &'a BTreeSet<Key>,
    ) -> Self {
        let (raw, lost, known) = (Vec::new(), Vec::new(), BTreeSet::new());
        Self {
            frame,
            addressing,
            manner,
            aside,
            besides,
            most,
            raw,
            lost,
            known,
            needed: BTreeMap::new(),
            entries: 0,
            later: false,
            full: false,
        }
    }

    /// Of the waiting records of `kind`, those that can go now, until it is enough.
    fn choose(&mut self, app: &App, kind: Kind) -> Result<(), Error> {
        let (mut reach, mut last) = (FIRST, None);
        while !self.full {
            let waiting = app.read(|r| Ok(r.waiting(kind, reach)?))?;
            let (all, fresh): (bool, Vec<_>) = (
                waiting.len() < reach || reach >= REACH,
                waiting.into_iter().filter(|queued| last.is_none_or(|last| queued.id > last)).collect(),
            );
            last = fresh.last().map(|queued| queued.id).or(last);
            for step in fresh.chunks(STEP) {
                app.read(|r| step.iter().try_for_each(|queued| self.consider(r, queued)))?;
                if self.full {
                    return Ok(());
                }
            }
            if all {
                return Ok(());
            }
            reach = (reach * 4).min(REACH);
        }
        Ok(())
    }

    fn consider(&mut self, r: &Reader<'_>, queued: &Queued) -> Result<(), Error> {
        let key = (queued.kind, queued.id);
        if self.full || self.known.contains(&key) || self.besides.contains(&key) {
            return Ok(());
        }
        if self.aside.passes_over(queued) {
            self.later = true;
            return Ok(());
        }
        match self.raw(r, queued) {
            Ok(Some(raw)) => self.take(raw),
            Ok(None) => {}
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => self.lost.push(queued.clone()),
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// Adds `raw`, if there is room.
    fn take(&mut self, raw: Raw) {
        let new = |part: &&Part| !self.known.contains(&part.key);
        let parts: Vec<_> = raw.needs.iter().map(Rc::as_ref).chain([&raw.own]).filter(new).collect();
        let entries: usize = parts.iter().map(|part| part.record.entries()).sum();
        let keys: Vec<_> = parts.iter().map(|part| part.key).collect();
        if self.entries + entries > self.most && !self.raw.is_empty() {
            self.full = true;
            return;
        }
        self.entries += entries;
        self.known.extend(keys);
        self.raw.push(raw);
        self.full = self.entries >= self.most;
    }

    /// `queued` with what has to go along; nothing where it points at something
    /// that the endpoint does not have and that does not go now: a server that
    /// checks references would refuse it for good.
    fn raw(&mut self, r: &Reader<'_>, queued: &Queued) -> Result<Option<Raw>, StoreError> {
        let key = (queued.kind, queued.id);
        if queued.gone {
            let own = Part {
                key,
                queued: Some(queued.clone()),
                record: erased(r, queued.id)?,
                known: Known::read(r, key.0, key.1)?,
            };
            return Ok(Some(Raw { own, needs: Vec::new() }));
        }
        let own = self.part(r, key, Some(queued.clone()))?;
        let mut needs = Vec::new();
        for needed in self.needed(r, &own.record)? {
            if self.frame.absent.contains(&needed) {
                return Ok(None);
            }
            if self.besides.contains(&needed) {
                // It arrives first, or none of these leave.
                continue;
            }
            if self.aside.awaits(needed.0, needed.1) {
                self.later = true;
                return Ok(None);
            }
            let waiting = r.is_waiting(needed.0, needed.1)?.filter(|queued| !queued.gone);
            let along = self.manner == Manner::Transaction && !self.aside.is_apart(key);
            match waiting {
                Some(_) if !along => {
                    self.later = true;
                    return Ok(None);
                }
                None if self.addressing == Addressing::Given || self.manner == Manner::Batch => {}
                waiting => needs.push(self.needed_part(r, needed, waiting)?),
            }
        }
        Ok(Some(Raw { own, needs }))
    }

    /// What has to be at the endpoint before a record, or to come with it: what it
    /// points at, and with answers what their giver consented to and is not there yet.
    fn needed(&self, r: &Reader<'_>, of: &Record) -> Result<Vec<Key>, StoreError> {
        let mut needed = of.refers_to();
        let Some(who) = of.answered_by() else { return Ok(needed) };
        for consent in r.steps_of(who)?.iter().filter(|step| step.kind == StepKind::Consent) {
            let key = (Kind::Step, consent.id);
            if r.is_waiting(key.0, key.1)?.is_some() || self.frame.absent.contains(&key) {
                needed.extend(record(r, key.0, key.1, how(self.frame.identified))?.refers_to());
                needed.push(key);
            }
        }
        let mut known = BTreeSet::new();
        needed.retain(|key| known.insert(*key));
        Ok(needed)
    }

    /// Read once, however many need it.
    fn needed_part(
        &mut self,
        r: &Reader<'_>,
        key: Key,
        queued: Option<Queued>,
    ) -> Result<Rc<Part>, StoreError> {
        if let Some(known) = self.needed.get(&key).filter(|known| known.queued == queued) {
            return Ok(Rc::clone(known));
        }
        let part = Rc::new(self.part(r, key, queued)?);
        self.needed.insert(key, Rc::clone(&part));
        Ok(part)
    }

    fn part(&self, r: &Reader<'_>, key: Key, queued: Option<Queued>) -> Result<Part, StoreError> {
        let record = record(r, key.0, key.1, how(self.frame.identified))?;
        let mut known = Known::read(r, key.0, key.1)?;
        // After a backup was brought back, what was known before says nothing.
        if queued.as_ref().is_none_or(|queued| queued.ask) {
            known.etag = None;
        }
        Ok(Part { key, queued, record, known })
    }
}

/// Works out what `raw` looks like on the wire, until the request is heavy
/// enough. The second list is of those that cannot be written: a mistake of
/// ours, which must not hold up the others.
pub(crate) fn pack(app: &App, frame: &Frame, raw: Vec<Raw>) -> (Vec<Parcel>, Vec<Queued>) {
    let (mut parcels, mut unfit, mut bytes, mut known) = (Vec::new(), Vec::new(), 0, BTreeSet::new());
    let mut written: BTreeMap<Key, Item> = BTreeMap::new();
    for Raw { own, needs } in raw {
        let items = needs.iter().map(Rc::as_ref).chain([&own]).map(|part| match written.get(&part.key) {
            Some(item) if item.queued == part.queued => Ok(item.clone()),
            Some(_) | None => {
                let item = written_out(app, frame, part)?;
                written.insert(part.key, item.clone());
                Ok(item)
            }
        });
        let mut items = match items.collect::<Result<Vec<_>, Option<Queued>>>() {
            Ok(items) => items,
            Err(queued) => {
                let culprit = queued.or(own.queued);
                unfit.extend(culprit.filter(|queued: &Queued| !unfit.contains(queued)));
                continue;
            }
        };
        let new = |item: &&Item| !known.contains(&item.key);
        bytes += items.iter().filter(new).flat_map(|item| &item.entries).map(Entry::weight).sum::<usize>();
        if bytes > HEAVIEST && !parcels.is_empty() {
            break;
        }
        known.extend(items.iter().map(|item| item.key));
        let Some(own) = items.pop() else { continue };
        parcels.push(Parcel { own, needs: items });
    }
    (parcels, unfit)
}

fn written_out(app: &App, frame: &Frame, part: &Part) -> Result<Item, Option<Queued>> {
    let Part { key, queued, record, known } = part;
    match written(app, record, known, &frame.marks) {
        Ok(entries) => Ok(Item { key: *key, queued: queued.clone(), entries }),
        Err(error) => {
            tracing::error!(id = %key.1, %error, "a record cannot be written as FHIR");
            Err(queued.clone())
        }
    }
}

/// What a record is made of on the wire, as things stand; nothing where it is gone
/// or cannot be written.
pub(crate) fn resources(app: &App, kind: Kind, id: Uuid) -> Result<Vec<Entry>, Error> {
    let read = app.read(|r| {
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        match record(r, kind, id, how(identified)) {
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(None),
            record => Ok(Some((record?, Known::read(r, kind, id)?, marks(r)?))),
        }
    })?;
    Ok(read
        .map(|(record, known, marks)| written(app, &record, &known, &marks).unwrap_or_default())
        .unwrap_or_default())
}

/// The mark of the content of a record as it would be sent now; nothing where it is
/// gone or cannot be written.
pub(crate) fn as_sent(app: &App, r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<Option<String>, Error> {
    let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
    let record = match record(r, kind, id, how(identified)) {
        Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => return Ok(None),
        record => record?,
    };
    let entries = written(app, &record, &Known::default(), &marks(r)?).unwrap_or_default();
    Ok(entries.first().map(|main| main.content().to_owned()))
}

/// A record by itself on the wire, without what others wrote into the endpoint's
/// copy; nothing where it is gone or cannot be written.
pub(crate) fn alone(app: &App, kind: Kind, id: Uuid) -> Result<Option<Entry>, Error> {
    Ok(entire(app, kind, id)?.into_iter().next())
}

/// The same with everything that belongs to it and is sent with it.
pub(crate) fn entire(app: &App, kind: Kind, id: Uuid) -> Result<Vec<Entry>, Error> {
    let read = app.read(|r| {
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        match record(r, kind, id, how(identified)) {
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(None),
            record => Ok(Some((record?, marks(r)?))),
        }
    })?;
    let Some((record, marks)) = read else { return Ok(Vec::new()) };
    Ok(written(app, &record, &Known::default(), &marks).unwrap_or_default())
}
