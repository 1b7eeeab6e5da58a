use super::*;
use crate::day;

#[tokio::test(flavor = "multi_thread")]
async fn who_ends_the_day_while_others_records_are_fetched_has_them_fetched_once_more() {
    let gate = Arc::new(Gate::default());
    let mut first = Some(Does::Waits(Arc::clone(&gate)));
    let server = Server::bare(move |_| first.take().unwrap_or(Does::Shows));
    let clinic = Clinic::new();
    clinic.app.write(|w| Ok(w.save_setting(crate::settings::SITE, "07")?)).unwrap();
    clinic.send_to(&server.address);
    clinic.run();
    server.heard(1).await;
    assert!(server.requests()[0].line.contains("_tag="), "this is what others sent");

    day::close(&clinic.app, ()).unwrap();
    gate.open();

    let mut told = clinic.told();
    while unpoisoned(&clinic.app.board).ending.is_some() {
        tokio::time::timeout(Duration::from_secs(30), told.changed()).await.unwrap().unwrap();
    }
    let lines: Vec<_> = server.requests().into_iter().map(|request| request.line).collect();
    let fetched = lines.iter().filter(|line| line.contains("/Patient?") && line.contains("_tag=")).count();
    assert_eq!(fetched, 2, "{lines:#?}");
}
