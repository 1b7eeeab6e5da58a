//! Beginning a form: in words that may be read here, which are kept from then on.

use std::collections::BTreeSet;

use domain::{
    Moment, Private, ResponseId, VisitId, form,
    response::{Given, Interpreter, Mode, Response, accepts},
};
use store::{KeptWording, Reader, Writer};

use super::{ChooseForm, FormBegun};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why, input,
    participants::{self, uuid},
    rights::{Looker, kept},
    shelf::{Edition, Words},
    training::{self, Whose},
    wordings::Rules,
};

/// Begins a form, in a language in which it may be read here.
pub fn begin_form(app: &App, what: ChooseForm) -> Result<Changed<FormBegun>, Error> {
    let visit = VisitId(uuid(&what.visit)?);
    let shelf = app.shelf();
    let edition = shelf.get(&what.instrument)?;
    let instrument = &edition.instrument;
    let paper_day = match (&what.paper_day, what.mode) {
        (Some(typed), Mode::Paper) => match participants::day(app, typed) {
            Ok(day) => Some(day),
            Err(why) => return Ok(not_begun("paper_day", why)),
        },
        (None, Mode::Paper) => None,
        (_, Mode::Patient | Mode::StaffReadsAloud | Mode::Interpreter | Mode::Telephone | Mode::Proxy) => {
            None
        }
    };
    let interpreter = match &what.interpreter {
        Some((kind, detail)) => {
            let detail = Private::new(input::note("interpreter", detail, 200)?);
            Some(Interpreter { kind: *kind, detail })
        }
        None => None,
    };
    if instrument.licence().modes.as_ref().is_some_and(|modes| !modes.contains(&what.mode)) {
        return Err(Error::NotOffered);
    }
    let id = ResponseId(app.fresh());
    let started: Moment = app.now();
    let looker = Looker::of(app)?;
    let before_birth = app.write(|w| {
        let visit = kept(w.visit(visit))?;
        looker.may_collect(w, visit.participant)?;
        training::may_collect(app, w, looker, Whose::of(visit.participant).at(visit.id))?;
        let who = w.participant(visit.participant)?;
        if paper_day.zip(who.birth()).is_some_and(|(day, born)| day < born) {
            return Ok(true);
        }
        let words = may_read(app, w, edition, &what.language)?;
        keep_words(w, edition, &what.language, words)?;
        let response = Response {
            id,
            participant: visit.participant,
            visit: visit.id,
            instrument: instrument.id().to_owned(),
            version: instrument.version(),
            language: what.language.clone(),
            wording: words.digest.clone(),
            mode: what.mode,
            age: who.age_on(visit.day),
            visit_number: Some(w.visit_number(visit.id)?),
            interpreter,
            // Without a date of its own the paper was filled in on the day of the visit.
            paper_day: (what.mode == Mode::Paper).then(|| paper_day.unwrap_or(visit.day)),
            started,
            answers: domain::response::Answers::new(),
            finished: None,
            edition: 0,
        };
        w.add_response(&response)?;
        for item in instrument.items() {
            if let Some(value) = &item.initial {
                w.add_answer(id, 1, &item.id, Some(&Given::Answer(value.clone())))?;
            }
        }
        for (key, given) in carried(app, w, edition, &response)? {
            w.add_answer(id, 1, &key, Some(&given))?;
        }
        Ok(false)
    })?;
    if before_birth {
        return Ok(not_begun("paper_day", Why::DateBeforeBirth));
    }
    let begun = FormBegun { problems: Vec::new(), response: Some(id.to_string()) };
    Ok(Changed::new(begun, [Area::Visits, Area::Responses]))
}

fn not_begun(field: &str, why: Why) -> Changed<FormBegun> {
    Changed::new(FormBegun { problems: vec![FieldProblem::new(field, why)], response: None }, [])
}

/// What the participant said last time, for the items of `response` that carry it on.
pub(crate) fn carried(
    _app: &App,
    r: &Reader<'_>,
    edition: &Edition,
    response: &Response,
) -> Result<Vec<(String, Given)>, Error> {
    let instrument = &edition.instrument;
    let carries: BTreeSet<&str> =
        instrument.items().iter().filter(|item| item.carried).map(|item| item.id.as_str()).collect();
    if carries.is_empty() {
        return Ok(Vec::new());
    }
    let day = r.visit(response.visit)?.day;
    let Some(last) = r.last_finished(response.participant, instrument.id(), (day, &response.started))? else {
        return Ok(Vec::new());
    };
    // Another version may ask something else under the same name.
    let fits = |key: &str, given: &Given| {
        instrument
            .item(form::parts(key).0)
            .is_some_and(|item| accepts(instrument, item, given, response.started.date_naive()).is_ok())
    };
    let answered = |given: &Given| matches!(given, Given::Answer(_));
    let given = last
        .answers
        .into_iter()
        .filter(|(key, given)| carries.contains(form::parts(key).0) && answered(given) && fits(key, given));
    Ok(given.collect())
}

/// The words of `edition` in `language`, if they may be read here.
pub(crate) fn may_read<'a>(
    app: &App,
    r: &Reader<'_>,
    edition: &'a Edition,
    language: &str,
) -> Result<&'a Words, Error> {
    let rules = Rules::of(app, r)?;
    if rules.withheld(edition).is_some() || rules.why_not(edition, language).is_some() {
        return Err(Error::NotOffered);
    }
    edition.words(language).ok_or(Error::NotOffered)
}

/// Keeps what is asked and how it is worded, so that it can be shown and told
/// whatever the program or a pack brings later.
pub(crate) fn keep_words(
    w: &Writer<'_>,
    edition: &Edition,
    language: &str,
    words: &Words,
) -> Result<(), Error> {
    let (id, version) = (edition.instrument.id(), edition.instrument.version());
    let definition = serde_json::to_string(edition.instrument.draft()).map_err(|_| Error::NotOffered)?;
    w.keep_definition(id, version, &definition)?;
    w.keep_wording(&KeptWording {
        digest: words.digest.clone(),
        instrument: id.to_owned(),
        version,
        language: language.to_owned(),
        status: words.status.name().to_owned(),
        source: words.source.clone(),
        texts: words.texts.clone(),
    })?;
    Ok(())
}
