//! What is sent, byte for byte. `UPDATE=1` writes the files anew; the
//! difference is for somebody to read.

use std::{fs, path::Path};

use exchange::{
    Addressing, Course, Entry, Identifiable, Manner, Marks, Standing, batch, bundle, computer, content_of,
    encounter, lookup, participation, patient, their_computer,
};

use crate::{kit, steps};

/// `written` with a line for everything, and everything else as it was.
fn spread(written: &str) -> String {
    let (mut spread, mut depth, mut text, mut escaped) = (String::new(), 0, false, false);
    let line = |depth: usize| format!("\n{}", "  ".repeat(depth));
    for (at, c) in written.char_indices() {
        let empty = written[at + c.len_utf8()..].starts_with([']', '}']);
        match c {
            _ if text => {
                text = escaped || c != '"';
                escaped = !escaped && c == '\\';
                spread.push(c);
            }
            '{' | '[' => {
                depth += 1;
                spread.push(c);
                spread += &if empty { String::new() } else { line(depth) };
            }
            '}' | ']' => {
                depth -= 1;
                spread += &if spread.ends_with(['{', '[']) { String::new() } else { line(depth) };
                spread.push(c);
            }
            ',' => spread += &(",".to_owned() + &line(depth)),
            ':' => spread += ": ",
            c => {
                text = c == '"';
                spread.push(c);
            }
        }
    }
    spread + "\n"
}

pub fn same(name: &str, written: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(format!("{name}.json"));
    let written = spread(written);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &written).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == written,
        "golden/{name}.json is out of date: run the tests with UPDATE=1 and read the diff"
    );
}

fn score(scores: &[Entry], number: u128) -> &Entry {
    scores.iter().find(|entry| entry.id == kit::id(number)).unwrap()
}

#[test]
fn a_patient_is_written_as_agreed() {
    same(
        "patient-pseudonymous",
        &patient(&kit::amina(), Identifiable::Pseudonymous, Standing::TakesPart).text(),
    );
    same("patient-identified", &patient(&kit::amina(), Identifiable::Identified, Standing::TakesPart).text());
}

#[test]
fn a_visit_is_written_as_agreed() {
    same("encounter", &encounter(&kit::visit(), Course::Over, None).text());
}

#[test]
fn an_instrument_and_its_translations_are_written_as_agreed() {
    same("questionnaire", &kit::sent_questionnaire().text());
}

#[test]
fn an_instrument_of_every_kind_is_written_as_agreed() {
    same("questionnaire-many", &kit::sent_many().text());
}

#[test]
fn a_response_of_every_kind_is_written_as_agreed() {
    let sent = kit::sent_many_sitting().text();

    same("response-many", &sent);
    assert!(sent.contains("\"value\":72.50"), "what was written is not rounded");
    assert!(!sent.contains("not to be sent"), "what is not asked any more is not sent");
}

#[test]
fn a_score_that_is_no_number_is_taken_back_like_one_that_is_missing() {
    let scores = kit::sent_many_scores();

    same("observation-many", &score(&scores, 12).text());
    assert_eq!(score(&scores, 13).resource["status"], "entered-in-error");
    assert_eq!(score(&scores, 13).resource.get("valueQuantity"), None);
}

#[test]
fn a_response_in_arabic_is_written_as_agreed() {
    same("response", &kit::sent_response(&kit::sitting()).text());
}

#[test]
fn a_corrected_response_is_written_as_agreed() {
    let (first, second) = (kit::sent_response(&kit::sitting()), kit::sent_response(&kit::corrected()));

    same("response-amended", &second.text());
    assert_eq!(first.id, second.id);
    assert_ne!(first.content(), second.content());
}

#[test]
fn scores_are_written_as_agreed() {
    let scores = kit::sent_scores(&kit::sitting());

    assert_eq!(scores.len(), 2, "a scale without a number is not sent");
    same("observation-total", &score(&scores, 5).text());
    same("observation-pain", &score(&scores, 7).text());
}

#[test]
fn a_score_that_no_longer_holds_is_taken_back_and_has_no_value() {
    let scores = kit::sent_scores(&kit::corrected());

    same("observation-amended", &score(&scores, 6).text());
    same("observation-taken-back", &score(&scores, 5).text());
    assert_eq!(score(&scores, 5).resource["status"], "entered-in-error");
    assert_eq!(score(&scores, 5).resource.get("valueQuantity"), None);
    assert_eq!(
        score(&scores, 6).resource["valueQuantity"]["value"],
        0,
        "a reversed item counts from the top"
    );
}

#[test]
fn a_batch_is_written_as_agreed() {
    let mut entries = vec![
        patient(&kit::amina(), Identifiable::Pseudonymous, Standing::TakesPart),
        encounter(&kit::visit(), Course::Over, None),
        kit::sent_questionnaire(),
        kit::sent_response(&kit::sitting()),
    ];
    entries.extend(kit::sent_scores(&kit::sitting()));

    same("batch", &batch(&entries).to_string());
    assert!(!batch(&[]).to_string().contains("entry"), "FHIR has no empty lists");
}

#[test]
fn somebody_who_takes_part_no_longer_or_was_erased_is_written_as_agreed() {
    same("patient-withdrawn", &kit::sent_withdrawn(Identifiable::Identified).text());
    same("patient-erased", &kit::sent_erased().text());
}

#[test]
fn what_was_entered_by_mistake_is_written_as_agreed() {
    same("encounter-mistaken", &encounter(&kit::visit(), Course::Mistaken, None).text());
    same("response-voided", &kit::sent_voided().text());
    let [score] = kit::sent_voided_scores().try_into().unwrap();
    same("observation-voided", &score.text());
}

#[test]
fn how_a_response_came_about_is_written_as_agreed() {
    let (first, second) = (kit::sent_provenance(&kit::sitting()), kit::sent_provenance(&kit::corrected()));

    same("provenance", &first.text());
    same("provenance-amended", &second.text());
    assert_eq!(first.id, second.id, "one for all editions");
}

#[test]
fn a_computer_is_written_as_agreed_and_read_back() {
    let sent = computer(&kit::this_computer());

    same("device", &sent.text());
    assert_eq!(their_computer(&sent.resource), Ok(kit::this_computer()));
}

#[test]
fn a_submission_is_written_as_agreed_wherever_ids_are_given() {
    let entries = kit::submission();
    let asked = |addressing| bundle(&entries, Manner::Transaction, addressing).to_string();

    same("transaction", &asked(Addressing::Given));
    same("transaction-conditional", &asked(Addressing::Conditional));
    same("batch-conditional", &bundle(&entries, Manner::Batch, Addressing::Conditional).to_string());
}

#[test]
fn where_it_comes_from_is_none_of_its_content() {
    let other = Marks { site: "08".into(), computer: kit::id(31) };
    for entry in kit::everything(Identifiable::Identified).into_iter().chain(steps::everything(false)) {
        let (here, there) = (entry.clone().bearing(&kit::marks()), entry.clone().bearing(&other));

        assert_eq!(here.content(), entry.content());
        assert_eq!(there.content(), entry.content());
        assert_eq!(there.bearing(&kit::marks()), here, "and is said once");
    }
}

#[test]
fn a_programme_is_written_as_agreed() {
    same("plan-definition", &steps::definition().text());
    same("plan-definition-tailored", &steps::tailored().text());
}

#[test]
fn how_far_somebody_has_got_is_written_as_agreed() {
    same("episode-of-care", &participation(&steps::taking_part(false)).text());
    same("research-subject", &participation(&steps::taking_part(true)).text());
    same("encounter-planned", &steps::planned_visit(None, false).text());
    same("encounter-planned-tailored", &steps::planned_visit(Some("07-v1"), false).text());
    same("episode-of-care-tailored", &participation(&steps::taking_part_tailored()).text());
    same("encounter-learning-in", &steps::planned_visit(None, true).text());
    let learning = exchange::Participation { learning: true, ..steps::taking_part(false) };
    same("episode-of-care-learning-in", &participation(&learning).text());
}

#[test]
fn how_the_site_ran_its_programme_is_written_as_agreed() {
    let run = [exchange::RecordedIn { kit: "trial".into(), tailoring: Some("07-v1".into()), learning: true }];
    let score = kit::sent_scores(&kit::sitting()).remove(0);
    for (name, entry) in [
        ("encounter-recorded-in", encounter(&kit::visit(), Course::Over, None)),
        ("response-recorded-in", kit::sent_response(&kit::sitting())),
        ("observation-recorded-in", score),
        ("step-screening-recorded-in", steps::told(&[steps::screening()], &[], None, false)),
        ("step-consent-recorded-in", steps::told(&[steps::consent(true)], &[], None, false)),
        ("step-adverse-recorded-in", steps::sent_adverse()),
        ("step-alert-recorded-in", steps::sent_alert(&[])),
    ] {
        let told = entry.clone().recorded_in(&run);

        same(name, &told.text());
        assert_ne!(told.content(), entry.content(), "what counts otherwise is another record");
        assert_eq!((told.id, told.resource_type), (entry.id, entry.resource_type));
    }
}

#[test]
fn steps_are_written_as_agreed() {
    same("step-screening", &steps::told(&[steps::screening()], &[], None, false).text());
    same("step-consent", &steps::told(&[steps::consent(true)], &[], None, false).text());
    same("step-consent-refused", &steps::told(&[steps::consent(false)], &[], None, true).text());
    same("step-background", &steps::told(&steps::background(), &[], None, false).text());
    same("step-offer", &steps::told(&steps::offer(), &[], None, false).text());
    let [offer, event, task] = steps::withheld();
    same("step-offer-withheld", &offer.text());
    same("step-adverse-withheld", &event.text());
    same("step-alert-withheld", &task.text());
    same("step-adverse", &steps::sent_adverse().text());
    same("step-query", &steps::sent_query(false).text());
    let [offer, consent, event, _] = steps::all_taken_back(false);
    same("step-offer-taken-back", &offer.text());
    same("step-consent-taken-back", &consent.text());
    same("step-adverse-taken-back", &event.text());
    same("episode-of-care-entered-in-error", &steps::never_took_part().text());
}

#[test]
fn an_alert_is_written_as_agreed_while_it_is_open_and_when_it_is_closed() {
    let (open, acted) = (steps::sent_alert(&[]), steps::sent_alert(&[vec![steps::acted()]]));
    let closed = steps::sent_alert(&[vec![steps::acted()], vec![steps::came_of_it()]]);

    same("step-alert", &open.text());
    same("step-alert-closed", &closed.text());
    let status = |entry: &Entry| entry.resource["status"].as_str().unwrap().to_owned();
    assert_eq!([status(&open), status(&acted), status(&closed)], ["requested", "in-progress", "completed"]);
    assert_eq!((open.id, closed.id), (acted.id, acted.id), "one for all that is done about it");
}

#[test]
fn the_head_of_the_trail_is_written_as_agreed() {
    same("audit-event", &kit::sent_witness().text());
}

#[test]
fn what_the_server_has_is_asked_as_agreed() {
    let asked = lookup(&[
        patient(&kit::amina(), Identifiable::Pseudonymous, Standing::TakesPart),
        kit::sent_witness(),
    ]);
    same("lookup", &asked.to_string());
}

#[test]
fn every_resource_carries_the_mark_of_its_content() {
    for entry in kit::everything(Identifiable::Identified).into_iter().chain(steps::everything(false)) {
        let mark = content_of(&entry.resource).unwrap();
        assert!(mark.len() == 16 && mark.chars().all(|c| c.is_ascii_hexdigit()), "{entry:?}");
    }
}
