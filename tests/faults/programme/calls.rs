//! Every call that changed a file, in order, as `interpose.c` wrote it down.

/// One call that succeeded; files by the system's number for them, which it
/// gives again once a file is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// A file was made.
    Created {
        /// Its number.
        file: u64,
        /// Its path.
        path: String,
    },
    /// Bytes were written.
    Wrote {
        /// Where to.
        file: u64,
        /// From which byte on.
        at: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// The disk was asked to have all of a file.
    Synced {
        /// Which.
        file: u64,
    },
    /// The disk was asked to have the names in a folder.
    SyncedFolder,
    /// A file was given another length.
    Truncated {
        /// Which.
        file: u64,
        /// In bytes.
        length: u64,
    },
    /// A file was given another name, in place of whatever had it.
    Renamed {
        /// From.
        before: String,
        /// To.
        after: String,
    },
    /// A name was taken away.
    Unlinked {
        /// Which.
        path: String,
    },
    /// A folder was made.
    Made {
        /// Its path.
        path: String,
    },
    /// Something was said.
    Said {
        /// What.
        text: String,
    },
    /// Here the fault was met.
    Struck,
}

impl Call {
    /// The number of what was said to be kept, where that was said.
    pub fn said(&self) -> Option<u32> {
        let Self::Said { text } = self else { return None };
        text.trim_end().strip_prefix("kept ")?.parse().ok()
    }

    /// Whether it was said here that everything before was only to get ready.
    pub fn begins(&self) -> bool {
        matches!(self, Self::Said { text } if text.trim_end() == "begun")
    }

    /// Whether it is a word, and no call to the disk.
    pub fn is_said(&self) -> bool {
        matches!(self, Self::Said { .. })
    }
}

const HEAD: usize = 32;

/// The calls in a log. What was cut off at its end is left out.
pub fn calls(mut log: &[u8]) -> Vec<Call> {
    let mut all = Vec::new();
    while let Some((call, rest)) = first(log) {
        all.push(call);
        log = rest;
    }
    all
}

fn first(log: &[u8]) -> Option<(Call, &[u8])> {
    let (head, rest) = log.split_at_checked(HEAD)?;
    let short = |at: usize| u32::from_ne_bytes(head[at..at + 4].try_into().unwrap());
    let long = |at: usize| u64::from_ne_bytes(head[at..at + 8].try_into().unwrap());
    let (file, at) = (long(8), long(16));
    let (one, rest) = rest.split_at_checked(short(24) as usize)?;
    let (two, rest) = rest.split_at_checked(short(28) as usize)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let path = text(one);
    let call = match char::from(long(0) as u8) {
        'c' => Call::Created { file, path },
        'w' => Call::Wrote { file, at, bytes: two.to_vec() },
        's' if at == 1 => Call::SyncedFolder,
        's' => Call::Synced { file },
        't' => Call::Truncated { file, length: at },
        'n' => Call::Renamed { before: path, after: text(two) },
        'u' => Call::Unlinked { path },
        'd' => Call::Made { path },
        'a' => Call::Said { text: text(two) },
        'h' => Call::Struck,
        other => panic!("there is no call {other}"),
    };
    Some((call, rest))
}
