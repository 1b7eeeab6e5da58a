//! Staff take the screen back from a patient.

use vault::{Attempts, KeyFile, Opened, VaultError};

use super::{Handed, TakeBack, TakenBack, handed, pin, say, touch};
use crate::{App, Area, Changed, Error, alerts, forms::Filled, rights::Looker, session};

/// After so many wrong PINs in a row only a passphrase will do.
const MOST_WRONG: u8 = 5;

/// The name under which wrong passphrases are counted here; nobody can have it.
/// Under a name of theirs a patient could keep somebody out.
const SCREEN: &str = "\u{0}patient's screen";

/// What somebody proved.
enum Proof {
    /// That they are who handed the screen over; how, for the trail.
    Theirs(&'static str),
    /// That they are somebody else who works here.
    Another(Box<(KeyFile, Opened)>),
    /// Nothing; why, in the patient's language.
    Refused(String),
}

/// Staff take the screen back: whoever handed it over goes on; somebody else takes
/// their place.
pub fn take_back(app: &App, what: TakeBack) -> Result<Changed<TakenBack>, Error> {
    touch(app);
    let Handed { response, .. } = handed(app)?;
    let proof = match pin::digits(&what.secret) {
        Some(pin) => by_pin(app, &pin)?,
        None => by_passphrase(app, &what.secret)?,
    };
    let how = match proof {
        Proof::Refused(why) => {
            return Ok(Changed::new(TakenBack { response: None, refused: Some(why) }, []));
        }
        Proof::Theirs(how) => how,
        Proof::Another(proven) => {
            let (keys, opened) = *proven;
            let folder = app.folder()?;
            session::leave(app);
            if let Err(error) = session::open(app, &folder, &keys, opened) {
                app.announce(&session::EVERYTHING);
                return Err(error);
            }
            app.ring();
            "passphrase"
        }
    };
    // Whoever works here has their screen back, whatever can be noted of it.
    if let Err(error) = app.note(store::Action::TakenBackFromPatient, "response", response.0, Some(how)) {
        tracing::error!(%error, "that the screen was taken back could not be noted");
    }
    let was_handed = app.desk().handed.take().is_some();
    if was_handed {
        app.full_screen(false);
    }
    // What can wait while somebody answers waits no longer, whether they finished or not.
    let looker = Looker::of(app)?;
    let fired = app.write(|w| match Filled::draft(app, w, response, looker) {
        Ok(left) => alerts::fire_for_response(app, w, &left, alerts::Asked::Left),
        Err(Error::Answer(_)) => Ok(Vec::new()),
        Err(error) => Err(error),
    });
    if let Err(error) = fired {
        tracing::error!(%error, "what a form sets off could not be worked out");
    }
    let back = TakenBack { response: Some(response.to_string()), refused: None };
    let [session, settings, sending] = session::EVERYTHING;
    Ok(Changed::new(
        back,
        [session, settings, sending, Area::Responses, Area::Visits, Area::Programme, Area::Trail],
    ))
}

fn by_pin(app: &App, pin: &str) -> Result<Proof, Error> {
    let too_many = || Proof::Refused(say(app, "patient-secret-passphrase", &[]));
    if handed(app)?.wrong >= MOST_WRONG {
        return Ok(too_many());
    }
    let person = app.person()?;
    let kept = app.read(|r| Ok(r.pin(person)?))?;
    if kept.is_some_and(|kept| pin::is(&kept, pin)) {
        return Ok(Proof::Theirs("pin"));
    }
    let mut desk = app.desk();
    let wrong = desk.handed.as_mut().map_or(0, |handed| {
        handed.wrong = handed.wrong.saturating_add(1);
        handed.wrong
    });
    drop(desk);
    Ok(if wrong >= MOST_WRONG { too_many() } else { Proof::Refused(say(app, "patient-secret-wrong", &[])) })
}

/// The passphrase of anybody who works here. Nothing is opened by it that is not
/// open. Whoever guesses waits longer each time.
fn by_passphrase(app: &App, passphrase: &str) -> Result<Proof, Error> {
    let folder = app.folder()?;
    let now = app.now().timestamp();
    let mut attempts = Attempts::read(&folder.attempts());
    let seconds = attempts.wait(SCREEN, now);
    if seconds > 0 {
        return Ok(Proof::Refused(say(app, "patient-secret-wait", &[("n", &seconds.to_string())])));
    }
    let keys = KeyFile::read(&folder.keys())?;
    let opened = anybody(app, &keys, passphrase)?;
    match &opened {
        Some(_) => attempts.succeeded(SCREEN),
        None => attempts.failed(SCREEN, now),
    }
    if let Err(error) = attempts.write(&folder.attempts()) {
        tracing::warn!(%error, "failed attempts are not remembered");
    }
    let here = app.person()?;
    Ok(match opened {
        Some(opened) if opened.person == Some(here.0) => Proof::Theirs("passphrase"),
        Some(opened) => Proof::Another(Box::new((keys, opened))),
        None => Proof::Refused(say(app, "patient-secret-wrong", &[])),
    })
}

/// Whoever works here and has this passphrase: first tried for who handed the
/// screen over, then for who was here today, since every try takes its time.
fn anybody(app: &App, keys: &KeyFile, passphrase: &str) -> Result<Option<Opened>, Error> {
    let (here, known) = {
        let desk = app.desk();
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        // The key file of another vault lets in whom that vault knows.
        if !keys.is_opened_by(&open.opened) {
            return Err(Error::Mismatch);
        }
        (open.person, desk.known.clone())
    };
    let mut people = app.read(|r| Ok(r.people()?))?;
    people.retain(|person| person.active);
    people.sort_by_key(|person| {
        let place = known.iter().position(|name| *name == person.name).unwrap_or(known.len());
        (person.id != here, place)
    });
    for person in people {
        match keys.open(&person.name, passphrase) {
            Ok(opened) if opened.person == Some(person.id.0) => return Ok(Some(opened)),
            Ok(_) | Err(VaultError::Refused) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(None)
}
