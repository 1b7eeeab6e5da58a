//! The kits, and one of them whole.

use domain::{
    kit::{AlertRule, Anchor, Level, OWN, OwnItem, Part, PlannedForm, PlannedVisit, Trigger},
    way::{self, lists},
};
use store::Reader;
use text::List;

use super::{
    KitAlert, KitForm, KitId, KitLine, KitPage, KitVisit, KitsPage, OwnQuestion, OwnWording, Run, Tailor,
    labels, shelf::KitEdition, versions,
};
use crate::{App, Error, languages::LanguageLine, shelf::Came, show};

/// Lists to which a site may add reasons of its own, where the kit lets it.
pub(super) const OPEN_LISTS: [&str; 6] =
    ["not_entered", "decline", "not_started", "stop", "visit_missed", "session_missed"];

/// All kits.
pub fn page(app: &App, (): ()) -> Result<KitsPage, Error> {
    let shelf = app.kits();
    app.read(|r| {
        let mut kits = Vec::new();
        for edition in shelf.newest() {
            kits.push(line(app, r, &Run::of(app, r, &edition.kit.id, None)?)?);
        }
        kits.sort_by(|one, other| one.title.cmp(&other.title));
        Ok(KitsPage { kits })
    })
}

/// A kit, whole.
pub fn open(app: &App, which: KitId) -> Result<KitPage, Error> {
    let you = app.person()?;
    app.read(|r| {
        let run = Run::of(app, r, &which.kit, None)?;
        let kit = &run.kit;
        let mut visits: Vec<_> = kit.visits.iter().collect();
        visits.sort_by_key(|visit| (visit.anchor == Anchor::Event, visit.offset));
        let recipient = |code: &String| {
            let note = run.decided.recipients.get(code).cloned().unwrap_or_default();
            (code.clone(), labels::code(app, Some(&run), "recipients", code), note)
        };
        let lists = OPEN_LISTS.iter().filter(|list| has(&run, list));
        Ok(KitPage {
            line: line(app, r, &run)?,
            visits: visits.into_iter().map(|visit| planned(app, &run, visit)).collect(),
            alerts: kit.alerts.iter().map(|rule| alert(app, &run, rule)).collect(),
            recipients: run.recipients().iter().map(recipient).collect(),
            confirmed_by: run.decided.confirmed_by.clone(),
            lists: lists.map(|list| ((*list).to_owned(), word(app, &format!("list-{list}"), &[]))).collect(),
            reasons: run.decided.tailored.reasons.clone(),
            background: kit.background.iter().map(|topic| labels::topic(app, *topic)).collect(),
            sources: kit
                .sources
                .iter()
                .map(|source| (source.title.clone(), source.url.clone(), source.says.clone()))
                .collect(),
            locked: kit.tailoring.locked.iter().map(|part| labels::part(app, *part)).collect(),
            locks: (
                kit.tailoring.locked.contains(&Part::Forms),
                kit.tailoring.locked.contains(&Part::Windows),
            ),
            most: (kit.tailoring.local_reasons, kit.tailoring.local_items),
            roles: lists::codes("recipients", Some(kit))
                .into_iter()
                .map(|code| (code.clone(), labels::role(app, &run, &code)))
                .collect(),
            languages: app.texts.languages().iter().map(LanguageLine::of).collect(),
            tailor: begins(&run),
            tailoring: versions::page(app, r, &run, you)?,
        })
    })
}

/// Whether the kit asks for reasons of this list at all, and lets sites add some.
pub(super) fn has(run: &Run, list: &str) -> bool {
    let there = !run.edition.kit.list(list).is_empty() || !way::list(list).is_empty();
    there && run.edition.kit.tailoring.local_reasons > 0
}

fn line(app: &App, r: &Reader<'_>, run: &Run) -> Result<KitLine, Error> {
    let (kit, edition, language) = (&run.kit, &*run.edition, show::language(app));
    let mut missing: Vec<String> = Vec::new();
    for form in edition.kit.visits.iter().flat_map(|visit| &visit.forms) {
        let name = labels::instrument(app, run, &form.instrument);
        if app.shelf().get(&form.instrument).is_err() && !missing.contains(&name) {
            missing.push(name);
        }
    }
    Ok(KitLine {
        kit: kit.id.clone(),
        version: kit.version,
        title: run.title(app),
        summary: run.say(app, &format!("{}-summary", kit.id)),
        runs: run.decided.runs,
        pack: match &edition.came {
            Came::Pack { id, .. } => Some(id.clone()),
            Came::BuiltIn | Came::Imported | Came::Site | Came::Kept => None,
        },
        people: r
            .stages(&kit.id)?
            .iter()
            .filter(|(stage, _)| takes_part(stage))
            .map(|(_, count)| count)
            .sum(),
        missing,
        draft: is_draft(app, edition, &language),
        tailoring: run.decided.code(),
        waits: run.decided.proposed.as_ref().map(|proposed| proposed.version.code()),
    })
}

/// What a new proposal begins with.
fn begins(run: &Run) -> Tailor {
    let of = run.decided.proposed.as_ref().map_or(&run.decided.tailored, |proposed| &proposed.tailored);
    let question = |item: &OwnItem| OwnQuestion {
        code: item.code.clone(),
        visit: item.visit.clone(),
        kind: item.kind.into(),
        wordings: item
            .words
            .iter()
            .map(|(language, words)| OwnWording {
                language: language.clone(),
                question: words.question.clone(),
                options: words.options.clone(),
            })
            .collect(),
    };
    Tailor {
        kit: run.kit.id.clone(),
        optional: of.optional.clone(),
        reasons: of.reasons.clone(),
        without: of.without.clone(),
        windows: of.windows.clone(),
        names: of.names.iter().map(|(code, name)| (code.clone(), name.clone())).collect(),
        questions: of.questions.iter().map(question).collect(),
    }
}

fn takes_part(stage: &str) -> bool {
    let stage = way::Stage::named(stage);
    stage.is_some_and(|stage| (way::Stage::Enrolled..=way::Stage::Stopped).contains(&stage))
}

/// Nobody has checked what it says in this language, or some of it is borrowed.
fn is_draft(app: &App, edition: &KitEdition, language: &str) -> bool {
    let noted = app.texts.attribute(language, &format!("{}-title", edition.kit.id), "status");
    noted.as_deref() == Some("draft") || edition.borrows(&app.texts, language)
}

fn planned(app: &App, run: &Run, visit: &PlannedVisit) -> KitVisit {
    let number = |days: i64| show::number(app, days);
    let offset = i64::from(visit.offset);
    let day = number(offset);
    let (from, to) = (number(offset - i64::from(visit.before)), number(offset + i64::from(visit.after)));
    let days = [("day", day.as_str()), ("from", from.as_str()), ("to", to.as_str())];
    let when = match (visit.anchor, visit.every) {
        (Anchor::Event, _) => word(app, "kit-when-event", &[]),
        (Anchor::Index, None) => word(app, "kit-when-index", &days),
        (Anchor::Start, None) => word(app, "kit-when-start", &days),
        (Anchor::Index | Anchor::Start, Some(every)) => {
            let (every, times) = (number(every.into()), number(visit.times.unwrap_or(1).into()));
            let mut all = days.to_vec();
            all.extend([("every", every.as_str()), ("times", times.as_str())]);
            word(app, "kit-when-again", &all)
        }
    };
    // What the site leaves out is shown, as left out; what is its own follows.
    let came = run.edition.kit.visit(&visit.id).map_or(&[][..], |visit| visit.forms.as_slice());
    let own = visit.forms.iter().filter(|form| form.instrument.starts_with(OWN));
    let form = |form: &PlannedForm| {
        let slot = run.kit.slots.iter().find(|slot| slot.id == form.instrument);
        KitForm {
            instrument: form.instrument.clone(),
            title: labels::instrument(app, run, &form.instrument),
            level: form.level.into(),
            here: app.shelf().get(&form.instrument).is_ok(),
            owner: slot.map(|slot| word(app, "kit-slot-owner", &[("owner", &slot.owner)])),
            left_out: !visit.forms.iter().any(|one| one.instrument == form.instrument),
            own: form.instrument.starts_with(OWN),
        }
    };
    let window = run.edition.kit.visit(&visit.id).filter(|visit| visit.anchor != Anchor::Event);
    KitVisit {
        id: visit.id.clone(),
        label: run.visit(app, &visit.id),
        when,
        level: visit.level.into(),
        on: visit.level != Level::Optional || run.holds(&visit.id),
        forms: came.iter().chain(own).map(form).collect(),
        window: window.map(|visit| (visit.before, visit.after)),
        patient_minutes: visit.patient_minutes,
        staff_minutes: visit.staff_minutes,
    }
}

fn alert(app: &App, run: &Run, rule: &AlertRule) -> KitAlert {
    let all: Vec<String> = rule.when.iter().flat_map(|trigger| said(app, run, trigger)).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let recipient = |code: &String| labels::code(app, Some(run), "recipients", code);
    let source = rule.source.as_ref().and_then(|id| run.kit.sources.iter().find(|one| one.id == *id));
    KitAlert {
        id: rule.id.clone(),
        label: labels::code(app, Some(run), "alert", &rule.id),
        when: app.texts.list(&show::language(app), &all, List::Or),
        recipients: [Some(&rule.to), rule.second.as_ref()].into_iter().flatten().map(recipient).collect(),
        minutes: rule.minutes,
        confirm: rule.confirm,
        confirmed: run.decided.confirms(rule),
        source: source.map(|source| source.title.clone()),
        instruction: run.decided.instructions.get(&rule.id).cloned().unwrap_or_default(),
    }
}

/// What sets an alert off, each as a part of a sentence.
fn said(app: &App, run: &Run, trigger: &Trigger) -> Vec<String> {
    let named = |id: &str, of: &str, value: String| {
        word(app, id, &[("of", &labels::instrument(app, run, of)), ("value", &value)])
    };
    let points = |id: &str, of: &str, value: &Option<domain::Decimal>| {
        value.map(|value| named(id, of, show::decimal(app, value)))
    };
    match trigger {
        Trigger::Item { instrument, item, at_least, at_most, is } => {
            let of = labels::instrument(app, run, instrument);
            let say = |id: &str, value: &str| word(app, id, &[("of", &of), ("item", item), ("value", value)]);
            let least = at_least.map(|value| say("trigger-item-least", &show::decimal(app, value)));
            let most = at_most.map(|value| say("trigger-item-most", &show::decimal(app, value)));
            let is = is.as_ref().map(|value| say("trigger-item-is", value));
            [least, most, is].into_iter().flatten().collect()
        }
        Trigger::Score { instrument, score, at_least, at_most } => {
            let of = score_of(app, run, instrument, score);
            let say = |id: &str, value: &Option<domain::Decimal>| {
                value.map(|value| word(app, id, &[("of", &of), ("value", &show::decimal(app, value))]))
            };
            let least = say("trigger-score-least", at_least);
            [least, say("trigger-score-most", at_most)].into_iter().flatten().collect()
        }
        Trigger::Change { instrument, rise, fall, .. } => {
            let up = points("trigger-rise", instrument, rise);
            [up, points("trigger-fall", instrument, fall)].into_iter().flatten().collect()
        }
        Trigger::Criterion { criterion } => {
            let question = labels::code(app, Some(run), "criterion", criterion);
            vec![word(app, "trigger-criterion", &[("question", &question)])]
        }
        Trigger::Serious {} => vec![word(app, "trigger-serious", &[])],
    }
}

/// A score by the name of its form; where that has several, with its own.
fn score_of(app: &App, run: &Run, instrument: &str, score: &str) -> String {
    let of = labels::instrument(app, run, instrument);
    let shelf = app.shelf();
    let edition = shelf.get(instrument).ok().filter(|edition| edition.instrument.scales().len() > 1);
    let Some(edition) = edition else { return of };
    let name = edition.label(&app.texts, &show::language(app), &format!("{instrument}-{score}"));
    word(app, "trigger-score-named", &[("of", &of), ("score", &name)])
}

fn word(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    app.texts.say(&show::language(app), id, args)
}
