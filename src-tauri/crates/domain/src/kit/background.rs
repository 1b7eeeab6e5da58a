//! What a programme asks people of themselves, so that it can be said whom it reaches.

use serde::{Deserialize, Serialize};

/// One part of it. Which of them a programme asks is its own: what a form of it asks
/// already, or what it has no use for, nobody is asked. Sex is in everybody's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Their ethnic category, by the scheme by which it is said.
    Ethnicity,
    /// What they have learned.
    Education,
    /// Whether they are in paid work.
    Work,
    /// What of technology they have and can use, and who helps them.
    Technology,
    /// The tenth of places by deprivation in which they live; not the place.
    Deprivation,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Ethnicity, Self::Education, Self::Work, Self::Technology, Self::Deprivation];

    /// Its stable name, as in a kit.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ethnicity => "ethnicity",
            Self::Education => "education",
            Self::Work => "work",
            Self::Technology => "technology",
            Self::Deprivation => "deprivation",
        }
    }
}
