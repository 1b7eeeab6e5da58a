//! An auditor with a copy of the clinic's folder, and a tool of their own.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use audit_verify::{Asked, Outcome, Person, Words, run};
use kit::{
    Clinic, NAME, PASSPHRASE,
    endpoint::Endpoint,
    insider::Insider,
    people::THEIRS,
    sending::{Sender, until_sent},
};
use serde_json::json;
use services::Role;
use tempfile::TempDir;
use text::{SOURCE, Texts};
use zeroize::Zeroizing;

/// Whoever sits at the auditor's terminal.
struct Auditor(&'static str);

impl Person for Auditor {
    fn name(&mut self, _: &Words<'_>) -> io::Result<String> {
        Ok("Ines Auditor".into())
    }

    fn passphrase(&mut self, _: &Words<'_>) -> io::Result<Zeroizing<String>> {
        Ok(Zeroizing::new(self.0.to_owned()))
    }
}

/// A clinic that sent what it recorded, and a copy of its files.
struct Copied {
    folder: TempDir,
    head: i64,
}

impl Copied {
    fn new() -> Self {
        let (endpoint, clinic) = (Endpoint::start(), Clinic::open());
        let form = clinic.begin(&clinic.visit(&clinic.register("Yusuf", "Amina")), "nprs", "en-GB");
        clinic.answer(&form, "nprs", json!({ "scale": 7 }));
        assert!(clinic.finish(&form).finished);
        drop({
            let sender = Sender::to(&endpoint.url(), &clinic);
            until_sent(&clinic);
            sender
        });
        clinic.settle("Ines Auditor", Role::Auditor);
        let head = clinic.head() + 1;
        clinic.lock();
        let folder = tempfile::tempdir().unwrap();
        for name in ["records.db", "records.anchor", "vault.keys"] {
            fs::copy(clinic.place().join(name), folder.path().join(name)).unwrap();
        }
        Self { folder, head }
    }

    /// How it ended and what was said, and that no byte was changed meanwhile.
    fn verified(&self, passphrase: &'static str, witness: Option<PathBuf>) -> (Outcome, String) {
        let before = files(self.folder.path());
        let texts = Texts::built_in().unwrap();
        let folder = self.folder.path().to_owned();
        let asked = Asked { folder, witness, name: None, language: SOURCE.into() };
        let mut said = Vec::new();
        let outcome = run(&texts, &asked, &mut Auditor(passphrase), &mut said).unwrap();
        assert_eq!(files(self.folder.path()), before, "an auditor changes nothing");
        (outcome, String::from_utf8(said).unwrap())
    }
}

fn files(place: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let all = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path());
    all.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn an_auditor_with_a_copy_learns_that_it_is_whole_or_from_which_row_it_is_not() {
    let copied = Copied::new();
    let (outcome, said) = copied.verified(THEIRS, None);
    assert_eq!(outcome, Outcome::Whole, "{said}");
    assert!(said.contains(&format!("{} ", copied.head)), "{said}");
    assert!(!said.contains("Yusuf"));
    assert_eq!(copied.verified("not-their-passphrase-at-all", None).0, Outcome::NotOpened);

    Insider::with(copied.folder.path(), NAME, PASSPHRASE).does("UPDATE audit SET by = NULL WHERE seq = 6");
    let (outcome, said) = copied.verified(THEIRS, None);

    assert_eq!(outcome, Outcome::Broken, "{said}");
    assert!(said.trim_end().ends_with("row 6."), "{said}");
}

#[test]
fn an_auditor_who_brings_what_was_seen_elsewhere_finds_a_trail_that_was_made_anew() {
    let copied = Copied::new();
    let seen = tempfile::tempdir().unwrap();
    let list = seen.path().join("seen.txt");
    let insider = Insider::at(copied.folder.path());
    let hash: Vec<u8> = insider.one("SELECT hash FROM audit WHERE seq = 9");
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(&list, format!("9 {digits}\n")).unwrap();
    assert_eq!(copied.verified(THEIRS, Some(list.clone())).0, Outcome::Whole);

    insider.does("UPDATE audit SET by = NULL WHERE seq = 6; DELETE FROM witnessed");
    insider.makes_anew(6);
    drop(insider);
    fs::remove_file(copied.folder.path().join("records.anchor")).unwrap();
    let (outcome, said) = copied.verified(THEIRS, Some(list));

    assert_eq!(outcome, Outcome::Broken, "{said}");
    assert!(said.contains("Row 9"), "{said}");
}
