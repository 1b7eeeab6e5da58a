//! What people say of themselves: asked once they consented and never in the way, put
//! right with a reason, shared and sent like every step, and counted by whom it reaches.

use std::{fs, time::Duration};

use domain::{
    ParticipantId,
    way::{Step, StepKind},
};
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::{ACCEPT, BACK, CONSENT, FIT, step, two_computers},
    sending::meet,
    why,
};
use services::{
    Error,
    participants::{self, ParticipantEntry},
    reports::{self, AskReport, ExportReport, ReportId},
    rights::{self, Erase, HandOver, WithReason},
    ways::{self, StepField, TakeBackStep},
};

const WHY: &str = "They asked for it in writing";

/// Her daughter says it for her.
const CHINESE: &[(&str, &str)] = &[
    ("ethnic-scheme", "2021"),
    ("ethnic-2021", "asian_chinese"),
    ("education", "school"),
    ("decile", "2"),
    ("stated-by", "somebody_for_them"),
];
/// The same group, in the letters of the other scheme.
const BY_LETTER: &[(&str, &str)] = &[("ethnic-scheme", "2001"), ("ethnic-2001", "R")];
const NOT_SAID: &[(&str, &str)] = &[("ethnic-scheme", "not_stated"), ("education", "prefers_not_to_say")];

fn offered(clinic: &Clinic, who: &str) -> Vec<StepKind> {
    clinic.way(who).offered.into_iter().map(|(kind, _)| kind).collect()
}

/// What the way says of it, newest first.
fn said(clinic: &Clinic, who: &str) -> Vec<String> {
    let steps = clinic.way(who).steps.into_iter().filter(|one| one.kind == StepKind::Background);
    steps.map(|one| text::plain(&one.said)).collect()
}

/// Every edition of it, without who noted it: of another computer that is the computer.
fn editions(clinic: &Clinic, who: &str) -> Vec<Step> {
    let who = ParticipantId(who.parse().unwrap());
    let nobody = domain::PersonId(uuid::Uuid::nil());
    let read = |r: &store::Reader<'_>| {
        let mut all = Vec::new();
        for one in r.steps_of(who)?.into_iter().filter(|one| one.kind == StepKind::Background) {
            all.extend(r.step_editions(one.id)?);
        }
        Ok::<_, Error>(all)
    };
    clinic.app.read(read).unwrap().into_iter().map(|one| Step { by: nobody, ..one }).collect()
}

/// The rows of the report about who takes up what is offered, by the name of a table.
fn rows(clinic: &Clinic, caption: &str) -> Vec<Vec<String>> {
    let ask = AskReport { report: ReportId::Uptake, kit: BACK.into() };
    let report = reports::open(&clinic.app, ask).unwrap();
    let table = report.tables.into_iter().find(|table| table.caption == caption).unwrap();
    table.rows.iter().map(|row| row.iter().map(|cell| text::plain(cell)).collect()).collect()
}

#[test]
fn it_is_offered_once_they_consented_and_nothing_waits_for_it() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let mei = clinic.register("Chen", "Mei");
    clinic.note(StepKind::Screening, &mei, FIT);
    assert!(!offered(&clinic, &mei).contains(&StepKind::Background), "nobody is asked before they consent");
    let early = clinic.tries(step(StepKind::Background, Some(&mei)), "", CHINESE);
    assert!(matches!(early, Err(Error::StepNotNow)), "{early:?}");

    let next = clinic.note(StepKind::Consent, &mei, CONSENT).next;
    assert_eq!(next, Some(StepKind::Offer), "whoever is in a hurry goes on");
    assert_eq!(offered(&clinic, &mei)[..2], [StepKind::Offer, StepKind::Background]);
    clinic.note(StepKind::Offer, &mei, ACCEPT);
    assert_eq!(offered(&clinic, &mei)[0], StepKind::Background, "and it is what comes next");
    clinic.begin_planned(&mei, "v0").unwrap();

    let form = ways::form(&clinic.app, step(StepKind::Background, Some(&mei))).unwrap();
    let names: Vec<&str> = form.fields.iter().map(|field| field.name.as_str()).collect();
    let asked = ["ethnic-scheme", "ethnic-2001", "ethnic-2021", "education", "decile", "stated-by"];
    assert_eq!(names, asked, "work and digital access are asked in forms of this programme");
    let needs: Vec<&StepField> = form.fields.iter().filter(|field| field.required).collect();
    assert!(needs.iter().all(|field| field.when.is_some()), "a category belongs to its scheme: {needs:?}");

    let empty = clinic.tries(step(StepKind::Background, Some(&mei)), "", &[("stated-by", "record")]);
    let [problem] = &empty.unwrap().problems[..] else { panic!("one") };
    assert_eq!((problem.field.as_str(), why(problem.why).as_str()), ("ethnic-scheme", "field-empty"));

    clinic.note(StepKind::Background, &mei, NOT_SAID);
    assert_eq!(
        said(&clinic, &mei),
        ["List of ethnic categories: Not stated. Education: Prefers not to say."],
        "that is an answer"
    );
    assert_ne!(offered(&clinic, &mei)[0], StepKind::Background);
}

#[test]
fn what_somebody_said_for_her_is_put_right_and_another_computer_reads_the_same() {
    let endpoint = Endpoint::start();
    let (one, two) = two_computers(BACK);
    let mei = one.register("Chen", "Mei");
    one.enrol(&mei);
    let kept = one.note(StepKind::Background, &mei, CHINESE).step.unwrap();
    assert_eq!(
        said(&one, &mei),
        ["List of ethnic categories: Census 2021 categories. Ethnic category (2021): Asian: Chinese. \
          Education: School. Deprivation decile of where they live: 2. Who said so: Somebody for them."]
    );
    one.wait(Duration::from_secs(60));
    let own: Vec<_> = BY_LETTER.iter().copied().chain([("stated-by", "themselves")]).collect();
    let refused = one.correct_step(StepKind::Background, &kept, "", &own, " ");
    assert_eq!(refused.problems.len(), 1, "not without a reason");
    let put_right = one.correct_step(StepKind::Background, &kept, "", &own, "She came and said it herself");
    assert_eq!(put_right.problems, []);

    for clinic in [&one, &two] {
        let page = meet(clinic, &endpoint.url());
        assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
    }

    assert_eq!(editions(&two, &mei), editions(&one, &mei));
    assert_eq!(editions(&two, &mei).len(), 2, "the first is kept");
    assert_eq!(editions(&two, &mei)[1].reason.as_deref(), Some("She came and said it herself"));
    let here = said(&two, &mei);
    assert!(here[0].contains("Ethnic category (2001): Chinese."), "{here:?}");
    assert!(!here[0].contains("2021"), "{here:?}");
    assert_eq!(rows(&two, "By ethnic group"), rows(&one, "By ethnic group"));
    // A letter never goes without the scheme in which it means something.
    let sent =
        endpoint.all("Observation").into_iter().find(|one| one["code"]["coding"][0]["code"] == "background");
    let system = "/CodeSystem/programme-background-ethnic-2001\"";
    assert!(sent.unwrap()["component"].to_string().contains(system));
}

#[test]
fn the_report_counts_by_ethnic_group_and_who_was_never_asked_did_not_refuse() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let told = [("Chen", CHINESE), ("Lee", BY_LETTER), ("Shaw", NOT_SAID)];
    for (family, said) in told {
        let who = clinic.register(family, "A");
        clinic.enrol(&who);
        clinic.note(StepKind::Background, &who, said);
        let over =
            [("Chen", "as_planned"), ("Lee", "lost_contact")].into_iter().find(|(one, _)| *one == family);
        if let Some((_, how)) = over {
            clinic.note(StepKind::Completion, &who, &[("status", how)]);
        }
    }
    let new = ParticipantEntry { sex: Some(domain::participant::Sex::Male), ..kit::entry("Price", "John") };
    let john = participants::register(&clinic.app, new).unwrap().value.participant.unwrap();
    clinic.note(StepKind::Screening, &john, FIT);
    // Who does not enter is asked while they are, without a name.
    let nobody = [
        ("referral-source", "gp"),
        ("pathway-point", "gp_consultation"),
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "2001"),
        ("ethnic-2001", "99"),
        ("reason", "criteria_not_met"),
    ];
    assert!(clinic.tries(step(StepKind::Screening, None), "", &nobody).unwrap().step.is_some());

    let all = ["1", "1", "1 of 1 (100.0 %)", "1 of 1 (100.0 %)", "–"];
    let none = ["1", "0", "–", "0 of 1 (0.0 %)", "–"];
    let table = |rows: &[(&str, [&str; 5])]| -> Vec<Vec<String>> {
        let one = |(name, cells): &(&str, [&str; 5])| {
            std::iter::once(name).chain(cells).map(|cell| (*cell).to_owned()).collect()
        };
        rows.iter().map(one).collect()
    };
    let asian =
        ("Asian or Asian British", ["2", "2", "2 of 2 (100.0 %)", "2 of 2 (100.0 %)", "1 of 2 (50.0 %)"]);
    let ethnic = table(&[asian, ("Not stated", all), ("Not known", none), ("Not asked", none)]);
    assert_eq!(rows(&clinic, "By ethnic group"), ethnic, "of both schemes together");
    let women = ("Female", ["4", "3", "3 of 3 (100.0 %)", "3 of 4 (75.0 %)", "1 of 2 (50.0 %)"]);
    assert_eq!(rows(&clinic, "By sex"), table(&[women, ("Male", none)]));

    let save = |leaves| {
        let what = ExportReport { report: ReportId::Uptake, kit: BACK.into(), leaves };
        let path = reports::export(&clinic.app, what).unwrap().value.path.unwrap();
        fs::read_to_string(path).unwrap()
    };
    let (inside, outside) = (save(false), save(true));
    assert!(inside.contains("\"uptake-ethnic\",\"not_stated\",\"screened\",\"1\""), "{inside}");
    let groups = outside.lines().filter(|line| line.contains("\"uptake-ethnic\""));
    assert!(groups.clone().count() > 0, "{outside}");
    let told: Vec<&str> = groups.filter(|line| !line.contains("suppressed")).collect();
    assert_eq!(told, [""; 0], "nobody outside learns of so few");
}

#[test]
fn taken_back_it_is_asked_again_and_counts_no_more() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let mei = clinic.register("Chen", "Mei");
    clinic.enrol(&mei);
    let kept = clinic.note(StepKind::Background, &mei, CHINESE).step.unwrap();

    let what = TakeBackStep { step: kept, reason: "It was her sister".into() };
    assert_eq!(ways::take_back(&clinic.app, what).unwrap().value, []);

    assert_eq!(offered(&clinic, &mei)[0], StepKind::Background);
    assert_eq!(rows(&clinic, "By ethnic group")[0][0], "Not asked");
}

#[test]
fn it_is_handed_over_stays_after_withdrawal_and_goes_with_everything_else() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let mei = clinic.register("Chen", "Mei");
    clinic.enrol(&mei);
    clinic.note(StepKind::Background, &mei, CHINESE);

    let folder = tempfile::tempdir().unwrap();
    let what = HandOver { id: mei.clone(), folder: folder.path().display().to_string(), reason: WHY.into() };
    let over = rights::hand_over(&clinic.app, what).unwrap().value;
    let [page, data] = [over.page, over.data].map(|path| fs::read_to_string(path.unwrap()).unwrap());
    assert!(text::plain(&page).contains("Asian: Chinese"), "{page}");
    assert!(data.contains("asian_chinese"), "{data}");

    let who = WithReason { id: mei.clone(), reason: WHY.into() };
    assert_eq!(rights::withdraw(&clinic.app, who).unwrap().value, []);
    let more = clinic.tries(step(StepKind::Background, Some(&mei)), "", NOT_SAID);
    assert!(matches!(more, Err(Error::Withdrawn)), "{more:?}");
    assert_eq!(editions(&clinic, &mei).len(), 1, "what was said is kept");

    let what =
        Erase { id: mei.clone(), study_number: "07-0001".into(), also_unsent: true, reason: WHY.into() };
    assert_eq!(rights::erase(&clinic.app, what).unwrap().value, []);
    assert_eq!(editions(&clinic, &mei), []);
    let groups = rows(&clinic, "By ethnic group");
    assert!(!groups.iter().any(|row| row[0].starts_with("Asian")), "{groups:?}");
}
