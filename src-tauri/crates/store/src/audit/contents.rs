//! The content that the trail commits to: rows that hold what people said.
//!
//! A commitment is SHA-256 over a salt of 32 random bytes and the content. The
//! salt is kept beside the content. Where both are gone, the trail holds as it
//! did and tells nothing of what was there.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Row;

use self::tables::TABLES;
pub(crate) use self::tables::{
    ACKNOWLEDGEMENTS, ADOPTIONS, ANSWERS, APPROVALS, DISPUTES, EDITIONS, INTERPRETERS, PACKS, PARTICIPANTS,
    READINGS, REASONS, SECOND_ANSWERS, SHEETS, SIGNERS, SITE_STAGES, STEPS, TRAINING, Table, UNFINISHED,
    VOIDS,
};
use crate::{Action, Reader, StoreError};

mod tables;

/// Where content is not what the trail committed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentBreak {
    /// The row of the trail that committed to it; 0 for content that no row of
    /// the trail speaks of.
    pub seq: i64,
}

/// What the trail says about contents, and which of it was met so far.
#[derive(Default)]
struct Ledger {
    /// By seq: whether the row commits to content, and whether that was met.
    rows: Vec<Commitment>,
    /// How many rows of each action commit to nothing: of what commits now, those from before it did.
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
        let mut rows =
            self.conn.prepare_cached("SELECT seq, action, object, content IS NOT NULL FROM audit")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let (seq, action): (i64, String) = (row.get(0)?, row.get(1)?);
            if erasing.contains(&action) {
                ledger.erased.insert(row.get(2)?);
            }
            let place = usize::try_from(seq).ok().and_then(|seq| ledger.rows.get_mut(seq));
            match (place, row.get(3)?) {
                (Some(place), true) => *place = Commitment::Open,
                (_, true) => {}
                (_, false) => *ledger.before.entry(action).or_default() += 1,
            }
        }
        Ok(ledger)
    }

    fn table_break(&self, table: &Table, ledger: &mut Ledger) -> Result<Option<ContentBreak>, StoreError> {
        let Table { fields, erased, blank, about, .. } = table;
        let order = table.order.map(|by| format!("ORDER BY {by}")).unwrap_or_default();
        let mut rows = self.conn.prepare(&format!(
            "SELECT {fields}, salt, audit, {erased}, {blank}, CASE WHEN {erased} THEN {about} END,
                    (SELECT content FROM audit WHERE audit.seq = it.audit)
             FROM {} it {order}",
            table.rows()
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
