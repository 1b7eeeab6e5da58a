//! What a formula over answers means, where it is one of those that scores are
//! usually written in.

use std::collections::BTreeMap;

use domain::{
    Decimal, expression,
    instrument::{DraftItem, KindName},
};

use super::fhirpath::Node;

mod joined;
mod links;
mod meaning;

use links::adds;
use meaning::braced;
pub(super) use meaning::{Meaning, written};

/// How often variables may stand for one another.
const DEEPEST: usize = 60;

/// A meaning, rounded to so many places if it says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Formula {
    pub(super) meaning: Meaning,
    pub(super) places: Option<u8>,
    /// How many answers it takes, where the formula says so itself.
    pub(super) least: Option<usize>,
    /// The variables that it is made of.
    pub(super) used: Vec<String>,
}

/// What a part of a formula is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Nothing,
    /// The response, or anything in it that holds items.
    Whole,
    /// Items, by their place.
    Items(Vec<usize>),
    /// What was answered to them.
    Answers(Vec<usize>),
    /// What their answers count.
    Points(Vec<usize>),
    Number(Meaning),
    Rounded(Meaning, u8),
    /// How many of these have an answer.
    Count(Vec<String>),
    /// A number, if there are answers enough.
    Enough {
        of: Meaning,
        places: Option<u8>,
        least: usize,
    },
    Truth(Truth),
}

/// Something that holds or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Truth {
    /// In our own language of numbers.
    text: String,
    /// The items that must be answered for it, where it says nothing else.
    there: Option<Vec<String>>,
    /// How many of which items must be, where it says nothing else.
    enough: Option<(Vec<String>, usize)>,
}

impl Truth {
    fn plain(text: String) -> Part {
        Part::Truth(Self { text, there: None, enough: None })
    }
}

pub(super) struct Context<'a> {
    pub(super) items: &'a [DraftItem],
    pub(super) variables: &'a BTreeMap<String, Option<Node>>,
}

impl Context<'_> {
    /// What `node` means, if it is understood.
    pub(super) fn formula(&self, node: &Node) -> Option<Formula> {
        let mut used = Vec::new();
        let part = self.part(node, &mut used, 0)?;
        let (meaning, places, least) = match part {
            Part::Enough { of, places, least } => (of, places, Some(least)),
            Part::Rounded(meaning, places) => (meaning, Some(places), None),
            part @ (Part::Number(_) | Part::Count(_) | Part::Points(_) | Part::Answers(_)) => {
                (self.number(part)?, None, None)
            }
            Part::Nothing | Part::Whole | Part::Items(_) | Part::Truth(_) => return None,
        };
        Some(Formula { meaning, places, least, used })
    }

    fn part(&self, node: &Node, used: &mut Vec<String>, depth: usize) -> Option<Part> {
        if depth > DEEPEST || used.len() > 500 {
            return None;
        }
        let depth = depth + 1;
        match node {
            Node::Nothing => Some(Part::Nothing),
            Node::Number(number) => {
                number.parse::<Decimal>().ok()?;
                Some(Part::Number(Meaning::Expression(number.clone())))
            }
            Node::Text(_) => None,
            Node::Variable(name) => match name.as_str() {
                "resource" | "context" => Some(Part::Whole),
                name => {
                    used.push(name.to_owned());
                    self.part(self.variables.get(name)?.as_ref()?, used, depth)
                }
            },
            Node::Minus(of) => {
                let of = self.text(self.part(of, used, depth)?)?;
                Some(Part::Number(Meaning::Expression(format!("-({of})"))))
            }
            Node::Two { sign, left, right } => {
                let (left, right) = (self.part(left, used, depth)?, self.part(right, used, depth)?);
                self.two(sign, left, right)
            }
            Node::Step { of: None, name, with: Some(with) } if name == "iif" => self.iif(with, used, depth),
            Node::Step { of, name, with } => {
                let of = match of {
                    Some(of) => self.part(of, used, depth)?,
                    None => Part::Whole,
                };
                match with {
                    None => self.element(of, name),
                    Some(with) => self.call(of, name, with, used, depth),
                }
            }
        }
    }

    fn element(&self, of: Part, name: &str) -> Option<Part> {
        match (of, name) {
            (Part::Whole, "item" | "QuestionnaireResponse") => Some(Part::Whole),
            (Part::Items(all), "item") => Some(Part::Items(self.inside(&all))),
            (Part::Items(all), "answer") => Some(Part::Answers(all)),
            (
                Part::Answers(all),
                "value" | "valueInteger" | "valueDecimal" | "valueCoding" | "valueBoolean",
            ) => Some(Part::Answers(all)),
            _ => None,
        }
    }

    fn call(
        &self,
        of: Part,
        name: &str,
        with: &[Node],
        used: &mut Vec<String>,
        depth: usize,
    ) -> Option<Part> {
        match (of, name, with) {
            (Part::Whole, "descendants" | "children", []) => Some(Part::Whole),
            (Part::Whole, "repeat", [Node::Step { of: None, name, with: None }]) if name == "item" => {
                Some(Part::Whole)
            }
            (Part::Whole, "where", [test]) => {
                let all: Vec<usize> = (0..self.items.len()).collect();
                self.linked(all, test)
            }
            (Part::Items(all), "where", [test]) => self.linked(all, test),
            (Part::Items(all), "descendants", []) => Some(Part::Items(self.inside(&all))),
            (Part::Answers(all), "ordinal" | "weight", []) => Some(Part::Points(all)),
            (Part::Answers(all), "ofType", [_]) => Some(Part::Answers(all)),
            (
                one @ (Part::Items(_) | Part::Answers(_) | Part::Points(_)),
                "first" | "last" | "single",
                [],
            ) => self.alone(&one).then_some(one),
            (one @ (Part::Points(_) | Part::Answers(_)), "combine", [other]) => {
                let (Part::Points(mut all) | Part::Answers(mut all)) = one.clone() else { return None };
                let (Part::Points(more) | Part::Answers(more)) = self.part(other, used, depth)? else {
                    return None;
                };
                all.extend(more);
                Some(if matches!(one, Part::Points(_)) { Part::Points(all) } else { Part::Answers(all) })
            }
            (one @ (Part::Points(_) | Part::Answers(_)), "sum", []) => self.sum(one),
            (one @ (Part::Points(_) | Part::Answers(_)), "aggregate", [step, Node::Number(start)])
                if start == "0" && adds(step) =>
            {
                self.sum(one)
            }
            (one @ (Part::Points(_) | Part::Answers(_)), "avg", []) => {
                Some(Part::Number(Meaning::Mean(self.names(&one)?)))
            }
            (one @ (Part::Points(_) | Part::Answers(_)), "max", []) => {
                Some(Part::Number(Meaning::Maximum(self.names(&one)?)))
            }
            (one @ (Part::Points(_) | Part::Answers(_)), "min", []) => {
                Some(Part::Number(Meaning::Minimum(self.names(&one)?)))
            }
            (one @ (Part::Points(_) | Part::Answers(_)), "count", []) => Some(Part::Count(self.names(&one)?)),
            (one @ (Part::Points(_) | Part::Answers(_)), "exists" | "hasValue", []) => self.there(one),
            (one @ (Part::Points(_) | Part::Answers(_)), "empty", []) => {
                let Part::Truth(there) = self.there(one)? else { return None };
                Some(Truth::plain(format!("not ({})", there.text)))
            }
            (Part::Truth(one), "not", []) => Some(Truth::plain(format!("not ({})", one.text))),
            (one @ (Part::Points(_) | Part::Answers(_) | Part::Number(_)), "toDecimal", []) => Some(one),
            (Part::Number(meaning), "exists" | "hasValue", []) => {
                // A number that is worked out of answers is there if they are.
                let text = format!("answered({})", written(&meaning));
                Some(Truth::plain(text))
            }
            (
                one @ (Part::Points(_) | Part::Answers(_) | Part::Number(_)),
                "power",
                [Node::Number(power)],
            ) => {
                let (text, power) = (self.text(one)?, power.parse::<usize>().ok()?);
                // As often as it stands there; what grows too long is no expression anyhow.
                let fits = (1..=4).contains(&power) && text.len() < expression::LONGEST / 8;
                fits.then(|| Part::Number(Meaning::Expression(vec![format!("({text})"); power].join(" * "))))
            }
            (one @ (Part::Points(_) | Part::Answers(_) | Part::Number(_)), "round", places) => {
                let places = match places {
                    [] => 0,
                    [Node::Number(places)] => places.parse().ok().filter(|places| *places <= 6)?,
                    _ => return None,
                };
                Some(Part::Rounded(self.number(one)?, places))
            }
            _ => None,
        }
    }

    fn sum(&self, of: Part) -> Option<Part> {
        let items = self.names(&of)?;
        Some(Part::Number(Meaning::Sum { items, lenient: true }))
    }

    fn there(&self, of: Part) -> Option<Part> {
        let names = self.names(&of)?;
        let each: Vec<String> = braced(&names).iter().map(|name| format!("answered({name})")).collect();
        let there = (names.len() == 1).then_some(names);
        Some(Part::Truth(Truth { text: each.join(" or "), there, enough: None }))
    }

    fn alone(&self, of: &Part) -> bool {
        let (Part::Items(all) | Part::Answers(all) | Part::Points(all)) = of else { return false };
        all.len() == 1
    }

    /// The items whose points are meant; nothing where they have none to mean.
    fn names(&self, of: &Part) -> Option<Vec<String>> {
        let (all, coded) = match of {
            Part::Points(all) => (all, true),
            Part::Answers(all) => (all, false),
            Part::Nothing
            | Part::Whole
            | Part::Items(_)
            | Part::Number(_)
            | Part::Rounded(..)
            | Part::Count(_)
            | Part::Enough { .. }
            | Part::Truth(_) => return None,
        };
        let means = |at: &usize| match self.items[*at].kind {
            KindName::Choice | KindName::Choices => coded,
            KindName::Scale | KindName::Analogue | KindName::Number => true,
            KindName::YesNo | KindName::Tick => false,
            KindName::Date | KindName::Text | KindName::Display | KindName::Group => false,
        };
        let all = all.iter().map(|at| means(at).then(|| self.items[*at].id.clone()));
        all.collect::<Option<Vec<_>>>().filter(|all| !all.is_empty())
    }

    fn number(&self, of: Part) -> Option<Meaning> {
        match of {
            Part::Number(meaning) => Some(meaning),
            Part::Rounded(meaning, places) => {
                Some(Meaning::Expression(format!("round({}, {places})", written(&meaning))))
            }
            points @ (Part::Points(_) | Part::Answers(_)) => {
                let names = self.names(&points)?;
                (names.len() == 1).then_some(Meaning::Sum { items: names, lenient: false })
            }
            Part::Count(items) => Some(Meaning::Expression(format!("count({})", braced(&items).join(", ")))),
            Part::Nothing | Part::Whole | Part::Items(_) | Part::Enough { .. } | Part::Truth(_) => None,
        }
    }

    fn text(&self, of: Part) -> Option<String> {
        self.number(of).map(|meaning| written(&meaning))
    }
}
