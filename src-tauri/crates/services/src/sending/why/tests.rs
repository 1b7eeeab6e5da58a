use store::Refused;
use uuid::Uuid;

use super::*;
use crate::{
    sending::{self, RecordLine},
    settings::{self, SaveSending},
    sync::testing::{Clinic, person},
};

/// The endpoint refuses what waits of this id, with these words.
fn refuse(clinic: &Clinic, kind: Kind, id: Uuid, code: &str, issue: &str, place: &str) {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let why = Refused { code: code.into(), issue: some(issue), place: some(place), theirs: None };
    let hold = |w: &store::Writer<'_>| {
        let queued = w.waiting(kind, 10)?.into_iter().find(|queued| queued.id == id).unwrap();
        Ok(w.hold(&queued, &why)?)
    };
    clinic.app.write(hold).unwrap();
}

fn tray(clinic: &Clinic) -> RecordLine {
    sending::page(&clinic.app, ()).unwrap().held.remove(0)
}

/// Somebody who is sent with their name, and refused.
fn participant(issue: &str, place: &str) -> RecordLine {
    let clinic = Clinic::new();
    settings::save_sending(&clinic.app, SaveSending { identified: true }).unwrap();
    clinic.register([1]);
    refuse(&clinic, Kind::Participant, person(1), "invalid", issue, place);
    tray(&clinic)
}

fn response(issue: &str, place: &str) -> RecordLine {
    let clinic = Clinic::new();
    clinic.register([1]);
    let id = clinic.finish_form(1);
    refuse(&clinic, Kind::Response, id, "invalid", issue, place);
    tray(&clinic)
}

#[test]
fn what_a_server_points_at_in_a_participant_is_a_field_that_staff_know() {
    for (issue, place, said, spot, next) in [
        ("required", "Patient.name", IssueKind::Missing, Spot::Name, NextStep::Correct),
        ("required", "Patient.name[0].family", IssueKind::Missing, Spot::Name, NextStep::Correct),
        ("value", "/f:Patient/f:birthDate", IssueKind::Value, Spot::Born, NextStep::Correct),
        ("invalid", "Patient/gender", IssueKind::Value, Spot::Sex, NextStep::Correct),
        (
            "code-invalid",
            "Patient.communication[0].language",
            IssueKind::Code,
            Spot::Language,
            NextStep::Correct,
        ),
        (
            "structure",
            "Patient.extension[0].value",
            IssueKind::Structure,
            Spot::Interpreter,
            NextStep::Correct,
        ),
        (
            "business-rule",
            "Bundle.entry[0].resource.birthDate",
            IssueKind::Rule,
            Spot::Born,
            NextStep::Correct,
        ),
        ("too-long", "Patient.meta.tag[0].code", IssueKind::TooLong, Spot::Other, NextStep::Support),
        ("forbidden", "Patient.birthDate", IssueKind::Security, Spot::Born, NextStep::Again),
        ("not-found", "Patient.managingOrganization", IssueKind::Reference, Spot::Other, NextStep::Again),
        ("exception", "Patient.nonsense", IssueKind::Other, Spot::Other, NextStep::Support),
    ] {
        let line = participant(issue, place);

        let told = (line.issue, line.spot, line.next);
        assert_eq!(told, (Some(said), Some(spot), Some(next)), "{issue} {place}");
        let id = (next == NextStep::Correct).then(|| person(1).to_string());
        assert_eq!((line.participant, line.response), (id, None), "{place}");
    }
}

#[test]
fn which_identifier_is_meant_is_told_by_what_was_sent() {
    let sent = participant("duplicate", "Patient.identifier[0].value");
    assert_eq!((sent.spot, sent.issue), (Some(Spot::StudyNumber), Some(IssueKind::Duplicate)));
    assert_eq!(sent.next, Some(NextStep::Support), "nobody here can change a study number");
    assert_eq!(participant("duplicate", "Patient.identifier[9]").spot, Some(Spot::Other));
}

#[test]
fn an_answer_is_told_by_the_number_of_its_question() {
    for place in [
        "QuestionnaireResponse.item[0].answer[0].value",
        "/f:QuestionnaireResponse/f:item[1]/f:answer[1]/f:valueInteger",
        "Bundle.entry[3].resource.ofType(QuestionnaireResponse).item[0].answer[0]",
    ] {
        let line = response("value", place);
        assert_eq!((line.spot, line.question), (Some(Spot::Answer), Some(1)), "{place}");
        assert_eq!((line.next, line.response), (Some(NextStep::Correct), Some(line.id)), "{place}");
    }
    let nowhere = response("value", "QuestionnaireResponse.item.answer.value");
    assert_eq!((nowhere.spot, nowhere.question), (Some(Spot::Answer), None));
    assert_eq!(
        (nowhere.next, nowhere.response),
        (Some(NextStep::Support), None),
        "nobody knows what to correct"
    );
}

#[test]
fn what_is_refused_in_a_form_may_belong_to_another_part_of_what_was_sent() {
    for (issue, place, spot, next) in [
        ("value", "Observation.valueQuantity.value", Spot::Score, NextStep::Support),
        ("not-found", "QuestionnaireResponse.subject", Spot::Participant, NextStep::Again),
        ("not-found", "QuestionnaireResponse.encounter.reference", Spot::Visit, NextStep::Again),
        ("code-invalid", "QuestionnaireResponse.questionnaire", Spot::Questionnaire, NextStep::Support),
        ("value", "Encounter.period.start", Spot::Day, NextStep::Support),
        ("value", "QuestionnaireResponse.authored", Spot::Time, NextStep::Support),
    ] {
        let line = response(issue, place);
        assert_eq!((line.spot, line.next), (Some(spot), Some(next)), "{place}");
    }
    let born = response("value", "Patient.birthDate");
    assert_eq!(
        born.next,
        Some(NextStep::Support),
        "this clinic sends no date of birth, so none can be corrected"
    );
    let language = response("code-invalid", "Patient.communication[0].language");
    assert_eq!((language.next, language.response), (Some(NextStep::Correct), None));
    assert_eq!(language.participant, Some(person(1).to_string()));
}

#[test]
fn the_endpoints_own_words_help_where_it_points_at_nothing() {
    let clinic = Clinic::new();
    clinic.register([1]);
    let words = Some("Validation of 'Patient.communication' failed".to_owned());
    let why = Refused { code: "invalid".into(), issue: None, place: None, theirs: words };
    let hold = |w: &store::Writer<'_>| Ok(w.hold(&w.waiting(Kind::Participant, 1)?[0], &why)?);
    clinic.app.write(hold).unwrap();

    assert_eq!(tray(&clinic).spot, Some(Spot::Language));
}

#[test]
fn what_nobody_refused_and_what_two_say_differently_have_a_next_step_too() {
    let told = |code: &str| {
        let clinic = Clinic::new();
        clinic.register([1]);
        refuse(&clinic, Kind::Participant, person(1), code, "", "");
        let line = tray(&clinic);
        (line.issue, line.spot, line.next)
    };
    assert_eq!(told("unwritable"), (Some(IssueKind::Other), None, Some(NextStep::Support)));
    assert_eq!(told("unanswered"), (Some(IssueKind::Other), None, Some(NextStep::Again)));
    assert_eq!(told("gone"), (Some(IssueKind::Other), None, Some(NextStep::Support)));
    assert_eq!(told("conflict"), (Some(IssueKind::Version), None, Some(NextStep::Again)));

    let clinic = Clinic::new();
    clinic.register([1]);
    let id = person(1);
    refuse(&clinic, Kind::Participant, id, "conflict", "", "");
    let dispute = store::NewDispute {
        id: Uuid::from_u128(99),
        kind: "changed".into(),
        record: Kind::Participant,
        object: id,
        theirs: None,
        other: None,
        computer: None,
    };
    clinic.app.write(|w| Ok(w.open_dispute(&dispute)?)).unwrap();
    assert_eq!(tray(&clinic).next, Some(NextStep::Settle));
}
