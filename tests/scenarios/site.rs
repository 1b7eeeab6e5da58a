//! Two computers of one site, each with its own records and its own keys, and a
//! server between them that is not ours.

mod apart;
mod others;

use domain::response::Given;
use kit::{
    Clinic,
    endpoint::Endpoint,
    entry,
    sending::{Sender, meet, until},
};
use serde_json::json;
use services::{
    disputes::{self, DisputeKind, DisputePage, FieldChoice, SettleDispute},
    forms, participants, results, rights,
    sending::SendPhase,
    settings, visits,
};

/// Two computers of a site that sends names, and its server.
struct Site {
    one: Clinic,
    two: Clinic,
    server: Endpoint,
}

impl Site {
    fn open() -> Self {
        let (one, two) = (Clinic::open(), Clinic::another());
        one.call("Reception", "");
        for clinic in [&one, &two] {
            settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
        }
        Self { one, two, server: Endpoint::start() }
    }

    fn meet(&self, clinic: &Clinic) {
        let page = meet(clinic, &self.server.url());
        assert_eq!(page.trouble, None, "{page:?}");
    }

    /// Each hears of the other, and of what it made of that.
    fn all_meet(&self) {
        for clinic in [&self.one, &self.two, &self.one, &self.two] {
            self.meet(clinic);
        }
    }

    fn version(&self, place: &str) -> u32 {
        self.server.get(place)["meta"]["versionId"].as_str().unwrap().parse().unwrap()
    }
}

fn nprs(clinic: &Clinic, visit: &str, point: i64) -> String {
    let form = clinic.begin(visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": point }));
    let end = forms::FinishForm { response: form.clone(), rest_blank: true };
    assert!(forms::finish(&clinic.app, end).unwrap().value.finished);
    form
}

fn correct(clinic: &Clinic, form: &str, point: i64) {
    let given: Given = serde_json::from_value(json!({ "answer": { "scale": point } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: "mistyped".into(),
        changes,
    };
    assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
}

fn change(clinic: &Clinic, id: &str, with: impl FnOnce(&mut participants::ParticipantEntry)) {
    let mut entry = participants::entry(&clinic.app, Clinic::by_id(id)).unwrap();
    with(&mut entry);
    let what = participants::ChangeParticipant { id: id.into(), entry, reason: "she said so".into() };
    let done = participants::change(&clinic.app, what).unwrap().value;
    assert!(done.participant.is_some(), "{:?}", done.check);
}

fn known(clinic: &Clinic, id: &str) -> participants::ParticipantEntry {
    participants::entry(&clinic.app, Clinic::by_id(id)).unwrap()
}

fn dispute(clinic: &Clinic) -> DisputePage {
    let lines = disputes::page(&clinic.app, ()).unwrap();
    let [line] = &lines[..] else { panic!("{lines:?}") };
    disputes::open(&clinic.app, Clinic::by_id(&line.id)).unwrap()
}

fn undisputed(clinic: &Clinic) {
    assert_eq!(disputes::page(&clinic.app, ()).unwrap(), []);
}

fn settle(clinic: &Clinic, page: &DisputePage, fields: &[(&str, bool)], keep: Option<&str>) {
    let fields = fields.iter().map(|(field, theirs)| FieldChoice { field: (*field).into(), theirs: *theirs });
    let (id, keep) = (page.line.id.clone(), keep.map(str::to_owned));
    let what = SettleDispute { id, fields: fields.collect(), keep, reason: "asked her".into() };
    assert_eq!(disputes::settle(&clinic.app, what).unwrap().value, []);
}

fn result(clinic: &Clinic, form: &str) -> results::ResultPage {
    results::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

fn points(page: &results::ResultPage) -> Option<&str> {
    page.editions[0].scores[0].points.as_deref()
}

#[test]
fn what_one_computer_records_the_other_has() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    let visit = one.visit(&amina);
    let form = nprs(one, &visit, 7);
    let joan = two.register("Price", "Joan");

    site.all_meet();

    for (clinic, person, family) in [(two, &amina, "Yusuf"), (one, &joan, "Price")] {
        assert_eq!(known(clinic, person).family, family);
        let page = participants::open(&clinic.app, Clinic::by_id(person)).unwrap();
        assert!(page.origin.is_some());
    }
    assert_eq!((one.found_people(""), two.found_people("")), (2, 2));
    assert_eq!(
        participants::open(&two.app, Clinic::by_id(&amina)).unwrap().origin.as_deref(),
        Some("Reception")
    );
    let there = result(two, &form);
    assert_eq!((points(&there), there.origin.as_deref()), (Some("7"), Some("Reception")));
    assert_eq!(visits::open(&two.app, Clinic::by_id(&visit)).unwrap().forms.len(), 1);

    // What the other recorded can be corrected here, and comes back as one.
    correct(two, &form, 3);
    let later = nprs(two, &two.visit(&amina), 5);
    site.all_meet();

    let here = result(one, &form);
    assert_eq!((points(&here), here.editions.len(), &here.origin), (Some("3"), 2, &None));
    assert_eq!(here.editions[0].reason.as_deref(), Some("error in copying"), "the code came; words stay");
    assert_eq!(points(&result(one, &later)), Some("5"));
    assert_eq!(site.version(&format!("QuestionnaireResponse/{form}")), 2);
    assert_eq!(site.server.all("Observation").len(), 2);
    assert_eq!(site.server.all("Patient").len(), 2);
    undisputed(one);
    undisputed(two);
}

#[test]
fn two_who_change_the_same_person_decide_and_agree() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    site.all_meet();
    let place = format!("Patient/{amina}");
    assert_eq!(site.version(&place), 1);

    change(one, &amina, |entry| entry.family = "Yousuf".into());
    change(two, &amina, |entry| {
        entry.family = "Said".into();
        entry.interpreter = true;
    });
    site.meet(one);
    assert_eq!(site.version(&place), 2);
    site.meet(two);

    // Neither is written over.
    assert_eq!((known(one, &amina).family.as_str(), known(two, &amina).family.as_str()), ("Yousuf", "Said"));
    assert_eq!(site.version(&place), 2);
    let page = dispute(two);
    assert_eq!(page.line.kind, DisputeKind::Changed);
    let family = &page.fields[0];
    let sides = (family.ours.as_str(), family.theirs.as_str(), family.before.as_deref());
    assert_eq!(sides, ("Said", "Yousuf", Some("Yusuf")));
    assert_eq!(page.ours.who.as_deref(), Some(kit::NAME));
    assert_eq!(page.theirs.who.as_deref(), Some(format!("{} · Reception", kit::NAME).as_str()));
    assert!(page.ours.at.is_some() && page.theirs.at.is_some());

    let open: Vec<_> =
        page.fields.iter().filter(|pair| pair.differs).map(|pair| pair.field.as_str()).collect();
    let choices: Vec<_> = open.iter().map(|field| (*field, *field == "family")).collect();
    settle(two, &page, &choices, None);
    site.all_meet();

    for clinic in [one, two] {
        let now = known(clinic, &amina);
        assert_eq!((now.family.as_str(), now.interpreter), ("Yousuf", true));
        undisputed(clinic);
    }
    assert_eq!(site.version(&place), 3);
}

#[test]
fn a_change_that_the_server_refuses_as_too_late_is_looked_at_and_not_lost() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    site.all_meet();
    // The second computer has just fetched, and will not again for a while.
    let sender = Sender::to(&site.server.url(), two);
    until(two, |page| page.phase == SendPhase::Idle);
    change(one, &amina, |entry| entry.family = "Yousuf".into());
    site.meet(one);

    change(two, &amina, |entry| entry.family = "Said".into());
    until(two, |_| !disputes::page(&two.app, ()).unwrap().is_empty());
    drop(sender);

    let page = dispute(two);
    assert_eq!(page.fields[0].theirs, "Yousuf");
    assert_eq!(site.version(&format!("Patient/{amina}")), 2);
    settle(two, &page, &[("family", false)], None);
    site.all_meet();
    assert_eq!((known(one, &amina).family.as_str(), site.version(&format!("Patient/{amina}"))), ("Said", 3));
}

#[test]
fn the_same_form_twice_waits_for_a_person() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    let visit = one.visit(&amina);
    site.all_meet();
    let (first, second) = (nprs(one, &visit, 7), nprs(two, &visit, 4));

    site.all_meet();

    for (clinic, theirs) in [(one, &second), (two, &first)] {
        let page = dispute(clinic);
        assert_eq!((page.line.kind, page.responses.len()), (DisputeKind::Twice, 2));
        assert_eq!(page.responses.iter().find(|one| !one.here).map(|one| &one.id), Some(theirs));
    }
    settle(one, &dispute(one), &[], Some(&first));
    site.all_meet();

    for clinic in [one, two] {
        undisputed(clinic);
        assert_eq!(result(clinic, &first).voided, None);
        assert!(result(clinic, &second).voided.is_some());
    }
    let status = |form: &str| site.server.get(&format!("QuestionnaireResponse/{form}"))["status"].clone();
    assert_eq!((status(&first), status(&second)), (json!("completed"), json!("entered-in-error")));
}

#[test]
fn a_form_that_is_taken_back_is_so_everywhere_and_stays_to_be_read() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    let visit = one.visit(&amina);
    let form = nprs(one, &visit, 7);
    site.all_meet();

    let void = |reason: &str| rights::WithReason { id: form.clone(), reason: reason.into() };
    assert_eq!(results::void(&two.app, void("")).unwrap().value.len(), 1, "why is missing");
    assert_eq!(results::void(&two.app, void("given by somebody else")).unwrap().value, []);
    site.all_meet();

    let here = result(one, &form);
    assert_eq!(points(&here), Some("7"));
    assert_eq!(here.voided.map(|voided| voided.by), Some("Room 2".to_owned()));
    let line = visits::open(&one.app, Clinic::by_id(&visit)).unwrap().forms.remove(0);
    assert_eq!((line.state, line.score), (visits::FormState::Voided, None));
    assert!(!site.server.has_kept("given by somebody else"));
}

#[test]
fn withdrawing_travels_and_erasing_asks() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    site.all_meet();
    let why = |reason: &str| rights::WithReason { id: amina.clone(), reason: reason.into() };
    rights::withdraw(&one.app, why("no longer wishes to")).unwrap();
    site.all_meet();
    let standing = |clinic: &Clinic| rights::page(&clinic.app, Clinic::by_id(&amina)).unwrap();
    assert!(standing(two).withdrawn.is_some());

    let study_number = "07-0001".into();
    let (id, reason) = (amina.clone(), "asked for it".to_owned());
    let what = rights::Erase { id, study_number, also_unsent: true, reason };
    assert_eq!(rights::erase(&one.app, what).unwrap().value, []);
    site.all_meet();

    assert_eq!(site.server.get(&format!("Patient/{amina}")).get("name"), None);
    assert_eq!(standing(two).erased, None);
    let page = dispute(two);
    assert_eq!(page.line.kind, DisputeKind::Gone);
    settle(two, &page, &[("record", true)], None);
    assert!(standing(two).erased.is_some());
    site.all_meet();
    undisputed(two);
}

#[test]
fn a_clock_that_is_two_hours_wrong_loses_nothing() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    for (number, clock) in ["2026-03-10T11:00:00+00:00", "2026-03-10T07:00:00+00:00"].into_iter().enumerate()
    {
        two.set_wall(clock);
        let theirs = two.register("Price", &format!("Joan {}", ["A", "B"][number]));
        site.all_meet();
        let ours = one.register("Yusuf", &format!("Amina {}", ["A", "B"][number]));
        site.all_meet();
        assert_eq!(known(one, &theirs).family, "Price");
        assert_eq!(known(two, &ours).family, "Yusuf");
    }
    assert_eq!((one.found_people(""), two.found_people("")), (4, 4));
    undisputed(one);
    undisputed(two);
}

#[test]
fn a_site_that_sends_numbers_alone_shares_them() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    for clinic in [one, two] {
        settings::save_sending(&clinic.app, settings::SaveSending { identified: false }).unwrap();
    }
    let amina = participants::ParticipantEntry { interpreter: true, ..entry("Yusuf", "Amina") };
    let amina = participants::register(&one.app, amina).unwrap().value.participant.unwrap();
    let form = nprs(one, &one.visit(&amina), 7);
    site.all_meet();

    assert_eq!(two.found_people("07-0001"), 1);
    let there = result(two, &form);
    assert_eq!((there.banner.family.as_str(), there.banner.born.as_str()), ("", ""));
    assert_eq!(points(&there), Some("7"));
    correct(two, &form, 4);
    site.all_meet();

    // Nobody here loses a name because the other computer has none.
    assert_eq!((known(one, &amina).family.as_str(), points(&result(one, &form))), ("Yusuf", Some("4")));
}
