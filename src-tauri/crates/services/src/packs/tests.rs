use domain::instrument::{Draft, Instrument};
use exchange::{Imported, Lent, Loss, NotCarried, Word, Wording};
use store::Pack;

use super::{preview::conflicts, reading::Installed, *};
use crate::{
    backups::testing::Site,
    shelf::{Came, Shelf},
};

fn app() -> Site {
    Site::empty()
}

/// The built-in NPRS as it might have come.
fn nprs(app: &App, version: u32, came: Came) -> Edition {
    let edition = app.shelf().get("nprs").unwrap().as_ref().clone();
    let draft = Draft { version, ..edition.instrument.draft().clone() };
    Edition { instrument: Instrument::try_from(draft).unwrap(), came, ..edition }
}

fn from_pack(id: &str) -> Came {
    Came::Pack { id: id.into(), version: 1 }
}

#[test]
fn an_instrument_is_gone_on_with_by_whoever_brought_it() {
    let site = app();
    let clash = |here: Came, new: Came| {
        let mut shelf = Shelf::default();
        shelf.put(nprs(&site.app, 4, here));
        conflicts(&shelf, &nprs(&site.app, 5, new))
    };

    assert!(!clash(from_pack("society"), from_pack("society")));
    assert!(!clash(Came::Imported, Came::Imported));
    assert!(!clash(Came::Kept, from_pack("society")));
    assert!(clash(from_pack("society"), from_pack("another")));
    assert!(clash(from_pack("society"), Came::Imported));
    assert!(clash(Came::Imported, from_pack("society")));
    assert!(clash(Came::BuiltIn, from_pack("society")));
    assert!(clash(Came::BuiltIn, Came::Imported));
}

#[test]
fn an_instrument_goes_on_and_never_back() {
    let site = app();
    for here in [from_pack("society"), Came::Kept] {
        let mut shelf = Shelf::default();
        shelf.put(nprs(&site.app, 4, here));
        let clash = |version| conflicts(&shelf, &nprs(&site.app, version, from_pack("society")));

        assert_eq!([3, 4, 5].map(clash), [true, false, false]);
    }
}

#[test]
fn of_several_versions_the_newest_that_can_be_read_is_offered() {
    let site = app();
    let packed = |version: u32, brings: Result<u32, PackRefusal>| Installed {
        pack: Pack {
            id: "society".into(),
            version,
            digest: String::new(),
            signer: None,
            content: Vec::new(),
            at: site.app.now(),
            by: domain::PersonId(uuid::Uuid::nil()),
        },
        title: String::new(),
        brings: brings.map(|of| vec![nprs(&site.app, of, Came::Pack { id: "society".into(), version })]),
        kits: Vec::new(),
    };
    let offered = |packs| {
        let editions = reading::offered(packs).into_iter();
        editions.map(|one| (one.instrument.version(), one.is_current())).collect::<Vec<_>>()
    };

    assert_eq!(offered(vec![packed(1, Ok(1)), packed(2, Ok(2))]), [(1, false), (2, true)]);
    assert_eq!(offered(vec![packed(1, Ok(1)), packed(2, Err(PackRefusal::Altered))]), [(1, true)]);
}

/// The instrument that has something of everything, as an import might give it.
fn imported() -> Imported {
    let draft: Draft = toml::from_str(include_str!("../../../../../tests/kit/everything.toml")).unwrap();
    let instrument = Instrument::try_from(draft.clone()).unwrap();
    let mut texts: BTreeMap<_, _> =
        instrument.wording().into_iter().map(|id| (id.clone(), format!("Text of {id}"))).collect();
    texts.remove("everything-yes");
    texts.remove("everything-no");
    texts.insert("no-such-message".into(), "Nobody asks for it".into());
    let lent = |message: &str, word| Lent { message: message.into(), word };
    let wording = |language: &str| Wording { language: language.into(), texts: texts.clone() };
    Imported {
        draft,
        wordings: vec![wording("en"), wording("tlh")],
        lent: vec![lent("everything-yes", Word::Yes), lent("everything-no", Word::No)],
        not_carried: Vec::new(),
    }
}

#[test]
fn a_questionnaire_is_taken_without_what_needs_worked_cases_and_that_is_named() {
    let site = app();
    let of = imported();

    let (edition, lost) = reading::local(&site.app, &of, 5).unwrap();

    assert_eq!((edition.instrument.version(), &edition.came), (5, &Came::Imported));
    assert_eq!(edition.instrument.licence().status, "local");
    assert!(edition.instrument.scales().is_empty());
    let named = |what: &str| {
        let those = lost.iter().filter(|one| one.what == what);
        those.map(|one| one.place.as_str()).collect::<Vec<_>>()
    };
    let scores: Vec<_> = of.draft.scores.iter().map(|score| score.id.as_str()).collect();
    assert_eq!(named("score"), scores);
    assert_eq!(named("prompt"), ["little"]);
    assert_eq!(named("language"), ["tlh"]);
    assert!(lost.iter().all(|one| one.loss == Loss::Dropped));
}

#[test]
fn the_words_that_a_questionnaire_leaves_to_the_program_are_part_of_its_wording() {
    let site = app();

    let (edition, _) = reading::local(&site.app, &imported(), 1).unwrap();

    assert_eq!(edition.words.keys().collect::<Vec<_>>(), ["en-GB"]);
    let words = edition.words("en-GB").unwrap();
    assert_eq!((words.read("everything-yes").as_str(), words.read("everything-no").as_str()), ("Yes", "No"));
    assert_eq!(words.read("no-such-message"), "");
    assert_eq!(text::digest(&edition.instrument.wording(), &words.texts).as_ref(), Some(&words.digest));
    assert_eq!(words.status, crate::wordings::WordingStatus::Local);
}

#[test]
fn a_questionnaire_in_one_language_twice_keeps_the_first_and_an_incomplete_one_is_named() {
    let site = app();
    let mut of = imported();
    of.wordings.truncate(1);
    let mut polish = of.wordings[0].clone();
    polish.language = "pl".into();
    polish.texts.remove("ev-often");
    let mut again = of.wordings[0].clone();
    again.language = "en-GB".into();
    again.texts.insert("ev-often".into(), "Another".into());
    of.wordings.extend([polish, again]);

    let (edition, lost) = reading::local(&site.app, &of, 1).unwrap();

    assert_eq!(edition.words("en-GB").unwrap().read("ev-often"), "Text of ev-often");
    assert!(lost.iter().any(|one| (one.place.as_str(), one.loss) == ("pl", Loss::Unusable)));
    of.wordings.remove(0);
    of.wordings.truncate(1);
    let nothing = reading::local(&site.app, &of, 1).map(drop);
    assert_eq!(nothing, Err((PackRefusal::Unusable, None)));
}

#[test]
fn what_a_pack_brings_stands_under_its_language_and_unknown_ones_are_named() {
    let site = app();
    let of = imported();
    let instrument = Instrument::try_from(of.draft.clone()).unwrap();
    let worded = |language: &str| pack::Wording {
        language: language.into(),
        status: pack::Status::Licensed,
        source: "Society".into(),
        texts: instrument.wording().into_iter().map(|id| (id.clone(), id)).collect(),
        labels: BTreeMap::from([("everything-sum".into(), format!("Sum, {language}"))]),
    };
    let recording = pack::Recording {
        language: "pl".into(),
        message: "ev-often".into(),
        media_type: pack::MediaType::Ogg,
        approved_by: "Amira Haddad".into(),
        approved_on: "2026-03-01".parse().unwrap(),
        sound: b"OggS".to_vec(),
    };
    let packed = pack::PackInstrument {
        definition: of.draft,
        cases: domain::cases::Cases { case: Vec::new() },
        wordings: ["pl", "tlh"].map(worded).to_vec(),
        audio: vec![recording],
    };
    let opened = pack::Opened {
        pack: pack::Pack {
            format: pack::FORMAT,
            id: "society".into(),
            version: 2,
            title: "Society".into(),
            publisher: "Society".into(),
            not_after: None,
            instruments: vec![packed],
            kits: Vec::new(),
        },
        instruments: vec![instrument],
        signer: String::new(),
        digest: String::new(),
    };

    let (editions, unknown) = reading::editions(&site.app, &opened);

    let [edition] = &editions[..] else { panic!("one instrument") };
    assert_eq!(edition.came, Came::Pack { id: "society".into(), version: 2 });
    assert_eq!(edition.words.keys().collect::<Vec<_>>(), ["pl"]);
    assert_eq!(edition.words("pl").unwrap().status, crate::wordings::WordingStatus::Licensed);
    assert_eq!(edition.label(&site.app.texts, "pl", "everything-sum"), "Sum, pl");
    assert_eq!(edition.audio["pl"]["ev-often"], ("audio/ogg".to_owned(), b"OggS".to_vec()));
    let lost = NotCarried { place: "everything".into(), what: "language tlh".into(), loss: Loss::Dropped };
    assert_eq!(unknown, [lost]);
}
