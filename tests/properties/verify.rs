//! Codes are read however they are typed, and nothing else is read as one that was given out.
//!
//! A code has 40 bits. With n codes given out, a code that differs from one of them in anything is another's by chance
//! with a probability of n / 2^40: for the 300 of a test below one in three thousand million.

use std::collections::BTreeSet;

use proptest::prelude::*;
use wuzha::domain::verify::Code;
use wuzha::secret::Key;

/// The signs of a code (<https://www.crockford.com/base32.html>), written down here anew.
const SIGNS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn code(bits: u64) -> Code {
    Code::of((bits << 24).to_be_bytes())
}

/// One sign as people type it: in the way with this number of those there are.
fn typed(sign: char, way: u8) -> char {
    let wide = |sign: char| char::from_u32(sign as u32 + 0xfee0).expect("a full-width sign");
    match (sign, way % 6) {
        ('0', 1) => 'O',
        ('0', 2) => 'o',
        ('1', 1) => 'I',
        ('1', 2) => 'l',
        ('1', 5) => 'L',
        (sign, 3) => wide(sign),
        (sign, 4) => wide(sign.to_ascii_lowercase()),
        (sign, 5) => sign.to_ascii_lowercase(),
        (sign, _) => sign,
    }
}

proptest! {
    #[test]
    fn a_code_is_read_back_under_every_spelling(
        bits in 0..1_u64 << 40,
        ways in prop::collection::vec(any::<u8>(), 8),
        between in prop::collection::vec("[ \u{3000}.·_#:：—–-]{0,2}", 9),
    ) {
        let code = code(bits);
        prop_assert!(code.as_str().chars().all(|sign| SIGNS.contains(sign)));
        let signs = code.as_str().chars().zip(ways).map(|(sign, way)| typed(sign, way));
        let mut spelled = between[0].clone();
        for (sign, gap) in signs.zip(&between[1..]) {
            spelled.push(sign);
            spelled.push_str(gap);
        }
        prop_assert_eq!(Code::read(&spelled), Ok(code.clone()), "{}", spelled);
        prop_assert_eq!(Code::read(&code.to_string()), Ok(code));
    }

    #[test]
    fn a_changed_sign_is_another_code(bits in 0..1_u64 << 40, place in 0..8_usize, other in 0..32_usize) {
        let code = code(bits);
        let mut signs: Vec<char> = code.as_str().chars().collect();
        let other = SIGNS.chars().nth(other).expect("one of 32");
        prop_assume!(signs[place] != other);
        signs[place] = other;
        let changed = Code::read(&signs.iter().collect::<String>()).expect("a code");
        prop_assert_ne!(changed, code);
    }

    #[test]
    fn anything_is_read_or_refused(typed in any::<String>()) {
        if let Ok(code) = Code::read(&typed) {
            prop_assert_eq!(Code::read(code.as_str()), Ok(code));
        }
    }
}

#[test]
fn another_post_another_group_or_another_key_makes_another_code() {
    let (key, other) = (Key::random(), Key::random());
    let made =
        |key: &Key, chat: i64, post: i64| Code::of(key.tag(&[b"post", &chat.to_be_bytes(), &post.to_be_bytes(), &[0]]));
    let codes: BTreeSet<_> =
        (0..100).flat_map(|post| [made(&key, 1, post), made(&key, 2, post), made(&other, 1, post)]).collect();
    assert_eq!(codes.len(), 300);
}
