//! An author's folder, and the tool beside it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// A place where an author works.
pub struct Author(TempDir);

impl Author {
    /// With nothing in it.
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// With a sound folder called `mine`: two questions in two languages, one of them read aloud.
    pub fn with_folder() -> Self {
        let author = Self::new();
        for (file, text) in FOLDER {
            author.write(&format!("mine/{file}"), text);
        }
        author
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let file = self.path(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Replaces `from` in `file`, which has it.
    pub fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file}: {from}");
        self.write(file, text.replace(from, to));
    }

    /// What the tool says to `line`, and how it ends.
    pub fn asks(&self, line: &str) -> (i32, String) {
        self.asks_with(line, "correct horse")
    }

    /// The same with another passphrase.
    pub fn asks_with(&self, line: &str, passphrase: &str) -> (i32, String) {
        let Output { status, stdout, stderr } = Command::new(Path::new(env!("CARGO_BIN_EXE_prombook-pack")))
            .args(line.split_whitespace())
            .current_dir(self.0.path())
            .env("PROMBOOK_PACK_PASSPHRASE", passphrase)
            .output()
            .unwrap();
        let said = [String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap()].concat();
        (status.code().unwrap(), said)
    }
}

const FOLDER: [(&str, &str); 7] = [
    (
        "pack.toml",
        "id = \"sleep\"\nversion = 2\ntitle = \"Sleep\"\npublisher = \"Somebody\"\nnot_after = \"2031-12-31\"\n\n\
         [licences.two]\nstatus = \"licensed\"\nterms = \"Ask the owner.\"\nowner = \"Somebody\"\n\
         number = \"L-17\"\nexpires = \"2030-06-30\"\nlanguages = [\"en-GB\", \"pl\"]\n\
         modes = [\"patient\"]\nnotices = [\"© Somebody\"]\n",
    ),
    (
        "instruments/two.toml",
        "id = \"two\"\nversion = 3\ntitle = \"Two questions\"\n\n[choices]\n\
         often = [{ id = \"0\", points = 0 }, { id = \"1\", points = 1 }]\n\n\
         [[items]]\nid = \"two-1\"\nkind = \"choice\"\nchoices = \"often\"\n\n\
         [[items]]\nid = \"two-2\"\nkind = \"choice\"\nchoices = \"often\"\n\n\
         [[scores]]\nid = \"total\"\nitems = [\"two-1\", \"two-2\"]\nmethod = \"sum\"\nrange = [0, 2]\n\
         direction = \"higher-is-worse\"\n",
    ),
    (
        "instruments/two.cases.toml",
        "case = [\n\
         { name = \"none\", answers = { two-1 = \"0\", two-2 = \"0\" }, scores = { total = 0 } },\n\
         { name = \"first\", answers = { two-1 = \"1\", two-2 = \"0\" }, scores = { total = 1 } },\n\
         { name = \"second\", answers = { two-1 = \"0\", two-2 = \"1\" }, scores = { total = 1 } },\n\
         { name = \"both\", answers = { two-1 = \"1\", two-2 = \"1\" }, scores = { total = 2 } },\n\
         { name = \"half\", answers = { two-1 = \"1\" }, scores = {} },\n\
         { name = \"declined\", answers = { two-1 = \"1\" }, missing = { two-2 = \"declined\" }, scores = {} },\n]\n",
    ),
    (
        "wordings/en-GB/two.ftl",
        "two = Two questions\n    .status = licensed\n    .source = Somebody's own document\n\n\
         two-1 = Do you sleep badly?\ntwo-2 =\n    Do you wake early?\n    Think of last week.\n\
         two-often-0 = No\ntwo-often-1 = Yes\n\n## Staff\n\ntwo-total = Sleep\n",
    ),
    (
        "wordings/pl/two.ftl",
        "two = Dwa pytania\n    .status = local\n    .source = Site 3\n\n\
         two-1 = Czy źle Pan/Pani śpi?\ntwo-2 = Czy budzi się Pan/Pani wcześnie?\n\
         two-often-0 = Nie\ntwo-often-1 = Tak\n",
    ),
    ("audio/en-GB/audio.toml", "approved_by = \"Amira Haddad\"\napproved_on = \"2026-03-01\"\n"),
    ("audio/en-GB/two-1.ogg", "OggS and so on"),
];
