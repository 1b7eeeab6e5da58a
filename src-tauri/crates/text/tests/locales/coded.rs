//! Whether the code and `en-GB` know the same ids.

use std::collections::BTreeSet;

use text::SOURCE;

use crate::{
    File, below,
    code::{
        choices, composed, idle, misspelt, said_by_the_program, said_by_the_window, shipped, spelt, unwritten,
    },
    ftl, house, interface, nothing, read, root,
};

fn window() -> Vec<File> {
    let folder = house().join("ui/src");
    let all = below(&folder, "svelte", "").into_iter().chain(below(&folder, "ts", ""));
    let shown = |file: &File| !file.name.ends_with(".test.ts") && !file.name.starts_with("fake/");
    all.filter(shown).map(|file| File { text: shipped(&file.text), ..file }).collect()
}

fn program() -> Vec<File> {
    let all = below(&house().join("src-tauri"), "rs", "").into_iter();
    let is_test =
        |name: &str| name.ends_with("tests.rs") || name.contains("/tests/") || name.contains("/text/");
    all.filter(|file| !is_test(&file.name)).map(|file| File { text: shipped(&file.text), ..file }).collect()
}

fn written() -> BTreeSet<String> {
    ftl::ids(&interface(SOURCE)).into_iter().filter(|id| !id.starts_with('-')).collect()
}

fn in_every(files: &[File], check: impl Fn(&str) -> Vec<String>) {
    let of = |file: &File| {
        check(&file.text).iter().map(|what| format!("{}: {what}", file.name)).collect::<Vec<_>>()
    };
    nothing(&files.iter().flat_map(of).collect::<Vec<_>>());
}

#[test]
fn every_sentence_the_window_says_is_written() {
    let (files, written) = (window(), written());

    let calls: usize = files.iter().map(|file| said_by_the_window(&file.text).len()).sum();
    assert!(calls > 300, "{calls} found: the search has gone blind");
    in_every(&files, |code| unwritten(&said_by_the_window(code), &written));
}

#[test]
fn every_sentence_the_program_says_is_written() {
    let (files, written) = (program(), written());

    let calls: usize = files.iter().map(|file| said_by_the_program(&file.text).len()).sum();
    assert!(calls > 30, "{calls} found: the search has gone blind");
    in_every(&files, |code| unwritten(&said_by_the_program(code), &written));
    in_every(&files, |code| misspelt(&spelt(code), &written));
}

#[test]
fn no_sentence_is_written_for_nothing() {
    let program = program();
    let mut code: BTreeSet<_> = window().iter().chain(&program).flat_map(|file| spelt(&file.text)).collect();
    code.extend(program.iter().flat_map(|file| choices(&file.text)));

    // What is said of programmes is put together of the words of their lists.
    let kits = below(&house().join("assets/kits"), "toml", "");
    code.extend(kits.iter().flat_map(|file| spelt(&file.text)));
    // What a language is called is asked for by its tag.
    code.extend(spelt(&read(&root().join("languages.toml"))));
    let composed = program.iter().flat_map(|file| composed(&file.text)).collect();

    nothing(&idle(&written(), &code, &composed));
}
