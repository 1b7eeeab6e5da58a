//! Setting a clinic up: its name, its first administrator, its recovery key.
//!
//! Nothing is written until the recovery key was repeated: before that, closing
//! the window leaves this computer as it was.

use std::fs;

use domain::PersonId;
use serde::{Deserialize, Serialize};
use store::{Action, Person, Role, Stamp, Store};
use vault::{KeyFile, Opened, RecoveryKey, Verdict};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{Checks, line},
    languages::{self, ChooseLanguage},
    session, settings, show,
};

/// How many groups of the recovery key must be repeated.
const ASKED: usize = 3;

// What comes in

/// A passphrase somebody thinks of, and what it must not be made of.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct JudgePassphrase {
    /// As it would be typed.
    pub passphrase: String,
    /// Whose it would be.
    pub name: String,
    /// The clinic's name.
    pub clinic: String,
}

/// Who wants a passphrase suggested: it is made of neither name.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SuggestPassphrase {
    /// Whose it will be.
    pub name: String,
    /// The clinic's name.
    pub clinic: String,
}

/// A new clinic and its first administrator.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewClinic {
    /// The language of the window.
    pub language: String,
    /// The clinic's name.
    pub clinic: String,
    /// One to eight letters and digits; begins every study number.
    pub site: String,
    /// The administrator's name.
    pub name: String,
    /// The administrator's passphrase.
    pub passphrase: String,
}

/// What was typed of the recovery key, for each place that was asked.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ConfirmRecovery {
    /// In the order in which they were asked.
    pub groups: Vec<String>,
}

// What goes out

/// What is thought of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PassphraseVerdict {
    /// It will do.
    Good,
    /// Fewer than 12 characters.
    TooShort,
    /// Longer than anybody types.
    TooLong,
    /// On the lists that are tried first.
    Common,
    /// Soon guessed.
    Guessable,
    /// Made of the person's or the clinic's name.
    Personal,
}

/// The recovery key, to be printed. It is shown once.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecoverySheet {
    /// In groups of four.
    pub groups: Vec<String>,
    /// Which groups are asked for, counted from 0.
    pub ask: Vec<usize>,
    /// The clinic's name.
    pub clinic: String,
    /// The day, ready to show.
    pub made: String,
}

/// Either what is wrong with what was typed, or the recovery key.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClinicBegun {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// Once nothing is.
    pub sheet: Option<RecoverySheet>,
}

/// A clinic that is being set up.
pub(crate) struct Founding {
    keys: KeyFile,
    opened: Opened,
    recovery: RecoveryKey,
    ask: Vec<usize>,
    clinic: String,
    site: String,
    administrator: Person,
}

// The verbs

/// Says whether a passphrase would do, and if not, why.
pub fn judge(_: &App, what: JudgePassphrase) -> Result<PassphraseVerdict, Error> {
    Ok(verdict(&what.passphrase, &what.name, &what.clinic))
}

/// Four words that make a good passphrase, for whoever it is.
pub fn suggest(_: &App, who: SuggestPassphrase) -> Result<String, Error> {
    Ok(vault::suggest(&[&who.name, &who.clinic])?.as_str().to_owned())
}

/// Makes the keys of a new clinic and shows the recovery key. Writes nothing.
pub fn begin(app: &App, new: NewClinic) -> Result<ClinicBegun, Error> {
    if session::is_set_up(&*app.folder()?) {
        return Err(Error::AlreadySetUp);
    }
    let mut checks = Checks::default();
    let clinic = checks.take("clinic", line(&new.clinic, 100));
    let site = checks.take("site", site_code(&new.site));
    let name = checks.take("name", line(&new.name, 100));
    checks.take("passphrase", passphrase(&new.passphrase, &new.name, &new.clinic));
    let (Some(clinic), Some(site), Some(name)) = (clinic, site, name) else { return Ok(refused(checks)) };
    if !checks.problems.is_empty() {
        return Ok(refused(checks));
    }
    languages::choose(app, ChooseLanguage { tag: new.language })?;
    let id = PersonId(app.fresh());
    let (keys, opened, recovery) = KeyFile::create(id.0, &name, &new.passphrase, app.cost())?;
    let groups = recovery.groups().to_vec();
    let ask = some_of(groups.len(), app.fresh().as_u128());
    let sheet = RecoverySheet {
        groups,
        ask: ask.clone(),
        clinic: clinic.clone(),
        made: show::day(app, show::today(app)),
    };
    let administrator = Person {
        id,
        name,
        role: Role::Administrator,
        active: true,
        must_change: false,
        slot: keys.slot_of(id.0),
        last_in: None,
    };
    app.desk().founding = Some(Founding { keys, opened, recovery, ask, clinic, site, administrator });
    Ok(ClinicBegun { problems: Vec::new(), sheet: Some(sheet) })
}

/// Sees that the recovery key was written down, then sets the clinic up and
/// opens it.
pub fn confirm(app: &App, typed: ConfirmRecovery) -> Result<Changed<()>, Error> {
    let Some(founding) = app.desk().founding.take() else { return Err(Error::NotSetUp) };
    let right = |(place, typed): (&usize, &String)| founding.recovery.matches_group(*place, typed);
    if typed.groups.len() != founding.ask.len() || !founding.ask.iter().zip(&typed.groups).all(right) {
        app.desk().founding = Some(founding);
        return Err(Error::RecoveryMismatch);
    }
    if let Err(error) = write(app, &founding) {
        // The key on the sheet stays good for another try.
        app.desk().founding = Some(founding);
        return Err(error);
    }
    let folder = app.folder()?;
    let store = Store::open(&folder.records(), founding.opened.data_key.expose())?;
    session::enter(app, &founding.keys, founding.opened, store)?;
    Ok(Changed::new((), [Area::Session, Area::Settings]))
}

/// First the records under another name, then the key file, then the records'
/// own name: whatever moment the power fails, either nothing was set up or
/// everything is there (see `session::sign_in`).
fn write(app: &App, founding: &Founding) -> Result<(), Error> {
    let folder = app.folder()?;
    if session::is_set_up(&folder) {
        return Err(Error::AlreadySetUp);
    }
    if folder.founding().exists() {
        // Left by a set-up that was cut off: nobody has recorded anything in it.
        fs::remove_file(folder.founding()).map_err(crate::FolderError::from)?;
    }
    let mut store = Store::begin(&folder.founding(), founding.opened.data_key.expose())?;
    let administrator = &founding.administrator;
    let stamp = Stamp { by: Some(administrator.id), ..app.stamp(None, &mut app.desk().clock) };
    store.write::<_, Error>(stamp, |w| {
        w.save_person(administrator)?;
        w.save_setting(settings::VAULT, &founding.keys.vault_id().to_string())?;
        w.save_setting(settings::CLINIC, &founding.clinic)?;
        w.save_setting(settings::SITE, &founding.site)?;
        w.save_setting(settings::EPOCH, &founding.keys.epoch().to_string())?;
        if app.practice_endpoint().is_some() {
            w.save_setting(settings::PRACTICE, "yes")?;
        }
        Ok(w.note(Action::Founded, "clinic", founding.keys.vault_id(), None)?)
    })?;
    drop(store);
    founding.keys.write(&folder.keys())?;
    fs::rename(folder.founding(), folder.records()).map_err(crate::FolderError::from)?;
    Ok(())
}

fn refused(checks: Checks) -> ClinicBegun {
    ClinicBegun { problems: checks.problems, sheet: None }
}

fn site_code(typed: &str) -> Result<String, Why> {
    let code = line(typed, 8).map_err(|_| Why::SiteCodeRefused)?;
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric());
    if plain { Ok(code.to_ascii_uppercase()) } else { Err(Why::SiteCodeRefused) }
}

/// Whether a passphrase will do for `name` of `clinic`.
pub(crate) fn passphrase(typed: &str, name: &str, clinic: &str) -> Result<(), Why> {
    match verdict(typed, name, clinic) {
        PassphraseVerdict::Good => Ok(()),
        PassphraseVerdict::TooShort => Err(Why::PassphraseTooShort),
        PassphraseVerdict::TooLong => Err(Why::PassphraseTooLong),
        PassphraseVerdict::Common => Err(Why::PassphraseCommon),
        PassphraseVerdict::Guessable => Err(Why::PassphraseGuessable),
        PassphraseVerdict::Personal => Err(Why::PassphrasePersonal),
    }
}

fn verdict(passphrase: &str, name: &str, clinic: &str) -> PassphraseVerdict {
    match vault::judge(passphrase, &[name, clinic]) {
        Verdict::Good => PassphraseVerdict::Good,
        Verdict::TooShort => PassphraseVerdict::TooShort,
        Verdict::TooLong => PassphraseVerdict::TooLong,
        Verdict::Common => PassphraseVerdict::Common,
        Verdict::Guessable => PassphraseVerdict::Guessable,
        Verdict::Personal => PassphraseVerdict::Personal,
    }
}

/// Some places out of `count`, in order, by `chance`.
pub(crate) fn some_of(count: usize, mut chance: u128) -> Vec<usize> {
    let mut left: Vec<usize> = (0..count).collect();
    let mut picked = Vec::new();
    while picked.len() < ASKED && !left.is_empty() {
        let many = left.len() as u128;
        picked.push(left.remove((chance % many) as usize));
        chance /= many;
    }
    picked.sort_unstable();
    picked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_different_places_are_asked() {
        for chance in [0, 1, 7, u128::MAX, 0x1234_5678_9abc_def0] {
            let asked = some_of(11, chance);
            assert_eq!(asked.len(), ASKED);
            assert!(asked.windows(2).all(|pair| pair[0] < pair[1]) && asked[2] < 11, "{asked:?}");
        }
    }

    #[test]
    fn a_site_code_is_short_and_plain() {
        assert_eq!(site_code(" rc1 "), Ok("RC1".into()));
        for typed in ["", "too long by far", "a-b", "ü"] {
            assert_eq!(site_code(typed), Err(Why::SiteCodeRefused), "{typed}");
        }
    }
}
