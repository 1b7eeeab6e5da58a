//! Lists of codes that every programme can use. A list of a kit wins over ours of
//! the same name.
//!
//! What is said of people and reasons is from the lists that studies of such
//! programmes keep; codes stay as they are for good, because they are stored and sent.

use crate::kit::Kit;

/// Lists whose codes a kit has in a place of its own, not in `lists`; of
/// `language` whoever shows a form knows the codes.
pub const OF_THE_KIT: [&str; 8] =
    ["referral", "points", "arm", "product", "visit", "instrument", "step", "language"];

/// Why something was not done, where it only takes place later: it is expected as before.
pub const LATER: &str = "book_later";

/// Names of all lists that are built in.
pub const NAMES: [&str; 46] = [
    "decline",
    "not_started",
    "stop",
    "visit_missed",
    "session_missed",
    "correction",
    "not_entered",
    "recipients",
    "age_band",
    "sex",
    "ethnic_scheme",
    "ethnic_2001",
    "ethnic_2021",
    "consent_mode",
    "interpreter",
    "role",
    "mode",
    "offer_result",
    "source",
    "active_definition",
    "measure",
    "helper",
    "started_by",
    "element",
    "completion",
    "how",
    "contact_result",
    "severity",
    "seriousness",
    "relatedness",
    "adverse_action",
    "adverse_outcome",
    "follow_up",
    "unintended",
    "affected",
    "alert_action",
    "service",
    "override",
    "alert_outcome",
    "stated_by",
    "education",
    "work",
    "device",
    "internet",
    "unsure",
    "help",
];

/// The codes of a list that is built in; none where there is no such list.
pub fn list(name: &str) -> &'static [&'static str] {
    match name {
        "decline" => &[
            "no_device",
            "no_internet_or_data",
            "no_storage_space",
            "low_confidence_with_technology",
            "language_not_available",
            "prefers_face_to_face",
            "prefers_group",
            "privacy_concern",
            "cultural_reason",
            "no_time",
            "symptoms_improved",
            "does_not_think_it_will_help",
            "carer_or_family_advice",
            "other",
            "prefers_not_to_say",
        ],
        "not_started" => &[
            "could_not_download_or_log_in",
            "forgot",
            "symptoms_improved",
            "chose_other_care",
            "technical_fault",
            "other",
            "not_known",
        ],
        "stop" => &[
            "recovered",
            "no_benefit",
            "symptoms_worse",
            "adverse_event",
            "too_time_consuming",
            "technical_fault",
            "hard_to_use",
            "language",
            "lost_access_to_device_or_internet",
            "moved_to_other_care",
            "licence_ended",
            "other",
            "prefers_not_to_say",
        ],
        "visit_missed" => &[
            "no_contact_after_attempts",
            "participant_unwell",
            "participant_declined_this_visit",
            "site_capacity",
            "interpreter_not_available",
            "instrument_not_available_in_language",
            "system_fault",
            "participation_changed",
            LATER,
            "other",
        ],
        "session_missed" => &[
            "participant_unwell",
            "no_time",
            "travel",
            "session_cancelled",
            "interpreter_not_available",
            "other",
            "not_known",
        ],
        "correction" => &[
            "transcription_error",
            "wrong_participant",
            "wrong_date",
            "participant_corrected_own_answer",
            "late_information",
            "unit_or_scale_error",
            "duplicate_entry",
            "other_with_text",
        ],
        "not_entered" => &[
            "criteria_not_met",
            "safety",
            "did_not_want_to",
            "no_time",
            "language_not_available",
            "interpreter_not_available",
            "other",
            "prefers_not_to_say",
        ],
        "recipients" => &[
            "clinician_on_site",
            "duty_clinician",
            "coordinator",
            "duty_manager",
            "site_lead",
            "sponsor_safety",
        ],
        _ => about_people(name),
    }
}

fn about_people(name: &str) -> &'static [&'static str] {
    match name {
        "age_band" => &[
            "under_16",
            "16_17",
            "18_24",
            "25_34",
            "35_44",
            "45_54",
            "55_64",
            "65_74",
            "75_84",
            "85_over",
            "not_known",
        ],
        "sex" => &["female", "male", "other", "unknown"],
        // Two schemes are in use, and one bare letter means two things: the scheme is asked first.
        "ethnic_scheme" => &["2001", "2021", "not_stated"],
        "ethnic_2001" => {
            &["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", "99"]
        }
        "ethnic_2021" => &[
            "asian_indian",
            "asian_pakistani",
            "asian_bangladeshi",
            "asian_chinese",
            "asian_other",
            "black_caribbean",
            "black_african",
            "black_other",
            "mixed_white_and_black_caribbean",
            "mixed_white_and_black_african",
            "mixed_white_and_asian",
            "mixed_other",
            "white_british",
            "white_irish",
            "white_gypsy_or_irish_traveller",
            "white_roma",
            "white_other",
            "other_arab",
            "other_any",
            "not_stated",
            "not_known",
        ],
        "consent_mode" => &["written", "verbal", "electronic"],
        "interpreter" => &["none", "professional", "family-helper"],
        "role" => &[
            "gp",
            "first_contact_practitioner",
            "physiotherapist",
            "nurse",
            "pharmacist",
            "other_clinician",
            "research_staff",
            "administrator",
            "other",
        ],
        "mode" => &["face_to_face", "video", "telephone", "message", "letter"],
        "offer_result" => &["accepted", "declined", "deferred"],
        "helper" => &["nobody", "staff", "family_or_friend", "vendor"],
        "started_by" => &["participant", "family_or_carer", "clinician", "site", "sponsor"],
        "element" => &["programme", "visits", "questionnaires", "record-linkage", "contact"],
        "completion" => {
            &["as_planned", "early", "lost_contact", "moved_away", "died", "programme_closed", "other"]
        }
        "how" => &["phone", "message", "letter", "in-person"],
        "contact_result" => &["reached", "not-reached"],
        "affected" => &["participant", "family_or_carer", "staff", "service", "other"],
        _ => about_events(name),
    }
}

fn about_events(name: &str) -> &'static [&'static str] {
    match name {
        "source" => &["vendor", "self-report", "staff", "record"],
        "active_definition" => &["used_past_7_days", "used_past_30_days", "of_the_vendor", "other"],
        "measure" => &["sessions", "minutes", "days_active", "modules", "other"],
        "severity" => &["mild", "moderate", "severe"],
        "seriousness" => &[
            "death",
            "life_threatening",
            "hospitalisation",
            "disability",
            "congenital_anomaly",
            "medically_important",
        ],
        "relatedness" => &["not_related", "unlikely", "possible", "probable", "definite", "not_known"],
        "adverse_action" => {
            &["none", "technology_paused", "technology_stopped", "referred", "treated", "admitted", "other"]
        }
        "adverse_outcome" => {
            &["recovered", "recovering", "not_recovered", "recovered_with_sequelae", "fatal", "not_known"]
        }
        "follow_up" => &["attempt", "outcome"],
        "unintended" => &["care", "workload", "access", "privacy", "cost", "relationship", "other"],
        "alert_action" => &[
            "followed_procedure",
            "spoke_with_participant",
            "informed_clinician",
            "called_service",
            "no_action_needed",
            "other",
        ],
        "service" => &["999", "111", "gp", "emergency_department", "out_of_hours", "community_team", "other"],
        "override" => &["known_and_stable", "will_monitor", "reading_wrong", "entered_by_mistake", "other"],
        "alert_outcome" => &[
            "no_further_care",
            "gp_care",
            "emergency_department",
            "admitted",
            "referred",
            "died",
            "other",
            "not_known",
        ],
        _ => super::background::list(name),
    }
}

/// The codes of a list as this kit has it.
pub fn codes(name: &str, kit: Option<&Kit>) -> Vec<String> {
    if let Some(kit) = kit {
        let own = of_the_kit(name, kit);
        if !own.is_empty() {
            return own;
        }
    }
    list(name).iter().map(|&code| code.to_owned()).collect()
}

fn of_the_kit(name: &str, kit: &Kit) -> Vec<String> {
    let once = |all: Vec<String>| {
        let mut seen = std::collections::BTreeSet::new();
        all.into_iter().filter(|one| seen.insert(one.clone())).collect()
    };
    match name {
        "referral" => kit.referral.clone(),
        "points" => kit.points.clone(),
        "arm" => kit.arms.iter().map(|arm| arm.id.clone()).collect(),
        "product" => kit.offered().map(|(_, product)| product.id.clone()).collect(),
        "visit" => kit.visits.iter().map(|visit| visit.id.clone()).collect(),
        "instrument" => once(
            kit.visits.iter().flat_map(|visit| &visit.forms).map(|form| form.instrument.clone()).collect(),
        ),
        "step" => once(
            kit.visits.iter().flat_map(|visit| &visit.steps).map(|step| step.code().to_owned()).collect(),
        ),
        _ => kit.list(name).to_vec(),
    }
}
