//! The instruments that are built in, checked once at start.

use std::collections::BTreeMap;

use domain::{
    instrument::{Draft, Instrument},
    response::Response,
};

use crate::Error;

include!(concat!(env!("OUT_DIR"), "/instruments.rs"));

/// Instruments by id.
pub struct Instruments {
    all: BTreeMap<String, Instrument>,
}

impl Instruments {
    /// Reads what is built in.
    pub fn built_in() -> Result<Self, Error> {
        let mut all = BTreeMap::new();
        for (name, text) in FILES {
            let draft: Draft = toml::from_str(text)
                .map_err(|e| Error::Instrument { name: (*name).into(), problem: e.message().to_owned() })?;
            let instrument = Instrument::try_from(draft).map_err(|e| Error::instrument(name, &e))?;
            all.insert(instrument.id().to_owned(), instrument);
        }
        Ok(Self { all })
    }

    /// All of them, by id.
    pub fn all(&self) -> impl Iterator<Item = &Instrument> {
        self.all.values()
    }

    /// The one that was on the screen when `response` was given: another version
    /// of it has other words, or counts otherwise.
    pub fn of(&self, response: &Response) -> Result<&Instrument, Error> {
        let known = self.get(&response.instrument)?;
        if known.version() == response.version { Ok(known) } else { Err(Error::NotOffered) }
    }

    /// The one called `id`.
    pub fn get(&self, id: &str) -> Result<&Instrument, Error> {
        self.all.get(id).ok_or(Error::NotOffered)
    }
}
