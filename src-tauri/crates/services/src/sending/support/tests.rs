use domain::{
    participant::Sex,
    response::{Given, Mode, Value as Answer},
};
use store::Refused;

use super::*;
use crate::{
    backups::testing::Site,
    forms::{self, SaveAnswer},
    participants::{self, ParticipantEntry},
    settings::{self, SaveSending},
    visits::{self, ChooseForm},
};

const FAMILY: &str = "Canarybird";
const GIVEN: &str = "Żółta Pieśń";
const ACTIVITY: &str = "feeding my budgerigar";

/// Somebody with everything that can be known of them, and a form in their words.
fn site() -> (Site, Uuid, Uuid) {
    let site = Site::new();
    settings::save_sending(&site.app, SaveSending { identified: true }).unwrap();
    let entry = ParticipantEntry {
        family: FAMILY.into(),
        given: GIVEN.into(),
        born: "31/10/1987".into(),
        sex: Some(Sex::Female),
        nhs_number: "999 100 2758".into(),
        language: "ar".into(),
        interpreter: true,
        alike_accepted: Vec::new(),
        seen: None,
    };
    let participant = participants::register(&site.app, entry).unwrap().value.participant.unwrap();
    let what = ChooseForm {
        visit: site.visit(&participant),
        instrument: "own-activities".into(),
        language: "en-GB".into(),
        mode: Mode::Patient,
        paper_day: None,
        interpreter: None,
    };
    let response = visits::begin_form(&site.app, what).unwrap().value.response.unwrap();
    for (item, value) in [
        ("own-activity-name.1", Answer::Text(domain::Private::new(ACTIVITY.into()))),
        ("own-activity-hard.1", Answer::Scale(9)),
    ] {
        let given = Some(Given::Answer(value));
        let what = SaveAnswer { response: response.clone(), item: item.into(), given, typed: None };
        forms::answer(&site.app, what).unwrap();
    }
    site.finish(&response);
    (site, participant.parse().unwrap(), response.parse().unwrap())
}

fn written(site: &Site, kind: Kind, id: Uuid, place: &str, theirs: &str) -> Value {
    let refused = Refused {
        code: "invalid".into(),
        issue: Some("value".into()),
        place: Some(place.into()),
        theirs: Some(theirs.into()),
    };
    content(&site.app, &Held { kind, id, refused }).unwrap()
}

#[test]
fn nothing_that_anybody_said_or_is_called_is_in_a_file_for_support() {
    let (site, participant, response) = site();
    let canaries =
        ["canary", "żółta", "zolta", "1987", "9991002758", "999 100", "budgerigar", "feeding", "female"];

    for (kind, id) in [(Kind::Participant, participant), (Kind::Response, response)] {
        for words in [
            "birthDate Canarybird".to_owned(),
            format!("the name {} is too long", FAMILY.to_uppercase()),
            "born 31.10.1987?".to_owned(),
            "1987-10-31T00:00 is no date".to_owned(),
            "identifier 999-100-2758 is taken".to_owned(),
            "zolta is no name".to_owned(),
            format!("'{ACTIVITY}' is not allowed"),
            "BUDGERIGAR".to_owned(),
        ] {
            // What was said in a form is not in what is sent of the person.
            if kind == Kind::Participant && words.to_lowercase().contains("budgerigar") {
                continue;
            }
            let file = written(&site, kind, id, "Patient.name.where(family='Canarybird')", &words);

            let text = file.to_string().to_lowercase();
            for canary in canaries {
                assert!(!text.contains(canary), "{canary}: {words}: {file:#}");
            }
        }
    }
}

#[test]
fn what_helps_support_is_there() {
    let (site, participant, response) = site();
    let place = "QuestionnaireResponse.item[0].item[1].answer[0]";

    let file = written(&site, Kind::Response, response, place, "unknown profile in a canonical");

    assert_eq!(file["refusal"]["place"], place);
    assert_eq!(file["refusal"]["words"], "unknown profile in a canonical");
    assert_eq!(file["refusal"]["understood"]["part"], "answer");
    assert_eq!(file["record"]["id"], response.to_string());
    let sent = &file["resources"][0];
    assert_eq!(sent["resourceType"], "QuestionnaireResponse");
    assert_eq!(sent["subject"]["reference"], format!("Patient/{participant}"));
    assert_eq!(sent["item"][0]["item"][1]["linkId"], "own-activity-hard");
    assert_eq!(sent["item"][0]["item"][1]["answer"][0]["valueInteger"], "number");
    assert_eq!(sent["item"][0]["item"][0]["answer"][0]["valueString"], "string");
    assert_eq!(sent["status"], "completed");
    let who = written(&site, Kind::Participant, participant, "Patient", "no").to_string();
    assert!(who.contains("sid/study-number") && who.contains(r#""birthDate":"string""#), "{who}");
}
