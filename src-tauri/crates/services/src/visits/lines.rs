//! Visits and forms as they are shown.

use domain::{
    form::Form,
    response::{Mode, Response},
    visit::Visit,
};
use store::Reader;

use super::{FormLine, FormState, InstrumentOffer, Offer, VisitLine};
use crate::{
    App, Error,
    languages::LanguageLine,
    shelf::{Edition, Words},
    show,
    wordings::{Rules, WhyNot},
};

pub(crate) fn line(app: &App, r: &Reader<'_>, visit: &Visit) -> Result<VisitLine, Error> {
    let forms = r
        .responses_of(visit.id)?
        .iter()
        .map(|response| form_line(app, r, response))
        .collect::<Result<_, _>>()?;
    Ok(VisitLine { id: visit.id.to_string(), day: show::day(app, visit.day), forms })
}

pub(super) fn form_line(app: &App, r: &Reader<'_>, response: &Response) -> Result<FormLine, Error> {
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
            // Of languages in which hardly anything is there, only theirs is worth a line.
            (_, None) if !language.words && language.tag != preferred => {}
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
pub(super) fn bare(tag: &str) -> &str {
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
