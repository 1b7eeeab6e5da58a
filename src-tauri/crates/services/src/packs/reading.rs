//! From the bytes of a pack, or of a Questionnaire, to editions for the shelf.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Read,
    sync::Arc,
};

use domain::instrument::{Instrument, Licence};
use exchange::{Imported, Loss, NotCarried, Word};
use pack::{Key, Opened, PackInstrument, Refused, Wording, limits::plain};
use store::{Pack, Reader};

use super::{PackRefusal, kits};
use crate::{
    App, Error,
    kits::shelf::KitEdition,
    shelf::{Came, Edition, Words},
    wordings::WordingStatus,
};

/// A pack in the records, and what it brings.
pub(super) struct Installed {
    pub pack: Pack,
    pub title: String,
    /// Or why it brings nothing.
    pub brings: Result<Vec<Edition>, PackRefusal>,
    /// The programmes in it; none where it brings nothing.
    pub kits: Vec<KitEdition>,
}

/// What a file turned out to be.
pub(super) enum Content {
    /// A pack that somebody signed.
    Pack(Box<Opened>),
    /// Somebody's Questionnaire, and the version that it gets here.
    Questionnaire(Box<Imported>),
}

/// The bytes of a file that may be a pack.
pub(super) fn file(path: &str) -> Result<Vec<u8>, PackRefusal> {
    let (path, most) = (path.trim(), pack::limits::MOST_BYTES);
    let mut bytes = Vec::new();
    // A pipe would be waited for without end.
    if !fs::metadata(path).is_ok_and(|file| file.is_file()) {
        return Err(PackRefusal::Unreadable);
    }
    let file = File::open(path).map_err(|_| PackRefusal::Unreadable)?;
    let read = file.take(most as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|_| PackRefusal::Unreadable)?;
    if bytes.len() > most { Err(PackRefusal::TooLarge) } else { Ok(bytes) }
}

/// What `bytes` are, if one of `keys` signed them or they are a Questionnaire.
pub(super) fn content(bytes: &[u8], keys: &[Key]) -> Result<Content, (PackRefusal, Option<String>)> {
    let refused = match pack::open(bytes, keys) {
        Ok(opened) => return Ok(Content::Pack(Box::new(opened))),
        Err(refused) => refused,
    };
    // Only what claims no signature can be anything else.
    if refused == Refused::Unsigned
        && let Ok(value) = exchange::parse(bytes)
        && value["resourceType"] == "Questionnaire"
    {
        return match exchange::import(&value) {
            Ok(imported) => Ok(Content::Questionnaire(Box::new(imported))),
            Err(error) => Err((PackRefusal::Malformed, Some(error.to_string()))),
        };
    }
    let detail = refused.to_string();
    Err(match refused {
        Refused::TooLarge => (PackRefusal::TooLarge, None),
        Refused::Unsigned => (PackRefusal::Unsigned, None),
        Refused::UnknownSigner { key_id } => (PackRefusal::UnknownSigner, Some(key_id)),
        Refused::Altered => (PackRefusal::Altered, None),
        Refused::NotAPack => (PackRefusal::NotAPack, None),
        Refused::Malformed { .. } => (PackRefusal::Malformed, Some(detail)),
        Refused::CaseFailed { .. } => (PackRefusal::CaseFailed, Some(detail)),
    })
}

/// Every pack in the records, read anew, oldest version first. Whoever was taken
/// off the list since still opens what they signed before.
pub(super) fn installed(app: &App, r: &Reader<'_>) -> Result<Vec<Installed>, Error> {
    let keys: Vec<Key> = r.signers()?.iter().filter_map(|signer| signer.key.parse().ok()).collect();
    Ok(r.packs()?.into_iter().map(|pack| read_again(app, pack, &keys)).collect())
}

fn read_again(app: &App, pack: Pack, keys: &[Key]) -> Installed {
    let read = if pack::digest(&pack.content) == pack.digest {
        content(&pack.content, keys)
    } else {
        Err((PackRefusal::Altered, None))
    };
    let mut programmes = Vec::new();
    let (title, brings) = match read {
        Ok(Content::Pack(opened)) if (&opened.pack.id, opened.pack.version) == (&pack.id, pack.version) => {
            programmes = kits::editions(app, &opened).0;
            (opened.pack.title.clone(), Ok(editions(app, &opened).0))
        }
        Ok(Content::Questionnaire(imported)) if pack.signer.is_none() && imported.draft.id == pack.id => {
            let edition = local(app, &imported, pack.version).map(|(edition, _)| vec![edition]);
            (imported.draft.title.clone(), edition.map_err(|(refused, _)| refused))
        }
        Ok(Content::Pack(_) | Content::Questionnaire(_)) => (pack.id.clone(), Err(PackRefusal::Altered)),
        Err((refused, detail)) => {
            tracing::error!(id = pack.id, ?refused, ?detail, "an installed pack cannot be read");
            (pack.id.clone(), Err(refused))
        }
    };
    Installed { pack, title, brings, kits: programmes }
}

/// What `packs` bring. The newest of each that can be read counts; of the older
/// ones nothing new is begun.
pub(super) fn offered(packs: Vec<Installed>) -> Vec<Edition> {
    let mut newest = BTreeMap::new();
    for one in packs.iter().filter(|one| one.brings.is_ok()) {
        newest.insert(one.pack.id.clone(), one.pack.version);
    }
    let mut all = Vec::new();
    for Installed { pack, brings, .. } in packs {
        let is_newest = newest.get(&pack.id) == Some(&pack.version);
        let editions = brings.into_iter().flatten();
        all.extend(
            editions.map(|edition| if is_newest { edition } else { Edition { came: Came::Kept, ..edition } }),
        );
    }
    all
}

/// What a pack brings, and the languages of it that this program does not know.
pub(super) fn editions(app: &App, opened: &Opened) -> (Vec<Edition>, Vec<NotCarried>) {
    let came = Came::Pack { id: opened.pack.id.clone(), version: opened.pack.version };
    let both = || opened.pack.instruments.iter().zip(&opened.instruments);
    let editions =
        both().map(|(packed, instrument)| edition(app, packed, instrument, came.clone())).collect();
    let unknown = both().flat_map(|(packed, instrument)| {
        let tags = packed.wordings.iter().map(|one| &one.language);
        let unknown = tags.filter(|tag| app.texts.language(tag).is_none());
        unknown.map(|tag| NotCarried {
            place: instrument.id().to_owned(),
            what: format!("language {tag}"),
            loss: Loss::Dropped,
        })
    });
    (editions, unknown.collect())
}

fn edition(app: &App, packed: &PackInstrument, instrument: &Instrument, came: Came) -> Edition {
    // In a language that the program does not know it could not be shown.
    let wordings = || packed.wordings.iter().filter(|one| app.texts.language(&one.language).is_some());
    let words = |wording: &Wording| {
        let words = Words {
            status: WordingStatus::named(wording.status.name()).unwrap_or(WordingStatus::Collated),
            source: wording.source.clone(),
            digest: text::digest(&instrument.wording(), &wording.texts)?,
            texts: wording.texts.clone(),
        };
        Some((wording.language.clone(), Arc::new(words)))
    };
    let mut audio: BTreeMap<String, BTreeMap<String, (String, Vec<u8>)>> = BTreeMap::new();
    for one in &packed.audio {
        let sound = (one.media_type.name().to_owned(), one.sound.clone());
        audio.entry(one.language.clone()).or_default().insert(one.message.clone(), sound);
    }
    Edition {
        instrument: instrument.clone(),
        came,
        words: wordings().filter_map(words).collect(),
        labels: wordings().map(|one| (one.language.clone(), one.labels.clone())).collect(),
        audio,
    }
}

/// Why a Questionnaire cannot be used, and what exactly.
pub(super) type Unusable = (PackRefusal, Option<String>);

/// Somebody's Questionnaire as the site's own: asked as it is, without scores,
/// since nobody has shown with worked cases that they come out right. With what
/// was lost on the way here, besides what the import lost.
pub(super) fn local(app: &App, of: &Imported, version: u32) -> Result<(Edition, Vec<NotCarried>), Unusable> {
    let mut draft = of.draft.clone();
    let lost =
        |place: &str, what: &str, loss| NotCarried { place: place.to_owned(), what: what.to_owned(), loss };
    let mut losses: Vec<_> =
        draft.scores.iter().map(|score| lost(&score.id, "score", Loss::Dropped)).collect();
    draft.scores.clear();
    // A prompt on a score has nothing to look at any more.
    let (on_scores, prompts) = draft.prompts.drain(..).partition(|prompt| prompt.score.is_some());
    draft.prompts = prompts;
    let on_scores: Vec<_> = on_scores;
    losses.extend(on_scores.iter().map(|prompt| lost(&prompt.id, "prompt", Loss::Dropped)));
    draft.version = version;
    // Whoever installs it answers for the right to use it; the terms stay in sight.
    draft.licence = Licence { status: "local".into(), ..draft.licence };
    if let Err(fault) = plain(&draft.title) {
        return Err((PackRefusal::Malformed, Some(format!("title: {fault}"))));
    }
    let instrument =
        Instrument::try_from(draft).map_err(|error| (PackRefusal::Unusable, Some(error.to_string())))?;
    let ids = instrument.wording();
    let mut words = BTreeMap::new();
    for wording in &of.wordings {
        // Questionnaires say "en"; here that is the English of this country.
        let tag = if wording.language == "en" { text::SOURCE } else { &wording.language };
        let mut lose = |loss| losses.push(lost(&wording.language, "language", loss));
        if app.texts.language(tag).is_none() {
            lose(Loss::Dropped);
            continue;
        }
        let texts = worded(app, tag, wording, of);
        let texts: BTreeMap<String, String> = ids
            .iter()
            .filter_map(|id| texts.get_key_value(id))
            .map(|(id, text)| (id.clone(), text.clone()))
            .collect();
        let readable = texts.values().all(|text| plain(text).is_ok());
        match text::digest(&ids, &texts).filter(|_| readable) {
            Some(digest) => {
                let source = of.draft.origin.as_ref().map(|origin| origin.url.clone()).unwrap_or_default();
                let local = Words { status: WordingStatus::Local, source, texts, digest };
                words.entry(tag.to_owned()).or_insert(Arc::new(local));
            }
            None => lose(Loss::Unusable),
        }
    }
    if words.is_empty() {
        return Err((PackRefusal::Unusable, None));
    }
    let edition =
        Edition { instrument, came: Came::Imported, words, labels: BTreeMap::new(), audio: BTreeMap::new() };
    Ok((edition, losses))
}

/// The texts of `wording`, with the words that the program lends in its language.
fn worded(app: &App, tag: &str, wording: &exchange::Wording, of: &Imported) -> BTreeMap<String, String> {
    let mut texts = wording.texts.clone();
    for lent in &of.lent {
        let message = match lent.word {
            Word::Yes => "word-yes",
            Word::No => "word-no",
            Word::Other => "word-other",
        };
        if app.texts.speaks(tag, [message]) {
            texts.entry(lent.message.clone()).or_insert_with(|| app.texts.say(tag, message, &[]));
        }
    }
    texts
}
