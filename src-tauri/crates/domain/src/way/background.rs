//! What people say of themselves: whom a programme reaches, and whom it does not.
//!
//! A category is never kept without the scheme by which it was said, since a letter
//! of one means something else in the other. Only to count people are both brought
//! together into groups.

use super::{Step, StepKind};

/// The field that says who said it. Alone it says nothing of anybody.
pub const STATED_BY: &str = "stated-by";

/// High-level groups of ethnic categories: the group, its codes of 2001, its codes of
/// 2021. Chinese stands with Asian, as in 2021; in 2001 it stood with the others.
pub const ETHNIC_GROUPS: [(&str, &[&str], &[&str]); 7] = [
    (
        "asian",
        &["H", "J", "K", "L", "R"],
        &["asian_indian", "asian_pakistani", "asian_bangladeshi", "asian_chinese", "asian_other"],
    ),
    ("black", &["M", "N", "P"], &["black_caribbean", "black_african", "black_other"]),
    (
        "mixed",
        &["D", "E", "F", "G"],
        &[
            "mixed_white_and_black_caribbean",
            "mixed_white_and_black_african",
            "mixed_white_and_asian",
            "mixed_other",
        ],
    ),
    (
        "white",
        &["A", "B", "C"],
        &["white_british", "white_irish", "white_gypsy_or_irish_traveller", "white_roma", "white_other"],
    ),
    (OTHER, &["S"], &["other_arab", "other_any"]),
    (NOT_STATED, &["Z"], &[NOT_STATED]),
    (NOT_KNOWN, &["99"], &[NOT_KNOWN]),
];

/// None of the others.
const OTHER: &str = "other";
/// They were asked, and would rather not say.
const NOT_STATED: &str = "not_stated";
/// They were asked, and do not know.
const NOT_KNOWN: &str = "not_known";

/// The group to which somebody belongs, by the newest of these steps that says anything
/// of it; nothing where nobody asked them. Steps are in their newest editions, in the
/// order in which they were noted, and none of them was taken back.
pub fn ethnic_group(steps: &[Step]) -> Option<&'static str> {
    let asked = |step: &&Step| matches!(step.kind, StepKind::Background | StepKind::Screening);
    let mut said: Vec<&Step> =
        steps.iter().filter(asked).filter(|step| step.code("ethnic-scheme").is_some()).collect();
    // What was said on a later day counts, whenever it was noted.
    said.sort_by_key(|step| step.day);
    let last = said.last()?;
    let of = |code: Option<&str>, codes: fn(&Group) -> &'static [&'static str]| {
        let Some(code) = code else { return NOT_KNOWN };
        // A code of a kit's own is a group that ours have no place for.
        let found = ETHNIC_GROUPS.iter().find(|group| codes(group).contains(&code));
        found.map_or(OTHER, |(group, ..)| *group)
    };
    Some(match last.code("ethnic-scheme") {
        Some("2001") => of(last.code("ethnic-2001"), |(_, codes, _)| codes),
        Some("2021") => of(last.code("ethnic-2021"), |(_, _, codes)| codes),
        _ => NOT_STATED,
    })
}

type Group = (&'static str, &'static [&'static str], &'static [&'static str]);

/// The codes of a list that is asked for here alone: short, and our own. Whoever would
/// rather not say, says that; it is an answer, and nothing said is none.
pub(super) fn list(name: &str) -> &'static [&'static str] {
    match name {
        "stated_by" => &["themselves", "somebody_for_them", "record"],
        "education" => &["none", "school", "vocational", "university", "other", "prefers_not_to_say"],
        // As the form about work has them.
        "work" => &[
            "employed",
            "self_employed",
            "looking",
            "health",
            "caring",
            "student",
            "retired",
            "other",
            "prefers_not_to_say",
        ],
        // As the form about digital access has them, and the next two.
        "device" => &["own", "shared", "none", "prefers_not_to_say"],
        "internet" => &["home", "elsewhere", "none", "prefers_not_to_say"],
        "unsure" => &["yes", "no", "unsure", "prefers_not_to_say"],
        "help" => &["needs_none", "has_somebody", "has_nobody", "prefers_not_to_say"],
        _ => &[],
    }
}
