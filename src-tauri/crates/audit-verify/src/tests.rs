mod clinic;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use self::clinic::{Clinic, NAME, PASSPHRASE};
use super::*;

/// Whoever sits at the terminal.
struct Auditor(&'static str);

impl Person for Auditor {
    fn name(&mut self, _: &Words<'_>) -> io::Result<String> {
        Ok(NAME.into())
    }

    fn passphrase(&mut self, _: &Words<'_>) -> io::Result<Zeroizing<String>> {
        Ok(Zeroizing::new(self.0.into()))
    }
}

fn verify_with(
    folder: &Path,
    witness: Option<&str>,
    language: &str,
    passphrase: &'static str,
) -> (Outcome, String) {
    let list = TempDir::new().unwrap();
    let file = list.path().join("seen.txt");
    fs::write(&file, witness.unwrap_or_default()).unwrap();
    let witness = witness.map(|_| file);
    let asked = Asked { folder: folder.into(), witness, name: None, language: language.into() };
    let mut out = Vec::new();
    let outcome = run(&Texts::built_in().unwrap(), &asked, &mut Auditor(passphrase), &mut out).unwrap();
    (outcome, String::from_utf8(out).unwrap())
}

fn verify(folder: &Path, witness: Option<&str>) -> (Outcome, String) {
    verify_with(folder, witness, text::SOURCE, PASSPHRASE)
}

/// The names of all files in a folder, each with what is in it.
fn fingerprint(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|file| (file.clone(), Sha256::digest(fs::read(file).unwrap()).to_vec())).collect()
}

fn flip(file: &Path, at: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[at] ^= 1;
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_whole_trail_is_said_to_be_whole_in_the_auditors_language() {
    let clinic = Clinic::new();

    let (outcome, said) = verify(&clinic.folder(), None);
    let (_, in_polish) = verify_with(&clinic.folder(), None, "pl", PASSPHRASE);

    assert_eq!(outcome, Outcome::Whole, "{said}");
    assert!(said.contains("Rows of the audit trail: 3\n"), "{said}");
    assert!(said.contains("First row: 01-Mar-2026, 09:00 UTC"), "{said}");
    assert!(said.contains("Newest row: 03-Mar-2026, 09:00 UTC"), "{said}");
    assert!(said.contains("The anchor beside the records agrees"), "{said}");
    assert!(in_polish.contains("Z tym śladem wszystko jest w porządku."), "{in_polish}");
}

#[test]
fn nothing_that_was_recorded_is_said() {
    let clinic = Clinic::new();

    let (_, said) = verify(&clinic.folder(), None);

    assert!(!said.contains("Zainab"), "{said}");
}

#[test]
fn not_a_byte_is_written_into_what_is_looked_at() {
    let clinic = Clinic::new();
    let (whole, broken, backup) = (clinic.folder(), clinic.copy("broken"), clinic.backup());
    flip(&broken.join("records.db"), 5000);
    for folder in [&whole, &broken, &backup] {
        let before = fingerprint(folder);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            before
                .keys()
                .for_each(|file| fs::set_permissions(file, fs::Permissions::from_mode(0o400)).unwrap());
            fs::set_permissions(folder, fs::Permissions::from_mode(0o500)).unwrap();
        }

        verify(folder, Some("3 00\n"));
        verify_with(folder, None, text::SOURCE, "not their passphrase");
        let (outcome, said) = verify(folder, None);

        assert_ne!(outcome, Outcome::NotOpened, "{said}");
        assert_eq!(fingerprint(folder), before);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
        }
    }
}

#[test]
fn records_that_were_put_back_as_they_were_are_found_beside_their_anchor() {
    let clinic = Clinic::new();
    let earlier = clinic.copy("earlier");
    clinic.work(4);
    clinic.work(5);
    let copy = clinic.copy("put-back");
    fs::copy(earlier.join("records.db"), copy.join("records.db")).unwrap();

    let (outcome, said) = verify(&copy, None);

    assert_eq!(outcome, Outcome::Broken, "{said}");
    assert!(said.contains("row 5 was saved, and the newest one here is row 3."), "{said}");
    assert!(said.ends_with("The first row that does not fit is row 4.\n"), "{said}");
}

#[test]
fn a_copy_without_its_anchor_is_not_taken_for_a_whole_one() {
    let clinic = Clinic::new();
    fs::remove_file(store::anchor_path(&clinic.folder().join("records.db"))).unwrap();

    let (outcome, said) = verify(&clinic.folder(), None);

    assert_eq!(outcome, Outcome::Broken, "{said}");
    assert!(said.contains("The anchor that was beside the records is missing."), "{said}");
}

#[test]
fn a_trail_that_was_made_anew_is_found_beside_what_was_seen_elsewhere() {
    let clinic = Clinic::new();
    let (_, said) = verify(&clinic.folder(), None);
    let head = said.lines().find(|line| line.starts_with("3 ")).unwrap().to_owned();
    let other = head.replace(|digit: char| digit.is_ascii_hexdigit() && digit != '3', "0");
    clinic.work(4);

    let agreed = verify(&clinic.folder(), Some(&head));
    let contradicted = verify(&clinic.folder(), Some(&other));
    let beyond = verify(&clinic.folder(), Some(&head.replacen('3', "9", 1)));

    assert_eq!(agreed.0, Outcome::Whole, "{}", agreed.1);
    assert!(agreed.1.contains("as they were seen: 1\n"), "{}", agreed.1);
    assert_eq!(contradicted.0, Outcome::Broken, "{}", contradicted.1);
    assert!(contradicted.1.contains("Row 3 is missing, or is not as it was seen elsewhere."));
    assert_eq!(beyond.0, Outcome::Broken, "{}", beyond.1);
    assert!(beyond.1.ends_with("The first row that does not fit is row 9.\n"), "{}", beyond.1);
}

#[test]
fn changed_bytes_are_found_wherever_they_are() {
    let clinic = Clinic::new();
    let length = fs::metadata(clinic.folder().join("records.db")).unwrap().len() as usize;
    for (turn, at) in [0, 2000, length / 2, length - 100].into_iter().enumerate() {
        let copy = clinic.copy(&format!("flipped-{turn}"));
        flip(&copy.join("records.db"), at);

        let (outcome, said) = verify(&copy, None);

        assert_eq!(outcome, Outcome::Broken, "{at}: {said}");
    }
}

#[test]
fn a_backup_is_read_as_it_would_be_brought_back() {
    let clinic = Clinic::new();
    let backup = clinic.backup();

    let whole = verify(&backup, None);
    flip(&backup.join("records.db"), 5000);
    let damaged = verify(&backup, None);

    assert_eq!(whole.0, Outcome::Whole, "{}", whole.1);
    assert!(whole.1.contains("A backup, made 04-Mar-2026, 18:00 UTC"), "{}", whole.1);
    assert_eq!(damaged.0, Outcome::Broken, "{}", damaged.1);
    assert!(damaged.1.contains("The backup is not as it was made."), "{}", damaged.1);
}

#[test]
fn a_save_that_was_cut_off_is_taken_back_in_a_copy_and_not_in_the_folder() {
    let clinic = Clinic::new();
    let folder = clinic.cut_off();
    assert!(fs::metadata(folder.join("records.db-journal")).unwrap().len() > 0);
    let before = fingerprint(&folder);

    let (outcome, said) = verify(&folder, None);

    assert_eq!(outcome, Outcome::Whole, "{said}");
    assert!(said.contains("Rows of the audit trail: 3\n"), "{said}");
    assert_eq!(fingerprint(&folder), before);
}

#[test]
fn what_cannot_be_opened_is_neither_whole_nor_broken() {
    let clinic = Clinic::new();
    let copy = clinic.copy("without-records");
    fs::remove_file(copy.join("records.db")).unwrap();
    let nothing = clinic.place.path().join("nothing");
    fs::create_dir(&nothing).unwrap();

    let refused = verify_with(&clinic.folder(), None, text::SOURCE, "not their passphrase");
    let without_keys = verify(&nothing, None);
    let without_records = verify(&copy, None);
    let bad_list = verify(&clinic.folder(), Some("# seen\nthree 00\n"));

    for (found, sentence) in [
        (refused, "This name and passphrase do not open these records."),
        (without_keys, "There is no key file (vault.keys) in this folder."),
        (without_records, "There are no records (records.db) in this folder."),
        (
            bad_list,
            "Line 2 of the file given with --witness is not a number, a space and a hash of 64 digits.",
        ),
    ] {
        assert_eq!(found, (Outcome::NotOpened, format!("{sentence}\n")));
    }
}
