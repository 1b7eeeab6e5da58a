//! How good the data are: counted by the database, of visits all of them, of forms
//! the newest.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Moment, PersonId, Private, ResponseId,
    response::{Because, Given, Missing, Mode, Value},
};
use rusqlite::Row;
use uuid::Uuid;

use crate::{
    Reader, Sees, StoreError,
    learning::{learning, learning_visit},
    row,
};

/// A finished form that counts, as far as its quality is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFacts {
    /// Which.
    pub response: ResponseId,
    /// Whose, as on the paper of the study.
    pub study_number: String,
    /// When they were born, where that is known.
    pub born: Option<Private<NaiveDate>>,
    /// Of which instrument.
    pub instrument: String,
    /// And which version of it.
    pub version: u32,
    /// In which language it was read.
    pub language: String,
    /// Who answered, and how.
    pub mode: Mode,
    /// The date on the paper.
    pub paper_day: Option<NaiveDate>,
    /// The day of its visit.
    pub day: NaiveDate,
    /// Which visit of which kit that was.
    pub plan: Option<(String, String)>,
    /// When it was begun.
    pub started: Moment,
    /// When it was finished.
    pub finished: Moment,
    /// Places with an answer or a reason.
    pub given: u32,
    /// Of those with a reason, which; how many of each.
    pub missing: Vec<(Missing, u32)>,
    /// Answers that chose from a set or a scale.
    pub chosen: u32,
    /// How many different ones there are among them.
    pub different: u32,
    /// Answers that were changed once it was finished.
    pub changed: u32,
    /// It has a score.
    pub scored: bool,
    /// Somebody interpreted.
    pub interpreted: bool,
    /// It is known which words were read.
    pub worded: bool,
    /// Who finished it, where that is known.
    pub by: Option<PersonId>,
    /// It was recorded on this computer.
    pub ours: bool,
    /// When the endpoint confirmed it, if it has as it is now.
    pub received: Option<Moment>,
}

/// How often a place of an instrument has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingItem {
    /// Which instrument.
    pub instrument: String,
    /// Which version of it.
    pub version: u32,
    /// Which place.
    pub item: String,
    /// In which language it was read.
    pub language: String,
    /// Who answered, and how.
    pub mode: Mode,
    /// So often.
    pub count: u32,
}

/// A visit outside its window, by a form of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateVisit {
    /// The first form of it.
    pub response: ResponseId,
    /// Whose, as on the paper of the study.
    pub study_number: String,
    /// Of which kit.
    pub kit: String,
    /// Which visit of it.
    pub plan: String,
    /// When it took place.
    pub day: NaiveDate,
    /// From when on it would have counted.
    pub opens: NaiveDate,
    /// And until when.
    pub closes: NaiveDate,
}

/// SQL: the newest finished forms that count, at most ?1, without those of days on
/// which the site still learned. By the days of their visits, which an index has; the
/// newest are found without looking at the rest.
fn newest(sees: Sees) -> String {
    format!(
        "newest AS MATERIALIZED (
            SELECT r.id, r.visit, v.day
            FROM visits v CROSS JOIN responses r ON r.visit = v.id CROSS JOIN participants p ON p.id = v.participant
            WHERE r.edition > 0 AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id) AND {} AND NOT {}
            ORDER BY v.day DESC LIMIT ?1)",
        sees.seen(),
        learning_visit()
    )
}

/// SQL: what stands for each place of them, and how often it was changed once finished.
const STANDS: &str = "stands AS (
    SELECT a.response, a.item, a.given, max(a.seq), sum(a.edition > 1) AS changed
    FROM newest n CROSS JOIN answers a ON a.response = n.id WHERE a.erased = 0 GROUP BY a.response, a.item)";

impl Reader<'_> {
    /// The newest finished forms that count, newest visit first; at most `most`.
    pub fn form_facts(&self, sees: Sees, most: usize) -> Result<Vec<FormFacts>, StoreError> {
        let reasons = Missing::ALL
            .map(|why| format!("coalesce(sum(s.given = '{{\"missing\":\"{}\"}}'), 0)", row::name_of(&why)));
        let chosen = "(s.given LIKE '{\"answer\":{\"choice\"%' OR s.given LIKE '{\"answer\":{\"scale\"%')";
        let sql = format!(
            "WITH {}, {STANDS}, facts AS (
                SELECT n.id, count(s.given) AS given, {} AS r0, {} AS r1, {} AS r2, {} AS r3,
                    coalesce(sum({chosen}), 0) AS chosen, count(DISTINCT CASE WHEN {chosen} THEN s.given END) AS different,
                    coalesce(sum(s.changed), 0) AS changed
                FROM newest n LEFT JOIN stands s ON s.response = n.id GROUP BY n.id)
             SELECT r.id, p.study_number, p.born, r.instrument, r.version, r.language, r.mode, r.paper_day, n.day,
                    v.kit, v.plan, r.started, r.started_offset, r.finished, r.finished_offset,
                    f.given, f.r0, f.r1, f.r2, f.r3, f.chosen, f.different, f.changed,
                    EXISTS (SELECT 1 FROM scores WHERE response = r.id),
                    (SELECT i.kind IS NOT NULL FROM interpreters i WHERE i.response = r.id ORDER BY i.seq DESC LIMIT 1),
                    r.wording <> '', (SELECT e.by FROM editions e WHERE e.response = r.id ORDER BY e.number LIMIT 1),
                    r.origin IS NULL, rc.at, rc.at_offset
             FROM newest n JOIN facts f ON f.id = n.id JOIN responses r ON r.id = n.id JOIN visits v ON v.id = n.visit
                JOIN participants p ON p.id = r.participant
                LEFT JOIN receipts rc ON rc.kind = 'response' AND rc.id = r.id
                    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = rc.kind AND o.id = rc.id)
             ORDER BY n.day DESC, r.finished DESC, r.id",
            newest(sees),
            reasons[0],
            reasons[1],
            reasons[2],
            reasons[3],
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        Ok(rows.query_map([most], facts)?.collect::<Result<_, _>>()?)
    }

    /// Why answers of those forms were changed once they were finished, and how many
    /// for each reason, most first: `None` where no code was kept, as before there were
    /// any, or where another computer corrected.
    pub fn correction_reasons(
        &self,
        sees: Sees,
        most: usize,
    ) -> Result<Vec<(Option<String>, u32)>, StoreError> {
        let sql = format!(
            "WITH {} SELECT e.reason, count(*) FROM newest n
             CROSS JOIN answers a ON a.response = n.id AND a.edition > 1 AND a.erased = 0
             LEFT JOIN editions e ON e.response = a.response AND e.number = a.edition
             GROUP BY e.reason",
            newest(sees)
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all =
            rows.query_map([most], |row| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, u32>(1)?)))?;
        let mut counts: BTreeMap<Option<String>, u32> = BTreeMap::new();
        for one in all {
            let (kept, count) = one?;
            *counts.entry(kept.and_then(|kept| Because::read(&kept).code)).or_default() += count;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by(|(one, some), (other, more)| more.cmp(some).then_with(|| one.cmp(other)));
        Ok(counts)
    }

    /// The answers of those forms that are dates or numbers, by form and place.
    pub fn measured(&self, sees: Sees, most: usize) -> Result<Vec<(ResponseId, String, Value)>, StoreError> {
        let sql = format!(
            "WITH {}, {STANDS} SELECT response, item, given FROM stands
             WHERE given LIKE '{{\"answer\":{{\"date\"%' OR given LIKE '{{\"answer\":{{\"number\"%'
             ORDER BY response, item",
            newest(sees)
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all = rows.query_map([most], |row| {
            let value = match row::json::<Given>(row, 2)? {
                Some(Given::Answer(value)) => Some(value),
                Some(Given::Missing(_)) | None => None,
            };
            Ok((ResponseId(row::id(row, 0)?), row.get(1)?, value))
        })?;
        let all = all.collect::<Result<Vec<_>, _>>()?;
        Ok(all.into_iter().filter_map(|(id, item, value)| Some((id, item, value?))).collect())
    }

    /// The places of those forms that most often have a reason in place of an
    /// answer, by language and mode; at most `lines`.
    pub fn missing_items(
        &self,
        sees: Sees,
        most: usize,
        lines: usize,
    ) -> Result<Vec<MissingItem>, StoreError> {
        let sql = format!(
            "WITH {}, {STANDS} SELECT r.instrument, r.version, s.item, r.language, r.mode, count(*) AS often
             FROM stands s JOIN responses r ON r.id = s.response WHERE s.given LIKE '{{\"missing\"%'
             GROUP BY r.instrument, r.version, s.item, r.language, r.mode
             ORDER BY often DESC, r.instrument, s.item, r.language, r.mode LIMIT ?2",
            newest(sees)
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all = rows.query_map((most, lines), |row| {
            Ok(MissingItem {
                instrument: row.get(0)?,
                version: row.get(1)?,
                item: row.get(2)?,
                language: row.get(3)?,
                mode: row::code(row, 4)?,
                count: row.get(5)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The newest visits outside their windows that have a finished form, at most
    /// `most`; and how many visits outside there are.
    pub fn late_visits(&self, sees: Sees, most: usize) -> Result<(Vec<LateVisit>, u32), StoreError> {
        let sql = format!(
            "SELECT min(r.id), p.study_number, pl.kit, pl.plan, v.day, pl.opens, pl.closes
             FROM planned pl JOIN visits v ON v.id = pl.visit JOIN participants p ON p.id = pl.participant
                JOIN responses r ON r.visit = v.id AND r.edition > 0
                    AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id)
             WHERE (pl.state = 'late' OR pl.state = 'open' AND v.day NOT BETWEEN pl.opens AND pl.closes)
                AND {} AND NOT {} GROUP BY v.id ORDER BY v.day DESC, v.id",
            sees.seen(),
            learning("pl.kit", "v.day")
        );
        let mut rows = self.conn.prepare_cached(&format!("{sql} LIMIT ?1"))?;
        let all = rows.query_map([most], |row| {
            Ok(LateVisit {
                response: ResponseId(row::id(row, 0)?),
                study_number: row.get(1)?,
                kit: row.get(2)?,
                plan: row.get(3)?,
                day: row.get(4)?,
                opens: row.get(5)?,
                closes: row.get(6)?,
            })
        })?;
        let all = all.collect::<Result<_, _>>()?;
        let mut count = self.conn.prepare_cached(&format!("SELECT count(*) FROM ({sql})"))?;
        Ok((all, count.query_row([], |row| row.get(0))?))
    }

    /// Queries: open ones first, oldest first, then those that were settled, newest
    /// first; at most `most` of each. And how many are open. Those of records that whoever
    /// looks may see.
    pub fn queries(&self, most: usize, sees: Sees) -> Result<(Vec<Uuid>, u32), StoreError> {
        let settled = "EXISTS (SELECT 1 FROM steps c WHERE c.about = s.id AND c.kind = 'query-closed' AND c.erased = 0)";
        let seen = format!(
            "NOT EXISTS (SELECT 1 FROM participants p WHERE p.id = s.participant AND NOT ({}))",
            sees.seen()
        );
        let open = format!(
            "FROM steps s WHERE s.kind = 'query' AND s.edition = 1 AND s.erased = 0 AND NOT {settled}
                AND {seen}"
        );
        let closed = format!(
            "FROM steps s WHERE s.kind = 'query' AND s.edition = 1 AND s.erased = 0 AND {settled}
                AND {seen}"
        );
        let mut all = Vec::new();
        for (of, order) in [(&open, "seq"), (&closed, "seq DESC")] {
            let sql = format!("SELECT s.id {of} ORDER BY s.{order} LIMIT ?1");
            let mut rows = self.conn.prepare_cached(&sql)?;
            for id in rows.query_map([most], |row| row::id(row, 0))? {
                all.push(id?);
            }
        }
        let mut count = self.conn.prepare_cached(&format!("SELECT count(*) {open}"))?;
        Ok((all, count.query_row([], |row| row.get(0))?))
    }
}

fn facts(row: &Row<'_>) -> rusqlite::Result<FormFacts> {
    let plan: Option<String> = row.get(10)?;
    let kit: Option<String> = row.get(9)?;
    let born: Option<String> = row.get(2)?;
    let mut missing = Vec::new();
    for (column, why) in (16..).zip(Missing::ALL) {
        let count: u32 = row.get(column)?;
        if count > 0 {
            missing.push((why, count));
        }
    }
    Ok(FormFacts {
        response: ResponseId(row::id(row, 0)?),
        study_number: row.get(1)?,
        // Empty where another computer did not send it.
        born: born.and_then(|born| born.parse().ok()).map(Private::new),
        instrument: row.get(3)?,
        version: row.get(4)?,
        language: row.get(5)?,
        mode: row::code(row, 6)?,
        paper_day: row.get(7)?,
        day: row.get(8)?,
        plan: kit.zip(plan),
        started: row::moment(row, 11)?,
        finished: row::moment(row, 13)?,
        given: row.get(15)?,
        missing,
        chosen: row.get(20)?,
        different: row.get(21)?,
        changed: row.get(22)?,
        scored: row.get(23)?,
        interpreted: row.get::<_, Option<bool>>(24)?.unwrap_or(false),
        worded: row.get(25)?,
        by: row::maybe_id(row, 26)?.map(PersonId),
        ours: row.get(27)?,
        received: row::maybe_moment(row, 28)?,
    })
}

#[cfg(test)]
mod tests;
