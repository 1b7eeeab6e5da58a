//! What may be wrong with a form. A finding is a question to whoever recorded it,
//! not a verdict; the thresholds are our own proposals.

use std::collections::BTreeMap;

use domain::{
    Decimal, ResponseId,
    instrument::{InTime, Kind},
    response::{Mode, Value},
};
use store::{FormFacts, Reader};

use super::{FORMS, LINES, RecordFinding, RecordFindingKind, figures::Figures};
use crate::{App, Error, person::visit_name, rights::Looker, show};

/// Entered later than this many days after it was answered.
pub(super) const LATE: i64 = 7;
/// Seconds that a question takes at least, where no kit says how long a form takes.
const SECONDS: i64 = 1;
/// So many answers from a set or a scale may be alike by chance.
const ALIKE: u32 = 5;
/// Nobody is as old.
const OLDEST: u32 = 120;

/// What was found, and how often.
pub(super) struct Found {
    pub lines: Vec<RecordFinding>,
    pub counts: Vec<(RecordFindingKind, u32)>,
}

/// A finding that is not said yet: only those that are shown are.
struct Raw {
    kind: RecordFindingKind,
    /// The form; of a late visit its place among those.
    of: usize,
}

/// Everything that may be wrong with these forms, and with visits.
pub(super) fn of(app: &App, r: &Reader<'_>, looker: Looker, forms: &[FormFacts]) -> Result<Found, Error> {
    let mut measured: BTreeMap<ResponseId, Measured> = BTreeMap::new();
    for (response, item, value) in r.measured(looker.sees(), FORMS)? {
        measured.entry(response).or_default().push((item, value));
    }
    let mut counts: BTreeMap<RecordFindingKind, u32> = BTreeMap::new();
    let mut raw = Vec::new();
    for (at, form) in forms.iter().enumerate() {
        let given = measured.get(&form.response).map_or(&[][..], Vec::as_slice);
        let found = [
            (RecordFindingKind::Missing, !form.missing.is_empty()),
            (RecordFindingKind::Implausible, implausible(app, form, given).is_some()),
            (RecordFindingKind::TooFast, too_fast(app, form).is_some()),
            (RecordFindingKind::AllSame, form.chosen >= ALIKE && form.different == 1),
            (RecordFindingKind::Late, lag(form) > LATE),
        ];
        for (kind, _) in found.into_iter().filter(|(_, is)| *is) {
            *counts.entry(kind).or_default() += 1;
            raw.push(Raw { kind, of: at });
        }
    }
    let (late, count) = r.late_visits(looker.sees(), LINES)?;
    if count > 0 {
        counts.insert(RecordFindingKind::OutOfWindow, count);
    }
    let visits = late.len().min(LINES);
    raw.extend((0..visits).map(|of| Raw { kind: RecordFindingKind::OutOfWindow, of }));
    let day = |one: &Raw| match one.kind {
        RecordFindingKind::OutOfWindow => late[one.of].day,
        RecordFindingKind::Missing
        | RecordFindingKind::Implausible
        | RecordFindingKind::TooFast
        | RecordFindingKind::AllSame
        | RecordFindingKind::Late => forms[one.of].day,
    };
    raw.sort_by_key(|one| (std::cmp::Reverse(day(one)), one.kind));
    let figures = Figures::of(app);
    let lines = raw.iter().take(LINES).map(|one| {
        if one.kind == RecordFindingKind::OutOfWindow {
            let visit = &late[one.of];
            let name = visit_name(app, &visit.kit, &visit.plan).unwrap_or_else(|| visit.plan.clone());
            let window = [("opens", show::day(app, visit.opens)), ("closes", show::day(app, visit.closes))];
            let window: Vec<_> = window.iter().map(|(arg, day)| (*arg, day.as_str())).collect();
            return RecordFinding {
                kind: one.kind,
                response: visit.response.to_string(),
                what: figures.say("quality-what", &[("number", &visit.study_number), ("form", &name)]),
                said: figures.say("quality-found-out-of-window", &window),
                day: show::day(app, visit.day),
            };
        }
        let form = &forms[one.of];
        let given = measured.get(&form.response).map_or(&[][..], Vec::as_slice);
        RecordFinding {
            kind: one.kind,
            response: form.response.to_string(),
            what: figures
                .say("quality-what", &[("number", &form.study_number), ("form", &figures.title(form))]),
            said: said(&figures, one.kind, form, given),
            day: show::day(app, form.day),
        }
    });
    Ok(Found { lines: lines.collect(), counts: counts.into_iter().collect() })
}

fn said(
    figures: &Figures<'_>,
    kind: RecordFindingKind,
    form: &FormFacts,
    measured: &[(String, Value)],
) -> String {
    match kind {
        RecordFindingKind::Missing => {
            let count = form.missing.iter().map(|(_, count)| count).sum();
            figures.counted("quality-found-missing", count, &[("reasons", &figures.reasons(&form.missing))])
        }
        RecordFindingKind::TooFast => {
            let (took, least) = too_fast(figures.app, form).unwrap_or_default();
            let (took, least) = (figures.number(took), figures.number(least));
            let args = [("took", took.as_str()), ("least", &least)];
            figures.counted("quality-found-too-fast", form.given, &args)
        }
        RecordFindingKind::AllSame => figures.counted("quality-found-all-same", form.chosen, &[]),
        RecordFindingKind::Late => {
            figures.counted("quality-found-late", u32::try_from(lag(form)).unwrap_or_default(), &[])
        }
        RecordFindingKind::Implausible => {
            implausible(figures.app, form, measured).map(|odd| odd.said(figures)).unwrap_or_default()
        }
        RecordFindingKind::OutOfWindow => String::new(),
    }
}

/// Days from the answers to their entry.
pub(super) fn lag(form: &FormFacts) -> i64 {
    let answered = form.paper_day.unwrap_or(form.day);
    (form.finished.date_naive() - answered).num_days().max(0)
}

/// The seconds that it took, and how many it takes at least; nothing where it took
/// as long, or nobody measured it: what is copied from paper, and what came from
/// another computer without the time at which it was begun.
fn too_fast(app: &App, form: &FormFacts) -> Option<(i64, i64)> {
    if form.mode == Mode::Paper {
        return None;
    }
    let took = (form.finished - form.started).num_seconds();
    let least = planned(app, form).map_or(i64::from(form.given) * SECONDS, |seconds| seconds / 3);
    (took > 0 && took < least).then_some((took, least))
}

/// The seconds that the kit of its visit plans for it.
fn planned(app: &App, form: &FormFacts) -> Option<i64> {
    let (kit, plan) = form.plan.as_ref()?;
    let shelf = app.kits();
    let visits = &shelf.get(kit).ok()?.kit.visits;
    let forms = &visits.iter().find(|visit| visit.id == *plan)?.forms;
    Some(forms.iter().find(|one| one.instrument == form.instrument)?.seconds.into())
}

/// Answers that are dates or numbers, by their places.
type Measured = Vec<(String, Value)>;

/// Something that can hardly be.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Odd {
    /// The visit, or an answer, before they were born.
    BeforeBirth,
    /// Older at the visit than anybody is.
    TooOld,
    /// Paper that was filled in after the visit.
    PaperAfterVisit,
    /// An answer after it was given, where that cannot be.
    AfterEntry,
    /// A number outside what the instrument calls usual, and the question.
    Unusual { question: String, number: Decimal, usual: [Decimal; 2] },
}

impl Odd {
    fn said(&self, figures: &Figures<'_>) -> String {
        match self {
            Self::BeforeBirth => figures.say("quality-found-before-birth", &[]),
            Self::TooOld => figures.say("quality-found-too-old", &[]),
            Self::PaperAfterVisit => figures.say("quality-found-paper-after-visit", &[]),
            Self::AfterEntry => figures.say("quality-found-after-entry", &[]),
            Self::Unusual { question, number, usual: [low, high] } => {
                let [number, low, high] = [number, low, high].map(|one| show::decimal(figures.app, *one));
                let args =
                    [("question", question.as_str()), ("number", &number), ("low", &low), ("high", &high)];
                figures.say("quality-found-unusual", &args)
            }
        }
    }
}

fn implausible(app: &App, form: &FormFacts, measured: &[(String, Value)]) -> Option<Odd> {
    let born = form.born.as_ref().map(|born| *born.reveal());
    let answered = form.paper_day.unwrap_or(form.day);
    let dates = || {
        measured.iter().filter_map(|(key, value)| match value {
            Value::Date(date) => Some((key, *date)),
            Value::Choice(_)
            | Value::Tick(_)
            | Value::Scale(_)
            | Value::Choices(_)
            | Value::Number(_)
            | Value::Text(_) => None,
        })
    };
    if born.is_some_and(|born| answered < born || dates().any(|(_, date)| date.latest() < born)) {
        return Some(Odd::BeforeBirth);
    }
    if born.and_then(|born| form.day.years_since(born)).is_some_and(|age| age > OLDEST) {
        return Some(Odd::TooOld);
    }
    if form.paper_day.is_some_and(|paper| paper > form.day) {
        return Some(Odd::PaperAfterVisit);
    }
    let shelf = app.shelf();
    let of = shelf.exactly(&form.instrument, form.version).ok()?;
    let kind = |key: &str| of.instrument.item(domain::form::parts(key).0).map(|item| &item.kind);
    let past = |key: &str| matches!(kind(key), Some(Kind::Date { in_time: Some(InTime::Past), .. }));
    if dates().any(|(key, date)| past(key) && date.earliest() > form.finished.date_naive()) {
        return Some(Odd::AfterEntry);
    }
    measured.iter().find_map(|(key, value)| {
        let (Value::Number(number), Some(Kind::Number { usual: Some(usual), .. })) = (value, kind(key))
        else {
            return None;
        };
        let [low, high] = *usual;
        let item = domain::form::parts(key).0;
        let asked = of.words(text::SOURCE).map(|words| words.read(item)).filter(|asked| !asked.is_empty());
        let question = asked.unwrap_or_else(|| item.to_owned());
        (*number < low || *number > high).then_some(Odd::Unusual { question, number: *number, usual: *usual })
    })
}
