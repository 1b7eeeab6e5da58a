//! Where answers come from, how alike the ways were in which they were asked for,
//! and how far they have got.

use std::collections::BTreeMap;

use domain::{Moment, response::Mode};
use store::{FormFacts, Reader};

use super::measures::{Measure, Measures, size};
use crate::{App, Error, computers, training::Cover};

impl Measures<'_> {
    /// Hours from the end of a form to the word of the endpoint that it has it.
    pub(super) fn sync_lag(&self) -> Measure {
        let hours = |form: &FormFacts| {
            let received = form.received.filter(|_| form.ours)?;
            Some((received - form.finished).num_hours().max(0))
        };
        let mut lags: Vec<_> = self.forms.iter().filter_map(hours).collect();
        let (name, value, how) = self.measure("quality-sync", self.spread("quality-sync-hours", &mut lags));
        let ours = self.forms.iter().filter(|form| form.ours).count();
        let waiting = ours.saturating_sub(lags.len());
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        let how = if waiting == 0 {
            how
        } else {
            format!("{how} {}", self.figures.counted("quality-sync-waiting", waiting, &[]))
        };
        (name, value, self.bounded(how))
    }

    /// Days since each computer of the site last sent.
    pub(super) fn computers(&self, app: &App, r: &Reader<'_>) -> Result<Measure, Error> {
        let today = app.now().date_naive();
        let one = |(name, at): (String, Option<Moment>)| {
            let name = if name.is_empty() { self.name("quality-this-computer") } else { name };
            let Some(at) = at else { return self.figures.say("quality-never-sent", &[("name", &name)]) };
            let days = (today - at.date_naive()).num_days().max(0);
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            self.figures.counted("quality-last-sent-of", days, &[("name", &name)])
        };
        let all: Vec<_> = computers::last_sent(app, r)?.into_iter().map(one).collect();
        Ok(self.measure("quality-last-sent", all.join(" · ")))
    }

    /// How the forms were given: scores may differ because of that alone.
    pub(super) fn comparability(&self) -> Vec<Measure> {
        let modes = self.shares(|form| self.name(&format!("mode-{}", form.mode.code())));
        let languages = self.shares(|form| self.figures.language(&form.language));
        let count = |is: &dyn Fn(&FormFacts) -> bool| {
            let part = self.forms.iter().filter(|form| is(form)).count();
            self.figures.share(u32::try_from(part).unwrap_or(u32::MAX), size(self.forms))
        };
        vec![
            self.of_forms("quality-by-mode", modes),
            self.of_forms("quality-by-language", languages),
            self.of_forms(
                "quality-by-interpreter",
                count(&|form| form.interpreted || form.mode == Mode::Interpreter),
            ),
            self.of_forms("quality-by-proxy", count(&|form| form.mode == Mode::Proxy)),
        ]
    }

    /// Answers of which it is known who recorded them, of which version, in which words
    /// and language, and how.
    pub(super) fn provenance(&self) -> Measure {
        let known = |form: &&FormFacts| {
            form.by.is_some() && form.version > 0 && form.worded && !form.language.is_empty()
        };
        let part = self.forms.iter().filter(known).map(|form| form.given).sum();
        let whole = self.forms.iter().map(|form| form.given).sum();
        self.of_forms("quality-provenance", self.figures.share(part, whole))
    }

    /// Forms of visits of programmes that were recorded by people who were signed off on
    /// that day; nothing where no training is asked for.
    pub(super) fn training(&self, app: &App, r: &Reader<'_>) -> Result<Option<Measure>, Error> {
        let cover = Cover::of(app, r)?;
        if !cover.is_asked() {
            return Ok(None);
        }
        let covered = |form: &FormFacts| cover.covered(Some(&form.plan.as_ref()?.0), form.by?, form.day);
        let known: Vec<bool> = self.forms.iter().filter_map(covered).collect();
        let signed = known.iter().filter(|signed| **signed).count();
        let [signed, known] = [signed, known.len()].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        Ok(Some(self.of_forms("quality-training", self.figures.share(signed, known))))
    }

    /// The share of each group of forms, the largest first.
    fn shares(&self, of: impl Fn(&FormFacts) -> String) -> String {
        let mut groups: BTreeMap<String, u32> = BTreeMap::new();
        for form in self.forms {
            *groups.entry(of(form)).or_default() += 1;
        }
        if groups.is_empty() {
            return self.name("quality-nothing");
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let one = |(name, count): (String, u32)| {
            let share = self.figures.share(count, size(self.forms));
            self.figures.say("quality-part", &[("name", &name), ("share", &share)])
        };
        groups.into_iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    /// The middle and the 90th centile of some numbers.
    pub(super) fn spread(&self, id: &str, of: &mut [i64]) -> String {
        of.sort_unstable();
        let at = |share: usize| of.get((of.len() * share).div_ceil(100).saturating_sub(1)).copied();
        match (at(50), at(90)) {
            (Some(median), Some(most)) => {
                let (median, most) = (self.figures.number(median), self.figures.number(most));
                self.figures.say(id, &[("median", &median), ("most", &most)])
            }
            (_, None) | (None, _) => self.name("quality-nothing"),
        }
    }
}
