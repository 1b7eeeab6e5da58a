//! Embeds every file under `assets/instruments/` and `assets/kits/`, so that an
//! instrument or a kit is added by adding its files.

use std::{env, fs, io::Write, path::Path};

fn main() {
    embed("instruments", "FILES");
    embed("kits", "KITS");
}

/// Writes `<folder>.rs`: the definitions in `assets/<folder>/` by their names, as a static called `name`.
fn embed(folder: &str, name: &str) {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo"))
        .join("../../../assets")
        .join(folder);
    // Without this line a new definition would be missing from an incremental
    // build, silently.
    println!("cargo:rerun-if-changed={}", root.display());
    let is_definition = |name: &str| name.ends_with(".toml") && !name.ends_with(".cases.toml");
    let mut files: Vec<_> = fs::read_dir(&root)
        .expect("the folder exists")
        .map(|entry| entry.expect("can be listed").path())
        .filter(|path| path.file_name().is_some_and(|name| is_definition(&name.to_string_lossy())))
        .collect();
    files.sort();

    let out = Path::new(&env::var("OUT_DIR").expect("set by cargo")).join(format!("{folder}.rs"));
    let mut code = fs::File::create(out).expect("OUT_DIR is writable");
    writeln!(code, "static {name}: &[(&str, &str)] = &[").expect("writable");
    for path in files {
        let id = path.file_stem().expect("has a name").to_string_lossy().into_owned();
        let full = path.canonicalize().expect("exists");
        writeln!(code, "    ({id:?}, include_str!({full:?})),").expect("writable");
    }
    writeln!(code, "];").expect("writable");
}
