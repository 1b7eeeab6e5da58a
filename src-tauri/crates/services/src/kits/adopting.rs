//! What a site decides about a kit, and what it may not.

use domain::kit::{Level, Part};

use super::{AdoptKit, Decided, Run, decided::OWN, looking::OPEN_LISTS, looking::has};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::{Checks, line},
    ways,
};

/// Own codes are no longer than this.
const CODE: usize = 40;

/// What the site decides about a kit. What the kit locks is refused, by the field
/// that would change it.
pub fn adopt(app: &App, what: AdoptKit) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let run = app.read(|r| Run::of(app, r, &what.kit, None))?;
    let mut checks = Checks::default();
    let decided = Decided {
        runs: what.runs,
        optional: optional(&run, &what.optional, &mut checks)?,
        recipients: recipients(&run, &what.recipients, &mut checks)?,
        confirmed_by: confirmed_by(&what, &mut checks),
        confirmed: confirmed(&run, &what.confirmed)?,
        reasons: reasons(&run, &what.reasons, &mut checks)?,
        without: match what.without {
            Some(without) => left_out(&run, without, &mut checks)?,
            None => run.decided.without.clone(),
        },
        windows: match what.windows {
            Some(windows) => other_windows(&run, windows, &mut checks)?,
            None => run.decided.windows.clone(),
        },
    };
    if !checks.problems.is_empty() {
        return Ok(Changed::new(checks.problems, []));
    }
    let content = serde_json::to_string(&decided).map_err(|_| Error::Input("kit"))?;
    app.write(|w| {
        w.adopt(&what.kit, run.kit.version, &content)?;
        // Another choice of visits is another plan for everybody in it.
        if (&decided.optional, &decided.windows) != (&run.decided.optional, &run.decided.windows) {
            ways::refresh_everybody(app, w, &what.kit)?;
        }
        ways::catch_up(app, w, &what.kit)
    })?;
    app.ring();
    Ok(Changed::new(Vec::new(), [Area::Programme, Area::Settings, Area::Trail]))
}

fn locks(run: &Run, part: Part) -> bool {
    run.edition.kit.tailoring.locked.contains(&part)
}

fn refuse(checks: &mut Checks, field: &str, why: Why) {
    if !checks.problems.iter().any(|one| one.field == field) {
        checks.problems.push(FieldProblem::new(field, why));
    }
}

/// Only optional visits are the site's to choose.
fn optional(run: &Run, wanted: &[String], checks: &mut Checks) -> Result<Vec<String>, Error> {
    for id in wanted {
        let visit = run.edition.kit.visit(id).ok_or(Error::Input("optional"))?;
        if visit.level != Level::Optional {
            refuse(checks, "optional", Why::PartLocked);
        }
    }
    Ok(wanted.to_vec())
}

fn recipients(
    run: &Run,
    typed: &[(String, String)],
    checks: &mut Checks,
) -> Result<std::collections::BTreeMap<String, String>, Error> {
    let mut all = std::collections::BTreeMap::new();
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

/// Numbers are confirmed by somebody, or by nobody.
fn confirmed_by(what: &AdoptKit, checks: &mut Checks) -> String {
    if what.confirmed.is_empty() && what.confirmed_by.trim().is_empty() {
        return String::new();
    }
    checks.take("confirmed_by", line(&what.confirmed_by, 100)).unwrap_or_default()
}

fn confirmed(run: &Run, ids: &[String]) -> Result<Vec<domain::kit::AlertRule>, Error> {
    let rule =
        |id: &String| run.kit.alert(id).filter(|rule| rule.confirm).cloned().ok_or(Error::Input("confirmed"));
    ids.iter().map(rule).collect()
}

fn reasons(
    run: &Run,
    typed: &[(String, String, String)],
    checks: &mut Checks,
) -> Result<Vec<(String, String, String)>, Error> {
    let tailoring = &run.edition.kit.tailoring;
    let mut all: Vec<(String, String, String)> = Vec::new();
    for (at, (list, code, words)) in typed.iter().enumerate() {
        let code = code.trim();
        let own = code.strip_prefix(OWN).filter(|rest| !rest.is_empty() && code.len() <= CODE);
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let field = format!("reasons-{at}");
        if !OPEN_LISTS.contains(&list.as_str()) || !has(run, list) {
            refuse(checks, &field, Why::PartLocked);
        } else if own.is_none_or(|rest| !rest.chars().all(plain)) {
            refuse(checks, &field, Why::LocalCode);
        } else if all.iter().any(|(of, own, _)| (of.as_str(), own.as_str()) == (list, code)) {
            refuse(checks, &field, Why::NameTaken);
        } else {
            all.extend(
                checks.take(&field, line(words, 120)).map(|words| (list.clone(), code.to_owned(), words)),
            );
        }
    }
    if all.len() > tailoring.local_reasons as usize {
        refuse(checks, "reasons", Why::TooMany);
    }
    Ok(all)
}

fn left_out(
    run: &Run,
    forms: Vec<(String, String)>,
    checks: &mut Checks,
) -> Result<Vec<(String, String)>, Error> {
    for (visit, instrument) in &forms {
        let visit = run.edition.kit.visit(visit).ok_or(Error::Input("without"))?;
        if !visit.forms.iter().any(|form| form.instrument == *instrument) {
            return Err(Error::Input("without"));
        }
    }
    if !forms.is_empty() && locks(run, Part::Forms) {
        refuse(checks, "without", Why::PartLocked);
    }
    Ok(forms)
}

fn other_windows(
    run: &Run,
    windows: Vec<(String, u32, u32)>,
    checks: &mut Checks,
) -> Result<Vec<(String, u32, u32)>, Error> {
    let same = |(id, before, after): &(String, u32, u32)| -> Result<bool, Error> {
        let visit = run.edition.kit.visit(id).ok_or(Error::Input("windows"))?;
        Ok((visit.before, visit.after) == (*before, *after))
    };
    let mut other = Vec::new();
    for window in windows {
        if !same(&window)? {
            other.push(window);
        }
    }
    if !other.is_empty() && locks(run, Part::Windows) {
        refuse(checks, "windows", Why::PartLocked);
    }
    let tailored = Run::made(
        std::sync::Arc::clone(&run.edition),
        Decided { windows: other.clone(), ..Decided::default() },
    );
    if let Some(index) = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).filter(|_| checks.problems.is_empty()) {
        let plan = tailored.kit.plan(index, Some(index), &[]);
        if plan.windows(2).any(|pair| pair[0].closes >= pair[1].opens) && !other.is_empty() {
            refuse(checks, "windows", Why::WindowsOverlap);
        }
    }
    Ok(other)
}
