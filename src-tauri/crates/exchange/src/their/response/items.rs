//! Answers back from a response's items.

use std::collections::BTreeMap;

use domain::{
    PartDate, Private,
    form::key,
    instrument::{Instrument, Item, Kind},
    response::{Answers, Given, Missing, Value as Answer},
};
use serde_json::Value;

use super::{
    super::{extension, list},
    CODE, wrong,
};
use crate::{
    ExchangeError,
    elements::{choice, hl7, ours},
    exact,
    read::outcome::clean,
    response::{
        CHOICE, NONE_CHOSEN, ROW, SPOKEN, alone,
        extensions::{ABSENT, reason},
        offered,
    },
};

/// What was said, and in which language it was asked.
#[derive(Default)]
pub(super) struct Items {
    pub answers: Answers,
    pub spoken: BTreeMap<String, String>,
}

impl Items {
    /// The items of a response to `instrument`.
    pub fn read(resource: &Value, instrument: &Instrument) -> Result<Self, ExchangeError> {
        let mut items = Self::default();
        let of = By {
            instrument,
            links: instrument.items().iter().map(|item| (item.link.as_str(), item)).collect(),
        };
        items.group(&of, None, None, resource)?;
        Ok(items)
    }

    /// What stands in a group, or in a row of it.
    fn group(
        &mut self,
        of: &By,
        group: Option<&str>,
        row: Option<u32>,
        theirs: &Value,
    ) -> Result<(), ExchangeError> {
        // Of each group in this one, how many of its rows are read.
        let mut rows: BTreeMap<&str, u32> = BTreeMap::new();
        for one in list(theirs, "item") {
            let item = one["linkId"].as_str().and_then(|link| of.links.get(link));
            let item = item.filter(|item| item.group.as_deref() == group).ok_or(wrong("item.linkId"))?;
            match &item.kind {
                Kind::Display => {}
                Kind::Group { repeats, .. } => {
                    let last = rows.get(item.id.as_str()).copied().unwrap_or(0);
                    let next = number(one).unwrap_or(last + 1);
                    let most = repeats.map_or(1, |repeats| repeats.most);
                    if next <= last || next > most {
                        return Err(wrong("item.linkId"));
                    }
                    rows.insert(&item.id, next);
                    self.group(of, Some(&item.id), repeats.map(|_| next).or(row), one)?;
                }
                Kind::Choice { .. }
                | Kind::Choices { .. }
                | Kind::YesNo
                | Kind::Tick
                | Kind::Scale { .. }
                | Kind::Analogue { .. }
                | Kind::Number { .. }
                | Kind::Date { .. }
                | Kind::Text { .. } => self.answer(of, item, key(&item.id, row), one)?,
            }
        }
        Ok(())
    }

    fn answer(&mut self, of: &By, item: &Item, key: String, theirs: &Value) -> Result<(), ExchangeError> {
        if self.answers.contains_key(&key) {
            return Err(wrong("item.linkId"));
        }
        if let Some(language) = extension(theirs, &ours(SPOKEN)) {
            let language = clean(&language["valueCode"], CODE).ok_or(wrong("item.extension.language"))?;
            self.spoken.insert(key.clone(), language);
        }
        let given = match extension(theirs, &hl7(ABSENT)) {
            Some(absent) => {
                let why = Missing::ALL.into_iter().find(|why| absent["valueCode"] == reason(*why));
                Given::Missing(why.ok_or(wrong("item.extension.data-absent-reason"))?)
            }
            None => Given::Answer(answer(of.instrument, item, theirs)?),
        };
        self.answers.insert(key, given);
        Ok(())
    }
}

/// An instrument, and its items by what a response calls them.
struct By<'a> {
    instrument: &'a Instrument,
    links: BTreeMap<&'a str, &'a Item>,
}

fn number(group: &Value) -> Option<u32> {
    extension(group, &ours(ROW))?["valueInteger"].as_u64()?.try_into().ok()
}

fn answer(of: &Instrument, item: &Item, theirs: &Value) -> Result<Answer, ExchangeError> {
    let not_offered = || ExchangeError::NotOffered(item.id.clone());
    let answers = list(theirs, "answer");
    let answer = match (&item.kind, answers) {
        (Kind::Choices { choices, .. }, []) => {
            let none = extension(theirs, &ours(NONE_CHOSEN)).is_some_and(|one| one["valueBoolean"] == true);
            (none && !choices.is_empty()).then(|| Answer::Choices([].into()))
        }
        (Kind::Choices { choices, .. }, answers) => {
            let ids = answers.iter().map(|one| chosen(of, choices, &one["valueCoding"]));
            let ids: Option<std::collections::BTreeSet<_>> = ids.collect();
            ids.filter(|ids| ids.len() == answers.len()).map(Answer::Choices)
        }
        (kind, [one]) => plain(of, kind, one),
        (_, _) => None,
    };
    let answer = answer.ok_or_else(not_offered)?;
    offered(of, item, &answer)?;
    Ok(answer)
}

fn plain(of: &Instrument, kind: &Kind, one: &Value) -> Option<Answer> {
    Some(match kind {
        Kind::Choice { choices } => Answer::Choice(chosen(of, choices, &one["valueCoding"])?),
        Kind::YesNo | Kind::Tick => Answer::Tick(one["valueBoolean"].as_bool()?),
        Kind::Scale { .. } | Kind::Analogue { .. } => Answer::Scale(one["valueInteger"].as_i64()?),
        Kind::Number { unit: Some(unit), .. } => {
            let quantity = &one["valueQuantity"];
            Answer::Number(exact::number(&quantity["value"]).filter(|_| quantity["code"] == unit.as_str())?)
        }
        Kind::Number { unit: None, .. } => Answer::Number(
            exact::number(&one["valueInteger"]).or_else(|| exact::number(&one["valueDecimal"]))?,
        ),
        Kind::Date { .. } => Answer::Date(one["valueDate"].as_str()?.parse::<PartDate>().ok()?),
        Kind::Text { .. } => Answer::Text(Private::new(one["valueString"].as_str()?.to_owned())),
        Kind::Choices { .. } | Kind::Display | Kind::Group { .. } => return None,
    })
}

/// The choice that a coding stands for; nothing where it could be another.
fn chosen(of: &Instrument, set: &str, coding: &Value) -> Option<String> {
    let named = extension(coding, &ours(CHOICE)).and_then(|one| one["valueCode"].as_str());
    let one = of.choices(set).iter().find(|one| {
        let code = choice(of, set, one);
        code["system"] == coding["system"]
            && code["code"] == coding["code"]
            && (alone(of, set, one) || named == Some(&one.id))
    })?;
    Some(one.id.clone())
}
