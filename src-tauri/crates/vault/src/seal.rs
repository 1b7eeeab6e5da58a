//! Sealing and opening keys. The only file that speaks to this vault's ciphers.
//!
//! Everything that takes a key apart is done [`leaving_no_trace`].

use std::convert::Infallible;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::{TryCryptoRng, TryRng};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::bytes::Fixed;
use crate::error::VaultError;
use crate::secret::{Key, Secret, leaving_no_trace, random};

/// A key under another key, with its tag.
pub(crate) type Sealed = Fixed<48>;
/// A key sealed to a public key: what the sender adds, then the same.
pub(crate) type SealedTo = Fixed<80>;

/// Seals `secret` under `key`, bound to `about`. The nonce is long enough to be
/// drawn at random for ever.
pub(crate) fn seal(key: &Key, about: &[u8], secret: &Key) -> Result<(Fixed<24>, Sealed), VaultError> {
    let nonce = *random::<24>()?;
    let mut buffer = secret.clone();
    let tag = leaving_no_trace(|| {
        XChaCha20Poly1305::new((&**key).into())
            .encrypt_inout_detached((&nonce).into(), about, buffer.as_mut_slice().into())
            .expect("thirty-two bytes are never too long to seal")
    });
    Ok((Fixed(nonce), joined(buffer.as_slice(), tag.as_slice())))
}

/// The secret, if `key` sealed it and neither it nor `about` was changed since.
pub(crate) fn open(key: &Key, about: &[u8], nonce: &Fixed<24>, sealed: &Sealed) -> Option<Key> {
    let (body, tag) = sealed.0.split_at(32);
    let tag = Tag::try_from(tag).ok()?;
    let mut buffer = Key::blank();
    buffer.copy_from_slice(body);
    leaving_no_trace(|| {
        XChaCha20Poly1305::new((&**key).into())
            .decrypt_inout_detached((&nonce.0).into(), about, buffer.as_mut_slice().into(), &tag)
            .ok()
    })?;
    Some(buffer)
}

/// A fresh pair: the private half and the public one.
pub(crate) fn pair() -> Result<(Key, Fixed<32>), VaultError> {
    let (seed, mut kept) = (random::<32>()?, Key::blank());
    let public = leaving_no_trace(|| {
        let (private, public) = X25519HkdfSha256::derive_keypair(seed.as_slice());
        private.write_exact(kept.as_mut_slice());
        Fixed(public.to_bytes().into())
    });
    Ok((kept, public))
}

/// The public half that belongs to `private`.
pub(crate) fn public_of(private: &Key) -> Option<Fixed<32>> {
    leaving_no_trace(|| {
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.as_slice()).ok()?;
        Some(Fixed(X25519HkdfSha256::sk_to_pk(&private).to_bytes().into()))
    })
}

/// Seals `secret` to whoever holds the private half of `public`.
pub(crate) fn seal_to(public: &Fixed<32>, info: &[u8], secret: &Key) -> Result<SealedTo, VaultError> {
    let public =
        <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&public.0).map_err(|_| VaultError::Damaged)?;
    let mut drawn = Drawn { bytes: random()?, used: 0 };
    let (sender, body) = leaving_no_trace(|| {
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            info,
            secret.as_slice(),
            &[],
            &mut drawn,
        )
    })
    // A public key of small order, which only an edited file contains.
    .map_err(|_| VaultError::Damaged)?;
    Ok(joined(sender.to_bytes().as_slice(), &body))
}

/// The secret, if it was sealed to this private key under this `info`.
pub(crate) fn open_with(private: &Key, info: &[u8], sealed: &SealedTo) -> Option<Key> {
    leaving_no_trace(|| {
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.as_slice()).ok()?;
        let (sender, body) = sealed.0.split_at(32);
        let sender = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(sender).ok()?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &private,
            &sender,
            info,
            body,
            &[],
        );
        let opened = Zeroizing::new(opened.ok()?);
        let mut secret = Key::blank();
        if opened.len() != secret.len() {
            return None;
        }
        secret.copy_from_slice(&opened);
        Some(secret)
    })
}

/// A key for one use. Each `purpose` has its own, so that none of them tells
/// anything about another.
pub(crate) fn subkey(master: &Key, vault_id: Uuid, purpose: &str) -> Key {
    let mut key = Key::blank();
    leaving_no_trace(|| {
        Hkdf::<Sha256>::new(Some(vault_id.as_bytes()), master.as_slice())
            .expand(purpose.as_bytes(), key.as_mut_slice())
            .expect("thirty-two bytes are within what SHA-256 expands to");
    });
    key
}

/// Authenticates `content`.
pub(crate) fn mac(key: &Key, content: &[u8]) -> Fixed<32> {
    leaving_no_trace(|| Fixed(keyed(key).chain_update(content).finalize().into_bytes().into()))
}

/// Whether `mac` is the one of `content`; takes as long either way.
pub(crate) fn mac_holds(key: &Key, content: &[u8], mac: &Fixed<32>) -> bool {
    leaving_no_trace(|| keyed(key).chain_update(content).verify_slice(&mac.0).is_ok())
}

fn keyed(key: &Key) -> Hmac<Sha256> {
    <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice()).expect("HMAC takes keys of any length")
}

fn joined<const N: usize>(head: &[u8], tail: &[u8]) -> Fixed<N> {
    let mut whole = [0; N];
    let (front, back) = whole.split_at_mut(head.len());
    front.copy_from_slice(head);
    back.copy_from_slice(tail);
    Fixed(whole)
}

/// Random bytes drawn beforehand. The sealing code cannot report that there are
/// none and would end the program; drawing first turns that into an error.
struct Drawn {
    bytes: Secret<64>,
    used: usize,
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut next = [0; 4];
        self.try_fill_bytes(&mut next)?;
        Ok(u32::from_le_bytes(next))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut next = [0; 8];
        self.try_fill_bytes(&mut next)?;
        Ok(u64::from_le_bytes(next))
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), Infallible> {
        let next = self.bytes.get(self.used..self.used + wanted.len());
        wanted.copy_from_slice(next.expect("one sealing takes thirty-two bytes, and never a byte twice"));
        self.used += wanted.len();
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
