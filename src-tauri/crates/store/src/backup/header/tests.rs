use proptest::prelude::*;

use super::*;
use crate::testing::now;

const KEY: [u8; 32] = [1; 32];

fn header() -> Header {
    let asked = BackupRequest {
        records: Path::new("records.db"),
        key: &KEY,
        keys_file: Path::new("vault.keys"),
        vault: Uuid::from_u128(7),
        place: Path::new("."),
        at: now(),
    };
    let counts = [("audit".to_owned(), 12), ("people".to_owned(), 1)].into();
    Header::new(&asked, [3; 16], Contents { seq: 12, hash: [4; 32], counts }, 4096, [5; 32])
}

#[test]
fn a_header_is_read_back_as_it_was_written_and_proven_by_its_key() {
    let read = Header::from_bytes(&header().to_bytes().unwrap()).unwrap();

    assert_eq!(read, header());
    read.prove(&KEY).unwrap();
    assert!(matches!(read.prove(&[2; 32]), Err(StoreError::OtherKey)));
    assert_eq!(read.name(), "20260310T091200Z-12");
}

#[test]
fn a_header_with_any_value_changed_proves_nothing() {
    let text = String::from_utf8(header().to_bytes().unwrap()).unwrap();
    for (from, to) in [
        ("\"at_offset\": 60", "\"at_offset\": 120"),
        ("2026-03-10", "2026-03-11"),
        ("\"seq\": 12", "\"seq\": 13"),
        ("\"bytes\": 4096", "\"bytes\": 8192"),
        ("\"audit\": 12", "\"audit\": 13"),
        ("\"people\": 1", "\"persons\": 1"),
        ("-000000000007\"", "-000000000008\""),
        ("030303", "030304"),
        ("040404", "040405"),
        ("050505", "050506"),
        ("0.1.0", "0.1.1"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let read = Header::from_bytes(changed.as_bytes()).unwrap();
        assert!(matches!(read.prove(&KEY), Err(StoreError::BackupDamaged)), "{from}");
    }
}

#[test]
fn a_header_that_asks_for_too_much_is_none() {
    let text = String::from_utf8(header().to_bytes().unwrap()).unwrap();
    for (from, to) in [
        ("\"at_offset\": 60", "\"at_offset\": 2147483647"),
        ("2026-03-10", "9999-12-31"),
        ("2026-03-10", "+262142-12-31"),
        ("\"seq\": 12", "\"seq\": -1"),
        ("\"seq\": 12", "\"seq\": 99999999999999999999"),
        ("\"format\": 1", "\"format\": 2"),
        ("prombook backup", "prombook Backup"),
        ("030303", "0303"),
        ("030303", "é0303"),
        ("\"bytes\"", "\"more\": 1, \"bytes\""),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(Header::from_bytes(changed.as_bytes()), None, "{to}");
    }
    let long = text.replacen('{', &format!("{{{}", " ".repeat(70_000)), 1);
    assert_eq!(Header::from_bytes(long.as_bytes()), None);
    let deep = "[".repeat(60_000);
    assert_eq!(Header::from_bytes(deep.as_bytes()), None);
}

proptest! {
    #[test]
    fn no_bytes_of_a_stranger_make_the_reader_fall(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert_eq!(Header::from_bytes(&bytes), None);
    }

    #[test]
    fn a_header_damaged_anywhere_is_refused_or_proves_nothing(at in 0_usize..900, byte: u8) {
        let mut bytes = header().to_bytes().unwrap();
        let at = at % bytes.len();
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        if let Some(read) = Header::from_bytes(&bytes) {
            // The same values may be written in two ways: spaces, or digits of either case.
            prop_assert!(read == header() || read.prove(&KEY).is_err());
        }
    }
}
