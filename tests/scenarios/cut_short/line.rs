//! A line to the server that carries bytes and understands just enough of HTTP
//! to be cut at any of them.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

/// A cut that does not come within this is not going to.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the line is cut.
#[derive(Debug, Clone, Copy)]
pub struct Cut {
    /// In which exchange that brings something, from 1.
    pub exchange: usize,
    /// Where in it.
    pub at: At,
}

/// A place in an exchange, in thousandths of what has to pass.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum At {
    /// So much of the request has reached the server; 1000: it works on it.
    Request(usize),
    /// So much of the answer has come back; at 0 the server has done its part.
    Answer(usize),
    /// Nowhere: this only tells that the answer is about to come back.
    Arrival,
}

/// The line.
pub struct Line {
    port: u16,
    shared: Arc<Shared>,
    reached: Receiver<()>,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    reached: Sender<()>,
}

#[derive(Default)]
struct State {
    cut: Option<Cut>,
    exchanges: usize,
}

impl Line {
    /// A line to the server at `port`. It lies until the test program ends.
    pub fn to(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let here = listener.local_addr().unwrap().port();
        let (tell, reached) = mpsc::channel();
        let shared = Arc::new(Shared { state: Mutex::default(), changed: Condvar::new(), reached: tell });
        let every = Arc::clone(&shared);
        thread::spawn(move || {
            for ours in listener.incoming().flatten() {
                let shared = Arc::clone(&every);
                // A conversation ends when either side does, and nobody minds.
                thread::spawn(move || shared.carry(ours, port).ok());
            }
        });
        Self { port: here, shared, reached }
    }

    /// The base that records are sent to.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/fhir", self.port)
    }

    /// Cuts the next conversation at `cut`.
    pub fn cut(&self, cut: Cut) {
        *self.shared.state.lock().unwrap() = State { cut: Some(cut), exchanges: 0 };
    }

    /// Waits until it is reached. Nothing passes any more, and the ends of the
    /// line are held as they are, until [`Line::mend`].
    pub fn wait(&self) {
        self.reached.recv_timeout(PATIENCE).expect("the cut is reached");
    }

    /// Lets everything pass again. What was held is dropped.
    pub fn mend(&self) {
        self.shared.state.lock().unwrap().cut = None;
        self.shared.changed.notify_all();
    }
}

impl Shared {
    fn carry(&self, mut ours: TcpStream, port: u16) -> io::Result<()> {
        let mut theirs = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        loop {
            let request = message(&mut ours)?;
            // What is only asked is lost without harm.
            let at = if request.starts_with(b"POST ") { self.next() } else { None };
            if let Some(At::Request(part)) = at {
                theirs.write_all(&request[..request.len() * part / 1000])?;
                return self.hold();
            }
            theirs.write_all(&request)?;
            let answer = message(&mut theirs)?;
            match at {
                Some(At::Answer(part)) => {
                    ours.write_all(&answer[..answer.len() * part / 1000])?;
                    return self.hold();
                }
                Some(At::Arrival) => self.tell(),
                Some(At::Request(_)) | None => {}
            }
            ours.write_all(&answer)?;
        }
    }

    /// Counts an exchange; where it is to be cut, if it is.
    fn next(&self) -> Option<At> {
        let mut state = self.state.lock().unwrap();
        state.exchanges += 1;
        state.cut.filter(|cut| cut.exchange == state.exchanges).map(|cut| cut.at)
    }

    fn tell(&self) {
        // Nobody listens once the test is over.
        let _ = self.reached.send(());
    }

    fn hold(&self) -> io::Result<()> {
        self.tell();
        let state = self.state.lock().unwrap();
        drop(self.changed.wait_while(state, |state| state.cut.is_some()));
        Ok(())
    }
}

/// A whole request or answer: its head, and as much as the head says.
fn message(from: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut some = [0; 4096];
    loop {
        if let Some(head) = bytes.windows(4).position(|four| four == b"\r\n\r\n")
            && bytes.len() >= head + 4 + length(&bytes[..head])
        {
            return Ok(bytes);
        }
        match from.read(&mut some)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            many => bytes.extend_from_slice(&some[..many]),
        }
    }
}

fn length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let line = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    line.and_then(|length| length.trim().parse().ok()).unwrap_or(0)
}
