//! Every command, by every role, in every state of a real desk.

use std::fmt::Write;

use services::{Role, session::Stage};

use super::{
    super::DUTIES,
    is_up_to_date,
    kit::{Desk, sample},
};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/duties.txt");

fn desks() -> Vec<(Desk, Stage, Option<Role>)> {
    let mut desks = vec![
        (Desk::empty(), Stage::FirstRun, None),
        (Desk::locked(), Stage::Locked, None),
        (Desk::recovering(), Stage::Recovering, None),
    ];
    for role in Role::ALL {
        desks.push((Desk::with_somebody_new(role), Stage::MustChange, Some(role)));
        desks.push((Desk::damaged_with(role), Stage::Safe, Some(role)));
        desks.push((Desk::with(role), Stage::Open, Some(role)));
    }
    for role in [Role::Clinician, Role::ResearchNurse, Role::Administrator] {
        desks.push((Desk::handed_by(role), Stage::Handed, Some(role)));
    }
    desks
}

/// What the rules refuse is refused through the real bridge, whatever the rest
/// of the program would say; what they allow is let through the door.
#[test]
fn every_command_is_refused_to_whom_and_when_it_is_not_theirs() {
    let mut refused = 0;
    for (desk, stage, role) in desks() {
        assert_eq!(desk.app.standing().unwrap(), (stage, role));
        for (command, duty) in DUTIES {
            let is_theirs = duty.allows(stage, role).is_ok();
            assert_eq!(desk.app.admit(*duty).is_ok(), is_theirs, "{command} {stage:?} {role:?}");
            if !is_theirs {
                let problem = desk.ask(command, sample(command)).unwrap_err();
                let codes = [
                    "locked",
                    "not-set-up",
                    "must-change",
                    "read-only-now",
                    "already-set-up",
                    "not-yours",
                    "with-patient",
                ];
                let code = problem["code"].as_str().unwrap_or_default().to_owned();
                assert!(codes.contains(&code.as_str()), "{command} {stage:?} {role:?}: {problem}");
                refused += 1;
            }
        }
    }
    assert!(refused > 500, "{refused}");
}

/// Nothing of the clinic can be asked for from a patient's hands, whatever a
/// page of the window does.
#[test]
fn a_patient_has_four_commands_and_no_others() {
    let theirs = DUTIES
        .iter()
        .filter(|(_, duty)| Role::ALL.iter().any(|role| duty.allows(Stage::Handed, Some(*role)).is_ok()));
    let theirs: Vec<_> = theirs.map(|(command, _)| *command).collect();
    assert_eq!(theirs, ["status", "patient_go", "patient_answer", "patient_return"]);
}

/// The rules as they were agreed, for whoever reviews a change of them. Run with
/// `UPDATE=1` to write them.
#[test]
fn the_rules_are_as_agreed() {
    let roles = [
        None,
        Some(Role::Clinician),
        Some(Role::ResearchNurse),
        Some(Role::Administrator),
        Some(Role::DataManager),
        Some(Role::Auditor),
    ];
    let mut table = String::from(
        "Who may ask what, when. Written by `the_rules_are_as_agreed`. Nobody, Clinician, research Nurse,\n\
         Administrator, Data manager, aUditor; a dot for a refusal.\n\n",
    );
    for (command, duty) in DUTIES {
        write!(table, "{command:<22}").unwrap();
        for stage in Stage::ALL {
            let letters = roles.iter().zip("-CNADU".chars());
            let who: String = letters
                .map(|(role, letter)| if duty.allows(stage, *role).is_ok() { letter } else { '.' })
                .collect();
            write!(table, " {stage:?}:{who}").unwrap();
        }
        table.push('\n');
    }
    is_up_to_date(TABLE, &table);
}
