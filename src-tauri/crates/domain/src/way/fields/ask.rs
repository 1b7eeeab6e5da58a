//! Fields of a step, put together one by one.

use super::{Field, FieldKind};
use crate::{
    kit::{Kit, Topic, Unit},
    way::{background::STATED_BY, lists},
};

/// Fields as they are put together; what is said of one is said of the last.
pub(super) struct Ask<'a> {
    kit: Option<&'a Kit>,
    pub(super) fields: Vec<Field>,
}

impl<'a> Ask<'a> {
    /// Nothing yet, for a step of this kit.
    pub(super) fn of(kit: Option<&'a Kit>) -> Self {
        Self { kit, fields: Vec::new() }
    }

    fn add(mut self, name: impl Into<String>, kind: FieldKind) -> Self {
        self.fields.push(Field { name: name.into(), kind, required: false, when: None, unnamed: false });
        self
    }

    /// Left out where the list has no codes: there is nothing to choose.
    pub(super) fn choice(self, name: &str, list: &str) -> Self {
        let codes = lists::codes(list, self.kit);
        if codes.is_empty() && list != "language" {
            return self;
        }
        self.add(name, FieldKind::Choice { list: list.into(), codes })
    }

    pub(super) fn choices(self, name: &str, list: &str) -> Self {
        let codes = lists::codes(list, self.kit);
        self.add(name, FieldKind::Choices { list: list.into(), codes })
    }

    pub(super) fn yes_no(self, name: impl Into<String>) -> Self {
        self.add(name, FieldKind::YesNo)
    }

    pub(super) fn number(self, name: impl Into<String>, least: i64, most: i64) -> Self {
        self.add(name, FieldKind::Number { least, most })
    }

    pub(super) fn day(self, name: &str) -> Self {
        self.add(name, FieldKind::Day)
    }

    pub(super) fn text(self, name: &str, most: usize) -> Self {
        self.add(name, FieldKind::Text { most, long: false })
    }

    pub(super) fn long(self, name: &str) -> Self {
        self.add(name, FieldKind::Text { most: 2_000, long: true })
    }

    pub(super) fn required(mut self) -> Self {
        if let Some(last) = self.fields.last_mut() {
            last.required = true;
        }
        self
    }

    pub(super) fn when(mut self, field: &str, codes: &[&str]) -> Self {
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

    pub(super) fn screening(mut self) -> Self {
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

    pub(super) fn consent(mut self) -> Self {
        let Some(form) = self.kit.and_then(|kit| kit.consent.as_ref()) else { return self };
        // The items are read in it, so it comes first.
        self = self.choice("language", "language").required();
        for item in &form.items {
            self = self.yes_no(format!("item-{}", item.id)).required();
        }
        self.choice("mode", "consent_mode")
            .required()
            .choice("interpreter", "interpreter")
            .required()
            .text("interpreter-detail", 100)
            .when("interpreter", &["professional", "family-helper"])
            .text("evidence", 200)
    }

    /// What the kit asks people of themselves. Nothing of it has to be answered; but a
    /// category belongs to its scheme.
    pub(super) fn background(mut self) -> Self {
        let topics = self.kit.map_or(&[][..], |kit| &kit.background);
        for topic in topics {
            self = match topic {
                Topic::Ethnicity => self
                    .choice("ethnic-scheme", "ethnic_scheme")
                    .choice("ethnic-2001", "ethnic_2001")
                    .required()
                    .when("ethnic-scheme", &["2001"])
                    .choice("ethnic-2021", "ethnic_2021")
                    .required()
                    .when("ethnic-scheme", &["2021"]),
                Topic::Education => self.choice("education", "education"),
                Topic::Work => self.choice("work", "work"),
                Topic::Technology => self
                    .choice("device", "device")
                    .choice("internet", "internet")
                    .choice("data", "unsure")
                    .choice("space", "unsure")
                    .number("confidence", 0, 10)
                    .choice("willing", "unsure")
                    .choice("help", "help"),
                Topic::Deprivation => self.number("decile", 1, 10),
            };
        }
        if topics.is_empty() { self } else { self.choice(STATED_BY, "stated_by") }
    }

    pub(super) fn offer(mut self) -> Self {
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

    pub(super) fn adverse(self) -> Self {
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

    pub(super) fn resource(mut self) -> Self {
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
