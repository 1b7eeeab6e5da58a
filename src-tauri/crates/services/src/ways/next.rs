//! What may be noted of somebody now, and what comes next.

use domain::{
    kit::{Element, Kit},
    way::{Stage, StepKind, Way},
};

/// Steps that people note, in the order in which they are offered. Why something was
/// not done is noted where it stands: at a visit, or at a form of one.
const OFFERED: [StepKind; 15] = [
    StepKind::Screening,
    StepKind::Consent,
    StepKind::Background,
    StepKind::Offer,
    StepKind::Start,
    StepKind::Engagement,
    StepKind::Stop,
    StepKind::Session,
    StepKind::Contact,
    StepKind::Resource,
    StepKind::Adverse,
    StepKind::Unintended,
    StepKind::Change,
    StepKind::Completion,
    StepKind::AdverseFollowUp,
];

/// What comes next on the way into the programme; nothing once somebody is in it,
/// and nothing for who does not enter.
pub(super) fn next(way: &Way, kit: &Kit) -> Option<StepKind> {
    if !way.blocked.is_empty() {
        return None;
    }
    let screens = !kit.criteria.is_empty() || !kit.referral.is_empty();
    let is_offered = kit.arms.is_empty() || way.arm.is_some();
    let after_consent = if is_offered { kit.index } else { StepKind::Offer };
    match way.stage {
        Stage::New if screens => Some(StepKind::Screening),
        Stage::New | Stage::Eligible if kit.consent.is_some() => Some(StepKind::Consent),
        Stage::New | Stage::Eligible | Stage::Consented | Stage::Deferred => Some(after_consent),
        Stage::NotEligible
        | Stage::Refused
        | Stage::Enrolled
        | Stage::Started
        | Stage::Stopped
        | Stage::Ended
        | Stage::Completed => None,
    }
}

/// Whether a step of this kind can be noted as things stand. What happened to
/// somebody can always be noted, once they are known to the programme.
pub(crate) fn may(kind: StepKind, way: &Way, kit: &Kit) -> bool {
    let stage = way.stage;
    let asked_in = |from: Stage| stage >= from && stage < Stage::Ended;
    let taking_part = asked_in(Stage::Enrolled) || is_belated(kind, stage);
    match kind {
        StepKind::Screening => stage <= Stage::Eligible,
        // Who withdrew their consent may give it again.
        StepKind::Consent => {
            let asked = asked_in(Stage::Eligible) || stage == Stage::Ended || first(way, kit, kind);
            kit.consent.is_some() && asked
        }
        StepKind::Background => !kit.background.is_empty() && asked_in(Stage::Consented),
        StepKind::Offer => {
            let waits = matches!(stage, Stage::Eligible | Stage::Consented | Stage::Deferred);
            !kit.arms.is_empty() && (waits || is_to_be_offered(way, kit) || first(way, kit, kind))
        }
        StepKind::Start | StepKind::Engagement | StepKind::Stop => {
            (kit.has(kind, way.arm.as_deref()) && taking_part) || (kind == kit.index && first(way, kit, kind))
        }
        StepKind::Session => {
            let has = kit.sessions.is_some() && kit.has(kind, way.arm.as_deref());
            (has && taking_part) || (kind == kit.index && first(way, kit, kind))
        }
        StepKind::NotDone | StepKind::Completion => taking_part || stage == Stage::Ended,
        StepKind::Resource => !kit.resources.is_empty() && taking_part,
        StepKind::Change => stage >= Stage::Consented && stage < Stage::Completed,
        // That somebody tried to reach them is a fact, whatever they want from now on.
        StepKind::Contact => stage > Stage::NotEligible,
        StepKind::Adverse | StepKind::AdverseFollowUp | StepKind::Unintended => stage >= Stage::Eligible,
        StepKind::AlertAction
        | StepKind::AlertOutcome
        | StepKind::Query
        | StepKind::QueryAnswer
        | StepKind::QueryClosed => true,
        // Written by the program.
        StepKind::Alert | StepKind::Moved => false,
    }
}

/// What the last visit asked for can still be noted once somebody has written that all is
/// over, there and nowhere else.
fn is_belated(kind: StepKind, stage: Stage) -> bool {
    let asks =
        matches!(kind, StepKind::Resource | StepKind::Engagement | StepKind::Session | StepKind::NotDone);
    asks && stage == Stage::Completed
}

/// They take part from their consent on, and nothing was offered to them yet.
fn is_to_be_offered(way: &Way, kit: &Kit) -> bool {
    let takes_part = way.stage >= Stage::Enrolled && way.stage < Stage::Ended;
    !kit.arms.is_empty() && way.arm.is_none() && takes_part
}

/// It is the next step, whatever the stage is called.
fn first(way: &Way, kit: &Kit, kind: StepKind) -> bool {
    next(way, kit) == Some(kind)
}

/// Whether a step goes on while an alert waits for somebody to act: what is done
/// about it, what happened to somebody, and what is asked about records.
pub(super) fn goes_on_while_blocked(kind: StepKind) -> bool {
    matches!(
        kind,
        StepKind::AlertAction
            | StepKind::AlertOutcome
            | StepKind::Adverse
            | StepKind::AdverseFollowUp
            | StepKind::Contact
            | StepKind::Query
            | StepKind::QueryAnswer
            | StepKind::QueryClosed
    )
}

/// Whether a step collects something of somebody; of who has withdrawn nothing
/// more is. What staff do about an alert or a query is theirs.
pub(super) fn collects(kind: StepKind) -> bool {
    !matches!(
        kind,
        StepKind::AlertAction
            | StepKind::AlertOutcome
            | StepKind::Query
            | StepKind::QueryAnswer
            | StepKind::QueryClosed
    )
}

/// What may be noted now, what comes next first. What people say of themselves follows
/// until it is noted, and nothing waits for it.
pub(super) fn offered(way: &Way, kit: &Kit) -> Vec<StepKind> {
    let next = next(way, kit);
    let blocked = !way.blocked.is_empty();
    let mut soon = Vec::new();
    if !blocked {
        soon.extend(Some(StepKind::Offer).filter(|_| is_to_be_offered(way, kit)));
        soon.extend(Some(StepKind::Background).filter(|kind| !way.background && may(*kind, way, kit)));
    }
    let no_contact = way.ended.contains_key(&Element::Contact) && way.stage != Stage::Completed;
    let others = OFFERED.into_iter().filter(|kind| {
        Some(*kind) != next
            && !soon.contains(kind)
            // It goes on from an event, and is offered there.
            && *kind != StepKind::AdverseFollowUp
            && !(no_contact && *kind == StepKind::Contact)
            && !is_belated(*kind, way.stage)
            && may(*kind, way, kit)
            && (!blocked || goes_on_while_blocked(*kind))
    });
    let others: Vec<_> = others.collect();
    next.into_iter().chain(soon).chain(others).collect()
}

/// Whether a step is not noted as one: queries have a list and duties of their own,
/// and what the program writes nobody types or corrects.
pub(super) fn is_anothers(kind: StepKind) -> bool {
    matches!(
        kind,
        StepKind::Query | StepKind::QueryAnswer | StepKind::QueryClosed | StepKind::Alert | StepKind::Moved
    )
}

/// What may be noted about a step.
pub(super) fn about(kind: StepKind) -> &'static [StepKind] {
    if kind == StepKind::Alert {
        &[StepKind::AlertAction, StepKind::AlertOutcome]
    } else if kind == StepKind::Adverse {
        &[StepKind::AdverseFollowUp]
    } else {
        &[]
    }
}
