//! Who may come to the sessions of a programme, and the groups that there were.

use domain::way::StepKind;

use crate::{
    Named, Reader, Sees, StoreError,
    worklist::{NAMED, named},
};

impl Reader<'_> {
    /// Everybody who may be in a kit now, by name, as far as whoever looks may see them:
    /// nobody whose way has ended, none who has withdrawn, and no practice case.
    pub fn taking_part(&self, kit: &str, sees: Sees) -> Result<Vec<Named>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {NAMED} FROM enrolments e CROSS JOIN participants p ON p.id = e.participant
             WHERE e.kit = ?1 AND e.stage NOT IN ('not-eligible', 'refused', 'ended', 'completed') AND {}
             ORDER BY p.family, p.given, p.number",
            sees.expected()
        ))?;
        Ok(rows.query_map([kit], |row| named(row, 0))?.collect::<Result<_, _>>()?)
    }

    /// The highest number above `above` and below `below` of any group that a kit ever had
    /// here; `above` where it had none.
    pub fn groups_so_far(&self, kit: &str, above: u32, below: u32) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT coalesce(max(CAST(json_extract(content, '$.group.number') AS INTEGER)), ?3) FROM steps
             WHERE kind = ?1 AND kit = ?2 AND erased = 0
                AND CAST(json_extract(content, '$.group.number') AS INTEGER) > ?3
                AND CAST(json_extract(content, '$.group.number') AS INTEGER) < ?4",
        )?;
        Ok(rows.query_row((StepKind::Session.code(), kit, above, below), |row| row.get(0))?)
    }
}
