use super::*;
use crate::{
    Stamp, Store,
    outbox::tests::plan,
    testing::{clinic, clinic_with_a_draft, landed, now, participant, seen, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

fn confirm(store: &mut Store, at: &str) {
    let stamp = Stamp::new(at.parse().unwrap(), None);
    let all = |w: &Writer<'_>| {
        for kind in Kind::ALL {
            let all: Vec<_> = w.waiting(kind, 20_000)?.iter().map(landed).collect();
            w.settle(&all)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write(stamp, all).unwrap();
}

#[test]
fn a_receipt_says_what_the_endpoint_has() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    assert_eq!(read(&store, |r| r.receipt(Kind::Participant, id)), None);
    let queued = read(&store, |r| r.is_waiting(Kind::Participant, id)).unwrap();
    let taken = Landed { place: Some("their-id".into()), ..landed(&queued) };

    write(&mut store, |w| w.settle(std::slice::from_ref(&taken)));

    let receipt = read(&store, |r| r.receipt(Kind::Participant, id)).unwrap();
    assert_eq!((receipt.at, receipt.etag, receipt.version), (now(), taken.etag, taken.version));
    assert_eq!((receipt.content, receipt.place), (Some(taken.content), taken.place));
}

#[test]
fn the_endpoints_own_id_is_kept_when_an_answer_does_not_repeat_it() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    let queued = read(&store, |r| r.is_waiting(Kind::Participant, id)).unwrap();
    write(&mut store, |w| w.settle(&[Landed { place: Some("their-id".into()), ..landed(&queued) }]));

    write(&mut store, |w| w.queue(Kind::Participant, id));
    confirm(&mut store, "2026-03-11T08:00:00Z");

    assert_eq!(read(&store, |r| r.receipt(Kind::Participant, id)).unwrap().place, Some("their-id".into()));
}

#[test]
fn what_we_sent_is_what_the_endpoint_holds_from_then_on() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    write(&mut store, |w| w.save_remote(&seen(Kind::Participant, id)));

    confirm(&mut store, "2026-03-11T08:00:00Z");

    let remote = read(&store, |r| r.remote(Kind::Participant, id)).unwrap();
    assert_eq!(remote.etag.as_deref(), Some("W/\"1\""));
    assert_eq!(remote.content, Some(format!("mark of {id}")));
}

#[test]
fn ten_thousand_receipts_are_gone_through_page_by_page_each_once() {
    let store = clinic();
    store
        .conn
        .execute_batch(
            "WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 9999)
             INSERT INTO receipts (kind, id, at, at_offset, reconciled)
             SELECT 'questionnaire', printf('00000000-0000-0000-0000-%012d', i * 7919 % 10000),
                    iif(i % 4, '2026-03-01T08:00:00.000Z', '2026-03-05T08:00:00.000Z'), 0,
                    iif(i % 1000 = 1, NULL, '2026-03-06T08:00:00.000Z') FROM n",
        )
        .unwrap();

    let walk = |since: Option<&str>| {
        let since = since.map(|at| at.parse().unwrap());
        let (mut after, mut pages, mut all) = (None, 0, std::collections::BTreeSet::new());
        loop {
            let page = read(&store, |r| r.receipts_since(since, after, 500));
            assert!(page.len() <= 500);
            let Some(last) = page.last() else { return (pages, all.len()) };
            (after, pages) = (Some((last.kind, last.id)), pages + 1);
            for one in page {
                assert!(all.insert((one.kind, one.id)), "twice");
            }
        }
    };

    assert_eq!(walk(None), (20, 10_000));
    assert_eq!(walk(Some("2026-03-05T08:00:00Z")), (6, 2_510), "that very moment counts");
    assert_eq!(walk(Some("2026-03-05T08:00:00.001Z")), (1, 10), "and what was never asked back");
}

#[test]
fn what_was_changed_since_is_asked_for_and_what_was_erased_is_not() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.add_participant(2, &participant(2)));
    confirm(&mut store, "2026-03-11T08:00:00Z");
    write(&mut store, |w| w.queue(Kind::Participant, participant(2).id.0));
    let ids = |store: &Store| {
        let all = read(store, |r| r.receipts_since(None, None, 9));
        all.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&store).len(), 3);

    write(&mut store, |w| w.erase(participant(1).id, Action::Erased, "asked"));

    assert_eq!(ids(&store), [participant(2).id.0]);
}

#[test]
fn what_the_endpoint_lost_is_sent_again_as_though_it_had_never_been_there() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    confirm(&mut store, "2026-03-11T08:00:00Z");
    write(&mut store, |w| w.save_remote(&seen(Kind::Participant, id)));

    write(&mut store, |w| w.queue_lost(Kind::Participant, id));

    assert_eq!(read(&store, |r| r.receipt(Kind::Participant, id)), None);
    assert!(read(&store, |r| r.receipts_since(None, None, 9)).iter().all(|one| one.id != id));
    assert!(read(&store, |r| r.is_waiting(Kind::Participant, id)).is_some());
    let rows = "SELECT count(*) FROM receipts WHERE kind = 'participant'";
    let rows: u32 = store.conn.query_row(rows, [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1, "no receipt is ever removed");
    let remote = read(&store, |r| r.remote(Kind::Participant, id)).unwrap();
    assert_eq!((remote.etag, remote.version), (None, None), "no version there can be amended");
    let trail = read(&store, |r| r.audit());
    assert_eq!(trail.last().unwrap().action, "lost-there");

    confirm(&mut store, "2026-03-12T08:00:00Z");
    assert!(read(&store, |r| r.receipt(Kind::Participant, id)).is_some());
}

#[test]
fn a_receipt_of_before_marks_were_kept_is_one_unless_the_record_waits() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    confirm(&mut store, "2026-03-11T08:00:00Z");
    store.conn.execute("UPDATE receipts SET content = NULL", []).unwrap();

    write(&mut store, |w| w.forget_versions());
    assert!(read(&store, |r| r.receipt(Kind::Participant, id)).is_some());

    write(&mut store, |w| w.queue(Kind::Participant, id));
    assert_eq!(read(&store, |r| r.receipt(Kind::Participant, id)), None);
}

#[test]
fn receipts_are_found_by_time_or_by_name_and_never_all_looked_at() {
    let store = clinic();
    let page = format!(
        "SELECT {COLUMNS} FROM receipts r WHERE (kind, id) > ('a', 'b') AND {VALID} AND {KEPT} ORDER BY kind, id LIMIT 9"
    );
    let to_ask = TO_ASK.replace("?1", "'a'").replace("?2", "'b'").replace("?4", "'2026'");
    let since = format!("SELECT {COLUMNS} FROM {to_ask} WHERE {VALID} AND {KEPT} ORDER BY kind, id LIMIT 9");
    let by_name = plan(&store, &page);
    assert!(by_name.contains("PRIMARY KEY ((kind,id)>(?,?))") && !by_name.contains("TEMP"), "{by_name}");
    let by_time = plan(&store, &since);
    assert!(by_time.contains("receipts_by_time (at>?)") && !by_time.contains("SCAN r"), "{by_time}");
    assert!(by_time.contains("receipts_not_reconciled"), "{by_time}");
}

#[test]
fn since_when_the_endpoint_names_a_record_is_kept_until_it_does_not_or_the_record_changes() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    let asked = |store: &mut Store, at: &str, is_there| {
        let stamp = Stamp::new(at.parse().unwrap(), None);
        store.write::<_, StoreError>(stamp, |w| w.asked_back(Kind::Participant, id, is_there)).unwrap();
    };
    let since = |store: &Store| {
        let receipt = read(store, |r| r.receipt(Kind::Participant, id)).unwrap();
        receipt.reconciled.map(|at| at.to_rfc3339())
    };
    confirm(&mut store, "2026-03-11T08:00:00Z");
    assert_eq!(since(&store), None, "a confirmation does not say that it is kept");

    asked(&mut store, "2026-03-11T17:00:00Z", true);
    asked(&mut store, "2026-03-12T17:00:00Z", true);
    assert_eq!(since(&store).as_deref(), Some("2026-03-11T17:00:00+00:00"), "the first time counts");
    asked(&mut store, "2026-03-13T17:00:00Z", false);
    assert_eq!(since(&store), None);

    asked(&mut store, "2026-03-14T17:00:00Z", true);
    write(&mut store, |w| w.queue(Kind::Participant, id));
    confirm(&mut store, "2026-03-15T08:00:00Z");
    assert_eq!(since(&store), None, "what is there now was not asked back");

    asked(&mut store, "2026-03-15T17:00:00Z", true);
    write(&mut store, |w| w.forget_versions());
    assert_eq!(since(&store), None, "another endpoint was never asked");
}

#[test]
fn what_was_put_back_there_is_sent_in_the_place_of_what_stands_there() {
    let mut store = clinic_with_a_draft();
    let id = participant(1).id.0;
    confirm(&mut store, "2026-03-11T08:00:00Z");
    write(&mut store, |w| w.save_remote(&seen(Kind::Participant, id)));
    let there = read(&store, |r| r.remote(Kind::Participant, id)).unwrap();

    write(&mut store, |w| w.queue_put_back(Kind::Participant, id));

    assert!(read(&store, |r| r.is_waiting(Kind::Participant, id)).is_some());
    assert_eq!(read(&store, |r| r.remote(Kind::Participant, id)).unwrap().etag, there.etag);
    assert_eq!(read(&store, |r| r.audit()).last().unwrap().action, "lost-there");
}
