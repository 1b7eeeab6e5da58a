//! One type per kind of id, so a participant can never be passed where a
//! response was meant.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(/// Somebody who takes part.
    ParticipantId);
id!(/// One meeting with a participant, in the clinic or on paper.
    VisitId);
id!(/// One sitting of one instrument by one participant.
    ResponseId);
id!(/// Somebody who works here and can sign in.
    PersonId);
