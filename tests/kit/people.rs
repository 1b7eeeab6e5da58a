//! Several people at one computer.

use services::{
    Error, Role, keys,
    session::{self, NoticeCode, SignIn, Stage},
    staff,
};
use store::{Action, AuditRow, TrailQuery};

use crate::Clinic;

/// Whoever works beside Grace.
pub const AMIRA: &str = "Amira Said";
/// The passphrase that everybody but Grace chooses.
pub const THEIRS: &str = "copper-violin-harbour-seven";

impl Clinic {
    /// Signs somebody in.
    pub fn sign_in_as(&self, name: &str, passphrase: &str) -> Result<(), Error> {
        session::sign_in(&self.app, SignIn { name: name.into(), passphrase: passphrase.into() }).map(drop)
    }

    /// Locks.
    pub fn lock(&self) {
        session::lock(&self.app, ()).unwrap();
    }

    /// How far the program has got.
    pub fn stage(&self) -> Stage {
        session::status(&self.app, ()).unwrap().stage
    }

    /// What everybody at the desk should know.
    pub fn notices(&self) -> Vec<NoticeCode> {
        session::status(&self.app, ()).unwrap().notices.iter().map(|notice| notice.code).collect()
    }

    /// Puts somebody on the list; the passphrase for their first time.
    pub fn add_person(&self, name: &str, role: Role) -> String {
        let given = staff::add(&self.app, staff::NewPerson { name: name.into(), role }).unwrap().value;
        assert_eq!(given.problems, []);
        given.passphrase.unwrap()
    }

    /// The same, and they have come in and chosen a passphrase of their own.
    pub fn settle(&self, name: &str, role: Role) {
        let old = self.add_person(name, role);
        self.sign_in_as(name, &old).unwrap();
        let change = keys::ChangePassphrase { old, new: THEIRS.into() };
        assert_eq!(keys::change_passphrase(&self.app, change).unwrap().value, []);
    }

    /// The id of somebody on the list.
    pub fn person(&self, name: &str) -> String {
        let page = staff::page(&self.app, ()).unwrap();
        page.people.iter().find(|one| one.name == name).unwrap().id.clone()
    }

    /// The rows of the trail in which `action` was done, oldest first.
    pub fn noted(&self, action: Action) -> Vec<AuditRow> {
        let wanted = TrailQuery { actions: vec![action], ..TrailQuery::default() };
        let mut rows = self.app.read(|r| Ok(r.trail(&wanted, usize::MAX)?)).unwrap();
        rows.reverse();
        rows
    }

    /// The number of the newest row of the trail.
    pub fn head(&self) -> i64 {
        self.app.read(|r| Ok(r.audit_head()?.0)).unwrap()
    }
}
