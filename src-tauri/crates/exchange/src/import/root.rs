//! The Questionnaire itself: everything that is not in one of its items.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Code,
    instrument::{Draft, DraftItem, Licence, Origin},
};
use serde_json::{Map, Value, json};

use super::{
    Imported, Lent, Loss, Report, Word,
    choices::Set,
    fields::{Fields, Texts},
    ids::{self, Ids},
    lexicon::{Lexicon, UNKNOWN},
    option::Offered,
    owned::{self, unread},
    scores::{Calculated, Variable},
    settle,
};
use crate::{
    BASE, ExchangeError,
    elements::{hl7, ours},
};

/// All that is known while a Questionnaire is read.
pub(super) struct Reader {
    /// Whether it is an export of ours.
    pub(super) own: bool,
    pub(super) report: Report,
    pub(super) ids: Ids,
    pub(super) lexicon: Lexicon,
    pub(super) lent: Vec<Lent>,
    pub(super) items: Vec<DraftItem>,
    /// The items by what others call them; and what is asked later is not there yet.
    pub(super) links: BTreeMap<String, usize>,
    pub(super) sets: BTreeMap<String, Set>,
    /// The names of sets that are alike in every word.
    pub(super) alike: BTreeMap<String, String>,
    /// Resources that it carries in itself, by the name they are called there.
    pub(super) contained: BTreeMap<String, Value>,
    /// The sets of choices among them that were read.
    pub(super) value_sets: BTreeMap<String, Option<Vec<Offered>>>,
    /// Which of what it carries was of use.
    pub(super) used: BTreeSet<String>,
    pub(super) variables: Vec<Variable>,
    pub(super) calculated: Vec<Calculated>,
    pub(super) instructions: bool,
}

pub(super) fn read(questionnaire: &Value) -> Result<Imported, ExchangeError> {
    let fields = Fields::of(questionnaire.clone()).ok_or(ExchangeError::NotA("Questionnaire"))?;
    let mut report = Report::default();
    let mut fields = fields;
    fields.skip(&["resourceType"]);
    let written = fields.peek("extension").cloned();
    let own = owned::instrument(&mut fields, &mut report);
    let url = fields.text("url");
    let version = fields.text("version");
    let name = url.as_deref().and_then(|url| url.rsplit(['/', ':']).next()).filter(|tail| !tail.is_empty());
    let called = name.map(str::to_owned).or_else(|| said(&fields, "name")).or_else(|| said(&fields, "title"));
    let called = called.or_else(|| said(&fields, "id")).unwrap_or_default();
    let id = match own.get("id").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => ids::instrument(&called),
    };
    let language = fields.text("language");
    if language.is_none() {
        report.name("Questionnaire", "language", Loss::Unusable);
    }
    let mut reader = Reader {
        own: !own.is_empty(),
        report,
        ids: Ids::of(&id),
        lexicon: Lexicon::of(language),
        lent: Vec::new(),
        items: Vec::new(),
        links: BTreeMap::new(),
        sets: BTreeMap::new(),
        alike: BTreeMap::new(),
        contained: BTreeMap::new(),
        value_sets: BTreeMap::new(),
        used: BTreeSet::new(),
        variables: Vec::new(),
        calculated: Vec::new(),
        instructions: false,
    };
    let title = fields.text("title").or_else(|| fields.text("name")).unwrap_or(called);
    let origin = reader.origin(&mut fields, url, version.clone());
    let code = reader.code(&mut fields, "Questionnaire");
    let licence = reader.licence(&mut fields);
    reader.ordinary(&mut fields);
    reader.yes_no(&mut fields);
    reader.contain(&mut fields);
    reader.variables(&mut fields, "Questionnaire");
    for item in fields.list("item") {
        reader.item(item, &Default::default());
    }
    let mut draft = Draft {
        id,
        version: version.filter(|_| reader.own).and_then(|version| version.parse().ok()).unwrap_or(1),
        title,
        code,
        origin,
        instructions: reader.instructions,
        own_stem: false,
        licence,
        choices: BTreeMap::new(),
        items: Vec::new(),
        scores: Vec::new(),
        prompts: Vec::new(),
    };
    reader.merge(&mut draft, own, written);
    reader.report.rest("Questionnaire", "", fields);
    reader.finish(draft, questionnaire)
}

fn said(fields: &Fields, name: &str) -> Option<String> {
    fields.peek(name)?.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

impl Reader {
    /// Where it is from: of an export of ours, what that was made of.
    fn origin(
        &mut self,
        fields: &mut Fields,
        url: Option<String>,
        version: Option<String>,
    ) -> Option<Origin> {
        if !self.own {
            return url.map(|url| Origin { url, version });
        }
        let one =
            fields.peek("derivedFrom")?.as_array().filter(|all| all.len() == 1)?[0].as_str()?.to_owned();
        fields.skip(&["derivedFrom"]);
        let (url, version) = match one.split_once('|') {
            Some((url, version)) => (url.to_owned(), Some(version.to_owned())),
            None => (one, None),
        };
        Some(Origin { url, version })
    }

    /// The first code; any further are named.
    pub(super) fn code(&mut self, fields: &mut Fields, place: &str) -> Option<Code> {
        let mut found = None;
        for mut coding in fields.list("code") {
            if found.is_none()
                && let (Some(system), Some(code)) = (coding.text("system"), coding.text("code"))
            {
                found = Some(Code { system, code });
            }
            self.report.rest(place, "code", coding);
        }
        found
    }

    fn licence(&mut self, fields: &mut Fields) -> Licence {
        // Of our own it is written out in our extension, and read from there.
        let copyright = fields.text("copyright").filter(|_| !self.own);
        let owner = if self.own { None } else { fields.text("publisher") };
        Licence {
            status: "licensed".into(),
            attribution: copyright.clone().or_else(|| owner.clone()),
            terms: copyright.unwrap_or_default(),
            owner,
            number: None,
            expires: None,
            languages: None,
            modes: None,
            notices: Vec::new(),
        }
    }

    /// What every export of ours has, and says nothing.
    fn ordinary(&mut self, fields: &mut Fields) {
        if fields.peek("status") == Some(&json!("active")) {
            fields.skip(&["status"]);
        }
        if fields.peek("subjectType") == Some(&json!(["Patient"])) {
            fields.skip(&["subjectType"]);
        }
        if self.own {
            fields.skip(&["id"]);
            let Some(mut meta) = fields.object("meta") else { return };
            for mut tag in meta.list("tag") {
                if tag.peek("system") == Some(&json!(format!("{BASE}/content"))) {
                    tag.skip(&["system", "code"]);
                }
                self.report.rest("Questionnaire", "meta.tag", tag);
            }
            self.report.rest("Questionnaire", "meta", meta);
        }
    }

    fn yes_no(&mut self, fields: &mut Fields) {
        let Some(mut words) = fields.extension(&ours("yes-no")) else { return };
        words.skip(&["url"]);
        for word in ["yes", "no"] {
            let message = format!("{}-{word}", self.ids.instrument());
            if let Some(mut one) = words.extension(word) {
                one.skip(&["url"]);
                if let Some(texts) = one.worded("Questionnaire", &mut self.report) {
                    self.lexicon.add(&message, &texts);
                }
                self.report.rest("Questionnaire", word, one);
            }
        }
        self.report.rest("Questionnaire", "yes-no", words);
    }

    fn contain(&mut self, fields: &mut Fields) {
        for resource in fields.list("contained") {
            let resource = Value::Object(resource.into_map());
            match resource["id"].as_str() {
                Some(id) => drop(self.contained.insert(format!("#{id}"), resource)),
                None => self.report.name("Questionnaire", "contained", Loss::Dropped),
            }
        }
    }

    /// Puts in what only an export of ours says.
    fn merge(&mut self, draft: &mut Draft, own: Map<String, Value>, written: Option<Value>) {
        if own.is_empty() {
            return;
        }
        let mut whole = json!(draft);
        for (name, value) in own {
            whole[name] = value;
        }
        match serde_json::from_value(whole) {
            Ok(merged) => *draft = merged,
            Err(_) => {
                let all = written.as_ref().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                let whole = all.iter().filter(|one| one["url"] == ours("instrument"));
                whole.for_each(|one| unread(one, "Questionnaire", &mut self.report));
            }
        }
    }

    pub(super) fn lend(&mut self, message: String, word: Word) {
        if !self.lexicon.has(&message) && !self.lent.iter().any(|lent| lent.message == message) {
            self.lent.push(Lent { message, word });
        }
    }

    /// Words something by `texts`, and names where it was worded otherwise before.
    pub(super) fn word(&mut self, message: &str, texts: &Texts, place: &str) {
        if !self.lexicon.add(message, texts) {
            self.report.name(place, message, Loss::Simplified);
        }
    }

    fn finish(mut self, mut draft: Draft, questionnaire: &Value) -> Result<Imported, ExchangeError> {
        draft.scores = self.scores();
        draft.items = std::mem::take(&mut self.items);
        for (name, set) in std::mem::take(&mut self.sets) {
            draft.choices.insert(name, set.choices());
        }
        for id in self.contained.keys().filter(|id| !self.used.contains(*id)) {
            self.report.name("Questionnaire", &format!("contained{id}"), Loss::Dropped);
        }
        if !self.own {
            settle::emptied(&mut draft, &mut self.report);
        }
        let checked = settle::settle(&mut draft, &mut self.report);
        let wordings = self.lexicon.done();
        if let Some(instrument) = checked {
            settle::unworded(&instrument, &wordings, &self.lent, &mut self.report);
            if self.own {
                settle::changed(&instrument, &wordings, questionnaire, &mut self.report);
            }
        }
        if wordings[0].language == UNKNOWN {
            self.report.name("Questionnaire", "language", Loss::Unusable);
        }
        Ok(Imported { draft, wordings, lent: self.lent, not_carried: self.report.all })
    }

    /// Reads a hidden flag, wherever an item may have one.
    pub(super) fn hidden(&mut self, fields: &mut Fields, place: &str) -> bool {
        let url = hl7("questionnaire-hidden");
        fields.said(&url, place, &mut self.report, |one| one.flag("valueBoolean")).unwrap_or(false)
    }
}
