//! What there was to be seen.

use store::{AnchorFinding, Finding};

/// Something that is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Bytes of the file were changed.
    Pages,
    /// The file does not hang together.
    Structure,
    /// A record refers to one that is not there.
    References,
    /// A row of the trail does not fit the one before it, or was changed.
    Trail {
        /// Its number.
        seq: i64,
    },
    /// What is recorded is not what the trail says was recorded.
    Content {
        /// The row that tells of it; 0 where none does.
        seq: i64,
    },
    /// There was an anchor beside the records, and there is none.
    AnchorMissing,
    /// The anchor is not one of this clinic.
    AnchorForged,
    /// Rows are missing at the end.
    CutShort {
        /// The newest row that was saved.
        saved: i64,
        /// The newest row that is there.
        head: i64,
    },
    /// This is not the trail that the anchor was written for.
    AnchorContradicts {
        /// The row that is another one.
        seq: i64,
    },
    /// The anchor cannot be read.
    AnchorUnreadable,
    /// A row is not there as it was seen elsewhere.
    Witness {
        /// Its number.
        seq: i64,
    },
    /// A backup is not as it was made.
    Backup,
}

impl Fault {
    /// The first row that does not fit, where that can be said.
    pub fn seq(&self) -> Option<i64> {
        match self {
            Self::Trail { seq } | Self::AnchorContradicts { seq } | Self::Witness { seq } => Some(*seq),
            Self::Content { seq } => Some(*seq).filter(|seq| *seq > 0),
            Self::CutShort { head, .. } => Some(head + 1),
            Self::Pages
            | Self::Structure
            | Self::References
            | Self::AnchorMissing
            | Self::AnchorForged
            | Self::AnchorUnreadable
            | Self::Backup => None,
        }
    }
}

impl From<Finding> for Fault {
    fn from(finding: Finding) -> Self {
        match finding {
            Finding::Pages => Self::Pages,
            Finding::Structure => Self::Structure,
            Finding::References => Self::References,
            Finding::Trail { seq } => Self::Trail { seq },
            Finding::Content { seq } => Self::Content { seq },
            Finding::Anchor(AnchorFinding::Missing) => Self::AnchorMissing,
            Finding::Anchor(AnchorFinding::Forged) => Self::AnchorForged,
            Finding::Anchor(AnchorFinding::Ahead { anchor, head }) => Self::CutShort { saved: anchor, head },
            Finding::Anchor(AnchorFinding::Contradicts { seq }) => Self::AnchorContradicts { seq },
            Finding::Anchor(AnchorFinding::Unusable) => Self::AnchorUnreadable,
        }
    }
}

/// Everything that was seen of one copy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// How many rows the trail has; unknown when it cannot be read.
    pub rows: Option<i64>,
    /// When the first was written: UTC, RFC 3339.
    pub first: Option<String>,
    /// When the newest was.
    pub newest: Option<String>,
    /// The hash of the newest.
    pub head: Vec<u8>,
    /// Whether there is an anchor to hold it against.
    pub anchored: bool,
    /// How many heads were held against it; `None` without a list.
    pub witnessed: Option<usize>,
    /// What was found, in the order in which it was looked for.
    pub faults: Vec<Fault>,
}

impl Seen {
    /// The first row that does not fit.
    pub fn first_bad(&self) -> Option<i64> {
        self.faults.iter().filter_map(Fault::seq).min()
    }
}
