use std::{collections::BTreeMap, fs, path::Path};

use super::*;

/// The messages of a language's file: id, and the sentence as written.
fn written(tag: &str) -> BTreeMap<String, String> {
    let file = format!("{}/../../../locales/{tag}/tools/verify.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(Path::new(&file)).unwrap();
    let pairs =
        text.lines().filter(|line| line.starts_with("verify-")).map(|line| line.split_once(" = ").unwrap());
    pairs.map(|(id, sentence)| (id.to_owned(), sentence.to_owned())).collect()
}

/// What a sentence has room for, in order.
fn holes(sentence: &str) -> Vec<&str> {
    let mut holes: Vec<_> = sentence.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }")).collect();
    holes.sort_unstable();
    holes.into_iter().map(|(hole, _)| hole).collect()
}

const FAULTS: [Fault; 13] = [
    Fault::Pages,
    Fault::Structure,
    Fault::References,
    Fault::Trail { seq: 41 },
    Fault::Content { seq: 41 },
    Fault::Content { seq: 0 },
    Fault::AnchorMissing,
    Fault::AnchorForged,
    Fault::CutShort { saved: 41, head: 17 },
    Fault::AnchorContradicts { seq: 41 },
    Fault::AnchorUnreadable,
    Fault::Witness { seq: 41 },
    Fault::Backup,
];

fn told(texts: &Texts, language: &str, kind: &Kind, seen: &Seen) -> String {
    let asked = Asked { folder: "/copy".into(), witness: None, name: None, language: language.into() };
    let mut out = Vec::new();
    Words::new(texts, language).tell(&asked, kind, seen, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_sentence_is_written_in_every_language_of_the_window() {
    let texts = Texts::built_in().unwrap();
    let source = written(text::SOURCE);
    for language in texts.languages().iter().filter(|language| language.interface) {
        let theirs = written(&language.tag);
        assert_eq!(theirs.keys().collect::<Vec<_>>(), source.keys().collect::<Vec<_>>(), "{}", language.tag);
        for (id, sentence) in &theirs {
            let (mut theirs, mut ours) = (holes(sentence), holes(&source[id]));
            theirs.sort_unstable();
            ours.sort_unstable();
            assert_eq!(theirs, ours, "{} {id}", language.tag);
        }
    }
}

#[test]
fn every_fault_is_said_and_never_as_a_code() {
    let texts = Texts::built_in().unwrap();
    for fault in FAULTS {
        let seen = Seen { faults: vec![fault], ..Seen::default() };
        let text = told(&texts, text::SOURCE, &Kind::Clinic, &seen);

        assert!(!text.contains("verify-") || text.starts_with("audit-verify"), "{text}");
        assert!(!text.contains('['), "{text}");
        match fault.seq() {
            Some(seq) => {
                assert!(text.contains(&format!("The first row that does not fit is row {seq}.")), "{text}")
            }
            None => assert!(text.contains("No single row can be named."), "{text}"),
        }
    }
}

#[test]
fn the_first_of_several_bad_rows_is_named() {
    let texts = Texts::built_in().unwrap();
    let faults = vec![Fault::Pages, Fault::Witness { seq: 9 }, Fault::Trail { seq: 4 }];

    let text = told(&texts, text::SOURCE, &Kind::Clinic, &Seen { faults, ..Seen::default() });

    assert!(text.ends_with("The first row that does not fit is row 4.\n"), "{text}");
}

#[test]
fn what_was_not_compared_is_said_too() {
    let texts = Texts::built_in().unwrap();
    let seen = Seen {
        rows: Some(1234),
        first: Some("2026-03-10T09:00:00.000Z".into()),
        newest: Some("2026-03-11T16:30:00.000Z".into()),
        head: vec![0xab; 32],
        ..Seen::default()
    };

    let text = told(&texts, text::SOURCE, &Kind::Clinic, &seen);

    for part in
        ["1,234", "10-Mar-2026, 09:00 UTC", "Head: abab abab", "There is no anchor", "It was not compared"]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // The line that somebody else's list needs.
    assert!(text.contains(&format!("\n1234 {}\n", "ab".repeat(32))), "{text}");
    assert!(text.ends_with("Nothing is wrong with this trail.\n"));
}

#[test]
fn how_it_is_used_is_said_in_full() {
    let texts = Texts::built_in().unwrap();
    let wrongs = [Usage::Help, Usage::Folder, Usage::Option("--witnes".into()), Usage::Language("fr".into())];
    for wrong in wrongs {
        let mut out = Vec::new();

        Words::new(&texts, text::SOURCE).explain(&wrong, &mut out).unwrap();

        let said = String::from_utf8(out).unwrap();
        assert!(
            said.contains("audit-verify FOLDER") && !said.contains('[') | said.contains("[--name"),
            "{said}"
        );
    }
}
