use domain::Private;
use exchange::Entry;
use store::Kind;
use uuid::Uuid;

use super::*;

fn item(kind: Kind) -> Item {
    let id = Uuid::from_u128(1);
    let resource_type = match kind {
        Kind::Participant => "Patient",
        Kind::Visit => "Encounter",
        Kind::Questionnaire | Kind::Kit | Kind::Enrolment | Kind::Response | Kind::Step => {
            "QuestionnaireResponse"
        }
    };
    let main = Entry { resource_type, id, resource: serde_json::Value::Null.into(), if_match: None };
    Item { key: (kind, id), queued: None, entries: vec![main] }
}

#[test]
fn of_a_whole_that_was_refused_the_one_that_is_pointed_at_is_to_blame() {
    let parcel =
        Parcel { own: item(Kind::Response), needs: vec![item(Kind::Participant), item(Kind::Visit)] };
    let blamed = |place: Option<&str>| {
        let theirs = Some(Private::new("no".to_owned()));
        let complaint = Complaint { issue: None, place: place.map(str::to_owned), theirs };
        culprit(&parcel, &complaint).map(|item| item.key.0)
    };
    assert_eq!(blamed(Some("Patient.birthDate")), Some(Kind::Participant));
    assert_eq!(blamed(Some("Encounter")), Some(Kind::Visit));
    assert_eq!(blamed(Some("QuestionnaireResponse.item[0].answer")), Some(Kind::Response));
    for nothing in [None, Some("Bundle.entry[0]"), Some("PatientX"), Some("Observation.value")] {
        assert_eq!(blamed(nothing), None, "{nothing:?}");
    }
}
