use domain::response::Given;
use serde_json::Value;
use sha2::{Digest, Sha256};

use std::{fs, path::Path};

use super::*;
use crate::backups::testing::Site;

fn asked(id: &str, folder: &Path) -> HandOver {
    HandOver { id: id.into(), folder: folder.display().to_string(), reason: "asked by letter".into() }
}

#[test]
fn everything_about_somebody_is_in_both_files_and_the_trail_has_their_digests() {
    let (site, place) = (Site::new(), tempfile::tempdir().unwrap());
    let id = site.register("<b>Yusuf & \"Co\"");
    let response = site.form(&site.visit(&id));
    site.finish(&response);

    let over = hand_over(&site.app, asked(&id, place.path())).unwrap().value;

    let (html, json) = (place.path().join("07-0001-record.html"), place.path().join("07-0001-record.json"));
    assert_eq!(over.page, Some(html.display().to_string()));
    let page = fs::read_to_string(&html).unwrap();
    assert!(page.contains("&lt;b&gt;Yusuf &amp; &quot;Co&quot;") && !page.contains("<b>"), "{page}");
    for words in ["Royal Devon", "12-Mar-1952", "Amira Haddad", "<td>7</td>", "lang=\"en-GB\""] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("[handover") && !page.contains("[trail") && !page.contains("[register"), "{page}");
    let data: Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    let given = Given::Answer(domain::response::Value::Scale(7));
    assert_eq!(data["forms"][0]["answers"][0]["given"], serde_json::to_value(given).unwrap());
    assert_eq!(data["participant"]["registered"], "2026-03-10T09:00:00+01:00");
    let noted = site.noted(Action::Exported).unwrap();
    for file in [&html, &json] {
        let digest: String =
            Sha256::digest(fs::read(file).unwrap()).iter().map(|b| format!("{b:02x}")).collect();
        assert!(noted.contains(&digest), "{noted}");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 2);
}

#[test]
fn nothing_is_written_beside_the_records_or_for_no_reason() {
    let site = Site::new();
    let id = site.register("Yusuf");

    let beside = hand_over(&site.app, asked(&id, site.folder.path())).unwrap().value;
    let place = tempfile::tempdir().unwrap();
    let without = HandOver { reason: String::new(), ..asked(&id, place.path()) };
    let without = hand_over(&site.app, without).unwrap().value;

    assert_eq!(beside.problems[0].why, Why::FolderSame);
    assert_eq!(without.problems[0].field, "reason");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn what_was_noted_in_programmes_is_in_both_files_with_every_edition() {
    let (site, place) = (Site::new(), tempfile::tempdir().unwrap());
    let id = site.register("Yusuf");
    let kit = "lbp-hte16".to_owned();
    let runs = crate::kits::AdoptKit {
        kit: kit.clone(),
        runs: true,
        recipients: Vec::new(),
        instructions: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    };
    crate::kits::adopt(&site.app, runs).unwrap();
    let keep = |step: Option<String>, source: &str, reason: &str| {
        let fields = [
            ("referral-source", source),
            ("pathway-point", "msk_triage"),
            ("criterion-non-specific", "false"),
        ];
        let field = |(name, value): (&str, &str)| crate::ways::TypedField {
            name: name.to_owned(),
            values: vec![value.to_owned()],
        };
        let what = crate::ways::KeepStep {
            step: crate::ways::AskStep {
                kind: domain::way::StepKind::Screening,
                kit: Some(kit.clone()),
                participant: Some(id.clone()),
                visit: None,
                about: None,
                id: step,
            },
            day: String::new(),
            fields: fields.into_iter().map(field).collect(),
            reason: reason.to_owned(),
        };
        crate::ways::keep(&site.app, what).unwrap().value.step.unwrap()
    };
    let step = keep(None, "gp", "");
    keep(Some(step), "self", "The letter says so");

    hand_over(&site.app, asked(&id, place.path())).unwrap();

    let page = fs::read_to_string(place.path().join("07-0001-record.html")).unwrap();
    for words in ["Screening", "Does not enter", "They came by themselves", "The letter says so"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let data = fs::read(place.path().join("07-0001-record.json")).unwrap();
    let data: Value = serde_json::from_slice(&data).unwrap();
    assert_eq!(data["steps"].as_array().unwrap().len(), 2);
    assert_eq!(data["steps"][1]["content"]["referral-source"]["code"], "self");
    assert_eq!(data["programmes"][0]["stage"], "not-eligible");
}
