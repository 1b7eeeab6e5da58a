//! Read back as an organisation's tool would, by the format's own description.

use super::*;

/// What `age --decrypt` does with one X25519 stanza and one chunk. `None` for
/// whatever that tool refuses.
pub(crate) fn decrypt(identity: &str, text: &str) -> Option<Vec<u8>> {
    let secret: [u8; 32] = bech32::decode("age-secret-key-", identity)?.try_into().ok()?;
    let inner = text.strip_prefix(BEGIN)?.strip_suffix(END)?;
    let lines_fit = inner.lines().all(|line| line.len() <= ARMOUR_COLUMNS);
    let file = STANDARD.decode(inner.replace('\n', "")).ok()?;
    let end = file.windows(5).position(|window| window == b"\n--- ")? + 4;
    let header = std::str::from_utf8(&file[..end]).ok()?;
    let mut lines = header.lines();
    let first = lines.next()? == "age-encryption.org/v1";
    let share: [u8; 32] =
        STANDARD_NO_PAD.decode(lines.next()?.strip_prefix("-> X25519 ")?).ok()?.try_into().ok()?;
    let wrapped = STANDARD_NO_PAD.decode(lines.next()?).ok()?;
    let salt = [share, x25519(secret, X25519_BASEPOINT_BYTES)].concat();
    let wrapping = expand(&x25519(secret, share), &salt, "age-encryption.org/v1/X25519");
    let file_key = unchunk(&wrapping, [0; 12], &wrapped)?;
    let (mac, rest) = file[end + 1..].split_at(43);
    let mac_holds =
        STANDARD_NO_PAD.encode(header_mac(&expand(&file_key, &[], "header"), header)).as_bytes() == mac;
    let (nonce, body) = rest.strip_prefix(b"\n")?.split_at(16);
    let last = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    let content = unchunk(&expand(&file_key, nonce, "payload"), last, body)?;
    (first && lines_fit && mac_holds).then_some(content)
}

/// The identity with these secret bytes, and its recipient.
pub(crate) fn identity(secret: [u8; 32]) -> (String, String) {
    let recipient = Recipient(x25519(secret, X25519_BASEPOINT_BYTES));
    (bech32::encode("age-secret-key-", &secret).to_uppercase(), recipient.text())
}

fn unchunk(key: &Key, nonce: [u8; 12], sealed: &[u8]) -> Option<Vec<u8>> {
    let (body, tag) = sealed.split_at(sealed.len().checked_sub(16)?);
    let mut content = body.to_vec();
    let tag = chacha20poly1305::Tag::try_from(tag).ok()?;
    let cipher = ChaCha20Poly1305::new((&**key).into());
    cipher.decrypt_inout_detached((&nonce).into(), &[], content.as_mut_slice().into(), &tag).ok()?;
    Some(content)
}

#[test]
fn an_organisation_reads_what_was_written_for_it_and_nobody_else_does() -> Result<(), VaultError> {
    let ((theirs, recipient), (others, _)) = (identity([5; 32]), identity([6; 32]));

    let text = Recipient::parse(&recipient)?.encrypt(b"NB6W-3SME\n")?;

    assert_eq!(decrypt(&theirs, &text).as_deref(), Some(b"NB6W-3SME\n".as_slice()));
    assert_eq!(decrypt(&others, &text), None);
    Ok(())
}

/// Checked with age 1.1.1 when it was recorded: `age --decrypt` with the
/// identity below prints the words below.
#[test]
fn the_bytes_of_an_age_file_never_change() -> Result<(), VaultError> {
    let (theirs, recipient) = identity([0x42; 32]);
    let (mut file_key, mut ephemeral) = (Secret::blank(), Key::blank());
    file_key.fill(0x17);
    ephemeral.fill(0x2A);
    let drawn = Drawn { file_key, ephemeral, nonce: [0x33; 16] };

    let text = Recipient::parse(&recipient)?.encrypt_with(b"violet kettle rides north\n", &drawn)?;

    assert_eq!(theirs, "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    assert_eq!(text, include_str!("../../released/age-1.txt"));
    Ok(())
}

#[test]
fn a_recipient_is_read_as_it_is_handed_around() -> Result<(), VaultError> {
    let (theirs, recipient) = identity([5; 32]);

    for typed in [recipient.clone(), format!("  {recipient}\n"), recipient.to_uppercase()] {
        assert_eq!(Recipient::parse(&typed)?.text(), recipient);
    }
    for wrong in ["", "age1", &theirs, &recipient[..61], "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9"] {
        assert_eq!(Recipient::parse(wrong), Err(VaultError::Mistyped { group: None }), "{wrong}");
    }
    Ok(())
}

#[test]
fn a_recipient_whose_letters_everybody_could_read_is_refused() -> Result<(), VaultError> {
    let hollow = bech32::encode("age", &[0; 32]);

    assert_eq!(Recipient::parse(&hollow)?.encrypt(b"x"), Err(VaultError::Mistyped { group: None }));
    Ok(())
}
