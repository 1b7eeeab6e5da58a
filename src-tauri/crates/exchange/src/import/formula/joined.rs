//! Two parts of a formula, and what is made of them.

use super::{
    Context, Meaning, Part, Truth,
    meaning::{added, braced, needed, strict, written},
};
use crate::import::fhirpath::Node;

impl Context<'_> {
    pub(super) fn two(&self, sign: &str, left: Part, right: Part) -> Option<Part> {
        if let (Part::Truth(left), Part::Truth(right)) = (&left, &right) {
            return both(sign, left, right);
        }
        if let (Part::Count(items), Part::Number(Meaning::Expression(least))) = (&left, &right)
            && let Ok(least) = least.parse::<usize>()
            && [">=", ">", "="].contains(&sign)
        {
            let text = format!("count({}) {sign} {least}", braced(items).join(", "));
            let least = if sign == ">" { least + 1 } else { least };
            // Exactly so many are at least so many only where there are no more.
            let enough = (sign != "=" || least == items.len()).then(|| (items.clone(), least));
            return Some(Part::Truth(Truth { text, there: None, enough }));
        }
        let (left, right) = (self.number(left)?, self.number(right)?);
        match sign {
            "+" => Some(Part::Number(added(left, right))),
            "-" | "*" | "/" => {
                let text = format!("({}) {sign} ({})", written(&left), written(&right));
                Some(Part::Number(Meaning::Expression(text)))
            }
            "=" | "!=" | "<" | "<=" | ">" | ">=" => {
                let text = format!("{} {sign} {}", written(&left), written(&right));
                Some(Truth::plain(text))
            }
            _ => None,
        }
    }

    pub(super) fn iif(&self, with: &[Node], used: &mut Vec<String>, depth: usize) -> Option<Part> {
        let (test, yes, no) = match with {
            [test, yes] => (test, yes, &Node::Nothing),
            [test, yes, no] => (test, yes, no),
            _ => return None,
        };
        let Part::Truth(test) = self.part(test, used, depth)? else { return None };
        let yes = self.part(yes, used, depth)?;
        let no = self.part(no, used, depth)?;
        if no == Part::Nothing {
            return match test.enough {
                Some((items, least)) => self.enough(&items, least, yes),
                None => self.if_there(test.there?, yes),
            };
        }
        let yes = self.number(yes)?;
        let no = self.text(no)?;
        Some(Part::Number(Meaning::Expression(format!("if({}, {}, {no})", test.text, written(&yes)))))
    }

    /// `yes` if at least so many of `items` are answered: of those that it is made of.
    fn enough(&self, items: &[String], least: usize, yes: Part) -> Option<Part> {
        let (of, places) =
            if let Part::Rounded(of, places) = yes { (of, Some(places)) } else { (self.number(yes)?, None) };
        let made_of = match &of {
            Meaning::Sum { items, .. }
            | Meaning::Mean(items)
            | Meaning::Maximum(items)
            | Meaning::Minimum(items) => items,
            Meaning::Expression(_) => return None,
        };
        let fits = made_of == items && (1..=items.len()).contains(&least);
        fits.then_some(Part::Enough { of, places, least })
    }

    /// `yes` if all of `there` are answered: the same as `yes`, where it needs them anyhow.
    fn if_there(&self, there: Vec<String>, yes: Part) -> Option<Part> {
        let yes = self.number(yes)?;
        let needed = needed(&yes)?;
        there.iter().all(|one| needed.contains(one)).then(|| Part::Number(strict(yes)))
    }
}

/// Two things that hold or do not, joined.
fn both(sign: &str, left: &Truth, right: &Truth) -> Option<Part> {
    let there = left.there.clone().zip(right.there.clone()).filter(|_| sign == "and");
    let there = there.map(|(one, other)| one.into_iter().chain(other).collect());
    let text = format!("({}) {sign} ({})", left.text, right.text);
    ["and", "or"].contains(&sign).then_some(Part::Truth(Truth { text, there, enough: None }))
}
