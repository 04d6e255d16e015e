//! The roster, as staff bring it.

use crate::secret::Key;

/// How many of a number's last digits students identify themselves with.
const TAIL: usize = 4;

/// What is kept of a student number.
#[must_use]
pub fn number_hash(key: &Key, number: &str) -> String {
    key.hash(&[b"number", number.as_bytes()])
}

/// What is kept of the last four digits of a student number of `class`.
#[must_use]
pub fn tail_hash(key: &Key, class: &str, number: &str) -> String {
    let signs: Vec<_> = number.chars().collect();
    let tail: String = signs[signs.len().saturating_sub(TAIL)..].iter().collect();
    key.hash(&[b"tail", class.as_bytes(), tail.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_end_alike_have_one_tail_in_a_class_and_others_elsewhere() {
        let key = Key::random();
        assert_eq!(tail_hash(&key, "信息2301", "202301003107"), tail_hash(&key, "信息2301", "3107"));
        assert_ne!(tail_hash(&key, "信息2301", "3107"), tail_hash(&key, "信息2302", "3107"));
        assert_ne!(number_hash(&key, "202301003107"), number_hash(&key, "202301003108"));
        assert_ne!(number_hash(&key, "202301003107"), number_hash(&Key::random(), "202301003107"));
    }
}
