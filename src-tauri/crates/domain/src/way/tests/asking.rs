//! What is asked.

use std::collections::BTreeSet;

use super::*;
use crate::kit::Effect;

fn names(kind: StepKind) -> Vec<String> {
    fields(kind, Some(&back())).into_iter().map(|field| field.name).collect()
}

#[test]
fn every_field_has_one_name_and_hangs_on_one_that_stands_earlier() {
    for kit in [None, Some(&back())] {
        for kind in StepKind::ALL {
            let mut seen = BTreeSet::new();
            for field in fields(kind, kit) {
                if let Some((other, codes)) = &field.when {
                    assert!(seen.contains(other), "{kind:?} {}", field.name);
                    assert!(!codes.is_empty(), "{kind:?} {}", field.name);
                }
                assert!(seen.insert(field.name.clone()), "{kind:?} {}", field.name);
            }
        }
    }
}

#[test]
fn a_field_hangs_on_codes_that_the_other_field_has() {
    for kind in StepKind::ALL {
        let all = fields(kind, Some(&back()));
        for field in &all {
            let Some((other, wanted)) = &field.when else { continue };
            let offered: Vec<String> = match &all.iter().find(|one| one.name == *other).unwrap().kind {
                FieldKind::Choice { codes, .. } | FieldKind::Choices { codes, .. } => codes.clone(),
                FieldKind::YesNo => vec!["true".into(), "false".into()],
                FieldKind::Number { .. } | FieldKind::Day | FieldKind::Text { .. } => Vec::new(),
            };
            assert!(wanted.iter().all(|code| offered.contains(code)), "{kind:?} {}", field.name);
        }
    }
}

#[test]
fn every_list_that_is_asked_for_is_there_and_every_list_there_is_asked_for() {
    let mut asked = BTreeSet::from(["recipients".to_owned(), "correction".to_owned()]);
    for kind in StepKind::ALL {
        for field in fields(kind, Some(&back())) {
            if let FieldKind::Choice { list, codes } | FieldKind::Choices { list, codes } = field.kind {
                assert!(!codes.is_empty() || list == "language", "{kind:?} {}", field.name);
                asked.insert(list);
            }
        }
    }
    let ours: BTreeSet<String> =
        lists::NAMES.into_iter().chain(lists::OF_THE_KIT).map(ToOwned::to_owned).collect();
    let with_sessions = BTreeSet::from(["session_missed".to_owned()]);
    assert_eq!(asked.union(&with_sessions).cloned().collect::<BTreeSet<_>>(), ours);
    for name in lists::NAMES {
        assert!(!list(name).is_empty(), "{name}");
        assert_eq!(list(name).iter().collect::<BTreeSet<_>>().len(), list(name).len(), "{name}");
    }
    assert!(list("nothing of the kind").is_empty());
}

#[test]
fn codes_of_elements_and_steps_are_those_of_the_types() {
    assert_eq!(list("element").to_vec(), crate::kit::Element::ALL.map(crate::kit::Element::code).to_vec());
    for code in list("element") {
        assert_eq!(element(code).unwrap().code(), *code);
    }
    for stage in Stage::ALL {
        assert_eq!(Stage::named(stage.code()), Some(stage));
    }
    for kind in StepKind::ALL {
        assert_eq!(StepKind::named(kind.code()), Some(kind));
    }
}

#[test]
fn a_screening_asks_every_criterion_that_can_be_asked_and_more_of_somebody_unknown() {
    let criteria = [
        "criterion-non-specific",
        "criterion-pregnant",
        "criterion-cauda-equina",
        "criterion-red-flag",
        "criterion-acute",
    ];
    let named = asked(StepKind::Screening, Some(&back()), &Content::new(), true);
    let named: Vec<_> = named.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(named[..2], ["referral-source", "pathway-point"]);
    assert_eq!(named[2..], criteria);
    let unnamed = asked(StepKind::Screening, Some(&back()), &content(&[("ethnic-scheme", "#2001")]), false);
    let unnamed: Vec<_> = unnamed.iter().map(|field| field.name.as_str()).skip(7).collect();
    assert_eq!(unnamed, ["age-band", "sex", "ethnic-scheme", "ethnic-2001", "language", "reason"]);
}

#[test]
fn an_offer_asks_for_what_the_kit_has() {
    let asked_for = |said: &[(&str, &str)]| -> Vec<String> {
        asked(StepKind::Offer, Some(&back()), &content(said), true)
            .into_iter()
            .map(|field| field.name)
            .collect()
    };
    assert!(asked_for(&[("arm", "tech")]).contains(&"product".to_owned()));
    assert!(!asked_for(&[("arm", "usual")]).contains(&"product".to_owned()));
    assert!(asked_for(&[("result", "declined")]).contains(&"given-instead".to_owned()));
    let bare: Vec<_> = fields(StepKind::Offer, None).into_iter().map(|field| field.name).collect();
    assert!(
        !bare.iter().any(|name| ["arm", "product", "given-instead"].contains(&name.as_str())),
        "{bare:?}"
    );
}

#[test]
fn products_for_research_only_are_offered_in_research_only() {
    let mut kit = back();
    let products = |kit: &Kit| -> Vec<String> { kit.offered().map(|(_, one)| one.id.clone()).collect() };
    assert_eq!(products(&kit), ["kaia", "selfback"]);
    kit.research = true;
    assert_eq!(products(&kit), ["kaia", "selfback", "phio"]);
}

#[test]
fn other_care_is_counted_line_by_line() {
    let lines: Vec<_> =
        names(StepKind::Resource).into_iter().filter(|name| name.starts_with("resource-")).collect();
    assert_eq!(lines, ["resource-gp", "resource-inpatient"]);
}

#[test]
fn a_list_of_the_kit_wins_and_a_site_adds_to_either() {
    let kit = back();
    assert_eq!(lists::codes("decline", Some(&kit)), ["no_device", "prefers_face_to_face", "other"]);
    assert_eq!(lists::codes("decline", None).len(), 15);
    let kit = kit.with_reasons([
        ("decline", "local_childcare"),
        ("stop", "local_shift"),
        ("decline", "local_childcare"),
    ]);
    assert_eq!(lists::codes("decline", Some(&kit))[3..], ["local_childcare"]);
    let stop = lists::codes("stop", Some(&kit));
    assert_eq!(
        (stop[0].as_str(), stop.last().unwrap().as_str(), stop.len()),
        ("recovered", "local_shift", 14)
    );
}

#[test]
fn what_the_program_writes_nobody_is_asked() {
    assert!(names(StepKind::Alert).is_empty() && names(StepKind::Moved).is_empty());
    let wrote = |age: Option<u32>, said: &[(&str, &str)]| {
        let mut content = content(said);
        write(StepKind::Screening, &back(), age, &mut content);
        content.remove("criterion-age")
    };
    assert_eq!(wrote(Some(16), &[]), Some(Said::Yes(true)));
    assert_eq!(wrote(Some(15), &[]), Some(Said::Yes(false)));
    assert_eq!(wrote(None, &[("age-band", "under_16")]), Some(Said::Yes(false)));
    assert_eq!(wrote(None, &[("age-band", "16_17")]), Some(Said::Yes(true)));
    assert_eq!(wrote(None, &[("age-band", "85_over")]), Some(Said::Yes(true)));
    assert_eq!(wrote(None, &[("age-band", "not_known")]), None);
    assert_eq!(wrote(None, &[]), None);
    let mut upper = back();
    upper.criteria.iter_mut().filter(|one| one.age.is_some()).for_each(|one| one.effect = Effect::Exclusion);
    let mut kept_out = Content::new();
    write(StepKind::Screening, &upper, Some(16), &mut kept_out);
    assert_eq!(kept_out["criterion-age"], Said::Yes(true), "from that age on it is so, whatever follows");
    let mut consent = content(&CONSENTED);
    write(StepKind::Consent, &back(), None, &mut consent);
    assert_eq!(consent["version"], Said::Text("1.0".into()));
}
