//! Kits that contradict themselves.

use std::collections::BTreeMap;

use super::Kit;
use crate::instrument::Instrument;

/// The instruments that there are, by id.
pub type Known<'a> = BTreeMap<&'a str, &'a Instrument>;

/// What is wrong with a kit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {why}")]
pub struct KitFault {
    /// Where, like `visits.v3m.forms.nprs`.
    pub place: String,
    /// Why it cannot be so.
    pub why: String,
}

impl Kit {
    /// Everything that is wrong with it; `known`: the instruments that there are.
    pub fn faults(&self, _known: &Known<'_>) -> Vec<KitFault> {
        Vec::new()
    }
}
