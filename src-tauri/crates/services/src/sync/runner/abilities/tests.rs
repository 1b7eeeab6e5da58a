use super::*;
use crate::sync::address;

fn fresh() -> Abilities {
    let mut abilities = Abilities::default();
    abilities.at(&address("https://example.org").unwrap());
    abilities
}

fn said(transaction: Option<bool>, update_create: Option<bool>) -> Capability {
    let mut said = exchange::capability(&serde_json::json!({
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"
    }))
    .unwrap();
    (said.transaction, said.update_create) = (transaction, update_create);
    said
}

#[test]
fn what_an_endpoint_says_is_believed_and_silence_is_no_no() {
    let mut abilities = fresh();
    assert_eq!(abilities.way(), (Manner::Transaction, Addressing::Given));
    abilities.says(&said(None, None));
    assert_eq!(abilities.way(), (Manner::Transaction, Addressing::Given));
    abilities.says(&said(Some(false), Some(false)));
    assert_eq!(abilities.way(), (Manner::Batch, Addressing::Conditional));
    abilities.at(&address("https://example.net").unwrap());
    assert_eq!(abilities.way(), (Manner::Transaction, Addressing::Given));
}

#[test]
fn one_that_knows_no_transactions_is_found_out_by_trying() {
    let mut abilities = fresh();
    assert_eq!(abilities.instead(Manner::Transaction, 400, false), Instead::Nothing, "halves may be taken");
    assert_eq!(abilities.instead(Manner::Transaction, 400, true), Instead::Later);
    assert_eq!(abilities.instead(Manner::Transaction, 400, true), Instead::Way);
    assert_eq!(abilities.way().0, Manner::Batch);
    abilities.answered(Manner::Batch, true, true);
    assert_eq!(abilities.way().0, Manner::Batch);

    let mut abilities = fresh();
    assert_eq!(abilities.instead(Manner::Transaction, 501, false), Instead::Way);
    abilities.answered(Manner::Batch, false, false);
    assert_eq!(abilities.way().0, Manner::Batch, "it answered for entries, wanted or not");
}

#[test]
fn records_that_are_refused_do_not_make_an_endpoint_one_without_transactions() {
    let mut abilities = fresh();
    abilities.instead(Manner::Transaction, 400, true);
    assert_eq!(abilities.instead(Manner::Transaction, 400, true), Instead::Way);
    abilities.answered(Manner::Batch, false, false);
    assert_eq!(abilities.way().0, Manner::Transaction, "it was the records");
    assert_eq!(abilities.instead(Manner::Transaction, 400, true), Instead::Nothing, "once is enough");

    let mut abilities = fresh();
    abilities.answered(Manner::Transaction, true, true);
    assert_eq!(abilities.instead(Manner::Transaction, 400, true), Instead::Nothing, "it took others");
}

#[test]
fn one_that_gives_ids_itself_is_found_out_by_trying() {
    let mut abilities = fresh();
    abilities.says(&said(Some(true), None));
    assert_eq!(abilities.instead(Manner::Transaction, 405, false), Instead::Nothing);
    assert_eq!(abilities.instead(Manner::Transaction, 405, true), Instead::Way);
    assert_eq!(abilities.way(), (Manner::Transaction, Addressing::Conditional));
    abilities.answered(Manner::Transaction, true, true);
    assert_eq!(abilities.way(), (Manner::Transaction, Addressing::Conditional));

    let mut abilities = fresh();
    abilities.says(&said(Some(true), None));
    abilities.answered(Manner::Transaction, true, true);
    assert_eq!(abilities.instead(Manner::Transaction, 405, true), Instead::Nothing, "it took one from here");
}

#[test]
fn a_request_is_made_smaller_until_that_may_be_what_is_wrong() {
    let mut abilities = fresh();
    assert!(abilities.how(Manner::Batch).packed);
    for patient in [None, Some(200), Some(401), Some(429), Some(503)] {
        assert!(!abilities.unpacks(patient, true), "{patient:?}");
    }
    assert!(abilities.unpacks(Some(500), false));
    abilities.took_packed(false);
    assert!(!abilities.how(Manner::Batch).packed);

    let mut abilities = fresh();
    abilities.took_packed(true);
    assert!(!abilities.unpacks(Some(500), true), "it took such before");
}

#[test]
fn that_a_request_was_too_small_is_found_out_without_one_more() {
    let mut abilities = fresh();
    assert!(!abilities.unpacks(Some(400), false), "its halves go as they are");
    assert!(abilities.how(Manner::Batch).packed, "it may have been a record");
    assert!(abilities.unpacks(Some(400), true));
    abilities.unpacks(Some(400), false);
    assert!(!abilities.how(Manner::Batch).packed);
}

#[test]
fn one_that_does_not_say_what_it_can_do_is_not_asked_for_ever() {
    let mut abilities = fresh();
    let asked = (0..10).filter(|_| abilities.is_to_be_asked()).count();
    assert_eq!(asked, 3);
}
