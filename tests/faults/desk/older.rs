//! A clinic as the first released program left it: four steps of the shape, and
//! a trail of the first format.

use domain::response::{Given, Value};
use kit::{NAME, PASSPHRASE};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vault::{Cost, KeyFile};

use crate::{Work, say};

/// The steps that it had taken. They are frozen.
const STEPS: [&str; 4] = [
    include_str!("../../../src-tauri/crates/store/src/schema/0001_clinic.sql"),
    include_str!("../../../src-tauri/crates/store/src/schema/0002_records.sql"),
    include_str!("../../../src-tauri/crates/store/src/schema/0003_outbox.sql"),
    include_str!("../../../src-tauri/crates/store/src/schema/0004_audit.sql"),
];

const GRACE: Uuid = Uuid::from_u128(0xace);
const VISIT: Uuid = Uuid::from_u128(0x7_0001);
const RESPONSE: Uuid = Uuid::from_u128(0x7_0002);
const AT: &str = "2026-01-05T09:00:00.000Z";
/// The digest of the words that it showed (`tests/golden/wordings.txt`).
const WORDING: &str = "82828e18cff8d2413ef46fbf9ea9e71290bb9fa8bb0627e874efbde8716b0ee4";
/// Number, family name and given name of everybody.
const PEOPLE: [(u32, &str, &str); 3] = [(1, "Yusuf", "Amina"), (2, "Nowak", "Zofia"), (3, "Price", "Joan")];

/// Begins it: Grace, three participants, an answer.
pub fn begin(work: &Work<'_>) {
    let (keys, opened, _) = KeyFile::create(GRACE, NAME, PASSPHRASE, Cost::LEAST).unwrap();
    keys.write(&work.folder.join("vault.keys")).unwrap();
    #[expect(clippy::disallowed_methods, reason = "the first and only one here")]
    let conn = Connection::open(work.folder.join("records.db")).unwrap();
    let key: String = opened.data_key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
    conn.pragma_update(None, "key", format!("x'{key}'")).unwrap();
    conn.execute_batch(&format!("PRAGMA cipher_compatibility = 4; BEGIN; {}", STEPS.concat())).unwrap();
    conn.pragma_update(None, "user_version", STEPS.len()).unwrap();
    for (name, value) in [
        ("vault", keys.vault_id().to_string()),
        ("clinic", "Riverside Community MSK".into()),
        ("site", "07".into()),
    ] {
        conn.execute("INSERT INTO settings VALUES (?1, ?2)", [name, &value]).unwrap();
    }
    conn.execute("INSERT INTO people VALUES (?1, ?2, 'administrator')", [GRACE.to_string(), NAME.into()])
        .unwrap();
    let mut trail = Trail { conn: &conn, seq: 0, prev: [0; 32] };
    for (number, family, given) in PEOPLE {
        trail.add("registered", "participant", participant(number), None);
        enter(&conn, number, family, given);
    }
    let given = serde_json::to_string(&Given::Answer(Value::Tick(true))).unwrap();
    let yusuf = participant(1).to_string();
    conn.execute("INSERT INTO visits VALUES (?1, ?2, '2026-01-05', ?3, 0)", [&VISIT.to_string(), &yusuf, AT])
        .unwrap();
    conn.execute(
        "INSERT INTO responses VALUES (?1, ?2, ?3, 'rmdq-24', 1, 'en-GB', ?5, 'patient', ?4, 0, NULL, NULL, 0)",
        [&RESPONSE.to_string(), &VISIT.to_string(), &yusuf, AT, WORDING],
    )
    .unwrap();
    conn.execute(
        "INSERT INTO answers VALUES (1, ?1, 1, 'rmdq-1', ?2, 'en-GB', ?3, 0, ?4)",
        [&RESPONSE.to_string(), &given, AT, &GRACE.to_string()],
    )
    .unwrap();
    trail.add("form-begun", "response", RESPONSE, None);
    trail.add("answered", "response", RESPONSE, Some("rmdq-1"));
    conn.execute_batch("COMMIT").unwrap();
    say("kept 1");
}

fn participant(number: u32) -> Uuid {
    Uuid::from_u128(0x1000 + u128::from(number))
}

fn enter(conn: &Connection, number: u32, family: &str, given: &str) {
    let id = participant(number).to_string();
    let study_number = domain::participant::study_number("07", "", number);
    conn.execute(
        "INSERT INTO participants
         VALUES (?1, ?2, ?3, ?4, ?5, '1952-03-12', 'female', NULL, 'en-GB', 0, ?6, 0)",
        params![number, id, study_number, family, given, AT],
    )
    .unwrap();
    let sort = format!("{family} {given}").to_lowercase();
    for term in sort.split(' ') {
        conn.execute("INSERT INTO participant_terms VALUES (?1, ?2, ?3)", params![term, sort, number])
            .unwrap();
    }
}

/// A trail of the first format.
struct Trail<'a> {
    conn: &'a Connection,
    seq: i64,
    prev: [u8; 32],
}

impl Trail<'_> {
    fn add(&mut self, action: &str, kind: &str, object: Uuid, detail: Option<&str>) {
        self.seq += 1;
        let (by, object) = (GRACE.to_string(), object.to_string());
        let mut hash = Sha256::new();
        hash.update(b"prombook audit/v1\0");
        hash.update(self.prev);
        hash.update(self.seq.to_be_bytes());
        hash.update(0_i32.to_be_bytes());
        for field in [Some(AT), Some(&by), Some(action), Some(kind), Some(&object), detail] {
            hash.update(field.map_or(u64::MAX, |text| text.len() as u64).to_be_bytes());
            hash.update(field.unwrap_or_default());
        }
        let own: [u8; 32] = hash.finalize().into();
        self.conn
            .execute(
                "INSERT INTO audit VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![self.seq, AT, by, action, kind, object, detail, self.prev, own],
            )
            .unwrap();
        self.prev = own;
    }
}
