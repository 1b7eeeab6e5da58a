//! Who comes to the practice clinic: invented people, with NHS numbers of the
//! range that is never given to anybody (999).

use domain::{nhs_number::NhsNumber, participant::Sex};
use kit::chance::Chance;
use services::participants::ParticipantEntry;

/// Somebody invented.
pub struct Invented {
    family: &'static str,
    given: &'static str,
    /// The language they prefer.
    pub language: &'static str,
    sex: Sex,
}

const fn invented(family: &'static str, given: &'static str, language: &'static str, sex: Sex) -> Invented {
    Invented { family, given, language, sex }
}

/// Forty of them.
pub const PEOPLE: [Invented; 40] = [
    invented("Rahman", "Aisha", "en-GB", Sex::Female),
    invented("Nowak", "Marek", "pl", Sex::Male),
    invented("Yusuf", "Amina", "ar", Sex::Female),
    invented("Price", "Joan", "en-GB", Sex::Female),
    invented("Shaw", "Derek", "en-GB", Sex::Male),
    invented("Kowalska", "Zofia", "pl", Sex::Female),
    invented("Haddad", "Karim", "ar", Sex::Male),
    invented("Okafor", "Chidi", "en-GB", Sex::Male),
    invented("Żółć", "Łukasz", "pl", Sex::Male),
    invented("O’Brien", "Mary Ann", "en-GB", Sex::Female),
    invented("Rossi", "Giulia", "it", Sex::Female),
    invented("Dupont", "Hélène", "fr", Sex::Female),
    invented("García", "Ana", "es-ES", Sex::Female),
    invented("Silva", "João", "pt-BR", Sex::Male),
    invented("Popescu", "Ioana", "ro", Sex::Female),
    invented("Patel", "Meera", "en-GB", Sex::Female),
    invented("Evans", "Gareth", "en-GB", Sex::Male),
    invented("الخطيب", "ليلى", "ar", Sex::Female),
    invented("Wiśniewski", "Piotr", "pl", Sex::Male),
    invented("Hughes", "Bethan", "en-GB", Sex::Female),
    invented("Begum", "Nasreen", "en-GB", Sex::Female),
    invented("Campbell", "Fiona", "en-GB", Sex::Female),
    invented("Lewandowska", "Agnieszka", "pl", Sex::Female),
    invented("Moreau", "Luc", "fr", Sex::Male),
    invented("Ferrari", "Paolo", "it", Sex::Male),
    invented("Ionescu", "Andrei", "ro", Sex::Male),
    invented("Santos", "Beatriz", "pt-BR", Sex::Female),
    invented("Hernández", "José", "es-US", Sex::Male),
    invented("Thompson", "Errol", "en-GB", Sex::Male),
    invented("منصور", "يوسف", "ar", Sex::Male),
    invented("Walker", "Susan", "en-GB", Sex::Female),
    invented("Singh", "Harpreet", "en-GB", Sex::Male),
    invented("Zieliński", "Tomasz", "pl", Sex::Male),
    invented("Clarke", "Denise", "en-GB", Sex::Female),
    invented("McKenzie", "Iain", "en-GB", Sex::Male),
    invented("Adeyemi", "Folake", "en-GB", Sex::Female),
    invented("Baker", "Raymond", "en-GB", Sex::Male),
    invented("Mazur", "Elżbieta", "pl", Sex::Female),
    invented("Saleh", "Noor", "ar", Sex::Female),
    invented("Wright", "Pauline", "en-GB", Sex::Female),
];

impl Invented {
    /// As somebody would type them at the desk.
    pub fn entry(&self, number: u32, chance: &mut Chance) -> ParticipantEntry {
        ParticipantEntry {
            family: self.family.into(),
            given: self.given.into(),
            born: format!("{}/{}/{}", 1 + chance.below(28), 1 + chance.below(12), 1938 + chance.below(66)),
            sex: Some(self.sex),
            nhs_number: nhs_number(number),
            language: self.language.into(),
            interpreter: self.language != "en-GB" && chance.below(3) == 0,
            alike_accepted: Vec::new(),
            seen: None,
        }
    }
}

/// The first number from `999 000 0000` plus some on that has a check digit.
fn nhs_number(number: u32) -> String {
    (number * 7..1_000_000)
        .flat_map(|serial| (0..10).map(move |check| format!("999{serial:06}{check}")))
        .find(|digits| NhsNumber::parse(digits).is_ok())
        .unwrap_or_default()
}
