//! What is kept about somebody, written to two files for whoever asks: one to
//! be read by people, one by programs. They are not encrypted.

mod data;
mod page;

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use domain::ParticipantId;
use sha2::{Digest, Sha256};
use store::Action;

use super::{HandOver, HandedOver, kept};
use crate::{
    App, Area, Changed, Error, FolderError, Why, backups, input::Checks, participants::uuid, staff::reason,
};

/// Writes everything that is kept about somebody to two files.
pub fn hand_over(app: &App, what: HandOver) -> Result<Changed<HandedOver>, Error> {
    let id = ParticipantId(uuid(&what.id)?);
    let folder = PathBuf::from(what.folder.trim());
    let mut checks = Checks::default();
    let why = checks.take("reason", reason(&what.reason));
    let to = if what.folder.trim().is_empty() { Err(Why::FieldEmpty) } else { backups::usable(app, &folder) };
    checks.take("folder", to);
    let (Some(why), true) = (why, checks.problems.is_empty()) else {
        return Ok(Changed::new(HandedOver { problems: checks.problems, page: None, data: None }, []));
    };
    let (about, people) = app.read(|r| Ok((kept(r.everything_about(id))?, r.people()?)))?;
    let number = file_name(&about.participant.study_number);
    let page = Written::new(&folder, &format!("{number}-record.html"), &page::page(app, &about, &people)?)?;
    let data = Written::new(&folder, &format!("{number}-record.json"), &data::data(&about, &people))?;
    // First the trail: files that it does not know of must not be there.
    let detail = format!("html {} json {}", page.sha256, data.sha256);
    app.write(|w| {
        Ok(w.note_with_reason(Action::Exported, "participant", id.0, Some(&detail), &why, Some(id))?)
    })?;
    let (page, data) = (page.finish()?, data.finish()?);
    let shown = |path: PathBuf| Some(path.display().to_string());
    let over = HandedOver { problems: Vec::new(), page: shown(page), data: shown(data) };
    Ok(Changed::new(over, [Area::Trail]))
}

/// A study number as the beginning of a file's name.
fn file_name(number: &str) -> String {
    number.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '-' }).collect()
}

/// A file that is on the disk and does not have its name yet. It goes if it
/// never gets it.
struct Written {
    half: PathBuf,
    path: PathBuf,
    sha256: String,
}

impl Written {
    fn new(folder: &Path, name: &str, text: &str) -> Result<Self, Error> {
        let hash = Sha256::digest(text.as_bytes());
        let written = Self {
            half: folder.join(format!("{name}.half")),
            path: folder.join(name),
            sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        written.write(text).map_err(FolderError::from)?;
        Ok(written)
    }

    fn write(&self, text: &str) -> io::Result<()> {
        match fs::remove_file(&self.half) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.half)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    fn finish(self) -> Result<PathBuf, Error> {
        fs::rename(&self.half, &self.path).map_err(FolderError::from)?;
        Ok(self.path.clone())
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        // Gone already when it got its name.
        let _ = fs::remove_file(&self.half);
    }
}

#[cfg(test)]
mod tests;
