//! Signs that keyboards write where ours have narrow ones: full-width signs of Chinese, digits of Arabic and Urdu.

/// A full-width sign (U+FF01 to U+FF5E) made narrow, an Arabic-Indic or extended Arabic-Indic digit as one of 0 to 9;
/// any other sign as it is.
#[must_use]
pub fn narrow(sign: char) -> char {
    let like = |first: char, ours: char| char::from_u32(sign as u32 - first as u32 + ours as u32).unwrap_or(sign);
    match sign {
        '\u{ff01}'..='\u{ff5e}' => like('\u{ff01}', '!'),
        '\u{660}'..='\u{669}' => like('\u{660}', '0'),
        '\u{6f0}'..='\u{6f9}' => like('\u{6f0}', '0'),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_other_keyboards_become_ours_and_others_stay() {
        let narrowed = |text: &str| text.chars().map(narrow).collect::<String>();

        assert_eq!(narrowed("\u{ff11}\u{ff19}\u{ff1a}\u{ff0f}\u{ff21}\u{ff5e}"), "19:/A~");
        assert_eq!(narrowed("\u{660}\u{661}\u{669}"), "019");
        assert_eq!(narrowed("\u{6f0}\u{6f4}\u{6f9}"), "049");
        assert_eq!(narrowed("a9 \u{3002}"), "a9 \u{3002}");
    }
}
