//! Keeping one answer, against the least that keeping those bytes can cost: one
//! row in an SQLite file that is not encrypted, in the same folder, by the same
//! library, with the same promise that it is on the disk.

use std::time::Duration;

use domain::response::{Given, Value};
use rusqlite::{Connection, TransactionBehavior};
use services::{Error, forms};
use store::StoreError;

use crate::{
    clinic::Clinic,
    figure::{Figure, timed},
};

const FORMS: usize = 21;
/// Of the form that is answered.
const ITEMS: usize = 24;
const WARM: usize = 4;

pub fn measure(clinic: &Clinic, of: &str) -> Result<Vec<Figure>, Error> {
    let person = clinic.register(1)?;
    let mut bare = Bare::beside(clinic, of).map_err(StoreError::from)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for form in 0..FORMS {
        let visit = clinic.visit(&person)?;
        let response = clinic.begin(&visit, "rmdq-24")?;
        for item in 1..=ITEMS {
            let what = forms::SaveAnswer {
                response: response.clone(),
                item: format!("rmdq-{item}"),
                given: Some(Given::Answer(Value::Tick(item % 3 == 0))),
                typed: None,
            };
            let row = Row::of(&what);
            // They take turns, and turns at being first.
            let (one, other) = if item % 2 == 0 {
                let one = timed(|| forms::answer(&clinic.app, what));
                (one, bare.timed(&row))
            } else {
                let other = bare.timed(&row);
                (timed(|| forms::answer(&clinic.app, what)), other)
            };
            one.1?;
            let other = other.map_err(StoreError::from)?;
            if form > 0 || item > WARM {
                ours.push(one.0);
                theirs.push(other);
            }
        }
    }
    let (ours, theirs) = (
        Figure::times(format!("save one answer, {of}"), ours),
        Figure::times("  the same bytes, bare SQLite", theirs),
    );
    let ratio = ours.median() / theirs.median();
    let ratio = Figure::of("  so many times the bare write", "×", vec![ratio]).at_most("≤ 3", 3.0, ratio);
    Ok(vec![ours, theirs, ratio])
}

/// What the row of an answer holds.
struct Row {
    response: String,
    item: String,
    given: String,
}

impl Row {
    fn of(what: &forms::SaveAnswer) -> Self {
        let given = serde_json::to_string(&what.given).unwrap_or_default();
        Self { response: what.response.clone(), item: what.item.clone(), given }
    }
}

struct Bare(Connection);

impl Bare {
    fn beside(clinic: &Clinic, of: &str) -> rusqlite::Result<Self> {
        #[expect(clippy::disallowed_methods, reason = "the clinic beside it was opened before")]
        let conn = Connection::open(clinic.folder.join(format!("bare-{}.db", of.len())))?;
        conn.execute_batch(
            "PRAGMA journal_mode = TRUNCATE;
             PRAGMA synchronous = FULL;
             CREATE TABLE answers (
                 seq INTEGER PRIMARY KEY, response TEXT, edition INTEGER, item TEXT, given TEXT,
                 at TEXT, at_offset INTEGER, by TEXT
             ) STRICT;",
        )?;
        Ok(Self(conn))
    }

    fn timed(&mut self, row: &Row) -> rusqlite::Result<Duration> {
        let (time, kept) = timed(|| {
            let tx = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
            tx.prepare_cached(
                "INSERT INTO answers (response, edition, item, given, at, at_offset, by)
                 VALUES (?1, 1, ?2, ?3, '2026-03-10T09:00:00.000Z', 0, '00000000-0000-7000-8000-000000000000')",
            )?
            .execute((&row.response, &row.item, &row.given))?;
            tx.commit()
        });
        kept.map(|()| time)
    }
}
