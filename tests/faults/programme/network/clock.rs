//! B8: the clock on the wall is set while records are on their way.

use std::time::Duration;

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, believe};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B8",
    what: "The clock on the wall is set a day or ten years forward or back, or goes over to summer time, between a \
           record and its sending, and again before its answer was repeated. Everything arrives once, the newest \
           as it stands, and the trail holds",
    control: "a client that believes what it did not read",
    run,
};

/// What the clock is set to, one after the other.
pub(super) const STEPS: [&str; 7] = [
    "2026-03-11T09:00:00+00:00",
    "2026-03-09T09:00:00+00:00",
    "2036-03-10T09:00:00+00:00",
    "2016-03-10T09:00:00+00:00",
    "2026-03-29T00:59:59+00:00",
    "2026-03-29T02:00:01+01:00",
    "2026-03-10T09:00:00+00:00",
];

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let site = Site::new(&server);
    let (_, form) = site.submit(1);
    site.drive(9, |_| ());
    let mut real = Tally::default();
    let mut people = 1;
    for round in 0..lab.times(1, 6) {
        for (place, step) in STEPS.iter().enumerate() {
            real.tries += 1;
            people += 1;
            site.register(people);
            site.correct(&form, people + round);
            site.clinic.set_wall(step);
            server.once(Act::SaysOnly(0));
            let mut falsely = 0;
            let rest = site.drive(20, |site| {
                falsely += site.falsely(&server);
                site.clinic.set_wall(STEPS[(place + 3) % STEPS.len()]);
                site.clinic.wait(Duration::from_secs(1));
            });
            real.falsely(falsely);
            server.heal();
            if rest == Rest::Stuck || site.page().refused > 0 {
                real.complain(format!("with the clock at {step} not everything arrives"));
                services::sending::again_all(&site.clinic.app, ()).unwrap();
                site.drive(20, |_| ());
            }
        }
    }
    let broken = site.clinic.app.read(|r| Ok((r.audit_break()?, r.content_break()?))).unwrap();
    if broken != (None, None) {
        real.complain(format!("the trail is broken: {broken:?}"));
    }
    site.compare(&server, &mut real, [people as usize, 1, 1]);
    Figures {
        real,
        control: control(),
        told: "the clock that lets pauses end cannot be set".into(),
        open: None,
    }
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    tally.tries += 1;
    site.register(1);
    site.clinic.set_wall(STEPS[3]);
    believe(&site);
    tally.falsely(site.falsely(&server));
    tally
}
