//! What is kept about somebody, written to two files for whoever asks: one to
//! be read by people, one by programs. They are not encrypted.

mod data;
mod page;

use std::path::PathBuf;

use domain::ParticipantId;
use store::Action;

use super::{HandOver, HandedOver, kept};
use crate::{
    App, Area, Changed, Error, Why, backups,
    input::Checks,
    participants::uuid,
    staff::reason,
    written::{Written, as_name},
};

/// Writes everything that is kept about somebody to two files.
pub fn hand_over(app: &App, what: HandOver) -> Result<Changed<HandedOver>, Error> {
    let id = ParticipantId(uuid(&what.id)?);
    let folder = PathBuf::from(what.folder.trim());
    let mut checks = Checks::default();
    let why = checks.take("reason", reason(&what.reason));
    let to = if what.folder.trim().is_empty() { Err(Why::FieldEmpty) } else { backups::usable(app, &folder) };
    checks.take("folder", to);
    let (Some(why), true) = (why, checks.problems.is_empty()) else {
        return Ok(Changed::new(HandedOver { problems: checks.problems, page: None, data: None }, []));
    };
    let (about, people) = app.read(|r| Ok((kept(r.everything_about(id))?, r.everybody()?)))?;
    let number = as_name(&about.participant.study_number);
    let page = Written::new(
        &folder,
        &format!("{number}-record.html"),
        page::page(app, &about, &people)?.as_bytes(),
    )?;
    let data =
        Written::new(&folder, &format!("{number}-record.json"), data::data(&about, &people).as_bytes())?;
    // First the trail: files that it does not know of must not be there.
    let detail = format!("html {} json {}", page.sha256, data.sha256);
    app.write(|w| {
        Ok(w.note_with_reason(Action::Exported, "participant", id.0, Some(&detail), &why, Some(id))?)
    })?;
    let (page, data) = (page.finish()?, data.finish()?);
    let shown = |path: PathBuf| Some(path.display().to_string());
    let over = HandedOver { problems: Vec::new(), page: shown(page), data: shown(data) };
    Ok(Changed::new(over, [Area::Trail]))
}

#[cfg(test)]
mod tests;
