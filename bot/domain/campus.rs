//! Campuses, and how the files of a university speak of things: by id, by code and by name.

use chrono_tz::Tz;

/// A campus of the university. It keeps its own people, groups and ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campus {
    /// Its id.
    pub id: CampusId,
    /// Its name.
    pub name: Bilingual,
    /// The zone in which its times of day are meant.
    pub zone: Tz,
    /// The campus whose plan it carries out likewise (参照执行).
    pub follows: Option<CampusId>,
}

/// Words of the plan in its own language and in English. They are the plan's data, like the name
/// of a department; the bot's own sentences live in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// The words as the plan has them.
    pub zh: String,
    /// The same in English, for everyone who does not read Chinese.
    pub en: String,
}

impl Bilingual {
    /// The words for a reader of the language with this BCP 47 tag: the plan's own for any kind of
    /// Chinese, English for everyone else.
    pub fn in_language(&self, tag: &str) -> &str {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        if language.eq_ignore_ascii_case("zh") { &self.zh } else { &self.en }
    }
}

/// A text that is not a well-formed id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 1 to 40 of a-z, 0-9, `_`, `-` and `.`, and begins with a letter")]
pub struct BadId;

/// Declares an id that a file gives to a thing: a short lowercase word.
macro_rules! word_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id as the file has it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::campus::BadId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::domain::campus::check_word(text).map(|()| Self(text.to_owned()))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}
pub(crate) use word_id;

word_id! {
    /// The id of a campus: `qingdao`.
    CampusId,
}

/// Whether a text has the form of an id.
pub(crate) fn check_word(text: &str) -> Result<(), BadId> {
    let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
    let goes_on = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-.".contains(&b));
    if begins && goes_on && text.len() <= 40 { Ok(()) } else { Err(BadId) }
}

/// A fixed set of things, each of which files call by one word.
pub trait Coded: Copy + 'static {
    /// All of them, in the order of their declaration.
    const ALL: &'static [Self];

    /// The word.
    fn code(self) -> &'static str;

    /// The one that is called by this word.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }
}

/// Declares an enum whose variants files call by one word each.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident {$($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)?}) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {$($(#[$variant_doc])* $variant),+}

        impl $crate::domain::campus::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self {$(Self::$variant => $code),+}
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::campus::Coded::code(*self))
            }
        }
    };
}
pub(crate) use coded;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_lowercase_words() {
        for good in ["a", "qingdao", "tips.three_a_week", "new-year", "x9"] {
            assert_eq!(good.parse::<CampusId>().unwrap().as_str(), good);
        }
        let too_long = "a".repeat(41);
        for bad in ["", "Qingdao", "9x", "-x", "a b", "青岛", &too_long] {
            assert_eq!(bad.parse::<CampusId>(), Err(BadId), "{bad}");
        }
    }

    #[test]
    fn readers_of_any_chinese_get_the_words_of_the_plan_and_all_others_english() {
        let name = Bilingual { zh: "青岛校区".to_owned(), en: "Qingdao".to_owned() };
        for tag in ["zh", "zh-Hans", "zh_TW", "ZH-hant"] {
            assert_eq!(name.in_language(tag), "青岛校区", "{tag}");
        }
        for tag in ["en", "ru", "zha", ""] {
            assert_eq!(name.in_language(tag), "Qingdao", "{tag}");
        }
    }
}
