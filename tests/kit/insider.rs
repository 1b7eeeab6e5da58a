//! Somebody with the key of the records and a database tool.

use std::path::Path;

use rusqlite::{Connection, types::Value};
use sha2::{Digest, Sha256};
use vault::KeyFile;

use crate::{NAME, PASSPHRASE};

/// The fields of a row of the trail that its hash covers, in their order.
const TEXT: [&str; 6] = ["at", "by", "action", "kind", "object", "detail"];
const MORE: [&str; 7] = ["run", "mono", "clock", "version", "role", "session", "content"];

/// An open records file, and nothing that keeps it as it is.
pub struct Insider(Connection);

impl Insider {
    /// Opens the records in `place` as Grace could.
    pub fn at(place: &Path) -> Self {
        Self::with(place, NAME, PASSPHRASE)
    }

    /// Opens the records in `place` with somebody's passphrase.
    pub fn with(place: &Path, name: &str, passphrase: &str) -> Self {
        let opened = KeyFile::read(&place.join("vault.keys")).unwrap().open(name, passphrase).unwrap();
        let digits: String = opened.data_key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        #[expect(clippy::disallowed_methods, reason = "the program opened it before")]
        let conn = Connection::open(place.join("records.db")).unwrap();
        conn.execute_batch(&format!("PRAGMA key = \"x'{digits}'\"; PRAGMA foreign_keys = OFF")).unwrap();
        Self(conn)
    }

    /// Does `sql` while nothing guards the records, and leaves no trace of that.
    pub fn does(&self, sql: &str) {
        let guards: Vec<(String, String)> =
            self.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        for (name, _) in &guards {
            self.0.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        self.0.execute_batch(sql).unwrap();
        for (_, made) in &guards {
            self.0.execute_batch(made).unwrap();
        }
    }

    /// Makes every row of the trail from `first` on anew, as the program would
    /// have written it.
    pub fn makes_anew(&self, first: i64) {
        let last: i64 = self.one("SELECT max(seq) FROM audit");
        for seq in first..=last {
            let prev: Vec<u8> = self.one(&format!("SELECT hash FROM audit WHERE seq = {}", seq - 1));
            let hash = self.digest(seq, &prev);
            self.does(&format!(
                "UPDATE audit SET prev = x'{}', hash = x'{}' WHERE seq = {seq}",
                hex(&prev),
                hex(&hash)
            ));
        }
    }

    /// Every value of every row of every table, as text, table by table.
    pub fn everything(&self) -> String {
        let tables: Vec<(String, String)> =
            self.rows("SELECT name, name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        tables.iter().map(|(table, _)| format!("{table}\n{}\n", self.table(table, "*"))).collect()
    }

    /// Every row of a table, as text.
    pub fn table(&self, table: &str, columns: &str) -> String {
        let mut rows = self.0.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).unwrap();
        let width = rows.column_count();
        let rows = rows.query_map([], |row| {
            let values = (0..width).map(|at| Ok(format!("{:?}", row.get::<_, Value>(at)?)));
            values.collect::<rusqlite::Result<Vec<_>>>()
        });
        rows.unwrap().map(|row| row.unwrap().join(" | ") + "\n").collect()
    }

    /// The one value that `sql` asks for.
    pub fn one<T: rusqlite::types::FromSql>(&self, sql: &str) -> T {
        self.0.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Every page of the file, decrypted, in use or not.
    pub fn pages(&mut self) -> Vec<u8> {
        self.0.serialize("main").unwrap().to_vec()
    }

    fn rows(&self, sql: &str) -> Vec<(String, String)> {
        let mut rows = self.0.prepare(sql).unwrap();
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    }

    /// The hash of a row, worked out beside the program.
    fn digest(&self, seq: i64, prev: &[u8]) -> Vec<u8> {
        let value = |field: &str| self.one::<Value>(&format!("SELECT {field} FROM audit WHERE seq = {seq}"));
        let mut hash = Sha256::new();
        hash.update(b"prombook audit/v2\0");
        hash.update(prev);
        hash.update(seq.to_be_bytes());
        hash.update(self.one::<i32>(&format!("SELECT at_offset FROM audit WHERE seq = {seq}")).to_be_bytes());
        for field in TEXT.into_iter().chain(MORE) {
            let bytes = match value(field) {
                Value::Null => None,
                Value::Integer(number) => Some(number.to_be_bytes().to_vec()),
                Value::Real(number) => Some(number.to_be_bytes().to_vec()),
                Value::Text(text) => Some(text.into_bytes()),
                Value::Blob(bytes) => Some(bytes),
            };
            hash.update(bytes.as_ref().map_or(u64::MAX, |bytes| bytes.len() as u64).to_be_bytes());
            hash.update(bytes.unwrap_or_default());
        }
        hash.finalize().to_vec()
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
