//! Where things stand on the page.

use typst::{
    layout::{Abs, FrameItem, Point},
    visualize::{Color, Geometry, Paint},
};

use super::samples::{ENGLISH, SCRIPTS, everything, nought_to_ten, one, question, table, with};
use crate::{Answer, Form, Part, press, refused::each_item};

/// A run of letters: the page, from 1, the place of its start, its end, its words.
struct Run {
    page: usize,
    at: Point,
    end: Abs,
    words: String,
}

fn items(form: &Form, mut see: impl FnMut(usize, Point, &FrameItem)) {
    press(form, |document| {
        for (page, number) in document.pages.iter().zip(1..) {
            each_item(&page.frame, Point::zero(), &mut |at, item| see(number, at, item));
        }
    })
    .unwrap();
}

fn runs(form: &Form) -> Vec<Run> {
    let mut runs = Vec::new();
    items(form, |page, at, item| {
        if let FrameItem::Text(text) = item {
            runs.push(Run { page, at, end: at.x + text.width(), words: text.text.trim().into() });
        }
    });
    runs
}

fn find<'a>(runs: &'a [Run], words: &str) -> &'a Run {
    let wanted = |run: &&Run| run.words == words;
    runs.iter().find(wanted).unwrap_or_else(|| {
        panic!("{words} is not in {:?}", runs.iter().map(|run| &run.words).collect::<Vec<_>>())
    })
}

/// The straight lines of a form: page, start, and where they go from there.
fn lines(form: &Form) -> Vec<(usize, Point, Point)> {
    let mut lines = Vec::new();
    items(form, |page, at, item| {
        if let FrameItem::Shape(shape, _) = item
            && let Geometry::Line(to) = shape.geometry
        {
            lines.push((page, at, to));
        }
    });
    lines
}

fn is(length: Abs, mm: f64) -> bool {
    (length - Abs::mm(mm)).abs() < Abs::mm(0.001)
}

#[test]
fn a_line_that_is_measured_with_a_ruler_is_100_mm_from_stop_to_stop() {
    for language in ["en-GB", "ar"] {
        let analogue =
            Answer::Analogue { min: Some(0), max: Some(100), low: "low".into(), high: "high".into() };
        let asked = with(language, vec![question(ENGLISH, analogue)]);

        let lines = lines(&asked);

        let line = lines.iter().find(|(_, _, to)| is(to.x, 100.0)).unwrap();
        let stops: Vec<_> = lines.iter().filter(|(_, _, to)| is(to.x, 0.0) && to.y > Abs::mm(5.0)).collect();
        assert_eq!(stops.len(), 2);
        assert!(is(stops[1].1.x - stops[0].1.x, 100.0));
        assert!(is(stops[0].1.x - line.1.x, 0.0));
    }
}

#[test]
fn scales_and_tables_run_in_the_direction_of_reading() {
    let parts = || {
        vec![
            question(ENGLISH, Answer::Scale(nought_to_ten())),
            question(ENGLISH, Answer::YesNo { yes: "aye".into(), no: "nay".into() }),
            question(
                ENGLISH,
                Answer::Analogue { min: None, max: None, low: "least".into(), high: "most".into() },
            ),
            table(1),
        ]
    };

    let english = runs(&with("en-GB", parts()));
    let arabic = runs(&with("ar", parts()));

    let pairs = [
        ("0", "10"),
        ("none", "worst"),
        ("aye", "nay"),
        ("least", "most"),
        ("row1", "never"),
        ("never", "always"),
        ("WALK", "Page"),
    ];
    for (first, second) in pairs {
        let order = |runs: &[Run]| {
            let x = |words: &str| runs.iter().find(|run| run.words.starts_with(words)).expect(words).at.x;
            x(first) < x(second)
        };
        assert!(order(&english), "{first} is left of {second} in English");
        assert!(!order(&arabic), "{first} is right of {second} in Arabic");
    }
}

#[test]
fn a_date_and_a_number_are_written_from_left_to_right_in_every_language() {
    let number = Answer::Number { boxes: 3, decimals: 1, unit: None };
    let asked = with("ur", vec![question("?", number)]);

    let point = find(&runs(&asked), ".").at.x;

    let mut boxes = Vec::new();
    items(&asked, |_, at, item| {
        if let FrameItem::Shape(shape, _) = item
            && let Geometry::Rect(size) = shape.geometry
            && (at.y > Abs::mm(45.0))
        {
            boxes.push(at.x + size.x / 2.0);
        }
    });
    assert_eq!(boxes.len(), 4);
    assert_eq!(boxes.iter().filter(|x| **x < point).count(), 3);
}

#[test]
fn a_question_and_its_options_are_on_one_page() {
    let long = "an option so long that the options stand one below the other, number";
    let parts = (1..=60)
        .map(|n| {
            let choices: Vec<String> = (0..4 + n % 5).map(|c| format!("{long} {n}-{c}")).collect();
            Part::Question {
                number: Some(format!("{n}.")),
                text: ENGLISH.into(),
                hint: None,
                answer: Answer::One { choices },
            }
        })
        .collect();

    let runs = runs(&with("en-GB", parts));

    for n in 1..=60 {
        let page = find(&runs, &format!("{n}.")).page;
        for c in 0..4 + n % 5 {
            assert_eq!(find(&runs, &format!("{long} {n}-{c}")).page, page);
        }
    }
}

#[test]
fn a_heading_stands_with_what_it_is_above_wherever_it_falls() {
    for before in 0..16 {
        let mut parts = vec![question("Earlier?", Answer::Text { lines: 1 }); before];
        parts.push(Part::Heading { text: "Heading".into() });
        parts.push(question("Under it?", Answer::Scale(nought_to_ten())));
        parts.push(table(20));
        parts.push(Part::Named {
            number: None,
            text: "Name it".into(),
            hint: None,
            rows: vec!["first".into(), "second".into()],
            scale: nought_to_ten(),
        });

        let runs = runs(&with("en-GB", parts));

        let page = |words| find(&runs, words).page;
        assert_eq!(page("Heading"), page("Under it?"), "after {before}");
        assert_eq!(page("In the last week:"), page("row1 of the table"), "after {before}");
        assert_eq!(page("Name it"), page("first"), "after {before}");
    }
}

#[test]
fn the_choices_of_a_table_stand_at_the_head_of_every_page() {
    let runs = runs(&with("en-GB", vec![table(90)]));

    let last = find(&runs, "row90 of the table").page;
    assert!(last >= 3);
    for page in 1..=last {
        assert_eq!(runs.iter().filter(|run| run.page == page && run.words == "sometimes").count(), 1);
    }
}

#[test]
fn where_a_table_has_too_many_choices_each_row_is_a_question_of_its_own() {
    let columns: Vec<String> = (0..9).map(|n| format!("choice{n}")).collect();
    let rows = vec![crate::Row { number: None, text: "First row".into() }];
    let wide = Part::Table { text: None, many: false, columns, rows };

    let runs = runs(&with("en-GB", vec![wide]));

    let below = |words| find(&runs, words).at.y;
    assert!(below("First row") < below("choice0") && below("choice0") < below("choice8"));
}

#[test]
fn choices_stand_in_a_row_where_they_fit_and_below_each_other_elsewhere() {
    let long = ["a choice of some length, as they are", "and another of some length", "third of some length"];
    let asked =
        with("en-GB", vec![question(ENGLISH, one(&["never", "often"])), question(ENGLISH, one(&long))]);

    let runs = runs(&asked);

    let y = |words| find(&runs, words).at.y;
    assert!(y("never") == y("often"));
    assert!(y(long[0]) < y(long[1]) && y(long[1]) < y(long[2]));
}

#[test]
fn a_list_of_twenty_four_sentences_to_tick_fits_one_page() {
    let parts = (1..=24)
        .map(|n| Part::Question {
            number: Some(format!("{n}.")),
            text: "I walk more slowly than I used to because of my back.".into(),
            hint: None,
            answer: Answer::Tick,
        })
        .collect();

    let pages = press(&with("en-GB", parts), |document| document.pages.len()).unwrap();

    assert_eq!(pages, 1);
}

#[test]
fn everything_is_black_and_at_least_11_points_and_inside_the_margins() {
    for (language, words, _) in SCRIPTS {
        let asked = everything(language, words);

        items(&asked, |page, at, item| {
            let FrameItem::Text(text) = item else { return };
            assert!(text.size >= Abs::pt(11.0), "{language}: {}", text.text);
            assert_eq!(text.fill, Paint::Solid(Color::BLACK));
            let (left, right) = (Abs::mm(17.0), Abs::mm(193.0));
            let end = at.x + text.width();
            assert!(at.x >= left && end <= right, "{language}, page {page}: {}", text.text);
        });
    }
}

#[test]
fn words_that_are_not_on_one_line_do_not_stand_on_each_other() {
    // The words of a line of Nastaliq stand at many heights; that is its beauty.
    for (language, words, _) in SCRIPTS.into_iter().filter(|(language, _, _)| *language != "ur") {
        let paragraph = [words; 12].join(" ");

        let runs = runs(&with(language, vec![Part::Display { text: paragraph }]));

        let mut at: Vec<f64> =
            runs.iter().filter(|run| run.end > run.at.x).map(|run| run.at.y.to_mm()).collect();
        at.sort_by(f64::total_cmp);
        at.dedup_by(|a, b| (*a - *b).abs() < 2.5);
        assert!(at.windows(2).all(|pair| pair[1] - pair[0] > 4.5), "{language}: {at:?}");
    }
}

#[test]
fn a_page_break_starts_a_page_and_two_do_not_leave_an_empty_one() {
    let parts = vec![
        question("One?", Answer::Tick),
        Part::PageBreak,
        Part::PageBreak,
        question("Two?", Answer::Tick),
    ];

    let runs = runs(&with("en-GB", parts));

    assert_eq!((find(&runs, "One?").page, find(&runs, "Two?").page), (1, 2));
}

#[test]
fn without_a_study_number_there_is_a_line_to_write_it_on() {
    let known = with("en-GB", Vec::new());
    let unknown = Form { study_number: None, ..known.clone() };

    let more = lines(&unknown).len() - lines(&known).len();

    assert_eq!(more, 2, "at the head and in the footer");
}
