use super::kit::{Signer, small};
use crate::*;

#[test]
fn a_pack_that_was_built_and_signed_comes_back_as_it_was() {
    let (signer, other) = (Signer::new(), Signer::new());
    let file = signer.sealed(&build(&small()));

    let opened = open(&file, &[other.key(), signer.key()]).unwrap();

    assert_eq!(opened.pack, small());
    assert_eq!(opened.instruments[0].wording().len(), 4);
    assert_eq!(opened.signer, signer.key().id());
    assert_eq!(opened.digest, digest(&file));
    assert_eq!(read_unsigned(&build(&small())), Ok(small()));
}

#[test]
fn the_same_pack_is_always_the_same_bytes() {
    let built = build(&small());

    let again = build(&read_unsigned(&built).unwrap());

    let (built, again) = (String::from_utf8(built).unwrap(), String::from_utf8(again).unwrap());
    assert_eq!(again, built);
    assert!(
        built.starts_with(r#"{"format":1,"id":"small","instruments":[{"audio":[{"approved_by":"#),
        "{built}"
    );
}

#[test]
fn a_key_is_known_by_its_line_and_by_its_file_and_has_a_name_for_the_telephone() {
    let key = Signer::new().key();
    let file = format!("untrusted comment: minisign public key {}\n{key}\n", key.id());

    assert_eq!(file.parse::<Key>().as_ref(), Ok(&key));
    assert_eq!(key_id(&key.to_string()).as_deref(), Ok(key.id()));
    assert_eq!(key.id().len(), 16);
    for text in ["", "RW", "RWQ===", "two\nlines", &key.to_string()[1..], &format!("{key}\n{key}")] {
        assert_eq!(text.parse::<Key>(), Err(NotAKey), "{text}");
    }
}

#[test]
fn minisigns_own_example_key_has_the_name_that_minisign_gives_it() {
    // From minisign's manual: the id is printed the other way round than it is stored.
    let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    assert_eq!(key_id(key).as_deref(), Ok("E7620F1842B4E81F"));
}

#[test]
fn only_a_signature_can_be_put_around_a_pack() {
    let payload = build(&small());
    let signature = Signer::new().signature(&payload, &comment(&small()));
    let three: String = signature.lines().take(3).map(|line| format!("{line}\n")).collect();

    assert_eq!(seal("", &payload), Err(Refused::Unsigned));
    assert_eq!(seal(&three, &payload), Err(Refused::Unsigned));
    assert_eq!(seal(&signature.replace("prombook-pack", "something-else"), &payload), Err(Refused::Altered));
    assert!(seal(&signature, &payload).is_ok());
}

#[test]
fn the_author_may_look_into_a_file_whoever_signed_it() {
    let signer = Signer::new();
    let file = signer.sealed(&build(&small()));

    let (payload, key_id) = unsealed(&file).unwrap();

    assert_eq!((payload, key_id.as_str()), (build(&small()).as_slice(), signer.key().id()));
}

#[test]
fn every_status_and_every_kind_of_sound_has_its_own_name() {
    for status in Status::ALL {
        assert_eq!(Status::named(status.name()), Some(status));
        assert_eq!(serde_json::to_value(status).unwrap(), status.name());
    }
    for kind in MediaType::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert!(MediaType::Wav.is_of(b"RIFF\0\0\0\0WAVEfmt ") && !MediaType::Wav.is_of(b"RIFF\0\0\0\0AVI "));
    assert!(MediaType::Mpeg.is_of(b"ID3\x04") && MediaType::Mpeg.is_of(&[0xff, 0xfb, 0x90]));
    assert!(!MediaType::Mpeg.is_of(b"<html>") && !MediaType::Ogg.is_of(b""));
}
