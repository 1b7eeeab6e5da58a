//! When an item is asked: `enableWhen`.

use domain::instrument::{Clause, Instrument, Op, When};
use serde_json::{Value, json};

use super::values;

/// Writes what FHIR can say of `when`: what it says of answers. Whether that is
/// all of it, and comes back word for word.
pub(super) fn put(of: &Instrument, when: &When, fields: &mut Value) -> bool {
    let written: Vec<Value> = when.clauses().iter().filter_map(|clause| enable(of, clause)).collect();
    let whole =
        written.len() == when.clauses().len() && when.clauses().iter().all(|clause| plain(of, clause));
    if !written.is_empty() {
        fields["enableWhen"] = json!(written);
        fields["enableBehavior"] = json!(match when {
            When::All(_) => "all",
            When::Any(_) => "any",
        });
    }
    whole
}

fn enable(of: &Instrument, clause: &Clause) -> Option<Value> {
    let item = of.item(clause.item.as_deref()?)?;
    let mut fields = json!({ "question": item.link, "operator": operator(clause.is) });
    match &clause.value {
        Some(text) => {
            let (name, value) = values::value(of, item, text)?;
            fields[format!("answer{name}")] = value;
        }
        None => fields["answerBoolean"] = json!(clause.is == Op::Answered),
    }
    Some(fields)
}

fn plain(of: &Instrument, clause: &Clause) -> bool {
    let item = clause.item.as_deref().and_then(|id| of.item(id));
    clause.value.as_ref().is_none_or(|text| item.is_some_and(|item| values::plain(item, text)))
}

fn operator(is: Op) -> &'static str {
    match is {
        Op::Answered | Op::NotAnswered => "exists",
        Op::Equal => "=",
        Op::NotEqual => "!=",
        Op::Above => ">",
        Op::AtLeast => ">=",
        Op::Below => "<",
        Op::AtMost => "<=",
    }
}
