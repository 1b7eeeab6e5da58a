//! The wording, and its translations beside it.

use serde_json::{Value, json};

use crate::{ExchangeError, Wording, elements::hl7};

pub(super) struct Words<'a> {
    pub(super) base: &'a Wording,
    pub(super) translations: &'a [Wording],
}

impl Words<'_> {
    /// Something to read.
    pub(super) fn display(&self, link: String, message: &str) -> Result<Value, ExchangeError> {
        let mut fields = json!({ "linkId": link, "type": "display" });
        self.put(&mut fields, "text", message)?;
        Ok(fields)
    }

    /// An extension of ours that is a text. Its translations are in it and not beside its
    /// value: servers that know FHIR by its fields refuse them there.
    pub(super) fn extension(&self, url: &str, message: &str) -> Result<Value, ExchangeError> {
        let text = self.base.text(message)?;
        if self.is_alone() {
            return Ok(json!({ "url": url, "valueString": text }));
        }
        let mut all = vec![json!({ "url": "content", "valueString": text })];
        for other in self.translations {
            all.push(translation(&other.language, other.text(message)?));
        }
        Ok(json!({ "url": url, "extension": all }))
    }

    /// Nothing is translated.
    pub(super) fn is_alone(&self) -> bool {
        self.translations.is_empty()
    }

    /// Sets `field` to the text of `message`, its translations beside it.
    pub(super) fn put(&self, fields: &mut Value, field: &str, message: &str) -> Result<(), ExchangeError> {
        let others = self.translations.iter().map(|other| Ok((other, other.text(message)?)));
        let others: Vec<_> = others.collect::<Result<_, ExchangeError>>()?;
        set(fields, field, self.base.text(message)?, &others);
        Ok(())
    }

    /// The same for what is never shown, as far as anybody worded it.
    pub(super) fn offer(&self, fields: &mut Value, field: &str, message: &str) {
        let others = self.translations.iter().filter_map(|other| Some((other, other.text(message).ok()?)));
        if let Ok(text) = self.base.text(message) {
            set(fields, field, text, &others.collect::<Vec<_>>());
        }
    }

    pub(super) fn has(&self, message: &str) -> bool {
        self.base.text(message).is_ok()
    }
}

fn set(fields: &mut Value, field: &str, text: &str, others: &[(&Wording, &str)]) {
    fields[field] = json!(text);
    if !others.is_empty() {
        let others: Vec<Value> =
            others.iter().map(|(wording, text)| translation(&wording.language, text)).collect();
        fields[format!("_{field}")] = json!({ "extension": others });
    }
}

fn translation(language: &str, text: &str) -> Value {
    json!({
        "url": hl7("translation"),
        "extension": [
            { "url": "lang", "valueCode": language },
            { "url": "content", "valueString": text },
        ],
    })
}
