//! Documents: what the program says about itself, on paper.

use super::{reading::read, samples::SCRIPTS};
use crate::{Column, Course, Document, Fact, Form, PaperError, Piece, Score, Verdict, document};

fn sheet(language: &str, words: &str) -> Document {
    let words = || words.to_owned();
    Document {
        language: language.into(),
        rtl: ["ar", "ur"].contains(&language),
        title: words(),
        code: "DAY 2027-03-04 3f7a91c2".into(),
        page_of: "Page {page} of {pages}".into(),
        digits: crate::western(),
        subtitle: vec![words(), "2027-03-04".into()],
        verdict: Some(Verdict { text: words(), detail: Some(words()) }),
        pieces: vec![
            Piece::Heading { text: words() },
            Piece::Paragraph { text: words() },
            Piece::Facts {
                facts: vec![Fact::new(words(), "42"), Fact::new("ab".repeat(32), "ab".repeat(32))],
            },
            course(words()),
            Piece::Table {
                columns: vec![Column::new(words(), 2), Column::new("b", 3), Column::new("c", 1)],
                rows: vec![vec![words(), words(), "1".into()]; 60],
            },
        ],
    }
}

fn course(words: String) -> Piece {
    let score = |at, value: f64, text: &str| Score { at, value, text: text.into(), day: format!("day{at}.") };
    let course = Course {
        scores: vec![score(0, 7.0, "seven"), score(30, 5.0, "five"), score(91, 4.0, "four")],
        range: (0.0, 10.0),
        ends: ["lowest".into(), "highest".into()],
        higher_is_better: Some(false),
        error: Some((1.5, words.clone())),
        important: Some((2.0, words.clone())),
        told: words,
    };
    Piece::Picture { picture: course.into() }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

#[test]
fn a_document_is_set_in_every_script_with_its_own_fonts_and_a_number_on_every_page() {
    for (language, words, font) in SCRIPTS {
        let printed = document(&sheet(language, words)).unwrap();

        let read = read(&printed.pdf);
        assert_eq!((read.language.as_str(), read.title.as_str()), (language, words));
        assert_eq!(read.embedded, read.fonts.len(), "{language}");
        assert!(read.fonts.iter().any(|name| name.contains(font)), "{language}: {:?}", read.fonts);
        assert_eq!(read.pages.len(), printed.pages);
        assert!(printed.pages > 1);
        for (page, number) in read.pages.iter().zip(1..) {
            let page = squeezed(page);
            assert!(page.contains(&format!("Page{number}of{}", printed.pages)), "{language}: {page}");
            assert!(page.contains("DAY2027-03-043f7a91c2"), "{language}: {page}");
        }
        assert_eq!(squeezed(&read.pages.concat()).matches(&"ab".repeat(32)).count(), 2, "{language}");
    }
}

#[test]
fn a_picture_has_its_scores_and_days_in_every_script_and_says_what_it_shows() {
    for (language, words, _) in SCRIPTS {
        let asked =
            Document { pieces: vec![course(words.into())], verdict: None, ..sheet(language, "words") };

        let read = read(&document(&asked).unwrap().pdf);

        let all = squeezed(&read.pages.concat());
        for once in ["seven", "five", "four", "day0.", "day30.", "day91.", "lowest", "highest"] {
            assert_eq!(all.matches(once).count(), 1, "{language}: {once}");
        }
        assert!(read.keys.contains("Alt"), "{language}");
    }
}

#[test]
fn every_row_of_a_table_is_there_once_and_its_head_on_every_page() {
    let rows = (0..200).map(|n| vec![format!("row{n}."), "x".into()]).collect();
    let table = Piece::Table { columns: vec![Column::new("Headword", 4), Column::new("y", 1)], rows };
    let asked = Document { pieces: vec![table], verdict: None, ..sheet("en-GB", "words") };

    let read = read(&document(&asked).unwrap().pdf);

    let all = squeezed(&read.pages.concat());
    assert!((0..200).all(|n| all.matches(&format!("row{n}.")).count() == 1));
    assert!(read.pages.iter().all(|page| page.matches("Headword").count() == 1));
}

#[test]
fn the_same_document_is_the_same_file_and_gives_no_orders() {
    let order = "#import \"x\": * #panic(1) $ \\ `raw` *b* _e_ <l> @r // c /* d */ [x] {page} = h";
    let asked = sheet("en-GB", order);

    let first = document(&asked).unwrap();

    assert_eq!(document(&asked).unwrap(), first);
    let read = read(&first.pdf);
    assert!(squeezed(&read.pages.concat()).contains(&squeezed(order)));
    assert!(!read.keys.contains("CreationDate") && !read.keys.contains("URI"));
}

#[test]
fn a_table_whose_rows_do_not_fit_its_columns_is_refused_and_a_code_too_long_too() {
    let column = || Column::new("a", 1);
    let tables = [
        (vec![], vec![]),
        (vec![column()], vec![vec![]]),
        (vec![column()], vec![vec!["1".into(), "2".into()]]),
        (vec![Column::new("a", 0)], vec![]),
    ];

    for (columns, rows) in tables {
        let pieces = vec![Piece::Heading { text: "h".into() }, Piece::Table { columns, rows }];
        let asked = Document { pieces, ..sheet("en-GB", "words") };
        assert_eq!(document(&asked).unwrap_err(), PaperError::Ragged(2));
    }
    let asked = Document { code: "x".repeat(Form::SHORT + 1), ..sheet("en-GB", "words") };
    assert_eq!(document(&asked).unwrap_err(), PaperError::TooLong("code"));
}
