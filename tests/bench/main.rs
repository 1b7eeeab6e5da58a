//! How fast the program is without its window: unlocking, saving, searching and
//! sending, through the verbs that the window uses, on a real encrypted file.
//!
//! Prints one line for each figure, with tabs between: what was measured, the
//! unit, the median, the 95th percentile, the target, and whether it was met.
//! `.ci/bench` runs it and makes a table of them.
#![expect(clippy::print_stdout, reason = "it tells a person how fast the program is")]

mod answering;
mod clinic;
mod figure;
mod filling;
mod pace;
mod people;
mod programme;
mod saving;
mod searching;
mod sending;
mod unlocking;

use std::{path::Path, process::ExitCode};

use services::Error;

use crate::{clinic::Clinic, figure::Figure};

const USAGE: &str = "bench desk FOLDER              unlocking, saving, searching
bench today FOLDER             the first screen and searching, in a programme of years
bench sending FOLDER ADDRESS   sending to the endpoint at ADDRESS
bench pace FOLDER FORMS ADDRESS  sending that many forms to a server that answers at once (`answering`)
bench narrow FOLDER FORMS ADDRESS  the same over a narrow line: only how long it takes
bench answering PORT [FILE]    a server that answers at once; keeps what it is sent in FILE
bench bare FILE ADDRESS        posts what a server kept, and does nothing else
bench who                      prints how to sign in to what was made
bench clinic FOLDER            makes a clinic for measuring the window; prints how to sign in
FOLDER must not be there; it is left behind.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let measured = match words.as_slice() {
        ["desk", folder] => desk(Path::new(folder)),
        ["today", folder] => Clinic::found(Path::new(folder)).and_then(|clinic| programme::measure(&clinic)),
        ["sending", folder, address] => sending::measure(Path::new(folder), address),
        ["pace", folder, forms, address] => match forms.parse() {
            Ok(forms) => pace::measure(Path::new(folder), forms, address),
            Err(_) => Err(Error::Input("forms")),
        },
        ["narrow", folder, forms, address] => match forms.parse() {
            Ok(forms) => pace::narrow(Path::new(folder), forms, address),
            Err(_) => Err(Error::Input("forms")),
        },
        ["answering", port, file @ ..] => {
            return match port.parse().map(|port| answering::serve(port, file.first().map(Path::new))) {
                Ok(Ok(())) => ExitCode::SUCCESS,
                Ok(Err(_)) | Err(_) => ExitCode::FAILURE,
            };
        }
        ["bare", file, address] => pace::bare(Path::new(file), address),
        ["who"] => {
            println!("{}\t{}", clinic::NAME, clinic::PASSPHRASE);
            return ExitCode::SUCCESS;
        }
        ["clinic", folder] => for_the_window(Path::new(folder)),
        _ => {
            println!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match measured {
        Ok(figures) => {
            for figure in figures {
                println!("{figure}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("It could not be measured: {error}.");
            ExitCode::FAILURE
        }
    }
}

/// How many people are on file in a large clinic.
const MANY: u32 = 100_000;

fn desk(folder: &Path) -> Result<Vec<Figure>, Error> {
    let clinic = Clinic::found(folder)?;
    let mut figures = vec![unlocking::measure(&clinic, "a new clinic")?];
    eprintln!("saving, in a new clinic");
    figures.extend(saving::measure(&clinic, "a new clinic")?);

    let known = people::fill(&clinic, MANY)?;
    figures.push(unlocking::measure(&clinic, "100,000 participants")?);
    eprintln!("saving, with {MANY} participants on file");
    figures.extend(saving::measure(&clinic, "100,000 participants")?);
    figures.extend(searching::measure(&clinic, &known)?);
    Ok(figures)
}

/// A form of 24 items, begun and not answered, of the only participant.
fn for_the_window(folder: &Path) -> Result<Vec<Figure>, Error> {
    let clinic = Clinic::found(folder)?;
    let person = clinic.register(1)?;
    let visit = clinic.visit(&person)?;
    let response = clinic.begin(&visit, "rmdq-24")?;
    println!("{}\t{}\t{person}\t{visit}\t{response}", clinic::NAME, clinic::PASSPHRASE);
    Ok(Vec::new())
}
