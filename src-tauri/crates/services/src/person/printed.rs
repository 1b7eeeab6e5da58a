//! Somebody's answers over time on paper, in the language of the window. Whose
//! they are is said by the study number alone.

use paper::{Column, Document, Piece};

use super::{PersonForm, PersonPage, ScoreCourse};
use crate::{App, show};

/// The page as a document.
pub(super) fn document(app: &App, page: &PersonPage) -> Document {
    let tag = show::language(app);
    let press = Press { app, tag: &tag };
    let number = page.banner.study_number.as_str();
    let today = app.texts.date_long(&tag, show::today(app));
    let mut digits = paper::western();
    for (digit, number) in digits.iter_mut().zip(0..) {
        *digit = show::number(app, number).chars().next().unwrap_or(*digit);
    }
    let mut pieces: Vec<_> = page.courses.iter().flat_map(|course| press.course(course)).collect();
    if pieces.is_empty() {
        pieces.push(Piece::Paragraph { text: press.with("person-none", &[]) });
    }
    if !page.forms.is_empty() {
        pieces.push(Piece::Heading { text: press.with("person-forms", &[]) });
        pieces.push(press.forms(&page.forms));
    }
    Document {
        rtl: app.texts.language(&tag).is_some_and(|language| language.rtl),
        title: press.with("person-title", &[("number", number)]),
        code: number.chars().take(60).collect(),
        page_of: press.with("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
        digits,
        subtitle: vec![press.with("person-printed", &[("day", &today)])],
        verdict: None,
        pieces,
        language: tag.clone(),
    }
}

struct Press<'a> {
    app: &'a App,
    tag: &'a str,
}

impl Press<'_> {
    fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::plain(&self.app.texts.say(self.tag, id, args))
    }

    fn table(&self, columns: &[(&str, u8)], rows: Vec<Vec<String>>) -> Piece {
        let columns = columns.iter().map(|(id, share)| Column::new(self.with(id, &[]), *share)).collect();
        Piece::Table { columns, rows }
    }

    fn course(&self, of: &ScoreCourse) -> [Piece; 3] {
        let rows = of.points.iter().map(|point| {
            let visit = point.visit.as_deref().unwrap_or_default();
            [&point.day, visit, &point.points, &point.how].map(text::plain).to_vec()
        });
        let columns =
            [("person-col-day", 3), ("person-col-visit", 3), ("person-col-score", 2), ("person-col-how", 8)];
        [
            Piece::Heading { text: text::plain(&of.label) },
            Piece::Paragraph { text: text::plain(&of.sentence) },
            self.table(&columns, rows.collect()),
        ]
    }

    fn forms(&self, all: &[PersonForm]) -> Piece {
        let rows = all.iter().map(|form| {
            let more = form.note.iter().chain(&form.corrections);
            let what: Vec<_> =
                [&form.scores].into_iter().filter(|scores| !scores.is_empty()).chain(more).collect();
            let what = what.into_iter().map(|line| text::plain(line)).collect::<Vec<_>>().join("\n");
            vec![text::plain(&form.day), text::plain(&form.title), text::plain(&form.how), what]
        });
        let columns =
            [("person-col-day", 3), ("person-col-form", 3), ("person-col-how", 6), ("person-col-what", 6)];
        self.table(&columns, rows.collect())
    }
}
