//! The sheet of a day as it is kept: what it says, and no word of any language,
//! so that it can be read in every one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Reader, Sheet};

use super::{DayCounts, DayDifference, DayForm, DaySheet, DayVerdict, DayVisit, DifferenceKind, SheetLine};
use crate::{
    App, Error,
    sending::{Fetched, RecordKind, Thing, TroubleCode},
    show,
    sync::pull::Told,
};

/// How sheets are written now. One of a later program is not read as something
/// that it may not say.
pub(crate) const VERSION: u32 = 1;

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub version: u32,
    pub clinic: String,
    pub site: String,
    /// Who ended the day.
    pub by: String,
    /// What this computer is called, or its id.
    pub computer: String,
    pub endpoint: Option<String>,
    pub trouble: Option<TroubleCode>,
    pub counts: DayCounts,
    pub visits: Vec<KeptVisit>,
    pub differences: Vec<KeptDifference>,
    pub head_seq: u32,
    pub head: String,
    pub head_there: bool,
    pub clock_ahead: Option<i32>,
    /// How fetching what other computers sent stood. Sheets from before that was kept
    /// do not say.
    #[serde(default)]
    pub fetched: Option<Told>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptVisit {
    pub id: String,
    pub study_number: String,
    pub day: NaiveDate,
    pub forms: Vec<DayForm>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptDifference {
    pub kind: RecordKind,
    pub id: String,
    pub study_number: Option<String>,
    pub day: Option<NaiveDate>,
    pub title: Option<String>,
    pub why: DifferenceKind,
}

impl DayVerdict {
    const ALL: [Self; 9] = [
        Self::Safe,
        Self::Nothing,
        Self::Waiting,
        Self::Held,
        Self::Disputed,
        Self::Differs,
        Self::NotAsked,
        Self::NoEndpoint,
        Self::Damaged,
    ];

    /// How it is kept, and what its messages end in.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Nothing => "nothing",
            Self::Waiting => "waiting",
            Self::Held => "held",
            Self::Disputed => "disputed",
            Self::Differs => "differs",
            Self::NotAsked => "not-asked",
            Self::NoEndpoint => "no-endpoint",
            Self::Damaged => "damaged",
        }
    }

    pub(crate) fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl Kept {
    /// What `sheet` says.
    pub fn read(sheet: &Sheet) -> Result<Self, Error> {
        let kept: Self = serde_json::from_str(&sheet.content).map_err(|_| Error::NotOffered)?;
        if kept.version == VERSION { Ok(kept) } else { Err(Error::NotOffered) }
    }

    /// The newest sheet, and what it says. One that cannot be read says nothing.
    pub fn last(r: &Reader<'_>) -> Result<Option<(Sheet, Option<Self>)>, Error> {
        Ok(r.last_sheet(None)?.map(|sheet| {
            let kept = Self::read(&sheet).ok();
            (sheet, kept)
        }))
    }

    /// As it is shown.
    pub fn shown(self, app: &App, sheet: &Sheet) -> DaySheet {
        DaySheet {
            line: line(app, sheet, Some(&self)),
            clinic: format!("{} · {}", self.clinic, self.site),
            by: self.by,
            computer: self.computer,
            endpoint: self.endpoint,
            trouble: self.trouble,
            counts: self.counts,
            visits: self.visits.into_iter().map(|visit| visit.shown(app)).collect(),
            differences: self.differences.into_iter().map(|one| one.shown(app)).collect(),
            head_seq: self.head_seq,
            head: self.head,
            head_there: self.head_there,
            clock_ahead: self.clock_ahead,
            fetched: self.fetched.map(|told| Fetched::shown(app, &told)),
        }
    }
}

/// A sheet in a line.
pub(crate) fn line(app: &App, sheet: &Sheet, kept: Option<&Kept>) -> SheetLine {
    let counts = kept.map(|kept| kept.counts).unwrap_or_default();
    SheetLine {
        id: sheet.id.to_string(),
        day: show::day(app, sheet.day),
        at: show::moment(app, sheet.at),
        // What a later program said is not taken for safe.
        verdict: DayVerdict::of(&sheet.verdict).unwrap_or(DayVerdict::NotAsked),
        sent: counts.sent,
        received: counts.received,
    }
}

impl KeptVisit {
    pub fn shown(self, app: &App) -> DayVisit {
        let day = show::day(app, self.day);
        DayVisit { id: self.id, study_number: self.study_number, day, forms: self.forms }
    }
}

impl KeptDifference {
    fn shown(self, app: &App) -> DayDifference {
        let thing = Thing { title: self.title, study_number: self.study_number, day: self.day };
        DayDifference { kind: self.kind, id: self.id, what: thing.words(app), why: self.why }
    }
}
