//! Writing down how this computer is let in.

use domain::Moment;
use store::Writer;

use super::{DoorKind, Key, Renewed, SaveDoor, Secret, pem};
use crate::{
    App, Error, FieldProblem, Why,
    input::{self, Checks},
    settings as s,
    sync::{Base, TokenPlace, address},
};

/// Keeps what was decided, or says what is wrong with it.
pub(super) fn save(app: &App, new: &SaveDoor) -> Result<Vec<FieldProblem>, Error> {
    let endpoint = app.read(|r| Ok(r.setting(s::ENDPOINT)?.unwrap_or_default()))?;
    let base = address(&endpoint).ok();
    let mut checks = Checks::default();
    if new.kind == DoorKind::None && base.as_ref().is_some_and(|base| !base.is_this_computer()) {
        checks.take("kind", Err::<(), _>(Why::DoorNeeded));
    }
    let or_nothing = |text: &str, most| match input::line(text, most) {
        Err(Why::FieldEmpty) => Ok(String::new()),
        read => read,
    };
    let smart = new.kind == DoorKind::Smart;
    let client = if smart { input::line(&new.client_id, 200) } else { or_nothing(&new.client_id, 200) };
    let client = checks.take("client_id", client);
    let scope = checks.take("scope", or_nothing(&new.scope, 1_000));
    let place = match new.token_url.trim() {
        "" => Ok(String::new()),
        typed => TokenPlace::typed(typed).map(|place| place.as_str().to_owned()),
    };
    let place = checks.take("token_url", place.map_err(|_| Why::AddressRefused));
    let now = corrected(app);
    let authority = match new.authority_file.trim() {
        "" if new.authority_forget => Ok(Some(String::new())),
        "" => Ok(None),
        file => pem::authority(file, now).map(Some),
    };
    let authority = checks.take("authority_file", authority);
    let certificate = match new.certificate_file.trim() {
        "" => Ok(None),
        file => pem::certificate(file, now).map(Some),
    };
    let certificate = checks.take("certificate_file", certificate);
    let (Some(client), Some(scope), Some(place), Some(authority), Some(certificate)) =
        (client, scope, place, authority, certificate)
    else {
        return Ok(checks.problems);
    };
    if !checks.problems.is_empty() {
        return Ok(checks.problems);
    }
    // A key from the start, so that there is something to hand in.
    let key = Key::make().ok_or(Error::Panicked)?;
    let refused = app.write(|w| {
        let kept = |name| Ok::<_, Error>(w.setting(name)?.unwrap_or_default());
        if new.kind == DoorKind::Certificate && certificate.is_none() && kept(s::DOOR_CERTIFICATE)?.is_empty()
        {
            return Ok(true);
        }
        let base = base.as_ref().map_or("", Base::as_str);
        if kept(s::DOOR_FOR)? != base {
            // Given by another endpoint, for that one alone.
            for name in [s::DOOR_TOKEN, s::DOOR_REFRESH, s::DOOR_SINCE, s::DOOR_UNTIL] {
                put(w, name, "")?;
            }
        }
        put(w, s::DOOR_FOR, base)?;
        put(w, s::DOOR, word(new.kind))?;
        put(w, s::DOOR_CLIENT, &client)?;
        put(w, s::DOOR_SCOPE, &scope)?;
        put(w, s::DOOR_TOKEN_URL, &place)?;
        put(w, s::DOOR_PROXY, if new.proxy { "yes" } else { "" })?;
        put(w, s::DOOR_COMPRESS, if new.compress { "yes" } else { "no" })?;
        if let Some(authority) = &authority {
            put(w, s::DOOR_AUTHORITY, authority)?;
        }
        if let Some(certificate) = &certificate {
            put(w, s::DOOR_CERTIFICATE, certificate.reveal())?;
        }
        if smart && kept(s::DOOR_KEY)?.is_empty() {
            put(w, s::DOOR_KEY, key.reveal())?;
        }
        w.save_setting(s::DOOR_TURN, &app.fresh().to_string())?;
        Ok(false)
    })?;
    Ok(if refused { vec![FieldProblem::new("certificate_file", Why::FieldEmpty)] } else { Vec::new() })
}

/// Keeps the token that `base` gave.
pub(super) fn enrolled(app: &App, base: &Base, given: &Renewed) -> Result<(), Error> {
    app.write(|w| {
        put(w, s::DOOR, word(DoorKind::Bearer))?;
        put(w, s::DOOR_FOR, base.as_str())?;
        put(w, s::DOOR_TOKEN, given.token.reveal())?;
        put(w, s::DOOR_REFRESH, given.refresh.as_ref().map_or("", Secret::reveal))?;
        put(w, s::DOOR_SINCE, &app.now().to_rfc3339())?;
        put(w, s::DOOR_UNTIL, &given.until.map(|at| at.to_rfc3339()).unwrap_or_default())?;
        Ok(w.save_setting(s::DOOR_TURN, &app.fresh().to_string())?)
    })
}

/// What was decided before there was an endpoint is for the first one.
pub(crate) fn bind(w: &Writer<'_>, to: &str) -> Result<(), Error> {
    let decided = w.setting(s::DOOR_TURN)?.is_some();
    if decided && w.setting(s::DOOR_FOR)?.unwrap_or_default().is_empty() {
        put(w, s::DOOR_FOR, to)?;
    }
    Ok(())
}

/// Keeps a setting that is not what it was: every other would be a row of the
/// trail about nothing.
fn put(w: &Writer<'_>, name: &str, value: &str) -> Result<(), Error> {
    if w.setting(name)?.map(Secret::new).unwrap_or_default().reveal() != value {
        w.save_setting(name, value)?;
    }
    Ok(())
}

fn word(kind: DoorKind) -> &'static str {
    match kind {
        DoorKind::None => "",
        DoorKind::Bearer => "bearer",
        DoorKind::Smart => "smart",
        DoorKind::Certificate => "certificate",
    }
}

/// Now, as the endpoint's clock has it, where that is known.
fn corrected(app: &App) -> Moment {
    app.now() - chrono::TimeDelta::seconds(app.doors.ahead().unwrap_or_default())
}
