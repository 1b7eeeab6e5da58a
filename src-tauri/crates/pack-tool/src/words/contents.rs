//! What is in a pack, a line for each thing.

use std::{
    io::{self, Write},
    path::Path,
};

use chrono::NaiveDate;
use domain::{
    instrument::{Instrument, Licence},
    response::Mode,
};
use pack::{Pack, PackInstrument, PackKit, Refused};

use super::{Words, one_line};

impl Words<'_> {
    /// Which file is shown.
    pub fn file(&self, file: &Path, bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
        self.line(out, "prompack-file", &file.display().to_string())?;
        self.line(out, "prompack-size", &self.count(bytes.len()))?;
        self.line(out, "prompack-digest", &pack::digest(bytes))
    }

    /// Who is said to have signed it.
    pub fn signer(&self, id: &str, out: &mut impl Write) -> io::Result<()> {
        self.line(out, "prompack-signer", id)
    }

    /// What a pack says of itself.
    pub fn pack(&self, pack: &Pack, out: &mut impl Write) -> io::Result<()> {
        writeln!(out)?;
        self.line(out, "prompack-pack", &format!("{} ({})", pack.title, pack.id))?;
        self.line(out, "prompack-version", &pack.version.to_string())?;
        self.line(out, "prompack-publisher", &pack.publisher)?;
        self.line(out, "prompack-not-after", &self.day(pack.not_after))
    }

    /// One of its instruments, of which `asked` items are answered.
    pub fn instrument(&self, one: &PackInstrument, asked: usize, out: &mut impl Write) -> io::Result<()> {
        let of = &one.definition;
        self.line(out, "prompack-instrument", &format!("{} ({})", of.title, of.id))?;
        self.line(out, "prompack-version", &of.version.to_string())?;
        self.line(out, "prompack-items", &self.count(asked))?;
        self.line(out, "prompack-scores", &self.count(of.scores.len()))?;
        self.line(out, "prompack-cases", &self.count(one.cases.case.len()))?;
        self.licence(&of.licence, out)?;
        for wording in &one.wordings {
            let (status, texts) = (wording.status.name(), self.count(wording.texts.len()));
            let args = [("language", wording.language.as_str()), ("status", status), ("texts", &texts)];
            writeln!(out, "{}", self.say("prompack-wording", &args))?;
            self.line(out, "prompack-source", &wording.source)?;
        }
        for sound in &one.audio {
            let (day, size) = (self.day(Some(sound.approved_on)), self.count(sound.sound.len()));
            let args = [
                ("message", sound.message.as_str()),
                ("language", &sound.language),
                ("by", &one_line(&sound.approved_by)),
                ("day", &day),
                ("size", &size),
            ];
            writeln!(out, "{}", self.say("prompack-recording", &args))?;
        }
        Ok(())
    }

    /// One of its programmes, in short; what it needs besides cannot be seen from here.
    pub fn programme(&self, pack: &Pack, one: &PackKit, out: &mut impl Write) -> io::Result<()> {
        let of = &one.definition;
        self.line(out, "prompack-kit", &of.id)?;
        self.line(out, "prompack-version", &of.version.to_string())?;
        self.line(out, "prompack-kit-visits", &self.count(of.visits.len()))?;
        self.line(out, "prompack-kit-alerts", &self.count(of.alerts.len()))?;
        let slots: Vec<_> = of.slots.iter().map(|slot| slot.id.as_str()).collect();
        let all = pack.instruments.iter().filter_map(|one| Instrument::try_from(one.definition.clone()).ok());
        let needs = pack::needs(of, &all.collect::<Vec<_>>());
        let or_none = |ids: String| if ids.is_empty() { self.say("prompack-none", &[]) } else { ids };
        self.line(out, "prompack-kit-slots", &or_none(slots.join(" ")))?;
        self.line(out, "prompack-kit-needs", &or_none(needs.join(" ")))?;
        for wording in &one.wordings {
            let (status, texts) = (wording.status.name(), self.count(wording.texts.len()));
            let args = [("language", wording.language.as_str()), ("status", status), ("texts", &texts)];
            writeln!(out, "{}", self.say("prompack-wording", &args))?;
            self.line(out, "prompack-source", &wording.source)?;
        }
        Ok(())
    }

    fn licence(&self, licence: &Licence, out: &mut impl Write) -> io::Result<()> {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| self.say("prompack-none", &[]));
        let any = || self.say("prompack-any", &[]);
        let modes = |all: &Vec<Mode>| all.iter().map(|mode| mode.code()).collect::<Vec<_>>().join(" ");
        self.line(out, "prompack-licence", &licence.status)?;
        self.line(out, "prompack-owner", &or_none(&licence.owner))?;
        self.line(out, "prompack-number", &or_none(&licence.number))?;
        self.line(out, "prompack-expires", &self.day(licence.expires))?;
        self.line(
            out,
            "prompack-languages",
            &licence.languages.as_ref().map_or_else(any, |all| all.join(" ")),
        )?;
        self.line(out, "prompack-modes", &licence.modes.as_ref().map_or_else(any, modes))?;
        self.line(out, "prompack-terms", &licence.terms)?;
        let notices = licence.attribution.iter().chain(&licence.notices);
        notices.into_iter().try_for_each(|notice| self.line(out, "prompack-notice", notice))
    }

    /// Whether it would be taken, and why not.
    pub fn taken(&self, refused: Option<&Refused>, out: &mut impl Write) -> io::Result<()> {
        let sentence = match refused {
            None => self.say("prompack-taken", &[]),
            Some(refused) => self.say("prompack-not-taken", &[("why", &one_line(&self.refused(refused)))]),
        };
        writeln!(out, "{sentence}")
    }

    /// It would be taken where that signer's packs are; whether it is that signer's was not looked at.
    pub fn perhaps_taken(&self, signer: &str, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{}", self.say("prompack-perhaps-taken", &[("id", signer)]))
    }

    fn line(&self, out: &mut impl Write, id: &str, what: &str) -> io::Result<()> {
        writeln!(out, "{}: {}", self.say(id, &[]), one_line(what))
    }

    fn day(&self, day: Option<NaiveDate>) -> String {
        day.map_or_else(|| self.say("prompack-none", &[]), |day| self.texts.date(self.language, day))
    }
}
