//! A site that sends no identities sends nothing that somebody wrote: the other computer
//! of the site says so, and takes no words away.

use domain::way::StepKind;
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::BACK,
    sending::{Sender, meet},
};
use services::{
    day::{self, DayVerdict},
    ways,
};

const STAYS: &str = "Written on the computer where this was noted, and not sent";

/// What every edition says, newest first, and why it was made.
fn editions(clinic: &Clinic, id: &str) -> Vec<(String, Option<String>)> {
    let page = ways::step(&clinic.app, Clinic::by_id(id)).unwrap();
    page.editions.into_iter().map(|one| (text::plain(&one.said), one.corrected)).collect()
}

fn meets(clinic: &Clinic, endpoint: &Endpoint) {
    let page = meet(clinic, &endpoint.url());
    assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
}

fn ends_the_day(clinic: &Clinic, endpoint: &Endpoint) -> DayVerdict {
    let _sender = Sender::to(&endpoint.url(), clinic);
    clinic.heard();
    day::close(&clinic.app, ()).unwrap();
    loop {
        let page = day::page(&clinic.app, ()).unwrap();
        if let (Some(last), None) = (page.last, page.closing) {
            return last.verdict;
        }
        clinic.listen(std::time::Duration::from_secs(60));
    }
}

#[test]
fn words_stay_on_the_computer_where_they_were_written_and_no_correction_elsewhere_wipes_them() {
    let endpoint = Endpoint::start();
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    [&one, &two].iter().for_each(|clinic| clinic.run_kit(BACK));
    let joan = one.register("Price", "Joan");
    one.enrol(&joan);
    let effect = [("category", "other"), ("description", "Quarrels with Budgerigar about the telephone")];
    let effect = one.note(StepKind::Unintended, &joan, &effect).step.unwrap();
    let event = [
        ("term", "Fell over Budgerigar"),
        ("onset", "8/3/2026"),
        ("severity", "mild"),
        ("related-technology", "not_related"),
        ("action", "none"),
        ("outcome", "recovered"),
        ("aware-day", "9/3/2026"),
    ];
    let event = one.note(StepKind::Adverse, &joan, &event).step.unwrap();

    for clinic in [&one, &two] {
        meets(clinic, &endpoint);
    }

    let sent = ["Observation", "AdverseEvent", "Consent"].map(|kind| endpoint.all(kind));
    assert!(!format!("{sent:?}").contains("Budgerigar"), "no word that somebody wrote");
    assert_eq!(sent[1][0]["event"]["_text"]["extension"][0]["valueCode"], "masked", "{:?}", sent[1]);
    for id in [&effect, &event] {
        let there = editions(&two, id);
        assert!(there.len() == 1 && there[0].0.contains(STAYS), "{there:?}");
    }

    // Put right there, without a word about what was written.
    let right = [("category", "privacy")];
    let kept = two.correct_step(StepKind::Unintended, &effect, "", &right, "Budgerigar was overheard");
    assert_eq!(kept.problems, []);
    for clinic in [&two, &one, &two] {
        meets(clinic, &endpoint);
    }

    let (here, there) = (editions(&one, &effect), editions(&two, &effect));
    assert_eq!((here.len(), there.len()), (2, 2));
    assert!(here[0].0.contains("Quarrels with Budgerigar"), "the words stand: {here:?}");
    assert_ne!(here[0].0, here[1].0, "and it is put right");
    assert_eq!(here[0].1.as_deref(), Some(STAYS), "the reason was written on the other computer");
    assert!(there[0].0.contains(STAYS) && there[0].1.as_deref() == Some("Budgerigar was overheard"));
    for clinic in [&one, &two] {
        assert_eq!(services::disputes::page(&clinic.app, ()).unwrap(), []);
        assert!(matches!(ends_the_day(clinic, &endpoint), DayVerdict::Safe | DayVerdict::Nothing));
    }
}
