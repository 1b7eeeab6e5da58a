//! A copy of the records under another key: for a backup, for a restore, and
//! for a new data key.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::Path,
    thread,
    time::Duration,
};

use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

use crate::{
    StoreError,
    anchor::{self, Head},
    check,
    file::{Purpose, beside, connect, folder_of, settle},
};

/// What a records file holds, as far as two of them are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Number of the newest row of the trail; 0 when there is none.
    pub seq: i64,
    /// Its hash.
    pub hash: [u8; 32],
    /// Rows of each table, by name.
    pub counts: BTreeMap<String, u64>,
}

/// What to copy.
pub(super) struct Copy<'a> {
    pub(super) source: &'a Path,
    pub(super) key: &'a [u8; 32],
    pub(super) dest: &'a Path,
    pub(super) dest_key: &'a [u8; 32],
    /// What it must hold, where that is known beforehand.
    pub(super) wanted: Option<&'a Contents>,
}

/// Pages in one step: a mebibyte.
const STEP: i32 = 256;

/// Between two steps the file is let go for this long, so that somebody at the
/// desk who saves meanwhile is not kept waiting for the whole copy.
const PAUSE: Duration = Duration::from_millis(2);

/// How often a copy is begun anew because something was saved meanwhile. After
/// that the file is held for as long as one copy takes, and saving waits.
const TRIES: u32 = 3;

/// Copies the records at `source` to `dest`, where there must be nothing, under
/// `dest_key`. The source may be in use; the copy is of one moment. It is read
/// back, compared and only then given its name; until then it is at
/// `dest` + `.half`, and what an earlier attempt left there is made anew.
///
/// `progress` is told how many pages are done, and of how many. The copy has no
/// anchor until it is first opened with [`crate::Store::open`].
pub fn copy_under(
    source: &Path,
    key: &[u8; 32],
    dest: &Path,
    dest_key: &[u8; 32],
    progress: impl FnMut(u32, u32),
) -> Result<Contents, StoreError> {
    copy(&Copy { source, key, dest, dest_key, wanted: None }, progress)
}

pub(super) fn copy(order: &Copy<'_>, progress: impl FnMut(u32, u32)) -> Result<Contents, StoreError> {
    if fs::symlink_metadata(order.dest).is_ok() {
        return Err(StoreError::Exists);
    }
    if !order.source.try_exists()? {
        return Err(StoreError::Missing);
    }
    let half = beside(order.dest, ".half");
    clear(&half)?;
    let found = match prove(order, &half, progress) {
        Ok(found) => found,
        Err(error) => {
            // It may be what filled the disk. If it stays, it is removed next time.
            let _ = clear(&half);
            return Err(error);
        }
    };
    fs::rename(&half, order.dest)?;
    settle(folder_of(order.dest))?;
    Ok(found)
}

/// Copies to `half`, and reads that back.
fn prove(order: &Copy<'_>, half: &Path, progress: impl FnMut(u32, u32)) -> Result<Contents, StoreError> {
    let source = connect(order.source, order.key, Purpose::Look)?;
    let contents = transfer(&source, half, order.dest_key, progress)?;
    File::options().write(true).open(half)?.sync_all()?;
    let found = look_at(half, order.dest_key)?;
    if found != contents || order.wanted.is_some_and(|wanted| *wanted != found) {
        return Err(StoreError::Unsound(vec![check::Finding::Structure]));
    }
    Ok(found)
}

/// Opens a file to look, sees that it is sound, and says what it holds.
pub(super) fn look_at(path: &Path, key: &[u8; 32]) -> Result<Contents, StoreError> {
    let conn = connect(path, key, Purpose::Look)?;
    let findings = check::check_contents(&conn)?;
    if findings.is_empty() { contents(&conn) } else { Err(StoreError::Unsound(findings)) }
}

fn contents(conn: &Connection) -> Result<Contents, StoreError> {
    let Head { seq, hash } = Head::of(conn)?;
    Ok(Contents { seq, hash, counts: check::counts(conn)? })
}

/// Removes what an attempt that was cut off left behind.
fn clear(half: &Path) -> Result<(), StoreError> {
    for left in [half.to_owned(), beside(half, "-journal")] {
        if fs::symlink_metadata(&left).is_ok() {
            fs::remove_file(&left)?;
        }
    }
    Ok(())
}

/// Brings the pages over, and says what the source held at that moment.
fn transfer(
    source: &Connection,
    half: &Path,
    dest_key: &[u8; 32],
    mut progress: impl FnMut(u32, u32),
) -> Result<Contents, StoreError> {
    let mut dest = connect(half, dest_key, Purpose::Make)?;
    // Whoever pulls the plug now finds half a copy either way.
    dest.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
    for _ in 0..TRIES {
        let before = version(source)?;
        let held = in_one_moment(source, contents)?;
        if in_steps(source, &mut dest, &mut progress)? && version(source)? == before {
            anchor::unmark(&dest)?;
            return Ok(held);
        }
    }
    let held = in_one_moment(source, |source| {
        let held = contents(source)?;
        let done = Backup::new(source, &mut dest)?.step(-1)? == StepResult::Done;
        if done { Ok(held) } else { Err(StoreError::Busy) }
    })?;
    anchor::unmark(&dest)?;
    Ok(held)
}

/// Changes whenever another connection has saved something.
fn version(source: &Connection) -> Result<i64, StoreError> {
    Ok(source.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}

fn in_one_moment<T>(
    source: &Connection,
    look: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let moment = source.unchecked_transaction()?;
    let seen = look(&moment)?;
    moment.commit()?;
    Ok(seen)
}

/// Whether the copy came to its end without being begun anew.
fn in_steps(
    source: &Connection,
    dest: &mut Connection,
    progress: &mut impl FnMut(u32, u32),
) -> Result<bool, StoreError> {
    let backup = Backup::new(source, dest)?;
    let mut left = i32::MAX;
    loop {
        let step = backup.step(STEP)?;
        let now = backup.progress();
        if now.remaining > left {
            return Ok(false);
        }
        left = now.remaining;
        let count = |pages: i32| u32::try_from(pages).unwrap_or(0);
        progress(count(now.pagecount - now.remaining), count(now.pagecount));
        match step {
            StepResult::Done => return Ok(true),
            StepResult::More => thread::sleep(PAUSE),
            // Somebody is saving: what was copied so far is no longer of one moment.
            StepResult::Busy | StepResult::Locked => return Ok(false),
            _ => return Err(StoreError::Setting { setting: "the steps of a copy" }),
        }
    }
}
