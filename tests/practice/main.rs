//! Makes the practice clinic that `make demo` opens: forty invented people with
//! visits, answers in several languages and two programmes. Everything is made through the
//! verbs that the window uses, and is the same every time.
#![expect(clippy::print_stdout, reason = "it tells a person how to sign in")]

mod people;
mod programmes;
mod world;

use std::{path::PathBuf, process::ExitCode};

use domain::response::{Given, Missing, Mode, PromptAction, Value};
use kit::chance::Chance;
use services::{App, Error, clinic, endpoint, forms, languages, participants, visits, wordings};

use crate::{people::PEOPLE, programmes::Path, world::Calendar};

const NAME: &str = "Grace Obi";
const PASSPHRASE: &str = "gravel-lantern-ocean-fidget";
const CLINIC: &str = "Riverside Community MSK (practice)";
/// Where the practice endpoint listens unless it was started elsewhere.
const ENDPOINT: &str = "http://127.0.0.1:18090/fhir";

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        println!("practice-clinic FOLDER makes a practice clinic in FOLDER.");
        return ExitCode::FAILURE;
    };
    match make(&folder) {
        Ok(people) => {
            println!("A practice clinic with {people} invented participants is ready.");
            println!("Name:       {NAME}");
            println!("Passphrase: {PASSPHRASE}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("The practice clinic could not be made: {error}.");
            ExitCode::FAILURE
        }
    }
}

fn make(folder: &std::path::Path) -> Result<usize, Error> {
    let endpoint = std::env::var("PROMBOOK_PRACTICE_ENDPOINT").unwrap_or_else(|_| ENDPOINT.to_owned());
    let calendar = Calendar::default();
    let app = App::locked(calendar.world(folder, &endpoint))?;
    found(&app)?;
    endpoint::save(&app, endpoint::SaveEndpoint { address: Some(endpoint) })?;
    programmes::adopt(&app)?;
    let (mut chance, mut group) = (Chance::new(7), Vec::new());
    for (number, person) in (1..).zip(PEOPLE) {
        // Three or four people a day, the first ten weeks ago.
        calendar.go_to(70 - i64::from(number) * 2 + i64::from(number) / 3, 9 * 60 + (number % 4) * 45);
        let entry = person.entry(number, &mut chance);
        // Nobody is left out in silence: the number that is told at the end is theirs.
        let registered = participants::register(&app, entry)?.value;
        let id = registered.participant.ok_or(Error::Input("participant"))?;
        let path = Path::of(number);
        if path == Path::Group {
            group.push(id.clone());
        }
        if let Some(visit) = programmes::enter(&app, &id, number as usize, path)? {
            answered(&app, &calendar, &visit, person.language, &mut chance)?;
        }
        if path != Path::None {
            continue;
        }
        for visit in 0..=chance.below(2) {
            if visit > 0 {
                calendar.later(28, 15);
            }
            one_visit(&app, &calendar, &id, person.language, &mut chance)?;
        }
    }
    programmes::meet(&app, &calendar, &group)?;
    Ok(PEOPLE.len())
}

fn found(app: &App) -> Result<(), Error> {
    let new = clinic::NewClinic {
        language: languages::ChooseLanguage { tag: "en-GB".into() }.tag,
        clinic: CLINIC.into(),
        site: "07".into(),
        name: NAME.into(),
        passphrase: PASSPHRASE.into(),
    };
    let Some(sheet) = clinic::begin(app, new)?.sheet else { return Err(Error::WeakPassphrase) };
    let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
    clinic::confirm(app, clinic::ConfirmRecovery { groups })?;
    // In a practice clinic nobody is harmed by a wording that was only collated.
    let digests = wordings::page(app, ())?.waiting;
    wordings::approve(app, wordings::Approve { digests, approved: true })?;
    Ok(())
}

fn one_visit(
    app: &App,
    calendar: &Calendar,
    id: &str,
    preferred: &str,
    chance: &mut Chance,
) -> Result<(), Error> {
    let new = visits::StartVisit { participant: id.to_owned(), day: String::new() };
    let Some(visit) = visits::start(app, new)?.value.visit else { return Ok(()) };
    answered(app, calendar, &visit, preferred, chance)
}

/// The forms of a visit, as far as they are here.
fn answered(
    app: &App,
    calendar: &Calendar,
    visit: &str,
    preferred: &str,
    chance: &mut Chance,
) -> Result<(), Error> {
    let page = visits::open(app, participants::ById { id: visit.to_owned() })?;
    for instrument in ["phq-9", "rmdq-24", "nprs"] {
        let Some(offer) = page.offered.iter().find(|one| one.instrument == instrument) else { continue };
        let language = offer.offers.iter().find(|one| one.preferred).or(offer.offers.first());
        let Some(language) = language else { continue };
        let mode = match (preferred == "en-GB", language.preferred) {
            (true, _) | (_, true) => Mode::Patient,
            // Nobody reads a form in a language that is not theirs without help.
            (false, false) => Mode::Interpreter,
        };
        let what = visits::ChooseForm {
            visit: visit.to_owned(),
            instrument: instrument.into(),
            language: language.tag.clone(),
            mode,
            paper_day: None,
            interpreter: None,
        };
        let response = visits::begin_form(app, what)?.value.response.ok_or(Error::NotOffered)?;
        calendar.later(0, 3);
        fill_in(app, &response, chance)?;
    }
    Ok(())
}

fn fill_in(app: &App, response: &str, chance: &mut Chance) -> Result<(), Error> {
    let page = forms::open(app, participants::ById { id: response.to_owned() })?;
    let trouble = chance.below(3);
    // Some forms are left half way, as they are in a clinic.
    let stops_at = if chance.below(12) == 0 { page.items.len() / 2 } else { page.items.len() };
    for item in page.items.iter().take(stops_at).filter(|item| item.shown == forms::Shown::Asked) {
        let given = match &item.answer {
            forms::ItemKind::Display | forms::ItemKind::Group { .. } => continue,
            _ if chance.below(60) == 0 => Given::Missing(Missing::Declined),
            forms::ItemKind::Choice { choices } => {
                let choice = (chance.below(2) + trouble).min(choices.len() as u32 - 1) as usize;
                Given::Answer(Value::Choice(choices[choice].id.clone()))
            }
            forms::ItemKind::Tick { .. } => Given::Answer(Value::Tick(chance.below(4) < trouble + 1)),
            forms::ItemKind::Scale { max, .. } => {
                Given::Answer(Value::Scale((i64::from(trouble) * 3 + i64::from(chance.below(4))).min(*max)))
            }
            forms::ItemKind::Analogue { max, .. } => {
                Given::Answer(Value::Scale((i64::from(trouble) * 30 + i64::from(chance.below(40))).min(*max)))
            }
            forms::ItemKind::YesNo { .. } => Given::Answer(Value::Tick(chance.below(4) < trouble + 1)),
            forms::ItemKind::Choices { choices, .. } => {
                let first = choices.first().map(|choice| choice.id.clone());
                Given::Answer(Value::Choices(first.into_iter().collect()))
            }
            // Nobody here invents words, dates or measurements.
            forms::ItemKind::Number { .. } | forms::ItemKind::Date { .. } | forms::ItemKind::Text { .. } => {
                Given::Missing(Missing::NotAsked)
            }
        };
        let what = forms::SaveAnswer {
            response: response.into(),
            item: item.id.clone(),
            given: Some(given),
            typed: None,
        };
        forms::answer(app, what)?;
    }
    let open = forms::open(app, participants::ById { id: response.to_owned() })?.prompts;
    for prompt in open {
        let what = forms::Acknowledge {
            response: response.into(),
            prompt: prompt.prompt,
            action: PromptAction::InformedClinician,
            note: String::new(),
        };
        forms::acknowledge(app, what)?;
    }
    forms::finish(app, forms::FinishForm { response: response.into(), rest_blank: false })?;
    Ok(())
}
