//! Forms on paper: printed blank, copied later, and read a second time.

mod second;
mod sheet;

use std::collections::BTreeSet;

use domain::{
    ParticipantId, ResponseId,
    response::{AnswerError, Given, Mode},
};
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

use self::second::Compared;
pub(crate) use self::second::{are_open, open};
use crate::{
    App, Area, Changed, Error, FieldProblem, alerts,
    forms::{self, Filled, ItemLine, SaveAnswer, Saved},
    input,
    languages::LanguageLine,
    participants::{ById, uuid},
    results,
    rights::{Looker, kept},
    show::{self, Banner},
    sync::questionnaire_id,
    training::{self, Whose},
    visits,
    written::{self, Written},
};

// What comes in

/// A blank form.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PrintForm {
    /// Which instrument.
    pub instrument: String,
    /// In which language.
    pub language: String,
    /// For whom: their study number goes on every page; nothing for nobody in particular.
    pub participant: Option<String>,
    /// Where to; empty for the usual folder.
    pub folder: String,
}

/// Which of two readings of the paper counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    /// The first.
    First,
    /// The second.
    Second,
}

/// A difference between two readings, settled.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettleDifference {
    /// Which response.
    pub response: String,
    /// Which place.
    pub item: String,
    /// Which reading counts.
    pub take: Take,
    /// Why; never empty.
    pub reason: String,
}

// What goes out

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Printed {
    /// Field by field, when nothing was.
    pub problems: Vec<FieldProblem>,
    /// Where it is.
    pub path: Option<String>,
    /// Its pages.
    pub pages: usize,
}

/// The same paper, read by somebody else. What the first reader typed is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeyingPage {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answered.
    pub banner: Banner,
    /// The instrument's proper name.
    pub title: String,
    /// The language of the paper.
    pub language: LanguageLine,
    /// With what the second reader has typed.
    pub items: Vec<ItemLine>,
    /// How many places that need an answer or a reason have one.
    pub answered: usize,
    /// How many need one.
    pub needed: usize,
}

/// What two readers read differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Difference {
    /// The place.
    pub item: String,
    /// Its number.
    pub number: usize,
    /// The question.
    pub text: String,
    /// What the first reader has, in words; nothing for no answer.
    pub first: Option<String>,
    /// What the second has.
    pub second: Option<String>,
    /// The same as they stand.
    #[cfg_attr(feature = "bindings", ts(type = "[Given | null, Given | null]"))]
    pub given: (Option<Given>, Option<Given>),
}

/// Two readings of a paper, held against each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Comparison {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answered.
    pub banner: Banner,
    /// The instrument's proper name.
    pub title: String,
    /// The language of the paper.
    pub language: LanguageLine,
    /// Who read it first.
    pub first: String,
    /// Who read it second; nothing while nobody has.
    pub second: Option<String>,
    /// How many places agree.
    pub agree: usize,
    /// Places that do not.
    pub differences: Vec<Difference>,
    /// Alerts that what was settled set off, to be shown at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub alerts: Option<Vec<String>>,
}

// The verbs

/// Writes a blank form as a PDF.
pub fn print(app: &App, what: PrintForm) -> Result<Changed<Printed>, Error> {
    let shelf = app.shelf();
    let edition = shelf.get(&what.instrument)?;
    let participant = what.participant.as_deref().map(uuid).transpose()?.map(ParticipantId);
    let looker = Looker::of(app)?;
    let language = app.texts.language(&what.language).ok_or(Error::NotOffered)?;
    let modes = edition.instrument.licence().modes.as_ref();
    let is_for_paper = modes.is_none_or(|modes| modes.contains(&Mode::Paper));
    if !is_for_paper || !app.texts.speaks(&language.tag, sheet::words()) {
        return Err(Error::NotOffered);
    }
    let (words, number) = app.read(|r| {
        let words = visits::may_read(app, r, edition, &language.tag)?;
        let number = participant.map(|id| {
            looker.may_collect(r, id)?;
            Ok::<_, Error>(kept(r.participant(id))?.study_number)
        });
        Ok((words, number.transpose()?))
    })?;
    let folder = match written::folder(app, &what.folder) {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let of = &edition.instrument;
    let printed = ::paper::print(&sheet::sheet(app, of, words, language, number.clone()))?;
    let name = [Some(of.id()), Some(&language.tag), number.as_deref()];
    let name: Vec<_> = name.into_iter().flatten().map(written::as_name).collect();
    let file = Written::new(&folder, &format!("{}.pdf", name.join("-")), &printed.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    let detail = format!("{}|{} {} {}", of.id(), of.version(), language.tag, file.sha256);
    let (kind, object) = match participant {
        Some(id) => ("participant", id.0),
        None => ("questionnaire", questionnaire_id(of)),
    };
    app.note(Action::Printed, kind, object, Some(&detail))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: printed.pages }, [Area::Trail]))
}

/// The paper as a second reader has it so far. The first reader is refused.
pub fn key_again(app: &App, which: ById) -> Result<KeyingPage, Error> {
    let id = ResponseId(which.uuid()?);
    let looker = Looker::of(app)?;
    let person = app.person()?;
    let page = app.read(|r| {
        let first = on_paper(app, r, id, looker)?;
        second::may_read(r, id, person)?;
        let read = r.second_answers(id)?.map(|second| second.answers).unwrap_or_default();
        let second = second::as_if(&first, read);
        let shelf = app.shelf();
        let form = second.form();
        let needed = form.needed().count();
        let language = &first.response.language;
        Ok(KeyingPage {
            id: id.to_string(),
            visit: first.response.visit.to_string(),
            banner: show::banner(app, &r.participant(first.response.participant)?),
            title: first.edition.instrument.title().to_owned(),
            language: LanguageLine::of(app.texts.language(language).ok_or(Error::NotOffered)?),
            items: forms::item_lines(
                app,
                &form,
                shelf.words_of(&first.response)?,
                language,
                &BTreeSet::new(),
            ),
            answered: needed - form.gaps().len(),
            needed,
        })
    })?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
}

/// Keeps what the second reader read.
pub fn key_answer(app: &App, what: SaveAnswer) -> Result<Changed<Saved>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    let person = app.person()?;
    let saved = app.write(|w| {
        let first = on_paper(app, w, id, looker)?;
        looker.may_collect(w, first.response.participant)?;
        let whose = Whose::of(first.response.participant).at(first.response.visit);
        training::may_collect(app, w, looker, whose)?;
        second::may_read(w, id, person)?;
        let read = w.second_answers(id)?.map(|second| second.answers).unwrap_or_default();
        let mut second = second::as_if(&first, read);
        // What the answers call for was said to the first reader, and is not a second time.
        let saved =
            |second: &Filled| Ok::<_, Error>(Saved { prompts: Vec::new(), ..forms::saved(app, w, second)? });
        let said = match second.said(app, &what)? {
            Ok(said) => said,
            Err(why) => return Ok(Saved { refused: Some(why), ..saved(&second)? }),
        };
        if second.response.answers.get(&what.item) != said.given.as_ref() {
            w.add_second_answer(id, &what.item, said.given.as_ref())?;
        }
        match said.given.clone() {
            Some(given) => drop(second.response.answers.insert(what.item.clone(), given)),
            None => drop(second.response.answers.remove(&what.item)),
        }
        let given = said.given.filter(|_| what.typed.is_some());
        Ok(Saved { given, understood: said.understood, ..saved(&second)? })
    })?;
    Ok(Changed::new(saved, [Area::Responses, Area::Trail]))
}

/// The two readings, held against each other.
pub fn compare(app: &App, which: ById) -> Result<Comparison, Error> {
    let id = ResponseId(which.uuid()?);
    let looker = Looker::of(app)?;
    let person = app.person()?;
    let page = app.read(|r| {
        let first = on_paper(app, r, id, looker)?;
        let Compared { second, agree, open } = second::compared(r, &first, person)?;
        let shelf = app.shelf();
        let language = &first.response.language;
        let words = shelf.words_of(&first.response)?;
        let lines = |of: &Filled| forms::item_lines(app, &of.form(), words, language, &BTreeSet::new());
        let (firsts, seconds) = (lines(&first), lines(&second::as_if(&first, second.answers)));
        let differences = firsts.into_iter().zip(seconds).filter(|(line, _)| open.contains(&line.id));
        let said = |line: &ItemLine| {
            let said = line.given.as_ref().and_then(|given| results::said(app, &line.answer, given));
            line.said.clone().or(said)
        };
        Ok(Comparison {
            id: id.to_string(),
            visit: first.response.visit.to_string(),
            banner: show::banner(app, &r.participant(first.response.participant)?),
            title: first.edition.instrument.title().to_owned(),
            language: LanguageLine::of(app.texts.language(language).ok_or(Error::NotOffered)?),
            first: match second::authors(r, id)?.first() {
                Some(author) => r.person(*author)?.name,
                None => String::new(),
            },
            second: Some(r.person(second.by)?.name),
            agree,
            differences: differences
                .map(|(one, other)| Difference {
                    first: said(&one),
                    second: said(&other),
                    item: one.id,
                    number: one.number,
                    text: one.text,
                    given: (one.given, other.given),
                })
                .collect(),
            alerts: None,
        })
    })?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
}

/// Settles one difference, for a reason.
pub fn settle(app: &App, what: SettleDifference) -> Result<Changed<Comparison>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let reason = input::line(&what.reason, 500).map_err(|_| Error::Input("reason"))?;
    let looker = Looker::of(app)?;
    let person = app.person()?;
    let fired = app.write(|w| {
        let mut first = on_paper(app, w, id, looker)?;
        let Compared { second, open, .. } = second::compared(w, &first, person)?;
        if !open.contains(&what.item) {
            return Err(AnswerError::NoSuchItem.into());
        }
        let (code, fired) = match what.take {
            Take::First => ("first", Vec::new()),
            Take::Second => {
                let given = second.answers.get(&what.item);
                ("second", second::take(app, w, &mut first, &what.item, given, &reason)?)
            }
        };
        let (detail, who) = (format!("{} {code}", what.item), Some(first.response.participant));
        w.note_with_reason(Action::SecondSettled, "response", id.0, Some(&detail), &reason, who)?;
        Ok(fired)
    })?;
    app.ring();
    let areas =
        [Area::Responses, Area::Visits, Area::Participants, Area::Sending, Area::Trail, Area::Programme];
    let now = Comparison { alerts: alerts::names(&fired), ..compare(app, ById { id: what.response })? };
    Ok(Changed::new(now, areas))
}

/// A form that was copied from paper.
fn on_paper(app: &App, r: &Reader<'_>, id: ResponseId, looker: Looker) -> Result<Filled, Error> {
    let filled = Filled::load(app, r, id, looker)?;
    if filled.response.mode == Mode::Paper { Ok(filled) } else { Err(Error::NotOffered) }
}
