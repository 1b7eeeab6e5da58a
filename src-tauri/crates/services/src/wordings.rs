//! Which words may be read here: what the site allows, and what an administrator
//! approved.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Action, Approved, Reader};

use crate::{
    App, Area, Changed, Error,
    languages::LanguageLine,
    settings,
    shelf::{Came, Edition, Shelf},
    show,
    sync::{self, questionnaire_id},
    written,
};

/// How well a wording is known to be its owner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WordingStatus {
    /// The owner's published wording.
    Published,
    /// Given by the owner under a licence.
    Licensed,
    /// Collated from public copies; not checked against the owner's document.
    Collated,
    /// The site's own translation or question.
    Local,
    /// Our own question.
    Own,
}

impl WordingStatus {
    /// All of them, the best known first.
    pub const ALL: [Self; 5] = [Self::Published, Self::Licensed, Self::Collated, Self::Local, Self::Own];

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Its name, as files and records have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Licensed => "licensed",
            Self::Collated => "collated",
            Self::Local => "local",
            Self::Own => "own",
        }
    }
}

/// Why a form is not offered, or not in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// Some of its words do not exist in that language.
    Incomplete,
    /// The site does not use words of this status.
    StatusNotAllowed,
    /// An administrator has to approve the wording first.
    NeedsApproval,
    /// The licence is for other languages.
    LanguageNotLicensed,
    /// The licence has run out.
    LicenceExpired,
    /// There is no licence.
    LicenceMissing,
}

// What comes in

/// A wording, by what it says.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Approve {
    /// Digests of the wordings.
    pub digests: Vec<String>,
    /// Whether they may be used from now on.
    pub approved: bool,
}

/// The statuses whose wordings may be used here. Collated ones need approval besides.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AllowStatuses {
    /// Those that may.
    pub allowed: Vec<WordingStatus>,
}

/// A Questionnaire to be written to a folder.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExportQuestionnaire {
    /// Which instrument.
    pub instrument: String,
    /// Where to; empty for the usual folder.
    pub folder: String,
}

// What goes out

/// Who decided something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Decided {
    /// Who.
    pub by: String,
    /// When, ready to show.
    pub at: String,
}

/// One wording of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WordingLine {
    /// Its language.
    pub language: LanguageLine,
    /// How well it is known.
    pub status: WordingStatus,
    /// Where it is from.
    pub source: String,
    /// Digest, in full.
    pub digest: String,
    /// Who approved it, where somebody did.
    pub approved: Option<Decided>,
    /// Why it is not offered; nothing when it is.
    pub why_not: Option<WhyNot>,
}

/// A questionnaire, and its wordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionnaireLine {
    /// The instrument's id.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The newest version.
    pub version: u32,
    /// Items that are answered.
    pub items: usize,
    /// The pack that it came in; nothing when it is built in.
    pub pack: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// The owner's terms, in short.
    pub terms: String,
    /// Number of the licence.
    pub licence: Option<String>,
    /// Last day of the licence, ready to show.
    pub expires: Option<String>,
    /// Why nothing can be begun with it; nothing when something can.
    pub withheld: Option<WhyNot>,
    /// Its wordings, the source language first.
    pub wordings: Vec<WordingLine>,
    /// Languages in which it is not complete, with what it lacks.
    pub incomplete: Vec<LanguageLine>,
}

/// Every questionnaire, and what may be used of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionnairesPage {
    /// By title.
    pub questionnaires: Vec<QuestionnaireLine>,
    /// The statuses whose wordings may be used here.
    pub allowed: Vec<WordingStatus>,
    /// Digests of collated wordings that await approval.
    pub waiting: Vec<String>,
}

/// The words of one wording, in the order in which they are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WordingText {
    /// In its language, and in the source language where there is that.
    pub lines: Vec<(String, Option<String>)>,
    /// Its language.
    pub language: LanguageLine,
}

/// What may be used here, as the site has decided and the day has it.
pub(crate) struct Rules {
    allowed: BTreeSet<WordingStatus>,
    approved: BTreeSet<String>,
    today: NaiveDate,
}

impl Rules {
    pub(crate) fn of(app: &App, r: &Reader<'_>) -> Result<Self, Error> {
        let allowed = r.setting(settings::WORDINGS)?.map_or_else(
            || WordingStatus::ALL.into(),
            |names| names.split(',').filter_map(WordingStatus::named).collect(),
        );
        let approvals = r.approvals()?.into_iter().filter(|one| one.approved).map(|one| one.digest);
        Ok(Self { allowed, approved: approvals.collect(), today: show::today(app) })
    }

    /// Why nothing can be begun with `edition`.
    pub(crate) fn withheld(&self, edition: &Edition) -> Option<WhyNot> {
        let licence = edition.instrument.licence();
        if licence.status == "licensed"
            && licence.number.as_ref().is_none_or(|number| number.trim().is_empty())
        {
            return Some(WhyNot::LicenceMissing);
        }
        (!edition.is_licensed(self.today)).then_some(WhyNot::LicenceExpired)
    }

    /// Why `edition` is not offered in `language`.
    pub(crate) fn why_not(&self, edition: &Edition, language: &str) -> Option<WhyNot> {
        let Some(words) = edition.words(language) else { return Some(WhyNot::Incomplete) };
        let licensed = edition.instrument.licence().languages.as_ref();
        if licensed.is_some_and(|languages| languages.iter().all(|tag| tag != language)) {
            return Some(WhyNot::LanguageNotLicensed);
        }
        if !self.allowed.contains(&words.status) {
            return Some(WhyNot::StatusNotAllowed);
        }
        let waits = words.status == WordingStatus::Collated && !self.approved.contains(&words.digest);
        waits.then_some(WhyNot::NeedsApproval)
    }
}

// The verbs

/// Every questionnaire, and what may be used of it.
pub fn page(app: &App, (): ()) -> Result<QuestionnairesPage, Error> {
    let shelf = app.shelf();
    app.read(|r| {
        let rules = Rules::of(app, r)?;
        let decided = decided(app, r)?;
        let mut questionnaires: Vec<_> =
            shelf.newest().map(|edition| questionnaire(app, &rules, &decided, edition)).collect();
        questionnaires.sort_by(|a, b| a.title.cmp(&b.title));
        let waiting = questionnaires
            .iter()
            .flat_map(|one| &one.wordings)
            .filter(|wording| wording.why_not == Some(WhyNot::NeedsApproval))
            .map(|wording| wording.digest.clone())
            .collect();
        let allowed =
            WordingStatus::ALL.into_iter().filter(|status| rules.allowed.contains(status)).collect();
        Ok(QuestionnairesPage { questionnaires, allowed, waiting })
    })
}

/// Who approved which wording, by its digest; those that count now.
fn decided(app: &App, r: &Reader<'_>) -> Result<BTreeMap<String, Decided>, Error> {
    let mut decided = BTreeMap::new();
    for one in r.approvals()?.into_iter().filter(|one| one.approved) {
        let by = r.person(one.by)?.name;
        decided.insert(one.digest, Decided { by, at: show::moment(app, one.at) });
    }
    Ok(decided)
}

fn questionnaire(
    app: &App,
    rules: &Rules,
    decided: &BTreeMap<String, Decided>,
    edition: &Edition,
) -> QuestionnaireLine {
    let instrument = &edition.instrument;
    let licence = instrument.licence();
    let (mut wordings, mut incomplete) = (Vec::new(), Vec::new());
    for language in app.texts.languages() {
        match edition.words(&language.tag) {
            Some(words) => wordings.push(WordingLine {
                language: LanguageLine::of(language),
                status: words.status,
                source: words.source.clone(),
                digest: words.digest.clone(),
                approved: decided.get(&words.digest).cloned(),
                why_not: rules.why_not(edition, &language.tag),
            }),
            None if language.words => incomplete.push(LanguageLine::of(language)),
            None => {}
        }
    }
    QuestionnaireLine {
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        version: instrument.version(),
        items: instrument.items().iter().filter(|item| item.kind.asks() && !item.hidden).count(),
        pack: match &edition.came {
            Came::Pack { id, .. } => Some(id.clone()),
            Came::BuiltIn | Came::Imported | Came::Site | Came::Kept => None,
        },
        owner: licence.owner.clone(),
        terms: licence.terms.clone(),
        licence: licence.number.clone(),
        expires: licence.expires.map(|day| show::day(app, day)),
        withheld: rules.withheld(edition),
        wordings,
        incomplete,
    }
}

/// A wording that is on the shelf now, by its digest.
fn find<'a>(shelf: &'a Shelf, digest: &str) -> Result<(&'a Edition, &'a str), Error> {
    let worded = |edition: &'a Arc<Edition>| {
        let (tag, _) = edition.words.iter().find(|(_, words)| words.digest == digest)?;
        Some((edition.as_ref(), tag.as_str()))
    };
    shelf.newest().find_map(worded).ok_or(Error::NotOffered)
}

/// The words of one wording, to be read before it is approved.
pub fn text(app: &App, digest: String) -> Result<WordingText, Error> {
    let shelf = app.shelf();
    let (edition, tag) = find(&shelf, &digest)?;
    let words = edition.words(tag).ok_or(Error::NotOffered)?;
    let english = edition.words(text::SOURCE).filter(|_| tag != text::SOURCE);
    let language = app.texts.language(tag).ok_or(Error::NotOffered)?;
    let line = |message: &String| (words.read(message), english.map(|english| english.read(message)));
    let lines = edition.instrument.wording().iter().map(line).collect();
    Ok(WordingText { lines, language: LanguageLine::of(language) })
}

/// Approves wordings, or takes that back: nothing new is begun then, and what was
/// begun goes on.
pub fn approve(app: &App, what: Approve) -> Result<Changed<()>, Error> {
    let shelf = app.shelf();
    app.write(|w| {
        for digest in &what.digests {
            let (edition, tag) = find(&shelf, digest)?;
            let wording = Approved {
                digest: digest.clone(),
                instrument: edition.instrument.id().to_owned(),
                version: edition.instrument.version(),
                language: tag.to_owned(),
            };
            w.approve(&wording, what.approved)?;
        }
        Ok(())
    })?;
    Ok(Changed::new((), [Area::Settings, Area::Visits, Area::Responses, Area::Trail]))
}

/// Decides which statuses may be used here.
pub fn allow(app: &App, what: AllowStatuses) -> Result<Changed<()>, Error> {
    let allowed: BTreeSet<_> = what.allowed.into_iter().collect();
    let names: Vec<_> = allowed.iter().map(|status| status.name()).collect();
    app.write(|w| Ok(w.save_setting(settings::WORDINGS, &names.join(","))?))?;
    Ok(Changed::new((), [Area::Settings, Area::Visits, Area::Responses, Area::Trail]))
}

/// Writes an instrument as a FHIR Questionnaire with all its translations; the path.
pub fn export(app: &App, what: ExportQuestionnaire) -> Result<Changed<String>, Error> {
    let shelf = app.shelf();
    let edition = shelf.get(&what.instrument)?;
    let folder = written::folder(app, &what.folder).map_err(|_| Error::Input("folder"))?;
    let id = questionnaire_id(&edition.instrument);
    let entry = sync::as_questionnaire(id, edition)?;
    let content = serde_json::to_vec_pretty(entry.resource.as_ref()).map_err(|_| Error::NotOffered)?;
    let name = format!(
        "{}-{}.questionnaire.json",
        written::as_name(edition.instrument.id()),
        edition.instrument.version()
    );
    let file = written::Written::new(&folder, &name, &content)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(Action::QuestionnaireExported, "questionnaire", id, Some(&file.sha256))?;
    Ok(Changed::new(file.finish()?.display().to_string(), [Area::Trail]))
}

#[cfg(test)]
mod tests;
