//! Queries: a question about a record, what was answered, and that it is settled.

use domain::{
    ParticipantId, ResponseId, VisitId,
    response::AnswerError,
    way::{Content, Said, Step, StepKind},
};
use store::{NewStep, Reader, Writer};
use uuid::Uuid;

use super::{
    AnswerQuery, AskQuery, LINES, QueryAbout, QueryLine,
    about::{self, Record},
    may_answer, may_ask, role,
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    forms::Filled,
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
    let text = match input::line(&what.text, 500) {
        Ok(text) => text,
        Err(why) => return Ok(refused(why)),
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let (about, item) = match &what.about {
            QueryAbout::Response(id) => {
                let filled = Filled::load(app, w, ResponseId(uuid(id)?), looker)?;
                if filled.response.edition == 0 {
                    return Err(AnswerError::NotFinished.into());
                }
                if let Some(item) = &what.item {
                    filled.form().slot(item).ok_or(AnswerError::NoSuchItem)?;
                }
                (Record::Form(filled), what.item.clone())
            }
            QueryAbout::Step(id) => {
                let step = about::step(w, looker, kept(w.step(uuid(id)?))?)?;
                // A step is asked about as a whole, and nobody asks about a question.
                if what.item.is_some() || !is_asked_about(step.kind) {
                    return Err(Error::Input("step"));
                }
                (Record::Step(step), None)
            }
        };
        let mut content = Content::from([(TEXT.to_owned(), Said::Text(text))]);
        content.extend(item.map(|item| (ITEM.to_owned(), Said::Text(item))));
        note(app, w, StepKind::Query, about.whose(), about.id(), content)
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
        if query.kind != StepKind::Query {
            return Err(Error::Input("query"));
        }
        if let Some(who) = query.participant {
            looker.may_see(w, who)?;
        }
        if w.steps_about(id)?.iter().any(|step| step.kind == StepKind::QueryClosed) {
            return Err(Error::Input("query"));
        }
        let whose = (query.participant, query.visit);
        if let Some(text) = text {
            let content = Content::from([(TEXT.to_owned(), Said::Text(text))]);
            note(app, w, StepKind::QueryAnswer, whose, id, content)?;
        }
        if what.close { note(app, w, StepKind::QueryClosed, whose, id, Content::new()) } else { Ok(()) }
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
    (participant, visit): (Option<ParticipantId>, Option<VisitId>),
    about: Uuid,
    content: Content,
) -> Result<(), Error> {
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
    let (ids, open) = r.queries(LINES, looker.sees())?;
    let mut lines = Vec::new();
    for id in ids {
        let query = kept(r.step(id))?;
        // Of those who were restricted or erased since nothing is said.
        match line(app, r, &query, looker) {
            Ok(line) => lines.push(line),
            Err(Error::Restricted | Error::Erased) => {}
            Err(other) => return Err(other),
        }
    }
    Ok((lines, open))
}

/// Everything that was asked about a record, oldest first.
pub(crate) fn about(app: &App, r: &Reader<'_>, looker: Looker, of: Uuid) -> Result<Vec<QueryLine>, Error> {
    let asked = r.steps_about(of)?;
    let asked = asked.iter().filter(|step| step.kind == StepKind::Query);
    asked.map(|query| line(app, r, query, looker)).collect()
}

/// Whether a query can be about such a step: what was asked and answered is none.
pub(crate) fn is_asked_about(kind: StepKind) -> bool {
    !matches!(kind, StepKind::Query | StepKind::QueryAnswer | StepKind::QueryClosed)
}

fn line(app: &App, r: &Reader<'_>, query: &Step, looker: Looker) -> Result<QueryLine, Error> {
    if let Some(who) = query.participant {
        looker.may_see(r, who)?;
    }
    let about = Record::of(app, r, looker, query)?;
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
        what: about::named(app, r, about.as_ref(), query.text(ITEM))?,
        about: about.as_ref().map(Record::shown),
        said,
        days: u32::try_from((until.date_naive() - query.at.date_naive()).num_days()).unwrap_or_default(),
        answered: after.iter().any(|step| step.kind == StepKind::QueryAnswer),
        closed: closed.is_some(),
    })
}
