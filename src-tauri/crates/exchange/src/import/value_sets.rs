//! Sets of choices that a Questionnaire carries in itself.

use serde_json::Value;

use super::{
    Loss,
    fields::{Fields, Texts},
    option::{Offered, points},
    root::Reader,
};

impl Reader {
    /// The choices of the contained set called `reference`; nothing where it is
    /// not there, or not spelled out.
    pub(super) fn value_set(&mut self, reference: &str) -> Option<Vec<Offered>> {
        if !self.value_sets.contains_key(reference) {
            let set = self.contained.get(reference).filter(|one| one["resourceType"] == "ValueSet")?;
            let offered = self.spelled_out(Fields::of(set.clone())?, reference);
            self.used.insert(reference.to_owned());
            self.value_sets.insert(reference.to_owned(), offered);
        }
        self.value_sets[reference].clone()
    }

    fn spelled_out(&mut self, mut fields: Fields, place: &str) -> Option<Vec<Offered>> {
        let mut all = Vec::new();
        let mut whole = true;
        if let Some(mut compose) = fields.object("compose") {
            for mut include in compose.list("include") {
                let system = include.text("system");
                let concepts = include.list("concept");
                let told = match concepts.is_empty() {
                    false => Some(concepts),
                    // All of a terminology: known only where that is carried too.
                    true if include.peek("filter").is_none() && include.peek("valueSet").is_none() => {
                        system.as_deref().and_then(|system| self.code_system(system))
                    }
                    true => None,
                };
                whole &= told.is_some();
                let told = told.unwrap_or_default();
                all.extend(told.into_iter().filter_map(|one| self.concept(one, system.clone(), place)));
                self.report.rest(place, "compose.include", include);
            }
            whole &= compose.peek("exclude").is_none();
            self.report.rest(place, "compose", compose);
        }
        if let Some(mut expansion) = fields.object("expansion") {
            let contains = expansion.list("contains");
            if all.is_empty() || !whole {
                (all, whole) = (Vec::new(), true);
                for mut one in contains {
                    let system = one.text("system");
                    whole &= one.peek("contains").is_none();
                    all.extend(self.concept(one, system, place));
                }
            }
            self.report.rest(place, "expansion", expansion);
        }
        fields.skip(&["resourceType", "id"]);
        self.report.rest(place, "", fields);
        (whole && !all.is_empty()).then_some(all)
    }

    /// The concepts of a contained code system, if all of them are there.
    fn code_system(&mut self, url: &str) -> Option<Vec<Fields>> {
        let is = |one: &Value| one["resourceType"] == "CodeSystem" && one["url"] == url;
        let (id, found) = self.contained.iter().find(|(_, one)| is(one))?;
        let (id, mut fields) = (id.clone(), Fields::of(found.clone())?);
        let all = fields.list("concept");
        fields.skip(&["resourceType", "id", "url"]);
        self.report.rest(&id, "", fields);
        self.used.insert(id);
        (!all.is_empty() && all.iter().all(|one| one.peek("concept").is_none())).then_some(all)
    }

    fn concept(&mut self, mut one: Fields, system: Option<String>, place: &str) -> Option<Offered> {
        let points = points(&mut one, place, &mut self.report);
        let code = one.text("code");
        let mut texts = one.words("display", place, &mut self.report);
        for mut designation in one.list("designation") {
            let language = designation.text("language");
            let value = designation.text("value");
            match (language, value, &mut texts) {
                (Some(language), Some(value), Some(texts)) => texts.others.push((language, value)),
                _ => self.report.name(place, "designation", Loss::Dropped),
            }
            self.report.rest(place, "designation", designation);
        }
        self.report.rest(place, "concept", one);
        let texts = texts.or_else(|| code.as_deref().map(Texts::plain));
        code.is_some().then(|| Offered { system, code, texts, points, ..Offered::default() })
    }
}
