//! A text as it is searched for words: in the plainest signs, once without any gap and once word by word.

use unicode_normalization::UnicodeNormalization as _;

use crate::domain::sign::is_unseen;

/// The widest gap between two parts of a Chinese phrase, in signs …
const GAP_SIGNS: usize = 12;

/// … and of an English one, in words.
const GAP_WORDS: usize = 3;

/// Whether a sign stands for a word or syllable of Chinese.
pub(super) const fn is_ideograph(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// A text to search in.
pub(super) struct Reading {
    /// Letters and digits only.
    tight: String,
    /// Words with one space around each.
    spaced: String,
}

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        let plain: String =
            text.nfkc().flat_map(char::to_lowercase).map(|sign| if sign == '’' { '\'' } else { sign }).collect();
        let is_of_a_word = |sign: char| sign.is_alphanumeric() || sign == '\'';
        let seen: String = plain.chars().filter(|sign| !is_unseen(*sign)).collect();
        let tight = seen.chars().filter(|sign| sign.is_alphanumeric()).collect();
        let words: Vec<&str> = seen.split(|sign| !is_of_a_word(sign)).filter(|word| !word.is_empty()).collect();
        Self { tight, spaced: format!(" {} ", words.join(" ")) }
    }

    /// How a part of a phrase is looked for.
    pub(super) fn of_script(self, is_latin: bool) -> String {
        if is_latin { self.spaced } else { self.tight }
    }

    /// Letters and digits only.
    pub(super) fn tight(&self) -> &str {
        &self.tight
    }

    /// Whether these parts stand in it one after the other, with no wide gap between.
    pub(super) fn holds(&self, parts: &[String], is_latin: bool) -> bool {
        let Some((first, rest)) = parts.split_first() else { return false };
        let text = if is_latin { &self.spaced } else { &self.tight };
        text.match_indices(first.as_str()).any(|(at, found)| {
            // The space that ends a word begins the next one.
            let shared = usize::from(is_latin);
            let mut end = at + found.len() - shared;
            rest.iter().all(|part| {
                let near = near(&text[end..], part.chars().count(), is_latin);
                let place = near.find(part.as_str());
                end += place.map_or(0, |place| place + part.len() - shared);
                place.is_some()
            })
        })
    }
}

/// The beginning of a text in which a part of so many signs would have to lie.
fn near(text: &str, signs: usize, is_latin: bool) -> &str {
    let end = if is_latin {
        // Up to the end of the part, were it to begin behind the widest gap; words of the part may be long.
        let begin = text.match_indices(' ').nth(GAP_WORDS).map_or(text.len(), |(at, _)| at);
        text[begin..].char_indices().nth(signs).map_or(text.len(), |(at, _)| begin + at)
    } else {
        text.char_indices().nth(GAP_SIGNS + signs).map_or(text.len(), |(at, _)| at)
    };
    &text[..end]
}
