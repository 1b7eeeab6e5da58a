//! Between columns and values: ids, times, codes.

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use domain::Moment;
use rusqlite::{Row, types::Type};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// An instant as it is stored: UTC to the millisecond, and the minutes by which
/// the clock on the wall was ahead.
pub(crate) fn columns(at: Moment) -> (String, i32) {
    let utc = at.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Millis, true);
    (utc, at.offset().local_minus_utc() / 60)
}

/// What is not as we wrote it. Says which column, never what is in it.
fn odd(column: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, String::new(), Type::Text)
}

/// The instant in two columns that stand side by side.
pub(crate) fn moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Moment> {
    let utc: String = row.get(column)?;
    let minutes: i32 = row.get(column + 1)?;
    let zone = FixedOffset::east_opt(minutes * 60).ok_or_else(|| odd(column + 1))?;
    DateTime::parse_from_rfc3339(&utc).map(|at| at.with_timezone(&zone)).map_err(|_| odd(column))
}

/// The same where both may be NULL.
pub(crate) fn maybe_moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Moment>> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        rusqlite::types::ValueRef::Text(_)
        | rusqlite::types::ValueRef::Integer(_)
        | rusqlite::types::ValueRef::Real(_)
        | rusqlite::types::ValueRef::Blob(_) => moment(row, column).map(Some),
    }
}

/// An instant that was kept without the clock on the wall.
pub(crate) fn utc(row: &Row<'_>, column: usize) -> rusqlite::Result<Moment> {
    maybe_utc(row, column)?.ok_or_else(|| odd(column))
}

/// The same where it may be NULL.
pub(crate) fn maybe_utc(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Moment>> {
    let utc: Option<String> = row.get(column)?;
    utc.map(|utc| DateTime::parse_from_rfc3339(&utc).map_err(|_| odd(column))).transpose()
}

/// An id.
pub(crate) fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get::<_, String>(column)?.parse().map_err(|_| odd(column))
}

/// An id; `None` where it is NULL.
pub(crate) fn maybe_id(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Uuid>> {
    let id: Option<String> = row.get(column)?;
    id.map(|id| id.parse().map_err(|_| odd(column))).transpose()
}

/// A code: what serde calls the variant.
pub(crate) fn code<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let code: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(code)).map_err(|_| odd(column))
}

/// JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| odd(column))).transpose()
}

/// The name serde gives to a variant without content.
pub(crate) fn name_of<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}
