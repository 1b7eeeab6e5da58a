//! Where an endpoint points, however it writes paths: FHIRPath, XPath or a JSON
//! pointer. Pure.

use serde_json::Value;

/// The resources that a record of ours is made of.
const RESOURCES: [&str; 7] =
    ["Patient", "Encounter", "QuestionnaireResponse", "Observation", "Provenance", "Questionnaire", "Device"];

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub name: String,
    /// Which of several, from 0.
    pub index: Option<usize>,
    /// The text that chooses among several, like a link id or a URL.
    pub chosen: Option<String>,
}

/// A path, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// The kind of resource that it begins at, if it says so.
    pub resource: Option<&'static str>,
    pub steps: Vec<Step>,
}

impl Place {
    /// Reads `path`, whoever wrote it.
    pub fn read(path: &str) -> Self {
        // In XPath the first of several is the first, and not the one after none.
        let first = usize::from(path.contains("f:"));
        let mut place = Self::default();
        for token in tokens(&without_remarks(path)) {
            place.step(&token, first);
        }
        let is_wrapping = |step: &Step| matches!(step.name.as_str(), "entry" | "resource");
        let wrapping = place.steps.iter().take_while(|step| is_wrapping(step)).count();
        place.steps.drain(..wrapping);
        place
    }

    /// The first path that stands in an endpoint's own words, if there is one.
    pub fn mentioned(words: &str) -> Option<Self> {
        let begins = |word: &&str| {
            let word = word.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
            RESOURCES.iter().any(|name| word.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
        };
        let is_around = |c: char| matches!(c, '\'' | '"' | '`' | ',' | ';' | ':' | '<' | '>');
        let word = words.split(|c: char| c.is_whitespace() || is_around(c)).find(begins)?;
        Some(Self::read(word.trim_end_matches('.'))).filter(|place| !place.steps.is_empty())
    }

    fn step(&mut self, token: &str, first: usize) {
        let token = token.trim_start_matches('@');
        let name_ends = token.find(['[', '(']).unwrap_or(token.len());
        let (name, rest) = token.split_at(name_ends);
        let name = name.rsplit(':').next().unwrap_or_default();
        if let Ok(index) = name.parse() {
            // A JSON pointer counts in a step of its own.
            if let Some(last) = self.steps.last_mut() {
                last.index = Some(index);
            }
            return;
        }
        let index = inside(rest, '[', ']').and_then(|index| index.parse::<usize>().ok());
        let index = index.and_then(|index| index.checked_sub(first));
        let argument = inside(rest, '(', ')');
        match (name, argument) {
            ("ofType" | "as", Some(kind)) => self.begin(kind),
            ("where", Some(test)) | ("extension", Some(test)) => {
                let chosen = inside(test, '\'', '\'').or(inside(test, '"', '"')).map(str::to_owned);
                if name == "extension" {
                    self.steps.push(Step { name: name.to_owned(), index: None, chosen });
                } else if let Some(last) = self.steps.last_mut() {
                    last.chosen = chosen;
                }
            }
            ("" | "Bundle", _) | (_, Some(_)) => {}
            (name, None) if RESOURCES.contains(&name) => self.begin(name),
            (name, None) => self.steps.push(Step { name: name.to_owned(), index, chosen: None }),
        }
    }

    fn begin(&mut self, kind: &str) {
        if let Some(known) = RESOURCES.into_iter().find(|name| *name == kind) {
            self.resource = Some(known);
            self.steps.clear();
        }
    }
}

/// What stands between the first `open` and the `close` after it.
fn inside(text: &str, open: char, close: char) -> Option<&str> {
    let (_, rest) = text.split_once(open)?;
    let end = if open == close { rest.find(close) } else { rest.rfind(close) };
    Some(&rest[..end?])
}

/// The steps, apart. What stands in brackets belongs to the step before it.
fn tokens(path: &str) -> Vec<String> {
    let (mut tokens, mut token, mut depth) = (Vec::new(), String::new(), 0_usize);
    for c in path.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && matches!(c, '.' | '/') {
            tokens.push(std::mem::take(&mut token));
        } else {
            token.push(c);
        }
    }
    tokens.push(token);
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// Some servers write the address of a resource into the path, as a remark.
fn without_remarks(path: &str) -> String {
    let mut kept = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The link id of the item that `steps` lead to, and which of several rows of
/// its group it is in, from 1.
pub(super) fn item(resource: &Value, steps: &[Step]) -> Option<(String, Option<u32>)> {
    let (mut at, mut link, mut row) = (resource, None, None);
    for step in steps.iter().filter(|step| step.name == "item") {
        if let Some(chosen) = &step.chosen {
            return Some((chosen.clone(), row));
        }
        let (items, index) = (at["item"].as_array()?, step.index?);
        let found = items.get(index)?;
        let same = |one: &&Value| one["linkId"] == found["linkId"];
        let of_it = items.iter().filter(same).count();
        if of_it > 1 || found.get("item").is_some() {
            row = u32::try_from(items.iter().take(index + 1).filter(same).count()).ok();
        }
        link = found["linkId"].as_str().map(str::to_owned);
        at = found;
    }
    Some((link?, row))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(path: &str) -> (Option<&'static str>, Vec<(String, Option<usize>)>) {
        let place = Place::read(path);
        (place.resource, place.steps.into_iter().map(|step| (step.name, step.index)).collect())
    }

    fn steps(of: &[(&str, Option<usize>)]) -> Vec<(String, Option<usize>)> {
        of.iter().map(|(name, index)| ((*name).to_owned(), *index)).collect()
    }

    #[test]
    fn the_same_place_is_read_however_it_is_written() {
        let answer = steps(&[("item", Some(3)), ("answer", Some(0))]);
        for path in [
            "QuestionnaireResponse.item[3].answer[0]",
            "Bundle.entry[2].resource.ofType(QuestionnaireResponse).item[3].answer[0]",
            "Bundle.entry[2].resource/*QuestionnaireResponse/7f*/.ofType(QuestionnaireResponse).item[3].answer[0]",
            "/f:QuestionnaireResponse/f:item[4]/f:answer[1]",
            "/f:Bundle/f:entry[3]/f:resource/f:QuestionnaireResponse/f:item[4]/f:answer[1]",
            "QuestionnaireResponse/item/3/answer/0",
            "/QuestionnaireResponse/item/3/answer/0",
            "QuestionnaireResponse.item.3.answer.0",
        ] {
            assert_eq!(read(path), (Some("QuestionnaireResponse"), answer.clone()), "{path}");
        }
        assert_eq!(read("Bundle.entry[0].resource.birthDate"), (None, steps(&[("birthDate", None)])));
        assert_eq!(read("birthDate"), (None, steps(&[("birthDate", None)])));
    }

    #[test]
    fn what_is_no_path_leads_nowhere_and_breaks_nothing() {
        for path in
            ["", ".", "...", "/", "(((", ")))", "[[", "f:", "/*", "*/", "item[99999999999999999999]", "]"]
        {
            let place = Place::read(path);
            assert!(place.resource.is_none() && place.steps.len() <= 1, "{path}: {place:?}");
        }
        assert_eq!(Place::read("/f:Patient/f:name[0]").steps[0].index, None, "XPath has no first of 0");
    }

    #[test]
    fn a_path_is_found_in_the_endpoints_own_words() {
        let place = Place::mentioned("Validation failed: 'Patient.birthDate' is no date").unwrap();
        assert_eq!((place.resource, place.steps[0].name.as_str()), (Some("Patient"), "birthDate"));
        assert_eq!(Place::mentioned("The Patient. Somebody"), None);
        assert_eq!(Place::mentioned("no"), None);
    }

    #[test]
    fn an_item_is_found_by_its_place_and_in_its_row() {
        let response = json!({ "item": [
            { "linkId": "1", "answer": [{}] },
            { "linkId": "g", "item": [{ "linkId": "g.1" }, { "linkId": "g.2" }] },
            { "linkId": "g", "item": [{ "linkId": "g.2" }] },
        ] });
        let at = |path| item(&response, &Place::read(path).steps);

        assert_eq!(at("QuestionnaireResponse.item[0].answer[0].value"), Some(("1".into(), None)));
        assert_eq!(at("QuestionnaireResponse.item[1].item[1]"), Some(("g.2".into(), Some(1))));
        assert_eq!(at("QuestionnaireResponse.item[2].item[0]"), Some(("g.2".into(), Some(2))));
        assert_eq!(at("QuestionnaireResponse.item.where(linkId='1').answer"), Some(("1".into(), None)));
        assert_eq!(at("QuestionnaireResponse.item[9]"), None);
        assert_eq!(at("QuestionnaireResponse.item.answer"), None);
    }
}
