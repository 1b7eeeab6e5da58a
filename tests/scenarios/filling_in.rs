//! Answering, finishing, correcting.

use domain::response::PromptAction;
use kit::{Clinic, why};
use serde_json::json;
use services::{Error, forms, results};

fn phq9(clinic: &Clinic, language: &str) -> String {
    let amina = clinic.register("Yusuf", "Amina");
    let visit = clinic.visit(&amina);
    clinic.begin(&visit, "phq-9", language)
}

fn answer_all(clinic: &Clinic, form: &str, choice: &str) {
    for n in 1..=9 {
        clinic.answer(form, &format!("phq9-{n}"), json!({ "choice": choice }));
    }
}

fn acknowledge(clinic: &Clinic, form: &str, action: PromptAction, note: &str) -> Result<forms::Saved, Error> {
    let what =
        forms::Acknowledge { response: form.into(), prompt: "self-harm".into(), action, note: note.into() };
    forms::acknowledge(&clinic.app, what).map(|changed| changed.value)
}

fn page(clinic: &Clinic, form: &str) -> forms::FormPage {
    forms::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

fn result(clinic: &Clinic, form: &str) -> results::ResultPage {
    results::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

fn correct(
    clinic: &Clinic,
    form: &str,
    reason: &str,
    item: &str,
    choice: &str,
) -> Result<Vec<String>, Error> {
    let given = serde_json::from_value(json!({ "answer": { "choice": choice } })).unwrap();
    let changes = vec![results::Change { item: item.into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "other_with_text".into(),
        reason: reason.into(),
        changes,
    };
    results::correct(&clinic.app, what).map(|c| c.value.problems.into_iter().map(|p| why(p.why)).collect())
}

#[test]
fn every_answer_is_kept_and_the_form_goes_on_at_the_first_gap_after_a_power_cut() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "ar");
    clinic.answer(&form, "phq9-1", json!({ "choice": "2" }));
    let saved = clinic.answer(&form, "phq9-3", json!({ "choice": "0" }));
    assert_eq!((saved.answered, saved.needed, saved.next.as_deref()), (2, 9, Some("phq9-2")));

    let clinic = clinic.restarted();
    clinic.wait(std::time::Duration::from_secs(3_600));
    clinic.sign_in();

    let page = page(&clinic, &form);
    assert_eq!((page.answered, page.next.as_deref()), (2, Some("phq9-2")));
    assert_eq!(serde_json::to_value(&page.items[0].given).unwrap(), json!({ "answer": { "choice": "2" } }));
    assert_eq!(page.language.tag, "ar");
    assert_eq!(page.saved.as_deref(), Some("09:00"), "when it was kept, not when it is looked at");
    let english: std::collections::BTreeMap<_, _> = page.english.into_iter().collect();
    assert_eq!(english["phq9-1"], "Little interest or pleasure in doing things");
    assert_eq!(english["phq9-1~3"], "Nearly every day");
}

#[test]
fn another_language_keeps_the_answers() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    clinic.answer(&form, "phq9-1", json!({ "choice": "2" }));

    let what = forms::ChangeLanguage { response: form.clone(), language: "pl".into() };
    let page = forms::change_language(&clinic.app, what).unwrap().value;

    assert_eq!((page.language.tag.as_str(), page.answered), ("pl", 1));
    assert_ne!(page.items[0].text, "Little interest or pleasure in doing things");
}

#[test]
fn a_form_with_gaps_is_not_finished_and_a_reason_closes_a_gap() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    answer_all(&clinic, &form, "0");
    let take_back =
        forms::SaveAnswer { response: form.clone(), item: "phq9-4".into(), given: None, typed: None };
    forms::answer(&clinic.app, take_back).unwrap();

    let ended = clinic.finish(&form);
    assert!(!ended.finished);
    assert_eq!(ended.gaps, [forms::Gap { item: "phq9-4".into(), number: 4 }]);

    let declined = serde_json::from_value(json!({ "missing": "declined" })).unwrap();
    let what = forms::SaveAnswer {
        response: form.clone(),
        item: "phq9-4".into(),
        given: Some(declined),
        typed: None,
    };
    forms::answer(&clinic.app, what).unwrap();
    assert!(clinic.finish(&form).finished);

    let score = &result(&clinic, &form).editions[0].scores[0];
    assert_eq!((score.points.as_deref(), score.missing, score.band.as_deref()), (None, 1, None));
}

#[test]
fn a_score_comes_with_its_range_band_threshold_and_sources() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "pl");
    answer_all(&clinic, &form, "1");
    let nothing_of_self_harm = json!({ "choice": "0" });
    clinic.answer(&form, "phq9-9", nothing_of_self_harm);
    clinic.answer(&form, "phq9-8", json!({ "choice": "3" }));
    assert!(clinic.finish(&form).finished);

    let score = result(&clinic, &form).editions[0].scores[0].clone();

    assert_eq!(score.points.as_deref(), Some("10"));
    assert_eq!((score.low.as_str(), score.high.as_str(), score.higher_is_worse), ("0", "27", true));
    assert_eq!(score.band.as_deref(), Some("Moderate"));
    assert_eq!((score.band_from.as_deref(), score.band_to.as_deref()), (Some("10"), Some("14")));
    assert!(score.band_source.is_some_and(|source| !source.is_empty()));
    assert!(score.thresholds.iter().any(|t| t.text.contains("10") && t.source.contains("Kroenke")));
}

#[test]
fn thoughts_of_self_harm_bring_up_the_prompt_at_once_and_must_be_acted_on() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    answer_all(&clinic, &form, "0");
    let text = services::settings::SavePrompt { text: "Call Dr Osei on 4711 now.".into() };
    services::settings::save_prompt(&clinic.app, text).unwrap();

    let saved = clinic.answer(&form, "phq9-9", json!({ "choice": "1" }));
    assert_eq!(saved.prompts[0].site_text.as_deref(), Some("Call Dr Osei on 4711 now."));
    assert_eq!((saved.prompts[0].item.as_deref(), saved.prompts[0].item_number), (Some("phq9-9"), 9));
    assert_eq!(clinic.finish(&form).open_prompts, ["self-harm"]);

    assert!(matches!(acknowledge(&clinic, &form, PromptAction::Other, "  "), Err(Error::Input("note"))));
    let saved = acknowledge(&clinic, &form, PromptAction::InformedClinician, "Dr Osei told, 10:14").unwrap();
    let done = saved.prompts[0].acknowledged.clone().unwrap();
    assert_eq!((done.by.as_str(), done.at.as_str()), (kit::NAME, "10-Mar-2026 09:00"));
    assert!(clinic.finish(&form).finished);
    assert_eq!(result(&clinic, &form).prompts[0].acknowledged, Some(done));
}

#[test]
fn what_was_done_about_one_answer_does_not_count_for_the_next() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    answer_all(&clinic, &form, "0");
    clinic.answer(&form, "phq9-9", json!({ "choice": "1" }));
    let done = acknowledge(&clinic, &form, PromptAction::SpokeWithParticipant, "").unwrap();
    assert!(done.prompts[0].acknowledged.is_some());

    let again = clinic.answer(&form, "phq9-9", json!({ "choice": "1" }));
    assert!(again.prompts[0].acknowledged.is_some(), "the same answer once more is nothing new");
    let worse = clinic.answer(&form, "phq9-9", json!({ "choice": "3" }));
    assert!(worse.prompts[0].acknowledged.is_none());
    assert_eq!(clinic.finish(&form).open_prompts, ["self-harm"]);
}

#[test]
fn a_tick_list_is_finished_by_saying_that_its_end_was_reached() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&amina), "rmdq-24", "en-GB");
    clinic.answer(&form, "rmdq-3", json!({ "tick": true }));
    clinic.answer(&form, "rmdq-9", json!({ "tick": true }));
    assert_eq!(clinic.finish(&form).gaps.len(), 22);

    let end = forms::FinishForm { response: form.clone(), rest_blank: true };
    assert!(forms::finish(&clinic.app, end).unwrap().value.finished);

    assert_eq!(result(&clinic, &form).editions[0].scores[0].points.as_deref(), Some("2"));
}

#[test]
fn a_finished_form_changes_only_by_a_correction_with_a_reason() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    answer_all(&clinic, &form, "0");
    assert!(matches!(correct(&clinic, &form, "typed wrong", "phq9-1", "3"), Err(Error::Answer(_))));
    assert!(clinic.finish(&form).finished);

    let given = Some(serde_json::from_value(json!({ "answer": { "choice": "3" } })).unwrap());
    let late = forms::SaveAnswer { response: form.clone(), item: "phq9-1".into(), given, typed: None };
    assert!(forms::answer(&clinic.app, late).is_err());
    assert_eq!(correct(&clinic, &form, "  ", "phq9-1", "3").unwrap(), ["reason-empty"]);
    assert_eq!(correct(&clinic, &form, "typed wrong", "phq9-1", "0").unwrap(), ["changes-none"]);

    assert!(correct(&clinic, &form, "Paper V0 page 2 says 3", "phq9-1", "3").unwrap().is_empty());

    let editions = result(&clinic, &form).editions;
    let points: Vec<_> = editions.iter().map(|e| (e.number, e.scores[0].points.clone().unwrap())).collect();
    assert_eq!(points, [(2, "3".into()), (1, "0".into())]);
    assert_eq!(
        editions[0].reason.as_deref().map(text::plain).as_deref(),
        Some("other: Paper V0 page 2 says 3")
    );
    assert_eq!(editions[1].answers[0].said.as_deref(), Some("Not at all"));
}

#[test]
fn the_trail_tells_of_everything_and_quotes_nobody() {
    let clinic = Clinic::open();
    let form = phq9(&clinic, "en-GB");
    answer_all(&clinic, &form, "1");
    acknowledge(&clinic, &form, PromptAction::SpokeWithParticipant, "she cried").unwrap();
    assert!(clinic.finish(&form).finished);

    let trail = clinic.app.read(|r| Ok((r.audit()?, r.audit_break()?))).unwrap();

    assert_eq!(trail.1, None);
    let actions: Vec<_> = trail.0.iter().map(|row| row.action.as_str()).collect();
    for action in [
        "founded",
        "signed-in",
        "registered",
        "visit-started",
        "form-begun",
        "answered",
        "prompt-acknowledged",
        "finished",
    ] {
        assert!(actions.contains(&action), "{action}");
    }
    let told = format!("{:?}", trail.0);
    for private in ["Yusuf", "Amina", "she cried", "1952"] {
        assert!(!told.contains(private), "{private}");
    }
}

#[test]
fn an_open_form_keeps_its_own_language_whatever_the_window_speaks() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&amina), "rmdq-24", "en-GB");
    let read = |clinic: &Clinic| {
        let page = page(clinic, &form);
        (page.instructions, page.items.into_iter().map(|item| (item.text, item.answer)).collect::<Vec<_>>())
    };
    let before = read(&clinic);

    services::languages::choose(&clinic.app, services::languages::ChooseLanguage { tag: "ar".into() })
        .unwrap();

    assert_eq!(read(&clinic), before);
}
