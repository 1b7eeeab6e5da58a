//! Two computers that did not hear of each other for a while.

use std::time::Duration;

use kit::{
    programme::{BACK, runs},
    sending::{Sender, until},
};
use serde_json::json;
use services::{
    alerts::{self, AskAlerts},
    computers,
    disputes::DisputeKind,
    kits::{self, AdoptKit},
    sending::{self, SendPhase},
};

use super::{Site, dispute, nprs, result, settle, undisputed};

#[test]
fn a_form_that_was_settled_differently_on_both_asks_again_and_is_not_lost_in_silence() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    let visit = one.visit(&amina);
    site.all_meet();
    let (first, second) = (nprs(one, &visit, 7), nprs(two, &visit, 4));
    site.all_meet();

    // Each keeps another one, and neither has heard of it.
    settle(one, &dispute(one), &[], Some(&first));
    settle(two, &dispute(two), &[], Some(&second));
    site.all_meet();

    for (clinic, kept) in [(one, &first), (two, &second)] {
        let page = dispute(clinic);
        assert_eq!(page.line.kind, DisputeKind::Gone);
        assert_eq!(result(clinic, kept).voided, None, "what was kept here still counts here");
    }
    // Whoever agrees that theirs goes has nothing left to settle.
    let page = dispute(two);
    settle(two, &page, &[("record", true)], None);
    assert!(result(two, &second).voided.is_some());
    undisputed(two);
}

#[test]
fn the_same_visit_of_a_programme_that_both_began_counts_once_or_a_person_says_so() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    for clinic in [one, two] {
        clinic.run_kit(BACK);
    }
    let amina = one.register("Yusuf", "Amina");
    one.enrol(&amina);
    site.all_meet();
    let (here, there) = (one.begin_planned(&amina, "v0").unwrap(), two.begin_planned(&amina, "v0").unwrap());
    assert_ne!(here, there);
    let (first, second) = (nprs(one, &here, 7), nprs(two, &there, 4));

    site.all_meet();

    for (clinic, theirs) in [(one, &second), (two, &first)] {
        let page = dispute(clinic);
        assert_eq!((page.line.kind, page.responses.len()), (DisputeKind::Twice, 2));
        assert_eq!(page.responses.iter().find(|one| !one.here).map(|one| &one.id), Some(theirs));
    }
    settle(two, &dispute(two), &[], Some(&first));
    site.all_meet();
    for clinic in [one, two] {
        undisputed(clinic);
        assert!(result(clinic, &first).voided.is_none() && result(clinic, &second).voided.is_some());
    }
}

/// Six and four were said at the same visit, and the next day seven.
#[test]
fn of_two_forms_the_next_is_held_against_the_one_that_a_person_keeps() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    one.run_kit(BACK);
    let confirmed =
        AdoptKit { confirmed_by: "Kwame Osei".into(), confirmed: vec!["worse".into()], ..runs(BACK) };
    assert_eq!(kits::adopt(&two.app, confirmed).unwrap().value, []);
    let amina = one.register("Yusuf", "Amina");
    one.enrol(&amina);
    let visit = one.visit(&amina);
    site.all_meet();
    let second = nprs(two, &visit, 4);
    one.wait(Duration::from_secs(60));
    nprs(one, &visit, 6);
    site.all_meet();
    two.set_wall("2026-03-11T09:00:00+00:00");
    nprs(two, &two.visit(&amina), 7);
    let fired = || alerts::page(&two.app, AskAlerts { closed: true }).unwrap().lines.len();
    assert_eq!(fired(), 0, "from six to seven is no rise");

    settle(two, &dispute(two), &[], Some(&second));

    assert_eq!(fired(), 1);
}

#[test]
fn a_computer_that_does_not_send_is_seen_by_the_others_with_what_waits_there() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    two.register("Yusuf", "Amina");
    sending::pause(&two.app, ()).unwrap();
    let sender = Sender::to(&site.server.url(), two);
    until(two, |page| page.phase == SendPhase::Stopped && !site.server.all("Device").is_empty());
    drop(sender);

    site.meet(one);

    assert!(site.server.all("Patient").is_empty(), "nothing of anybody left");
    let page = computers::page(&one.app, ()).unwrap();
    let line = page.lines.iter().find(|line| !line.here).unwrap();
    assert_eq!((line.name.as_str(), line.waiting > 0), ("Room 2", true));
    assert!(line.oldest_unsent.is_some(), "{line:?}");
    assert_eq!(page.fetched.unwrap().trouble, None);
    assert_eq!(site.server.all("Device")[0]["resourceType"], json!("Device"));
}
