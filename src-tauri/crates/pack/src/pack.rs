//! What is in a pack.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{cases::Cases, instrument::Draft, kit::Kit};
use serde::{Deserialize, Serialize};

/// The only format there is.
pub const FORMAT: u32 = 1;

/// Instruments and programmes that come in one file. Unchecked: see [`crate::faults`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// [`FORMAT`].
    pub format: u32,
    /// Short, stable, in lower case.
    pub id: String,
    /// Raised whenever anything in it changes, from 1.
    pub version: u32,
    /// Its name.
    pub title: String,
    /// Who made it.
    pub publisher: String,
    /// Last day on which it may be installed; any day, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<NaiveDate>,
    /// What it brings.
    pub instruments: Vec<PackInstrument>,
    /// The programmes that it brings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kits: Vec<PackKit>,
}

/// One programme with everything it needs but its instruments, which may be
/// in this pack, in another, or come with the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackKit {
    /// Who takes part, and what happens when.
    pub definition: Kit,
    /// Its words, one for each language.
    pub wordings: Vec<KitWording>,
}

/// All words of a programme in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitWording {
    /// BCP 47.
    pub language: String,
    /// How well it is known to be right.
    pub status: Status,
    /// Where it is from.
    pub source: String,
    /// By message: all of `Kit::messages()` and of [`crate::codes`], perhaps some of
    /// [`crate::renamed`], and nothing else.
    pub texts: BTreeMap<String, String>,
}

/// One instrument with everything it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackInstrument {
    /// What is asked, and how it counts.
    pub definition: Draft,
    /// Scored examples, worked out by hand.
    pub cases: Cases,
    /// Its words, one for each language.
    pub wordings: Vec<Wording>,
    /// Its words, read aloud.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audio: Vec<Recording>,
}

/// All words of an instrument in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// BCP 47.
    pub language: String,
    /// How well it is known to be the owner's.
    pub status: Status,
    /// Where it is from.
    pub source: String,
    /// What the participant reads, by message: all of `Instrument::wording()`, and nothing else.
    pub texts: BTreeMap<String, String>,
    /// What staff read about scores, by message: all of [`crate::labels`], or nothing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
}

/// How well a wording is known to be its owner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The owner's published wording.
    Published,
    /// Given by the owner under a licence.
    Licensed,
    /// Collated from public copies; not checked against the owner's document.
    Collated,
    /// A site's own translation or question.
    Local,
    /// The question is nobody else's.
    Own,
}

impl Status {
    /// All of them, the best known first.
    pub const ALL: [Self; 5] = [Self::Published, Self::Licensed, Self::Collated, Self::Local, Self::Own];

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Its name, as files have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Licensed => "licensed",
            Self::Collated => "collated",
            Self::Local => "local",
            Self::Own => "own",
        }
    }
}

/// One message, read aloud.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// BCP 47: the language of one of the wordings.
    pub language: String,
    /// The message that is read.
    pub message: String,
    /// What kind of sound it is.
    pub media_type: MediaType,
    /// Who listened to it and approved it.
    pub approved_by: String,
    /// When.
    pub approved_on: NaiveDate,
    /// The sound itself.
    #[serde(rename = "base64", with = "sound")]
    pub sound: Vec<u8>,
}

impl std::fmt::Debug for Recording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recording({} {}, {} bytes)", self.language, self.message, self.sound.len())
    }
}

/// The kinds of sound that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaType {
    /// Ogg.
    #[serde(rename = "audio/ogg")]
    Ogg,
    /// MP3.
    #[serde(rename = "audio/mpeg")]
    Mpeg,
    /// WAV.
    #[serde(rename = "audio/wav")]
    Wav,
}

impl MediaType {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ogg, Self::Mpeg, Self::Wav];

    /// Its name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ogg => "audio/ogg",
            Self::Mpeg => "audio/mpeg",
            Self::Wav => "audio/wav",
        }
    }

    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Ogg => "ogg",
            Self::Mpeg => "mp3",
            Self::Wav => "wav",
        }
    }

    /// Whether `sound` begins as such a sound does.
    pub fn is_of(self, sound: &[u8]) -> bool {
        match self {
            Self::Ogg => sound.starts_with(b"OggS"),
            Self::Mpeg => {
                sound.starts_with(b"ID3") || matches!(sound, [0xff, second, ..] if second & 0xe0 == 0xe0)
            }
            Self::Wav => sound.starts_with(b"RIFF") && sound.get(8..12) == Some(b"WAVE"),
        }
    }
}

mod sound {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(sound: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(sound))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(from)?).map_err(|_| D::Error::custom("no base64"))
    }
}
