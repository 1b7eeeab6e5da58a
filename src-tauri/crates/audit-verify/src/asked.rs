//! What was asked for on the command line.

use std::{ffi::OsString, path::PathBuf};

use text::{SOURCE, Texts};

/// What is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// A copy of a clinic's folder, or the folder of one backup.
    pub folder: PathBuf,
    /// What was seen elsewhere: a line for each row, its number and its hash.
    pub witness: Option<PathBuf>,
    /// Who opens the records; asked for when it is not given.
    pub name: Option<String>,
    /// In which of the window's languages the answer is.
    pub language: String,
}

/// Why it was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// Somebody asked how this is used.
    Help,
    /// There is no folder, or more than one.
    Folder,
    /// An option that there is not, or one without what belongs to it.
    Option(String),
    /// The answer cannot be given in this language.
    Language(String),
}

impl Asked {
    /// Reads the arguments after the program's own name.
    pub fn read(arguments: impl Iterator<Item = OsString>, texts: &Texts) -> Result<Self, Usage> {
        let (mut folder, mut witness, mut name, mut language) = (None, None, None, None);
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let option = argument.to_string_lossy().into_owned();
            let place = match option.as_str() {
                "--help" | "-h" => return Err(Usage::Help),
                "--witness" => &mut witness,
                "--name" => &mut name,
                "--language" => &mut language,
                _ if option.starts_with('-') => return Err(Usage::Option(option)),
                _ => {
                    if folder.replace(argument).is_some() {
                        return Err(Usage::Folder);
                    }
                    continue;
                }
            };
            let value = arguments.next().ok_or_else(|| Usage::Option(option.clone()))?;
            if place.replace(value).is_some() {
                return Err(Usage::Option(option));
            }
        }
        let language = language.map_or_else(|| SOURCE.to_owned(), |tag| tag.to_string_lossy().into_owned());
        if !texts.language(&language).is_some_and(|spoken| spoken.interface) {
            return Err(Usage::Language(language));
        }
        Ok(Self {
            folder: folder.ok_or(Usage::Folder)?.into(),
            witness: witness.map(PathBuf::from),
            name: name.map(|name| name.to_string_lossy().into_owned()),
            language,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Asked, Usage> {
        Asked::read(arguments.iter().map(OsString::from), &Texts::built_in().unwrap())
    }

    #[test]
    fn an_auditor_names_a_folder_and_whatever_else_they_have() {
        let least = read(&["copy"]).unwrap();
        let all =
            read(&["--witness", "seen.txt", "copy", "--name", "Amira Haddad", "--language", "pl"]).unwrap();

        assert_eq!((least.folder, least.language.as_str()), (PathBuf::from("copy"), SOURCE));
        assert_eq!((least.witness, least.name), (None, None));
        assert_eq!((all.folder, all.language.as_str()), (PathBuf::from("copy"), "pl"));
        assert_eq!(all.witness, Some(PathBuf::from("seen.txt")));
        assert_eq!(all.name.as_deref(), Some("Amira Haddad"));
    }

    #[test]
    fn what_is_not_understood_is_said_and_not_guessed() {
        assert_eq!(read(&[]), Err(Usage::Folder));
        assert_eq!(read(&["one", "two"]), Err(Usage::Folder));
        assert_eq!(read(&["one", "--witnes", "seen.txt"]), Err(Usage::Option("--witnes".into())));
        assert_eq!(read(&["one", "--name"]), Err(Usage::Option("--name".into())));
        assert_eq!(read(&["one", "--name", "a", "--name", "b"]), Err(Usage::Option("--name".into())));
        // Forms are read in it; the window does not speak it.
        assert_eq!(read(&["one", "--language", "es-US"]), Err(Usage::Language("es-US".into())));
        assert_eq!(read(&["one", "--help"]), Err(Usage::Help));
    }
}
