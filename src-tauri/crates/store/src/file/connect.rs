//! A connection that keeps what the records need, each promise read back.

use std::{path::Path, sync::Once};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::key;
use crate::StoreError;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Reading and writing a file that is there.
    Use,
    /// Making a file.
    Make,
    /// Looking. Not one byte is written, not even to take back a cut-off write.
    Look,
}

/// Settings in the order in which they are made, each with what reading it back
/// must give. TRUNCATE: damage is loud, one file to copy, no shared memory.
pub(super) const SETTINGS: &[(&str, &str, &str)] = &[
    ("cipher_compatibility", "4", ""),
    ("cipher_memory_security", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("busy_timeout", "5000", "5000"),
    // 16 MiB of decrypted pages: a search in 100,000 people stays in memory.
    ("cache_size", "-16384", "-16384"),
];

/// Settings of a connection that writes.
pub(super) const WRITING: &[(&str, &str, &str)] = &[
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
    // Without this, INSERT OR REPLACE takes a row away and no trigger sees it.
    ("recursive_triggers", "ON", "1"),
];

/// Settings of a connection that does not.
pub(super) const LOOKING: &[(&str, &str, &str)] = &[("query_only", "ON", "1")];

/// What SQLCipher 4 is asked to be, read back once the key is set.
const CIPHER: &[(&str, &str)] =
    &[("cipher_page_size", "4096"), ("cipher_use_hmac", "1"), ("cipher_hmac_algorithm", "HMAC_SHA512")];

/// Before this the library had a defect that could damage the file.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Opens `path` with a key that is proven.
#[expect(clippy::disallowed_methods, reason = "the library is ready by then")]
pub(crate) fn connect(path: &Path, key: &[u8; 32], purpose: Purpose) -> Result<Connection, StoreError> {
    let (flags, more) = match purpose {
        Purpose::Use => (OpenFlags::SQLITE_OPEN_READ_WRITE, WRITING),
        Purpose::Make => (OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE, WRITING),
        Purpose::Look => (OpenFlags::SQLITE_OPEN_READ_ONLY, LOOKING),
    };
    make_ready();
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // As many as a working day uses: none is prepared twice.
    conn.set_prepared_statement_cache_capacity(128);
    // Without this, every page that does not decrypt is a line on stderr.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    key::tell(&conn, key)?;
    // The first look at the file: a key that does not fit says "not a database" here.
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    for (setting, value, _) in SETTINGS.iter().chain(more) {
        conn.execute_batch(&format!("PRAGMA {setting} = {value}"))?;
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A statement keeps its plan whatever is bound to it. Otherwise those that have a partial
    // index to choose are prepared anew for every value: three quarters of all memory asked for
    // while sending, and each piece is locked.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    for (setting, _, wanted) in SETTINGS.iter().chain(more).filter(|(_, _, wanted)| !wanted.is_empty()) {
        expect(&conn, setting, wanted)?;
    }
    for (setting, wanted) in CIPHER {
        expect(&conn, setting, wanted)?;
    }
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::Setting { setting: "the version of SQLite" });
    }
    Ok(conn)
}

/// A connection to no file, without cipher and settings.
#[expect(clippy::disallowed_methods, reason = "the library is ready by then")]
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    make_ready();
    Ok(Connection::open_in_memory()?)
}

/// Lets the library make itself ready before more than one asks it for something. It does
/// so with the first connection of a process, and a second thread that opens one at that
/// moment is let through before the cipher is there: its key is then refused.
#[expect(clippy::disallowed_methods, reason = "the first, which the others wait for")]
fn make_ready() {
    static READY: Once = Once::new();
    // If this fails, so does whatever is opened next, and that is told.
    READY.call_once(|| drop(Connection::open_in_memory()));
}

pub(super) fn expect(conn: &Connection, setting: &'static str, wanted: &str) -> Result<(), StoreError> {
    let found = conn.query_row(&format!("PRAGMA {setting}"), [], |row| {
        Ok(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            rusqlite::types::ValueRef::Null
            | rusqlite::types::ValueRef::Real(_)
            | rusqlite::types::ValueRef::Blob(_) => String::new(),
        })
    });
    match found {
        Ok(found) if found == wanted => Ok(()),
        Ok(_) | Err(rusqlite::Error::QueryReturnedNoRows) => Err(StoreError::Setting { setting }),
        Err(error) => Err(error.into()),
    }
}
