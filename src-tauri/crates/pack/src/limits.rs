//! How much a pack may be, and what may stand in its texts.

use crate::refused::Fault;

/// Bytes of a whole file.
pub const MOST_BYTES: usize = 24 * 1024 * 1024;
/// Bytes of what was signed, without its sounds.
pub const MOST_WITHOUT_SOUND: usize = 2 * 1024 * 1024;
/// Bytes of one sound.
pub const MOST_SOUND: usize = 512 * 1024;
/// How deep its JSON may go.
pub const DEEPEST: usize = 32;
/// Values in its JSON, so that many small ones do not fill the memory.
pub const MOST_VALUES: usize = 200_000;
/// Bytes of one text.
pub const LONGEST_TEXT: usize = 4 * 1024;
/// Items of all its instruments together.
pub const MOST_ITEMS: usize = 2_000;
/// Instruments.
pub const MOST_INSTRUMENTS: usize = 64;
/// Programmes.
pub const MOST_KITS: usize = 16;
/// Criteria, visits, forms, rules, codes and whatever else a programme is made of, together.
pub const MOST_PARTS: usize = 1_000;
/// Languages.
pub const MOST_LANGUAGES: usize = 40;
/// Worked cases of one instrument.
pub const MOST_CASES: usize = 1_000;
/// Steps of going through the worked cases of all its instruments.
pub const MOST_WORK: usize = 2_000_000;

/// Whether everybody reads `text` as it is written: no control character but
/// the end of a line, nothing that overrides the direction of what follows, and
/// every isolate closed.
pub fn plain(text: &str) -> Result<(), Fault> {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\n' => {}
            '\u{202a}'..='\u{202e}' => return Err(Fault::Direction(c.into())),
            '\u{2066}'..='\u{2068}' => open.push(c),
            '\u{2069}' if open.pop().is_none() => return Err(Fault::Direction(c.into())),
            c if c.is_control() => return Err(Fault::Control(c.into())),
            _ => {}
        }
    }
    open.pop().map_or(Ok(()), |c| Err(Fault::Direction(c.into())))
}
