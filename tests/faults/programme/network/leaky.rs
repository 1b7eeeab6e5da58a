//! B4b: half of all packets are lost.
//!
//! The desk and the server are in two networks of their own, with a line between them that drops packets by
//! chance; both speak through the system's own TCP. Only somebody who may make networks can do this, so it
//! is part of the whole programme and not of the short form.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    os::fd::AsFd,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use super::{Experiment, Figures, Lab, Rest, Server, Site, Tally, believe};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B4b",
    what: "Half of all packets between the desk and the server are lost, each way; people are registered, and forms \
           filled in and corrected. Records wait, nothing is called confirmed that was not heard of, and \
           everything arrives in the end",
    control: "a client that believes what it did not read",
    run,
};

/// A desk that waits no longer than this for any answer, so that some are given up in the middle.
const LIMIT: Duration = Duration::from_secs(15);
const DESK: &str = "prombook-desk";
const SERVER: &str = "prombook-server";
const LOST: &str = "50";

fn run(lab: &Lab) -> Figures {
    let tries = lab.times(2, 8);
    match Line::between(DESK, SERVER) {
        Ok(_line) => {
            let server = within(SERVER, Server::start);
            let (real, control) = within(DESK, || (try_out(&server, tries), control(&server)));
            let told = format!(
                "No answer is waited for longer than {} s here; {} requests reached the server",
                LIMIT.as_secs(),
                server.requests().0
            );
            // It stops listening where it listens.
            within(SERVER, || drop(server));
            Figures { real, control, told, open: None }
        }
        Err(error) => Figures {
            real: Tally::default(),
            control: Tally::default(),
            told: format!("no network could be made: {error}"),
            open: None,
        },
    }
}

fn try_out(server: &Server, tries: u32) -> Tally {
    let site = Site::within(server, LIMIT);
    let (mut tally, mut forms) = (Tally::default(), 0);
    for number in 1..=tries {
        tally.tries += 1;
        let before = server.requests().1;
        if number % 2 == 0 {
            let (_, form) = site.submit(number);
            site.correct(&form, number);
            forms += 1;
        } else {
            site.register(number);
        }
        let mut falsely = 0;
        let rest = site.drive(200, |site| falsely += site.falsely(server));
        tally.falsely(falsely);
        if rest == Rest::Stuck || site.page().refused > 0 {
            tally.complain(format!("nothing arrives: {:?}", site.page().trouble));
        }
        tally.extra += (server.requests().1 - before).saturating_sub(1);
    }
    site.compare(server, &mut tally, [tries as usize, forms, forms]);
    tally
}

fn control(server: &Server) -> Tally {
    let mut tally = Tally::default();
    let site = Site::within(server, LIMIT);
    tally.tries += 1;
    site.register(1_000);
    believe(&site);
    tally.falsely(site.falsely(server));
    tally
}

/// Does `work` in another network, with all that it starts.
fn within<T: Send>(network: &str, work: impl FnOnce() -> T + Send) -> T {
    let enter = || {
        let place = File::open(format!("/run/netns/{network}")).unwrap();
        move_into_link_name_space(place.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
        work()
    };
    thread::scope(|scope| scope.spawn(enter).join().unwrap())
}

/// Two networks with a line between them, for as long as this is held.
struct Line {
    carrier: Option<Child>,
    networks: [&'static str; 2],
}

impl Line {
    fn between(one: &'static str, other: &'static str) -> io::Result<Self> {
        let mut line = Self { carrier: None, networks: [one, other] };
        for network in line.networks {
            ip(&["netns", "add", network])?;
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/bench/line.py");
        // Ten megabits a second, ten milliseconds there and back; no port: it is the loopback itself.
        let mut carrier = Command::new("python3")
            .args([script, one, other, "10000", "10", LOST, "0"])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut said = String::new();
        BufReader::new(carrier.stdout.take().unwrap()).read_line(&mut said)?;
        line.carrier = Some(carrier);
        if said.trim() == "ready" { Ok(line) } else { Err(io::Error::other("the line is not ready")) }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some(carrier) = &mut self.carrier {
            carrier.kill().unwrap();
            carrier.wait().unwrap();
        }
        for network in self.networks {
            // One that could not be made is not there.
            ip(&["netns", "delete", network]).ok();
        }
    }
}

fn ip(words: &[&str]) -> io::Result<()> {
    let ended = Command::new("ip").args(words).stderr(Stdio::null()).status()?;
    if ended.success() { Ok(()) } else { Err(io::Error::other(format!("ip {}", words.join(" ")))) }
}
