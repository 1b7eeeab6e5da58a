//! Keys, and what is signed with them.

use std::{
    fs::{self, OpenOptions},
    io::{self, Cursor, Write},
    path::{Path, PathBuf},
    slice,
};

use minisign::{KeyPair, PublicKey, SecretKeyBox};
use pack::Key;
use zeroize::Zeroizing;

use crate::Failed;

/// Makes `<to>.key`, which `passphrase` opens, and `<to>.pub`; the public key.
/// Nothing that is there is overwritten.
pub fn make(to: &Path, passphrase: &Zeroizing<String>) -> Result<Key, Failed> {
    let (secret, public) = (ending(to, "key"), ending(to, "pub"));
    if let Some(there) = [&secret, &public].into_iter().find(|file| file.exists()) {
        return Err(Failed::Exists(there.clone()));
    }
    let pair = KeyPair::generate_encrypted_keypair(Some(passphrase.to_string()));
    let pair = pair.map_err(|_| Failed::Write(secret.clone()))?;
    let lines =
        pair.sk.to_box(Some("prombook-pack secret key")).map_err(|_| Failed::Write(secret.clone()))?;
    let key: Key = pair.pk.to_base64().parse().map_err(|_| Failed::Write(public.clone()))?;
    create(&secret, &lines.to_string(), true)?;
    create(&public, &format!("untrusted comment: minisign public key {}\n{key}\n", key.id()), false)?;
    Ok(key)
}

fn ending(to: &Path, ending: &str) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn create(file: &Path, text: &str, secret: bool) -> Result<(), Failed> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // Elsewhere a file has the rights of its folder.
    #[cfg(unix)]
    if secret {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = secret;
    options.open(file).and_then(|mut to| to.write_all(text.as_bytes())).map_err(|error| {
        let there = error.kind() == io::ErrorKind::AlreadyExists;
        if there { Failed::Exists(file.to_owned()) } else { Failed::Write(file.to_owned()) }
    })
}

/// The pack's file: `payload` signed with the secret key in the file `key`, and whose it is.
pub fn sign(
    payload: &[u8],
    comment: &str,
    key: &Path,
    passphrase: &Zeroizing<String>,
) -> Result<(Vec<u8>, Key), Failed> {
    let text = Zeroizing::new(fs::read_to_string(key).map_err(|_| Failed::Read(key.to_owned()))?);
    let locked = SecretKeyBox::from_string(&text).map_err(|_| Failed::SecretKey)?;
    let secret = locked.into_secret_key(Some(passphrase.to_string())).map_err(|_| Failed::SecretKey)?;
    let signature = minisign::sign(None, &secret, Cursor::new(payload), Some(comment), None);
    let signature = signature.map_err(|_| Failed::SecretKey)?.into_string();
    let file = pack::seal(&signature, payload).map_err(Failed::Refused)?;
    let public = PublicKey::from_secret_key(&secret).map_err(|_| Failed::SecretKey)?;
    let public: Key = public.to_base64().parse().map_err(|_| Failed::SecretKey)?;
    // What is given out was opened once, as a clinic will open it.
    pack::open(&file, slice::from_ref(&public)).map_err(Failed::Refused)?;
    Ok((file, public))
}

/// The public key that `given` is, or is the name of a file with.
pub fn public(given: &str) -> Result<Key, Failed> {
    let not = || Failed::PublicKey(given.to_owned());
    match given.parse() {
        Ok(key) => Ok(key),
        Err(_) => fs::read_to_string(given).map_err(|_| not())?.parse().map_err(|_| not()),
    }
}
