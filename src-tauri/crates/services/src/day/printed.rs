//! The sheet of a day on paper, in the language of the window.

use paper::{Document, Fact, Piece, Verdict};
use store::Sheet;

use super::{DayCounts, DayForm, DaySheet, DayVerdict, DifferenceKind, UnfinishedReason, kept::Kept};
use crate::{
    App, Error,
    press::{self, Press},
    sending::Fetched,
};

/// Which sheet it is, short enough for the foot of a page and the name of a file.
pub(super) fn short(sheet: &Sheet) -> String {
    let id = sheet.id.simple().to_string();
    format!("day-{}", id.get(24..).unwrap_or(&id))
}

/// The sheet as a document.
pub(super) fn document(app: &App, sheet: &Sheet) -> Result<Document, Error> {
    let kept = Kept::read(sheet)?;
    let verdict = DayVerdict::of(&sheet.verdict).unwrap_or(DayVerdict::NotAsked);
    let shown = kept.shown(app, sheet);
    let press = Press::new(app);
    let sheet = press::Sheet {
        title: press.with("day-sheet-of", &[("day", &shown.line.day)]),
        code: format!("{} {}", sheet.day, short(sheet)),
        subtitle: vec![shown.clinic.clone()],
        verdict: Some(worded(&press, verdict, &shown)),
        pieces: pieces(&press, &shown),
    };
    Ok(press.document(sheet))
}

fn worded(press: &Press<'_>, verdict: DayVerdict, of: &DaySheet) -> Verdict {
    let DayCounts { sent, received, differ, missing, waiting, held, disputes, .. } = of.counts;
    let (differs, id) = (differ.saturating_add(missing), format!("day-verdict-{}", verdict.code()));
    let word = match verdict {
        DayVerdict::Waiting => press.counted(&id, waiting),
        DayVerdict::Held => press.counted(&id, held),
        DayVerdict::Disputed => press.counted(&id, disputes),
        DayVerdict::Differs => press.counted(&id, differs),
        DayVerdict::Safe
        | DayVerdict::Nothing
        | DayVerdict::NotAsked
        | DayVerdict::NoEndpoint
        | DayVerdict::Damaged => press.say(&id),
    };
    let count = press.app.texts.plural(&press.tag, sent.into());
    let (n, received, differ) = (press.number(sent), press.number(received), press.number(differs));
    let args = [("count", count), ("n", n.as_str()), ("received", &received), ("differ", &differ)];
    let asked = !matches!(verdict, DayVerdict::NoEndpoint | DayVerdict::NotAsked | DayVerdict::Nothing);
    let counts = asked.then(|| press.with("day-counts", &args));
    let text = counts.into_iter().chain([word]).collect::<Vec<_>>().join(" ");
    let detail = to_do(press, verdict, of).join("\n");
    Verdict { text, detail: Some(detail).filter(|detail| !detail.is_empty()) }
}

/// What to do now, in the order in which it is to be done.
fn to_do(press: &Press<'_>, verdict: DayVerdict, of: &DaySheet) -> Vec<String> {
    let counts = of.counts;
    let why = |wanted| of.differences.iter().filter(|one| one.why == wanted).count();
    let why = |wanted| u32::try_from(why(wanted)).unwrap_or(u32::MAX);
    let mut lines = Vec::new();
    match verdict {
        DayVerdict::Damaged => return vec![press.say("day-do-damaged")],
        DayVerdict::NoEndpoint => lines.push(press.say("day-do-no-endpoint")),
        DayVerdict::NotAsked => {
            let trouble = of.trouble.and_then(|trouble| serde_json::to_value(trouble).ok());
            let trouble = trouble.and_then(|code| Some(format!("trouble-{}", code.as_str()?)));
            lines.extend(trouble.map(|id| press.say(&id)));
        }
        DayVerdict::Safe
        | DayVerdict::Nothing
        | DayVerdict::Waiting
        | DayVerdict::Held
        | DayVerdict::Disputed
        | DayVerdict::Differs => {}
    }
    let steps = [
        ("day-do-held", counts.held),
        ("day-do-disputes", counts.disputes),
        ("day-do-missing", counts.missing),
        ("day-do-deleted", why(DifferenceKind::Deleted)),
        // What was put before somebody is counted there.
        ("day-do-other-content", why(DifferenceKind::OtherContent).saturating_sub(counts.disputes)),
        ("day-do-other-version", why(DifferenceKind::OtherVersion)),
        ("day-do-waiting", counts.waiting),
    ];
    let steps = steps.into_iter().filter(|(_, count)| *count > 0);
    lines.extend(steps.map(|(id, count)| press.counted(id, count)));
    let again = [
        DayVerdict::NotAsked,
        DayVerdict::Waiting,
        DayVerdict::Held,
        DayVerdict::Disputed,
        DayVerdict::Differs,
    ];
    if again.contains(&verdict) {
        lines.push(press.say("day-do-again"));
        lines.push(press.say("day-kept-here"));
    }
    lines
}

fn pieces(press: &Press<'_>, of: &DaySheet) -> Vec<Piece> {
    let mut pieces = vec![press.heading("day-numbers"), numbers(press, of.counts)];
    if !of.differences.is_empty() {
        let count = u32::try_from(of.differences.len()).unwrap_or(u32::MAX);
        pieces.push(Piece::Heading { text: press.counted("day-differences", count) });
        let rows = of.differences.iter();
        let rows = rows.map(|one| vec![text::plain(&one.what), press.say(why(one.why))]).collect();
        pieces.push(press.table(&[("day-col-record", 3), ("day-col-why", 2)], rows));
    }
    pieces.push(press.heading("day-col-forms"));
    let rows: Vec<_> = of
        .visits
        .iter()
        .flat_map(|visit| visit.forms.iter().map(move |form| (visit, form)))
        .map(|(visit, form)| {
            vec![visit.study_number.clone(), visit.day.clone(), form.title.clone(), state(press, form)]
        })
        .collect();
    if rows.is_empty() {
        pieces.push(Piece::Paragraph { text: press.say("day-no-forms") });
    } else {
        let columns =
            [("day-col-participant", 3), ("day-col-day", 3), ("day-col-form", 4), ("day-col-open", 6)];
        pieces.push(press.table(&columns, rows));
    }
    pieces.push(press.heading("day-proof"));
    pieces.push(proof(press, of));
    pieces
}

fn numbers(press: &Press<'_>, of: DayCounts) -> Piece {
    let facts = [
        ("sent", of.sent),
        ("received", of.received),
        ("differ", of.differ),
        ("missing", of.missing),
        ("waiting", of.waiting),
        ("held", of.held),
        ("disputes", of.disputes),
        ("finished", of.finished),
        ("unfinished", of.unfinished),
    ];
    let fact = |(name, count)| Fact::new(press.say(&format!("day-number-{name}")), press.number(count));
    Piece::Facts { facts: facts.map(fact).to_vec() }
}

/// Where a form is, and what is open in it.
fn state(press: &Press<'_>, of: &DayForm) -> String {
    let state = serde_json::to_value(of.state).ok();
    let state = state.and_then(|code| Some(press.say(&format!("day-state-{}", code.as_str()?))));
    let gaps = (of.gaps > 0).then(|| press.counted("day-gaps", of.gaps));
    let prompts = (of.open_prompts > 0).then(|| press.counted("day-prompts", of.open_prompts));
    let reason = of.reason.map(|reason| press.say(&format!("unfinished-{}", UnfinishedReason::code(reason))));
    [state, gaps, prompts, reason].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn proof(press: &Press<'_>, of: &DaySheet) -> Piece {
    let there = if of.head_there { "day-head-there" } else { "day-head-not-there" };
    let head =
        [("seq", press.number(of.head_seq)), ("head", of.head.get(..16).unwrap_or_default().to_owned())];
    let head: Vec<_> = head.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut facts = vec![
        Fact::new(press.say("day-ended"), press.with("day-ended-by", &[("at", &of.line.at), ("by", &of.by)])),
        Fact::new(
            press.say("day-server"),
            of.endpoint.clone().unwrap_or_else(|| press.say("day-server-none")),
        ),
    ];
    if !of.computer.is_empty() {
        facts.push(Fact::new(press.say("day-computer"), of.computer.clone()));
    }
    facts.extend(of.clock_ahead.map(|ahead| Fact::new(press.say("day-clock"), clock(press, ahead))));
    if let Some(fetched) = &of.fetched {
        facts.push(Fact::new(press.say("day-fetched"), others(press, fetched)));
    }
    let trail = format!("{}\n{}", press.with("day-head", &head), press.say(there));
    facts.push(Fact::new(press.say("day-trail"), trail));
    facts.push(Fact::new(press.say("day-head-full"), of.head.clone()));
    Piece::Facts { facts }
}

/// What of other computers is here, and what was wrong with fetching it.
fn others(press: &Press<'_>, of: &Fetched) -> String {
    let done = match &of.done {
        Some(at) => press.with("fetched-at", &[("at", at)]),
        None => press.say("fetched-never"),
    };
    let code = of.trouble.and_then(|trouble| serde_json::to_value(trouble).ok());
    let trouble = code.and_then(|code| Some(press.say(&format!("fetch-trouble-{}", code.as_str()?))));
    [Some(done), trouble].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// How right the clock is, in seconds, minutes or hours.
fn clock(press: &Press<'_>, ahead: i32) -> String {
    let off = ahead.unsigned_abs();
    let (unit, count) = match off {
        0..=2 => return press.say("clock-right"),
        3..=119 => ("seconds", off),
        120..=7_199 => ("minutes", off / 60),
        _ => ("hours", off / 3_600),
    };
    let way = if ahead > 0 { "ahead" } else { "behind" };
    press.counted(&format!("clock-{way}-{unit}"), count)
}

fn why(of: DifferenceKind) -> &'static str {
    match of {
        DifferenceKind::Waiting => "day-differs-waiting",
        DifferenceKind::Held => "day-differs-held",
        DifferenceKind::Disputed => "day-differs-disputed",
        DifferenceKind::Missing => "day-differs-missing",
        DifferenceKind::Deleted => "day-differs-deleted",
        DifferenceKind::OtherContent => "day-differs-other-content",
        DifferenceKind::OtherVersion => "day-differs-other-version",
    }
}
