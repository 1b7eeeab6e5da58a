//! What two computers say differently, and somebody has to settle. Nothing is
//! ever written over in silence.

mod settling;
mod sides;

use domain::ParticipantId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Action, Kind, NewDispute, Reader};
use uuid::Uuid;

pub use self::settling::settle;
use crate::{App, Error, participants::ById, rights::Looker, sending::RecordKind, sync::pull};

// What comes in

/// What somebody decided.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettleDispute {
    /// Which dispute.
    pub id: String,
    /// Whose value counts, for each field that differs; `record` where it as a
    /// whole stays or goes.
    pub fields: Vec<FieldChoice>,
    /// For a form finished twice: the response that counts; null for both.
    pub keep: Option<String>,
    /// Why.
    pub reason: String,
}

/// Whose value counts.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldChoice {
    /// The field, as the page named it.
    pub field: String,
    /// What the other computer says; otherwise what is here.
    pub theirs: bool,
}

// What goes out

/// A dispute, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputeLine {
    /// For asking more.
    pub id: String,
    /// What is disputed.
    pub kind: DisputeKind,
    /// Which record it is about.
    pub record: RecordKind,
    /// For people: numbers, days and titles.
    pub what: String,
    /// Since when.
    pub since: String,
}

/// What is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DisputeKind {
    /// The same record was changed here and there.
    Changed,
    /// The same form was finished twice for the same visit.
    Twice,
    /// Two participants have the same study number.
    SameNumber,
    /// It was changed here, and deleted or withdrawn there.
    Gone,
}

impl DisputeKind {
    /// As it is stored.
    pub(crate) fn code(self) -> String {
        let code = match self {
            Self::Changed => "changed",
            Self::Twice => "twice",
            Self::SameNumber => "same-number",
            Self::Gone => "gone",
        };
        code.to_owned()
    }

    /// What is stored as `code`.
    fn named(code: &str) -> Result<Self, Error> {
        let all = [Self::Changed, Self::Twice, Self::SameNumber, Self::Gone];
        all.into_iter().find(|kind| kind.code() == code).ok_or(Error::Input("id"))
    }
}

/// A dispute with both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputePage {
    /// In a line.
    pub line: DisputeLine,
    /// Who last changed it here, and when.
    pub ours: Side,
    /// Who last changed it there, and when.
    pub theirs: Side,
    /// Field by field, for a participant or visit: those that differ first.
    pub fields: Vec<FieldPair>,
    /// The responses, for a form finished twice.
    pub responses: Vec<DisputedResponse>,
}

/// Who said it, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Side {
    /// A member of staff, or a computer.
    pub who: Option<String>,
    /// When, ready to show.
    pub at: Option<String>,
}

/// One field on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldPair {
    /// Which: study_number, family, given, born, sex, nhs_number, language,
    /// interpreter, day; answers, for a response as a whole.
    pub field: String,
    /// What stands here, ready to show; empty for nothing.
    pub ours: String,
    /// What stands there.
    pub theirs: String,
    /// What both had before, where that is known.
    pub before: Option<String>,
    /// They differ, so that somebody has to choose.
    pub differs: bool,
}

/// One of two responses to the same form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputedResponse {
    /// Which response.
    pub id: String,
    /// Given on this computer.
    pub here: bool,
    /// When it was finished.
    pub finished: String,
    /// By whom, or on which computer.
    pub by: Option<String>,
    /// Scale and score, ready to show.
    pub scores: Vec<String>,
    /// Questions answered.
    pub answered: u32,
}

// The verbs

/// The endpoint holds `theirs` of a record, which is not what was sent to it last:
/// somebody else's change, or nothing any more. Where nothing of ours stands
/// against it, it is taken; otherwise a person has to look at both, and nothing is
/// written over meanwhile. Called by whoever sends, outside of any transaction.
pub(crate) fn found(app: &App, kind: Kind, id: Uuid, theirs: &Value) -> Result<(), Error> {
    if !theirs.is_null() {
        return pull::one(app, theirs);
    }
    app.write_alone(|w| {
        let gone = DisputeKind::Gone.code();
        w.open_dispute(&NewDispute {
            id: app.fresh(),
            kind: gone,
            record: kind,
            object: id,
            theirs: None,
            other: None,
            computer: None,
        })?;
        Ok(())
    })
}

/// A dispute about somebody, or about one of their records.
pub(crate) fn about(r: &Reader<'_>, who: ParticipantId) -> Result<Option<Uuid>, Error> {
    let mut open = r.disputes_about(who)?.into_iter().filter(|dispute| dispute.settled.is_none());
    Ok(open.next().map(|dispute| dispute.id))
}

/// Everything that somebody has to settle.
pub fn page(app: &App, (): ()) -> Result<Vec<DisputeLine>, Error> {
    app.read(|r| r.disputes()?.iter().map(|one| sides::line(app, r, one)).collect())
}

/// A dispute with both sides.
pub fn open(app: &App, which: ById) -> Result<DisputePage, Error> {
    let id = which.uuid()?;
    let looker = Looker::of(app)?;
    let (page, record, object) = app.read(|r| {
        let dispute = r.dispute(id)?;
        Ok((sides::page(app, r, looker, &dispute)?, dispute.record, dispute.object))
    })?;
    let kind = match record {
        Kind::Participant => "participant",
        Kind::Visit => "visit",
        Kind::Enrolment => "enrolment",
        Kind::Step => "step",
        Kind::Response | Kind::Questionnaire | Kind::Kit => "response",
    };
    app.note_view(Action::Viewed, kind, object);
    Ok(page)
}
