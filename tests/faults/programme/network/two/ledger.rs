//! What was written where, and in whose knowledge it is not so any more.

use std::collections::BTreeMap;

/// Of each record every value that somebody gave it, and whether somebody who saw it put another in its place.
#[derive(Default)]
pub struct Ledger(BTreeMap<String, BTreeMap<String, bool>>);

impl Ledger {
    /// Somebody gave `record` a value that it never had.
    pub fn wrote(&mut self, record: &str, value: &str) {
        self.0.entry(record.to_owned()).or_default().entry(value.to_owned()).or_default();
    }

    /// Somebody saw this value, and put another in its place.
    pub fn put_aside(&mut self, record: &str, value: &str) {
        if let Some(seen) = self.0.get_mut(record).and_then(|values| values.get_mut(value)) {
            *seen = true;
        }
    }

    /// Whether `record` ever had this value.
    pub fn had(&self, record: &str, value: &str) -> bool {
        self.0.get(record).is_some_and(|values| values.contains_key(value))
    }

    /// Every record.
    pub fn records(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// What `record` was once, other than `now`, of which nobody knew who put another in its place.
    pub fn unseen(&self, record: &str, now: &str) -> Vec<&String> {
        let values = self.0[record].iter();
        values.filter(|(value, seen)| *value != now && !**seen).map(|(value, _)| value).collect()
    }
}
