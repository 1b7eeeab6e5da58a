//! An endpoint that has an older state of a record, or has lost what belongs to it.

use domain::{
    ParticipantId, ResponseId,
    response::{Given, Value as Answered},
};
use store::Receipt;

use super::*;
use crate::disputes;

/// What stood at `address` before, put there by hand.
fn put_back(server: &Server, address: &str, old: &Value) {
    server.replace(address, |theirs| *theirs = old.clone());
}

async fn sent(clinic: &Clinic) {
    clinic.app.ring();
    clinic.until(delivered).await;
}

fn receipt(clinic: &Clinic, kind: Kind, id: Uuid) -> Receipt {
    clinic.app.read(|r| Ok(r.receipt(kind, id)?)).unwrap().unwrap()
}

/// Something is done to a form that was sent, what stood at the endpoint before is put
/// back there, and the day is ended.
async fn undone_there(act: impl Fn(&Clinic, ResponseId)) -> (DaySheet, Value) {
    let server = Server::start(|_| Does::Well);
    let (clinic, form) = clinic_at(&server).await;
    let at = format!("QuestionnaireResponse/{form}");
    let old = server.get(&at).unwrap();
    act(&clinic, ResponseId(form));
    sent(&clinic).await;
    assert_ne!(server.get(&at).unwrap()["status"], old["status"]);
    put_back(&server, &at, &old);

    let sheet = end_day(&clinic).await;

    assert_eq!(disputes::page(&clinic.app, ()).unwrap(), []);
    (sheet, server.get(&at).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_that_was_undone_there_goes_again_before_the_day_is_safe() {
    let (sheet, there) = undone_there(|clinic, form| {
        let correct = |w: &store::Writer<'_>| {
            w.add_answer(form, 2, "nprs", Some(&Given::Answer(Answered::Scale(3))))?;
            Ok(w.add_edition(form, Some("mistyped"), &w.score_ids(form)?)?)
        };
        clinic.app.write(correct).unwrap();
    })
    .await;

    assert_eq!(said(&sheet), SAFE);
    assert_eq!(there["status"], "amended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_taken_back_is_taken_back_again() {
    let void =
        |clinic: &Clinic, form| clinic.app.write(|w| Ok(w.void_response(form, "by mistake")?)).unwrap();
    let (sheet, there) = undone_there(void).await;

    assert_eq!(said(&sheet), SAFE);
    assert_eq!(there["status"], "entered-in-error");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_withdrawn_has_withdrawn_still() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = clinic_at(&server).await;
    let at = format!("Patient/{}", person(1));
    let old = server.get(&at).unwrap();
    clinic.app.write(|w| Ok(w.withdraw(ParticipantId(person(1)), "moved away")?)).unwrap();
    sent(&clinic).await;
    put_back(&server, &at, &old);

    assert_eq!(said(&end_day(&clinic).await), SAFE);
    assert_eq!(server.get(&at).unwrap()["active"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_on_showing_what_it_had_is_not_sent_to_for_ever() {
    let mine = Arc::new(std::sync::Mutex::new(None::<Value>));
    let old = Arc::clone(&mine);
    let at = format!("Patient/{}", person(1));
    let line = format!("GET /fhir/{at}");
    let server = Server::start(move |request| {
        let one = request.line == line;
        match (old.lock().unwrap().as_ref(), searches(request), reads_many(request)) {
            (Some(_), true, _) => says(400, ""),
            (Some(_), _, true) => says(405, ""),
            (Some(old), _, _) if one => Does::Says(200, "", old.to_string()),
            _ => Does::Well,
        }
    });
    let (clinic, _) = clinic_at(&server).await;
    let mut before = server.get(&at).unwrap();
    before["meta"].as_object_mut().unwrap().remove("versionId");
    clinic.app.write(|w| Ok(w.withdraw(ParticipantId(person(1)), "moved away")?)).unwrap();
    sent(&clinic).await;
    let version = server.version(&at);
    *mine.lock().unwrap() = Some(before);

    let sheet = end_day(&clinic).await;

    assert_eq!(sheet.line.verdict, DayVerdict::Differs, "{sheet:?}");
    assert_eq!((sheet.counts.missing, sheet.counts.differ), (1, 0));
    assert_eq!(server.version(&at), version + usize::from(ROUNDS));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_questionnaire_that_was_put_back_goes_again() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = clinic_at(&server).await;
    let at = server.places().into_iter().find(|at| at.starts_with("Questionnaire/")).unwrap();
    let id: Uuid = at.rsplit('/').next().unwrap().parse().unwrap();
    let now = server.get(&at).unwrap();
    // A program before this one sent it with other words.
    let mut before = now.clone();
    before["title"] = json!("before");
    before["meta"]["tag"][0]["code"] = json!("0123456789abcdef");
    let old = |w: &store::Writer<'_>| {
        w.queue_questionnaire(id)?;
        w.queue_all_again(&[Kind::Questionnaire])?;
        let waiting = w.is_waiting(Kind::Questionnaire, id)?.unwrap();
        Ok(w.flown(&[(waiting, "0123456789abcdef".into())])?)
    };
    clinic.app.write(old).unwrap();
    sent(&clinic).await;
    put_back(&server, &at, &before);

    assert_eq!(said(&end_day(&clinic).await), SAFE);
    assert_eq!(server.get(&at).unwrap()["title"], now["title"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn scores_and_who_made_them_are_asked_back_and_sent_again() {
    for takes in [None, Some(json!([{ "code": "batch" }, { "code": "transaction" }]))] {
        let mut server = Server::start(|_| Does::Well);
        if let Some(takes) = takes {
            let statement = json!({
                "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
                "rest": [{ "mode": "server", "interaction": takes }],
            });
            server = server.says(statement).that_gives_ids();
        }
        let (clinic, form) = clinic_at(&server).await;
        assert_eq!(said(&end_day(&clinic).await), SAFE);
        let count = server.count();
        for kind in ["Observation", "Provenance"] {
            let is_part = |at: &String| at.starts_with(kind);
            let at = server.places().into_iter().find(is_part).unwrap();
            clinic.app.write(|w| Ok(w.asked_back(Kind::Response, form, false)?)).unwrap();
            server.lose(&at);
            assert_eq!(said(&end_day(&clinic).await).0, DayVerdict::Safe, "{kind}");
            assert_eq!(server.count(), count, "{kind}");

            let at = server.places().into_iter().find(is_part).unwrap();
            clinic.app.write(|w| Ok(w.asked_back(Kind::Response, form, false)?)).unwrap();
            server.replace(&at, |theirs| theirs["meta"]["tag"] = json!([]));
            end_day(&clinic).await;
            let mut there = server.places().into_iter().filter(is_part);
            let marked = |at: String| exchange::content_of(&server.get(&at).unwrap()).is_some();
            assert!(there.any(marked), "{kind}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_score_that_somebody_deleted_there_is_for_a_person() {
    let server = Server::start(|_| Does::Well);
    let (clinic, form) = clinic_at(&server).await;
    let at = server.places().into_iter().find(|at| at.starts_with("Observation/")).unwrap();
    server.delete(&at);

    let sheet = end_day(&clinic).await;

    assert_eq!(sheet.line.verdict, DayVerdict::Held, "{sheet:?}");
    assert_eq!((sheet.counts.held, sheet.counts.disputes), (1, 0), "counted once");
    assert_eq!(named(&sheet), [(form.to_string().as_str(), DifferenceKind::Deleted)]);
    assert_eq!(server.get(&at), None, "nobody undid it");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_asked_back_is_reconciled_and_nothing_else_is_ever_removed() {
    let deaf = Arc::new(AtomicUsize::new(1));
    let hears = Arc::clone(&deaf);
    let server = Server::start(move |request| {
        let breaks = Does::Breaks { taken: false, after: 0 };
        if hears.load(Ordering::SeqCst) == 1 && request.asks() { breaks } else { Does::Well }
    });
    let (clinic, form) = clinic_at(&server).await;
    let since = |clinic: &Clinic| receipt(clinic, Kind::Response, form).reconciled;
    let purgeable = |clinic: &Clinic| {
        let later = clinic.app.now() + chrono::TimeDelta::days(1);
        clinic.app.read(|r| Ok(r.purgeable(later)?.len())).unwrap()
    };
    assert_eq!(end_day(&clinic).await.line.verdict, DayVerdict::NotAsked);
    assert_eq!((since(&clinic), purgeable(&clinic)), (None, 0));

    deaf.store(0, Ordering::SeqCst);
    assert_eq!(said(&end_day(&clinic).await), SAFE);

    assert_eq!(since(&clinic), Some(clinic.app.now().to_utc().fixed_offset()));
    assert_eq!(purgeable(&clinic), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_computers_say_differently_is_counted_by_itself() {
    let server = Server::start(|_| Does::Well);
    let (clinic, form) = clinic_at(&server).await;
    let new = store::NewDispute {
        id: Uuid::from_u128(0xd1),
        kind: "changed".into(),
        record: Kind::Response,
        object: form,
        theirs: None,
        other: None,
        computer: None,
    };
    clinic.app.write(|w| Ok(w.open_dispute(&new)?)).unwrap();

    let sheet = end_day(&clinic).await;

    assert_eq!(sheet.line.verdict, DayVerdict::Disputed, "{sheet:?}");
    assert_eq!((sheet.counts.held, sheet.counts.disputes), (0, 1));
    assert_eq!(named(&sheet), [(form.to_string().as_str(), DifferenceKind::Disputed)]);
}
