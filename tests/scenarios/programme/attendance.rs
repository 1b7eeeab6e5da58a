//! Groups that come together: who came is kept for all at once, and what the register
//! says of a course is what the reports say.

use std::time::Duration;

use domain::way::StepKind;
use kit::{
    Clinic,
    endpoint::Endpoint,
    people::THEIRS,
    programme::{GROUP, GROUP_CONSENT, GROUP_FIT, step},
    sending::{Sender, meet, until_sent},
    why,
};
use serde_json::{Value, json};
use services::{
    Error, Role,
    attendance::{self, AskAttendance, AttendanceKept, AttendanceLine, AttendancePage, Came, KeepAttendance},
    kits,
    reports::{self, AskReport, ReportId},
    rights,
    today::{self, AskToday},
    training,
    ways::{self, AskStep},
};

const DAY: u64 = 24 * 3_600;

/// People whose names begin with A, B, C …, in the programme since today.
fn enter(clinic: &Clinic, how_many: usize) -> Vec<String> {
    let names = ["Adams", "Brown", "Clark", "Davies", "Evans", "Foster", "Green", "Hughes", "Irwin", "Jones"];
    let more = ["Khan", "Lewis", "Marsh"];
    let names = names.iter().chain(&more).take(how_many);
    names
        .map(|family| {
            let who = clinic.register(family, "Sam");
            note(clinic, StepKind::Screening, &who, GROUP_FIT);
            note(clinic, StepKind::Consent, &who, GROUP_CONSENT);
            who
        })
        .collect()
}

fn note(clinic: &Clinic, kind: StepKind, who: &str, fields: &[(&str, &str)]) -> String {
    let step = AskStep { kit: Some(GROUP.into()), ..step(kind, Some(who)) };
    let kept = clinic.tries(step, "", fields).unwrap();
    assert_eq!(kept.problems, []);
    kept.step.unwrap()
}

fn open(clinic: &Clinic, day: &str, number: Option<u32>, group: Option<u32>) -> AttendancePage {
    let ask = AskAttendance { kit: Some(GROUP.into()), day: day.into(), number, group };
    attendance::page(&clinic.app, ask).unwrap()
}

/// All of them came, but for some: who, and why not.
fn register(number: u32, group: u32, people: &[String], absent: &[(usize, &str)]) -> KeepAttendance {
    let of = |(at, who): (usize, &String)| {
        let why = absent.iter().find(|(one, _)| *one == at).map(|(_, why)| *why);
        Came { participant: who.clone(), attended: why.is_none(), reason: why.unwrap_or_default().into() }
    };
    let people = people.iter().enumerate().map(of).collect();
    KeepAttendance { kit: GROUP.into(), day: String::new(), number, group, people }
}

fn keep(clinic: &Clinic, what: KeepAttendance) -> AttendanceKept {
    attendance::keep(&clinic.app, what).unwrap().value
}

/// What is wrong, about whom, and how many were kept.
fn wrong(clinic: &Clinic, what: KeepAttendance) -> (Vec<String>, Vec<(String, String)>, u32) {
    let kept = keep(clinic, what);
    let of_all = kept.problems.iter().map(|one| format!("{} {}", one.field, why(one.why))).collect();
    let of_one = kept.people.iter().map(|one| (one.participant.clone(), why(one.why).to_owned())).collect();
    (of_all, of_one, kept.kept)
}

fn days(clinic: &Clinic, days: u64) {
    clinic.wait(Duration::from_secs(days * DAY));
    clinic.sign_in();
}

/// Of how many a session is noted, of everybody.
fn noted(clinic: &Clinic) -> usize {
    clinic.app.read(|r| Ok::<_, Error>(r.steps_of_kind(StepKind::Session)?.len())).unwrap()
}

/// A row of the funnel, by the words at its beginning.
fn funnel(clinic: &Clinic, begins: &str) -> Vec<String> {
    let ask = AskReport { report: ReportId::Funnel, kit: GROUP.into() };
    let report = reports::open(&clinic.app, ask).unwrap();
    let rows = report.tables.iter().flat_map(|table| &table.rows);
    let mut rows = rows.map(|row| row.iter().map(|cell| text::plain(cell)).collect::<Vec<_>>());
    rows.find(|row| row[0] == begins).unwrap_or_else(|| panic!("{begins}: {:?}", report.tables))
}

fn names(lines: &[AttendanceLine]) -> Vec<&str> {
    lines.iter().map(|line| line.name.split(',').next().unwrap()).collect()
}

#[test]
fn a_group_of_ten_comes_to_twelve_sessions_and_the_register_and_the_funnel_agree_who_completed() {
    let clinic = Clinic::open();
    assert!(!today::page(&clinic.app, AskToday::default()).unwrap().attendance);
    clinic.run_kit(GROUP);
    assert!(today::page(&clinic.app, AskToday::default()).unwrap().attendance);
    let all = enter(&clinic, 12);
    let (ten, two) = all.split_at(10);

    // Nobody has a group yet: whoever is marked belongs to the one that begins.
    let first = open(&clinic, "", None, None);
    assert_eq!((first.group, first.fresh, first.number, first.members.len()), (1, 1, 1, 0));
    assert_eq!((first.planned, first.needed, first.percent), (12, 9, 75), "as the kit says it");
    assert_eq!(first.others.len(), 12);
    assert_eq!(names(&first.others)[..3], ["Adams", "Brown", "Clark"]);

    // G misses three sessions, H four, I goes after the fourth.
    let mut completed = Vec::new();
    for number in 1..=12 {
        if number > 1 {
            days(&clinic, if number % 2 == 0 { 3 } else { 4 });
        }
        let page = open(&clinic, "", None, (number > 1).then_some(1));
        assert_eq!(page.number, number, "the one after the last");
        let mut absent = Vec::new();
        if number <= 3 {
            absent.push((6, "travel"));
        }
        if number <= 4 {
            absent.push((7, "participant_unwell"));
        }
        let people: Vec<String> = if number == 1 {
            ten.to_vec()
        } else {
            page.members.iter().map(|one| one.participant.clone()).collect()
        };
        let kept = keep(&clinic, register(number, 1, &people, &absent));
        assert_eq!((kept.problems, kept.people), (vec![], vec![]));
        assert_eq!(kept.kept, if number <= 4 { 10 } else { 9 });
        completed.push(kept.completed);
        if number == 4 {
            note(&clinic, StepKind::Completion, &ten[8], &[("status", "moved_away")]);
        }
        if number == 1 {
            assert_eq!(open(&clinic, "", None, None).fresh, 2);
            assert_eq!(keep(&clinic, register(1, 2, two, &[])).kept, 2);
        }
    }

    assert_eq!(completed, [0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 1], "seven with the ninth, G with the last");
    let page = open(&clinic, "", None, Some(1));
    assert_eq!(page.number, 12, "the register of today is the one that was kept today");
    assert_eq!(page.members.len(), 9, "who has gone is in no register");
    for (at, line) in page.members.iter().enumerate() {
        let missed = [0, 0, 0, 0, 0, 0, 3, 4, 0][at];
        assert_eq!((line.came, line.missed, line.next), (12 - missed, missed, None), "{}", line.name);
        assert_eq!((line.enough, line.too_few), (missed < 4, missed > 3), "{}", line.name);
        let of = &ways::page(&clinic.app, Clinic::by_id(&line.participant)).unwrap().ways[0];
        assert_eq!((of.sessions, of.enough), (Some((line.came, 12, 12)), Some(line.enough)));
    }
    let groups: Vec<_> = page.groups.iter().map(|one| (one.group, one.people)).collect();
    assert_eq!(groups, [(1, 9), (2, 2)]);
    assert_eq!(names(&open(&clinic, "", None, Some(2)).members), ["Khan", "Lewis"]);

    let completed = page.members.iter().filter(|line| line.enough).count();
    assert_eq!((completed, funnel(&clinic, "Completed the sessions")[1].as_str()), (8, "8"));
}

#[test]
fn a_register_is_kept_as_a_whole_or_not_at_all_and_says_what_is_wrong_with_whom() {
    let clinic = Clinic::open();
    clinic.run_kit(GROUP);
    let all = enter(&clinic, 5);
    let but = |change: &dyn Fn(&mut KeepAttendance)| {
        let mut what = register(1, 1, &all, &[]);
        change(&mut what);
        wrong(&clinic, what)
    };
    let of_all = |field_and_why: &str| (vec![field_and_why.to_owned()], vec![], 0);
    let of_one = |who: &str, why: &str| (vec![], vec![(who.to_owned(), why.to_owned())], 0);

    assert_eq!(but(&|what| what.day = "11-03-2026".into()), of_all("day date-future"));
    assert_eq!(but(&|what| what.number = 13), of_all("number number-too-high"));
    assert_eq!(but(&|what| what.number = 0), of_all("number number-too-high"));
    assert_eq!(but(&|what| what.group = 27_001), of_all("group number-too-high"));
    assert_eq!(but(&|what| what.people.clear()), of_all("people nobody-marked"));
    assert_eq!(but(&|what| what.people[1].attended = false), of_one(&all[1], "field-empty"));
    let made_up = |what: &mut KeepAttendance| {
        (what.people[1].attended, what.people[1].reason) = (false, "overslept".into());
    };
    assert_eq!(but(&made_up), of_one(&all[1], "answer-refused"));
    let twice = |what: &mut KeepAttendance| what.people.push(what.people[0].clone());
    let mut what = register(1, 1, &all, &[]);
    twice(&mut what);
    assert!(matches!(attendance::keep(&clinic.app, what), Err(Error::Input("people"))));

    // Who has gone is refused by name, and an alert comes first.
    note(&clinic, StepKind::Completion, &all[2], &[("status", "as_planned")]);
    assert_eq!(but(&|_| ()), of_one(&all[2], "not-taking-part"));
    let flagged = clinic.register("Zimmer", "Ada");
    note(&clinic, StepKind::Screening, &flagged, &[("criterion-red-flag", "true")]);
    let add = |what: &mut KeepAttendance| {
        what.people.remove(2);
        what.people[0].participant.clone_from(&flagged);
    };
    assert_eq!(but(&add), of_one(&flagged, "alert-first"));
    assert_eq!(noted(&clinic), 0, "nothing was kept of anybody");

    assert_eq!(but(&|what| drop(what.people.remove(2))), (vec![], vec![], 4));
    assert_eq!(noted(&clinic), 4);
}

#[test]
fn a_register_that_is_kept_twice_is_kept_once_and_what_differs_is_put_right_where_it_was_noted() {
    let clinic = Clinic::open();
    clinic.run_kit(GROUP);
    let all = enter(&clinic, 3);
    let absent = [(1, "travel")];
    assert_eq!(keep(&clinic, register(1, 1, &all, &absent)).kept, 3);

    let again = keep(&clinic, register(1, 1, &all, &absent));
    assert_eq!((again.kept, again.before, noted(&clinic)), (0, 3, 3));

    let both = [(0, "travel"), (1, "travel")];
    let noted_already = |who: &String| (who.clone(), "session-noted".to_owned());
    let found = wrong(&clinic, register(1, 1, &all, &both));
    assert_eq!(found, (vec![], vec![noted_already(&all[0])], 0), "came, and now did not");
    let found = wrong(&clinic, register(2, 1, &all[..1], &[]));
    assert_eq!(found, (vec![], vec![noted_already(&all[0])], 0), "nobody comes to two on one day");
    let line = open(&clinic, "", Some(1), Some(1)).members.swap_remove(1);
    let said = line.noted.unwrap();
    assert_eq!((said.attended, said.number, said.reason.as_deref()), (false, 1, Some("could not get there")));

    // What was missed is made up for with another group; what was attended is not again.
    days(&clinic, 7);
    assert_eq!(wrong(&clinic, register(1, 2, &all[..1], &[])).1, [noted_already(&all[0])]);
    assert_eq!(wrong(&clinic, register(1, 2, &all[1..2], &[(0, "other")])).1, [noted_already(&all[1])]);
    assert_eq!(keep(&clinic, register(1, 2, &all[1..2], &[])).kept, 1);
    let line = open(&clinic, "", None, Some(2)).members.swap_remove(0);
    assert_eq!((line.participant, line.came, line.missed), (all[1].clone(), 1, 0));

    // The day counts, not when it was typed in: who had gone by then was not there.
    let page = open(&clinic, "10-03-2026", None, Some(1));
    assert_eq!((page.number, names(&page.members)), (1, vec!["Adams", "Clark"]));
    note(
        &clinic,
        StepKind::Change,
        &all[0],
        &[("started-by", "participant"), ("ends", "programme"), ("data-kept", "true")],
    );
    assert_eq!(names(&open(&clinic, "", None, Some(1)).members), ["Clark"]);
    assert_eq!(names(&open(&clinic, "10-03-2026", None, Some(1)).members), ["Adams", "Clark"]);
    assert_eq!(
        wrong(&clinic, register(2, 1, &all[..1], &[])).1,
        [(all[0].clone(), "not-taking-part".to_owned())]
    );
}

#[test]
fn the_group_that_comes_on_this_day_of_the_week_is_the_one_that_is_shown() {
    let clinic = Clinic::open();
    clinic.run_kit(GROUP);
    let all = enter(&clinic, 3);
    keep(&clinic, register(1, 1, &all[..1], &[]));
    days(&clinic, 1);
    keep(&clinic, register(1, 2, &all[1..2], &[]));
    assert_eq!(open(&clinic, "", None, None).group, 2, "that of today");

    days(&clinic, 6);
    let tuesday = open(&clinic, "", None, None);
    assert_eq!((tuesday.group, tuesday.number, names(&tuesday.members)), (1, 2, vec!["Adams"]));
    assert_eq!(names(&tuesday.others), ["Clark"]);
    days(&clinic, 1);
    assert_eq!(open(&clinic, "", None, None).group, 2);
}

#[test]
fn a_register_is_sent_and_another_computer_of_the_site_goes_on_with_the_group() {
    let endpoint = Endpoint::start();
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    for clinic in [&one, &two] {
        clinic.run_kit(GROUP);
    }
    let all = enter(&one, 3);
    assert_eq!(keep(&one, register(1, 4, &all, &[(1, "interpreter_not_available")])).kept, 3);
    let sender = Sender::to(&endpoint.url(), &one);
    until_sent(&one);
    drop(sender);

    let code = |of: &Value| of["coding"][0]["code"].as_str().unwrap_or_default().to_owned();
    let sessions: Vec<Value> =
        endpoint.all("Observation").into_iter().filter(|one| code(&one["code"]) == "session").collect();
    assert_eq!(sessions.len(), 3);
    for resource in &sessions {
        let group = resource["component"].as_array().unwrap().iter().find(|one| {
            one["code"]["coding"].as_array().unwrap().iter().any(|code| code.to_string().contains("group"))
        });
        assert_eq!(group.unwrap()["valueQuantity"]["value"], json!(4), "{resource}");
        let theirs = exchange::their_step(resource).unwrap();
        assert!(!theirs.withheld, "there are no words in it to be kept here");
        let kept = one.app.read(|r| Ok::<_, Error>(r.step_editions(theirs.id)?)).unwrap();
        let same = |step: &domain::way::Step| domain::way::Step { edition: 0, ..step.clone() };
        assert_eq!(theirs.editions, kept.iter().map(same).collect::<Vec<_>>());
    }

    for clinic in [&two, &one, &two] {
        let page = meet(clinic, &endpoint.url());
        assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
    }
    days(&two, 7);
    let page = open(&two, "", None, None);
    assert_eq!((page.group, page.number, page.members.len()), (4, 2, 3));
    // Each begins groups that the other would not, without having heard of it.
    assert_eq!((open(&one, "", None, None).fresh, page.fresh), (5, 2001));
    let people: Vec<String> = page.members.iter().map(|line| line.participant.clone()).collect();
    assert_eq!(page.members.iter().map(|line| line.missed).sum::<u32>(), 1);
    assert!(page.members.iter().all(|line| line.name.is_empty()), "names stay where they are");
    let kept = keep(&two, register(2, 4, &people, &[]));
    assert_eq!((kept.kept, kept.problems, kept.people), (3, vec![], vec![]));
}

#[test]
fn a_register_shows_nobody_who_withdrew_nobody_whom_whoever_looks_may_not_see_and_no_practice_case() {
    let clinic = Clinic::open();
    clinic.run_kit(GROUP);
    let all = enter(&clinic, 3);
    let case = training::practise(&clinic.app, kits::KitId { kit: GROUP.into() }).unwrap().value;
    note(&clinic, StepKind::Screening, &case, GROUP_FIT);
    note(&clinic, StepKind::Consent, &case, GROUP_CONSENT);
    keep(&clinic, register(1, 1, &all, &[]));
    clinic.settle("Rita Okoro", Role::Clinician);
    clinic.sign_in();
    let withdraws = rights::WithReason { id: all[0].clone(), reason: "asked to".into() };
    assert_eq!(rights::withdraw(&clinic.app, withdraws).unwrap().value, []);
    let hides = rights::Restrict { id: all[1].clone(), on: true, reason: "They asked".into() };
    assert_eq!(rights::restrict(&clinic.app, hides).unwrap().value, []);

    let page = open(&clinic, "", None, None);
    assert_eq!((names(&page.members), page.others), (vec!["Brown", "Clark"], vec![]));
    clinic.sign_in_as("Rita Okoro", THEIRS).unwrap();
    assert_eq!(names(&open(&clinic, "", None, None).members), ["Clark"]);

    days(&clinic, 7);
    let found = wrong(&clinic, register(2, 1, &all[..1], &[]));
    assert_eq!(found.1, [(all[0].clone(), "not-taking-part".to_owned())]);
    clinic.sign_in_as("Rita Okoro", THEIRS).unwrap();
    let hidden = attendance::keep(&clinic.app, register(2, 1, &all[1..], &[]));
    assert!(matches!(hidden, Err(Error::Restricted)));
    assert_eq!(noted(&clinic), 3, "nothing of the others either");
}
