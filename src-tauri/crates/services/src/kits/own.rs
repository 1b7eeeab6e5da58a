//! A site's own questions, from what was decided to editions for the shelf.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    instrument::{Instrument, Licence},
    kit::{OwnForm, PlannedVisit},
};
use store::Reader;
use text::SOURCE;

use super::{Decided, shelf::KitShelf};
use crate::{
    App, Error,
    shelf::{Came, Edition, Words},
    wordings::WordingStatus,
};

/// The forms of all programmes as they are asked now. What was asked before stands in
/// the records with every response to it.
pub(crate) fn editions(app: &App, r: &Reader<'_>, kits: &KitShelf) -> Result<Vec<Edition>, Error> {
    let mut all = Vec::new();
    for row in r.adoptions()? {
        let decided = Decided::read(&row);
        let Ok(edition) = kits.get(&row.kit) else { continue };
        for visit in &edition.kit.visits {
            all.extend(form(app, &row.kit, visit, &decided));
        }
    }
    Ok(all)
}

fn form(app: &App, kit: &str, visit: &PlannedVisit, decided: &Decided) -> Option<Edition> {
    let version = decided.version.as_ref()?;
    let of = OwnForm::at(&version.site, kit, &visit.id, &decided.tailored.questions)?;
    let since = decided.tailored.since.get(&visit.id).copied().unwrap_or(version.number);
    match edition(app, &of, &version.site, since) {
        Some(edition) => Some(edition),
        None => {
            tracing::error!(form = of.id, "questions of the site cannot be asked");
            None
        }
    }
}

/// As it stands on the shelf; nothing where it cannot be asked in any language.
pub(super) fn edition(app: &App, of: &OwnForm<'_>, site: &str, since: u32) -> Option<Edition> {
    let title = text::plain(&app.texts.say(SOURCE, "own-questions-title", &[("site", site)]));
    let mut draft = of.draft(since, &title);
    draft.licence = Licence { terms: app.texts.say(SOURCE, "own-questions-terms", &[]), ..draft.licence };
    let instrument = Instrument::try_from(draft).ok()?;
    let ids = instrument.wording();
    let mut words = BTreeMap::new();
    for language in app.texts.languages() {
        let tag = language.tag.as_str();
        // Yes and no are lent only where somebody translated them.
        let say = |id: &str| app.texts.speaks(tag, [id]).then(|| app.texts.say(tag, id, &[]));
        let (yes, no) = (say("word-yes"), say("word-no"));
        let texts = of.words(tag, &yes.unwrap_or_default(), &no.unwrap_or_default());
        let Some(texts) = texts.filter(|texts| texts.values().all(|text| !text.is_empty())) else { continue };
        let digest = text::digest(&ids, &texts)?;
        let source = format!("{site}-v{since}");
        words.insert(tag.to_owned(), Arc::new(Words { status: WordingStatus::Local, source, texts, digest }));
    }
    let (labels, audio) = (BTreeMap::new(), BTreeMap::new());
    (!words.is_empty()).then_some(Edition { instrument, came: Came::Site, words, labels, audio })
}
