//! Opening the records file, and making sure it is kept as promised.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::{Store, StoreError, schema};

/// Settings in the order in which they are made, each with what reading it back
/// must give. TRUNCATE: damage is loud, one file to copy, no shared memory.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("cipher_compatibility", "4", ""),
    ("cipher_memory_security", "ON", "1"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("busy_timeout", "5000", "5000"),
    // 16 MiB of decrypted pages: a search in 100,000 people stays in memory.
    ("cache_size", "-16384", "-16384"),
];

/// What SQLCipher 4 is asked to be, read back once the key is set.
const CIPHER: &[(&str, &str)] =
    &[("cipher_page_size", "4096"), ("cipher_use_hmac", "1"), ("cipher_hmac_algorithm", "HMAC_SHA512")];

/// Before this the library had a defect that could damage the file.
const OLDEST_SQLITE: i32 = 3_051_003;

impl Store {
    /// Opens the file at `path`, which must be there, with a key that is proven.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        if !path.try_exists()? {
            return Err(StoreError::Missing);
        }
        let mut conn = connect(path, OpenFlags::empty(), Some(key))?;
        let taken = schema::taken(&conn)?;
        if taken == 0 {
            // A file of ours has taken its first steps before anybody relied on it.
            return Err(StoreError::Unreadable);
        }
        if schema::is_behind(taken) {
            keep_copy(path, taken)?;
            schema::bring_up_to_date(&mut conn)?;
        }
        Ok(Self { conn })
    }

    /// Begins a file at `path`, where there must be none.
    pub fn begin(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        if path.try_exists()? {
            return Err(StoreError::Exists);
        }
        let mut conn = connect(path, OpenFlags::SQLITE_OPEN_CREATE, Some(key))?;
        schema::bring_up_to_date(&mut conn)?;
        Ok(Self { conn })
    }

    /// A store that is gone when dropped. For tests.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        conn.pragma_update(None, "foreign_keys", "ON")?;
        schema::bring_up_to_date(&mut conn)?;
        Ok(Self { conn })
    }

    /// Whether the file is sound, by SQLite's quick check.
    pub fn is_sound(&self) -> Result<bool, StoreError> {
        let said: String = self.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        Ok(said == "ok")
    }
}

fn connect(path: &Path, extra: OpenFlags, key: Option<&[u8; 32]>) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | extra,
    )?;
    if let Some(key) = key {
        // Without this, every page that does not decrypt is a line on stderr.
        conn.pragma_update(None, "cipher_log_level", "NONE")?;
        // Before the key, so that what holds it is wiped too.
        conn.pragma_update(None, "cipher_memory_security", "ON")?;
        let hex = Zeroizing::new(
            key.iter().fold(String::with_capacity(67), |hex, byte| hex + &format!("{byte:02x}")),
        );
        let raw = Zeroizing::new(format!("x'{}'", hex.as_str()));
        conn.pragma_update(None, "key", raw.as_str())?;
    }
    // The first look at the file: a key that does not fit says "not a database" here.
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    for (setting, value, _) in SETTINGS {
        conn.execute_batch(&format!("PRAGMA {setting} = {value}"))?;
    }
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (setting, _, wanted) in SETTINGS.iter().filter(|(_, _, wanted)| !wanted.is_empty()) {
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

fn expect(conn: &Connection, setting: &'static str, wanted: &str) -> Result<(), StoreError> {
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

/// Puts a copy of the file beside it before its shape changes. A copy that is
/// there already is from the same shape, and stays.
fn keep_copy(path: &Path, taken: usize) -> Result<(), StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".before-{}", taken + 1));
    let copy = PathBuf::from(name);
    if !copy.try_exists()? {
        // Under another name until it is whole and on the disk: half a copy is none.
        let half = copy.with_extension("half");
        std::fs::copy(path, &half)?;
        std::fs::File::options().write(true).open(&half)?.sync_all()?;
        std::fs::rename(&half, &copy)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
