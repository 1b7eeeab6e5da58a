use store::Kind;

use super::*;

fn patient(number: u32) -> String {
    format!("Patient/{}", person(number))
}

/// A clinic with somebody whom the server has, and who was changed here since.
async fn changed(server: &Server) -> Clinic {
    let clinic = clinic_with(1, server);
    clinic.until(|page| delivered(page) && page.confirmed == 1).await;
    sending::pause(&clinic.app, ()).unwrap();
    clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
    clinic.app.write(|w| Ok(w.queue_all_again(&[Kind::Participant])?)).unwrap();
    clinic
}

fn amend(clinic: &Clinic) {
    let change = |w: &store::Writer<'_>| {
        let mut who = w.participant(domain::ParticipantId(person(1)))?;
        who.language = "fr".into();
        Ok(w.change_participant(&who, "she said so")?)
    };
    clinic.app.write(change).unwrap();
}

fn etags(server: &Server) -> Vec<Value> {
    let sent = server.sent();
    sent.iter()
        .flat_map(|request| &request.entries)
        .map(|entry| entry["request"]["ifMatch"].clone())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_amended_names_the_version_that_it_follows() {
    let server = as_a_whole(|_| Does::Well);
    let clinic = changed(&server).await;

    sending::now(&clinic.app, ()).unwrap();
    clinic.until(delivered).await;

    assert_eq!(etags(&server), [Value::Null, json!("W/\"1\"")]);
    assert_eq!(server.version(&patient(1)), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_version_is_never_written_over() {
    for server in [as_a_whole(|_| Does::Well), one_by_one(|_| Does::Well)] {
        let clinic = changed(&server).await;
        amend(&clinic);
        server.replace(&patient(1), |theirs| {
            theirs["communication"][0]["language"]["coding"][0]["code"] = json!("de");
            theirs["active"] = json!(false);
            theirs["meta"]["tag"] = json!([]);
        });

        sending::now(&clinic.app, ()).unwrap();
        clinic.until(|page| page.phase == SendPhase::Idle).await;

        assert_eq!(server.version(&patient(1)), 2);
        assert_eq!(server.get(&patient(1)).unwrap()["active"], json!(false));
        let left = clinic.app.read(|r| Ok(r.waiting(Kind::Participant, 10)?)).unwrap();
        assert_eq!(left, [], "somebody has to look, and nothing is sent meanwhile");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_deleted_there_is_never_put_back() {
    let server = as_a_whole(|_| Does::Well);
    let clinic = changed(&server).await;
    server.delete(&patient(1));

    sending::now(&clinic.app, ()).unwrap();
    let page = clinic.until(|page| page.phase == SendPhase::Idle && page.refused == 1).await;

    assert_eq!(page.held[0].refusal, Some(RefusalCode::Gone));
    assert_eq!(server.get(&patient(1)), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_amendment_whose_answer_was_lost_is_no_dispute_with_ourselves() {
    // The second request arrives and its answer does not.
    let mut count = 0;
    let server = as_a_whole(move |request| {
        count += usize::from(!request.asks());
        if count == 2 && !request.asks() { Does::Breaks { taken: true, after: 20 } } else { Does::Well }
    });
    let clinic = changed(&server).await;

    sending::now(&clinic.app, ()).unwrap();
    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused, server.sent().len()), (1, 0, 2));
    let receipt = clinic.app.read(|r| Ok(r.receipt(Kind::Participant, person(1))?)).unwrap().unwrap();
    assert_eq!(receipt.etag.as_deref(), Some("W/\"2\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_left_and_was_deleted_before_its_answer_came_stays_deleted() {
    let gate = Arc::new(Gate::default());
    let closed = Arc::clone(&gate);
    let mut first = true;
    let server = as_a_whole(move |request| {
        if request.asks() {
            // Asked only once it was deleted.
            return Does::Waits(Arc::clone(&closed));
        }
        if std::mem::take(&mut first) { Does::Breaks { taken: true, after: 20 } } else { Does::Well }
    });
    let clinic = clinic_with(1, &server);
    server.heard(2).await;
    server.delete(&patient(1));
    gate.open();

    let page = clinic.until(|page| page.refused == 1 && page.phase == SendPhase::Idle).await;

    assert_eq!(page.held[0].refusal, Some(RefusalCode::Gone));
    assert_eq!((server.sent().len(), server.get(&patient(1))), (1, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_wrote_there_and_is_not_ours_to_know_goes_back_as_it_came() {
    let server = as_a_whole(|_| Does::Well);
    let clinic = changed(&server).await;
    server.replace(&patient(1), |theirs| theirs["maritalStatus"] = json!({ "text": "theirs" }));
    let theirs = server.get(&patient(1)).unwrap();
    let seen = exchange::version(&theirs).unwrap();
    clinic
        .app
        .write(|w| {
            Ok(w.save_remote(&store::Remote {
                kind: Kind::Participant,
                id: person(1),
                etag: seen.etag.clone(),
                version: seen.version.clone(),
                content: seen.content.clone(),
                modified: seen.modified,
                computer: seen.computer,
                resource: Some(theirs.to_string()),
            })?)
        })
        .unwrap();

    sending::now(&clinic.app, ()).unwrap();
    clinic.until(delivered).await;

    let after = server.get(&patient(1)).unwrap();
    assert_eq!((server.version(&patient(1)), &after["maritalStatus"]), (3, &json!({ "text": "theirs" })));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_versions_of_a_former_server_say_nothing_at_another() {
    let former = as_a_whole(|_| Does::Well);
    let new = as_a_whole(|_| Does::Well);
    let clinic = clinic_with(2, &former);
    clinic.until(delivered).await;

    clinic.send_to(&new.address);
    let page = clinic.until(|page| delivered(page) && new.count() == 2).await;

    assert_eq!((page.confirmed, page.refused), (2, 0));
    assert!(etags(&new).iter().all(Value::is_null));
}

/// Names no version of anything that it takes.
fn without_names(request: &Request) -> Does {
    if request.asks() {
        return Does::Shows;
    }
    Does::Garbles(|answer| {
        for entry in answer["entry"].as_array_mut().unwrap() {
            let status = entry["response"]["status"].clone();
            *entry = json!({ "response": { "status": status } });
        }
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_without_a_name_is_asked_about_before_it_is_replaced() {
    let server = as_a_whole(without_names);
    let clinic = changed(&server).await;
    amend(&clinic);

    sending::now(&clinic.app, ()).unwrap();
    clinic.until(delivered).await;

    assert_eq!(etags(&server), [Value::Null, json!("W/\"1\"")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_version_is_not_written_over_where_no_name_was_given() {
    let server = as_a_whole(without_names);
    let clinic = changed(&server).await;
    amend(&clinic);
    server.replace(&patient(1), |theirs| {
        theirs["active"] = json!(false);
        theirs["meta"]["tag"] = json!([]);
    });

    sending::now(&clinic.app, ()).unwrap();
    let page = clinic.until(|page| page.phase == SendPhase::Idle).await;

    assert_eq!(server.version(&patient(1)), 2);
    assert_eq!(server.get(&patient(1)).unwrap()["active"], json!(false));
    let disputes = crate::disputes::page(&clinic.app, ()).unwrap();
    assert_eq!((disputes.len(), page.refused), (1, 0), "somebody has to look");
}
