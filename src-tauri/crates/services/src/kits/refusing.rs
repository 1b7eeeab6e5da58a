//! What a site may make of a kit and what it may not: every refusal names its rule.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    kit::{Level, OWN, OwnForm, OwnItem, OwnKind, OwnWords, Part},
    way::lists,
};

use super::{
    OwnQuestion, OwnQuestionKind, Run, Tailor,
    decided::{Tailored, Version},
    labels,
    looking::{OPEN_LISTS, has},
    own,
};
use crate::{
    App, Error, FieldProblem, Why,
    input::{Checks, line},
    show,
};

/// Own codes are no longer than this.
const CODE: usize = 40;
/// What is asked; what is answered.
const QUESTION: usize = 300;
const OPTION: usize = 120;
/// The most answers to choose from.
const OPTIONS: usize = 20;

/// What was typed, as far as it may be; what may not be is noted.
pub(super) fn checked(
    app: &App,
    run: &Run,
    what: &Tailor,
    version: &Version,
    checks: &mut Checks,
) -> Result<Tailored, Error> {
    let mut at = Checking { app, run, checks };
    Ok(Tailored {
        optional: at.optional(&what.optional)?,
        reasons: at.reasons(&what.reasons),
        without: at.without(&what.without)?,
        windows: at.windows(&what.windows)?,
        names: at.names(&what.names)?,
        questions: at.questions(&what.questions, version)?,
        since: BTreeMap::new(),
    })
}

struct Checking<'a> {
    app: &'a App,
    run: &'a Run,
    checks: &'a mut Checks,
}

impl Checking<'_> {
    fn locks(&self, part: Part) -> bool {
        self.run.edition.kit.tailoring.locked.contains(&part)
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.app.texts.say(&show::language(self.app), id, args)
    }

    /// Refused by a rule that has a name; of several in one field the first.
    fn refuse(&mut self, field: &str, why: Why, rule: Option<String>) {
        if !self.checks.problems.iter().any(|one| one.field == field) {
            self.checks.problems.push(FieldProblem { rule, ..FieldProblem::new(field, why) });
        }
    }

    fn visit(&self, id: &str) -> String {
        self.run.visit(self.app, id)
    }

    fn part(&self, part: Part) -> String {
        labels::part(self.app, part)
    }

    /// Only optional visits are the site's to choose.
    fn optional(&mut self, wanted: &[String]) -> Result<Vec<String>, Error> {
        let mut all = BTreeSet::new();
        for id in wanted {
            let visit = self.run.edition.kit.visit(id).ok_or(Error::Input("optional"))?;
            if visit.level != Level::Optional {
                let rule = self.say("rule-visit-stays", &[("visit", &self.visit(id))]);
                self.refuse("optional", Why::PartLocked, Some(rule));
            }
            all.insert(id.clone());
        }
        // In the order of the kit, so that the same choice is the same whoever made it.
        let order = self.run.edition.kit.visits.iter().map(|visit| &visit.id);
        Ok(order.filter(|id| all.contains(*id)).cloned().collect())
    }

    fn without(&mut self, forms: &[(String, String)]) -> Result<Vec<(String, String)>, Error> {
        let kit = &self.run.edition.kit;
        for (visit, instrument) in forms {
            let planned = kit.visit(visit).ok_or(Error::Input("without"))?;
            if !planned.forms.iter().any(|form| form.instrument == *instrument) {
                return Err(Error::Input("without"));
            }
            if self.locks(Part::Forms) {
                let (form, visit) = (labels::instrument(self.app, self.run, instrument), self.visit(visit));
                let part = self.part(Part::Forms);
                let args = [("part", part.as_str()), ("form", &form), ("visit", &visit)];
                let rule = self.say("rule-form-stays", &args);
                self.refuse("without", Why::PartLocked, Some(rule));
            }
        }
        Ok(forms.to_vec())
    }

    fn windows(&mut self, windows: &[(String, u32, u32)]) -> Result<Vec<(String, u32, u32)>, Error> {
        let kit = &self.run.edition.kit;
        let mut other = Vec::new();
        for (id, before, after) in windows {
            let visit = kit.visit(id).ok_or(Error::Input("windows"))?;
            if (visit.before, visit.after) == (*before, *after) {
                continue;
            }
            if self.locks(Part::Windows) {
                let number = |days: u32| show::number(self.app, days.into());
                let (before, after) = (number(visit.before), number(visit.after));
                let (part, visit) = (self.part(Part::Windows), self.visit(id));
                let args =
                    [("part", part.as_str()), ("visit", &visit), ("before", &before), ("after", &after)];
                let rule = self.say("rule-window-stays", &args);
                self.refuse("windows", Why::PartLocked, Some(rule));
            }
            other.push((id.clone(), *before, *after));
        }
        let mut tailored = kit.clone();
        for (id, before, after) in &other {
            if let Some(visit) = tailored.visits.iter_mut().find(|one| one.id == *id) {
                (visit.before, visit.after) = (*before, *after);
            }
        }
        let any = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).filter(|_| !other.is_empty());
        if let Some(index) = any.filter(|_| self.checks.problems.is_empty()) {
            let plan = tailored.plan(index, Some(index), &[]);
            if plan.windows(2).any(|pair| pair[0].closes >= pair[1].opens) {
                self.refuse("windows", Why::WindowsOverlap, None);
            }
        }
        Ok(other)
    }

    fn reasons(&mut self, typed: &[(String, String, String)]) -> Vec<(String, String, String)> {
        let mut all: Vec<(String, String, String)> = Vec::new();
        for (at, (list, code, words)) in typed.iter().enumerate() {
            let (code, field) = (code.trim(), format!("reasons-{at}"));
            if !OPEN_LISTS.contains(&list.as_str()) || !has(self.run, list) {
                let rule = self.say("rule-list-stays", &[("part", &self.part(Part::Lists))]);
                self.refuse(&field, Why::PartLocked, Some(rule));
            } else if !is_own(code) {
                self.refuse(&field, Why::LocalCode, None);
            } else if all.iter().any(|(of, own, _)| (of.as_str(), own.as_str()) == (list, code)) {
                self.refuse(&field, Why::NameTaken, None);
            } else {
                let words = self.checks.take(&field, line(words, 120));
                all.extend(words.map(|words| (list.clone(), code.to_owned(), words)));
            }
        }
        let most = self.run.edition.kit.tailoring.local_reasons;
        if all.len() > most as usize {
            let rule = self.say("rule-reasons-most", &[("most", &show::number(self.app, most.into()))]);
            self.refuse("reasons", Why::TooMany, Some(rule));
        }
        all
    }

    /// Roles by their code; one without a name of its own is called as the kit does.
    fn names(&mut self, typed: &[(String, String)]) -> Result<BTreeMap<String, String>, Error> {
        let roles = lists::codes("recipients", Some(&self.run.edition.kit));
        let mut all = BTreeMap::new();
        for (code, name) in typed {
            if !roles.contains(code) {
                return Err(Error::Input("names"));
            }
            if name.trim().is_empty() {
                continue;
            }
            let name = self.checks.take(&format!("names-{code}"), line(name, 60));
            all.extend(name.map(|name| (code.clone(), name)));
        }
        Ok(all)
    }

    fn questions(&mut self, typed: &[OwnQuestion], version: &Version) -> Result<Vec<OwnItem>, Error> {
        let mut all: Vec<OwnItem> = Vec::new();
        for (at, of) in typed.iter().enumerate() {
            let field = format!("questions-{at}");
            if self.run.edition.kit.visit(&of.visit).is_none() {
                return Err(Error::Input("questions"));
            }
            if !is_own(&of.code) {
                self.refuse(&field, Why::LocalCode, None);
            } else if all.iter().any(|one| one.code == of.code) {
                self.refuse(&field, Why::NameTaken, None);
            }
            let words = self.words(&field, of);
            all.push(OwnItem { code: of.code.clone(), visit: of.visit.clone(), kind: of.kind.into(), words });
        }
        let most = self.run.edition.kit.tailoring.local_items;
        if all.len() > most as usize {
            let rule = self.say("rule-questions-most", &[("most", &show::number(self.app, most.into()))]);
            self.refuse("questions", Why::TooMany, Some(rule));
        }
        if self.checks.problems.is_empty() {
            self.can_be_asked(&all, version);
        }
        Ok(all)
    }

    /// In every language as many answers as in the first.
    fn words(&mut self, field: &str, of: &OwnQuestion) -> BTreeMap<String, OwnWords> {
        let mut all = BTreeMap::new();
        let chooses = of.kind == OwnQuestionKind::Choice;
        let options = of.wordings.iter().map(|one| one.options.len()).max().unwrap_or(0);
        if of.wordings.is_empty() {
            self.refuse(field, Why::FieldEmpty, None);
        }
        for one in &of.wordings {
            let field = format!("{field}-{}", one.language);
            if self.app.texts.language(&one.language).is_none() || all.contains_key(&one.language) {
                self.refuse(&field, Why::LanguageUnknown, None);
                continue;
            }
            let question = self.checks.take(&field, line(&one.question, QUESTION));
            let counted = if chooses { (2..=OPTIONS).contains(&options) } else { options == 0 };
            if !counted || one.options.len() != options {
                self.refuse(&field, Why::OptionsMissing, None);
            }
            let mut said = Vec::new();
            for (at, option) in one.options.iter().enumerate() {
                said.extend(self.checks.take(&format!("{field}-{at}"), line(option, OPTION)));
            }
            let words = question.map(|question| OwnWords { question, options: said });
            all.extend(words.map(|words| (one.language.clone(), words)));
        }
        all
    }

    /// The questions of a visit are one form, and that is asked in one language.
    fn can_be_asked(&mut self, all: &[OwnItem], version: &Version) {
        let kit = &self.run.edition.kit;
        for visit in &kit.visits {
            let Some(form) = OwnForm::at(&version.site, &kit.id, &visit.id, all) else { continue };
            if own::edition(self.app, &form, &version.site, version.number).is_none() {
                let rule = self.say("rule-questions-language", &[("visit", &self.visit(&visit.id))]);
                self.refuse("questions", Why::LanguageUnknown, Some(rule));
            }
        }
    }
}

/// `local_` and small letters, digits and underscores.
fn is_own(code: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let own = code.strip_prefix(OWN).filter(|rest| !rest.is_empty() && code.len() <= CODE);
    own.is_some_and(|rest| rest.chars().all(plain))
}

impl From<OwnQuestionKind> for OwnKind {
    fn from(kind: OwnQuestionKind) -> Self {
        match kind {
            OwnQuestionKind::YesNo => Self::YesNo,
            OwnQuestionKind::Choice => Self::Choice,
            OwnQuestionKind::Number => Self::Number,
            OwnQuestionKind::Text => Self::Text,
        }
    }
}

impl From<OwnKind> for OwnQuestionKind {
    fn from(kind: OwnKind) -> Self {
        match kind {
            OwnKind::YesNo => Self::YesNo,
            OwnKind::Choice => Self::Choice,
            OwnKind::Number => Self::Number,
            OwnKind::Text => Self::Text,
        }
    }
}
