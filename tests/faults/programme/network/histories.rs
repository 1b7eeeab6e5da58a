//! B10: anything, in any order.

use std::collections::BTreeMap;

use kit::{Clinic, chance::Chance};

use super::{Act, Experiment, Figures, Lab, Rest, Server, Site, Tally, clock};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B10",
    what: "Histories made up by chance: somebody is registered, fills in a form, it is corrected or taken back; the \
           line is cut anywhere, the server is down, busy, or keeps without a word; the program sends, is killed \
           and started again, locked and opened, its clock is set by a day or ten years; records are brought back to where the endpoint \
           must be asked first. What is recorded here is kept in memory beside it. At every rest nothing is falsely \
           confirmed, and once all is well both sides agree about every record",
    control: "a server that now and then loses what it took",
    run,
};

/// What was recorded, as it should arrive.
#[derive(Default)]
struct Oracle {
    people: Vec<String>,
    /// Forms, how often each was corrected, and whether it was taken back.
    forms: BTreeMap<String, (u32, bool)>,
}

fn run(lab: &Lab) -> Figures {
    let founded = lab.folder();
    let place = founded.join("clinic");
    drop(Site::over(
        {
            let clinic = Clinic::at(&place);
            clinic.found();
            clinic
        },
        LIMIT,
    ));
    let mut seeds = lab.chance("B10");
    let (mut real, mut control) = (Tally::default(), Tally::default());
    let (mut steps, mut broken) = (0, Vec::new());
    for _ in 0..lab.times(20, 400) {
        let seed = wanted().unwrap_or_else(|| seeds.below(u32::MAX));
        let before = real.red();
        steps += history(lab, &founded, seed, false, &mut real);
        if real.red() > before {
            eprintln!("B10: the history of seed {seed} goes wrong; HISTORY={seed} repeats it");
            broken.push(seed);
        }
    }
    for _ in 0..lab.times(5, 50) {
        history(lab, &founded, seeds.below(u32::MAX), true, &mut control);
    }
    let told =
        if broken.is_empty() { format!("{steps} steps") } else { format!("{steps} steps; seeds {broken:?}") };
    Figures { real, control, told, open: None }
}

const LIMIT: std::time::Duration = std::time::Duration::from_secs(60);

/// One history, to look at it again.
fn wanted() -> Option<u32> {
    std::env::var("HISTORY").ok()?.parse().ok()
}

fn history(lab: &Lab, founded: &std::path::Path, seed: u32, loses: bool, tally: &mut Tally) -> u32 {
    let mut chance = Chance::new(seed.into());
    let folder = lab.copy(founded);
    let server = Server::start();
    let clinic = Clinic::at(&folder.join("clinic"));
    clinic.sign_in();
    let mut site = Site::over(clinic, LIMIT);
    site.send_to(&server.url());
    let mut known = Oracle::default();
    let steps = 6 + chance.below(18);
    for step in 0..steps {
        let what = chance.below(17);
        if std::env::var_os("FAULTS_TELL").is_some() {
            eprintln!("{seed}: step {step} is {what}");
        }
        site = happen(site, &server, &mut known, what, &mut chance, tally);
        tally.falsely(site.falsely(&server));
        if loses && chance.below(4) == 0 {
            let all = server.kept(|kept| kept.addresses("Patient"));
            all.iter().take(1).for_each(|address| server.kept(|kept| kept.lose(address)));
        }
    }
    server.heal();
    services::sending::again_all(&site.clinic.app, ()).unwrap();
    tally.tries += 1;
    site.drive(60, |_| ());
    // What may be newer there waits for a person, who looks at each and sends it again.
    for held in site.page().held {
        services::sending::again(&site.clinic.app, kit::Clinic::by_id(&held.id)).unwrap();
    }
    if site.drive(60, |_| ()) == Rest::Stuck || site.page().refused > 0 {
        tally.complain(format!("seed {seed}: not everything arrives: {:?}", site.page().trouble));
    }
    let forms = known.forms.len();
    site.compare(&server, tally, [known.people.len(), forms, forms]);
    for (form, (corrected, voided)) in &known.forms {
        let id = domain::ResponseId(form.parse().unwrap());
        let (edition, taken_back) =
            site.clinic.app.read(|r| Ok((r.response(id)?.edition, r.voided(id)?.is_some()))).unwrap();
        if (edition, taken_back) != (corrected + 1, *voided) {
            tally.lose(format!("seed {seed}: a change of {form} is not here any more"));
        }
    }
    drop(site);
    std::fs::remove_dir_all(folder).unwrap();
    steps
}

fn happen(
    mut site: Site,
    server: &Server,
    known: &mut Oracle,
    what: u32,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Site {
    let number = 1 + known.people.len() as u32 + known.forms.len() as u32;
    let some_form = {
        let open: Vec<&String> =
            known.forms.iter().filter(|(_, (_, voided))| !voided).map(|(form, _)| form).collect();
        if open.is_empty() { None } else { Some(open[chance.below(open.len() as u32) as usize].clone()) }
    };
    match (what, some_form) {
        (0 | 1, _) | (3, None) => known.people.push(site.register(number)),
        (2, _) | (4 | 5, None) => {
            let (person, form) = site.submit(number);
            known.people.push(person);
            known.forms.insert(form, (0, false));
        }
        (3 | 4, Some(form)) => {
            let (corrected, _) = known.forms.get_mut(&form).unwrap();
            *corrected += 1;
            site.correct(&form, number + *corrected);
        }
        (5, Some(form)) => {
            site.void(&form);
            known.forms.get_mut(&form).unwrap().1 = true;
        }
        (6 | 7, _) => {
            let mut falsely = 0;
            site.drive(chance.below(6), |site| falsely += site.falsely(server));
            tally.falsely(falsely);
        }
        (8, _) => site = site.killed(),
        (9, _) => {
            // In the middle of whatever it does.
            site.ask();
            site = site.killed();
        }
        (10, _) => server.hear_only(1 + chance.below(900) as usize),
        (11, _) => {
            let bytes = chance.below(900) as usize;
            server.times(1 + chance.below(3), move || Act::SaysOnly(bytes));
        }
        (12, _) => server.down(chance.below(2) == 0),
        (13, _) => {
            let status = [408, 429, 500, 503][chance.below(4) as usize];
            server.times(1 + chance.below(3), move || Act::Says(super::http::answer(status, "{}")));
        }
        (14, _) => {
            services::session::lock(&site.clinic.app, ()).unwrap();
            site.clinic.sign_in();
        }
        (15, _) => site.clinic.set_wall(clock::STEPS[chance.below(clock::STEPS.len() as u32) as usize]),
        _ => site
            .clinic
            .app
            .write(|w| {
                w.queue_all_again(&store::Kind::ALL)?;
                Ok(w.ask_first()?)
            })
            .unwrap(),
    }
    site
}
