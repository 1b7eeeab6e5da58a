//! Step 0011: when somebody has to do something next about an alert.

use super::*;

/// What the program before this one wrote knows the time of nothing but the first action.
#[test]
fn alerts_from_before_they_knew_what_comes_next_are_due_when_they_were_and_promises_on_their_day() {
    let mut conn = in_memory().unwrap();
    advance(&mut conn, &STEPS[..10]).unwrap();
    conn.execute_batch(
        r#"INSERT INTO people (id, name, role) VALUES ('p1', 'Amina', 'administrator');
         INSERT INTO alerts VALUES
             ('a1', NULL, 'kit', 'r', 'urgent', '2026-03-10T09:00:00.000Z', '2026-03-10T09:30:00.000Z', 'open'),
             ('a2', NULL, 'kit', 'r', 'urgent', '2026-03-10T09:00:00.000Z', '2026-03-10T09:30:00.000Z', 'promised'),
             ('a3', NULL, 'kit', 'r', 'urgent', '2026-03-10T09:00:00.000Z', '2026-03-10T09:30:00.000Z', 'acted');
         INSERT INTO steps (id, edition, kind, about, day, content, at, at_offset, by, audit)
             VALUES ('s1', 1, 'alert-action', 'a2', '2026-03-10', '{"promised":{"day":"2026-03-12"}}',
                 '2026-03-10T09:10:00.000Z', 0, 'p1', 1);"#,
    )
    .unwrap();

    bring_up_to_date(&mut conn).unwrap();

    let mut rows = conn.prepare("SELECT next FROM alerts ORDER BY id").unwrap();
    let found: Vec<Option<String>> =
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(found, [at("2026-03-10T09:30:00.000Z"), at("2026-03-12T00:00:00.000Z"), None]);
}
