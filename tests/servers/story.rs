//! The story.

use std::{
    collections::BTreeMap,
    error::Error,
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use domain::{
    response::{Given, Value as Answer},
    way::Step,
};
use services::{
    day::{self, DayVerdict},
    disputes, door, endpoint,
    participants::ById,
    results,
    sending::{self, SendPhase, SendingPage},
    sync,
};

use crate::{
    between::{Between, mark},
    clinic::Clinic,
    filling::fill_in,
    line::{Count, Line},
    server::Server,
    way,
};

const PEOPLE: u32 = 4;
const INSTRUMENTS: [&str; 3] = ["phq-9", "gad-7", "nprs"];
/// What does not happen within this is not going to.
const PATIENCE: Duration = Duration::from_secs(300);
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
    let way = way::happens(&clinic, PEOPLE + 1)?;
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
    let (mut kinds, mut witnessed) = (BTreeMap::<String, Count>::new(), false);
    for ((kind, id), ours) in &sent.marks {
        let there = server.copy(kind, id)?;
        let is = there.as_ref().and_then(mark);
        if kind == "AuditEvent" {
            witnessed = is == Some(ours);
            continue;
        }
        let is_step = sent.steps.contains(id);
        let same =
            is == Some(ours) && (!is_step || there.as_ref().is_some_and(|copy| as_kept(&clinic, copy)));
        if !same {
            eprintln!("not the same: {kind} {id}, {}", if there.is_some() { "another" } else { "not found" });
        }
        let name = if is_step && kind == "Observation" { "Observation (step)" } else { kind };
        let count = kinds.entry(name.to_owned()).or_default();
        count.same += usize::from(same);
        count.all += 1;
    }
    let in_window = planned_status(&server, &way.visit)?.as_deref() == Some("in-window");
    let acted = status(&server, "Task", &way.alert)?;
    let page = sending::page(&clinic.app, ())?;
    if page.refused > 0 {
        for line in &page.held {
            eprintln!("held: {:?} {:?} {:?} {:?}", line.kind, line.refusal, line.place, line.theirs);
        }
    }

    let form = forms.last().ok_or("no form")?.clone();
    let before = of.between.seen().following;
    correct(&clinic, &form, 3)?;
    way::comes_of(&clinic, &way.alert)?;
    settle(&clinic)?;
    let amended = held(std::slice::from_ref(&form))? == 1 && of.between.seen().following > before;
    let closed = status(&server, "Task", &way.alert)?;
    let said = in_window && (acted.as_str(), closed.as_str()) == ("in-progress", "completed");
    if !said {
        eprintln!("in its window: {in_window}; the alert was {acted} and is {closed}");
    }
    let safe = end_day(&clinic)?;

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
        kinds,
        said,
        safe,
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

/// Whether every edition of a step, and of what goes on from it, is told as it is kept.
fn as_kept(clinic: &Clinic, copy: &serde_json::Value) -> bool {
    let Ok(theirs) = exchange::their_step(copy) else { return false };
    let kept = clinic.app.read(|r| {
        let mut all = r.step_editions(theirs.id)?;
        for further in r.steps_about(theirs.id)?.iter().filter(|one| one.kind.goes_on()) {
            all.extend(r.step_editions(further.id)?);
        }
        Ok::<_, services::Error>(all.into_iter().map(|one| Step { edition: 0, ..one }).collect::<Vec<_>>())
    });
    kept.is_ok_and(|kept| kept == theirs.editions)
}

/// How a planned visit stands to its window, as the server's copy says it.
fn planned_status(server: &Server, visit: &str) -> Result<Option<String>, Box<dyn Error>> {
    let copy = server.copy("Encounter", visit)?.ok_or("the server lost the visit")?;
    let parts = copy["extension"].as_array().into_iter().flatten();
    let mut parts = parts.flat_map(|one| one["extension"].as_array().into_iter().flatten());
    let status = parts.find(|part| part["url"] == "status");
    Ok(status.and_then(|part| part["valueString"].as_str()).map(str::to_owned))
}

fn status(server: &Server, kind: &str, id: &str) -> Result<String, Box<dyn Error>> {
    let copy = server.copy(kind, id)?.ok_or("the server lost it")?;
    Ok(copy["status"].as_str().unwrap_or_default().to_owned())
}

/// Ends the day; whether all of it is safe, as the server itself says.
fn end_day(clinic: &Clinic) -> Result<bool, Box<dyn Error>> {
    day::close(&clinic.app, ())?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = day::page(&clinic.app, ())?;
        if let (Some(last), None) = (&page.last, &page.closing) {
            let sheet = day::sheet(&clinic.app, ById { id: last.id.clone() })?;
            let safe = sheet.line.verdict == DayVerdict::Safe;
            if !safe {
                eprintln!("the day is {:?}: {:?}", sheet.line.verdict, sheet.counts);
                for one in &sheet.differences {
                    eprintln!("differs: {:?} {} {:?}", one.kind, one.id, one.why);
                }
            }
            return Ok(safe);
        }
        if Instant::now() > deadline {
            return Err(format!("the day does not end: {:?}", page.closing).into());
        }
        thread::sleep(GLANCE);
    }
}

/// The numeric rating was another.
fn correct(clinic: &Clinic, form: &str, rating: i64) -> Result<(), Box<dyn Error>> {
    let given = Given::Answer(Answer::Scale(rating));
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: "misread".into(),
        changes,
    };
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
