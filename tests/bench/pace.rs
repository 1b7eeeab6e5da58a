//! What sending costs the computer that sends: processor, memory, and the time
//! that somebody at the desk waits meanwhile.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use domain::response::{Given, Value};
use flate2::read::GzDecoder;
use services::{Error, FolderError, door, endpoint, forms, participants, sending, sync};

use crate::{
    clinic::Clinic,
    figure::{Figure, timed},
    filling::fill_in,
};

const INSTRUMENTS: [&str; 5] = ["phq-9", "gad-7", "phq-4", "rmdq-24", "nprs"];
/// Without any news for so long, it is not going to end.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often each verb is called meanwhile.
const CALLS: u32 = 200;
/// How long the server takes over a bundle meanwhile, in milliseconds.
const SLOW: u32 = 500;

/// A clinic in which `forms` forms wait.
fn full(folder: &Path, forms: u32) -> Result<Clinic, Error> {
    let clinic = Clinic::found(folder)?;
    let people = forms.div_ceil(5);
    for number in 1..=people {
        if number % 100 == 1 {
            eprintln!("filling forms in: {} of {forms}", (number - 1) * 5);
        }
        let person = clinic.register(number)?;
        let visit = clinic.visit(&person)?;
        for instrument in INSTRUMENTS {
            let response = clinic.begin(&visit, instrument)?;
            fill_in(&clinic.app, &response, number)?;
        }
    }
    Ok(clinic)
}

/// How long `forms` forms take to the server at `address`, from asking to the last answer.
pub fn narrow(folder: &Path, forms: u32, address: &str) -> Result<Vec<Figure>, Error> {
    let clinic = full(folder, forms)?;
    let app = &clinic.app;
    let runtime = tokio::runtime::Runtime::new().map_err(FolderError::from)?;
    {
        let _inside = runtime.enter();
        endpoint::save(app, endpoint::SaveEndpoint { address: Some(address.into()) })?;
        door::save(app, compressed())?;
    }
    let began = Instant::now();
    runtime.spawn(sync::run(Arc::clone(app)));
    while sending::page(app, ())?.waiting > 0 {
        if !clinic.hears(PATIENCE) {
            return Err(Error::Input("endpoint"));
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    runtime.shutdown_background();
    let bytes = sending::page(app, ())?.bytes;
    let what = format!("{forms} forms over 1 Mbit/s, 200 ms, 2 % loss");
    Ok(vec![
        Figure::of(what, "s", vec![seconds]).at_most("≤ 90", 90.0, seconds),
        Figure::of("  sent for that", "KiB", vec![f64::from(bytes.sent_kb)]),
        Figure::of("  requests", "", vec![f64::from(bytes.requests)]),
    ])
}

/// `forms` forms to the server at `address`, which is `answering`.
pub fn measure(folder: &Path, forms: u32, address: &str) -> Result<Vec<Figure>, Error> {
    let clinic = full(folder, forms)?;
    let app = &clinic.app;
    let people = forms.div_ceil(5);
    // A form that somebody is filling in meanwhile.
    let person = clinic.register(people + 1)?;
    let open = clinic.begin(&clinic.visit(&person)?, "nprs")?;
    let host = address.strip_prefix("http://").and_then(|rest| rest.split('/').next()).unwrap_or_default();

    let runtime = tokio::runtime::Runtime::new().map_err(FolderError::from)?;
    {
        let _inside = runtime.enter();
        endpoint::save(app, endpoint::SaveEndpoint { address: Some(address.into()) })?;
        door::save(app, compressed())?;
    }
    // While a slow server keeps everything waiting, somebody works.
    say(host, "GET", &format!("/slow/{SLOW}"), &[], false).map_err(FolderError::from)?;
    runtime.spawn(sync::run(Arc::clone(app)));
    let (mut finds, mut answers) = (Vec::new(), Vec::new());
    for call in 0..CALLS {
        let query = format!("family{}", 1 + call * 7 % people);
        let (time, found) = timed(|| participants::find(app, participants::FindParticipants { query }));
        found?;
        finds.push(time);
        let given = Some(Given::Answer(Value::Scale(i64::from(call % 10))));
        let what = forms::SaveAnswer { response: open.clone(), item: "nprs".into(), given, typed: None };
        let (time, kept) = timed(|| forms::answer(app, what));
        kept?;
        answers.push(time);
    }
    let waiting = responses(&clinic)?;
    eprintln!("{waiting} of {forms} forms were still waiting when somebody had worked");
    say(host, "GET", "/slow/0", &[], false).map_err(FolderError::from)?;
    let (began, before) = (Instant::now(), processor_seconds());
    while sending::page(app, ())?.waiting > 0 {
        if !clinic.hears(PATIENCE) {
            return Err(Error::Input("endpoint"));
        }
    }
    let (seconds, cost) = (began.elapsed().as_secs_f64(), processor_seconds() - before);
    let page = sending::page(app, ())?;
    runtime.shutdown_background();
    eprintln!("confirmed: {}, refused: {}", page.confirmed, page.refused);

    let one = |what: String, unit, number| Figure::of(what, unit, vec![number]);
    let each = cost * 1e3 / f64::from(waiting);
    let find = Figure::times(format!("finding a participant while {forms} forms are sent"), finds);
    let answer = Figure::times(format!("an answer while {forms} forms are sent"), answers);
    let (found, kept) = (find.p95(), answer.p95());
    Ok(vec![
        one(format!("{forms} forms at once: processor for each"), "ms", each).at_most("≤ 1", 1.0, each),
        one("  forms a second".into(), "1/s", f64::from(waiting) / seconds),
        one("  the most memory held".into(), "MiB", most_memory()),
        find.at_most("≤ 100", 100.0, found),
        answer.at_most("≤ 100", 100.0, kept),
    ])
}

fn responses(clinic: &Clinic) -> Result<u32, Error> {
    let page = sending::page(&clinic.app, ())?;
    let tally = page.tallies.iter().find(|tally| tally.kind == sending::RecordKind::Response);
    Ok(tally.map_or(0, |tally| tally.waiting))
}

fn compressed() -> door::SaveDoor {
    door::SaveDoor {
        kind: door::DoorKind::None,
        client_id: String::new(),
        scope: String::new(),
        token_url: String::new(),
        authority_file: String::new(),
        authority_forget: false,
        certificate_file: String::new(),
        proxy: false,
        compress: true,
    }
}

/// Posts every bundle that a server kept, one after the other, and nothing more.
pub fn bare(file: &Path, address: &str) -> Result<Vec<Figure>, Error> {
    let rest = address.strip_prefix("http://").ok_or(Error::Input("address"))?;
    let (host, path) = rest.split_once('/').ok_or(Error::Input("address"))?;
    let post = || -> io::Result<(u32, f64)> {
        let mut kept = BufReader::new(fs::File::open(file)?);
        let (mut bundles, began) = (0, Instant::now());
        loop {
            let mut head = String::new();
            if kept.read_line(&mut head)? == 0 {
                return Ok((bundles, began.elapsed().as_secs_f64()));
            }
            let (how, length) = head.trim_end().split_once(' ').unwrap_or_default();
            let mut body = Vec::new();
            (&mut kept).take(length.parse().unwrap_or(0)).read_to_end(&mut body)?;
            // As we send to a server that does not unpack: the same bytes for both.
            if how == "gzip" {
                let mut plain = Vec::new();
                GzDecoder::new(&body[..]).read_to_end(&mut plain)?;
                body = plain;
            }
            // What describes this computer is put by itself, and is no bundle.
            if !body.windows(8).any(|some| some == b"\"Bundle\"") {
                continue;
            }
            let said = say(host, "POST", &format!("/{path}"), &body, false)?;
            if !said.starts_with(b"HTTP/1.1 200") {
                let line: Vec<u8> = said.into_iter().take_while(|byte| *byte != b'\r').collect();
                return Err(io::Error::other(String::from_utf8_lossy(&line).into_owned()));
            }
            bundles += 1;
        }
    };
    let (bundles, seconds) = post().map_err(FolderError::from)?;
    Ok(vec![Figure::of(format!("  the same {bundles} bundles, posted and nothing else"), "s", vec![seconds])])
}

/// One request on a line of its own; the answer as it came.
fn say(host: &str, verb: &str, path: &str, body: &[u8], packed: bool) -> io::Result<Vec<u8>> {
    let mut line = TcpStream::connect(host)?;
    // Who never answers is a fault, not a figure.
    line.set_read_timeout(Some(PATIENCE))?;
    let encoding = if packed { "content-encoding: gzip\r\n" } else { "" };
    write!(
        line,
        "{verb} {path} HTTP/1.1\r\nhost: {host}\r\n{encoding}content-type: application/fhir+json\r\n\
         connection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )?;
    // Half a line closed is taken for a client that went, by some servers.
    line.write_all(body)?;
    let mut answer = Vec::new();
    line.read_to_end(&mut answer)?;
    Ok(answer)
}

/// The most that this process ever held in memory, in MiB.
fn most_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim_end_matches("kB").trim().parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}

/// How long processors worked for this process, in seconds.
pub fn processor_seconds() -> f64 {
    // After the name in brackets; user and system time are fields 14 and 15, in
    // hundredths of a second on every Linux.
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat
        .rsplit(") ")
        .next()
        .map(|rest| rest.split(' ').skip(11).take(2).filter_map(|field| field.parse().ok()).collect())
        .unwrap_or_default();
    match fields.as_slice() {
        [user, system] => (user + system) / 100.0,
        _ => f64::NAN,
    }
}
