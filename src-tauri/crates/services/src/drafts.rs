//! What somebody was typing when they had to get up.

use serde::{Deserialize, Serialize};

use crate::{App, Error};

/// No form on the screen has a longer name, in characters.
const LONGEST_PLACE: usize = 100;
/// Nobody types more into one, in bytes.
const LARGEST: usize = 20 << 10;

// What comes in

/// What stands in a form on the screen.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeepDraft {
    /// Which form, and of which record: `register`, `correct <id>`.
    pub place: String,
    /// JSON of the window; empty when there is nothing to keep any more.
    pub content: String,
}

/// Which form on the screen.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftPlace {
    /// As it was kept.
    pub place: String,
}

// What goes out

/// What was kept.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Draft {
    /// As it was kept; nothing when there is nothing.
    pub content: Option<String>,
}

// The verbs

/// Keeps what stands in a form on the screen, for whoever is signed in.
pub fn keep(app: &App, what: KeepDraft) -> Result<(), Error> {
    if what.place.is_empty() || what.place.chars().count() > LONGEST_PLACE {
        return Err(Error::Input("place"));
    }
    if what.content.len() > LARGEST {
        return Err(Error::Input("content"));
    }
    let me = app.person()?;
    app.write(|w| {
        if what.content.is_empty() {
            Ok(w.drop_draft(me, &what.place)?)
        } else {
            Ok(w.keep_draft(me, &what.place, &what.content)?)
        }
    })
}

/// What whoever is signed in had typed there.
pub fn take_up(app: &App, at: DraftPlace) -> Result<Draft, Error> {
    let me = app.person()?;
    let drafts = app.read(|r| Ok(r.drafts(me)?))?;
    let found = drafts.into_iter().find(|draft| draft.place == at.place);
    Ok(Draft { content: found.map(|draft| draft.content.reveal().clone()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backups::testing::Site;

    fn kept(site: &Site, place: &str) -> Option<String> {
        take_up(&site.app, DraftPlace { place: place.into() }).unwrap().content
    }

    fn typed(place: &str, content: &str) -> KeepDraft {
        KeepDraft { place: place.into(), content: content.into() }
    }

    #[test]
    fn what_somebody_was_typing_is_there_when_they_come_back() {
        let site = Site::new();
        keep(&site.app, typed("register", "{\"family\":\"Yu\"}")).unwrap();
        crate::session::lock(&site.app, ()).unwrap();
        site.sign_in().unwrap();

        assert_eq!(kept(&site, "register").as_deref(), Some("{\"family\":\"Yu\"}"));
        keep(&site.app, typed("register", "")).unwrap();
        assert_eq!(kept(&site, "register"), None);
    }

    #[test]
    fn nobody_types_that_much() {
        let site = Site::new();
        let much = "x".repeat(LARGEST + 1);
        assert!(matches!(keep(&site.app, typed("register", &much)), Err(Error::Input("content"))));
        assert!(matches!(keep(&site.app, typed(&"x".repeat(101), "x")), Err(Error::Input("place"))));
    }
}
