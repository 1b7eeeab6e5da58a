//! Which items a formula means, and how it goes through their answers.

use super::{Context, Part};
use crate::import::fhirpath::Node;

impl Context<'_> {
    /// The items among `all` whose `linkId` passes `test`.
    pub(super) fn linked(&self, all: Vec<usize>, test: &Node) -> Option<Part> {
        let mut links = Vec::new();
        named(test, &mut links)?;
        let named = |at: &usize| {
            let link = self.items[*at].link.as_deref().unwrap_or(&self.items[*at].id);
            links.iter().any(|(start, one)| if *start { link.starts_with(one.as_str()) } else { link == one })
        };
        let found: Vec<usize> = all.into_iter().filter(named).collect();
        (!found.is_empty()).then_some(Part::Items(found))
    }

    /// The items in any of `groups`.
    pub(super) fn inside(&self, groups: &[usize]) -> Vec<usize> {
        let mut within: Vec<&str> = groups.iter().map(|at| self.items[*at].id.as_str()).collect();
        let mut found = Vec::new();
        for (at, item) in self.items.iter().enumerate() {
            if item.group.as_deref().is_some_and(|group| within.contains(&group)) {
                found.push(at);
                within.push(&item.id);
            }
        }
        found
    }
}

/// Whether a step of an aggregate adds.
pub(super) fn adds(step: &Node) -> bool {
    let named = |node: &Node, wanted: &str| matches!(node, Node::Step { of: None, name, with: None } if name == wanted);
    match step {
        Node::Two { sign: "+", left, right } => {
            named(left, "$this") && named(right, "$total") || named(left, "$total") && named(right, "$this")
        }
        Node::Two { .. }
        | Node::Nothing
        | Node::Number(_)
        | Node::Text(_)
        | Node::Variable(_)
        | Node::Step { .. }
        | Node::Minus(_) => false,
    }
}

/// The `linkId`s that pass `test`, or their beginnings.
fn named(test: &Node, into: &mut Vec<(bool, String)>) -> Option<()> {
    let link = |node: &Node| matches!(node, Node::Step { of: None, name, with: None } if name == "linkId");
    match test {
        Node::Two { sign: "or", left, right } => {
            named(left, into)?;
            named(right, into)
        }
        Node::Two { sign: "=", left, right } => match (&**left, &**right) {
            (Node::Text(text), other) | (other, Node::Text(text)) if link(other) => {
                into.push((false, text.clone()));
                Some(())
            }
            _ => None,
        },
        Node::Two { sign: "in", left, right } if link(left) => listed(right, into),
        Node::Step { of: Some(of), name, with: Some(with) } if name == "startsWith" && link(of) => {
            match &with[..] {
                [Node::Text(text)] => {
                    into.push((true, text.clone()));
                    Some(())
                }
                _ => None,
            }
        }
        Node::Two { .. }
        | Node::Nothing
        | Node::Number(_)
        | Node::Text(_)
        | Node::Variable(_)
        | Node::Step { .. }
        | Node::Minus(_) => None,
    }
}

fn listed(node: &Node, into: &mut Vec<(bool, String)>) -> Option<()> {
    match node {
        Node::Text(text) => {
            into.push((false, text.clone()));
            Some(())
        }
        Node::Two { sign: "|", left, right } => {
            listed(left, into)?;
            listed(right, into)
        }
        Node::Two { .. }
        | Node::Nothing
        | Node::Number(_)
        | Node::Variable(_)
        | Node::Step { .. }
        | Node::Minus(_) => None,
    }
}
