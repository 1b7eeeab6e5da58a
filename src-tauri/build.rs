//! Lets Tauri prepare the window, and denies it everything but the commands of
//! `commands.rs`.

use std::fs;

fn main() {
    println!("cargo:rerun-if-changed=src/commands.rs");
    // Tauri wants the names before the code is compiled, so they are read off it:
    // a command that is in the table cannot be forgotten here.
    let table = fs::read_to_string("src/commands.rs").expect("it is there");
    let commands: Vec<String> = table
        .lines()
        .skip_while(|line| *line != "commands! {")
        .skip(1)
        .take_while(|line| *line != "}")
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| line.trim_start().split_once('(').map(|(name, _)| name.to_owned()))
        .collect();
    // A build script ends soon enough for what it leaks.
    let commands: Vec<&'static str> = commands.into_iter().map(|name| &*String::leak(name)).collect();
    let manifest = tauri_build::AppManifest::new().commands(Vec::leak(commands));
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri's build script");
}
