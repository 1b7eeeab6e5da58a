//! A form as it is shown: the participant's words, staff's marks on them.

use super::*;

/// One choice of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChoiceLine {
    /// Its id in the set.
    pub id: String,
    /// In the participant's language.
    pub text: String,
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ItemKind {
    /// One of some.
    Choice {
        /// In order.
        choices: Vec<ChoiceLine>,
    },
    /// Ticked, or left blank.
    Tick {
        /// What the one is called. Where nobody said it in the language of the
        /// form, in the source language: never in that of the window.
        ticked: String,
        /// What the other is called.
        blank: String,
    },
    /// A whole number.
    Scale {
        /// Lowest.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        min: i64,
        /// Highest.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        max: i64,
        /// What the lowest means.
        low: String,
        /// What the highest means.
        high: String,
    },
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemLine {
    /// Its id.
    pub id: String,
    /// Its place, from 1.
    pub number: usize,
    /// In the participant's language.
    pub text: String,
    /// May be left out without a reason.
    pub optional: bool,
    /// How it is answered.
    pub answer: ItemKind,
    /// What stands for it now.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
}

/// What was done about a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AcknowledgedLine {
    /// What.
    #[cfg_attr(feature = "bindings", ts(type = "PromptAction"))]
    pub action: PromptAction,
    /// In somebody's own words.
    pub note: String,
    /// When, ready to show.
    pub at: String,
    /// Who.
    pub by: String,
}

/// Something that staff must be told at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromptLine {
    /// Its id in the instrument.
    pub prompt: String,
    /// The item that set it off.
    pub item: String,
    /// That item's place, from 1.
    pub item_number: usize,
    /// The site's own words, if it has any.
    pub site_text: Option<String>,
    /// What was done, once something was.
    pub acknowledged: Option<AcknowledgedLine>,
}

/// A form, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormPage {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answers.
    pub banner: Banner,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The question is our own.
    pub own_stem: bool,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// The language it is read in.
    pub language: Offer,
    /// The languages it can be read in.
    pub languages: Vec<Offer>,
    /// Who gives the answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// In the participant's language.
    pub instructions: Option<String>,
    /// In order.
    pub items: Vec<ItemLine>,
    /// The English wording of the instructions, of items and (`item.choice`) of
    /// choices, for staff; empty where the form is in English.
    pub english: Vec<(String, String)>,
    /// How many items that need an answer or a reason have one.
    pub answered: usize,
    /// How many need one.
    pub needed: usize,
    /// The first that does not: where to go on.
    pub next: Option<String>,
    /// When it was last saved, as a time of day; nothing while it is new.
    pub saved: Option<String>,
    /// What staff must be told at once.
    pub prompts: Vec<PromptLine>,
    /// It can only be corrected.
    pub finished: bool,
}

pub(super) fn page(app: &App, id: ResponseId) -> Result<FormPage, Error> {
    let looker = Looker::of(app)?;
    let (response, participant, prompts, saved) = app.read(|r| {
        let response = kept(r.response(id))?;
        looker.may_see(r, response.participant)?;
        let instrument = app.instruments.of(&response)?;
        let prompts = prompt_lines(app, r, id, instrument, &response.answers)?;
        let participant = r.participant(response.participant)?;
        Ok((response, participant, prompts, r.last_answered(id)?))
    })?;
    let instrument = app.instruments.of(&response)?;
    let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
    let own = |message: &str| app.texts.own(&response.language, message).unwrap_or_default();
    let gaps = gaps(instrument, &response.answers);
    let needed = instrument.items().iter().filter(|item| !item.optional).count();
    let items = instrument.items().iter().zip(1..).map(|(item, number)| ItemLine {
        id: item.id.clone(),
        number,
        text: own(&item.id),
        optional: item.optional,
        answer: answer_kind(app, instrument, item, &response.language),
        given: response.answers.get(&item.id).cloned(),
    });
    Ok(FormPage {
        id: id.to_string(),
        visit: response.visit.to_string(),
        banner: show::banner(app, &participant),
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        own_stem: instrument.has_own_stem(),
        attribution: instrument.licence().attribution.clone(),
        language: visits::one_offer(app, instrument, language, response.language == participant.language),
        languages: visits::offer(app, instrument, &participant.language).offers,
        mode: response.mode,
        instructions: instrument
            .has_instructions()
            .then(|| own(&format!("{}-instructions", instrument.id()))),
        items: items.collect(),
        english: if response.language == SOURCE { Vec::new() } else { in_english(app, instrument) },
        answered: needed - gaps.len(),
        needed,
        next: gaps.first().map(|item| item.id.clone()),
        saved: saved.map(|at| show::clock(app, at)),
        prompts,
        finished: response.edition > 0,
    })
}

/// The source wording, for staff who do not read the participant's language: of
/// `instructions`, of each item by its id, of each choice by item and choice.
fn in_english(app: &App, of: &Instrument) -> Vec<(String, String)> {
    let own = |message: &str| app.texts.own(SOURCE, message).unwrap_or_default();
    let mut english = Vec::new();
    if of.has_instructions() {
        english.push(("instructions".into(), own(&format!("{}-instructions", of.id()))));
    }
    for item in of.items() {
        english.push((item.id.clone(), own(&item.id)));
        if let Kind::Choice { choices: set } = &item.kind {
            let choices = of.choices(set).iter();
            let word = |id: &str| (format!("{}.{id}", item.id), own(&of.choice_message(set, id)));
            english.extend(choices.map(|choice| word(&choice.id)));
        }
    }
    english
}

/// How `item` is answered, in the words of `language`.
pub(crate) fn answer_kind(app: &App, of: &Instrument, item: &Item, language: &str) -> ItemKind {
    let own = |message: &str| app.texts.own(language, message).unwrap_or_default();
    match &item.kind {
        Kind::Choice { choices: set } => ItemKind::Choice {
            choices: of
                .choices(set)
                .iter()
                .map(|choice| ChoiceLine {
                    id: choice.id.clone(),
                    text: own(&of.choice_message(set, &choice.id)),
                })
                .collect(),
        },
        Kind::Tick => ItemKind::Tick {
            ticked: app.texts.say(language, "form-tick", &[]),
            blank: app.texts.say(language, "form-blank", &[]),
        },
        Kind::Scale { min, max, .. } => ItemKind::Scale {
            min: *min,
            max: *max,
            low: own(&format!("{}-anchor-low", item.id)),
            high: own(&format!("{}-anchor-high", item.id)),
        },
    }
}

/// What staff must be told at once about `answers`, and what was done.
pub(crate) fn prompt_lines(
    app: &App,
    r: &Reader<'_>,
    id: ResponseId,
    of: &Instrument,
    answers: &Answers,
) -> Result<Vec<PromptLine>, Error> {
    let up = response::prompts(of, answers);
    if up.is_empty() {
        return Ok(Vec::new());
    }
    let site_text = r.setting(settings::PROMPT)?.filter(|text| !text.is_empty());
    up.into_iter()
        .map(|prompt| {
            let done = r.acknowledged(id, &prompt.id, &prompt.item)?;
            Ok(PromptLine {
                prompt: prompt.id.clone(),
                item: prompt.item.clone(),
                item_number: of.item(&prompt.item).map_or(0, |item| number(of, item)),
                site_text: site_text.clone(),
                acknowledged: done.as_ref().map(|done| acknowledged(app, r, done)).transpose()?,
            })
        })
        .collect()
}

fn acknowledged(app: &App, r: &Reader<'_>, done: &Acknowledgement) -> Result<AcknowledgedLine, Error> {
    Ok(AcknowledgedLine {
        action: done.action,
        note: done.note.reveal().clone(),
        at: show::moment(app, done.at),
        by: r.person(done.by)?.name,
    })
}
