//! The content that the trail commits to: rows that hold what people said.
//!
//! A commitment is SHA-256 over a salt of 32 random bytes and the content. The
//! salt is kept beside the content. Where both are gone, the trail holds as it
//! did and tells nothing of what was there.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, types::ValueRef};
use sha2::{Digest, Sha256};

use crate::{Action, Reader, StoreError};

/// A table whose rows are content.
pub(crate) struct Table {
    name: &'static str,
    /// What the commitment is over, in this order. Frozen: another order or
    /// another column is another name for the format.
    fields: &'static str,
    /// Rows in the order in which they were committed to, where that order means something.
    order: Option<&'static str>,
    /// SQL: whether the row was erased.
    erased: &'static str,
    /// SQL: whether nothing is left in it.
    blank: &'static str,
    /// SQL: the id of whoever it is about.
    about: &'static str,
    /// What the trail says of such a row when it is from before there were commitments.
    before: &'static [&'static str],
}

const OF_RESPONSE: &str = "(SELECT participant FROM responses WHERE id = response)";

pub(crate) const PARTICIPANTS: Table = Table {
    name: "participants",
    fields: "number, id, study_number, family, given, born, sex, nhs_number, language, interpreter, registered, \
             registered_offset",
    order: None,
    erased: "erased IS NOT NULL",
    blank: "family = '' AND given = '' AND born = '' AND sex = '' AND nhs_number IS NULL AND language = ''",
    about: "id",
    before: &["registered"],
};

pub(crate) const ANSWERS: Table = Table {
    name: "answers",
    fields: "response, edition, item, given, language, at, at_offset, by",
    // The last answer to an item counts.
    order: Some("seq"),
    erased: "erased = 1",
    blank: "given IS NULL",
    about: OF_RESPONSE,
    before: &["answered"],
};

pub(crate) const ACKNOWLEDGEMENTS: Table = Table {
    name: "acknowledgements",
    fields: "response, prompt, action, note, after, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "action = '' AND note = ''",
    about: OF_RESPONSE,
    before: &["prompt-acknowledged"],
};

pub(crate) const EDITIONS: Table = Table {
    name: "editions",
    fields: "response, number, at, at_offset, by, reason",
    order: None,
    erased: "erased = 1",
    blank: "reason IS NULL",
    about: OF_RESPONSE,
    before: &["finished", "corrected"],
};

pub(super) const REASONS: Table = Table {
    name: "reasons",
    fields: "participant, text",
    order: Some("audit"),
    erased: "text IS NULL",
    blank: "text IS NULL",
    about: "participant",
    before: &[],
};

const TABLES: [&Table; 5] = [&PARTICIPANTS, &ANSWERS, &ACKNOWLEDGEMENTS, &EDITIONS, &REASONS];

/// Where content is not what the trail committed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentBreak {
    /// The row of the trail that committed to it; 0 for content that no row of
    /// the trail speaks of.
    pub seq: i64,
}

impl Table {
    fn width(&self) -> usize {
        self.fields.split(',').count()
    }

    pub(super) fn insert(&self) -> String {
        let places: String = (1..=self.width() + 2).map(|n| format!(", ?{n}")).collect();
        format!("INSERT INTO {} ({}, salt, audit) VALUES ({})", self.name, self.fields, &places[2..])
    }

    pub(super) fn commitment<'a>(&self, salt: &[u8], fields: impl Iterator<Item = ValueRef<'a>>) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(salt);
        hash.update(b"prombook content/v1\0");
        hash.update((self.name.len() as u64).to_be_bytes());
        hash.update(self.name);
        for field in fields {
            // A kind, a length, the bytes: no two rows read the same.
            let (kind, bytes): (u8, &[u8]) = match &field {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(number) => (1, &number.to_be_bytes()),
                ValueRef::Real(number) => (2, &number.to_be_bytes()),
                ValueRef::Text(text) => (3, text),
                ValueRef::Blob(bytes) => (4, bytes),
            };
            hash.update([kind]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        hash.finalize().to_vec()
    }
}

/// What the trail says about contents, and which of it was met so far.
#[derive(Default)]
struct Ledger {
    /// By seq: whether the row commits to content, and whether that was met.
    rows: Vec<Commitment>,
    /// How many rows there are of each action from before there were commitments.
    before: BTreeMap<String, u64>,
    /// Participants whose erasure is in the trail.
    erased: BTreeSet<String>,
    /// Breaks up to this row are known; 0 for none.
    known: i64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Commitment {
    None,
    Open,
    Met,
}

impl Ledger {
    /// Whether `seq` commits to content that was not met before. From now on it was.
    fn meet(&mut self, seq: i64) -> bool {
        let row = usize::try_from(seq).ok().and_then(|seq| self.rows.get_mut(seq));
        row.is_some_and(|row| std::mem::replace(row, Commitment::Met) == Commitment::Open)
    }

    fn unmet(&self) -> Option<i64> {
        let open = |(row, seq): &(&Commitment, i64)| **row == Commitment::Open && self.is_news(*seq);
        self.rows.iter().zip(0..).find(open).map(|(_, seq)| seq)
    }

    fn is_news(&self, seq: i64) -> bool {
        self.known == 0 || seq > self.known
    }
}

impl Reader<'_> {
    /// The first content that is not what the trail committed to, if there is
    /// any: changed, put in, taken out, moved, or gone without having been
    /// erased. Looks at every content, so it takes as long as reading the file.
    ///
    /// It believes the trail: look at [`Reader::audit_break`] first. Content from
    /// before there were commitments is only counted.
    pub fn content_break(&self) -> Result<Option<ContentBreak>, StoreError> {
        self.content_break_after(0)
    }

    /// The same without what is wrong up to row `known`, which somebody has taken
    /// upon themselves; 0 for all of it.
    pub fn content_break_after(&self, known: i64) -> Result<Option<ContentBreak>, StoreError> {
        let mut ledger = Ledger { known, ..self.ledger()? };
        for table in TABLES {
            if let Some(found) = self.table_break(table, &mut ledger)? {
                return Ok(Some(found));
            }
        }
        Ok(ledger.unmet().map(|seq| ContentBreak { seq }))
    }

    fn ledger(&self) -> Result<Ledger, StoreError> {
        let mut ledger = Ledger::default();
        let erasing = [Action::Erased, Action::Purged].map(Action::code);
        let (head, _) = self.audit_head()?;
        ledger.rows = vec![Commitment::None; usize::try_from(head).unwrap_or(0) + 1];
        let mut rows = self
            .conn
            .prepare_cached("SELECT seq, action, object, format = 1, content IS NOT NULL FROM audit")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let (seq, action): (i64, String) = (row.get(0)?, row.get(1)?);
            if row.get(3)? {
                *ledger.before.entry(action).or_default() += 1;
                continue;
            }
            if erasing.contains(&action) {
                ledger.erased.insert(row.get(2)?);
            }
            let place = usize::try_from(seq).ok().and_then(|seq| ledger.rows.get_mut(seq));
            if let (Some(place), true) = (place, row.get(4)?) {
                *place = Commitment::Open;
            }
        }
        Ok(ledger)
    }

    fn table_break(&self, table: &Table, ledger: &mut Ledger) -> Result<Option<ContentBreak>, StoreError> {
        let Table { name, fields, erased, blank, about, .. } = table;
        let order = table.order.map(|by| format!("ORDER BY {by}")).unwrap_or_default();
        let mut rows = self.conn.prepare(&format!(
            "SELECT {fields}, salt, audit, {erased}, {blank}, CASE WHEN {erased} THEN {about} END,
                    (SELECT content FROM audit WHERE audit.seq = it.audit)
             FROM {name} it {order}"
        ))?;
        let (mut before, mut last) = (0, 0);
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let found = Found::of(row, table)?;
            let seq = found.audit.unwrap_or(0);
            let placed = match found.audit {
                Some(seq) => ledger.meet(seq) && (table.order.is_none() || seq > last),
                None => true,
            };
            let right = match found.erased {
                Some(about) => {
                    found.blank
                        && found.salt.is_none()
                        && about.is_some_and(|who| ledger.erased.contains(&who))
                }
                None => found.fits,
            };
            if (!placed || !right) && ledger.is_news(seq) {
                return Ok(Some(ContentBreak { seq }));
            }
            before += u64::from(found.audit.is_none());
            last = found.audit.unwrap_or(last);
        }
        let told: u64 = table.before.iter().filter_map(|action| ledger.before.get(*action)).sum();
        Ok((before != told && ledger.is_news(0)).then_some(ContentBreak { seq: 0 }))
    }
}

/// One row of content, held against the trail.
struct Found {
    audit: Option<i64>,
    salt: Option<Vec<u8>>,
    /// Whom an erased row is about.
    erased: Option<Option<String>>,
    blank: bool,
    /// Whether it is what was committed to.
    fits: bool,
}

impl Found {
    fn of(row: &Row<'_>, table: &Table) -> rusqlite::Result<Self> {
        let width = table.width();
        let (salt, audit): (Option<Vec<u8>>, Option<i64>) = (row.get(width)?, row.get(width + 1)?);
        let committed: Option<Vec<u8>> = row.get(width + 5)?;
        let fits = match (&salt, audit) {
            (Some(salt), Some(_)) => {
                let fields = (0..width).map(|n| row.get_ref(n)).collect::<Result<Vec<_>, _>>()?;
                committed.is_some_and(|hash| hash == table.commitment(salt, fields.into_iter()))
            }
            // From before there were commitments.
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        let erased = if row.get(width + 2)? { Some(row.get(width + 4)?) } else { None };
        Ok(Self { audit, salt, erased, blank: row.get(width + 3)?, fits })
    }
}

#[cfg(test)]
mod tests;
