//! Forms answered by the key, in the language of whoever answers.

use fantoccini::key::Key;

use crate::{
    forms::{acknowledge, answers, at, finish, id_of, kept},
    looks::{in_both_languages, look, speak, the_focus_is_seen},
    read_back::{Form, Said, Typed},
    visits::{self, begin},
    window::Window,
};

const LUKASZ: usize = 0;
const AMINA: usize = 1;
const JOAN: usize = 2;

const PHQ9: [&str; 10] = [
    "phq9-1",
    "phq9-2",
    "phq9-3",
    "phq9-4",
    "phq9-5",
    "phq9-6",
    "phq9-7",
    "phq9-8",
    "phq9-9",
    "phq9-difficulty",
];

/// Leaves the result for the visit, and remembers which form it was.
async fn done(window: &Window, typed: &mut Typed, form: Form) {
    window.act("to-visit").await;
    window.screen("visit").await;
    let id = id_of(window, "finished").await;
    typed.forms.push(Form { id, ..form });
}

fn choices(points: &[u8]) -> Vec<(String, Said)> {
    PHQ9.iter().zip(points).map(|(item, point)| ((*item).to_owned(), Said::Choice(*point))).collect()
}

pub async fn a_form_in_arabic_is_answered_while_the_window_speaks_english(
    window: &Window,
    typed: &mut Typed,
) {
    begin(window, "phq-9", "ar", "interpreter").await;
    window.see(".qs[lang='ar'][dir='rtl']").await;
    window.holds("document.documentElement.lang === 'en-GB' && document.documentElement.dir === 'ltr'").await;
    at(window, "phq9-1").await;

    window.press("32214").await;
    at(window, "phq9-6").await;
    the_focus_is_seen(window).await;
    kept(window, 5).await;
    in_both_languages(window, "12-form").await;
    window.choose("[name='form-language']", "pl").await;
    window.see(".qs[lang='pl'][dir='ltr']").await;
    assert_eq!(answers(window).await.into_values().collect::<Vec<_>>(), ["2", "1", "1", "0", "3"]);
    window.choose("[name='form-language']", "ar").await;
    window.see(".qs[lang='ar'][dir='rtl']").await;
    window.act("next-unanswered").await;
    at(window, "phq9-6").await;
    window.press("23").await;
    at(window, "phq9-8").await;

    // Left out for now; the summary will say so.
    window.click("[data-item='phq9-9'] input[value='1']").await;
    window.see("[data-prompt]").await;
    window.focus_on("[data-prompt]").await;
    in_both_languages(window, "13-prompt").await;
    window.act("finish").await;
    window.see("[data-summary]").await;
    window.focus_on("[data-summary]").await;
    assert_eq!(
        window.every("[data-summary] a", "href").await,
        ["#prompt-self-harm", "#item-phq9-8"],
        "what is in the way, safety first"
    );
    in_both_languages(window, "14-summary").await;
    window.click("[data-summary] a[href='#prompt-self-harm']").await;
    window.focus_on("[data-prompt]").await;
    acknowledge(window, "informed-clinician", "Dr Shah, 10:40").await;
    at(window, "phq9-8").await;
    window.press("1").await;
    kept(window, 9).await;
    at(window, "phq9-9").await;
    window.press(&Key::Tab).await;
    window.click("[data-item='phq9-difficulty'] [data-why]").await;
    window.see("[data-reason='declined']").await;
    look(window, "15-why-not-en").await;
    window.click("[data-reason='declined']").await;
    finish(window).await;

    assert_eq!(window.attribute("[data-points]", "data-points").await, "11");
    assert!(window.words("[data-band]").await.contains("10"));
    window.see("[data-threshold]").await;
    in_both_languages(window, "16-result").await;
    let mut answers = choices(&[2, 1, 1, 0, 3, 1, 2, 0, 1]);
    answers.push(("phq9-difficulty".into(), Said::Missing("asked-declined")));
    let form = Form {
        who: AMINA,
        instrument: "phq-9",
        language: "ar",
        mode: "interpreter",
        answers,
        score: Some(11),
        band: Some("moderate"),
        acknowledged: Some("informed-clinician"),
        ..Form::default()
    };
    done(window, typed, form).await;
}

pub async fn pain_of_ten_takes_two_keys(window: &Window, typed: &mut Typed) {
    visits::start(window, typed, LUKASZ, Some(("20 11 2025", "2025-11-20"))).await;
    begin(window, "nprs", "en-GB", "paper").await;
    at(window, "nprs").await;

    window.press("10").await;

    kept(window, 1).await;
    assert_eq!(answers(window).await["nprs"], "10");
    in_both_languages(window, "17-pain").await;
    finish(window).await;
    assert_eq!(window.attribute("[data-points]", "data-points").await, "10");
    let form = Form {
        who: LUKASZ,
        instrument: "nprs",
        language: "en-GB",
        mode: "paper",
        answers: vec![("nprs".into(), Said::Scale(10))],
        score: Some(10),
        ..Form::default()
    };
    done(window, typed, form).await;
}

pub async fn the_window_changes_its_language_under_an_open_form(window: &Window, typed: &mut Typed) {
    begin(window, "phq-9", "pl", "patient").await;
    at(window, "phq9-1").await;
    window.press("12").await;

    speak(window, "ar").await;

    window.see(".qs[lang='pl'][dir='ltr']").await;
    look(window, "18-polish-form-ar").await;
    at(window, "phq9-3").await;
    window.press("3-").await;
    window.focus_on("[data-reason='declined']").await;
    the_focus_is_seen(window).await;
    look(window, "19-why-not-ar").await;
    window.press(&Key::Enter).await;
    at(window, "phq9-5").await;
    // As an Arabic keyboard types them.
    window.press("٤٣٢١١").await;
    at(window, "phq9-difficulty").await;
    window.press("2").await;
    kept(window, 9).await;
    finish(window).await;
    assert_eq!(window.every("[data-points]", "data-points").await, [""], "an answer it needs is missing");
    speak(window, "en-GB").await;
    let mut answers = choices(&[0, 1, 2, 9, 3, 2, 1, 0, 0, 1]);
    answers[3].1 = Said::Missing("asked-declined");
    let form = Form {
        who: LUKASZ,
        instrument: "phq-9",
        language: "pl",
        mode: "patient",
        answers,
        ..Form::default()
    };
    done(window, typed, form).await;
}

/// The first sentences of the list; the day is interrupted after them.
pub const BEGUN: [bool; 7] = [true, false, true, true, false, true, false];

pub async fn a_list_of_sentences_is_begun(window: &Window, typed: &mut Typed) {
    visits::start(window, typed, JOAN, None).await;
    begin(window, "rmdq-24", "en-GB", "staff-reads-aloud").await;
    at(window, "rmdq-1").await;

    window.press(&BEGUN.map(|ticked| if ticked { '1' } else { '2' }).iter().collect::<String>()).await;

    at(window, "rmdq-8").await;
    kept(window, 7).await;
}

pub async fn the_rest_of_the_list_is_left_blank_on_purpose(window: &Window, typed: &mut Typed) {
    window.press("11").await;
    kept(window, 9).await;
    window.act("finish").await;
    window.see("[data-summary] [data-action='rest-blank']").await;
    assert_eq!(window.every("[data-summary] a", "href").await.len(), 5, "at most five, and how many more");
    in_both_languages(window, "21-rest-blank").await;

    window.act("rest-blank").await;

    window.screen("result").await;
    assert_eq!(window.attribute("[data-points]", "data-points").await, "6");
    let ticked = BEGUN.into_iter().chain([true, true]).chain(std::iter::repeat(false)).take(24);
    let answers = ticked.enumerate().map(|(at, ticked)| (format!("rmdq-{}", at + 1), Said::Tick(ticked)));
    let form = Form {
        who: JOAN,
        instrument: "rmdq-24",
        language: "en-GB",
        mode: "staff-reads-aloud",
        answers: answers.collect(),
        score: Some(6),
        ..Form::default()
    };
    done(window, typed, form).await;
}
