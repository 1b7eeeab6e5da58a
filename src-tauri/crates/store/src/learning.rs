//! The days on which the site still learned in a kit: what was recorded then is kept
//! and sent with that mark, and no report and no measure has it in it.

use crate::{Reader, StoreError, practice::CASES};

/// SQL: what was recorded on `day` in `kit` was recorded while the site learned. It is
/// [`domain::kit::Stages::is_learning`] of what was said last of the stages.
pub(crate) fn learning(kit: &str, day: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM site_stages g
            WHERE g.kit = {kit} AND g.seq = (SELECT max(seq) FROM site_stages WHERE kit = g.kit)
                AND {day} BETWEEN g.learning AND coalesce(date(g.live, '-1 day'), '9999-12-31'))"
    )
}

/// SQL: the same of the visit `v`. One that is none of a programme's plan belongs to every
/// programme in which its participant takes part.
pub(crate) fn learning_visit() -> String {
    format!(
        "({} OR v.plan IS NULL AND EXISTS (SELECT 1 FROM enrolments n WHERE n.participant = v.participant AND {}))",
        learning("v.kit", "v.day"),
        learning("n.kit", "v.day")
    )
}

impl Reader<'_> {
    /// How many visits of a kit, or of all, took place while the site learned.
    pub fn learned_visits(&self, kit: Option<&str>) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM visits v WHERE v.plan IS NOT NULL AND (?1 IS NULL OR v.kit = ?1)
                AND v.participant NOT IN ({CASES}) AND {}",
            learning("v.kit", "v.day")
        ))?;
        Ok(rows.query_row([kit], |row| row.get(0))?)
    }
}

#[cfg(test)]
mod tests;
