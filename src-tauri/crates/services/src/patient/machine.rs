//! Which page of a form a patient has before them: a machine that knows nothing
//! but where the pages are.
//!
//! Pages stand for places of the form, by their number among all of them. Which
//! of these are shown depends on what was answered, so that comes with every event;
//! a place itself never moves.

/// What a patient has before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sheet {
    page: Page,
    resting: bool,
    large: bool,
}

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// Before the first question.
    Welcome,
    /// One place of the form.
    At(usize),
    /// After the last.
    Done,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// Nothing but a look.
    Look,
    /// The next page.
    Next,
    /// The page before.
    Back,
    /// Nobody is there.
    Rest,
    /// Somebody is there again.
    Wake,
    /// An answer was kept, so that other places may be shown.
    Answered,
    /// Large letters, or no longer.
    TextSize,
}

impl Sheet {
    /// As it is handed over.
    pub(super) const FIRST: Self = Self { page: Page::Welcome, resting: false, large: false };

    /// What is to be seen; nothing of anybody while it rests.
    pub(super) fn page(self) -> Option<Page> {
        (!self.resting).then_some(self.page)
    }

    /// The place that may be answered now.
    pub(super) fn place(self) -> Option<usize> {
        match self.page()? {
            Page::At(place) => Some(place),
            Page::Welcome | Page::Done => None,
        }
    }

    pub(super) fn is_large(self) -> bool {
        self.large
    }

    /// What follows; `shown` are the places that are shown as things stand, in
    /// their order.
    pub(super) fn after(self, event: Event, shown: &[usize]) -> Self {
        let now = Self { page: self.page.settled(shown), ..self };
        if now.resting && event != Event::Wake {
            return now;
        }
        match event {
            Event::Look | Event::Answered => now,
            Event::Next => Self { page: now.page.next(shown), ..now },
            Event::Back => Self { page: now.page.before(shown), ..now },
            Event::Rest => Self { resting: true, ..now },
            Event::Wake => Self { resting: false, ..now },
            Event::TextSize => Self { large: !now.large, ..now },
        }
    }
}

impl Page {
    /// The same page, or the nearest where it is not shown any more: before it if
    /// there is one.
    fn settled(self, shown: &[usize]) -> Self {
        match self {
            Self::At(place) if !shown.contains(&place) => match self.before(shown) {
                Self::Welcome => shown.first().map_or(Self::Welcome, |first| Self::At(*first)),
                before @ (Self::At(_) | Self::Done) => before,
            },
            Self::Welcome | Self::At(_) | Self::Done => self,
        }
    }

    fn next(self, shown: &[usize]) -> Self {
        let next = match self {
            Self::Welcome => shown.first(),
            Self::At(place) => shown.iter().find(|next| **next > place),
            Self::Done => None,
        };
        next.map_or(Self::Done, |next| Self::At(*next))
    }

    fn before(self, shown: &[usize]) -> Self {
        let before = match self {
            Self::Welcome => None,
            Self::At(place) => shown.iter().rev().find(|before| **before < place),
            Self::Done => shown.last(),
        };
        before.map_or(Self::Welcome, |before| Self::At(*before))
    }
}

#[cfg(test)]
mod tests;
