//! B3: "200", and then something else.

use std::{io::Write, time::Duration};

use serde_json::{Value, json};

use super::{
    Act, Experiment, Figures, Lab, Rest, Server, Site, Tally,
    http::{answer, answer_with},
};

/// See [`crate::programme::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "B3",
    what: "The server keeps nothing and says 200 with rubbish: nothing, a page to sign in at, half an answer, too \
           few or too many outcomes, swapped, repeated or foreign ones, an answer without end, one that unpacks \
           to a quarter of a gigabyte, one of depth 100,000, numbers that are none, bytes that are no text, headers without \
           end. None of it confirms anything, and afterwards everything arrives",
    control: "a server that says that it keeps what it does not keep",
    run,
};

/// A client that waits longer is not wrong; the experiment would be longer.
const LIMIT: Duration = Duration::from_secs(3);
/// No more of an answer is heard than that, with what lies in buffers on the way.
const MOST: u64 = 32 << 20;

type Make = fn() -> Act;

const KINDS: [(&str, Make); 18] = [
    ("nothing", || Act::Says(answer(200, ""))),
    ("no answer at all", || Act::Says(Vec::new())),
    ("a page to sign in at", || {
        Act::Says(answer_with(
            200,
            "Content-Type: text/html\r\n",
            b"<html><form>Welcome to our guests</form></html>",
        ))
    }),
    ("half of it", || Act::Garbles(Box::new(|body| answer(200, &half(&body.to_string()))))),
    ("half of it, and the rest of the length", || Act::Garbles(Box::new(|body| half_said(&body)))),
    ("one too few", || garbled(|entries| drop(entries.pop()))),
    ("one too many", || garbled(|entries| entries.extend(entries.last().cloned()))),
    ("none", || garbled(Vec::clear)),
    ("swapped", || garbled(|entries| entries.reverse())),
    ("one for all others", || {
        garbled(|entries| {
            let [first, second] = [0, 1].map(|place| entries[place].clone());
            entries.fill(first);
            entries[0] = second;
        })
    }),
    ("foreign ones", || {
        garbled(|entries| {
            for entry in entries {
                let kind = entry["response"]["location"]
                    .as_str()
                    .unwrap_or_default()
                    .split('/')
                    .next()
                    .unwrap_or_default();
                let place = format!("{kind}/00000000-0000-4000-8000-000000000000/_history/1");
                entry["response"]["location"] = json!(place);
            }
        })
    }),
    ("no statuses", || {
        garbled(|entries| entries.iter_mut().for_each(|entry| entry["response"]["status"] = Value::Null))
    }),
    ("without end", || {
        Act::SaysForEver(
            b"HTTP/1.1 200 OK\r\n\r\n{\"resourceType\":\"Bundle\",\"x\":\"".to_vec(),
            vec![b'x'; 1 << 16],
        )
    }),
    ("a quarter of a gigabyte, packed", bomb),
    ("deep", || {
        Act::Says(answer(200, &format!("{{\"resourceType\":\"Bundle\",\"entry\":{}", "[".repeat(100_000))))
    }),
    ("numbers that are none", || {
        Act::Says(answer(200, "{\"resourceType\":\"Bundle\",\"entry\":[NaN,Infinity]}"))
    }),
    ("no text", || {
        Act::Says(answer_with(200, "", b"{\"resourceType\":\"Bundle\",\"\xff\xfe\":\"\xc3\x28\"}"))
    }),
    ("headers without end", || Act::SaysForEver(Vec::new(), b"HTTP/1.1 100 Continue\r\n\r\n".repeat(64))),
];

fn run(lab: &Lab) -> Figures {
    let server = Server::start();
    let site = Site::within(&server, LIMIT);
    site.drive(9, |_| ());
    let (mut real, mut people) = (Tally::default(), 0);
    for round in 0..lab.times(1, 5) {
        for (what, make) in KINDS {
            real.tries += 1;
            (people..people + 4).for_each(|number| drop(site.register(number)));
            people += 4;
            server.times(1 + round % 3, make);
            let before = server.requests().1;
            let mut falsely = 0;
            let rest = site.drive(30, |site| falsely += site.falsely(&server));
            falsely += site.falsely(&server);
            if falsely > 0 {
                real.complain(format!("{what} was taken for a confirmation"));
            }
            real.falsely(falsely);
            server.heal();
            if rest == Rest::Stuck || site.page().refused > 0 {
                services::sending::again_all(&site.clinic.app, ()).unwrap();
                if site.drive(30, |_| ()) == Rest::Stuck {
                    real.complain(format!("after {what} nothing arrives any more"));
                }
            }
            real.extra += (server.requests().1 - before).saturating_sub(1);
        }
    }
    if server.most_said() > MOST {
        real.complain(format!("{} bytes of an answer were heard", server.most_said()));
    }
    site.compare(&server, &mut real, [people as usize, 0, 0]);
    let told = format!(
        "{} kinds; of an answer without end {} KiB were heard",
        KINDS.len(),
        server.most_said() >> 10
    );
    Figures { real, control: control(), told, open: None }
}

fn garbled(garble: fn(&mut Vec<Value>)) -> Act {
    Act::Garbles(Box::new(move |mut body| {
        if let Some(entries) = body["entry"].as_array_mut().filter(|entries| entries.len() > 1) {
            garble(entries);
            return answer(200, &body.to_string());
        }
        // Of a single one that cannot be garbled like this there is no answer.
        Vec::new()
    }))
}

fn half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

fn half_said(body: &Value) -> Vec<u8> {
    let mut all = answer(200, &body.to_string());
    all.truncate(all.len() - 20);
    all
}

fn bomb() -> Act {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let spaces = vec![b' '; 1 << 20];
    for _ in 0..256 {
        packed.write_all(&spaces).unwrap();
    }
    Act::Says(answer_with(200, "Content-Encoding: gzip\r\n", &packed.finish().unwrap()))
}

/// It cannot be told from a good answer, so that it must show in the end.
fn control() -> Tally {
    let (server, mut tally) = (Server::start(), Tally::default());
    let site = Site::new(&server);
    site.drive(9, |_| ());
    for number in 0..6 {
        tally.tries += 1;
        site.register(number);
        server.times(3, || Act::Garbles(Box::new(|body| answer(200, &body.to_string()))));
        site.drive(9, |_| ());
    }
    site.compare(&server, &mut tally, [6, 0, 0]);
    tally
}
