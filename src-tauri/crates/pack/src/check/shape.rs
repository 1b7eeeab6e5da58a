//! From JSON to a pack, part by part, so that whatever does not fit has a place.

use domain::instrument::Instrument;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::whole;
use crate::{
    FORMAT, Pack, PackInstrument, PackKit,
    json::{self, short},
    refused::{Fault, Place, Refused},
};

/// The pack in `payload`, and its instruments; or the first thing that is wrong.
pub(crate) fn read(payload: &[u8]) -> Result<(Pack, Vec<Instrument>), Refused> {
    let value = json::read(payload)?;
    // Another format is not a faulty pack: this program is too old for it.
    if value.get("format").and_then(Value::as_u64) != Some(FORMAT.into()) {
        return Err(Refused::NotAPack);
    }
    let pack = pack(value)?;
    let mut faults = Vec::new();
    let instruments = whole(&pack, &mut faults);
    match faults.into_iter().next() {
        None => Ok((pack, instruments)),
        Some(first) => Err(first),
    }
}

fn pack(mut value: Value) -> Result<Pack, Refused> {
    let instruments = take(&mut value, "instruments");
    let kits = take(&mut value, "kits");
    let mut pack: Pack = fitting(Place::Pack, value)?;
    let Some(Value::Array(all)) = instruments else {
        return Err(shape(Place::At("instruments".into()), "not a list"));
    };
    for (at, one) in all.into_iter().enumerate() {
        pack.instruments.push(instrument(&format!("instruments/{at}"), one)?);
    }
    match kits {
        None => {}
        Some(Value::Array(all)) => {
            for (at, one) in all.into_iter().enumerate() {
                pack.kits.push(kit(&format!("kits/{at}"), one)?);
            }
        }
        Some(_) => return Err(shape(Place::At("kits".into()), "not a list")),
    }
    Ok(pack)
}

/// Takes a list out and leaves an empty one.
fn take(value: &mut Value, name: &str) -> Option<Value> {
    let place = value.get_mut(name)?;
    Some(std::mem::replace(place, Value::Array(Vec::new())))
}

fn kit(place: &str, value: Value) -> Result<PackKit, Refused> {
    let Value::Object(mut fields) = value else {
        return Err(shape(Place::At(place.into()), "not a programme"));
    };
    let one = PackKit {
        definition: field(place, &mut fields, "definition")?,
        wordings: field(place, &mut fields, "wordings")?,
    };
    nothing_else(place, &fields)?;
    Ok(one)
}

fn nothing_else(place: &str, fields: &Map<String, Value>) -> Result<(), Refused> {
    match fields.keys().next() {
        None => Ok(()),
        Some(stranger) => {
            Err(shape(Place::At(place.into()), &format!("unknown field `{}`", short(stranger))))
        }
    }
}

fn instrument(place: &str, value: Value) -> Result<PackInstrument, Refused> {
    let Value::Object(mut fields) = value else {
        return Err(shape(Place::At(place.into()), "not an instrument"));
    };
    let one = PackInstrument {
        definition: field(place, &mut fields, "definition")?,
        cases: field(place, &mut fields, "cases")?,
        wordings: field(place, &mut fields, "wordings")?,
        audio: if fields.contains_key("audio") { field(place, &mut fields, "audio")? } else { Vec::new() },
    };
    nothing_else(place, &fields)?;
    Ok(one)
}

fn field<T: DeserializeOwned>(
    place: &str,
    fields: &mut Map<String, Value>,
    name: &str,
) -> Result<T, Refused> {
    let place = Place::At(format!("{place}/{name}"));
    match fields.remove(name) {
        Some(value) => fitting(place, value),
        None => Err(shape(place, "missing")),
    }
}

fn fitting<T: DeserializeOwned>(place: Place, value: Value) -> Result<T, Refused> {
    serde_json::from_value(value).map_err(|error| shape(place, &short(&error.to_string())))
}

fn shape(place: Place, what: &str) -> Refused {
    Refused::at(place, Fault::Shape(what.into()))
}
