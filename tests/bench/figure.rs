//! One line of the table.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// What was measured, how often, and what was hoped for.
pub struct Figure {
    what: String,
    unit: &'static str,
    sorted: Vec<f64>,
    target: Option<Target>,
}

struct Target {
    words: String,
    met: bool,
}

impl Figure {
    /// Times, in milliseconds.
    pub fn times(what: impl Into<String>, times: Vec<Duration>) -> Self {
        Self::of(what, "ms", times.into_iter().map(|time| time.as_secs_f64() * 1e3).collect())
    }

    /// Numbers.
    pub fn of(what: impl Into<String>, unit: &'static str, mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        Self { what: what.into(), unit, sorted: numbers, target: None }
    }

    /// What it should be at most; `reached` is compared with it.
    pub fn at_most(mut self, words: impl Into<String>, most: f64, reached: f64) -> Self {
        self.target = Some(Target { words: words.into(), met: reached <= most });
        self
    }

    /// The middle one.
    pub fn median(&self) -> f64 {
        let half = self.sorted.len() / 2;
        match self.sorted.as_slice() {
            [] => f64::NAN,
            odd if odd.len() % 2 == 1 => odd[half],
            even => f64::midpoint(even[half - 1], even[half]),
        }
    }

    /// At most five of a hundred are higher.
    pub fn p95(&self) -> f64 {
        let place = (self.sorted.len() * 95).div_ceil(100).max(1) - 1;
        self.sorted.get(place).copied().unwrap_or(f64::NAN)
    }

    /// The highest.
    pub fn highest(&self) -> f64 {
        self.sorted.last().copied().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}\t", self.what, self.unit, Short(self.median()))?;
        // The 95th percentile of fewer is only another name for the highest.
        if self.sorted.len() >= 20 {
            write!(f, "{}", Short(self.p95()))?;
        }
        match &self.target {
            Some(Target { words, met }) => {
                write!(f, "\t{words}\t{}", if *met { "met" } else { "not met" })
            }
            None => write!(f, "\t\t"),
        }
    }
}

/// As many digits as mean something.
struct Short(f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match self.0.abs() {
            many if many >= 100.0 => 0,
            some if some >= 10.0 => 1,
            _ => 2,
        };
        write!(f, "{:.digits$}", self.0)
    }
}

/// How long `what` takes, and what comes of it.
pub fn timed<T>(what: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let value = what();
    (began.elapsed(), value)
}
