//! `linkId`s of what is no item of the instrument but one of its Questionnaire.

use std::collections::BTreeSet;

use domain::instrument::Instrument;

/// The `linkId`s of a Questionnaire that are taken.
pub(super) struct Links(BTreeSet<String>);

impl Links {
    /// Those of the items of `of`.
    pub(super) fn of(of: &Instrument) -> Self {
        Self(of.items().iter().map(|item| item.link.clone()).collect())
    }

    /// One more, as `wanted` as it can be.
    pub(super) fn part(&mut self, wanted: &str) -> String {
        let mut link = wanted.to_owned();
        while !self.0.insert(link.clone()) {
            link.push('-');
        }
        link
    }
}
