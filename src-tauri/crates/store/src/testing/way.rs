//! Somebody's way through a kit.

use domain::way::{Content, Said, StepKind};
use uuid::Uuid;

use super::{a_draft, now, participant, stamp};
use crate::{Alert, Enrolment, NewStep, Planned, Store, StoreError};

/// A step of Amina in a kit.
pub(crate) fn a_step(number: u128, kind: StepKind) -> NewStep {
    NewStep {
        id: Uuid::from_u128(0x5000 + number),
        kind,
        kit: Some(("back".into(), 1)),
        participant: Some(participant(1).id),
        visit: None,
        about: None,
        day: now().date_naive(),
        content: Content::from([("note".into(), Said::Text("secret-step".into()))]),
        reason: None,
    }
}

/// Adds to a clinic with a draft some of Amina's way through a kit: an offer that was
/// corrected, an alert and what was done about it; and one step of nobody known.
pub(crate) fn fill_way(store: &mut Store) {
    let (who, visit, today) = (participant(1).id, a_draft().visit, now().date_naive());
    let offer = a_step(1, StepKind::Offer);
    let again = NewStep {
        content: Content::from([("note".into(), Said::Text("secret-step-after".into()))]),
        reason: Some("secret-step-reason".into()),
        ..offer.clone()
    };
    let alert = a_step(2, StepKind::Alert);
    let action = NewStep { about: Some(alert.id), ..a_step(3, StepKind::AlertAction) };
    let unknown = NewStep {
        participant: None,
        content: Content::from([("age-band".into(), Said::Code("under_16".into()))]),
        ..a_step(4, StepKind::Screening)
    };
    let kit = || "back".to_owned();
    store
        .write::<_, StoreError>(stamp(), |w| {
            for step in [&offer, &again, &alert, &action, &unknown] {
                w.keep_step(step)?;
            }
            w.adopt("back", 1, "{}")?;
            w.plan_visit(visit, "back", "v0", 0)?;
            w.set_enrolment(&Enrolment {
                participant: who,
                kit: kit(),
                version: 1,
                stage: "enrolled".into(),
                primary: true,
                index: Some(today),
                arm: None,
            })?;
            w.set_plan(
                who,
                "back",
                &[Planned {
                    participant: who,
                    kit: kit(),
                    plan: "v0".into(),
                    turn: 0,
                    target: today,
                    opens: today,
                    closes: today,
                    state: "done".into(),
                    visit: Some(visit),
                }],
            )?;
            w.set_alert(&Alert {
                id: alert.id,
                participant: Some(who),
                kit: kit(),
                rule: "worse".into(),
                severity: "review".into(),
                fired: now(),
                due: now(),
                next: None,
                state: "acted".into(),
            })?;
            w.add_minutes(visit, 60, 30)
        })
        .unwrap();
}
