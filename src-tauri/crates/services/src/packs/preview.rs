//! What installing a file would mean, before anybody does.

use pack::Key;
use store::{NewPack, Reader, Signer};

use super::{NotCarriedLine, PackInstrument, PackPreview, PackRefusal, kits, reading};
use crate::{
    App, Error,
    kits::shelf::KitEdition,
    shelf::{Came, Edition, Shelf},
    show,
};

/// A file of which nothing is known but why it is refused.
pub(super) fn nothing(refused: PackRefusal, detail: Option<String>) -> PackPreview {
    PackPreview {
        refused: Some(refused),
        detail,
        id: String::new(),
        title: String::new(),
        version: 0,
        digest: String::new(),
        signer: None,
        instruments: Vec::new(),
        kits: Vec::new(),
        not_carried: Vec::new(),
    }
}

/// What is in `bytes`, and what there is to be kept if it is installed.
pub(super) fn of(app: &App, r: &Reader<'_>, bytes: &[u8]) -> Result<(PackPreview, Option<NewPack>), Error> {
    let signers: Vec<_> = r.signers()?.into_iter().filter(|signer| signer.removed.is_none()).collect();
    let keys: Vec<Key> = signers.iter().filter_map(|signer| signer.key.parse().ok()).collect();
    let digest = pack::digest(bytes);
    let content = match reading::content(bytes, &keys) {
        Ok(content) => content,
        Err((refused, detail)) => {
            return Ok((PackPreview { digest, ..nothing(refused, detail) }, None));
        }
    };
    let mut preview =
        PackPreview { refused: None, digest: digest.clone(), ..nothing(PackRefusal::NotAPack, None) };
    let mut keep = NewPack { id: String::new(), version: 1, digest, signer: None, content: bytes.to_vec() };
    let mut programmes = Vec::new();
    let editions = match content {
        reading::Content::Pack(opened) => {
            let name =
                signers.iter().find(|one| pack::key_id(&one.key).as_deref() == Ok(opened.signer.as_str()));
            preview.signer = name.map(|signer| signer.name.clone());
            (preview.id, preview.title) = (opened.pack.id.clone(), opened.pack.title.clone());
            preview.version = opened.pack.version;
            keep.signer = Some(opened.signer.clone());
            if opened.pack.not_after.is_some_and(|last| show::today(app) > last) {
                preview.refused = Some(PackRefusal::Expired);
            }
            if let Some(fault) = kits::faults(app, &opened).or_else(|| kits::slot_faults(app, &opened)) {
                (preview.refused, preview.detail) = (Some(PackRefusal::Malformed), Some(fault));
            }
            let (editions, unknown) = reading::editions(app, &opened);
            let (kits, not_said) = kits::editions(app, &opened);
            preview.not_carried = unknown.into_iter().chain(not_said).map(line).collect();
            preview.kits = kits.iter().map(|kit| kits::line(app, &opened, kit)).collect();
            programmes = kits;
            editions
        }
        reading::Content::Questionnaire(imported) => {
            preview.id = imported.draft.id.clone();
            preview.title = imported.draft.title.clone();
            // Whoever made it counts its versions otherwise: here each is one more.
            let here: Vec<_> = r.packs()?.into_iter().filter(|one| one.id == preview.id).collect();
            preview.version = here.iter().map(|one| one.version).max().unwrap_or(0) + 1;
            let mut lost = imported.not_carried.clone();
            let edition = match reading::local(app, &imported, preview.version) {
                Ok((edition, more)) => {
                    lost.extend(more);
                    Some(edition)
                }
                Err((refused, detail)) => {
                    (preview.refused, preview.detail) = (Some(refused), detail);
                    None
                }
            };
            preview.not_carried = lost.into_iter().map(line).collect();
            if here.iter().any(|one| one.digest == keep.digest) {
                preview.refused = Some(PackRefusal::NotNewer);
            }
            edition.into_iter().collect()
        }
    };
    (keep.id, keep.version) = (preview.id.clone(), preview.version);
    preview.instruments =
        editions.iter().map(|edition| instrument(app, r, edition)).collect::<Result<_, _>>()?;
    if preview.refused.is_none() {
        preview.refused = against(app, r, &keep, (&editions, &programmes), &signers)?;
    }
    Ok((preview, Some(keep)))
}

/// Why it cannot stand beside what is here.
fn against(
    app: &App,
    r: &Reader<'_>,
    new: &NewPack,
    (editions, programmes): (&[Edition], &[KitEdition]),
    taken: &[Signer],
) -> Result<Option<PackRefusal>, Error> {
    let here = r.packs()?;
    let older: Vec<_> = here.iter().filter(|one| one.id == new.id).collect();
    if older.iter().any(|one| one.version >= new.version) {
        return Ok(Some(PackRefusal::NotNewer));
    }
    // While whoever signed it is on the list, nobody else goes on with their pack;
    // a Questionnaire and a pack never go on with each other.
    let is_taken = |id: &String| taken.iter().any(|one| pack::key_id(&one.key).as_ref() == Ok(id));
    let theirs = older.last().is_some_and(|last| match (&last.signer, &new.signer) {
        (Some(last), Some(new)) => last != new && is_taken(last),
        (None, None) => false,
        (Some(_), None) | (None, Some(_)) => true,
    });
    let (shelf, kits) = (app.shelf(), app.kits());
    let conflict = theirs
        || editions.iter().any(|edition| conflicts(&shelf, edition))
        || programmes.iter().any(|kit| kits::conflicts(&kits, kit));
    let expired =
        !editions.is_empty() && editions.iter().all(|edition| !edition.is_licensed(show::today(app)));
    Ok(match (conflict, expired) {
        (true, _) => Some(PackRefusal::Conflict),
        (false, true) => Some(PackRefusal::Expired),
        (false, false) => None,
    })
}

/// Whether somebody else brings that instrument, or the same one brought that
/// version with something else in it.
pub(super) fn conflicts(shelf: &Shelf, new: &Edition) -> bool {
    let same = |other: &Edition| match (&new.came, &other.came) {
        (_, Came::Kept) | (Came::Imported, Came::Imported) => true,
        (Came::Pack { id: ours, .. }, Came::Pack { id: theirs, .. }) => ours == theirs,
        (Came::Pack { .. } | Came::Imported | Came::Site | Came::BuiltIn | Came::Kept, _) => false,
    };
    shelf.all().filter(|other| other.instrument.id() == new.instrument.id()).any(|other| {
        let version = other.instrument.version();
        let differs = version == new.instrument.version()
            && (other.instrument.draft() != new.instrument.draft()
                || other
                    .words
                    .iter()
                    .any(|(tag, words)| new.words.get(tag).is_some_and(|new| new.digest != words.digest)));
        // An instrument never goes back, whatever the number of its pack.
        !same(other) || differs || version > new.instrument.version()
    })
}

fn instrument(app: &App, r: &Reader<'_>, of: &Edition) -> Result<PackInstrument, Error> {
    let instrument = &of.instrument;
    let licence = instrument.licence();
    let name = |tag: &String| show::language_name(app, tag);
    Ok(PackInstrument {
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        version: instrument.version(),
        here: app.shelf().get(instrument.id()).ok().map(|edition| edition.instrument.version()),
        items: instrument.items().iter().filter(|item| item.kind.asks() && !item.hidden).count(),
        languages: of.words.iter().map(|(tag, words)| (name(tag), words.status)).collect(),
        audio: of.audio.keys().map(name).collect(),
        owner: licence.owner.clone(),
        terms: licence.terms.clone(),
        licence: licence.number.clone(),
        expires: licence.expires.map(|day| show::day(app, day)),
        notices: licence.attribution.iter().chain(&licence.notices).cloned().collect(),
        drafts: r.drafts_of(instrument.id(), instrument.version())?,
    })
}

fn line(of: exchange::NotCarried) -> NotCarriedLine {
    let loss = match of.loss {
        exchange::Loss::Dropped => "dropped",
        exchange::Loss::Simplified => "simplified",
        exchange::Loss::Unusable => "unusable",
    };
    NotCarriedLine { place: of.place, what: of.what, loss: loss.to_owned() }
}
