//! From which days on the site learns in a kit, and is live.

use chrono::{Days, NaiveDate};
use domain::{
    dates,
    kit::{Lapse, SiteStage, Stages},
};
use store::StageRow;

use super::{
    NameStages, StageModule, StagePage,
    standing::{code, held},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::Checks,
    kits::{KitId, Run},
    participants::why_of,
    show,
};

/// No stage begins later than so many days from today.
const AHEAD: u64 = 731;

/// An administrator says from which days on; with neither the site is in set-up. What
/// has begun is not taken back: only its day can be another.
pub fn name_stages(app: &App, what: NameStages) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let today = show::today(app);
    let mut checks = Checks::default();
    let problems = app.write(|w| {
        let run = Run::of(app, w, &what.kit, None)?;
        let learning = checks.take("learning", day(app, &what.learning)).flatten();
        let live = checks.take("live", day(app, &what.live)).flatten();
        if !checks.problems.is_empty() {
            return Ok(checks.problems);
        }
        let stages = Stages { learning, live };
        if learning.zip(live).is_some_and(|(learning, live)| live <= learning) {
            return Ok(vec![FieldProblem::new("live", Why::DateOrder)]);
        }
        let begun = w.site_stages(&what.kit)?.is_some_and(|before| before.on(today) != SiteStage::SetUp);
        if begun && stages.on(today) == SiteStage::SetUp {
            return Ok(vec![FieldProblem::new("learning", Why::DateOrder)]);
        }
        w.name_stages(&run.kit.id, stages)?;
        Ok(Vec::new())
    })?;
    let areas = if problems.is_empty() {
        app.ring();
        vec![Area::Training, Area::Programme, Area::Settings, Area::Sending, Area::Trail]
    } else {
        Vec::new()
    };
    Ok(Changed::new(problems, areas))
}

/// How far the site is in a kit.
pub fn stage(app: &App, which: KitId) -> Result<StagePage, Error> {
    let today = show::today(app);
    app.read(|r| {
        let run = Run::of(app, r, &which.kit, None)?;
        let history = r.stage_history(&which.kit)?;
        let now = history.first().map(|row| row.stages);
        let shown = |day: Option<NaiveDate>| day.map(|day| (show::day(app, day), day.to_string()));
        let people = r.people()?;
        let mut modules = Vec::new();
        for module in &run.kit.training {
            let (mut signed, mut missing) = (0, Vec::new());
            for person in people.iter().filter(|one| one.active) {
                if !module.roles.iter().any(|of| of == code(person.role)) {
                    continue;
                }
                let rows = r.training_of(person.id)?;
                let held = held(&rows, &run.kit.id, &module.id, today).map(|(held, _)| held);
                // Whoever was away has learned it: a refresher is asked of them when they come.
                let lapse = module.lapse(held, run.kit.version, Some(today), today);
                if lapse.is_some_and(|lapse| !matches!(lapse, Lapse::Idle(_))) {
                    missing.push(person.name.clone());
                } else {
                    signed += 1;
                }
            }
            let of = signed + u32::try_from(missing.len()).unwrap_or(u32::MAX);
            modules.push(StageModule {
                code: module.id.to_uppercase(),
                title: run.say(app, &format!("{}-training-{}", run.kit.id, module.id)),
                signed,
                of,
                missing,
            });
        }
        let name = |row: &StageRow| {
            let who = people.iter().find(|one| one.id == row.by).map(|one| one.name.clone());
            sentence(app, row, &who.unwrap_or_default())
        };
        Ok(StagePage {
            kit: run.kit.id.clone(),
            named: now.is_some(),
            stage: now.map_or(SiteStage::Live, |stages| stages.on(today)),
            learning: shown(now.and_then(|stages| stages.learning)),
            live: shown(now.and_then(|stages| stages.live)),
            history: history.iter().map(name).collect(),
            modules,
        })
    })
}

/// What somebody said of the stages, and when.
fn sentence(app: &App, row: &StageRow, who: &str) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| show::day(app, day)).unwrap_or_default();
    let (learning, live, at) = (day(row.stages.learning), day(row.stages.live), show::moment(app, row.at));
    let args = [("learning", learning.as_str()), ("live", live.as_str()), ("at", at.as_str()), ("who", who)];
    let id = match (row.stages.learning, row.stages.live) {
        (None, None) => "stage-said-set-up",
        (Some(_), None) => "stage-said-learning",
        (None, Some(_)) => "stage-said-live",
        (Some(_), Some(_)) => "stage-said-both",
    };
    app.texts.say(&show::language(app), id, &args)
}

/// A day as typed, which may lie ahead; none where nothing is typed.
fn day(app: &App, typed: &str) -> Result<Option<NaiveDate>, Why> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let latest = show::today(app).checked_add_days(Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
    dates::read(typed, &show::months(app), latest).map(Some).map_err(why_of)
}
