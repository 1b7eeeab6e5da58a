//! Alerts that can never come up, or that nobody would be told of.

use super::{Faults, Known};
use crate::{
    Decimal,
    instrument::{Instrument, Kind},
    kit::{AlertRule, Effect, Kit, Trigger},
    way::lists,
};

impl Kit {
    pub(super) fn rule_faults(&self, known: &Known<'_>, faults: &mut Faults) {
        let recipients = lists::codes("recipients", Some(self));
        for rule in &self.alerts {
            let place = format!("alerts.{}", rule.id);
            if rule.when.is_empty() {
                faults.add(format!("{place}.when"), "nothing sets it off");
            }
            told(rule, &place, &recipients, faults);
            for other in &rule.unless {
                if *other == rule.id || self.alert(other).is_none() {
                    faults.add(format!("{place}.unless"), format!("there is no other alert {other}"));
                }
            }
            for (at, trigger) in rule.when.iter().enumerate() {
                self.trigger(trigger, &format!("{place}.when.{}", at + 1), known, faults);
            }
        }
    }

    fn trigger(&self, trigger: &Trigger, place: &str, known: &Known<'_>, faults: &mut Faults) {
        match trigger {
            Trigger::Item { instrument, item, at_least, at_most, is } => {
                if at_least.is_none() && at_most.is_none() && is.is_none() {
                    faults.add(place, "says neither how much nor what");
                }
                upside_down(place, *at_least, *at_most, faults);
                let Some(of) = self.instrument(instrument, place, known, faults) else { return };
                let Some(item) = of.item(item).filter(|item| item.kind.asks()) else {
                    faults.add(place, format!("{instrument} has no item {item}"));
                    return;
                };
                if at_least.is_some() || at_most.is_some() {
                    match of.ends(item) {
                        Some(ends) => reachable(place, ends, *at_least, *at_most, faults),
                        // A number without limits has points, but no ends.
                        None if matches!(item.kind, Kind::Number { .. }) => {}
                        None => faults.add(place, format!("{} counts nothing", item.id)),
                    }
                }
                if is.as_ref().is_some_and(|is| !offers(of, &item.kind, is)) {
                    faults.add(place, format!("{} does not offer that answer", item.id));
                }
            }
            Trigger::Score { instrument, score, at_least, at_most } => {
                if at_least.is_none() && at_most.is_none() {
                    faults.add(place, "says not how much");
                }
                upside_down(place, *at_least, *at_most, faults);
                let Some(of) = self.instrument(instrument, place, known, faults) else { return };
                match of.scale(score) {
                    Some(scale) => reachable(place, scale.range, *at_least, *at_most, faults),
                    None => faults.add(place, format!("{instrument} has no score {score}")),
                }
            }
            Trigger::Change { instrument, score, rise, fall } => {
                if rise.is_none() && fall.is_none() {
                    faults.add(place, "says neither how far it rises nor how far it falls");
                }
                if [rise, fall].into_iter().flatten().any(|by| *by <= Decimal::ZERO) {
                    faults.add(place, "a change is more than nothing");
                }
                let Some(of) = self.instrument(instrument, place, known, faults) else { return };
                if of.scale(score).is_none() {
                    faults.add(place, format!("{instrument} has no score {score}"));
                }
            }
            Trigger::Criterion { criterion } => match self.criteria.iter().find(|one| one.id == *criterion) {
                Some(one) if one.effect == Effect::Safety => {}
                Some(_) => faults.add(place, format!("the criterion {criterion} is not for safety")),
                None => faults.add(place, format!("there is no criterion {criterion}")),
            },
            Trigger::Serious {} => {}
        }
    }

    /// The instrument of a rule; what is in a slot nobody here can look into.
    fn instrument<'a>(
        &self,
        id: &str,
        place: &str,
        known: &Known<'a>,
        faults: &mut Faults,
    ) -> Option<&'a Instrument> {
        let found = known.get(id).copied();
        if found.is_none() && !self.slots.iter().any(|slot| slot.id == id) {
            faults.add(place, format!("there is no form {id}, and no slot for it"));
        }
        found
    }
}

fn told(rule: &AlertRule, place: &str, recipients: &[String], faults: &mut Faults) {
    if rule.to.is_empty() {
        let why = if rule.second.is_some() {
            "somebody is told second, and nobody first"
        } else {
            "nobody is told"
        };
        faults.add(format!("{place}.to"), why);
    } else if !recipients.contains(&rule.to) {
        faults.add(format!("{place}.to"), format!("the list recipients has no {}", rule.to));
    }
    let Some(second) = &rule.second else { return };
    if !recipients.contains(second) {
        faults.add(format!("{place}.second"), format!("the list recipients has no {second}"));
    } else if *second == rule.to {
        faults.add(format!("{place}.second"), "is told already");
    }
}

fn upside_down(place: &str, at_least: Option<Decimal>, at_most: Option<Decimal>, faults: &mut Faults) {
    if at_least.zip(at_most).is_some_and(|(least, most)| least > most) {
        faults.add(place, "the least is more than the most");
    }
}

fn reachable(
    place: &str,
    [low, high]: [Decimal; 2],
    at_least: Option<Decimal>,
    at_most: Option<Decimal>,
    faults: &mut Faults,
) {
    if at_least.is_some_and(|least| least > high) || at_most.is_some_and(|most| most < low) {
        faults.add(place, format!("never comes up: it goes from {low} to {high}"));
    }
}

fn offers(of: &Instrument, kind: &Kind, is: &str) -> bool {
    match kind {
        Kind::Choice { choices } | Kind::Choices { choices, .. } => {
            of.choices(choices).iter().any(|choice| choice.id == is)
        }
        Kind::YesNo | Kind::Tick => is == "true" || is == "false",
        Kind::Scale { min, max, .. } | Kind::Analogue { min, max } => {
            is.parse().is_ok_and(|point: i64| (*min..=*max).contains(&point))
        }
        Kind::Number { .. } => is.parse::<Decimal>().is_ok(),
        Kind::Date { .. } | Kind::Text { .. } | Kind::Display | Kind::Group { .. } => false,
    }
}
