//! Asking a server what it has, many resources in one request.

use serde_json::{Value, json};

use crate::{Entry, ExchangeError, Version, entry::sorted, read::status, version};

/// What a server has at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum There {
    /// Nothing.
    Nothing,
    /// Nothing any more: it was deleted there.
    Gone,
    /// A resource, with these marks.
    Has(Version),
    /// Nobody can say.
    Unclear,
}

/// A batch that reads the server's copies of `entries`.
pub fn lookup(entries: &[Entry]) -> Value {
    let read = |entry: &Entry| json!({ "request": { "method": "GET", "url": format!("{}/{}", entry.resource_type, entry.id) } });
    let mut bundle = json!({ "resourceType": "Bundle", "type": "batch" });
    if !entries.is_empty() {
        bundle["entry"] = entries.iter().map(read).collect();
    }
    sorted(bundle)
}

/// What the server has of `asked`, in the same order. Anything but an answer per
/// entry is an error.
pub fn found(asked: &[Entry], body: &Value) -> Result<Vec<There>, ExchangeError> {
    if body["resourceType"] != "Bundle" || body["type"] != "batch-response" {
        return Err(ExchangeError::NotA("batch-response"));
    }
    let answered = body["entry"].as_array().map_or(&[][..], Vec::as_slice);
    if answered.len() != asked.len() {
        return Err(ExchangeError::Count { sent: asked.len(), answered: answered.len() });
    }
    let one = |(entry, answer): (&Entry, &Value)| {
        let status = answer["response"]["status"].as_str().and_then(status::leading);
        status.map_or(There::Unclear, |status| there(entry, status, &answer["resource"]))
    };
    Ok(asked.iter().zip(answered).map(one).collect())
}

/// What an answer to one question says.
pub fn there(asked: &Entry, status: u16, resource: &Value) -> There {
    let same = resource["resourceType"] == asked.resource_type
        && resource["id"].as_str().and_then(|id| id.parse().ok()) == Some(asked.id);
    match status {
        200 if same => version(resource).map_or(There::Unclear, There::Has),
        404 => There::Nothing,
        410 => There::Gone,
        _ => There::Unclear,
    }
}

/// What a server has at one of several addresses that it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// This.
    Is(Version),
    /// Nothing.
    Nothing,
    /// Nothing any more: it was deleted there.
    Gone,
    /// Nobody can say.
    Unclear,
}

/// A batch that reads what is at `places`, each like `Patient/7f3a`.
pub fn reads(places: &[String]) -> Value {
    let read = |place: &String| json!({ "request": { "method": "GET", "url": place } });
    let mut bundle = json!({ "resourceType": "Bundle", "type": "batch" });
    if !places.is_empty() {
        bundle["entry"] = places.iter().map(read).collect();
    }
    sorted(bundle)
}

/// What the server has at `places`, in the same order. Anything but an answer per
/// place is an error.
pub fn kept(places: &[String], body: &Value) -> Result<Vec<Kept>, ExchangeError> {
    if body["resourceType"] != "Bundle" || body["type"] != "batch-response" {
        return Err(ExchangeError::NotA("batch-response"));
    }
    let answered = body["entry"].as_array().map_or(&[][..], Vec::as_slice);
    if answered.len() != places.len() {
        return Err(ExchangeError::Count { sent: places.len(), answered: answered.len() });
    }
    let one = |(place, answer): (&String, &Value)| {
        let status = answer["response"]["status"].as_str().and_then(status::leading);
        match (status, version(&answer["resource"])) {
            (Some(200), Some(is)) if is_at(place, &is, &answer["resource"]) => Kept::Is(is),
            (Some(404), _) => Kept::Nothing,
            (Some(410), _) => Kept::Gone,
            (Some(_) | None, _) => Kept::Unclear,
        }
    };
    Ok(places.iter().zip(answered).map(one).collect())
}

fn is_at(place: &str, is: &Version, resource: &Value) -> bool {
    place.split_once('/').is_some_and(|(kind, id)| resource["resourceType"] == kind && is.id == id)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn entry(number: u128) -> Entry {
        Entry::seal("Basic", Uuid::from_u128(number), json!({ "text": number.to_string() }))
    }

    #[test]
    fn every_question_has_its_answer() {
        let asked = [entry(1), entry(2), entry(3), entry(4)];
        let mut theirs = asked[0].clone().into_resource();
        theirs["meta"]["lastUpdated"] = json!("2026-11-22T09:12:30.5Z");
        let body = json!({ "resourceType": "Bundle", "type": "batch-response", "entry": [
            { "response": { "status": "200 OK" }, "resource": theirs },
            { "response": { "status": "404" } },
            { "response": { "status": "200" }, "resource": asked[0].clone().into_resource() },
            { "response": { "status": "500" } },
        ] });

        let found = found(&asked, &body).unwrap();

        let There::Has(has) = &found[0] else { panic!() };
        assert_eq!(has.modified, "2026-11-22T09:12:30.5Z".parse().ok());
        assert_eq!(has.content.as_deref(), Some(asked[0].content()));
        assert_eq!(found[1..], [There::Nothing, There::Unclear, There::Unclear]);
    }

    #[test]
    fn what_was_deleted_is_not_what_never_was() {
        assert_eq!(there(&entry(1), 410, &Value::Null), There::Gone);
        assert_eq!(there(&entry(1), 404, &Value::Null), There::Nothing);
    }

    #[test]
    fn each_of_several_places_has_something_nothing_or_nothing_any_more() {
        let place = |number| format!("Basic/{}", Uuid::from_u128(number));
        let places = [1, 2, 3, 4, 5].map(place);
        let body = json!({ "resourceType": "Bundle", "type": "batch-response", "entry": [
            { "response": { "status": "200 OK" }, "resource": entry(1).into_resource() },
            { "response": { "status": "404 Not Found" } },
            { "response": { "status": "410" } },
            { "response": { "status": "200" }, "resource": entry(1).into_resource() },
            { "response": { "status": "503" } },
        ] });

        let found = kept(&places, &body).unwrap();

        let first = version(&entry(1).resource).unwrap();
        let expected = [Kept::Is(first), Kept::Nothing, Kept::Gone, Kept::Unclear, Kept::Unclear];
        assert_eq!(found, expected, "another than was asked for is no answer");
        assert!(kept(&places[1..], &body).is_err());
        assert_eq!(reads(&places)["entry"][4]["request"]["url"], places[4]);
    }

    #[test]
    fn an_answer_too_few_answers_nothing() {
        let body = json!({ "resourceType": "Bundle", "type": "batch-response", "entry": [] });
        assert!(found(&[entry(1)], &body).is_err());
        assert!(found(&[entry(1)], &json!({ "resourceType": "Bundle" })).is_err());
    }
}
