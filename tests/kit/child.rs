//! A program of ours in a process of its own, which can be ended as a power cut
//! ends it: in the middle of whatever it does.

use std::{
    io::{ErrorKind, Read},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

/// A running program, and everything it has said.
pub struct Running {
    process: Child,
    mouth: ChildStdout,
    said: Vec<u8>,
}

/// What became of a program.
#[derive(Debug)]
pub struct Ended {
    /// Every line that it said to the end.
    pub lines: Vec<String>,
    /// It ended by itself, and was content.
    pub well: bool,
    /// It was cut short.
    pub cut_short: bool,
}

impl Running {
    /// Starts `program`.
    pub fn start(program: &Path, arguments: &[&str]) -> Self {
        Self::start_in(program, arguments, [])
    }

    /// Starts `program` with these words in its environment.
    pub fn start_in<'a>(
        program: &Path,
        arguments: &[&str],
        environment: impl IntoIterator<Item = (&'a str, String)>,
    ) -> Self {
        let mut process = Command::new(program)
            .args(arguments)
            .envs(environment)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mouth = process.stdout.take().unwrap();
        Self { process, mouth, said: Vec::new() }
    }

    /// Listens until it has said so many bytes, or nothing more.
    pub fn hear_bytes(&mut self, many: usize) {
        while self.said.len() < many && self.hear_more() {}
    }

    /// Listens until it has said so many lines, or nothing more.
    pub fn hear_lines(&mut self, many: usize) {
        while self.said.iter().filter(|&&byte| byte == b'\n').count() < many && self.hear_more() {}
    }

    /// Whether it has ended by itself.
    pub fn is_over(&mut self) -> bool {
        self.process.try_wait().unwrap().is_some()
    }

    /// Ends it with a signal that it cannot catch.
    pub fn kill(mut self) -> Ended {
        self.process.kill().unwrap();
        self.end()
    }

    /// Waits until it ends by itself.
    pub fn finish(mut self) -> Ended {
        self.end()
    }

    fn end(&mut self) -> Ended {
        while self.hear_more() {}
        let status = self.process.wait().unwrap();
        let said = String::from_utf8_lossy(&self.said);
        let lines = said.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
        Ended {
            lines: lines.map(str::to_owned).collect(),
            well: status.success(),
            cut_short: status.code().is_none(),
        }
    }

    fn hear_more(&mut self) -> bool {
        let mut some = [0; 256];
        loop {
            match self.mouth.read(&mut some) {
                Ok(many) => {
                    self.said.extend_from_slice(&some[..many]);
                    return many > 0;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => panic!("what it says cannot be heard: {error}"),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only where it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
