use domain::response::{Given, Missing, Mode, Value};

use super::*;
use crate::{
    Store,
    testing::{a_draft, clinic_with_a_draft, participant, stamp},
};

fn tick(yes: bool) -> Given {
    Given::Answer(Value::Tick(yes))
}

fn answer(store: &mut Store, edition: u32, item: &str, given: Option<Given>) {
    store
        .write::<_, StoreError>(stamp(), |w| w.add_answer(a_draft().id, edition, item, given.as_ref()))
        .unwrap();
}

#[test]
fn the_last_answer_to_an_item_counts_and_one_taken_back_is_gone() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    answer(&mut store, 1, "a", Some(tick(false)));
    answer(&mut store, 1, "b", Some(Given::Missing(Missing::Declined)));
    answer(&mut store, 1, "c", Some(tick(true)));
    answer(&mut store, 1, "c", None);

    let read: Response = store.read(|r| r.response(a_draft().id)).unwrap();

    let said: Vec<_> = read.answers.into_iter().collect();
    assert_eq!(said, [("a".into(), tick(false)), ("b".into(), Given::Missing(Missing::Declined))]);
}

#[test]
fn a_draft_does_not_travel_and_a_finished_response_does() {
    let mut store = clinic_with_a_draft();
    let waiting = |store: &Store| {
        let all: Vec<crate::Tally> = store.read::<_, StoreError>(|r| r.tallies()).unwrap();
        all.iter().find(|tally| tally.kind == Kind::Response).unwrap().waiting
    };
    assert_eq!(waiting(&store), 0);

    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();

    assert_eq!(waiting(&store), 1);
}

#[test]
fn a_correction_leaves_the_earlier_edition_as_it_was() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    let score = ScoreId { scale: "total".into(), observation: Uuid::from_u128(77) };
    store
        .write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, std::slice::from_ref(&score)))
        .unwrap();

    let number: u32 = store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_answer(a_draft().id, 2, "a", Some(&tick(false)))?;
            let another = ScoreId { scale: "total".into(), observation: Uuid::from_u128(78) };
            w.add_edition(a_draft().id, Some("misread"), &[another])
        })
        .unwrap();

    assert_eq!(number, 2);
    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.answers(a_draft().id, 1)?["a"], tick(true));
            assert_eq!(r.response(a_draft().id)?.answers["a"], tick(false));
            let reasons: Vec<_> =
                r.editions(a_draft().id)?.into_iter().map(|edition| edition.reason).collect();
            assert_eq!(reasons, [None, Some("misread".into())]);
            assert_eq!(r.score_ids(a_draft().id)?, [score], "a score keeps its id through corrections");
            Ok(())
        })
        .unwrap();
}

#[test]
fn nothing_that_was_answered_can_be_changed_or_removed() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();
    for sql in [
        "UPDATE answers SET given = NULL",
        "DELETE FROM answers",
        "UPDATE editions SET reason = 'x'",
        "DELETE FROM editions",
    ] {
        assert!(store.conn.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn an_answer_its_place_in_the_trail_and_nothing_else_are_one() {
    let mut store = clinic_with_a_draft();
    let rows = |store: &Store| store.read(|r| Ok::<_, StoreError>(r.audit()?.len())).unwrap();
    let before = rows(&store);

    let undone: Result<(), StoreError> = store.write(stamp(), |w| {
        w.add_answer(a_draft().id, 1, "a", Some(&tick(true)))?;
        Err(StoreError::DiskFull)
    });

    assert!(undone.is_err());
    assert_eq!(rows(&store), before);
    let read: Response = store.read(|r| r.response(a_draft().id)).unwrap();
    assert!(read.answers.is_empty());
}

#[test]
fn a_form_is_read_back_as_it_began() {
    let mut store = clinic_with_a_draft();
    let paper = Response {
        id: ResponseId(Uuid::from_u128(0x301)),
        mode: domain::response::Mode::Paper,
        age: Some(74),
        visit_number: Some(3),
        paper_day: Some("2026-03-01".parse().unwrap()),
        ..a_draft()
    };

    store.write::<_, StoreError>(stamp(), |w| w.add_response(&paper)).unwrap();

    assert_eq!(store.read::<_, StoreError>(|r| r.response(paper.id)).unwrap(), paper);
    assert_eq!(store.read::<_, StoreError>(|r| r.responses_of(paper.visit)).unwrap(), [a_draft(), paper]);
}

fn register_ben(store: &mut Store) -> ParticipantId {
    store.write::<_, StoreError>(stamp(), |w| w.add_participant(2, &participant(2))).unwrap();
    participant(2).id
}

/// A visit on `day` with a form of `instrument`, finished at `at`; `None` for a draft.
fn came(store: &mut Store, number: u128, day: &str, instrument: &str, at: Option<&str>) {
    somebody_came(store, a_draft().participant, number, day, instrument, at);
}

fn somebody_came(
    store: &mut Store,
    participant: ParticipantId,
    number: u128,
    day: &str,
    instrument: &str,
    at: Option<&str>,
) {
    let visit = domain::visit::Visit {
        id: VisitId(Uuid::from_u128(0x500 + number)),
        participant,
        day: day.parse().unwrap(),
        entered: a_draft().started,
    };
    let id = ResponseId(Uuid::from_u128(0x600 + number));
    let form = Response { id, participant, visit: visit.id, instrument: instrument.into(), ..a_draft() };
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_visit(&visit)?;
            w.add_response(&form)?;
            w.add_answer(id, 1, "a", Some(&tick(true)))
        })
        .unwrap();
    if let Some(at) = at {
        let at = crate::Stamp::new(at.parse().unwrap(), stamp().by);
        store.write::<_, StoreError>(at, |w| w.add_edition(id, None, &[])).unwrap();
    }
}

#[test]
fn what_is_carried_over_is_from_the_last_visit_where_the_form_was_finished() {
    let mut store = clinic_with_a_draft();
    came(&mut store, 1, "2026-03-11", "psfs", Some("2026-03-11T10:00:00Z"));
    came(&mut store, 2, "2026-04-11", "psfs", Some("2026-04-11T10:00:00Z"));
    came(&mut store, 3, "2026-04-12", "psfs", None);
    came(&mut store, 4, "2026-04-13", "other", Some("2026-04-13T10:00:00Z"));
    // A paper of an earlier visit, copied late.
    came(&mut store, 5, "2026-03-20", "psfs", Some("2026-05-01T10:00:00Z"));
    let ben = register_ben(&mut store);
    somebody_came(&mut store, ben, 6, "2026-05-02", "psfs", Some("2026-05-02T10:00:00Z"));
    let number = |found: Option<Response>| {
        found
            .inspect(|form| assert_eq!(form.answers["a"], tick(true)))
            .map(|form| form.id.0.as_u128() - 0x600)
    };
    let last = |instrument: &str, day: &str, before: &str| {
        let by = (day.parse().unwrap(), &before.parse().unwrap());
        let of = a_draft().participant;
        number(store.read::<_, StoreError>(|r| r.last_finished(of, instrument, by)).unwrap())
    };
    let next = |instrument: &str, day: &str, after: &str| {
        let by = (day.parse().unwrap(), &after.parse().unwrap());
        let of = a_draft().participant;
        number(store.read::<_, StoreError>(|r| r.next_finished(of, instrument, by)).unwrap())
    };
    let noon = "2026-06-01T12:00:00Z";

    assert_eq!(last("psfs", "2026-03-19", noon), Some(1), "none of a later visit");
    assert_eq!(last("psfs", "2026-03-20", noon), Some(5));
    assert_eq!(last("psfs", "2026-04-10", "2026-04-10T12:00:00Z"), Some(5), "however late it was copied");
    assert_eq!(last("psfs", "2027-01-01", noon), Some(2));
    assert_eq!(last("psfs", "2026-04-11", "2026-04-11T10:00:00Z"), Some(5), "before, not at");
    assert_eq!(last("psfs", "2026-03-11", "2026-03-11T09:00:00Z"), None);
    assert_eq!(last("rmdq-24", "2027-01-01", noon), None, "a draft is not finished");

    assert_eq!(next("psfs", "2026-03-01", noon), Some(1));
    assert_eq!(next("psfs", "2026-03-11", "2026-03-11T10:00:00Z"), Some(5), "not itself");
    assert_eq!(next("psfs", "2026-03-20", noon), Some(2));
    assert_eq!(next("psfs", "2026-04-11", "2026-04-11T10:00:00Z"), None, "a draft is none, nor is another's");
}

#[test]
fn a_visit_has_its_place_among_the_visits_by_day_and_then_as_they_were_entered() {
    let mut store = clinic_with_a_draft();
    came(&mut store, 1, "2026-03-01", "psfs", None);
    came(&mut store, 2, "2026-03-10", "psfs", None);
    let ben = register_ben(&mut store);
    somebody_came(&mut store, ben, 3, "2026-03-02", "psfs", None);
    let number = |id: VisitId| store.read::<_, StoreError>(|r| r.visit_number(id));
    let visit = |number: u128| VisitId(Uuid::from_u128(0x500 + number));

    assert_eq!(number(visit(1)).unwrap(), 1);
    assert_eq!(number(a_draft().visit).unwrap(), 2);
    assert_eq!(number(visit(2)).unwrap(), 3);
    assert_eq!(number(visit(3)).unwrap(), 1, "his own first");
    assert!(matches!(number(visit(9)), Err(StoreError::NotFound { what: "visit", .. })));
}

#[test]
fn a_draft_that_is_handed_to_the_patient_is_answered_by_them_and_the_trail_has_how_it_was_before() {
    let mut store = clinic_with_a_draft();
    let hand = |store: &mut Store, mode| {
        store.write::<_, StoreError>(stamp(), |w| w.hand_to_patient(a_draft().id, mode))
    };
    hand(&mut store, Mode::Proxy).unwrap();

    hand(&mut store, Mode::Proxy).unwrap();

    let (form, rows) = store.read::<_, StoreError>(|r| Ok((r.response(a_draft().id)?, r.audit()?))).unwrap();
    assert_eq!(form.mode, Mode::Proxy);
    let details: Vec<_> = rows
        .iter()
        .filter(|row| row.action == Action::HandedToPatient.code())
        .map(|row| row.detail.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(details, ["patient proxy", "proxy"]);
    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();
    assert!(matches!(hand(&mut store, Mode::Patient), Err(StoreError::NotFound { what: "draft", .. })));
}
