//! What the clinic decided.

use serde::{Deserialize, Serialize};
use store::{Kind, Reader};

use crate::{App, Area, Changed, Error, input, session::IDLE_MINUTES};

pub(crate) const VAULT: &str = "vault";
pub(crate) const CLINIC: &str = "clinic";
pub(crate) const SITE: &str = "site";
pub(crate) const PRACTICE: &str = "practice";
pub(crate) const ENDPOINT: &str = "endpoint";
pub(crate) const IDENTIFIED: &str = "identified";
pub(crate) const PROMPT: &str = "prompt-text";
/// The newest epoch of the key file that the records have seen.
pub(crate) const EPOCH: &str = "epoch";
/// When the recovery key was last used.
pub(crate) const RECOVERY_USED: &str = "recovery-used";
/// Up to when what other computers sent was looked at.
pub(crate) const PULLED: &str = "pulled";
/// How that went last.
pub(crate) const FETCHED: &str = "fetched";
/// `yes` from then on until there is a new one.
pub(crate) const RENEW_RECOVERY: &str = "renew-recovery";
/// What this computer is called.
pub(crate) const COMPUTER: &str = "computer-name";
/// The letter in the study numbers that it gives; empty for none.
pub(crate) const LETTER: &str = "computer-letter";
/// The time of day at which staff are reminded to end the day; empty for never.
pub(crate) const DAY_END: &str = "day-end";
/// Since when the day is being ended; empty once there is a sheet of it.
pub(crate) const DAY_ENDING: &str = "day-ending";
/// The folder that backups also go to.
pub(crate) const BACKUP_PLACE: &str = "backup-place";
/// After how many days confirmed records go from this computer.
pub(crate) const RETENTION: &str = "retention-days";
/// The statuses whose wordings may be used, with commas; all, where it is not set.
pub(crate) const WORDINGS: &str = "wordings-allowed";
/// In which way this computer is let in at the endpoint.
pub(crate) const DOOR: &str = "door";
/// The endpoint that this is for; a token is shown to no other.
pub(crate) const DOOR_FOR: &str = "door-for";
/// Another after everything that was decided about the way to the endpoint.
pub(crate) const DOOR_TURN: &str = "door-turn";
pub(crate) const DOOR_TOKEN: &str = "door-token";
/// What is good once for another token.
pub(crate) const DOOR_REFRESH: &str = "door-refresh";
/// Since when there is a token, and until when it holds.
pub(crate) const DOOR_SINCE: &str = "door-since";
pub(crate) const DOOR_UNTIL: &str = "door-until";
/// What the endpoint calls this computer.
pub(crate) const DOOR_CLIENT: &str = "door-client";
pub(crate) const DOOR_SCOPE: &str = "door-scope";
pub(crate) const DOOR_TOKEN_URL: &str = "door-place";
/// This computer's own key, both halves.
pub(crate) const DOOR_KEY: &str = "door-key";
/// This computer's own certificate, with its key.
pub(crate) const DOOR_CERTIFICATE: &str = "door-certificate";
/// Who vouches for the endpoint.
pub(crate) const DOOR_AUTHORITY: &str = "door-authority";
pub(crate) const DOOR_PROXY: &str = "door-proxy";
pub(crate) const DOOR_COMPRESS: &str = "door-compress";

// What comes in

/// What leaves the clinic.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveSending {
    /// Names, dates of birth and NHS numbers too; otherwise study numbers alone.
    pub identified: bool,
}

/// What staff read when a safety prompt comes up.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SavePrompt {
    /// The site's own words; empty for the built-in sentence.
    pub text: String,
}

// What goes out

/// Everything that can be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettingsPage {
    /// The clinic's name.
    pub clinic: String,
    /// Its site code.
    pub site: String,
    /// Where records go; nothing until it is set.
    pub endpoint: Option<String>,
    /// Whether names and NHS numbers leave.
    pub identified: bool,
    /// The site's own words at a safety prompt; may be empty.
    pub prompt_text: String,
    /// Nothing here is real.
    pub practice: bool,
    /// After how long the records lock.
    pub idle_minutes: u32,
    /// After how many days confirmed records are removed from this computer;
    /// nothing for never.
    pub retention_days: Option<u32>,
}

// The verbs

/// Everything that can be set.
pub fn page(app: &App, (): ()) -> Result<SettingsPage, Error> {
    read(app)
}

/// What leaves the clinic. A change makes every participant and every step
/// travel again, so that the endpoint has of everybody what the clinic decided.
pub fn save_sending(app: &App, new: SaveSending) -> Result<Changed<()>, Error> {
    let value = if new.identified { "yes" } else { "no" };
    app.write(|w| {
        if w.setting(IDENTIFIED)?.as_deref().unwrap_or("no") != value {
            w.save_setting(IDENTIFIED, value)?;
            w.queue_all_again(&[Kind::Participant, Kind::Step])?;
        }
        Ok(())
    })?;
    app.ring();
    Ok(Changed::new((), [Area::Settings, Area::Sending]))
}

/// What staff read when a safety prompt comes up.
pub fn save_prompt(app: &App, new: SavePrompt) -> Result<Changed<()>, Error> {
    let text = input::note("text", &new.text, 1_000)?;
    app.write(|w| Ok(w.save_setting(PROMPT, &text)?))?;
    Ok(Changed::new((), [Area::Settings]))
}

/// What stands under the title of what is printed: the clinic and its site.
pub(crate) fn clinic_and_site(r: &Reader<'_>) -> Result<String, Error> {
    let (clinic, site) = (r.setting(CLINIC)?.unwrap_or_default(), r.setting(SITE)?.unwrap_or_default());
    Ok(format!("{clinic} · {site}"))
}

/// What the study numbers given here begin with: the site's code, and the letter
/// of this computer.
pub(crate) fn numbering(r: &Reader<'_>) -> Result<(String, String), Error> {
    Ok((r.setting(SITE)?.unwrap_or_default(), r.setting(LETTER)?.unwrap_or_default()))
}

pub(crate) fn read(app: &App) -> Result<SettingsPage, Error> {
    app.read(|r| {
        let or_empty = |name| Ok::<_, Error>(r.setting(name)?.unwrap_or_default());
        Ok(SettingsPage {
            clinic: or_empty(CLINIC)?,
            site: or_empty(SITE)?,
            endpoint: r.setting(ENDPOINT)?.filter(|address| !address.is_empty()),
            identified: or_empty(IDENTIFIED)? == "yes",
            prompt_text: or_empty(PROMPT)?,
            practice: or_empty(PRACTICE)? == "yes",
            idle_minutes: IDLE_MINUTES,
            retention_days: r.setting(RETENTION)?.and_then(|days| days.parse().ok()),
        })
    })
}
