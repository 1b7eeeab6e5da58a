//! Looking for something in the trail.

use domain::{ParticipantId, PersonId};
use rusqlite::{OptionalExtension, types::Value};
use uuid::Uuid;

use super::{
    Action,
    row::{AuditRow, COLUMNS},
};
use crate::{Reader, StoreError};

/// Which rows of the trail are wanted: those that answer to everything that is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TrailQuery {
    /// What this person did.
    pub by: Option<PersonId>,
    /// What the program did by itself.
    pub program_only: bool,
    /// Any of these; all when there are none.
    pub actions: Vec<Action>,
    /// What was done to this record.
    pub object: Option<Uuid>,
    /// What was done to this participant, their visits and their responses, and
    /// what was done for a reason that is about them.
    pub participant: Option<ParticipantId>,
    /// Not before: UTC, RFC 3339, or the beginning of it, like `2026-03-10`.
    pub from: Option<String>,
    /// Before: the same.
    pub to: Option<String>,
    /// Before this row: the last of the page above.
    pub before: Option<i64>,
}

/// Why a row was written. A correction has its reason in the edition it made, a response that does not count has its own.
const REASON: &str = "coalesce((SELECT text FROM reasons WHERE reasons.audit = audit.seq),
    (SELECT reason FROM editions WHERE audit.action = 'corrected' AND response = audit.object
                                   AND number = CAST(audit.detail AS INTEGER)),
    (SELECT reason FROM voids WHERE audit.action = 'voided' AND response = audit.object))";

const ABOUT: &str = "seq IN (
    SELECT seq FROM audit WHERE object = ?
    UNION ALL SELECT seq FROM audit WHERE object IN (SELECT id FROM visits WHERE participant = ?)
    UNION ALL SELECT seq FROM audit WHERE object IN
        (SELECT r.id FROM responses r JOIN visits v ON v.id = r.visit WHERE v.participant = ?)
    UNION ALL SELECT audit FROM reasons WHERE participant = ?)";

/// A condition put together piece by piece. The first piece that an index can
/// lead by leads; the others are only checked, which the unary plus says.
struct Condition {
    sql: String,
    values: Vec<Value>,
    led: bool,
}

impl Condition {
    fn and(&mut self, sql: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql);
        self.values.extend(values);
    }

    fn any_of(&mut self, actions: &[Action]) {
        if !actions.is_empty() {
            let places = vec!["?"; actions.len()].join(", ");
            let codes: Vec<Value> = actions.iter().map(|action| action.code().into()).collect();
            self.lead(&format!("action IN ({places})"), codes);
        }
    }

    fn lead(&mut self, sql: &str, values: impl IntoIterator<Item = Value>) {
        let plus = if self.led { "+" } else { "" };
        self.led = true;
        self.and(&format!("{plus}{sql}"), values);
    }
}

/// So few rows that looking at all of them takes no time.
const FEW: usize = 5_000;

/// What is done so often that the newest rows are full of it. The index of the
/// file leaves it out, and is used only where a condition says the same.
const ALL_DAY: [Action; 3] = [Action::Answered, Action::Viewed, Action::Confirmed];
const INDEXED: &str = "action <> 'answered' AND action <> 'viewed' AND action <> 'confirmed'";

impl Reader<'_> {
    /// One row of the trail, with its reason.
    pub fn audit_row(&self, seq: i64) -> Result<AuditRow, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS}, {REASON} FROM audit WHERE seq = ?1"))?
            .query_row([seq], AuditRow::with_reason)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "row of the trail", id: seq.to_string() })
    }

    /// The rows of the trail that are wanted, newest first, each with its reason
    /// if there is one; at most `most`.
    pub fn trail(&self, wanted: &TrailQuery, most: usize) -> Result<Vec<AuditRow>, StoreError> {
        let Some(condition) = self.condition(wanted)? else { return Ok(Vec::new()) };
        let Condition { sql, mut values, .. } = condition;
        values.push(i64::try_from(most).unwrap_or(i64::MAX).into());
        let mut rows = self.conn.prepare(&format!(
            "SELECT {COLUMNS}, {REASON} FROM audit WHERE {sql} ORDER BY seq DESC LIMIT ?"
        ))?;
        let rows = rows.query_map(rusqlite::params_from_iter(values), AuditRow::with_reason)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// `None` when no row can answer to it.
    fn condition(&self, wanted: &TrailQuery) -> Result<Option<Condition>, StoreError> {
        let before = wanted.before.unwrap_or(i64::MAX);
        let mut all = Condition { sql: "seq < ?".into(), values: vec![before.into()], led: false };
        if let Some(object) = wanted.object {
            all.lead("object = ?", [object.to_string().into()]);
        }
        if let Some(participant) = wanted.participant {
            let id = Value::Text(participant.to_string());
            all.lead(ABOUT, [id.clone(), id.clone(), id.clone(), id]);
        }
        let rare = self.are_rare(&wanted.actions)?;
        if rare {
            all.any_of(&wanted.actions);
            all.and(INDEXED, []);
        }
        if let Some(by) = wanted.by {
            all.lead("by = ?", [by.to_string().into()]);
        }
        if wanted.program_only {
            all.lead("by IS NULL", []);
        }
        if !rare {
            all.any_of(&wanted.actions);
        }
        if wanted.from.is_some() || wanted.to.is_some() {
            let from = wanted.from.clone().unwrap_or_default();
            // After every time that can be written.
            let to = wanted.to.clone().unwrap_or_else(|| ":".into());
            let Some((first, last)) = self.rows_between(&from, &to)? else { return Ok(None) };
            all.and("seq BETWEEN ? AND ?", [first.into(), last.into()]);
            // A clock that was set back leaves rows of other times among them.
            all.and("+at >= ? AND +at < ?", [from.into(), to.into()]);
        }
        Ok(Some(all))
    }

    /// Whether few rows are of any of `actions`: these lead sooner to what is
    /// wanted than who did it.
    fn are_rare(&self, actions: &[Action]) -> Result<bool, StoreError> {
        if actions.is_empty() || actions.iter().any(|action| ALL_DAY.contains(action)) {
            return Ok(false);
        }
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM (SELECT 1 FROM audit WHERE action = ?1 AND {INDEXED} LIMIT ?2)"
        ))?;
        let mut all = 0;
        for action in actions {
            all += rows.query_row((action.code(), FEW), |row| row.get::<_, usize>(0))?;
        }
        Ok(all < FEW)
    }

    /// The first and the last row of a time, by their seq.
    fn rows_between(&self, from: &str, to: &str) -> Result<Option<(i64, i64)>, StoreError> {
        let mut rows =
            self.conn.prepare_cached("SELECT min(seq), max(seq) FROM audit WHERE at >= ?1 AND at < ?2")?;
        let (first, last): (Option<i64>, Option<i64>) =
            rows.query_row((from, to), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(first.zip(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::clinic;

    /// How the database goes about finding what is wanted.
    fn plan(wanted: &TrailQuery) -> String {
        let store = clinic();
        let Condition { sql, values, .. } = store.read(|r| r.condition(wanted)).unwrap().unwrap();
        let explain = format!("EXPLAIN QUERY PLAN SELECT * FROM audit WHERE {sql} ORDER BY seq DESC LIMIT 9");
        let mut rows = store.conn.prepare(&explain).unwrap();
        let steps =
            rows.query_map(rusqlite::params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
        steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_is_rare_is_found_without_looking_at_every_row() {
        let by = Some(PersonId(Uuid::from_u128(1)));
        let actions = vec![Action::Exported];
        let led_by = |wanted: TrailQuery, index: &str| {
            let plan = plan(&wanted);
            assert!(plan.contains(index), "{index}: {plan}");
        };

        led_by(TrailQuery { actions: actions.clone(), ..TrailQuery::default() }, "audit_by_action");
        led_by(TrailQuery { actions, by, ..TrailQuery::default() }, "audit_by_action");
        led_by(TrailQuery { actions: ALL_DAY.to_vec(), by, ..TrailQuery::default() }, "audit_by_person");
        led_by(TrailQuery { program_only: true, ..TrailQuery::default() }, "audit_by_person");
        led_by(TrailQuery { object: Some(Uuid::nil()), by, ..TrailQuery::default() }, "audit_by_object");
        let participant = Some(ParticipantId(Uuid::nil()));
        led_by(TrailQuery { participant, by, ..TrailQuery::default() }, "audit_by_object");
        led_by(TrailQuery { from: Some("2026".into()), ..TrailQuery::default() }, "PRIMARY KEY");
    }

    #[test]
    fn the_index_leaves_out_what_the_search_leaves_out() {
        let names = ALL_DAY.map(|action| format!("action <> '{}'", action.code()));
        assert_eq!(INDEXED, names.join(" AND "));
        let store = clinic();
        let index = "SELECT sql FROM sqlite_master WHERE name = 'audit_by_action'";
        let sql: String = store.conn.query_row(index, [], |row| row.get(0)).unwrap();
        assert!(sql.ends_with(INDEXED), "{sql}");
    }
}
