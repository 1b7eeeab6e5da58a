//! Finding somebody's slot by a typed name, without listing names.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::bytes::Fixed;
use crate::canonical::Canonical;

/// Sixteen bits of a hash of the name. Deliberately few: whoever holds the
/// file and a long list of names finds many that fit each slot, and learns
/// little; two people of one clinic sharing a tag costs one derivation more.
pub(crate) type NameTag = Fixed<2>;

/// What a slot without a name carries.
pub(crate) const NAMELESS: NameTag = Fixed([0; 2]);

/// The tag of `name` in this vault; the same name has another one elsewhere.
pub(crate) fn tag(vault_id: Uuid, name: &str) -> NameTag {
    let bytes = Canonical::of("prombook/vault/name/1")
        .bytes(vault_id.as_bytes())
        .bytes(fold(name).as_bytes())
        .finish();
    let hash = Sha256::digest(bytes);
    Fixed([hash[0], hash[1]])
}

/// As people mean their name rather than as they typed it today: outer spaces
/// dropped, inner ones made one, capitals made small.
pub(crate) fn fold(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        assert_eq!(fold("  Amina\t  EL  Sayed "), fold("amina el sayed"));
        assert_eq!(fold("ÉLODIE"), fold("élodie"));
        assert_ne!(fold("amin a"), fold("amina"));
    }

    #[test]
    fn a_tag_is_the_same_for_ever_and_differs_between_vaults() {
        let here = tag(Uuid::from_u128(1), "Amina El Sayed");

        assert_eq!(here, Fixed([149, 83]));
        assert_ne!(here, tag(Uuid::from_u128(2), "Amina El Sayed"));
    }
}
