//! Who comes to the practice clinic: invented people, with NHS numbers of the
//! range that is never given to anybody (999).

use domain::participant::Sex;
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
        }
    }
}

/// The first number from `999 0000 000` plus some on that has a check digit.
fn nhs_number(number: u32) -> String {
    (number * 7..)
        .find_map(|serial| {
            let nine = format!("999{serial:06}");
            let sum: u32 =
                nine.chars().filter_map(|c| c.to_digit(10)).zip((2..=10).rev()).map(|(d, w)| d * w).sum();
            match (11 - sum % 11) % 11 {
                10 => None,
                check => Some(format!("{nine}{check}")),
            }
        })
        .unwrap_or_default()
}

/// Numbers that look like chance and are the same every time: a linear
/// congruential generator with the constants of Knuth's MMIX.
pub struct Chance(u64);

impl Chance {
    /// Begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to one less than `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most.max(1))) as u32
    }
}
