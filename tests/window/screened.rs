//! Story 7: who does not enter, who enters beside the numbers, and a red flag that
//! nobody can pass over.

use kit::programme::{BACK, CONSENT, FIT, but};

use crate::{
    looks::{in_both_languages, look, speak},
    noting::{say, say_all, step},
    people,
    prepared::Site,
    window::Window,
};

/// (a) Fifteen years old: counted, with a reason, and without a name.
pub async fn somebody_of_fifteen_is_kept_without_a_name(window: &Window) {
    window.act("screen-somebody").await;
    step(window, "screening").await;
    let about_them = [
        ("referral-source", "gp"),
        ("pathway-point", "gp_consultation"),
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "2021"),
        ("ethnic-2021", "white_british"),
        ("language", "en-GB"),
        ("reason", "criteria_not_met"),
    ];
    say_all(window, &about_them).await;
    in_both_languages(window, "92-fifteen").await;

    window.act("keep-step").await;

    window.see("[data-not-entered]").await;
    in_both_languages(window, "93-not-entered").await;
    window.act("leave").await;
    window.screen("today").await;
    window.holds("!document.querySelector('[data-line]')").await;
}

/// (b) Marek came by himself: he may take part, and is told apart.
pub async fn somebody_who_came_by_himself_takes_part_beside_the_numbers(window: &Window) {
    people::open(window, "07-0004").await;
    window.act(&format!("enter-{BACK}")).await;
    step(window, "screening").await;
    say_all(window, &but(FIT, &[("referral-source", "self")])).await;
    window.act("keep-step").await;
    step(window, "consent").await;
    say_all(window, CONSENT).await;

    window.act("keep-step").await;

    step(window, "offer").await;
    window.act("back").await;
    window.see(&format!("[data-way='{BACK}'] [data-outside]")).await;
    in_both_languages(window, "94-by-himself").await;
}

/// (c) Joan says yes to saddle numbness and to not holding her water: it is said at once,
/// with nobody on the line, and she cannot enter before somebody acted; not after a power
/// cut either.
pub async fn a_red_flag_stops_the_way(site: Site) -> Site {
    let window = site.window();
    people::open(window, "07-0006").await;
    window.act(&format!("enter-{BACK}")).await;
    step(window, "screening").await;
    say_all(window, &but(FIT, &[("criterion-saddle", "true"), ("criterion-bladder", "true")])).await;
    // Nothing behind the dialog can be reached: its language is the one from before.
    speak(window, "ar").await;
    window.act("keep-step").await;
    window.see("[data-alert-now]").await;
    assert!(window.words("dialog").await.contains("Room 4, extension 201"), "whom to tell");
    look(window, "95-red-flag-ar").await;
    // Nothing but noting what was done leads out of it.
    window.gone("dialog [data-action='alert-go-on']").await;
    window.act("keep-step").await;
    window.see("dialog [data-summary]").await;
    window.see("[data-alert-now]").await;

    let site = site.power_cut(0).await;

    let window = site.window();
    speak(window, "en-GB").await;
    people::open(window, "07-0006").await;
    window.see("[data-blocked]").await;
    window.gone("[data-way] [data-action^='note-consent'], [data-way] [data-action='begin-visit']").await;
    in_both_languages(window, "96-blocked").await;
    window.act("to-blocked").await;
    window.see("[data-next='alert-action']").await;
    say(window, "action", "called_service").await;
    say(window, "service", "999").await;
    // The clock of this computer is the real one, and nobody called later than it is.
    say(window, "time-called", "00:00").await;
    say(window, "note", "Sent to ED").await;
    look(window, "97-acted-en").await;
    window.act("keep-step").await;
    window.see("[data-noted='true']").await;
    people::open(window, "07-0006").await;
    window.gone("[data-blocked]").await;
    site
}

/// The next day it is on the list of whoever looks after it, and what came of it is noted.
pub async fn the_next_day_it_is_known_what_came_of_it(site: Site) -> Site {
    let site = site.power_cut(1).await;
    let window = site.window();
    window.act("go-today").await;
    assert!(window.words("[data-screen='today'] h1").await.contains("11-Mar-2026"));
    window.act("to-alerts").await;
    window.see("[data-alerts='1'] [data-state='acted']").await;
    in_both_languages(window, "98-worklist").await;
    window.act("open-alert").await;
    window.see("[data-next='alert-outcome']").await;
    say(window, "outcome", "admitted").await;
    say(window, "false-alarm", "false").await;
    in_both_languages(window, "99-outcome").await;
    window.act("keep-step").await;
    window.holds("!document.querySelector('[data-next]')").await;
    let told = window.words("[data-screen='alert']").await;
    for said in ["999", "00:00", "Sent to ED", "Admitted"] {
        assert!(told.contains(said), "{said} in {told}");
    }
    look(window, "9a-closed-en").await;
    window.act("back").await;
    window.see("[data-alerts='0']").await;
    site
}
