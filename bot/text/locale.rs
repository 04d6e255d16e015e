//! Languages: their tags, and how alike two of them are.

use std::fmt;
use std::str::FromStr;

use unic_langid::subtags::Region;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language of ours: a well-formed BCP 47 tag such as `zh-CN`, in its canonical spelling.
///
/// It is the name of a folder of `locales/`. A tag whose folder is gone (a stored choice from an
/// older release) still works: [`super::Text`] reads the nearest language instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

/// A text that is not a BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag such as `zh-CN` or `ru`")]
pub struct BadLocale(String);

impl Locale {
    /// Reads a tag in any spelling: `zh-cn`, `zh_CN` and `zh-CN` are the same.
    ///
    /// # Errors
    /// When the text is not a well-formed tag.
    pub fn parse(tag: &str) -> Result<Self, BadLocale> {
        let identifier = tag.trim().parse().map_err(|_| BadLocale(tag.to_owned()))?;
        if identifier == LanguageIdentifier::default() { Err(BadLocale(tag.to_owned())) } else { Ok(Self(identifier)) }
    }

    /// English: the language that every other is checked against, and the last resort.
    #[must_use]
    pub fn english() -> Self {
        Self("en".parse().expect("`en` is a language tag"))
    }

    /// Whether the language is written from right to left.
    pub(super) fn is_right_to_left(&self) -> bool {
        self.0.character_direction() == CharacterDirection::RTL
    }

    /// How well a reader of `self` is served by `other`: `None` in another language, otherwise the
    /// greater, the better.
    pub(super) fn likeness(&self, other: &Self) -> Option<u8> {
        if self.0.language != other.0.language {
            return None;
        }
        let same_script = self.script() == other.script();
        let same_region = self.0.region == other.0.region;
        Some(u8::from(same_script) * 2 + u8::from(same_region))
    }

    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.0.clone()
    }

    /// The script, said or implied. Only Chinese needs implying: clients send `zh-hant` where the
    /// folder may be called `zh-TW` (CLDR likely subtags).
    fn script(&self) -> Option<&str> {
        if let Some(script) = &self.0.script {
            return Some(script.as_str());
        }
        if self.0.language.as_str() != "zh" {
            return None;
        }
        match self.0.region.as_ref().map(Region::as_str) {
            Some("TW" | "HK" | "MO") => Some("Hant"),
            Some(_) | None => Some("Hans"),
        }
    }
}

impl FromStr for Locale {
    type Err = BadLocale;

    fn from_str(tag: &str) -> Result<Self, BadLocale> {
        Self::parse(tag)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_spelling() {
        for spelling in ["zh-cn", "zh_CN", "ZH-CN", " zh-CN "] {
            assert_eq!(Locale::parse(spelling).unwrap().to_string(), "zh-CN");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["", "und", "chinese please", "1"] {
            assert!(Locale::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn only_scripts_from_right_to_left_are_isolated() {
        let right_to_left = ["ar", "ur"].map(|tag| Locale::parse(tag).unwrap().is_right_to_left());
        let left_to_right = ["en", "zh-CN", "ru"].map(|tag| Locale::parse(tag).unwrap().is_right_to_left());

        assert_eq!((right_to_left, left_to_right), ([true; 2], [false; 3]));
    }
}
