//! The whole sending story at a server that is not ours: forms filled in, people taking
//! part in a programme and in a study, sent, asked back, corrected, the day ended, and
//! corrected once more after somebody else had changed it.
//!
//! Everything goes through a listener that looks at what goes by, so that what is
//! told is what went over the line. Prints one line, with tabs between.
//! `.ci/servers` starts the servers and makes a table of the lines.
#![expect(clippy::print_stdout, reason = "it tells a person what a server does")]

#[expect(dead_code, reason = "what is measured is told when something happens; here it is waited for")]
#[path = "../bench/clinic.rs"]
mod clinic;
#[path = "../bench/filling.rs"]
mod filling;

mod between;
mod line;
mod server;
mod story;
mod way;

use std::{path::Path, process::ExitCode};

const USAGE: &str = "servers FOLDER NAME BASE LISTEN PORT [deny-ids] [smart] [pack]
FOLDER   must not be there; it is left behind
NAME     what the line calls the server
BASE     the path of its base
LISTEN   the port that is listened at
PORT     the port of the server
deny-ids the server says that it takes no ids given elsewhere
smart    let in by SMART backend services; /jwks.json has the key
pack     what is sent is compressed where the server takes that";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [folder, name, base, listen, port, wishes @ ..] = words.as_slice() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let (Ok(listen), Ok(port)) = (listen.parse(), port.parse()) else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    let wish = |word: &str| wishes.contains(&word);
    let between = match between::listen(listen, port, wish("deny-ids")) {
        Ok(between) => between,
        Err(error) => {
            eprintln!("Port {listen} cannot be listened at: {error}.");
            return ExitCode::FAILURE;
        }
    };
    let told = story::tell(&story::Setting {
        folder: Path::new(folder),
        base: &format!("http://127.0.0.1:{listen}{base}"),
        path: base,
        between: &between,
        smart: wish("smart"),
        pack: wish("pack"),
    });
    match told {
        Ok(line) => {
            println!("{name}\t{line}");
            if line.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{name}: the story came to no end: {error}.");
            println!("{name}\t{error}");
            ExitCode::FAILURE
        }
    }
}
