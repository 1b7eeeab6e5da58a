//! Whether a site runs a kit, whom to tell at its alerts and what it does then, and which of its numbers a
//! clinical lead confirmed. None of it changes what is asked, and people have to be
//! found at once: it takes effect as it is kept.

use std::collections::BTreeMap;

use domain::kit::AlertRule;

use super::{
    AdoptKit, Run,
    decided::{Decided, Event},
};
use crate::{
    App, Area, Changed, Error, FieldProblem,
    input::{Checks, line},
    ways,
};

/// What the site decides about a kit.
pub fn adopt(app: &App, what: AdoptKit) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let run = app.read(|r| Run::of(app, r, &what.kit, None))?;
    let mut checks = Checks::default();
    let decided = Decided {
        runs: what.runs,
        recipients: recipients(&run, &what.recipients, &mut checks)?,
        instructions: instructions(&run, &what.instructions, &mut checks)?,
        confirmed_by: confirmed_by(&what, &mut checks),
        confirmed: confirmed(&run, &what.confirmed)?,
        event: Event::Adopted,
        ..run.decided.clone()
    };
    if !checks.problems.is_empty() {
        return Ok(Changed::new(checks.problems, []));
    }
    let content = serde_json::to_string(&decided).map_err(|_| Error::Input("kit"))?;
    app.write(|w| {
        w.adopt(&what.kit, run.kit.version, &content)?;
        ways::catch_up(app, w, &what.kit)
    })?;
    app.ring();
    Ok(Changed::new(Vec::new(), [Area::Programme, Area::Settings, Area::Trail]))
}

fn recipients(
    run: &Run,
    typed: &[(String, String)],
    checks: &mut Checks,
) -> Result<BTreeMap<String, String>, Error> {
    let mut all = BTreeMap::new();
    for (code, note) in typed {
        if !run.recipients().contains(code) {
            return Err(Error::Input("recipients"));
        }
        if note.trim().is_empty() {
            continue;
        }
        let field = format!("recipients-{code}");
        all.extend(checks.take(&field, line(note, 200)).map(|note| (code.clone(), note)));
    }
    Ok(all)
}

fn instructions(
    run: &Run,
    typed: &[(String, String)],
    checks: &mut Checks,
) -> Result<BTreeMap<String, String>, Error> {
    let mut all = BTreeMap::new();
    for (rule, words) in typed {
        if run.kit.alert(rule).is_none() {
            return Err(Error::Input("instructions"));
        }
        if words.trim().is_empty() {
            continue;
        }
        let field = format!("instructions-{rule}");
        all.extend(checks.take(&field, line(words, 300)).map(|words| (rule.clone(), words)));
    }
    Ok(all)
}

/// Numbers are confirmed by somebody, or by nobody.
fn confirmed_by(what: &AdoptKit, checks: &mut Checks) -> String {
    if what.confirmed.is_empty() && what.confirmed_by.trim().is_empty() {
        return String::new();
    }
    checks.take("confirmed_by", line(&what.confirmed_by, 100)).unwrap_or_default()
}

fn confirmed(run: &Run, ids: &[String]) -> Result<Vec<AlertRule>, Error> {
    let rule =
        |id: &String| run.kit.alert(id).filter(|rule| rule.confirm).cloned().ok_or(Error::Input("confirmed"));
    ids.iter().map(rule).collect()
}
