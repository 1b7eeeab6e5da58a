//! The drill: the records are gone, or spoiled, and a copy is brought back.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use kit::{
    Clinic, NAME, PASSPHRASE,
    endpoint::Endpoint,
    insider::Insider,
    sending::{Sender, until, until_sent},
};
use serde_json::json;
use services::{
    Error, ProblemCode,
    backups::{self, LookIn, RestoreFrom, RestoreNow, RestorePreview, SetPlace},
    participants, results,
    rights::{self, Erase},
    sending::{self, RefusalCode, SendPhase},
    session::Stage,
    trail,
};
use store::Action;
use tempfile::TempDir;
use vault::VaultError;

const WHY: &str = "The disk of the computer has died";

/// A clinic with a copy, and with work that is newer than it.
struct Drill {
    clinic: Clinic,
    endpoint: Endpoint,
    /// Where the copy is.
    drive: TempDir,
    /// What is in it, and its newest row.
    saved: String,
    seq: i64,
    /// Corrected after the copy, and sent.
    corrected: String,
    /// Sent before the copy; the endpoint has lost it since.
    lost: String,
    /// Erased after the copy.
    erased: String,
    /// Registered after the copy, and sent nowhere.
    newest: String,
}

/// Everything that people recorded up to the row `seq`, read with the key.
fn contents(place: &Path, seq: i64) -> String {
    let file = Insider::at(place);
    let tables = [
        ("participants", "*"),
        ("visits", "*"),
        ("responses", "*"),
        ("answers", "*"),
        ("editions", "*"),
        ("acknowledgements", "*"),
        ("scores", "*"),
        ("people", "id, name, role, active, must_change, slot"),
    ];
    let mut all: String = tables.map(|(table, columns)| file.table(table, columns)).concat();
    all += &file.table(&format!("audit WHERE seq <= {seq}"), "*");
    all + &file.table(&format!("reasons WHERE audit <= {seq}"), "*")
}

fn correct(clinic: &Clinic, form: &str, point: i64) {
    let given = serde_json::from_value(json!({ "answer": { "scale": point } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: "As on paper".into(),
        changes,
    };
    assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
}

impl Drill {
    fn new() -> Self {
        let (endpoint, clinic, drive) = (Endpoint::start(), Clinic::open(), tempfile::tempdir().unwrap());
        let place = SetPlace { folder: drive.path().display().to_string() };
        assert_eq!(backups::set_place(&clinic.app, place).unwrap().value, []);
        let visit = clinic.visit(&clinic.register("Yusuf", "Amina"));
        let corrected = clinic.begin(&visit, "nprs", "en-GB");
        clinic.answer(&corrected, "nprs", json!({ "scale": 7 }));
        assert!(clinic.finish(&corrected).finished);
        let erased = clinic.register("Zephyrine", "Quill");
        let lost = clinic.register("Price", "Joan");
        let sender = Sender::to(&endpoint.url(), &clinic);
        until_sent(&clinic);

        backups::now(&clinic.app, ()).unwrap();
        let seq = store::backups(drive.path()).unwrap().listed[0].contents.seq;
        clinic.lock();
        let saved = contents(clinic.place(), seq);
        clinic.sign_in();

        clinic.wait(Duration::from_secs(3_600));
        correct(&clinic, &corrected, 3);
        clinic.register("Okafor", "Ngozi");
        until_sent(&clinic);
        drop(sender);
        endpoint.lose(&format!("Patient/{lost}"));
        let what = Erase {
            id: erased.clone(),
            study_number: "07-0002".into(),
            also_unsent: false,
            reason: "Zephyrine asked for it".into(),
        };
        assert_eq!(rights::erase(&clinic.app, what).unwrap().value, []);
        let newest = clinic.register("Baker", "Tom");
        clinic.visit(&newest);
        Self { clinic, endpoint, drive, saved, seq, corrected, lost, erased, newest }
    }

    fn from(&self, passphrase: &str) -> RestoreFrom {
        let folder = self.drive.path().display().to_string();
        let found = backups::look_in(&self.clinic.app, LookIn { folder }).unwrap();
        assert_eq!((found.len(), found[0].sound, found[0].participants), (1, true, 3));
        RestoreFrom { folder: found[0].folder.clone(), name: NAME.into(), passphrase: passphrase.into() }
    }

    fn preview(&self) -> RestorePreview {
        backups::preview(&self.clinic.app, self.from(PASSPHRASE)).unwrap()
    }

    /// Brings the copy back; where the replaced files are.
    fn restore(&self) -> Option<PathBuf> {
        let what = RestoreNow { from: self.from(PASSPHRASE), reason: WHY.into() };
        let done = backups::restore(&self.clinic.app, what).unwrap().value;
        assert_eq!(done.problems, []);
        assert_eq!(self.clinic.stage(), Stage::Locked);
        done.kept.map(PathBuf::from)
    }

    /// Signs in, and sees that the trail says what happened and is whole.
    fn begin_again(&self, detail: &str) {
        self.clinic.sign_in();
        assert_eq!(self.clinic.stage(), Stage::Open);
        let restored = self.clinic.noted(Action::Restored);
        assert_eq!(restored.len(), 1);
        assert_eq!(restored[0].detail.as_deref(), Some(detail));
        assert_eq!(restored[0].reason.as_ref().unwrap().reveal(), WHY);
        assert_eq!(trail::check(&self.clinic.app, ()).unwrap().value.findings, []);
    }

    /// Sends, and sees that the endpoint has what it had, and what it had lost.
    fn send_again(&self) -> Sender {
        assert_eq!(self.endpoint.find(&format!("Patient/{}", self.lost)), None);

        let sender = Sender::to(&self.endpoint.url(), &self.clinic);
        let page = until(&self.clinic, |page| {
            page.waiting == 0 && page.phase == SendPhase::Idle && page.confirmed > 0
        });
        assert_eq!(page.refused, 2, "{page:?}");

        // What was deleted there does not come back by itself.
        assert_eq!(self.endpoint.find(&format!("Patient/{}", self.lost)), None);
        let gone = page.held.iter().find(|held| held.refusal == Some(RefusalCode::Gone)).unwrap();
        assert_eq!(gone.id, self.lost);
        sending::again(&self.clinic.app, Clinic::by_id(&self.lost)).unwrap();
        let page = until(&self.clinic, |page| {
            page.waiting == 0 && page.phase == SendPhase::Idle && page.refused == 1
        });
        assert!(self.endpoint.find(&format!("Patient/{}", self.lost)).is_some());
        // The endpoint has a correction that the copy does not know.
        let there = self.endpoint.get(&format!("QuestionnaireResponse/{}", self.corrected));
        assert_eq!((&there["status"], &there["meta"]["versionId"]), (&json!("amended"), &json!("2")));
        assert_eq!(page.refused, 1, "{page:?}");
        sender
    }
}

#[test]
fn a_computer_that_died_is_replaced_and_everything_that_was_in_the_copy_is_there() {
    let mut drill = Drill::new();
    let place = drill.clinic.place().to_owned();
    let _folder = drill.clinic.quit();
    fs::remove_dir_all(&place).unwrap();
    drill.clinic = Clinic::at(&place);
    drill.clinic.set_wall("2026-03-10T15:00:00+00:00");
    assert_eq!(drill.clinic.stage(), Stage::FirstRun);

    let guess = backups::preview(&drill.clinic.app, drill.from("gravel-lantern-ocean-guess"));
    assert!(matches!(guess, Err(Error::Vault(VaultError::Refused))));
    let seen = drill.preview();
    assert_eq!(
        (seen.clinic.as_str(), seen.replaces, seen.readable),
        ("Riverside Community MSK", false, false)
    );
    assert_eq!((seen.newer, seen.newer_unsent, seen.newer_lines), (None, 0, vec![]));
    assert_eq!(drill.clinic.stage(), Stage::FirstRun, "looking changes nothing");
    assert_eq!(drill.restore(), None);

    assert_eq!(contents(&place, drill.seq), drill.saved);
    drill.begin_again(&format!("seq {}, lost unknown", drill.seq));
    assert_eq!(drill.clinic.found_people(""), 3);
    let sender = drill.send_again();
    // The endpoint has seen rows that are gone, and the trail says why.
    let witness = sender.beside(|| trail::witness(&drill.clinic.app, ())).unwrap().value;
    assert_eq!(witness.state, trail::WitnessState::Agrees);
    // Work goes on with it.
    let next = drill.clinic.register("Nowak", "Zofia");
    until(&drill.clinic, |page| page.waiting == 0);
    assert!(drill.endpoint.find(&format!("Patient/{next}")).is_some());
}

#[test]
fn what_is_newer_than_a_copy_is_named_before_and_kept_after_it_is_brought_back() {
    let drill = Drill::new();
    let head = drill.clinic.head();

    let seen = drill.preview();

    assert!(seen.replaces && seen.readable);
    assert_eq!(seen.newer, Some(head - drill.seq));
    let mut kinds: Vec<_> =
        seen.newer_lines.iter().map(|line| (line.kind.as_str(), line.confirmed)).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, [("participant", false), ("participant", true), ("response", true), ("visit", false)]);
    assert_eq!(seen.newer_unsent, 2);
    let kept = drill.restore().unwrap();

    // The row of locking is one more.
    drill.begin_again(&format!("seq {}, lost {}..{}", drill.seq, drill.seq + 1, head + 1));
    let gone = participants::open(&drill.clinic.app, Clinic::by_id(&drill.erased)).map(drop);
    assert!(matches!(gone, Err(Error::Erased)), "whoever was erased stays erased: {gone:?}");
    assert_eq!(drill.clinic.found_people("zeph"), 0);
    let again = drill.clinic.noted(Action::Erased);
    assert_eq!(again[0].reason.as_ref().unwrap().reveal(), "Zephyrine asked for it");
    let gone = participants::open(&drill.clinic.app, Clinic::by_id(&drill.newest)).map(drop).unwrap_err();
    assert_eq!(services::Problem::tell(&gone, uuid::Uuid::nil()).code, ProblemCode::NotFound);
    drop(drill.send_again());
    drill.clinic.lock();

    // What is newer than the copy was at the server, and came back from there in the
    // name of this computer, which has forgotten it.
    let all = contents(drill.clinic.place(), drill.seq);
    let forgotten = all.lines().find(|line| line.contains("Another computer")).unwrap();
    let us = forgotten.split('"').nth(1).unwrap();
    let but = |all: &str| {
        let others = all
            .lines()
            .filter(|line| !line.contains(&drill.erased) || line.contains("registered"))
            .filter(|line| !line.contains(us));
        others.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(but(&all), but(&drill.saved));
    let before = Insider::at(&kept).everything();
    assert!(before.contains(&drill.newest), "what was replaced is kept, and can be read");
    assert!(before.contains("Baker"));
}

#[test]
fn a_copy_takes_the_place_of_records_that_are_spoiled_and_they_are_kept_as_they_were() {
    let drill = Drill::new();
    let records = drill.clinic.place().join("records.db");
    drill.clinic.lock();
    let mut spoiled = fs::read(&records).unwrap();
    let middle = spoiled.len() / 2;
    for byte in &mut spoiled[middle..] {
        *byte ^= 0x55;
    }
    spoiled[200] ^= 1;
    fs::write(&records, &spoiled).unwrap();
    drill.clinic.sign_in();
    assert_eq!(drill.clinic.stage(), Stage::Safe);

    let seen = drill.preview();
    assert!(seen.replaces && !seen.readable);
    assert_eq!(seen.newer, None);
    let kept = drill.restore().unwrap();

    assert_eq!(fs::read(kept.join("records.db")).unwrap(), spoiled);
    assert_eq!(contents(drill.clinic.place(), drill.seq), drill.saved);
    drill.begin_again(&format!("seq {}, lost unknown", drill.seq));
    drop(drill.send_again());
}
