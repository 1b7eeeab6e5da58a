//! What a site made of a kit, as a list of plain sentences: how it differs from the kit
//! as it came.

use domain::kit::{OwnKind, PlannedVisit};
use text::SOURCE;

use super::{decided::Tailored, shelf::KitEdition};
use crate::App;

/// Each difference in a sentence, in `language`; none where it is run as it came.
pub(crate) fn said(app: &App, edition: &KitEdition, of: &Tailored, language: &str) -> Vec<String> {
    let all = Said { app, edition, language };
    let mut said: Vec<String> = Vec::new();
    said.extend(of.optional.iter().map(|visit| all.say("tailoring-visit", &[("visit", &all.visit(visit))])));
    for (visit, instrument) in &of.without {
        let (visit, form) = (all.visit(visit), all.instrument(instrument));
        said.push(all.say("tailoring-without", &[("visit", &visit), ("form", &form)]));
    }
    for (id, before, after) in &of.windows {
        let Some(visit) = edition.kit.visit(id) else { continue };
        said.push(all.window(visit, *before, *after));
    }
    for (list, code, words) in &of.reasons {
        let list = all.say(&format!("list-{list}"), &[]);
        said.push(all.say("tailoring-reason", &[("list", &list), ("words", words), ("code", code)]));
    }
    for item in &of.questions {
        let words = item.words.get(language).or_else(|| item.words.get(SOURCE));
        let words = words.or_else(|| item.words.values().next());
        let question = words.map(|words| words.question.as_str()).unwrap_or_default();
        let kind = all.say(&format!("own-kind-{}", kind(item.kind)), &[]);
        let visit = all.visit(&item.visit);
        said.push(all.say(
            "tailoring-question",
            &[("visit", &visit), ("question", question), ("kind", &kind), ("code", &item.code)],
        ));
    }
    for (code, name) in &of.names {
        said.push(all.say("tailoring-name", &[("role", &all.role(code)), ("name", name)]));
    }
    said
}

/// How a kind of question is called in codes and messages.
pub(super) fn kind(of: OwnKind) -> &'static str {
    match of {
        OwnKind::YesNo => "yes-no",
        OwnKind::Choice => "choice",
        OwnKind::Number => "number",
        OwnKind::Text => "text",
    }
}

struct Said<'a> {
    app: &'a App,
    edition: &'a KitEdition,
    language: &'a str,
}

impl Said<'_> {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.app.texts.say(self.language, id, args)
    }

    fn visit(&self, id: &str) -> String {
        let message = format!("{}-visit-{id}", self.edition.kit.id);
        self.edition.find(&self.app.texts, self.language, &message).unwrap_or_else(|| id.to_owned())
    }

    fn instrument(&self, id: &str) -> String {
        let here = self.app.shelf().get(id).ok().map(|edition| edition.instrument.title().to_owned());
        let slot = || self.edition.kit.slots.iter().find(|slot| slot.id == id).map(|slot| slot.title.clone());
        here.or_else(slot).unwrap_or_else(|| id.to_owned())
    }

    /// As the kit calls it.
    fn role(&self, code: &str) -> String {
        let own = format!("{}-code-recipients-{code}", self.edition.kit.id);
        let own = self.edition.find(&self.app.texts, self.language, &own);
        own.unwrap_or_else(|| self.say(&format!("code-recipients-{code}"), &[]))
    }

    fn window(&self, visit: &PlannedVisit, before: u32, after: u32) -> String {
        let number = |days: u32| self.app.texts.number(self.language, i64::from(days));
        let (visit_name, days) =
            (self.visit(&visit.id), [before, after, visit.before, visit.after].map(number));
        let [before, after, was_before, was_after] = &days;
        self.say(
            "tailoring-window",
            &[
                ("visit", &visit_name),
                ("before", before),
                ("after", after),
                ("was-before", was_before),
                ("was-after", was_after),
            ],
        )
    }
}
