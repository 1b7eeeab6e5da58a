//! Which words an instrument has.

use std::collections::BTreeSet;

use super::{Instrument, Item, Kind};

impl Instrument {
    /// Names of all messages that are the participant's wording, in the order
    /// in which they are read, each once. A form is offered in a language only if
    /// it has every one of them.
    pub fn wording(&self) -> Vec<String> {
        let mut known = BTreeSet::new();
        let shown = self.items().iter().filter(|item| !item.hidden);
        let read = shown.flat_map(|item| own(item).into_iter().chain(self.answers(item)));
        self.instructions().into_iter().chain(read).filter(|id| known.insert(id.clone())).collect()
    }

    /// Names of all messages that it has, for participants and for staff: every one
    /// as often as there is something that it words.
    pub(super) fn messages(&self) -> Vec<String> {
        let mut all: Vec<String> = self.items().iter().flat_map(own).collect();
        all.extend(self.instructions());
        if let Some(asks) = self.items().iter().find(|item| matches!(item.kind, Kind::YesNo)) {
            all.extend(self.answers(asks));
        }
        for (set, choices) in &self.draft().choices {
            all.extend(choices.iter().map(|choice| self.choice_message(set, &choice.id)));
        }
        for scale in self.scales() {
            let name = format!("{}-{}", self.id(), scale.id);
            all.extend(scale.bands.iter().map(|band| format!("{name}-band-{}", band.id)));
            all.extend(scale.thresholds.iter().map(|one| format!("{name}-threshold-{}", one.id)));
            all.push(name);
        }
        all
    }

    fn instructions(&self) -> Option<String> {
        self.has_instructions().then(|| format!("{}-instructions", self.id()))
    }

    /// The messages of the answers to `item` that it may share with other items.
    fn answers(&self, item: &Item) -> Vec<String> {
        match &item.kind {
            Kind::Choice { choices } | Kind::Choices { choices, .. } => {
                self.choices(choices).iter().map(|one| self.choice_message(choices, &one.id)).collect()
            }
            Kind::YesNo => [true, false].map(|yes| self.yes_no_message(yes)).into(),
            Kind::Tick
            | Kind::Scale { .. }
            | Kind::Analogue { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Text { .. }
            | Kind::Display
            | Kind::Group { .. } => Vec::new(),
        }
    }
}

/// The messages that only `item` has.
fn own(item: &Item) -> Vec<String> {
    let named = |end: &str| format!("{}-{end}", item.id);
    let mut own = Vec::new();
    if item.prefix {
        own.push(named("prefix"));
    }
    if !matches!(item.kind, Kind::Group { untitled: true, .. }) {
        own.push(item.id.clone());
    }
    if item.hint {
        own.push(named("hint"));
    }
    match &item.kind {
        Kind::Scale { .. } | Kind::Analogue { .. } => own.extend(["anchor-low", "anchor-high"].map(named)),
        Kind::Number { unit: Some(_), .. } => own.push(named("unit")),
        Kind::Number { unit: None, .. }
        | Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::YesNo
        | Kind::Tick
        | Kind::Date { .. }
        | Kind::Text { .. }
        | Kind::Display
        | Kind::Group { .. } => {}
    }
    own
}
