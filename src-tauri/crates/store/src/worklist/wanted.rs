//! Which of the visits on the first screen whoever looks wants to see.

/// Which of the visits that people are expected for are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// All of them.
    All,
    /// In their window, before their day.
    InWindow,
    /// On their day.
    Due,
    /// In their window, after their day.
    Overdue,
    /// Past their window.
    Missed,
    /// Of whoever needs an interpreter.
    Interpreted,
}

impl Wanted {
    /// SQL: those among the visits whose window is open on `?1`; none where all are past it.
    pub(super) fn open(self) -> Option<&'static str> {
        match self {
            Self::All => Some("pl.closes >= ?1"),
            Self::InWindow => Some("pl.closes >= ?1 AND pl.target > ?1"),
            Self::Due => Some("pl.closes >= ?1 AND pl.target = ?1"),
            Self::Overdue => Some("pl.closes >= ?1 AND pl.target < ?1"),
            Self::Interpreted => Some("pl.closes >= ?1 AND p.interpreter = 1"),
            Self::Missed => None,
        }
    }

    /// SQL: those among the visits whose window is over by `?1`.
    pub(super) fn past(self) -> Option<&'static str> {
        match self {
            Self::All | Self::Missed => Some("pl.closes < ?1"),
            Self::Interpreted => Some("pl.closes < ?1 AND p.interpreter = 1"),
            Self::InWindow | Self::Due | Self::Overdue => None,
        }
    }
}
