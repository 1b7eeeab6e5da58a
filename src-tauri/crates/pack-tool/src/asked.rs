//! What was asked for on the command line.

use std::{collections::BTreeMap, ffi::OsString, path::PathBuf};

use text::{SOURCE, Texts};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Say everything that is wrong with a folder.
    Check {
        /// The author's folder.
        folder: PathBuf,
    },
    /// Make of a folder what is signed.
    Build {
        /// The author's folder.
        folder: PathBuf,
        /// The file that is written.
        to: PathBuf,
    },
    /// Make a pair of keys.
    Keygen {
        /// The files' name, without `.key` and `.pub`.
        to: PathBuf,
    },
    /// Sign what was built.
    Sign {
        /// What was built.
        file: PathBuf,
        /// The secret key.
        key: PathBuf,
        /// The pack that is written.
        to: PathBuf,
    },
    /// Say what is in a file, and whether it would be taken.
    Show {
        /// A pack, or what was built.
        file: PathBuf,
        /// A public key, or its file: whose packs are taken.
        key: Option<String>,
    },
    /// Begin a folder with somebody else's Questionnaire.
    Import {
        /// The Questionnaire.
        file: PathBuf,
        /// The folder that is made.
        to: PathBuf,
    },
}

/// What is to be done, and in which language it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub command: Command,
    /// One of the window's.
    pub language: String,
}

/// Why it was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// Somebody asked how this is used.
    Help,
    /// Nothing was asked for, or nothing that there is.
    Command,
    /// There is no file or folder, or one too many.
    One,
    /// An option that this does not have, one without what belongs to it, or one that is given twice.
    Option(String),
    /// What is written has to have a place.
    NoPlace,
    /// What is signed is signed with a key.
    NoKey,
    /// The answer cannot be given in this language.
    Language(String),
}

impl Asked {
    /// Reads the arguments after the program's own name.
    pub fn read(mut arguments: impl Iterator<Item = OsString>, texts: &Texts) -> Result<Self, Usage> {
        let command = arguments.next().ok_or(Usage::Command)?.to_string_lossy().into_owned();
        let mine: &[&str] = match command.as_str() {
            "--help" | "-h" => return Err(Usage::Help),
            "check" => &["--language"],
            "build" | "keygen" | "import" => &["-o", "--language"],
            "sign" => &["-o", "--key", "--language"],
            "show" => &["--key", "--language"],
            _ => return Err(Usage::Command),
        };
        let mut rest = Rest::read(arguments, mine)?;
        let language = rest.text("--language").unwrap_or_else(|| SOURCE.to_owned());
        if !texts.language(&language).is_some_and(|spoken| spoken.interface) {
            return Err(Usage::Language(language));
        }
        let command = match command.as_str() {
            "check" => Command::Check { folder: rest.one()? },
            "build" => Command::Build { folder: rest.one()?, to: rest.to()? },
            "keygen" => Command::Keygen { to: rest.none().and_then(|()| rest.to())? },
            "sign" => {
                let (file, to) = (rest.one()?, rest.to()?);
                Command::Sign { file, to, key: rest.option("--key").ok_or(Usage::NoKey)?.into() }
            }
            "show" => Command::Show { file: rest.one()?, key: rest.text("--key") },
            _ => Command::Import { file: rest.one()?, to: rest.to()? },
        };
        Ok(Self { command, language })
    }
}

/// What came after the command.
struct Rest {
    options: BTreeMap<String, OsString>,
    others: Vec<OsString>,
}

impl Rest {
    fn read(mut arguments: impl Iterator<Item = OsString>, mine: &[&str]) -> Result<Self, Usage> {
        let (mut options, mut others) = (BTreeMap::new(), Vec::new());
        while let Some(argument) = arguments.next() {
            let name = argument.to_string_lossy().into_owned();
            if matches!(name.as_str(), "--help" | "-h") {
                return Err(Usage::Help);
            }
            if !name.starts_with('-') {
                others.push(argument);
                continue;
            }
            let value = arguments.next().filter(|_| mine.contains(&name.as_str()));
            let Some(value) = value else { return Err(Usage::Option(name)) };
            if options.insert(name.clone(), value).is_some() {
                return Err(Usage::Option(name));
            }
        }
        Ok(Self { options, others })
    }

    fn option(&mut self, name: &str) -> Option<OsString> {
        self.options.remove(name)
    }

    fn text(&mut self, name: &str) -> Option<String> {
        self.option(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn to(&mut self) -> Result<PathBuf, Usage> {
        self.option("-o").map(PathBuf::from).ok_or(Usage::NoPlace)
    }

    fn one(&self) -> Result<PathBuf, Usage> {
        match self.others.as_slice() {
            [one] => Ok(one.into()),
            [] | [_, _, ..] => Err(Usage::One),
        }
    }

    fn none(&self) -> Result<(), Usage> {
        if self.others.is_empty() { Ok(()) } else { Err(Usage::One) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str) -> Result<Asked, Usage> {
        Asked::read(arguments.split_whitespace().map(OsString::from), &Texts::built_in().unwrap())
    }

    fn command(arguments: &str) -> Command {
        read(arguments).unwrap().command
    }

    #[test]
    fn an_author_says_what_and_where_to() {
        let (file, to) = (PathBuf::from("x.json"), PathBuf::from("x.prompack"));

        assert_eq!(command("check mine"), Command::Check { folder: "mine".into() });
        assert_eq!(
            command("build mine -o x.json"),
            Command::Build { folder: "mine".into(), to: file.clone() }
        );
        assert_eq!(command("keygen -o me"), Command::Keygen { to: "me".into() });
        assert_eq!(
            command("sign --key me.key x.json -o x.prompack"),
            Command::Sign { file: file.clone(), key: "me.key".into(), to: to.clone() }
        );
        assert_eq!(command("show x.prompack"), Command::Show { file: to.clone(), key: None });
        assert_eq!(command("show x.prompack --key RW"), Command::Show { file: to, key: Some("RW".into()) });
        assert_eq!(command("import x.json -o mine"), Command::Import { file, to: "mine".into() });
        assert_eq!(read("check mine --language pl").unwrap().language, "pl");
    }

    #[test]
    fn what_is_not_understood_is_said_and_not_guessed() {
        assert_eq!(read(""), Err(Usage::Command));
        assert_eq!(read("install x"), Err(Usage::Command));
        assert_eq!(read("check"), Err(Usage::One));
        assert_eq!(read("check one two"), Err(Usage::One));
        assert_eq!(read("keygen one -o me"), Err(Usage::One));
        assert_eq!(read("check one -o two"), Err(Usage::Option("-o".into())));
        assert_eq!(read("show one --key"), Err(Usage::Option("--key".into())));
        assert_eq!(read("build one -o a -o b"), Err(Usage::Option("-o".into())));
        assert_eq!(read("build one"), Err(Usage::NoPlace));
        assert_eq!(read("sign one -o two"), Err(Usage::NoKey));
        // Forms are read in it; the window does not speak it.
        assert_eq!(read("check one --language es-US"), Err(Usage::Language("es-US".into())));
        assert_eq!(read("--help"), Err(Usage::Help));
        assert_eq!(read("check --help"), Err(Usage::Help));
    }
}
