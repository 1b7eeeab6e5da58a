//! What happens in a programme and in a study, as somebody at the desk notes it: one of
//! everything for which FHIR has another resource.

use std::error::Error;

use chrono::Days;
use domain::way::StepKind;
use kit::{
    packs::Sponsor,
    programme::{ACCEPT, BACK, CONSENT, FIT, but, runs, typed},
    study::{AGREED, GIVEN, SCREENED, STUDY, study},
};
use services::{
    kits, packs, settings,
    ways::{self, AskStep, BeginPlanned, KeepStep, StepKept},
};

use crate::{clinic::Clinic, filling::fill_in};

type Done<T> = Result<T, Box<dyn Error>>;

/// What is looked at later.
pub struct Way {
    /// The visit of the plan.
    pub visit: String,
    /// The alert on which somebody acted, and of which it is not known what came of it.
    pub alert: String,
}

/// Everything once, by people with the numbers from `first`.
pub fn happens(clinic: &Clinic, first: u32) -> Done<Way> {
    // With every word that somebody wrote.
    settings::save_sending(&clinic.app, settings::SaveSending { identified: true })?;
    adopt(clinic, BACK)?;
    let visit = takes_part(clinic, &clinic.register(first)?)?;
    let alert = has_a_red_flag(clinic, &clinic.register(first + 1)?)?;
    nobody_enters(clinic)?;
    install(clinic)?;
    adopt(clinic, STUDY)?;
    is_studied(clinic, &clinic.register(first + 2)?)?;
    Ok(Way { visit, alert })
}

/// What came of an alert.
pub fn comes_of(clinic: &Clinic, alert: &str) -> Done<()> {
    about(clinic, StepKind::AlertOutcome, alert, &[("outcome", "gp_care"), ("false-alarm", "false")])
}

/// From screening to the first visit; an event that became serious, and other care.
fn takes_part(clinic: &Clinic, who: &str) -> Done<String> {
    let (yesterday, months) = (day_before(clinic, 1), day_before(clinic, 90));
    let note = |kind, fields: &[(&str, &str)]| note(clinic, BACK, kind, Some(who), fields);
    note(StepKind::Screening, FIT)?;
    note(StepKind::Consent, CONSENT)?;
    note(StepKind::Offer, ACCEPT)?;
    let visit = planned(clinic, who, BACK, "v0")?;
    fill_in(&clinic.app, &clinic.begin(&visit, "nprs")?, 2)?;
    let event = note(StepKind::Adverse, &fell(&yesterday))?.step.ok_or("no event")?;
    let serious = [("what", "outcome"), ("outcome", "recovering"), ("seriousness", "hospitalisation")];
    about(clinic, StepKind::AdverseFollowUp, &event, &serious)?;
    let care = [
        ("from", months.as_str()),
        ("to", &yesterday),
        ("source", "self-report"),
        ("resource-gp", "2"),
        ("resource-nhs-physiotherapy", "3"),
        ("note", "and a neighbour"),
    ];
    note(StepKind::Resource, &care)?;
    note(StepKind::Background, BACKGROUND)?;
    note(StepKind::Start, &[("product", "getubetter"), ("source", "staff")])?;
    is_put_right(clinic, who, &yesterday)?;
    Ok(visit)
}

/// The alert of a serious event has another clock once it is known when they heard of it.
fn is_put_right(clinic: &Clinic, who: &str, day: &str) -> Done<()> {
    let serious = |time| but(&fell(day), &[("seriousness", "hospitalisation"), ("aware-time", time)]);
    let kept = note(clinic, BACK, StepKind::Adverse, Some(who), &serious("09:05"))?;
    if kept.alerts.is_empty() {
        return Err("nothing fired".into());
    }
    let (kind, id) = (StepKind::Adverse, kept.step);
    let step = AskStep { kind, kit: None, participant: None, visit: None, about: None, id };
    let reason = "the ward rang earlier".to_owned();
    keep(clinic, step, &serious("07:15"), reason).map(drop)
}

const BACKGROUND: &[(&str, &str)] = &[
    ("ethnic-scheme", "2021"),
    ("ethnic-2021", "asian_chinese"),
    ("education", "school"),
    ("decile", "2"),
    ("stated-by", "somebody_for_them"),
];

fn fell(day: &str) -> [(&str, &str); 9] {
    [
        ("term", "Fell at home, Joan said"),
        ("onset", day),
        ("severity", "moderate"),
        ("related-technology", "possible"),
        ("related-visit", "not_related"),
        ("action", "none"),
        ("outcome", "not_recovered"),
        ("aware-day", day),
        ("aware-time", "09:05"),
    ]
}

/// Somebody acts on it at once.
fn has_a_red_flag(clinic: &Clinic, who: &str) -> Done<String> {
    let flagged = but(FIT, &[("criterion-saddle", "true")]);
    let kept = note(clinic, BACK, StepKind::Screening, Some(who), &flagged)?;
    let alert = kept.alerts.into_iter().next().ok_or("nothing fired")?;
    let act = [("action", "followed_procedure"), ("note", "told Dr Rao")];
    about(clinic, StepKind::AlertAction, &alert, &act)?;
    Ok(alert)
}

/// Somebody of whom nothing is kept but why.
fn nobody_enters(clinic: &Clinic) -> Done<()> {
    let nobody = [
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "not_stated"),
        ("reason", "criteria_not_met"),
    ];
    note(clinic, BACK, StepKind::Screening, None, &but(&FIT[..2], &nobody)).map(drop)
}

/// Taking part in research; and another event, which is not to be taken for the first.
fn is_studied(clinic: &Clinic, who: &str) -> Done<()> {
    let all = [(StepKind::Screening, SCREENED), (StepKind::Consent, AGREED), (StepKind::Offer, GIVEN)];
    for (kind, fields) in all {
        note(clinic, STUDY, kind, Some(who), fields)?;
    }
    note(clinic, STUDY, StepKind::Adverse, Some(who), &fell(&day_before(clinic, 1)))?;
    let visit = planned(clinic, who, STUDY, "first")?;
    Ok(fill_in(&clinic.app, &clinic.begin(&visit, "nprs")?, 4)?)
}

/// As it is typed.
fn day_before(clinic: &Clinic, days: u64) -> String {
    let today = clinic.app.now().date_naive();
    today.checked_sub_days(Days::new(days)).unwrap_or(today).format("%d/%m/%Y").to_string()
}

fn adopt(clinic: &Clinic, kit: &str) -> Done<()> {
    let problems = kits::adopt(&clinic.app, runs(kit))?.value;
    if problems.is_empty() { Ok(()) } else { Err(format!("{kit} was not adopted: {problems:?}").into()) }
}

/// A study comes in a pack that somebody signed.
fn install(clinic: &Clinic) -> Done<()> {
    let sponsor = Sponsor::new();
    let signer = packs::NewSigner { name: "Sleep Society".into(), key: sponsor.key() };
    let refused = packs::add_signer(&clinic.app, signer)?.value;
    if !refused.is_empty() {
        return Err(format!("the signer was not taken: {refused:?}").into());
    }
    let file = clinic.folder.with_extension("prompack");
    std::fs::write(&file, sponsor.sign(&study()))?;
    let path = file.display().to_string();
    let digest = packs::look(&clinic.app, packs::PackFile { path: path.clone() })?.digest;
    let done = packs::install(&clinic.app, packs::InstallPack { path, digest })?.value;
    std::fs::remove_file(&file)?;
    match done.refused {
        None => Ok(()),
        Some(why) => Err(format!("the study was not taken: {why:?} {:?}", done.detail).into()),
    }
}

fn planned(clinic: &Clinic, who: &str, kit: &str, plan: &str) -> Done<String> {
    let what = BeginPlanned {
        participant: who.into(),
        kit: kit.into(),
        plan: plan.into(),
        turn: 0,
        day: String::new(),
    };
    Ok(ways::begin_visit(&clinic.app, what)?.value.visit.ok_or("no visit")?)
}

fn note(
    clinic: &Clinic,
    kit: &str,
    kind: StepKind,
    who: Option<&str>,
    fields: &[(&str, &str)],
) -> Done<StepKept> {
    let (kit, participant) = (Some(kit.into()), who.map(Into::into));
    keep(
        clinic,
        AskStep { kind, kit, participant, visit: None, about: None, id: None },
        fields,
        String::new(),
    )
}

/// What goes on from something.
fn about(clinic: &Clinic, kind: StepKind, what: &str, fields: &[(&str, &str)]) -> Done<()> {
    let about = Some(what.into());
    let step = AskStep { kind, kit: None, participant: None, visit: None, about, id: None };
    keep(clinic, step, fields, String::new()).map(drop)
}

fn keep(clinic: &Clinic, step: AskStep, fields: &[(&str, &str)], reason: String) -> Done<StepKept> {
    let kind = step.kind;
    let what = KeepStep { step, day: String::new(), fields: typed(fields), reason };
    let kept = ways::keep(&clinic.app, what)?.value;
    match kept.problems.is_empty() {
        true => Ok(kept),
        false => Err(format!("{kind:?} was not kept: {:?}", kept.problems).into()),
    }
}
