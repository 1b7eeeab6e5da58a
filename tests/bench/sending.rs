//! A day's end at a busy clinic: a thousand finished forms, and everything they
//! refer to, to a server that is not ours.

use std::{
    fs,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use domain::response::{Given, PromptAction, Value};
use services::{App, Error, endpoint, forms, participants::ById, sending, sync};

use crate::{clinic::Clinic, figure::Figure};

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

fn fill_in(app: &App, response: &str, number: u32) -> Result<(), Error> {
    let which = || ById { id: response.to_owned() };
    let form = forms::open(app, which())?;
    for (at, item) in form.items.iter().enumerate() {
        let turn = at + number as usize;
        let value = match &item.answer {
            forms::ItemKind::Choice { choices } => Value::Choice(choices[turn % choices.len()].id.clone()),
            // What is not ticked is left blank at the end, all at once.
            forms::ItemKind::Tick { .. } if !turn.is_multiple_of(4) => continue,
            forms::ItemKind::Tick { .. } => Value::Tick(true),
            forms::ItemKind::Scale { max, .. } => Value::Scale(turn as i64 % (max + 1)),
            forms::ItemKind::Choices { .. }
            | forms::ItemKind::YesNo { .. }
            | forms::ItemKind::Analogue { .. }
            | forms::ItemKind::Number { .. }
            | forms::ItemKind::Date { .. }
            | forms::ItemKind::Text { .. }
            | forms::ItemKind::Display
            | forms::ItemKind::Group { .. } => continue,
        };
        let given = Some(Given::Answer(value));
        forms::answer(
            app,
            forms::SaveAnswer { response: response.into(), item: item.id.clone(), given, typed: None },
        )?;
    }
    for prompt in forms::open(app, which())?.prompts {
        let action = PromptAction::InformedClinician;
        let what = forms::Acknowledge {
            response: response.into(),
            prompt: prompt.prompt,
            action,
            note: String::new(),
        };
        forms::acknowledge(app, what)?;
    }
    let done = forms::finish(app, forms::FinishForm { response: response.into(), rest_blank: true })?;
    if done.value.finished { Ok(()) } else { Err(Error::Input("form")) }
}

/// What this process holds in memory, in MiB; not a number where nobody tells.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim_end_matches("kB").trim().parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}

/// How long processors worked for this process, in seconds.
fn processor_seconds() -> f64 {
    // After the name in brackets; user and system time are fields 14 and 15, in
    // hundredths of a second on every Linux.
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat
        .rsplit(") ")
        .next()
        .map(|rest| rest.split(' ').skip(11).take(2).filter_map(|field| field.parse().ok()).collect())
        .unwrap_or_default();
    match fields.as_slice() {
        [user, system] => (user + system) / 100.0,
        _ => f64::NAN,
    }
}
