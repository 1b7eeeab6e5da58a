//! A folder that begins with somebody else's Questionnaire.

use crate::kit::Author;

const QUESTIONNAIRE: &str = r#"{
  "resourceType": "Questionnaire",
  "url": "http://example.org/sleep", "version": "1.0", "name": "Sleep", "title": "Sleep {short}",
  "status": "active", "language": "en-GB", "copyright": "© Somebody",
  "item": [
    { "linkId": "1", "text": "Do you sleep badly?", "type": "choice", "answerOption": [
      { "valueCoding": { "code": "n", "display": "No" } }, { "valueCoding": { "code": "y", "display": "Yes" } } ] },
    { "linkId": "2", "text": "Since when?", "type": "date" },
    { "linkId": "3", "text": "A picture of your bed", "type": "attachment" }
  ]
}"#;

#[test]
fn a_questionnaire_begins_a_folder_and_what_it_loses_is_named() {
    let author = Author::new();
    author.write("q.json", QUESTIONNAIRE);

    let (code, said) = author.asks("import q.json -o mine");
    let unfinished = author.asks("check mine");

    assert_eq!(code, 2, "{said}");
    assert!(said.lines().any(|line| line.starts_with("3: ") && line.ends_with("cannot be used")), "{said}");
    assert!(said.contains("mine is begun."), "{said}");
    assert_eq!(unfinished.0, 1, "{}", unfinished.1);
    assert!(unfinished.1.contains("pack.toml: pack: needs `publisher`"), "{}", unfinished.1);

    author.change("mine/pack.toml", "publisher = \"\"", "publisher = \"Site 3\"");
    let (code, said) = author.asks("check mine");

    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Nothing is wrong with “Sleep {short}”."), "{said}");
}

#[test]
fn a_questionnaire_of_which_everything_can_be_used_is_no_failure() {
    let author = Author::new();
    author.write("q.json", QUESTIONNAIRE.replace("attachment", "string"));

    let (code, said) = author.asks("import q.json -o mine");

    // Something may be left out all the same.
    assert_eq!(code, 0, "{said}");
    assert!(said.contains(": left out\n") && !said.contains("cannot be used"), "{said}");
}

#[test]
fn a_questionnaire_with_a_score_waits_for_its_worked_cases_and_labels() {
    let author = Author::new();
    let points = r#""item": [
      { "linkId": "1", "text": "Badly?", "type": "choice", "answerOption": [
        { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0 }],
          "valueCoding": { "code": "n", "display": "No" } },
        { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1 }],
          "valueCoding": { "code": "y", "display": "Yes" } } ] },
      { "linkId": "total", "text": "Total", "type": "decimal", "readOnly": true, "extension": [{
        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        "valueExpression": { "language": "text/fhirpath",
          "expression": "%resource.item.where(linkId='1').answer.value.ordinal().sum()" } }] }
    ] }"#;
    let (head, _) = QUESTIONNAIRE.split_once("\"item\"").unwrap();
    author.write("q.json", format!("{head}{points}"));

    let (_, said) = author.asks("import q.json -o mine");
    let (code, found) = author.asks("check mine");

    assert_eq!(code, 1, "{said}{found}");
    assert!(found.contains("needs `labels`"), "{said}{found}");
    assert!(
        found.contains(".cases.toml: cases of ") && found.contains("at least 6 are needed"),
        "{said}{found}"
    );
}

#[test]
fn nothing_that_is_there_is_overwritten_by_a_questionnaire() {
    let author = Author::with_folder();
    author.write("q.json", QUESTIONNAIRE);
    author.write("patient.json", r#"{ "resourceType": "Patient" }"#);
    let before = author.read("mine/pack.toml");

    let there = author.asks("import q.json -o mine");
    let patient = author.asks("import patient.json -o new");

    assert_eq!(there, (3, "mine is there already. Nothing is overwritten.\n".into()));
    assert_eq!(author.read("mine/pack.toml"), before);
    assert_eq!(patient, (3, "patient.json is no FHIR Questionnaire that can be read.\n".into()));
    assert!(!author.path("new").exists());
}
