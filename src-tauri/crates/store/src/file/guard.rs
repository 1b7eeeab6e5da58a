//! What no statement may do once a file is open, whoever wrote the statement.
//!
//! The triggers refuse the same; but a trigger can be dropped by SQL, and this
//! cannot be reached by it.

use rusqlite::{
    Connection,
    hooks::{AuthAction, AuthContext, Authorization},
};

use crate::{StoreError, anchor::MARK};

/// Only ever added to.
const ONLY_ADDED_TO: &[&str] = &["audit", "witnessed"];

/// Rows that stay. Some of them may be changed.
const STAYING: &[&str] = &[
    "audit",
    "witnessed",
    "answers",
    "editions",
    "acknowledgements",
    "reasons",
    "responses",
    "visits",
    "participants",
    "people",
    "receipts",
];

/// Settings of the connection that are made once, before this.
const SETTLED: &[&str] = &[
    "writable_schema",
    "journal_mode",
    "synchronous",
    "foreign_keys",
    "recursive_triggers",
    "ignore_check_constraints",
    "trusted_schema",
    "user_version",
    "key",
    "rekey",
];

/// Puts the guard on. Nothing takes it off again.
pub(crate) fn put_on(conn: &mut Connection) -> Result<(), StoreError> {
    conn.authorizer(Some(judge))?;
    Ok(())
}

fn judge(asked: AuthContext<'_>) -> Authorization {
    let refused = match asked.action {
        AuthAction::Update { table_name, .. } => is_in(ONLY_ADDED_TO, table_name) || is_schema(table_name),
        AuthAction::Delete { table_name } => is_in(STAYING, table_name) || is_schema(table_name),
        AuthAction::Insert { table_name } => is_schema(table_name),
        AuthAction::Pragma { pragma_name, pragma_value } => {
            let unmarks = pragma_name.eq_ignore_ascii_case("application_id")
                && pragma_value.is_some_and(|value| value.parse() != Ok(MARK));
            unmarks || (pragma_value.is_some() && is_in(SETTLED, pragma_name))
        }
        AuthAction::DropIndex { .. }
        | AuthAction::DropTable { .. }
        | AuthAction::DropTempIndex { .. }
        | AuthAction::DropTempTable { .. }
        | AuthAction::DropTempTrigger { .. }
        | AuthAction::DropTempView { .. }
        | AuthAction::DropTrigger { .. }
        | AuthAction::DropView { .. }
        | AuthAction::DropVtable { .. }
        | AuthAction::AlterTable { .. }
        | AuthAction::CreateIndex { .. }
        | AuthAction::CreateTable { .. }
        | AuthAction::CreateTempIndex { .. }
        | AuthAction::CreateTempTable { .. }
        | AuthAction::CreateTempTrigger { .. }
        | AuthAction::CreateTempView { .. }
        | AuthAction::CreateTrigger { .. }
        | AuthAction::CreateView { .. }
        | AuthAction::CreateVtable { .. }
        | AuthAction::Attach { .. }
        | AuthAction::Detach { .. }
        | AuthAction::Unknown { .. } => true,
        AuthAction::Read { .. }
        | AuthAction::Select
        | AuthAction::Transaction { .. }
        | AuthAction::Reindex { .. }
        | AuthAction::Analyze { .. }
        | AuthAction::Function { .. }
        | AuthAction::Savepoint { .. }
        | AuthAction::Recursive => false,
        // The library's list is open. What we do not know we do not need.
        _ => true,
    };
    if refused { Authorization::Deny } else { Authorization::Allow }
}

fn is_in(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn is_schema(table: &str) -> bool {
    is_in(&["sqlite_master", "sqlite_schema", "sqlite_temp_master", "sqlite_temp_schema"], table)
}

#[cfg(test)]
mod tests;
