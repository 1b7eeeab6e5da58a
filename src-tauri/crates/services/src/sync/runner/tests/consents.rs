//! Answers and what their giver consented to are one submission.

use domain::{ParticipantId, way::StepKind};
use store::NewStep;
use uuid::Uuid;

use super::*;
use crate::kits::{self, AdoptKit};

const KIT: &str = "lbp-hte16";

/// A desk of a programme with a finished form of somebody, and their consent.
fn consented() -> (Clinic, Uuid, Uuid) {
    let clinic = Clinic::new();
    let what = AdoptKit {
        kit: KIT.into(),
        runs: true,
        recipients: Vec::new(),
        instructions: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    };
    assert_eq!(kits::adopt(&clinic.app, what).unwrap().value, []);
    clinic.register([1]);
    let form = clinic.finish_form(1);
    let consent = NewStep {
        id: Uuid::from_u128(0x5_0001),
        kind: StepKind::Consent,
        kit: Some((KIT.into(), 1)),
        participant: Some(ParticipantId(person(1))),
        visit: None,
        about: None,
        day: clinic.app.now().date_naive(),
        content: Default::default(),
        reason: None,
    };
    clinic.app.write(|w| Ok(w.keep_step(&consent).map(drop)?)).unwrap();
    (clinic, form, consent.id)
}

fn start(clinic: &Clinic, server: &Server) {
    clinic.send_to(&server.address);
    clinic.run();
}

/// Whether a request brings something of a kind.
fn brings(request: &Request, kind: &str) -> bool {
    request.kinds().contains(&kind)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_that_waits_goes_in_one_whole_with_the_answers() {
    let server = as_a_whole(|_| Does::Well);
    let (clinic, _, _) = consented();
    start(&clinic, &server);

    clinic.until(delivered).await;

    let sent = server.sent();
    let whole = sent.iter().find(|request| brings(request, "QuestionnaireResponse")).unwrap();
    let kinds = whole.kinds();
    let place = |kind: &str| kinds.iter().position(|one| *one == kind);
    assert!(whole.is_whole() && place("Patient") < place("Consent"), "{kinds:?}");
    assert!(place("Consent") < place("QuestionnaireResponse"), "{kinds:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_do_not_arrive_without_the_consent_that_was_refused() {
    for whole in [true, false] {
        let poison = |request: &Request| {
            let place = request.entries.iter().position(|one| one["resource"]["resourceType"] == "Consent");
            match place {
                // Of what is refused as a whole it does not say what was wrong.
                Some(_) if request.is_whole() => says(422, "", OUTCOME),
                Some(place) => Does::Refuses(place, 422),
                None => Does::Well,
            }
        };
        let server = if whole { as_a_whole(poison) } else { one_by_one(poison) };
        let (clinic, form, consent) = consented();
        start(&clinic, &server);

        let page = clinic.until(|page| page.phase == SendPhase::Idle && page.refused == 1).await;

        assert_eq!((page.held[0].id.clone(), page.waiting), (consent.to_string(), 1), "whole: {whole}");
        assert_eq!(server.get(&format!("QuestionnaireResponse/{form}")), None, "whole: {whole}");
        assert!(server.get(&format!("Patient/{}", person(1))).is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_no_place_for_consents_gets_the_answers() {
    let server = one_by_one(|request| {
        let place = request.entries.iter().position(|one| one["resource"]["resourceType"] == "Consent");
        place.map_or(Does::Well, |place| Does::Refuses(place, 404))
    });
    let (clinic, form, _) = consented();
    start(&clinic, &server);

    let page = clinic.until(|page| delivered(page) && page.refused == 1).await;

    assert_eq!(page.held[0].refusal, Some(RefusalCode::NotAccepted));
    assert!(server.get(&format!("QuestionnaireResponse/{form}")).is_some());
}
