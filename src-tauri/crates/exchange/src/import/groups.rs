//! Groups, and how often they may be answered.

use domain::instrument::{KindName, Repeats};

use super::{
    Loss,
    fields::Fields,
    items::{Around, Reading},
    root::Reader,
};
use crate::elements::hl7;

/// How deep groups may go.
const DEEPEST: usize = 6;
/// Rows of a group that says nothing of how many, and of any group.
const ROWS: u32 = 10;
const MOST_ROWS: u32 = 50;

impl Reader {
    pub(super) fn group(&mut self, mut reading: Reading, inside: Vec<Fields>, around: &Around) {
        let place = reading.link.clone();
        let tables = ["table", "htable", "gtable", "atable", "grid"];
        let page = self.control(&mut reading.fields, &place, &["page"]).is_some();
        reading.item.table = self.control(&mut reading.fields, &place, &tables).is_some();
        reading.item.page |= page;
        reading.item.repeats = self.rows(&mut reading, around);
        // What labels a group other than by help is one of its items.
        let labels: Vec<Fields> = reading.labels.drain(..).map(|(_, label)| label).collect();
        let mut within = around.clone();
        if around.depth < DEEPEST {
            within.depth += 1;
            within.group = Some(reading.item.id.clone());
            within.repeats |= reading.item.repeats.is_some();
        } else {
            // Deeper than an instrument goes: its heading stands before its items.
            self.report.name(&place, "type", Loss::Simplified);
            reading.item.kind = KindName::Display;
            reading.item.repeats = None;
            reading.item.table = false;
            reading.item.code = None;
            if std::mem::take(&mut reading.item.untitled) {
                for one in labels.into_iter().chain(inside) {
                    self.item(one, &within);
                }
                self.report.rest(&place, "", reading.fields);
                return;
            }
        }
        self.keep(reading);
        for one in labels.into_iter().chain(inside) {
            self.item(one, &within);
        }
    }

    /// How often a group may be answered.
    fn rows(&mut self, reading: &mut Reading, around: &Around) -> Option<Repeats> {
        let place = reading.link.clone();
        if reading.fields.flag("repeats") != Some(true) {
            return None;
        }
        let [least, most] = self.occurs(reading);
        if around.repeats {
            self.report.name(&place, "repeats", Loss::Simplified);
            return None;
        }
        let written = most.unwrap_or(ROWS);
        let most_rows = written.clamp(2, MOST_ROWS);
        let least_rows = least.unwrap_or(0).min(most_rows);
        if most != Some(most_rows) || least.is_some_and(|least| least != least_rows) {
            self.report.name(&place, "repeats", Loss::Simplified);
        }
        Some(Repeats { least: least_rows, most: most_rows })
    }

    pub(super) fn occurs(&mut self, reading: &mut Reading) -> [Option<u32>; 2] {
        ["questionnaire-minOccurs", "questionnaire-maxOccurs"].map(|url| {
            let Reading { fields, link, .. } = reading;
            let number = |one: &mut Fields| u32::try_from(one.whole("valueInteger")?).ok();
            fields.said(&hl7(url), link, &mut self.report, number)
        })
    }
}
