//! B9: more than a server takes in one go.

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, http::answer_with};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B9",
    what: "Many thousand records wait, and the server asks for time at every third request. All of them arrive; \
           what has arrived stays so; and the program does not grow with what it has sent",
    control: "a server that forgets what it had when it is busy",
    run,
};

/// MiB that the program may grow by while ten thousand records go, the server in the same
/// process and all that it keeps of them included: 4 KiB of each, and room to work.
const MOST: u64 = 96;

fn run(lab: &Lab) -> Figures {
    let many = lab.times(300, 10_000);
    let (server, mut real) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    (0..many).for_each(|number| drop(site.register(number)));
    let before = memory();
    let mut heard = 0;
    server.script(move |request| {
        if !request.writes() {
            return Act::Well;
        }
        heard += 1;
        if heard % 3 == 0 { busy() } else { Act::Well }
    });
    real.tries = 1;
    let (mut last, mut back) = (0, 0);
    let rest = site.drive(4 * many, |_| {
        let there = server.kept(|kept| kept.count("Patient"));
        back += u32::from(there < last);
        last = there;
    });
    if rest == Rest::Stuck || site.page().refused > 0 {
        real.complain(format!("{last} of {many} arrived, {} are held", site.page().refused));
    }
    if back > 0 {
        real.complain(format!("{back} times less was there than before"));
    }
    let grown = memory().saturating_sub(before) >> 10;
    if grown > MOST {
        real.complain(format!("it grew by {grown} MiB"));
    }
    let requests = server.requests().1;
    real.extra = requests.saturating_sub(u64::from(many).div_ceil(50));
    site.compare(&server, &mut real, [many as usize, 0, 0]);
    let told = format!(
        "{many} records in {requests} requests; the program and the server in it grew by {grown} MiB"
    );
    Figures { real, control: control(), told, open: None }
}

fn busy() -> Act {
    Act::Says(answer_with(429, "Retry-After: 1\r\n", b""))
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    (0..60).for_each(|number| drop(site.register(number)));
    tally.tries += 1;
    site.drive(60, |_| ());
    let all = server.kept(|kept| kept.addresses("Patient"));
    all.iter().step_by(10).for_each(|address| server.kept(|kept| kept.lose(address)));
    site.compare(&server, &mut tally, [60, 0, 0]);
    tally
}

/// KiB that this process has in memory.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}
