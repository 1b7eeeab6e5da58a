//! A few words that only an organisation can read, as an age file.
//!
//! [age](https://age-encryption.org/v1) is what such an organisation has
//! already: `age --decrypt -i identity.txt`. Only what is needed is here: one
//! X25519 recipient, one chunk, the armoured form, and writing alone. The
//! crate of that name brings some sixty packages more, among them a second
//! generation of every cipher used here.

use base64::{Engine, engine::general_purpose::STANDARD, engine::general_purpose::STANDARD_NO_PAD};
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};

use crate::bech32;
use crate::error::VaultError;
use crate::secret::{Key, Secret, leaving_no_trace, random};

/// What is before the 1 of a recipient.
const RECIPIENT: &str = "age";
/// Both lines around the armoured form.
pub(crate) const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----\n";
pub(crate) const END: &str = "-----END AGE ENCRYPTED FILE-----\n";
const ARMOUR_COLUMNS: usize = 64;
/// What one chunk holds, in bytes. Nothing near it is written here.
const CHUNK: usize = 64 * 1024;

/// A recipient `age1…`: the public half of somebody's identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Recipient([u8; 32]);

impl Recipient {
    /// Reads a recipient as it is handed around. Those of other kinds, for
    /// instance of a smart card, are not read: [`VaultError::Mistyped`].
    pub(crate) fn parse(typed: &str) -> Result<Self, VaultError> {
        let key = bech32::decode(RECIPIENT, typed.trim()).and_then(|bytes| bytes.try_into().ok());
        key.map(Self).ok_or(VaultError::Mistyped { group: None })
    }

    /// The recipient as it is written everywhere.
    pub(crate) fn text(&self) -> String {
        bech32::encode(RECIPIENT, &self.0)
    }

    /// `content`, at most one chunk of it, for this recipient alone.
    pub(crate) fn encrypt(&self, content: &[u8]) -> Result<String, VaultError> {
        self.encrypt_with(content, &Drawn { file_key: random()?, ephemeral: random()?, nonce: *random()? })
    }

    fn encrypt_with(&self, content: &[u8], drawn: &Drawn) -> Result<String, VaultError> {
        if content.len() > CHUNK {
            return Err(VaultError::OutOfLimits);
        }
        let file = leaving_no_trace(|| {
            let share = x25519(*drawn.ephemeral, X25519_BASEPOINT_BYTES);
            let mut shared = Key::blank();
            *shared = x25519(*drawn.ephemeral, self.0);
            // A recipient of small order: everybody could read it.
            if *shared == [0; 32] {
                return Err(VaultError::Mistyped { group: None });
            }
            let salt = [share, self.0].concat();
            let wrapping = expand(shared.as_slice(), &salt, "age-encryption.org/v1/X25519");
            let wrapped = chunk(&wrapping, [0; 12], drawn.file_key.as_slice());
            let header = format!(
                "age-encryption.org/v1\n-> X25519 {}\n{}\n---",
                STANDARD_NO_PAD.encode(share),
                STANDARD_NO_PAD.encode(wrapped)
            );
            let mac = header_mac(&expand(drawn.file_key.as_slice(), &[], "header"), &header);
            let payload = expand(drawn.file_key.as_slice(), &drawn.nonce, "payload");
            // The first chunk, counted from 0, and the last.
            let body = chunk(&payload, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], content);
            let head = format!("{header} {}\n", STANDARD_NO_PAD.encode(mac));
            Ok([head.as_bytes(), &drawn.nonce, &body].concat())
        })?;
        Ok(armoured(&file))
    }
}

/// Everything that is left to chance in one file.
struct Drawn {
    file_key: Secret<16>,
    ephemeral: Key,
    nonce: [u8; 16],
}

fn expand(secret: &[u8], salt: &[u8], purpose: &str) -> Key {
    let mut key = Key::blank();
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(purpose.as_bytes(), key.as_mut_slice())
        .expect("thirty-two bytes are within what SHA-256 expands to");
    key
}

/// `content` under `key`, with its tag. No key here seals twice, so the nonce
/// need not be drawn.
fn chunk(key: &Key, nonce: [u8; 12], content: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(content.len() + 16);
    sealed.extend_from_slice(content);
    let tag = ChaCha20Poly1305::new((&**key).into())
        .encrypt_inout_detached((&nonce).into(), &[], sealed.as_mut_slice().into())
        .expect("one chunk is never too long to seal");
    sealed.extend_from_slice(&tag);
    sealed
}

fn header_mac(key: &Key, header: &str) -> [u8; 32] {
    let mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice());
    let mac = mac.expect("HMAC takes keys of any length");
    mac.chain_update(header.as_bytes()).finalize().into_bytes().into()
}

fn armoured(file: &[u8]) -> String {
    let text = STANDARD.encode(file);
    let mut armoured = String::from(BEGIN);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, further) = rest.split_at(rest.len().min(ARMOUR_COLUMNS));
        armoured.push_str(line);
        armoured.push('\n');
        rest = further;
    }
    armoured.push_str(END);
    armoured
}

#[cfg(test)]
pub(crate) mod tests;
