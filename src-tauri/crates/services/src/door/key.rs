//! The key of this computer, for SMART backend services: ES384.

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use chrono::{DateTime, Utc};
use ring::{
    rand::{SecureRandom, SystemRandom},
    signature::{ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::secret::Secret;

/// An assertion is good for so many seconds: less than the five minutes that are
/// allowed, and a little in both directions for clocks that differ.
const LIFE: i64 = 240;
const GRACE: i64 = 30;

/// A key pair that was made here.
pub(crate) struct Key(EcdsaKeyPair);

impl Key {
    /// A new one, as it is kept. Nothing where the computer has no chance to give.
    pub fn make() -> Option<Secret> {
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, &SystemRandom::new());
        Some(Secret::new(BASE64_STANDARD.encode(made.ok()?)))
    }

    /// The key as it was kept.
    pub fn read(kept: &Secret) -> Option<Self> {
        let der = Zeroizing::new(BASE64_STANDARD.decode(kept.reveal()).ok()?);
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, &der, &SystemRandom::new());
        pair.ok().map(Self)
    }

    /// The half that may be shown: a JSON Web Key.
    pub fn public(&self) -> Value {
        let (x, y) = self.point();
        json!({ "kty": "EC", "crv": "P-384", "x": x, "y": y, "use": "sig", "alg": "ES384",
                "kid": self.name() })
    }

    /// What the key is called: its thumbprint (RFC 7638).
    pub fn name(&self) -> String {
        let (x, y) = self.point();
        let thumb = format!(r#"{{"crv":"P-384","kty":"EC","x":"{x}","y":"{y}"}}"#);
        BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(thumb.as_bytes()))
    }

    fn point(&self) -> (String, String) {
        // 4, then both coordinates.
        let (x, y) = self
            .0
            .public_key()
            .as_ref()
            .get(1..)
            .unwrap_or_default()
            .split_at_checked(48)
            .unwrap_or_default();
        (BASE64_URL_SAFE_NO_PAD.encode(x), BASE64_URL_SAFE_NO_PAD.encode(y))
    }

    /// Says to `audience` at `now`, by its own clock, that the bearer is `client`.
    /// Good once.
    pub fn vouch(&self, client: &str, audience: &str, now: DateTime<Utc>) -> Option<Secret> {
        let chance = SystemRandom::new();
        let mut once = [0; 24];
        chance.fill(&mut once).ok()?;
        let (from, to) = (now.timestamp() - GRACE, now.timestamp() + LIFE);
        let head = json!({ "alg": "ES384", "typ": "JWT", "kid": self.name() });
        let claims = json!({ "iss": client, "sub": client, "aud": audience, "iat": from, "exp": to,
                             "jti": BASE64_URL_SAFE_NO_PAD.encode(once) });
        let [head, claims] = [head, claims].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part.to_string()));
        let said = format!("{head}.{claims}");
        let signature = self.0.sign(&chance, said.as_bytes()).ok()?;
        Some(Secret::new(format!("{said}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))))
    }
}
