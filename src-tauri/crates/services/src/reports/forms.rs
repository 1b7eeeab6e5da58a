//! How complete forms are, by instrument, language and mode; and which were not
//! given, in whose language.

use std::collections::BTreeMap;

use store::{FormFacts, Reader};

use super::table::{Cell, Desk, Sheet, count};
use crate::{Error, quality::FORMS, rights::Looker};

#[derive(Default)]
struct Group {
    finished: u32,
    scored: u32,
    given: u32,
    missing: u32,
}

impl Group {
    fn add(&mut self, form: &FormFacts) {
        self.finished += 1;
        self.scored += u32::from(form.scored);
        self.given += form.given;
        self.missing += form.missing.iter().map(|(_, count)| count).sum::<u32>();
    }
}

/// Finished, with a score, answered; and not done, because.
pub(super) fn completeness(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let kit = &desk.run.kit.id;
    let mut forms = r.form_facts(looker.sees(), FORMS)?;
    let looked_at = count(forms.len());
    forms.retain(|form| form.plan.as_ref().is_some_and(|(of, _)| of == kit));
    let mut groups: BTreeMap<(&str, &str, &str), Group> = BTreeMap::new();
    for form in &forms {
        groups.entry((&form.instrument, &form.language, form.mode.code())).or_default().add(form);
    }
    let columns = ["form", "language", "how", "finished", "with-score", "without-answer"];
    let mut table = desk.table("completeness", &columns, 3);
    for ((instrument, language, mode), group) in groups {
        let shelf = desk.app.shelf();
        let has_score = shelf.get(instrument).is_ok_and(|one| !one.instrument.scales().is_empty());
        table.rows.push(vec![
            Cell::named(instrument, desk.code("instrument", instrument)),
            Cell::named(language, desk.figures.language(language)),
            Cell::named(mode, desk.say(&format!("mode-{mode}"))),
            Cell::Count(group.finished),
            if has_score { Cell::Share(group.scored, group.finished) } else { Cell::Number(None) },
            Cell::Share(group.missing, group.given),
        ]);
    }
    sheet.tables.push(table);
    let not_done = r.not_done(looker.sees(), None)?;
    let mut reasons: BTreeMap<(&str, &str, &str), u32> = BTreeMap::new();
    for one in not_done.iter().filter(|one| one.kit.as_ref() == Some(kit)) {
        let Some(instrument) = &one.instrument else { continue };
        *reasons.entry((&one.language, instrument, &one.why)).or_default() += one.count;
    }
    let mut table = desk.table("not-given", &["language-of", "form", "reason", "forms"], 3);
    for ((language, instrument, why), count) in reasons {
        table.rows.push(vec![
            Cell::named(language, desk.figures.language(language)),
            Cell::named(instrument, desk.code("instrument", instrument)),
            Cell::named(why, desk.code("visit_missed", why)),
            Cell::Count(count),
        ]);
    }
    sheet.tables.push(table);
    if looked_at >= count(FORMS) {
        sheet.notes.push(desk.figures.counted("quality-newest", looked_at, &[]));
    }
    Ok(())
}
