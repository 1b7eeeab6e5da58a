//! A JSON object from which things are taken: what is left was not understood.

use domain::Decimal;
use serde_json::{Map, Value};

use super::{Loss, Report};
use crate::{elements::hl7, exact};

pub(super) struct Fields(Map<String, Value>);

/// A text and its translations, by language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Texts {
    pub(super) base: String,
    pub(super) others: Vec<(String, String)>,
}

impl Texts {
    pub(super) fn plain(base: &str) -> Self {
        Self { base: base.to_owned(), others: Vec::new() }
    }
}

impl Fields {
    pub(super) fn of(value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self(fields)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => None,
        }
    }

    /// Takes `name` if `read` can make something of it.
    fn take<T>(&mut self, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let read = read(self.0.get(name)?)?;
        self.0.remove(name);
        Some(read)
    }

    pub(super) fn peek(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Takes text that is not blank.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, |value| value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned))
    }

    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        self.take(name, Value::as_bool)
    }

    pub(super) fn number(&mut self, name: &str) -> Option<Decimal> {
        self.take(name, exact::number)
    }

    pub(super) fn whole(&mut self, name: &str) -> Option<i64> {
        self.take(name, |value| exact::number(value)?.whole())
    }

    pub(super) fn object(&mut self, name: &str) -> Option<Self> {
        self.take(name, |value| value.as_object().cloned().map(Self))
    }

    /// Takes the objects of a list; what else is in it stays.
    pub(super) fn list(&mut self, name: &str) -> Vec<Self> {
        let Some(Value::Array(values)) = self.0.get_mut(name) else { return Vec::new() };
        let all = std::mem::take(values);
        let (objects, others): (Vec<_>, Vec<_>) = all.into_iter().partition(Value::is_object);
        *values = others;
        if values.is_empty() {
            self.0.remove(name);
        }
        objects.into_iter().filter_map(Self::of).collect()
    }

    /// Takes the first field whose name begins with `start`.
    pub(super) fn starting(&mut self, start: &str) -> Option<(String, Value)> {
        let name =
            self.0.keys().find(|name| name.strip_prefix(start).is_some_and(|end| !end.is_empty()))?.clone();
        let value = self.0.remove(&name)?;
        Some((name[start.len()..].to_owned(), value))
    }

    /// Puts back what could not be used.
    pub(super) fn put(&mut self, name: String, value: Value) {
        self.0.insert(name, value);
    }

    /// Takes what says nothing: the name of a code that was understood.
    pub(super) fn skip(&mut self, names: &[&str]) {
        for name in names {
            self.0.remove(*name);
        }
    }

    /// Takes the first extension called `url`.
    pub(super) fn extension(&mut self, url: &str) -> Option<Self> {
        let Some(Value::Array(values)) = self.0.get_mut("extension") else { return None };
        let at = values.iter().position(|one| one["url"] == url)?;
        let one = values.remove(at);
        if values.is_empty() {
            self.0.remove("extension");
        }
        Self::of(one)
    }

    /// Takes a plain extension: what `read` makes of it, and names the rest.
    pub(super) fn said<T>(
        &mut self,
        url: &str,
        place: &str,
        report: &mut Report,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let mut one = self.extension(url)?;
        one.0.remove("url");
        let value = read(&mut one);
        if value.is_none() {
            report.name(place, url, Loss::Dropped);
        }
        report.rest(place, url, one);
        value
    }

    /// Takes a text with its translations.
    pub(super) fn words(&mut self, name: &str, place: &str, report: &mut Report) -> Option<Texts> {
        let base = self.text(name)?;
        let mut others = Vec::new();
        let beside = format!("_{name}");
        if let Some(mut fields) = self.object(&beside) {
            others = fields.translations(place, &beside, report);
            report.rest(place, &beside, fields);
        }
        Some(Texts { base, others })
    }

    /// Takes the text of an extension with its translations: as FHIR has it, beside its
    /// value, or as we write it, in it.
    pub(super) fn worded(&mut self, place: &str, report: &mut Report) -> Option<Texts> {
        if self.0.contains_key("valueString") {
            return self.words("valueString", place, report);
        }
        let base = self.said("content", place, report, |one| one.text("valueString"))?;
        Some(Texts { base, others: self.translations(place, "extension", report) })
    }

    fn translations(&mut self, place: &str, beside: &str, report: &mut Report) -> Vec<(String, String)> {
        let mut others = Vec::new();
        while let Some(mut one) = self.extension(&hl7("translation")) {
            one.0.remove("url");
            let language =
                one.said("lang", place, report, |one| one.text("valueCode").or(one.text("valueString")));
            let content = one
                .said("content", place, report, |one| one.text("valueString").or(one.text("valueMarkdown")));
            match (language, content) {
                (Some(language), Some(content)) => others.push((language, content)),
                _ => report.name(place, &hl7("translation"), Loss::Dropped),
            }
            report.rest(place, beside, one);
        }
        others
    }

    /// The whole, to be read by other means.
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// Names of what is left, below `path`; of extensions their URLs.
    pub(super) fn left(self, path: &str) -> Vec<(String, Loss)> {
        let mut left = Vec::new();
        for (name, value) in self.0 {
            let whole = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match (name.as_str(), &value) {
                ("extension", Value::Array(all)) => left.extend(urls(all, &whole, Loss::Dropped)),
                // It changes what the rest means.
                ("modifierExtension", Value::Array(all)) => left.extend(urls(all, &whole, Loss::Unusable)),
                (_, Value::Object(fields)) if name.starts_with('_') => {
                    let all = fields.get("extension").and_then(Value::as_array);
                    left.extend(urls(all.map_or(&[][..], Vec::as_slice), &whole, Loss::Dropped));
                    left.push((whole, Loss::Dropped));
                }
                _ => left.push((whole, Loss::Dropped)),
            }
        }
        left
    }
}

/// Ends of the URLs of extensions that decide what is asked, or what may be answered.
const DECIDING: [&str; 4] =
    ["enableWhenExpression", "answerExpression", "candidateExpression", "answerOptionsToggleExpression"];

fn urls(all: &[Value], whole: &str, loss: Loss) -> Vec<(String, Loss)> {
    let named = |one: &Value| {
        let url = one["url"].as_str().unwrap_or(whole);
        // What is asked, or may be answered, would depend on it.
        let decides = DECIDING.iter().any(|end| url.ends_with(end));
        (url.to_owned(), if decides { Loss::Unusable } else { loss })
    };
    all.iter().map(named).collect()
}
