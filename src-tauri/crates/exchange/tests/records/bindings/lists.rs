//! What FHIR R4 allows where it binds an element to a list of codes, as the pages of
//! the lists say it.

/// A list: the page that says it, and its codes.
pub struct List {
    pub page: &'static str,
    pub codes: &'static [&'static str],
}

/// Elements that R4 binds to a list so that nothing else may stand there.
pub const REQUIRED: [(&str, List); 40] = [
    ("Patient.gender", GENDER),
    ("Encounter.status", ENCOUNTER),
    ("QuestionnaireResponse.status", RESPONSE),
    ("Questionnaire.status", PUBLICATION),
    ("Questionnaire.subjectType", RESOURCES),
    ("Questionnaire.item.type", ITEM),
    ("Questionnaire.item.enableWhen.operator", OPERATOR),
    ("Questionnaire.item.enableBehavior", BEHAVIOUR),
    ("Observation.status", OBSERVATION),
    ("PlanDefinition.status", PUBLICATION),
    ("PlanDefinition.action.relatedAction.relationship", RELATION),
    ("PlanDefinition.action.selectionBehavior", SELECTION),
    ("PlanDefinition.action.groupingBehavior", GROUPING),
    ("PlanDefinition.action.requiredBehavior", WANTED),
    ("PlanDefinition.action.cardinalityBehavior", CARDINALITY),
    ("PlanDefinition.action.priority", PRIORITY),
    ("PlanDefinition.action.condition.kind", CONDITION),
    ("PlanDefinition.action.participant.type", TAKES_PART),
    ("TriggerDefinition.type", TRIGGER),
    ("DataRequirement.type", TYPES),
    ("EpisodeOfCare.status", EPISODE),
    ("EpisodeOfCare.statusHistory.status", EPISODE),
    ("ResearchSubject.status", SUBJECT),
    ("Consent.status", CONSENT),
    ("Consent.provision.type", PROVISION),
    ("AdverseEvent.actuality", ACTUALITY),
    ("AdverseEvent.severity", SEVERITY),
    ("AdverseEvent.outcome", OUTCOME),
    ("Task.status", TASK),
    ("Task.intent", INTENT),
    ("Task.priority", PRIORITY),
    ("Device.status", DEVICE),
    ("Device.deviceName.type", DEVICE_NAME),
    ("AuditEvent.action", ACTION),
    ("AuditEvent.outcome", AUDIT_OUTCOME),
    ("Bundle.type", BUNDLE),
    ("Bundle.entry.request.method", VERB),
    ("HumanName.use", NAME_USE),
    ("Timing.repeat.periodUnit", TIME),
    ("RelatedArtifact.type", ARTIFACT),
];

/// Codes of HL7's own systems that are written where any code may stand, by system.
pub const TAKEN: [(&str, &[&str]); 11] = [
    // http://hl7.org/fhir/R4/valueset-consent-scope.html
    ("http://terminology.hl7.org/CodeSystem/consentscope", &["research", "patient-privacy"]),
    // http://hl7.org/fhir/R4/v3/ActEncounterCode/vs.html
    ("http://terminology.hl7.org/CodeSystem/v3-ActCode", &["AMB"]),
    ("http://terminology.hl7.org/CodeSystem/adverse-event-severity", SEVERITY.codes),
    ("http://terminology.hl7.org/CodeSystem/adverse-event-outcome", OUTCOME.codes),
    // http://hl7.org/fhir/R4/valueset-adverse-event-seriousness.html
    ("http://terminology.hl7.org/CodeSystem/adverse-event-seriousness", &["Non-serious", "Serious"]),
    // http://hl7.org/fhir/R4/valueset-observation-category.html
    ("http://terminology.hl7.org/CodeSystem/observation-category", &["survey"]),
    // http://hl7.org/fhir/R4/valueset-data-absent-reason.html
    (
        "http://terminology.hl7.org/CodeSystem/data-absent-reason",
        &["unknown", "asked-unknown", "not-asked", "asked-declined", "not-applicable", "masked"],
    ),
    // http://hl7.org/fhir/R4/valueset-plan-definition-type.html
    ("http://terminology.hl7.org/CodeSystem/plan-definition-type", &["clinical-protocol"]),
    // http://hl7.org/fhir/R4/valueset-provenance-agent-type.html
    ("http://terminology.hl7.org/CodeSystem/provenance-participant-type", &["enterer", "assembler"]),
    // http://hl7.org/fhir/R4/v3/ParticipationMode/cs.html
    ("http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", &["ELECTRONIC", "VERBAL", "WRITTEN"]),
    // http://hl7.org/fhir/R4/valueset-questionnaire-item-control.html
    (
        "http://hl7.org/fhir/questionnaire-item-control",
        &["help", "lower", "upper", "slider", "htable", "gtable"],
    ),
];

const GENDER: List = List {
    page: "http://hl7.org/fhir/R4/valueset-administrative-gender.html",
    codes: &["male", "female", "other", "unknown"],
};
const ENCOUNTER: List = List {
    page: "http://hl7.org/fhir/R4/valueset-encounter-status.html",
    codes: &[
        "planned",
        "arrived",
        "triaged",
        "in-progress",
        "onleave",
        "finished",
        "cancelled",
        "entered-in-error",
        "unknown",
    ],
};
const RESPONSE: List = List {
    page: "http://hl7.org/fhir/R4/valueset-questionnaire-answers-status.html",
    codes: &["in-progress", "completed", "amended", "entered-in-error", "stopped"],
};
const PUBLICATION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-publication-status.html",
    codes: &["draft", "active", "retired", "unknown"],
};
/// Only what is asked about here.
const RESOURCES: List =
    List { page: "http://hl7.org/fhir/R4/valueset-resource-types.html", codes: &["Patient"] };
const ITEM: List = List {
    page: "http://hl7.org/fhir/R4/valueset-item-type.html",
    codes: &[
        "group",
        "display",
        "question",
        "boolean",
        "decimal",
        "integer",
        "date",
        "dateTime",
        "time",
        "string",
        "text",
        "url",
        "choice",
        "open-choice",
        "attachment",
        "reference",
        "quantity",
    ],
};
const OPERATOR: List = List {
    page: "http://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html",
    codes: &["exists", "=", "!=", ">", "<", ">=", "<="],
};
const BEHAVIOUR: List = List {
    page: "http://hl7.org/fhir/R4/valueset-questionnaire-enable-behavior.html",
    codes: &["all", "any"],
};
const OBSERVATION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-observation-status.html",
    codes: &[
        "registered",
        "preliminary",
        "final",
        "amended",
        "corrected",
        "cancelled",
        "entered-in-error",
        "unknown",
    ],
};
const RELATION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-relationship-type.html",
    codes: &[
        "before-start",
        "before",
        "before-end",
        "concurrent-with-start",
        "concurrent",
        "concurrent-with-end",
        "after-start",
        "after",
        "after-end",
    ],
};
const SELECTION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-selection-behavior.html",
    codes: &["any", "all", "all-or-none", "exactly-one", "at-most-one", "one-or-more"],
};
const GROUPING: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-grouping-behavior.html",
    codes: &["visual-group", "logical-group", "sentence-group"],
};
const WANTED: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-required-behavior.html",
    codes: &["must", "could", "must-unless-documented"],
};
const CARDINALITY: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-cardinality-behavior.html",
    codes: &["single", "multiple"],
};
const CONDITION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-condition-kind.html",
    codes: &["applicability", "start", "stop"],
};
const TAKES_PART: List = List {
    page: "http://hl7.org/fhir/R4/valueset-action-participant-type.html",
    codes: &["patient", "practitioner", "related-person", "device"],
};
const TRIGGER: List = List {
    page: "http://hl7.org/fhir/R4/valueset-trigger-type.html",
    codes: &[
        "named-event",
        "periodic",
        "data-changed",
        "data-added",
        "data-modified",
        "data-removed",
        "data-accessed",
        "data-access-ended",
    ],
};
/// Only what is waited for here.
const TYPES: List = List {
    page: "http://hl7.org/fhir/R4/valueset-all-types.html",
    codes: &["QuestionnaireResponse", "Observation", "AdverseEvent"],
};
const EPISODE: List = List {
    page: "http://hl7.org/fhir/R4/valueset-episode-of-care-status.html",
    codes: &["planned", "waitlist", "active", "onhold", "finished", "cancelled", "entered-in-error"],
};
const SUBJECT: List = List {
    page: "http://hl7.org/fhir/R4/valueset-research-subject-status.html",
    codes: &[
        "candidate",
        "eligible",
        "follow-up",
        "ineligible",
        "not-registered",
        "off-study",
        "on-study",
        "on-study-intervention",
        "on-study-observation",
        "pending-on-study",
        "potential-candidate",
        "screening",
        "withdrawn",
    ],
};
const CONSENT: List = List {
    page: "http://hl7.org/fhir/R4/valueset-consent-state-codes.html",
    codes: &["draft", "proposed", "active", "rejected", "inactive", "entered-in-error"],
};
const PROVISION: List =
    List { page: "http://hl7.org/fhir/R4/valueset-consent-provision-type.html", codes: &["deny", "permit"] };
const ACTUALITY: List = List {
    page: "http://hl7.org/fhir/R4/valueset-adverse-event-actuality.html",
    codes: &["actual", "potential"],
};
const SEVERITY: List = List {
    page: "http://hl7.org/fhir/R4/valueset-adverse-event-severity.html",
    codes: &["mild", "moderate", "severe"],
};
const OUTCOME: List = List {
    page: "http://hl7.org/fhir/R4/valueset-adverse-event-outcome.html",
    codes: &["resolved", "recovering", "ongoing", "resolvedWithSequelae", "fatal", "unknown"],
};
const TASK: List = List {
    page: "http://hl7.org/fhir/R4/valueset-task-status.html",
    codes: &[
        "draft",
        "requested",
        "received",
        "accepted",
        "rejected",
        "ready",
        "cancelled",
        "in-progress",
        "on-hold",
        "failed",
        "completed",
        "entered-in-error",
    ],
};
const INTENT: List = List {
    page: "http://hl7.org/fhir/R4/valueset-task-intent.html",
    codes: &[
        "unknown",
        "proposal",
        "plan",
        "order",
        "original-order",
        "reflex-order",
        "filler-order",
        "instance-order",
        "option",
    ],
};
const PRIORITY: List = List {
    page: "http://hl7.org/fhir/R4/valueset-request-priority.html",
    codes: &["routine", "urgent", "asap", "stat"],
};
const DEVICE: List = List {
    page: "http://hl7.org/fhir/R4/valueset-device-status.html",
    codes: &["active", "inactive", "entered-in-error", "unknown"],
};
const DEVICE_NAME: List = List {
    page: "http://hl7.org/fhir/R4/valueset-device-nametype.html",
    codes: &[
        "udi-label-name",
        "user-friendly-name",
        "patient-reported-name",
        "manufacturer-name",
        "model-name",
        "other",
    ],
};
const ACTION: List = List {
    page: "http://hl7.org/fhir/R4/valueset-audit-event-action.html",
    codes: &["C", "R", "U", "D", "E"],
};
const AUDIT_OUTCOME: List =
    List { page: "http://hl7.org/fhir/R4/valueset-audit-event-outcome.html", codes: &["0", "4", "8", "12"] };
const BUNDLE: List = List {
    page: "http://hl7.org/fhir/R4/valueset-bundle-type.html",
    codes: &[
        "document",
        "message",
        "transaction",
        "transaction-response",
        "batch",
        "batch-response",
        "history",
        "searchset",
        "collection",
    ],
};
const VERB: List = List {
    page: "http://hl7.org/fhir/R4/valueset-http-verb.html",
    codes: &["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"],
};
const NAME_USE: List = List {
    page: "http://hl7.org/fhir/R4/valueset-name-use.html",
    codes: &["usual", "official", "temp", "nickname", "anonymous", "old", "maiden"],
};
const TIME: List = List {
    page: "http://hl7.org/fhir/R4/valueset-units-of-time.html",
    codes: &["s", "min", "h", "d", "wk", "mo", "a"],
};
const ARTIFACT: List = List {
    page: "http://hl7.org/fhir/R4/valueset-related-artifact-type.html",
    codes: &[
        "documentation",
        "justification",
        "citation",
        "predecessor",
        "successor",
        "derived-from",
        "depends-on",
        "composed-of",
    ],
};
