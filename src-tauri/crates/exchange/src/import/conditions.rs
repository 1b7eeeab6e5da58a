//! When an item is asked.

use domain::instrument::{Clause, KindName, Op, When};

use super::{Loss, fields::Fields, items::Reading, root::Reader};

impl Reader {
    /// Reads `enableWhen`. A condition that cannot be read is named, and the item
    /// is then asked rather than left out.
    pub(super) fn conditions(&mut self, reading: &mut Reading) {
        let Reading { fields, link, item, own, .. } = reading;
        let all = fields.list("enableWhen");
        let behavior = fields.text("enableBehavior");
        // What FHIR cannot say of it, our own extension does: all of it.
        if *own && item.when.is_some() {
            for mut one in all {
                one.skip(&["question", "operator"]);
                if let Some((_, value)) = one.starting("answer") {
                    Fields::of(value)
                        .into_iter()
                        .for_each(|left| self.rest_of(link, "enableWhen.answer", left));
                }
                self.report.rest(link, "enableWhen", one);
            }
            return;
        }
        if all.is_empty() {
            if let Some(behavior) = behavior {
                fields.put("enableBehavior".into(), behavior.into());
            }
            return;
        }
        let count = all.len();
        // STU3 knows no operators, and there any will do.
        let old = all.iter().all(|one| one.peek("operator").is_none());
        let any = match behavior.as_deref() {
            Some("all") => false,
            Some("any") => true,
            Some(_) | None => {
                if count > 1 && !old {
                    self.report.name(link, "enableBehavior", Loss::Simplified);
                }
                old && count > 1
            }
        };
        let clauses: Vec<Clause> = all.into_iter().filter_map(|one| self.clause(one, link)).collect();
        let whole = clauses.len() == count;
        if !clauses.is_empty() && (whole || !any) {
            item.when = Some(if any { When::Any(clauses) } else { When::All(clauses) });
        }
    }

    fn clause(&mut self, mut one: Fields, place: &str) -> Option<Clause> {
        let clause = self.understood(&mut one, place);
        if clause.is_none() {
            self.report.name(place, "enableWhen", Loss::Unusable);
        }
        self.report.rest(place, "enableWhen", one);
        clause
    }

    fn understood(&mut self, one: &mut Fields, place: &str) -> Option<Clause> {
        let question = one.text("question");
        let operator = one.text("operator");
        let answered = one.flag("hasAnswer");
        let answer = one.starting("answer");
        let item = &self.items[*self.links.get(&question?)?];
        if matches!(item.kind, KindName::Display | KindName::Group) {
            return None;
        }
        let is = match (operator.as_deref(), answered) {
            (Some("exists"), _) => {
                let there = answer.as_ref()?.1.as_bool()?;
                return Some(about(&item.id, if there { Op::Answered } else { Op::NotAnswered }, None));
            }
            (None, Some(there)) => {
                return Some(about(&item.id, if there { Op::Answered } else { Op::NotAnswered }, None));
            }
            (None | Some("="), _) => Op::Equal,
            (Some("!="), _) => Op::NotEqual,
            (Some(">"), _) => Op::Above,
            (Some(">="), _) => Op::AtLeast,
            (Some("<"), _) => Op::Below,
            (Some("<="), _) => Op::AtMost,
            (Some(_), _) => return None,
        };
        let (name, value) = answer?;
        let text = self.text_of(item, &name, &value)?;
        let clause = about(&item.id, is, Some(text));
        Fields::of(value)
            .into_iter()
            .for_each(|left| self.rest_of(place, &format!("enableWhen.answer{name}"), left));
        Some(clause)
    }
}

fn about(item: &str, is: Op, value: Option<String>) -> Clause {
    Clause { item: Some(item.to_owned()), about: None, is, value }
}
