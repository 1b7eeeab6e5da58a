//! From text to an expression.

use super::{Call, DEEPEST, Node, NotUnderstood, Sign};
use crate::Decimal;

pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    pub(super) fn ended(&self) -> bool {
        self.at >= self.text.len()
    }

    pub(super) fn no(&self, why: &'static str) -> NotUnderstood {
        NotUnderstood { at: self.at, why }
    }

    pub(super) fn space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    /// Steps over `sign` if it stands here; a word only where it ends.
    fn takes(&mut self, sign: &str) -> bool {
        self.space();
        let Some(rest) = self.text[self.at..].strip_prefix(sign) else { return false };
        let is_word = sign.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_word && rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return false;
        }
        self.at += sign.len();
        true
    }

    fn needs(&mut self, sign: &str, why: &'static str) -> Result<(), NotUnderstood> {
        if self.takes(sign) { Ok(()) } else { Err(self.no(why)) }
    }

    pub(super) fn any(&mut self) -> Result<Node, NotUnderstood> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.no("it goes too deep"));
        }
        let node = self.joined(0);
        self.depth -= 1;
        node
    }

    /// What is joined by signs that bind as loosely as `level`, or tighter.
    fn joined(&mut self, level: usize) -> Result<Node, NotUnderstood> {
        const LEVELS: [&[(&str, Sign)]; 5] = [
            &[("or", Sign::Or)],
            &[("and", Sign::And)],
            // The longer first: `<=` begins like `<`.
            &[
                ("<=", Sign::AtMost),
                (">=", Sign::AtLeast),
                ("!=", Sign::NotEqual),
                ("=", Sign::Equal),
                ("<", Sign::Below),
                (">", Sign::Above),
            ],
            &[("+", Sign::Plus), ("-", Sign::Minus)],
            &[("*", Sign::Times), ("/", Sign::By)],
        ];
        let Some(signs) = LEVELS.get(level) else { return self.single() };
        let first = self.joined(level + 1)?;
        let mut rest = Vec::new();
        while let Some((_, sign)) = signs.iter().find(|(text, _)| self.takes(text)) {
            rest.push((*sign, self.joined(level + 1)?));
        }
        Ok(if rest.is_empty() { first } else { Node::Joined(Box::new(first), rest) })
    }

    fn single(&mut self) -> Result<Node, NotUnderstood> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.no("it goes too deep"));
        }
        let node = self.one();
        self.depth -= 1;
        node
    }

    fn one(&mut self) -> Result<Node, NotUnderstood> {
        if self.takes("not") {
            return Ok(Node::Not(Box::new(self.single()?)));
        }
        if self.takes("-") {
            return Ok(Node::Minus(Box::new(self.single()?)));
        }
        if self.takes("(") {
            let node = self.any()?;
            self.needs(")", "a closing parenthesis is missing")?;
            return Ok(node);
        }
        if self.takes("{") {
            let name = self.run(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            self.needs("}", "a name ends with a closing brace")?;
            return if name.is_empty() { Err(self.no("a name is missing")) } else { Ok(Node::Name(name)) };
        }
        self.space();
        let start = self.at;
        let word = self.run(|c| c.is_ascii_alphabetic());
        if !word.is_empty() {
            let unknown = NotUnderstood { at: start, why: "there is no such function" };
            let (call, least, most) = Call::named(&word).ok_or(unknown)?;
            return self.call(call, least, most);
        }
        let number = self.run(|c| c.is_ascii_digit() || c == '.');
        let not = NotUnderstood { at: start, why: "a number, a name or a function was expected" };
        number.parse::<Decimal>().map(|number| Node::Number(number.into())).map_err(|_| not)
    }

    fn call(&mut self, call: Call, least: usize, most: usize) -> Result<Node, NotUnderstood> {
        self.needs("(", "a function is followed by a parenthesis")?;
        let mut of = vec![self.any()?];
        while self.takes(",") {
            of.push(self.any()?);
        }
        self.needs(")", "a closing parenthesis is missing")?;
        if (least..=most).contains(&of.len()) {
            Ok(Node::Call(call, of))
        } else {
            Err(self.no("the function takes another number of values"))
        }
    }

    fn run(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let rest = &self.text[self.at..];
        let run = &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())];
        self.at += run.len();
        run.to_owned()
    }
}
