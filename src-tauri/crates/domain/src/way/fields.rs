//! What is asked in each kind of step.

use super::{StepKind, lists::list};
use crate::kit::Kit;

mod ask;

use ask::Ask;

/// Something that is asked in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Names what is said: `Step::content`.
    pub name: String,
    /// How it is answered.
    pub kind: FieldKind,
    /// Without it the step is not kept.
    pub required: bool,
    /// Asked only if that field says one of these codes (`true` and `false` for yes and no).
    pub when: Option<(String, Vec<String>)>,
    /// Asked only of somebody who does not enter, and of whom nobody will know who it
    /// was: where the step has no participant. Which of these must be answered
    /// then, [`super::judged`] knows.
    pub unnamed: bool,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// One of a list, by the codes of the list; the list names the words.
    Choice {
        /// Its name: of a list of the kit, or one of ours.
        list: String,
        /// Its codes; of the list `language` none: any tag that the program knows.
        codes: Vec<String>,
    },
    /// Several of it.
    Choices {
        /// Its name.
        list: String,
        /// Its codes.
        codes: Vec<String>,
    },
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number {
        /// Not less.
        least: i64,
        /// Not more.
        most: i64,
    },
    /// A day, not in the future; of a promise ([`ahead`]) not in the past.
    Day,
    /// Own words, at most so many characters.
    Text {
        /// So many.
        most: usize,
        /// In several lines.
        long: bool,
    },
}

/// The highest number of a group: each computer of a site has a thousand of its own.
const GROUPS: i64 = 27_000;

/// Whether a field is a promise: its day lies ahead.
pub fn ahead(field: &str) -> bool {
    field == "promised"
}

/// Whether a field is a time of the day as text, like `09:05`.
pub fn clock(field: &str) -> bool {
    matches!(field, "aware-time" | "time-called")
}

/// What is asked in a step of this kind, in order.
pub fn fields(kind: StepKind, kit: Option<&Kit>) -> Vec<Field> {
    let ask = Ask::of(kit);
    match kind {
        StepKind::Screening => ask.screening(),
        StepKind::Consent => ask.consent(),
        StepKind::Background => ask.background(),
        StepKind::Offer => ask.offer(),
        StepKind::Start => ask
            .choice("product", "product")
            .choice("helped-by", "helper")
            .day("downloaded")
            .day("logged-in")
            .choice("source", "source"),
        StepKind::Engagement => ask
            .choice("time-point", "visit")
            .choice("source", "source")
            .required()
            .yes_no("active")
            .required()
            .choice("definition", "active_definition")
            .required()
            .text("definition-note", 200)
            .when("definition", &["of_the_vendor", "other"])
            .choice("measure", "measure")
            .number("value", 0, 1_000_000)
            .choices("not-started", "not_started")
            .when("active", &["false"])
            .long("note"),
        StepKind::Stop => ask.choices("reasons", "stop").required().day("last-used").long("note"),
        StepKind::Change => ask
            .choice("started-by", "started_by")
            .required()
            .choices("ends", "element")
            .choices("goes-on", "element")
            .yes_no("data-kept")
            .required()
            .yes_no("results-wanted")
            .long("reason"),
        StepKind::Completion => ask.choice("status", "completion").required().long("note"),
        StepKind::Contact => ask
            .choice("how", "how")
            .required()
            .choice("result", "contact_result")
            .required()
            .choice("plan", "visit")
            .number("turn", 0, 9_999)
            .long("note"),
        StepKind::NotDone => ask
            .choice("plan", "visit")
            .number("turn", 0, 9_999)
            .choice("instrument", "instrument")
            .choice("step", "step")
            .choice("reason", "visit_missed")
            .required()
            .text("note", 200),
        StepKind::Session => {
            let most = kit.and_then(|kit| kit.sessions.as_ref()).map_or(999, |sessions| sessions.planned);
            ask.number("number", 1, most.into())
                .required()
                .yes_no("attended")
                .required()
                .choice("reason", "session_missed")
                .required()
                .when("attended", &["false"])
                // A number and no name: own words stay on the computer on which they were written.
                .number("group", 1, GROUPS)
        }
        StepKind::Adverse => ask.adverse(),
        StepKind::AdverseFollowUp => ask
            .choice("what", "follow_up")
            .required()
            .choice("how", "how")
            .required()
            .when("what", &["attempt"])
            .yes_no("reached")
            .required()
            .when("what", &["attempt"])
            .choice("outcome", "adverse_outcome")
            .required()
            .when("what", &["outcome"])
            .day("end")
            .when("what", &["outcome"])
            .choices("seriousness", "seriousness")
            // It may have become serious days before anybody wrote that down.
            .day("aware-day")
            .when("seriousness", list("seriousness"))
            .text("aware-time", 5)
            .when("seriousness", list("seriousness"))
            .long("note"),
        StepKind::Resource => ask.resource(),
        StepKind::Unintended => ask
            .choice("category", "unintended")
            .required()
            .long("description")
            .required()
            .choices("affected", "affected"),
        StepKind::AlertAction => ask
            .choice("action", "alert_action")
            .required()
            .choice("service", "service")
            .required()
            .when("action", &["called_service"])
            .text("time-called", 5)
            .when("action", &["called_service"])
            .choice("override", "override")
            .required()
            .when("action", &["no_action_needed"])
            .day("promised")
            .long("note"),
        StepKind::AlertOutcome => ask
            .choice("outcome", "alert_outcome")
            .required()
            .yes_no("false-alarm")
            .required()
            .yes_no("promise-kept")
            .number("contacts", 0, 99)
            .long("note"),
        StepKind::Query => ask.long("text").required().text("item", 100),
        StepKind::QueryAnswer => ask.long("text").required(),
        StepKind::QueryClosed => ask.long("text"),
        // Written by the program.
        StepKind::Alert | StepKind::Moved => ask,
    }
    .fields
}
