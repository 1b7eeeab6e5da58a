//! The list of the day on paper, in the language of the window. Study numbers only:
//! paper lies about.

use chrono::NaiveDate;
use paper::{Document, Fact, Piece};

use super::{TodayLine, lines::Listed};
use crate::{
    App,
    press::{Press, Sheet},
    ways::PlanState,
};

/// The list as a document.
pub(super) fn document(app: &App, day: NaiveDate, clinic: String, listed: &Listed) -> Document {
    let press = Press::new(app);
    let sheet = Sheet {
        title: press.with("day-list-of", &[("day", &super::lines::heading(app, day))]),
        code: format!("{day} today"),
        subtitle: vec![clinic],
        verdict: None,
        pieces: pieces(&press, listed),
    };
    press.document(sheet)
}

fn pieces(press: &Press<'_>, of: &Listed) -> Vec<Piece> {
    if of.lines.is_empty() {
        return vec![press.paragraph("day-list-nobody")];
    }
    let facts = of
        .counts
        .iter()
        .map(|(state, count)| Fact::new(press.say(standing(*state)), press.number(*count)))
        .collect();
    let columns = [
        ("day-list-participant", 3),
        ("day-list-visit", 4),
        ("day-list-state", 3),
        ("day-list-until", 3),
        ("day-list-language", 3),
        ("day-list-note", 4),
    ];
    let mut pieces = vec![
        Piece::Facts { facts },
        press.table(&columns, of.lines.iter().map(|line| row(press, line)).collect()),
    ];
    let shown = u32::try_from(of.lines.len()).unwrap_or(u32::MAX);
    if shown < of.total {
        let args = [("shown", press.number(shown)), ("total", press.number(of.total))];
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pieces.push(Piece::Paragraph { text: press.with("day-list-cut", &args) });
    }
    pieces
}

fn row(press: &Press<'_>, of: &TodayLine) -> Vec<String> {
    let mut language = vec![of.language.clone()];
    if of.interpreter {
        language.push(press.say("day-list-interpreter"));
    }
    vec![
        of.study_number.clone(),
        of.label.clone(),
        press.say(standing(of.state)),
        of.closes.clone(),
        language.join("\n"),
        // Room to write, but for those whom nobody is to ring from this list.
        if of.no_contact { press.say("today-no-contact") } else { String::new() },
    ]
}

/// The message for a standing.
fn standing(of: PlanState) -> &'static str {
    match of {
        PlanState::Ahead => "standing-ahead",
        PlanState::InWindow => "standing-in-window",
        PlanState::Due => "standing-due",
        PlanState::Overdue => "standing-overdue",
        PlanState::Missed | PlanState::Begun => "standing-missed",
        PlanState::Done => "standing-done",
        PlanState::Late => "standing-late",
        PlanState::NotDone => "standing-not-done",
        PlanState::NotExpected => "standing-not-expected",
    }
}
