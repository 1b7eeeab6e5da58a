use serde_json::json;

use super::*;
use crate::{
    sending::{RefusalCode, SendPhase, SendingPage},
    sync::testing::{Clinic, Does, Request, Server, person},
};

const BACKUP: &str = "2026-11-21T18:00:00+00:00";

fn as_asked(request: &Request) -> Does {
    if request.asks() { Does::Shows } else { Does::Well }
}

fn at_rest(page: &SendingPage) -> bool {
    page.phase == SendPhase::Idle && page.waiting == 0
}

/// A clinic whose three people are with the server, and whose backup was then
/// brought back.
async fn brought_back(server: &Server, meanwhile: impl FnOnce(&Server)) -> Clinic {
    let clinic = Clinic::new();
    clinic.register(1..=3);
    clinic.send_to(&server.address);
    clinic.run();
    clinic.until(|page| at_rest(page) && page.confirmed == 3).await;
    meanwhile(server);
    clinic.bring_back(BACKUP);
    clinic.app.ring();
    clinic
}

fn sent(server: &Server) -> usize {
    server.requests().iter().filter(|request| !request.asks()).map(|request| request.entries.len()).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_has_as_it_is_is_not_sent_again() {
    let server = Server::start(as_asked);

    let clinic = brought_back(&server, |_| {}).await;

    let page = clinic.until(|page| at_rest(page) && page.confirmed == 3).await;
    assert_eq!((page.refused, sent(&server)), (0, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_lacks_is_sent_again() {
    let server = Server::start(as_asked);
    let lost = format!("Patient/{}", person(2));

    let clinic = brought_back(&server, |server| server.lose(&lost)).await;

    clinic.until(|page| at_rest(page) && page.confirmed == 3).await;
    assert_eq!(sent(&server), 4);
    assert!(server.get(&lost).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_has_newer_waits_for_a_person_and_its_visits_are_sent() {
    let server = Server::start(as_asked);
    let newer = format!("Patient/{}", person(2));
    let change = |server: &Server| {
        server.change(&newer, |theirs| {
            theirs["meta"] = json!({ "lastUpdated": "2026-11-22T08:00:00Z" });
        });
    };

    let clinic = brought_back(&server, change).await;
    clinic.until(|page| at_rest(page) && page.refused == 1).await;
    clinic.finish_form(2);

    let page = clinic.until(|page| at_rest(page) && page.confirmed == 5).await;
    assert_eq!(page.held[0].refusal, Some(RefusalCode::NewerAtEndpoint));
    assert!(server.get(&newer).unwrap()["meta"].get("tag").is_none(), "theirs is as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_has_older_is_replaced() {
    let server = Server::start(as_asked);
    let older = format!("Patient/{}", person(2));
    let change = |server: &Server| {
        server.change(&older, |theirs| {
            theirs["meta"] = json!({ "lastUpdated": "2026-11-20T08:00:00Z" });
        });
    };

    let clinic = brought_back(&server, change).await;

    let page = clinic.until(|page| at_rest(page) && page.confirmed == 3).await;
    assert_eq!((page.refused, sent(&server)), (0, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_answers_no_batch_of_questions_is_asked_one_by_one() {
    let server = Server::start(|request| {
        let many = request.asks() && !request.entries.is_empty();
        if many { Does::Says(400, "", String::new()) } else { as_asked(request) }
    });

    let clinic = brought_back(&server, |_| {}).await;

    let page = clinic.until(|page| at_rest(page) && page.confirmed == 3).await;
    assert_eq!((page.refused, sent(&server)), (0, 3));
}

/// Finished forms, of which the first answer is lost; then `asked` is how it answers
/// questions.
async fn with_a_lost_answer(
    taken: bool,
    mut asked: impl FnMut(&Request) -> Does + Send + 'static,
) -> (Server, Clinic) {
    let mut lost = Some(Does::Breaks { taken, after: 20 });
    let server = Server::start(move |request| {
        if request.asks() {
            asked(request)
        } else if request.kind() == "Questionnaire" {
            Does::Well
        } else {
            lost.take().unwrap_or(Does::Well)
        }
    });
    let clinic = Clinic::new();
    clinic.register(1..=2);
    clinic.finish_form(1);
    clinic.send_to(&server.address);
    clinic.run();
    (server, clinic)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_is_not_answered_does_not_keep_records_from_being_sent() {
    let no = |status, headers| move |_: &Request| Does::Says(status, headers, "{}".into());
    type Script = Box<dyn FnMut(&Request) -> Does + Send>;
    for taken in [true, false] {
        let silent = |_: &Request| Does::Breaks { taken: false, after: 0 };
        let all: [Script; 4] = [
            Box::new(no(403, "")),
            Box::new(no(500, "")),
            Box::new(no(503, "Retry-After: 1\r\n")),
            Box::new(silent),
        ];
        for (which, script) in all.into_iter().enumerate() {
            let (server, clinic) = with_a_lost_answer(taken, script).await;
            let page = clinic.until(|page| at_rest(page) || page.phase == SendPhase::Stopped).await;
            assert_eq!((page.waiting, page.refused, server.count()), (0, 0, 7), "{taken} {which}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kind_that_is_shown_to_nobody_is_replaced_unseen_and_the_others_are_not() {
    let hidden = |request: &Request| {
        let lookup = request
            .entries
            .iter()
            .any(|entry| entry["request"]["url"].as_str().is_some_and(|url| url.starts_with("Provenance")));
        if request.line.contains("/Provenance") || lookup {
            Does::Says(403, "", "{}".into())
        } else {
            Does::Shows
        }
    };

    let (server, clinic) = with_a_lost_answer(true, hidden).await;

    let page = clinic.until(|page| at_rest(page) || page.phase == SendPhase::Stopped).await;
    assert_eq!((page.waiting, page.refused), (0, 0));
    assert_eq!(server.version(&format!("Patient/{}", person(1))), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_backup_brought_back_waits_for_an_answer_and_what_came_later_does_not() {
    let server =
        Server::start(|request| if request.asks() { Does::Says(403, "", "{}".into()) } else { Does::Well });

    let clinic = brought_back(&server, |_| {}).await;
    clinic.register([4]);

    let page = clinic.until(|page| page.phase == SendPhase::Stopped && page.waiting == 3).await;
    assert_eq!((page.refused, sent(&server)), (0, 4));
    assert!(server.get(&format!("Patient/{}", person(4))).is_some());
}

#[tokio::test]
async fn silence_is_never_taken_for_an_answer() {
    let clinic = Clinic::new();
    clinic.register([1]);
    clinic.bring_back(BACKUP);
    let queued = clinic.app.read(|r| Ok(r.waiting(Kind::Participant, 1)?)).unwrap().remove(0);
    let who = clinic.app.read(|r| Ok(r.participant(domain::ParticipantId(person(1)))?)).unwrap();
    let entry = exchange::patient(&who, exchange::Identifiable::Pseudonymous, exchange::Standing::TakesPart);
    let has = There::Has(exchange::version(&entry.resource).unwrap());
    let item =
        Item { key: (queued.kind, queued.id), queued: Some(queued), entries: vec![entry.clone(), entry] };
    let times = Times { restored: None, departed: BTreeSet::new() };

    for (there, wanted) in [
        (vec![], Advice::Later),
        (vec![has.clone()], Advice::Later),
        (vec![has.clone(), There::Unclear], Advice::Later),
        (vec![has.clone(), There::Nothing], Advice::Send),
        (vec![has.clone(), There::Gone], Advice::Hold("gone")),
        (vec![has.clone(), has], Advice::Settle(None)),
    ] {
        assert_eq!(advice(&item, &there, &times), wanted, "{there:?}");
    }
}
