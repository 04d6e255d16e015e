//! Names that look like those of staff. Fraudsters copy the name of a counsellor, join a class's group, and collect
//! "fees"; what a messenger shows of a name can be written in a thousand ways.
//!
//! A name becomes a few keys that do not change with how it is written: with zero-width and direction marks, accents,
//! letters of other scripts, full-width and mathematical letters, capitals, spaces, punctuation, emoji, digits behind
//! it, a title, or Chinese signs that look alike. Two names are alike when they have a key in common, so that only
//! hashes of keys need to be kept. The letters that look alike are those of Unicode's confusables (UTS #39); the Chinese
//! signs and the titles stand in `lookalike.txt`.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

use super::campus::coded;
use super::roster::{MaskedName, double_surnames, is_han};

/// The titles, what is added to names, and the signs that look alike.
const WORDS: &str = include_str!("lookalike.txt");

/// The fewest letters of a name by which somebody can be known.
const LETTERS_MIN: usize = 3;

/// The fewest signs of a user name (Telegram's own minimum).
const USERNAME_MIN: usize = 5;

/// What the messenger shows of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The name that they gave themselves.
    pub name: String,
    /// The name by which they can be found, without the `@`.
    pub username: Option<String>,
}

/// The number of a look-alike that was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LookAlikeId(pub i64);

coded! {
    /// What whoever knows the people of a group says of a look-alike.
    Verdict {
        /// It is them, with another account.
        Them = "them",
        /// It is somebody else.
        Other = "other",
    }
}

/// What a name is made of.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    /// Its Chinese signs, without titles.
    han: String,
    /// Its other words, folded, without titles.
    words: Vec<String>,
    /// Whether there was a title.
    is_titled: bool,
}

/// The keys under which somebody of the staff is known.
#[must_use]
pub fn known(shown: &Shown) -> BTreeSet<String> {
    let parts = Parts::of(&shown.name, Digits::Drop);
    let mut keys = parts.whole();
    match parts.surname() {
        Some(surname) if surname == parts.han => keys.extend([format!("titled:{surname}"), format!("other:{surname}")]),
        Some(surname) => keys.extend([format!("titled:{surname}")]),
        None => {}
    }
    // Family names stand first or last.
    let turned: String = parts.words.iter().rev().map(String::as_str).collect();
    keys.extend(letters(&turned));
    keys.extend(username(shown));
    keys
}

/// The keys by which somebody might be taken for one of the staff.
#[must_use]
pub fn claimed(shown: &Shown) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for digits in [Digits::Drop, Digits::Read] {
        let parts = Parts::of(&shown.name, digits);
        keys.extend(parts.whole());
        if let Some(surname) = parts.surname().filter(|_| parts.is_titled) {
            let by = if surname == parts.han { "titled" } else { "other" };
            keys.insert(format!("{by}:{surname}"));
        }
    }
    keys.extend(username(shown));
    keys
}

/// What is shown of somebody's name where others read it; `None` when there is no letter in it.
#[must_use]
pub fn masked(shown: &Shown) -> Option<MaskedName> {
    let mut letters: String = shown.name.nfkc().filter(|sign| sign.is_alphanumeric() || sign.is_whitespace()).collect();
    for title in &LORE.titles {
        letters = letters.replace(title.as_str(), "");
    }
    MaskedName::of(&letters).or_else(|| MaskedName::of(&shown.name))
}

/// What becomes of the digits in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Digits {
    /// They are a number behind it.
    Drop,
    /// They stand for letters.
    Read,
}

impl Parts {
    fn of(name: &str, digits: Digits) -> Self {
        let mut han = String::new();
        let mut words = vec![String::new()];
        for sign in visible(name) {
            let word = words.len() - 1;
            if is_han(sign) {
                han.push(LORE.alike.get(&sign).copied().unwrap_or(sign));
            } else if sign.is_alphabetic() {
                words[word].push(sign);
            } else if sign.is_numeric() {
                if digits == Digits::Read {
                    words[word].push(read(sign));
                }
            } else if !words[word].is_empty() {
                words.push(String::new());
            }
        }
        let mut is_titled = false;
        let mut words: Vec<_> = words.iter().map(|word| folded(word)).filter(|word| !word.is_empty()).collect();
        // Letters with spaces between are one word.
        if words.len() > 2 && words.iter().all(|word| word.chars().count() <= 2) {
            words = vec![words.concat()];
        }
        words.retain(|word| {
            is_titled |= LORE.title_words.contains(word);
            !LORE.title_words.contains(word) && !LORE.filler_words.contains(word)
        });
        let han = without_titles(&han, &mut is_titled);
        Self { han, words, is_titled }
    }

    /// The keys of the whole name.
    fn whole(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        if self.han.chars().count() > 1 {
            keys.insert(format!("han:{}", self.han));
        }
        keys.extend(letters(&self.words.concat()));
        keys
    }

    /// The Chinese family name.
    fn surname(&self) -> Option<String> {
        let double = double_surnames().find(|surname| self.han.starts_with(surname));
        double.map(str::to_owned).or_else(|| self.han.chars().next().map(String::from))
    }
}

/// The signs of a name that can be seen, without accents; a space stands for what is neither letter nor digit.
fn visible(name: &str) -> Vec<char> {
    let mut signs: Vec<char> = Vec::with_capacity(name.len());
    let plain: String = name.nfkd().filter(|sign| !is_combining_mark(*sign)).nfc().collect();
    for sign in plain.chars() {
        let looks_like: Vec<char> = skeleton(sign.encode_utf8(&mut [0; 4])).collect();
        let is_in_a_word = signs.last().is_some_and(|last| last.is_alphabetic() && !is_han(*last));
        match looks_like[..] {
            // Nobody sees it.
            [] => {}
            _ if sign.is_ascii_digit() => signs.push(sign),
            _ if sign.is_alphanumeric() => signs.extend(looks_like),
            // A stroke, say, that stands for an l.
            [letter] if letter.is_ascii_alphabetic() && is_in_a_word => signs.push(letter),
            _ => signs.push(' '),
        }
    }
    signs
}

/// The letter that a digit stands for.
const fn read(digit: char) -> char {
    match digit {
        '0' => 'o',
        '1' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '6' | '9' => 'g',
        '7' => 't',
        '8' => 'b',
        other => other,
    }
}

/// A word as it looks from afar: in small letters, each letter once where it stands twice, i as l.
fn folded(word: &str) -> String {
    let small: String = skeleton(&word.to_lowercase()).flat_map(char::to_lowercase).collect();
    let small = small.replace("vv", "w").replace("cl", "d");
    let mut folded = String::with_capacity(small.len());
    let mut last = None;
    for sign in small.chars().filter(|sign| sign.is_alphanumeric()) {
        let sign = if sign == 'i' { 'l' } else { sign };
        // An i beside an l is no letter twice.
        if last != Some(sign) || sign == 'l' {
            folded.push(sign);
        }
        last = Some(sign);
    }
    folded
}

fn letters(word: &str) -> Option<String> {
    (word.chars().count() >= LETTERS_MIN).then(|| format!("word:{word}"))
}

fn username(shown: &Shown) -> Option<String> {
    let name = shown.username.as_deref().filter(|name| name.chars().count() >= USERNAME_MIN)?;
    let as_letter = |sign| if matches!(sign, '0' | '1') { read(sign) } else { sign };
    let letters: String = name.chars().filter(|sign| *sign != '_').map(as_letter).collect();
    Some(format!("user:{}", folded(&letters)))
}

/// Chinese signs without titles and additions at either end. A title alone is nobody's name.
fn without_titles(han: &str, is_titled: &mut bool) -> String {
    let mut rest = han;
    let of = |titles: &'static [String], rest: &str| {
        let at_an_end = |title: &&String| rest.starts_with(title.as_str()) || rest.ends_with(title.as_str());
        titles.iter().find(at_an_end)
    };
    loop {
        let title = of(&LORE.titles, rest);
        let Some(found) = title.or_else(|| of(&LORE.fillers, rest)) else { return rest.to_owned() };
        *is_titled |= title.is_some();
        rest = rest.strip_suffix(found.as_str()).or_else(|| rest.strip_prefix(found.as_str())).unwrap_or_default();
    }
}

/// What stands in [`WORDS`].
#[derive(Default)]
struct Lore {
    titles: Vec<String>,
    title_words: BTreeSet<String>,
    fillers: Vec<String>,
    filler_words: BTreeSet<String>,
    alike: HashMap<char, char>,
}

static LORE: LazyLock<Lore> = LazyLock::new(|| {
    let mut lore = Lore::default();
    let lines = || WORDS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '));
    for (_, signs) in lines().filter(|(what, _)| *what == "alike") {
        if let Some(first) = signs.chars().next() {
            lore.alike.extend(signs.chars().map(|sign| (sign, first)));
        }
    }
    for (what, words) in lines() {
        let words = words.split(' ');
        let as_compared =
            |word: &str| word.chars().map(|sign| lore.alike.get(&sign).copied().unwrap_or(sign)).collect();
        match what {
            "title" => lore.titles = words.map(as_compared).collect(),
            "filler" => lore.fillers = words.map(as_compared).collect(),
            "title-word" => lore.title_words = words.map(folded).collect(),
            "filler-word" => lore.filler_words = words.map(folded).collect(),
            _ => {}
        }
    }
    // The longer ones first: a class teacher is no teacher of a class.
    lore.titles.sort_by_key(|title| std::cmp::Reverse(title.chars().count()));
    lore
});

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str) -> Shown {
        Shown { name: name.to_owned(), username: None }
    }

    fn is_alike(name: &str, staff: &str) -> bool {
        !known(&shown(staff)).is_disjoint(&claimed(&shown(name)))
    }

    #[test]
    fn a_copied_name_is_known_however_it_is_written() {
        for (staff, names) in [
            (
                "王芳",
                &[
                    "王芳",
                    "王 芳",
                    "王\u{200b}芳",
                    "\u{202e}王芳",
                    "王·芳",
                    "王芳老师",
                    "王芳（辅导员）",
                    "辅导员王芳",
                    "王芳老師🌸",
                    "王芳1",
                    "玉芳",
                    "王老师",
                ][..],
            ),
            ("王老师", &["王老师", "王 老 师", "王芳老师", "王老帅", "王辅导员"]),
            (
                "Wang Fang",
                &["wang fang", "WANG FANG", "Wаng Fаng", "Ｗａｎｇ　Ｆａｎｇ", "W a n g F a n g", "Fang Wang"],
            ),
            (
                "Wang Fang",
                &["Wáng Fāng", "Mr. Wang Fang", "Wang Fang (official)", "𝐖𝐚𝐧𝐠 𝐅𝐚𝐧𝐠", "Wang_Fang_2", "Wang.Fang"],
            ),
            ("Li Lei", &["Ll Lei", "LI LEI", "Li Le|"]),
            ("Paul Klimt", &["Pau1 Klimt", "Paul K1imt", "PAUL KLIMT", "Paul Klirnt"]),
            ("Анна Петрова", &["Анна Петрова", "Aннa Пeтpoвa", "Анна  Петрова"]),
        ] {
            for name in names {
                assert!(
                    is_alike(name, staff),
                    "{name:?} for {staff}: {:?} {:?}",
                    claimed(&shown(name)),
                    known(&shown(staff))
                );
            }
        }
    }

    #[test]
    fn another_name_is_another() {
        for (staff, names) in [
            ("王芳", &["王强", "王芳芳芳", "李芳", "王强老师", "李老师", "王", "老师", "", "👍", "小王", "王同学"][..]),
            ("王老师", &["王芳", "王", "李老师", "张王老", "老师"]),
            ("Wang Fang", &["Wang Fan", "Zhang Fang", "Wang", "Fang", "Wang Feng", "Teacher"]),
            ("Zhang Wei", &["Zhang Lei", "Zhang Wen", "Wei"]),
        ] {
            for name in names {
                assert!(!is_alike(name, staff), "{name:?} for {staff}");
            }
        }
    }

    #[test]
    fn a_user_name_is_copied_with_letters_that_look_alike() {
        let user = |username: &str| Shown { name: "X".into(), username: Some(username.into()) };
        let is_alike = |one: &str, other: &str| !known(&user(one)).is_disjoint(&claimed(&user(other)));
        assert!(is_alike("wang_fang", "wangfang"));
        assert!(is_alike("counsellor_li", "counse1lor_Ii"));
        assert!(!is_alike("wang_fang", "wang_fang88"));
        assert!(!is_alike("abcd", "abcd"), "too short to be one");
    }

    #[test]
    fn staff_are_shown_by_a_masked_name() {
        for (name, masked_name) in [
            ("王芳老师", Some("王*")),
            ("辅导员王芳", Some("王*")),
            ("王老师", Some("王*")),
            ("欧阳娜娜", Some("欧阳*")),
            ("Wang Fang", Some("W. F.")),
            ("🌸 李雷", Some("李*")),
            ("👍", None),
        ] {
            assert_eq!(masked(&shown(name)).as_ref().map(MaskedName::as_str), masked_name, "{name}");
        }
    }
}
