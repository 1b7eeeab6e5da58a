//! The programmes in an author's folder: `kits/<id>.toml`, and their words in
//! `wordings/<tag>/kits/<id>.ftl`, whose title notes status and source.

use std::path::Path;

use domain::kit::Kit;
use pack::{KitWording, PackKit, Status};

use super::{Files, name, note, status};
use crate::{finding::Why, ftl};

/// Those that can be read, with the words that can.
pub(super) fn all(files: &mut Files<'_>) -> Vec<PackKit> {
    let mut kits = Vec::new();
    for file in files.ending("kits", "toml") {
        let Some(definition) = files.toml::<Kit>(&file) else { continue };
        if definition.id != name(&file) {
            files.wrong(&file, Why::Name(definition.id.clone()));
        }
        kits.push(PackKit { definition, wordings: Vec::new() });
    }
    for language in files.folders("wordings") {
        for file in files.ending(&format!("wordings/{language}/kits"), "ftl") {
            let id = name(&file);
            match kits.iter_mut().find(|one| one.definition.id == id) {
                Some(one) => one.wordings.extend(wording(files, &file, &language, &id)),
                // It may be there and not be understood, which was said already.
                None if files.has(&format!("kits/{id}.toml")) => {}
                None => files.wrong(&file, Why::NoKit),
            }
        }
    }
    kits
}

fn wording(files: &mut Files<'_>, file: &Path, language: &str, id: &str) -> Option<KitWording> {
    let text = files.text(file)?;
    let (messages, unread) = ftl::read(&text);
    for one in unread {
        files.wrong(file, Why::Ftl(one));
    }
    let about = messages.get(&format!("{id}-title")).cloned().unwrap_or_default();
    let (status, source) = (status(files, file, &about), note(files, file, &about, "source"));
    let texts = messages.into_iter().filter_map(|(id, message)| Some((id, message.text?))).collect();
    let (status, source) = (status.unwrap_or(Status::Collated), source.unwrap_or_else(|| "?".into()));
    Some(KitWording { language: language.to_owned(), status, source, texts })
}
