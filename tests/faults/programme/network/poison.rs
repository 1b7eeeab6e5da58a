//! B7: one record that the server never takes, among fifty.

use serde_json::Value;

use super::{Act, Experiment, Figures, Heard, Lab, Rest, Server, Site, Tally, believe, http::answer};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B7",
    what: "The server refuses every request as a whole in which one certain record of fifty is, at each place among \
           them, without saying which: 49 arrive, one waits for a person, in at most 12 requests more",
    control: "a client that believes what it did not read",
    run,
};

const RECORDS: u32 = 50;
/// 2 log2 50, and one.
const EXTRA: u64 = 12;

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let site = Site::new(&server);
    site.drive(9, |_| ());
    let (mut real, mut people, mut worst) = (Tally::default(), RECORDS, 0);
    // What fifty cost without a bad one.
    let before = server.requests().1;
    (0..RECORDS).for_each(|number| drop(site.register(number)));
    site.drive(12, |_| ());
    let usual = server.requests().1 - before;
    for place in (0..RECORDS).step_by(lab.times(20, 1) as usize) {
        for status in if lab.times(0, 1) == 1 { &[400, 422][..] } else { &[422][..] } {
            real.tries += 1;
            let ids: Vec<String> = (0..RECORDS).map(|one| site.register(people + one)).collect();
            people += RECORDS;
            let extra = strike(&server, &site, &ids[place as usize], (*status, place), usual, &mut real);
            worst = worst.max(extra);
            real.extra += extra;
        }
    }
    site.compare(&server, &mut real, [people as usize, 0, 0]);
    let told = format!("at most {worst} requests more than the {usual} that fifty take");
    Figures { real, control: control(), told, open: None }
}

fn strike(
    server: &Server,
    site: &Site,
    id: &str,
    (status, place): (u16, u32),
    usual: u64,
    tally: &mut Tally,
) -> u64 {
    let before = server.requests().1;
    let bad = id.to_owned();
    server.script(move |heard: &Heard| {
        if heard.writes() && mentions(&heard.body, &bad) {
            Act::Says(answer(status, &super::fhir::outcome("one of these is not right").to_string()))
        } else {
            Act::Well
        }
    });
    let rest = site.drive(12, |site| tally.falsely += site.falsely(server));
    let extra = (server.requests().1 - before).saturating_sub(usual);
    let page = site.page();
    if (page.refused, rest) != (1, Rest::Done) {
        tally.complain(format!("{status} at {place}: {} are held, {rest:?}", page.refused));
    }
    if extra > EXTRA {
        tally.complain(format!("{status} at {place}: {extra} requests more"));
    }
    server.heal();
    services::sending::again_all(&site.clinic.app, ()).unwrap();
    if site.drive(12, |_| ()) == Rest::Stuck {
        tally.complain("what was held does not arrive once the server takes it".into());
    }
    extra
}

fn mentions(body: &Value, id: &str) -> bool {
    let entries = body["entry"].as_array().map_or(&[][..], Vec::as_slice);
    entries.iter().any(|entry| entry["resource"]["id"] == id)
        || body["id"] == id
        || (entries.is_empty() && body.to_string().contains(id))
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    tally.tries += 1;
    (0..RECORDS).for_each(|number| drop(site.register(number)));
    believe(&site);
    site.compare(&server, &mut tally, [RECORDS as usize, 0, 0]);
    tally
}
