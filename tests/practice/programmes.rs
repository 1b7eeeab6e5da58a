//! What the practice clinic runs: the programme for low back pain, and a group that comes
//! twice a week. Some are asked in, some decline, one has a red flag, one does not come.

use domain::way::StepKind;
use kit::programme::{ACCEPT, BACK, CONSENT, FIT, GROUP, GROUP_CONSENT, GROUP_FIT, but, runs, typed};
use services::{
    App, Error,
    attendance::{self, Came, KeepAttendance},
    kits::{self, AdoptKit},
    ways::{self, AskStep, BeginPlanned, KeepStep},
};

use crate::world::Calendar;

/// Days before today on which the group met.
const SESSIONS: [i64; 4] = [14, 11, 7, 4];

/// Whoever alerts go to: nobody's names, and numbers that are nobody's.
const RECIPIENTS: [(&str, &str); 3] = [
    ("clinician_on_site", "Room 4, extension 201"),
    ("duty_clinician", "Duty phone, 0000 111 222"),
    ("site_lead", "Site lead, 0000 111 223"),
];

/// What some say of themselves: by one scheme, by the other, and rather not.
const BACKGROUNDS: [&[(&str, &str)]; 3] = [
    &[("ethnic-scheme", "2021"), ("ethnic-2021", "white_british"), ("stated-by", "themselves")],
    &[("ethnic-scheme", "2001"), ("ethnic-2001", "J"), ("stated-by", "record")],
    &[("ethnic-scheme", "not_stated"), ("stated-by", "themselves")],
];

/// Somebody who found what they were offered too much.
const DECLINE: &[(&str, &str)] =
    &[("result", "declined"), ("reasons", "no_device"), ("given-instead", "usual")];

/// What becomes of somebody in the practice clinic.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// Comes without a programme, as before there was one.
    None,
    /// Takes what the programme for back pain offers.
    Takes,
    /// Declines it, and still answers.
    Declines,
    /// Has a red flag, and is not asked in.
    RedFlag,
    /// Is one of the group.
    Group,
}

impl Path {
    /// Of the person with this number, from 1.
    pub fn of(number: u32) -> Self {
        match number {
            4 => Self::RedFlag,
            5 | 17 | 29 => Self::Declines,
            _ if number.is_multiple_of(4) => Self::Group,
            _ if number.is_multiple_of(3) => Self::None,
            _ => Self::Takes,
        }
    }
}

/// The clinic runs both.
pub fn adopt(app: &App) -> Result<(), Error> {
    // Nobody of the group is in the clinic while they answer.
    for (kit, from) in [(BACK, 0), (GROUP, 1)] {
        let recipients = RECIPIENTS[from..].iter().map(|(role, who)| ((*role).into(), (*who).into()));
        none(kits::adopt(app, AdoptKit { recipients: recipients.collect(), ..runs(kit) })?.value)?;
    }
    Ok(())
}

/// Somebody comes in, as far as their path goes; the visit they begin at once, if any.
pub fn enter(app: &App, who: &str, number: usize, path: Path) -> Result<Option<String>, Error> {
    match path {
        Path::None => return Ok(None),
        Path::RedFlag => {
            note(app, BACK, StepKind::Screening, who, &but(FIT, &[("criterion-saddle", "true")]))?;
            return Ok(None);
        }
        Path::Group => {
            note(app, GROUP, StepKind::Screening, who, GROUP_FIT)?;
            note(app, GROUP, StepKind::Consent, who, GROUP_CONSENT)?;
        }
        Path::Takes | Path::Declines => {
            note(app, BACK, StepKind::Screening, who, FIT)?;
            note(app, BACK, StepKind::Consent, who, CONSENT)?;
            // Of every fourth nobody asked.
            if let Some(said) = BACKGROUNDS.get(number % (BACKGROUNDS.len() + 1)) {
                note(app, BACK, StepKind::Background, who, said)?;
            }
            let offer = if path == Path::Takes { ACCEPT.to_vec() } else { but(ACCEPT, DECLINE) };
            note(app, BACK, StepKind::Offer, who, &offer)?;
        }
    }
    let (kit, plan) = if path == Path::Group { (GROUP, "pre") } else { (BACK, "v0") };
    let begin = BeginPlanned {
        participant: who.into(),
        kit: kit.into(),
        plan: plan.into(),
        turn: 0,
        day: String::new(),
    };
    Ok(ways::begin_visit(app, begin)?.value.visit)
}

/// The group has met so far; each time one of them stays away.
pub fn meet(app: &App, calendar: &Calendar, group: &[String]) -> Result<(), Error> {
    for (number, days_ago) in (1..).zip(SESSIONS) {
        calendar.go_to(days_ago, 18 * 60);
        let absent = number as usize % group.len().max(1);
        let came = |(at, who): (usize, &String)| Came {
            participant: who.clone(),
            attended: at != absent,
            reason: if at == absent { "travel".into() } else { String::new() },
        };
        let people = group.iter().enumerate().map(came).collect();
        let kept = attendance::keep(
            app,
            KeepAttendance { kit: GROUP.into(), day: String::new(), number, group: 1, people },
        )?;
        none(kept.value.problems)?;
    }
    Ok(())
}

fn note(app: &App, kit: &str, kind: StepKind, who: &str, fields: &[(&str, &str)]) -> Result<(), Error> {
    let step = AskStep {
        kind,
        kit: Some(kit.into()),
        participant: Some(who.into()),
        visit: None,
        about: None,
        id: None,
    };
    let what = KeepStep { step, day: String::new(), fields: typed(fields), reason: String::new() };
    none(ways::keep(app, what)?.value.problems)
}

/// What is typed here is right, or the practice clinic is not made.
fn none<T>(problems: Vec<T>) -> Result<(), Error> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Input("practice")) }
}
