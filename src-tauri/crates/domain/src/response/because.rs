//! Why answers were corrected: a coded reason, and words where it says too little.

/// The list of the reasons that are offered.
pub const CORRECTION: &str = "correction";

/// What parts the code from the words where both are kept as one text. No line that
/// somebody types has one, so what was kept before there were codes is words alone.
const SEAM: char = '\n';

/// Why answers were corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// A code of the list [`CORRECTION`]; none where only words were kept.
    pub code: Option<String>,
    /// In somebody's own words, on one line; may be empty beside a code.
    pub words: String,
}

impl Because {
    /// From the one text in which it is kept.
    pub fn read(kept: &str) -> Self {
        match kept.split_once(SEAM) {
            Some((code, words)) if !code.is_empty() => {
                Self { code: Some(code.to_owned()), words: words.to_owned() }
            }
            Some((_, words)) => Self { code: None, words: words.to_owned() },
            None => Self { code: None, words: kept.to_owned() },
        }
    }

    /// As one text, to be kept.
    pub fn kept(&self) -> String {
        match &self.code {
            Some(code) => format!("{code}{SEAM}{}", self.words),
            None => self.words.clone(),
        }
    }

    /// Whether a code says nothing without words.
    pub fn needs_words(code: &str) -> bool {
        matches!(code, "other" | "other_with_text")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_read_as_it_was_kept() {
        for (code, words) in
            [(Some("wrong_date"), ""), (Some("other_with_text"), "the paper: 3"), (None, "3")]
        {
            let because = Because { code: code.map(Into::into), words: words.into() };
            assert_eq!(Because::read(&because.kept()), because);
        }
    }

    #[test]
    fn what_was_kept_before_there_were_codes_is_words_even_where_it_looks_like_a_code() {
        let before = Because::read("wrong_date");
        assert_eq!((before.code, before.words), (None, "wrong_date".to_owned()));
    }

    #[test]
    fn only_other_says_nothing_by_itself() {
        let all = crate::way::lists::list(CORRECTION);
        let alone: Vec<_> = all.iter().filter(|code| Because::needs_words(code)).collect();
        assert_eq!(alone, [&"other_with_text"]);
    }
}
