//! What is said to an author, in their own language. The sentences are in
//! `locales/*/tools/pack.ftl`; what is wrong inside a pack is said by the pack.

use std::{
    io::{self, Write},
    path::Path,
};

use domain::instrument::DraftError;
use exchange::{Imported, Loss};
use pack::{Key, Pack, Refused};
use text::{Texts, plain};

use crate::{Failed, Finding, Usage, Why, ftl::Unread, show::why};

mod contents;

/// The sentences of one language.
pub struct Words<'a> {
    texts: &'a Texts,
    language: &'a str,
}

impl<'a> Words<'a> {
    /// Those of `language`.
    pub fn new(texts: &'a Texts, language: &'a str) -> Self {
        Self { texts, language }
    }

    /// The question for the passphrase.
    pub fn ask_for_passphrase(&self) -> String {
        self.say("prompack-passphrase", &[])
    }

    /// The question for a new one.
    pub fn ask_for_new_passphrase(&self) -> String {
        self.say("prompack-passphrase-new", &[])
    }

    /// The question for it once more.
    pub fn ask_again(&self) -> String {
        self.say("prompack-passphrase-again", &[])
    }

    /// How the program is used, and what was wrong with how it was.
    pub fn explain(&self, usage: &Usage, out: &mut impl Write) -> io::Result<()> {
        let wrong = match usage {
            Usage::Help => None,
            Usage::Command => Some(self.say("prompack-wrong-command", &[])),
            Usage::One => Some(self.say("prompack-wrong-one", &[])),
            Usage::Option(option) => Some(self.say("prompack-wrong-option", &[("option", option)])),
            Usage::NoPlace => Some(self.say("prompack-wrong-no-place", &[])),
            Usage::NoKey => Some(self.say("prompack-wrong-no-key", &[])),
            Usage::Language(tag) => Some(self.say("prompack-wrong-language", &[("tag", tag)])),
        };
        if let Some(wrong) = wrong {
            writeln!(out, "{wrong}\n")?;
        }
        let lines = [
            ("check FOLDER", self.say("prompack-use-check", &[])),
            ("build FOLDER -o FILE.json", self.say("prompack-use-build", &[])),
            ("keygen -o NAME", self.say("prompack-use-keygen", &[])),
            ("sign FILE.json --key NAME.key -o FILE.prompack", self.say("prompack-use-sign", &[])),
            ("show FILE [--key KEY]", self.say("prompack-use-show", &[])),
            ("import QUESTIONNAIRE.json -o FOLDER", self.say("prompack-use-import", &[])),
        ];
        for (line, what) in lines {
            writeln!(out, "prombook-pack {line}\n    {what}")?;
        }
        writeln!(out, "\n{}", self.say("prompack-use-language", &[]))?;
        writeln!(out, "{}", self.say("prompack-use-ends", &[]))
    }

    /// Everything that is wrong with a folder, and how much that is.
    pub fn findings(&self, findings: &[Finding], out: &mut impl Write) -> io::Result<()> {
        for Finding { file, why } in findings {
            writeln!(out, "{}: {}", file.display(), self.why(why))?;
        }
        if findings.is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", self.say("prompack-found", &[("count", &self.count(findings.len()))]))
    }

    fn why(&self, why: &Why) -> String {
        let message = |id, message| self.say(id, &[("message", message)]);
        match why {
            Why::Unreadable => self.say("prompack-fault-unreadable", &[]),
            Why::Toml(Some(line), what) => {
                self.say("prompack-fault-toml-line", &[("line", &self.count(*line)), ("what", what)])
            }
            Why::Toml(None, what) => self.say("prompack-fault-toml", &[("what", what)]),
            Why::Ftl(Unread::Line(line)) => {
                self.say("prompack-fault-ftl-line", &[("line", &self.count(*line))])
            }
            Why::Ftl(Unread::Twice(id)) => message("prompack-fault-ftl-twice", id),
            Why::Ftl(Unread::Inserted(id)) => message("prompack-fault-ftl-inserted", id),
            Why::Name(id) => self.say("prompack-fault-name", &[("id", id)]),
            Why::NoInstrument => self.say("prompack-fault-no-instrument", &[]),
            Why::NoKit => self.say("prompack-fault-no-kit", &[]),
            Why::TwoLicences => self.say("prompack-fault-two-licences", &[]),
            Why::NoLicence => self.say("prompack-fault-no-licence", &[]),
            Why::NotNoted(note) => self.say("prompack-fault-not-noted", &[("note", note)]),
            Why::Status(status) => self.say("prompack-fault-status", &[("status", status)]),
            Why::Ending => self.say("prompack-fault-ending", &[]),
            Why::NoMessage => self.say("prompack-fault-no-message", &[]),
            Why::Pack(refused) => refused.to_string(),
        }
    }

    /// Nothing is wrong.
    pub fn sound(&self, pack: &Pack, out: &mut impl Write) -> io::Result<()> {
        let args = [("title", pack.title.as_str()), ("instruments", &self.count(pack.instruments.len()))];
        writeln!(out, "{}", self.say("prompack-sound", &args))?;
        for kit in &pack.kits {
            self.programme(pack, kit, out)?;
        }
        Ok(())
    }

    /// What is to be signed was written.
    pub fn built(&self, to: &Path, payload: &[u8], out: &mut impl Write) -> io::Result<()> {
        let (file, digest) = (to.display().to_string(), pack::digest(payload));
        writeln!(out, "{}", self.say("prompack-built", &[("file", &file), ("digest", &digest)]))
    }

    /// There is a pair of keys.
    pub fn keys(&self, to: &Path, key: &Key, out: &mut impl Write) -> io::Result<()> {
        let name = to.display().to_string();
        writeln!(out, "{}", self.say("prompack-keys", &[("name", &name), ("id", key.id())]))?;
        // The line that clinics are given.
        writeln!(out, "{key}")
    }

    /// There is a signed pack.
    pub fn signed(&self, to: &Path, sealed: &[u8], key: &Key, out: &mut impl Write) -> io::Result<()> {
        let (file, digest) = (to.display().to_string(), pack::digest(sealed));
        let args = [("file", file.as_str()), ("id", key.id()), ("digest", &digest)];
        writeln!(out, "{}", self.say("prompack-signed", &args))
    }

    /// Something that a Questionnaire has and an instrument does not.
    pub fn not_carried(&self, place: &str, what: &str, loss: Loss, out: &mut impl Write) -> io::Result<()> {
        let loss = match loss {
            Loss::Dropped => self.say("prompack-loss-dropped", &[]),
            Loss::Simplified => self.say("prompack-loss-simplified", &[]),
            Loss::Unusable => self.say("prompack-loss-unusable", &[]),
        };
        writeln!(out, "{}: {}: {loss}", one_line(place), one_line(what))
    }

    /// A folder was begun, and what keeps it from being an instrument.
    pub fn imported(
        &self,
        to: &Path,
        imported: &Imported,
        wrong: Option<&DraftError>,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let (folder, count) = (to.display().to_string(), self.count(imported.not_carried.len()));
        if let Some(wrong) = wrong {
            writeln!(
                out,
                "{}",
                self.say("prompack-import-wrong", &[("what", &one_line(&wrong.to_string()))])
            )?;
        }
        writeln!(out, "{}", self.say("prompack-imported", &[("folder", &folder), ("count", &count)]))?;
        writeln!(out, "{}", self.say("prompack-import-next", &[]))
    }

    /// Why something could not be done.
    pub fn failed(&self, failed: &Failed, out: &mut impl Write) -> io::Result<()> {
        let of = |id, file: &Path| self.say(id, &[("file", &file.display().to_string())]);
        let sentence = match failed {
            Failed::Read(file) => of("prompack-failed-read", file),
            Failed::Write(file) => of("prompack-failed-write", file),
            Failed::Exists(file) => of("prompack-failed-exists", file),
            Failed::NoQuestionnaire(file) => of("prompack-failed-no-questionnaire", file),
            Failed::SecretKey => self.say("prompack-failed-secret-key", &[]),
            Failed::PublicKey(key) => self.say("prompack-failed-public-key", &[("key", key)]),
            Failed::Passphrase => self.say("prompack-failed-passphrase", &[]),
            Failed::Nobody => self.say("prompack-failed-nobody", &[]),
            Failed::Refused(refused) => self.refused(refused),
            Failed::Out(error) => error.to_string(),
        };
        writeln!(out, "{sentence}")
    }

    fn refused(&self, refused: &Refused) -> String {
        let (id, detail) = why(refused);
        self.say(id, &[("detail", &detail)])
    }

    fn count(&self, count: usize) -> String {
        self.texts.number(self.language, i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Without the invisible marks: not every terminal knows them, and a report
    /// is copied from it.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain(&self.texts.say(self.language, id, args))
    }
}

/// Somebody else's text, so that nothing in it looks like a line of ours or moves
/// about in a terminal.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
