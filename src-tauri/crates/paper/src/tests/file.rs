//! The file itself, read back.

use std::{collections::BTreeMap, fs, path::Path, thread};

use super::{
    reading::read,
    samples::{SCRIPTS, everything, form, one, question, with},
};
use crate::{Answer, Form, Part, Row, print};

/// How often each letter is there; where a line was broken does not matter.
fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut counted = BTreeMap::new();
    for letter in text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}') {
        *counted.entry(letter).or_default() += 1;
    }
    counted
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

#[test]
fn in_every_script_the_words_can_be_taken_out_of_the_file_again() {
    for (language, words, _) in SCRIPTS {
        let asked = Form { title: words.into(), ..form(language) };
        let bare = Form { title: String::new(), ..asked.clone() };

        let found = letters(&read(&print(&asked).unwrap().pdf).pages.concat());

        let mut wanted = letters(&read(&print(&bare).unwrap().pdf).pages.concat());
        letters(words).into_iter().for_each(|(letter, times)| *wanted.entry(letter).or_default() += times);
        assert_eq!(found, wanted, "{language}");
    }
}

#[test]
fn every_font_is_in_the_file_and_none_is_the_computers_own() {
    for (language, words, font) in SCRIPTS {
        let read = read(&print(&everything(language, words)).unwrap().pdf);

        assert_eq!(read.embedded, read.fonts.len(), "{language}");
        for weight in ["Regular", "Bold"] {
            let own = format!("+{font}-{weight}");
            assert!(read.fonts.iter().any(|name| name.ends_with(&own)), "{language}: {:?}", read.fonts);
        }
        let ours = |name: &String| name.split_once('+').is_some_and(|(_, name)| name.starts_with("Noto"));
        assert!(read.fonts.iter().all(ours), "{language}: {:?}", read.fonts);
    }
}

#[test]
fn the_file_says_its_title_and_language_and_is_a4() {
    let asked = Form { title: "Chodzenie — ćwiczenia".into(), ..form("pt-BR") };

    let printed = print(&asked).unwrap();

    let read = read(&printed.pdf);
    assert_eq!(read.title, "Chodzenie — ćwiczenia");
    assert_eq!(read.language, "pt-BR");
    assert!(read.sizes.iter().all(|(x, y)| (x - 595.276).abs() < 0.01 && (y - 841.89).abs() < 0.01));
    assert!(read.keys.contains("StructTreeRoot"), "a reading voice needs the tags");
}

#[test]
fn the_same_form_is_the_same_file_whatever_was_printed_before_it() {
    let asked = everything("ar", SCRIPTS[5].1);

    let first = print(&asked).unwrap();
    let beside = thread::scope(|all| {
        let running = [1, 2].map(|_| all.spawn(|| print(&asked).unwrap()));
        print(&form("en-GB")).unwrap();
        running.map(|one| one.join().unwrap())
    });

    assert!(beside.iter().all(|again| *again == first));
    let read = read(&first.pdf);
    assert!(!read.keys.contains("CreationDate") && !read.keys.contains("ModDate"), "no clock was looked at");
}

#[test]
fn two_hundred_questions_have_code_study_number_and_page_on_every_page() {
    let parts = (1..=200).map(|n| question(&format!("Question {n}?"), one(&["a", "b", "c"]))).collect();

    let printed = print(&with("en-GB", parts)).unwrap();

    let read = read(&printed.pdf);
    assert_eq!(read.pages.len(), printed.pages);
    assert!(printed.pages > 10, "{}", printed.pages);
    for (page, number) in read.pages.iter().zip(1..) {
        let page = without_spaces(page);
        let footer = format!("WALKv1en-GB3f7a91c2StudynumberAB-0042Page{number}of{}", printed.pages);
        assert!(page.contains(&footer), "{page}");
    }
}

#[test]
fn the_digits_of_a_language_number_its_pages() {
    let mut asked = form("bn");
    asked.labels.digits = ['০', '১', '২', '৩', '৪', '৫', '৬', '৭', '৮', '৯'];

    let read = read(&print(&asked).unwrap().pdf);

    assert!(without_spaces(&read.pages[0]).contains("Page১of১"));
}

#[test]
fn no_words_can_give_an_order_to_what_prints_them() {
    let order = "#import \"x\": * #panic(1) $ \\ `raw` *b* _e_ <l> @r // c /* d */ [x] {page} = h\n- i";
    let long = "x".repeat(10_000);
    let mut asked = everything("en-GB", order);
    asked.parts.push(question(&long, Answer::Tick));
    asked.parts.push(Part::Display { text: "a\0b\u{7}c\u{202e}d\u{202d}e\u{85}f".into() });

    let read = read(&print(&asked).unwrap().pdf);

    let all = without_spaces(&read.pages.concat());
    let times = serde_json::to_string(&asked).unwrap().matches("#import").count();
    // The label of the study number is cut for the form, and is on every page.
    let whole = all.matches(&without_spaces(order)).count();
    assert!(whole >= times - 1, "{whole} of {times}");
    assert_eq!(
        all.matches('x').count() - whole * order.matches('x').count(),
        10_000 + cut(order, &read.pages)
    );
    assert!(all.contains("abcdef"));
    let living = ["JavaScript", "JS", "OpenAction", "AA", "URI", "Launch", "EmbeddedFile", "Annots", "GoToR"];
    assert!(living.iter().all(|key| !read.keys.contains(*key)), "{:?}", read.keys);
}

/// How many `x` the cut label brings: once at the head, once on every page.
fn cut(order: &str, pages: &[String]) -> usize {
    order.chars().take(Form::SHORT).filter(|c| *c == 'x').count() * (pages.len() + 1)
}

#[test]
fn a_word_or_a_question_longer_than_a_page_goes_on_and_loses_nothing() {
    let words: String = (0..3_000).map(|n| format!("w{n} ")).collect();
    let row = Row { number: None, text: words.clone() };
    let parts = vec![
        question(&words, Answer::Text { lines: 255 }),
        Part::Table { text: None, many: false, columns: vec!["a".into()], rows: vec![row] },
    ];

    let read = read(&print(&with("en-GB", parts)).unwrap().pdf);

    let all = without_spaces(&read.pages.concat());
    let footer = without_spaces(&read.pages[0]);
    let footer = &footer[footer.find("WALKv1").unwrap()..][.."WALKv1en-GB3f7a91c2".len()];
    assert_eq!(all.matches(footer).count(), read.pages.len());
    assert_eq!(all.matches('w').count(), 6_000 + all.matches("lowercase").count());
}

#[test]
fn the_fonts_in_the_folder_are_the_fonts_in_the_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");

    let mut bytes: Vec<Vec<u8>> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ttf"))
        .map(|path| fs::read(path).unwrap())
        .collect();

    let mut ours: Vec<Vec<u8>> = crate::world::FONTS.iter().map(|font| font.to_vec()).collect();
    bytes.sort();
    ours.sort();
    assert!(bytes == ours);
    assert!(ours.iter().map(Vec::len).sum::<usize>() <= 4 << 20);
}
