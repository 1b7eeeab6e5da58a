//! B1: the line is cut at every byte.

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, believe};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B1",
    what: "The line is cut after every byte of a request with a corrected form, and after every byte of its \
           answer, the server having kept it; and the same after every 29th byte of a batch of people whose \
           names were corrected; then \
           the program tries again. Nothing is called confirmed before \
           an answer was read to its last byte",
    control: "a client that believes what it did not read",
    run,
};

/// Where it is cut.
#[derive(Clone, Copy)]
enum Cut {
    Request(usize),
    Answer(usize),
}

/// So many cuts at one desk: whoever corrects a form a thousand times has a desk of its own
/// kind, and a slow one.
const AT_ONE_DESK: usize = 200;
/// People in a batch, as many as go together.
const MANY: u32 = 50;

fn run(lab: &Lab) -> Figures {
    let mut real = Tally::default();
    let told = [(What::Form, lab.times(97, 1)), (What::People, lab.times(997, 29))].map(|(what, every)| {
        let (request, answer) = desk(&[], what, &mut real);
        let cuts = (1..request).map(Cut::Request).chain((0..answer).map(Cut::Answer)).step_by(every as usize);
        for some in cuts.collect::<Vec<_>>().chunks(AT_ONE_DESK) {
            desk(some, what, &mut real);
        }
        format!("{request} bytes and an answer of {answer}")
    });
    let told = format!("a request of {}; a batch of {}", told[0], told[1]);
    Figures { real, control: control(), told, open: None }
}

/// What is corrected and sent.
#[derive(Clone, Copy)]
enum What {
    Form,
    People,
}

/// All `cuts` at a desk of their own. How long a request with what was corrected is there, and its answer.
fn desk(cuts: &[Cut], what: What, tally: &mut Tally) -> (usize, usize) {
    let server = Server::start();
    let site = Site::new(&server);
    let (all, recorded) = match what {
        What::Form => (vec![site.submit(1).1], [1, 1, 1]),
        What::People => ((1..=MANY).map(|number| site.register(number)).collect(), [MANY as usize, 0, 0]),
    };
    assert_eq!(site.drive(9, |_| ()), Rest::Done, "a line that holds");
    server.lengths();
    correct(&site, what, &all, 1);
    assert_eq!(site.drive(9, |_| ()), Rest::Done, "a line that holds");
    let lengths = server.lengths();
    for (number, cut) in (2..).zip(cuts) {
        tally.tries += 1;
        let before = server.requests().1;
        correct(&site, what, &all, number);
        strike(&server, &site, *cut, tally);
        let heard = server.requests().1 - before;
        // Of what was not heard to its end the server counts nothing.
        tally.extra += heard.saturating_sub(1);
    }
    site.compare(&server, tally, recorded);
    lengths
}

fn correct(site: &Site, what: What, all: &[String], number: u32) {
    match what {
        What::Form => site.correct(&all[0], number),
        What::People => site.rename(all, number),
    }
}

fn strike(server: &Server, site: &Site, cut: Cut, tally: &mut Tally) {
    match cut {
        Cut::Request(bytes) => server.hear_only(bytes),
        Cut::Answer(bytes) => server.once(Act::SaysOnly(bytes)),
    }
    let mut falsely = 0;
    let rest = site.drive(20, |site| falsely += site.falsely(server));
    tally.falsely(falsely + site.falsely(server));
    server.heal();
    if rest == Rest::Stuck {
        tally.complain(format!("nothing arrives any more: {:?}", site.page().trouble));
        site.drive(20, |_| ());
    }
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    let (_, form) = site.submit(1);
    site.drive(9, |_| ());
    for number in 2..12 {
        tally.tries += 1;
        site.correct(&form, number);
        believe(&site);
        tally.falsely(site.falsely(&server));
    }
    tally
}
