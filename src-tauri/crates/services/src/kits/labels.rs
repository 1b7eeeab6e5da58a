//! Names of what is in a kit, in the language of the window: the kit's own words
//! first, the site's for its own codes, then the program's.

use domain::{
    kit::{OWN, Part, Topic},
    way::StepKind,
};
use text::SOURCE;

use super::decided::Run;
use crate::{App, show};

/// A message of the program, if there is one.
pub(crate) fn known(app: &App, id: &str) -> Option<String> {
    let language = show::language(app);
    app.texts.own(SOURCE, id)?;
    Some(app.texts.say(&language, id, &[]))
}

impl Run {
    /// What the kit says for `message`.
    pub fn say(&self, app: &App, message: &str) -> String {
        self.edition.say(&app.texts, &show::language(app), message)
    }

    fn own(&self, app: &App, kind: &str, id: &str) -> Option<String> {
        self.edition.find(&app.texts, &show::language(app), &format!("{}-{kind}-{id}", self.kit.id))
    }

    /// Its name.
    pub fn title(&self, app: &App) -> String {
        self.edition.title(&app.texts, &show::language(app))
    }

    /// The name of a visit.
    pub fn visit(&self, app: &App, id: &str) -> String {
        self.own(app, "visit", id).unwrap_or_else(|| id.to_owned())
    }
}

/// The words of a code of a list.
pub(crate) fn code(app: &App, run: Option<&Run>, list: &str, code: &str) -> String {
    let found = run.and_then(|run| match list {
        "arm" | "visit" | "criterion" | "consent" | "resource" | "alert" => run.own(app, list, code),
        "product" => product(run, code),
        "instrument" => Some(instrument(app, run, code)),
        "step" => StepKind::named(code).map(|kind| step(app, kind)),
        _ => run
            .decided
            .words(list, code)
            .map(str::to_owned)
            .or_else(|| run.own(app, "code", &format!("{list}-{code}"))),
    });
    found
        .or_else(|| language(app, list, code))
        .or_else(|| known(app, &format!("code-{list}-{code}")))
        .unwrap_or_else(|| code.to_owned())
}

/// What a role is called in the kit, whatever the site calls it.
pub(super) fn role(app: &App, run: &Run, code: &str) -> String {
    let own = run.own(app, "code", &format!("recipients-{code}"));
    own.or_else(|| known(app, &format!("code-recipients-{code}"))).unwrap_or_else(|| code.to_owned())
}

fn product(run: &Run, id: &str) -> Option<String> {
    let mut all = run.kit.arms.iter().flat_map(|arm| &arm.products);
    all.find(|product| product.id == id).map(|product| product.name.clone())
}

/// The proper name of an instrument: of one that is here, or of the slot for it.
pub(crate) fn instrument(app: &App, run: &Run, id: &str) -> String {
    if id.starts_with(OWN) {
        return app.texts.say(&show::language(app), "own-questions", &[]);
    }
    let here = app.shelf().get(id).ok().map(|edition| edition.instrument.title().to_owned());
    let slot = run.kit.slots.iter().find(|slot| slot.id == id).map(|slot| slot.title.clone());
    here.or(slot).unwrap_or_else(|| id.to_owned())
}

fn language(app: &App, list: &str, tag: &str) -> Option<String> {
    if list != "language" {
        return None;
    }
    app.texts.language(tag).map(|language| show::language_name(app, &language.tag))
}

/// The name of a kind of step.
pub(crate) fn step(app: &App, kind: StepKind) -> String {
    app.texts.say(&show::language(app), &format!("step-{}", kind.code()), &[])
}

/// What is asked in a field of a step.
pub(crate) fn field(app: &App, run: Option<&Run>, kind: StepKind, name: &str) -> String {
    let of_the_kit = run.zip(name.split_once('-')).and_then(|(run, (what, id))| match what {
        "criterion" | "resource" => run.own(app, what, id),
        "item" if kind == StepKind::Consent => run.own(app, "consent", id),
        _ => None,
    });
    of_the_kit
        .or_else(|| known(app, &format!("field-{}-{name}", kind.code())))
        .or_else(|| known(app, &format!("field-{name}")))
        .unwrap_or_else(|| name.to_owned())
}

/// The name of something that people are asked of themselves.
pub(crate) fn topic(app: &App, topic: Topic) -> String {
    app.texts.say(&show::language(app), &format!("topic-{}", topic.code()), &[])
}

/// The name of a part of a kit.
pub(crate) fn part(app: &App, part: Part) -> String {
    let code = serde_json::to_value(part).ok().and_then(|code| code.as_str().map(str::to_owned));
    app.texts.say(&show::language(app), &format!("part-{}", code.unwrap_or_default()), &[])
}
