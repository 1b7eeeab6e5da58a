//! `OperationOutcome`: what a server complains about.

use domain::Private;
use serde_json::Value;

/// How much of a server's text is kept, in characters.
const TEXT: usize = 500;
/// How much of a path is kept.
const PATH: usize = 200;

/// FHIR's codes for kinds of complaints.
const ISSUES: [&str; 31] = [
    "invalid",
    "structure",
    "required",
    "value",
    "invariant",
    "security",
    "login",
    "unknown",
    "expired",
    "forbidden",
    "suppressed",
    "processing",
    "not-supported",
    "duplicate",
    "multiple-matches",
    "not-found",
    "deleted",
    "too-long",
    "code-invalid",
    "extension",
    "too-costly",
    "business-rule",
    "conflict",
    "transient",
    "lock-error",
    "no-store",
    "exception",
    "timeout",
    "incomplete",
    "throttled",
    "informational",
];

/// What a server complains about, as far as it can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Complaint {
    /// What kind of complaint it is, by FHIR's code: `required`, `duplicate`, …
    pub issue: Option<String>,
    /// Where in the resource: FHIRPath, or whatever the server calls it.
    pub place: Option<String>,
    /// The server's own words. They may quote the record, so they are for the
    /// screen and not for the log.
    pub theirs: Option<Private<String>>,
}

/// Reads the first error of an `OperationOutcome`. Whatever else `body` is,
/// there is nothing to read.
pub fn outcome(body: &Value) -> Complaint {
    let issues = body.get("issue").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let grave = |issue: &&Value| matches!(issue["severity"].as_str(), Some("error" | "fatal"));
    let Some(issue) = issues.iter().find(grave).or(issues.first()) else { return Complaint::default() };
    if body["resourceType"] != "OperationOutcome" {
        return Complaint::default();
    }
    let texts = ["/diagnostics", "/details/text", "/details/coding/0/display", "/code"];
    let places = ["/expression/0", "/location/0"];
    let code = ISSUES.iter().find(|code| issue["code"] == **code);
    Complaint {
        issue: code.map(|code| (*code).to_owned()),
        place: places.iter().find_map(|path| clean(issue.pointer(path)?, PATH)),
        theirs: texts.iter().find_map(|path| clean(issue.pointer(path)?, TEXT)).map(Private::new),
    }
}

/// A stranger's text, fit to be shown: no control characters, none that turn
/// the direction of what stands around it, not endless, not empty.
pub(crate) fn clean(text: &Value, longest: usize) -> Option<String> {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let blank = |c: char| if c.is_whitespace() { ' ' } else { c };
    let kept = text.as_str()?.trim().chars().map(blank).filter(|&c| !c.is_control() && !turns(c));
    let kept: String = kept.take(longest).collect();
    (!kept.trim().is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn complaint(place: &str, theirs: &str) -> Complaint {
        Complaint {
            issue: Some("value".into()),
            place: Some(place.into()),
            theirs: Some(Private::new(theirs.into())),
        }
    }

    #[test]
    fn the_first_error_counts_and_not_the_warning_before_it() {
        let theirs = json!({ "resourceType": "OperationOutcome", "issue": [
            { "severity": "warning", "diagnostics": "fine", "expression": ["Patient.id"] },
            { "severity": "error", "code": "value", "details": { "text": "no such day" }, "location": ["/f:Patient/f:birthDate"] },
        ] });
        assert_eq!(outcome(&theirs), complaint("/f:Patient/f:birthDate", "no such day"));
    }

    #[test]
    fn only_a_kind_that_fhir_knows_is_one() {
        let said = |code: Value| {
            let issue = json!([{ "severity": "error", "code": code }]);
            outcome(&json!({ "resourceType": "OperationOutcome", "issue": issue })).issue
        };
        assert_eq!(said(json!("duplicate")).as_deref(), Some("duplicate"));
        for odd in [json!("Amina"), json!(7), json!(null), json!("")] {
            assert_eq!(said(odd), None);
        }
    }

    #[test]
    fn a_strangers_text_is_cut_and_cannot_garble_the_window() {
        let text = format!("\u{1b}[31m{}\u{202e}\r\n{}", "é", "x".repeat(2000));
        let theirs = json!({ "resourceType": "OperationOutcome", "issue": [
            { "severity": "fatal", "diagnostics": text, "expression": ["Patient\u{0}.name"] },
        ] });

        let complaint = outcome(&theirs);

        let shown = complaint.theirs.unwrap().reveal().clone();
        assert_eq!(shown.chars().count(), 500);
        assert!(shown.starts_with("[31mé  xxx"), "{shown}");
        assert_eq!(complaint.place.as_deref(), Some("Patient.name"));
    }

    #[test]
    fn printing_a_complaint_does_not_quote_the_server() {
        let printed = format!("{:?}", complaint("Patient.name", "Amina is no name"));
        assert!(!printed.contains("Amina"), "{printed}");
    }

    #[test]
    fn what_is_no_outcome_says_nothing() {
        for theirs in [
            json!(null),
            json!("no"),
            json!({ "issue": 3 }),
            json!({ "resourceType": "OperationOutcome", "issue": [] }),
            json!({ "resourceType": "OperationOutcome", "issue": [[1]] }),
            json!({ "resourceType": "OperationOutcome", "issue": [{ "diagnostics": " \n " }] }),
            json!({ "issue": [{ "diagnostics": "of something else" }] }),
        ] {
            assert_eq!(outcome(&theirs), Complaint::default(), "{theirs}");
        }
    }
}
