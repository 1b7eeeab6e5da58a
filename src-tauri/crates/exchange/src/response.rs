//! `QuestionnaireResponse`: one sitting, in the language that was read.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Moment,
    form::{Form, key, parts},
    instrument::{Choice, Instrument, Item, Kind},
    response::{Acknowledgement, Answers, Given, Response, Value as Answer, accepts},
};
use serde_json::{Value, json};

use crate::{
    Entry, ExchangeError, ScoreId, Wording,
    elements::{canonical, choice, identifier, moment, ours, reference},
    questionnaire::number,
};

pub(crate) mod extensions;

/// Our own extensions of an item: in which language it was read, that nothing of
/// a list was chosen, which row it is, which of several choices with one code.
pub(crate) const SPOKEN: &str = "language";
/// See [`SPOKEN`].
pub(crate) const NONE_CHOSEN: &str = "none-chosen";
/// See [`SPOKEN`].
pub(crate) const ROW: &str = "row";
/// See [`SPOKEN`].
pub(crate) const CHOICE: &str = "choice";

/// What FHIR calls a response that was finished by mistake.
pub(crate) const VOIDED: &str = "entered-in-error";

/// A finished response with all that is needed to tell it to somebody who
/// does not have the instrument.
#[derive(Debug, Clone, Copy)]
pub struct Sitting<'a> {
    /// What was answered.
    pub response: &'a Response,
    /// The instrument, in the version that was on the screen.
    pub instrument: &'a Instrument,
    /// Its wording in every language that was read, the response's among them.
    pub wordings: &'a [Wording],
    /// Which wordings were read, in order; the last is the response's.
    pub readings: &'a [Reading],
    /// The language in which an answer's question was read, by the answer's key,
    /// where it was another than the response's.
    pub spoken: &'a BTreeMap<String, String>,
    /// By whom it was interpreted: a code, never a number or a name.
    pub interpreter: Option<&'a str>,
    /// The date on the paper that it was copied from.
    pub paper_day: Option<NaiveDate>,
    /// Why its answers were corrected: a code of the list `correction`. Words are not sent.
    pub because: Option<&'a str>,
    /// What was done about safety prompts. Notes are not sent.
    pub acknowledgements: &'a [Acknowledgement],
    /// The ids under which its numbers are sent.
    pub scores: &'a [ScoreId<'a>],
    /// Whether it was finished by mistake, and counts for nothing.
    pub voided: bool,
}

/// A wording that was read, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// BCP 47.
    pub language: String,
    /// SHA-256, in hex, of the wording.
    pub digest: String,
    /// When it was put on the screen.
    pub at: Moment,
}

/// A finished response. An item that was not reached, or is not asked as things
/// stand, is absent; an item that was left out for a reason is there without an
/// answer.
pub fn response(of: &Sitting) -> Result<Entry, ExchangeError> {
    let Sitting { response, instrument, .. } = *of;
    let form = belongs(response, instrument)?;
    let finished = response.finished.as_ref().ok_or(ExchangeError::NotFinished)?;
    let last = of.readings.last();
    if last.is_some_and(|last| last.language != response.language || last.digest != response.wording) {
        return Err(ExchangeError::Mismatch("wording"));
    }
    let mut fields = json!({
        "extension": extensions::all(of),
        "identifier": identifier("response", &response.id.to_string()),
        "questionnaire": format!("{}|{}", canonical(instrument), response.version),
        "status": match of.voided {
            true => VOIDED,
            false if response.edition > 1 => "amended",
            false => "completed",
        },
        "language": response.language,
        "subject": reference("Patient", response.participant.0),
        "encounter": reference("Encounter", response.visit.0),
        "authored": moment(finished),
    });
    let teller = Teller { of, wording: wording(of, &response.language)?, counting: form.counting() };
    let items = teller.items(None, None)?;
    if !items.is_empty() {
        fields["item"] = json!(items);
    }
    Ok(Entry::seal("QuestionnaireResponse", response.id.0, fields))
}

/// `response` as a form, if it was given to this very version of `instrument`.
pub(crate) fn belongs<'a>(
    response: &'a Response,
    instrument: &'a Instrument,
) -> Result<Form<'a>, ExchangeError> {
    if response.instrument != instrument.id() {
        return Err(ExchangeError::Mismatch("instrument"));
    }
    if response.version != instrument.version() {
        return Err(ExchangeError::Mismatch("version"));
    }
    let form = Form::new(instrument, &response.answers, response.circumstances());
    match response.answers.keys().find(|key| form.slot(key).is_none()) {
        Some(stranger) => Err(ExchangeError::NotOffered(parts(stranger).0.to_owned())),
        None => Ok(form),
    }
}

fn wording<'a>(of: &Sitting<'a>, language: &str) -> Result<&'a Wording, ExchangeError> {
    let wording = of.wordings.iter().find(|one| one.language == language);
    wording.ok_or(ExchangeError::Mismatch("language"))
}

/// That `item` takes `answer`.
pub(crate) fn offered(of: &Instrument, item: &Item, answer: &Answer) -> Result<(), ExchangeError> {
    let day = match answer {
        // Whether it was past or future was seen on the day of the visit.
        Answer::Date(date) => date.earliest(),
        Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Tick(_)
        | Answer::Scale(_)
        | Answer::Number(_)
        | Answer::Text(_) => NaiveDate::MIN,
    };
    accepts(of, item, &Given::Answer(answer.clone()), day)
        .map_err(|_| ExchangeError::NotOffered(item.id.clone()))
}

/// Whether no other choice of its set goes by the same code.
pub(crate) fn alone(of: &Instrument, set: &str, one: &Choice) -> bool {
    let code = choice(of, set, one);
    of.choices(set).iter().filter(|other| choice(of, set, other) == code).count() == 1
}

struct Teller<'a> {
    of: &'a Sitting<'a>,
    wording: &'a Wording,
    counting: Answers,
}

impl Teller<'_> {
    /// What counts of `group`, in the order of the form, rows one after the other.
    fn items(&self, group: Option<&str>, row: Option<u32>) -> Result<Vec<Value>, ExchangeError> {
        let mut items = Vec::new();
        for item in self.of.instrument.within(group) {
            match &item.kind {
                Kind::Display => {}
                Kind::Group { repeats, .. } => {
                    let rows = match repeats {
                        Some(repeats) => (1..=repeats.most).map(Some).collect(),
                        None => vec![row],
                    };
                    let mut next = 1;
                    for row in rows {
                        let Some(mut group) = self.group(item, row)? else { continue };
                        // A row that was left empty in between is not there.
                        if let Some(row) = row.filter(|row| repeats.is_some() && *row != next) {
                            group["extension"] = json!([{ "url": ours(ROW), "valueInteger": row }]);
                            next = row;
                        }
                        next += 1;
                        items.push(group);
                    }
                }
                Kind::Choice { .. }
                | Kind::Choices { .. }
                | Kind::YesNo
                | Kind::Tick
                | Kind::Scale { .. }
                | Kind::Analogue { .. }
                | Kind::Number { .. }
                | Kind::Date { .. }
                | Kind::Text { .. } => {
                    let key = key(&item.id, row);
                    if let Some(given) = self.counting.get(&key) {
                        items.push(self.item(item, &key, given)?);
                    }
                }
            }
        }
        Ok(items)
    }

    /// A group with something in it.
    fn group(&self, item: &Item, row: Option<u32>) -> Result<Option<Value>, ExchangeError> {
        let inside = self.items(Some(&item.id), row)?;
        if inside.is_empty() {
            return Ok(None);
        }
        let mut fields = json!({ "linkId": item.link, "item": inside });
        text(&mut fields, item, self.wording)?;
        Ok(Some(fields))
    }

    fn item(&self, item: &Item, key: &str, given: &Given) -> Result<Value, ExchangeError> {
        let mut fields = json!({ "linkId": item.link });
        let mut extensions = Vec::new();
        let other = self.of.spoken.get(key).filter(|language| **language != self.wording.language);
        let wording = match other {
            Some(language) => {
                extensions.push(json!({ "url": ours(SPOKEN), "valueCode": language }));
                wording(self.of, language)?
            }
            None => self.wording,
        };
        text(&mut fields, item, wording)?;
        match given {
            Given::Answer(answer) => {
                let answers = answers(self.of, wording, item, answer)?;
                if answers.is_empty() {
                    extensions.push(json!({ "url": ours(NONE_CHOSEN), "valueBoolean": true }));
                } else {
                    fields["answer"] = json!(answers);
                }
            }
            Given::Missing(missing) => extensions.push(extensions::absent(*missing)),
        }
        if !extensions.is_empty() {
            fields["extension"] = json!(extensions);
        }
        Ok(fields)
    }
}

/// The question as it was read; what was never shown need not have one.
fn text(fields: &mut Value, item: &Item, wording: &Wording) -> Result<(), ExchangeError> {
    let untitled = matches!(item.kind, Kind::Group { untitled: true, .. });
    match wording.text(&item.id) {
        Ok(text) if !untitled => fields["text"] = json!(text),
        Err(unworded) if !untitled && !item.hidden => return Err(unworded),
        Ok(_) | Err(_) => {}
    }
    Ok(())
}

fn answers(
    of: &Sitting,
    wording: &Wording,
    item: &Item,
    answer: &Answer,
) -> Result<Vec<Value>, ExchangeError> {
    let not_offered = || ExchangeError::NotOffered(item.id.clone());
    let instrument = of.instrument;
    offered(instrument, item, answer)?;
    let coding = |set: &str, id: &str| {
        let one = instrument.choices(set).iter().find(|one| one.id == id).ok_or_else(not_offered)?;
        let mut coding = choice(instrument, set, one);
        match wording.text(&instrument.choice_message(set, id)) {
            Ok(text) => coding["display"] = json!(text),
            Err(_) if item.hidden => {}
            Err(unworded) => return Err(unworded),
        }
        if !alone(instrument, set, one) {
            coding["extension"] = json!([{ "url": ours(CHOICE), "valueCode": id }]);
        }
        Ok(json!({ "valueCoding": coding }))
    };
    Ok(match (answer, &item.kind) {
        (Answer::Choice(id), Kind::Choice { choices }) => vec![coding(choices, id)?],
        (Answer::Choices(ids), Kind::Choices { choices, .. }) => {
            // In the order in which they were offered.
            let offered = instrument.choices(choices).iter().filter(|one| ids.contains(&one.id));
            offered.map(|one| coding(choices, &one.id)).collect::<Result<_, _>>()?
        }
        (Answer::Number(given), Kind::Number { places, unit, .. }) => {
            let word = unit.as_ref().and_then(|_| wording.text(&format!("{}-unit", item.id)).ok());
            let (name, value) = number(*given, *places, unit.as_deref(), word);
            vec![json!({ format!("value{name}"): value })]
        }
        (Answer::Choice(_) | Answer::Choices(_) | Answer::Number(_), _) => return Err(not_offered()),
        (Answer::Tick(yes), _) => vec![json!({ "valueBoolean": yes })],
        (Answer::Scale(point), _) => vec![json!({ "valueInteger": point })],
        (Answer::Date(date), _) => vec![json!({ "valueDate": date })],
        (Answer::Text(words), _) => vec![json!({ "valueString": words.reveal() })],
    })
}
