//! Holding what stands at the endpoint against what is recorded here, where the
//! version there is another than the one that was sent.

use std::sync::Arc;

use exchange::Entry;
use serde_json::{Map, Value};
use store::{Kind, Reader, Receipt};
use uuid::Uuid;

use super::{
    asking::{Answer, patiently},
    in_peace,
};
use crate::{
    App, Error, disputes,
    sync::{Base, Trouble, Wire, gather, runner::Runner, this_computer, wire::Got},
};

/// Done with a reference.
type Each<'a> = dyn FnMut(&mut Map<String, Value>) -> Result<(), Error> + 'a;

/// What becomes of `answer` once the whole resource was looked at. What others
/// changed at the endpoint is theirs to say: it is taken here, or two people have
/// to look at it.
pub(super) async fn hold_against(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    receipt: &Receipt,
    answer: Answer,
) -> Result<Result<Answer, Trouble>, Error> {
    let (place, marked) = match &answer {
        Answer::OtherVersion(place) => (place.clone(), true),
        Answer::Other(place) => (place.clone(), false),
        Answer::Same | Answer::Behind | Answer::Missing | Answer::Deleted | Answer::Unsure => {
            return Ok(Ok(answer));
        }
    };
    let theirs = match patiently(runner, || wire.get(base, &place)).await {
        Ok(Got::Is(theirs)) => theirs,
        Ok(Got::Nothing) => return Ok(Ok(Answer::Missing)),
        Ok(Got::Gone) => return Ok(Ok(Answer::Deleted)),
        // That it differs is known already.
        Err(_) if !marked => return Ok(Ok(answer)),
        Err(trouble) => return Ok(Err(trouble)),
    };
    let app = Arc::clone(&runner.app);
    let (base, receipt) = (base.clone(), receipt.clone());
    in_peace(&app, move |app| judge(app, &base, &receipt, marked, place, theirs)).await.map(Ok)
}

pub(super) fn judge(
    app: &App,
    base: &Base,
    receipt: &Receipt,
    marked: bool,
    place: String,
    theirs: Value,
) -> Result<Answer, Error> {
    let (kind, id) = (receipt.kind, receipt.id);
    let is_definition = matches!(kind, Kind::Questionnaire | Kind::Kit);
    let Some(ours) = gather::alone(app, kind, id)? else {
        return Ok(if is_definition && !marked { Answer::Other(place) } else { Answer::Unsure });
    };
    let as_sent = receipt.content.as_deref() == Some(ours.content());
    if is_there(app, base, ours, theirs.clone())? {
        return Ok(Answer::OtherVersion(place));
    }
    if marked && !as_sent {
        return Ok(Answer::Unsure);
    }
    let content = exchange::content_of(&theirs).filter(|_| !marked).map(str::to_owned);
    if is_definition {
        let is_put_back = app.read(|r| left_here(r, receipt, content.as_deref()))?;
        return Ok(if is_put_back { Answer::Behind } else { Answer::Other(place) });
    }
    let waited = app.read(|r| waits(r, receipt))?;
    let computer = exchange::version(&theirs).and_then(|seen| seen.computer);
    let theirs = if marked { unmarked(theirs) } else { theirs };
    // What cannot be taken stays a difference on the sheet.
    if let Err(error) = disputes::found(app, kind, id, &theirs) {
        tracing::warn!(%error, %id, "what the endpoint has could not be looked at");
    }
    let now = app.read(|r| Ok::<_, Error>(r.receipt(kind, id)?.and_then(|receipt| receipt.content)))?;
    if now.is_some_and(|now| Some(now) == content) {
        return Ok(Answer::Same);
    }
    let is_behind = app.read(|r| {
        Ok((!waited && waits(r, receipt)?) || is_put_back(r, receipt, content.as_deref(), computer)?)
    })?;
    Ok(if is_behind { Answer::Behind } else { Answer::Other(place) })
}

fn waits(r: &Reader<'_>, receipt: &Receipt) -> Result<bool, Error> {
    Ok(r.is_waiting(receipt.kind, receipt.id)?.is_some())
}

/// Whether what stands there is what this computer sent at some time, and nobody has
/// made anything of it since: the endpoint was put back to what it had then. Whoever
/// saved the same on another computer meant it.
fn is_put_back(
    r: &Reader<'_>,
    receipt: &Receipt,
    content: Option<&str>,
    computer: Option<Uuid>,
) -> Result<bool, Error> {
    let (kind, id) = (receipt.kind, receipt.id);
    let elsewhere = computer.zip(this_computer(r)?).is_some_and(|(theirs, ours)| theirs != ours);
    // It was looked at, and nothing came of it.
    let is_seen = r.remote(kind, id)?.is_some_and(|seen| seen.content.as_deref() == content);
    let is_disputed = r.disputes()?.iter().any(|open| (open.record, open.object) == (kind, id));
    Ok(!elsewhere && is_seen && !is_disputed && !r.is_held(kind, id)? && left_here(r, receipt, content)?)
}

/// Whether `content` left this computer, and is not what was sent last.
fn left_here(r: &Reader<'_>, receipt: &Receipt, content: Option<&str>) -> Result<bool, Error> {
    let Some(content) = content.filter(|content| receipt.content.as_deref() != Some(content)) else {
        return Ok(false);
    };
    Ok(r.has_departed(receipt.kind, receipt.id, content)?)
}

/// Whether everything that goes from here stands there unchanged.
fn is_there(app: &App, base: &Base, mut ours: Entry, mut theirs: Value) -> Result<bool, Error> {
    // An endpoint that gives ids of its own refers by them, or as it was sent: by
    // our identifiers. Some say the whole address.
    let root = format!("{}/", base.as_str());
    references(&mut theirs, &mut |fields| {
        let named = called(fields);
        if let Some(below) = reference(fields).and_then(|said| said.strip_prefix(&root)) {
            let below = Value::from(below);
            fields.insert("reference".into(), below);
        }
        if let Some(named) = named {
            fields.remove("identifier");
            fields.remove("type");
            if reference(fields).is_none() {
                let there = place(app, &named)?.unwrap_or(named);
                fields.insert("reference".into(), there.into());
            }
        }
        Ok(())
    })?;
    references(Arc::make_mut(&mut ours.resource), &mut |fields| {
        let Some(said) = reference(fields) else { return Ok(()) };
        if let Some(there) = place(app, said)? {
            fields.insert("reference".into(), there.into());
        }
        Ok(())
    })?;
    Ok(ours.stands(&theirs))
}

fn reference(fields: &Map<String, Value>) -> Option<&str> {
    fields.get("reference")?.as_str()
}

/// What a reference that has our own identifier points at, as we call it.
fn called(fields: &Map<String, Value>) -> Option<String> {
    let kind = fields.get("type")?.as_str()?;
    let identifier = fields.get("identifier")?;
    let ours = identifier["system"] == exchange::identifier_system(kind).as_str();
    identifier["value"].as_str().filter(|_| ours).map(|id| format!("{kind}/{id}"))
}

/// Where the endpoint keeps what we call `reference`, if it calls it otherwise.
fn place(app: &App, reference: &str) -> Result<Option<String>, Error> {
    let Some((name, id)) = reference.split_once('/') else { return Ok(None) };
    let kind = match name {
        "Patient" => Kind::Participant,
        "Encounter" => Kind::Visit,
        "QuestionnaireResponse" => Kind::Response,
        _ => return Ok(None),
    };
    let Ok(id) = id.parse::<Uuid>() else { return Ok(None) };
    let place = app.read(|r| Ok::<_, Error>(r.receipt(kind, id)?.and_then(|receipt| receipt.place)))?;
    Ok(place.map(|place| format!("{name}/{place}")))
}

/// Does `each` with everything in `value` that refers to another resource.
fn references(value: &mut Value, each: &mut Each<'_>) -> Result<(), Error> {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("reference") || called(fields).is_some() {
                each(fields)?;
            }
            fields.values_mut().try_for_each(|value| references(value, each))
        }
        Value::Array(all) => all.iter_mut().try_for_each(|one| references(one, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

/// `theirs` without what says that this computer wrote it: somebody else did.
fn unmarked(mut theirs: Value) -> Value {
    let ours = [format!("{}/content", exchange::BASE), format!("{}/computer", exchange::BASE)];
    if let Some(tags) = theirs.pointer_mut("/meta/tag").and_then(Value::as_array_mut) {
        tags.retain(|tag| ours.iter().all(|system| tag["system"] != system.as_str()));
    }
    theirs
}
