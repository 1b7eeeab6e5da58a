//! The screen in the patient's own hands: one question at a time, in their
//! language, and nothing else until staff take it back.

mod machine;
mod page;
mod pin;
mod way_back;

use std::collections::BTreeMap;

use domain::{
    ResponseId,
    form::{self, State},
    instrument::Kind,
    response::{AnswerError, Given, Missing, Mode, Value},
};
use serde::{Deserialize, Serialize};
use vault::VaultError;

use self::machine::Event;
pub(crate) use self::machine::Sheet;
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    desk::Handed,
    forms::{self, Filled, ItemLine, SaveAnswer},
    input::Checks,
    languages::LanguageLine,
    participants::uuid,
    rights::{Looker, kept},
    session::{self, SignIn},
    training::{self, Whose},
};

// What comes in

/// A form to be answered by the patient.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Hand {
    /// Which response.
    pub response: String,
}

/// Where the patient goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Nowhere: the page as it stands.
    Stay,
    /// To the next page.
    Next,
    /// To the page before.
    Back,
    /// Nobody has touched the screen for a while.
    Rest,
    /// Somebody is there again.
    Wake,
    /// Large text, or no longer.
    TextSize,
}

/// A patient's answer to the question on the page.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PatientAnswer {
    /// Which place, as the page has it.
    pub item: String,
    /// What was said, or that they would rather not; null takes it back.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
    /// A number, a date or words as they were typed; instead of `given`.
    pub typed: Option<String>,
}

/// Staff take the screen back.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeBack {
    /// PIN or passphrase of whoever handed it over.
    pub secret: String,
}

/// One's own PIN.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SetPin {
    /// One's passphrase.
    pub passphrase: String,
    /// Four to eight digits; empty for none.
    pub pin: String,
}

// What goes out

/// What is on the patient's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// A welcome, with the instructions.
    Welcome,
    /// A question.
    Question,
    /// Something to read.
    Reading,
    /// Nothing of anybody: it was left alone.
    Resting,
    /// Thanks: give it back.
    Done,
}

/// The patient's page. All words are in the patient's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PatientPage {
    /// What is on it.
    pub kind: PageKind,
    /// In which language.
    pub language: LanguageLine,
    /// What buttons and headings say, by message (`patient-…`).
    pub words: BTreeMap<String, String>,
    /// How far the patient has got, in words.
    pub progress: Option<String>,
    /// 0 to 100.
    pub percent: u32,
    /// The instructions.
    pub instructions: Option<String>,
    /// Headings of the groups around the question.
    pub headings: Vec<String>,
    /// The question, or what is read.
    pub item: Option<ItemLine>,
    /// What is wrong with what was typed, in a sentence.
    pub refused: Option<String>,
    /// Whether "I would rather not answer" is offered.
    pub may_decline: bool,
    /// Whether there is a page before.
    pub back: bool,
    /// Whether there is a page after, as things stand.
    pub next: bool,
    /// Large text.
    pub large: bool,
    /// A recording of the question, as a `data:` URL.
    pub audio: Option<String>,
    /// Lines that must be shown with the form.
    pub notices: Vec<String>,
    /// After so many seconds without a touch the window asks to rest.
    pub rest_after: u32,
    /// A practice case: that it is, in a sentence, on every page, also while it rests.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub practice: Option<String>,
}

/// Staff have the screen again, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakenBack {
    /// The response, once they have it.
    pub response: Option<String>,
    /// Why not, in a sentence in the patient's language.
    pub refused: Option<String>,
}

/// Whether everything that a patient reads around a form exists in `language`.
pub(crate) fn can_read(app: &App, language: &str) -> bool {
    app.texts.speaks(language, page::words())
}

/// Whether a form can be given into the patient's own hands: not one that is
/// copied from paper, nor one that its owner does not let them answer by themselves.
pub(crate) fn may_hand(app: &App, filled: &Filled) -> bool {
    let response = &filled.response;
    let modes = filled.edition.instrument.licence().modes.as_ref();
    let in_hands = in_hands(response.mode);
    in_hands.is_some_and(|mode| modes.is_none_or(|modes| modes.contains(&mode)))
        && response.edition == 0
        && can_read(app, &response.language)
}

/// How a form is answered once whoever answers has the screen themselves.
fn in_hands(mode: Mode) -> Option<Mode> {
    match mode {
        Mode::Patient | Mode::StaffReadsAloud | Mode::Interpreter | Mode::Telephone => Some(Mode::Patient),
        Mode::Proxy => Some(Mode::Proxy),
        Mode::Paper => None,
    }
}

// The verbs

/// Gives the screen to the patient. What they answer is kept in the name of whoever
/// handed it over; in the trail it stands between that and the taking back.
pub fn hand(app: &App, what: Hand) -> Result<Changed<()>, Error> {
    let response = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    app.write(|w| {
        let filled = Filled::draft(app, w, response, looker)?;
        looker.may_collect(w, filled.response.participant)?;
        let whose = Whose::of(filled.response.participant).at(filled.response.visit);
        training::may_collect(app, w, looker, whose)?;
        if !may_hand(app, &filled) {
            return Err(Error::NotOffered);
        }
        let was = filled.response.mode;
        // What was given in one way was not given in another.
        let mode = if is_blank(&filled) { in_hands(was).unwrap_or(was) } else { was };
        kept(w.hand_to_patient(response, mode))
    })?;
    app.desk().handed = Some(Handed { response, sheet: Sheet::FIRST, wrong: 0 });
    app.full_screen(true);
    Ok(Changed::new((), session::EVERYTHING))
}

/// Whether nobody has answered anything: what stands there began with the form.
fn is_blank(filled: &Filled) -> bool {
    let begun = |key: &String| {
        let item = filled.edition.instrument.item(form::parts(key).0);
        item.is_some_and(|item| item.carried || item.initial.is_some())
    };
    filled.response.answers.keys().all(begun)
}

/// The patient goes somewhere; the page there.
pub fn go(app: &App, step: Step) -> Result<PatientPage, Error> {
    let event = match step {
        Step::Stay => Event::Look,
        Step::Next => Event::Next,
        Step::Back => Event::Back,
        Step::Rest => Event::Rest,
        Step::Wake => Event::Wake,
        Step::TextSize => Event::TextSize,
    };
    // The window looks and rests by itself.
    if !matches!(step, Step::Stay | Step::Rest) {
        touch(app);
    }
    if step == Step::Next {
        leave_blank(app)?;
    }
    turn(app, event, None)
}

/// Keeps the patient's answer to the question on the page; the page as it is then.
pub fn answer(app: &App, what: PatientAnswer) -> Result<PatientPage, Error> {
    touch(app);
    let Handed { response, sheet, .. } = handed(app)?;
    let filled = draft(app, response)?;
    let form = filled.form();
    let here = sheet.place().and_then(|place| form.slots().get(place));
    let Some(slot) = here.filter(|slot| slot.key == what.item) else {
        return Err(AnswerError::NoSuchItem.into());
    };
    // The other reasons are staff's to give.
    if matches!(what.given, Some(Given::Missing(why)) if why != Missing::Declined) {
        return Err(AnswerError::NotOffered(slot.item.id.clone()).into());
    }
    let PatientAnswer { item, given, typed } = what;
    let saved = forms::answer(app, SaveAnswer { response: response.to_string(), item, given, typed })?.value;
    let language = &filled.response.language;
    let refused = saved.refused.map(|why| page::refusal(app, language, slot.item, why));
    turn(app, Event::Answered, refused)
}

pub use way_back::take_back;

/// Sets one's own PIN, or takes it away.
pub fn set_pin(app: &App, what: SetPin) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let mut checks = Checks::default();
    let wanted = match what.pin.trim() {
        "" => Some(None),
        typed => checks.take("pin", pin::wanted(typed)).map(Some),
    };
    let (person, name) = {
        let desk = app.desk();
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        (open.person, open.name.clone())
    };
    let who = SignIn { name, passphrase: what.passphrase };
    match session::prove(app, &*app.folder()?, &who) {
        Ok((_, opened)) if opened.person == Some(person.0) => {}
        Ok(_) | Err(Error::Vault(VaultError::Refused)) => {
            checks.take("passphrase", Err::<(), _>(Why::PassphraseWrong));
        }
        Err(error) => return Err(error),
    }
    let (Some(wanted), true) = (wanted, checks.problems.is_empty()) else {
        return Ok(Changed::new(checks.problems, []));
    };
    let hash = wanted.map(|pin| pin::hash(&pin)).transpose()?;
    app.write(|w| Ok(w.set_pin(person, hash.as_deref())?))?;
    Ok(Changed::new(Vec::new(), [Area::Session, Area::Trail]))
}

/// The form that a patient has the screen for.
fn handed(app: &App) -> Result<Handed, Error> {
    app.desk().handed.ok_or(Error::Locked)
}

fn draft(app: &App, response: ResponseId) -> Result<Filled, Error> {
    let looker = Looker::of(app)?;
    app.read(|r| Filled::draft(app, r, response, looker))
}

/// Somebody touched the window.
fn touch(app: &App) {
    app.desk().touched = Some((app.now(), app.running()));
}

/// A sentence in the language of the form.
fn say(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    let language =
        handed(app).and_then(|handed| draft(app, handed.response)).map(|filled| filled.response.language);
    app.texts.say(language.as_deref().unwrap_or(text::SOURCE), id, args)
}

/// Goes where `event` leads; the page there.
fn turn(app: &App, event: Event, refused: Option<String>) -> Result<PatientPage, Error> {
    let Handed { response, sheet, .. } = handed(app)?;
    let filled = draft(app, response)?;
    let sheet = sheet.after(event, &page::shown(&filled.form()));
    if let Some(handed) = &mut app.desk().handed {
        handed.sheet = sheet;
    }
    let page = page::page(app, &app.shelf(), &filled, sheet, refused)?;
    let invented = app.read(|r| Ok(r.is_practice(filled.response.participant)?))?;
    let practice = invented.then(|| app.texts.say(&filled.response.language, "practice-band", &[]));
    Ok(PatientPage { practice, ..page })
}

/// Whoever goes on from a sentence of a tick list has left it blank.
fn leave_blank(app: &App) -> Result<(), Error> {
    let Handed { response, sheet, .. } = handed(app)?;
    let Some(place) = sheet.place() else { return Ok(()) };
    let filled = draft(app, response)?;
    let form = filled.form();
    let Some(slot) = form.slots().get(place) else { return Ok(()) };
    let untouched =
        slot.item.kind == Kind::Tick && slot.state == State::Asked && form.given(&slot.key).is_none();
    if untouched {
        let given = Some(Given::Answer(Value::Tick(false)));
        forms::answer(
            app,
            SaveAnswer { response: response.to_string(), item: slot.key.clone(), given, typed: None },
        )?;
    }
    Ok(())
}
