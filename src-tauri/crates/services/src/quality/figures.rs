//! Figures and their words, in the language of the window.

use domain::{Decimal, response::Missing};
use store::FormFacts;

use crate::{App, show};

/// Says figures.
pub(crate) struct Figures<'a> {
    pub app: &'a App,
    tag: String,
}

impl<'a> Figures<'a> {
    /// In the language of the window.
    pub fn of(app: &'a App) -> Self {
        Self { app, tag: show::language(app) }
    }

    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.app.texts.say(&self.tag, id, args)
    }

    /// A sentence whose form a number decides.
    pub fn counted(&self, id: &str, number: u32, args: &[(&str, &str)]) -> String {
        let count = self.app.texts.plural(&self.tag, number.into());
        let shown = self.number(number.into());
        let all: Vec<_> =
            [("count", count), ("n", shown.as_str())].into_iter().chain(args.iter().copied()).collect();
        self.say(id, &all)
    }

    pub fn number(&self, number: i64) -> String {
        show::number(self.app, number)
    }

    /// `part` of `whole`, with the share in percent; that there is nothing to count
    /// where there is nothing.
    pub fn share(&self, part: u32, whole: u32) -> String {
        let percent = Decimal::rounded(i128::from(part) * 100, whole.into(), 1);
        let Some(percent) = percent else { return self.say("quality-nothing", &[]) };
        let (part, whole) = (self.number(part.into()), self.number(whole.into()));
        let percent = show::decimal(self.app, percent);
        self.say("quality-share", &[("part", &part), ("whole", &whole), ("percent", &percent)])
    }

    /// Which reasons stand in place of answers, and how often.
    pub fn reasons(&self, of: &[(Missing, u32)]) -> String {
        let one = |(why, count): &(Missing, u32)| {
            let code = serde_json::to_value(why).ok();
            let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
            let reason = self.say(&format!("missing-{code}"), &[]);
            self.say("quality-reason", &[("reason", &reason), ("n", &self.number((*count).into()))])
        };
        of.iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    /// The proper name of what a form is of.
    pub fn title(&self, of: &FormFacts) -> String {
        self.title_of(&of.instrument, of.version)
    }

    /// The proper name of an instrument.
    pub fn title_of(&self, instrument: &str, version: u32) -> String {
        let shelf = self.app.shelf();
        let found = shelf.exactly(instrument, version).ok();
        found.map_or_else(|| instrument.to_owned(), |of| of.instrument.title().to_owned())
    }

    /// A language by its name in the language of the window.
    pub fn language(&self, tag: &str) -> String {
        show::language_name(self.app, tag)
    }
}
