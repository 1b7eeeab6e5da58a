use super::kit::{Signer, small};
use crate::*;

/// Why what `signer` signed, with `from` replaced by `to`, is refused.
fn refused(from: &str, to: &str) -> String {
    let payload = String::from_utf8(build(&small())).unwrap();
    assert!(payload.contains(from), "{from}");
    let error = Signer::new().open(payload.replacen(from, to, 1).as_bytes()).unwrap_err();
    error.to_string()
}

#[test]
fn a_pack_with_any_byte_changed_is_refused() {
    let signer = Signer::new();
    let keys = [signer.key()];
    let file = signer.sealed(&build(&small()));
    assert!(open(&file, &keys).is_ok());

    for at in 0..file.len() {
        for other in [file[at] ^ 1, file[at] ^ 0x20, file[at] ^ 0x80, !file[at], b'\n', b'=', 0] {
            let mut changed = file.clone();
            changed[at] = other;
            if changed != file {
                assert!(open(&changed, &keys).is_err(), "byte {at}, {other:#x} for {:#x}", file[at]);
            }
        }
    }
}

#[test]
fn a_pack_that_is_cut_short_or_goes_on_is_refused() {
    let signer = Signer::new();
    let keys = [signer.key()];
    let file = signer.sealed(&build(&small()));

    for end in 0..file.len() {
        assert!(open(&file[..end], &keys).is_err(), "{end}");
    }
    for more in [&b"\n"[..], b" ", b"\0", b"{}", &file] {
        assert!(open(&[&file, more].concat(), &keys).is_err());
        assert!(open(&[more, &file].concat(), &keys).is_err());
    }
}

#[test]
fn unsigned_another_signer_altered_and_no_pack_are_told_apart() {
    let (signer, other) = (Signer::new(), Signer::new());
    let payload = build(&small());
    let file = signer.sealed(&payload);
    let mut altered = file.clone();
    *altered.last_mut().unwrap() = b' ';
    let why = |file: &[u8]| open(file, &[signer.key()]).unwrap_err();

    assert_eq!(why(&payload), Refused::Unsigned);
    assert_eq!(why(b"---\n{}"), Refused::Unsigned);
    assert_eq!(why(b"{\n\n\n\n\n\n}"), Refused::Unsigned);
    assert_eq!(why(&other.sealed(&payload)), Refused::UnknownSigner { key_id: other.key().id().into() });
    assert_eq!(open(&file, &[]).unwrap_err(), Refused::UnknownSigner { key_id: signer.key().id().into() });
    assert_eq!(why(&altered), Refused::Altered);
    assert_eq!(why(&file[..40]), Refused::Altered);
    for stranger in [&b""[..], b"PK\x03\x04", b"%PDF-1.7\n\n\n\n\n\n", &[0xff; 900]] {
        assert_eq!(why(stranger), Refused::NotAPack);
    }
    assert_eq!(why(&vec![b'a'; limits::MOST_BYTES + 1]), Refused::TooLarge);
}

#[test]
fn a_signature_of_another_pack_does_not_fit() {
    let signer = Signer::new();
    let (payload, mut newer) = (build(&small()), small());
    newer.version = 9;
    let theirs = signer.signature(&build(&newer), &comment(&newer));
    // Whoever signs the right bytes under the wrong name made a mistake, and it is noticed.
    let misnamed = seal(&signer.signature(&payload, &comment(&newer)), &payload).unwrap();

    assert_eq!(open(&seal(&theirs, &payload).unwrap(), &[signer.key()]).unwrap_err(), Refused::Altered);
    assert_eq!(
        open(&misnamed, &[signer.key()]).unwrap_err().to_string(),
        "pack: the signed comment says something else"
    );
}

#[test]
fn another_format_is_no_pack_that_this_program_knows() {
    for to in ["\"format\":2", "\"format\":\"1\"", "\"form\":1"] {
        assert_eq!(refused("\"format\":1", to), Refused::NotAPack.to_string());
    }
    for payload in ["[]", "null", "7", "\"pack\"", "{}"] {
        assert_eq!(Signer::new().open(payload.as_bytes()).unwrap_err(), Refused::NotAPack, "{payload}");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_wherever_it_stands() {
    let twice = |key: &str| {
        let why = refused(&format!("\"{key}\":"), &format!("\"{key}\":0,\"{key}\":"));
        assert!(why.ends_with(&format!("`{key}` stands there twice")), "{why}");
        why
    };

    assert!(twice("format").starts_with("pack: "));
    assert!(twice("approved_by").starts_with("at instruments/0/audio/0: "));
    assert!(twice("case").starts_with("at instruments/0/cases: "));
    assert!(twice("answers").starts_with("at instruments/0/cases/case/0: "));
    assert!(twice("two-1").starts_with("at instruments/0/cases/case/0/answers: "));
    assert!(twice("two-often-0").starts_with("at instruments/0/wordings/0/texts: "));
    // However it is spelt.
    let spelt = refused("\"format\":1", r#""format":1,"\u0066ormat":1"#);
    assert!(spelt.ends_with("`format` stands there twice"), "{spelt}");
}

#[test]
fn what_a_pack_does_not_have_is_refused_wherever_it_stands() {
    for key in ["format", "definition", "approved_by", "status", "case", "answers", "points", "labels"] {
        let why = refused(&format!("\"{key}\":"), &format!("\"script\":\"x\",\"{key}\":"));
        assert!(why.contains("unknown field `script`"), "{key}: {why}");
    }
}

#[test]
fn what_a_pack_must_have_is_missed() {
    for key in ["id", "title", "instruments", "definition", "cases", "wordings", "source", "licence", "items"]
    {
        let why = refused(&format!("\"{key}\":"), &format!("\"{key}s-\":"));
        assert!(why.contains("missing") || why.contains("unknown field"), "{key}: {why}");
    }
}

#[test]
fn an_id_that_leads_elsewhere_is_refused() {
    for id in
        ["../small", "a/b", "a\\\\b", "C:", ".", "", "Small", "-rf", "a b", "sm\u{e4}ll", &"a".repeat(65)]
    {
        let why = refused("\"id\":\"small\"", &format!("\"id\":\"{id}\""));
        assert!(why.starts_with("pack: no id"), "{id}: {why}");
        let why = refused("\"id\":\"two\"", &format!("\"id\":\"{id}\""));
        assert!(why.contains("no id"), "{id}: {why}");
    }
}

#[test]
fn text_that_is_not_read_as_it_is_written_is_refused() {
    for (text, why) in [
        (r"\u0000", "a control character (U+0000)"),
        (r"\u001b[2J", "a control character (U+001B)"),
        (r"\u0085", "a control character (U+0085)"),
        (r"\r", "a control character (U+000D)"),
        ("\u{202e}", "a character that changes the direction of text and is not closed (U+202E)"),
        ("\u{2067}abc", "a character that changes the direction of text and is not closed (U+2067)"),
        ("abc\u{2069}", "a character that changes the direction of text and is not closed (U+2069)"),
        (&"a".repeat(4097), "a text of more than 4096 bytes"),
    ] {
        let found = refused("Do you sleep badly?", text);
        assert_eq!(found, format!("at instruments/0/wordings/0/texts/two-1: {why}"));
        let key = refused("\"two-often-0\":\"No", &format!("\"{text}\":\"No"));
        assert_eq!(key, format!("at instruments/0/wordings/0/texts: {why}"));
    }
}

#[test]
fn arabic_among_latin_is_not_refused() {
    let mut pack = small();
    let text = "\u{2067}كم\u{2069} \u{200f}PHQ‑9\u{200e}\nأبدًا";
    pack.instruments[0].wordings[0].texts.insert("two-1".into(), text.into());

    assert_eq!(Signer::new().open(&build(&pack)).map(|opened| opened.pack), Ok(pack));
}

#[test]
fn a_number_that_is_not_whole_or_no_number_is_refused() {
    for number in ["1.5", "1e3", "-0.0", "1e300"] {
        let why = refused("\"version\":3", &format!("\"version\":{number}"));
        assert_eq!(why, "at instruments/0/definition/version: a number that is not whole; write it as text");
    }
    for number in ["1e999", "NaN", "Infinity", "-", "01", "+1"] {
        let why = refused("\"version\":3", &format!("\"version\":{number}"));
        assert!(why.starts_with("pack: no JSON"), "{number}: {why}");
    }
    for number in ["-1", "4294967296", "18446744073709551615"] {
        let why = refused("\"version\":3", &format!("\"version\":{number}"));
        assert!(why.starts_with("at instruments/0/definition: "), "{number}: {why}");
    }
}

#[test]
fn what_is_nested_too_deeply_is_refused() {
    for deep in [40, 200, 100_000] {
        let (open, close) = ("[".repeat(deep), "]".repeat(deep));
        let why = refused("\"version\":3", &format!("\"version\":{open}{close}"));
        assert!(why.ends_with("nested too deeply: at most 32"), "{why}");
        let why =
            refused("\"version\":3", &format!("\"version\":{}0{}", "{\"a\":".repeat(deep), "}".repeat(deep)));
        assert!(why.ends_with("nested too deeply: at most 32"), "{why}");
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let many = refused("\"version\":3", &format!("\"version\":[{}0]", "0,".repeat(limits::MOST_VALUES)));
    let words = format!("\"version\":[{}0]", format!("\"{}\",", "a".repeat(4000)).repeat(600));
    let sound = "A".repeat((limits::MOST_SOUND + 3).div_ceil(3) * 4);
    let loud = refused("\"base64\":\"", &format!("\"base64\":\"{sound}"));

    assert!(many.ends_with("too much: at most 200000"), "{many}");
    assert_eq!(refused("\"version\":3", &words), Refused::TooLarge.to_string());
    assert_eq!(loud, "at instruments/0/audio/0/base64: too much: at most 524288");
    let signed = refused("\"approved_by\":\"A", &format!("\"approved_by\":\"{sound}"));
    assert_eq!(signed, "at instruments/0/audio/0/approved_by: a text of more than 4096 bytes");
    // A place that only looks like a sound is a text like any other.
    let disguised = refused("\"title\":\"A", &format!("\"base64\":\"{sound}\",\"title\":\"A"));
    assert_eq!(disguised, "at base64: a text of more than 4096 bytes");
}
