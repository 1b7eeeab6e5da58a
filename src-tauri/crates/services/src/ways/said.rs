//! What was said in a step, as people read it: a sentence for each thing, in the
//! order in which it was asked.

use domain::way::{FieldKind, REASON, Said, Step, StepKind, Verdict, fields, screened};
use text::List;

use crate::{
    App,
    kits::{Run, labels},
    show,
};

/// What was said, as one line.
pub(crate) fn said(app: &App, run: Option<&Run>, step: &Step) -> String {
    let mut parts = match (step.kind, run) {
        (StepKind::Screening, Some(run)) => screening(app, run, step),
        (StepKind::Consent, Some(run)) => consent(app, run, step),
        (StepKind::Alert, run) => alert(app, run, step),
        _ => Vec::new(),
    };
    for field in fields(step.kind, run.map(|run| &run.kit)) {
        let is_told = field.name.starts_with("criterion-") || field.name.starts_with("item-");
        let Some(said) = step.content.get(&field.name).filter(|_| !is_told) else { continue };
        if matches!(said, Said::Number(number) if field.name.starts_with("resource-") && *number == domain::Decimal::ZERO)
        {
            continue;
        }
        let list = match &field.kind {
            FieldKind::Choice { list, .. } | FieldKind::Choices { list, .. } => list.as_str(),
            FieldKind::YesNo | FieldKind::Number { .. } | FieldKind::Day | FieldKind::Text { .. } => "",
        };
        let value = value(app, run, list, said);
        let known =
            if matches!(said, Said::Withheld(_)) { None } else { own(app, step.kind, &field.name, &value) };
        parts.push(known.unwrap_or_else(|| told(app, run, step.kind, &field.name, &value)));
    }
    parts.join(" ")
}

/// One thing that was said, where there is a sentence for it.
fn own(app: &App, kind: StepKind, field: &str, value: &str) -> Option<String> {
    let own = format!("said-{}-{field}", kind.code());
    let known = say(app, &own, &[("value", ended(value))]);
    (known != format!("[{own}]")).then_some(known)
}

/// The same behind what was asked: also that words stand elsewhere, which are no part of
/// any sentence.
fn told(app: &App, run: Option<&Run>, kind: StepKind, field: &str, value: &str) -> String {
    let asked = labels::field(app, run, kind, field);
    say(app, "said-field", &[("field", &asked), ("value", ended(value))])
}

/// A sentence ends once, also where somebody's own words did.
fn ended(value: &str) -> &str {
    value.trim_end_matches('.')
}

/// Something that was said, in words.
pub(crate) fn value(app: &App, run: Option<&Run>, list: &str, said: &Said) -> String {
    match said {
        Said::Code(code) => labels::code(app, run, list, code),
        Said::Codes(codes) => {
            let all: Vec<String> = codes.iter().map(|code| labels::code(app, run, list, code)).collect();
            together(app, &all)
        }
        Said::Yes(yes) => say(app, if *yes { "said-yes" } else { "said-no" }, &[]),
        Said::Number(number) => show::decimal(app, *number),
        Said::Day(day) => show::day(app, *day),
        Said::Moment(at) => show::moment(app, *at),
        Said::Text(text) => text.clone(),
        Said::Withheld(_) => withheld(app),
    }
}

/// Said in the place of words that stand on another computer.
pub(crate) fn withheld(app: &App) -> String {
    say(app, "said-withheld", &[])
}

/// What somebody wrote into a field, or that it stands elsewhere.
pub(crate) fn words(app: &App, step: &Step, field: &str) -> Option<String> {
    if step.is_withheld(field) { Some(withheld(app)) } else { step.text(field).map(str::to_owned) }
}

/// Why an edition was made.
pub(crate) fn reason(app: &App, step: &Step) -> Option<String> {
    step.reason.clone().or_else(|| step.is_withheld(REASON).then(|| withheld(app)))
}

/// Whether they may enter; where not, because of what.
fn screening(app: &App, run: &Run, step: &Step) -> Vec<String> {
    match screened(&run.kit, &step.content) {
        Verdict::May => vec![say(app, "said-screening-may", &[])],
        Verdict::Open => vec![say(app, "said-screening-open", &[])],
        Verdict::Not(criteria) => {
            let asked = |id: &String| {
                let is_age = run.kit.criteria.iter().any(|one| one.id == *id && one.age.is_some());
                if is_age {
                    say(app, "said-screening-age", &[])
                } else {
                    labels::code(app, Some(run), "criterion", id)
                }
            };
            let why: Vec<String> = criteria.iter().map(asked).collect();
            vec![say(app, "said-screening-not", &[("why", &together(app, &why))])]
        }
    }
}

/// That they consented, and to what not.
fn consent(app: &App, run: &Run, step: &Step) -> Vec<String> {
    let items = run.kit.consent.iter().flat_map(|form| &form.items);
    let refused = items.filter(|item| step.yes(&format!("item-{}", item.id)) == Some(false));
    let refused: Vec<String> =
        refused.map(|item| labels::code(app, Some(run), "consent", &item.id)).collect();
    if refused.is_empty() {
        return vec![say(app, "said-consent-all", &[])];
    }
    vec![say(app, "said-consent-not", &[("items", &together(app, &refused))])]
}

/// Which rule fired; what it saw is on the page of the alert.
fn alert(app: &App, run: Option<&Run>, step: &Step) -> Vec<String> {
    step.code("rule").map(|rule| labels::code(app, run, "alert", rule)).into_iter().collect()
}

fn together(app: &App, all: &[String]) -> String {
    let all: Vec<&str> = all.iter().map(|one| one.trim_end_matches('.')).collect();
    app.texts.list(&show::language(app), &all, List::And)
}

fn say(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    app.texts.say(&show::language(app), id, args)
}
