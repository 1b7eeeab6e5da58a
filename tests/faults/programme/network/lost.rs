//! B6: answers that are lost, and servers that lose.

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B6",
    what: "The server keeps what it is sent and its answer is lost, up to three times in a row, and the program is \
           killed meanwhile or not: nothing is there twice. And the server loses what it said it keeps, or has an older \
           version of it: the end of the day finds each of them, sends it again, and only then says that all is there",
    control: "a server that gives ids of its own, so that what is sent again is there again; and one that loses",
    run,
};

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let (mut real, mut people) = (Tally::default(), 0);
    let mut site = Site::new(&server);
    site.drive(9, |_| ());
    let mut forms = Vec::new();
    for round in 0..lab.times(6, 100) {
        real.tries += 1;
        people += 1;
        let before = server.requests().1;
        forms.push(site.submit(people).1);
        if round % 3 == 1 {
            forms.iter().rev().take(3).for_each(|form| site.correct(form, round));
        }
        server.times(1 + round % 3, || Act::SaysOnly(0));
        if round % 2 == 1 {
            // Once an answer was lost, and before anything was tried again.
            site.drive(0, |_| ());
            site = site.killed();
        }
        let mut falsely = 0;
        let rest = site.drive(30, |site| falsely += site.falsely(&server));
        real.falsely(falsely);
        server.heal();
        if rest == Rest::Stuck || site.page().refused > 0 {
            real.complain("not everything arrives after answers were lost".into());
        }
        real.extra += (server.requests().1 - before).saturating_sub(1);
    }
    let (all, mut older) = (people as usize, 0);
    for round in 0..lab.times(2, 20) {
        real.tries += 1;
        close(&site, &mut real);
        let kinds = ["Patient", "Encounter", "QuestionnaireResponse"];
        let there: Vec<String> =
            kinds.iter().flat_map(|kind| server.kept(|kept| kept.addresses(kind))).collect();
        // What was sent before the last safe sheet is asked for only once something is missing.
        site.clinic.app.write(|w| Ok(w.queue_all_again(&store::Kind::ALL)?)).unwrap();
        site.drive(30, |_| ());
        // Every other time it has of whatever was corrected what was there before.
        let lost: Vec<_> = if round % 2 == 1 {
            there.iter().filter(|address| server.kept(|kept| kept.put_back(address))).collect()
        } else {
            there.iter().skip(round as usize % 3).step_by(5).collect()
        };
        if round % 2 == 1 {
            older += lost.len();
        } else {
            lost.iter().for_each(|address| server.kept(|kept| kept.lose(address)));
        }
        let before = found_lost(&site);
        close(&site, &mut real);
        let found = found_lost(&site) - before;
        if found != lost.len() {
            real.complain(format!("{found} of {} that the server lost are found", lost.len()));
        }
    }
    if older == 0 {
        real.complain("the server never had an older version".into());
    }
    site.compare(&server, &mut real, [all, all, all]);
    let told = format!("half of them with a kill; {older} times it had an older version");
    Figures { real, control: control(), told, open: None }
}

/// How often it was found that the server had lost something.
fn found_lost(site: &Site) -> usize {
    let wanted =
        store::TrailQuery { actions: vec![store::Action::LostThere], ..store::TrailQuery::default() };
    site.clinic.app.read(|r| Ok(r.trail(&wanted, 100_000)?)).unwrap().len()
}

/// Ends the day, which must end well.
fn close(site: &Site, tally: &mut Tally) {
    let sheets = || site.clinic.app.read(|r| Ok(r.sheets(1_000)?)).unwrap();
    let before = sheets().len();
    services::day::close(&site.clinic.app, ()).unwrap();
    // Who asks before the last end is over is told that it is under way.
    let over = || services::day::page(&site.clinic.app, ()).unwrap().closing.is_none();
    site.until(|_| sheets().len() > before && over());
    let said = sheets().swap_remove(0);
    if said.verdict != "safe" {
        tally.complain(format!("the day ends {}: {}", said.verdict, said.content));
    }
}

fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    server.kept(|kept| kept.deaf = true);
    let site = Site::new(&server);
    site.register(1);
    server.times(1, || Act::SaysOnly(0));
    tally.tries += 1;
    site.drive(3, |_| ());
    tally.double(server.kept(|kept| kept.count("Patient") as u32).saturating_sub(1));

    let server = Server::start();
    let site = Site::new(&server);
    (0..4).for_each(|number| drop(site.register(number)));
    site.drive(9, |_| ());
    tally.tries += 1;
    let lost = server.kept(|kept| kept.addresses("Patient"));
    lost.iter().take(2).for_each(|address| server.kept(|kept| kept.lose(address)));
    site.compare(&server, &mut tally, [4, 0, 0]);
    tally
}
