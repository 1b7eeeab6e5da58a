//! How records look on the wire: FHIR R4, as JSON.
//!
//! Pure translation, both ways: our records to resources, a server's answers
//! to outcomes, others' Questionnaires to instruments. Nothing here connects,
//! retries or stores. Each kind of record has one file that says how it is
//! written; `read` and what lies under it is what a server may say, `import`
//! what a Questionnaire may.

mod bundle;
mod device;
mod elements;
mod encounter;
mod entry;
mod error;
mod exact;
mod hand_back;
mod import;
mod lookup;
mod observation;
mod patient;
mod programme;
mod provenance;
mod questionnaire;
mod read;
mod recorded;
mod response;
mod search;
mod their;
mod tree;
mod witness;
mod wording;

pub use bundle::{Addressing, Batch, Manner, batch, bundle};
pub use device::{Computer, computer, their_computer};
pub use encounter::{Course, PlannedAs, WindowStatus, encounter};
pub use entry::{Author, Entry, Marks, author_of, content_of, is_intact};
pub use error::ExchangeError;
pub use hand_back::hand_back;
pub use import::{Imported, Lent, Loss, NotCarried, Word, import};
pub use lookup::{Kept, There, found, kept, lookup, reads, there};
pub use observation::{ScoreId, observations};
pub use patient::{Identifiable, Standing, erased_patient, patient};
pub use programme::{
    Participation, Tailoring, TheirStep, Told, is_step, participation, participation_type, plan_definition,
    step, step_system, step_type, tailored_definition, their_kit, their_step,
};
pub use provenance::{Made, provenance, their_reason};
pub use questionnaire::questionnaire;
pub use read::{
    answers::{Outcome, answers},
    capability::{Capability, capability},
    json::{DEEPEST, parse},
    outcome::{Complaint, outcome},
    status::{Refusal, Verdict, verdict},
};
pub use recorded::RecordedIn;
pub use response::{Reading, Sitting, response};
pub use search::{
    Search, SearchPage, Version, by_identifiers, by_ids, identifier_system, search_page, since, version,
};
pub use their::{
    Prompted, TheirPatient, TheirResponse, TheirVisit, their_patient, their_response, their_response_head,
    their_visit,
};
pub use witness::{Head, head, heads, witness};
pub use wording::Wording;

/// The base of every canonical URL, code system and extension that is our own.
///
/// It is a placeholder under a reserved name and resolves to nothing. A site's
/// sponsor replaces it by an address of its own before a study begins, and
/// never during one: what has been sent keeps the address it was sent with.
pub const BASE: &str = "https://prombook.example/fhir";
