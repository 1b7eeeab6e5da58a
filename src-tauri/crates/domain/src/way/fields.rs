//! What is asked in each kind of step.

use super::{StepKind, lists};
use crate::kit::{Kit, Unit};

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
    let ask = Ask { kit, fields: Vec::new() };
    match kind {
        StepKind::Screening => ask.screening(),
        StepKind::Consent => ask.consent(),
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
                .when("attended", &["false"])
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

/// Fields as they are put together; what is said of one is said of the last.
struct Ask<'a> {
    kit: Option<&'a Kit>,
    fields: Vec<Field>,
}

impl Ask<'_> {
    fn add(mut self, name: impl Into<String>, kind: FieldKind) -> Self {
        self.fields.push(Field { name: name.into(), kind, required: false, when: None, unnamed: false });
        self
    }

    /// Left out where the list has no codes: there is nothing to choose.
    fn choice(self, name: &str, list: &str) -> Self {
        let codes = lists::codes(list, self.kit);
        if codes.is_empty() && list != "language" {
            return self;
        }
        self.add(name, FieldKind::Choice { list: list.into(), codes })
    }

    fn choices(self, name: &str, list: &str) -> Self {
        let codes = lists::codes(list, self.kit);
        self.add(name, FieldKind::Choices { list: list.into(), codes })
    }

    fn yes_no(self, name: impl Into<String>) -> Self {
        self.add(name, FieldKind::YesNo)
    }

    fn number(self, name: impl Into<String>, least: i64, most: i64) -> Self {
        self.add(name, FieldKind::Number { least, most })
    }

    fn day(self, name: &str) -> Self {
        self.add(name, FieldKind::Day)
    }

    fn text(self, name: &str, most: usize) -> Self {
        self.add(name, FieldKind::Text { most, long: false })
    }

    fn long(self, name: &str) -> Self {
        self.add(name, FieldKind::Text { most: 2_000, long: true })
    }

    fn required(mut self) -> Self {
        if let Some(last) = self.fields.last_mut() {
            last.required = true;
        }
        self
    }

    fn when(mut self, field: &str, codes: &[&str]) -> Self {
        let codes = codes.iter().map(|&code| code.to_owned()).collect();
        if let Some(last) = self.fields.last_mut() {
            last.when = Some((field.into(), codes));
        }
        self
    }

    fn unnamed(mut self) -> Self {
        if let Some(last) = self.fields.last_mut() {
            last.unnamed = true;
        }
        self
    }

    fn screening(mut self) -> Self {
        self = self.choice_required("referral-source", "referral").choice_required("pathway-point", "points");
        let criteria = self.kit.map_or(&[][..], |kit| &kit.criteria);
        for criterion in criteria.iter().filter(|criterion| criterion.age.is_none()) {
            self = self.yes_no(format!("criterion-{}", criterion.id)).required();
        }
        self.choice("age-band", "age_band")
            .unnamed()
            .choice("sex", "sex")
            .unnamed()
            .choice("ethnic-scheme", "ethnic_scheme")
            .unnamed()
            .choice("ethnic-2001", "ethnic_2001")
            .when("ethnic-scheme", &["2001"])
            .unnamed()
            .choice("ethnic-2021", "ethnic_2021")
            .when("ethnic-scheme", &["2021"])
            .unnamed()
            .choice("language", "language")
            .unnamed()
            .choice("reason", "not_entered")
            .unnamed()
            .text("reason-note", 200)
            .when("reason", &["other"])
            .unnamed()
    }

    /// Required, where there is anything to choose.
    fn choice_required(self, name: &str, list: &str) -> Self {
        let before = self.fields.len();
        let asked = self.choice(name, list);
        if asked.fields.len() > before { asked.required() } else { asked }
    }

    fn consent(mut self) -> Self {
        let Some(form) = self.kit.and_then(|kit| kit.consent.as_ref()) else { return self };
        for item in &form.items {
            self = self.yes_no(format!("item-{}", item.id)).required();
        }
        self.choice("language", "language")
            .required()
            .choice("mode", "consent_mode")
            .required()
            .choice("interpreter", "interpreter")
            .required()
            .text("interpreter-detail", 100)
            .when("interpreter", &["professional", "family-helper"])
            .text("evidence", 200)
    }

    fn offer(mut self) -> Self {
        self = self.choice_required("arm", "arm");
        let arms = self.kit.map_or(&[][..], |kit| &kit.arms);
        let ids = |programme: bool| -> Vec<&str> {
            arms.iter().filter(|arm| arm.programme == programme).map(|arm| arm.id.as_str()).collect()
        };
        let with_products: Vec<&str> = self
            .kit
            .into_iter()
            .flat_map(Kit::offered)
            .map(|(arm, _)| arm.id.as_str())
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        if !with_products.is_empty() {
            self = self.choice("product", "product").required().when("arm", &with_products);
        }
        self = self
            .choice_required("pathway-point", "points")
            .choice("offered-by", "role")
            .required()
            .choice("mode", "mode")
            .required()
            .text("script", 40)
            .choice("technology-language", "language");
        if !arms.is_empty() {
            self = self.when("arm", &ids(true));
        }
        self = self
            .choice("result", "offer_result")
            .required()
            .choices("reasons", "decline")
            .required()
            .when("result", &["declined", "deferred"]);
        let without = ids(false);
        if !without.is_empty() {
            let codes = without.iter().map(|&id| id.to_owned()).collect();
            self = self
                .add("given-instead", FieldKind::Choice { list: "arm".into(), codes })
                .required()
                .when("result", &["declined"]);
        }
        self.text("given-instead-note", 200).when("result", &["declined", "deferred"])
    }

    fn adverse(self) -> Self {
        self.text("term", 200)
            .required()
            .day("onset")
            .required()
            .day("end")
            .choice("severity", "severity")
            .required()
            .choices("seriousness", "seriousness")
            .choice("related-technology", "relatedness")
            .required()
            .choice("related-app", "relatedness")
            .choice("related-visit", "relatedness")
            .yes_no("expected")
            .choice("action", "adverse_action")
            .required()
            .choice("outcome", "adverse_outcome")
            .required()
            .day("aware-day")
            .required()
            .text("aware-time", 5)
            .text("reported-to", 100)
            .long("note")
    }

    fn resource(mut self) -> Self {
        self = self.day("from").required().day("to").required().choice("source", "source").required();
        for line in self.kit.map_or(&[][..], |kit| &kit.resources) {
            let most = match line.unit {
                Unit::Contacts => 999,
                Unit::Nights | Unit::Days => 366,
                Unit::Minutes => 99_999,
            };
            self = self.number(format!("resource-{}", line.id), 0, most);
        }
        self.long("note")
    }
}
