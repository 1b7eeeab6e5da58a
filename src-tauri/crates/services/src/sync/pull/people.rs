//! Participants of other computers.

use std::collections::BTreeMap;

use domain::{
    ParticipantId, Private,
    nhs_number::NhsNumber,
    participant::{Participant, Sex},
};
use exchange::TheirPatient;
use serde_json::{Value, json};
use store::{Kind, Remote, StoreError, Writer};

use super::apply::{Did, Found, Here, is_ahead, is_intact, is_there, open};
use crate::{Error, disputes::DisputeKind, ways};

/// What is said of somebody, by field. What is not said has no field: a site that
/// sends numbers alone does not say that nobody has a name.
pub(crate) type Details = BTreeMap<&'static str, String>;

const YES: &str = "yes";
const NO: &str = "no";

/// What is on file here.
pub(crate) fn details(of: &Participant) -> Details {
    let digits = of.nhs_number.as_ref().map(NhsNumber::digits).unwrap_or_default();
    [
        ("study_number", of.study_number.clone()),
        ("family", of.family.reveal().clone()),
        ("given", of.given.reveal().clone()),
        ("born", of.birth().map(|born| born.to_string()).unwrap_or_default()),
        ("sex", of.sex.code().to_owned()),
        ("nhs_number", digits.to_owned()),
        ("language", of.language.clone()),
        ("interpreter", if of.interpreter { YES } else { NO }.to_owned()),
    ]
    .into()
}

/// What the endpoint's copy says.
pub(crate) fn said(of: &TheirPatient) -> Details {
    let mut said = Details::from([("study_number", of.study_number.clone())]);
    let names = of.family.is_some() || of.given.is_some() || of.born.is_some() || of.sex.is_some();
    if names {
        said.insert("family", of.family.clone().unwrap_or_default());
        said.insert("given", of.given.clone().unwrap_or_default());
        said.insert("born", of.born.map(|born| born.to_string()).unwrap_or_default());
        said.insert("sex", of.sex.unwrap_or(Sex::Unknown).code().to_owned());
        said.insert(
            "nhs_number",
            of.nhs_number.as_ref().map(NhsNumber::digits).unwrap_or_default().to_owned(),
        );
    }
    if let Some(language) = &of.language {
        said.insert("language", language.clone());
    }
    if let Some(interpreter) = of.interpreter {
        said.insert("interpreter", if interpreter { YES } else { NO }.to_owned());
    }
    said
}

/// The fields of which both say something, and not the same.
pub(crate) fn differing(one: &Details, other: &Details) -> Vec<&'static str> {
    let differs =
        |(field, value): &(&&'static str, &String)| other.get(*field).is_some_and(|theirs| theirs != *value);
    one.iter().filter(differs).map(|(field, _)| *field).collect()
}

/// Puts `value` into `field`. What cannot be one stays as it was.
pub(crate) fn put(into: &mut Participant, field: &str, value: &str) {
    match field {
        "study_number" => into.study_number = value.to_owned(),
        "family" => into.family = Private::new(value.to_owned()),
        "given" => into.given = Private::new(value.to_owned()),
        "born" if value.is_empty() => into.born = None,
        "born" => into.born = value.parse().ok().map(Private::new).or_else(|| into.born.clone()),
        "sex" => into.sex = Sex::ALL.into_iter().find(|sex| sex.code() == value).unwrap_or(into.sex),
        "nhs_number" => into.nhs_number = NhsNumber::parse(value).ok(),
        "language" => into.language = value.to_owned(),
        "interpreter" => into.interpreter = value == YES,
        _ => {}
    }
}

/// What both sides had before, and what the endpoint has now, as it is kept with a
/// dispute.
pub(super) fn both(before: Option<&Value>, seen: &Remote) -> Option<String> {
    let theirs: Value = serde_json::from_str(seen.resource.as_ref()?).ok()?;
    Some(json!({ "before": before, "theirs": theirs }).to_string())
}

/// What both sides had before something of ours was changed.
pub(super) fn before(w: &Writer<'_>, kind: Kind, id: uuid::Uuid) -> Result<Option<Value>, Error> {
    // While it is disputed, that is what stood there before the dispute.
    if let Some(open) = open(w, DisputeKind::Changed, kind, id)?.first() {
        let kept = open.theirs.as_ref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        return Ok(kept.map(|mut kept| kept["before"].take()).filter(|before| !before.is_null()));
    }
    let known = w.remote(kind, id)?.and_then(|known| known.resource);
    Ok(known.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Whether `theirs` is what was on file here at some time.
fn was_said_here(w: &Writer<'_>, id: ParticipantId, theirs: &TheirPatient) -> Result<bool, Error> {
    let said = said(theirs);
    let former = w.participant_editions(id)?.into_iter().map(|(_, _, former)| former);
    let mut all = former.chain([w.participant(id)?]);
    Ok(all.any(|one| differing(&details(&one), &said).is_empty()))
}

/// Somebody as another computer sent them.
pub(super) fn participant(
    here: &Here<'_>,
    w: &Writer<'_>,
    theirs: &TheirPatient,
    seen: &Remote,
) -> Result<Did, Error> {
    let id = ParticipantId(theirs.id);
    let standing = match w.standing(id) {
        Ok(standing) => standing,
        Err(StoreError::NotFound { .. }) => return newcomer(here, w, theirs, seen),
        Err(error) => return Err(error.into()),
    };
    if standing.erased.is_some() {
        return Ok(Did::Nothing);
    }
    if theirs.erased {
        // Nothing goes from here because another computer says so.
        let new =
            Found { record: Kind::Participant, object: id.0, theirs: None, other: None, seen: Some(seen) };
        return here.dispute(w, DisputeKind::Gone, new);
    }
    let ahead = is_ahead(w, Kind::Participant, id.0)?;
    if here.is_ours(w, seen)? && (is_intact(seen) || was_said_here(w, id, theirs)?) {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    let origin = here.author(w, seen)?;
    let mut did = Did::Nothing;
    if !theirs.active && standing.withdrawn.is_none() {
        withdraw(here, w, id, origin)?;
        did = Did::Taken;
    }
    let ours = w.participant(id)?;
    let (mine, said) = (details(&ours), said(theirs));
    let differs = differing(&mine, &said);
    let before = before(w, Kind::Participant, id.0)?;
    let ground =
        before.as_ref().and_then(|before| exchange::their_patient(before).ok()).map(|of| self::said(&of));
    let changed_here = ahead && ground.is_none_or(|ground| !differing(&mine, &ground).is_empty());
    // What was known before somebody here changed it stands in the place of that.
    let goes_back =
        !ahead && !differs.is_empty() && was_said_here(w, id, theirs)? && here.made_the_last(w, seen)?;
    if !differs.is_empty() && (changed_here || goes_back) {
        let theirs = both(before.as_ref(), seen);
        let new = Found { record: Kind::Participant, object: id.0, theirs, other: None, seen: Some(seen) };
        let opened = here.dispute(w, DisputeKind::Changed, new)?;
        w.save_remote(seen)?;
        return Ok(if opened == Did::Dispute { opened } else { did });
    }
    let mut new = ours.clone();
    for field in &differs {
        put(&mut new, field, &said[field]);
    }
    if new.study_number != ours.study_number
        && let Some(other) = w.participant_by_study_number(&new.study_number)?
    {
        return same_number(here, w, theirs, other, seen);
    }
    w.receive_change(&new, origin, seen)?;
    if !ahead && theirs.active && standing.withdrawn.is_some() {
        // Nobody comes back in who has withdrawn: it is told again.
        w.queue_again(Kind::Participant, id.0)?;
    } else if !ahead {
        is_there(w, seen)?;
    }
    Ok(if differs.is_empty() { did } else { Did::Taken })
}

/// Somebody whom this computer did not know.
fn newcomer(here: &Here<'_>, w: &Writer<'_>, theirs: &TheirPatient, seen: &Remote) -> Result<Did, Error> {
    if theirs.erased {
        return Ok(Did::Nothing);
    }
    let id = ParticipantId(theirs.id);
    let mut new = Participant {
        id,
        study_number: theirs.study_number.clone(),
        family: Private::default(),
        given: Private::default(),
        born: None,
        sex: Sex::Unknown,
        nhs_number: None,
        language: String::new(),
        interpreter: false,
        registered: seen.modified.unwrap_or_else(|| here.app.now()),
    };
    for (field, value) in said(theirs) {
        put(&mut new, field, &value);
    }
    let origin = here.author(w, seen)?;
    if !w.receive_participant(&new, origin, seen)? {
        let other = w.participant_by_study_number(&theirs.study_number)?;
        return match other {
            Some(other) => same_number(here, w, theirs, other, seen),
            None => Ok(Did::Broken),
        };
    }
    if !theirs.active {
        withdraw(here, w, id, origin)?;
        is_there(w, seen)?;
    }
    let reason = text::plain(&here.app.texts.say(&here.language, "dispute-settled-there", &[]));
    for settled in open(w, DisputeKind::SameNumber, Kind::Participant, id.0)? {
        w.settle_dispute(settled.id, &reason)?;
    }
    Ok(Did::Taken)
}

/// Their number is somebody else's here.
fn same_number(
    here: &Here<'_>,
    w: &Writer<'_>,
    theirs: &TheirPatient,
    other: ParticipantId,
    seen: &Remote,
) -> Result<Did, Error> {
    w.save_remote(seen)?;
    let new = Found {
        record: Kind::Participant,
        object: theirs.id,
        theirs: None,
        other: Some(other.0),
        seen: Some(seen),
    };
    here.dispute(w, DisputeKind::SameNumber, new)
}

fn withdraw(here: &Here<'_>, w: &Writer<'_>, id: ParticipantId, origin: uuid::Uuid) -> Result<(), Error> {
    let reason = text::plain(&here.app.texts.say(&here.language, "withdrawn-there", &[]));
    w.in_the_name_of(origin).withdraw(id, &reason)?;
    // No visit of a programme is expected any more.
    ways::refresh_all(here.app, w, id)
}
