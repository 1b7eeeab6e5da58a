//! As much of FHIRPath as scores are written in. What is not in it is not
//! understood, and never guessed.

/// The longest expression, in bytes, and the deepest.
const LONGEST: usize = 20_000;
const DEEPEST: usize = 40;

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// `{}`
    Nothing,
    /// As it was written.
    Number(String),
    Text(String),
    /// `%name`
    Variable(String),
    /// A name, or a call, of what stands before the point; of the context, if nothing does.
    Step {
        of: Option<Box<Node>>,
        name: String,
        with: Option<Vec<Node>>,
    },
    Two {
        sign: &'static str,
        left: Box<Node>,
        right: Box<Node>,
    },
    Minus(Box<Node>),
}

/// Understands `text`, or does not.
pub(super) fn read(text: &str) -> Option<Node> {
    if text.len() > LONGEST {
        return None;
    }
    let mut reader = Reader { rest: text, depth: 0 };
    let node = reader.any()?;
    reader.space();
    reader.rest.is_empty().then_some(node)
}

/// Signs, the loosest first; where one begins like another the longer is first.
const LEVELS: [&[&str]; 7] =
    [&["or"], &["and"], &["in"], &["<=", ">=", "!=", "=", "<", ">"], &["|"], &["+", "-"], &["*", "/"]];

struct Reader<'a> {
    rest: &'a str,
    depth: usize,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn takes(&mut self, sign: &str) -> bool {
        self.space();
        let Some(rest) = self.rest.strip_prefix(sign) else { return false };
        let word = |text: &str| text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        if word(sign) && word(rest) {
            return false;
        }
        self.rest = rest;
        true
    }

    fn any(&mut self) -> Option<Node> {
        self.depth += 1;
        let node = if self.depth > DEEPEST { None } else { self.joined(0) };
        self.depth -= 1;
        node
    }

    fn joined(&mut self, level: usize) -> Option<Node> {
        let Some(signs) = LEVELS.get(level) else { return self.signed() };
        let mut left = self.joined(level + 1)?;
        let mut count = 0;
        while let Some(sign) = signs.iter().find(|sign| self.takes(sign)) {
            // Every sign makes the tree one deeper, and trees are walked by calls.
            count += 1;
            if count > 200 {
                return None;
            }
            let right = self.joined(level + 1)?;
            left = Node::Two { sign, left: Box::new(left), right: Box::new(right) };
        }
        Some(left)
    }

    fn signed(&mut self) -> Option<Node> {
        if self.takes("-") {
            self.depth += 1;
            let node = if self.depth > DEEPEST { None } else { self.signed() };
            self.depth -= 1;
            return node.map(|node| Node::Minus(Box::new(node)));
        }
        let mut node = self.term()?;
        let mut count = 0;
        while self.takes(".") {
            count += 1;
            let name = self.name().filter(|_| count <= 100)?;
            let with = self.with()?;
            node = Node::Step { of: Some(Box::new(node)), name, with };
        }
        Some(node)
    }

    fn term(&mut self) -> Option<Node> {
        self.space();
        if self.takes("(") {
            let node = self.any()?;
            return self.takes(")").then_some(node);
        }
        if self.takes("{") {
            return self.takes("}").then_some(Node::Nothing);
        }
        if self.takes("%") {
            return match self.quoted('\'').or_else(|| self.quoted('`')) {
                Some(name) => Some(Node::Variable(name)),
                None => self.name().map(Node::Variable),
            };
        }
        if let Some(text) = self.quoted('\'') {
            return Some(Node::Text(text));
        }
        let digits = self.run(|c| c.is_ascii_digit());
        if !digits.is_empty() {
            let after =
                self.rest.strip_prefix('.').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            let Some(after) = after else { return Some(Node::Number(digits)) };
            self.rest = after;
            let places = self.run(|c| c.is_ascii_digit());
            return Some(Node::Number(format!("{digits}.{places}")));
        }
        let name = self.name()?;
        let with = self.with()?;
        Some(Node::Step { of: None, name, with })
    }

    fn run(&mut self, of: impl Fn(char) -> bool) -> String {
        let end = self.rest.find(|c: char| !of(c)).unwrap_or(self.rest.len());
        let (run, rest) = self.rest.split_at(end);
        self.rest = rest;
        run.to_owned()
    }

    fn name(&mut self) -> Option<String> {
        self.space();
        if let Some(name) = self.quoted('`') {
            return Some(name);
        }
        let name = self.run(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
        let good = name.starts_with(|c: char| !c.is_ascii_digit());
        (good && !name.is_empty()).then_some(name)
    }

    fn quoted(&mut self, quote: char) -> Option<String> {
        let rest = self.rest.strip_prefix(quote)?;
        let mut text = String::new();
        let mut letters = rest.char_indices();
        while let Some((at, c)) = letters.next() {
            match c {
                '\\' => text.push(letters.next()?.1),
                c if c == quote => {
                    self.rest = &rest[at + c.len_utf8()..];
                    return Some(text);
                }
                c => text.push(c),
            }
        }
        None
    }

    /// What a call is given; nothing, where it is none.
    fn with(&mut self) -> Option<Option<Vec<Node>>> {
        if !self.takes("(") {
            return Some(None);
        }
        let mut with = Vec::new();
        if self.takes(")") {
            return Some(Some(with));
        }
        loop {
            with.push(self.any()?);
            if self.takes(")") {
                return Some(Some(with));
            }
            if !self.takes(",") {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_scores_are_written_in_is_understood() {
        for text in [
            "%resource.item.where(linkId='/44250-9').answer.value.ordinal().sum()",
            "%a + %b * (2.5 - -%c) / 4",
            "iif(%a.exists() and %b.empty() or 1 <= 2, %a, {})",
            "%resource.item.where(linkId in ('a' | 'b\\'s')).answer.`value`",
            "item.descendants().aggregate($total + $this, 0).round(1)",
        ] {
            assert!(read(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_none_of_it_is_not() {
        for text in
            ["", "1 +", "(1", "%", "'open", "a.", "1 2", "a(,)", "{", "a as Quantity", "@2020", "a ~ b"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        for text in [&"(".repeat(10_000), &"-".repeat(10_000), &"1+".repeat(9_000), &"a.".repeat(9_000)] {
            assert_eq!(read(text), None);
        }
    }

    proptest! {
        #[test]
        fn nothing_written_makes_it_fall_over(text in "[-+*/(){}%'.,|=a-z0-9 ]{0,60}|\\PC{0,40}") {
            let _ = read(&text);
        }
    }
}
