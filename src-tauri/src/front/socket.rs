//! The socket on which a window is asked to come to the front.

use std::{
    env, fs,
    io::{Read, Write},
    os::unix::{
        ffi::OsStrExt,
        net::{UnixListener, UnixStream},
    },
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use uuid::Uuid;

/// A window that takes longer to answer hangs, and is not waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// What a window says that has come to the front.
const HERE: [u8; 1] = [1];

/// Whether a window over `folder` answered, and has come to the front.
pub fn ask(folder: &Path) -> bool {
    place(folder).is_some_and(|place| ask_at(&place))
}

/// Calls `come` whenever somebody asks for the window over `folder`. Without a
/// place for the socket nobody ever does.
pub fn answer(folder: &Path, come: impl Fn() -> bool + Send + 'static) {
    let Some(place) = place(folder) else { return };
    if let Err(error) = answer_at(&place, come) {
        tracing::warn!(kind = ?error.kind(), "a second start cannot find this window");
    }
}

/// Where the socket of a folder is; nowhere when the folder is not there yet, or
/// this login has no place for it.
fn place(folder: &Path) -> Option<PathBuf> {
    let login = PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?);
    if !login.is_absolute() {
        return None;
    }
    Some(login.join(name_of(folder)?))
}

/// However the folder is written, it has one name; a short one, as the system
/// takes no long ones.
fn name_of(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, folder.as_os_str().as_bytes());
    Some(format!("prombook-{name}"))
}

fn ask_at(place: &Path) -> bool {
    let asked = || {
        let mut window = UnixStream::connect(place)?;
        window.set_read_timeout(Some(PATIENCE))?;
        let mut said = [0; HERE.len()];
        window.read_exact(&mut said)?;
        Ok::<_, std::io::Error>(said == HERE)
    };
    asked().unwrap_or(false)
}

/// What is at `place` was left by a program that ended: nobody else holds the
/// folder.
fn answer_at(place: &Path, come: impl Fn() -> bool + Send + 'static) -> std::io::Result<()> {
    match fs::remove_file(place) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let door = UnixListener::bind(place)?;
    thread::Builder::new().name("front".into()).spawn(move || {
        for asked in door.incoming().flatten() {
            let mut asked = asked;
            if come() {
                // Whoever asked may have stopped waiting.
                let _ = asked.write_all(&HERE);
            }
        }
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_second_start_brings_the_first_window_to_the_front() {
        let login = tempfile::tempdir().unwrap();
        let place = login.path().join("front");
        let (tell, told) = mpsc::channel();
        answer_at(&place, move || tell.send(()).is_ok()).unwrap();

        let answered = ask_at(&place);

        assert!(answered);
        assert_eq!(told.try_iter().count(), 1);
    }

    #[test]
    fn without_a_first_window_the_program_starts_as_always() {
        let login = tempfile::tempdir().unwrap();
        let place = login.path().join("front");
        assert!(!ask_at(&place));

        // The power failed under the window that answered here.
        drop(UnixListener::bind(&place).unwrap());

        assert!(!ask_at(&place));
        answer_at(&place, || true).unwrap();
        assert!(ask_at(&place));
    }

    #[test]
    fn a_window_that_cannot_come_is_not_counted_on() {
        let login = tempfile::tempdir().unwrap();
        let place = login.path().join("front");

        answer_at(&place, || false).unwrap();

        assert!(!ask_at(&place));
    }

    #[test]
    fn two_clinics_may_be_open_side_by_side() {
        let clinics = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let folder = clinics.path().join(name);
            fs::create_dir(&folder).unwrap();
            folder
        };
        let (here, there) = (folder("here"), folder("there"));

        let names = [name_of(&here), name_of(&there), name_of(&clinics.path().join("there/../here"))];

        assert_ne!(names[0], names[1]);
        assert_eq!(names[0], names[2]);
        assert!(names[0].as_ref().is_some_and(|name| name.len() < 50));
        assert_eq!(name_of(&clinics.path().join("nowhere")), None);
    }
}
