//! The tool as its authors use it: a process, a folder, and what is said.

#![expect(clippy::unwrap_used, reason = "unwrap is for tests, and all of this is one")]

mod kit;
mod programmes;
mod questionnaires;

use kit::Author;

#[test]
fn a_folder_becomes_a_pack_that_a_clinic_takes() {
    let author = Author::with_folder();

    let checked = author.asks("check mine");
    let built = author.asks("build mine -o sleep.json");
    let keys = author.asks("keygen -o me");
    let signed = author.asks("sign sleep.json --key me.key -o sleep.prompack");
    let shown = author.asks("show sleep.prompack --key me.pub");

    assert_eq!(checked, (0, "Nothing is wrong with “Sleep”. Instruments: 1.\n".into()));
    assert_eq!(built.0, 0, "{}", built.1);
    assert!(built.1.starts_with("sleep.json can be signed. SHA-256: "), "{}", built.1);
    let key: pack::Key = author.read("me.pub").parse().unwrap();
    assert_eq!(keys.0, 0, "{}", keys.1);
    assert!(keys.1.ends_with(&format!("\n{key}\n")), "{}", keys.1);
    assert_eq!(signed.0, 0, "{}", signed.1);
    let file = std::fs::read(author.path("sleep.prompack")).unwrap();
    let opened = pack::open(&file, std::slice::from_ref(&key)).unwrap();
    assert_eq!(opened.pack.instruments[0].audio[0].sound, b"OggS and so on");
    let words = &opened.pack.instruments[0].wordings;
    assert_eq!(words[0].texts["two-2"], "Do you wake early?\nThink of last week.");
    assert_eq!((words[0].labels["two-total"].as_str(), words[1].labels.len()), ("Sleep", 0));
    assert_eq!(shown.0, 0, "{}", shown.1);
    for line in [
        &format!("Signed with the key: {}", key.id()),
        &format!("SHA-256: {}", opened.digest),
        "Pack: Sleep (sleep)",
        "Version: 2",
        "Publisher: Somebody",
        "To be installed until: 31-Dec-2031",
        "Instrument: Two questions (two)",
        "Items that are answered: 2",
        "Worked cases: 6",
        "Licence: licensed",
        "Owner: Somebody",
        "Number of the licence: L-17",
        "Last day of the licence: 30-Jun-2030",
        "Languages that the licence allows: en-GB pl",
        "Modes that the licence allows: patient",
        "Always shown with it: © Somebody",
        "Wording: en-GB, licensed, messages: 4",
        "Wording: pl, local, messages: 4",
        "Recording: two-1, en-GB, bytes: 14, approved by Amira Haddad on 01-Mar-2026",
        "It would be taken where this key is known.",
    ] {
        assert!(shown.1.lines().any(|found| found == line), "{line}\n{}", shown.1);
    }
}

#[test]
fn an_instrument_with_everything_there_is_can_be_packed() {
    let author = Author::with_folder();
    for (from, to) in [
        ("everything.toml", "instruments/everything.toml"),
        ("everything.cases.toml", "instruments/everything.cases.toml"),
        ("everything.ftl", "wordings/en-GB/everything.ftl"),
    ] {
        let kit = format!("{}/../../../tests/kit/{from}", env!("CARGO_MANIFEST_DIR"));
        author.write(&format!("mine/{to}"), std::fs::read_to_string(kit).unwrap());
    }

    let (code, said) = author.asks("build mine -o everything.json");
    let payload = author.read("everything.json");

    assert_eq!(code, 0, "{said}");
    let pack = pack::read_unsigned(payload.as_bytes()).unwrap();
    assert_eq!(pack.instruments[0].definition.id, "everything");
    assert_eq!(pack::build(&pack), payload.into_bytes());
}

#[test]
fn everything_that_is_wrong_with_a_folder_is_said_with_its_file() {
    let author = Author::with_folder();
    author.change("mine/pack.toml", "publisher = \"Somebody\"", "publisher = \"\"");
    author.change(
        "mine/instruments/two.cases.toml",
        "\"0\" }, scores = { total = 0 }",
        "\"0\" }, scores = { total = 1 }",
    );
    author.change(
        "mine/wordings/en-GB/two.ftl",
        "two-1 = Do you sleep badly?",
        "two-3 = Do you { $x }?\nwhat",
    );
    author.change("mine/wordings/pl/two.ftl", ".status = local", ".status = fine");
    author.change("mine/wordings/pl/two.ftl", "two-often-0 = Nie", "two-often-0 = \u{202e}Nie");
    author.write("mine/wordings/pl/three.ftl", "three = ?\n");
    author.write("mine/audio/en-GB/two-9.mp3", "ID3");
    author.write("mine/audio/en-GB/two-2.exe", "MZ");
    author.write("mine/instruments/four.toml", "id = \"five\"\nversion =\n");
    author.write("mine/instruments/six.cases.toml", "case = []\n");

    let (code, said) = author.asks("check mine");

    assert_eq!(code, 1, "{said}");
    for line in [
        "instruments/four.toml: Line 2: ",
        "instruments/six.cases.toml: There is no instrument of this name.",
        "instruments/two.cases.toml: cases of two: `none`, total: it is 0",
        "wordings/pl/three.ftl: There is no instrument of this name.",
        "wordings/en-GB/two.ftl: Something is inserted into the message two-3. Wordings are plain text.",
        "wordings/en-GB/two.ftl: Line 6 is no message.",
        "wordings/en-GB/two.ftl: wording of two in en-GB: `two-1` has no words",
        "wordings/pl/two.ftl: fine is no status. There are published, licensed, collated, local and own.",
        "wordings/pl/two.ftl: at instruments/0/wordings/1/texts/two-often-0: a character that changes",
        "audio/en-GB/two-9.mp3: No instrument has this message in this language.",
        "audio/en-GB/two-2.exe: Only .ogg, .mp3 and .wav are recordings.",
        "pack.toml: pack: needs `publisher`",
        "Found: ",
    ] {
        assert!(said.lines().any(|found| found.starts_with(line)), "{line}\n{said}");
    }
    assert_eq!(author.asks("build mine -o sleep.json").0, 1);
    assert!(!author.path("sleep.json").exists());
}

#[test]
fn a_licence_is_said_once() {
    let author = Author::with_folder();
    author.change(
        "mine/instruments/two.toml",
        "[choices]",
        "licence = { status = \"licensed\", terms = \"?\" }\n[choices]",
    );
    let twice = author.asks("check mine").1;
    author.change("mine/pack.toml", "[licences.two]", "[licences.three]");
    let stray = author.asks("check mine").1;
    author.change("mine/instruments/two.toml", "licence = ", "# ");
    let none = author.asks("check mine").1;

    assert!(twice.contains("two.toml: The licence is in this file and in pack.toml."), "{twice}");
    assert!(stray.contains("instruments/three.toml: There is no instrument of this name."), "{stray}");
    assert!(none.contains("two.toml: There is no licence, neither here nor in pack.toml."), "{none}");
}

#[test]
fn a_key_is_never_overwritten_and_opens_with_its_own_passphrase_only() {
    let author = Author::with_folder();
    author.asks("build mine -o sleep.json");
    assert_eq!(author.asks("keygen -o me").0, 0);
    let key = author.read("me.key");

    let again = author.asks("keygen -o me");
    let empty = author.asks_with("keygen -o other", " ");
    let wrong = author.asks_with("sign sleep.json --key me.key -o sleep.prompack", "wrong horse");
    let public = author.asks("sign sleep.json --key me.pub -o sleep.prompack");

    assert_eq!(again, (3, "me.key is there already. Nothing is overwritten.\n".into()));
    assert_eq!(author.read("me.key"), key);
    assert_eq!(empty, (3, "The passphrase is empty, or the second is not the first.\n".into()));
    let neither = (3, "The key does not open with this passphrase, or is no secret key.\n".to_owned());
    assert_eq!((wrong, public), (neither.clone(), neither));
    assert!(!author.path("sleep.prompack").exists() && !author.path("other.key").exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = std::fs::metadata(author.path("me.key")).unwrap().permissions().mode();
        assert_eq!(rights & 0o777, 0o600);
    }
}

#[test]
fn what_is_wrong_in_itself_is_not_signed() {
    let author = Author::with_folder();
    author.asks("build mine -o sleep.json");
    author.asks("keygen -o me");
    author.change("sleep.json", "\"total\":\"2\"", "\"total\":\"1\"");
    author.write("page.json", "<html>");

    let signed = author.asks("sign sleep.json --key me.key -o sleep.prompack");
    let page = author.asks("sign page.json --key me.key -o sleep.prompack");

    assert_eq!(signed.0, 1, "{}", signed.1);
    assert!(signed.1.starts_with("A worked case does not come out as it says: "), "{}", signed.1);
    assert_eq!(page.0, 1, "{}", page.1);
    assert!(!author.path("sleep.prompack").exists());
}

#[test]
fn whether_a_file_would_be_taken_is_said_with_the_reason() {
    let author = Author::with_folder();
    author.asks("build mine -o sleep.json");
    author.asks("keygen -o me");
    author.asks("keygen -o other");
    author.asks("sign sleep.json --key me.key -o sleep.prompack");
    let sealed = author.read("sleep.prompack");
    author.write("altered.prompack", sealed.replace("badly", "sadly"));
    author.write("page.prompack", "<html>");
    let id = author.read("me.pub").parse::<pack::Key>().unwrap().id().to_owned();
    let shown = |line: &str| {
        let (code, said) = author.asks(line);
        (code, said.lines().last().unwrap_or_default().to_owned())
    };

    assert_eq!(shown("show sleep.json"), (1, "It would not be taken. Nobody signed it.".into()));
    assert_eq!(
        shown("show sleep.prompack --key other.pub"),
        (1, format!("It would not be taken. It is signed with another key: {id}."))
    );
    assert_eq!(
        shown("show altered.prompack --key me.pub"),
        (1, "It would not be taken. It is not what was signed.".into())
    );
    assert_eq!(
        shown("show page.prompack"),
        (
            1,
            "It would not be taken. It is no pack, or one of a format that this program does not know."
                .into()
        )
    );
    let (code, said) = shown("show sleep.prompack");
    assert!(
        code == 0 && said.contains(&format!("Whether the key {id} signed it was not looked at")),
        "{said}"
    );
    assert_eq!(shown("show none.prompack"), (3, "none.prompack cannot be read.".into()));
    assert_eq!(
        shown("show sleep.prompack --key RW"),
        (3, "RW is no public key, and no file with one.".into())
    );
}

#[test]
fn how_it_is_used_is_said_in_full() {
    let author = Author::new();

    let (code, said) = author.asks("install");

    assert_eq!(code, 3);
    assert!(said.starts_with("Say what is to be done.\n"), "{said}");
    for command in ["check", "build", "keygen", "sign", "show", "import"] {
        assert!(said.contains(&format!("prombook-pack {command} ")), "{said}");
    }
    assert!(!said.contains("prompack-"), "{said}");
    assert_eq!(author.asks("check nowhere"), (3, "nowhere cannot be read.\n".into()));
}
