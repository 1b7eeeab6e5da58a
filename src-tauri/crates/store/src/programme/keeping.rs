//! Keeping what is worked out from steps, and sending what of it is sent.

use domain::{ParticipantId, VisitId};
use uuid::Uuid;

use super::{ALERT, Alert, ENROLMENT, Enrolment, PLANNED, Planned, enrolment_id, kit_id, tailored_id};
use crate::{Action, Kind, Remote, StoreError, Writer, audit, row};

impl Writer<'_> {
    /// How far somebody has got, in place of what was kept ready before; queued for
    /// the endpoint where it is other than before.
    pub fn set_enrolment(&self, of: &Enrolment) -> Result<(), StoreError> {
        let id = enrolment_id(of.participant, &of.kit);
        match self.enrolment(id) {
            Ok(before) if before == *of => return Ok(()),
            Ok(_) | Err(StoreError::NotFound { .. }) => {}
            Err(error) => return Err(error),
        }
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO enrolments ({ENROLMENT}, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (participant, kit) DO UPDATE SET version = excluded.version, stage = excluded.stage,
                    is_primary = excluded.is_primary, index_day = excluded.index_day, arm = excluded.arm,
                    origin = NULL"
            ))?
            .execute((
                of.participant.to_string(),
                &of.kit,
                of.version,
                &of.stage,
                of.primary,
                of.index,
                &of.arm,
                id.to_string(),
            ))?;
        self.queue(Kind::Enrolment, id)
    }

    /// The steps of somebody's taking part are other than they were: so is what is
    /// told of it.
    pub(crate) fn queue_enrolment(&self, participant: ParticipantId, kit: &str) -> Result<(), StoreError> {
        let id = enrolment_id(participant, kit);
        if self.is_here(Kind::Enrolment, id)? { self.queue(Kind::Enrolment, id) } else { Ok(()) }
    }

    /// What the endpoint holds of somebody's taking part; where `is_same`, it needs no
    /// sending, and where `origin` is known, that computer has told of it.
    pub fn receive_enrolment(
        &self,
        seen: &Remote,
        is_same: bool,
        origin: Option<Uuid>,
    ) -> Result<(), StoreError> {
        self.save_remote(seen)?;
        self.keep_receipt_of(seen)?;
        if !is_same {
            return Ok(());
        }
        let id = seen.id.to_string();
        self.conn
            .prepare_cached("DELETE FROM outbox WHERE kind = ?1 AND id = ?2")?
            .execute((Kind::Enrolment.name(), &id))?;
        self.conn
            .prepare_cached("UPDATE enrolments SET origin = ?2 WHERE id = ?1")?
            .execute((&id, origin.map(|origin| origin.to_string())))?;
        Ok(())
    }

    /// The visits of somebody in a kit, in place of what was kept ready before. One
    /// of this computer that took place is queued for the endpoint where its window
    /// has moved: it says how it stands to that.
    pub fn set_plan(
        &self,
        participant: ParticipantId,
        kit: &str,
        plan: &[Planned],
    ) -> Result<(), StoreError> {
        let before = self.plan_of(participant)?;
        for visit in plan.iter().filter(|one| !before.contains(one)).filter_map(|one| one.visit) {
            if self.origin(Kind::Visit, visit.0)?.is_none() {
                self.queue(Kind::Visit, visit.0)?;
            }
        }
        self.conn
            .prepare_cached("DELETE FROM planned WHERE participant = ?1 AND kit = ?2")?
            .execute((participant.to_string(), kit))?;
        let mut insert = self.conn.prepare_cached(&format!(
            "INSERT INTO planned ({PLANNED}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        ))?;
        for one in plan {
            insert.execute((
                one.participant.to_string(),
                &one.kit,
                &one.plan,
                one.turn,
                one.target,
                one.opens,
                one.closes,
                &one.state,
                one.visit.map(|visit| visit.to_string()),
            ))?;
        }
        Ok(())
    }

    /// Which visit of a kit a visit is.
    pub fn plan_visit(&self, visit: VisitId, kit: &str, plan: &str, turn: u32) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE visits SET kit = ?2, plan = ?3, turn = ?4 WHERE id = ?1")?
            .execute((visit.to_string(), kit, plan, turn))?;
        self.queue(Kind::Visit, visit.0)
    }

    /// The same of a visit of another computer, which has told of it.
    pub fn receive_plan(&self, visit: VisitId, kit: &str, plan: &str, turn: u32) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE visits SET kit = ?2, plan = ?3, turn = ?4 WHERE id = ?1")?
            .execute((visit.to_string(), kit, plan, turn))?;
        Ok(())
    }

    /// How an alert stands, in place of what was kept ready before.
    pub fn set_alert(&self, of: &Alert) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO alerts ({ALERT}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (id) DO UPDATE SET due = excluded.due, state = excluded.state, next = excluded.next"
            ))?
            .execute((
                of.id.to_string(),
                of.participant.map(|id| id.to_string()),
                &of.kit,
                &of.rule,
                &of.severity,
                row::columns(of.fired).0,
                row::columns(of.due).0,
                &of.state,
                of.next.map(|at| row::columns(at).0),
            ))?;
        Ok(())
    }

    /// Seconds more that a visit took.
    pub fn add_minutes(&self, visit: VisitId, patient: u32, staff: u32) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO minutes (visit, patient, staff) VALUES (?1, ?2, ?3)
                 ON CONFLICT (visit) DO UPDATE SET patient = patient + excluded.patient, staff = staff + excluded.staff",
            )?
            .execute((visit.to_string(), patient, staff))?;
        Ok(())
    }

    /// What the site decides about a kit.
    pub fn adopt(&self, kit: &str, version: u32, content: &str) -> Result<(), StoreError> {
        self.keep_adoption(kit, version, content, Action::KitAdopted, kit)?;
        self.queue_once(Kind::Kit, kit_id(kit, version))
    }

    /// What somebody proposes that the site makes of a kit, or what became of that:
    /// `tailoring` is which version, like `11-v1`. What takes effect is queued for the
    /// endpoint.
    pub fn tailor(
        &self,
        kit: &str,
        version: u32,
        content: &str,
        action: Action,
        tailoring: &str,
    ) -> Result<(), StoreError> {
        self.keep_adoption(kit, version, content, action, &format!("{kit} {tailoring}"))?;
        if action != Action::TailoringApproved {
            return Ok(());
        }
        self.queue_once(Kind::Kit, kit_id(kit, version))?;
        self.queue_once(Kind::Kit, tailored_id(kit, version, tailoring))
    }

    fn keep_adoption(
        &self,
        kit: &str,
        version: u32,
        content: &str,
        action: Action,
        detail: &str,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            kit.to_owned().into(),
            i64::from(version).into(),
            content.to_owned().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        self.keep(&audit::ADOPTIONS, &values, action, "kit", Uuid::nil(), Some(detail))
    }
}
