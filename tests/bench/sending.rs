//! A day's end at a busy clinic: a thousand finished forms, and everything they
//! refer to, to a server that is not ours.

use std::{
    fs,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use services::{Error, endpoint, sending, sync};

use crate::{clinic::Clinic, figure::Figure, filling::fill_in, pace::processor_seconds};

/// Each with a visit and one form of every kind.
const PEOPLE: u32 = 200;
const INSTRUMENTS: [&str; 5] = ["phq-9", "gad-7", "phq-4", "rmdq-24", "nprs"];
/// Without any news for so long, it is not going to end.
const PATIENCE: Duration = Duration::from_secs(120);

pub fn measure(folder: &Path, address: &str) -> Result<Vec<Figure>, Error> {
    let clinic = Clinic::found(folder)?;
    let app = &clinic.app;
    for number in 1..=PEOPLE {
        if number % 20 == 1 {
            eprintln!("filling forms in: {} of {}", (number - 1) * INSTRUMENTS.len() as u32, PEOPLE * 5);
        }
        let person = clinic.register(number)?;
        let visit = clinic.visit(&person)?;
        for instrument in INSTRUMENTS {
            let response = clinic.begin(&visit, instrument)?;
            fill_in(app, &response, number)?;
        }
    }
    let waiting = sending::page(app, ())?;
    let responses = count(&waiting, sending::RecordKind::Response);
    eprintln!("sending {} records, {responses} of them forms, to {address}", waiting.waiting);

    let before = (memory(), processor_seconds());
    let runtime = tokio::runtime::Runtime::new().map_err(services::FolderError::from)?;
    let began = Instant::now();
    runtime.spawn(sync::run(Arc::clone(app)));
    endpoint::save(app, endpoint::SaveEndpoint { address: Some(address.into()) })?;
    let seconds = loop {
        if !clinic.hears(PATIENCE) {
            return Err(Error::Input("endpoint"));
        }
        let page = sending::page(app, ())?;
        if page.waiting == 0 {
            break began.elapsed().as_secs_f64();
        }
    };
    let after = (memory(), processor_seconds());
    runtime.shutdown_background();

    let page = sending::page(app, ())?;
    eprintln!("confirmed: {}, refused: {}", page.confirmed, page.refused);
    let all = format!("confirm {responses} forms ({} records, {} refused)", waiting.waiting, page.refused);
    let one = |what: &str, unit, number| Figure::of(what, unit, vec![number]);
    Ok(vec![
        one(&all, "s", seconds),
        one("  forms a second", "1/s", f64::from(responses) / seconds),
        one("  our own processor time of that", "s", after.1 - before.1),
        one("memory of the records' side, before sending", "MiB", before.0),
        one("  after sending", "MiB", after.0),
    ])
}

fn count(page: &sending::SendingPage, kind: sending::RecordKind) -> u32 {
    page.tallies.iter().find(|tally| tally.kind == kind).map_or(0, |tally| tally.waiting)
}

/// What this process holds in memory, in MiB; not a number where nobody tells.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim_end_matches("kB").trim().parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}
