//! What must never leave this computer, looked for in everything that does.

use exchange::{Identifiable, batch};

use crate::kit;

/// Amina's name, date of birth and NHS number, however they may be written.
const AMINA: [&str; 13] = [
    "Amina",
    "Noor",
    "Qasimi",
    "Zoufan",
    "1987",
    "10-31",
    "31/10",
    "31.10",
    "October",
    "9991002758",
    "999 100 2758",
    "female",
    "birthDate",
];
/// What nobody may send, whatever the site.
const NOBODY: [&str; 6] = ["Zbigniewski", "Tariq", "Rang Dr", "brother", "note", "beef"];

fn sent(how: Identifiable) -> String {
    batch(&kit::everything(how)).to_string().to_lowercase()
}

fn found<'a>(sent: &str, canaries: &[&'a str]) -> Vec<&'a str> {
    canaries.iter().copied().filter(|canary| sent.contains(&canary.to_lowercase())).collect()
}

#[test]
fn no_name_birth_date_or_nhs_number_is_in_what_a_pseudonymous_site_sends() {
    let sent = sent(Identifiable::Pseudonymous);
    assert_eq!(found(&sent, &AMINA), [""; 0]);
    assert!(sent.contains("07-0004"));
}

#[test]
fn an_identified_site_sends_them_so_the_search_can_find_them() {
    let sent = sent(Identifiable::Identified);
    for canary in ["Amina", "Noor", "Qasimi", "1987", "10-31", "9991002758", "female", "birthDate"] {
        assert_eq!(found(&sent, &[canary]), [canary]);
    }
}

#[test]
fn what_staff_noted_and_who_they_are_stays_here_everywhere() {
    for how in [Identifiable::Pseudonymous, Identifiable::Identified] {
        assert_eq!(found(&sent(how), &NOBODY), [""; 0]);
    }
}
