use std::collections::BTreeSet;

use domain::way::{FieldKind, Stage, StepKind, Way, fields, lists};
use text::{SOURCE, Texts};

use super::next;
use crate::kits::shelf::KitShelf;

/// Every kind, field and code that can be asked, in every kit and in none.
#[test]
fn everything_that_is_asked_in_a_step_has_its_words() {
    let texts = Texts::built_in().unwrap();
    let shelf = KitShelf::built_in().unwrap();
    assert!(shelf.newest().count() > 0);
    let has = |id: &str| texts.own(SOURCE, id).is_some();
    let mut lacks = BTreeSet::new();
    let mut want = |ids: &[String]| {
        if !ids.iter().any(|id| has(id)) {
            lacks.insert(ids[0].clone());
        }
    };
    for stage in Stage::ALL {
        want(&[format!("stage-{}", stage.code())]);
    }
    for list in lists::NAMES {
        for code in lists::list(list) {
            want(&[format!("code-{list}-{code}")]);
        }
    }
    for kind in StepKind::ALL {
        want(&[format!("step-{}", kind.code())]);
        for edition in shelf.newest() {
            let kit = &edition.kit;
            for field in fields(kind, Some(kit)) {
                let name = &field.name;
                let own = name.split_once('-').map(|(what, id)| {
                    let what = if what == "item" { "consent" } else { what };
                    format!("{}-{what}-{id}", kit.id)
                });
                let generic = [format!("field-{}-{name}", kind.code()), format!("field-{name}")];
                want(&generic.into_iter().chain(own).collect::<Vec<_>>());
                let (FieldKind::Choice { list, codes } | FieldKind::Choices { list, codes }) = &field.kind
                else {
                    continue;
                };
                if ["arm", "visit", "product", "instrument", "step", "language"].contains(&list.as_str()) {
                    continue;
                }
                for code in codes {
                    want(&[format!("code-{list}-{code}"), format!("{}-code-{list}-{code}", kit.id)]);
                }
            }
        }
    }

    assert_eq!(lacks, BTreeSet::new());
}

#[test]
fn what_people_say_of_themselves_is_asked_soon_and_not_while_an_alert_waits() {
    let shelf = KitShelf::built_in().unwrap();
    let kit = &shelf.get("lbp-hte16").unwrap().kit;
    let mut way = Way { stage: Stage::Enrolled, arm: Some("tech".into()), ..Way::of(kit, &[]) };
    let once =
        |offered: &[StepKind]| offered.iter().filter(|kind| **kind == StepKind::Background).count() == 1;
    let offered = next::offered(&way, kit);
    assert!(offered[0] == StepKind::Background && once(&offered), "{offered:?}");

    way.background = true;
    let offered = next::offered(&way, kit);
    assert!(offered[0] != StepKind::Background && once(&offered), "{offered:?}");

    way.background = false;
    way.blocked.insert(uuid::Uuid::nil());
    assert!(!next::offered(&way, kit).contains(&StepKind::Background));

    let staff = &shelf.get("staff-training").unwrap().kit;
    let way = Way { stage: Stage::Enrolled, ..Way::of(staff, &[]) };
    assert!(!next::offered(&way, staff).contains(&StepKind::Background), "a kit that does not ask");
}

#[test]
fn what_the_last_visit_asked_for_can_be_noted_after_all_is_over_and_is_offered_nowhere_else() {
    let shelf = KitShelf::built_in().unwrap();
    let kit = &shelf.get("lbp-hte16").unwrap().kit;
    let way = Way { stage: Stage::Completed, arm: Some("tech".into()), ..Way::of(kit, &[]) };
    let offered = next::offered(&way, kit);
    for kind in [StepKind::Resource, StepKind::Engagement, StepKind::NotDone] {
        assert!(next::may(kind, &way, kit) && !offered.contains(&kind), "{kind:?} {offered:?}");
    }
    for kind in [StepKind::Start, StepKind::Stop, StepKind::Change, StepKind::Completion] {
        assert!(!next::may(kind, &way, kit), "{kind:?}");
    }
    let withdrawn = Way { stage: Stage::Ended, ..way };
    assert!(!next::may(StepKind::Resource, &withdrawn, kit));
    let staff = &shelf.get("staff-training").unwrap().kit;
    let way = Way { stage: Stage::Completed, ..Way::of(staff, &[]) };
    assert!(!next::may(StepKind::Resource, &way, staff), "a kit that does not ask");
}

#[test]
fn who_takes_part_from_their_consent_on_is_offered_something_until_they_have_an_arm() {
    let shelf = KitShelf::built_in().unwrap();
    for kit in ["first-contact", "group-programme", "staff-training"] {
        let kit = &shelf.get(kit).unwrap().kit;
        let mut way = Way { stage: Stage::Enrolled, ..Way::of(kit, &[]) };
        assert_eq!(next::offered(&way, kit)[0], StepKind::Offer, "{}", kit.id);

        way.arm = Some(kit.arms[0].id.clone());
        assert!(!next::offered(&way, kit).contains(&StepKind::Offer), "{}", kit.id);
        way.arm = None;
        way.stage = Stage::Ended;
        assert!(!next::may(StepKind::Offer, &way, kit), "{}", kit.id);
    }
}
