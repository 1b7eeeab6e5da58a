//! From the passphrase to open records.

use services::{Error, session};

use crate::{
    clinic::{Clinic, NAME, PASSPHRASE},
    figure::{Figure, timed},
};

const TIMES: usize = 5;

pub fn measure(clinic: &Clinic, of: &str) -> Result<Figure, Error> {
    eprintln!("unlocking, with {of}");
    let mut times = Vec::new();
    for _ in 0..TIMES {
        session::lock(&clinic.app, ())?;
        let who = session::SignIn { name: NAME.into(), passphrase: PASSPHRASE.into() };
        let (time, opened) = timed(|| session::sign_in(&clinic.app, who));
        opened?;
        times.push(time);
    }
    Ok(Figure::times(format!("unlock, {of}"), times))
}
