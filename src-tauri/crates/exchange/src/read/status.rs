//! What a status says: taken, refused, later, or nothing that can be relied on.

/// What kind of no it is, by what somebody can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// The server finds the record wrong.
    Invalid,
    /// The server does not take this kind of record, or not this way.
    NotAccepted,
    /// The server has another copy of it.
    Conflict,
    /// It was deleted at the server.
    Gone,
    /// This computer may not send it.
    Forbidden,
    /// It is too large.
    TooLarge,
    /// Another no.
    Other,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Invalid,
        Self::NotAccepted,
        Self::Conflict,
        Self::Gone,
        Self::Forbidden,
        Self::TooLarge,
        Self::Other,
    ];

    /// Its stable name; the window's sentence is `refusal-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::NotAccepted => "not-accepted",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::Forbidden => "forbidden",
            Self::TooLarge => "too-large",
            Self::Other => "other",
        }
    }
}

/// What a status says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The server has it.
    Taken,
    /// The server does not want it, now or later.
    Refused(Refusal),
    /// The server may want it later.
    TryLater,
    /// Nothing that can be relied on: a detour, a promise, no status at all.
    Unclear,
}

/// The verdict of a status, an entry's or a whole request's.
pub fn verdict(status: u16) -> Verdict {
    match status {
        200 | 201 | 204 => Verdict::Taken,
        408 | 429 | 500..=599 => Verdict::TryLater,
        400 | 422 => Verdict::Refused(Refusal::Invalid),
        401 | 403 => Verdict::Refused(Refusal::Forbidden),
        404 | 405 => Verdict::Refused(Refusal::NotAccepted),
        409 | 412 => Verdict::Refused(Refusal::Conflict),
        410 => Verdict::Refused(Refusal::Gone),
        413 => Verdict::Refused(Refusal::TooLarge),
        400..=499 => Verdict::Refused(Refusal::Other),
        _ => Verdict::Unclear,
    }
}

/// The status at the beginning of `201 Created`. Exactly three digits: `2010`
/// is no status.
pub(crate) fn leading(text: &str) -> Option<u16> {
    let text = text.trim_start();
    let digits = text.find(|c: char| !c.is_ascii_digit()).map_or(text, |end| &text[..end]);
    (digits.len() == 3).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_its_first_three_digits() {
        for (text, status) in [
            ("201", Some(201)),
            ("200 OK", Some(200)),
            (" 422 Unprocessable", Some(422)),
            ("412: stale", Some(412)),
            ("2010", None),
            ("20", None),
            ("", None),
            ("OK 200", None),
            ("٢٠١", None),
            ("-20", None),
        ] {
            assert_eq!(leading(text), status, "{text}");
        }
    }

    #[test]
    fn no_status_but_three_means_that_the_server_has_it() {
        let taken: Vec<_> = (0..=u16::MAX).filter(|&status| verdict(status) == Verdict::Taken).collect();
        assert_eq!(taken, [200, 201, 204]);
    }

    #[test]
    fn a_refusal_is_named_in_kebab_case_and_once() {
        let mut codes = Refusal::ALL.map(Refusal::code).to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Refusal::ALL.len());
        assert!(codes.iter().all(|code| code.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    }
}
