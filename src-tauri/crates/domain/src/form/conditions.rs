//! Whether a condition holds.

use super::{Circumstances, Form, Slot};
use crate::{
    Decimal, PartDate,
    instrument::{About, Clause, Op, When},
    response::{Given, Value},
};

impl Form<'_> {
    /// Whether `slot` is asked as far as `when` decides; all before it are decided.
    pub(super) fn holds(&self, when: &When, slot: &Slot, circumstances: Circumstances) -> bool {
        let holds = |clause: &Clause| self.clause(clause, slot, circumstances);
        match when {
            When::All(clauses) => clauses.iter().all(holds),
            When::Any(clauses) => clauses.iter().any(holds),
        }
    }

    fn clause(&self, clause: &Clause, slot: &Slot, circumstances: Circumstances) -> bool {
        let wanted = clause.value.as_deref();
        match (clause.about, &clause.item) {
            (Some(About::Age), _) => number(circumstances.age, clause.is, wanted),
            (Some(About::Visit), _) => number(circumstances.visit, clause.is, wanted),
            (Some(About::Mode), _) => match clause.is {
                Op::Equal => wanted == Some(circumstances.mode.code()),
                Op::NotEqual => wanted != Some(circumstances.mode.code()),
                Op::Answered => true,
                Op::NotAnswered | Op::Above | Op::AtLeast | Op::Below | Op::AtMost => false,
            },
            (None, Some(item)) => answered(self.seen_from(slot, item), clause.is, wanted),
            (None, None) => false,
        }
    }

    /// What was said to `item`, in the same row where it repeats with `slot`.
    fn seen_from(&self, slot: &Slot, item: &str) -> Option<&Given> {
        let item = self.of.at(item)?;
        let at = self.places.find(item, slot.row).or_else(|| self.places.find(item, None))?;
        self.counts(at)
    }
}

fn number(known: Option<u32>, is: Op, wanted: Option<&str>) -> bool {
    let known = known.map(|known| Decimal::from(i64::from(known)));
    match is {
        Op::Answered => known.is_some(),
        Op::NotAnswered => known.is_none(),
        Op::Equal | Op::NotEqual | Op::Above | Op::AtLeast | Op::Below | Op::AtMost => {
            let wanted = wanted.and_then(|wanted| wanted.parse::<Decimal>().ok());
            known.zip(wanted).is_some_and(|(known, wanted)| compares(known, is, wanted))
        }
    }
}

fn answered(given: Option<&Given>, is: Op, wanted: Option<&str>) -> bool {
    let value = match given {
        Some(Given::Answer(value)) => value,
        Some(Given::Missing(_)) | None => return is == Op::NotAnswered,
    };
    if matches!(is, Op::Answered | Op::NotAnswered) {
        return is == Op::Answered;
    }
    let Some(wanted) = wanted else { return false };
    match value {
        Value::Choice(id) => compares(id.as_str(), is, wanted),
        Value::Choices(ids) => match is {
            Op::NotEqual => !ids.contains(wanted),
            Op::Answered | Op::NotAnswered | Op::Equal | Op::Above | Op::AtLeast | Op::Below | Op::AtMost => {
                ids.contains(wanted)
            }
        },
        Value::Tick(yes) => wanted.parse::<bool>().is_ok_and(|wanted| compares(*yes, is, wanted)),
        Value::Scale(point) => {
            wanted.parse::<Decimal>().is_ok_and(|wanted| compares(Decimal::from(*point), is, wanted))
        }
        Value::Number(number) => wanted.parse::<Decimal>().is_ok_and(|wanted| compares(*number, is, wanted)),
        Value::Date(date) => wanted.parse().is_ok_and(|wanted| dated(*date, is, wanted)),
        Value::Text(words) => compares(words.reveal().as_str(), is, wanted),
    }
}

/// Holds only if it is certain: what is known to the month may be any of its days.
fn dated(known: PartDate, is: Op, wanted: PartDate) -> bool {
    match is {
        Op::Equal => known.earliest() >= wanted.earliest() && known.latest() <= wanted.latest(),
        Op::NotEqual => known.latest() < wanted.earliest() || known.earliest() > wanted.latest(),
        Op::Above => known.earliest() > wanted.latest(),
        Op::AtLeast => known.earliest() >= wanted.earliest(),
        Op::Below => known.latest() < wanted.earliest(),
        Op::AtMost => known.latest() <= wanted.latest(),
        Op::Answered => true,
        Op::NotAnswered => false,
    }
}

fn compares<T: PartialOrd>(known: T, is: Op, wanted: T) -> bool {
    match is {
        Op::Equal => known == wanted,
        Op::NotEqual => known != wanted,
        Op::Above => known > wanted,
        Op::AtLeast => known >= wanted,
        Op::Below => known < wanted,
        Op::AtMost => known <= wanted,
        Op::Answered => true,
        Op::NotAnswered => false,
    }
}
