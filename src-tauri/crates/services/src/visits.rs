//! Visits, and the forms that can be filled in at them.

use domain::{
    Moment, ParticipantId, ResponseId, VisitId,
    instrument::Instrument,
    response::{Mode, Response, gaps},
    score::{Score, score},
    visit::Visit,
};
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    languages::LanguageLine,
    participants::{self, ById, uuid},
    rights::{Looker, kept},
    show,
    show::Banner,
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

/// How well a wording is known to be its owner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WordingStatus {
    /// The owner's published wording.
    Published,
    /// Collated from public copies; not checked against the owner's document.
    Collated,
    /// Our own question.
    Own,
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
    /// The languages in which all of its wording exists.
    pub offers: Vec<Offer>,
    /// The others.
    pub unavailable: Vec<LanguageLine>,
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
        if day < *who.born.reveal() {
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
    let (visit, participant, forms) = app.read(|r| {
        let visit = kept(r.visit(id))?;
        looker.may_see(r, visit.participant)?;
        let participant = r.participant(visit.participant)?;
        Ok((visit, participant, line(app, r, &r.visit(id)?)?.forms))
    })?;
    app.note_view(Action::Viewed, "visit", id.0);
    Ok(VisitPage {
        id: id.to_string(),
        banner: show::banner(app, &participant),
        day: show::day(app, visit.day),
        paper: visit.day < visit.entered.date_naive(),
        forms,
        offered: app.instruments.all().map(|one| offer(app, one, &participant.language)).collect(),
    })
}

/// Begins a form, in a language in which all of its wording exists.
pub fn begin_form(app: &App, what: ChooseForm) -> Result<Changed<String>, Error> {
    let visit = VisitId(uuid(&what.visit)?);
    let instrument = app.instruments.get(&what.instrument)?;
    let wording = wording(app, instrument, &what.language)?;
    let id = ResponseId(app.fresh());
    let started: Moment = app.now();
    let looker = Looker::of(app)?;
    app.write(|w| {
        let visit = kept(w.visit(visit))?;
        looker.may_collect(w, visit.participant)?;
        Ok(w.add_response(&Response {
            id,
            participant: visit.participant,
            visit: visit.id,
            instrument: instrument.id().to_owned(),
            version: instrument.version(),
            language: what.language.clone(),
            wording,
            mode: what.mode,
            started,
            answers: domain::response::Answers::new(),
            finished: None,
            edition: 0,
        })?)
    })?;
    Ok(Changed::new(id.to_string(), [Area::Visits, Area::Responses]))
}

/// The digest of what would be read, if all of it exists in `language`.
pub(crate) fn wording(app: &App, of: &Instrument, language: &str) -> Result<String, Error> {
    app.texts.wording_digest(language, &of.wording()).ok_or(Error::NotOffered)
}

pub(crate) fn line(app: &App, r: &Reader<'_>, visit: &Visit) -> Result<VisitLine, Error> {
    let forms = r
        .responses_of(visit.id)?
        .iter()
        .map(|response| form_line(app, response))
        .collect::<Result<_, _>>()?;
    Ok(VisitLine { id: visit.id.to_string(), day: show::day(app, visit.day), forms })
}

fn form_line(app: &App, response: &Response) -> Result<FormLine, Error> {
    let instrument = app.instruments.get(&response.instrument)?;
    let needed = instrument.items().iter().filter(|item| !item.optional).count();
    let points = instrument.scales().first().map(|scale| score(instrument, scale, &response.answers));
    Ok(FormLine {
        id: response.id.to_string(),
        instrument: instrument.id().to_owned(),
        title: instrument.title().to_owned(),
        language: app
            .texts
            .language(&response.language)
            .map_or_else(|| response.language.clone(), |l| l.name.clone()),
        state: match response.edition {
            0 => FormState::Draft,
            1 => FormState::Finished,
            2.. => FormState::Corrected,
        },
        answered: needed - gaps(instrument, &response.answers).len(),
        items: needed,
        score: match points {
            Some(Score::Points(points)) if response.edition > 0 => Some(show::number(app, points)),
            Some(Score::Points(_) | Score::Incomplete { .. }) | None => None,
        },
    })
}

/// In which languages `of` can be read: the preferred one first, then the same
/// of another country.
pub(crate) fn offer(app: &App, of: &Instrument, preferred: &str) -> InstrumentOffer {
    let (offers, unavailable): (Vec<_>, Vec<_>) =
        app.texts.languages().iter().partition(|language| wording(app, of, &language.tag).is_ok());
    let mut offers: Vec<_> =
        offers.into_iter().map(|language| one_offer(app, of, language, language.tag == preferred)).collect();
    offers.sort_by_key(|offer| (!offer.preferred, bare(&offer.tag) != bare(preferred)));
    InstrumentOffer {
        instrument: of.id().to_owned(),
        title: of.title().to_owned(),
        items: of.items().len(),
        own_stem: of.has_own_stem(),
        attribution: of.licence().attribution.clone(),
        offers,
        unavailable: unavailable.into_iter().map(LanguageLine::of).collect(),
    }
}

/// A language without its country: who prefers Spanish finds the Spanish that
/// there is before everything else.
fn bare(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

pub(crate) fn one_offer(app: &App, of: &Instrument, language: &text::Language, preferred: bool) -> Offer {
    let attribute = |name| app.texts.attribute(&language.tag, of.id(), name);
    let status = match attribute("status").as_deref() {
        Some("published") => WordingStatus::Published,
        Some("own") => WordingStatus::Own,
        // Whatever is not known to be better is said to be collated.
        Some(_) | None => WordingStatus::Collated,
    };
    Offer {
        tag: language.tag.clone(),
        name: language.name.clone(),
        rtl: language.rtl,
        status,
        source: attribute("source").unwrap_or_default(),
        preferred,
    }
}
