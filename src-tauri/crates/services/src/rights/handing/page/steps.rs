//! The part of the page that says what was noted in programmes.

use store::About;

use super::{Page, Safe, own};
use crate::{
    Error,
    ways::{self, ConsentRead},
};

impl Page<'_> {
    /// What was noted of their way through programmes, each edition.
    pub(super) fn steps(&mut self, about: &About) -> Result<(), Error> {
        if about.steps.is_empty() {
            return Ok(());
        }
        self.tag("h2", &self.word("handover-programmes"));
        self.head(&["handover-when", "handover-what", "handover-answer", "handover-who", "handover-why"]);
        for step in &about.steps {
            let line = self.app.read(|r| {
                let run = ways::run(self.app, r, step).ok().flatten();
                ways::line(self.app, r, run.as_ref(), step)
            })?;
            let why = line.corrected.unwrap_or_default();
            let consent = line.consent.as_ref().map(|of| self.consent(of)).unwrap_or_default();
            let html = format!(
                "<tr><td>{}</td><td>{}</td><td dir=\"auto\">{}{consent}</td><td>{}</td><td>{}</td></tr>\n",
                Safe(&text::plain(&line.day)),
                Safe(&line.title),
                Safe(&text::plain(&line.said)),
                own(&line.by),
                own(&why),
            );
            self.html.push_str(&html);
        }
        self.html.push_str("</tbody></table>\n");
        Ok(())
    }

    /// What was consented to, as it was read.
    fn consent(&self, of: &ConsentRead) -> String {
        let mut html = format!("<p>{}</p>\n", Safe(&text::plain(&of.how)));
        if let Some(lacks) = &of.lacks {
            html.push_str(&format!("<p>{}</p>\n", Safe(&text::plain(lacks))));
        }
        html.push_str("<ul>\n");
        for item in &of.items {
            let yes = self.word(if item.yes { "said-yes" } else { "said-no" });
            let dir = if of.rtl { "rtl" } else { "ltr" };
            let read = item.words.iter().map(|words| {
                format!("<span lang=\"{}\" dir=\"{dir}\">{}</span>", Safe(&of.tag), Safe(&text::plain(words)))
            });
            let here = item.here.iter().map(|words| Safe(&text::plain(words)).to_string());
            let said = read.chain(here).collect::<Vec<_>>().join("<br>");
            html.push_str(&format!("<li>{said} <b>{}</b></li>\n", Safe(&yes)));
        }
        html.push_str("</ul>\n");
        html
    }
}
