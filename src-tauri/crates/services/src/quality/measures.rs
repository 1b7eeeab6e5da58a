//! The measures: each with its value, and how it is worked out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    response::{CORRECTION, Missing},
    way::StepKind,
};
use store::{FormFacts, Reader, VisitStanding};

use super::{FORMS, QueryLine, RecordFindingKind, figures::Figures, findings::lag};
use crate::{
    App, Error,
    kits::{Run, labels},
    rights::Looker,
    show,
    visits::{needs, no_more},
};

/// Name, value, how.
pub(super) type Measure = (String, String, String);

/// The places named that most often have no answer.
const PLACES: usize = 3;

/// What is counted.
pub(super) struct Counted<'a> {
    /// Whoever looks.
    pub looker: Looker,
    /// The newest forms.
    pub forms: &'a [FormFacts],
    /// What was found in them, and how often.
    pub found: &'a [(RecordFindingKind, u32)],
    /// Queries that are listed.
    pub queries: &'a [QueryLine],
    /// How many are open.
    pub open: u32,
}

/// All of them, in the order in which they are shown.
pub(super) fn of(app: &App, r: &Reader<'_>, counted: &Counted<'_>) -> Result<Vec<Measure>, Error> {
    let Counted { looker, forms, found, queries, open } = *counted;
    let figures = Figures::of(app);
    let runs = Run::known(app, r)?;
    let measures = Measures { figures: &figures, forms, runs: &runs };
    let mut all = measures.visits(app, r, show::today(app))?;
    all.extend(measures.instruments(r, looker)?);
    all.extend(measures.items(r, looker)?);
    all.push(measures.lag());
    all.push(measures.sync_lag());
    all.push(measures.computers(app, r)?);
    all.push(measures.corrections(&r.correction_reasons(looker.sees(), FORMS)?));
    all.push(measures.queries(queries, open));
    for (kind, id) in [
        (RecordFindingKind::TooFast, "quality-too-fast"),
        (RecordFindingKind::AllSame, "quality-all-same"),
        (RecordFindingKind::Implausible, "quality-implausible"),
    ] {
        let count = found.iter().find(|(known, _)| *known == kind).map_or(0, |(_, count)| *count);
        all.push(measures.of_forms(id, figures.share(count, size(forms))));
    }
    all.extend(measures.comparability());
    all.push(measures.provenance());
    all.extend(measures.training(app, r)?);
    Ok(all)
}

pub(super) struct Measures<'a> {
    pub figures: &'a Figures<'a>,
    pub forms: &'a [FormFacts],
    /// Every programme of which something may not have been done.
    pub runs: &'a [Run],
}

impl Measures<'_> {
    pub(super) fn name(&self, id: &str) -> String {
        self.figures.say(id, &[])
    }

    pub(super) fn measure(&self, id: &str, value: String) -> Measure {
        (self.name(id), value, self.name(&format!("{id}-how")))
    }

    /// A measure of forms; where there are more of them than are looked at, it says so.
    pub(super) fn of_forms(&self, id: &str, value: String) -> Measure {
        let (name, value, how) = self.measure(id, value);
        (name, value, self.bounded(how))
    }

    pub(super) fn bounded(&self, how: String) -> String {
        if self.forms.len() < FORMS {
            return how;
        }
        let most = self.figures.counted("quality-newest", size(self.forms), &[]);
        format!("{how} {most}")
    }

    fn of_kit(&self, kit: Option<&str>) -> Option<&Run> {
        self.runs.iter().find(|run| Some(run.kit.id.as_str()) == kit)
    }

    /// The day of the oldest form that is looked at, where there are older ones.
    pub(super) fn since(&self) -> Option<NaiveDate> {
        self.forms.last().filter(|_| self.forms.len() >= FORMS).map(|form| form.day)
    }

    fn visits(&self, app: &App, r: &Reader<'_>, today: NaiveDate) -> Result<Vec<Measure>, Error> {
        let all = r.visit_standings(today, &needs(app, r)?, &no_more(app, r)?)?;
        let sum = |of: fn(&VisitStanding) -> u32| all.iter().map(of).sum::<u32>();
        let done = sum(|one| one.done + one.late);
        let begun = sum(|one| one.begun);
        let expected = done + begun + sum(|one| one.missed);
        let (name, value, how) = self.measure("quality-visits", self.figures.share(done, expected));
        let open = self.figures.counted("quality-visits-open", begun, &[]);
        let beside = self.figures.counted("quality-not-expected", sum(|one| one.not_expected), &[]);
        let mut how = format!("{how} {open} {beside}");
        let learned = r.learned_visits(None)?;
        if learned > 0 {
            how = format!("{how} {}", self.figures.counted("quality-learning", learned, &[]));
        }
        let window = self.measure("quality-window", self.figures.share(sum(|one| one.done), done));
        Ok(vec![(name, value, how), window])
    }

    /// Forms that have a score, beside those that should; by language where there are several.
    fn instruments(&self, r: &Reader<'_>, looker: Looker) -> Result<Vec<Measure>, Error> {
        let shelf = self.figures.app.shelf();
        let scored: BTreeSet<_> = shelf
            .all()
            .filter(|one| !one.instrument.scales().is_empty())
            .map(|one| one.instrument.id().to_owned())
            .collect();
        // Beside the newest forms, what was left out in the same time.
        let left = r.not_done(looker.sees(), self.since())?;
        let left: u32 = left
            .iter()
            // What is not on the shelf is a licensed one that is not here: it would have had a score.
            .filter(|one| {
                one.instrument.as_ref().is_some_and(|of| scored.contains(of) || shelf.get(of).is_err())
            })
            .map(|one| one.count)
            .sum();
        let mut languages: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for form in self.forms.iter().filter(|form| scored.contains(&form.instrument)) {
            let (there, all) = languages.entry(&form.language).or_default();
            *there += u32::from(form.scored);
            *all += 1;
        }
        let (there, all) = languages.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let mut measures = vec![self.of_forms("quality-instruments", self.figures.share(there, all + left))];
        for (language, (there, all)) in languages.iter().filter(|_| languages.len() > 1) {
            let language = self.figures.language(language);
            let name = self.figures.say("quality-instruments-in", &[("language", &language)]);
            let how = self.bounded(self.name("quality-instruments-in-how"));
            measures.push((name, self.figures.share(*there, *all), how));
        }
        let not_done = r.not_done(looker.sees(), None)?;
        // By programme, too: each may have reasons of its own under the same code.
        type Of<'a> = (&'a Option<String>, &'a Option<String>, &'a Option<String>, &'a str);
        let mut reasons: BTreeMap<Of<'_>, u32> = BTreeMap::new();
        for one in &not_done {
            *reasons.entry((&one.kit, &one.instrument, &one.step, &one.why)).or_default() += one.count;
        }
        let count = reasons.values().map(|count| i64::from(*count)).sum();
        let mut reasons: Vec<_> = reasons.into_iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let why = reasons.iter().map(|((kit, of, step, why), count)| {
            let what = match (of, step) {
                (Some(of), _) => {
                    shelf.get(of).map_or_else(|_| of.clone(), |of| of.instrument.title().to_owned())
                }
                (None, Some(step)) => StepKind::named(step)
                    .map_or_else(|| step.clone(), |step| labels::step(self.figures.app, step)),
                (None, None) => self.name("quality-whole-visit"),
            };
            let why = labels::code(self.figures.app, self.of_kit(kit.as_deref()), "visit_missed", why);
            let args =
                [("what", what.as_str()), ("reason", &why), ("n", &self.figures.number((*count).into()))];
            self.figures.say("quality-not-done-reason", &args)
        });
        let why = why.collect::<Vec<_>>().join(" · ");
        let (name, _, how) = self.measure("quality-not-done", String::new());
        let how = if why.is_empty() { how } else { format!("{how} {why}") };
        measures.push((name, self.figures.number(count), how));
        Ok(measures)
    }

    /// Places with a reason in place of an answer, and where there are most of them.
    fn items(&self, r: &Reader<'_>, looker: Looker) -> Result<Vec<Measure>, Error> {
        let given = self.forms.iter().map(|form| form.given).sum();
        let mut reasons: BTreeMap<Missing, u32> = BTreeMap::new();
        for (why, count) in self.forms.iter().flat_map(|form| &form.missing) {
            *reasons.entry(*why).or_default() += count;
        }
        let missing = reasons.values().sum();
        let (name, value, how) = self.of_forms("quality-items", self.figures.share(missing, given));
        let reasons: Vec<_> = reasons.into_iter().collect();
        let how = if reasons.is_empty() { how } else { format!("{how} {}", self.figures.reasons(&reasons)) };
        let mut measures = vec![(name, value, how)];
        for place in r.missing_items(looker.sees(), FORMS, PLACES)? {
            let form = self.figures.title_of(&place.instrument, place.version);
            let language = self.figures.language(&place.language);
            let mode = self.name(&format!("mode-{}", place.mode.code()));
            let question = self.question(&place.instrument, place.version, &place.item);
            let args =
                [("form", form.as_str()), ("question", &question), ("language", &language), ("mode", &mode)];
            let name = self.figures.say("quality-place", &args);
            let how = self.bounded(self.name("quality-place-how"));
            measures.push((name, self.figures.number(place.count.into()), how));
        }
        Ok(measures)
    }

    /// The number of a place among those that are answered, as the form shows it.
    fn question(&self, instrument: &str, version: u32, key: &str) -> String {
        let shelf = self.figures.app.shelf();
        let (item, _) = domain::form::parts(key);
        let Ok(of) = shelf.exactly(instrument, version) else { return item.to_owned() };
        let asked = of.instrument.items().iter().filter(|one| one.kind.asks() && !one.hidden);
        let number = asked.take_while(|one| one.id != item).count() + 1;
        self.figures.number(i64::try_from(number).unwrap_or_default())
    }

    fn lag(&self) -> Measure {
        let mut lags: Vec<_> = self.forms.iter().map(lag).collect();
        let value = self.spread("quality-lag-days", &mut lags);
        self.of_forms("quality-lag", value)
    }

    /// How many answers were changed, and for which reasons: each of those with its share.
    fn corrections(&self, reasons: &[(Option<String>, u32)]) -> Measure {
        let changed = self.forms.iter().map(|form| form.changed).sum();
        let given = self.forms.iter().map(|form| form.given).sum();
        let (name, value, how) = self.of_forms("quality-corrections", self.figures.share(changed, given));
        if reasons.is_empty() {
            return (name, value, how);
        }
        let said = reasons.iter().map(|(code, count)| {
            let reason = match code {
                Some(code) => labels::code(self.figures.app, None, CORRECTION, code),
                None => self.name("quality-corrections-uncoded"),
            };
            let share = self.figures.share(*count, given);
            self.figures.say("quality-corrections-reason", &[("reason", &reason), ("share", &share)])
        });
        (name, value, format!("{how} {}", said.collect::<Vec<_>>().join(" · ")))
    }

    fn queries(&self, lines: &[QueryLine], open: u32) -> Measure {
        let mut ages: Vec<_> = lines.iter().filter(|line| !line.closed).map(|line| line.days).collect();
        ages.sort_unstable();
        let value = match (ages.get(ages.len() / 2), ages.last()) {
            (Some(median), Some(oldest)) => {
                let (median, oldest) =
                    (self.figures.number((*median).into()), self.figures.number((*oldest).into()));
                self.figures.counted(
                    "quality-queries-open",
                    open,
                    &[("median", &median), ("oldest", &oldest)],
                )
            }
            (_, None) | (None, _) => self.name("quality-queries-none"),
        };
        self.measure("quality-queries", value)
    }
}

pub(super) fn size(of: &[FormFacts]) -> u32 {
    u32::try_from(of.len()).unwrap_or(u32::MAX)
}
