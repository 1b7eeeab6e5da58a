use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const EVENTS: [Event; 7] =
    [Event::Look, Event::Next, Event::Back, Event::Rest, Event::Wake, Event::Answered, Event::TextSize];

/// Places that are shown, in their order.
fn shown() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::btree_set(0_usize..12, 0..9)
        .prop_map(|places: BTreeSet<_>| places.into_iter().collect())
}

/// What happened, and which places were shown each time: any answer may change them.
fn history() -> impl Strategy<Value = Vec<(Event, Vec<usize>)>> {
    proptest::collection::vec((proptest::sample::select(EVENTS.to_vec()), shown()), 0..40)
}

fn after(history: &[(Event, Vec<usize>)]) -> Sheet {
    history.iter().fold(Sheet::FIRST, |sheet, (event, shown)| sheet.after(*event, shown))
}

proptest! {
    #[test]
    fn whatever_a_patient_does_only_what_is_asked_is_before_them(history in history()) {
        for end in 1..=history.len() {
            let sheet = after(&history[..end]);
            if let Some(place) = sheet.place() {
                prop_assert!(history[end - 1].1.contains(&place));
            }
        }
    }

    #[test]
    fn going_back_undoes_going_on_and_the_other_way_round(history in history(), shown in shown()) {
        let here = after(&history).after(Event::Wake, &shown);

        if here.page != Page::Done {
            prop_assert_eq!(here.after(Event::Next, &shown).after(Event::Back, &shown), here);
        }
        if here.page != Page::Welcome {
            prop_assert_eq!(here.after(Event::Back, &shown).after(Event::Next, &shown), here);
        }
    }

    #[test]
    fn a_page_that_rests_shows_nothing_until_somebody_is_there_and_then_the_same(
        history in history(), shown in shown(), meanwhile in proptest::collection::vec(proptest::sample::select(EVENTS.to_vec()), 0..9),
    ) {
        let here = after(&history).after(Event::Wake, &shown);
        let mut resting = here.after(Event::Rest, &shown);

        for event in meanwhile.into_iter().filter(|event| *event != Event::Wake) {
            resting = resting.after(event, &shown);
            prop_assert_eq!((resting.page(), resting.place()), (None, None));
        }

        prop_assert_eq!(resting.after(Event::Wake, &shown), here);
    }

    #[test]
    fn whoever_only_goes_on_sees_every_question_once_and_comes_to_the_end(shown in shown()) {
        let mut sheet = Sheet::FIRST;
        let mut seen = Vec::new();

        for _ in 0..=shown.len() {
            sheet = sheet.after(Event::Next, &shown);
            seen.extend(sheet.place());
        }

        prop_assert_eq!(seen, shown);
        prop_assert_eq!(sheet.page(), Some(Page::Done));
    }
}

#[test]
fn a_question_that_is_not_asked_any_more_gives_way_to_the_one_before() {
    let at_four = Sheet { page: Page::At(4), ..Sheet::FIRST };

    assert_eq!(at_four.after(Event::Answered, &[1, 2, 7]).page(), Some(Page::At(2)));
    assert_eq!(at_four.after(Event::Answered, &[7]).page(), Some(Page::At(7)));
    assert_eq!(at_four.after(Event::Answered, &[]).page(), Some(Page::Welcome));
}
