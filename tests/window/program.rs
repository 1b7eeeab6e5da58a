//! The program in its window, and the driver that steers it. Both end with this.

use std::{
    fs::{self, File},
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use domain::Moment;
use fantoccini::{ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::net::TcpStream;

use crate::window::{Window, pictures, until};

/// A running program.
pub struct Program {
    pub window: Window,
    folder: PathBuf,
    binary: PathBuf,
    driver: Driver,
    clock: Clock,
}

/// The clock of the computer, as the program and its pages see it: seconds beside
/// the real one, and nothing where it is the real one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock(Option<i64>);

impl Clock {
    /// It is `moment` now, in London, and time goes on from there.
    pub fn at(moment: &str) -> Self {
        let wanted: Moment = moment.parse().unwrap();
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        Self(Some(wanted.timestamp() - i64::try_from(now).unwrap()))
    }

    /// So many days later.
    fn later(self, days: i64) -> Self {
        Self(self.0.map(|beside| beside + days * 86_400))
    }

    /// What is put between the program and the real clock. Waiting is not touched:
    /// it goes by the time since the computer was switched on.
    fn set(self, driver: &mut Command) {
        let Some(beside) = self.0 else { return };
        driver
            .env("LD_PRELOAD", preloaded())
            .env("FAKETIME", format!("{beside:+}"))
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("DONT_FAKE_MONOTONIC", "1")
            .env("TZ", "Europe/London");
    }
}

/// libfaketime, of which every distribution has a package; where it lies hangs on the processor.
fn preloaded() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").unwrap().map(|entry| entry.unwrap().path());
    let found = folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1")).find(|file| file.exists());
    found.expect("libfaketime is installed: .ci/setup test brings it")
}

/// The driver, the program and what shows its pages are one group, and end together.
struct Driver(Child);

/// A window may take so long to appear on a busy computer.
const TO_APPEAR: Duration = Duration::from_secs(60);

impl Program {
    /// Opens the window over the records in `folder`.
    pub async fn start(folder: &Path) -> Self {
        Self::start_with(folder, None, Clock::default()).await
    }

    /// The same, in a login of its own that keeps its sockets in `login`.
    pub async fn start_in(folder: &Path, login: Option<&Path>) -> Self {
        Self::start_with(folder, login, Clock::default()).await
    }

    /// The same, at another time than now.
    pub async fn start_at(folder: &Path, clock: Clock) -> Self {
        Self::start_with(folder, None, clock).await
    }

    async fn start_with(folder: &Path, login: Option<&Path>, clock: Clock) -> Self {
        assert!(
            std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some(),
            "this needs a screen and a driver: run .ci/window-test"
        );
        let binary = std::env::var_os("PROMBOOK_BINARY")
            .map_or_else(|| kit::root().join("target/debug/prombook"), PathBuf::from)
            .canonicalize()
            .unwrap();
        let port = free_port();
        let log = pictures().join("program.log");
        let log = File::options().create(true).append(true).open(log).unwrap();
        let mut driver = Command::new("WebKitWebDriver");
        if let Some(login) = login {
            driver.env("XDG_RUNTIME_DIR", login);
        }
        clock.set(&mut driver);
        let driver = driver
            .arg(format!("--port={port}"))
            .env("PROMBOOK_DATA_DIR", folder)
            .env_remove("PROMBOOK_PRACTICE_ENDPOINT")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0)
            .spawn();
        let driver = Driver(driver.unwrap());
        let wanted = json!({
            "webkitgtk:browserOptions": { "binary": binary, "args": [] },
            "timeouts": { "script": 30_000, "pageLoad": 30_000, "implicit": 0 },
        });
        let wanted: Capabilities = wanted.as_object().unwrap().clone();
        until("the driver listens", async || TcpStream::connect(("127.0.0.1", port)).await.ok()).await;
        let mut opening = ClientBuilder::new(HttpConnector::new());
        opening.capabilities(wanted);
        let address = format!("http://127.0.0.1:{port}");
        let client = tokio::time::timeout(TO_APPEAR, opening.connect(&address)).await.unwrap().unwrap();
        let program = Self { window: Window::new(client), folder: folder.to_owned(), binary, driver, clock };
        program.window.see("[data-screen]").await;
        program
    }

    /// Where it keeps everything.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts the program a second time over the same folder: it brings the window that
    /// is there to the front, and ends, without a word.
    pub async fn started_again_ends_at_once(&self) {
        let second = Command::new(&self.binary)
            .env("PROMBOOK_DATA_DIR", &self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        let mut second = Driver(second.unwrap());
        let ended = std::cell::RefCell::new(&mut second.0);
        let status = until("the second start ends", async || ended.borrow_mut().try_wait().unwrap()).await;
        assert!(status.success(), "{status}");
    }

    /// Takes the power away from under the program, and starts it again.
    pub async fn killed_and_started_again(self) -> Self {
        self.started_again_after(0).await
    }

    /// The same, and so many days have gone by.
    pub async fn started_again_after(self, days: i64) -> Self {
        let clock = self.clock.later(days);
        let folder = self.killed().await;
        Self::start_at(&folder, clock).await
    }

    /// Takes the power away from under the program. What is left is its folder.
    pub async fn killed(self) -> PathBuf {
        let ours = self.processes();
        assert!(!ours.is_empty(), "the program is running");
        signal("KILL", &ours.join(" "));
        until("the program is gone", async || self.processes().is_empty().then_some(())).await;
        self.folder.clone()
    }

    /// The program itself, among what the driver started.
    fn processes(&self) -> Vec<String> {
        let group = self.driver.0.id().to_string();
        let of_ours = |process: &PathBuf| {
            let stat = fs::read_to_string(process.join("stat")).ok()?;
            // The name is in brackets and may hold anything; state, parent and group follow.
            let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
            let state = fields.next()?;
            let same = fields.nth(1)? == group && fs::read_link(process.join("exe")).ok()? == self.binary;
            (same && state != "Z").then_some(())
        };
        let all = fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
        let ours = all.filter(|process| of_ours(process).is_some());
        ours.filter_map(|process| Some(process.file_name()?.to_str()?.to_owned())).collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        signal("KILL", &format!("-{}", self.0.id()));
        let _ = self.0.wait();
    }
}

fn signal(name: &str, whom: &str) {
    let _ = Command::new("sh").args(["-c", &format!("kill -{name} {whom}")]).stderr(Stdio::null()).status();
}

/// A port of this computer on which nothing listens, and which is given to
/// nobody else here: whoever leaves it for a while finds it again. It is below
/// those that calls going out are given.
pub fn free_port() -> u16 {
    const FIRST: u32 = 31_000;
    const MANY: u32 = 1_500;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let begin = std::process::id();
    let mut ports = (0..MANY).map(|_| {
        let turn = NEXT.fetch_add(1, Ordering::Relaxed);
        u16::try_from(FIRST + begin.wrapping_add(turn) % MANY).unwrap()
    });
    ports.find(|&port| TcpListener::bind(("127.0.0.1", port)).is_ok()).unwrap()
}
