//! A report on paper, in the language of the window.

use paper::{Column, Document, Piece};

use super::table::Sheet;
use crate::{App, show};

/// Without the marks that keep directions apart on the screen.
pub(super) fn plain(words: &str) -> String {
    text::plain(words)
}

/// A document of which only the pieces are missing.
pub(super) fn empty(app: &App, title: String, code: String, subtitle: Vec<String>) -> Document {
    let tag = show::language(app);
    let mut digits = paper::western();
    for (digit, number) in digits.iter_mut().zip(0..) {
        *digit = show::number(app, number).chars().next().unwrap_or(*digit);
    }
    Document {
        rtl: app.texts.language(&tag).is_some_and(|language| language.rtl),
        title,
        code,
        page_of: plain(&app.texts.say(&tag, "paper-page-of", &[("page", "{page}"), ("pages", "{pages}")])),
        digits,
        subtitle,
        verdict: None,
        pieces: Vec::new(),
        language: tag,
    }
}

/// The report as a document.
pub(super) fn document(app: &App, sheet: &Sheet, clinic: String) -> Document {
    let now = show::moment(app, app.now());
    let say = |id: &str, args: &[(&str, &str)]| plain(&app.texts.say(&show::language(app), id, args));
    let subtitle = vec![plain(&sheet.of), plain(&clinic), say("report-counted-at", &[("at", &now)])];
    let mut document = empty(app, plain(&sheet.title), format!("{} report", show::today(app)), subtitle);
    document.pieces.push(Piece::Paragraph { text: plain(&sheet.counted) });
    for table in &sheet.tables {
        document.pieces.push(Piece::Heading { text: plain(&table.caption) });
        if table.rows.is_empty() {
            document.pieces.push(Piece::Paragraph { text: say("quality-nothing", &[]) });
            continue;
        }
        let shown = table.shown(app);
        let column =
            |(name, numbers): &(String, bool)| Column::new(plain(name), if *numbers { 3 } else { 4 });
        let rows = shown.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect();
        document.pieces.push(Piece::Table { columns: shown.columns.iter().map(column).collect(), rows });
    }
    for note in &sheet.notes {
        document.pieces.push(Piece::Paragraph { text: plain(note) });
    }
    document
}
