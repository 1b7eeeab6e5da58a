//! Whether `locales/` is in order: every language, every file, every message.
//!
//! What can be wrong is in `checks`, as functions of text; that each of them
//! finds what it is for is shown in `controls`. This file only carries the
//! clinic's own files to them.

mod checks;
mod code;
mod coded;
mod controls;
mod faces;
mod ftl;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use text::{Language, SOURCE, Texts};

/// A file of `locales/`.
struct File {
    /// Below the language's folder: `chrome.ftl`, `instruments/phq-9.ftl`.
    name: String,
    text: String,
}

impl File {
    fn is_form(&self) -> bool {
        self.name.starts_with("instruments/")
    }

    fn is_kit(&self) -> bool {
        self.name.starts_with("kits/")
    }

    /// Whether it is said by the window or a tool: no form, and no words of a kit.
    fn is_interface(&self) -> bool {
        !self.is_form() && !self.is_kit()
    }
}

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn root() -> PathBuf {
    house().join("locales")
}

/// Every file of a language, in all its folders.
fn files(tag: &str) -> Vec<File> {
    below(&root().join(tag), "ftl", "")
}

/// Every file of a kind in a folder and those in it, by its name below it.
fn below(folder: &Path, kind: &str, before: &str) -> Vec<File> {
    let mut files = Vec::new();
    for path in entries(folder) {
        let name = format!("{before}{}", last(&path));
        if path.is_dir() {
            files.extend(below(&path, kind, &format!("{name}/")));
        } else if path.extension().is_some_and(|is| is == kind) {
            files.push(File { name, text: read(&path) });
        }
    }
    files
}

/// Forms, and the words of kits: nothing is borrowed inside either.
fn forms_and_kits(tag: &str) -> Vec<File> {
    files(tag).into_iter().filter(|file| !file.is_interface()).collect()
}

/// What the window and the tools say in a language, as one text.
fn interface(tag: &str) -> String {
    let files = files(tag).into_iter().filter(File::is_interface);
    files.map(|file| file.text).collect::<Vec<_>>().join("\n\n")
}

/// The same, with what it borrows from relatives; nothing from the source, or
/// nothing would ever be missing.
fn with_relatives(tag: &str) -> String {
    let listed: Vec<_> = languages().into_iter().map(|language| language.tag).collect();
    let relatives = checks::relatives(tag, &listed);
    [tag.to_owned()].iter().chain(&relatives).map(|tag| interface(tag)).collect::<Vec<_>>().join("\n\n")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("readable").path()).collect();
    entries.sort();
    entries
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("readable, and UTF-8")
}

fn last(path: &Path) -> String {
    path.file_name().expect("below locales/").to_string_lossy().into_owned()
}

/// As listed. Not asked of `Texts`, which stops at the first file that is
/// broken; the checks look at all of them.
fn languages() -> Vec<Language> {
    let list: BTreeMap<String, Vec<Language>> =
        toml::from_str(&read(&root().join("languages.toml"))).expect("a list of languages");
    list.into_values().flatten().collect()
}

/// Looks at every file of every language.
fn in_every_file(check: impl Fn(&Language, &File) -> Vec<String>) {
    let mut found = Vec::new();
    for language in languages() {
        for file in files(&language.tag) {
            let of = format!("locales/{}/{}", language.tag, file.name);
            found.extend(check(&language, &file).into_iter().map(|finding| format!("{of}: {finding}")));
        }
    }
    nothing(&found);
}

/// Who is booked as an interpreter is asked for by the language's name in the window.
#[test]
fn every_language_that_somebody_may_speak_has_a_name_in_the_source() {
    let said = read(&root().join(SOURCE).join("tools/programme.ftl"));
    let unnamed = languages().into_iter().map(|language| format!("\nlanguage-{} = ", language.tag));
    nothing(&unnamed.filter(|line| !said.contains(line)).collect::<Vec<_>>());
}

/// Looks at every language the window speaks.
fn in_every_interface(check: impl Fn(&Language) -> Vec<String>) {
    let mut found = Vec::new();
    for language in languages().iter().filter(|language| language.interface) {
        found.extend(check(language).into_iter().map(|finding| format!("{}: {finding}", language.tag)));
    }
    nothing(&found);
}

fn nothing(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_folder_is_a_language_and_every_language_has_a_folder() {
    let folders: BTreeSet<_> =
        entries(&root()).into_iter().filter(|path| path.is_dir()).map(|path| last(&path)).collect();
    let written = languages().into_iter().filter(|language| language.words);
    let written: BTreeSet<_> = written.map(|language| language.tag).collect();

    assert_eq!(folders, written);
    let spoken = languages().into_iter().filter(|language| !language.words);
    assert!(spoken.clone().count() > 30 && spoken.into_iter().all(|language| !language.interface));
}

#[test]
fn no_language_is_plain_english() {
    // It would bring American dates.
    assert!(languages().iter().all(|language| language.tag != "en"));
}

#[test]
fn every_file_parses() {
    in_every_file(|_, file| checks::junk(&file.text));
}

#[test]
fn nothing_is_said_twice() {
    let mut found = Vec::new();
    for language in languages() {
        let files = files(&language.tag);
        let texts: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.text.as_str())).collect();
        found.extend(checks::twice(&texts).into_iter().map(|finding| format!("{}: {finding}", language.tag)));
    }
    nothing(&found);
}

#[test]
fn every_reference_leads_somewhere() {
    in_every_file(|language, file| {
        let whole: Vec<_> = files(&language.tag).into_iter().map(|file| file.text).collect();
        checks::dangling(&whole.join("\n\n"), &file.text)
    });
}

#[test]
fn the_window_and_the_tools_say_everything_in_every_language_of_the_window() {
    let source = interface(SOURCE);
    in_every_interface(|language| checks::missing(&source, &with_relatives(&language.tag)));
}

#[test]
fn every_language_of_the_window_notes_who_wrote_it() {
    in_every_interface(|language| {
        let noted = language.origin.as_ref().is_some_and(|origin| !origin.trim().is_empty());
        (!noted).then(|| "no origin in languages.toml".to_owned()).into_iter().collect()
    });
}

#[test]
fn no_language_says_what_the_source_does_not() {
    let source = interface(SOURCE);
    in_every_file(
        |_, file| if file.is_interface() { checks::unknown(&source, &file.text) } else { Vec::new() },
    );
}

#[test]
fn a_translation_inserts_what_the_source_inserts() {
    let source = interface(SOURCE);
    in_every_file(
        |_, file| if file.is_interface() { checks::variables(&source, &file.text) } else { Vec::new() },
    );
}

#[test]
fn a_translation_chooses_among_the_same_cases() {
    let source = interface(SOURCE);
    in_every_file(
        |_, file| if file.is_interface() { checks::cases(&source, &file.text) } else { Vec::new() },
    );
}

#[test]
fn every_plural_form_of_every_language_is_written() {
    in_every_file(|language, file| checks::plurals(language.written_as(), &file.text));
}

#[test]
fn no_message_calls_a_function() {
    in_every_file(|_, file| checks::functions(&file.text));
}

#[test]
fn nothing_is_inserted_into_the_wording_of_a_form_or_a_kit() {
    let mut found = Vec::new();
    for language in languages() {
        for file in forms_and_kits(&language.tag) {
            let of = format!("{}/{}", language.tag, file.name);
            found.extend(checks::inserted(&file.text).into_iter().map(|finding| format!("{of}: {finding}")));
        }
    }
    nothing(&found);
}

#[test]
fn a_translated_form_or_kit_invents_no_message() {
    let sources = forms_and_kits(SOURCE);
    in_every_file(|_, file| {
        if file.is_interface() {
            return Vec::new();
        }
        match sources.iter().find(|source| source.name == file.name) {
            Some(source) => checks::invented(&source.text, &file.text),
            None => vec![format!("{SOURCE} has no such file")],
        }
    });
}

#[test]
fn every_form_says_where_its_wording_is_from() {
    in_every_file(|_, file| match file.name.strip_prefix("instruments/") {
        Some(name) => checks::provenance(name.trim_end_matches(".ftl"), &file.text),
        None => Vec::new(),
    });
}

/// Beside its title; that it says so truly is seen where kits are checked.
#[test]
fn every_kit_says_where_its_words_are_from() {
    in_every_file(|_, file| match file.name.strip_prefix("kits/") {
        Some(name) => checks::provenance(&format!("{}-title", name.trim_end_matches(".ftl")), &file.text),
        None => Vec::new(),
    });
}

#[test]
fn a_language_of_forms_alone_has_forms_alone() {
    in_every_file(|language, file| {
        let stray = !language.interface && !file.is_form();
        stray.then(|| "the window does not speak this language".to_owned()).into_iter().collect()
    });
}

#[test]
fn every_language_has_names_for_its_months() {
    let texts = Texts::built_in().unwrap();
    for Language { tag, .. } in texts.languages() {
        let months = texts.month_names(tag);

        assert!((1..=12).all(|month| months.iter().any(|(_, of)| *of == month)), "{tag}");
        assert!(months.iter().all(|(name, _)| !name.starts_with("M0") && !name.starts_with("M1")), "{tag}");
    }
}
