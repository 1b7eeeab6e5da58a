//! For which days other care is asked about: what is typed there beforehand, and what
//! is said where those days do not follow on the ones before.

use std::collections::BTreeMap;

use domain::way::{Seam, Step, StepKind, Window, seams};
use store::Reader;
use uuid::Uuid;

use super::{Here, place::Place};
use crate::{App, Error, show};

/// What is known before other care is asked about.
#[derive(Default)]
pub(super) struct Recall {
    /// The days that are asked about; nothing where none are left, or it is put right.
    pub asks: Option<Window>,
    /// What to know of them, in words.
    pub said: Vec<String>,
}

impl Recall {
    /// Nothing of a step that asks about no other care.
    pub fn of(app: &App, r: &Reader<'_>, place: &Place) -> Result<Self, Error> {
        let (StepKind::Resource, None, Some(who), Some(run)) =
            (place.kind, &place.former, &place.who, &place.run)
        else {
            return Ok(Self::default());
        };
        let here = Here::of(app, r, who.id, &run.kit.id)?;
        let plan = place.visit.map(|visit| r.plan_of_visit(visit)).transpose()?.flatten();
        let plan = plan.filter(|(kit, ..)| *kit == run.kit.id);
        let back = plan.and_then(|(_, plan, _)| run.kit.visit(&plan)?.recall_days);
        let asks = Window::next(&here.steps, here.way.index, back, show::today(app));
        let Some(last) = Window::last(&here.steps) else { return Ok(Self { asks, said: Vec::new() }) };
        let mut said = vec![words(app, "recall-last", last)];
        said.extend(asks.and_then(|asks| last.then(asks)).map(|seam| told(app, seam)));
        Ok(Self { asks, said })
    }

    /// What is typed into a field beforehand.
    pub fn usual(&self, app: &App, field: &str) -> Vec<String> {
        let day = match field {
            "from" => self.asks.map(|asks| asks.from),
            "to" => self.asks.map(|asks| asks.to),
            _ => None,
        };
        day.map(|day| show::day(app, day)).into_iter().collect()
    }
}

/// What is said of the days that a step asked about, and of the next after them.
pub(super) fn kept(app: &App, here: &Here, step: &Step) -> Vec<String> {
    let Some(now) = Window::of(step) else { return Vec::new() };
    let mut next: Vec<(Window, Uuid)> = here
        .steps
        .iter()
        .filter_map(|one| Some((Window::of(one)?, one.id)))
        .filter(|one| *one > (now, step.id))
        .collect();
    next.sort();
    let seams = seams(&here.steps);
    let both = [Some(step.id), next.first().map(|(_, id)| *id)];
    both.into_iter().flatten().filter_map(|id| seams.get(&id)).map(|seam| told(app, *seam)).collect()
}

/// What is said beside each step that does not follow on the one before it.
pub(super) fn beside(app: &App, steps: &[Step]) -> BTreeMap<Uuid, String> {
    seams(steps).into_iter().map(|(id, seam)| (id, told(app, seam))).collect()
}

fn told(app: &App, seam: Seam) -> String {
    match seam {
        Seam::Gap(days) => words(app, "recall-gap", days),
        Seam::Overlap(days) => words(app, "recall-overlap", days),
    }
}

fn words(app: &App, id: &str, of: Window) -> String {
    let (from, to) = (show::day(app, of.from), show::day(app, of.to));
    let days = show::number(app, of.days().into());
    app.texts.say(&show::language(app), id, &[("from", &from), ("to", &to), ("n", &days)])
}
