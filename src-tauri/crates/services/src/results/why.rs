//! Why a form is corrected: which reasons are offered, and how they are said.

use domain::{
    VisitId,
    response::{Because, CORRECTION},
    way::lists,
};
use store::{Reader, StoreError};

use super::CorrectionReason;
use crate::{
    App, Error, Why, input,
    kits::{Run, labels},
    show,
};

/// A reason as it was chosen and typed; else the field and what is wrong with it.
pub(super) fn typed(code: &str, words: &str) -> Result<Because, (&'static str, Why)> {
    if code.is_empty() {
        return Err(("code", Why::ReasonEmpty));
    }
    let words = match input::line(words, 500) {
        Ok(words) => words,
        Err(Why::FieldEmpty) if Because::needs_words(code) => return Err(("reason", Why::ReasonEmpty)),
        Err(Why::FieldEmpty) => String::new(),
        Err(why) => return Err(("reason", why)),
    };
    Ok(Because { code: Some(code.to_owned()), words })
}

/// The programme that a visit belongs to, where it is one of a programme that is here, and the
/// reasons that may be given at it, with the site's own.
pub(crate) fn offered(
    app: &App,
    r: &Reader<'_>,
    visit: VisitId,
) -> Result<(Option<Run>, Vec<String>), Error> {
    let kit = r.plan_of_visit(visit)?.map(|(kit, ..)| kit);
    let run = match kit.map(|kit| Run::of(app, r, &kit, None)).transpose() {
        Ok(run) => run,
        // Of a programme that another computer brought, and that is not here, ours are offered.
        Err(Error::NoSuchKit | Error::NotOffered | Error::Store(StoreError::NotFound { .. })) => None,
        Err(error) => return Err(error),
    };
    let codes = lists::codes(CORRECTION, run.as_ref().map(|run| &run.kit));
    Ok((run, codes))
}

/// The same, in words.
pub(super) fn lines(app: &App, r: &Reader<'_>, visit: VisitId) -> Result<Vec<CorrectionReason>, Error> {
    let (run, codes) = offered(app, r, visit)?;
    let line = |code: String| CorrectionReason {
        label: labels::code(app, run.as_ref(), CORRECTION, &code),
        needs_words: Because::needs_words(&code),
        code,
    };
    Ok(codes.into_iter().map(line).collect())
}

/// A reason as it is kept, in the language of the window.
pub(crate) fn said(app: &App, run: Option<&Run>, kept: &str) -> String {
    let Because { code, words } = Because::read(kept);
    let Some(code) = code else { return words };
    // Of a correction made elsewhere the words are there, and here only that there are some.
    let words = if words.is_empty() && Because::needs_words(&code) {
        app.texts.say(&show::language(app), "said-withheld", &[])
    } else {
        words
    };
    let code = labels::code(app, run, CORRECTION, &code);
    if words.is_empty() {
        return code;
    }
    app.texts.say(&show::language(app), "correction-said", &[("reason", &code), ("words", &words)])
}
