//! What a formula comes to.

/// A score, as far as its formula says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Added up. Whether what has no answer counts nothing in it.
    Sum {
        items: Vec<String>,
        lenient: bool,
    },
    Mean(Vec<String>),
    Maximum(Vec<String>),
    Minimum(Vec<String>),
    /// In our own language of numbers.
    Expression(String),
}

pub(super) fn added(left: Meaning, right: Meaning) -> Meaning {
    match (left, right) {
        (Meaning::Sum { items: mut one, lenient: false }, Meaning::Sum { items: other, lenient: false })
            if other.iter().all(|id| !one.contains(id)) =>
        {
            one.extend(other);
            Meaning::Sum { items: one, lenient: false }
        }
        (left, right) => Meaning::Expression(format!("{} + {}", written(&left), written(&right))),
    }
}

pub(super) fn braced(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("{{{name}}}")).collect()
}

/// In our own language of numbers. What is missing of a sum that takes it
/// lightly counts nothing there too.
pub(crate) fn written(meaning: &Meaning) -> String {
    let call = |name: &str, items: &[String]| format!("{name}({})", braced(items).join(", "));
    match meaning {
        Meaning::Sum { items, lenient: false } => match items.as_slice() {
            [one] => format!("{{{one}}}"),
            all => format!("({})", braced(all).join(" + ")),
        },
        Meaning::Sum { items, lenient: true } => {
            let each: Vec<String> = braced(items).iter().map(|name| format!("first({name}, 0)")).collect();
            format!("({})", each.join(" + "))
        }
        Meaning::Mean(items) => call("mean", items),
        Meaning::Maximum(items) => call("max", items),
        Meaning::Minimum(items) => call("min", items),
        Meaning::Expression(text) => format!("({text})"),
    }
}

/// The items without which there is no number.
pub(super) fn needed(meaning: &Meaning) -> Option<Vec<String>> {
    match meaning {
        Meaning::Sum { items, .. } => Some(items.clone()),
        Meaning::Mean(items) | Meaning::Maximum(items) | Meaning::Minimum(items) => Some(items.clone()),
        Meaning::Expression(text) => {
            // What asks about answers, or makes do without, is there without them.
            let makes_do = ["if(", "first(", "answered(", "count("].iter().any(|call| text.contains(call));
            let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
            (!makes_do).then(|| names.map(|(name, _)| name.to_owned()).collect())
        }
    }
}

pub(super) fn strict(meaning: Meaning) -> Meaning {
    match meaning {
        Meaning::Sum { items, .. } => Meaning::Sum { items, lenient: false },
        other @ (Meaning::Mean(_) | Meaning::Maximum(_) | Meaning::Minimum(_) | Meaning::Expression(_)) => {
            other
        }
    }
}
