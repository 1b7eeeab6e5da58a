//! A programme, run from Today: set up, somebody enters, a red flag, a visit, answers
//! over time. Pictures of each screen are kept for whoever looks at them.

use crate::{
    forms::finish,
    looks::{in_both_languages, look},
    noting::{say, step},
    people,
    staff::tab,
    window::Window,
};

const KIT: &str = "lbp-hte16";

/// The administrator runs the kit, and a clinical lead confirms its numbers.
pub async fn the_site_runs_a_kit(window: &Window) {
    tab(window, "kits").await;
    window.see(&format!("[data-kit='{KIT}']")).await;
    in_both_languages(window, "70-kits").await;
    window.click(&format!("[data-kit='{KIT}'] [data-action='open-kit']")).await;
    window.see("[data-screen='kit'] [data-visits]").await;
    window.fill("[name='recipients-clinician_on_site']", "Room 4, extension 201").await;
    window.act("run-kit").await;
    window.see("[data-runs='true']").await;
    in_both_languages(window, "71-kit").await;
}

/// From screening by consent and offer to the plan of twelve months.
pub async fn somebody_enters(window: &Window) {
    people::open(window, "07-0003").await;
    window.act(&format!("enter-{KIT}")).await;
    step(window, "screening").await;
    screened(window, "false").await;
    in_both_languages(window, "72-screening").await;
    window.act("keep-step").await;

    step(window, "consent").await;
    for item in ["questionnaires", "record-review", "vendor-linkage", "results", "future-contact"] {
        say(window, &format!("item-{item}"), "true").await;
    }
    say(window, "language", "en-GB").await;
    say(window, "mode", "written").await;
    say(window, "interpreter", "none").await;
    in_both_languages(window, "73-consent").await;
    window.act("keep-step").await;

    step(window, "offer").await;
    for (field, value) in [
        ("arm", "tech"),
        ("product", "getubetter"),
        ("pathway-point", "gp_consultation"),
        ("offered-by", "physiotherapist"),
        ("mode", "face_to_face"),
        ("technology-language", "en-GB"),
        ("result", "accepted"),
    ] {
        say(window, field, value).await;
    }
    in_both_languages(window, "74-offer").await;
    window.act("keep-step").await;

    window.see(&format!("[data-way='{KIT}'] [data-plan]")).await;
    window.see("[data-index]").await;
    in_both_languages(window, "75-way").await;
}

async fn screened(window: &Window, saddle: &str) {
    say(window, "referral-source", "gp").await;
    say(window, "pathway-point", "gp_consultation").await;
    say(window, "criterion-non-specific", "true").await;
    say(window, "criterion-saddle", saddle).await;
    for flag in ["bladder", "bowel", "red-flag"] {
        say(window, &format!("criterion-{flag}"), "false").await;
    }
    say(window, "criterion-chronic", "true").await;
}

/// The visit is on Today, begins with one click, and its first form with another.
pub async fn a_visit_is_begun_from_today(window: &Window) {
    window.act("go-today").await;
    window.see("[data-screen='today'] [data-line]").await;
    in_both_languages(window, "76-today").await;
    window.click("[data-line] [data-action='begin']").await;
    window.see("[data-screen='visit'] [data-visit-plan]").await;
    in_both_languages(window, "77-visit-plan").await;
    window.click("[data-planned-form='nprs'] [data-action='begin-planned']").await;
    window.screen("form").await;
    window.click("[data-item='nprs'] input[value='7']").await;
    finish(window).await;
    window.act("go-today").await;
    window.see("[data-line]").await;
    people::open(window, "07-0003").await;
    window.act("person").await;
    window.see("[data-screen='person'] [data-points='1']").await;
    in_both_languages(window, "78-person").await;
}

/// A red flag is said at once, cannot be passed over, and stays on the list.
pub async fn a_red_flag_stops_everything_until_somebody_acted(window: &Window) {
    people::open(window, "07-0001").await;
    window.act(&format!("enter-{KIT}")).await;
    step(window, "screening").await;
    screened(window, "true").await;
    window.act("keep-step").await;

    window.see("[data-alert-now]").await;
    look(window, "79-red-flag-en").await;
    let told = window.words("dialog").await;
    assert!(told.contains("Room 4, extension 201"), "{told}");
    say(window, "action", "called_service").await;
    say(window, "service", "999").await;
    look(window, "80-alert-action-en").await;
    window.act("keep-step").await;
    window.gone("[data-alert-now]").await;

    window.act("go-today").await;
    window.act("to-alerts").await;
    window.see("[data-screen='alerts'] [data-alert]").await;
    in_both_languages(window, "81-alerts").await;
    window.click("[data-alert] [data-action='open-alert'], [data-alert][data-action='open-alert']").await;
    window.see("[data-screen='alert']").await;
    in_both_languages(window, "82-alert").await;
}

/// How good the data are.
pub async fn the_data_are_looked_at(window: &Window) {
    window.act("go-today").await;
    window.act("to-quality").await;
    window.see("[data-screen='quality'] [data-measures]").await;
    in_both_languages(window, "83-quality").await;
}
