//! The register of training, and the stages of the site. Rows that are only added;
//! of the stages in a kit the newest counts.

use chrono::NaiveDate;
use domain::{Moment, PersonId, kit::Stages};
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, row, steps};

/// What a row of the register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrainingKind {
    /// Somebody took a module, and passed or did not.
    Attempt,
    /// Somebody else signed it off.
    Signed,
    /// They refreshed it.
    Refreshed,
}

/// A row of the register as somebody makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTraining {
    /// Fresh.
    pub id: Uuid,
    /// What it is.
    pub kind: TrainingKind,
    /// Who learned.
    pub person: PersonId,
    /// Of which kit, and its version.
    pub kit: (String, u32),
    /// Which module.
    pub module: String,
    /// On which day.
    pub day: NaiveDate,
    /// The attempt that is signed off.
    pub about: Option<Uuid>,
    /// The number of the certificate, of a sign-off.
    pub certificate: Option<String>,
    /// JSON of `services`.
    pub content: String,
}

/// A row of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trained {
    /// As it was made.
    pub row: NewTraining,
    /// When it was noted.
    pub at: Moment,
    /// By whom: whoever learned, or who signed.
    pub by: PersonId,
}

/// What an administrator said of the stages in a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageRow {
    /// Of which kit.
    pub kit: String,
    /// From which days on.
    pub stages: Stages,
    /// When it was said.
    pub at: Moment,
    /// By whom.
    pub by: PersonId,
}

const COLUMNS: &str =
    "id, kind, person, kit, kit_version, module, day, about, certificate, content, at, at_offset, by";

impl Reader<'_> {
    /// The stages of the site in a kit; `None` where nobody ever named one.
    pub fn site_stages(&self, kit: &str) -> Result<Option<Stages>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT learning, live FROM site_stages WHERE kit = ?1 ORDER BY seq DESC LIMIT 1",
        )?;
        let found = rows
            .query_row([kit], |row| Ok(Stages { learning: row.get(0)?, live: row.get(1)? }))
            .optional()?;
        Ok(found)
    }

    /// Everything that was ever said of the stages in a kit, newest first.
    pub fn stage_history(&self, kit: &str) -> Result<Vec<StageRow>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kit, learning, live, at, at_offset, by FROM site_stages WHERE kit = ?1 ORDER BY seq DESC",
        )?;
        let all = rows.query_map([kit], |row| {
            Ok(StageRow {
                kit: row.get(0)?,
                stages: Stages { learning: row.get(1)?, live: row.get(2)? },
                at: row::moment(row, 3)?,
                by: PersonId(row::id(row, 5)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The whole register, in the order in which it was written.
    pub fn training(&self) -> Result<Vec<Trained>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM training ORDER BY seq"))?;
        Ok(rows.query_map([], trained)?.collect::<Result<_, _>>()?)
    }

    /// What of it somebody learned, the same way.
    pub fn training_of(&self, person: PersonId) -> Result<Vec<Trained>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM training WHERE person = ?1 ORDER BY seq"))?;
        Ok(rows.query_map([person.to_string()], trained)?.collect::<Result<_, _>>()?)
    }

    /// One row of it.
    pub fn trained(&self, id: Uuid) -> Result<Trained, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM training WHERE id = ?1"))?
            .query_row([id.to_string()], trained)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "training", id: id.to_string() })
    }

    /// How many certificates of a module there are whose number begins like this.
    pub fn certificates(&self, begins: &str) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT count(*) FROM training WHERE certificate IS NOT NULL AND substr(certificate, 1, length(?1)) = ?1",
        )?;
        Ok(rows.query_row([begins], |row| row.get(0))?)
    }

    /// The last day on which somebody recorded anything of anybody real, on this computer.
    pub fn last_recorded(&self, person: PersonId) -> Result<Option<NaiveDate>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT recorded FROM people WHERE id = ?1")?;
        Ok(rows.query_row([person.to_string()], |row| row.get(0)).optional()?.flatten())
    }
}

impl Writer<'_> {
    /// An administrator says from which days on the site learns in a kit, and is live.
    /// What was recorded on days that count otherwise from now on travels again.
    pub fn name_stages(&self, kit: &str, stages: Stages) -> Result<(), StoreError> {
        let before = self.site_stages(kit)?;
        let (at, at_offset) = row::columns(self.stamp.at);
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).into();
        let values = [
            kit.to_owned().into(),
            day(stages.learning),
            day(stages.live),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        self.keep(&audit::SITE_STAGES, &values, Action::SiteStageNamed, "kit", Uuid::nil(), Some(kit))?;
        self.queue_learned(kit, before.unwrap_or_default(), stages)
    }

    /// What was recorded on days that counted as learning in before or now, but not both.
    fn queue_learned(&self, kit: &str, before: Stages, now: Stages) -> Result<(), StoreError> {
        let visits = "(v.kit = ?1 OR v.plan IS NULL AND EXISTS (SELECT 1 FROM enrolments n
            WHERE n.participant = v.participant AND n.kit = ?1))";
        let known = "v.participant NOT IN (SELECT id FROM participants WHERE erased IS NOT NULL)";
        let first_asked =
            "(SELECT min(day) FROM steps WHERE participant = e.participant AND kit = e.kit AND erased = 0)";
        for (kind, sql) in [
            (
                Kind::Visit,
                format!(
                    "SELECT v.id, v.day FROM visits v WHERE v.origin IS NULL AND {visits} AND {known}
                     ORDER BY v.day, v.id"
                ),
            ),
            (
                Kind::Enrolment,
                format!(
                    "SELECT id, coalesce(index_day, {first_asked}) AS day FROM enrolments e
                     WHERE kit = ?1 AND origin IS NULL AND day IS NOT NULL ORDER BY id"
                ),
            ),
            (
                Kind::Response,
                format!(
                    "SELECT r.id, v.day FROM visits v CROSS JOIN responses r ON r.visit = v.id
                     WHERE r.edition > 0 AND r.origin IS NULL AND {visits} AND {known}
                     ORDER BY v.day, r.id"
                ),
            ),
            (
                Kind::Step,
                format!(
                    "SELECT s.id, coalesce((SELECT day FROM visits WHERE id = s.visit), s.day) FROM steps s
                     WHERE s.kit = ?1 AND s.origin IS NULL AND s.erased = 0
                        AND s.edition = (SELECT max(edition) FROM steps t WHERE t.id = s.id)
                        AND NOT {}
                     ORDER BY 2, s.id",
                    steps::goes_on()
                ),
            ),
        ] {
            let mut rows = self.conn.prepare_cached(&sql)?;
            let all = rows.query_map([kit], |row| Ok((row::id(row, 0)?, row.get::<_, NaiveDate>(1)?)))?;
            for one in all {
                let (id, day) = one?;
                if before.is_learning(day) != now.is_learning(day) {
                    self.queue_retold(kind, id)?;
                }
            }
        }
        Ok(())
    }

    /// Adds a row to the register.
    pub fn add_training(&self, new: &NewTraining) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            new.id.to_string().into(),
            row::name_of(&new.kind).into(),
            new.person.to_string().into(),
            new.kit.0.clone().into(),
            i64::from(new.kit.1).into(),
            new.module.clone().into(),
            new.day.to_string().into(),
            new.about.map(|id| id.to_string()).into(),
            new.certificate.clone().into(),
            new.content.clone().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        let detail = format!("{} {} {}", row::name_of(&new.kind), new.kit.0, new.module);
        self.keep(&audit::TRAINING, &values, Action::TrainingNoted, "person", new.person.0, Some(&detail))
    }

    /// Somebody recorded something of somebody real.
    pub(crate) fn recorded(&self) -> Result<(), StoreError> {
        let Some(by) = self.stamp.by else { return Ok(()) };
        self.conn
            .prepare_cached("UPDATE people SET recorded = ?2 WHERE id = ?1 AND coalesce(recorded, '') < ?2")?
            .execute((by.to_string(), self.stamp.at.date_naive().to_string()))?;
        Ok(())
    }
}

/// Reads [`COLUMNS`].
fn trained(row: &Row<'_>) -> rusqlite::Result<Trained> {
    Ok(Trained {
        row: NewTraining {
            id: row::id(row, 0)?,
            kind: row::code(row, 1)?,
            person: PersonId(row::id(row, 2)?),
            kit: (row.get(3)?, row.get(4)?),
            module: row.get(5)?,
            day: row.get(6)?,
            about: row::maybe_id(row, 7)?,
            certificate: row.get(8)?,
            content: row.get(9)?,
        },
        at: row::moment(row, 10)?,
        by: PersonId(row::id(row, 12)?),
    })
}

#[cfg(test)]
mod tests;
