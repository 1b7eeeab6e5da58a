//! A FHIR server that is not ours: sekmet-fhir, on loopback, with a folder of
//! its own. What Prombook sends is judged by what somebody else made of it.

use std::{
    env,
    fs::{self, File},
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::root;

/// It is slow to start, and slower on a busy computer.
const TO_START: Duration = Duration::from_secs(60);
/// How often it is asked meanwhile.
const GLANCE: Duration = Duration::from_millis(25);
/// What it says when it could not start; another program having its port is one reason.
const NOT_STARTED: i32 = 3;
/// So many resources are asked for at once.
const PAGE: usize = 60;

/// A running server.
pub struct Endpoint {
    port: u16,
    folder: TempDir,
    process: Option<Child>,
    /// Its setting `server_auth`.
    lets_in: String,
    /// What it calls itself: the tokens that it gives are for that.
    name: &'static str,
}

/// A token with which the test itself is let in, where nobody is without one.
pub const INSPECTOR: &str = "the-inspectors-own-token";

impl Endpoint {
    /// An empty server, ready to be asked.
    pub fn start() -> Self {
        Self::letting_in("{types: [none]}")
    }

    /// The same, which lets in whoever its setting `server_auth` says.
    pub fn letting_in(whom: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut endpoint = Self { port: 0, folder, process: None, lets_in: whom.into(), name: "127.0.0.1" };
        for _ in 0..20 {
            endpoint.port = free_port();
            if endpoint.serve() {
                return endpoint;
            }
        }
        panic!("no port for the practice server is free");
    }

    /// The base that records are sent to.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/fhir", self.port)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends it as a power cut ends it. Nobody answers at its address until it is
    /// started again.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // Fails only where it has ended already.
            let _ = process.kill();
            process.wait().unwrap();
        }
    }

    /// Starts it again at the same address, with what it has.
    pub fn restart(&mut self) {
        self.stop();
        assert!(self.serve(), "port {} was taken while the practice server was down", self.port);
    }

    /// Starts it again, and it lets in others from now on.
    pub fn let_in(&mut self, whom: &str) {
        self.lets_in = whom.to_owned();
        self.restart();
    }

    /// Starts it again, and it takes none of the tokens that it gave before.
    pub fn forget_tokens(&mut self) {
        self.name = if self.name == "localhost" { "127.0.0.1" } else { "localhost" };
        self.restart();
    }

    /// What it has now, as a backup of it has it.
    pub fn copied(&mut self) -> TempDir {
        self.stop();
        let copy = tempfile::tempdir().unwrap();
        copy_files(&self.data(), copy.path());
        self.restart();
        copy
    }

    /// Puts it back to what it had.
    pub fn put_back(&mut self, copy: &TempDir) {
        self.stop();
        fs::remove_dir_all(self.data()).unwrap();
        fs::create_dir(self.data()).unwrap();
        copy_files(copy.path(), &self.data());
        self.restart();
    }

    /// What is at `path` below the base.
    pub fn get(&self, path: &str) -> Value {
        self.find(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// What is at `path` below the base, if there is something.
    pub fn find(&self, path: &str) -> Option<Value> {
        let (status, body) = self.ask(path).unwrap();
        match status {
            200 => Some(serde_json::from_slice(&body).unwrap()),
            404 | 410 => None,
            _ => panic!("{path}: {status} {}", String::from_utf8_lossy(&body)),
        }
    }

    /// Loses what is at `path` below the base, as a server does that was itself
    /// brought back from a backup.
    pub fn lose(&self, path: &str) {
        let (status, body) = say(self.port, "DELETE", path).unwrap();
        assert!(matches!(status, 200 | 204), "{path}: {status} {}", String::from_utf8_lossy(&body));
    }

    /// Puts something else at `path`, as another program does.
    pub fn put(&self, path: &str, resource: &Value) {
        let body = resource.to_string();
        let (status, answer) = tell(self.port, "PUT", path, &body).unwrap();
        assert!(matches!(status, 200 | 201), "{path}: {status} {}", String::from_utf8_lossy(&answer));
    }

    /// Every resource of a kind, page after page.
    pub fn all(&self, kind: &str) -> Vec<Value> {
        let mut found = Vec::new();
        let mut next = Some(format!("{kind}?_count={PAGE}"));
        while let Some(path) = next {
            let page = self.get(&path);
            let entries = page["entry"].as_array().map_or(&[][..], Vec::as_slice);
            found.extend(entries.iter().map(|entry| entry["resource"].clone()));
            let links = page["link"].as_array().map_or(&[][..], Vec::as_slice);
            let link = links.iter().find(|link| link["relation"] == "next");
            next = link.map(|link| {
                let url = link["url"].as_str().unwrap();
                let below = url.strip_prefix(&format!("{}/", self.url()));
                below.unwrap_or_else(|| panic!("{url} is somewhere else")).to_owned()
            });
        }
        found
    }

    /// Whether `text` is anywhere in anything it has kept: in a resource, in an
    /// earlier version of one, in what it has searched through.
    pub fn has_kept(&self, text: &str) -> bool {
        let kept = fs::read_dir(self.data()).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
        kept.into_iter().any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts it and waits for its first answer; false when somebody else has
    /// its port.
    fn serve(&mut self) -> bool {
        let sekmet = venv().join("bin/sekmet");
        assert!(sekmet.exists(), "the practice server is not installed: `make test` installs it");
        let settings = self.folder.path().join("settings.yaml");
        fs::write(&settings, self.settings()).unwrap();
        let log = self.folder.path().join("server.log");
        let out = File::create(&log).unwrap();
        let mut command = Command::new(sekmet);
        command.arg("serve").arg("-c").arg(&settings);
        command.args(["--host", "127.0.0.1", "--port", &self.port.to_string()]);
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("SEKMET_")) {
            command.env_remove(name);
        }
        command.stdin(Stdio::null()).stdout(out.try_clone().unwrap()).stderr(out);
        let process = self.process.insert(command.spawn().unwrap());

        let deadline = Instant::now() + TO_START;
        loop {
            if let Some(status) = process.try_wait().unwrap() {
                let told = fs::read_to_string(&log).unwrap();
                let taken = status.code() == Some(NOT_STARTED) || told.contains("address already in use");
                assert!(taken, "the practice server did not start:\n{told}");
                self.process = None;
                return false;
            }
            if matches!(ask(self.port, "metadata"), Ok((200, _))) {
                return true;
            }
            assert!(Instant::now() < deadline, "the practice server does not answer");
            thread::sleep(GLANCE);
        }
    }

    fn settings(&self) -> String {
        let quoted = |path: &Path| format!("'{}'", path.display().to_string().replace('\'', "''"));
        format!(
            "base_url: {url}\n\
             host: 127.0.0.1\n\
             port: {port}\n\
             data_dir: {data}\n\
             own_private_key_path: {key}\n\
             log_inbound: false\n\
             simulator:\n  enabled: false\n\
             validation:\n  inbound: strict\n\
             server_auth: {lets_in}\n",
            url = format_args!("http://{}:{}/fhir", self.name, self.port),
            port = self.port,
            lets_in = self.lets_in,
            data = quoted(&self.data()),
            key = quoted(&self.folder.path().join("keys/private.pem")),
        )
    }

    fn ask(&self, path: &str) -> io::Result<(u16, Vec<u8>)> {
        ask(self.port, path)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.stop();
    }
}

fn copy_files(from: &Path, to: &Path) {
    for file in fs::read_dir(from).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

/// One question, one answer, on a connection of their own.
fn ask(port: u16, path: &str) -> io::Result<(u16, Vec<u8>)> {
    say(port, "GET", path)
}

fn say(port: u16, verb: &str, path: &str) -> io::Result<(u16, Vec<u8>)> {
    tell(port, verb, path, "")
}

fn tell(port: u16, verb: &str, path: &str, body: &str) -> io::Result<(u16, Vec<u8>)> {
    let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    line.set_read_timeout(Some(TO_START))?;
    let mut head = format!(
        "Host: 127.0.0.1:{port}\r\nAccept: application/fhir+json\r\nAuthorization: Bearer {INSPECTOR}\r\n\
         Connection: close\r\n"
    );
    if !body.is_empty() {
        head.push_str(&format!("Content-Type: application/fhir+json\r\nContent-Length: {}\r\n", body.len()));
    }
    line.write_all(format!("{verb} /fhir/{path} HTTP/1.1\r\n{head}\r\n{body}").as_bytes())?;
    let mut answer = Vec::new();
    line.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let status =
        std::str::from_utf8(&answer[..end]).ok().and_then(|head| head.split(' ').nth(1)?.parse().ok());
    Ok((status.ok_or(io::ErrorKind::InvalidData)?, answer.split_off(end + 4)))
}

fn venv() -> PathBuf {
    env::var_os("PROMBOOK_ENDPOINT_VENV").map_or_else(|| root().join("target/venv"), PathBuf::from)
}

/// A port that nothing listens on. Below those that connections going out are
/// given, so that a server that is down for a moment finds its own again.
fn free_port() -> u16 {
    const FIRST: u16 = 21_000;
    const MANY: u16 = 10_000;
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Test programs that run side by side begin in different places.
    let begin = std::process::id().wrapping_mul(37) % u32::from(MANY);
    let ports = (0..MANY).map(|_| {
        let turn = u32::from(NEXT.fetch_add(1, Ordering::Relaxed));
        FIRST + u16::try_from((begin + turn) % u32::from(MANY)).unwrap()
    });
    let mut free = ports.filter(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok());
    free.next().expect("there are ten thousand to choose from")
}
