//! Files that are written for people: there as a whole, or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{App, Error, FolderError, Why, backups};

/// The folder that was typed, or the usual one: Prombook's own in the documents of
/// whoever uses the computer, made if need be.
pub(crate) fn folder(app: &App, typed: &str) -> Result<PathBuf, Why> {
    let typed = typed.trim();
    let folder = if typed.is_empty() {
        let folder = app.places().documents.as_ref().ok_or(Why::FieldEmpty)?.join("Prombook");
        fs::create_dir_all(&folder).map_err(|_| Why::FolderUnusable)?;
        folder
    } else {
        PathBuf::from(typed)
    };
    backups::usable(app, &folder)?;
    Ok(folder)
}

/// `text` as part of a file's name.
pub(crate) fn as_name(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '-' }).collect()
}

/// A file that is on the disk and does not have its name yet. It goes if it
/// never gets it.
pub(crate) struct Written {
    half: PathBuf,
    path: PathBuf,
    /// Of what is in it, in hex.
    pub sha256: String,
}

impl Written {
    /// `content` under `name` in `folder`, all but its name.
    pub(crate) fn new(folder: &Path, name: &str, content: &[u8]) -> Result<Self, Error> {
        let hash = Sha256::digest(content);
        let written = Self {
            half: folder.join(format!("{name}.half")),
            path: folder.join(name),
            sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        written.write(content).map_err(FolderError::from)?;
        Ok(written)
    }

    fn write(&self, content: &[u8]) -> io::Result<()> {
        match fs::remove_file(&self.half) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.half)?;
        file.write_all(content)?;
        file.sync_all()
    }

    /// Gives it its name; where it is.
    pub(crate) fn finish(self) -> Result<PathBuf, Error> {
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
