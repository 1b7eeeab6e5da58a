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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backups::testing::Site;

    fn line(number: &str, no_contact: bool) -> TodayLine {
        TodayLine {
            participant: String::new(),
            study_number: number.into(),
            name: "Price, Joan".into(),
            kit: "lbp-hte16".into(),
            plan: "v0".into(),
            turn: 0,
            label: "First visit".into(),
            state: PlanState::Due,
            target: "10-Mar-2026".into(),
            closes: "24-Mar-2026".into(),
            days_left: 14,
            language: "English".into(),
            interpreter: false,
            no_contact,
            contacts: 0,
            visit: None,
        }
    }

    #[test]
    fn whoever_wants_no_contact_has_that_where_others_have_room_to_write() {
        let site = Site::new();
        let press = Press::new(&site.app);
        let lines = vec![line("07-0001", true), line("07-0002", false)];
        let listed = Listed { lines, total: 2, counts: Vec::new(), interpreters: None };

        let pieces = pieces(&press, &listed);

        let Some(Piece::Table { rows, .. }) = pieces.get(1) else { panic!("{pieces:?}") };
        let notes: Vec<_> = rows.iter().map(|row| (&row[0], row.last().unwrap())).collect();
        assert!(notes[0].1.contains("No contact"), "{notes:?}");
        assert_eq!((notes[1].0.as_str(), notes[1].1.as_str()), ("07-0002", ""));
        assert!(!format!("{pieces:?}").contains("Price"), "paper lies about");
    }
}
