//! Sites that are set up already, as a story finds them: through the same verbs as the
//! window's, on the morning of 10 March 2026.

use kit::{NAME, PASSPHRASE, programme::BACK, slots::slots};
use services::{
    Role,
    kits::{self, AdoptKit},
};
use tempfile::TempDir;

use crate::{
    locking::sign_in_as,
    program::{Clock, Program},
    window::Window,
};

/// People of story 4, in the order of their study numbers.
pub const SIX: [(&str, &str); 6] = [
    ("Baker", "Ann"),
    ("Clarke", "Ben"),
    ("Evans", "Carys"),
    ("Nowak", "Marek"),
    ("Khan", "Sana"),
    ("Price", "Joan"),
];

/// When the program is opened for the first time.
pub const NINE: &str = "2026-03-10T09:00:00+00:00";
/// The same, a day later.
pub const NEXT_DAY: &str = "2026-03-11T09:00:00+00:00";

/// A site with records, and a program that was opened over them.
pub struct Site {
    pub program: Program,
    /// For as long as the story is told.
    _folder: Option<TempDir>,
}

impl Site {
    pub fn window(&self) -> &Window {
        &self.program.window
    }

    /// The power goes; so many days later the program is started, and Grace is back.
    pub async fn power_cut(self, days: i64) -> Self {
        let program = self.program.started_again_after(days).await;
        let site = Self { program, ..self };
        sign_in(site.window()).await;
        site
    }
}

/// Grace comes in.
pub async fn sign_in(window: &Window) {
    sign_in_as(window, NAME, PASSPHRASE).await;
}

/// The site runs the kit for low back pain, with stand-ins for the licensed forms, and
/// six people have agreed to take part.
pub async fn six_who_take_part() -> Site {
    opened(NINE, |clinic| {
        for (family, given) in SIX {
            let one = clinic.register(family, given);
            clinic.enrol(&one);
        }
    })
    .await
}

/// The same, with six people of whom nothing is known yet; `more` besides.
pub async fn six_on_the_list(opens: &str, more: impl FnOnce(&kit::Clinic)) -> Site {
    opened(opens, |clinic| {
        for (family, given) in SIX {
            clinic.register(family, given);
        }
        more(clinic);
    })
    .await
}

/// Somebody else works here as well, with a passphrase of their own.
pub fn settled(clinic: &kit::Clinic, name: &str, role: Role) {
    clinic.settle(name, role);
    clinic.sign_in();
}

async fn opened(when: &str, fill: impl FnOnce(&kit::Clinic)) -> Site {
    let clinic = kit::Clinic::open();
    let sponsor = clinic.trust("For tests");
    clinic.installed(&sponsor.sign(&slots()));
    clinic.approve_wordings();
    let recipients = vec![("clinician_on_site".to_owned(), "Room 4, extension 201".to_owned())];
    let runs = AdoptKit { recipients, ..kit::programme::runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, runs).unwrap().value, []);
    fill(&clinic);
    let place = clinic.place().to_owned();
    let folder = clinic.quit();
    let program = Program::start_at(&place, Clock::at(when)).await;
    sign_in(&program.window).await;
    Site { program, _folder: folder }
}
