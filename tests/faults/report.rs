//! FAULTS.md, for whoever has to trust the records.

use std::{fmt::Write, fs, process::Command};

use crate::programme::{ALL, Experiment, Figures};

/// One experiment and what came of it.
pub struct Line {
    /// Which.
    pub experiment: &'static Experiment,
    /// What came of it.
    pub figures: Figures,
    /// How long it took.
    pub seconds: u64,
}

/// What a sponsor reads first.
const HOLDS: &str = "What a participant answered is not lost when the clinic's computer is switched off, crashes, fills up or
fails in the middle of its work: each line below did that to real records again and again, and nothing that the
program had called saved was missing afterwards. Where records were damaged, cut short or replaced behind the
program's back, it noticed and said so.
";

/// What stands there where a line does not hold.
const FAILS: &str =
    "**Not everything below holds.** Read the lines that do not before relying on this program.
";

/// How to read the table.
const LEGEND: &str = "Written by `make faults`; never edited.

- **Acknowledged**: saves for which the program had said \"saved\", counted in every look at them.
- **Lost**: acknowledged saves that were not there afterwards. This must be 0.
- **Wrong**: tries after which anything else was not as it must be: records that do not open, damage that
  nobody noticed, a crash instead of an answer. This must be 0.
- **Control**: the same with one protection left out on purpose. It must go wrong, or the look would be blind.
";

/// How to read the second table.
const SENDING: &str = "A real desk with real encrypted records sends to a server that keeps every version of what it takes, on
loopback; each line of the table does something to the bytes between the two, or to one of them.

- **Acknowledged**: records that the desk called confirmed in the end.
- **Lost**: confirmed records that the server does not have as they stand at the desk, and recorded ones that never
  arrived. This must be 0.
- **Doubled**: records that the server has more than once. This must be 0.
- **Falsely confirmed**: records that the desk called confirmed at any time, although the server had not told it to the
  last byte that it keeps that very content. This must be 0.
- **Extra requests**: requests with records in them that would not have been needed had everything gone well.
";

/// What the programme does not do.
const OPEN: &str = "## Not measured here

- Records put back to an older copy together with what is noted beside them: on this computer that is sound. The
  endpoint has seen the newer trail and says so; the scenario tests do that.
- The program killed while it sends, with the endpoint killed too: the scenario tests do that.
- Little memory (A11).
- Certificates, old versions of TLS and proxies: the tests of `services` do that, against servers of their own.
- The disk is imitated: files are in memory, calls are made to fail, and power cuts are worked out from a record
  of all calls. Names are kept in the order in which they were given, as file systems with a journal do. That a
  real disk keeps what it says it has flushed cannot be tested this way; the controls of A3 and A9 show what
  happens if it does not.
- Two accounts of the operating system: the two programs of A10b are of one.
";

/// Headings of the two programmes.
const COMPUTER: &str = "## What the computer does";
const NETWORK: &str = "## What sending survives";

/// The page. Of a programme none of whose experiments ran, the part in `before`
/// stays as it was made; where some ran, their lines take the place of those there.
pub fn page(seed: u64, circumstances: &str, lines: &[Line], before: &str) -> String {
    let made = |programme, part: &dyn Fn(&str, &[&Line]) -> String, heading: &str| {
        let ran: Vec<_> = of(lines, programme).collect();
        if ran.is_empty() {
            return kept(before, heading);
        }
        let undone = undone(programme, &ran);
        let mut text = if undone.is_empty() || !before.contains(heading) {
            part(&format!("{heading}\n\nSeed {seed}; {circumstances}\n\n"), &ran)
        } else {
            again(&kept(before, heading), &ran, &format!("Seed {seed}; {circumstances}"))
        };
        for line in ran.iter().filter(|line| !line.figures.hold()) {
            let _ = write!(text, "\n{} does not hold: {}\n", line.experiment.id, line.figures.real);
        }
        for (line, open) in ran.iter().filter_map(|line| Some((line, line.figures.open.as_ref()?))) {
            let _ = write!(text, "\n{} leaves open: {open}.\n", line.experiment.id);
        }
        if !undone.is_empty() && !before.contains(heading) {
            let _ = write!(text, "\n**Not done in this run:** {}.\n", undone.join(", "));
        }
        text
    };
    let parts = [made('A', &computer, COMPUTER), made('B', &network, NETWORK)];
    let holds = !parts.iter().any(|part| part.contains(UNHELD));
    let head = if holds { HOLDS } else { FAILS };
    format!("# What the records survive\n\n{head}\n{LEGEND}\n{}\n{}\n{OPEN}", parts[0], parts[1])
}

/// The experiments of a programme that did not run.
fn undone(programme: char, ran: &[&Line]) -> Vec<&'static str> {
    let all = ALL.iter().map(|one| one.id).filter(|id| id.starts_with(programme));
    all.filter(|id| ran.iter().all(|line| line.experiment.id != *id)).collect()
}

/// A part of a page with the lines of what ran again, and when that was.
fn again(part: &str, ran: &[&Line], when: &str) -> String {
    let (mut page, mut new) = (String::new(), new_in(part, ran));
    for text in part.lines() {
        let id = text.trim_start_matches("| ").split(' ').next().unwrap_or_default();
        let is_row = text.starts_with("| ") && place(id).is_some();
        // What was never done before has its line where it belongs, or at the end of the table.
        let ends = text.is_empty() && page.trim_end().ends_with('|');
        new.retain(|line| {
            let is_here = ends || (is_row && place(line.experiment.id) < place(id));
            if is_here {
                page += &row(line);
            }
            !is_here
        });
        match ran.iter().find(|line| line.experiment.id == id) {
            Some(line) if is_row => page += &row(line),
            // What was said of it below the table.
            Some(_) => {}
            None => page += &format!("{text}\n"),
        }
    }
    let ids: Vec<_> = ran.iter().map(|line| line.experiment.id).collect();
    format!("{}\n\nAgain, {}: {when}\n", page.trim_end(), ids.join(", "))
}

/// What has no line in `part`.
fn new_in<'a>(part: &str, ran: &[&'a Line]) -> Vec<&'a Line> {
    let has = |line: &&Line| part.contains(&format!("\n| {} | ", line.experiment.id));
    ran.iter().copied().filter(|line| !has(line)).collect()
}

/// Where an experiment stands among all.
fn place(id: &str) -> Option<usize> {
    ALL.iter().position(|one| one.id == id)
}

fn row(line: &Line) -> String {
    if line.experiment.id.starts_with('A') { of_computer(line) } else { of_network(line) }
}

/// What stands in a line that does not hold.
const UNHELD: &str = "**does not hold**";

/// The part of a page under `heading`.
fn kept(page: &str, heading: &str) -> String {
    let Some(begin) = page.find(heading) else {
        return format!("{heading}\n\nNot done yet.\n");
    };
    let rest = &page[begin..];
    let end = rest[heading.len()..].find("\n## ").map_or(rest.len(), |end| heading.len() + end);
    format!("{}\n", rest[..end].trim_end())
}

fn computer(head: &str, lines: &[&Line]) -> String {
    let mut page = head.to_owned();
    page += "| | What was done | Tries | Acknowledged | Lost | Wrong | In the control | went wrong | |\n";
    page += "| --- | --- | ---: | ---: | ---: | ---: | --- | ---: | --- |\n";
    lines.iter().for_each(|line| page += &of_computer(line));
    page
}

fn of_computer(Line { experiment, figures, seconds }: &Line) -> String {
    let (real, control) = (&figures.real, &figures.control);
    format!(
        "| {} | {}. {}. {seconds} s | {} | {} | {} | {} | {} | {} in {} | {} |\n",
        experiment.id,
        experiment.what,
        capital(&figures.told),
        real.tries,
        real.acknowledged,
        real.lost,
        real.wrong,
        experiment.control,
        control.red(),
        control.tries,
        verdict(figures),
    )
}

fn network(head: &str, lines: &[&Line]) -> String {
    let mut page = head.to_owned() + SENDING;
    page += "\n| | What was done | Tries | Acknowledged | Lost | Doubled | Falsely confirmed | Wrong | Extra requests | In the control | went wrong | |\n";
    page += "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- |\n";
    lines.iter().for_each(|line| page += &of_network(line));
    page
}

fn of_network(Line { experiment, figures, seconds }: &Line) -> String {
    let (real, control) = (&figures.real, &figures.control);
    format!(
        "| {} | {}. {}. {seconds} s | {} | {} | {} | {} | {} | {} | {} | {} | {} in {} | {} |\n",
        experiment.id,
        experiment.what,
        capital(&figures.told),
        real.tries,
        real.acknowledged,
        real.lost,
        real.doubled,
        real.falsely,
        real.wrong,
        real.extra,
        experiment.control,
        control.red(),
        control.tries,
        verdict(figures),
    )
}

fn verdict(figures: &Figures) -> &'static str {
    if figures.hold() { "holds" } else { UNHELD }
}

/// The lines of one programme.
fn of(lines: &[Line], programme: char) -> impl Iterator<Item = &Line> {
    lines.iter().filter(move |line| line.experiment.id.starts_with(programme))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Commit, machine and day.
pub fn circumstances() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let value = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_once([':', '=']).map_or("unknown", |(_, value)| value).trim().trim_matches('"').to_owned()
    };
    let memory = value(&read("/proc/meminfo"), "MemTotal");
    let memory: u64 = memory.trim_end_matches(" kB").parse().unwrap_or(0);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!(
        "commit {}; {}, {cores} cores, {:.0} GiB of memory, Linux {}, {}; {}.",
        commit(),
        value(&read("/proc/cpuinfo"), "model name"),
        memory as f64 / 1_048_576.0,
        read("/proc/sys/kernel/osrelease").trim(),
        value(&read("/etc/os-release"), "PRETTY_NAME"),
        today(),
    )
}

fn commit() -> String {
    let git = |words: &[&str]| {
        let said = Command::new("git").arg("-C").arg(kit::root()).args(words).output().ok()?;
        said.status.success().then(|| String::from_utf8_lossy(&said.stdout).trim().to_owned())
    };
    let changes = git(&["status", "--porcelain", "--untracked-files=no", "--", ":!FAULTS.md"]);
    match (git(&["rev-parse", "--short=12", "HEAD"]), changes.as_deref()) {
        (Some(commit), Some("")) => commit,
        (Some(commit), _) => format!("{commit} with changes"),
        (None, _) => "unknown".into(),
    }
}

#[expect(clippy::disallowed_methods, reason = "a report says when it was made")]
fn today() -> String {
    let now: chrono::DateTime<chrono::Utc> = std::time::SystemTime::now().into();
    now.format("%F %H:%M UTC").to_string()
}
