//! Why something could not be translated. Names places, never what was there.

/// Why a record could not be written, or an answer not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// What came back is no JSON: a proxy's page, half an answer, nothing.
    #[error("the answer is no JSON")]
    NotJson,
    /// Nested deeper than any resource is.
    #[error("the answer is nested too deeply")]
    TooDeep,
    /// Larger than anything of its kind is.
    #[error("it is larger than anything of its kind")]
    TooLarge,
    /// JSON, but not what was asked for.
    #[error("the answer is no {0}")]
    NotA(&'static str),
    /// A batch must be answered entry by entry. Otherwise nobody can say which
    /// answer belongs to which entry, and nothing is confirmed.
    #[error("{sent} entries were sent and {answered} answered")]
    Count {
        /// Entries sent.
        sent: usize,
        /// Entries answered.
        answered: usize,
    },
    /// A field that every resource of the kind must have.
    #[error("{resource}: {field} is missing or malformed")]
    Field {
        /// FHIR's name for the kind.
        resource: &'static str,
        /// The path of the field. Never its value.
        field: &'static str,
    },
    /// A message that the wording lacks or leaves empty.
    #[error("the wording in {language} has no message {message}")]
    Unworded {
        /// BCP 47.
        language: String,
        /// The message's id.
        message: String,
    },
    /// A draft stays on this computer.
    #[error("the response is not finished")]
    NotFinished,
    /// Two records that were handed in together do not belong together.
    #[error("the response is of another {0}")]
    Mismatch(&'static str),
    /// An answer that the instrument does not offer.
    #[error("item {0} does not offer what was answered")]
    NotOffered(String),
}
