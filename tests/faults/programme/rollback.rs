//! A7: an older copy of the whole records file is put back.

use std::fs;

use store::{AnchorFinding, Finding};

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
    look::findings,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A7b",
    what: "The whole records file is put back to an older copy, which is sound in itself. It must be noticed \
           with the exact number of entries that are missing, and still be noticed after work went on",
    control: "what was noted beside the file is put back with it",
    run,
};

const RECORDS: &str = "records.db";
const ANCHOR: &str = "records.anchor";
/// More than is ever missing.
const MOST: u32 = 40;

fn run(lab: &Lab) -> Figures {
    let mut chance = lab.chance("rollback");
    let (mut real, mut control, mut missing) = (Tally::default(), Tally::default(), 0);
    for _ in 0..lab.times(5, 150) {
        let older = lab.records(1 + chance.below(MOST));
        let folder = lab.copy(&older);
        let (_, before) = findings(&folder).unwrap();
        lab.run("save", &folder, 1 + chance.below(MOST), &Fault::none());
        let (_, newest) = findings(&folder).unwrap();
        assert!(newest > before, "something was saved");
        missing += newest - before;

        fs::copy(older.join(RECORDS), folder.join(RECORDS)).unwrap();
        let wanted = Finding::Anchor(AnchorFinding::Ahead { anchor: newest, head: before });
        let (found, _) = findings(&folder).unwrap();
        real.notice(found == [wanted], || format!("{wanted:?}, and it was {found:?}"));

        // As many entries as are missing, or more, or fewer: other ones all the same.
        let saves = 1 + chance.below(2 * MOST);
        lab.run("save", &folder, saves, &Fault::none());
        let (found, _) = findings(&folder).unwrap();
        let anchored = |one: &Finding| matches!(one, Finding::Anchor(_));
        real.notice(found.iter().any(anchored), || format!("after {saves} more saves: {found:?}"));

        fs::copy(older.join(RECORDS), folder.join(RECORDS)).unwrap();
        fs::copy(older.join(ANCHOR), folder.join(ANCHOR)).unwrap();
        let (found, _) = findings(&folder).unwrap();
        control.notice(!found.is_empty(), || "nothing is noticed".into());
        fs::remove_dir_all(older).unwrap();
        fs::remove_dir_all(folder).unwrap();
    }
    Figures { real, control, told: format!("{missing} entries were missing in all"), open: None }
}
