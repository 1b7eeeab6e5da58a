//! Embeds every file under `locales/`, so that a language is added by adding a
//! folder.

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
};

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../../../locales");

    let mut files = Vec::new();
    walk(&root, &mut files);
    files.sort();

    let out = Path::new(&env::var("OUT_DIR").expect("set by cargo")).join("locales.rs");
    let mut code = fs::File::create(out).expect("OUT_DIR is writable");
    writeln!(code, "/// Every file of `locales/`: its name there, and its text.").expect("writable");
    writeln!(code, "static FILES: &[(&str, &str)] = &[").expect("writable");
    for path in files {
        let name = path.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        let full = path.canonicalize().expect("exists");
        writeln!(code, "    ({name:?}, include_str!({full:?})),").expect("writable");
    }
    writeln!(code, "];").expect("writable");
}

fn walk(dir: &Path, into: &mut Vec<PathBuf>) {
    // Without this line a new language or a new form would be missing from an
    // incremental build, silently.
    println!("cargo:rerun-if-changed={}", dir.display());
    for entry in fs::read_dir(dir).expect("locales/ exists").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "ftl" || kind == "toml") {
            into.push(path);
        }
    }
}
