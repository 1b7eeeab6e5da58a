//! B2: every status, for one record or for all of them.

use serde_json::Value;
use services::participants::ById;

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, believe, http::answer_with};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B2",
    what: "The server answers with each status that matters, for the first, the middle or the last of five \
           records, or for the whole request. What it does not want waits for a person and the others arrive; \
           what it wants later arrives later; and all of it arrives once the server is well and a person asks, what was \
           gone there only once they ask for that very record. \
           And it asks for time: seconds, a day, a day long ago, for ever, and in words that say nothing",
    control: "a client that believes what it did not read",
    run,
};

const STATUSES: [u16; 18] =
    [400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 422, 429, 500, 501, 502, 503, 504];
/// Those that may be different the next time.
const LATER: [u16; 6] = [408, 429, 500, 502, 503, 504];
/// Those about the record.
const NEVER: [u16; 7] = [400, 404, 409, 410, 412, 413, 422];
/// For how long, or until when, a server may ask to be left alone.
const AFTER: [&str; 6] = [
    "2",
    "Tue, 10 Mar 2026 09:00:02 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "99999999999999999999",
    "soon",
];
const RECORDS: u32 = 5;

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let site = Site::new(&server);
    site.drive(9, |_| ());
    let mut real = Tally::default();
    let mut people = 0;
    let statuses = if lab.times(0, 1) == 1 { &STATUSES[..] } else { &[400, 403, 409, 429, 500][..] };
    for status in statuses {
        for place in [Some(0), Some(RECORDS / 2), Some(RECORDS - 1), None] {
            strike(&server, &site, *status, place, people, &mut real);
            people += RECORDS;
        }
    }
    for status in [429, 503] {
        for after in AFTER {
            ask_for_time(&server, &site, status, after, people, &mut real);
            people += 1;
        }
    }
    site.compare(&server, &mut real, [people as usize, 0, 0]);
    let told =
        format!("{} statuses, each in four places; {} ways to ask for time", statuses.len(), AFTER.len());
    Figures { real, control: control(), told, open: None }
}

fn strike(server: &Server, site: &Site, status: u16, place: Option<u32>, people: u32, tally: &mut Tally) {
    tally.tries += 1;
    let before = server.requests().1;
    let ids: Vec<String> = (0..RECORDS).map(|one| site.register(people + one)).collect();
    let one = place.map(|place| ids[place as usize].clone());
    let mut left = if LATER.contains(&status) { 2 } else { u32::MAX };
    match &one {
        Some(id) => {
            let id = id.clone();
            server.script(move |heard| {
                let hit = heard.writes() && heard.body.to_string().contains(&id);
                if !hit || left == 0 {
                    return Act::Well;
                }
                left -= 1;
                let id = id.clone();
                Act::Refuses(Box::new(move |_, entry: &Value| {
                    entry["resource"].to_string().contains(&id).then_some(status)
                }))
            });
        }
        None => {
            server.once(Act::Says(super::http::answer(status, &super::fhir::outcome("not now").to_string())))
        }
    }
    let rest = site.drive(12, |site| {
        tally.falsely += site.falsely(server);
    });
    let held = site.page().refused;
    let what = || format!("{status} for {}", if one.is_some() { "one record" } else { "the whole request" });
    if one.is_some() && NEVER.contains(&status) && (held, rest) != (1, Rest::Done) {
        tally.complain(format!("{}: {held} are held, {rest:?}", what()));
    }
    if LATER.contains(&status) && (held, rest) != (0, Rest::Done) {
        tally.complain(format!("{}: {held} are held, {rest:?}", what()));
    }
    server.heal();
    services::sending::again_all(&site.clinic.app, ()).unwrap();
    if let (410, Some(id)) = (status, one.clone()) {
        site.drive(12, |_| ());
        if site.page().refused != 1 {
            tally.complain(format!("{}: it went again although nobody decided about it", what()));
        }
        services::sending::again(&site.clinic.app, ById { id }).unwrap();
    }
    if site.drive(12, |_| ()) == Rest::Stuck || site.page().refused > 0 {
        tally.complain(format!("{}: not everything arrives once the server is well", what()));
    }
    tally.extra += (server.requests().1 - before).saturating_sub(1);
}

fn ask_for_time(server: &Server, site: &Site, status: u16, after: &str, people: u32, tally: &mut Tally) {
    tally.tries += 1;
    let before = server.requests().1;
    site.register(people);
    let header = format!("Retry-After: {after}\r\n");
    server.times(2, move || Act::Says(answer_with(status, &header, b"")));
    let mut falsely = 0;
    let rest = site.drive(12, |site| falsely += site.falsely(server));
    tally.falsely(falsely);
    let held = site.page().refused;
    if (held, rest) != (0, Rest::Done) {
        tally.complain(format!("{status} until {after}: {held} are held, {rest:?}"));
    }
    server.heal();
    tally.extra += (server.requests().1 - before).saturating_sub(1);
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    for number in 0..STATUSES.len() as u32 {
        tally.tries += 1;
        site.register(number);
        believe(&site);
        tally.falsely(site.falsely(&server));
    }
    tally
}
