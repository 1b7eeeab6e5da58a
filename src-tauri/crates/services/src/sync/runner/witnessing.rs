//! Whether the head of the trail goes along with a batch. It must never be what
//! keeps a record from arriving.

use exchange::{Entry, Head};

use crate::sync::{Base, Trouble};

/// After so many batches that arrived only without it, it is left out for as
/// long as the program runs.
const ENOUGH: u32 = 3;

/// The head of the trail, on its way.
#[derive(Debug, Clone)]
pub(super) struct Witness {
    pub head: Head,
    pub entry: Entry,
}

/// What is known of how an endpoint takes the head of the trail.
#[derive(Debug, Default)]
pub(super) struct Witnessing {
    endpoint: Option<Base>,
    /// The endpoint does not take it.
    refused: bool,
    /// Something went wrong with it in the batch: until this run of sending is
    /// over, batches go without it.
    paused: bool,
    /// It is to be seen whether the next batch arrives without it.
    suspected: bool,
    doubts: u32,
}

impl Witnessing {
    /// Whether it goes along to `endpoint`.
    pub fn is_wanted(&mut self, endpoint: &Base) -> bool {
        if self.endpoint.as_ref() != Some(endpoint) {
            *self = Self { endpoint: Some(endpoint.clone()), ..Self::default() };
        }
        !self.refused && !self.paused
    }

    /// The endpoint took others and not the head, or took a batch only without it.
    pub fn refuse(&mut self) {
        self.refused = true;
    }

    /// A batch with it led to nothing; whether it is tried at once without it.
    pub fn suspect(&mut self, trouble: Option<Trouble>) -> bool {
        self.paused = true;
        match trouble {
            // Whatever was sent: nobody answered.
            Some(
                Trouble::NoAnswer
                | Trouble::NoSuchHost
                | Trouble::Proxy
                | Trouble::Clock
                | Trouble::Certificate
                | Trouble::CertificateExpired
                | Trouble::CertificateName
                | Trouble::OldTls
                | Trouble::NotEnrolled,
            ) => false,
            // A server that asks for time is given it.
            Some(Trouble::Busy) => {
                self.suspected = true;
                false
            }
            Some(Trouble::Unclear | Trouble::NotFhir | Trouble::SignInPage | Trouble::Refused) | None => true,
        }
    }

    /// A batch without it was answered.
    pub fn arrived_without(&mut self) {
        if std::mem::take(&mut self.suspected) {
            self.doubts += 1;
            self.refused |= self.doubts >= ENOUGH;
        }
    }

    /// Sending rests: next time it goes along again.
    pub fn rest(&mut self) {
        self.paused = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::address;

    #[test]
    fn a_server_that_breaks_on_the_head_again_and_again_is_not_sent_it_any_more() {
        let (base, mut known) = (address("https://example.org").unwrap(), Witnessing::default());
        for _ in 0..ENOUGH {
            assert!(known.is_wanted(&base));
            assert!(!known.suspect(Some(Trouble::Busy)));
            assert!(!known.is_wanted(&base));
            known.arrived_without();
            known.rest();
        }
        assert!(!known.is_wanted(&base));
        assert!(known.is_wanted(&address("https://example.net").unwrap()));
    }

    #[test]
    fn a_line_that_is_down_says_nothing_of_the_head() {
        let (base, mut known) = (address("https://example.org").unwrap(), Witnessing::default());
        for _ in 0..10 {
            assert!(known.is_wanted(&base));
            assert!(!known.suspect(Some(Trouble::NoAnswer)));
            known.arrived_without();
            known.rest();
        }
        assert!(known.is_wanted(&base));
    }
}
