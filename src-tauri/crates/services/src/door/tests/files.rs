//! Certificates that somebody gives as files.

use std::{fs, path::PathBuf};

use super::*;
use crate::sync::wire_tests::lines::{Authority, Vouched};

/// A file in a folder of the test.
fn put(folder: &tempfile::TempDir, name: &str, content: &str) -> String {
    let path: PathBuf = folder.path().join(name);
    fs::write(&path, content).unwrap();
    path.display().to_string()
}

#[test]
fn a_certificate_is_looked_at_before_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let clinic = Clinic::new();
    clinic.send_to("https://endpoint.invalid/fhir");
    let ours = Authority::new("Ours");
    let [good, other] = [(); 2].map(|()| ours.vouch("clinic-07", (2020, 2090)));
    let old = ours.vouch("clinic-07", (2020, 2021));
    let both = |one: &Vouched, key: &Vouched| format!("{}{}", one.pem, key.key_pem);
    let file = |name: &str, content: &str| SaveDoor {
        certificate_file: put(&folder, name, content),
        ..wanted(DoorKind::Certificate)
    };
    for (new, why) in [
        (wanted(DoorKind::Certificate), Why::FieldEmpty),
        (
            SaveDoor { certificate_file: "/nowhere/c.pem".into(), ..wanted(DoorKind::Certificate) },
            Why::FileUnreadable,
        ),
        (file("empty", ""), Why::CertificateUnreadable),
        (
            file("rubbish", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
            Why::CertificateUnreadable,
        ),
        (file("alone", &good.pem), Why::CertificateKey),
        (file("mixed", &both(&good, &other)), Why::CertificateKey),
        (file("old", &both(&old, &old)), Why::CertificateOver),
        (file("huge", &format!("{}{}", both(&good, &good), " ".repeat(1 << 20))), Why::CertificateUnreadable),
    ] {
        assert_eq!(wrong(&clinic, new), [("certificate_file".to_owned(), why)]);
    }
    assert_eq!(now(&clinic).certificate, None);

    assert_eq!(wrong(&clinic, file("good", &both(&good, &good))), []);
    let page = now(&clinic);
    assert_eq!(page.certificate.as_deref(), Some("CN=clinic-07"));
    assert!(page.certificate_until.is_some_and(|until| until.contains("2090")));
    fs::remove_dir_all(folder.path()).unwrap();
    assert_eq!(wrong(&clinic, wanted(DoorKind::Certificate)), [], "the file is read once");
    assert!(matches!(way(&clinic.app).unwrap().pass, Pass::Certificate(_)));
}

#[test]
fn who_vouches_for_the_endpoint_is_looked_at_before_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let clinic = Clinic::new();
    let pem = include_str!("../../sync/wire/tests/certificate.pem");
    let file = |name: &str, content: &str| SaveDoor {
        authority_file: put(&folder, name, content),
        ..wanted(DoorKind::None)
    };
    let refused = [("authority_file".to_owned(), Why::CertificateUnreadable)];
    assert_eq!(wrong(&clinic, file("not", "hello")), refused);
    assert_eq!(wrong(&clinic, file("half", &pem[..pem.len() / 2])), refused);
    assert_eq!(wrong(&clinic, file("two", &format!("{pem}{pem}"))), []);
    assert_eq!(now(&clinic).authorities.len(), 2);
    assert_eq!(way(&clinic.app).unwrap().authorities.len(), 2);
    assert_eq!(wrong(&clinic, wanted(DoorKind::None)), []);
    assert_eq!(now(&clinic).authorities.len(), 2, "they stay");
    let forget = SaveDoor { authority_forget: true, ..wanted(DoorKind::None) };
    assert_eq!(wrong(&clinic, forget), []);
    assert_eq!(now(&clinic).authorities.len(), 0);
}
