//! An author's folder: `pack.toml`, `instruments/`, `wordings/<tag>/`, `audio/<tag>/`;
//! of programmes `kits/` and `wordings/<tag>/kits/`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use domain::{
    cases::Cases,
    instrument::{Draft, Instrument},
};
use pack::{FORMAT, MediaType, Pack, PackInstrument, Recording, Status, Wording};
use serde::Deserialize;
use toml::Table;

use crate::{
    finding::{Finding, Why},
    ftl::{self, Message},
};

mod files;
mod kits;

use files::{Files, name};

/// `pack.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    id: String,
    version: u32,
    title: String,
    publisher: String,
    not_after: Option<NaiveDate>,
    /// For instruments whose own file has no licence, by id.
    #[serde(default)]
    licences: BTreeMap<String, Table>,
}

/// `audio/<tag>/audio.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Approved {
    approved_by: String,
    approved_on: NaiveDate,
}

/// The pack that is in `folder`, as far as it can be read, and everything that is
/// wrong with it.
pub fn read(folder: &Path) -> (Option<Pack>, Vec<Finding>) {
    let mut files = Files::new(folder);
    let pack = whole(&mut files);
    let mut findings = files.findings;
    if let Some(pack) = &pack {
        findings.extend(pack::faults(pack).into_iter().map(|refused| Finding::of(pack, refused)));
    }
    (pack, findings)
}

fn whole(files: &mut Files<'_>) -> Option<Pack> {
    let about: About = files.toml(Path::new("pack.toml"))?;
    let mut licences = about.licences;
    let mut instruments = Vec::new();
    for file in files.ending("instruments", "toml") {
        match name(&file).strip_suffix(".cases") {
            None => instruments.extend(instrument(files, &file, &mut licences)),
            Some(id) if files.has(&format!("instruments/{id}.toml")) => {}
            Some(_) => files.wrong(&file, Why::NoInstrument),
        }
    }
    for id in licences.into_keys() {
        files.wrong(Path::new(&format!("instruments/{id}.toml")), Why::NoInstrument);
    }
    wordings(files, &mut instruments);
    audio(files, &mut instruments);
    let kits = kits::all(files);
    Some(Pack {
        format: FORMAT,
        id: about.id,
        version: about.version,
        title: about.title,
        publisher: about.publisher,
        not_after: about.not_after,
        instruments,
        kits,
    })
}

fn instrument(
    files: &mut Files<'_>,
    file: &Path,
    licences: &mut BTreeMap<String, Table>,
) -> Option<PackInstrument> {
    let id = name(file);
    let mut table = files.table(file)?;
    match (table.contains_key("licence"), licences.remove(&id)) {
        (true, None) => {}
        (false, Some(licence)) => drop(table.insert("licence".into(), licence.into())),
        (true, Some(_)) => files.wrong(file, Why::TwoLicences),
        (false, None) => {
            files.wrong(file, Why::NoLicence);
            return None;
        }
    }
    let definition: Draft = files.fitting(file, table)?;
    if definition.id != id {
        files.wrong(file, Why::Name(definition.id.clone()));
    }
    // Without scores there is nothing to work out; whether there must be cases is said by the pack.
    let file = file.with_file_name(format!("{id}.cases.toml"));
    let cases = if files.has(&file.to_string_lossy()) { files.toml(&file) } else { None };
    let cases = cases.unwrap_or(Cases { case: Vec::new() });
    Some(PackInstrument { definition, cases, wordings: Vec::new(), audio: Vec::new() })
}

fn wordings(files: &mut Files<'_>, instruments: &mut [PackInstrument]) {
    for language in files.folders("wordings") {
        for file in files.ending(&format!("wordings/{language}"), "ftl") {
            let id = name(&file);
            match instruments.iter_mut().find(|one| one.definition.id == id) {
                Some(one) => one.wordings.extend(wording(files, &file, &language, &one.definition)),
                // It may be there and not be understood, which was said already.
                None if files.has(&format!("instruments/{id}.toml")) => {}
                None => files.wrong(&file, Why::NoInstrument),
            }
        }
    }
}

fn wording(files: &mut Files<'_>, file: &Path, language: &str, of: &Draft) -> Option<Wording> {
    let text = files.text(file)?;
    let (mut messages, unread) = ftl::read(&text);
    for one in unread {
        files.wrong(file, Why::Ftl(one));
    }
    let about = messages.get(&of.id).cloned().unwrap_or_default();
    let (status, source) = (status(files, file, &about), note(files, file, &about, "source"));
    // Which message is whose, only a sound definition says; what is wrong with that is said elsewhere.
    let instrument = Instrument::try_from(of.clone()).ok()?;
    let (read, labels) = (instrument.wording(), pack::labels(&instrument));
    if !read.contains(&of.id) {
        // The title, for whoever reads the file.
        messages.remove(&of.id);
    }
    let said = messages.into_iter().filter_map(|(id, message)| Some((id, message.text?)));
    let (labels, texts) = said.partition(|(id, _)| labels.contains(id) && !read.contains(id));
    // What is not noted was named above; the rest is looked at all the same.
    let (status, source) = (status.unwrap_or(Status::Collated), source.unwrap_or_else(|| "?".into()));
    Some(Wording { language: language.to_owned(), status, source, texts, labels })
}

fn note(files: &mut Files<'_>, file: &Path, about: &Message, note: &'static str) -> Option<String> {
    let noted = about.notes.get(note).cloned();
    if noted.is_none() {
        files.wrong(file, Why::NotNoted(note));
    }
    noted
}

fn status(files: &mut Files<'_>, file: &Path, about: &Message) -> Option<Status> {
    let name = note(files, file, about, "status")?;
    let status = Status::named(&name);
    if status.is_none() {
        files.wrong(file, Why::Status(name));
    }
    status
}

fn audio(files: &mut Files<'_>, instruments: &mut [PackInstrument]) {
    for language in files.folders("audio") {
        let folder = format!("audio/{language}");
        let about = PathBuf::from(format!("{folder}/audio.toml"));
        let approved: Option<Approved> = files.toml(&about);
        for file in files.all(&folder).into_iter().filter(|file| *file != about) {
            if let Some(sound) = recording(files, &file, &language, approved.as_ref()) {
                read_aloud(files, &file, &sound, instruments);
            }
        }
    }
}

fn recording(
    files: &mut Files<'_>,
    file: &Path,
    language: &str,
    approved: Option<&Approved>,
) -> Option<Recording> {
    let ending = file.extension().unwrap_or_default();
    let Some(media_type) = MediaType::ALL.into_iter().find(|kind| ending == kind.ending()) else {
        files.wrong(file, Why::Ending);
        return None;
    };
    let approved = approved?;
    Some(Recording {
        language: language.to_owned(),
        message: name(file),
        media_type,
        approved_by: approved.approved_by.clone(),
        approved_on: approved.approved_on,
        sound: files.bytes(file)?,
    })
}

/// Gives `sound` to every instrument that has its message.
fn read_aloud(files: &mut Files<'_>, file: &Path, sound: &Recording, instruments: &mut [PackInstrument]) {
    let mut anybodys = false;
    for one in instruments {
        let mut words = one.wordings.iter().filter(|words| words.language == sound.language);
        if words.any(|words| words.texts.contains_key(&sound.message)) {
            one.audio.push(sound.clone());
            anybodys = true;
        }
    }
    if !anybodys {
        files.wrong(file, Why::NoMessage);
    }
}
