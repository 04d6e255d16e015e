//! The words of `words.txt`, by what they mean.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Which signs can be in a set, told by their last eleven bits: most are not, and that must cost little.
#[derive(Clone, Debug, Default)]
struct Sieve([u64; 32]);

impl Sieve {
    const fn place(sign: char) -> (usize, u64) {
        let bits = sign as usize & 0x7ff;
        (bits / 64, 1 << (bits % 64))
    }

    const fn put(&mut self, sign: char) {
        let (at, bit) = Self::place(sign);
        self.0[at] |= bit;
    }

    const fn may_hold(&self, sign: char) -> bool {
        let (at, bit) = Self::place(sign);
        self.0[at] & bit != 0
    }
}

/// Words that mean one thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    firsts: Sieve,
    lasts: Sieve,
    by_first: HashMap<char, Vec<Box<[char]>>>,
    by_last: HashMap<char, Vec<Box<[char]>>>,
}

impl Set {
    pub(super) fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut set = Self::default();
        for word in words {
            let signs: Box<[char]> = word.chars().flat_map(char::to_lowercase).collect();
            let (Some(first), Some(last)) = (signs.first(), signs.last()) else { continue };
            set.firsts.put(*first);
            set.lasts.put(*last);
            set.by_last.entry(*last).or_default().push(signs.clone());
            set.by_first.entry(*first).or_default().push(signs);
        }
        for words in set.by_first.values_mut().chain(set.by_last.values_mut()) {
            words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        }
        set
    }

    /// The words that begin with a sign, the longest first.
    pub(super) fn beginning_with(&self, first: char) -> &[Box<[char]>] {
        let found = self.firsts.may_hold(first).then(|| self.by_first.get(&first)).flatten();
        found.map_or(&[], Vec::as_slice)
    }

    /// The words that end with a sign, the longest first.
    pub(super) fn ending_with(&self, last: char) -> &[Box<[char]>] {
        let found = self.lasts.may_hold(last).then(|| self.by_last.get(&last)).flatten();
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether this is one of these words.
    pub(super) fn is_word(&self, word: &str) -> bool {
        let Some(first) = word.chars().next() else { return false };
        self.beginning_with(first).iter().any(|known| known.iter().copied().eq(word.chars()))
    }

    /// The words, in no order.
    pub(super) fn words(&self) -> impl Iterator<Item = String> + '_ {
        self.by_first.values().flatten().map(|word| word.iter().collect())
    }

    /// Whether one sign is a word of these.
    pub(super) fn has(&self, sign: char) -> bool {
        self.beginning_with(sign).last().is_some_and(|word| word.len() == 1)
    }
}

macro_rules! sets {
    ($($name:ident = $code:literal),+ $(,)?) => {
        /// All the words.
        pub(super) struct Words {
            $(pub(super) $name: Set,)+
            /// What signs are worth as digits.
            digits: HashMap<char, u8>,
            digit_signs: Sieve,
        }

        #[cfg(test)]
        const CODES: &[&str] = &[$($code),+];

        impl Words {
            fn read(text: &str) -> Self {
                let mut lines: HashMap<_, Vec<String>> = HashMap::new();
                for line in text.lines().filter(|line| !line.starts_with("# ")) {
                    let mut words = line.split_ascii_whitespace();
                    if let Some(code) = words.next() {
                        lines.entry(code).or_default().extend(words.map(|word| word.replace('_', " ")));
                    }
                }
                let set = |code: &str| Set::of(lines.get(code).into_iter().flatten().map(String::as_str));
                let digits = (0..10).flat_map(|digit| {
                    let signs = lines.get(&*format!("digit-{digit}")).into_iter().flatten();
                    signs.filter_map(move |sign| Some((sign.chars().next()?, digit)))
                });
                let digits: HashMap<_, _> = digits.collect();
                let mut digit_signs = Sieve::default();
                digits.keys().for_each(|sign| digit_signs.put(*sign));
                Self { $($name: set($code),)+ digits, digit_signs }
            }
        }
    };
}

sets! {
    ten = "ten", hundred = "hundred", thousand = "thousand", myriad = "myriad", hundred_million = "hundred-million",
    more = "more", identity = "identity", phone = "phone", bank = "bank", student_number = "student-number",
    passport = "passport", order = "order", link_words = "link-words", qq = "qq", chat = "chat", tld = "tld",
    official = "official", province = "province", building = "building", garden = "garden",
    garden_before = "garden-before", unit = "unit", room = "room", dorm = "dorm", dorm_clause = "dorm-clause",
    en_building = "en-building", en_dorm = "en-dorm", en_room = "en-room", en_garden = "en-garden",
    en_side = "en-side", venue = "venue", counter = "counter", occupant = "occupant", class_end = "class-end",
    grade = "grade", major = "major", en_major = "en-major", en_class = "en-class", not_class = "not-class",
    surname = "surname", announce = "announce", person = "person", name_before = "name-before",
    name_tail = "name-tail", name_after = "name-after", unlikely = "unlikely", en_announce = "en-announce",
    en_whose = "en-whose", en_named = "en-named", en_person = "en-person", not_name = "not-name", yuan = "yuan",
    dollar = "dollar", euro = "euro", piece = "piece", en_myriad = "en-myriad", rouble = "rouble", won = "won", small_coins = "small-coins", exactly = "exactly",
    en_thousand = "en-thousand", en_million = "en-million", lost = "lost", aggregate = "aggregate",
    threshold = "threshold", price = "price", about = "about", hour = "hour", minute = "minute", second = "second",
    around = "around", day_part = "day-part", pm = "pm", am = "am", day_before = "day-before", event = "event",
    range = "range", college_end = "college-end", college_stop = "college-stop", en_college = "en-college",
    cohort = "cohort", en_cohort_after = "en-cohort-after", level = "level", gender_noun = "gender-noun",
    gender = "gender", nation = "nation", nation_end = "nation-end", en_nation = "en-nation",
    en_country = "en-country", one = "one", hit = "hit", many = "many",
}

impl Words {
    /// What a sign is worth where digits stand one by one; ASCII digits included.
    pub(super) fn digit(&self, sign: char) -> Option<u8> {
        match sign {
            '0'..='9' => u8::try_from(sign).ok().map(|byte| byte - b'0'),
            _ if sign.is_ascii() || !self.digit_signs.may_hold(sign) => None,
            _ => self.digits.get(&sign).copied(),
        }
    }
}

/// All the words, read once.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("words.txt")));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_used_once_and_every_set_has_its_line() {
        let text = include_str!("words.txt");
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
        let mut written: Vec<_> = lines.filter_map(|line| line.split_whitespace().next()).collect();
        written.retain(|code| !code.starts_with("digit-"));
        written.sort_unstable();
        let mut known = CODES.to_vec();
        known.sort_unstable();
        assert_eq!(written, known);
        for line in text.lines().filter(|line| !line.starts_with("# ")) {
            let words: Vec<_> = line.split_whitespace().skip(1).collect();
            let once: std::collections::BTreeSet<_> = words.iter().collect();
            assert_eq!(once.len(), words.len(), "{line}");
        }
        assert!((0..10).all(|digit| WORDS.digits.values().filter(|value| **value == digit).count() >= 2));
    }
}
