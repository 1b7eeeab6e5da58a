//! A report as it is counted: tables of words and numbers, not yet said in any
//! language, so that the window, paper and files show the same.

use domain::{
    Decimal,
    way::{StepKind, funnel::Why},
};

use super::{ReportId, ReportTable, resources::DAYS};
use crate::{
    App,
    kits::{Run, labels},
    quality::Figures,
    show,
};

/// The row of all the others together.
pub(super) const ALL: &str = "all";
/// Those who were given nothing, so far.
pub(super) const NOTHING_GIVEN: &str = "nothing-given";
/// Those of whom nobody said it.
pub(super) const UNSAID: &str = "unsaid";

/// What stands in a place of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// What the row is about: as a code, which is the same in every language, and in words.
    Named { code: String, words: String },
    /// How many.
    Count(u32),
    /// How many of how many.
    Share(u32, u32),
    /// A number that is no count, like minutes; nothing where there is none.
    Number(Option<u32>),
    /// How much there was in so many days of people, told for three months of one.
    Rate { total: u64, days: u64 },
}

/// What stands below it in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub code: String,
    pub words: String,
    /// Numbers stand in it.
    pub is_number: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub code: String,
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub title: String,
    /// The name of the kit.
    pub of: String,
    /// The kit and its version: `lbp-hte16|1`.
    pub kit: String,
    /// What the site has made of it, like `11-v1`; empty where that is nothing.
    pub tailoring: String,
    pub counted: String,
    pub tables: Vec<Table>,
    pub notes: Vec<String>,
    pub concerns: Vec<(String, String)>,
}

/// What every report is made with.
pub(super) struct Desk<'a> {
    pub app: &'a App,
    pub figures: Figures<'a>,
    pub run: Run,
}

impl<'a> Desk<'a> {
    pub fn of(app: &'a App, run: Run) -> Self {
        Self { app, figures: Figures::of(app), run }
    }

    pub fn say(&self, id: &str) -> String {
        self.figures.say(id, &[])
    }

    pub fn sheet(&self, report: ReportId, title: &str) -> Sheet {
        Sheet {
            title: self.say(title),
            of: self.run.title(self.app),
            kit: format!("{}|{}", self.run.kit.id, self.run.kit.version),
            tailoring: self.run.decided.code().unwrap_or_default(),
            counted: self.say(&format!("report-{}-counted", report.code())),
            tables: Vec::new(),
            notes: Vec::new(),
            concerns: Vec::new(),
        }
    }

    /// An empty table; of its columns `words` are words, and the rest are numbers.
    pub fn table(&self, caption: &str, columns: &[&str], words: usize) -> Table {
        let column = |(at, id): (usize, &&str)| Column {
            code: (*id).to_owned(),
            words: self.say(&format!("report-col-{id}")),
            is_number: at >= words,
        };
        Table {
            code: caption.to_owned(),
            caption: self.say(&format!("report-table-{caption}")),
            columns: columns.iter().enumerate().map(column).collect(),
            rows: Vec::new(),
        }
    }

    /// The words of a code.
    pub fn code(&self, list: &str, code: &str) -> String {
        labels::code(self.app, Some(&self.run), list, code)
    }

    /// Why somebody got no further.
    pub fn why(&self, (list, code): &Why) -> String {
        let by_age = |id: &String| self.run.kit.criteria.iter().any(|one| one.id == *id && one.age.is_some());
        match list.as_str() {
            "criterion" if by_age(code) => self.say("said-screening-age"),
            "criterion" => self.figures.say("report-why-criterion", &[("question", &self.code(list, code))]),
            "arm" => self.figures.say("report-why-arm", &[("arm", &self.code(list, code))]),
            _ => self.code(list, code),
        }
    }

    /// What is asked in a field of a step.
    pub fn field(&self, kind: StepKind, name: &str) -> String {
        labels::field(self.app, Some(&self.run), kind, name)
    }

    pub fn visit(&self, id: &str) -> Cell {
        Cell::named(id, self.run.visit(self.app, id))
    }
}

impl Cell {
    /// What is called `code`, and `words` in the language of the window.
    pub fn named(code: &str, words: String) -> Self {
        Self::Named { code: code.to_owned(), words }
    }
}

impl Column {
    /// Numbers of what is called `code`.
    pub fn of_numbers(code: &str, words: String) -> Self {
        Self { code: code.to_owned(), words, is_number: true }
    }
}

impl Table {
    /// As the window shows it.
    pub fn shown(&self, app: &App) -> ReportTable {
        let figures = Figures::of(app);
        let shown = |cell: &Cell| match cell {
            Cell::Named { words, .. } => words.clone(),
            Cell::Count(count) => figures.number((*count).into()),
            Cell::Share(_, 0) | Cell::Number(None) => figures.say("report-none", &[]),
            Cell::Share(part, whole) => figures.share(*part, *whole),
            Cell::Number(Some(number)) => figures.number((*number).into()),
            Cell::Rate { total, days } => match rate(*total, *days) {
                Some(rate) => show::decimal(app, rate),
                None => figures.say("report-none", &[]),
            },
        };
        ReportTable {
            caption: self.caption.clone(),
            columns: self.columns.iter().map(|one| (one.words.clone(), one.is_number)).collect(),
            rows: self.rows.iter().map(|row| row.iter().map(shown).collect()).collect(),
        }
    }
}

/// For three months of one person, with two digits after the point; nothing where no day
/// was asked about.
pub(super) fn rate(total: u64, days: u64) -> Option<Decimal> {
    Decimal::rounded(i128::from(total) * i128::from(DAYS), days.into(), 2)
}

/// The middle of some numbers.
pub(super) fn median(of: &mut [u32]) -> Option<u32> {
    of.sort_unstable();
    of.get(of.len().div_ceil(2).checked_sub(1)?).copied()
}

pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
