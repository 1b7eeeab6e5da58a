//! From an expression to its number.

use std::cmp::Ordering;

use super::{Call, Node, Sign};
use crate::{Decimal, ratio::Ratio};

/// No number: divided by nothing, too large, too many steps.
pub(super) struct Undefined;

pub(super) struct Worker<'a> {
    points: &'a dyn Fn(&str) -> Option<Decimal>,
    steps: usize,
}

pub(super) type Value = Result<Option<Ratio>, Undefined>;

fn truth(yes: bool) -> Value {
    Ok(Some(Ratio::whole(yes.into())))
}

fn exists(number: Option<Ratio>) -> Value {
    number.map(Some).ok_or(Undefined)
}

impl<'a> Worker<'a> {
    pub(super) fn new(points: &'a dyn Fn(&str) -> Option<Decimal>, steps: usize) -> Self {
        Self { points, steps }
    }

    pub(super) fn value(&mut self, node: &Node) -> Value {
        if !matches!(node, Node::Joined(..)) {
            self.steps = self.steps.checked_sub(1).ok_or(Undefined)?;
        }
        match node {
            Node::Number(number) => Ok(Some(*number)),
            Node::Name(name) => Ok((self.points)(name).map(Ratio::from)),
            Node::Minus(of) => match self.value(of)? {
                Some(number) => exists(number.minus()),
                None => Ok(None),
            },
            Node::Not(of) => match self.value(of)? {
                Some(number) => truth(number == Ratio::whole(0)),
                None => Ok(None),
            },
            Node::Joined(first, rest) => {
                let mut so_far = self.value(first)?;
                for (sign, next) in rest {
                    self.steps = self.steps.checked_sub(1).ok_or(Undefined)?;
                    let next = self.value(next)?;
                    so_far = match so_far.zip(next) {
                        Some((left, right)) => two(*sign, left, right)?,
                        None => settled(*sign, so_far.or(next)),
                    };
                }
                Ok(so_far)
            }
            Node::Call(call, of) => self.call(*call, of),
        }
    }

    fn call(&mut self, call: Call, of: &[Node]) -> Value {
        match call {
            Call::If => match self.value(&of[0])? {
                Some(yes) => self.value(if yes == Ratio::whole(0) { &of[2] } else { &of[1] }),
                None => Ok(None),
            },
            Call::Answered => truth(self.value(&of[0])?.is_some()),
            Call::Count => {
                let mut there = 0;
                for one in of {
                    there += i128::from(self.value(one)?.is_some());
                }
                Ok(Some(Ratio::whole(there)))
            }
            Call::First => {
                for one in of {
                    if let Some(number) = self.value(one)? {
                        return Ok(Some(number));
                    }
                }
                Ok(None)
            }
            Call::Min
            | Call::Max
            | Call::Sum
            | Call::Mean
            | Call::Abs
            | Call::Floor
            | Call::Ceil
            | Call::Round => {
                let mut all = Vec::with_capacity(of.len());
                for one in of {
                    match self.value(one)? {
                        Some(number) => all.push(number),
                        None => return Ok(None),
                    }
                }
                exists(numbers(call, &all))
            }
        }
    }
}

/// What the side that is there settles by itself, whatever is missing: so
/// `answered({a}) and {a} > 3` is false where there is no `{a}`.
fn settled(sign: Sign, there: Option<Ratio>) -> Option<Ratio> {
    let yes = there? != Ratio::whole(0);
    match sign {
        Sign::And if !yes => Some(Ratio::whole(0)),
        Sign::Or if yes => Some(Ratio::whole(1)),
        Sign::And
        | Sign::Or
        | Sign::Plus
        | Sign::Minus
        | Sign::Times
        | Sign::By
        | Sign::Equal
        | Sign::NotEqual
        | Sign::Above
        | Sign::AtLeast
        | Sign::Below
        | Sign::AtMost => None,
    }
}

fn two(sign: Sign, left: Ratio, right: Ratio) -> Value {
    let zero = Ratio::whole(0);
    let is = |good: &[Ordering]| {
        left.compare(right).ok_or(Undefined).and_then(|found| truth(good.contains(&found)))
    };
    use Ordering::{Equal, Greater, Less};
    match sign {
        Sign::Plus => exists(left.add(right)),
        Sign::Minus => exists(right.minus().and_then(|right| left.add(right))),
        Sign::Times => exists(left.times(right)),
        Sign::By => exists(left.by(right)),
        Sign::And => truth(left != zero && right != zero),
        Sign::Or => truth(left != zero || right != zero),
        Sign::Equal => is(&[Equal]),
        Sign::NotEqual => is(&[Less, Greater]),
        Sign::Above => is(&[Greater]),
        Sign::AtLeast => is(&[Greater, Equal]),
        Sign::Below => is(&[Less]),
        Sign::AtMost => is(&[Less, Equal]),
    }
}

fn numbers(call: Call, all: &[Ratio]) -> Option<Ratio> {
    let first = *all.first()?;
    let most = |wanted: Ordering| {
        all.iter().try_fold(first, |best, one| Some(if one.compare(best)? == wanted { *one } else { best }))
    };
    match call {
        Call::Min => most(Ordering::Less),
        Call::Max => most(Ordering::Greater),
        Call::Sum => Ratio::sum(all.iter().copied()),
        Call::Mean => Ratio::sum(all.iter().copied())?.by(Ratio::whole(i128::try_from(all.len()).ok()?)),
        Call::Abs if first.compare(Ratio::whole(0))?.is_lt() => first.minus(),
        Call::Abs => Some(first),
        Call::Floor => Some(first.floor()),
        Call::Ceil => first.minus()?.floor().minus(),
        Call::Round => {
            let places = all.get(1).map_or(Some(0), |places| places.rounded(0)?.whole())?;
            first.rounded(u8::try_from(places).ok()?).map(Ratio::from)
        }
        Call::If | Call::Answered | Call::Count | Call::First => None,
    }
}
