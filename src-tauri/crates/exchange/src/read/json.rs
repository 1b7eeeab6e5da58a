//! From bytes to JSON, within limits. How many bytes is the wire's to limit.

use serde_json::Value;

use crate::{ExchangeError, exact};

/// The deepest nesting that is read. Resources nest a dozen deep; what nests
/// deeper is a mistake or an attack.
pub const DEEPEST: usize = 64;

/// Reads an answer, with its numbers as they were written. A byte order mark in front of it is passed over: some
/// servers write one.
pub fn parse(bytes: &[u8]) -> Result<Value, ExchangeError> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if depth(bytes) > DEEPEST {
        return Err(ExchangeError::TooDeep);
    }
    let kept = exact::keeping(bytes);
    serde_json::from_slice(kept.as_deref().unwrap_or(bytes)).map_err(|_| ExchangeError::NotJson)
}

/// How deep brackets nest, outside of strings.
fn depth(bytes: &[u8]) -> usize {
    let (mut deepest, mut now) = (0_usize, 0_usize);
    let (mut text, mut escaped) = (false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if text => escaped = true,
            b'"' => text = !text,
            b'[' | b'{' if !text => {
                now += 1;
                deepest = deepest.max(now);
            }
            b']' | b'}' if !text => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_json_is_refused() {
        for bytes in [
            &b""[..],
            b" ",
            b"<html><body>Sign in to the guest network</body></html>",
            b"{\"total\": NaN}",
            b"{\"total\": Infinity}",
            b"{\"resourceType\": \"Bundle\"",
            b"{} {}",
            b"\"\xff\"",
        ] {
            assert_eq!(parse(bytes), Err(ExchangeError::NotJson), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_mark_in_front_is_passed_over() {
        assert_eq!(parse(b"\xef\xbb\xbf{}"), Ok(serde_json::json!({})));
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |deep| [vec![b'['; deep], vec![b']'; deep]].concat();
        assert!(parse(&nested(DEEPEST)).is_ok());
        assert_eq!(parse(&nested(DEEPEST + 1)), Err(ExchangeError::TooDeep));
        assert_eq!(parse(&vec![b'['; 10_000_000]), Err(ExchangeError::TooDeep));
    }

    #[test]
    fn brackets_in_what_somebody_wrote_are_not_nesting() {
        let text = format!("\"{}\\\"{}\"", "[".repeat(100), "{".repeat(100));
        assert!(parse(text.as_bytes()).is_ok());
    }
}
