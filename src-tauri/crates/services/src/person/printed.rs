//! Somebody's answers over time on paper, in the language of the window. Whose
//! they are is said by the study number alone.

use paper::{Course, Document, Piece, Score};

use super::{PersonForm, PersonPage, ScoreCourse};
use crate::{
    App,
    press::{Press, Sheet},
    show,
};

/// The page as a document.
pub(super) fn document(app: &App, page: &PersonPage) -> Document {
    let press = Press::new(app);
    let number = page.banner.study_number.as_str();
    let today = app.texts.date_long(&press.tag, show::today(app));
    let mut pieces: Vec<_> = page.courses.iter().flat_map(|one| course(&press, one)).collect();
    if pieces.is_empty() {
        pieces.push(press.paragraph("person-none"));
    }
    if !page.forms.is_empty() {
        pieces.push(press.heading("person-forms"));
        pieces.push(forms(&press, &page.forms));
    }
    let invented = page.banner.practice.then(|| press.say("practice-band"));
    let subtitle = invented.into_iter().chain([press.with("person-printed", &[("day", &today)])]).collect();
    let sheet = Sheet {
        // After Arabic letters the parts of a number would change places.
        title: press.with("person-title", &[("number", &format!("\u{200e}{number}"))]),
        code: number.chars().take(60).collect(),
        subtitle,
        verdict: None,
        pieces,
    };
    press.document(sheet)
}

fn course(press: &Press<'_>, of: &ScoreCourse) -> [Piece; 4] {
    let rows = of.points.iter().map(|point| {
        let visit = point.visit.as_deref().unwrap_or_default();
        [&point.day, visit, &point.points, &point.how].map(text::plain).to_vec()
    });
    let columns =
        [("person-col-day", 3), ("person-col-visit", 3), ("person-col-score", 2), ("person-col-how", 8)];
    [
        Piece::Heading { text: text::plain(&of.label) },
        Piece::Paragraph { text: text::plain(&of.sentence) },
        picture(press, of),
        press.table(&columns, rows.collect()),
    ]
}

/// The picture of the window, with its words below it.
fn picture(press: &Press<'_>, of: &ScoreCourse) -> Piece {
    let score = of.points.iter().map(|point| Score {
        at: point.at,
        value: point.value,
        text: text::plain(&point.points),
        day: text::plain(&point.day),
    });
    let said = |id: &str, published: &Option<(f64, String, String)>| {
        let (by, amount, source) = published.as_ref()?;
        Some((*by, press.with(id, &[("amount", amount), ("source", source)])))
    };
    let course = Course {
        scores: score.collect(),
        range: of.range,
        ends: [of.range.0, of.range.1].map(|end| press.digits(&end.to_string())),
        higher_is_better: of.higher_is_better,
        error: said("person-legend-error", &of.error),
        important: said("person-legend-important", &of.important),
        told: text::plain(&of.sentence),
    };
    Piece::Picture { picture: course.into() }
}

fn forms(press: &Press<'_>, all: &[PersonForm]) -> Piece {
    let rows = all.iter().map(|form| {
        let more = form.note.iter().chain(&form.corrections);
        let what: Vec<_> =
            [&form.scores].into_iter().filter(|scores| !scores.is_empty()).chain(more).collect();
        let what = what.into_iter().map(|line| text::plain(line)).collect::<Vec<_>>().join("\n");
        vec![text::plain(&form.day), text::plain(&form.title), text::plain(&form.how), what]
    });
    let columns =
        [("person-col-day", 3), ("person-col-form", 3), ("person-col-how", 6), ("person-col-what", 6)];
    press.table(&columns, rows.collect())
}
