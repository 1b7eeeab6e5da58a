//! Programmes that come in a signed file.

use domain::kit::Trigger;
use kit::{
    Clinic,
    packs::{Sleep, Sponsor, programme},
};
use pack::Pack;
use services::{
    kits::{self, KitId},
    packs::{self, PackRefusal},
};

fn page(clinic: &Clinic, kit: &str) -> Option<kits::KitPage> {
    kits::open(&clinic.app, KitId { kit: kit.into() }).ok()
}

/// A clinic that takes the packs of somebody.
fn clinic() -> (Clinic, Sponsor) {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    (clinic, sponsor)
}

/// The pack with its programme changed.
fn changed(change: impl FnOnce(&mut Pack)) -> Pack {
    let mut pack = programme(2, 2);
    change(&mut pack);
    pack
}

#[test]
fn a_programme_is_looked_at_and_then_it_is_there() {
    let (clinic, sponsor) = clinic();
    let file = sponsor.sign(&programme(1, 1));

    let seen = clinic.look_at(&file);
    assert_eq!((seen.refused, &seen.detail), (None, &None));
    let [kit] = &seen.kits[..] else { panic!("one programme: {:?}", seen.kits) };
    assert_eq!(
        (kit.title.as_str(), kit.version, kit.here, kit.visits),
        ("en-GB better-sleep-title", 1, None, 2)
    );
    let languages: Vec<_> = kit.languages.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(languages, ["English", "Polish"]);
    // Nobody here speaks it, and nobody is left to think that it was taken.
    assert_eq!(seen.not_carried.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["language tlh"]);
    assert_eq!(kit.missing, ["Sleep"]);
    assert!(page(&clinic, "better-sleep").is_none(), "nothing is installed by looking");

    clinic.installed(&file);
    let there = page(&clinic, "better-sleep").unwrap();
    assert_eq!(
        (there.line.title.as_str(), there.line.pack.as_deref()),
        ("en-GB better-sleep-title", Some("sleep-programme"))
    );
    assert_eq!((there.visits.len(), there.line.missing.as_slice()), (2, &["Sleep".to_owned()][..]));
    let packs = packs::page(&clinic.app, ()).unwrap().packs;
    assert_eq!(packs[0].instruments, ["en-GB better-sleep-title"]);

    // The instrument that it has a slot for comes in another pack.
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));
    assert!(page(&clinic, "better-sleep").unwrap().line.missing.is_empty());
}

#[test]
fn it_is_there_again_after_the_clinic_was_closed_and_gone_while_it_is() {
    let (clinic, sponsor) = clinic();
    clinic.installed(&sponsor.sign(&programme(1, 1)));

    let clinic = clinic.restarted();
    assert!(clinic.app.kits().get("better-sleep").is_err(), "words of a pack go with the records");
    clinic.sign_in();
    assert!(page(&clinic, "better-sleep").is_some());
}

#[test]
fn a_programme_never_goes_back() {
    let (clinic, sponsor) = clinic();
    clinic.installed(&sponsor.sign(&programme(1, 2)));

    assert_eq!(clinic.refusal(&sponsor.sign(&programme(1, 3))), Some(PackRefusal::NotNewer));
    // A newer pack with an older programme, or with another one under the same version.
    assert_eq!(clinic.refusal(&sponsor.sign(&programme(2, 1))), Some(PackRefusal::Conflict));
    let other = changed(|pack| pack.kits[0].definition.visits[0].staff_minutes = 6);
    assert_eq!(clinic.refusal(&sponsor.sign(&other)), Some(PackRefusal::Conflict));
    let reworded = changed(|pack| {
        drop(pack.kits[0].wordings[0].texts.insert("better-sleep-summary".into(), "Other".into()))
    });
    assert_eq!(clinic.refusal(&sponsor.sign(&reworded)), Some(PackRefusal::Conflict));

    let seen = clinic.look_at(&sponsor.sign(&programme(2, 3)));
    assert_eq!((seen.refused, seen.kits[0].here, seen.kits[0].version), (None, Some(2), 3));
    clinic.installed(&sponsor.sign(&programme(2, 3)));
    assert_eq!(page(&clinic, "better-sleep").unwrap().line.version, 3);
    // Whoever entered with the older version is still in it.
    assert_eq!(clinic.app.kits().at("better-sleep", 2).unwrap().kit.version, 2);
}

#[test]
fn nobody_brings_somebody_elses_programme() {
    let (clinic, sponsor) = clinic();
    clinic.installed(&sponsor.sign(&programme(1, 1)));
    let elsewhere = changed(|pack| pack.id = "another".into());
    assert_eq!(clinic.refusal(&sponsor.sign(&elsewhere)), Some(PackRefusal::Conflict));
    let ours = changed(|pack| {
        pack.id = "another".into();
        let kit = &mut pack.kits[0];
        kit.definition.id = "lbp-hte16".into();
        kit.definition.version = 99;
        for wording in &mut kit.wordings {
            let texts = std::mem::take(&mut wording.texts).into_iter();
            wording.texts = texts.map(|(id, text)| (id.replace("better-sleep", "lbp-hte16"), text)).collect();
        }
    });
    assert_eq!(clinic.refusal(&sponsor.sign(&ours)), Some(PackRefusal::Conflict));
}

#[test]
fn a_programme_that_contradicts_itself_or_what_is_here_is_refused_with_the_place() {
    let (clinic, sponsor) = clinic();
    let why = |change: fn(&mut Pack)| {
        let seen = clinic.look_at(&sponsor.sign(&changed(change)));
        let installed = clinic.install(&sponsor.sign(&changed(change)));
        assert_eq!(
            (seen.refused, installed.refused),
            (Some(PackRefusal::Malformed), Some(PackRefusal::Malformed))
        );
        assert!(page(&clinic, "better-sleep").is_none());
        seen.detail.unwrap()
    };

    assert_eq!(
        why(|pack| pack.kits[0].definition.visits[1].offset = 2),
        "programme better-sleep: visits.week: its window overlaps that of first"
    );
    // What only whoever installs it can know: which instruments there are.
    assert_eq!(
        why(|pack| pack.kits[0].definition.visits[0].forms[1].instrument = "npsr".into()),
        "programme better-sleep: visits.first.forms.npsr: there is no such form, and no slot for it"
    );
    assert_eq!(
        why(|pack| pack.kits[0].definition.slots[0].id = "nprs".into()),
        "programme better-sleep: visits.first.forms.sleep: there is no such form, and no slot for it"
    );
}

/// Programme 1 watches a score of the form that its slot is for.
fn watching(score: &str) -> Pack {
    let mut pack = programme(1, 1);
    let trigger = Trigger::Score {
        instrument: "sleep".into(),
        score: score.into(),
        at_least: Some(1.into()),
        at_most: None,
    };
    pack.kits[0].definition.alerts[0].when = vec![trigger];
    pack
}

#[test]
fn a_rule_on_what_a_licensed_form_does_not_have_is_refused_whichever_comes_first() {
    let fault = "programme better-sleep: alerts.pain.when.1: sleep has no score depth";
    let refused = |clinic: &Clinic, file: &[u8]| {
        let seen = clinic.install(file);
        assert_eq!((seen.refused, seen.detail.as_deref()), (Some(PackRefusal::Malformed), Some(fault)));
    };
    let (one, sponsor) = clinic();
    one.installed(&sponsor.sign(&watching("depth")));
    refused(&one, &sponsor.sign(&Sleep::default().pack()));

    let (other, sponsor) = clinic();
    other.installed(&sponsor.sign(&Sleep::default().pack()));
    refused(&other, &sponsor.sign(&watching("depth")));
    other.installed(&sponsor.sign(&watching("total")));
}
