//! Conditions: each looks at something that is known before its item is asked.

use super::{Checked, Fault, fail, items::Earlier, kinds};
use crate::{
    instrument::{About, Clause, Item, Kind, Op},
    response::Mode,
};

/// The most clauses of one condition.
const MOST_CLAUSES: usize = 50;

/// The condition of `of`, which comes next.
pub(super) fn all(earlier: &Earlier, of: &Item, place: &str) -> Checked<()> {
    let Some(when) = &of.when else { return Ok(()) };
    match when.clauses().len() {
        0 => fail(place, Fault::Impossible("when")),
        1..=MOST_CLAUSES => when.clauses().iter().try_for_each(|one| clause(earlier, of, one, place)),
        _ => fail(place, Fault::TooMuch(MOST_CLAUSES)),
    }
}

fn clause(earlier: &Earlier, of: &Item, clause: &Clause, place: &str) -> Checked<()> {
    let bare = matches!(clause.is, Op::Answered | Op::NotAnswered);
    if bare != clause.value.is_none() {
        return fail(place, Fault::Needs("value"));
    }
    let wanted = clause.value.as_deref().unwrap_or_default();
    let fits = match (&clause.item, clause.about) {
        (Some(id), None) => {
            let Some((item, repeating)) = earlier.find(id).filter(|(item, _)| item.kind.asks()) else {
                return fail(place, Fault::NoSuch(id.clone()));
            };
            // From outside nobody can say which row is meant.
            if repeating.is_some() && repeating != earlier.around_next(of) {
                return fail(place, Fault::NoSuch(id.clone()));
            }
            if sorts(clause.is) && !sorted(&item.kind) {
                return fail(place, Fault::Impossible("is"));
            }
            bare || kinds::value(earlier.draft, &item.kind, wanted).is_some()
        }
        (None, Some(About::Age | About::Visit)) => bare || wanted.parse::<u32>().is_ok(),
        (None, Some(About::Mode)) if sorts(clause.is) => return fail(place, Fault::Impossible("is")),
        (None, Some(About::Mode)) => bare || Mode::ALL.iter().any(|mode| mode.code() == wanted),
        (Some(_), Some(_)) | (None, None) => return fail(place, Fault::Needs("item")),
    };
    if fits { Ok(()) } else { fail(place, Fault::Impossible("value")) }
}

/// Whether it asks for more or less.
fn sorts(is: Op) -> bool {
    match is {
        Op::Above | Op::AtLeast | Op::Below | Op::AtMost => true,
        Op::Answered | Op::NotAnswered | Op::Equal | Op::NotEqual => false,
    }
}

/// Whether there is more and less among answers of this kind.
fn sorted(kind: &Kind) -> bool {
    matches!(kind, Kind::Scale { .. } | Kind::Analogue { .. } | Kind::Number { .. } | Kind::Date { .. })
}
