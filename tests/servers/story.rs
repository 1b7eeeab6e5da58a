//! The story.

use std::{
    error::Error,
    fmt,
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use domain::response::{Given, Value as Answer};
use services::{
    disputes, door, endpoint, results,
    sending::{self, SendPhase, SendingPage},
    sync,
};

use crate::{
    between::{Between, mark},
    clinic::Clinic,
    filling::fill_in,
    server::Server,
};

const PEOPLE: u32 = 4;
const INSTRUMENTS: [&str; 3] = ["phq-9", "gad-7", "nprs"];
/// What does not happen within this is not going to.
const PATIENCE: Duration = Duration::from_secs(120);
const GLANCE: Duration = Duration::from_millis(50);
/// The mark that somebody else's change has.
const FOREIGN: &str = "feedfacefeedface";

/// Where the story takes place.
pub struct Setting<'a> {
    pub folder: &'a Path,
    pub base: &'a str,
    pub path: &'a str,
    pub between: &'a Between,
    pub smart: bool,
    pub pack: bool,
}

/// What came of it.
pub struct Line {
    sent: usize,
    confirmed: usize,
    same: usize,
    records: usize,
    amended: bool,
    stale_held: bool,
    /// Whether it keeps the head of the trail, which no server must.
    witnessed: bool,
    addressing: &'static str,
    transactions: u32,
    batches: u32,
    packed: u32,
    plain: u32,
    seconds: f64,
}

impl Line {
    /// Whether everything was as it should be.
    pub fn holds(&self) -> bool {
        self.confirmed == self.sent && self.same == self.records && self.amended && self.stale_held
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let yes = |held| if held { "yes" } else { "no" };
        let bundles = match (self.transactions, self.batches) {
            (transactions, 0) => format!("{transactions} transactions"),
            (0, batches) => format!("{batches} batches"),
            (transactions, batches) => format!("{transactions} transactions, {batches} batches"),
        };
        let bodies = match (self.packed, self.plain) {
            (0, _) => "plain".to_owned(),
            (_, 0) => "gzip".to_owned(),
            (packed, plain) => format!("{packed} gzip, {plain} plain"),
        };
        write!(
            f,
            "{}\t{}\t{}\t{} of {}\t{}\t{}\t{}\t{bundles}\t{bodies}\t{:.1} s",
            self.addressing,
            self.sent,
            self.confirmed,
            self.same,
            self.records,
            yes(self.amended),
            yes(self.stale_held),
            yes(self.witnessed),
            self.seconds
        )
    }
}

/// Tells it from the beginning to the end.
pub fn tell(of: &Setting) -> Result<Line, Box<dyn Error>> {
    let server = Server { between: of.between, path: of.path };
    let clinic = Clinic::found(of.folder)?;
    let mut forms = Vec::new();
    for number in 1..=PEOPLE {
        let person = clinic.register(number)?;
        let visit = clinic.visit(&person)?;
        for instrument in INSTRUMENTS {
            let form = clinic.begin(&visit, instrument)?;
            fill_in(&clinic.app, &form, number)?;
            forms.push(form);
        }
    }
    let runtime = tokio::runtime::Runtime::new()?;
    let began = Instant::now();
    {
        let _inside = runtime.enter();
        endpoint::save(&clinic.app, endpoint::SaveEndpoint { address: Some(of.base.into()) })?;
        let_in(&clinic, of)?;
    }
    runtime.spawn(sync::run(Arc::clone(&clinic.app)));
    settle(&clinic)?;
    let seconds = began.elapsed().as_secs_f64();
    let sent = of.between.seen();
    let held = |ids: &[String]| -> Result<usize, Box<dyn Error>> {
        let mut there = 0;
        for id in ids {
            let copy = server.copy("QuestionnaireResponse", id)?;
            let key = ("QuestionnaireResponse".to_owned(), id.clone());
            let ours = of.between.seen().marks.get(&key).cloned();
            there += usize::from(ours.is_some() && copy.as_ref().and_then(mark) == ours.as_deref());
        }
        Ok(there)
    };
    let confirmed = held(&forms)?;
    let (mut same, mut witnessed) = (0, false);
    for ((kind, id), ours) in &sent.marks {
        let there = server.copy(kind, id)?;
        let is = there.as_ref().and_then(mark);
        if kind == "AuditEvent" {
            witnessed = is == Some(ours);
            continue;
        }
        if is != Some(ours) {
            eprintln!("not the same: {kind} {id}, {}", if there.is_some() { "another" } else { "not found" });
        }
        same += usize::from(is == Some(ours));
    }
    let page = sending::page(&clinic.app, ())?;
    if page.refused > 0 {
        for line in &page.held {
            eprintln!("held: {:?} {:?} {:?} {:?}", line.kind, line.refusal, line.place, line.theirs);
        }
    }

    let form = forms.last().ok_or("no form")?.clone();
    let before = of.between.seen().following;
    correct(&clinic, &form, 3)?;
    settle(&clinic)?;
    let amended = held(std::slice::from_ref(&form))? == 1 && of.between.seen().following > before;

    let mut theirs = server.copy("QuestionnaireResponse", &form)?.ok_or("the server lost it")?;
    foreign(&mut theirs);
    let put = server.put(&theirs)?;
    if !matches!(put, 200 | 201) {
        return Err(format!("somebody else's change was answered by {put}").into());
    }
    correct(&clinic, &form, 4)?;
    let page = settle(&clinic)?;
    let theirs = server.copy("QuestionnaireResponse", &form)?.ok_or("the server lost it")?;
    let stale_held = {
        let disputes = disputes::page(&clinic.app, ())?.len();
        mark(&theirs) == Some(FOREIGN) && (page.waiting + page.refused > 0 || disputes > 0)
    };

    if !stale_held {
        let theirs = mark(&theirs) == Some(FOREIGN);
        eprintln!("somebody else's change stands: {theirs}; waiting {}, held {}", page.waiting, page.refused);
    }
    runtime.shutdown_timeout(PATIENCE);
    let all = of.between.seen();
    Ok(Line {
        sent: forms.len(),
        confirmed,
        same,
        records: sent.marks.keys().filter(|(kind, _)| kind != "AuditEvent").count(),
        amended,
        stale_held,
        witnessed,
        addressing: match (all.given, all.conditional) {
            (_, 0) => "given here",
            (0, _) => "by identifier",
            (_, _) => "both",
        },
        transactions: all.transactions,
        batches: all.batches,
        packed: all.packed,
        plain: all.plain,
        seconds,
    })
}

fn let_in(clinic: &Clinic, of: &Setting) -> Result<(), Box<dyn Error>> {
    if of.smart {
        let key = door::new_key(&clinic.app, ())?.value.public_key.ok_or("there is no key")?;
        let key: serde_json::Value = serde_json::from_str(&key)?;
        of.between.tell_keys(serde_json::json!({ "keys": [key] }));
    }
    let saved = door::save(
        &clinic.app,
        door::SaveDoor {
            kind: if of.smart { door::DoorKind::Smart } else { door::DoorKind::None },
            client_id: if of.smart { "prombook".into() } else { String::new() },
            scope: if of.smart { "system/*.cruds".into() } else { String::new() },
            token_url: String::new(),
            authority_file: String::new(),
            authority_forget: false,
            certificate_file: String::new(),
            proxy: false,
            compress: of.pack,
        },
    )?;
    match saved.value.first() {
        Some(problem) => Err(format!("the door was not taken: {problem:?}").into()),
        None => Ok(()),
    }
}

/// Waits until nothing is under way any more: everything is sent, or waits for a person.
fn settle(clinic: &Clinic) -> Result<SendingPage, Box<dyn Error>> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = sending::page(&clinic.app, ())?;
        let quiet = page.phase == SendPhase::Idle && page.waiting == 0;
        if quiet || page.phase == SendPhase::Stopped {
            return Ok(page);
        }
        if Instant::now() > deadline {
            return Err(format!("{:?}, {} waiting, {:?}", page.phase, page.waiting, page.trouble).into());
        }
        thread::sleep(GLANCE);
    }
}

/// The numeric rating was another.
fn correct(clinic: &Clinic, form: &str, rating: i64) -> Result<(), Box<dyn Error>> {
    let given = Given::Answer(Answer::Scale(rating));
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction { response: form.into(), reason: "misread".into(), changes };
    let problems = results::correct(&clinic.app, what)?.value.problems;
    if problems.is_empty() { Ok(()) } else { Err("the correction was not taken".into()) }
}

/// As somebody else would leave it.
fn foreign(theirs: &mut serde_json::Value) {
    let tags = theirs.pointer_mut("/meta/tag").and_then(serde_json::Value::as_array_mut);
    for tag in tags.into_iter().flatten() {
        if tag["system"].as_str().is_some_and(|system| system.ends_with("/content")) {
            tag["code"] = FOREIGN.into();
        }
    }
    theirs["source"] = serde_json::json!({ "display": "Somebody else" });
}
