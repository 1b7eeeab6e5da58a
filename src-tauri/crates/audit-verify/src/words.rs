//! What was seen, in an auditor's own language. The sentences are in
//! `locales/*/tools/verify.ftl`; nothing is decided here.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use store::StoreError;
use text::{Texts, plain};
use vault::VaultError;

use crate::{Asked, Fault, Kind, NotOpened, Seen, Usage};

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

    /// The question for the name.
    pub fn ask_for_name(&self) -> String {
        self.say("verify-name", &[])
    }

    /// The question for the passphrase.
    pub fn ask_for_passphrase(&self) -> String {
        self.say("verify-passphrase", &[])
    }

    /// How the program is used, and what was wrong with how it was.
    pub fn explain(&self, usage: &Usage, out: &mut impl Write) -> io::Result<()> {
        let wrong = match usage {
            Usage::Help => None,
            Usage::Folder => Some(self.say("verify-wrong-folder", &[])),
            Usage::Option(option) => Some(self.say("verify-wrong-option", &[("option", option)])),
            Usage::Language(tag) => Some(self.say("verify-wrong-language", &[("tag", tag)])),
        };
        if let Some(wrong) = wrong {
            writeln!(out, "{wrong}\n")?;
        }
        writeln!(out, "audit-verify FOLDER [--name NAME] [--witness FILE] [--language TAG]\n")?;
        let lines = ["folder", "name", "witness", "language", "ends"];
        lines.iter().try_for_each(|line| writeln!(out, "{}", self.say(&format!("verify-use-{line}"), &[])))
    }

    /// Why nothing can be said.
    pub fn refuse(&self, why: &NotOpened, out: &mut impl Write) -> io::Result<()> {
        let sentence = match why {
            NotOpened::Witness { line: Some(line) } => {
                self.say("verify-refused-witness-line", &[("line", &self.count(*line))])
            }
            NotOpened::Witness { line: None } => self.say("verify-refused-witness", &[]),
            NotOpened::Nobody => self.say("verify-refused-nobody", &[]),
            NotOpened::Keys(error) => self.say(keys(*error), &[]),
            NotOpened::Records(error) => self.say(records(error), &[]),
        };
        writeln!(out, "{sentence}")
    }

    /// What was seen, and what it comes to.
    pub fn tell(&self, asked: &Asked, kind: &Kind, seen: &Seen, out: &mut impl Write) -> io::Result<()> {
        let folder = asked.folder.display().to_string();
        writeln!(out, "audit-verify {}", env!("CARGO_PKG_VERSION"))?;
        writeln!(out, "{}", self.say("verify-folder", &[("folder", &folder)]))?;
        if let Kind::Backup { made } = kind {
            let made = made.map(|made| self.moment(made.with_timezone(&Utc)));
            let made = made.unwrap_or_else(|| self.say("verify-unknown", &[]));
            writeln!(out, "{}", self.say("verify-backup", &[("made", &made)]))?;
        }
        writeln!(out)?;
        self.trail(seen, out)?;
        writeln!(out)?;
        for line in self.findings(kind, seen) {
            writeln!(out, "- {line}")?;
        }
        writeln!(out)?;
        let verdict = match (seen.faults.is_empty(), seen.first_bad()) {
            (true, _) => self.say("verify-whole", &[]),
            (false, Some(seq)) => self.say("verify-broken-from", &[("seq", &self.number(seq))]),
            (false, None) => self.say("verify-broken", &[]),
        };
        writeln!(out, "{verdict}")
    }

    fn trail(&self, seen: &Seen, out: &mut impl Write) -> io::Result<()> {
        let unknown = || self.say("verify-unknown", &[]);
        let rows = seen.rows.map_or_else(unknown, |rows| self.number(rows));
        let when = |at: &Option<String>| {
            at.as_ref().and_then(|at| at.parse().ok()).map_or_else(unknown, |at| self.moment(at))
        };
        let hash: String = seen.head.iter().map(|byte| format!("{byte:02x}")).collect();
        // As the window shows it: few enough to be compared by eye.
        let short = if hash.len() < 8 { unknown() } else { format!("{} {}", &hash[..4], &hash[4..8]) };
        writeln!(out, "{}", self.say("verify-rows", &[("rows", &rows)]))?;
        writeln!(out, "{}", self.say("verify-first", &[("at", &when(&seen.first))]))?;
        writeln!(out, "{}", self.say("verify-newest", &[("at", &when(&seen.newest))]))?;
        writeln!(out, "{}", self.say("verify-head", &[("head", &short)]))?;
        // The line for somebody else's witness file, in machine form.
        if let Some(rows) = seen.rows.filter(|rows| *rows > 0) {
            writeln!(out, "{rows} {hash}")?;
        }
        Ok(())
    }

    fn findings(&self, kind: &Kind, seen: &Seen) -> Vec<String> {
        if !seen.faults.is_empty() {
            return seen.faults.iter().map(|fault| self.fault(fault)).collect();
        }
        let backup = matches!(kind, Kind::Backup { .. });
        let anchor = match (backup, seen.anchored) {
            (true, _) => "verify-fine-backup",
            (false, true) => "verify-fine-anchor",
            (false, false) => "verify-no-anchor",
        };
        let witness = match seen.witnessed {
            Some(heads) => self.say("verify-fine-witness", &[("heads", &self.count(heads))]),
            None => self.say("verify-no-witness", &[]),
        };
        let fine = ["verify-fine-pages", "verify-fine-trail", "verify-fine-contents", anchor];
        fine.iter().map(|id| self.say(id, &[])).chain([witness]).collect()
    }

    fn fault(&self, fault: &Fault) -> String {
        let at = |id: &str, seq: &i64| self.say(id, &[("seq", &self.number(*seq))]);
        match fault {
            Fault::Pages => self.say("verify-fault-pages", &[]),
            Fault::Structure => self.say("verify-fault-structure", &[]),
            Fault::References => self.say("verify-fault-references", &[]),
            Fault::Trail { seq } => at("verify-fault-trail", seq),
            Fault::Content { seq: 0 } => self.say("verify-fault-untold", &[]),
            Fault::Content { seq } => at("verify-fault-content", seq),
            Fault::AnchorMissing => self.say("verify-fault-anchor-missing", &[]),
            Fault::AnchorForged => self.say("verify-fault-anchor-forged", &[]),
            Fault::CutShort { saved, head } => {
                let (saved, head) = (self.number(*saved), self.number(*head));
                self.say("verify-fault-cut-short", &[("saved", &saved), ("head", &head)])
            }
            Fault::AnchorContradicts { seq } => at("verify-fault-anchor-contradicts", seq),
            Fault::AnchorUnreadable => self.say("verify-fault-anchor-unreadable", &[]),
            Fault::Witness { seq } => at("verify-fault-witness", seq),
            Fault::Backup => self.say("verify-fault-backup", &[]),
        }
    }

    fn moment(&self, at: DateTime<Utc>) -> String {
        let date = self.texts.date(self.language, at.date_naive());
        let time = self.texts.time(self.language, at.time());
        self.say("verify-moment", &[("date", &date), ("time", &time)])
    }

    fn number(&self, number: i64) -> String {
        self.texts.number(self.language, number)
    }

    fn count(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Without the invisible marks: not every terminal knows them, and a report
    /// is copied from it.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain(&self.texts.say(self.language, id, args))
    }
}

fn keys(error: VaultError) -> &'static str {
    match error {
        VaultError::Absent => "verify-refused-no-keys",
        VaultError::Refused => "verify-refused-passphrase",
        VaultError::TooNew { .. } => "verify-refused-too-new",
        VaultError::Denied => "verify-refused-denied",
        VaultError::Damaged | VaultError::OutOfLimits => "verify-refused-keys",
        VaultError::Taken
        | VaultError::Mistyped { .. }
        | VaultError::DiskFull
        | VaultError::Io(_)
        | VaultError::Entropy => "verify-refused-unread",
    }
}

fn records(error: &StoreError) -> &'static str {
    match error {
        StoreError::Missing => "verify-refused-no-records",
        StoreError::TooNew { .. } => "verify-refused-too-new",
        StoreError::ReadOnly => "verify-refused-denied",
        StoreError::Busy => "verify-refused-busy",
        StoreError::DiskFull | StoreError::BackupPlaceFull => "verify-refused-no-room",
        StoreError::NotABackup => "verify-refused-not-a-backup",
        StoreError::OtherKey => "verify-refused-other-key",
        StoreError::NotFound { .. }
        | StoreError::Erased { .. }
        | StoreError::Exists
        | StoreError::Interrupted
        | StoreError::Unreadable
        | StoreError::Setting { .. }
        | StoreError::BackupPlace
        | StoreError::BackupDamaged
        | StoreError::Unsound(_)
        | StoreError::Differs
        | StoreError::Downgrade
        | StoreError::SamePerson
        | StoreError::Database { .. } => "verify-refused-unread",
    }
}

#[cfg(test)]
mod tests;
