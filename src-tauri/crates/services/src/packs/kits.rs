//! Programmes that packs bring.

use std::collections::BTreeSet;

use domain::kit::{Kit, KitFault, Known};
use exchange::{Loss, NotCarried};
use pack::{Opened, PackKit as Packed};

use super::PackKit;
use crate::{
    App,
    kits::shelf::{KitEdition, KitShelf},
    shelf::Came,
    show,
    wordings::WordingStatus,
};

/// What a pack brings, and the languages of it that this program does not know.
pub(super) fn editions(app: &App, opened: &Opened) -> (Vec<KitEdition>, Vec<NotCarried>) {
    let came = Came::Pack { id: opened.pack.id.clone(), version: opened.pack.version };
    let knows = |tag: &str| app.texts.language(tag).is_some();
    let edition = |one: &Packed| KitEdition {
        kit: one.definition.clone(),
        came: came.clone(),
        // In a language that the program does not know it could not be shown.
        words: one
            .wordings
            .iter()
            .filter(|wording| knows(&wording.language))
            .map(|wording| (wording.language.clone(), wording.texts.clone()))
            .collect(),
    };
    let lost = opened.pack.kits.iter().flat_map(|one| {
        let tags = one.wordings.iter().map(|wording| &wording.language).filter(|tag| !knows(tag));
        tags.map(|tag| NotCarried {
            place: one.definition.id.clone(),
            what: format!("language {tag}"),
            loss: Loss::Dropped,
        })
    });
    (opened.pack.kits.iter().map(edition).collect(), lost.collect())
}

/// What is wrong with its programmes here: now it is known which instruments come
/// with the program. One in another pack needs a slot: that pack may run out.
pub(super) fn faults(app: &App, opened: &Opened) -> Option<String> {
    let built_in = app.built_in().newest().map(|edition| (edition.instrument.id(), &edition.instrument));
    let own = opened.instruments.iter().map(|of| (of.id(), of));
    let known: Known<'_> = built_in.chain(own).collect();
    opened.pack.kits.iter().find_map(|one| {
        let fault = one.definition.faults(&known).into_iter().next()?;
        Some(named(&one.definition, &fault))
    })
}

/// What is wrong with the rules of programmes once this pack is here: of its own by what
/// fills their slots already, and of those that are here by what it brings for theirs.
pub(super) fn slot_faults(app: &App, opened: &Opened) -> Option<String> {
    let (shelf, kits) = (app.shelf(), app.kits());
    let here = shelf.newest().map(|edition| (edition.instrument.id(), &edition.instrument));
    let brought = opened.instruments.iter().map(|of| (of.id(), of));
    let known: Known<'_> = here.chain(brought).collect();
    let own: BTreeSet<&str> = opened.pack.kits.iter().map(|one| one.definition.id.as_str()).collect();
    // A programme of which a newer version comes along is judged by that.
    let theirs = kits.newest().map(|edition| &edition.kit).filter(|kit| !own.contains(kit.id.as_str()));
    opened.pack.kits.iter().map(|one| &one.definition).chain(theirs).find_map(|kit| {
        let fault = kit.rules_against(&known).into_iter().next()?;
        Some(named(kit, &fault))
    })
}

fn named(kit: &Kit, fault: &KitFault) -> String {
    format!("programme {}: {fault}", kit.id)
}

/// Whether somebody else brings that programme, or the same one brought that version
/// with something else in it, or a later one: a programme never goes back, whatever
/// the number of its pack.
pub(super) fn conflicts(shelf: &KitShelf, new: &KitEdition) -> bool {
    let same = |other: &KitEdition| matches!((&new.came, &other.came), (Came::Pack { id: ours, .. }, Came::Pack { id: theirs, .. }) if ours == theirs);
    shelf.all().filter(|other| other.kit.id == new.kit.id).any(|other| {
        let words =
            || other.words.iter().any(|(tag, words)| new.words.get(tag).is_some_and(|new| new != words));
        let differs = other.kit.version == new.kit.version && (other.kit != new.kit || words());
        !same(other) || differs || other.kit.version > new.kit.version
    })
}

/// What is shown of it before it is installed.
pub(super) fn line(app: &App, opened: &Opened, new: &KitEdition) -> PackKit {
    let (kit, language) = (&new.kit, show::language(app));
    let packed = opened.pack.kits.iter().find(|one| one.definition.id == kit.id);
    let named = |tag: &str| app.texts.language(tag).map(|_| show::language_name(app, tag));
    let status =
        |status: pack::Status| WordingStatus::named(status.name()).unwrap_or(WordingStatus::Collated);
    let mut languages: Vec<_> = packed
        .iter()
        .flat_map(|one| &one.wordings)
        .filter_map(|wording| Some((named(&wording.language)?, status(wording.status))))
        .collect();
    languages.sort_by(|one, other| one.0.cmp(&other.0));
    let shelf = app.shelf();
    let brought: BTreeSet<&str> = opened.instruments.iter().map(|of| of.id()).collect();
    let lacks = |id: &str| shelf.get(id).is_err() && !brought.contains(id);
    PackKit {
        kit: kit.id.clone(),
        title: new.title(&app.texts, &language),
        version: kit.version,
        here: app.kits().get(&kit.id).ok().map(|there| there.kit.version),
        visits: kit.visits.len(),
        languages,
        missing: kit.slots.iter().filter(|slot| lacks(&slot.id)).map(|slot| slot.title.clone()).collect(),
    }
}
