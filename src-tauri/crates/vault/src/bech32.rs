//! Keys that people hand around, with a checksum: bech32 (BIP 173), which age
//! writes its recipients in.

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECK: usize = 6;
/// Longer ones are not written and not read: the checksum is made for this.
const MOST: usize = 90;

/// `bytes` behind `kind`, in small letters.
pub(crate) fn encode(kind: &str, bytes: &[u8]) -> String {
    let mut values = regroup(bytes, 8, 5, true).expect("what is left over is padded");
    let sum = checksum(kind, &[values.as_slice(), &[0; CHECK]].concat()) ^ 1;
    values.extend((0..CHECK).map(|nth| low_five(sum >> (5 * (CHECK - 1 - nth)))));
    let text = values.iter().map(|&value| char::from(ALPHABET[usize::from(value)]));
    format!("{kind}1{}", text.collect::<String>())
}

/// What is behind `kind` in `typed`: all in small letters or all in capitals.
pub(crate) fn decode(kind: &str, typed: &str) -> Option<Vec<u8>> {
    let mixed =
        typed.contains(|c: char| c.is_ascii_lowercase()) && typed.contains(|c: char| c.is_ascii_uppercase());
    if mixed || typed.len() > MOST {
        return None;
    }
    let typed = typed.to_ascii_lowercase();
    let values =
        typed.strip_prefix(kind)?.strip_prefix('1')?.bytes().map(value).collect::<Option<Vec<u8>>>()?;
    let carried = values.len().checked_sub(CHECK)?;
    if checksum(kind, &values) != 1 {
        return None;
    }
    regroup(&values[..carried], 5, 8, false)
}

fn value(symbol: u8) -> Option<u8> {
    ALPHABET.iter().position(|&known| known == symbol).and_then(|place| u8::try_from(place).ok())
}

fn low_five(number: u32) -> u8 {
    u8::try_from(number & 31).expect("five bits are a byte")
}

/// The remainder of BIP 173's code, over the kind and then the values.
fn checksum(kind: &str, values: &[u8]) -> u32 {
    const STEPS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let kind = kind.as_bytes();
    let spread = kind.iter().map(|byte| byte >> 5).chain([0]).chain(kind.iter().map(|byte| byte & 31));
    spread.chain(values.iter().copied()).fold(1, |sum: u32, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        STEPS
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1)
            .fold(next, |next, (_, step)| next ^ step)
    })
}

/// The same bits in other groups. Without `pad`, what is left over must be
/// fewer than a group's worth, and zeros.
fn regroup(values: &[u8], from: u32, to: u32, pad: bool) -> Option<Vec<u8>> {
    let (mut held, mut bits, mut out) = (0_u32, 0, Vec::with_capacity(values.len() * 2));
    let group = |held: u32| u8::try_from(held & ((1 << to) - 1)).ok();
    for &value in values {
        held = (held << from | u32::from(value)) & 0xffff;
        bits += from;
        while bits >= to {
            bits -= to;
            out.push(group(held >> bits)?);
        }
    }
    if pad {
        if bits > 0 {
            out.push(group(held << (to - bits))?);
        }
        return Some(out);
    }
    let over = held & ((1 << bits) - 1);
    (bits < from && over == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From BIP 173: five good ones, of which the last carries most.
    #[test]
    fn the_standards_own_examples_are_read_and_written_back() {
        let cases = [
            ("a", "a12uel5l"),
            ("abcdef", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"),
            ("split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"),
        ];
        for (kind, text) in cases {
            let bytes = decode(kind, text);

            assert_eq!(bytes.map(|bytes| encode(kind, &bytes)).as_deref(), Some(text), "{text}");
        }
        assert_eq!(decode("a", "A12UEL5L"), Some(Vec::new()));
    }

    #[test]
    fn one_wrong_letter_anywhere_is_found() {
        let text = encode("age", &[7; 32]);
        assert_eq!(decode("age", &text), Some(vec![7; 32]));
        for place in 0..text.len() {
            for wrong in "qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioB".chars() {
                let mut typed: Vec<char> = text.chars().collect();
                if typed[place] == wrong {
                    continue;
                }
                typed[place] = wrong;

                assert_eq!(decode("age", &typed.iter().collect::<String>()), None, "{wrong} at {place}");
            }
        }
    }

    #[test]
    fn what_is_cut_short_mixed_or_of_another_kind_is_not_read() {
        let text = encode("age", &[7; 32]);
        for length in 0..text.len() {
            assert_eq!(decode("age", &text[..length]), None, "at {length}");
        }
        let mixed = text.replacen('a', "A", 1);
        for typed in [mixed, encode("ag", &[7; 32]), text.repeat(2), format!("é{text}"), "age1".into()] {
            assert_eq!(decode("age", &typed), None, "{typed}");
        }
    }
}
