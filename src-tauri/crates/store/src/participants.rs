//! Participants, in rows; finding them by what one types.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    ParticipantId, Private,
    fold::{fold, words},
    nhs_number::NhsNumber,
    participant::Participant,
};
use rusqlite::{OptionalExtension, Row, types::Value};

pub use self::changing::Former;
use crate::{Action, Kind, Reader, StoreError, Writer, audit, practice::REAL, row};

mod changing;

const COLUMNS: &str = "number, id, study_number, family, given, born, sex, nhs_number, language, interpreter, \
                       registered, registered_offset";

/// Somebody on the list, and how often they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub participant: Participant,
    /// How many visits are on file.
    pub visits: u32,
}

/// A page of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// In the order of what was matched, then by name.
    pub people: Vec<Listed>,
    /// Whether there are more than fit.
    pub more: bool,
}

/// How many hits are looked at before the search gives up: enough for every
/// search that a page of results can answer.
const PATIENCE: usize = 5_000;

impl Reader<'_> {
    /// The participant with this id; [`StoreError::Erased`] when there was one.
    pub fn participant(&self, id: ParticipantId) -> Result<Participant, StoreError> {
        let found = self
            .conn
            .prepare_cached(&format!("SELECT {COLUMNS}, erased IS NOT NULL FROM participants WHERE id = ?1"))?
            .query_row([id.to_string()], |row| Ok(if row.get(12)? { None } else { Some(participant(row)?) }))
            .optional()?;
        match found {
            Some(Some(found)) => Ok(found),
            Some(None) => Err(StoreError::Erased { what: "participant", id: id.to_string() }),
            None => Err(StoreError::NotFound { what: "participant", id: id.to_string() }),
        }
    }

    /// How many there are, without those who were erased.
    pub fn participant_count(&self) -> Result<u32, StoreError> {
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT count(*) FROM participants p WHERE {REAL}"))?;
        let all: u32 = rows.query_row([], |row| row.get(0))?;
        Ok(all - self.erased_count()?)
    }

    /// How many were erased.
    pub fn erased_count(&self) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM participants p WHERE erased IS NOT NULL AND {REAL}"
        ))?;
        Ok(rows.query_row([], |row| row.get(0))?)
    }

    /// The number that the next participant gets. Those of erased people are not
    /// given again.
    pub fn next_participant_number(&self) -> Result<u32, StoreError> {
        let sql = format!("SELECT coalesce(max(number), 0) + 1 FROM participants p WHERE {REAL}");
        let mut rows = self.conn.prepare_cached(&sql)?;
        Ok(rows.query_row([], |row| row.get(0))?)
    }

    /// Whoever has this NHS number already.
    pub fn participant_by_nhs_number(&self, number: &NhsNumber) -> Result<Vec<Listed>, StoreError> {
        self.listed("nhs_number = ?1 ORDER BY number", [number.digits()])
    }

    /// Whoever was born that day; names are compared by the caller.
    pub fn participants_born(&self, day: NaiveDate) -> Result<Vec<Listed>, StoreError> {
        self.listed("born = ?1 ORDER BY number", [day])
    }

    /// The people whose name or number begins with every word of `typed`; with
    /// nothing typed, the newest. At most `most`.
    pub fn find_participants(&self, typed: &str, most: usize) -> Result<Found, StoreError> {
        let words = words(typed);
        if words.is_empty() {
            let mut people = self.listed(&format!("{REAL} ORDER BY number DESC LIMIT ?1"), [most + 1])?;
            let more = people.len() > most;
            people.truncate(most);
            return Ok(Found { people, more });
        }
        let (mut numbers, mut all_seen) = (Vec::new(), true);
        // "999 100 2758" and "07-0004" are each one number, however they are typed.
        let joined: String = words.concat();
        if words.len() > 1 && joined.chars().all(|c| c.is_ascii_digit()) {
            all_seen &= self.matching(&[joined], most + 1, &mut numbers)?;
        }
        all_seen &= self.matching(&words, most + 1, &mut numbers)?;
        let more = numbers.len() > most || !all_seen;
        numbers.truncate(most);
        let mut people = Vec::with_capacity(numbers.len());
        for number in numbers {
            people.extend(self.listed("number = ?1", [number])?);
        }
        Ok(Found { people, more })
    }

    /// Adds the numbers of those who match all of `words` to `numbers`, each
    /// once, until there are `most`; whether every hit was looked at.
    fn matching(&self, words: &[String], most: usize, numbers: &mut Vec<i64>) -> Result<bool, StoreError> {
        // The rarest word leads, so that few rows are looked at.
        let mut sizes = Vec::new();
        for word in words {
            sizes.push((self.rarity(word)?, word));
        }
        // Of equally common words the longer one says more.
        sizes.sort_by_key(|(size, word)| (*size, std::cmp::Reverse(word.len())));
        let Some(((_, lead), rest)) = sizes.split_first() else { return Ok(true) };
        let mut seen: BTreeSet<i64> = numbers.iter().copied().collect();
        let mut looked_at = 0;
        let mut rows = self.conn.prepare_cached(
            "SELECT number FROM participant_terms WHERE term >= ?1 AND term < ?2 ORDER BY term, sort, number LIMIT ?3",
        )?;
        let mut has = self
            .conn
            .prepare_cached("SELECT family, given, study_number, coalesce(nhs_number, '') FROM participants WHERE number = ?1")?;
        let mut hits = rows.query((lead, after(lead), PATIENCE))?;
        while let Some(hit) = hits.next()? {
            if numbers.len() >= most {
                break;
            }
            looked_at += 1;
            let number: i64 = hit.get(0)?;
            if !seen.insert(number) {
                continue;
            }
            let all = rest.is_empty()
                || has.query_row([number], |row| {
                    let terms = terms(
                        &row.get::<_, String>(0)?,
                        &row.get::<_, String>(1)?,
                        &row.get::<_, String>(2)?,
                        &row.get::<_, String>(3)?,
                    );
                    Ok(rest.iter().all(|(_, word)| terms.iter().any(|term| term.starts_with(word.as_str()))))
                })?;
            if all {
                numbers.push(number);
            }
        }
        Ok(looked_at < PATIENCE)
    }

    /// How many rows begin with `word`, counted no further than matters.
    fn rarity(&self, word: &str) -> Result<usize, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM participant_terms WHERE term >= ?1 AND term < ?2 LIMIT ?3)",
        )?;
        Ok(rows.query_row((word, after(word), PATIENCE), |row| row.get(0))?)
    }

    fn listed<P: rusqlite::Params>(&self, rest: &str, params: P) -> Result<Vec<Listed>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS}, (SELECT count(*) FROM visits WHERE visits.participant = p.id)
             FROM participants p WHERE erased IS NULL AND {rest}"
        ))?;
        let people = rows
            .query_map(params, |row| Ok(Listed { participant: participant(row)?, visits: row.get(12)? }))?;
        Ok(people.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps somebody new under `number` and queues them for the endpoint.
    pub fn add_participant(&self, number: u32, new: &Participant) -> Result<(), StoreError> {
        self.keep_participant(number, new, Action::Registered, None)?;
        self.queue(Kind::Participant, new.id.0)
    }

    pub(crate) fn keep_participant(
        &self,
        number: u32,
        new: &Participant,
        action: Action,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        self.keep(&audit::PARTICIPANTS, &columns(number, new), action, "participant", new.id.0, detail)?;
        self.add_terms(number, new)
    }

    fn add_terms(&self, number: u32, new: &Participant) -> Result<(), StoreError> {
        let nhs_number = new.nhs_number.as_ref().map_or("", NhsNumber::digits);
        let sort = fold(&format!("{} {}", new.family.reveal(), new.given.reveal()));
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO participant_terms (term, sort, number) VALUES (?1, ?2, ?3)")?;
        for term in terms(new.family.reveal(), new.given.reveal(), &new.study_number, nhs_number) {
            insert.execute((term, &sort, number))?;
        }
        Ok(())
    }
}

/// What the trail commits to, in the order of [`COLUMNS`].
fn columns(number: u32, of: &Participant) -> [Value; 12] {
    let (registered, registered_offset) = row::columns(of.registered);
    [
        i64::from(number).into(),
        of.id.to_string().into(),
        of.study_number.clone().into(),
        of.family.reveal().clone().into(),
        of.given.reveal().clone().into(),
        of.birth().map(|born| born.to_string()).unwrap_or_default().into(),
        of.sex.code().to_owned().into(),
        of.nhs_number.as_ref().map(|number| number.digits().to_owned()).into(),
        of.language.clone().into(),
        of.interpreter.into(),
        registered.into(),
        i64::from(registered_offset).into(),
    ]
}

/// What one may type to find somebody.
fn terms(family: &str, given: &str, study_number: &str, nhs_number: &str) -> BTreeSet<String> {
    let mut terms: BTreeSet<String> =
        [family, given, study_number, nhs_number].into_iter().flat_map(words).collect();
    terms.insert(words(study_number).concat());
    terms
}

/// The first text after everything that begins with `word`.
fn after(word: &str) -> String {
    // Greater than any letter or digit that a folded word can go on with.
    format!("{word}\u{10ffff}")
}

fn participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    let nhs_number: Option<String> = row.get(7)?;
    let born: String = row.get(5)?;
    Ok(Participant {
        id: ParticipantId(row::id(row, 1)?),
        study_number: row.get(2)?,
        family: Private::new(row.get(3)?),
        given: Private::new(row.get(4)?),
        born: if born.is_empty() { None } else { Some(Private::new(row.get(5)?)) },
        sex: row::code(row, 6)?,
        nhs_number: nhs_number.and_then(|digits| NhsNumber::parse(&digits).ok()),
        language: row.get(8)?,
        interpreter: row.get(9)?,
        registered: row::moment(row, 10)?,
    })
}

#[cfg(test)]
mod tests;
