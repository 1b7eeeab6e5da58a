//! Step 0010: what was confirmed is reconciled only where a safe sheet came after it.

use super::*;

#[test]
fn what_a_safe_sheet_was_kept_for_is_reconciled_since_then_and_nothing_else_is() {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..9]).unwrap();
    let receipt = |day: u32| {
        format!(
            "INSERT INTO receipts (kind, id, at, at_offset) VALUES ('visit', '{day}', '2026-03-{day}T09:00:00.000Z', 0);"
        )
    };
    let sheet = |day: u32, verdict: &str| {
        format!(
            "INSERT INTO sheets VALUES ({day}, 's{day}', '2026-03-{day}', '{verdict}', '{{}}', '2026-03-{day}T17:00:00.000Z', 0, NULL, x'00', 0);"
        )
    };
    let days =
        [receipt(10), sheet(10, "safe"), receipt(11), sheet(11, "differs"), sheet(12, "safe"), receipt(13)];
    conn.execute_batch(&days.concat()).unwrap();
    conn.execute_batch(&sheet(14, "held")).unwrap();

    bring_up_to_date(&mut conn).unwrap();

    let mut rows = conn.prepare("SELECT id, reconciled FROM receipts ORDER BY id").unwrap();
    let found: Vec<(String, Option<String>)> =
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap();
    let since = |at: &str| Some(at.to_owned());
    assert_eq!(
        found,
        [
            ("10".into(), since("2026-03-10T17:00:00.000Z")),
            ("11".into(), since("2026-03-12T17:00:00.000Z")),
            ("13".into(), None),
        ]
    );
}
