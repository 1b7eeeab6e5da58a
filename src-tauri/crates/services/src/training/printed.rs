//! The certificate on paper, in the language of the window.

use ::paper::{Document, Fact, Piece};
use store::TrainingKind;

use super::standing::Said;
use crate::{
    App, Area, Changed, Error, FieldProblem,
    kits::Run,
    paper::Printed,
    participants::ById,
    settings, show,
    written::{self, Written},
};

/// Writes the certificate of a sign-off as a PDF.
pub fn print(app: &App, which: ById) -> Result<Changed<Printed>, Error> {
    let id = which.uuid()?;
    let (document, number) = app.read(|r| {
        let row = r.trained(id)?;
        let number = row.row.certificate.clone().filter(|_| row.row.kind == TrainingKind::Signed);
        let number = number.ok_or(Error::StepNotNow)?;
        let run = Run::of(app, r, &row.row.kit.0, Some(row.row.kit.1))?;
        let people = r.everybody()?;
        let name =
            |id| people.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default();
        let (said, tag) = (Said::of(&row), show::language(app));
        let say = |id: &str, args: &[(&str, &str)]| text::plain(&app.texts.say(&tag, id, args));
        let fact = |id: &str, value: String| Fact::new(say(id, &[]), text::plain(&value));
        let count = |count: u32| show::number(app, count.into());
        let score =
            say("certificate-of", &[("score", &count(said.score)), ("questions", &count(said.questions))]);
        let mut digits = ::paper::western();
        for (digit, number) in digits.iter_mut().zip(0..) {
            *digit = show::number(app, number).chars().next().unwrap_or(*digit);
        }
        let module = run.say(app, &format!("{}-training-{}", run.kit.id, row.row.module));
        let module = format!("{} · {module}", row.row.module.to_uppercase());
        let kit =
            say("certificate-version", &[("title", &run.title(app)), ("version", &count(row.row.kit.1))]);
        let mut facts = vec![
            fact("certificate-person", name(row.row.person)),
            fact("certificate-module", module),
            fact("certificate-kit", kit),
            fact("certificate-score", score),
            fact("certificate-minutes", count(said.minutes)),
        ];
        if !said.cases.is_empty() {
            facts.push(fact("certificate-cases", said.cases.join(", ")));
        }
        facts.push(fact("certificate-signed", show::day(app, row.row.day)));
        facts.push(fact("certificate-by", name(row.by)));
        facts.extend(said.expires.map(|day| fact("certificate-expires", show::day(app, day))));
        let document = Document {
            rtl: app.texts.language(&tag).is_some_and(|language| language.rtl),
            title: say("certificate-title", &[("number", &number)]),
            code: number.clone(),
            page_of: say("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
            digits,
            subtitle: vec![settings::clinic_and_site(r)?],
            verdict: None,
            pieces: vec![Piece::Facts { facts }, Piece::Paragraph { text: say("certificate-register", &[]) }],
            language: tag.clone(),
        };
        Ok((document, number))
    })?;
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let printed = ::paper::document(&document)?;
    let name = format!("{}-{}.pdf", written::as_name(&number), app.now().format("%H%M%S"));
    let file = Written::new(&folder, &name, &printed.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(store::Action::Printed, "training", id, Some(&file.sha256))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: printed.pages }, [Area::Trail]))
}
