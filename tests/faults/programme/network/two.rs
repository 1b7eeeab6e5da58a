//! B11: two computers of one site, in any order.

mod desk;
mod ledger;

use std::path::{Path, PathBuf};

use kit::{Clinic, chance::Chance};
use services::settings;

use self::{
    desk::{
        BACK, answer_in, answer_of, come_to_rest, correct, editions_of, name_of, rename, settle, take_back,
    },
    ledger::Ledger,
};
use super::{Act, Experiment, Figures, Lab, Server, Site, Tally};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B11",
    what: "Histories made up by chance at two computers of one site, each with its own records: people are \
           registered, forms filled in, names and answers corrected and forms taken back at either, also the same at \
           both before they heard of each other; the line is cut anywhere, the server busy, a program killed. \
           Where both changed the same, somebody decides. In the end both computers and the server say the same, \
           and nothing that anybody wrote was replaced without somebody having seen it, but that what was corrected in a form while it was \
           taken back stays in its history",
    control: "where both changed the same, nobody is asked and the last one wins",
    run,
};

const LIMIT: std::time::Duration = std::time::Duration::from_secs(60);
/// Rounds in which both come to the network; more are never needed.
const ROUNDS: u32 = 12;
/// Histories in which nobody is asked: all of them, or as many as it takes.
const CONTROLS: u32 = 30;
/// At most so many are registered, and so many forms filled in.
const PEOPLE: usize = 3;
const FORMS: usize = 4;

fn run(lab: &Lab) -> Figures {
    let founded = found(lab);
    let mut seeds = lab.chance("B11");
    let (mut real, mut control) = (Tally::default(), Tally::default());
    let (mut steps, mut decided, mut broken) = (0, 0, Vec::new());
    for _ in 0..lab.times(8, 200) {
        let seed = wanted().unwrap_or_else(|| seeds.below(u32::MAX));
        let before = real.red();
        let mut history = History::begin(lab, &founded, seed, false);
        history.play(&mut real);
        (steps, decided) = (steps + history.steps, decided + history.decided);
        if real.red() > before {
            eprintln!("B11: the history of seed {seed} goes wrong; HISTORY={seed} repeats it");
            broken.push(seed);
        }
    }
    let least = lab.times(1, CONTROLS);
    for tried in 0..CONTROLS {
        // It goes wrong where both happen to change the same, about one time in three: of a
        // few that were counted out beforehand none might.
        if tried >= least && control.red() > 0 {
            break;
        }
        History::begin(lab, &founded, seeds.below(u32::MAX), true).play(&mut control);
    }
    let told = format!("{steps} steps; {decided} times somebody had to decide");
    let told = if broken.is_empty() { told } else { format!("{told}; seeds {broken:?}") };
    Figures { real, control, told, open: None }
}

/// One history, to look at it again.
fn wanted() -> Option<u32> {
    std::env::var("HISTORY").ok()?.parse().ok()
}

/// Two computers of a site that sends names, with nobody registered.
fn found(lab: &Lab) -> PathBuf {
    let founded = lab.folder();
    let first = Clinic::at(&founded.join("one").join("clinic"));
    first.found();
    first.call("Reception", "");
    for clinic in [first, Clinic::another_at(&founded.join("two").join("clinic"))] {
        settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    }
    founded
}

struct History {
    chance: Chance,
    seed: u32,
    folder: PathBuf,
    server: Server,
    sites: [Option<Site>; 2],
    ledger: Ledger,
    people: Vec<String>,
    forms: Vec<String>,
    blindly: bool,
    steps: u32,
    decided: u32,
}

impl History {
    fn begin(lab: &Lab, founded: &Path, seed: u32, blindly: bool) -> Self {
        let (folder, server) = (lab.copy(founded), Server::start());
        let clinics = [
            Clinic::at(&folder.join("one").join("clinic")),
            Clinic::other_at(&folder.join("two").join("clinic")),
        ];
        let sites = clinics.map(|clinic| {
            clinic.sign_in();
            let site = Site::over(clinic, LIMIT);
            site.send_to(&server.url());
            Some(site)
        });
        Self {
            chance: Chance::new(seed.into()),
            seed,
            folder,
            server,
            sites,
            ledger: Ledger::default(),
            people: Vec::new(),
            forms: Vec::new(),
            blindly,
            steps: 0,
            decided: 0,
        }
    }

    fn play(&mut self, tally: &mut Tally) {
        tally.tries += 1;
        self.steps = 12 + self.chance.below(24);
        for step in 0..self.steps {
            let (who, what) = (self.chance.below(2) as usize, self.chance.below(22));
            if std::env::var_os("FAULTS_TELL").is_some() {
                eprintln!("{}: step {step} at {who} is {what}", self.seed);
            }
            self.happen(who, what, tally);
            for site in self.sites.iter().flatten() {
                tally.falsely(site.falsely(&self.server));
            }
        }
        self.server.heal();
        self.agree(tally);
        self.compare(tally);
        self.sites = [None, None];
        std::fs::remove_dir_all(&self.folder).unwrap();
    }

    fn happen(&mut self, who: usize, what: u32, tally: &mut Tally) {
        let number = self.people.len() as u32;
        let mut site = self.sites[who].take().unwrap();
        let some = |all: &[String], chance: &mut Chance| {
            (!all.is_empty()).then(|| all[chance.below(all.len() as u32) as usize].clone())
        };
        let person = some(&self.people, &mut self.chance);
        let form = some(&self.forms, &mut self.chance);
        // Few records, so that both often mean the same one.
        let what = match what {
            0 if self.people.len() == PEOPLE => 3,
            1 | 2 if self.forms.len() == FORMS => 5,
            _ => what,
        };
        match (what, person, form) {
            (0, ..) | (1..=9, None, _) => {
                let name = self.name();
                let person = site.clinic.register(&name, "Amina");
                self.ledger.wrote(&person, &name);
                self.people.push(person);
            }
            (1 | 2, Some(person), _) | (5..=9, Some(person), None) => {
                if name_of(&site, &person).is_some() {
                    let form = site.fill_in(&person, number);
                    self.ledger.wrote(&form, &answer_of(&site, &form).unwrap());
                    self.forms.push(form);
                }
            }
            (3 | 4, Some(person), _) => {
                let name = self.name();
                rename(&site, &mut self.ledger, &person, &name);
            }
            (5..=8, _, Some(form)) => correct(&site, &mut self.ledger, &form),
            (9, _, Some(form)) => take_back(&site, &mut self.ledger, &form),
            (10 | 11, ..) => {
                let mut falsely = 0;
                site.drive(self.chance.below(4), |site| falsely += site.falsely(&self.server));
                tally.falsely(falsely);
            }
            (12..=14, ..) => site.come_online(),
            (15, ..) => site = site.killed(),
            (16, ..) => {
                // In the middle of whatever it does.
                site.ask();
                site = site.killed();
            }
            (17, ..) => self.server.hear_only(1 + self.chance.below(900) as usize),
            (18, ..) => {
                let bytes = self.chance.below(900) as usize;
                self.server.times(1 + self.chance.below(2), move || Act::SaysOnly(bytes));
            }
            (19, ..) => {
                let status = [408, 429, 500, 503][self.chance.below(4) as usize];
                let says = move || Act::Says(super::http::answer(status, "{}"));
                self.server.times(1 + self.chance.below(2), says);
            }
            _ => self.decided += settle(&site, &mut self.ledger, &mut self.chance, self.blindly, tally),
        }
        self.sites[who] = Some(site);
    }

    /// A name that nobody had.
    fn name(&mut self) -> String {
        let letters = (0..8).map(|_| char::from(b'a' + self.chance.below(26) as u8));
        format!("Y{}", letters.collect::<String>())
    }

    /// Both come to the network in turns, and people decide, until there is nothing left to decide or to send.
    fn agree(&mut self, tally: &mut Tally) {
        let mut quiet = 0;
        for _ in 0..ROUNDS {
            let mut at_rest = true;
            for site in self.sites.iter_mut().flatten() {
                site.come_online();
                let (rested, decided) =
                    come_to_rest(site, &self.server, &mut self.ledger, &mut self.chance, self.blindly, tally);
                at_rest &= rested;
                self.decided += decided;
            }
            // What the second sent in one round the first has in the next.
            quiet = if at_rest { quiet + 1 } else { 0 };
            if quiet == 2 {
                return;
            }
        }
        tally.complain(format!("seed {}: the two never come to rest", self.seed));
    }

    fn compare(&self, tally: &mut Tally) {
        let there =
            |address: String| self.server.kept(|kept| kept.now(&address).cloned()).unwrap_or_default();
        for record in self.ledger.records() {
            let is_person = self.people.contains(record);
            let of = |site: &Site| if is_person { name_of(site, record) } else { answer_of(site, record) };
            let mut said: Vec<Option<String>> = self.sites.iter().flatten().map(of).collect();
            said.push(Some(if is_person {
                let person = there(format!("Patient/{record}"));
                person["name"][0]["family"].as_str().unwrap_or_default().to_owned()
            } else {
                answer_in(&there(format!("QuestionnaireResponse/{record}")))
            }));
            match &said[..] {
                [Some(value), here, server]
                    if here.as_ref() == Some(value) && server.as_ref() == Some(value) =>
                {
                    tally.acknowledged += 1;
                    self.look_for_silence(record, value, tally);
                }
                _ => tally.complain(format!("seed {}: of {record} they say {said:?}", self.seed)),
            }
        }
        self.count(tally);
    }

    /// Looks for what was replaced by `now` without anybody having seen it.
    fn look_for_silence(&self, record: &str, now: &str, tally: &mut Tally) {
        if !self.ledger.had(record, now) {
            tally
                .complain(format!("seed {}: nobody ever wrote the {now} that stands in {record}", self.seed));
        }
        for value in self.ledger.unseen(record, now) {
            // Who takes a form back says that it should not be there, whatever was answered; what was
            // corrected meanwhile is kept with it, at both.
            let kept = |site: &Site| editions_of(site, record).contains(value);
            if now == BACK && self.sites.iter().flatten().all(kept) {
                continue;
            }
            tally.lose(format!(
                "seed {}: {value} of {record} was written over by {now}, and nobody was asked",
                self.seed
            ));
        }
    }

    fn count(&self, tally: &mut Tally) {
        for (kind, all) in [("Patient", &self.people), ("QuestionnaireResponse", &self.forms)] {
            let there = self.server.kept(|kept| kept.count(kind));
            if there != all.len() {
                tally.complain(format!("seed {}: {there} of {kind} are there, not {}", self.seed, all.len()));
            }
        }
        for site in self.sites.iter().flatten() {
            tally.falsely(site.falsely(&self.server));
        }
        tally.double(self.server.kept(|kept| kept.doubled()));
    }
}
