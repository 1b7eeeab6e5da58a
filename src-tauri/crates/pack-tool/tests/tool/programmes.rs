//! Programmes in an author's folder.

use super::kit::Author;

const REST: &str = r#"
id = "rest"
version = 4
kind = "service"
participant = "patient"
index = "screening"
sources = [{ id = "S1", title = "A plan", url = "https://example.org", says = "Weekly" }]
slots = [{ id = "licensed", title = "Licensed", owner = "Somebody else" }]

[[visits]]
id = "first"
level = "essential"
patient_minutes = 5
staff_minutes = 5
forms = [
  { instrument = "two", level = "essential", seconds = 60 },
  { instrument = "licensed", level = "essential", seconds = 60 },
  { instrument = "nprs", level = "essential", seconds = 10 },
]
"#;

const WORDS: &str = "rest-title = Rest\n    .status = local\n    .source = Site 3\nrest-summary = About rest.\nrest-visit-first = First visit\n";

/// With the programme in a sound folder.
fn author() -> Author {
    let author = Author::with_folder();
    author.write("mine/kits/rest.toml", REST);
    author.write("mine/wordings/en-GB/kits/rest.ftl", WORDS);
    author
}

#[test]
fn a_programme_becomes_part_of_a_pack() {
    let author = author();

    let (code, said) = author.asks("build mine -o sleep.json");
    let (shown, lines) = author.asks("show sleep.json");

    assert_eq!(code, 0, "{said}");
    let pack = pack::read_unsigned(author.read("sleep.json").as_bytes()).unwrap();
    assert_eq!(pack.kits[0].wordings[0].texts["rest-title"], "Rest");
    assert_ne!(shown, 0, "nobody signed it");
    for line in [
        "Programme: rest",
        "Version: 4",
        "Visits: 1",
        "Instruments that another pack brings: licensed",
        "Instruments that have to come with Prombook: nprs",
        "Wording: en-GB, local, messages: 3",
    ] {
        assert!(lines.lines().any(|found| found == line), "{line}\n{lines}");
    }
}

#[test]
fn what_is_wrong_with_a_programme_is_said_with_its_file() {
    for (file, from, to, said) in [
        (
            "kits/rest.toml",
            "patient_minutes = 5",
            "patient_minutes = 1",
            "kits/rest.toml: programme rest: visits.first: its forms take 130 seconds",
        ),
        ("kits/rest.toml", "id = \"rest\"", "id = \"sleep\"", "kits/rest.toml: The file is about sleep."),
        (
            "kits/rest.toml",
            "index = \"screening\"",
            "index = \"dawn\"",
            "kits/rest.toml: unknown variant `dawn`",
        ),
        (
            "wordings/en-GB/kits/rest.ftl",
            "rest-visit-first",
            "rest-visit-last",
            "wordings/en-GB/kits/rest.ftl: wording of the programme rest in en-GB: `rest-visit-first` has no words",
        ),
        (
            "wordings/en-GB/kits/rest.ftl",
            "    .status = local\n",
            "",
            "wordings/en-GB/kits/rest.ftl: The message with the name of the instrument has no .status.",
        ),
        (
            "wordings/en-GB/kits/rest.ftl",
            "Rest\n",
            "Rest { $name }\n",
            "wordings/en-GB/kits/rest.ftl: Something is inserted into the message rest-title.",
        ),
    ] {
        let author = author();
        author.change(&format!("mine/{file}"), from, to);
        let (code, found) = author.asks("check mine");
        assert_eq!(code, 1, "{found}");
        assert!(found.contains(said), "{said}\n{found}");
    }
    let author = author();
    author.write("mine/wordings/en-GB/kits/run.ftl", "run-title = Run\n");
    assert!(
        author
            .asks("check mine")
            .1
            .contains("wordings/en-GB/kits/run.ftl: There is no programme of this name.")
    );
}
