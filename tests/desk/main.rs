//! The desk without its window, over the same services: does one thing again
//! and again and says what is kept, so that a test can end it at any moment and
//! see whether it told the truth.
//!
//! `desk answer FOLDER` answers the draft there is, for ever.
//! `desk send FOLDER ENDPOINT` sends what waits, until nothing does.

use std::{
    collections::BTreeSet,
    env,
    io::{self, Write},
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use domain::response::{Given, Value};
use kit::Clinic;
use services::{endpoint, forms, participants, sending, session, sync, visits::FormState};

/// Longer than this, it is not going to end.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often the records are looked at while they are sent.
const GLANCE: Duration = Duration::from_millis(10);
/// More receipts than any test has.
const ALL: usize = 100_000;

type Failed = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["answer", folder] => answer(Path::new(folder)),
        ["send", folder, endpoint] => send(Path::new(folder), endpoint),
        _ => {
            eprintln!("usage: desk answer FOLDER | desk send FOLDER ENDPOINT");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("desk: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Gives every item its next choice, item after item.
fn answer(folder: &Path) -> Result<(), Failed> {
    let clinic = Clinic::at(folder);
    clinic.sign_in();
    let response = draft(&clinic)?;
    let items = forms::open(&clinic.app, Clinic::by_id(&response))?.items;
    let mut stand: Vec<_> = items.iter().map(Stand::of).collect();
    say("open");
    let mut kept = 0_u32;
    loop {
        for item in &mut stand {
            let choice = item.next();
            let value =
                if item.ticks { Value::Tick(choice == TICKED) } else { Value::Choice(choice.clone()) };
            let given = Some(Given::Answer(value));
            let what =
                forms::SaveAnswer { response: response.clone(), item: item.id.clone(), given, typed: None };
            forms::answer(&clinic.app, what)?;
            kept += 1;
            say(&format!("kept {kept} {} {choice}", item.id));
        }
    }
}

/// What is told of a sentence that was ticked.
const TICKED: &str = "ticked";

/// An item, and which of its choices comes next.
struct Stand {
    id: String,
    choices: Vec<String>,
    /// It is a sentence to be ticked.
    ticks: bool,
    next: usize,
}

impl Stand {
    fn of(item: &forms::ItemLine) -> Self {
        let choices: Vec<_> = match &item.answer {
            forms::ItemKind::Choice { choices } => choices.iter().map(|choice| choice.id.clone()).collect(),
            forms::ItemKind::Tick { .. } => vec![TICKED.to_owned(), "blank".to_owned()],
            forms::ItemKind::Choices { .. }
            | forms::ItemKind::YesNo { .. }
            | forms::ItemKind::Scale { .. }
            | forms::ItemKind::Analogue { .. }
            | forms::ItemKind::Number { .. }
            | forms::ItemKind::Date { .. }
            | forms::ItemKind::Text { .. }
            | forms::ItemKind::Display
            | forms::ItemKind::Group { .. } => Vec::new(),
        };
        let stands = choices
            .iter()
            .position(|choice| item.given == Some(Given::Answer(Value::Choice(choice.clone()))));
        let ticks = matches!(item.answer, forms::ItemKind::Tick { .. });
        Self { id: item.id.clone(), choices, ticks, next: stands.map_or(0, |stands| stands + 1) }
    }

    fn next(&mut self) -> String {
        let choice = self.choices[self.next % self.choices.len()].clone();
        self.next += 1;
        choice
    }
}

/// The form that is not finished.
fn draft(clinic: &Clinic) -> Result<String, Failed> {
    let everybody = participants::FindParticipants { query: String::new() };
    for line in participants::find(&clinic.app, everybody)?.lines {
        let page = participants::open(&clinic.app, Clinic::by_id(&line.id))?;
        let mut forms = page.visits.into_iter().flat_map(|visit| visit.forms);
        if let Some(form) = forms.find(|form| form.state == FormState::Draft) {
            return Ok(form.id);
        }
    }
    Err("there is no draft".into())
}

/// Sends until nothing waits, and names every record once the file says that
/// the endpoint has it.
fn send(folder: &Path, address: &str) -> Result<(), Failed> {
    let clinic = Clinic::at(folder);
    clinic.sign_in();
    endpoint::save(&clinic.app, endpoint::SaveEndpoint { address: Some(address.into()) })?;
    let mut known = confirmed(&clinic)?;
    say("open");
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(sync::run(Arc::clone(&clinic.app)));
    let all = async {
        loop {
            let now = confirmed(&clinic)?;
            for id in now.difference(&known) {
                say(&format!("confirmed {id}"));
            }
            known = now;
            let page = sending::page(&clinic.app, ())?;
            if page.waiting == 0 {
                say(&format!("done, {} refused", page.refused));
                return if page.refused == 0 { Ok(()) } else { Err("not everything was taken".into()) };
            }
            tokio::time::sleep(GLANCE).await;
        }
    };
    let done = runtime.block_on(async { tokio::time::timeout(PATIENCE, all).await });
    // Closes the file, so that nobody is in the middle of it when the process ends.
    session::lock(&clinic.app, ())?;
    runtime.shutdown_background();
    done?
}

fn confirmed(clinic: &Clinic) -> Result<BTreeSet<String>, services::Error> {
    clinic.app.read(|r| Ok(r.receipts(ALL)?.iter().map(|receipt| receipt.id.to_string()).collect()))
}

/// One line, heard at once.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    // Whoever listened may have gone; nothing depends on being heard.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
