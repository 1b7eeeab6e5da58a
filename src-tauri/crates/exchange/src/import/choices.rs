//! Questions with choices, and the sets of choices that they share.

use std::collections::BTreeSet;

use domain::{
    Code, Decimal,
    instrument::{Choice, Clause, DraftItem, KindName, Op, When},
};
use serde_json::Value;

use super::{
    Loss, Word,
    fields::Texts,
    ids::{apart, slug},
    items::{Open, Reading},
    option::{self, Offered},
    root::Reader,
};
use crate::elements::{sdc, set_system};

/// The most choices of a set.
const MOST: usize = 499;

/// A set of choices, and what others call them.
#[derive(Debug, Clone)]
pub(super) struct Set {
    all: Vec<(Choice, Offered)>,
}

impl Set {
    pub(super) fn choices(self) -> Vec<Choice> {
        self.all.into_iter().map(|(choice, _)| choice).collect()
    }

    /// The choice that `value` means.
    pub(super) fn matching(&self, name: &str, value: &Value) -> Option<&str> {
        let said = |field: &str| value.get(field).and_then(Value::as_str);
        let is = |(_, offered): &&(Choice, Offered)| match name {
            "Coding" => {
                let system = said("system").is_none_or(|system| offered.system.as_deref() == Some(system));
                said("code").is_some_and(|code| system && offered.code.as_deref() == Some(code))
            }
            "String" | "Date" | "Time" | "Integer" => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                offered.texts.as_ref().is_some_and(|texts| texts.base == text)
            }
            _ => false,
        };
        self.all.iter().find(is).map(|(choice, _)| choice.id.as_str())
    }

    fn same(&self, other: &Self) -> bool {
        self.all.iter().map(|(choice, _)| choice).eq(other.all.iter().map(|(choice, _)| choice))
    }

    fn ids(&self) -> Vec<String> {
        self.all.iter().map(|(choice, _)| choice.id.clone()).collect()
    }
}

impl Reader {
    /// Reads the choices. Whether there are any that can be offered.
    pub(super) fn chosen(&mut self, reading: &mut Reading) -> bool {
        let Some((wanted, offered)) = self.offered(reading) else { return false };
        if offered.is_empty() || offered.len() > MOST {
            self.report.name(&reading.link, "answerOption", Loss::Unusable);
            return false;
        }
        self.several(reading, offered.len());
        let several = reading.item.kind == KindName::Choices;
        let mut set = self.set(reading, offered);
        if self.open(reading) {
            let taken: BTreeSet<String> = set.ids().into_iter().collect();
            let choice = apart("other".into(), &taken);
            set.all.push((Choice { id: choice.clone(), points: None, code: None }, Offered::default()));
            let url = sdc("openLabel");
            let Reading { fields, link, .. } = reading;
            let texts = fields.extension(&url).and_then(|mut one| {
                one.skip(&["url"]);
                let texts = one.words("valueString", link, &mut self.report);
                self.report.rest(link, &url, one);
                texts
            });
            reading.open = Some(Open { choice, texts });
        } else if set.all.len() == 1 && !several {
            // One choice is none: it may be taken or left.
            reading.item.kind = KindName::Choices;
            self.report.name(&reading.link, "answerOption", Loss::Simplified);
        }
        for (choice, offered) in &set.all {
            if offered.alone
                && !reading.item.alone.contains(&choice.id)
                && reading.item.kind == KindName::Choices
            {
                reading.item.alone.push(choice.id.clone());
            }
        }
        let selected: Vec<_> = set.all.iter().filter(|(_, offered)| offered.selected).collect();
        if selected.len() > 1 {
            self.report.name(&reading.link, "answerOption.initialSelected", Loss::Simplified);
        }
        reading.item.initial =
            selected.first().map(|(choice, _)| choice.id.clone()).or(reading.item.initial.take());
        self.named(reading, set, &wanted);
        true
    }

    /// The options, wherever they stand, and what the set may be called.
    fn offered(&mut self, reading: &mut Reading) -> Option<(String, Vec<Offered>)> {
        let place = reading.link.clone();
        for name in ["answerOption", "option"] {
            let all = reading.fields.list(name);
            if all.is_empty() {
                continue;
            }
            let read = |one| option::read(one, &place, name, &mut self.report);
            let offered: Vec<Offered> = all.into_iter().filter_map(read).collect();
            if let Some(plain) = offered.iter().find_map(|one| one.plain.clone()) {
                self.report.name(&place, &format!("{name}.value{plain}"), Loss::Simplified);
            }
            return Some(("choices".into(), offered));
        }
        let reference = reading.fields.text("answerValueSet").or_else(|| {
            let mut options = reading.fields.object("options")?;
            let reference = options.text("reference");
            self.report.rest(&place, "options", options);
            reference
        });
        let found = reference.as_deref().and_then(|reference| self.value_set(reference));
        match (reference, found) {
            (Some(reference), Some(found)) => Some((reference, found)),
            _ => {
                self.report.name(&place, "answerValueSet", Loss::Unusable);
                None
            }
        }
    }

    /// Whether several may be taken, and how many.
    fn several(&mut self, reading: &mut Reading, count: usize) {
        if reading.fields.peek("repeats").and_then(Value::as_bool) == Some(true) {
            reading.fields.skip(&["repeats"]);
            reading.item.kind = KindName::Choices;
            let [least, most] = self.occurs(reading);
            if least.is_some_and(|least| least > 0) {
                self.report.name(&reading.link, "questionnaire-minOccurs", Loss::Dropped);
            }
            let fits = |most: &u32| (1..=count).contains(&(*most as usize));
            reading.item.most = most.filter(fits);
            if most.is_some() && reading.item.most.is_none() {
                self.report.name(&reading.link, "questionnaire-maxOccurs", Loss::Simplified);
            }
        } else {
            reading.item.kind = KindName::Choice;
        }
    }

    /// Whether answers of the participant's own are allowed.
    fn open(&mut self, reading: &mut Reading) -> bool {
        let constraint = reading.fields.peek("answerConstraint").and_then(Value::as_str).map(str::to_owned);
        reading.fields.skip(&["answerConstraint"]);
        let typed = constraint.as_deref() == Some("optionsOrType");
        let open = reading.fhir == "open-choice" || constraint.as_deref() == Some("optionsOrString");
        if typed || open {
            let what = if constraint.is_some() { "answerConstraint" } else { "type" };
            self.report.name(&reading.link, what, Loss::Simplified);
        }
        open
    }

    /// The options with ids and points of our own.
    fn set(&mut self, reading: &Reading, offered: Vec<Offered>) -> Set {
        let own = reading.item.choices.as_ref().filter(|_| reading.own);
        let system = own.map(|set| set_system(self.ids.instrument(), set));
        let turned = reading.own && reading.item.reversed && reading.item.kind == KindName::Choice;
        let points: Vec<Decimal> = offered.iter().filter_map(|one| one.points).collect();
        let ends = points.iter().min().copied().zip(points.iter().max().copied()).filter(|_| turned);
        let mut taken = BTreeSet::new();
        let mut all = Vec::new();
        for (at, one) in offered.into_iter().enumerate() {
            let ours = one.system.is_some() && one.system == system;
            let texts = one.texts.as_ref().map(|texts| texts.base.as_str());
            let called = match (&one.id, &one.code) {
                (Some(id), _) => id.clone(),
                (None, Some(code)) if ours => code.clone(),
                (None, code) => match slug(code.as_deref().or(texts).unwrap_or_default(), 24) {
                    id if id == "x" => format!("c{}", at + 1),
                    id => id,
                },
            };
            let id = apart(called, &taken);
            taken.insert(id.clone());
            let code = match (&one.system, &one.code) {
                (Some(system), Some(code)) if !ours => {
                    Some(Code { system: system.clone(), code: code.clone() })
                }
                _ => None,
            };
            let points = match (one.points, ends) {
                (Some(points), Some((low, high))) => turn(points, low, high),
                (points, _) => points,
            };
            if one.texts.is_none() && !reading.item.hidden {
                self.report.name(&reading.link, "answerOption.valueCoding.display", Loss::Simplified);
            }
            all.push((Choice { id, points, code }, one));
        }
        Set { all }
    }

    /// Gives the set its name, or finds the same one under the name it has.
    fn named(&mut self, reading: &mut Reading, set: Set, wanted: &str) {
        let own = reading.item.choices.take().filter(|_| reading.own);
        let words: Vec<(String, Option<Texts>)> = set
            .all
            .iter()
            .map(|(choice, offered)| {
                let code = || offered.code.as_deref().filter(|_| !reading.item.hidden).map(Texts::plain);
                (choice.id.clone(), offered.texts.clone().or_else(code))
            })
            .collect();
        let key = format!("{:?} {words:?}", set.all.iter().map(|(choice, _)| choice).collect::<Vec<_>>());
        let name = match own {
            Some(name) if self.sets.get(&name).is_none_or(|known| known.same(&set)) => name,
            own => {
                if own.is_some() {
                    self.report.name(&reading.link, "answerOption", Loss::Simplified);
                }
                match self.alike.get(&key) {
                    Some(name) => name.clone(),
                    None => self.ids.set(wanted, &set.ids()),
                }
            }
        };
        self.alike.entry(key).or_insert_with(|| name.clone());
        for (choice, texts) in words {
            let message = format!("{}-{name}-{choice}", self.ids.instrument());
            match texts {
                Some(texts) => self.word(&message, &texts, &reading.link),
                None if reading.open.as_ref().is_some_and(|open| open.choice == choice) => {
                    match reading.open.as_ref().and_then(|open| open.texts.clone()) {
                        Some(texts) => self.word(&message, &texts, &reading.link),
                        None => self.lend(message, Word::Other),
                    }
                }
                None => {}
            }
        }
        self.sets.entry(name.clone()).or_insert(set);
        reading.item.choices = Some(name);
    }

    /// The text of an answer that is not among the choices of `link`.
    pub(super) fn other(&mut self, link: &str, open: Open) {
        let Some(asked) = self.links.get(link).map(|at| self.items[*at].clone()) else { return };
        let mut own = format!("{link}-other");
        while self.links.contains_key(&own) {
            own.push('-');
        }
        let mut item = DraftItem::new(&self.ids.item(&own), KindName::Text);
        item.link = Some(own.clone());
        item.group = asked.group.clone();
        item.optional = asked.optional;
        item.when = Some(When::All(vec![Clause {
            item: Some(asked.id),
            about: None,
            is: Op::Equal,
            value: Some(open.choice),
        }]));
        match open.texts {
            Some(texts) => self.word(&item.id.clone(), &texts, link),
            None => self.lend(item.id.clone(), Word::Other),
        }
        self.links.insert(own, self.items.len());
        self.items.push(item);
    }
}

/// `points` counted from the other end.
fn turn(points: Decimal, low: Decimal, high: Decimal) -> Option<Decimal> {
    let ((a, b), (c, d), (e, f)) = (low.ratio(), high.ratio(), points.ratio());
    let places = low.places().max(high.places()).max(points.places());
    Decimal::rounded(a * d * f + c * b * f - e * b * d, b * d * f, places)
}
