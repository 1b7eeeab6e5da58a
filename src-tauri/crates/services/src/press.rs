//! What is the same on everything that the program prints about itself, in the
//! language of the window: head, foot, digits, and how words get on paper.

use paper::{Column, Document, Piece, Verdict};

use crate::{App, show};

/// Says what is printed.
pub(crate) struct Press<'a> {
    pub app: &'a App,
    pub tag: String,
    digits: [char; 10],
}

/// What one document has that another has not.
pub(crate) struct Sheet {
    pub title: String,
    /// Which one it is, at the foot of every page.
    pub code: String,
    /// Below the title, a line each.
    pub subtitle: Vec<String>,
    pub verdict: Option<Verdict>,
    pub pieces: Vec<Piece>,
}

impl<'a> Press<'a> {
    pub fn new(app: &'a App) -> Self {
        let mut digits = paper::western();
        for (digit, number) in digits.iter_mut().zip(0..) {
            *digit = show::number(app, number).chars().next().unwrap_or(*digit);
        }
        Self { app, tag: show::language(app), digits }
    }

    /// All of it, ready to be printed.
    pub fn document(self, sheet: Sheet) -> Document {
        Document {
            rtl: self.app.texts.language(&self.tag).is_some_and(|language| language.rtl),
            page_of: self.with("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
            title: sheet.title,
            code: sheet.code,
            digits: self.digits,
            subtitle: sheet.subtitle,
            verdict: sheet.verdict,
            pieces: sheet.pieces,
            language: self.tag,
        }
    }

    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::plain(&self.app.texts.say(&self.tag, id, args))
    }

    /// A sentence whose form a number decides.
    pub fn counted(&self, id: &str, number: u32) -> String {
        let count = self.app.texts.plural(&self.tag, number.into());
        self.with(id, &[("count", count), ("n", &self.number(number))])
    }

    pub fn number(&self, number: u32) -> String {
        show::number(self.app, number.into())
    }

    /// In the digits of the language, as it stands.
    pub fn digits(&self, text: &str) -> String {
        let own = |c: char| c.to_digit(10).and_then(|digit| self.digits.get(digit as usize)).copied();
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }

    pub fn heading(&self, id: &str) -> Piece {
        Piece::Heading { text: self.say(id) }
    }

    pub fn paragraph(&self, id: &str) -> Piece {
        Piece::Paragraph { text: self.say(id) }
    }

    /// Columns by the words at their head, and their share of the width.
    pub fn table(&self, columns: &[(&str, u8)], rows: Vec<Vec<String>>) -> Piece {
        let columns = columns.iter().map(|(id, share)| Column::new(self.say(id), *share)).collect();
        Piece::Table { columns, rows }
    }
}
