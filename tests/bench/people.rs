//! Invented people, many of them, with names as often as names occur: a few
//! very common, most rare.

use chrono::NaiveDate;
use domain::{
    ParticipantId, Private,
    nhs_number::NhsNumber,
    participant::{Participant, Sex, study_number},
};
use kit::chance::Chance;
use services::{Error, Ids};

use crate::clinic::{Clinic, Fresh};

/// Most common first.
const FAMILY: &[&str] = &[
    "Smith",
    "Jones",
    "Williams",
    "Taylor",
    "Brown",
    "Davies",
    "Evans",
    "Wilson",
    "Thomas",
    "Johnson",
    "Roberts",
    "Khan",
    "Robinson",
    "Wright",
    "Thompson",
    "Patel",
    "White",
    "Walker",
    "Edwards",
    "Green",
    "Hughes",
    "Hall",
    "Lewis",
    "Harris",
    "Clarke",
    "Ahmed",
    "Jackson",
    "Wood",
    "Turner",
    "Martin",
    "Cooper",
    "Hill",
    "Ward",
    "Hussain",
    "Morris",
    "Moore",
    "Clark",
    "Lee",
    "King",
    "Baker",
    "Harrison",
    "Morgan",
    "Begum",
    "Allen",
    "James",
    "Singh",
    "Scott",
    "Phillips",
    "Watson",
    "Davis",
    "Parker",
    "Price",
    "Bennett",
    "Young",
    "Griffiths",
    "Mitchell",
    "Kaur",
    "Nowak",
    "Kowalski",
    "Kowalska",
    "Wiśniewski",
    "Żółć",
    "Łukasik",
    "O’Brien",
    "O’Neill",
    "García",
    "Nguyễn",
    "Müller",
    "Søndergaard",
    "الخطيب",
    "منصور",
    "حداد",
    "يوسف",
    "Popescu",
    "Ionescu",
    "Rossi",
    "Ferrari",
    "Dupont",
    "Okafor",
    "Adeyemi",
    "Mensah",
    "Santos",
    "Silva",
    "Ali",
    "Mohamed",
    "Abdi",
    "Hassan",
    "McKenzie",
    "Campbell",
];
const GIVEN: &[&str] = &[
    "John",
    "Mary",
    "David",
    "Susan",
    "Margaret",
    "Michael",
    "Patricia",
    "Peter",
    "Christine",
    "Robert",
    "Linda",
    "Paul",
    "Jean",
    "Alan",
    "Carol",
    "Mohammed",
    "James",
    "Barbara",
    "William",
    "Janet",
    "Andrew",
    "Ann",
    "Stephen",
    "Elizabeth",
    "Brian",
    "Joan",
    "Ian",
    "Pauline",
    "Aisha",
    "Derek",
    "Fatima",
    "Amina",
    "Zofia",
    "Marek",
    "Agnieszka",
    "Piotr",
    "Elżbieta",
    "Łukasz",
    "José",
    "Hélène",
    "João",
    "Giulia",
    "ليلى",
    "يوسف",
    "كريم",
    "Ioana",
    "Andrei",
    "Chidi",
    "Folake",
    "Harpreet",
    "Meera",
    "Nasreen",
    "Bethan",
    "Gareth",
    "Fiona",
    "Iain",
    "Mary Ann",
];
/// Rare names are made of these.
const BEGINNING: &[&str] = &[
    "Ash", "Brad", "Burn", "Cald", "Chad", "Crom", "Dal", "Den", "East", "Ed", "Fair", "Far", "Gold", "Hal",
    "Har", "Hart", "Hay", "Kirk", "Lang", "Lind", "Lock", "Mar", "Mil", "Nor", "Oak", "Pem", "Rad", "Red",
    "Rock", "Sel", "Shel", "Stan", "Sut", "Thorn", "Wake", "Wal", "West", "Whit", "Win", "Wood",
];
const END: &[&str] = &[
    "berry", "bourne", "bridge", "brook", "burn", "by", "combe", "cott", "dale", "den", "field", "ford",
    "gate", "ham", "hurst", "ington", "land", "ley", "low", "man", "mere", "more", "ridge", "shaw", "son",
    "stead", "stock", "stone", "ton", "wall", "well", "wick", "wood", "worth",
];

/// As many people as fit well in one transaction.
const AT_ONCE: u32 = 5_000;

/// What a search looks for.
pub struct Known {
    pub family: String,
    pub given: String,
    pub study_number: String,
    pub nhs_number: Option<String>,
}

/// Puts so many people on file, after whoever is there.
pub fn fill(clinic: &Clinic, many: u32) -> Result<Vec<Known>, Error> {
    let mut chance = Chance::new(11);
    let mut known = Vec::new();
    let mut serial = 0;
    let first = clinic.app.read(|r| Ok(r.next_participant_number()?))?;
    let mut number = first;
    while number < first + many {
        eprintln!("registering: {} of {many}", number - first);
        let end = (number + AT_ONCE).min(first + many);
        clinic.app.write(|w| {
            for number in number..end {
                let one = invented(number, &mut serial, &mut chance, clinic);
                w.add_participant(number, &one)?;
                known.push(Known {
                    family: one.family.reveal().clone(),
                    given: one.given.reveal().clone(),
                    study_number: one.study_number.clone(),
                    nhs_number: one.nhs_number.as_ref().map(|number| number.digits().to_owned()),
                });
            }
            Ok(())
        })?;
        number = end;
    }
    Ok(known)
}

fn invented(number: u32, serial: &mut u32, chance: &mut Chance, clinic: &Clinic) -> Participant {
    let mut family = match chance.below(100) {
        0..60 => chance.common(FAMILY).to_owned(),
        _ => format!("{}{}", chance.any(BEGINNING), chance.any(END)),
    };
    if chance.below(30) == 0 {
        family = format!("{family}-{}", chance.common(FAMILY));
    }
    let mut given = chance.common(GIVEN).to_owned();
    if chance.below(3) == 0 {
        given = format!("{given} {}", chance.common(GIVEN));
    }
    let born =
        NaiveDate::from_ymd_opt(1930 + chance.below(80) as i32, 1 + chance.below(12), 1 + chance.below(28));
    Participant {
        id: ParticipantId(Fresh.fresh()),
        study_number: study_number("07", "", number),
        family: Private::new(family),
        given: Private::new(given),
        born: born.map(Private::new),
        sex: Sex::ALL[chance.below(2) as usize],
        nhs_number: (chance.below(10) > 0).then(|| nhs_number(serial)).flatten(),
        language: "en-GB".into(),
        interpreter: false,
        registered: clinic.app.now(),
    }
}

/// The next number of the range that is never given to anybody (999).
fn nhs_number(serial: &mut u32) -> Option<NhsNumber> {
    while *serial < 1_000_000 {
        // Steps that are no divisor: the numbers in use are spread, not dense.
        let nine = format!("999{:06}", u64::from(*serial) * 7_919 % 1_000_000);
        *serial += 1;
        if let Some(number) = (0..10).find_map(|check| NhsNumber::parse(&format!("{nine}{check}")).ok()) {
            return Some(number);
        }
    }
    None
}
