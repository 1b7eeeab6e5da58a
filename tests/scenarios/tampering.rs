//! Somebody with the key, a database tool and time: what they do to the records
//! is found and named.

use std::{collections::BTreeMap, fs};

use kit::{
    Clinic, NAME, PASSPHRASE,
    endpoint::Endpoint,
    insider::Insider,
    sending::{Sender, until_sent},
};
use serde_json::json;
use services::{
    session::Stage,
    trail::{self, WitnessState},
};
use store::Store;
use vault::KeyFile;

/// A clinic that was locked, and its files as they were then.
struct Locked {
    clinic: Clinic,
    files: BTreeMap<&'static str, Vec<u8>>,
    /// The newest row.
    head: i64,
}

impl Locked {
    fn of(clinic: Clinic) -> Self {
        let head = clinic.head() + 1;
        clinic.lock();
        let read = |name| (name, fs::read(clinic.place().join(name)).unwrap());
        let files = ["records.db", "records.anchor", "vault.keys"].map(read).into();
        Self { clinic, files, head }
    }

    fn insider(&self) -> Insider {
        Insider::at(self.clinic.place())
    }

    /// Everything is as it was.
    fn put_back(&self) {
        self.clinic.lock();
        for (name, bytes) in &self.files {
            fs::write(self.clinic.place().join(name), bytes).unwrap();
        }
    }

    /// Code, row and number of rows missing of everything that the whole check
    /// finds after somebody signed in.
    fn found(&self) -> Vec<(String, Option<i64>, Option<i64>)> {
        self.clinic.sign_in();
        let findings = trail::check(&self.clinic.app, ()).unwrap().value.findings;
        findings.into_iter().map(|one| (one.code, one.seq, one.missing)).collect()
    }
}

fn work(clinic: &Clinic) {
    let person = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&person), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
}

/// Writes the anchor anew, as whoever has the key can.
fn anchor_anew(clinic: &Clinic) {
    let opened = KeyFile::read(&clinic.place().join("vault.keys")).unwrap().open(NAME, PASSPHRASE).unwrap();
    let records = clinic.place().join("records.db");
    let mut store = Store::open(&records, opened.data_key.expose()).unwrap();
    store.accept_anchor().unwrap();
    store.close().unwrap();
}

#[test]
fn whatever_is_done_to_the_trail_is_found_at_the_next_sign_in_and_named() {
    let clinic = Clinic::open();
    work(&clinic);
    let locked = Locked::of(clinic);
    let head = locked.head;
    let copy =
        "INSERT INTO audit SELECT {}, at, at_offset, by, action, kind, object, detail, prev, hash, format,
                run, mono, clock, version, role, session, content FROM audit WHERE seq = 6"
            .replace("{}", &(head + 1).to_string());
    let swap = "UPDATE audit SET seq = 99999 WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = 7;
                UPDATE audit SET seq = 7 WHERE seq = 99999";
    for (sql, code, seq, missing) in [
        ("UPDATE audit SET by = NULL WHERE seq = 6", "trail", 6, None),
        ("UPDATE audit SET at = '2026-03-10T08:00:00.000Z' WHERE seq = 6", "trail", 6, None),
        ("DELETE FROM audit WHERE seq = 6", "trail", 6, None),
        (&copy, "trail", head + 1, None),
        (swap, "trail", 6, None),
        (&format!("DELETE FROM audit WHERE seq > {}", head - 3), "anchor-ahead", head - 2, Some(3)),
    ] {
        locked.insider().does(sql);

        let found = locked.found();

        assert_eq!(locked.clinic.stage(), Stage::Safe, "{sql}");
        assert!(found.contains(&(code.to_owned(), Some(seq), missing)), "{sql}: {found:?}");
        locked.put_back();
    }

    locked.clinic.sign_in();
    assert_eq!(locked.clinic.stage(), Stage::Open, "nothing is found where nothing was done");
    assert_eq!(trail::check(&locked.clinic.app, ()).unwrap().value.findings, []);
}

#[test]
fn whatever_is_done_to_what_somebody_said_is_found() {
    let clinic = Clinic::open();
    work(&clinic);
    let locked = Locked::of(clinic);
    let insider = locked.insider();
    let said: i64 = insider.one("SELECT audit FROM answers LIMIT 1");
    let registered: i64 = insider.one("SELECT audit FROM participants LIMIT 1");
    drop(insider);
    for (sql, seq) in [
        (r#"UPDATE answers SET given = '{"answer":{"scale":1}}'"#, said),
        ("DELETE FROM answers", said),
        ("UPDATE participants SET family = 'Okafor'", registered),
        // As if it had been erased.
        ("UPDATE answers SET given = NULL, salt = NULL, erased = 1", said),
    ] {
        locked.insider().does(sql);

        let found = locked.found();

        assert!(found.contains(&("content".to_owned(), Some(seq), None)), "{sql}: {found:?}");
        locked.put_back();
    }
}

#[test]
fn records_taken_back_or_made_anew_contradict_what_is_noted_outside_of_them() {
    let clinic = Clinic::open();
    clinic.lock();
    let older = fs::read(clinic.place().join("records.db")).unwrap();
    clinic.sign_in();
    work(&clinic);
    let locked = Locked::of(clinic);
    let head = locked.head;

    fs::write(locked.clinic.place().join("records.db"), older).unwrap();
    let found = locked.found();
    assert_eq!(locked.clinic.stage(), Stage::Safe);
    let [(code, Some(first), Some(missing))] = &found[..] else { panic!("{found:?}") };
    assert_eq!((code.as_str(), first + missing), ("anchor-ahead", head + 1));

    locked.put_back();
    locked.insider().does("UPDATE audit SET by = NULL WHERE seq = 6");
    locked.insider().makes_anew(6);
    let found = locked.found();
    assert_eq!(locked.clinic.stage(), Stage::Safe);
    assert_eq!(found, [("anchor-contradicts".to_owned(), Some(head), None)]);
}

#[test]
fn a_trail_made_anew_with_all_that_belongs_to_it_is_found_by_whoever_saw_it_before() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    work(&clinic);
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let witness = |clinic: &Clinic| sender.beside(|| trail::witness(&clinic.app, ())).unwrap().value.state;
    assert_eq!(witness(&clinic), WitnessState::Agrees);
    let locked = Locked::of(clinic);

    locked.insider().does("UPDATE audit SET by = NULL WHERE seq = 6");
    locked.insider().makes_anew(6);
    anchor_anew(&locked.clinic);
    let found = locked.found();
    assert_eq!(locked.clinic.stage(), Stage::Open);
    assert_eq!(found.iter().map(|(code, ..)| code.as_str()).collect::<Vec<_>>(), ["witness"]);
    locked.put_back();

    // Without what is remembered here of who saw it, only they can tell.
    locked.insider().does("UPDATE audit SET by = NULL WHERE seq = 6; DELETE FROM witnessed");
    locked.insider().makes_anew(6);
    anchor_anew(&locked.clinic);
    assert_eq!(locked.found(), []);
    assert_eq!(locked.clinic.stage(), Stage::Open);
    assert_eq!(witness(&locked.clinic), WitnessState::Contradicts);
    let told = locked.clinic.noted(store::Action::TrailChecked);
    assert!(told.last().unwrap().detail.as_ref().unwrap().ends_with("witness contradicts"));
}
