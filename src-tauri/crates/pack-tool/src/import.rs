//! The beginning of a folder, made of somebody else's Questionnaire.
//!
//! What a Questionnaire does not say is left for its author: who publishes the
//! pack, the worked cases, what staff read about scores. Until they are written,
//! the folder is not sound.

use std::{fmt::Write as _, fs, io::Write, path::Path};

use domain::instrument::Instrument;
use exchange::{Imported, Loss, NotCarried, Word, Wording};

use crate::{Failed, Outcome, Words, ftl};

/// Begins the folder `to` with the Questionnaire `bytes` of the file `from`, and
/// says what of it cannot be carried.
pub fn import(
    from: &Path,
    bytes: &[u8],
    to: &Path,
    words: &Words<'_>,
    out: &mut impl Write,
) -> Result<Outcome, Failed> {
    let not = || Failed::NoQuestionnaire(from.to_owned());
    let questionnaire = serde_json::from_slice(bytes).map_err(|_| not())?;
    let imported = exchange::import(&questionnaire).map_err(|_| not())?;
    let names = imported.wordings.iter().map(|wording| &wording.language).chain([&imported.draft.id]);
    if !names.into_iter().all(|name| is_name(name)) {
        return Err(not());
    }
    if fs::read_dir(to).is_ok_and(|mut within| within.next().is_some()) {
        return Err(Failed::Exists(to.to_owned()));
    }
    for (file, text) in files(&imported) {
        let file = to.join(file);
        let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, text));
        written.map_err(|_| Failed::Write(file))?;
    }
    for NotCarried { place, what, loss } in &imported.not_carried {
        words.not_carried(place, what, *loss, out)?;
    }
    let instrument = Instrument::try_from(imported.draft.clone());
    words.imported(to, &imported, instrument.as_ref().err(), out)?;
    let unusable = imported.not_carried.iter().any(|one| one.loss == Loss::Unusable);
    Ok(if unusable || instrument.is_err() { Outcome::Unusable } else { Outcome::Done })
}

/// Whether `name` can be a file's, wherever it came from.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The files of the folder, by name.
fn files(imported: &Imported) -> Vec<(String, String)> {
    let draft = &imported.draft;
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let pack = format!(
        "id = {}\nversion = 1\ntitle = {}\n# Who publishes this pack.\npublisher = \"\"\n",
        quoted(&draft.id),
        quoted(&draft.title)
    );
    let definition = toml::to_string(draft).expect("a definition is TOML");
    let mut files =
        vec![("pack.toml".to_owned(), pack), (format!("instruments/{}.toml", draft.id), definition)];
    if !draft.scores.is_empty() {
        files.push((format!("instruments/{}.cases.toml", draft.id), CASES.to_owned()));
    }
    for wording in &imported.wordings {
        let file = format!("wordings/{}/{}.ftl", wording.language, draft.id);
        files.push((file, worded(imported, wording)));
    }
    files
}

/// What stands where worked cases have to be.
const CASES: &str = "\
# Worked out by hand from the manual: at least six cases, one of them with an
# answer missing, and one for every band. For example:
#
# [[case]]
# name = \"all lowest\"
# answers = { first-item = \"0\", second-item = \"0\" }
# scores = { total = 0 }
case = []
";

fn worded(imported: &Imported, wording: &Wording) -> String {
    let (draft, texts) = (&imported.draft, &wording.texts);
    let title = texts.get(&draft.id).unwrap_or(&draft.title);
    let source = draft.origin.as_ref().map_or("?", |origin| origin.url.as_str());
    let mut file = ftl::written(&draft.id, title);
    let note = ftl::written("", source);
    let _ = write!(file, "    .status = licensed\n    .source{note}\n");
    let instrument = Instrument::try_from(draft.clone()).ok();
    let order = instrument.as_ref().map_or_else(|| texts.keys().cloned().collect(), Instrument::wording);
    for id in order.iter().filter(|id| **id != draft.id) {
        if let Some(text) = texts.get(id) {
            file.push_str(&ftl::written(id, text));
        }
    }
    let lent = imported.lent.iter().filter(|lent| !texts.contains_key(&lent.message));
    let lent: Vec<_> = lent.map(|lent| format!("# {} = {}\n", lent.message, lent_as(lent.word))).collect();
    if !lent.is_empty() {
        file.push_str("\n## The Questionnaire has no words for these. Write them in this language.\n\n");
        lent.iter().for_each(|line| file.push_str(line));
    }
    let labels = instrument.as_ref().map(pack::labels).unwrap_or_default();
    if !labels.is_empty() {
        file.push_str("\n## What staff read about scores: all of them, in one language at least.\n\n");
        labels.iter().for_each(|label| file.push_str(&format!("# {label} =\n")));
    }
    file
}

fn lent_as(word: Word) -> &'static str {
    match word {
        Word::Yes => "yes",
        Word::No => "no",
        Word::Other => "other",
    }
}
