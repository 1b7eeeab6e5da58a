//! What the desktop and the system say on their buses.

use std::{env, path::Path, rc::Rc};

use gio::{
    BusType, DBusConnection, DBusSignalFlags,
    glib::{self, Variant},
};

/// Those who tell on the bus of the login that its screen is locked. They all
/// say `ActiveChanged`, with `true` when it is.
const SCREENS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

/// Who keeps the logins of this computer, and says when it goes to sleep.
const LOGINS: &str = "org.freedesktop.login1";

/// Calls `lock` with the reason, on this thread, whenever the screen is locked
/// or the computer goes to sleep.
pub fn follow(lock: impl Fn(&'static str) + 'static) {
    let lock = Rc::new(lock);
    let main = glib::MainContext::default();
    main.spawn_local(listen(BusType::System, Rc::clone(&lock), follow_system));
    if has_login_bus() {
        main.spawn_local(listen(BusType::Session, lock, follow_login));
    }
}

/// Without this the library would start a bus of its own for the screen.
fn has_login_bus() -> bool {
    let usual = env::var_os("XDG_RUNTIME_DIR").map(|login| Path::new(&login).join("bus"));
    env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || usual.is_some_and(|bus| bus.exists())
}

/// Stays on the bus for as long as the program runs, if there is one.
async fn listen<F: Fn(&'static str) + 'static>(
    bus: BusType,
    lock: Rc<F>,
    follow: fn(&DBusConnection, &Rc<F>),
) {
    let Ok(bus) = gio::bus_get_future(bus).await else { return };
    // The desktop may end before the program does, which then still has to lock.
    bus.set_exit_on_close(false);
    follow(&bus, &lock);
    // Whoever lets go of the bus hears no more of it.
    std::future::pending::<()>().await;
}

/// Anybody on this bus is the same person: whoever they are, locking is right.
fn follow_login<F: Fn(&'static str) + 'static>(bus: &DBusConnection, lock: &Rc<F>) {
    for screen in SCREENS {
        hear(
            bus,
            Signal { sender: None, interface: screen, name: "ActiveChanged", place: None },
            lock,
            |said| begins(said).then_some("screen"),
        );
    }
}

/// Everybody on this computer is on this bus: only the keeper of logins counts.
fn follow_system<F: Fn(&'static str) + 'static>(bus: &DBusConnection, lock: &Rc<F>) {
    let manager = "org.freedesktop.login1.Manager";
    let sleep = Signal { sender: Some(LOGINS), interface: manager, name: "PrepareForSleep", place: None };
    hear(bus, sleep, lock, |said| begins(said).then_some("sleep"));
    // A login that does not know its own name hears of all: one lock too many costs a
    // passphrase, one too few shows records.
    let ours =
        env::var("XDG_SESSION_ID").ok().map(|id| format!("/org/freedesktop/login1/session/{}", label(&id)));
    let interface = "org.freedesktop.login1.Session";
    let locked = Signal { sender: Some(LOGINS), interface, name: "Lock", place: ours.as_deref() };
    hear(bus, locked, lock, |_| Some("login"));
}

struct Signal<'a> {
    sender: Option<&'a str>,
    interface: &'a str,
    name: &'a str,
    place: Option<&'a str>,
}

fn hear<F: Fn(&'static str) + 'static>(
    bus: &DBusConnection,
    signal: Signal<'_>,
    lock: &Rc<F>,
    why: fn(&Variant) -> Option<&'static str>,
) {
    let lock = Rc::clone(lock);
    let Signal { sender, interface, name, place } = signal;
    let none = DBusSignalFlags::NONE;
    bus.signal_subscribe(
        sender,
        Some(interface),
        Some(name),
        place,
        None,
        none,
        move |_, _, _, _, _, said| {
            if let Some(why) = why(said) {
                lock(why);
            }
        },
    );
}

/// Whether a signal of one truth value says yes.
fn begins(said: &Variant) -> bool {
    said.get::<(bool,)>() == Some((true,))
}

/// A name as a part of a path on the bus: letters, digits after the first, and
/// everything else as its bytes in hexadecimal digits.
fn label(name: &str) -> String {
    let mut label = String::new();
    for (at, byte) in name.bytes().enumerate() {
        if byte.is_ascii_alphabetic() || (byte.is_ascii_digit() && at > 0) {
            label.push(char::from(byte));
        } else {
            label.push_str(&format!("_{byte:02x}"));
        }
    }
    label
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_found_by_its_name_on_the_bus() {
        assert_eq!(label("2"), "_32");
        assert_eq!(label("c12"), "c12");
        assert_eq!(label("a-b"), "a_2db");
    }

    #[test]
    fn waking_up_and_unlocking_lock_nothing() {
        use gio::glib::ToVariant;

        assert!(begins(&(true,).to_variant()));
        assert!(!begins(&(false,).to_variant()));
        assert!(!begins(&("true",).to_variant()));
        assert!(!begins(&().to_variant()));
    }
}
