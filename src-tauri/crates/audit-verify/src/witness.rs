//! Heads of the trail that were seen elsewhere: on a server, on paper, in an
//! earlier audit.

use std::{fs::File, io::Read, path::Path};

use crate::NotOpened;

/// A row of the trail, as it was seen: its number and its hash.
pub type Head = (i64, Vec<u8>);

/// Longer than the trail of any clinic.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes of a hash.
const HASH: usize = 32;

/// Everything that was seen elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Witness {
    /// As they stand in the file.
    pub heads: Vec<Head>,
}

impl Witness {
    /// Reads a file with a line for each row: its number, a space, its hash as
    /// 64 hexadecimal digits. Empty lines and lines that begin with `#` say nothing.
    pub fn read(path: &Path) -> Result<Self, NotOpened> {
        let mut text = String::new();
        let read = File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text));
        read.map_err(|_| NotOpened::Witness { line: None })?;
        Self::of(&text).map_err(|line| NotOpened::Witness { line: Some(line) })
    }

    /// The heads in `text`, or the first line that is none, counted from 1.
    pub fn of(text: &str) -> Result<Self, usize> {
        let mut heads = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim_start_matches('\u{feff}').trim();
            if !line.is_empty() && !line.starts_with('#') {
                heads.push(head(line).ok_or(at + 1)?);
            }
        }
        Ok(Self { heads })
    }
}

fn head(line: &str) -> Option<Head> {
    let (seq, digits) = line.split_once(char::is_whitespace)?;
    let seq: i64 = seq.parse().ok().filter(|seq| *seq > 0)?;
    let digits = digits.trim_start().as_bytes();
    if digits.len() != 2 * HASH {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let bytes = digits.chunks_exact(2).map(|pair| Some((digit(pair[0])? << 4) | digit(pair[1])?));
    Some((seq, bytes.collect::<Option<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_from_a_server_or_an_editor_is_read() {
        let hash = "0f".repeat(HASH);

        let read =
            Witness::of(&format!("\u{feff}# 2026-03-10\r\n\r\n7 {hash}\r\n 12\t{}\n", hash.to_uppercase()));

        assert_eq!(read.unwrap().heads, [(7, vec![15; HASH]), (12, vec![15; HASH])]);
    }

    #[test]
    fn a_line_that_is_no_row_is_named_and_not_passed_over() {
        let good = format!("1 {}\n", "0f".repeat(HASH));
        for bad in ["7", "seven 00", "0 00", "-1 00", "7 zz", &format!("7 {}", "+f".repeat(HASH)), "7 é"] {
            assert_eq!(Witness::of(&format!("{good}{bad}\n")), Err(2), "{bad}");
        }
    }
}
