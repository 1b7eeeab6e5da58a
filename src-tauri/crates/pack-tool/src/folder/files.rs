//! The files of a folder, and what is wrong with them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;
use toml::Table;

use crate::finding::{Finding, Why};

/// A folder that is read. Files are named as they are seen from it.
pub(super) struct Files<'a> {
    folder: &'a Path,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Files<'a> {
    pub(super) fn new(folder: &'a Path) -> Self {
        Self { folder, findings: Vec::new() }
    }

    pub(super) fn wrong(&mut self, file: &Path, why: Why) {
        self.findings.push(Finding::new(file, why));
    }

    pub(super) fn has(&self, file: &str) -> bool {
        self.folder.join(file).is_file()
    }

    pub(super) fn bytes(&mut self, file: &Path) -> Option<Vec<u8>> {
        let bytes = fs::read(self.folder.join(file)).ok();
        if bytes.is_none() {
            self.wrong(file, Why::Unreadable);
        }
        bytes
    }

    pub(super) fn text(&mut self, file: &Path) -> Option<String> {
        let text = String::from_utf8(self.bytes(file)?).ok();
        if text.is_none() {
            self.wrong(file, Why::Unreadable);
        }
        text
    }

    pub(super) fn toml<T: DeserializeOwned>(&mut self, file: &Path) -> Option<T> {
        let table = self.table(file)?;
        self.fitting(file, table)
    }

    pub(super) fn table(&mut self, file: &Path) -> Option<Table> {
        let text = self.text(file)?;
        match text.parse::<Table>() {
            Ok(table) => Some(table),
            Err(error) => {
                let at = error.span().map(|span| span.start).unwrap_or_default();
                let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
                self.wrong(file, Why::Toml(Some(line), error.message().to_owned()));
                None
            }
        }
    }

    pub(super) fn fitting<T: DeserializeOwned>(&mut self, file: &Path, table: Table) -> Option<T> {
        match table.try_into() {
            Ok(fitting) => Some(fitting),
            Err(error) => {
                self.wrong(file, Why::Toml(None, error.to_string().trim().replace('\n', " ")));
                None
            }
        }
    }

    /// The files of `folder` whose names end in `.ending`, in the order of their names.
    pub(super) fn ending(&self, folder: &str, ending: &str) -> Vec<PathBuf> {
        let all = self.all(folder).into_iter();
        all.filter(|file| file.extension().is_some_and(|found| found == ending)).collect()
    }

    /// The files of `folder` that are not hidden, in the order of their names.
    pub(super) fn all(&self, folder: &str) -> Vec<PathBuf> {
        let names = self.entries(folder, Path::is_file).into_iter();
        names.map(|name| Path::new(folder).join(name)).collect()
    }

    /// The names of the folders in `folder`, in order.
    pub(super) fn folders(&self, folder: &str) -> Vec<String> {
        self.entries(folder, Path::is_dir)
    }

    fn entries(&self, folder: &str, wanted: impl Fn(&Path) -> bool) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join(folder)).into_iter().flatten().flatten();
        let wanted = entries.filter(|entry| wanted(&entry.path()));
        let mut names: Vec<_> =
            wanted.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }
}

/// A file's name without its last ending.
pub(super) fn name(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
