//! Everything about somebody as a page that any browser shows and prints. It
//! needs nothing else, and nothing in it is run.

mod steps;

use std::fmt::{Display, Write};

use domain::{
    Moment, PersonId,
    form::Form,
    response::{Given, Response, Value},
};
use store::{About, AboutResponse, Person, Saying};

use super::data::name;
use crate::{
    App, Error,
    forms::{ItemKind, answer_kind},
    results, settings,
    shelf::Shelf,
    show,
};

const STYLE: &str = "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    table{border-collapse:collapse;width:100%;margin:0 0 1rem}\
    th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top}\
    h2{margin-block-start:2rem}";

/// The page, in the language of the window; what was asked and answered, in the
/// language in which it was.
pub(super) fn page(app: &App, about: &About, people: &[Person]) -> Result<String, Error> {
    let mut page = Page { app, people, html: String::new() };
    let clinic = app.read(|r| Ok(r.setting(settings::CLINIC)?.unwrap_or_default()))?;
    page.begin(&about.participant.study_number, &clinic);
    page.person(about);
    for visit in &about.visits {
        page.tag("h2", &page.say("handover-visit", &[("day", &show::day(app, visit.day))]));
        for response in about.responses.iter().filter(|one| one.response.visit == visit.id) {
            page.form(response);
        }
    }
    page.steps(about)?;
    page.trail(about);
    page.html.push_str("</body></html>\n");
    Ok(page.html)
}

struct Page<'a> {
    app: &'a App,
    people: &'a [Person],
    html: String,
}

impl Page<'_> {
    /// In the language of the window, without the marks that only a screen needs.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::plain(&self.app.texts.say(&show::language(self.app), id, args))
    }

    fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// Why, in words, where it may be a code.
    fn because(&self, kept: &str) -> String {
        text::plain(&results::why::said(self.app, None, kept))
    }

    fn when(&self, at: Moment) -> String {
        text::plain(&show::moment(self.app, at))
    }

    fn begin(&mut self, number: &str, clinic: &str) {
        let language = show::language(self.app);
        let title = self.say("handover-title", &[("number", number)]);
        let made = self.when(self.app.now());
        let made = self.say("handover-made", &[("clinic", clinic), ("at", &made)]);
        let html = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
             <style>{STYLE}</style></head><body>\n",
            Safe(&language),
            self.direction(&language),
            Safe(&title),
        );
        self.html.push_str(&html);
        self.tag("h1", &title);
        self.tag("p", &made);
    }

    fn direction(&self, tag: &str) -> &'static str {
        if self.app.texts.language(tag).is_some_and(|language| language.rtl) { "rtl" } else { "ltr" }
    }

    fn person(&mut self, about: &About) {
        let who = &about.participant;
        let language = show::language_name(self.app, &who.language);
        let yes_or_no = if who.interpreter { "handover-yes" } else { "handover-no" };
        let mut rows = vec![
            ("banner-study", who.study_number.clone()),
            ("register-family", who.family.reveal().clone()),
            ("register-given", who.given.reveal().clone()),
            (
                "register-born",
                who.birth().map(|born| text::plain(&show::day(self.app, born))).unwrap_or_default(),
            ),
            ("register-sex", self.word(&format!("sex-{}", who.sex.code()))),
            ("banner-nhs", who.nhs_number.as_ref().map(|number| number.grouped()).unwrap_or_default()),
            ("register-language", language.clone()),
            ("register-interpreter", self.word(yes_or_no)),
            ("handover-registered", self.when(who.registered)),
        ];
        let zone = *self.app.now().offset();
        let standing = [
            ("handover-withdrawn", about.standing.withdrawn),
            ("handover-restricted", about.standing.restricted),
        ];
        for (id, at) in standing {
            rows.extend(at.map(|at| (id, self.when(at.with_timezone(&zone)))));
        }
        self.tag("h2", &self.word("handover-person"));
        self.html.push_str("<table>\n");
        for (id, value) in rows {
            let html =
                format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", Safe(&self.word(id)), own(&value));
            self.html.push_str(&html);
        }
        self.html.push_str("</table>\n");
        for (until, by, former) in &about.former {
            let (until, by) = (self.when(*until), name(self.people, *by));
            let born = former.birth().map(|born| text::plain(&show::day(self.app, born))).unwrap_or_default();
            let numbers = former.nhs_number.as_ref().map(|number| number.grouped()).unwrap_or_default();
            let known =
                [former.family.reveal(), former.given.reveal(), &born, &former.study_number, &numbers];
            let known: Vec<&str> =
                known.into_iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
            let text =
                self.say("handover-former", &[("at", &until), ("by", &by), ("known", &known.join(", "))]);
            self.tag("p", &text);
        }
    }

    fn form(&mut self, of: &AboutResponse) {
        let response = &of.response;
        let shelf = self.app.shelf();
        let form = shelf
            .of(response)
            .ok()
            .map(|edition| Form::new(&edition.instrument, &response.answers, response.circumstances()));
        let title = form.as_ref().map_or(response.instrument.as_str(), |known| known.of().title());
        self.tag("h3", title);
        let started = self.when(response.started);
        let mode = self.word(&format!("mode-{}", response.mode.code()));
        let state = match response.finished {
            Some(at) => self.say("handover-finished", &[("at", &self.when(at))]),
            None => self.word("handover-unfinished"),
        };
        let begun = self.say("handover-begun", &[("at", &started), ("mode", &mode)]);
        self.tag("p", &begun);
        self.tag("p", &state);
        if let Some((at, by, why)) = &of.voided {
            let (at, by) = (self.when(*at), name(self.people, *by));
            self.tag("p", &self.say("handover-voided", &[("at", &at), ("by", &by), ("reason", why)]));
        }
        self.head(&["handover-question", "handover-answer", "handover-when", "handover-who"]);
        for saying in &of.sayings {
            self.saying(&shelf, response, form.as_ref(), saying);
        }
        self.html.push_str("</tbody></table>\n");
        self.editions(of);
        self.acknowledgements(of);
    }

    fn saying(&mut self, shelf: &Shelf, of: &Response, form: Option<&Form<'_>>, saying: &Saying) {
        let slot = form.and_then(|form| form.slot(&saying.item));
        let words = shelf.of(of).ok().and_then(|edition| edition.words(&saying.language));
        let asked =
            slot.zip(words).map(|(slot, words)| words.read(&slot.item.id)).filter(|asked| !asked.is_empty());
        let asked = asked.unwrap_or_else(|| saying.item.clone());
        let kind = form.zip(slot).zip(words);
        let kind =
            kind.map(|((form, slot), words)| answer_kind(self.app, form.of(), slot, words, &saying.language));
        let (said, in_their_words) = self.said(kind.as_ref(), saying.given.as_ref());
        let theirs =
            format!(" lang=\"{}\" dir=\"{}\"", Safe(&saying.language), self.direction(&saying.language));
        let marks = if in_their_words { theirs.as_str() } else { "" };
        let html = format!(
            "<tr><td{theirs}>{}</td><td{marks}>{}</td><td>{}</td><td>{}</td></tr>\n",
            Safe(&asked),
            Safe(&said),
            Safe(&self.when(saying.at)),
            own(&name(self.people, saying.by)),
        );
        self.html.push_str(&html);
    }

    /// An answer, and whether it is in the language in which it was given.
    fn said(&self, kind: Option<&ItemKind>, given: Option<&Given>) -> (String, bool) {
        let value = match given {
            None => return (self.word("handover-taken-back"), false),
            Some(Given::Missing(why)) => return (self.word(&format!("missing-{}", code(why))), false),
            Some(Given::Answer(value)) => value,
        };
        let worded = kind.zip(given).and_then(|(kind, given)| results::said(self.app, kind, given));
        match (value, worded) {
            (Value::Choice(_) | Value::Choices(_) | Value::Tick(_), Some(words)) => {
                (text::plain(&words), true)
            }
            (Value::Choice(id), None) => (id.clone(), false),
            (Value::Choices(ids), None) => (ids.iter().cloned().collect::<Vec<_>>().join(", "), false),
            (Value::Tick(yes), None) => (yes.to_string(), false),
            (Value::Scale(point), _) => (point.to_string(), false),
            (Value::Number(number), _) => (number.to_string(), false),
            (Value::Date(date), _) => (date.to_string(), false),
            (Value::Text(text), _) => (text.reveal().clone(), false),
        }
    }

    fn editions(&mut self, of: &AboutResponse) {
        for edition in of.editions.iter().filter(|edition| edition.number > 1) {
            let (at, by) = (self.when(edition.at), name(self.people, edition.by));
            let why = edition.reason.as_deref().map(|kept| self.because(kept)).unwrap_or_default();
            let text = self.say("handover-corrected", &[("at", &at), ("by", &by), ("reason", &why)]);
            self.tag("p", &text);
        }
    }

    fn acknowledgements(&mut self, of: &AboutResponse) {
        for one in &of.acknowledgements {
            let action = self.word(&format!("prompt-action-{}", code(&one.action)));
            let (at, by) = (self.when(one.at), name(self.people, one.by));
            let text = self.say("prompt-recorded", &[("action", &action), ("at", &at), ("by", &by)]);
            self.tag("p", &text);
            if !one.note.reveal().is_empty() {
                self.tag("p", &one.note.reveal().clone());
            }
        }
    }

    fn trail(&mut self, about: &About) {
        self.tag("h2", &self.word("handover-trail"));
        self.head(&["handover-when", "handover-who", "handover-what", "handover-why"]);
        for row in &about.trail {
            let by = row.by.as_ref().and_then(|by| by.parse().ok());
            let by = by.map_or_else(|| self.word("trail-program"), |by| name(self.people, PersonId(by)));
            let at = row.at.parse::<Moment>().map(|at| self.when(at.with_timezone(self.app.now().offset())));
            let what = self.word(&format!("trail-action-{}", row.action));
            let why = row.reason.as_ref().map(|reason| self.because(reason.reveal())).unwrap_or_default();
            let html = format!(
                "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                Safe(&at.unwrap_or_default()),
                own(&by),
                Safe(&what),
                own(&why),
            );
            self.html.push_str(&html);
        }
        self.html.push_str("</tbody></table>\n");
    }

    fn head(&mut self, columns: &[&str]) {
        self.html.push_str("<table><thead><tr>");
        for column in columns {
            let html = format!("<th scope=\"col\">{}</th>", Safe(&self.word(column)));
            self.html.push_str(&html);
        }
        self.html.push_str("</tr></thead><tbody>\n");
    }

    fn tag(&mut self, tag: &str, text: &str) {
        let html = format!("<{tag} dir=\"auto\">{}</{tag}>\n", Safe(text));
        self.html.push_str(&html);
    }
}

/// What somebody wrote, in whatever direction it runs.
fn own(text: &str) -> String {
    format!("<bdi>{}</bdi>", Safe(text))
}

fn code<T: serde::Serialize>(of: &T) -> String {
    serde_json::to_value(of).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Text that cannot be taken for anything else.
struct Safe<'a>(&'a str);

impl Display for Safe<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\n' => f.write_str("<br>")?,
                c if c.is_control() => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
