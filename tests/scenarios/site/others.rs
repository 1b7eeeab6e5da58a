//! What others do to our records at the server.

use kit::sending::meet;
use serde_json::{Value, json};
use services::{disputes::DisputeKind, sending::RefusalCode};

use super::{Site, change, correct, dispute, known, nprs, points, result, undisputed};

#[test]
fn what_others_add_at_the_server_is_handed_back_untouched() {
    let site = Site::open();
    let (one, two) = (&site.one, &site.two);
    let amina = one.register("Yusuf", "Amina");
    site.all_meet();
    let place = format!("Patient/{amina}");
    let theirs = json!({ "url": "https://lab.example/fhir/batch", "valueString": "K-17" });
    let mut resource = site.server.get(&place);
    resource["extension"].as_array_mut().unwrap().push(theirs.clone());
    resource["telecom"] = json!([{ "system": "phone", "value": "01632 960123" }]);
    site.server.put(&place, &resource);
    site.all_meet();
    undisputed(one);

    change(two, &amina, |entry| entry.interpreter = true);
    site.all_meet();

    let now = site.server.get(&place);
    let extensions = now["extension"].as_array().unwrap();
    assert!(extensions.contains(&theirs), "{extensions:?}");
    assert_eq!(now["telecom"], resource["telecom"]);
    assert!(known(one, &amina).interpreter);
    undisputed(two);
}

#[test]
fn what_was_deleted_at_the_server_is_not_brought_back_without_a_person() {
    let site = Site::open();
    let one = &site.one;
    let amina = one.register("Yusuf", "Amina");
    site.all_meet();
    site.server.lose(&format!("Patient/{amina}"));

    change(one, &amina, |entry| entry.interpreter = true);
    let page = meet(one, &site.server.url());

    assert_eq!(site.server.find(&format!("Patient/{amina}")), None::<Value>);
    assert_eq!((page.refused, page.held[0].refusal), (1, Some(RefusalCode::Gone)));
    assert_eq!(known(one, &amina).family, "Yusuf");
}

#[test]
fn a_stranger_who_writes_at_the_server_under_our_marks_is_not_written_over() {
    // With the marks as they were, and with the mark of the content taken away.
    for keeps_the_mark in [true, false] {
        let site = Site::open();
        let one = &site.one;
        let form = nprs(one, &one.visit(&one.register("Yusuf", "Amina")), 7);
        site.meet(one);
        let place = format!("QuestionnaireResponse/{form}");
        let mut theirs = site.server.get(&place);
        theirs["item"][0]["answer"][0]["valueInteger"] = json!(2);
        if !keeps_the_mark {
            let tags = theirs["meta"]["tag"].as_array_mut().unwrap();
            tags.retain(|tag| !tag["system"].as_str().unwrap().ends_with("/content"));
        }
        theirs["meta"].as_object_mut().unwrap().remove("versionId");
        site.server.put(&place, &theirs);

        correct(one, &form, 3);
        site.meet(one);

        let there = site.server.get(&place);
        assert_eq!(there["item"][0]["answer"][0]["valueInteger"], 2, "{keeps_the_mark}");
        assert_eq!(dispute(one).line.kind, DisputeKind::Changed, "{keeps_the_mark}");
        assert_eq!(points(&result(one, &form)), Some("3"));
    }
}
