//! A pull does not fail in silence, and goes as far as it can.

use super::*;
use crate::sending::{self, Fetched};

const DATE: &str = "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n";

fn asked(request: &crate::sync::testing::Request) -> String {
    request.line.strip_prefix("GET /fhir/").unwrap_or_default().to_owned()
}

fn told(clinic: &Clinic) -> Fetched {
    sending::page(&clinic.app, ()).unwrap().fetched.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_kind_that_is_refused_keeps_nothing_else_back_and_is_told_until_it_is_mended() {
    for (status, trouble) in
        [(403, FetchTrouble::Refused), (500, FetchTrouble::Busy), (404, FetchTrouble::Unclear)]
    {
        let clinic = Clinic::new();
        site_of(&clinic);
        let somebody = sent(&somebody(1), 1);
        let mended = Arc::new(Mutex::new(false));
        let open = Arc::clone(&mended);
        let server = Server::bare(move |request| match asked(request) {
            asked if asked.starts_with("Device") && !*open.lock().unwrap() => {
                Does::Says(status, DATE, String::new())
            }
            asked if asked.starts_with("Patient") => {
                Does::Says(200, DATE, bundle(&asked, None, &[&somebody]))
            }
            asked => Does::Says(200, DATE, bundle(&asked, None, &[])),
        });
        assert_eq!(sending::page(&clinic.app, ()).unwrap().fetched, None);

        assert_eq!(pulled(&clinic, &server).await, Err(trouble));

        assert_eq!(on_file(&clinic, 1).family.reveal(), "Yusuf", "{status}");
        let page = told(&clinic);
        assert_eq!((page.done, page.trouble), (None, Some(trouble)), "{status}");
        *mended.lock().unwrap() = true;
        pulled(&clinic, &server).await.unwrap();
        assert!(told(&clinic).done.is_some() && told(&clinic).trouble.is_none(), "{status}");
        *mended.lock().unwrap() = false;
        assert_eq!(pulled(&clinic, &server).await, Err(trouble));
        assert!(told(&clinic).done.is_some(), "when it last went well stays known");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_answers_nothing_is_asked_once_and_told() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let server = Server::bare(|_| Does::Says(503, "Retry-After: 60\r\n", String::new()));

    assert_eq!(pulled(&clinic, &server).await, Err(FetchTrouble::Busy));

    assert_eq!(server.requests().len(), 1);
    assert_eq!(told(&clinic).trouble, Some(FetchTrouble::Busy));
    // What is known of one endpoint is not told of another.
    clinic.send_to("http://127.0.0.1:9/fhir");
    assert_eq!(sending::page(&clinic.app, ()).unwrap().fetched, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_page_of_a_server_behind_another_is_asked_for_where_the_first_was() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let server = Server::bare(|request| match asked(request) {
        asked if asked == "Patient?_page=2" => {
            let of = Participant { nhs_number: None, ..somebody(2) };
            Does::Says(200, DATE, bundle(&asked, None, &[&sent(&of, 1)]))
        }
        asked if asked.starts_with("Patient") => {
            let next = "http://fhir.internal.example:8080/fhir/Patient?_page=2";
            Does::Says(200, DATE, bundle(&asked, Some(next), &[&sent(&somebody(1), 1)]))
        }
        asked => Does::Says(200, DATE, bundle(&asked, None, &[])),
    });

    assert_eq!(pulled(&clinic, &server).await.unwrap().taken, 2);
}

/// A server that has so many people, one on a page, and looks at nothing it is asked.
fn without_order(people: u32, newest_first: bool) -> Server {
    Server::bare(move |request| {
        let asked = asked(request);
        if !asked.starts_with("Patient") {
            return Does::Says(200, "", bundle(&asked, None, &[]));
        }
        let page: u32 = asked.split("_page=").nth(1).and_then(|page| page.parse().ok()).unwrap_or(1);
        let minute = if newest_first { people - page } else { 0 };
        let mut of = sent(&Participant { nhs_number: None, ..somebody(page) }, 1);
        of["meta"]["lastUpdated"] =
            json!(format!("2026-11-22T{:02}:{:02}:00.000Z", minute / 60, minute % 60));
        let next = (page < people).then(|| format!("Patient?_page={}", page + 1));
        Does::Says(200, "", bundle("Patient", next.as_deref(), &[&of]))
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_gives_no_order_is_asked_to_the_end() {
    for newest_first in [true, false] {
        let clinic = Clinic::new();
        site_of(&clinic);
        let server = without_order(250, newest_first);

        pulled(&clinic, &server).await.unwrap();
        pulled(&clinic, &server).await.unwrap();

        let here = clinic.app.read(|r| Ok(r.participant_count()?)).unwrap();
        assert_eq!(here, 250, "newest first: {newest_first}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_never_comes_to_an_end_in_no_order_is_told() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let server = Server::bare(move |request| {
        let asked = asked(request);
        if !asked.starts_with("Patient") {
            return Does::Says(200, "", bundle(&asked, None, &[]));
        }
        // Two pages that each say that the other comes next, the later one first.
        let second = asked.contains("_page=2");
        let mut of = sent(&Participant { nhs_number: None, ..somebody(1 + u32::from(second)) }, 1);
        of["meta"]["lastUpdated"] = json!(format!("2026-11-22T0{}:00:00.000Z", 9 - u32::from(second)));
        let next = if second { "Patient?_page=1" } else { "Patient?_page=2" };
        Does::Says(200, "", bundle("Patient", Some(next), &[&of]))
    });

    assert_eq!(pulled(&clinic, &server).await, Err(FetchTrouble::NotAll));

    assert_eq!(clinic.app.read(|r| Ok(r.participant_count()?)).unwrap(), 2, "what came is kept");
    assert_eq!(told(&clinic).trouble, Some(FetchTrouble::NotAll));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_with_the_name_of_another_is_looked_at() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 3));
    pulled(&clinic, &shelf.server).await.unwrap();

    // The server was put back, and the third version is another now.
    shelf.put(sent(&Participant { family: Private::new("Said".into()), ..somebody(1) }, 3));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(on_file(&clinic, 1).family.reveal(), "Said");
}
