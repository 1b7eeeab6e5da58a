//! Packs: questionnaires and programmes that come in one signed file, and whose they are.

mod kits;
mod preview;
mod reading;
mod shown;

use std::{collections::BTreeMap, fs, path::PathBuf};

use pack::Key;
use serde::Deserialize;
use store::{Signer, Store};

pub use self::shown::{
    NotCarriedLine, PackFileLine, PackInstrument, PackKit, PackLine, PackPreview, PackRefusal, PacksPage,
    SignerLine,
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{self, Checks},
    kits::own,
    shelf::Edition,
    show, ways,
};

// What comes in

/// A folder to look in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackFolder {
    /// Empty for the usual one.
    pub folder: String,
}

/// A file to look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackFile {
    /// Where it is.
    pub path: String,
}

/// A file that somebody has looked at and wants.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InstallPack {
    /// Where it is.
    pub path: String,
    /// Digest of what was looked at: if the file changed since, nothing is installed.
    pub digest: String,
}

/// Somebody whose packs this site takes.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewSigner {
    /// What they are called here.
    pub name: String,
    /// Their minisign public key.
    pub key: String,
}

/// A signer, by key.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SignerKey {
    /// The whole key.
    pub key: String,
}

/// Puts on the shelf what the records bring: packs, and whatever was once
/// answered. What cannot be read is left out and noted in the log; the records
/// open all the same.
pub(crate) fn stock(app: &App, store: &Store) {
    let (mut shelf, mut kits) = (app.built_in().clone(), app.built_in_kits().clone());
    match store.read::<_, Error>(|r| reading::installed(app, r)) {
        Ok(mut packs) => {
            // Every version stays: people are in it.
            packs.iter_mut().flat_map(|one| one.kits.drain(..)).for_each(|kit| kits.put(kit));
            reading::offered(packs).into_iter().for_each(|edition| shelf.put(edition));
        }
        Err(error) => tracing::error!(%error, "the packs in the records cannot be read"),
    }
    match store.read::<_, Error>(|r| own::editions(app, r, &kits)) {
        Ok(own) => own.into_iter().for_each(|edition| shelf.put(edition)),
        Err(error) => tracing::error!(%error, "the site's own questions cannot be read"),
    }
    match store.read::<_, Error>(|r| Ok((r.definitions()?, r.wordings()?))) {
        Ok((definitions, wordings)) => {
            for definition in &definitions {
                if let Err(error) = shelf.keep(definition, &wordings) {
                    tracing::error!(%error, "a questionnaire that was answered cannot be read");
                }
            }
        }
        Err(error) => tracing::error!(%error, "the questionnaires in the records cannot be read"),
    }
    app.restock(Some((shelf, kits)));
}

// The verbs

/// Packs and signers.
pub fn page(app: &App, (): ()) -> Result<PacksPage, Error> {
    app.read(|r| {
        let signers = r.signers()?;
        let named = |id: &str| signers.iter().find(|one| key_id(&one.key) == id).map(|one| one.name.clone());
        let mut packs: BTreeMap<String, PackLine> = BTreeMap::new();
        // Oldest version first: the newest stays.
        for one in reading::installed(app, r)? {
            let titles = |editions: &Vec<Edition>| {
                editions.iter().map(|edition| edition.instrument.title().to_owned()).collect()
            };
            let kits = one.kits.iter().map(|kit| kit.title(&app.texts, &show::language(app)));
            let mut instruments: Vec<String> = one.brings.as_ref().map(titles).unwrap_or_default();
            instruments.extend(kits);
            let line = PackLine {
                id: one.pack.id.clone(),
                title: one.title,
                version: one.pack.version,
                signer: one.pack.signer.as_ref().map(|id| named(id).unwrap_or_else(|| id.clone())),
                at: show::moment(app, one.pack.at),
                by: r.person(one.pack.by)?.name,
                instruments,
                refused: one.brings.err(),
            };
            packs.insert(one.pack.id, line);
        }
        let signers = signers
            .iter()
            .map(|one| {
                Ok(SignerLine {
                    name: one.name.clone(),
                    key: one.key.clone(),
                    id: key_id(&one.key),
                    at: show::moment(app, one.at),
                    by: r.person(one.by)?.name,
                    removed: one.removed.is_some(),
                })
            })
            .collect::<Result<_, Error>>()?;
        let folder = app.places().downloads.as_ref().map(|folder| folder.display().to_string());
        Ok(PacksPage { packs: packs.into_values().collect(), signers, folder: folder.unwrap_or_default() })
    })
}

fn key_id(key: &str) -> String {
    pack::key_id(key).unwrap_or_default()
}

/// Files in a folder that may be packs or Questionnaires.
pub fn files(app: &App, place: PackFolder) -> Result<Vec<PackFileLine>, Error> {
    let typed = place.folder.trim();
    let folder = if typed.is_empty() { app.places().downloads.clone() } else { Some(PathBuf::from(typed)) };
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).ok_or(Error::Input("folder"))?;
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        let size = entry.metadata().ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
        let Some(size) = size.filter(|_| matches!(ending.as_deref(), Some("prompack" | "json"))) else {
            continue;
        };
        files.push(PackFileLine {
            name: entry.file_name().to_string_lossy().into_owned(),
            path: path.display().to_string(),
            size: format!("{} kB", show::number(app, i64::try_from(size.div_ceil(1000)).unwrap_or(i64::MAX))),
        });
        if files.len() == MOST_FILES {
            break;
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// More than anybody looks through.
const MOST_FILES: usize = 2_000;

/// What installing a file would mean. Nothing is installed.
pub fn look(app: &App, file: PackFile) -> Result<PackPreview, Error> {
    let bytes = match reading::file(&file.path) {
        Ok(bytes) => bytes,
        Err(refused) => return Ok(preview::nothing(refused, None)),
    };
    app.read(|r| Ok(preview::of(app, r, &bytes)?.0))
}

/// Installs a file that was looked at; what it is now, refused if it cannot be.
pub fn install(app: &App, what: InstallPack) -> Result<Changed<PackPreview>, Error> {
    let bytes = match reading::file(&what.path) {
        Ok(bytes) => bytes,
        Err(refused) => return Ok(Changed::new(preview::nothing(refused, None), [])),
    };
    let installed = app.write(|w| {
        let (mut found, new) = preview::of(app, w, &bytes)?;
        if found.digest != what.digest {
            found.refused = Some(PackRefusal::Changed);
        }
        match (found.refused, new) {
            (None, Some(new)) => w.add_pack(&new)?,
            (None, None) => found.refused = Some(PackRefusal::NotAPack),
            (Some(_), _) => {}
        }
        Ok(found)
    })?;
    if installed.refused.is_some() {
        return Ok(Changed::new(installed, []));
    }
    restock(app);
    // Of a programme that another computer runs already, people may be here.
    for kit in &installed.kits {
        app.write(|w| ways::catch_up(app, w, &kit.kit))?;
    }
    let areas = [Area::Settings, Area::Visits, Area::Responses, Area::Programme, Area::Trail];
    Ok(Changed::new(installed, areas))
}

/// Fills the shelf anew, after what is in the records changed.
pub(crate) fn restock(app: &App) {
    if let Some(open) = &app.desk().open {
        stock(app, &open.store);
    }
}

/// From now on this signer's packs are taken.
pub fn add_signer(app: &App, new: NewSigner) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let mut checks = Checks::default();
    let name = checks.take("name", input::line(&new.name, 100));
    let key = checks.take("key", new.key.parse::<Key>().map_err(|_| Why::KeyRefused));
    let (Some(name), Some(key)) = (name, key) else { return Ok(Changed::new(checks.problems, [])) };
    let known = app.write(|w| {
        let (id, key) = (key.id().to_owned(), key.to_string());
        // Anybody can make a key with an id that another has, and it is by its id
        // that people know it.
        let same = |one: &Signer| key_id(&one.key) == id && (one.removed.is_none() || one.key != key);
        if w.signers()?.iter().any(same) {
            return Ok(true);
        }
        w.add_signer(&key, &name)?;
        Ok(false)
    })?;
    let problems = if known { vec![FieldProblem::new("key", Why::KeyKnown)] } else { Vec::new() };
    Ok(Changed::new(problems, [Area::Settings, Area::Trail]))
}

/// Nothing new is taken from this signer; what it signed before stays.
pub fn remove_signer(app: &App, which: SignerKey) -> Result<Changed<()>, Error> {
    app.write(|w| Ok(w.remove_signer(&which.key)?))?;
    Ok(Changed::new((), [Area::Settings, Area::Trail]))
}

#[cfg(test)]
mod tests;
