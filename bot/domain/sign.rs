//! Single signs of what people type: those that keyboards write where ours have narrow ones, and those that nobody sees.

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

/// Whether a sign leaves no trace of its own on a screen: soft hyphens, zero-width signs, marks of direction, joiners,
/// fillers, variation selectors, tags. Copying and forging bring them along.
///
/// Source: `Default_Ignorable_Code_Point` of the Unicode Character Database 16, `DerivedCoreProperties.txt`, and the
/// interlinear annotations U+FFF9 to U+FFFB.
#[must_use]
pub const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether an unseen sign says how its neighbours are drawn, so that a text without it reads otherwise: the joiners of
/// Arabic script, of Indian scripts and of emoji, and variation selectors.
#[must_use]
pub const fn shapes(sign: char) -> bool {
    matches!(sign, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
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

    #[test]
    fn what_leaves_no_trace_is_told_from_letters_marks_and_spaces() {
        let hidden = "\u{ad}\u{200b}\u{200c}\u{200d}\u{202e}\u{2066}\u{feff}\u{fe0f}\u{3164}\u{e0041}";
        assert!(hidden.chars().all(is_unseen));
        assert!(!"a9 \n\u{3000}\u{301}\u{e33}\u{4e00}\u{1f600}".chars().any(is_unseen));
        assert_eq!(hidden.chars().filter(|sign| shapes(*sign)).collect::<String>(), "\u{200c}\u{200d}\u{fe0f}");
    }
}
