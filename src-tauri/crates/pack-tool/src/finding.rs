//! What is wrong in an author's folder: which file, and why.

use std::{io, path::PathBuf};

use pack::{Pack, Place, Refused};

use crate::ftl::Unread;

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, seen from the folder.
    pub file: PathBuf,
    /// What is wrong with it.
    pub why: Why,
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is not there, or cannot be read, or is no text.
    Unreadable,
    /// It is no such TOML: the line, where there is one, and what was the matter.
    Toml(Option<usize>, String),
    /// It is no such wording.
    Ftl(Unread),
    /// Another id stands in it than its name says.
    Name(String),
    /// There is no instrument of that name.
    NoInstrument,
    /// There is no programme of that name.
    NoKit,
    /// Both the instrument and `pack.toml` say what its licence is.
    TwoLicences,
    /// The instrument has no licence, and `pack.toml` has none for it.
    NoLicence,
    /// The message that has the instrument's name does not note this.
    NotNoted(&'static str),
    /// No status of a wording.
    Status(String),
    /// A sound whose name does not end as one does.
    Ending,
    /// A recording of a message that no instrument has in that language.
    NoMessage,
    /// What the pack itself says is wrong.
    Pack(Refused),
}

impl Finding {
    pub(crate) fn new(file: impl Into<PathBuf>, why: Why) -> Self {
        Self { file: file.into(), why }
    }

    /// What `refused` means for the folder that `pack` was made of.
    pub(crate) fn of(pack: &Pack, refused: Refused) -> Self {
        let file = match &refused {
            Refused::Malformed { place, fault: _ } => file(pack, place),
            Refused::CaseFailed { instrument, .. } => cases(instrument),
            Refused::TooLarge
            | Refused::Unsigned
            | Refused::UnknownSigner { .. }
            | Refused::Altered
            | Refused::NotAPack => "pack.toml".into(),
        };
        Self::new(file, Why::Pack(refused))
    }
}

fn file(pack: &Pack, place: &Place) -> String {
    match place {
        Place::Pack => "pack.toml".into(),
        Place::Instrument(id) => definition(id),
        Place::Cases(id) => cases(id),
        Place::Wording { instrument, language } => wording(language, instrument),
        Place::Audio { instrument, language, message } => recording(pack, instrument, language, message),
        Place::Kit(id) => format!("kits/{id}.toml"),
        Place::KitWording { kit, language } => format!("wordings/{language}/kits/{kit}.ftl"),
        Place::At(path) => below(pack, path),
    }
}

/// The file from which the part of the document at `path` was made.
fn below(pack: &Pack, path: &str) -> String {
    let steps: Vec<_> = path.split('/').collect();
    let number = |step: usize| steps.get(step).and_then(|step| step.parse::<usize>().ok());
    if steps.first() == Some(&"kits") {
        let Some(one) = number(1).and_then(|at| pack.kits.get(at)) else { return "pack.toml".into() };
        let id = &one.definition.id;
        let words =
            number(3).filter(|_| steps.get(2) == Some(&"wordings")).and_then(|at| one.wordings.get(at));
        return words.map_or_else(
            || format!("kits/{id}.toml"),
            |words| format!("wordings/{}/kits/{id}.ftl", words.language),
        );
    }
    let Some(one) = number(1).and_then(|at| pack.instruments.get(at)) else { return "pack.toml".into() };
    let id = &one.definition.id;
    let words = || one.wordings.get(number(3)?).map(|words| wording(&words.language, id));
    let sound = || one.audio.get(number(3)?).map(|one| recording(pack, id, &one.language, &one.message));
    let file = match steps.get(2).copied() {
        Some("cases") => Some(cases(id)),
        Some("wordings") => words(),
        Some("audio") => sound(),
        Some(_) | None => None,
    };
    file.unwrap_or_else(|| definition(id))
}

fn definition(id: &str) -> String {
    format!("instruments/{id}.toml")
}

fn cases(id: &str) -> String {
    format!("instruments/{id}.cases.toml")
}

fn wording(language: &str, id: &str) -> String {
    format!("wordings/{language}/{id}.ftl")
}

fn recording(pack: &Pack, instrument: &str, language: &str, message: &str) -> String {
    let of = pack.instruments.iter().filter(|one| one.definition.id == instrument);
    let mut sounds = of.flat_map(|one| &one.audio);
    let sound = sounds.find(|sound| sound.language == language && sound.message == message);
    let ending = sound.map_or("ogg", |sound| sound.media_type.ending());
    format!("audio/{language}/{message}.{ending}")
}

/// Why something cannot be done at all.
#[derive(Debug)]
pub enum Failed {
    /// A file that cannot be read.
    Read(PathBuf),
    /// A file, or a folder, that cannot be written.
    Write(PathBuf),
    /// Something is there that is not overwritten.
    Exists(PathBuf),
    /// It is no JSON, or no Questionnaire.
    NoQuestionnaire(PathBuf),
    /// It is no secret key, or the passphrase is another.
    SecretKey,
    /// It is no public key.
    PublicKey(String),
    /// Two passphrases that differ, or none.
    Passphrase,
    /// Nobody gave a passphrase.
    Nobody,
    /// The pack is not fit to be signed.
    Refused(Refused),
    /// Nothing can be said any more.
    Out(io::Error),
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Out(error)
    }
}
