//! B5: the server says that another should be asked.

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, http::answer_with};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B5",
    what: "The server points somewhere else with each status for that: to another host, to another path, to \
           itself. Nobody else hears a byte; the address is said to be wrong; and everything arrives once the \
           server is well",
    control: "a client that goes wherever it is told",
    run,
};

const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

fn run(lab: &Lab) -> Figures {
    let (server, other) = (Server::start(), Server::start());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    let (mut real, mut people) = (Tally::default(), 0);
    for _ in 0..lab.times(1, 4) {
        for status in STATUSES {
            for place in [
                other.url(),
                format!("http://localhost:{}/fhir", other.port()),
                "/login".into(),
                server.url(),
            ] {
                real.tries += 1;
                people += 1;
                site.register(people);
                let headers = format!("Location: {place}\r\n");
                server.once(Act::Says(answer_with(status, &headers, b"")));
                let mut falsely = 0;
                let rest = site.drive(12, |site| falsely += site.falsely(&server));
                real.falsely(falsely);
                server.heal();
                if rest == Rest::Stuck || site.page().refused > 0 {
                    services::sending::again_all(&site.clinic.app, ()).unwrap();
                    if site.drive(12, |_| ()) == Rest::Stuck {
                        real.complain(format!("{status} to {place}: nothing arrives afterwards"));
                    }
                }
            }
        }
    }
    let heard = other.requests().0;
    if heard > 0 {
        real.complain(format!("another host was asked {heard} times"));
    }
    site.compare(&server, &mut real, [people as usize, 0, 0]);
    let told = "what goes for certificates is tested with the wire itself".into();
    Figures { real, control: control(), told, open: None }
}

/// Somebody sends the records to the other one, as such a client would.
fn control() -> Tally {
    let (server, other, mut tally) = (Server::start(), Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    tally.tries += 1;
    site.register(1);
    site.send_to(&other.url());
    site.drive(12, |_| ());
    let heard = other.requests().0;
    tally.notice(heard == 0, || format!("another host was asked {heard} times"));
    tally
}
