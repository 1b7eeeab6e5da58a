//! What a row of the trail is about, in words.

use domain::PersonId;
use store::{Action, AuditRow, Kind, Person, Reader};
use uuid::Uuid;

use crate::{App, Error, sending::Thing, show};

pub(super) struct About<'a> {
    pub app: &'a App,
    pub people: &'a [Person],
}

impl About<'_> {
    /// Somebody who works or worked here, by name.
    pub fn name(&self, id: &str) -> String {
        let known = id.parse().map(PersonId).ok();
        let found = self.people.iter().find(|one| Some(one.id) == known);
        found.map_or_else(|| id.to_owned(), |one| one.name.clone())
    }

    /// What was done to what; nothing where the action says it all.
    pub fn say(&self, r: &Reader<'_>, row: &AuditRow) -> Result<String, Error> {
        let detail = row.detail.as_deref().unwrap_or_default();
        let id: Uuid = row.object.parse().unwrap_or_default();
        Ok(match row.kind.as_str() {
            "participant" => self.record(r, Kind::Participant, id)?,
            "visit" => self.record(r, Kind::Visit, id)?,
            "response" => self.record(r, Kind::Response, id)?,
            "questionnaire" => self.record(r, Kind::Questionnaire, id)?,
            "person" if id.is_nil() => String::new(),
            "person" => self.name(&row.object),
            "setting" => self.or_as_it_is(&format!("trail-setting-{detail}"), detail),
            "backup" if row.action == Action::Restored.code() => detail.to_owned(),
            "backup" => {
                let place = detail.split(' ').next().unwrap_or_default();
                self.or_as_it_is(&format!("trail-backup-{place}"), detail)
            }
            "clock" | "records" => detail.to_owned(),
            "trail" if row.action == Action::TrailChecked.code() => {
                self.words(match detail.split_once(": ") {
                    Some((_, "whole")) => "trail-found-whole",
                    Some((_, "witness agrees")) => "trail-found-agrees",
                    Some((_, "witness contradicts")) => "trail-found-contradicts",
                    Some(_) | None => "trail-found-broken",
                })
            }
            "trail" if row.action == Action::Viewed.code() => self.words("trail-title"),
            _ => String::new(),
        })
    }

    fn record(&self, r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<String, Error> {
        let thing = Thing::find(self.app, r, kind, id)?;
        if thing.is_gone() { Ok(self.words("trail-erased")) } else { Ok(thing.words(self.app)) }
    }

    fn words(&self, id: &str) -> String {
        self.app.texts.say(&show::language(self.app), id, &[])
    }

    /// The words of `id`, or `code` where nobody wrote any.
    fn or_as_it_is(&self, id: &str, code: &str) -> String {
        let known = self.app.texts.covers(text::SOURCE, [id]);
        if known { self.words(id) } else { code.to_owned() }
    }
}
