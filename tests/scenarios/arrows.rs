//! Which part may know which. The compiler forbids circles; this forbids the
//! rest.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use kit::root;

const MAY_KNOW: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &[]),
    ("vault", &[]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("paper", &[]),
    ("pack", &["domain"]),
    ("pack-tool", &["domain", "exchange", "pack", "text"]),
    ("services", &["domain", "exchange", "pack", "paper", "store", "text", "vault"]),
    ("audit-verify", &["domain", "store", "text", "vault"]),
];

#[derive(serde::Deserialize)]
struct Manifest {
    #[serde(default)]
    dependencies: BTreeMap<String, toml::Value>,
}

fn known_by(manifest: &str) -> Vec<String> {
    let path = root().join("src-tauri").join(manifest);
    let Manifest { dependencies } = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let ours = |name: &String| MAY_KNOW.iter().any(|(part, _)| part == name);
    dependencies.into_keys().filter(ours).collect()
}

#[test]
fn no_part_knows_more_than_it_may() {
    for (part, allowed) in MAY_KNOW {
        for known in known_by(&format!("crates/{part}/Cargo.toml")) {
            assert!(allowed.contains(&known.as_str()), "{part} may not know {known}");
        }
    }
}

#[test]
fn the_window_knows_only_what_people_can_do() {
    assert_eq!(known_by("Cargo.toml"), ["services"]);
}

#[test]
fn every_part_has_its_line_here() {
    let listed: BTreeSet<_> = MAY_KNOW.iter().map(|(part, _)| (*part).to_owned()).collect();
    let found: BTreeSet<_> = fs::read_dir(root().join("src-tauri/crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, listed);
}

#[test]
fn sql_is_written_in_one_part_only() {
    for (part, _) in MAY_KNOW.iter().filter(|(part, _)| *part != "store") {
        let manifest =
            fs::read_to_string(root().join(format!("src-tauri/crates/{part}/Cargo.toml"))).unwrap();
        assert!(!manifest.contains("rusqlite"), "{part} may not know SQL");
    }
}
