//! Programmes: running a kit, and noting steps as somebody at the desk would.

use domain::way::StepKind;
use services::{
    kits::{self, AdoptKit, DecideTailoring, KitId, Tailor},
    settings,
    ways::{self, AskStep, BeginPlanned, KeepStep, StepKept, TypedField, WayView},
};

use crate::Clinic;

/// The kit of most stories.
pub const BACK: &str = "lbp-hte16";

/// What is typed into the fields of a step; several values of one with commas.
pub fn typed(fields: &[(&str, &str)]) -> Vec<TypedField> {
    let one = |(name, values): &(&str, &str)| TypedField {
        name: (*name).into(),
        values: values.split(',').map(Into::into).collect(),
    };
    fields.iter().map(one).collect()
}

/// Somebody whom nothing speaks against.
pub const FIT: &[(&str, &str)] = &[
    ("referral-source", "gp"),
    ("pathway-point", "gp_consultation"),
    ("criterion-non-specific", "true"),
    ("criterion-saddle", "false"),
    ("criterion-bladder", "false"),
    ("criterion-bowel", "false"),
    ("criterion-red-flag", "false"),
    ("criterion-chronic", "true"),
];

/// Consent to everything, in writing.
pub const CONSENT: &[(&str, &str)] = &[
    ("item-questionnaires", "true"),
    ("item-record-review", "true"),
    ("item-vendor-linkage", "true"),
    ("item-results", "true"),
    ("item-future-contact", "true"),
    ("language", "en-GB"),
    ("mode", "written"),
    ("interpreter", "none"),
];

/// The kit of a group that comes together.
pub const GROUP: &str = "group-programme";

/// Somebody whom nothing speaks against for it.
pub const GROUP_FIT: &[(&str, &str)] = &[
    ("referral-source", "physiotherapy"),
    ("pathway-point", "community_msk"),
    ("criterion-suitable", "true"),
    ("criterion-red-flag", "false"),
];

/// Consent to all of it, in writing.
pub const GROUP_CONSENT: &[(&str, &str)] = &[
    ("item-sessions", "true"),
    ("item-questionnaires", "true"),
    ("item-results", "true"),
    ("language", "en-GB"),
    ("mode", "written"),
    ("interpreter", "none"),
];

/// They take what they are offered.
pub const ACCEPT: &[(&str, &str)] = &[
    ("arm", "tech"),
    ("product", "getubetter"),
    ("pathway-point", "gp_consultation"),
    ("offered-by", "physiotherapist"),
    ("mode", "face_to_face"),
    ("technology-language", "en-GB"),
    ("result", "accepted"),
];

/// What was kept instead of these.
pub fn but<'a>(fields: &[(&'a str, &'a str)], other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<_> =
        fields.iter().filter(|(name, _)| !other.iter().any(|(one, _)| one == name)).copied().collect();
    all.extend(other);
    all
}

/// A step of a kit about somebody, or nobody.
pub fn step(kind: StepKind, participant: Option<&str>) -> AskStep {
    AskStep {
        kind,
        kit: Some(BACK.into()),
        participant: participant.map(Into::into),
        visit: None,
        about: None,
        id: None,
    }
}

impl Clinic {
    /// The site runs a kit as it comes.
    pub fn run_kit(&self, kit: &str) {
        assert_eq!(kits::adopt(&self.app, runs(kit)).unwrap().value, []);
        assert!(kits::open(&self.app, KitId { kit: kit.into() }).unwrap().line.runs);
    }

    /// What the site makes of a kit takes effect: one person proposes it and lets it,
    /// since there is nobody else.
    pub fn tailor(&self, what: Tailor) {
        let kit = what.kit.clone();
        assert_eq!(kits::propose(&self.app, what).unwrap().value, []);
        let page = kits::open(&self.app, KitId { kit: kit.clone() }).unwrap();
        let number = page.tailoring.versions[0].number;
        let decided = DecideTailoring { kit, number, approve: true, alone: true, reason: String::new() };
        assert_eq!(kits::decide(&self.app, decided).unwrap().value, []);
    }

    /// Tries to keep a step of the kit of most stories; `day` empty for today.
    pub fn tries(
        &self,
        step: AskStep,
        day: &str,
        fields: &[(&str, &str)],
    ) -> Result<StepKept, services::Error> {
        let what = KeepStep { step, day: day.into(), fields: typed(fields), reason: String::new() };
        ways::keep(&self.app, what).map(|kept| kept.value)
    }

    /// Keeps a step of today.
    pub fn note(&self, kind: StepKind, participant: &str, fields: &[(&str, &str)]) -> StepKept {
        self.note_on(kind, participant, "", fields)
    }

    /// Keeps a step of a day, as typed.
    pub fn note_on(&self, kind: StepKind, participant: &str, day: &str, fields: &[(&str, &str)]) -> StepKept {
        let kept = self.tries(step(kind, Some(participant)), day, fields).unwrap();
        assert_eq!(kept.problems, []);
        kept
    }

    /// What is done about something that was noted.
    pub fn note_about(&self, kind: StepKind, about: &str, fields: &[(&str, &str)]) -> StepKept {
        let step =
            AskStep { kind, kit: None, participant: None, visit: None, about: Some(about.into()), id: None };
        let kept = self.tries(step, "", fields).unwrap();
        assert_eq!(kept.problems, []);
        kept
    }

    /// Corrects a step.
    pub fn correct_step(
        &self,
        kind: StepKind,
        id: &str,
        day: &str,
        fields: &[(&str, &str)],
        reason: &str,
    ) -> StepKept {
        let step = AskStep { id: Some(id.into()), ..step(kind, None) };
        let what = KeepStep { step, day: day.into(), fields: typed(fields), reason: reason.into() };
        ways::keep(&self.app, what).unwrap().value
    }

    /// Screens somebody, takes their consent and offers them what the kit has; the offer.
    pub fn enrol(&self, participant: &str) -> String {
        self.note(StepKind::Screening, participant, FIT);
        self.note(StepKind::Consent, participant, CONSENT);
        self.note(StepKind::Offer, participant, ACCEPT).step.unwrap()
    }

    /// Somebody's way through the kit of most stories.
    pub fn way(&self, participant: &str) -> WayView {
        let page = ways::page(&self.app, Self::by_id(participant)).unwrap();
        page.ways.into_iter().find(|way| way.kit == BACK).unwrap()
    }

    /// Begins a visit of the kit of most stories, today.
    pub fn begin_planned(&self, participant: &str, plan: &str) -> Result<String, services::Error> {
        let what = BeginPlanned {
            participant: participant.into(),
            kit: BACK.into(),
            plan: plan.into(),
            turn: 0,
            day: String::new(),
        };
        ways::begin_visit(&self.app, what).map(|begun| begun.value.visit.unwrap())
    }
}

/// A kit that the site runs as it comes.
pub fn runs(kit: &str) -> AdoptKit {
    AdoptKit {
        kit: kit.into(),
        runs: true,
        recipients: Vec::new(),
        instructions: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    }
}

/// A kit as it comes.
pub fn as_it_comes(kit: &str) -> Tailor {
    Tailor { kit: kit.into(), ..Tailor::default() }
}

/// Two computers of a site that send every word and run a kit.
pub fn two_computers(kit: &str) -> (Clinic, Clinic) {
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    for clinic in [&one, &two] {
        settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
        clinic.run_kit(kit);
    }
    (one, two)
}
