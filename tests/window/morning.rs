//! Story 4: six people on a morning without a network, and the power goes at the ninth
//! question of one of them. Every key and every click on the way is counted.
//!
//! MSK-HQ and EQ-5D-5L are licensed: forms of the same shape stand in for them.

use std::fs;

use fantoccini::key::Key;

use crate::{
    forms::{answers, at, kept},
    looks::{in_both_languages, look},
    people,
    prepared::Site,
    window::{Window, pictures},
};

/// What the kit calls essential at the first visit, in its order: the form, and the keys
/// from each question at which it is looked where the keyboard is. What an answer opens
/// is asked next.
type Keys = &'static [(&'static str, &'static str)];
const FORMS: [(&str, Keys); 6] = [
    ("back-history", &[("bh-duration", "31\u{E007}2327\u{E007}25")]),
    (
        "digital-access",
        &[
            ("da-device", "1"),
            ("da-internet", "1"),
            ("da-data", "1"),
            ("da-space", "1"),
            ("da-confidence", "712"),
        ],
    ),
    (CUT_SHORT, &[("mskhq-1", "23232323"), ("mskhq-9", "232323")]),
    ("eq5d5l", &[("eq5d5l-mobility", "21232")]),
    ("nprs", &[("nprs", "6")]),
    ("work-status", &[("ws-status", "1"), ("ws-now", "1"), ("ws-days", "0\u{E007}")]),
];

/// The one of which the ninth question is not answered when the power goes.
const CUT_SHORT: &str = "mskhq";

/// Who is seen when the power goes: the fourth, 07-0004.
const FOURTH: usize = 3;

/// Keys and clicks: those that lead from one thing to the next, and those that answer.
#[derive(Debug, Default)]
pub struct Strokes {
    ways: u32,
    answers: u32,
}

impl Strokes {
    async fn way(&mut self, window: &Window, there: impl AsyncFnOnce()) {
        let before = window.strokes();
        there().await;
        self.ways += window.strokes() - before;
    }

    async fn answer(&mut self, window: &Window, keys: &str) {
        let before = window.strokes();
        window.press(keys).await;
        self.answers += window.strokes() - before;
    }
}

/// Six baselines, each begun from Today.
pub async fn six_people_are_seen(mut site: Site) -> (Site, Strokes) {
    let mut strokes = Strokes::default();
    site.window().holds("document.querySelectorAll('[data-line]').length === 6").await;
    in_both_languages(site.window(), "84-morning").await;
    for person in 0..6 {
        begin(site.window(), &mut strokes).await;
        for (place, form) in FORMS.into_iter().enumerate() {
            if person == FOURTH && form.0 == CUT_SHORT {
                site = the_power_goes(site, &mut strokes).await;
            } else {
                answer(site.window(), form, &mut strokes).await;
            }
            let window = site.window();
            if person == 0 && form.0 == CUT_SHORT {
                in_both_languages(window, "86-next").await;
                window.run("document.querySelector('[data-action=next-form]').focus()", vec![]).await;
            }
            let key: &str = if place + 1 < FORMS.len() { &Key::Enter } else { &Key::F2 };
            strokes.way(window, async || window.press(key).await).await;
        }
        let left = 5 - person;
        let due = format!("document.querySelectorAll('[data-line][data-state=due]').length === {left}");
        site.window().holds(&due).await;
    }
    (site, strokes)
}

/// From Today to the first form of whoever is next.
async fn begin(window: &Window, strokes: &mut Strokes) {
    window.screen("today").await;
    window.focus_on("[name='search']").await;
    strokes
        .way(window, async || {
            window.press(&Key::F8).await;
            window.focus_on("[data-line] [data-action='begin']").await;
            window.press(&Key::Enter).await;
            window.focus_on("[data-planned-form='back-history'] [data-action='begin-planned']").await;
            window.press(&Key::Enter).await;
        })
        .await;
}

async fn answer(window: &Window, (form, keys): (&str, Keys), strokes: &mut Strokes) {
    window.screen("form").await;
    for (item, keys) in keys {
        at(window, item).await;
        strokes.answer(window, keys).await;
    }
    done(window, form, strokes).await;
}

/// The last answer leads to the button; what it says is on the screen, and what comes
/// next has the keyboard.
async fn done(window: &Window, form: &str, strokes: &mut Strokes) {
    window.focus_on("[data-action='finish']").await;
    strokes.way(window, async || window.press(&Key::Enter).await).await;
    window.screen("result").await;
    let next = if form == FORMS[5].0 {
        "[data-action='next-form'], [data-action='to-visit']"
    } else {
        "[data-action='next-form']"
    };
    window.focus_on(next).await;
}

/// At the ninth question the power goes. What was answered is there again, and so is the
/// place: one click from Today.
async fn the_power_goes(site: Site, strokes: &mut Strokes) -> Site {
    let window = site.window();
    window.screen("form").await;
    let [(first, begun), (ninth, rest)] = FORMS[2].1 else { panic!("two halves") };
    at(window, first).await;
    strokes.answer(window, begun).await;
    at(window, ninth).await;
    kept(window, 8).await;
    let before = answers(window).await;
    look(window, "87-ninth-en").await;

    let site = site.power_cut(0).await;

    let window = site.window();
    window.see("[data-action='open-unfinished']").await;
    in_both_languages(window, "88-after-the-cut").await;
    strokes.way(window, async || window.act("open-unfinished").await).await;
    window.screen("form").await;
    at(window, ninth).await;
    assert_eq!(answers(window).await, before, "not an answer is lost that was kept");
    look(window, "89-resumed-en").await;
    strokes.answer(window, rest).await;
    done(window, CUT_SHORT, strokes).await;
    site
}

/// When each is asked again, and that nobody has sent anything yet.
pub async fn the_year_is_planned_and_nothing_is_sent(window: &Window) {
    window.screen("today").await;
    assert_eq!(window.words("[data-waiting-visits]").await, "6 visits not yet sent");
    in_both_languages(window, "90-seen").await;
    for person in 1..=6 {
        people::open(window, &format!("07-{person:04}")).await;
        for (visit, day) in
            [("e30", "09-Apr-2026"), ("v3m", "09-Jun-2026"), ("v6m", "08-Sep-2026"), ("v12m", "10-Mar-2027")]
        {
            let planned = window.words(&format!("[data-planned='{visit}:0']")).await;
            assert!(planned.contains(day), "{visit} of 07-{person:04}: {planned}");
        }
        assert!(window.words("[data-planned='v0:0']").await.contains("10-Mar-2026"));
    }
    in_both_languages(window, "91-year").await;
}

/// How many there were is written beside the pictures, and no more than README says.
pub fn as_few_strokes_as_promised(strokes: &Strokes) {
    let Strokes { ways, answers } = strokes;
    let told = format!(
        "Story 4, six visits of six forms each, begun from Today, with one power cut:\n\
         {ways} keys and clicks from one thing to the next\n\
         {answers} keys that answer\n"
    );
    fs::write(pictures().join("strokes.txt"), &told).unwrap();
    eprint!("{told}");
    let readme = fs::read_to_string(kit::root().join("README.md")).unwrap();
    let before = readme.split_once(" keys and clicks").expect("README says how many").0;
    let promised = before.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse().ok());
    assert!(promised.is_some_and(|most: u32| *ways <= most), "{ways}, and README says {promised:?}");
}
