//! Queries: a question about a record, what was answered, and that it is settled.

use domain::{
    ResponseId,
    response::{AnswerError, Response},
    way::{Content, Said, Step, StepKind},
};
use store::{NewStep, Reader, Writer};
use uuid::Uuid;

use super::{AnswerQuery, AskQuery, LINES, QueryLine, may_answer, may_ask, role};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    forms::{self, Filled},
    input,
    participants::uuid,
    rights::{Looker, kept},
    show, ways,
};

/// What was asked and answered, as text.
const TEXT: &str = "text";
/// The place that a query is about.
const ITEM: &str = "item";

/// Asks about a record.
pub fn ask(app: &App, what: AskQuery) -> Result<Changed<Vec<FieldProblem>>, Error> {
    if !may_ask(role(app)?) {
        return Err(Error::NotYours);
    }
    let id = ResponseId(uuid(&what.response)?);
    let text = match input::line(&what.text, 500) {
        Ok(text) => text,
        Err(why) => return Ok(refused(why)),
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let filled = Filled::load(app, w, id, looker)?;
        if filled.response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let mut content = Content::from([(TEXT.to_owned(), Said::Text(text))]);
        if let Some(item) = &what.item {
            filled.form().slot(item).ok_or(AnswerError::NoSuchItem)?;
            content.insert(ITEM.to_owned(), Said::Text(item.clone()));
        }
        note(app, w, StepKind::Query, &filled.response, id.0, content)
    })?;
    app.ring();
    Ok(Changed::new(Vec::new(), AREAS))
}

/// Answers, or settles.
pub fn answer(app: &App, what: AnswerQuery) -> Result<Changed<Vec<FieldProblem>>, Error> {
    if !may_answer(role(app)?) {
        return Err(Error::NotYours);
    }
    let id = uuid(&what.query)?;
    let text = match input::line(&what.text, 500) {
        Ok(text) => Some(text),
        Err(Why::FieldEmpty) if what.close => None,
        Err(why) => return Ok(refused(why)),
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let query = kept(w.step(id))?;
        let about = query.about.filter(|_| query.kind == StepKind::Query).ok_or(Error::Input("query"))?;
        let response = kept(w.response(ResponseId(about)))?;
        looker.may_see(w, response.participant)?;
        if w.steps_about(id)?.iter().any(|step| step.kind == StepKind::QueryClosed) {
            return Err(Error::Input("query"));
        }
        if let Some(text) = text {
            let content = Content::from([(TEXT.to_owned(), Said::Text(text))]);
            note(app, w, StepKind::QueryAnswer, &response, id, content)?;
        }
        if what.close { note(app, w, StepKind::QueryClosed, &response, id, Content::new()) } else { Ok(()) }
    })?;
    app.ring();
    Ok(Changed::new(Vec::new(), AREAS))
}

const AREAS: [Area; 3] = [Area::Programme, Area::Sending, Area::Trail];

fn refused(why: Why) -> Changed<Vec<FieldProblem>> {
    Changed::new(vec![FieldProblem::new(TEXT, why)], [])
}

fn note(
    app: &App,
    w: &Writer<'_>,
    kind: StepKind,
    of: &Response,
    about: Uuid,
    content: Content,
) -> Result<(), Error> {
    let (participant, visit) = (Some(of.participant), Some(of.visit));
    let day = show::today(app);
    let new = NewStep {
        id: app.fresh(),
        kind,
        kit: None,
        participant,
        visit,
        about: Some(about),
        day,
        content,
        reason: None,
    };
    w.keep_step(&new)?;
    Ok(())
}

/// The list: open ones first. And how many are open.
pub(super) fn lines(app: &App, r: &Reader<'_>, looker: Looker) -> Result<(Vec<QueryLine>, u32), Error> {
    let (ids, open) = r.queries(LINES)?;
    let mut lines = Vec::new();
    for id in ids {
        let query = kept(r.step(id))?;
        // Of those who were restricted or erased since nothing is said.
        let seen = query.participant.map(|who| looker.may_see(r, who));
        match seen {
            Some(Err(Error::Restricted | Error::Erased)) => {}
            Some(Err(other)) => return Err(other),
            Some(Ok(())) | None => lines.push(line(app, r, &query, looker)?),
        }
    }
    Ok((lines, open))
}

/// Everything that was asked about a form, oldest first.
pub(crate) fn about(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    of: ResponseId,
) -> Result<Vec<QueryLine>, Error> {
    let asked = r.steps_about(of.0)?;
    let asked = asked.iter().filter(|step| step.kind == StepKind::Query);
    asked.map(|query| line(app, r, query, looker)).collect()
}

fn line(app: &App, r: &Reader<'_>, query: &Step, looker: Looker) -> Result<QueryLine, Error> {
    let after = r.steps_about(query.id)?;
    let closed = after.iter().find(|step| step.kind == StepKind::QueryClosed);
    let until = closed.map_or_else(|| app.now(), |step| step.at);
    let mut said = Vec::new();
    for step in std::iter::once(query).chain(&after) {
        let by = r.person_name(step.by)?.unwrap_or_default();
        let settled = || app.texts.say(&show::language(app), "quality-settled", &[]);
        let text = ways::words(app, step, TEXT).unwrap_or_else(settled);
        said.push((by, show::moment(app, step.at), text));
    }
    Ok(QueryLine {
        id: query.id.to_string(),
        response: query.about.map(|id| id.to_string()).unwrap_or_default(),
        what: what(app, r, query, looker)?,
        said,
        days: u32::try_from((until.date_naive() - query.at.date_naive()).num_days()).unwrap_or_default(),
        answered: after.iter().any(|step| step.kind == StepKind::QueryAnswer),
        closed: closed.is_some(),
    })
}

/// Study number, instrument, and the question that it is about.
fn what(app: &App, r: &Reader<'_>, query: &Step, looker: Looker) -> Result<String, Error> {
    let Some(id) = query.about else { return Ok(String::new()) };
    let filled = Filled::load(app, r, ResponseId(id), looker)?;
    let number = kept(r.participant(filled.response.participant))?.study_number;
    let title = filled.edition.instrument.title();
    let tag = show::language(app);
    Ok(match query.text(ITEM) {
        None => app.texts.say(&tag, "quality-what", &[("number", &number), ("form", title)]),
        Some(item) => {
            let place = i64::try_from(forms::number(&filled.form(), item)).unwrap_or_default();
            let args =
                [("number", number.as_str()), ("form", title), ("question", &show::number(app, place))];
            app.texts.say(&tag, "quality-what-item", &args)
        }
    })
}
