//! B4: a server that is slow, stops in the middle, or is not there.

use std::time::Duration;

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, believe};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B4",
    what: "The answer comes byte by byte; stops after the headers, in the middle or before anything; one end of \
           the line is closed, or all of it; it is reset; nobody listens; no such host. Records wait, and everything arrives once the server is well",
    control: "a client that believes what it did not read",
    run,
};

const LIMIT: Duration = Duration::from_secs(2);

type Make = fn() -> Act;

const KINDS: [(&str, Make); 9] = [
    ("byte by byte", || Act::Dribbles),
    ("stops before anything", || Act::StallsAfter(0)),
    ("stops in the headers", || Act::StallsAfter(60)),
    ("stops after the headers", || Act::StallsAfter(150)),
    ("stops before the last byte", || Act::StallsAfter(300)),
    ("closes its end in the middle", || Act::HalfCloses(200)),
    ("closes the line", || Act::SaysOnly(0)),
    ("resets the line", || Act::Resets(0)),
    ("resets the line in the middle", || Act::Resets(200)),
];

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let site = Site::within(&server, LIMIT);
    site.drive(9, |_| ());
    let (mut real, mut people) = (Tally::default(), 0);
    for _ in 0..lab.times(1, 8) {
        for (what, make) in KINDS {
            real.tries += 1;
            people += 1;
            site.register(people);
            server.once(make());
            let before = server.requests().1;
            arrives(&site, &server, what, &mut real);
            real.extra += (server.requests().1 - before).saturating_sub(1);
        }
        for (what, address) in
            [("nobody listens", "http://127.0.0.1:1/fhir"), ("no such host", "https://prombook.invalid/fhir")]
        {
            real.tries += 1;
            people += 1;
            site.register(people);
            site.send_to(address);
            let mut looks = 0;
            site.drive(0, |site| {
                looks += 1;
                real.falsely += site.falsely(&server);
            });
            if looks == 0 {
                real.complain(format!("{what}: nothing was wrong"));
            }
            site.send_to(&server.url());
            arrives(&site, &server, what, &mut real);
        }
    }
    site.compare(&server, &mut real, [people as usize, 0, 0]);
    let told = format!("no answer is waited for longer than {} s here", LIMIT.as_secs());
    Figures { real, control: control(), told, open: None }
}

fn arrives(site: &Site, server: &Server, what: &str, tally: &mut Tally) {
    let mut falsely = 0;
    let rest = site.drive(30, |site| falsely += site.falsely(server));
    tally.falsely(falsely);
    server.heal();
    if rest == Rest::Stuck || site.page().refused > 0 {
        tally.complain(format!("{what}: nothing arrives afterwards"));
    }
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    tally.tries += 1;
    site.register(1);
    believe(&site);
    tally.falsely(site.falsely(&server));
    tally
}
