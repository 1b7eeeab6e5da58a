//! Which tables hold content, and how a row of them is committed to.

use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

/// A table whose rows are content.
pub(crate) struct Table {
    pub(super) name: &'static str,
    /// Where rows are kept that stood in it before they were changed. They are
    /// committed to as rows of this table.
    pub(super) former: Option<&'static str>,
    /// What the commitment is over, in this order. Frozen: another order or
    /// another column is another name for the format.
    pub(super) fields: &'static str,
    /// Rows in the order in which they were committed to, where that order means something.
    pub(super) order: Option<&'static str>,
    /// SQL: whether the row was erased.
    pub(super) erased: &'static str,
    /// SQL: whether nothing is left in it.
    pub(super) blank: &'static str,
    /// SQL: the id of whoever it is about.
    pub(super) about: &'static str,
    /// What the trail says of such a row when it is from before there were commitments.
    pub(super) before: &'static [&'static str],
}

/// What was read, and what the site decided, says nothing of a participant: it is not erased.
const NEVER: &str = "0";
const NOBODY: &str = "NULL";

const OF_RESPONSE: &str = "(SELECT participant FROM responses WHERE id = response)";

pub(crate) const PARTICIPANTS: Table = Table {
    name: "participants",
    former: Some("participant_editions"),
    fields: "number, id, study_number, family, given, born, sex, nhs_number, language, interpreter, registered, \
             registered_offset",
    order: None,
    erased: "erased IS NOT NULL",
    blank: "family = '' AND given = '' AND born = '' AND sex = '' AND nhs_number IS NULL AND language = ''",
    about: "id",
    before: &["registered"],
};

pub(crate) const ANSWERS: Table = Table {
    name: "answers",
    former: None,
    fields: "response, edition, item, given, language, at, at_offset, by",
    // The last answer to an item counts.
    order: Some("seq"),
    erased: "erased = 1",
    blank: "given IS NULL",
    about: OF_RESPONSE,
    before: &["answered"],
};

pub(crate) const ACKNOWLEDGEMENTS: Table = Table {
    name: "acknowledgements",
    former: None,
    fields: "response, prompt, action, note, after, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "action = '' AND note = ''",
    about: OF_RESPONSE,
    before: &["prompt-acknowledged"],
};

pub(crate) const EDITIONS: Table = Table {
    name: "editions",
    former: None,
    fields: "response, number, at, at_offset, by, reason",
    order: None,
    erased: "erased = 1",
    blank: "reason IS NULL",
    about: OF_RESPONSE,
    before: &["finished", "corrected"],
};

pub(crate) const REASONS: Table = Table {
    name: "reasons",
    former: None,
    fields: "participant, text",
    order: Some("audit"),
    erased: "text IS NULL",
    blank: "text IS NULL",
    about: "participant",
    before: &[],
};

pub(crate) const INTERPRETERS: Table = Table {
    name: "interpreters",
    former: None,
    fields: "response, kind, detail, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "kind IS NULL AND detail IS NULL",
    about: OF_RESPONSE,
    before: &[],
};

pub(crate) const SECOND_ANSWERS: Table = Table {
    name: "second_answers",
    former: None,
    fields: "response, item, given, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "given IS NULL",
    about: OF_RESPONSE,
    before: &[],
};

/// Those that nothing commits to were made by step 0006, one for each form that
/// had been begun by then.
pub(crate) const READINGS: Table = Table {
    name: "readings",
    former: None,
    fields: "response, language, wording, at, at_offset",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &["form-begun"],
};

pub(crate) const PACKS: Table = Table {
    name: "packs",
    former: None,
    fields: "id, version, digest, signer, content, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const SIGNERS: Table = Table {
    name: "signers",
    former: None,
    fields: "key, name, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const APPROVALS: Table = Table {
    name: "approvals",
    former: None,
    fields: "digest, instrument, version, language, approved, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const VOIDS: Table = Table {
    name: "voids",
    former: None,
    fields: "response, at, at_offset, by, reason",
    order: None,
    erased: "erased = 1",
    blank: "reason IS NULL",
    about: OF_RESPONSE,
    before: &[],
};

pub(crate) const UNFINISHED: Table = Table {
    name: "unfinished",
    former: None,
    fields: "response, reason, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "reason IS NULL",
    about: OF_RESPONSE,
    before: &[],
};

/// What was decided is in the trail, and not in the commitment.
pub(crate) const DISPUTES: Table = Table {
    name: "disputes",
    former: None,
    fields: "id, kind, record, object, participant, theirs, other, computer, since, since_offset",
    order: None,
    erased: "erased = 1",
    blank: "theirs IS NULL",
    about: "participant",
    before: &[],
};

pub(crate) const SHEETS: Table = Table {
    name: "sheets",
    former: None,
    fields: "id, day, verdict, content, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const STEPS: Table = Table {
    name: "steps",
    former: None,
    fields: "id, edition, kind, kit, kit_version, participant, visit, about, day, content, reason, at, at_offset, by",
    order: Some("seq"),
    erased: "erased = 1",
    blank: "content IS NULL AND reason IS NULL",
    about: "participant",
    before: &[],
};

pub(crate) const ADOPTIONS: Table = Table {
    name: "adoptions",
    former: None,
    fields: "kit, version, content, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const SITE_STAGES: Table = Table {
    name: "site_stages",
    former: None,
    fields: "kit, learning, live, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(crate) const TRAINING: Table = Table {
    name: "training",
    former: None,
    fields: "id, kind, person, kit, kit_version, module, day, about, certificate, content, at, at_offset, by",
    order: Some("seq"),
    erased: NEVER,
    blank: NEVER,
    about: NOBODY,
    before: &[],
};

pub(super) const TABLES: [&Table; 19] = [
    &PARTICIPANTS,
    &ANSWERS,
    &ACKNOWLEDGEMENTS,
    &EDITIONS,
    &REASONS,
    &INTERPRETERS,
    &SECOND_ANSWERS,
    &READINGS,
    &PACKS,
    &SIGNERS,
    &APPROVALS,
    &VOIDS,
    &UNFINISHED,
    &DISPUTES,
    &SHEETS,
    &STEPS,
    &ADOPTIONS,
    &SITE_STAGES,
    &TRAINING,
];

impl Table {
    pub(super) fn width(&self) -> usize {
        self.fields.split(',').count()
    }

    /// SQL: all rows that were ever committed to as rows of this table.
    pub(super) fn rows(&self) -> String {
        let Self { name, fields, .. } = self;
        match self.former {
            None => (*name).to_owned(),
            Some(former) => format!(
                "(SELECT {fields}, salt, audit, erased FROM {name}
                  UNION ALL SELECT {fields}, salt, audit, erased FROM {former})"
            ),
        }
    }

    pub(crate) fn insert(&self) -> String {
        let places: String = (1..=self.width() + 2).map(|n| format!(", ?{n}")).collect();
        format!("INSERT INTO {} ({}, salt, audit) VALUES ({})", self.name, self.fields, &places[2..])
    }

    pub(crate) fn commitment<'a>(&self, salt: &[u8], fields: impl Iterator<Item = ValueRef<'a>>) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(salt);
        hash.update(b"prombook content/v1\0");
        hash.update((self.name.len() as u64).to_be_bytes());
        hash.update(self.name);
        for field in fields {
            // A kind, a length, the bytes: no two rows read the same.
            let (kind, bytes): (u8, &[u8]) = match &field {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(number) => (1, &number.to_be_bytes()),
                ValueRef::Real(number) => (2, &number.to_be_bytes()),
                ValueRef::Text(text) => (3, text),
                ValueRef::Blob(bytes) => (4, bytes),
            };
            hash.update([kind]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        hash.finalize().to_vec()
    }
}
