use super::*;
use crate::backups::testing::Site;

fn rules(today: &str) -> Rules {
    let today = today.parse().unwrap();
    Rules { allowed: WordingStatus::ALL.into(), approved: BTreeSet::new(), today }
}

/// The built-in NPRS under another licence.
fn under(shelf: &Shelf, status: &str, number: Option<&str>, expires: Option<&str>) -> Edition {
    let edition = shelf.get("nprs").unwrap().as_ref().clone();
    let mut draft = edition.instrument.draft().clone();
    draft.licence.status = status.into();
    draft.licence.number = number.map(str::to_owned);
    draft.licence.expires = expires.map(|day| day.parse().unwrap());
    Edition { instrument: domain::instrument::Instrument::try_from(draft).unwrap(), ..edition }
}

#[test]
fn a_status_has_one_name_here_and_in_a_pack() {
    assert_eq!(WordingStatus::ALL.map(WordingStatus::name), pack::Status::ALL.map(pack::Status::name));

    for status in WordingStatus::ALL {
        assert_eq!(serde_json::to_value(status).unwrap(), status.name());
        assert_eq!(WordingStatus::named(status.name()), Some(status));
    }
    assert_eq!(WordingStatus::named("Collated"), None);
}

#[test]
fn in_a_new_clinic_nothing_is_approved_by_itself() {
    let site = Site::new();

    let page = page(&site.app, ()).unwrap();

    assert_eq!(page.allowed, WordingStatus::ALL);
    let wordings: Vec<_> = page.questionnaires.iter().flat_map(|one| &one.wordings).collect();
    assert!(wordings.iter().all(|one| one.approved.is_none()));
    let collated = wordings.iter().filter(|one| one.status == WordingStatus::Collated);
    let collated: Vec<_> = collated.map(|one| one.digest.clone()).collect();
    assert!(!collated.is_empty());
    assert_eq!(page.waiting, collated);
    let others = wordings.iter().filter(|one| one.status != WordingStatus::Collated);
    assert!(others.map(|one| one.why_not).all(|why| why.is_none()));
}

#[test]
fn a_licence_ends_with_its_last_day() {
    let site = Site::new();
    let edition = under(&site.app.shelf(), "licensed", Some("L-1"), Some("2026-03-12"));

    assert_eq!(rules("2026-03-12").withheld(&edition), None);
    assert_eq!(rules("2026-03-13").withheld(&edition), Some(WhyNot::LicenceExpired));
}

#[test]
fn what_needs_a_licence_has_its_number() {
    let site = Site::new();
    let why = |status, number| rules("2026-03-12").withheld(&under(&site.app.shelf(), status, number, None));

    assert_eq!(why("licensed", None), Some(WhyNot::LicenceMissing));
    assert_eq!(why("licensed", Some("  ")), Some(WhyNot::LicenceMissing));
    assert_eq!(why("licensed", Some("L-1")), None);
    assert_eq!(why("free", None), None);
}

#[test]
fn every_decision_is_kept_and_the_newest_counts() {
    let site = Site::new();
    let digest = page(&site.app, ()).unwrap().waiting.remove(0);
    let waits = || page(&site.app, ()).unwrap().waiting.contains(&digest);

    for approved in [true, false, true] {
        approve(&site.app, Approve { digests: vec![digest.clone()], approved }).unwrap();
        assert_eq!(waits(), !approved);
    }

    let wanted = store::TrailQuery {
        actions: vec![Action::WordingApproved, Action::WordingWithdrawn],
        ..store::TrailQuery::default()
    };
    assert_eq!(site.app.read(|r| Ok(r.trail(&wanted, 9)?)).unwrap().len(), 3);
}

#[test]
fn the_words_to_be_approved_stand_in_the_order_in_which_they_are_read() {
    let site = Site::new();
    let shelf = site.app.shelf();
    let edition = shelf.get("phq-9").unwrap();
    let digest = edition.words("pl").unwrap().digest.clone();

    let shown = text(&site.app, digest).unwrap();

    assert_eq!(shown.language.tag, "pl");
    let ids = edition.instrument.wording();
    assert_eq!(shown.lines.len(), ids.len());
    for (line, id) in shown.lines.iter().zip(&ids) {
        assert_eq!(line.0, edition.words("pl").unwrap().read(id));
        assert_eq!(line.1.as_ref(), Some(&edition.words(text::SOURCE).unwrap().read(id)));
    }
}
