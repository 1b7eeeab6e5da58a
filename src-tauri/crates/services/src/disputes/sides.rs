//! Both sides of a dispute, as they are shown.

use domain::{
    Moment, ParticipantId, PersonId, ResponseId, VisitId,
    form::Form,
    nhs_number::NhsNumber,
    response::{Given, Response},
};
use serde_json::Value;
use store::{Dispute, Kind, Reader};
use uuid::Uuid;

use super::{DisputeKind, DisputeLine, DisputePage, DisputedResponse, FieldPair, Side};
use crate::{
    App, Error,
    forms::{self, Shown},
    results,
    rights::Looker,
    sending::Thing,
    shelf::Edition,
    show,
    sync::{
        pull::{Details, details, differing, said},
        this_computer,
    },
};

/// The fields of a participant, in the order in which they are shown.
const FIELDS: [&str; 8] =
    ["study_number", "family", "given", "born", "sex", "nhs_number", "language", "interpreter"];

/// What the endpoint holds, and what both had before.
pub(super) struct Theirs {
    pub now: Value,
    pub before: Value,
}

impl Theirs {
    /// As it was when the dispute was opened.
    pub fn of(r: &Reader<'_>, dispute: &Dispute) -> Result<Self, Error> {
        let parse = |text: &String| serde_json::from_str::<Value>(text).ok();
        if let Some(mut kept) = dispute.theirs.as_ref().and_then(parse) {
            return Ok(Self { now: kept["theirs"].take(), before: kept["before"].take() });
        }
        let remote = r.remote(dispute.record, dispute.object)?.and_then(|remote| remote.resource);
        Ok(Self { now: remote.as_ref().and_then(parse).unwrap_or_default(), before: Value::Null })
    }
}

/// Whom a dispute is about, of those who are on file here.
pub(super) fn about(r: &Reader<'_>, dispute: &Dispute) -> Result<Option<ParticipantId>, Error> {
    let id = match (DisputeKind::named(&dispute.kind)?, dispute.record) {
        (DisputeKind::SameNumber, _) => dispute.other.map(ParticipantId),
        (_, Kind::Participant) => Some(ParticipantId(dispute.object)),
        (_, Kind::Visit) => Some(r.visit(VisitId(dispute.object))?.participant),
        (_, Kind::Response) => Some(r.response(ResponseId(dispute.object))?.participant),
        (_, Kind::Enrolment) => Some(r.enrolment(dispute.object)?.participant),
        (_, Kind::Step) => r.step(dispute.object)?.participant,
        (_, Kind::Questionnaire | Kind::Kit) => None,
    };
    Ok(id)
}

pub(super) fn line(app: &App, r: &Reader<'_>, dispute: &Dispute) -> Result<DisputeLine, Error> {
    let kind = DisputeKind::named(&dispute.kind)?;
    let object = if kind == DisputeKind::SameNumber { dispute.other } else { None };
    let object = object.unwrap_or(dispute.object);
    Ok(DisputeLine {
        id: dispute.id.to_string(),
        kind,
        record: dispute.record.into(),
        what: Thing::find(app, r, dispute.record, object)?.words(app),
        since: show::moment(app, dispute.since.with_timezone(app.now().offset())),
    })
}

pub(super) fn page(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    dispute: &Dispute,
) -> Result<DisputePage, Error> {
    if let Some(who) = about(r, dispute)? {
        looker.may_see(r, who)?;
    }
    let kind = DisputeKind::named(&dispute.kind)?;
    let (theirs, here) = (Theirs::of(r, dispute)?, this_computer(r)?);
    let (mut fields, mut responses) = (Vec::new(), Vec::new());
    match (kind, dispute.record) {
        // Nothing is compared: it stays, or it goes.
        (DisputeKind::Gone, _) => {}
        (DisputeKind::Twice, _) => {
            for id in [Some(dispute.object), dispute.other].into_iter().flatten() {
                let response = r.response(ResponseId(id))?;
                let origin = r.origin(Kind::Response, id)?.filter(|origin| Some(*origin) != here);
                responses.push(disputed(app, r, &response, origin)?);
            }
        }
        (DisputeKind::SameNumber, _) => {
            if let (Some(other), Ok(theirs)) = (dispute.other, exchange::their_patient(&theirs.now)) {
                let ours = details(&r.participant(ParticipantId(other))?);
                fields = pairs(app, &ours, &said(&theirs), None);
                // Two people are not alike: only their number has to be.
                fields.iter_mut().for_each(|pair| pair.differs = pair.field == "study_number");
            }
        }
        (DisputeKind::Changed, Kind::Participant) => {
            if let Ok(now) = exchange::their_patient(&theirs.now) {
                let ours = details(&r.participant(ParticipantId(dispute.object))?);
                let before = exchange::their_patient(&theirs.before).ok().map(|before| said(&before));
                fields = pairs(app, &ours, &said(&now), before.as_ref());
            }
        }
        (DisputeKind::Changed, Kind::Visit) => {
            let ours = r.visit(VisitId(dispute.object))?;
            if let Ok(now) = exchange::their_visit(&theirs.now) {
                let before = exchange::their_visit(&theirs.before).ok();
                fields.push(FieldPair {
                    field: "day".into(),
                    ours: show::day(app, ours.day),
                    theirs: show::day(app, now.day),
                    before: before.map(|before| show::day(app, before.day)),
                    differs: ours.day != now.day,
                });
            }
        }
        // Steps are only added: nobody has to choose.
        (DisputeKind::Changed, Kind::Enrolment | Kind::Step | Kind::Kit) => {}
        (DisputeKind::Changed, Kind::Response | Kind::Questionnaire) => {
            let ours = r.response(ResponseId(dispute.object))?;
            let shelf = app.shelf();
            let edition = shelf.of(&ours)?;
            if let Ok(now) = exchange::their_response(&theirs.now, &edition.instrument) {
                fields.push(answers(app, edition, &ours, &now.response)?);
            }
        }
    }
    fields.sort_by_key(|pair| !pair.differs);
    let seen = r.remote(dispute.record, dispute.object)?;
    let at = |at: Moment| show::moment(app, at.with_timezone(app.now().offset()));
    Ok(DisputePage {
        line: line(app, r, dispute)?,
        ours: ours(app, r, kind, dispute)?,
        theirs: Side {
            who: their_name(r, dispute, &theirs.now)?,
            at: seen.and_then(|seen| seen.modified).map(at),
        },
        fields,
        responses,
    })
}

/// Who last changed it here, and when.
fn ours(app: &App, r: &Reader<'_>, kind: DisputeKind, dispute: &Dispute) -> Result<Side, Error> {
    let (by, at) = match (kind, dispute.record) {
        (DisputeKind::SameNumber, _) | (_, Kind::Participant) => {
            let id = if kind == DisputeKind::SameNumber { dispute.other } else { None };
            let id = ParticipantId(id.unwrap_or(dispute.object));
            match r.participant_editions(id)?.pop() {
                Some((at, by, _)) => (Some(by), Some(at)),
                None => (None, Some(r.participant(id)?.registered)),
            }
        }
        (_, Kind::Visit) => (None, Some(r.visit(VisitId(dispute.object))?.entered)),
        (_, Kind::Step) => {
            let step = r.step(dispute.object)?;
            (Some(step.by), Some(step.at))
        }
        (_, Kind::Enrolment | Kind::Kit) => (None, None),
        (_, Kind::Response | Kind::Questionnaire) => {
            let id = if kind == DisputeKind::Twice { dispute.other } else { None };
            let last = r.editions(ResponseId(id.unwrap_or(dispute.object)))?.pop();
            last.map_or((None, None), |last| (Some(last.by), Some(last.at)))
        }
    };
    let who = match by {
        Some(by) => r.person_name(by)?,
        None => None,
    };
    Ok(Side { who, at: at.map(|at| show::moment(app, at)) })
}

/// Who wrote it there: they, as far as their name is told, and their computer.
fn their_name(r: &Reader<'_>, dispute: &Dispute, theirs: &Value) -> Result<Option<String>, Error> {
    let they = exchange::author_of(theirs).and_then(|author| author.name);
    let both = [they, name(r, dispute.computer)?].into_iter().flatten();
    Ok(both.reduce(|they, computer| format!("{they} · {computer}")))
}

fn name(r: &Reader<'_>, computer: Option<Uuid>) -> Result<Option<String>, Error> {
    Ok(match computer {
        Some(id) => r.person_name(PersonId(id))?,
        None => None,
    })
}

fn pairs(app: &App, ours: &Details, theirs: &Details, before: Option<&Details>) -> Vec<FieldPair> {
    let differs = differing(ours, theirs);
    let pair = |field: &str| {
        let (ours, theirs) = (ours.get(field)?, theirs.get(field)?);
        Some(FieldPair {
            field: field.to_owned(),
            ours: shown(app, field, ours),
            theirs: shown(app, field, theirs),
            before: before.and_then(|before| before.get(field)).map(|before| shown(app, field, before)),
            differs: differs.contains(&field),
        })
    };
    FIELDS.into_iter().filter_map(pair).collect()
}

/// A value as it is read. What is not known is empty.
fn shown(app: &App, field: &str, value: &str) -> String {
    let say = |id: &str| app.texts.say(&show::language(app), id, &[]);
    match field {
        _ if value.is_empty() => String::new(),
        "born" => value.parse().map_or_else(|_| value.to_owned(), |day| show::day(app, day)),
        "sex" => say(&format!("sex-{value}")),
        "nhs_number" => NhsNumber::parse(value).map_or_else(|_| value.to_owned(), |number| number.grouped()),
        "language" => show::language_name(app, value),
        "interpreter" => say(&format!("dispute-{value}")),
        _ => value.to_owned(),
    }
}

/// The answers that differ, side by side.
fn answers(app: &App, edition: &Edition, ours: &Response, theirs: &Response) -> Result<FieldPair, Error> {
    let mut keys: Vec<_> = ours.answers.keys().chain(theirs.answers.keys()).collect();
    keys.sort();
    keys.dedup();
    keys.retain(|key| ours.answers.get(*key) != theirs.answers.get(*key));
    let told = |of: &Response| -> Result<String, Error> {
        let shelf = app.shelf();
        let words = shelf.words_of(of)?;
        let form = Form::new(&edition.instrument, &of.answers, of.circumstances());
        let lines = forms::item_lines(app, &form, words, &of.language, &Default::default());
        let told =
            lines.iter().filter(|line| keys.contains(&&line.id) && line.shown == Shown::Asked).map(|line| {
                let said = line.said.clone();
                let said = said.or_else(|| {
                    line.given.as_ref().and_then(|given| results::said(app, &line.answer, given))
                });
                let missing = || match &line.given {
                    Some(Given::Missing(why)) => reason(app, *why),
                    Some(Given::Answer(_)) | None => "–".to_owned(),
                };
                let number = show::number(app, i64::try_from(line.number).unwrap_or(i64::MAX));
                format!("{number}: {}", said.unwrap_or_else(missing))
            });
        Ok(told.collect::<Vec<_>>().join(" · "))
    };
    Ok(FieldPair {
        field: "answers".into(),
        ours: told(ours)?,
        theirs: told(theirs)?,
        before: None,
        differs: true,
    })
}

/// Why there is no answer, in words.
fn reason(app: &App, why: domain::response::Missing) -> String {
    let code =
        serde_json::to_value(why).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    app.texts.say(&show::language(app), &format!("missing-{code}"), &[])
}

/// One response of two.
fn disputed(
    app: &App,
    r: &Reader<'_>,
    of: &Response,
    origin: Option<Uuid>,
) -> Result<DisputedResponse, Error> {
    let shelf = app.shelf();
    let edition = shelf.of(of)?;
    let instrument = &edition.instrument;
    let form = Form::new(instrument, &of.answers, of.circumstances());
    let language = show::language(app);
    let scores = instrument.scales().iter().filter_map(|scale| {
        let points = form.score(scale).points()?;
        let name = edition.label(&app.texts, &language, &format!("{}-{}", instrument.id(), scale.id));
        Some(format!("{name}: {}", show::decimal(app, points)))
    });
    let by = match origin {
        Some(_) => name(r, origin)?,
        None => match r.editions(of.id)?.first() {
            Some(first) => r.person_name(first.by)?,
            None => None,
        },
    };
    Ok(DisputedResponse {
        id: of.id.to_string(),
        here: origin.is_none(),
        finished: of.finished.map(|at| show::moment(app, at)).unwrap_or_default(),
        by,
        scores: scores.collect(),
        answered: u32::try_from(form.needed().count() - form.gaps().len()).unwrap_or(u32::MAX),
    })
}
