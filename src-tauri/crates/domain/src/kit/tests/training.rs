//! Modules of training that contradict themselves.

use super::*;

const MODULE: &str = "[lists]";

/// Adds a module with some of its text replaced, and expects exactly this fault.
#[track_caller]
fn refused(from: &str, to: &str, fault: &str) {
    let module = "[[training]]\nid = \"t1\"\nroles = [\"clinician\"]\ncovers = [\"collecting\"]\nminutes = 30\n\
                  questions = 10\npass = 8\ncases = 2\nform = \"nprs\"\nvalid_months = 12\nidle_days = 60\nrefresher_minutes = 10\n";
    assert!(module.contains(from), "{from}");
    let kit = changed(MODULE, &format!("{}{MODULE}", module.replacen(from, to, 1)));
    let expected: Vec<&str> = if fault.is_empty() { Vec::new() } else { vec![fault] };
    assert_eq!(faults(&kit), expected, "{from} -> {to}");
}

#[test]
fn a_module_can_be_passed_by_somebody_and_is_needed_for_something() {
    refused("", "", "");
    refused("pass = 8", "pass = 11", "training.t1.pass: is more than the 10 questions");
    refused("pass = 8", "pass = 0", "training.t1.pass: everybody passes");
    refused("\"clinician\"", "\"plumber\"", "training.t1.roles: there is no role plumber");
    refused("[\"clinician\"]", "[]", "training.t1.roles: it is for nobody");
    refused("[\"collecting\"]", "[]", "training.t1.covers: nothing needs it");
    refused("idle_days = 60", "idle_days = 0", "training.t1.idle_days: is nothing");
    refused("valid_months = 12", "valid_months = 0", "training.t1.valid_months: is nothing");
    refused(
        "refresher_minutes = 10",
        "refresher_minutes = 31",
        "training.t1.refresher_minutes: is longer than the module",
    );
    refused("cases = 2", "cases = 2\nsource = \"nowhere\"", "training.t1.source: there is no source nowhere");
    refused("form = \"nprs\"\n", "", "training.t1.form: nobody knows when a practice case is done");
    refused("form = \"nprs\"", "form = \"odi\"", "training.t1.form: no visit asks for odi");
    let twice = "[[training]]\nid = \"t1\"\nroles = [\"clinician\"]\ncovers = [\"escalation\"]\nminutes = 5\n\
                 questions = 1\npass = 1\nvalid_months = 1\nidle_days = 1\nrefresher_minutes = 1\n";
    let kit = changed(MODULE, &format!("{twice}{twice}{MODULE}"));
    assert_eq!(faults(&kit), ["training.t1: stands here twice"]);
}
