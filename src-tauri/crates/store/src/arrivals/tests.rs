use domain::{
    ResponseId, VisitId,
    response::{Given, Value},
};

use super::*;
use crate::{
    Store,
    testing::{GRACE, OTHER, a_draft, clinic, clinic_with_a_draft, now, participant, seen, stamp},
};

fn write<T>(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(stamp(), change).unwrap()
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

fn said(point: i64) -> Given {
    Given::Answer(Value::Scale(point))
}

fn finished(edition: u32, answers: &[(&str, i64)]) -> Response {
    Response {
        answers: answers.iter().map(|(item, point)| ((*item).into(), said(*point))).collect(),
        finished: Some(now()),
        edition,
        ..a_draft()
    }
}

fn visit() -> Visit {
    Visit { id: a_draft().visit, participant: participant(4).id, day: now().date_naive(), entered: now() }
}

fn form(edition: u32, answers: &[(&str, i64)]) -> Response {
    Response { participant: participant(4).id, ..finished(edition, answers) }
}

fn receive_form(w: &Writer<'_>, new: &Response) -> Result<(), StoreError> {
    let reading = Reading { language: "ar".into(), wording: "11".into(), at: now() };
    let spoken = BTreeMap::from([("a".to_owned(), "ar".to_owned())]);
    let scores = [ScoreId { scale: "total".into(), observation: Uuid::from_u128(0x5c) }];
    let because = (new.edition > 1).then_some("wrong_date\n");
    let came = ArrivedResponse {
        response: new,
        readings: &[reading],
        spoken: &spoken,
        scores: &scores,
        because,
        at: now(),
    };
    w.receive_response(&came, OTHER, &seen(Kind::Response, new.id.0))
}

/// Somebody whom another computer registered, saw and asked.
fn arrived() -> Store {
    let mut store = clinic();
    write(&mut store, |w| {
        w.computer_person(OTHER, "Room 2")?;
        assert!(w.receive_participant(
            &participant(4),
            OTHER,
            &seen(Kind::Participant, participant(4).id.0)
        )?);
        w.receive_visit(&visit(), OTHER, &seen(Kind::Visit, visit().id.0))?;
        receive_form(w, &form(1, &[("a", 1), ("b", 2)]))
    });
    store
}

#[test]
fn what_another_computer_recorded_is_here_and_is_not_sent() {
    let store = arrived();

    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.participant(participant(4).id)?, participant(4));
            assert_eq!(r.find_participants("yusuf", 9)?.people.len(), 1);
            assert_eq!(r.visits_of(participant(4).id)?, [visit()]);
            let response = r.response(a_draft().id)?;
            assert_eq!(response, form(1, &[("a", 1), ("b", 2)]));
            assert_eq!(r.spoken(response.id, 1)?["a"], "ar");
            assert_eq!(r.score_ids(response.id)?[0].observation, Uuid::from_u128(0x5c));
            assert_eq!(r.editions(response.id)?[0].by, PersonId(OTHER));
            for (kind, id) in [
                (Kind::Participant, participant(4).id.0),
                (Kind::Visit, visit().id.0),
                (Kind::Response, response.id.0),
            ] {
                assert_eq!(r.waiting(kind, 9)?, []);
                assert_eq!(r.receipt(kind, id)?.unwrap().content.as_deref(), Some("mark-of-theirs"));
                assert_eq!(r.remote(kind, id)?, Some(seen(kind, id)));
                assert_eq!(r.origin(kind, id)?, Some(OTHER));
                assert!(r.is_here(kind, id)?);
            }
            assert_eq!((r.audit_break()?, r.content_break()?), (None, None));
            let rows = r.audit()?;
            let theirs = rows.iter().filter(|row| row.action == "received");
            assert!(
                theirs.clone().count() >= 6 && theirs.clone().all(|row| row.by == Some(OTHER.to_string()))
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_next_number_given_here_is_free_there() {
    let mut store = arrived();
    assert_eq!(read(&store, |r| r.next_participant_number()), 5);

    let same = Participant { id: ParticipantId(Uuid::from_u128(0x99)), ..participant(4) };
    assert!(!write(&mut store, |w| w.receive_participant(&same, OTHER, &seen(Kind::Participant, same.id.0))));
    assert!(!read(&store, |r| r.is_here(Kind::Participant, same.id.0)), "one number is two people");

    let odd = Participant { study_number: "07-4000000000".into(), ..same };
    assert!(write(&mut store, |w| w.receive_participant(&odd, OTHER, &seen(Kind::Participant, odd.id.0))));
    assert_eq!(read(&store, |r| r.next_participant_number()), 6);
}

#[test]
fn a_correction_there_is_a_correction_here() {
    let mut store = arrived();

    write(&mut store, |w| receive_form(w, &form(2, &[("a", 3)])));

    let response = read(&store, |r| r.response(a_draft().id));
    assert_eq!((response.edition, response.answers), (2, form(2, &[("a", 3)]).answers));
    assert_eq!(read(&store, |r| r.answers(a_draft().id, 1)).len(), 2, "what it was before is kept");
    let why = read(&store, |r| r.editions(a_draft().id)).pop().unwrap().reason;
    assert_eq!(why.as_deref(), Some("wrong_date\n"), "the code of why travels");
    assert_eq!(read(&store, |r| r.readings(a_draft().id)).len(), 1, "the same words were read");
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn a_change_there_of_somebody_nobody_changed_here_is_taken_over() {
    let mut store = arrived();
    let changed = Participant { language: "pl".into(), ..participant(4) };
    let copy = seen(Kind::Participant, changed.id.0);

    write(&mut store, |w| w.receive_change(&changed, OTHER, &copy));
    write(&mut store, |w| w.receive_change(&changed, OTHER, &copy));

    assert_eq!(read(&store, |r| r.participant(changed.id)), changed);
    let before = read(&store, |r| r.participant_editions(changed.id));
    assert_eq!(before, [(now(), PersonId(OTHER), participant(4))], "what came twice changed once");
    assert_eq!(read(&store, |r| r.waiting(Kind::Participant, 9)), []);
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn a_response_taken_back_there_does_not_count_here() {
    let mut store = arrived();
    let copy = seen(Kind::Response, a_draft().id.0);

    write(&mut store, |w| w.receive_void(a_draft().id, OTHER, now(), &copy));

    let (_, by, reason) = read(&store, |r| r.voided(a_draft().id)).unwrap();
    assert_eq!((by, reason.as_str()), (PersonId(OTHER), ""));
    assert_eq!(read(&store, |r| r.waiting(Kind::Response, 9)), []);
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn what_arrives_about_somebody_who_was_erased_is_not_kept() {
    let mut store = arrived();
    write(&mut store, |w| w.erase(participant(4).id, Action::Erased, "gone there"));

    let late = Visit { id: VisitId(Uuid::from_u128(0x77)), ..visit() };
    let refused = [
        store.write::<_, StoreError>(stamp(), |w| {
            w.receive_visit(&late, OTHER, &seen(Kind::Visit, late.id.0))
        }),
        store.write::<_, StoreError>(stamp(), |w| receive_form(w, &form(2, &[("a", 3)]))),
        store.write::<_, StoreError>(stamp(), |w| {
            receive_form(w, &Response { id: ResponseId(Uuid::from_u128(0x78)), ..form(1, &[("a", 3)]) })
        }),
        store.write::<_, StoreError>(stamp(), |w| {
            w.receive_change(&participant(4), OTHER, &seen(Kind::Participant, participant(4).id.0))
        }),
    ];
    for refused in refused {
        assert!(matches!(refused, Err(StoreError::Erased { .. })), "{refused:?}");
    }
    assert_eq!(read(&store, |r| r.content_break()), None);
}

#[test]
fn nothing_arrives_from_a_computer_that_nobody_has_met() {
    let mut store = clinic_with_a_draft();
    let refused = store.write::<_, StoreError>(stamp(), |w| {
        w.receive_change(
            &Participant { language: "pl".into(), ..participant(1) },
            OTHER,
            &seen(Kind::Participant, participant(1).id.0),
        )
    });
    assert!(refused.is_err());
    assert_eq!(read(&store, |r| r.person_name(GRACE)).as_deref(), Some("Grace Obi"));
}
