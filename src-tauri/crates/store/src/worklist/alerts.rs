//! Alerts on which somebody has to act, and how many there were.

use domain::Moment;

use super::Sees;
use crate::{
    Alert, Reader, StoreError,
    practice::CASES,
    programme::{ALERT, alert},
    row,
    steps::COUNTS,
};

/// How many alerts stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AlertTally {
    /// All that ever fired.
    pub fired: u32,
    /// Not closed.
    pub open: u32,
    /// Of those, where the time to do something is over.
    pub late: u32,
    /// Of all, those on which somebody acted in time.
    pub in_time: u32,
    /// Of all, those of which somebody said that nothing was needed.
    pub overridden: u32,
    /// Visits of programmes.
    pub visits: u32,
}

/// SQL: of `p` nothing is expected, or few may look: an index holds them.
const APART: &str = "(withdrawn IS NOT NULL OR restricted IS NOT NULL OR erased IS NOT NULL)";

impl Reader<'_> {
    /// Alerts, those first with which somebody has to do something first; after them those
    /// of which only the outcome is not known, and closed ones, the last first; at most `most`.
    pub fn alerts(&self, closed: bool, sees: Sees, most: usize) -> Result<Vec<Alert>, StoreError> {
        let sql = |of: &str, order: &str| {
            let seen = of_alert(sees);
            format!("SELECT {ALERT} FROM alerts a WHERE {of} AND {seen} ORDER BY {order} LIMIT ?1")
        };
        let mut rows =
            self.conn.prepare_cached(&sql("a.state <> 'closed'", "coalesce(a.next, 'none'), a.id"))?;
        let mut all: Vec<_> = rows.query_map([most], alert)?.collect::<Result<_, _>>()?;
        if closed {
            let mut rows = self.conn.prepare_cached(&sql("a.state = 'closed'", "a.fired DESC, a.id"))?;
            for one in rows.query_map([most.saturating_sub(all.len())], alert)? {
                all.push(one?);
            }
        }
        Ok(all)
    }

    /// How many alerts are open, and of how many the time to do something is over: nobody
    /// has acted, or a promise is due.
    pub fn alerts_standing(&self, now: Moment, sees: Sees) -> Result<(u32, u32), StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*), coalesce(sum(a.next < ?1), 0)
             FROM alerts a WHERE a.state <> 'closed' AND {}",
            of_alert(sees)
        ))?;
        Ok(rows.query_row([row::columns(now).0], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// When somebody has to do something about an alert, of all of them; first the first.
    /// Nothing of whom, or what.
    pub fn alert_times(&self, sees: Sees) -> Result<Vec<Moment>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT a.next FROM alerts a WHERE a.state <> 'closed' AND a.next IS NOT NULL AND {}
             ORDER BY coalesce(a.next, 'none'), a.id",
            of_alert(sees)
        ))?;
        Ok(rows.query_map([], |row| row::utc(row, 0))?.collect::<Result<_, _>>()?)
    }

    /// How many alerts ever fired, and what was made of them. `overrides`: the field
    /// of an action that says why nothing was needed. The visits of those whose alerts are
    /// not counted either are taken off at the end, so that those of everybody are counted in
    /// an index alone.
    pub fn alert_tally(&self, now: Moment, sees: Sees, overrides: &str) -> Result<AlertTally, StoreError> {
        let (open, late) = self.alerts_standing(now, sees)?;
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*),
                coalesce(sum(EXISTS (SELECT 1 FROM steps s WHERE s.about = a.id AND +s.kind = 'alert-action'
                    AND s.edition = 1 AND s.at <= a.due AND {COUNTS})), 0),
                coalesce(sum(EXISTS (SELECT 1 FROM steps s WHERE s.about = a.id AND +s.kind = 'alert-action'
                    AND s.edition = (SELECT max(edition) FROM steps o WHERE o.id = s.id)
                    AND json_extract(s.content, '$.' || ?1) IS NOT NULL AND {COUNTS})), 0),
                (SELECT count(*) FROM visits WHERE plan IS NOT NULL)
                    - (SELECT count(*) FROM visits WHERE plan IS NOT NULL AND participant IN (
                        {CASES} UNION SELECT id FROM participants p WHERE {APART} AND NOT ({})))
             FROM alerts a WHERE {}",
            sees.seen(),
            of_alert(sees)
        ))?;
        let quoted = format!("\"{overrides}\"");
        Ok(rows.query_row([quoted], |row| {
            Ok(AlertTally {
                fired: row.get(0)?,
                open,
                late,
                in_time: row.get(1)?,
                overridden: row.get(2)?,
                visits: row.get(3)?,
            })
        })?)
    }
}

/// SQL: whoever looks may see the alert `a`; those about nobody are everybody's.
fn of_alert(sees: Sees) -> String {
    format!("NOT EXISTS (SELECT 1 FROM participants p WHERE p.id = a.participant AND NOT ({}))", sees.seen())
}
