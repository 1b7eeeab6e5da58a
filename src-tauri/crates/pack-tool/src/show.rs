//! What is in a file, said in full.

use std::{io::Write, path::Path, slice};

use domain::instrument::Instrument;
use pack::{Key, Pack, PackInstrument, Refused};

use crate::{Failed, Outcome, Words};

/// Says what is in the file `bytes` called `file`, and whether it would be taken:
/// where the packs of `key` are, or where those of whoever signed it are.
pub fn show(
    file: &Path,
    bytes: &[u8],
    key: Option<&Key>,
    words: &Words<'_>,
    out: &mut impl Write,
) -> Result<Outcome, Failed> {
    words.file(file, bytes, out)?;
    let unsealed = pack::unsealed(bytes);
    if let Ok((_, signer)) = &unsealed {
        words.signer(signer, out)?;
    }
    // Its author wants to see what is in it, even before it is signed.
    let read = pack::read_unsigned(unsealed.as_ref().map_or(bytes, |(payload, _)| payload));
    if let Ok(pack) = &read {
        contents(pack, words, out)?;
    }
    let refused = match (unsealed, read, key) {
        (Err(refused), _, _) => Some(refused),
        (Ok(_), _, Some(key)) => pack::open(bytes, slice::from_ref(key)).err(),
        (Ok(_), Err(refused), None) => Some(refused),
        (Ok((_, signer)), Ok(_), None) => {
            words.perhaps_taken(&signer, out)?;
            return Ok(Outcome::Done);
        }
    };
    words.taken(refused.as_ref(), out)?;
    Ok(if refused.is_none() { Outcome::Done } else { Outcome::Wrong })
}

fn contents(pack: &Pack, words: &Words<'_>, out: &mut impl Write) -> Result<(), Failed> {
    words.pack(pack, out)?;
    for one in &pack.instruments {
        writeln!(out)?;
        words.instrument(one, asked(one), out)?;
    }
    for one in &pack.kits {
        writeln!(out)?;
        words.programme(pack, one, out)?;
    }
    writeln!(out)?;
    Ok(())
}

/// How many of its items are answered.
fn asked(of: &PackInstrument) -> usize {
    let of = Instrument::try_from(of.definition.clone());
    of.map_or(0, |of| of.items().iter().filter(|item| item.kind.asks()).count())
}

/// Which sentence says why it is not taken, and what is said besides to its author.
pub fn why(refused: &Refused) -> (&'static str, String) {
    match refused {
        Refused::TooLarge => ("prompack-refused-too-large", String::new()),
        Refused::Unsigned => ("prompack-refused-unsigned", String::new()),
        Refused::UnknownSigner { key_id } => ("prompack-refused-unknown-signer", key_id.clone()),
        Refused::Altered => ("prompack-refused-altered", String::new()),
        Refused::NotAPack => ("prompack-refused-not-a-pack", String::new()),
        Refused::Malformed { .. } => ("prompack-refused-malformed", refused.to_string()),
        Refused::CaseFailed { .. } => ("prompack-refused-case", refused.to_string()),
    }
}
