//! The signature around a pack: four lines as minisign writes them, a line that
//! ends them, and the bytes that were signed.

use std::{fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::STANDARD};
use minisign_verify::{PublicKey, Signature};

use crate::{Pack, Refused};

/// Minisign does not sign its first line, so here it says always the same.
const FIRST: &str = "untrusted comment: prombook-pack";
/// How the signed comment begins: a signature of something else is none of a pack.
const ABOUT: &str = "trusted comment: prombook-pack ";
/// The end of the signature.
const END: &str = "---";
/// Longer than any line of a signature.
const LONGEST_LINE: usize = 512;

/// Somebody's public key.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    key: PublicKey,
    id: String,
    text: String,
}

/// What was given is no public key of minisign's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no public key")]
pub struct NotAKey;

impl Key {
    /// 16 hexadecimal digits, as minisign shows them.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl FromStr for Key {
    type Err = NotAKey;

    /// From the line that begins with `RW`, or the two lines of a `.pub` file.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let text = match lines.as_slice() {
            [key] => *key,
            [comment, key] if comment.starts_with("untrusted comment:") => key,
            _ => return Err(NotAKey),
        };
        let bytes = STANDARD.decode(text).map_err(|_| NotAKey)?;
        let key = PublicKey::from_base64(text).map_err(|_| NotAKey)?;
        Ok(Self { key, id: id(&bytes).ok_or(NotAKey)?, text: text.to_owned() })
    }
}

impl fmt::Display for Key {
    /// The line that begins with `RW`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.id)
    }
}

/// The id of the public key in `text`, to be read over the telephone.
pub fn key_id(text: &str) -> Result<String, NotAKey> {
    text.parse().map(|key: Key| key.id)
}

/// The id that stands after the two letters of the algorithm.
fn id(bytes: &[u8]) -> Option<String> {
    let id: [u8; 8] = bytes.get(2..10)?.try_into().ok()?;
    Some(format!("{:016X}", u64::from_le_bytes(id)))
}

/// What the signed comment of `pack` has to be.
pub fn comment(pack: &Pack) -> String {
    let day = pack.not_after.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("prombook-pack id={} version={} not-after={day}", pack.id, pack.version)
}

/// A pack's file, made of the text of its `.minisig` and of what was signed.
/// Refused when the text is no signature, or one with another kind of comment;
/// whether it is the right one shows when the pack is opened.
pub fn seal(signature: &str, payload: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut lines = signature.lines();
    lines.next();
    let rest: Vec<_> = lines.map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let [signature, comment, global] = rest.as_slice() else { return Err(Refused::Unsigned) };
    let mut file = [FIRST, signature, comment, global, END, ""].join("\n").into_bytes();
    file.extend_from_slice(payload);
    Sealed::read(&file)?;
    Ok(file)
}

/// A pack's file, taken apart. Nothing is known of it yet.
pub(crate) struct Sealed<'a> {
    signature: Signature,
    /// Of the key that it says it was signed with.
    pub(crate) key_id: String,
    /// The bytes that were signed, if they were.
    pub(crate) payload: &'a [u8],
}

impl<'a> Sealed<'a> {
    pub(crate) fn read(file: &'a [u8]) -> Result<Self, Refused> {
        let Some((lines, payload)) = lines(file) else { return Err(without(file)) };
        let [first, signature, about, global, end] = lines;
        if !first.starts_with("untrusted comment") {
            return Err(without(file));
        }
        // Base64 can write the same bytes in several ways; this reader takes one only.
        let strict = |line: &str| STANDARD.decode(line).map_err(|_| Refused::Altered);
        let (bytes, _) = (strict(signature)?, strict(global)?);
        if first != FIRST || end != END || !about.starts_with(ABOUT) {
            return Err(Refused::Altered);
        }
        let text = [first, signature, about, global].join("\n");
        let signature = Signature::decode(&text).map_err(|_| Refused::Altered)?;
        Ok(Self { signature, key_id: id(&bytes).ok_or(Refused::Altered)?, payload })
    }

    /// Whether one of `keys` signed exactly these bytes.
    pub(crate) fn verify(&self, keys: &[Key]) -> Result<(), Refused> {
        let mut of_that_name = keys.iter().filter(|key| key.id == self.key_id).peekable();
        if of_that_name.peek().is_none() {
            return Err(Refused::UnknownSigner { key_id: self.key_id.clone() });
        }
        // Only signatures of the hash: the older kind is not taken.
        let signed = of_that_name.any(|key| key.key.verify(self.payload, &self.signature, false).is_ok());
        if signed { Ok(()) } else { Err(Refused::Altered) }
    }

    /// What the signed comment says.
    pub(crate) fn comment(&self) -> &str {
        self.signature.trusted_comment()
    }
}

/// The five lines before the payload, and the payload.
fn lines(file: &[u8]) -> Option<([&str; 5], &[u8])> {
    let mut lines = [""; 5];
    let mut rest = file;
    for line in &mut lines {
        let end = rest.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n')?;
        *line = std::str::from_utf8(&rest[..end]).ok()?;
        rest = &rest[end + 1..];
    }
    Some((lines, rest))
}

/// What a file is that has no signature where a pack has one.
fn without(file: &[u8]) -> Refused {
    let file = file.trim_ascii_start();
    if file.starts_with(b"{") || file.starts_with(END.as_bytes()) {
        Refused::Unsigned
    } else if file.starts_with(b"untrusted comment") {
        Refused::Altered
    } else {
        Refused::NotAPack
    }
}
