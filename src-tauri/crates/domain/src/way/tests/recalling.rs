//! For which days other care is asked about, and how those follow on one another.

use super::*;

/// Other care from one day to another; its number is its id.
fn care(number: u128, from: &str, to: &str) -> Step {
    step(number, StepKind::Resource, to, &[("from", from), ("to", to), ("resource-gp", "2")])
}

fn window(from: &str, to: &str) -> Window {
    Window { from: day(from), to: day(to) }
}

fn next(steps: &[Step], back: Option<u32>) -> Option<Window> {
    Window::next(steps, Some(day("2026-03-10")), back, day("2026-06-09"))
}

fn found(steps: &[Step]) -> Vec<(u128, Seam)> {
    seams(steps).into_iter().map(|(id, seam)| (id.as_u128(), seam)).collect()
}

#[test]
fn it_is_asked_about_since_the_last_time_or_since_the_index_day_until_today() {
    assert_eq!(next(&[], None), Some(window("2026-03-10", "2026-06-09")));
    assert_eq!(Window::next(&[], None, None, day("2026-06-09")), None, "nobody knows from when");

    let asked = [care(1, "2026-03-10", "2026-04-30"), care(2, "2026-01-01", "2026-03-09")];
    assert_eq!(next(&asked, None), Some(window("2026-05-01", "2026-06-09")), "the latest day counts");
    // Other steps, and one that was entered in error, asked about nothing.
    let mut mistaken = care(3, "2026-05-01", "2026-05-20");
    mistaken.content.insert(TAKEN_BACK.to_owned(), Said::Yes(true));
    let contact = step(4, StepKind::Contact, "2026-05-20", &[("from", "2026-05-01"), ("to", "2026-05-20")]);
    let more = [asked[0].clone(), mistaken, contact];
    assert_eq!(next(&more, None), Some(window("2026-05-01", "2026-06-09")));
}

#[test]
fn where_everything_until_today_was_asked_about_no_days_are_left() {
    assert_eq!(next(&[care(1, "2026-03-10", "2026-06-09")], None), None);
    assert_eq!(
        next(&[care(1, "2026-03-10", "2026-06-08")], None),
        Some(window("2026-06-09", "2026-06-09")),
        "one day"
    );
}

#[test]
fn a_visit_that_asks_so_many_days_back_asks_no_further_and_nothing_twice() {
    assert_eq!(next(&[], Some(91)), Some(window("2026-03-11", "2026-06-09")), "and not from the index day");
    assert_eq!(next(&[], Some(1)), Some(window("2026-06-09", "2026-06-09")));
    let long_ago = [care(1, "2025-12-01", "2026-02-28")];
    assert_eq!(next(&long_ago, Some(91)), Some(window("2026-03-11", "2026-06-09")), "a gap is left");
    let lately = [care(1, "2026-03-10", "2026-05-31")];
    assert_eq!(next(&lately, Some(91)), Some(window("2026-06-01", "2026-06-09")));
    assert_eq!(window("2026-03-11", "2026-06-09").days(), 91);
}

#[test]
fn windows_that_follow_on_one_another_have_nothing_between_them() {
    assert_eq!(found(&[]), []);
    assert_eq!(found(&[care(1, "2026-03-10", "2026-06-09")]), []);
    // However late each of them was noted.
    let all = [
        care(3, "2026-06-10", "2026-09-08"),
        care(1, "2025-12-09", "2026-03-09"),
        care(2, "2026-03-10", "2026-06-09"),
    ];
    assert_eq!(found(&all), []);
}

#[test]
fn days_that_nobody_asked_about_and_days_asked_about_twice_are_found() {
    let gap = [care(1, "2026-01-01", "2026-03-09"), care(2, "2026-03-12", "2026-06-09")];
    assert_eq!(found(&gap), [(2, Seam::Gap(window("2026-03-10", "2026-03-11")))]);
    let twice = [care(1, "2026-01-01", "2026-03-09"), care(2, "2026-03-09", "2026-06-09")];
    assert_eq!(found(&twice), [(2, Seam::Overlap(window("2026-03-09", "2026-03-09")))]);
    // One within another: what comes next follows on the one that reaches further.
    let within = [
        care(1, "2026-01-01", "2026-03-09"),
        care(2, "2026-02-01", "2026-02-10"),
        care(3, "2026-03-10", "2026-06-09"),
    ];
    assert_eq!(found(&within), [(2, Seam::Overlap(window("2026-02-01", "2026-02-10")))]);
    // The same days twice: the later one of both says so.
    let same = [care(2, "2026-01-01", "2026-03-09"), care(1, "2026-01-01", "2026-03-09")];
    assert_eq!(found(&same), [(2, Seam::Overlap(window("2026-01-01", "2026-03-09")))]);
}

#[test]
fn what_was_entered_in_error_or_makes_no_sense_leaves_no_seam() {
    let mut mistaken = care(2, "2026-03-01", "2026-06-09");
    mistaken.content.insert(TAKEN_BACK.to_owned(), Said::Yes(true));
    let backwards = care(3, "2026-06-09", "2026-03-01");
    let open = step(4, StepKind::Resource, "2026-06-09", &[("from", "2026-05-01")]);
    assert_eq!(found(&[care(1, "2026-01-01", "2026-03-09"), mistaken, backwards, open]), []);
}
