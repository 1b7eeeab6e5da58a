use std::sync::Arc;

use super::*;
use crate::sync::testing::{Clinic, Does, Server};

async fn tried(clinic: &Clinic) -> PreflightPage {
    let app = Arc::clone(&clinic.app);
    tokio::task::spawn_blocking(move || run(&app, ())).await.unwrap().unwrap()
}

fn results(page: &PreflightPage) -> Vec<StepResult> {
    page.steps.iter().map(|step| step.result).collect()
}

fn of(page: &PreflightPage, step: Step) -> &PreflightStep {
    page.steps.iter().find(|one| one.step == step).unwrap()
}

const STATEMENT: &str = r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1",
    "software":{"name":"Some server"},"rest":[{"mode":"server","interaction":[{"code":"transaction"}]}]}"#;
const ON_TIME: &str = "Date: Sun, 22 Nov 2026 09:00:00 GMT\r\n";
const LATE: &str = "Date: Sun, 22 Nov 2026 08:00:00 GMT\r\n";

fn server(headers: &'static str, statement: &'static str, search: u16) -> Server {
    Server::bare(move |request| match request.line.as_str() {
        "GET /fhir/metadata" => Does::Says(200, headers, statement.to_owned()),
        _ => Does::Says(search, "", r#"{"resourceType":"Bundle"}"#.to_owned()),
    })
}

#[tokio::test]
async fn every_step_is_really_tried() {
    use StepResult::{Doubtful, Failed, Good, NotTried};
    let clinic = Clinic::new();
    assert_eq!(results(&tried(&clinic).await), [NotTried; 7]);

    let well = server(ON_TIME, STATEMENT, 200);
    clinic.send_to(&well.address);
    let page = tried(&clinic).await;
    assert_eq!(results(&page), [Good; 7], "{page:#?}");
    assert_eq!(of(&page, Step::Server).detail, "Some server, FHIR 4.0.1");
    assert!(of(&page, Step::Abilities).detail.starts_with("transaction +, batch -, update-create ?"));
    let asked: Vec<_> = well.requests().iter().map(|request| request.line.clone()).collect();
    // Who only looks whether anybody listens says nothing.
    let asked: Vec<_> = asked.into_iter().filter(|line| !line.is_empty()).collect();
    let nobody = "GET /fhir/Patient?_id=00000000-0000-0000-0000-000000000000&_count=1";
    assert_eq!(asked, ["GET /fhir/metadata", nobody]);

    let late = server(LATE, STATEMENT, 401);
    clinic.send_to(&late.address);
    let page = tried(&clinic).await;
    assert_eq!(results(&page), [Good, Good, Good, Good, Failed, Good, Doubtful], "{page:#?}");
    assert_eq!(of(&page, Step::Door).trouble, Some(TroubleCode::Refused));
    assert_eq!(
        (of(&page, Step::Clock).trouble, &*of(&page, Step::Clock).detail),
        (Some(TroubleCode::Clock), "+3600 s")
    );

    let page_for_people = Server::bare(|_| Does::Says(200, "Content-Type: text/html\r\n", "<html>".into()));
    clinic.send_to(&page_for_people.address);
    let page = tried(&clinic).await;
    assert_eq!(of(&page, Step::Server).trouble, Some(TroubleCode::SignInPage));
    assert_eq!(results(&page)[4..], [NotTried; 3]);

    clinic.send_to("http://127.0.0.1:1/fhir");
    let page = tried(&clinic).await;
    assert_eq!(results(&page)[..3], [Good, Failed, NotTried]);
    assert_eq!(of(&page, Step::Connection).trouble, Some(TroubleCode::NoAnswer));

    clinic.send_to("https://endpoint.invalid/fhir");
    let page = tried(&clinic).await;
    assert_eq!(results(&page)[..2], [Failed, NotTried]);
    assert_eq!(of(&page, Step::Name).trouble, Some(TroubleCode::NoSuchHost));
}

#[tokio::test]
async fn the_page_says_what_a_firewall_needs_and_can_be_printed() {
    let clinic = Clinic::new();
    clinic.register(1..=1);
    let well = server(ON_TIME, STATEMENT, 200);
    clinic.send_to(&well.address);
    let page = tried(&clinic).await;
    assert_eq!(
        page.host.as_deref(),
        well.address.strip_prefix("http://").and_then(|at| at.strip_suffix("/fhir"))
    );
    assert_eq!((page.facts.entries, page.facts.bytes, page.facts.seconds), (50, 1 << 20, 120));
    for language in ["en-GB", "ar"] {
        *crate::app::unpoisoned(&clinic.app.language) = Some(language.into());
        let printed = ::paper::document(&sheet::sheet(&clinic.app, &page)).unwrap();
        assert!(printed.pdf.starts_with(b"%PDF") && printed.pages <= 2, "{language}: {}", printed.pages);
    }
    let told = serde_json::to_string(&page).unwrap();
    assert!(!told.contains("Amina") && !told.contains("07-0001"), "{told}");
}
