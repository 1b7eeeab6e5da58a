//! A `.ftl` file as the checks see it: named patterns, and what is in them.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{self, Expression, InlineExpression, PatternElement, Variant, VariantKey},
    parser,
};

/// The plural forms that Unicode knows.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

type Pattern<'a> = ast::Pattern<&'a str>;

/// Something written down that has a name: `id`, `id.attribute` or `-term`.
pub struct Named<'a> {
    pub name: String,
    pub pattern: Pattern<'a>,
}

/// Everything named in `text`, in its order.
pub fn named(text: &str) -> Vec<Named<'_>> {
    let mut all = Vec::new();
    for entry in parsed(text).body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => continue,
        };
        for attribute in attributes {
            all.push(Named { name: format!("{id}.{}", attribute.id.name), pattern: attribute.value });
        }
        all.extend(value.map(|pattern| Named { name: id, pattern }));
    }
    all
}

/// The ids of `text`, without attributes; as often as they are written.
pub fn ids(text: &str) -> Vec<String> {
    let id = |entry: ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    };
    parsed(text).body.into_iter().filter_map(id).collect()
}

/// The whole of `text`, with what could not be understood left in it as junk.
fn parsed(text: &str) -> ast::Resource<&str> {
    parser::parse(text).unwrap_or_else(|(understood, _)| understood)
}

/// Where `name` begins in `text`.
pub fn line(text: &str, name: &str) -> usize {
    let id = name.split('.').next().unwrap_or(name);
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(0, |at| at + 1)
}

/// One thing met on a walk through a pattern.
pub enum Met<'a> {
    Variable(&'a str),
    Function(&'a str),
    /// A message or, with its dash, a term.
    Reference(String),
    Choice {
        by: &'a InlineExpression<&'a str>,
        among: &'a [Variant<&'a str>],
    },
}

/// Walks through `pattern`, into every corner.
pub fn walk<'a>(pattern: &'a Pattern<'a>, meet: &mut dyn FnMut(Met<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, meet);
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, meet: &mut dyn FnMut(Met<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, meet),
        Expression::Select { selector, variants } => {
            walk_inline(selector, meet);
            meet(Met::Choice { by: selector, among: variants });
            variants.iter().for_each(|variant| walk(&variant.value, meet));
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, meet: &mut dyn FnMut(Met<'a>)) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => meet(Met::Variable(id.name)),
        InlineExpression::MessageReference { id, .. } => meet(Met::Reference(id.name.to_owned())),
        InlineExpression::TermReference { id, arguments, .. } => {
            meet(Met::Reference(format!("-{}", id.name)));
            arguments.iter().for_each(|arguments| walk_arguments(arguments, meet));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            meet(Met::Function(id.name));
            walk_arguments(arguments, meet);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, meet),
    }
}

fn walk_arguments<'a>(arguments: &'a ast::CallArguments<&'a str>, meet: &mut dyn FnMut(Met<'a>)) {
    arguments.positional.iter().for_each(|argument| walk_inline(argument, meet));
    arguments.named.iter().for_each(|argument| walk_inline(&argument.value, meet));
}

/// One of the sentences that a pattern can become.
#[derive(Clone, Default)]
pub struct Reading {
    /// What decided for it: the variable, and the case.
    pub cases: Vec<(String, String)>,
    /// The variables a person gets to see.
    pub says: BTreeSet<String>,
}

/// Every sentence that `pattern` can become.
pub fn readings(pattern: &Pattern<'_>) -> Vec<Reading> {
    let mut all = vec![Reading::default()];
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let next = readings_of(expression);
        all = all.iter().flat_map(|so_far| next.iter().map(|more| so_far.and(more))).collect();
    }
    all
}

impl Reading {
    fn and(&self, more: &Self) -> Self {
        let mut both = self.clone();
        both.cases.extend(more.cases.iter().cloned());
        both.says.extend(more.says.iter().cloned());
        both
    }
}

fn readings_of(expression: &Expression<&str>) -> Vec<Reading> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => readings_of(expression),
        Expression::Inline(inline) => {
            let mut says = BTreeSet::new();
            walk_inline(inline, &mut |met| {
                if let Met::Variable(name) = met {
                    says.insert(name.to_owned());
                }
            });
            vec![Reading { cases: Vec::new(), says }]
        }
        Expression::Select { selector, variants } => variants
            .iter()
            .flat_map(|variant| {
                let case = Reading { cases: vec![(variable(selector), key(variant))], ..Reading::default() };
                readings(&variant.value).into_iter().map(move |reading| case.and(&reading))
            })
            .collect(),
    }
}

/// The variable that a choice is made by, or nothing.
pub fn variable(selector: &InlineExpression<&str>) -> String {
    let mut name = String::new();
    walk_inline(selector, &mut |met| {
        if let Met::Variable(variable) = met {
            name = variable.to_owned();
        }
    });
    name
}

/// What stands in a variant's brackets.
pub fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

/// Whether a case is a particular number.
pub fn is_number(case: &str) -> bool {
    case.parse::<f64>().is_ok()
}
