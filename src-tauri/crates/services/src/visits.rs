//! Visits, and the forms that can be filled in at them.

use std::collections::BTreeSet;

use domain::{
    Moment, ParticipantId, Private, ResponseId, VisitId,
    form::{self, Form},
    response::{Given, Interpreter, InterpreterKind, Mode, Response, accepts},
    visit::Visit,
};
use serde::{Deserialize, Serialize};
use store::{Action, KeptWording, Reader, Writer};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why, input,
    languages::LanguageLine,
    participants::{self, ById, uuid},
    rights::{Looker, kept},
    shelf::{Edition, Words},
    show,
    show::Banner,
    wordings::{Rules, WhyNot, WordingStatus},
};

// What comes in

/// A meeting that takes place, or took place.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartVisit {
    /// Who came.
    pub participant: String,
    /// Empty for today; otherwise day, month, year in any usual way.
    pub day: String,
}

/// A form for a visit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChooseForm {
    /// At which visit.
    pub visit: String,
    /// Which instrument.
    pub instrument: String,
    /// In which language it is read.
    pub language: String,
    /// Who answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// The date on the paper, as typed; only for paper.
    pub paper_day: Option<String>,
    /// Who interprets, where somebody does: what they are, and number or relation.
    #[cfg_attr(feature = "bindings", ts(type = "[InterpreterKind, string] | null"))]
    pub interpreter: Option<(InterpreterKind, String)>,
}

// What goes out

/// Either what is wrong with the day, or the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitStarted {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// Its id.
    pub visit: Option<String>,
}

/// Either what is wrong, or the form that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormBegun {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// The response's id.
    pub response: Option<String>,
}

/// A visit on somebody's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitLine {
    /// For asking more.
    pub id: String,
    /// Ready to show.
    pub day: String,
    /// In the order in which they were begun.
    pub forms: Vec<FormLine>,
}

/// How far a form has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FormState {
    /// Not finished.
    Draft,
    /// Finished.
    Finished,
    /// Finished, and corrected since.
    Corrected,
    /// Taken back: it counts no longer.
    Voided,
}

/// A form of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormLine {
    /// The response's id.
    pub id: String,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The language it is read in, by its own name.
    pub language: String,
    /// How far it has got.
    pub state: FormState,
    /// How many items have an answer or a reason.
    pub answered: usize,
    /// How many need one.
    pub items: usize,
    /// Its first score, once there is one.
    pub score: Option<String>,
}

/// A language in which a form is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Offer {
    /// BCP 47.
    pub tag: String,
    /// Its name for itself.
    pub name: String,
    /// Runs from right to left.
    pub rtl: bool,
    /// How well the wording is known to be its owner's.
    pub status: WordingStatus,
    /// Where the wording is from.
    pub source: String,
    /// It is the very one that the participant prefers.
    pub preferred: bool,
}

/// An instrument, and the languages it can be read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InstrumentOffer {
    /// Its id.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// How many items it has.
    pub items: usize,
    /// The question is our own.
    pub own_stem: bool,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// Why nothing can be begun with it; nothing when something can.
    pub withheld: Option<WhyNot>,
    /// The ways in which it may be given.
    #[cfg_attr(feature = "bindings", ts(type = "Mode[]"))]
    pub modes: Vec<Mode>,
    /// The languages in which it may be read.
    pub offers: Vec<Offer>,
    /// The others, and why not.
    pub unavailable: Vec<(LanguageLine, WhyNot)>,
}

/// A visit, its forms, and the forms that can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitPage {
    /// Its id.
    pub id: String,
    /// Who came.
    pub banner: Banner,
    /// Ready to show.
    pub day: String,
    /// It lies before the day on which it was entered.
    pub paper: bool,
    /// In the order in which they were begun.
    pub forms: Vec<FormLine>,
    /// What can be added.
    pub offered: Vec<InstrumentOffer>,
    /// What a kit asks for at this visit, where it is one of a kit.
    pub plan: Option<VisitPlan>,
}

/// What a kit asks for at a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitPlan {
    /// The kit.
    pub kit: String,
    /// The visit's name.
    pub label: String,
    /// It lies in its window.
    pub in_window: bool,
    /// Its window, ready to show.
    pub window: String,
    /// In order.
    pub forms: Vec<PlannedFormLine>,
    /// Steps to be noted at it: kind, name, and the step once it is noted.
    #[cfg_attr(feature = "bindings", ts(type = "[StepKind, string, string | null][]"))]
    pub steps: Vec<(domain::way::StepKind, String, Option<String>)>,
    /// Minutes of the participant so far, and what there are.
    pub patient_minutes: (u32, u32),
    /// Minutes of staff so far, and what there are.
    pub staff_minutes: (u32, u32),
}

/// A form that a kit asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlannedFormLine {
    /// Which instrument.
    pub instrument: String,
    /// Its name.
    pub title: String,
    /// How much it is wanted.
    pub level: crate::kits::KitLevel,
    /// The form, once it was begun.
    pub response: Option<String>,
    /// How far it has got.
    pub state: Option<FormState>,
    /// Why it was not done, if somebody said so; and the step that says it.
    pub not_done: Option<(String, String)>,
    /// Why it cannot be begun, if it cannot, in words.
    pub withheld: Option<String>,
}

// The verbs

/// Starts a visit: today's, or an earlier one that is copied from paper.
pub fn start(app: &App, new: StartVisit) -> Result<Changed<VisitStarted>, Error> {
    let participant = ParticipantId(uuid(&new.participant)?);
    let typed = new.day.trim();
    let day = if typed.is_empty() { Ok(show::today(app)) } else { participants::day(app, typed) };
    let day = match day {
        Ok(day) => day,
        Err(why) => {
            let problems = vec![FieldProblem::new("day", why)];
            return Ok(Changed::new(VisitStarted { problems, visit: None }, []));
        }
    };
    let visit = Visit { id: VisitId(app.fresh()), participant, day, entered: app.now() };
    let looker = Looker::of(app)?;
    let before_birth = app.write(|w| {
        looker.may_collect(w, participant)?;
        let who = w.participant(participant)?;
        if who.birth().is_some_and(|born| day < born) {
            return Ok(true);
        }
        w.add_visit(&visit)?;
        Ok(false)
    })?;
    if before_birth {
        let problems = vec![FieldProblem::new("day", Why::DateBeforeBirth)];
        return Ok(Changed::new(VisitStarted { problems, visit: None }, []));
    }
    app.ring();
    let started = VisitStarted { problems: Vec::new(), visit: Some(visit.id.to_string()) };
    Ok(Changed::new(started, [Area::Visits, Area::Participants, Area::Sending]))
}

/// A visit, its forms, and the forms that can be added.
pub fn open(app: &App, which: ById) -> Result<VisitPage, Error> {
    let id = VisitId(which.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| {
        let visit = kept(r.visit(id))?;
        looker.may_see(r, visit.participant)?;
        let participant = r.participant(visit.participant)?;
        let rules = Rules::of(app, r)?;
        Ok(VisitPage {
            id: id.to_string(),
            banner: show::banner(app, &participant),
            day: show::day(app, visit.day),
            paper: visit.day < visit.entered.date_naive(),
            forms: line(app, r, &visit)?.forms,
            offered: app.shelf().newest().map(|one| offer(app, &rules, one, &participant.language)).collect(),
            plan: None,
        })
    })?;
    app.note_view(Action::Viewed, "visit", id.0);
    Ok(page)
}

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
    let Some(last) = r.last_finished(response.participant, instrument.id(), &response.started)? else {
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

pub(crate) fn line(app: &App, r: &Reader<'_>, visit: &Visit) -> Result<VisitLine, Error> {
    let forms = r
        .responses_of(visit.id)?
        .iter()
        .map(|response| form_line(app, r, response))
        .collect::<Result<_, _>>()?;
    Ok(VisitLine { id: visit.id.to_string(), day: show::day(app, visit.day), forms })
}

fn form_line(app: &App, r: &Reader<'_>, response: &Response) -> Result<FormLine, Error> {
    let voided = r.voided(response.id)?.is_some();
    let shelf = app.shelf();
    let instrument = &shelf.of(response)?.instrument;
    let form = Form::new(instrument, &response.answers, response.circumstances());
    let needed = form.needed().count();
    let points = instrument.scales().first().and_then(|scale| form.score(scale).points());
    Ok(FormLine {
        id: response.id.to_string(),
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        language: app
            .texts
            .language(&response.language)
            .map_or_else(|| response.language.clone(), |l| l.name.clone()),
        state: match response.edition {
            _ if voided => FormState::Voided,
            0 => FormState::Draft,
            1 => FormState::Finished,
            2.. => FormState::Corrected,
        },
        answered: needed - form.gaps().len(),
        items: needed,
        score: points.filter(|_| response.edition > 0 && !voided).map(|points| show::decimal(app, points)),
    })
}

/// In which languages `of` can be read: the preferred one first, then the same
/// of another country.
pub(crate) fn offer(app: &App, rules: &Rules, of: &Edition, preferred: &str) -> InstrumentOffer {
    let instrument = &of.instrument;
    let (mut offers, mut unavailable) = (Vec::new(), Vec::new());
    for language in app.texts.languages() {
        match (rules.why_not(of, &language.tag), of.words(&language.tag)) {
            (None, Some(words)) => offers.push(one_offer(language, words, language.tag == preferred)),
            (why, _) => unavailable.push((LanguageLine::of(language), why.unwrap_or(WhyNot::Incomplete))),
        }
    }
    offers.sort_by_key(|offer| (!offer.preferred, bare(&offer.tag) != bare(preferred)));
    let modes = instrument.licence().modes.clone();
    InstrumentOffer {
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        items: instrument.items().iter().filter(|item| item.kind.asks() && !item.hidden).count(),
        own_stem: instrument.has_own_stem(),
        attribution: instrument.licence().attribution.clone(),
        withheld: rules.withheld(of),
        modes: modes.unwrap_or_else(|| Mode::ALL.to_vec()),
        offers,
        unavailable,
    }
}

/// A language without its country: who prefers Spanish finds the Spanish that
/// there is before everything else.
fn bare(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

pub(crate) fn one_offer(language: &text::Language, words: &Words, preferred: bool) -> Offer {
    Offer {
        tag: language.tag.clone(),
        name: language.name.clone(),
        rtl: language.rtl,
        status: words.status,
        source: words.source.clone(),
        preferred,
    }
}
