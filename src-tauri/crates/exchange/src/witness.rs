//! `AuditEvent`: how far the audit trail of this computer has got, for somebody
//! else to remember. It says nothing of what is in the trail.

use domain::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry,
    elements::{identifier, moment, own},
};

/// The newest row of an audit trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number, from 1.
    pub seq: i64,
    /// Its hash, which holds everything before it.
    pub hash: [u8; 32],
    /// When it was the newest. Nothing where a server's copy does not say so.
    pub at: Option<Moment>,
}

/// The details of the entity, by what they are called there.
const SEQ: &str = "seq";
const HASH: &str = "sha-256";

/// The head of the trail of `vault`, at an address that stays the same, so that
/// a server which keeps versions keeps every head.
pub fn witness(id: Uuid, vault: Uuid, head: &Head) -> Entry {
    let program = json!({
        "identifier": identifier("vault", &vault.to_string()),
        "display": "Prombook",
    });
    let mut fields = json!({
        "type": { "system": "http://dicom.nema.org/resources/ontology/DCM", "code": "110101",
                  "display": "Audit Log Used" },
        "subtype": [{ "system": own("CodeSystem/audit-event"), "code": "trail-head" }],
        "action": "E",
        "outcome": "0",
        // The program and nobody in particular: who works here stays here.
        "agent": [{ "who": program, "requestor": false }],
        "source": { "observer": program },
        "entity": [{
            "what": program,
            "detail": [
                { "type": SEQ, "valueString": head.seq.to_string() },
                { "type": HASH, "valueString": hex(&head.hash) },
            ],
        }],
    });
    // FHIR asks for it; without it a server refuses, which is a better end than a
    // time that is made up.
    if let Some(at) = &head.at {
        fields["recorded"] = json!(moment(at));
    }
    Entry::seal("AuditEvent", id, fields)
}

/// The head in a server's copy; nothing where it is none of ours.
pub fn head(resource: &Value) -> Option<Head> {
    if resource["resourceType"] != "AuditEvent" {
        return None;
    }
    let details = resource.pointer("/entity/0/detail")?.as_array()?;
    let said = |name: &str| details.iter().find(|one| one["type"] == name)?["valueString"].as_str();
    let seq: i64 = said(SEQ)?.parse().ok().filter(|seq| *seq > 0)?;
    let at = resource["recorded"].as_str().and_then(|text| text.parse().ok());
    Some(Head { seq, hash: unhex(said(HASH)?)?, at })
}

/// Every head in the versions of a resource that a server still has.
pub fn heads(history: &Value) -> Vec<Head> {
    let entries = history["entry"].as_array().map_or(&[][..], Vec::as_slice);
    entries.iter().filter_map(|entry| head(&entry["resource"])).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    let mut bytes = [0; 32];
    if digits.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> Head {
        Head { seq: 57, hash: [0xa5; 32], at: Some("2026-11-22T09:12:30+01:00".parse().unwrap()) }
    }

    fn sent() -> Value {
        witness(Uuid::from_u128(1), Uuid::from_u128(2), &ours()).into_resource()
    }

    #[test]
    fn a_head_is_read_back_as_it_was_sent() {
        assert_eq!(head(&sent()), Some(ours()));
        let history = json!({ "resourceType": "Bundle", "entry": [{ "resource": sent() }, {}, 3] });
        assert_eq!(heads(&history), [ours()]);
    }

    #[test]
    fn what_is_no_head_of_ours_is_passed_over() {
        let mut another = sent();
        another["entity"][0]["detail"][1]["valueString"] = json!("a5");
        let mut negative = sent();
        negative["entity"][0]["detail"][0]["valueString"] = json!("-1");
        for theirs in [json!(null), json!({ "resourceType": "AuditEvent" }), another, negative] {
            assert_eq!(head(&theirs), None, "{theirs}");
        }
        assert_eq!(heads(&json!([])), []);
    }
}
