use super::*;

const ENGLISH: &str = "[[language]]\ntag = \"en-GB\"\nname = \"English\"\ninterface = true\n";

fn with(more: &str) -> Result<Vec<Language>, TextError> {
    read(&format!("{ENGLISH}{more}"))
}

#[test]
fn a_language_is_added_with_three_lines() {
    let languages = with("[[language]]\ntag = \"so\"\nname = \"Soomaali\"\ninterface = true\n").unwrap();

    let somali = Language {
        tag: "so".into(),
        name: "Soomaali".into(),
        rtl: false,
        interface: true,
        words: true,
        letters: true,
        formats: None,
        origin: None,
        checked_by: None,
        checked_on: None,
        draft: true,
    };
    assert_eq!(languages[1], somali);
}

#[test]
fn a_language_is_a_draft_until_it_says_who_read_it_and_when() {
    let welsh = "[[language]]\ntag = \"cy\"\nname = \"Cymraeg\"\ninterface = true\n";
    let draft = |more: &str| with(&format!("{welsh}{more}")).map(|languages| languages[1].draft);

    assert!(draft("").unwrap());
    assert!(!draft("checked_by = \"M. Rees\"\nchecked_on = \"2027-02-01\"\n").unwrap());
    assert!(matches!(draft("checked_by = \"M. Rees\"\n"), Err(TextError::HalfChecked(tag)) if tag == "cy"));
    assert!(matches!(draft("draft = false\n"), Err(TextError::List(_))), "it cannot be said without a name");
    assert!(!with("").unwrap()[0].draft);
}

#[test]
fn what_is_not_said_the_american_way_is_borrowed_from_spain_and_then_from_the_source() {
    let spanish = "[[language]]\ntag = \"es\"\nname = \"Español\"\n";
    let known = with(spanish).unwrap();
    let without = with("").unwrap();

    assert_eq!(parents("es-US", &known), ["es", "en-GB"]);
    assert_eq!(parents("es", &known), ["en-GB"]);
    assert_eq!(parents("es-US", &without), ["en-GB"]);
    assert_eq!(parents("en-GB", &known), [""; 0]);
}

#[test]
fn a_misspelt_key_is_refused_and_not_ignored() {
    let misspelt = with("[[language]]\ntag = \"ur\"\nname = \"اردو\"\nrlt = true\n");
    let stray = read(&format!("langauge = 1\n{ENGLISH}"));

    assert!(matches!(misspelt, Err(TextError::List(_))));
    assert!(matches!(stray, Err(TextError::List(_))));
}

#[test]
fn a_language_has_one_tag_and_is_listed_once() {
    let twice = with(ENGLISH);
    let otherwise = with("[[language]]\ntag = \"pt-br\"\nname = \"Português\"\n");
    let nonsense = with("[[language]]\ntag = \"no language\"\nname = \"?\"\n");

    assert!(matches!(twice, Err(TextError::Twice(tag)) if tag == "en-GB"));
    assert!(matches!(otherwise, Err(TextError::Tag(tag)) if tag == "pt-br"));
    assert!(matches!(nonsense, Err(TextError::Tag(_))));
}

#[test]
fn the_list_begins_with_the_language_everything_is_written_in() {
    let without = read("[[language]]\ntag = \"fr\"\nname = \"Français\"\ninterface = true\n");

    assert!(matches!(without, Err(TextError::NoSource)));
}
