//! What came of a story, as a line of the table.

use std::{collections::BTreeMap, fmt};

/// What FHIR has for programmes, as it is called here: of observations the steps, and
/// of encounters all, with what visit of a programme they are.
pub const PROGRAMME: [&str; 8] = [
    "PlanDefinition",
    "EpisodeOfCare",
    "ResearchSubject",
    "Consent",
    "Encounter",
    "Observation (step)",
    "AdverseEvent",
    "Task",
];

/// How many of a kind are there as they were sent, and how many were sent.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    pub same: usize,
    pub all: usize,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.same, self.all)
    }
}

/// What came of it.
pub struct Line {
    pub sent: usize,
    pub confirmed: usize,
    /// By kind; the head of the trail is not among them.
    pub kinds: BTreeMap<String, Count>,
    /// The status of a planned visit and that of an alert are said.
    pub said: bool,
    /// The end of the day says that all of it is safe.
    pub safe: bool,
    pub amended: bool,
    pub stale_held: bool,
    /// Whether it keeps the head of the trail, which no server must.
    pub witnessed: bool,
    pub addressing: &'static str,
    pub transactions: u32,
    pub batches: u32,
    pub packed: u32,
    pub plain: u32,
    pub seconds: f64,
}

impl Line {
    /// Whether everything was as it should be.
    pub fn holds(&self) -> bool {
        let of = |kind: &&str| self.kinds.get(*kind).is_some_and(|count| count.all > 0);
        self.confirmed == self.sent
            && self.kinds.values().all(|count| count.same == count.all)
            && PROGRAMME.iter().all(of)
            && self.said
            && self.safe
            && self.amended
            && self.stale_held
    }
}

fn yes(held: bool) -> &'static str {
    if held { "yes" } else { "no" }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bundles = match (self.transactions, self.batches) {
            (transactions, 0) => format!("{transactions} transactions"),
            (0, batches) => format!("{batches} batches"),
            (transactions, batches) => format!("{transactions} transactions, {batches} batches"),
        };
        let bodies = match (self.packed, self.plain) {
            (0, _) => "plain".to_owned(),
            (_, 0) => "gzip".to_owned(),
            (packed, plain) => format!("{packed} gzip, {plain} plain"),
        };
        let count = |kind: &str| self.kinds.get(kind).copied().unwrap_or_default();
        let all = self
            .kinds
            .values()
            .fold(Count::default(), |all, one| Count { same: all.same + one.same, all: all.all + one.all });
        write!(f, "{}\t{}\t{}\t{all}", self.addressing, self.sent, self.confirmed)?;
        for kind in PROGRAMME {
            write!(f, "\t{}", count(kind))?;
        }
        for held in [self.said, self.amended, self.stale_held, self.safe, self.witnessed] {
            write!(f, "\t{}", yes(held))?;
        }
        write!(f, "\t{bundles}\t{bodies}\t{:.1} s\t{}", self.seconds, yes(self.holds()))
    }
}
