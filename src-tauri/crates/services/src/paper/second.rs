//! What two people read on the same paper.

use std::collections::BTreeSet;

use domain::{
    PersonId, ResponseId,
    form::{Form, Slot, State},
    instrument::{Instrument, Kind},
    response::{AnswerError, Answers, Given, Response, Value},
};
use store::{Action, AuditRow, Reader, SecondKeying, StoreError, TrailQuery, Writer};
use uuid::Uuid;

use crate::{
    App, Error,
    alerts::{self, Asked},
    forms::{self, Filled},
    sync,
};

/// Two readings, held against each other.
pub(super) struct Compared {
    pub second: SecondKeying,
    /// How many places agree.
    pub agree: usize,
    /// Keys of those that do not, and that nobody has settled.
    pub open: BTreeSet<String>,
}

/// The same form with other answers.
pub(super) fn as_if(of: &Filled, answers: Answers) -> Filled {
    Filled { response: Response { answers, ..of.response.clone() }, edition: of.edition.clone(), day: of.day }
}

/// Everybody who gave any answer of the first reading, in order.
pub(super) fn authors(r: &Reader<'_>, id: ResponseId) -> Result<Vec<PersonId>, Error> {
    let mut authors = Vec::new();
    for row in rows(r, id, &[Action::Answered])?.iter().rev() {
        let author = row.by.as_deref().and_then(|by| by.parse().ok()).map(PersonId);
        authors.extend(author.filter(|author| !authors.contains(author)));
    }
    Ok(authors)
}

/// Whether `person` may read the paper a second time: once somebody has read it,
/// and not if it was them.
pub(super) fn may_read(r: &Reader<'_>, id: ResponseId, person: PersonId) -> Result<(), Error> {
    let authors = authors(r, id)?;
    if authors.is_empty() {
        return Err(AnswerError::NotFinished.into());
    }
    if authors.contains(&person) { Err(StoreError::SamePerson.into()) } else { Ok(()) }
}

/// The two readings, for `person`: whoever may still read it sees nothing of the
/// first reading until their own is whole.
pub(super) fn compared(r: &Reader<'_>, first: &Filled, person: PersonId) -> Result<Compared, Error> {
    let id = first.response.id;
    let second = r.second_answers(id)?.ok_or(AnswerError::NotFinished)?;
    let may_still_read = !authors(r, id)?.contains(&person);
    let theirs = as_if(first, second.answers.clone());
    // A sentence that is not ticked stays blank.
    if may_still_read && theirs.form().gaps().iter().any(|gap| gap.item.kind != Kind::Tick) {
        return Err(AnswerError::NotFinished.into());
    }
    let (agree, differ) = held(&first.edition.instrument, &first.response, &second.answers);
    let settled = settled(r, id)?;
    let open = differ.into_iter().filter(|key| !settled.contains(key)).collect();
    Ok(Compared { second, agree, open })
}

/// How many differences nobody has settled; `None` while nobody read the paper a
/// second time.
pub(crate) fn open(app: &App, r: &Reader<'_>, first: &Response) -> Result<Option<usize>, Error> {
    let Some(second) = r.second_answers(first.id)? else { return Ok(None) };
    let shelf = app.shelf();
    let (_, differ) = held(&shelf.of(first)?.instrument, first, &second.answers);
    let settled = settled(r, first.id)?;
    Ok(Some(differ.iter().filter(|key| !settled.contains(*key)).count()))
}

/// Whether the form has to wait until somebody has settled a difference.
pub(crate) fn are_open(app: &App, r: &Reader<'_>, first: &Response) -> Result<bool, Error> {
    Ok(open(app, r, first)?.is_some_and(|open| open > 0))
}

/// The second reading counts for `key`: in a draft as an answer, in a finished form
/// as a correction. The alerts that it sets off.
pub(super) fn take(
    app: &App,
    w: &Writer<'_>,
    first: &mut Filled,
    key: &str,
    given: Option<&Given>,
    reason: &str,
) -> Result<Vec<Uuid>, Error> {
    let id = first.response.id;
    let is_draft = first.response.edition == 0;
    let Some(given) = given else {
        // A finished form has an answer or a reason everywhere.
        if !is_draft {
            return Err(AnswerError::NotOffered(key.to_owned()).into());
        }
        w.add_answer(id, 1, key, None)?;
        return Ok(Vec::new());
    };
    w.add_answer(id, first.response.edition + 1, key, Some(given))?;
    first.response.answers.insert(key.to_owned(), given.clone());
    if is_draft {
        return alerts::fire_for_response(app, w, first, Asked::Answered);
    }
    w.add_edition(id, Some(reason), &forms::score_ids(app, &first.form()))?;
    w.queue_questionnaire_of(id, sync::questionnaire_id(&first.edition.instrument))?;
    alerts::fire_for_response(app, w, first, Asked::Finished)
}

/// How many places agree, and the keys of those that do not. Places that are not
/// asked in either reading are left out.
fn held(of: &Instrument, first: &Response, second: &Answers) -> (usize, Vec<String>) {
    let first_form = Form::new(of, &first.answers, first.circumstances());
    let second_form = Form::new(of, second, first.circumstances());
    let (mut agree, mut differ) = (0, Vec::new());
    for (one, other) in first_form.slots().iter().zip(second_form.slots()) {
        if one.item.hidden || !one.item.kind.asks() {
            continue;
        }
        let (first, second) = (read(&first_form, one), read(&second_form, other));
        if first != second {
            differ.push(one.key.clone());
        } else if first.is_some() {
            agree += 1;
        }
    }
    (agree, differ)
}

/// What was read in a place; a sentence that nobody ticked is blank.
fn read(form: &Form<'_>, slot: &Slot<'_>) -> Option<Given> {
    let is_blank = slot.item.kind == Kind::Tick && slot.state == State::Asked;
    let blank = is_blank.then_some(Given::Answer(Value::Tick(false)));
    form.given(&slot.key).cloned().or(blank)
}

/// Keys of the places that somebody settled and nobody has answered since.
fn settled(r: &Reader<'_>, id: ResponseId) -> Result<BTreeSet<String>, Error> {
    let (mut seen, mut settled) = (BTreeSet::new(), BTreeSet::new());
    // The newest first.
    for row in rows(r, id, &[Action::Answered, Action::SecondKeyed, Action::SecondSettled])? {
        let detail = row.detail.as_deref().unwrap_or_default();
        let key = detail.split(' ').next().unwrap_or_default().to_owned();
        if seen.insert(key.clone()) && row.action == Action::SecondSettled.code() {
            settled.insert(key);
        }
    }
    Ok(settled)
}

fn rows(r: &Reader<'_>, id: ResponseId, actions: &[Action]) -> Result<Vec<AuditRow>, Error> {
    let wanted = TrailQuery { object: Some(id.0), actions: actions.to_vec(), ..TrailQuery::default() };
    Ok(r.trail(&wanted, usize::MAX)?)
}
