use super::*;

const LIST: &str = r#"
[[language]]
tag = "en-GB"
name = "English"
interface = true

[[language]]
tag = "es"
name = "Español"
interface = true

[[language]]
tag = "es-US"
name = "Español (Estados Unidos)"
interface = true
"#;

fn texts() -> Texts {
    let english = "name = Prombook\npair = { $a }: { $b }\nopen = Open\nclose = Close\n";
    let files = [
        ("languages.toml", LIST),
        ("en-GB/chrome.ftl", english),
        ("en-GB/tools/verify.ftl", "ask = Name:\n"),
        ("en-GB/instruments/x.ftl", "x-1 = Sad\n"),
        ("es/chrome.ftl", "name = Prombook\npair = { $a }: { $b }\nopen = Abrir\nclose = Close\n"),
        ("es-US/chrome.ftl", "open = Ábralo\n"),
    ];
    Texts::read(&files).unwrap()
}

fn row(file: &str, [messages, written, borrowed, same_as_source]: [usize; 4]) -> Coverage {
    Coverage { file: file.into(), messages, written, borrowed, same_as_source }
}

#[test]
fn an_administrator_sees_what_is_written_what_is_borrowed_and_what_looks_untranslated() {
    let texts = texts();

    assert_eq!(
        texts.coverage("es"),
        [row("chrome.ftl", [4, 4, 0, 2]), row("tools/verify.ftl", [1, 0, 0, 0])]
    );
    assert_eq!(
        texts.coverage("es-US"),
        [row("chrome.ftl", [4, 1, 3, 0]), row("tools/verify.ftl", [1, 0, 0, 0])]
    );
}

#[test]
fn the_source_is_whole_and_a_language_nobody_listed_has_nothing() {
    let texts = texts();

    assert_eq!(texts.coverage("en-GB")[0], row("chrome.ftl", [4, 4, 0, 0]));
    assert_eq!(texts.coverage("xx")[0], row("chrome.ftl", [4, 0, 0, 0]));
}
