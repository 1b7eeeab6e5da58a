//! One contradiction each, and the place where it stands.

use super::*;

/// Changes the programme and expects exactly this fault.
#[track_caller]
fn refused(from: &str, to: &str, fault: &str) {
    assert_eq!(faults(&changed(from, to)), [fault], "{from} -> {to}");
}

#[test]
fn the_programme_for_tests_is_sound() {
    assert_eq!(faults(&back()), Vec::<String>::new());
}

#[test]
fn ids_are_unique_and_well_formed() {
    let why = "an id is small letters, digits and dashes, and begins with a letter";
    refused("id = \"back\"", "id = \"Back\"", &format!("id: {why}"));
    refused("id = \"acute\"", "id = \"1st\"", &format!("criteria.1st: {why}"));
    refused("id = \"acute\"", "id = \"pregnant\"", "criteria.pregnant: stands here twice");
    refused(
        "id = \"record-review\"",
        "id = \"questionnaires\"",
        "consent.items.questionnaires: stands here twice",
    );
    refused("id = \"usual\"", "id = \"tech\"", "arms.tech: stands here twice");
    refused("id = \"selfback\"", "id = \"kaia\"", "products.kaia: stands here twice");
    refused("id = \"event\"", "id = \"v6m\"", "visits.v6m: stands here twice");
    refused("id = \"inpatient\"", "id = \"gp\"", "resources.gp: stands here twice");
    refused("\"work\",", "\"education\",", "background.education: stands here twice");
    refused("id = \"a2\"", "id = \"a1\"", "alerts.a1: stands here twice");
    refused("version = 1\nkind", "version = 0\nkind", "version: is counted from 1");
    refused(
        "[lists]",
        "[[sources]]\nid = \"S4\"\ntitle = \"\"\nurl = \"\"\nsays = \"\"\n[lists]",
        "sources.S4: stands here twice",
    );
}

#[test]
fn no_day_counts_for_two_visits() {
    refused(
        "offset = 30\nbefore = 2\nafter = 4",
        "offset = 30\nbefore = 2\nafter = 47",
        "visits.v3m: its window overlaps that of e30",
    );
    // One that a site may turn on is on its own, but not beside another of that kind.
    refused(
        "offset = 30\nbefore = 2\nafter = 4\nlevel = \"essential\"",
        "offset = 30\nbefore = 2\nafter = 5\nlevel = \"optional\"",
        "visits.v6w: its window overlaps that of e30",
    );
    // A long window runs into more than the next one.
    let two = faults(&changed("offset = 30\nbefore = 2\nafter = 4", "offset = 30\nbefore = 2\nafter = 200"));
    assert_eq!(
        two,
        ["visits.v3m: its window overlaps that of e30", "visits.v6m: its window overlaps that of e30"]
    );
    refused(
        "offset = 30\nbefore = 2\nafter = 4",
        "offset = 30\nbefore = 2\nafter = 4\nevery = 6\ntimes = 3",
        "visits.e30: its windows overlap from one time to the next",
    );
}

#[test]
fn a_visit_that_comes_again_says_when_and_how_often() {
    let with = |what: &str| format!("offset = 30\n{what}\nbefore = 2");
    let from = "offset = 30\nbefore = 2";
    refused(from, &with("every = 14"), "visits.e30.times: it comes again, and nobody says how often");
    refused(
        from,
        &with("times = 2"),
        "visits.e30.every: it comes several times, and nobody says after how many days",
    );
    refused(from, &with("every = 0\ntimes = 2"), "visits.e30.every: it cannot come again on the same day");
    refused(from, &with("every = 14\ntimes = 0"), "visits.e30.times: it never comes");
    refused(from, &with("every = 14\ntimes = 4000000000"), "visits.e30: it is more than 3660 days away");
    refused(
        "before = 14\nlevel",
        "before = 367\nlevel",
        "visits.v0: its window is wider than 366 days to one side",
    );
    refused(
        "anchor = \"event\"",
        "anchor = \"event\"\nafter = 3",
        "visits.event: takes place when something happens, and so has no days",
    );
}

#[test]
fn nobody_gets_more_visits_than_a_table_holds() {
    let daily = |times: u32| {
        let mut kit = back();
        kit.visits.truncate(1);
        kit.visits[0].before = 0;
        (kit.visits[0].every, kit.visits[0].times) = (Some(1), Some(times));
        faults(&kit)
    };
    assert!(daily(2_000).is_empty());
    assert_eq!(daily(2_001), ["visits: more than 2000 of them altogether"]);
}

#[test]
fn every_form_is_there_or_has_a_slot() {
    refused(
        "forms = [{ instrument = \"nprs\"",
        "forms = [{ instrument = \"odi\"",
        "visits.v3m.forms.odi: there is no such form, and no slot for it",
    );
    refused(
        "{ instrument = \"mskhq\", level = \"essential\", seconds = 140 }",
        "{ instrument = \"nprs\", level = \"essential\", seconds = 140 }",
        "visits.v0.forms.nprs: stands here twice",
    );
    refused(
        "[[resources]]",
        "[[slots]]\nid = \"nprs\"\ntitle = \"NPRS\"\nowner = \"nobody\"\n[[resources]]",
        "slots.nprs: is there, and needs no slot",
    );
}

#[test]
fn forms_fit_into_the_minutes_of_the_participant() {
    refused(
        "seconds = 140",
        "seconds = 1071",
        "visits.v0: its forms take 1081 seconds, and the participant has 1080: over budget",
    );
    // What is optional is beside the budget.
    assert!(
        faults(&changed("level = \"essential\", seconds = 140", "level = \"optional\", seconds = 9000"))
            .is_empty()
    );
}

#[test]
fn a_rule_is_about_something_that_is_there() {
    let score = "{ score = { instrument = \"nprs\", score = \"pain\", at_least = 9 } }";
    let all = [
        (
            "{ score = { instrument = \"odi\", score = \"pain\", at_least = 9 } }",
            "there is no form odi, and no slot for it",
        ),
        ("{ score = { instrument = \"nprs\", score = \"sum\", at_least = 9 } }", "nprs has no score sum"),
        (
            "{ score = { instrument = \"nprs\", score = \"pain\", at_least = 11 } }",
            "never comes up: it goes from 0 to 10",
        ),
        ("{ score = { instrument = \"nprs\", score = \"pain\" } }", "says not how much"),
        (
            "{ score = { instrument = \"nprs\", score = \"pain\", at_least = 7, at_most = 5 } }",
            "the least is more than the most",
        ),
        ("{ item = { instrument = \"nprs\", item = \"pain\", at_least = 9 } }", "nprs has no item pain"),
        ("{ item = { instrument = \"nprs\", item = \"nprs\" } }", "says neither how much nor what"),
        (
            "{ item = { instrument = \"nprs\", item = \"nprs\", is = \"eleven\" } }",
            "nprs does not offer that answer",
        ),
        (
            "{ item = { instrument = \"nprs\", item = \"nprs\", at_least = 11 } }",
            "never comes up: it goes from 0 to 10",
        ),
        (
            "{ change = { instrument = \"nprs\", score = \"pain\" } }",
            "says neither how far it rises nor how far it falls",
        ),
        ("{ change = { instrument = \"nprs\", score = \"sum\", rise = 1 } }", "nprs has no score sum"),
        (
            "{ change = { instrument = \"nprs\", score = \"pain\", rise = 0 } }",
            "a change is more than nothing",
        ),
        ("{ criterion = { criterion = \"fever\" } }", "there is no criterion fever"),
        ("{ criterion = { criterion = \"pregnant\" } }", "the criterion pregnant is not for safety"),
    ];
    for (trigger, why) in all {
        refused(score, trigger, &format!("alerts.a4.when.1: {why}"));
    }
}

#[test]
fn everybody_who_is_told_can_be_told() {
    let with = |rest: &str| format!("minutes = 1440\n{rest}");
    let from = "minutes = 1440\nto = \"site_lead\"\nsecond = \"sponsor_safety\"";
    refused(
        from,
        &with("to = \"\"\nsecond = \"sponsor_safety\""),
        "alerts.a5.to: somebody is told second, and nobody first",
    );
    refused(from, &with("to = \"\""), "alerts.a5.to: nobody is told");
    refused(from, &with("to = \"porter\""), "alerts.a5.to: the list recipients has no porter");
    refused(
        from,
        &with("to = \"site_lead\"\nsecond = \"porter\""),
        "alerts.a5.second: the list recipients has no porter",
    );
    refused(from, &with("to = \"site_lead\"\nsecond = \"site_lead\""), "alerts.a5.second: is told already");
    refused("when = [{ serious = {} }]", "when = []", "alerts.a5.when: nothing sets it off");
    refused(
        "{ criterion = { criterion = \"red-flag\" } }",
        "{ serious = {} }",
        "criteria.red-flag: is for safety, and no alert names it",
    );
}

#[test]
fn everything_that_rests_on_a_source_names_one() {
    refused("source = \"S4\"", "source = \"S9\"", "visits.e30.source: there is no source S9");
    let mut bare = back();
    bare.sources.clear();
    assert_eq!(faults(&bare)[0], "sources: a programme says what it is made after");
}

#[test]
fn lists_are_asked_for_and_their_codes_are_the_kits_own() {
    let list = "decline = [\"no_device\", \"prefers_face_to_face\", \"other\"]";
    refused(list, "refusal = [\"no_device\"]", "lists.refusal: no step asks for it");
    refused(list, "arm = [\"one\"]", "lists.arm: has a place of its own in a kit");
    refused(list, "decline = [\"no_device\", \"no_device\"]", "lists.decline.no_device: stands here twice");
    refused(
        list,
        "decline = [\"no device\"]",
        "lists.decline.no device: a code is letters, digits, dashes and underscores",
    );
    refused(
        list,
        "decline = [\"local_childcare\"]",
        "lists.decline.local_childcare: codes that begin with local_ belong to sites",
    );
    refused(
        "outside_primary = [\"self\"]",
        "outside_primary = [\"shop\"]",
        "outside_primary.shop: is not where people come from",
    );
    assert_eq!(faults(&changed(list, "decline = []")), ["lists.decline: is empty"]);
}

#[test]
fn consent_index_arms_and_sessions_make_sense() {
    refused("required = true\nelement", "element", "consent: has no item that is required");
    refused("version = \"1.0\"", "version = \" \"", "consent.version: is empty");
    refused("index = \"offer\"", "index = \"query\"", "index: nothing is counted from the day of query");
    refused("index = \"offer\"", "index = \"session\"", "index: is a session, and there are none");
    let mut without = back();
    without.index = StepKind::Consent;
    without.consent = None;
    assert_eq!(faults(&without), ["index: is the consent, and nothing is consented to"]);
    refused("programme = true", "programme = false", "arms: none is the programme");
    refused(
        "[lists]",
        "[sessions]\nplanned = 0\ncomplete_percent = 75\n[lists]",
        "sessions.planned: there is none",
    );
    refused(
        "[lists]",
        "[sessions]\nplanned = 12\ncomplete_percent = 101\n[lists]",
        "sessions.complete_percent: is from 1 to 100",
    );
    refused("steps = [\"offer\"]", "steps = [\"alert\"]", "visits.v0.steps.alert: there is nothing to note");
    let asks = |days: u32| format!("steps = [\"offer\", \"resource\"]\nrecall_days = {days}");
    assert_eq!(faults(&changed("steps = [\"offer\"]", &asks(91))), Vec::<String>::new());
    for days in [0, 367] {
        let fault = "visits.v0.recall_days: is from 1 to 366";
        refused("steps = [\"offer\"]", &asks(days), fault);
    }
    refused(
        "steps = [\"offer\"]",
        "steps = [\"offer\"]\nrecall_days = 91",
        "visits.v0.recall_days: no other care is asked about",
    );
}
