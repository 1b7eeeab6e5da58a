//! Why a pack is not taken. Everything here is for whoever made the pack; what
//! staff are told is said elsewhere.

use std::fmt;

use domain::{
    cases::{Found, NotSufficient},
    instrument::DraftError,
};

/// Why a pack is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Larger than any pack.
    #[error("larger than a pack may be")]
    TooLarge,
    /// There is no signature.
    #[error("nobody signed it")]
    Unsigned,
    /// Signed with a key that was not handed in.
    #[error("signed with the key {key_id}, which is not known")]
    UnknownSigner {
        /// 16 hexadecimal digits, as minisign shows them.
        key_id: String,
    },
    /// The signature is not of these bytes, or is itself damaged.
    #[error("it is not what was signed")]
    Altered,
    /// No pack, or of a format that this program does not know.
    #[error("not a pack that this program knows")]
    NotAPack,
    /// It contradicts itself, or goes beyond a limit.
    #[error("{place}: {fault}")]
    Malformed {
        /// Where.
        place: Place,
        /// What is wrong there.
        fault: Box<Fault>,
    },
    /// A worked case does not come out as it says.
    #[error("cases of {instrument}: `{case}`, {score}: {found}")]
    CaseFailed {
        /// Of which instrument.
        instrument: String,
        /// The case's name.
        case: String,
        /// What was looked at: a score's id, the key of an answer, `prompts`.
        score: String,
        /// What it comes to.
        found: Found,
    },
}

/// A part of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// What it says of itself.
    Pack,
    /// Somewhere in its JSON: keys and positions, with slashes between.
    At(String),
    /// An instrument, by id: its definition.
    Instrument(String),
    /// Its worked cases.
    Cases(String),
    /// Its wording in a language.
    Wording {
        /// The instrument's id.
        instrument: String,
        /// BCP 47.
        language: String,
    },
    /// A programme, by id: its definition.
    Kit(String),
    /// The words of a programme in a language.
    KitWording {
        /// The programme's id.
        kit: String,
        /// BCP 47.
        language: String,
    },
    /// A recording of one of its messages.
    Audio {
        /// The instrument's id.
        instrument: String,
        /// BCP 47.
        language: String,
        /// The message.
        message: String,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pack => f.write_str("pack"),
            Self::At(path) => write!(f, "at {path}"),
            Self::Instrument(id) => write!(f, "instrument {id}"),
            Self::Cases(id) => write!(f, "cases of {id}"),
            Self::Wording { instrument, language } => write!(f, "wording of {instrument} in {language}"),
            Self::Kit(id) => write!(f, "programme {id}"),
            Self::KitWording { kit, language } => write!(f, "wording of the programme {kit} in {language}"),
            Self::Audio { instrument, language, message } => {
                write!(f, "recording of {message} of {instrument} in {language}")
            }
        }
    }
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The bytes are no JSON.
    #[error("no JSON: line {line}, column {column}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Not what a pack has there.
    #[error("{0}")]
    Shape(String),
    /// A key stands there twice.
    #[error("`{0}` stands there twice")]
    KeyTwice(String),
    /// Nested deeper than any pack is.
    #[error("nested too deeply: at most {0}")]
    TooDeep(usize),
    /// More than is taken.
    #[error("too much: at most {0}")]
    TooMuch(usize),
    /// A text, or a name, that is too long.
    #[error("a text of more than {0} bytes")]
    TooLong(usize),
    /// A character that nobody can see and that does something.
    #[error("a control character (U+{0:04X})")]
    Control(u32),
    /// A character that makes text read otherwise than it is written.
    #[error("a character that changes the direction of text and is not closed (U+{0:04X})")]
    Direction(u32),
    /// A number that is not whole and within 64 bits: packs write others as text.
    #[error("a number that is not whole; write it as text")]
    Float,
    /// An id that could name something else than itself.
    #[error("no id: 1 to 64 lower-case letters, digits and dashes, not beginning with a dash")]
    NoId,
    /// A language tag that is none.
    #[error("`{0}` is not how a language tag is written")]
    NoLanguage(String),
    /// Something that has to be said is not.
    #[error("needs `{0}`")]
    Needs(&'static str),
    /// A value that cannot be.
    #[error("`{0}` cannot be that")]
    Impossible(&'static str),
    /// Two of the same.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// The signed comment is not about this pack.
    #[error("the signed comment says something else")]
    Comment,
    /// The definition does not hold together.
    #[error(transparent)]
    Definition(#[from] DraftError),
    /// The programme contradicts itself.
    #[error("{0}")]
    Programme(String),
    /// Too few cases, or not the right ones.
    #[error(transparent)]
    Cases(#[from] NotSufficient),
    /// More scores, conditions and cases together than anybody waits for.
    #[error("too many cases for so many items, conditions and scores")]
    TooMuchWork,
    /// A message that is not worded.
    #[error("`{0}` has no words")]
    Unworded(String),
    /// A message that the instrument does not have.
    #[error("there is no message `{0}`")]
    Stranger(String),
    /// The sound is not of the kind that it says.
    #[error("not a sound of the kind {0}")]
    Sound(&'static str),
}

impl Refused {
    pub(crate) fn at(place: Place, fault: Fault) -> Self {
        Self::Malformed { place, fault: Box::new(fault) }
    }
}
