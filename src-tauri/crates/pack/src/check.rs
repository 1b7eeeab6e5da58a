//! Whether a pack is right in itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use domain::{
    cases::{self, CaseError},
    instrument::{Instrument, Item, Kind, Licence},
    kit::OWN,
};

use crate::{
    FORMAT, Pack, PackInstrument, Recording,
    json::{self, short},
    limits::{
        MOST_CASES, MOST_INSTRUMENTS, MOST_ITEMS, MOST_KITS, MOST_LANGUAGES, MOST_PARTS, MOST_SOUND,
        MOST_WORK,
    },
    refused::{Fault, Place, Refused},
};

mod kits;
mod shape;

pub use kits::{codes, needs, renamed};
pub(crate) use shape::read;

/// What a licence may be: nobody's leave is needed, there is nobody to give it, or
/// the site needs it.
const LICENCES: [&str; 3] = ["free-to-ship", "generic-method", "licensed"];

/// Everything that is wrong with `pack`, whoever signs it.
pub fn faults(pack: &Pack) -> Vec<Refused> {
    let mut faults = Vec::new();
    whole(pack, &mut faults);
    // What can be wrong with the letters of a text shows when it is read.
    faults.extend(json::read(&crate::build(pack)).err());
    faults
}

/// What staff read about the scores of `of`: the names of its messages.
pub fn labels(of: &Instrument) -> Vec<String> {
    let mut all = Vec::new();
    for scale in of.scales() {
        let name = format!("{}-{}", of.id(), scale.id);
        all.extend(scale.bands.iter().map(|band| format!("{name}-band-{}", band.id)));
        all.extend(scale.thresholds.iter().map(|one| format!("{name}-threshold-{}", one.id)));
        all.push(name);
    }
    all
}

/// Notes everything that is wrong, and returns the instruments that are right.
fn whole(pack: &Pack, faults: &mut Vec<Refused>) -> Vec<Instrument> {
    let mut wrong = |fault| faults.push(Refused::at(Place::Pack, fault));
    if !is_id(&pack.id) {
        wrong(Fault::NoId);
    }
    if pack.format != FORMAT {
        wrong(Fault::Impossible("format"));
    }
    if pack.version == 0 {
        wrong(Fault::Impossible("version"));
    }
    for (name, text) in [("title", &pack.title), ("publisher", &pack.publisher)] {
        if text.trim().is_empty() {
            wrong(Fault::Needs(name));
        }
    }
    if pack.not_after.is_some_and(|day| !is_likely(day)) {
        wrong(Fault::Impossible("not_after"));
    }
    let items = pack.instruments.iter().map(|one| one.definition.items.len()).sum();
    let words = pack.instruments.iter().flat_map(|one| &one.wordings).map(|wording| &wording.language);
    let of_kits = pack.kits.iter().flat_map(|one| &one.wordings).map(|wording| &wording.language);
    let languages: BTreeSet<_> = words.chain(of_kits).collect();
    let parts = pack.kits.iter().map(|one| kits::parts(&one.definition)).max().unwrap_or(0);
    let sizes = [
        (pack.instruments.len(), MOST_INSTRUMENTS),
        (items, MOST_ITEMS),
        (languages.len(), MOST_LANGUAGES),
        (pack.kits.len(), MOST_KITS),
        (parts, MOST_PARTS),
    ];
    let beyond: Vec<_> = sizes.into_iter().filter(|(found, most)| found > most).collect();
    beyond.iter().for_each(|(_, most)| wrong(Fault::TooMuch(*most)));
    if pack.instruments.is_empty() && pack.kits.is_empty() {
        wrong(Fault::Needs("instruments"));
    }
    twice(pack.instruments.iter().map(|one| one.definition.id.as_str()), &mut wrong);
    twice(pack.kits.iter().map(|one| one.definition.id.as_str()), &mut wrong);
    if !beyond.is_empty() {
        // What is beyond its limits is not looked at any further.
        return Vec::new();
    }
    let mut work = MOST_WORK;
    let instruments: Vec<_> =
        pack.instruments.iter().filter_map(|one| checked(one, &mut work, faults)).collect();
    pack.kits.iter().for_each(|one| kits::checked(one, &instruments, faults));
    instruments
}

/// The instrument, if nothing is wrong with it. `work` is what may still be done.
fn checked(one: &PackInstrument, work: &mut usize, faults: &mut Vec<Refused>) -> Option<Instrument> {
    let id = &one.definition.id;
    let before = faults.len();
    let mut wrong = |fault| faults.push(Refused::at(Place::Instrument(short(id)), fault));
    licence(&one.definition.licence, &mut wrong);
    let of = match Instrument::try_from(one.definition.clone()) {
        Ok(of) => of,
        Err(error) => {
            wrong(error.into());
            return None;
        }
    };
    // What begins so belongs to sites, and would be taken for theirs.
    if of.id().starts_with(OWN) || of.items().iter().any(|item| item.id.starts_with(OWN)) {
        wrong(Fault::NoId);
    }
    worked(&of, one, work, faults);
    wordings(&of, one, faults);
    audio(&of, one, faults);
    (faults.len() == before).then_some(of)
}

fn licence(licence: &Licence, wrong: &mut dyn FnMut(Fault)) {
    if !LICENCES.contains(&licence.status.as_str()) {
        wrong(Fault::Impossible("licence.status"));
    }
    if licence.terms.trim().is_empty() {
        wrong(Fault::Needs("licence.terms"));
    }
    let texts = [
        ("licence.attribution", &licence.attribution),
        ("licence.owner", &licence.owner),
        ("licence.number", &licence.number),
    ];
    for (name, text) in texts {
        if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
            wrong(Fault::Impossible(name));
        }
    }
    if licence.expires.is_some_and(|day| !is_likely(day)) {
        wrong(Fault::Impossible("licence.expires"));
    }
    if licence.modes.as_ref().is_some_and(Vec::is_empty) {
        wrong(Fault::Impossible("licence.modes"));
    }
    if licence.languages.as_ref().is_some_and(Vec::is_empty) {
        wrong(Fault::Impossible("licence.languages"));
    }
    for tag in licence.languages.iter().flatten().filter(|tag| !is_language(tag)) {
        wrong(Fault::NoLanguage(short(tag)));
    }
}

fn worked(of: &Instrument, one: &PackInstrument, left: &mut usize, faults: &mut Vec<Refused>) {
    let place = Place::Cases(of.id().into());
    let cases = one.cases.case.len();
    if cases > MOST_CASES {
        faults.push(Refused::at(place, Fault::TooMuch(MOST_CASES)));
        return;
    }
    let Some(rest) = left.checked_sub(work(of, cases)) else {
        faults.push(Refused::at(place, Fault::TooMuchWork));
        return;
    };
    *left = rest;
    if let Err(CaseError { case, score, found }) = cases::check(of, &one.cases) {
        let (instrument, case, score) = (of.id().to_owned(), short(&case), short(&score));
        faults.push(Refused::CaseFailed { instrument, case, score, found });
    }
    if let Err(error) = cases::sufficient(of, &one.cases) {
        faults.push(Refused::at(place, error.into()));
    }
}

/// How much it is to go through `cases` cases: for every score again, what every
/// item and every condition makes of each, in every row; and each expression is read anew.
fn work(of: &Instrument, cases: usize) -> usize {
    let clauses = |item: &Item| item.when.as_ref().map_or(0, |when| when.clauses().len());
    let rows = |item: &Item| {
        if let Kind::Group { repeats: Some(repeats), .. } = &item.kind { repeats.most as usize } else { 1 }
    };
    let items: usize = of.items().iter().map(|item| 1 + clauses(item)).sum();
    let most = of.items().iter().map(rows).max().unwrap_or(1);
    let parts: usize = of.scales().iter().map(|scale| scale.items.len() + scale.scores.len()).sum();
    let read: usize = of.scales().iter().filter_map(|scale| scale.expression.as_ref()).map(String::len).sum();
    cases.saturating_mul((items * most + parts) * (1 + of.scales().len()) + read)
}

fn wordings(of: &Instrument, one: &PackInstrument, faults: &mut Vec<Refused>) {
    let (texts, labels) = (of.wording(), labels(of));
    let mut wrong = |fault| faults.push(Refused::at(Place::Instrument(of.id().into()), fault));
    if one.wordings.is_empty() {
        wrong(Fault::Needs("wordings"));
    } else if !labels.is_empty() && one.wordings.iter().all(|wording| wording.labels.is_empty()) {
        wrong(Fault::Needs("labels"));
    }
    twice(one.wordings.iter().map(|wording| wording.language.as_str()), &mut wrong);
    for wording in &one.wordings {
        let place = Place::Wording { instrument: of.id().into(), language: short(&wording.language) };
        let mut wrong = |fault| faults.push(Refused::at(place.clone(), fault));
        if !is_language(&wording.language) {
            wrong(Fault::NoLanguage(short(&wording.language)));
        }
        if wording.source.trim().is_empty() {
            wrong(Fault::Needs("source"));
        }
        complete(&texts, &wording.texts, &mut wrong);
        if !wording.labels.is_empty() {
            complete(&labels, &wording.labels, &mut wrong);
        }
    }
}

/// Whether there are words for all of `messages`, and for nothing else.
fn complete(messages: &[String], words: &BTreeMap<String, String>, wrong: &mut dyn FnMut(Fault)) {
    for message in messages {
        if words.get(message).is_none_or(|text| text.trim().is_empty()) {
            wrong(Fault::Unworded(message.clone()));
        }
    }
    let known: BTreeSet<_> = messages.iter().collect();
    for stranger in words.keys().filter(|message| !known.contains(message)) {
        wrong(Fault::Stranger(short(stranger)));
    }
}

fn audio(of: &Instrument, one: &PackInstrument, faults: &mut Vec<Refused>) {
    let messages: BTreeSet<_> = of.wording().into_iter().collect();
    let mut seen = BTreeSet::new();
    for recording in &one.audio {
        let Recording { language, message, .. } = recording;
        let place =
            Place::Audio { instrument: of.id().into(), language: short(language), message: short(message) };
        let mut wrong = |fault| faults.push(Refused::at(place.clone(), fault));
        if !seen.insert((language, message)) {
            wrong(Fault::Twice(short(message)));
        }
        if !messages.contains(message) {
            wrong(Fault::Stranger(short(message)));
        }
        if one.wordings.iter().all(|wording| wording.language != *language) {
            wrong(Fault::Needs("wordings"));
        }
        sound(recording, &mut wrong);
    }
}

fn sound(recording: &Recording, wrong: &mut dyn FnMut(Fault)) {
    if recording.approved_by.trim().is_empty() {
        wrong(Fault::Needs("approved_by"));
    }
    if !is_likely(recording.approved_on) {
        wrong(Fault::Impossible("approved_on"));
    }
    if recording.sound.len() > MOST_SOUND {
        wrong(Fault::TooMuch(MOST_SOUND));
    }
    if !recording.media_type.is_of(&recording.sound) {
        wrong(Fault::Sound(recording.media_type.name()));
    }
}

fn twice<'a>(all: impl Iterator<Item = &'a str>, wrong: &mut dyn FnMut(Fault)) {
    let mut seen = BTreeSet::new();
    for one in all {
        if !seen.insert(one) {
            wrong(Fault::Twice(short(one)));
        }
    }
}

/// Whether `id` can name nothing but itself: no path, no option, no other letters.
fn is_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=64).contains(&id.len()) && !id.starts_with('-') && id.chars().all(plain)
}

/// Whether `tag` is written as a language is: `pl`, `es-US`, `zh-Hant-TW`.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let named = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    let further =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    named && tag.len() <= 35 && parts.all(further)
}

/// Whether `day` is one that somebody would write, and no slip of the hand.
fn is_likely(day: NaiveDate) -> bool {
    (2000..=2200).contains(&day.year())
}
