//! The part of the page that says what was noted in programmes.

use store::About;

use super::{Page, Safe, own};
use crate::{Error, ways};

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
            let html = format!(
                "<tr><td>{}</td><td>{}</td><td dir=\"auto\">{}</td><td>{}</td><td>{}</td></tr>\n",
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
}
