//! NHS numbers: ten digits, the last of which checks the others.
//!
//! Rule: NHS Data Dictionary, "NHS NUMBER": the first nine digits are weighted
//! 10 to 2, summed, the sum taken modulo 11 and subtracted from 11; 11 counts
//! as 0, and 10 means that the number was never issued.

use crate::{Private, fold::digit};

/// A number that passed its check. `Debug` prints a blank: it identifies a
/// person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NhsNumber(Private<String>);

/// Why something typed is no NHS number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NhsNumberError {
    /// Something other than digits, spaces and dashes.
    #[error("an NHS number has digits only")]
    NotDigits,
    /// Not ten digits.
    #[error("an NHS number has ten digits")]
    NotTen,
    /// The last digit does not fit: a digit is wrong or two are swapped.
    #[error("the check digit does not fit")]
    Check,
}

impl NhsNumber {
    /// Reads what was typed; spaces and dashes are welcome anywhere, digits in
    /// any script.
    pub fn parse(typed: &str) -> Result<Self, NhsNumberError> {
        let kept =
            typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'));
        let digits = kept.map(digit).collect::<Option<Vec<u32>>>().ok_or(NhsNumberError::NotDigits)?;
        let [first @ .., check] = digits.as_slice() else { return Err(NhsNumberError::NotTen) };
        if first.len() != 9 {
            return Err(NhsNumberError::NotTen);
        }
        let sum: u32 = first.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
        // 11 - 0 is 11, which counts as 0; a remainder of 1 asks for a ten, which no digit is.
        if (11 - sum % 11) % 11 != *check {
            return Err(NhsNumberError::Check);
        }
        Ok(Self(Private::new(digits.iter().filter_map(|&d| char::from_digit(d, 10)).collect())))
    }

    /// Ten plain digits.
    pub fn digits(&self) -> &str {
        self.0.reveal()
    }

    /// As people read it aloud: 3, 3 and 4.
    pub fn grouped(&self) -> String {
        let digits = self.digits();
        format!("{} {} {}", &digits[..3], &digits[3..6], &digits[6..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for typed in ["9991002758", "999 100 2758", " 999-100-2758 ", "٩٩٩ ١٠٠ ٢٧٥٨"] {
            assert_eq!(NhsNumber::parse(typed).map(|n| n.grouped()), Ok("999 100 2758".into()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_reason() {
        for (typed, why) in [
            ("", NhsNumberError::NotTen),
            ("999100275", NhsNumberError::NotTen),
            ("99910027588", NhsNumberError::NotTen),
            ("999 100 275x", NhsNumberError::NotDigits),
            ("9991002759", NhsNumberError::Check),
        ] {
            assert_eq!(NhsNumber::parse(typed).map(|n| n.grouped()), Err(why), "{typed}");
        }
    }

    #[test]
    fn every_wrong_digit_and_every_swap_of_neighbours_is_noticed() {
        let right: Vec<u8> = b"9991002758".to_vec();
        for place in 0..10 {
            for digit in b'0'..=b'9' {
                let mut typed = right.clone();
                typed[place] = digit;
                let read = NhsNumber::parse(&String::from_utf8(typed).unwrap());
                assert_eq!(read.is_ok(), digit == right[place]);
            }
        }
        for place in 0..9 {
            let mut typed = right.clone();
            typed.swap(place, place + 1);
            let read = NhsNumber::parse(std::str::from_utf8(&typed).unwrap());
            assert_eq!(read.is_ok(), typed == right);
        }
    }

    #[test]
    fn printing_one_prints_a_blank() {
        let number = NhsNumber::parse("999 100 2758").unwrap();
        assert_eq!(format!("{number:?}"), "NhsNumber(Private(..))");
    }
}
