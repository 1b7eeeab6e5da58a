//! What the program writes into a step itself.

use super::{
    Content, Said, Step, StepKind,
    stage::{Verdict, screened},
};
use crate::{
    Moment,
    kit::{Fired, Kit, Reading},
};

/// Writes what nobody is asked: of a screening what follows from the age, of a
/// consent the version of its text. `age`: full years on the day of the step;
/// without it the band of ages, if one was said, goes as far as it goes.
pub fn write(kind: StepKind, kit: &Kit, age: Option<u32>, content: &mut Content) {
    if kind == StepKind::Consent {
        if let Some(form) = &kit.consent {
            content.insert("version".into(), Said::Text(form.version.clone()));
        }
        return;
    }
    if kind != StepKind::Screening {
        return;
    }
    let (least, most) = match (age, content.get("age-band")) {
        (Some(age), _) => (Some(age), Some(age)),
        (None, Some(Said::Code(band))) => band_of(band),
        (None, _) => (None, None),
    };
    for criterion in &kit.criteria {
        let Some(from) = criterion.age else { continue };
        let old_enough = match (least, most) {
            (Some(least), _) if least >= from => Some(true),
            (_, Some(most)) if most < from => Some(false),
            (_, _) => None,
        };
        if let Some(yes) = old_enough {
            content.insert(format!("criterion-{}", criterion.id), Said::Yes(yes));
        }
    }
}

/// Under this name a screening says since when it is known that somebody should not have
/// entered: another correction does not move that.
pub const FOUND: &str = "found";

/// Writes that into a screening that is put right at `now`.
pub fn found_unfit(kit: &Kit, former: &Step, now: Moment, content: &mut Content) {
    let is_unfit = |content: &Content| matches!(screened(kit, content), Verdict::Not(_));
    if former.kind != StepKind::Screening || !is_unfit(content) {
        return;
    }
    let since = match former.content.get(FOUND) {
        _ if !is_unfit(&former.content) => Said::Moment(now),
        Some(known) => known.clone(),
        None => Said::Moment(former.at),
    };
    content.insert(FOUND.to_owned(), since);
}

/// The band of ages to which somebody belongs.
pub fn age_band(age: u32) -> &'static str {
    let holds = |code: &&&str| {
        let (least, most) = band_of(code);
        least.is_none_or(|least| least <= age)
            && most.is_none_or(|most| age <= most)
            && (least.is_some() || most.is_some())
    };
    super::list("age_band").iter().find(holds).copied().unwrap_or("not_known")
}

/// The youngest and the oldest of a band of ages, from its code: `18_24`.
fn band_of(code: &str) -> (Option<u32>, Option<u32>) {
    match code.split_once('_') {
        Some(("under", most)) => (None, most.parse().ok().and_then(|most: u32| most.checked_sub(1))),
        Some((least, "over")) => (least.parse().ok(), None),
        Some((least, most)) => (least.parse().ok(), most.parse().ok()),
        None => (None, None),
    }
}

/// What stands in the step that says that an alert fired.
pub fn fired(of: &Fired<'_>) -> Content {
    let values = of.values.iter().map(Reading::to_string).collect();
    Content::from([("rule".into(), Said::Code(of.rule.id.clone())), ("values".into(), Said::Codes(values))])
}
