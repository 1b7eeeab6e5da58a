//! Other care: which days are asked about, and what is said of days that nobody asked
//! about, or that were asked about twice.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, step},
};
use services::ways::{self, AskStep, StepForm, StepKept};

const CARE: [(&str, &str); 2] = [("source", "self-report"), ("resource-gp", "2")];

fn asked(clinic: &Clinic, who: &str, visit: Option<&str>) -> StepForm {
    let what = AskStep { visit: visit.map(Into::into), ..step(StepKind::Resource, Some(who)) };
    ways::form(&clinic.app, what).unwrap()
}

/// What stands in the fields beforehand: from, to.
fn days(form: &StepForm) -> [&str; 2] {
    ["from", "to"].map(|name| {
        let field = form.fields.iter().find(|one| one.name == name).unwrap();
        field.values.first().map_or("", String::as_str)
    })
}

fn plain(of: &[String]) -> Vec<String> {
    of.iter().map(|one| text::plain(one)).collect()
}

fn care(clinic: &Clinic, who: &str, from: &str, to: &str) -> StepKept {
    let said: Vec<_> = CARE.into_iter().chain([("from", from), ("to", to)]).collect();
    clinic.note(StepKind::Resource, who, &said)
}

/// What the list of what was noted says beside other care, newest first.
fn beside(clinic: &Clinic, who: &str) -> Vec<Option<String>> {
    let care = clinic.way(who).steps.into_iter().filter(|step| step.kind == StepKind::Resource);
    care.map(|step| step.seam.map(|seam| text::plain(&seam))).collect()
}

/// Joan takes part since 10 March 2026; it is 9 June.
fn three_months_later(clinic: &Clinic) -> String {
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.wait_until("2026-06-09T09:00:00+01:00");
    clinic.sign_in();
    joan
}

#[test]
fn the_first_visit_asks_three_months_back_and_each_time_after_that_since_the_last() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    assert_eq!(days(&asked(&clinic, &joan, None)), ["10-Mar-2026", "10-Mar-2026"], "from the index day");
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let form = asked(&clinic, &joan, Some(&visit));
    assert_eq!(days(&form), ["10-Dec-2025", "10-Mar-2026"]);
    assert_eq!(form.notes, [""; 0], "nothing was asked before");
    let kept = care(&clinic, &joan, "10 12 2025", "10 3 2026");
    assert_eq!(kept.notes, [""; 0]);
    assert_eq!(days(&asked(&clinic, &joan, None)), ["", ""], "no day is left to be asked about");

    clinic.wait_until("2026-06-09T09:00:00+01:00");
    clinic.sign_in();
    let form = asked(&clinic, &joan, None);
    assert_eq!(days(&form), ["11-Mar-2026", "09-Jun-2026"]);
    assert_eq!(plain(&form.notes), ["Last asked about: 10-Dec-2025 to 10-Mar-2026."]);
    let kept = care(&clinic, &joan, "11 3 2026", "9 6 2026");
    assert_eq!(kept.notes, [""; 0]);
    assert_eq!(beside(&clinic, &joan), [None, None]);

    // What is put right says what was said, and not what would be asked next.
    let what = AskStep { id: kept.step.clone(), ..step(StepKind::Resource, None) };
    let form = ways::form(&clinic.app, what).unwrap();
    assert_eq!((days(&form), form.notes.len()), (["11-Mar-2026", "09-Jun-2026"], 0));
}

#[test]
fn the_first_visit_leaves_a_gap_where_the_last_time_is_longer_ago_and_says_so_beforehand() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    care(&clinic, &joan, "1 11 2025", "30 11 2025");
    let visit = clinic.begin_planned(&joan, "v0").unwrap();

    let form = asked(&clinic, &joan, Some(&visit));

    assert_eq!(days(&form), ["10-Dec-2025", "10-Mar-2026"]);
    let said = [
        "Last asked about: 01-Nov-2025 to 30-Nov-2025.",
        "Not asked about: 01-Dec-2025 to 09-Dec-2025 (days: 9).",
    ];
    assert_eq!(plain(&form.notes), said);
}

#[test]
fn a_gap_and_an_overlap_are_kept_and_told_of_where_they_are_listed() {
    let clinic = Clinic::open();
    let joan = three_months_later(&clinic);
    care(&clinic, &joan, "10 3 2026", "30 4 2026");

    let late = care(&clinic, &joan, "11 5 2026", "20 5 2026");
    let gap = "Not asked about: 01-May-2026 to 10-May-2026 (days: 10).";
    assert_eq!(plain(&late.notes), [gap]);
    let again = care(&clinic, &joan, "20 5 2026", "9 6 2026");
    let twice =
        "Asked about twice: 20-May-2026 to 20-May-2026 (days: 1). What is counted both times counts twice.";
    assert_eq!(plain(&again.notes), [twice]);
    assert_eq!(beside(&clinic, &joan), [Some(twice.into()), Some(gap.into()), None]);
    let page = |id: &str| ways::step(&clinic.app, Clinic::by_id(id)).unwrap();
    let late = late.step.unwrap();
    assert_eq!(page(&late).editions[0].seam.as_deref().map(text::plain).as_deref(), Some(gap));

    // Put right, nothing is left to say; what comes after it is told of with it.
    let said: Vec<_> = CARE.into_iter().chain([("from", "1/5/2026"), ("to", "21/5/2026")]).collect();
    let right = clinic.correct_step(StepKind::Resource, &late, "", &said, "typed wrongly");
    assert_eq!(right.problems, []);
    let after =
        "Asked about twice: 20-May-2026 to 21-May-2026 (days: 2). What is counted both times counts twice.";
    assert_eq!(plain(&right.notes), [after]);
    assert_eq!(beside(&clinic, &joan), [Some(after.into()), None, None]);
    let now = page(&late);
    assert_eq!((now.editions.len(), now.editions[0].seam.as_ref()), (2, None));
}

#[test]
fn what_was_entered_in_error_asked_about_nothing() {
    let clinic = Clinic::open();
    let joan = three_months_later(&clinic);
    care(&clinic, &joan, "10 3 2026", "30 4 2026");
    let wrong = care(&clinic, &joan, "1 4 2026", "9 6 2026").step.unwrap();
    assert!(beside(&clinic, &joan)[0].is_some());
    assert_eq!(days(&asked(&clinic, &joan, None)), ["", ""]);

    let what = ways::TakeBackStep { step: wrong, reason: "of somebody else".into() };
    assert_eq!(ways::take_back(&clinic.app, what).unwrap().value, []);

    assert_eq!(beside(&clinic, &joan), [None, None]);
    assert_eq!(days(&asked(&clinic, &joan, None)), ["01-May-2026", "09-Jun-2026"]);
}
