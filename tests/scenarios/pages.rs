//! What is left of somebody who was erased in the pages of the file themselves,
//! also in those that are not in use any more.

use kit::{Clinic, insider::Insider};
use serde_json::json;
use services::rights::{self, Erase};

fn stands_in(pages: &[u8], text: &str) -> bool {
    pages.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

#[test]
fn nothing_of_whoever_was_erased_is_left_in_any_page_of_the_file() {
    let clinic = Clinic::open();
    let ids: Vec<String> = (0..8)
        .map(|number| {
            let family = format!("Zephyrine{}", char::from(b'a' + number));
            let form =
                clinic.begin(&clinic.visit(&clinic.register(&family, "Quillfeather")), "phq-9", "en-GB");
            for item in 1..=9 {
                clinic.answer(&form, &format!("phq9-{item}"), json!({ "choice": "1" }));
            }
            form
        })
        .collect();
    let kept = clinic.register("Okafor", "Ngozi");
    assert!(!ids.is_empty() && !kept.is_empty());
    clinic.lock();
    assert!(stands_in(&Insider::at(clinic.place()).pages(), "zephyrine"), "the search finds what is there");
    clinic.sign_in();
    let query = services::participants::FindParticipants { query: "zephyrine".into() };
    for line in services::participants::find(&clinic.app, query).unwrap().lines {
        let what = Erase {
            id: line.id,
            study_number: line.study_number,
            also_unsent: true,
            reason: "They asked for it in writing".into(),
        };
        assert_eq!(rights::erase(&clinic.app, what).unwrap().value, []);
    }
    assert_eq!(clinic.found_people("zephyrine"), 0);

    clinic.lock();

    let pages = Insider::at(clinic.place()).pages();
    assert!(stands_in(&pages, "ngozi"));
    for gone in ["zephyrine", "quillfeather", r#"{"answer":{"choice":"1"}}"#] {
        assert!(!stands_in(&pages, gone), "{gone}");
    }
}
