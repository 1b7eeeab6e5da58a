//! The auditor's tool, at a terminal.

use std::{
    env,
    io::{self, BufRead, IsTerminal, Write},
    process::ExitCode,
};

use audit_verify::{Asked, Outcome, Person, Words, run};
use text::{SOURCE, Texts};
use zeroize::Zeroizing;

fn main() -> ExitCode {
    // A reader who stops reading, as of a long text page by page, has seen what they wanted.
    verify().unwrap_or(Outcome::NotOpened).into()
}

fn verify() -> io::Result<Outcome> {
    let texts = Texts::built_in().map_err(io::Error::other)?;
    match Asked::read(env::args_os().skip(1), &texts) {
        Ok(asked) => run(&texts, &asked, &mut Terminal, &mut io::stdout().lock()),
        Err(usage) => {
            Words::new(&texts, SOURCE).explain(&usage, &mut io::stderr().lock())?;
            Ok(Outcome::NotUnderstood)
        }
    }
}

/// Whoever sits there; or, where nobody does, one line for each question.
struct Terminal;

impl Person for Terminal {
    fn name(&mut self, words: &Words<'_>) -> io::Result<String> {
        if io::stdin().is_terminal() {
            let mut out = io::stderr().lock();
            write!(out, "{} ", words.ask_for_name())?;
            out.flush()?;
        }
        Ok(line()?.to_string())
    }

    fn passphrase(&mut self, words: &Words<'_>) -> io::Result<Zeroizing<String>> {
        if io::stdin().is_terminal() {
            return rpassword::prompt_password(format!("{} ", words.ask_for_passphrase()))
                .map(Zeroizing::new);
        }
        line()
    }
}

/// One line, without its end.
fn line() -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let length = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(length);
    Ok(line)
}
