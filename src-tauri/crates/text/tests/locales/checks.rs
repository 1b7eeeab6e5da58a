//! What can be wrong with a `.ftl` file. Each check is a function of text and
//! gives back what it found, in a line a translator can act on.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::parser;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::ftl::{FORMS, Met, Named, Reading, ids, is_number, key, line, named, readings, variable, walk};

/// What does not parse.
pub fn junk(text: &str) -> Vec<String> {
    let errors = parser::parse(text).err().map(|(_, errors)| errors).unwrap_or_default();
    let at = |position: usize| text[..position.min(text.len())].matches('\n').count() + 1;
    errors.iter().map(|error| format!("line {}: {}", at(error.pos.start), error.kind)).collect()
}

/// Ids that one language's files, by name, have more than once.
pub fn twice(files: &[(&str, &str)]) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, text) in files {
        for id in ids(text) {
            places.entry(id).or_default().push(name);
        }
    }
    places.retain(|_, files| files.len() > 1);
    places.iter().map(|(id, files)| format!("{id} is in {}", files.join(" and in "))).collect()
}

/// References in `text` that lead nowhere in `whole`, all of its language.
/// Languages do not borrow inside a sentence.
pub fn dangling(whole: &str, text: &str) -> Vec<String> {
    let known: BTreeSet<_> = ids(whole).into_iter().collect();
    findings(text, |entry| {
        let mut found = Vec::new();
        walk(&entry.pattern, &mut |met| match met {
            Met::Reference(id) if !known.contains(&id) => found.push(format!("nobody wrote {id}")),
            Met::Reference(_) | Met::Variable(_) | Met::Function(_) | Met::Choice { .. } => {}
        });
        found
    })
}

/// The languages among `listed` that `tag` is a kind of, the nearest first:
/// what they say, it need not say itself.
pub fn relatives(tag: &str, listed: &[String]) -> Vec<String> {
    let shorter = tag.rmatch_indices('-').map(|(end, _)| tag[..end].to_owned());
    shorter.filter(|shorter| listed.contains(shorter)).collect()
}

/// What `source` says and `text` does not.
pub fn missing(source: &str, text: &str) -> Vec<String> {
    let written = names(text);
    names(source).difference(&written).map(|name| format!("{name} is missing")).collect()
}

/// What `text` says and `source` does not.
pub fn unknown(source: &str, text: &str) -> Vec<String> {
    let known = names(source);
    let unknown = names(text).into_iter().filter(|name| !known.contains(name));
    unknown.map(|name| format!("line {}: {name} is not in the source", line(text, &name))).collect()
}

/// Messages of a translated form that `source` does not have. What a translation
/// notes beside them is its own business: so is where it came from.
pub fn invented(source: &str, text: &str) -> Vec<String> {
    let known = ids(source);
    let invented = ids(text).into_iter().filter(|id| !known.contains(id));
    invented.map(|id| format!("line {}: {id} is not in the source", line(text, &id))).collect()
}

/// A language's terms are its own business; everything else is comparable.
fn names(text: &str) -> BTreeSet<String> {
    named(text).into_iter().map(|entry| entry.name).filter(|name| !name.starts_with('-')).collect()
}

/// Variables that the source does not give, and those it says that a sentence
/// of `text` forgets. A sentence for zero, one or two may leave the number out:
/// Arabic has a word for "two records".
pub fn variables(source: &str, text: &str) -> Vec<String> {
    let sources: BTreeMap<_, _> =
        named(source).into_iter().map(|entry| (entry.name.clone(), entry)).collect();
    findings(text, |entry| {
        let Some(source) = sources.get(&entry.name) else { return Vec::new() };
        let given = all_variables(source);
        let mut found: Vec<_> = all_variables(entry)
            .difference(&given)
            .map(|name| format!("the source does not give ${name}"))
            .collect();

        let originals = readings(&source.pattern);
        for reading in readings(&entry.pattern).iter().filter(|reading| !counts_itself(reading)) {
            let case: Vec<_> = reading.cases.iter().map(|(_, case)| format!("[{case}] ")).collect();
            let forgotten =
                expected(&originals, reading).difference(&reading.says).cloned().collect::<Vec<_>>();
            found.extend(forgotten.iter().map(|name| format!("{}forgets ${name}", case.concat())));
        }
        found
    })
}

fn all_variables(entry: &Named<'_>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    walk(&entry.pattern, &mut |met| {
        if let Met::Variable(name) = met {
            all.insert(name.to_owned());
        }
    });
    all
}

/// Whether a sentence is for a number so particular that it can be a word.
fn counts_itself(reading: &Reading) -> bool {
    reading.cases.iter().any(|(_, case)| ["zero", "one", "two"].contains(&case.as_str()) || is_number(case))
}

/// What every sentence of the source says that is for the same cases.
fn expected(originals: &[Reading], reading: &Reading) -> BTreeSet<String> {
    let is_word = |case: &str| !FORMS.contains(&case);
    let same = |original: &&Reading| {
        !counts_itself(original)
            && reading
                .cases
                .iter()
                .filter(|(_, case)| is_word(case))
                .all(|(by, case)| original.cases.iter().all(|(its, other)| its != by || other == case))
    };
    let mut originals = originals.iter().filter(same).map(|original| original.says.clone());
    let first = originals.next().unwrap_or_default();
    originals.fold(first, |all, says| all.intersection(&says).cloned().collect())
}

/// Cases that are words, where they differ from the source's for the same
/// variable: a misspelt one is never chosen.
pub fn cases(source: &str, text: &str) -> Vec<String> {
    let sources: BTreeMap<_, _> =
        named(source).iter().map(|entry| (entry.name.clone(), words(entry))).collect();
    findings(text, |entry| {
        let Some(source) = sources.get(&entry.name) else { return Vec::new() };
        let mut found = Vec::new();
        for (by, theirs) in words(entry) {
            let Some(known) = source.get(&by) else { continue };
            found.extend(theirs.difference(known).map(|case| format!("${by} is never [{case}]")));
            found.extend(known.difference(&theirs).map(|case| format!("${by} lacks [{case}]")));
        }
        found
    })
}

fn words(entry: &Named<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    walk(&entry.pattern, &mut |met| {
        if let Met::Choice { by, among } = met {
            let words =
                among.iter().map(key).filter(|case| !FORMS.contains(&case.as_str()) && !is_number(case));
            let words: BTreeSet<_> = words.collect();
            if !words.is_empty() {
                all.entry(variable(by)).or_default().extend(words);
            }
        }
    });
    all
}

/// Counts that lack one of the language's plural forms, or have one it does not
/// know. `other` is what is left when no form fits.
pub fn plurals(tag: &str, text: &str) -> Vec<String> {
    let forms = forms(tag);
    findings(text, |entry| {
        let mut found = Vec::new();
        walk(&entry.pattern, &mut |met| {
            let Met::Choice { by, among } = met else { return };
            let cases: BTreeSet<_> = among.iter().map(key).collect();
            let counts = |case: &String| FORMS.contains(&case.as_str()) || is_number(case);
            if !cases.iter().any(|case| case != "other" && counts(case)) {
                return;
            }
            let by = variable(by);
            found.extend(forms.difference(&cases).map(|form| format!("${by} lacks [{form}]")));
            let strange = cases.difference(&forms).filter(|case| !is_number(case));
            found.extend(strange.map(|case| format!("${by} has [{case}], which {tag} does not")));
            if among.iter().any(|variant| variant.default && key(variant) != "other") {
                found.push(format!("${by} falls back to something else than [other]"));
            }
        });
        found
    })
}

fn forms(tag: &str) -> BTreeSet<String> {
    let locale: Locale = tag.parse().expect("a tag");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("known to Unicode");
    let name = |form| match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(|form| name(form).to_owned()).collect()
}

/// Calls of functions. The program has none, and the window must not have what
/// the program lacks.
pub fn functions(text: &str) -> Vec<String> {
    findings(text, |entry| {
        let mut found = Vec::new();
        walk(&entry.pattern, &mut |met| {
            if let Met::Function(name) = met {
                found.push(format!("calls {name}()"));
            }
        });
        found
    })
}

/// Variables in the wording of a form: what a patient reads is the same for
/// everybody.
pub fn inserted(text: &str) -> Vec<String> {
    findings(text, |entry| all_variables(entry).iter().map(|name| format!("inserts ${name}")).collect())
}

/// Whether the form `id` notes how far its wording can be trusted, and where it
/// is from.
pub fn provenance(id: &str, text: &str) -> Vec<String> {
    let names = names(text);
    [id.to_owned(), format!("{id}.status"), format!("{id}.source")]
        .iter()
        .filter(|name| !names.contains(*name))
        .map(|name| format!("line {}: {name} is missing", line(text, id)))
        .collect()
}

fn findings(text: &str, check: impl Fn(&Named<'_>) -> Vec<String>) -> Vec<String> {
    let mut all = Vec::new();
    for entry in named(text) {
        let at = line(text, &entry.name);
        all.extend(check(&entry).iter().map(|finding| format!("line {at}: {}: {finding}", entry.name)));
    }
    all
}
