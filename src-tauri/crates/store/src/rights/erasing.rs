//! Taking away what is kept about somebody: the content and its salt. That there
//! was something stays, and so does the trail.

use domain::ParticipantId;

use super::{ENROLMENTS, RESPONSES, STEPS, VISITS};
use crate::{Action, Kind, StoreError, Writer, row};

impl Writer<'_> {
    /// Erases what is kept about somebody: their name, numbers and ages, every
    /// answer, who interpreted, every reason, what was noted of their way through programmes, what is
    /// typed and not saved, and what waits to be sent.
    /// `action` is [`Action::Erased`] when a person decides and
    /// [`Action::Purged`] when it was kept for long enough. `reason` stays.
    ///
    /// The study number, the days of visits and the receipts stay: they say what
    /// the endpoint has. When a person decides, and it may have anything, it is
    /// told that they are gone; not when it is trusted to keep what is purged here.
    pub fn erase(&self, participant: ParticipantId, action: Action, reason: &str) -> Result<(), StoreError> {
        debug_assert!(matches!(action, Action::Erased | Action::Purged), "nothing else erases");
        self.refuse_erased(participant)?;
        let id = participant.to_string();
        let told = action == Action::Erased && self.is_there(participant)?;
        for sql in [
            format!(
                "UPDATE answers SET given = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE acknowledgements SET action = '', note = '', salt = NULL, erased = 1
                 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE editions SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1
                 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE second_answers SET given = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE voids SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE unfinished SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            "UPDATE disputes SET theirs = NULL, salt = NULL, erased = 1 WHERE participant = ?1".into(),
            "UPDATE steps SET content = NULL, reason = NULL, salt = NULL, erased = 1
             WHERE participant = ?1 AND erased = 0"
                .into(),
            // A mark of a content is as good as the content to whoever can guess it.
            "UPDATE receipts SET content = NULL WHERE kind = 'participant' AND id = ?1".into(),
            format!("UPDATE receipts SET content = NULL WHERE kind = 'visit' AND id IN ({VISITS})"),
            format!("UPDATE receipts SET content = NULL WHERE kind = 'response' AND id IN ({RESPONSES})"),
            "UPDATE remotes SET resource = NULL, content = NULL WHERE kind = 'participant' AND id = ?1"
                .into(),
            format!(
                "UPDATE remotes SET resource = NULL, content = NULL WHERE kind = 'visit' AND id IN ({VISITS})"
            ),
            format!(
                "UPDATE remotes SET resource = NULL, content = NULL WHERE kind = 'response' AND id IN ({RESPONSES})"
            ),
            format!("UPDATE receipts SET content = NULL WHERE kind = 'enrolment' AND id IN ({ENROLMENTS})"),
            format!("UPDATE receipts SET content = NULL WHERE kind = 'step' AND id IN ({STEPS})"),
            format!(
                "UPDATE remotes SET resource = NULL, content = NULL
                 WHERE kind = 'enrolment' AND id IN ({ENROLMENTS})"
            ),
            format!(
                "UPDATE remotes SET resource = NULL, content = NULL WHERE kind = 'step' AND id IN ({STEPS})"
            ),
            // With the day of the visit it says when they were born.
            format!("UPDATE responses SET age = NULL WHERE id IN ({RESPONSES})"),
            "UPDATE reasons SET text = NULL, salt = NULL WHERE participant = ?1 AND text IS NOT NULL".into(),
            "DELETE FROM participant_terms
             WHERE number = (SELECT number FROM participants WHERE participants.id = ?1)"
                .into(),
            "DELETE FROM outbox WHERE kind = 'participant' AND id = ?1".into(),
            format!("DELETE FROM outbox WHERE kind = 'visit' AND id IN ({VISITS})"),
            format!("DELETE FROM outbox WHERE kind = 'response' AND id IN ({RESPONSES})"),
            format!("DELETE FROM outbox WHERE kind = 'enrolment' AND id IN ({ENROLMENTS})"),
            format!("DELETE FROM outbox WHERE kind = 'step' AND id IN ({STEPS})"),
            // What was worked out of what is gone.
            format!("DELETE FROM minutes WHERE visit IN ({VISITS})"),
            "DELETE FROM planned WHERE participant = ?1".into(),
            "DELETE FROM alerts WHERE participant = ?1".into(),
            "DELETE FROM enrolments WHERE participant = ?1".into(),
        ] {
            self.conn.prepare_cached(&sql)?.execute([&id])?;
        }
        self.drop_drafts_about(participant)?;
        self.give_up_disputes(participant)?;
        if told {
            self.queue_gone(participant)?;
        }
        let blank = "family = '', given = '', born = '', sex = '', nhs_number = NULL, language = '', \
                     interpreter = 0, salt = NULL, erased = ?2";
        let at = row::columns(self.stamp.at).0;
        self.conn
            .prepare_cached(&format!("UPDATE participant_editions SET {blank} WHERE id = ?1"))?
            .execute((&id, at))?;
        self.stand(participant, blank, true, action, reason)
    }

    /// Whether the endpoint may have anything about somebody.
    fn is_there(&self, participant: ParticipantId) -> Result<bool, StoreError> {
        let of = |table: &str, more: &str| {
            format!(
                "SELECT 1 FROM {table} WHERE {more} ((kind = 'participant' AND id = ?1)
                    OR (kind = 'visit' AND id IN ({VISITS})) OR (kind = 'response' AND id IN ({RESPONSES}))
                    OR (kind = 'enrolment' AND id IN ({ENROLMENTS})) OR (kind = 'step' AND id IN ({STEPS})))"
            )
        };
        let sql = format!(
            "SELECT EXISTS ({} UNION ALL {})",
            of("receipts", ""),
            of("outbox", "(flown OR ask) AND")
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([participant.to_string()], |row| row.get(0))?)
    }

    /// Of somebody who was erased the endpoint is told that they were.
    fn queue_gone(&self, participant: ParticipantId) -> Result<(), StoreError> {
        self.queue(Kind::Participant, participant.0)?;
        self.conn
            .prepare_cached("UPDATE outbox SET gone = 1 WHERE kind = 'participant' AND id = ?1")?
            .execute([participant.to_string()])?;
        Ok(())
    }

    /// There is nothing left to decide about somebody who was erased.
    fn give_up_disputes(&self, participant: ParticipantId) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        self.conn
            .prepare_cached(
                "UPDATE disputes SET settled = ?2, settled_offset = ?3 WHERE participant = ?1 AND settled IS NULL",
            )?
            .execute((participant.to_string(), at, at_offset))?;
        Ok(())
    }
}
