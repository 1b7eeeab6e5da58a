//! The author's tool, at a terminal.

use std::{
    env,
    io::{self, BufRead, IsTerminal},
    process::ExitCode,
};

use pack_tool::{Asked, Outcome, Person, Words, run};
use text::{SOURCE, Texts};
use zeroize::Zeroizing;

/// Where a build server leaves the passphrase.
const PASSPHRASE: &str = "PROMBOOK_PACK_PASSPHRASE";

fn main() -> ExitCode {
    // A reader who stops reading, as of a long text page by page, has seen what they wanted.
    tool().unwrap_or(Outcome::NotDone).into()
}

fn tool() -> io::Result<Outcome> {
    let texts = Texts::built_in().map_err(io::Error::other)?;
    match Asked::read(env::args_os().skip(1), &texts) {
        Ok(asked) => run(&texts, &asked, &mut Terminal, &mut io::stdout().lock()),
        Err(usage) => {
            Words::new(&texts, SOURCE).explain(&usage, &mut io::stderr().lock())?;
            Ok(Outcome::NotDone)
        }
    }
}

/// The environment; or whoever sits there; or, where nobody does, one line.
struct Terminal;

impl Person for Terminal {
    fn passphrase(&mut self, words: &Words<'_>) -> io::Result<Zeroizing<String>> {
        set().map_or_else(|| typed(&words.ask_for_passphrase()), Ok)
    }

    fn new_passphrase(&mut self, words: &Words<'_>) -> io::Result<[Zeroizing<String>; 2]> {
        if let Some(passphrase) = set() {
            return Ok([passphrase.clone(), passphrase]);
        }
        let one = typed(&words.ask_for_new_passphrase())?;
        let again = if io::stdin().is_terminal() { typed(&words.ask_again())? } else { one.clone() };
        Ok([one, again])
    }
}

fn set() -> Option<Zeroizing<String>> {
    env::var(PASSPHRASE).ok().map(Zeroizing::new)
}

fn typed(question: &str) -> io::Result<Zeroizing<String>> {
    if io::stdin().is_terminal() {
        return rpassword::prompt_password(format!("{question} ")).map(Zeroizing::new);
    }
    let mut line = Zeroizing::new(String::new());
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let length = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(length);
    Ok(line)
}
