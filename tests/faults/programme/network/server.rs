//! A server that can be told what to do with each byte.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use serde_json::Value;

use super::{
    fhir::{Kept, Saying},
    http::{Heard, answer, hear},
};

/// Which entries get which status.
pub type Refusing = Box<dyn Fn(usize, &Value) -> Option<u16> + Send>;

/// What the server does with a request that it has heard.
pub enum Act {
    /// Deals with it, and says so.
    Well,
    /// Deals with it, says so many bytes, and hangs up.
    SaysOnly(usize),
    /// Deals with it, says so many bytes, and says no more while it keeps the line.
    StallsAfter(usize),
    /// Deals with it, says so many bytes, and closes its end while it keeps the line.
    HalfCloses(usize),
    /// Deals with it, says so many bytes, and breaks the line so that the other end hears of it.
    Resets(usize),
    /// Deals with it, byte by byte.
    Dribbles,
    /// Deals with all but some.
    Refuses(Refusing),
    /// Deals with nothing, and says this.
    Says(Vec<u8>),
    /// Deals with nothing, says the first and then the second without end.
    SaysForEver(Vec<u8>, Vec<u8>),
    /// Deals with nothing, and says what it makes of the answer that would be right.
    Garbles(Box<dyn FnOnce(Value) -> Vec<u8> + Send>),
}

type Script = Box<dyn FnMut(&Heard) -> Act + Send>;

/// The server, for as long as it is held.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    kept: Mutex<Kept>,
    script: Mutex<Script>,
    /// The next request that writes is heard for so many bytes only.
    deaf_after: Mutex<Option<usize>>,
    /// Nobody is answered.
    down: AtomicBool,
    over: Mutex<bool>,
    ended: Condvar,
    requests: AtomicU64,
    writes: AtomicU64,
    lengths: Mutex<(usize, usize)>,
    /// Bytes of the longest body that got away.
    most_said: AtomicU64,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            kept: Mutex::default(),
            script: Mutex::new(Box::new(|_| Act::Well)),
            deaf_after: Mutex::default(),
            down: AtomicBool::new(false),
            over: Mutex::new(false),
            ended: Condvar::new(),
            requests: AtomicU64::new(0),
            writes: AtomicU64::new(0),
            lengths: Mutex::default(),
            most_said: AtomicU64::new(0),
        });
        let every = Arc::clone(&shared);
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                if *every.over.lock().unwrap() {
                    return;
                }
                let shared = Arc::clone(&every);
                // Whoever hangs up in the middle is what this is about.
                thread::spawn(move || shared.converse(line).ok());
            }
        });
        Self { port, shared }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/fhir", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// From now on it does with each request what `script` says.
    pub fn script(&self, script: impl FnMut(&Heard) -> Act + Send + 'static) {
        *self.shared.script.lock().unwrap() = Box::new(script);
    }

    /// Does `act` with the next request that writes, and well with all others.
    pub fn once(&self, act: Act) {
        self.times(1, {
            let mut act = Some(act);
            move || act.take().unwrap_or(Act::Well)
        });
    }

    /// Does what `act` says with so many requests that write, and well with all others.
    pub fn times(&self, mut times: u32, mut act: impl FnMut() -> Act + Send + 'static) {
        self.script(move |heard| {
            if times == 0 || !heard.writes() {
                return Act::Well;
            }
            times -= 1;
            act()
        });
    }

    /// Everything goes well from now on, also what was held.
    pub fn heal(&self) {
        self.script(|_| Act::Well);
        *self.shared.deaf_after.lock().unwrap() = None;
        self.down(false);
    }

    /// Hears the next request that writes for so many bytes, and hangs up.
    pub fn hear_only(&self, bytes: usize) {
        *self.shared.deaf_after.lock().unwrap() = Some(bytes);
    }

    /// Nobody is answered, or everybody again.
    pub fn down(&self, down: bool) {
        self.shared.down.store(down, Ordering::SeqCst);
    }

    /// Looks at, or changes, what it keeps.
    pub fn kept<T>(&self, look: impl FnOnce(&mut Kept) -> T) -> T {
        look(&mut self.shared.kept.lock().unwrap())
    }

    /// Requests that it heard, and those of them that write.
    pub fn requests(&self) -> (u64, u64) {
        (self.shared.requests.load(Ordering::SeqCst), self.shared.writes.load(Ordering::SeqCst))
    }

    /// Bytes of the longest request that wrote, and of its answer, since this was last
    /// asked. What is told of a computer or of its trail is shorter than any record.
    pub fn lengths(&self) -> (usize, usize) {
        std::mem::take(&mut self.shared.lengths.lock().unwrap())
    }

    /// Bytes of the longest body that got away.
    pub fn most_said(&self) -> u64 {
        self.shared.most_said.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        *self.shared.over.lock().unwrap() = true;
        self.shared.ended.notify_all();
        // So that it stops listening.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

impl Shared {
    fn converse(&self, mut line: TcpStream) -> io::Result<()> {
        if self.down.load(Ordering::SeqCst) {
            return Ok(());
        }
        let mut first = [0; 4];
        line.read_exact(&mut first[..1])?;
        let cut = if first[0] == b'P' { self.deaf_after.lock().unwrap().take() } else { None };
        if let Some(bytes) = cut {
            let mut some = vec![0; bytes.saturating_sub(1)];
            // A request that is shorter, as packed ones sometimes are, is cut after its last byte.
            line.set_read_timeout(Some(Duration::from_secs(1)))?;
            return line.read_exact(&mut some);
        }
        let heard = hear(first[0], &mut line)?;
        self.requests.fetch_add(1, Ordering::SeqCst);
        let writes = heard.writes();
        if writes {
            self.writes.fetch_add(1, Ordering::SeqCst);
        }
        let act = (self.script.lock().unwrap())(&heard);
        self.carry_out(act, &heard, line, writes)
    }

    fn deal_with(&self, heard: &Heard, refused: impl Fn(usize, &Value) -> Option<u16>) -> Saying {
        let mut kept = self.kept.lock().unwrap();
        match heard.method.as_str() {
            "GET" => kept.get(&heard.path),
            "PUT" => {
                let request = serde_json::json!({ "method": "PUT", "url": heard.path });
                let entry = serde_json::json!({ "request": request, "resource": heard.body });
                let mut saying =
                    kept.bundle(&serde_json::json!({ "type": "transaction", "entry": [entry] }), refused);
                if saying.status == 200 {
                    saying.body = heard.body.clone();
                }
                saying
            }
            _ => kept.bundle(&heard.body, refused),
        }
    }

    fn carry_out(&self, act: Act, heard: &Heard, mut line: TcpStream, writes: bool) -> io::Result<()> {
        let saying = match &act {
            Act::Refuses(refused) => self.deal_with(heard, refused),
            Act::Says(_) | Act::SaysForEver(..) => Saying::default(),
            // The right answer is worked out on a copy that nobody keeps.
            Act::Garbles(_) => Kept::default().bundle(&heard.body, |_, _| None),
            Act::Well
            | Act::SaysOnly(_)
            | Act::StallsAfter(_)
            | Act::HalfCloses(_)
            | Act::Resets(_)
            | Act::Dribbles => self.deal_with(heard, |_, _| None),
        };
        let whole = answer(saying.status, &saying.body.to_string());
        if writes {
            let mut longest = self.lengths.lock().unwrap();
            *longest = (*longest).max((heard.length, whole.len()));
        }
        // Nobody asks what was told between the last byte and its being noted: the desk may
        // have read the answer by then.
        let tell = |line: &mut TcpStream, pieces: usize| {
            let mut kept = self.kept.lock().unwrap();
            whole.chunks(pieces).try_for_each(|piece| line.write_all(piece))?;
            kept.tell(&saying);
            Ok(())
        };
        match act {
            Act::Well | Act::Refuses(_) => tell(&mut line, whole.len()),
            Act::SaysOnly(most) | Act::StallsAfter(most) | Act::HalfCloses(most) if most < whole.len() => {
                line.write_all(&whole[..most])?;
                if matches!(act, Act::StallsAfter(_)) {
                    self.until_over();
                }
                if matches!(act, Act::HalfCloses(_)) {
                    line.shutdown(Shutdown::Write)?;
                    // Until the other end goes too.
                    let _ = line.read(&mut [0]);
                }
                Ok(())
            }
            Act::SaysOnly(_) | Act::StallsAfter(_) | Act::HalfCloses(_) => tell(&mut line, whole.len()),
            Act::Resets(most) => {
                line.write_all(&whole[..most.min(whole.len() - 1)])?;
                // Closed like this, the kernel sends a reset and throws away what it still has.
                socket2::SockRef::from(&line).set_linger(Some(Duration::ZERO))
            }
            Act::Dribbles => tell(&mut line, 1),
            Act::Says(bytes) => line.write_all(&bytes),
            Act::Garbles(garble) => line.write_all(&garble(saying.body.clone())),
            Act::SaysForEver(first, then) => {
                let mut said = first.len() as u64;
                line.write_all(&first)?;
                let counts = !first.is_empty();
                while !*self.over.lock().unwrap() && line.write_all(&then).is_ok() {
                    said += then.len() as u64;
                    if counts {
                        self.most_said.fetch_max(said, Ordering::SeqCst);
                    }
                }
                Ok(())
            }
        }
    }

    fn until_over(&self) {
        drop(self.ended.wait_while(self.over.lock().unwrap(), |over| !*over));
    }
}
