//! Locking: when nobody is there, when the computer sleeps, at a press; and what
//! is left in the computer's memory then.

#[cfg(target_os = "linux")]
mod memory;

use std::time::Duration;

use kit::{
    Clinic,
    people::{AMIRA, THEIRS},
};
use services::{
    Error, Role, participants,
    session::{self, NoticeCode, Stage},
};
use store::Action;

#[test]
fn nobody_there_for_five_minutes_locks_for_whoever_it_is() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    clinic.wait(Duration::from_secs(299));
    assert!(!session::lock_if_idle(&clinic.app));

    clinic.wait(Duration::from_secs(1));

    assert!(session::lock_if_idle(&clinic.app));
    assert_eq!(clinic.stage(), Stage::Locked);
    assert!(!session::lock_if_idle(&clinic.app), "once");
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    let locked = clinic.noted(Action::Locked);
    assert_eq!(locked.last().unwrap().role.as_deref(), Some("clinician"));
}

#[test]
fn a_lid_that_was_closed_for_a_minute_locks() {
    let clinic = Clinic::open();
    assert!(!session::lock_if_it_slept(&clinic.app), "nobody knows yet when it last ran");
    for _ in 0..10 {
        clinic.wait(Duration::from_secs(5));
        assert!(!session::lock_if_it_slept(&clinic.app));
    }

    // The computer sleeps: the wall clock goes on, the program does not.
    clinic.set_wall("2026-03-10T09:01:50+00:00");

    assert!(session::lock_if_it_slept(&clinic.app));
    assert_eq!(clinic.stage(), Stage::Locked);
}

#[test]
fn the_computers_own_screen_lock_locks_the_records_and_tells_the_window_once() {
    let clinic = Clinic::open();
    clinic.heard();

    assert!(session::lock_now(&clinic.app));

    assert_eq!(clinic.stage(), Stage::Locked);
    assert!(!clinic.heard().is_empty());
    assert!(!session::lock_now(&clinic.app));
    assert_eq!(clinic.heard(), []);
    let query = participants::FindParticipants { query: String::new() };
    assert!(matches!(participants::find(&clinic.app, query), Err(Error::Locked)));
}

#[test]
fn a_clock_that_is_set_back_is_noted_and_shown_and_keeps_nobody_from_recording() {
    let clinic = Clinic::open();
    clinic.register("Yusuf", "Amina");
    clinic.set_wall("2026-03-08T09:00:00+00:00");

    clinic.register("Okafor", "Ngozi");

    assert!(clinic.notices().contains(&NoticeCode::ClockBack));
    let jumps = clinic.noted(Action::ClockJumped);
    assert_eq!(jumps.iter().map(|row| row.detail.as_deref()).collect::<Vec<_>>(), [Some("-172800 s")]);
    let states = |clinic: &Clinic| {
        let rows = clinic.noted(Action::Registered).into_iter();
        rows.map(|row| row.clock.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(states(&clinic), ["trusted", "back"]);

    session::confirm_clock(&clinic.app, ()).unwrap();
    clinic.register("Price", "Joan");

    assert!(!clinic.notices().contains(&NoticeCode::ClockBack));
    assert_eq!(clinic.noted(Action::ClockConfirmed).len(), 1);
    assert_eq!(states(&clinic), ["trusted", "back", "trusted"]);
    assert_eq!(services::trail::check(&clinic.app, ()).unwrap().value.findings, []);
}

#[test]
fn a_clock_that_went_back_while_the_program_was_off_is_noticed_at_the_next_sign_in() {
    let clinic = Clinic::open();
    clinic.wait(Duration::from_secs(3 * 86_400));
    clinic.register("Yusuf", "Amina");
    // It begins again where the box's clock always begins.
    let clinic = clinic.restarted();

    clinic.sign_in();

    assert!(clinic.notices().contains(&NoticeCode::ClockBack));
    assert_eq!(clinic.noted(Action::ClockJumped).len(), 1);
}
