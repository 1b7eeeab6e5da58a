use domain::response::{Given, Value};

use super::*;
use crate::{
    Store,
    testing::{a_draft, clinic_with_a_draft, now, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn tick() -> Given {
    Given::Answer(Value::Tick(true))
}

#[test]
fn a_form_that_was_read_in_two_languages_says_which_words_were_read_when() {
    let mut store = clinic_with_a_draft();
    let later = crate::Stamp::new("2026-03-10T10:20:00+01:00".parse().unwrap(), stamp().by);

    store.write::<_, StoreError>(later, |w| w.save_language(a_draft().id, "ar", "11")).unwrap();

    let reading = |language: &str, wording: &str, at| Reading {
        language: language.into(),
        wording: wording.into(),
        at,
    };
    let read = store.read::<_, StoreError>(|r| r.readings(a_draft().id)).unwrap();
    assert_eq!(read, [reading("en-GB", "00", now()), reading("ar", "11", later.at)]);
    let form = store.read::<_, StoreError>(|r| r.response(a_draft().id)).unwrap();
    assert_eq!((form.language.as_str(), form.wording.as_str()), ("ar", "11"));
}

#[test]
fn an_answer_keeps_the_language_in_which_its_question_was_read() {
    let mut store = clinic_with_a_draft();
    let id = a_draft().id;
    write(&mut store, |w| {
        w.add_answer(id, 1, "a", Some(&tick()))?;
        w.add_answer(id, 1, "b", Some(&tick()))?;
        w.add_answer(id, 1, "c", Some(&tick()))?;
        w.save_language(id, "ar", "11")?;
        w.add_answer(id, 1, "b", Some(&tick()))?;
        w.add_answer(id, 1, "c", None)?;
        w.add_edition(id, None, &[])?;
        w.add_answer(id, 2, "a", Some(&tick()))
    });

    let spoken = |edition| {
        let all = store.read::<_, StoreError>(|r| r.spoken(id, edition)).unwrap();
        all.into_iter().map(|(key, language)| format!("{key} {language}")).collect::<Vec<_>>()
    };

    assert_eq!(spoken(1), ["a en-GB", "b ar"], "what was taken back was read in none");
    assert_eq!(spoken(2), ["a ar", "b ar"]);
}

#[test]
fn a_finished_form_is_read_in_no_other_language() {
    let mut store = clinic_with_a_draft();
    let id = a_draft().id;
    write(&mut store, |w| w.add_edition(id, None, &[]).map(drop));
    let before = store.read::<_, StoreError>(|r| r.audit_head()).unwrap();

    let refused = store.write::<_, StoreError>(stamp(), |w| w.save_language(id, "ar", "11"));

    assert!(matches!(refused, Err(StoreError::NotFound { what: "draft", .. })));
    assert_eq!(store.read::<_, StoreError>(|r| r.readings(id)).unwrap().len(), 1);
    assert_eq!(store.read::<_, StoreError>(|r| r.audit_head()).unwrap(), before);
}
