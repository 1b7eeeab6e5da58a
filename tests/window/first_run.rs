//! A computer with nothing on it becomes a clinic's.

use crate::{
    looks::{in_both_languages, look, sentence},
    window::Window,
};

pub const NAME: &str = "Grace Obi";
pub const CLINIC: &str = "Riverside Community MSK";
pub const SITE: &str = "07";

/// What opens the records.
#[derive(Debug, Default)]
pub struct Clinic {
    /// Of the administrator who set it up.
    pub passphrase: String,
    /// Of the second person, once they chose it.
    pub second: String,
}

pub async fn a_fresh_computer_becomes_a_clinics(window: &Window, endpoint: &str) -> Clinic {
    the_language_is_chosen_by_its_own_name(window).await;
    let passphrase = a_weak_passphrase_is_refused_and_four_words_are_suggested(window).await;
    the_recovery_key_is_proven_to_be_on_paper(window).await;
    the_endpoint_is_tried_before_it_is_kept(window, endpoint).await;
    a_collated_wording_is_read_and_all_are_approved(window).await;
    Clinic { passphrase, second: String::new() }
}

async fn step(window: &Window, name: &str) {
    window.see(&format!("[data-screen='first-run'][data-step='{name}']")).await;
}

async fn the_language_is_chosen_by_its_own_name(window: &Window) {
    step(window, "language").await;
    look(window, "01-language-en").await;

    window.click("input[name='language'][value='ar']").await;

    window.holds("document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar'").await;
    look(window, "01-language-ar").await;
    window.click("input[name='language'][value='en-GB']").await;
    window.holds("document.documentElement.dir === 'ltr'").await;
    window.act("next").await;
}

async fn a_weak_passphrase_is_refused_and_four_words_are_suggested(window: &Window) -> String {
    step(window, "clinic").await;
    window.fill("[name='clinic']", CLINIC).await;
    window.fill("[name='site']", SITE).await;
    window.fill("[name='name']", NAME).await;
    for (weak, why) in [
        ("short", "passphrase-too-short"),
        ("password1234", "passphrase-common"),
        ("Grace Obi 2026", "passphrase-personal"),
    ] {
        window.fill("[name='passphrase']", weak).await;
        window.act("next").await;
        window.see("[data-summary]").await;
        window.holds("document.activeElement?.matches('[data-summary]')").await;
        assert_eq!(window.words(".nhsuk-error-message").await, sentence("en-GB", why), "{weak}");
        if weak == "password1234" {
            in_both_languages(window, "02-clinic-refused").await;
        }
        // The summary of the next one is a new one.
        window.run("document.querySelector('[data-summary]').removeAttribute('data-summary')", vec![]).await;
    }

    window.act("suggest").await;

    window.holds("document.querySelector('[name=passphrase]').value.length > 15").await;
    let passphrase = window.value("[name='passphrase']").await;
    assert!(passphrase.split('-').count() >= 4, "four words, of which one may have a hyphen");
    window.act("next").await;
    passphrase
}

async fn the_recovery_key_is_proven_to_be_on_paper(window: &Window) {
    step(window, "recovery").await;
    window.see("[data-groups] .group").await;
    let script =
        "return [...document.querySelectorAll('[data-groups] .group')].map((one) => one.textContent.trim())";
    let groups: Vec<String> = serde_json::from_value(window.run(script, vec![]).await).unwrap();
    in_both_languages(window, "03-recovery-key").await;
    window.act("next").await;
    window.see("[name^='group-']").await;
    let asked = window.every("[name^='group-']", "name").await;
    assert!(!asked.is_empty() && asked.len() < groups.len(), "a part of it is asked for");
    for name in &asked {
        window.fill(&format!("[name='{name}']"), "0000").await;
    }

    window.act("confirm").await;

    window.see("[data-summary]").await;
    in_both_languages(window, "04-recovery-differs").await;
    for name in &asked {
        let place: usize = name.trim_start_matches("group-").parse().unwrap();
        window.fill(&format!("[name='{name}']"), &groups[place].to_lowercase()).await;
    }
    window.act("confirm").await;
}

async fn the_endpoint_is_tried_before_it_is_kept(window: &Window, endpoint: &str) {
    step(window, "endpoint").await;
    window.fill("[name='address']", "http://fhir.example.org/r4").await;
    window.act("try-endpoint").await;
    window.see("[data-finding='address-refused']").await;
    window.fill("[name='address']", "http://127.0.0.1:9/fhir").await;
    window.act("try-endpoint").await;
    window.see("[data-finding='no-answer']").await;

    window.fill("[name='address']", endpoint).await;
    window.act("try-endpoint").await;

    window.see("[data-finding='ready']").await;
    in_both_languages(window, "05-endpoint").await;
    window.act("save-endpoint").await;
}

/// None is ticked beforehand: what nobody approves is not offered.
async fn a_collated_wording_is_read_and_all_are_approved(window: &Window) {
    step(window, "wordings").await;
    window.see("[data-waiting]").await;
    window.act("approve-ticked").await;
    window.see(".nhsuk-error-message").await;
    window.act("read-waiting").await;
    window.see("[data-reading] tbody tr").await;
    in_both_languages(window, "05-wordings").await;
    window.act("close-reading").await;
    window.gone("[data-reading]").await;
    window.click("input[name='all']").await;

    window.act("approve-ticked").await;

    window.screen("participants").await;
}
