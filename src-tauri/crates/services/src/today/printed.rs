//! The list of the day on paper, in the language of the window. Study numbers only:
//! paper lies about.

use chrono::NaiveDate;
use paper::{Column, Document, Fact, Piece};

use super::{TodayLine, lines::Listed};
use crate::{App, show, ways::PlanState};

/// The list as a document.
pub(super) fn document(app: &App, day: NaiveDate, clinic: String, listed: &Listed) -> Document {
    let tag = show::language(app);
    let press = Press { app, tag: &tag };
    let mut digits = paper::western();
    for (digit, number) in digits.iter_mut().zip(0..) {
        *digit = show::number(app, number).chars().next().unwrap_or(*digit);
    }
    Document {
        rtl: app.texts.language(&tag).is_some_and(|language| language.rtl),
        title: press.with("day-list-of", &[("day", &super::lines::heading(app, day))]),
        code: format!("{day} today"),
        page_of: press.with("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
        digits,
        subtitle: vec![clinic],
        verdict: None,
        pieces: press.pieces(listed),
        language: tag.clone(),
    }
}

struct Press<'a> {
    app: &'a App,
    tag: &'a str,
}

impl Press<'_> {
    fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::plain(&self.app.texts.say(self.tag, id, args))
    }

    fn pieces(&self, of: &Listed) -> Vec<Piece> {
        if of.lines.is_empty() {
            return vec![Piece::Paragraph { text: self.say("day-list-nobody") }];
        }
        let number = |count: u32| show::number(self.app, count.into());
        let facts = of
            .counts
            .iter()
            .map(|(state, count)| Fact::new(self.say(standing(*state)), number(*count)))
            .collect();
        let columns = [
            ("day-list-participant", 3),
            ("day-list-visit", 4),
            ("day-list-state", 3),
            ("day-list-until", 3),
            ("day-list-language", 3),
            ("day-list-note", 4),
        ];
        let columns = columns.iter().map(|(id, share)| Column::new(self.say(id), *share)).collect();
        let mut pieces = vec![
            Piece::Facts { facts },
            Piece::Table { columns, rows: of.lines.iter().map(|line| self.row(line)).collect() },
        ];
        let shown = u32::try_from(of.lines.len()).unwrap_or(u32::MAX);
        if shown < of.total {
            let args = [("shown", number(shown)), ("total", number(of.total))];
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            pieces.push(Piece::Paragraph { text: self.with("day-list-cut", &args) });
        }
        pieces
    }

    fn row(&self, of: &TodayLine) -> Vec<String> {
        let mut language = vec![of.language.clone()];
        if of.interpreter {
            language.push(self.say("day-list-interpreter"));
        }
        vec![
            of.study_number.clone(),
            of.label.clone(),
            self.say(standing(of.state)),
            of.closes.clone(),
            language.join("\n"),
            String::new(),
        ]
    }
}

/// The message for a standing.
fn standing(of: PlanState) -> &'static str {
    match of {
        PlanState::Ahead => "standing-ahead",
        PlanState::InWindow => "standing-in-window",
        PlanState::Due => "standing-due",
        PlanState::Overdue => "standing-overdue",
        PlanState::Missed => "standing-missed",
        PlanState::Done => "standing-done",
        PlanState::Late => "standing-late",
        PlanState::NotDone => "standing-not-done",
        PlanState::NotExpected => "standing-not-expected",
    }
}
