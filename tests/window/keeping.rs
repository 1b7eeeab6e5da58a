//! What is kept beside the records: the trail of who did what, and the copies.

use crate::{
    first_run::NAME,
    looks::{in_both_languages, look, speak},
    people,
    staff::{SECOND, tab},
    window::{Window, until},
};

/// Both have left a trace, and it is whole.
pub async fn the_trail_tells_who_did_what(window: &Window) {
    tab(window, "trail").await;
    window.see("[data-rows] [data-did='locked']").await;
    in_both_languages(window, "38-trail").await;
    for (who, did) in [(NAME, "person-added"), (SECOND, "passphrase-changed"), (SECOND, "visit-started")] {
        window.choose("[name='action']", did).await;
        window.act("trail-show").await;
        window
            .holds(&format!(
                "[...document.querySelectorAll('[data-did]')].every((row) => row.dataset.did === '{did}')"
            ))
            .await;
        until(&format!("{who} did {did}"), async || {
            window.words("[data-rows] tbody").await.contains(who).then_some(())
        })
        .await;
    }
    window.act("trail-show-all").await;

    for (language, name) in [("ar", "39-trail-whole-ar"), ("en-GB", "39-trail-whole-en")] {
        speak(window, language).await;
        window.act("trail-check").await;
        window.see("[data-checked='0']").await;
        look(window, name).await;
    }
}

/// The server has seen the same trail.
pub async fn the_server_has_seen_the_same_trail(window: &Window) {
    tab(window, "trail").await;
    window.act("trail-witness").await;
    window.see("[data-witness]").await;
    look(window, "40-witness-en").await;
    assert_eq!(window.attribute("[data-witness]", "data-witness").await, "agrees");
}

/// A copy is made by hand, and stands in the list.
pub async fn a_backup_is_made_and_listed(window: &Window) {
    tab(window, "backups").await;
    window.see("[data-no-place]").await;
    let before = window.every("[data-backup]", "data-backup").await;

    window.act("back-up").await;

    // The newest of a day stands for the day.
    until("a new copy", async || {
        let now = window.every("[data-backup]", "data-backup").await;
        now.first().is_some_and(|newest| !before.contains(newest)).then_some(())
    })
    .await;
    window.see("[data-here]").await;
    window.gone("[data-trouble]").await;
    in_both_languages(window, "41-backups").await;
}

/// Everything else that belongs to the site, and a participant's rights.
pub async fn every_screen_of_the_site(window: &Window) {
    tab(window, "keys").await;
    window.act("open-renew").await;
    in_both_languages(window, "42-keys").await;
    window.act("cancel").await;
    window.act("renew-recovery").await;
    window.screen("recovery").await;
    window.act("make-recovery").await;
    window.see("[data-groups] .group").await;
    in_both_languages(window, "49-new-recovery-key").await;
    window.act("go-settings").await;
    window.act("go-protection").await;
    window.see("[data-screen='protection'] h1").await;
    in_both_languages(window, "50-protection").await;
    people::open(window, "07-0003").await;
    window.act("rights").await;
    window.see("[data-screen='rights'] [data-right='erase']").await;
    window.act("open-erase").await;
    in_both_languages(window, "51-rights").await;
    speak(window, "pl").await;
    look(window, "51-rights-pl").await;
    speak(window, "en-GB").await;
    tab(window, "staff").await;
    window.click("[data-person] [data-action='change-person-line']").await;
    window.see("[data-open-person]").await;
    in_both_languages(window, "43-person").await;
    speak(window, "pl").await;
    look(window, "43-person-pl").await;
    speak(window, "en-GB").await;
}
