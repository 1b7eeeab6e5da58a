use super::*;

const ENGLISH: &str = text::SOURCE;

fn shelf() -> Shelf {
    Shelf::built_in(&Texts::built_in().unwrap()).unwrap()
}

/// The built-in PHQ-9, as if a pack had brought it in this version.
fn from_a_pack(version: u32) -> Edition {
    let edition = shelf().get("phq-9").unwrap().as_ref().clone();
    let draft = Draft { version, ..edition.instrument.draft().clone() };
    let came = Came::Pack { id: "society".into(), version };
    Edition { instrument: Instrument::try_from(draft).unwrap(), came, ..edition }
}

fn only(edition: Edition) -> Shelf {
    let mut shelf = Shelf::default();
    shelf.put(edition);
    shelf
}

/// The same words with another first one, under the digest they have then.
fn reworded(edition: &Edition, language: &str, text: &str) -> Arc<Words> {
    let mut words = edition.words(language).unwrap().clone();
    let ids = edition.instrument.wording();
    words.texts.insert(ids[0].clone(), text.into());
    words.digest = text::digest(&ids, &words.texts).unwrap();
    Arc::new(words)
}

fn kept(edition: &Edition, language: &str) -> (KeptDefinition, KeptWording) {
    let (instrument, version) = (edition.instrument.id().to_owned(), edition.instrument.version());
    let definition = serde_json::to_string(edition.instrument.draft()).unwrap();
    let words = edition.words(language).unwrap().clone();
    let wording = KeptWording {
        digest: words.digest,
        instrument: instrument.clone(),
        version,
        language: language.into(),
        status: words.status.name().into(),
        source: words.source,
        texts: words.texts,
    };
    (KeptDefinition { instrument, version, definition }, wording)
}

#[test]
fn every_wording_that_came_with_the_program_is_whole_and_is_found_by_its_digest() {
    let shelf = shelf();

    for edition in shelf.all() {
        let ids = edition.instrument.wording();
        assert!(edition.words(ENGLISH).is_some(), "{}", edition.instrument.id());
        for words in edition.words.values() {
            assert_eq!(text::digest(&ids, &words.texts).as_ref(), Some(&words.digest));
            assert_eq!(shelf.wording(&words.digest).unwrap().texts, words.texts);
        }
    }
}

#[test]
fn the_newest_version_is_begun_and_every_version_is_there() {
    let mut shelf = only(from_a_pack(7));

    shelf.put(from_a_pack(3));

    assert_eq!(shelf.get("phq-9").unwrap().instrument.version(), 7);
    assert_eq!(shelf.newest().count(), 1);
    assert_eq!(shelf.exactly("phq-9", 3).unwrap().instrument.version(), 3);
    assert!(matches!(shelf.exactly("phq-9", 4), Err(Error::NotOffered)));
}

#[test]
fn what_is_only_kept_is_not_begun_and_does_not_hide_what_is() {
    let mut shelf = only(Edition { came: Came::Kept, ..from_a_pack(7) });
    assert!(matches!(shelf.get("phq-9"), Err(Error::NotOffered)));
    assert_eq!(shelf.newest().count(), 0);

    shelf.put(from_a_pack(3));
    assert_eq!(shelf.get("phq-9").unwrap().instrument.version(), 3);

    shelf.put(Edition { came: Came::Kept, words: BTreeMap::new(), ..from_a_pack(3) });
    assert!(shelf.get("phq-9").unwrap().words(ENGLISH).is_some());
}

#[test]
fn of_two_packs_with_one_version_the_later_stands_and_no_word_that_was_read_is_lost() {
    let first = from_a_pack(3);
    let read = first.words(ENGLISH).unwrap().digest.clone();
    let mut later = Edition { came: Came::Pack { id: "society".into(), version: 9 }, ..first.clone() };
    later.words = BTreeMap::from([("pl".into(), reworded(&first, "pl", "Inaczej?"))]);
    later.labels = BTreeMap::from([("pl".into(), BTreeMap::from([("phq-9-total".into(), "Ból".into())]))]);
    let mut shelf = only(first);

    shelf.put(later);

    let there = shelf.get("phq-9").unwrap();
    assert_eq!(there.came, Came::Pack { id: "society".into(), version: 9 });
    assert_eq!(there.words.keys().collect::<Vec<_>>(), ["pl"]);
    assert_eq!(there.label(&Texts::built_in().unwrap(), "pl", "phq-9-total"), "Ból");
    assert!(shelf.wording(&read).is_some());
}

#[test]
fn what_came_with_the_program_stays_and_gets_the_languages_that_it_lacks() {
    let mut shelf = shelf();
    let own = shelf.get("phq-9").unwrap().as_ref().clone();
    let mut brought = from_a_pack(own.instrument.version());
    brought.words = BTreeMap::from([
        ("tr".into(), reworded(&own, "pl", "Ağrı?")),
        (ENGLISH.into(), reworded(&own, ENGLISH, "Otherwise?")),
    ]);

    shelf.put(brought);

    let there = shelf.get("phq-9").unwrap();
    assert_eq!(there.came, Came::BuiltIn);
    assert_eq!(there.words(ENGLISH).unwrap().digest, own.words(ENGLISH).unwrap().digest);
    assert!(there.words("tr").is_some());
}

#[test]
fn something_else_under_the_same_version_is_not_added() {
    let mut shelf = shelf();
    let own = shelf.get("phq-9").unwrap().as_ref().clone();
    let mut other = from_a_pack(own.instrument.version());
    let draft = Draft { title: "Another".into(), ..other.instrument.draft().clone() };
    other.instrument = Instrument::try_from(draft).unwrap();
    other.words = BTreeMap::from([("tr".into(), reworded(&own, "pl", "Ağrı?"))]);

    shelf.put(other);

    assert_eq!(shelf.get("phq-9").unwrap().instrument.title(), own.instrument.title());
    assert!(shelf.get("phq-9").unwrap().words("tr").is_none());
}

#[test]
fn what_was_answered_is_kept_with_the_words_that_were_read() {
    let old = from_a_pack(3);
    let (definition, polish) = kept(&old, "pl");
    let mut shelf = Shelf::default();

    shelf.keep(&definition, &[polish.clone(), kept(&old, ENGLISH).1]).unwrap();

    let there = shelf.exactly("phq-9", 3).unwrap();
    assert_eq!((&there.came, there.words.len()), (&Came::Kept, 2));
    assert_eq!(shelf.wording(&polish.digest).unwrap().texts, polish.texts);
}

#[test]
fn kept_words_that_are_not_those_of_their_digest_are_left_out() {
    let old = from_a_pack(3);
    let (definition, good) = kept(&old, ENGLISH);
    let first = old.instrument.wording().remove(0);
    let altered = |change: &dyn Fn(&mut KeptWording)| {
        let mut wording = kept(&old, "pl").1;
        change(&mut wording);
        wording
    };
    let wrong = [
        altered(&|one| drop(one.texts.insert(first.clone(), "Nothing hurts, does it?".into()))),
        altered(&|one| drop(one.texts.remove(&first))),
        altered(&|one| one.digest = "0".repeat(64)),
        altered(&|one| one.version = 2),
    ];

    for wrong in wrong {
        let mut shelf = Shelf::default();
        shelf.keep(&definition, &[wrong.clone(), good.clone()]).unwrap();
        let languages: Vec<_> = shelf.exactly("phq-9", 3).unwrap().words.keys().cloned().collect();
        assert_eq!(languages, [ENGLISH]);
        assert!(shelf.wording(&wrong.digest).is_none());
    }
}

#[test]
fn a_definition_that_is_none_or_of_something_else_is_not_kept() {
    let (good, _) = kept(&from_a_pack(3), ENGLISH);
    let mut shelf = Shelf::default();
    let mut keep = |definition: KeptDefinition| shelf.keep(&definition, &[]);

    for wrong in [
        KeptDefinition { definition: "{}".into(), ..good.clone() },
        KeptDefinition { version: 4, ..good.clone() },
        KeptDefinition { instrument: "gad-7".into(), ..good.clone() },
    ] {
        assert!(matches!(keep(wrong), Err(Error::Instrument { .. })));
    }

    keep(good).unwrap();
    assert_eq!(shelf.all().count(), 1);
}

#[test]
fn words_that_nobody_knows_any_more_are_not_replaced_by_others() {
    let shelf = shelf();
    let words = shelf.get("phq-9").unwrap().words(ENGLISH).unwrap().digest.clone();
    let read = |wording: String| Response {
        id: domain::ResponseId(uuid::Uuid::nil()),
        participant: domain::ParticipantId(uuid::Uuid::nil()),
        visit: domain::VisitId(uuid::Uuid::nil()),
        instrument: "phq-9".into(),
        version: 1,
        language: ENGLISH.into(),
        wording,
        mode: domain::response::Mode::Patient,
        age: None,
        visit_number: None,
        interpreter: None,
        paper_day: None,
        started: "2026-03-10T09:00:00+00:00".parse().unwrap(),
        answers: domain::response::Answers::new(),
        finished: None,
        edition: 0,
    };

    assert_eq!(shelf.words_of(&read(words.clone())).unwrap().digest, words);
    assert!(matches!(shelf.words_of(&read("00".into())), Err(Error::NotOffered)));
}
