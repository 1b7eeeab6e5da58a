use std::ops::ControlFlow;

use uuid::Uuid;

use super::*;
use crate::{
    Action, NewDispute, Refused, Store, Writer,
    outbox::tests::plan,
    testing::{clinic, landed, participant, stamp},
};

/// The same counts, by looking at every row.
fn counted(store: &Store) -> Vec<(u32, u32, u32)> {
    let one = |sql: &str, kind: Kind| store.conn.query_row(sql, [kind.name()], |row| row.get(0)).unwrap();
    Kind::ALL
        .into_iter()
        .map(|kind| {
            (
                one(
                    "SELECT count(*) FROM outbox o WHERE kind = ?1 AND refusal IS NULL AND NOT EXISTS
                        (SELECT 1 FROM disputes d WHERE d.record = o.kind AND d.object = o.id AND settled IS NULL)",
                    kind,
                ),
                one("SELECT count(*) FROM outbox WHERE kind = ?1 AND refusal IS NOT NULL", kind),
                one(
                    "SELECT count(*) FROM receipts r WHERE r.kind = ?1
                     AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id)",
                    kind,
                ),
            )
        })
        .collect()
}

fn told(store: &Store) -> Vec<(u32, u32, u32)> {
    let all: Vec<Tally> = store.read::<_, StoreError>(|r| r.tallies()).unwrap();
    all.into_iter().map(|one| (one.waiting, one.refused, one.confirmed)).collect()
}

/// One thing that may happen to one of a few participants.
fn happen(w: &Writer<'_>, what: u64, who: u32, fresh: u128) -> Result<(), StoreError> {
    let id = participant(who).id;
    let waiting = w.is_waiting(Kind::Participant, id.0)?;
    match (what, waiting) {
        (0, _) if !w.is_here(Kind::Participant, id.0)? => w.add_participant(who, &participant(who)),
        (_, _) if !w.is_here(Kind::Participant, id.0)? => Ok(()),
        (1, Some(queued)) => w.settle(&[landed(&queued)]),
        (2, Some(queued)) => w.hold(&queued, &Refused { code: "invalid".into(), ..Refused::default() }),
        (3, Some(queued)) => {
            w.queue(Kind::Participant, id.0)?;
            w.settle(&[landed(&queued)])
        }
        (4, _) => w.release(Kind::Participant, id.0),
        (5, _) if w.standing(id)?.erased.is_none() => w.queue_lost(Kind::Participant, id.0),
        (6, _) if fresh.is_multiple_of(11) && w.standing(id)?.erased.is_none() => {
            w.erase(id, Action::Erased, "asked")
        }
        (7, _) if w.standing(id)?.erased.is_none() => {
            let dispute = NewDispute {
                id: Uuid::from_u128(fresh),
                kind: "changed".into(),
                record: Kind::Participant,
                object: id.0,
                theirs: None,
                other: None,
                computer: None,
            };
            w.open_dispute(&dispute).map(drop)
        }
        (8, _) => w.disputes()?.first().map_or(Ok(()), |one| w.settle_dispute(one.id, "asked")),
        (9, _) => w.queue_all_again(&Kind::ALL),
        _ => Ok(()),
    }
}

#[test]
fn counts_that_are_kept_are_those_that_looking_would_give() {
    let mut store = clinic();
    let mut chance: u64 = 7;
    let mut next = |most: u64| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) % most
    };
    let mut seen = std::collections::BTreeSet::new();
    for step in 0..1_500_u128 {
        let (what, who) = (next(10), u32::try_from(next(30)).unwrap() + 1);
        store.write::<_, StoreError>(stamp(), |w| happen(w, what, who, step + 0x1000)).unwrap();
        assert_eq!(told(&store), counted(&store), "step {step}: {what} of {who}");
        seen.insert(told(&store));
    }
    assert!(seen.len() > 30, "much happened");
}

#[test]
fn what_did_not_happen_is_not_counted() {
    let mut store = clinic();
    let before = told(&store);
    let undone = store.write::<ControlFlow<()>, StoreError>(stamp(), |w| {
        w.add_participant(1, &participant(1))?;
        Err(StoreError::DiskFull)
    });
    assert!(undone.is_err());
    assert_eq!(told(&store), before);
}

#[test]
fn counting_costs_the_same_however_many_there_are() {
    let store = clinic();
    let plan = plan(
        &store,
        "SELECT waiting - (SELECT count(DISTINCT o.id) FROM disputes d JOIN outbox o ON o.kind = d.record AND o.id = d.object
                            WHERE d.settled IS NULL AND d.record = 'response' AND o.refusal IS NULL), refused, confirmed
         FROM tallies WHERE kind = 'response'",
    );
    assert!(plan.contains("SEARCH tallies USING PRIMARY KEY"), "{plan}");
    assert!(plan.contains("disputes_open") && !plan.contains("SCAN o"), "{plan}");
}
