//! Why something was not done, counted.

use chrono::NaiveDate;
use domain::way::{StepKind, lists::LATER};

use super::{NEWEST, REASON};
use crate::{Reader, Sees, StoreError, learning::learning, steps::COUNTS};

/// Why forms, steps and visits were not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDone {
    /// In which kit.
    pub kit: Option<String>,
    /// Of which visit of it.
    pub plan: Option<String>,
    /// Which instrument; none of a step or a whole visit.
    pub instrument: Option<String>,
    /// Which step; none of a form or a whole visit.
    pub step: Option<String>,
    /// The language that they prefer.
    pub language: String,
    /// The code of the reason.
    pub why: String,
    /// How often.
    pub count: u32,
}

impl NotDone {
    /// The whole visit was not.
    pub fn is_whole(&self) -> bool {
        self.instrument.is_none() && self.step.is_none()
    }
}

impl Reader<'_> {
    /// Why forms, steps and visits were not done, most often first; of those whom `sees` may
    /// see, and of visits since a day, if one is given. What only takes place later is not
    /// among them.
    pub fn not_done(&self, sees: Sees, since: Option<NaiveDate>) -> Result<Vec<NotDone>, StoreError> {
        let day = "coalesce((SELECT day FROM visits WHERE id = s.visit), s.day)";
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT s.kit, json_extract(s.content, '$.plan.code'), json_extract(s.content, '$.instrument.code'),
                json_extract(s.content, '$.step.code'), coalesce(p.language, ''), {REASON} AS why, count(*)
             FROM steps s LEFT JOIN participants p ON p.id = s.participant
             WHERE s.kind = ?1 AND s.erased = 0 AND why <> '{LATER}' AND (s.participant IS NULL OR {})
                AND (?2 IS NULL OR {day} >= ?2) AND {NEWEST} AND {COUNTS} AND NOT {}
             GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 7 DESC, 3, 6, 1, 2, 4, 5",
            sees.seen(),
            learning("s.kit", day)
        ))?;
        let all = rows.query_map((StepKind::NotDone.code(), since), |row| {
            Ok(NotDone {
                kit: row.get(0)?,
                plan: row.get(1)?,
                instrument: row.get(2)?,
                step: row.get(3)?,
                language: row.get(4)?,
                why: row.get(5)?,
                count: row.get(6)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}
