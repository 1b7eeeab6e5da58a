//! The file on a disk that fails, fills up and loses power.

use std::fs;
use std::path::Path;

use super::*;
use crate::VaultError;

const RELEASED: &str = include_str!("../../released/format-1.keys");
const WITH_ESCROW: &str = include_str!("../../released/format-2.keys");

#[test]
fn what_was_written_is_read() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    assert_eq!(KeyFile::read(&path).unwrap_err(), VaultError::Absent);

    CLINIC.file.write(&path)?;

    assert_eq!(KeyFile::read(&path)?, CLINIC.file);
    assert_eq!(fs::read_dir(folder.path())?.count(), 1);
    Ok(())
}

#[test]
fn the_file_before_stays_beside() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    let older = KeyFile::from_bytes(RELEASED.as_bytes())?;

    older.write(&path)?;
    CLINIC.file.write(&path)?;

    assert_eq!(KeyFile::read(&path)?, CLINIC.file);
    assert_eq!(KeyFile::read(&KeyFile::previous(&path))?, older);
    assert_eq!(fs::read_dir(folder.path())?.count(), 2);
    Ok(())
}

#[test]
fn a_damaged_file_does_not_push_out_the_good_one_before_it() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    CLINIC.file.write(&path)?;
    CLINIC.file.write(&path)?;
    fs::write(&path, "damaged")?;

    KeyFile::from_bytes(RELEASED.as_bytes())?.write(&path)?;

    assert_eq!(KeyFile::read(&KeyFile::previous(&path))?, CLINIC.file);
    Ok(())
}

#[test]
fn an_interrupted_write_leaves_the_old_file_and_is_no_obstacle() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    let older = KeyFile::from_bytes(RELEASED.as_bytes())?;
    older.write(&path)?;
    fs::write(folder.path().join("vault.keys.new"), "half a fi")?;
    fs::write(folder.path().join("vault.keys.prev.new"), "")?;

    assert_eq!(KeyFile::read(&path)?, older);
    CLINIC.file.write(&path)?;

    assert_eq!(KeyFile::read(&path)?, CLINIC.file);
    assert_eq!(fs::read_dir(folder.path())?.count(), 2);
    Ok(())
}

/// Each moment at which a write can be cut off, by what it leaves.
#[test]
fn a_write_cut_off_anywhere_leaves_one_good_file_or_the_other() -> Result<(), VaultError> {
    let older = KeyFile::from_bytes(RELEASED.as_bytes())?;
    let (old, new) = (RELEASED.as_bytes(), CLINIC.file.to_bytes()?);
    let half = &new[..new.len() / 2];
    let left: [&[(&str, &[u8])]; 6] = [
        &[("", old), (".new", b"")],
        &[("", old), (".new", half)],
        &[("", old), (".new", &new)],
        &[("", old), (".new", &new), (".prev.new", &old[..9])],
        &[("", old), (".new", &new), (".prev", old)],
        &[("", &new), (".prev", old)],
    ];
    for (moment, left) in left.iter().enumerate() {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("vault.keys");
        for (ending, bytes) in *left {
            fs::write(folder.path().join(format!("vault.keys{ending}")), bytes)?;
        }

        let found = KeyFile::read(&path)?;

        assert!(found == older || found == CLINIC.file, "at moment {moment}");
        CLINIC.file.write(&path)?;
        assert_eq!(KeyFile::read(&path)?, CLINIC.file);
        assert_eq!(fs::read_dir(folder.path())?.count(), 2, "at moment {moment}");
    }
    Ok(())
}

#[test]
fn after_a_rotation_no_copy_is_left_that_lets_the_leaver_in() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    let mut file = LARGER.clone();
    file.write(&path)?;
    file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL])?;
    file.write(&path)?;
    assert_eq!(KeyFile::read(&KeyFile::previous(&path))?.open("Basil", BASILS)?.person, Some(BASIL));
    fs::write(folder.path().join("vault.keys.new"), LARGER.to_bytes()?)?;
    fs::write(folder.path().join("vault.keys.prev.new"), LARGER.to_bytes()?)?;

    KeyFile::forget_previous(&path)?;
    KeyFile::forget_previous(&path)?;

    assert_eq!(fs::read_dir(folder.path())?.count(), 1);
    assert_eq!(KeyFile::read(&path)?, file);
    Ok(())
}

#[test]
fn the_file_before_is_not_forgotten_while_it_may_be_the_last_good_one() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    CLINIC.file.write(&path)?;
    CLINIC.file.write(&path)?;

    fs::write(&path, "damaged")?;
    assert_eq!(KeyFile::forget_previous(&path), Err(VaultError::Damaged));
    fs::remove_file(&path)?;
    assert_eq!(KeyFile::forget_previous(&path), Err(VaultError::Absent));

    assert_eq!(KeyFile::read(&KeyFile::previous(&path))?, CLINIC.file);
    Ok(())
}

#[test]
fn a_write_that_fails_changes_nothing() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    CLINIC.file.write(&path)?;
    // A folder in the temporary file's place cannot be removed as a file.
    fs::create_dir(folder.path().join("vault.keys.new"))?;

    let older = KeyFile::from_bytes(RELEASED.as_bytes())?;
    assert!(older.write(&path).is_err());

    assert_eq!(KeyFile::read(&path)?, CLINIC.file);
    assert!(CLINIC.file.write(Path::new("/nowhere/at/all/vault.keys")).is_err());
    Ok(())
}

#[cfg(unix)]
#[test]
fn only_this_user_may_read_the_files() -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vault.keys");
    fs::write(folder.path().join("vault.keys.new"), "left open to all")?;

    CLINIC.file.write(&path)?;
    CLINIC.file.write(&path)?;

    for path in [&path, &KeyFile::previous(&path)] {
        assert_eq!(fs::metadata(path)?.permissions().mode() & 0o777, 0o600);
    }
    Ok(())
}

#[test]
fn errors_say_what_can_be_done_about_them() {
    let of = |kind: std::io::ErrorKind| VaultError::from(std::io::Error::from(kind));

    assert_eq!(of(std::io::ErrorKind::StorageFull), VaultError::DiskFull);
    assert_eq!(of(std::io::ErrorKind::QuotaExceeded), VaultError::DiskFull);
    assert_eq!(of(std::io::ErrorKind::PermissionDenied), VaultError::Denied);
    assert_eq!(of(std::io::ErrorKind::ReadOnlyFilesystem), VaultError::Denied);
    assert_eq!(of(std::io::ErrorKind::TimedOut), VaultError::Io(std::io::ErrorKind::TimedOut));
}

#[test]
fn a_folder_or_a_huge_file_in_its_place_is_an_error() -> Result<(), VaultError> {
    let folder = tempfile::tempdir()?;
    let huge = folder.path().join("vault.keys");
    fs::write(&huge, vec![b'{'; 1024 * 1024])?;

    assert!(matches!(KeyFile::read(folder.path()), Err(VaultError::Io(_) | VaultError::Denied)));
    assert_eq!(KeyFile::read(&huge).unwrap_err(), VaultError::OutOfLimits);
    Ok(())
}

/// Released: this file, these words, this key, whatever the program becomes.
#[test]
fn a_released_format_stays_readable() -> Result<(), VaultError> {
    let file = KeyFile::from_bytes(RELEASED.as_bytes())?;

    let amina = file.open("amina el sayed", PASSPHRASE)?;
    let basil = file.open("ÉLODIE Ben-Saïd", "المطر يهطل على دراجتي")?;
    let envelope = file
        .open_with_recovery(&RecoveryKey::parse("NB6W-3SME-66WN-M8BQ-6DAT-K742-4VRW-YA89-2XQM-XAJV-MQ6T")?)?;

    assert_eq!(
        (amina.person, basil.person, envelope.person),
        (Some(AMINA), Some(Uuid::from_u128(0xB)), None)
    );
    for opened in [amina, basil, envelope] {
        let hex: String = opened.data_key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "cbd021a896768a27a061400676c4e80dd9933268f5ac9f49420ca6b8512fddb4");
    }
    assert_eq!(file.to_bytes()?, RELEASED.as_bytes());
    Ok(())
}

#[test]
fn a_released_format_with_an_organisation_stays_readable() -> Result<(), VaultError> {
    let file = KeyFile::from_bytes(WITH_ESCROW.as_bytes())?;

    let amina = file.open(NAME, PASSPHRASE)?;
    let organisation = file.open_with_recovery(&decrypted(&file))?;

    assert_eq!((amina.person, organisation.via), (Some(AMINA), crate::Via::Escrow));
    for opened in [amina, organisation] {
        let hex: String = opened.data_key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "ba7219de063d9451b50877ae1ab71d00e8604aa8be3b7b92ce26470c436f10a0");
    }
    assert_eq!(file.to_bytes()?, WITH_ESCROW.as_bytes());
    Ok(())
}
