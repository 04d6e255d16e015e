//! Lists of those who are absent, as a monitor types them from a sheet of paper: numbers within the class, nothing
//! else.
//!
//! ```text
//! 缺 3 17 22        缺席：3、17-19       absent 3, 17 and 22       these are absent
//! 全勤              缺 0                 all here                  nobody is
//! ```
//!
//! A list begins with a word of `seats.txt`, so that no other text is taken for one: numbers alone are none, for they
//! may be those who are there. Nobody has the number 0, so a list of 0 alone is one of nobody; beside other numbers it
//! is a number that nobody has. Every number that is named must be somebody's, also within a range. Whether a meeting
//! to which nobody came was one is not decided here.

use std::collections::BTreeSet;

use super::refusal::Refusal;
use super::roster::Seat;
use super::sign::{is_unseen, narrow};

/// Characters of a piece of text that is no number, when it is quoted.
const QUOTED_CHARS: usize = 12;

/// Digits of the longest number that is taken for one within a class; a longer one is a student number or a date.
const DIGITS_MAX: usize = 4;

const WORDS: &str = include_str!("seats.txt");

/// The numbers of those of a class who are absent; none when everybody is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absent(BTreeSet<u16>);

impl Absent {
    /// The numbers.
    #[must_use]
    pub const fn seats(&self) -> &BTreeSet<u16> {
        &self.0
    }

    /// Whether nobody is absent.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether somebody means to send such a list: whether the text begins with one of its words, and the word ends there.
#[must_use]
pub fn is_seat_list(text: &str) -> bool {
    begun(&tidy(text)).is_some()
}

/// Reads a list of those who are absent in a class that has these numbers.
///
/// # Errors
/// A refusal for an empty list, for what is no number or none of the class, for a range from the higher number to the
/// lower, and for more people than the class has.
pub fn parse(text: &str, class: &BTreeSet<u16>) -> Result<Absent, Refusal> {
    let tidy = tidy(text);
    let (begins, rest) = begun(&tidy).ok_or(Refusal::NoSeats)?;
    let rest = rest.trim_matches(|sign| is_between(sign) || matches!(sign, ':' | '='));
    let named = match begins {
        Begins::Everybody if rest.chars().any(char::is_alphanumeric) => return Err(not_a_seat(rest)),
        Begins::Everybody => BTreeSet::new(),
        Begins::Absent if is_nobody(rest) => BTreeSet::new(),
        Begins::Absent => numbers(rest.trim_start_matches(is_dash))?,
    };
    if named.len() > class.len() {
        return Err(Refusal::TooManyAbsent { absent: count(named.len()), class: count(class.len()) });
    }
    let unknown: Vec<_> = named.difference(class).copied().collect();
    if !unknown.is_empty() {
        return Err(Refusal::SeatsOfNobody(unknown.into_iter().collect()));
    }
    Ok(Absent(named))
}

/// What the first word of a list says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begins {
    /// Who follows is absent.
    Absent,
    /// Nobody is.
    Everybody,
}

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A number.
    Number(u16),
    /// What stands between the two ends of a range.
    To,
    /// A word that says nothing more: "and", "number".
    Filler,
}

/// What the first word of a list says, and what follows.
fn begun(tidy: &str) -> Option<(Begins, &str)> {
    let kinds = [(Begins::Everybody, "everybody"), (Begins::Absent, "absent")];
    let found = kinds.into_iter().flat_map(|(begins, kind)| {
        words(kind).filter_map(move |word| Some((word.len(), begins, tidy.strip_prefix(word)?)))
    });
    let ends = found.filter(|(_, _, rest)| !rest.starts_with(char::is_alphabetic));
    ends.max_by_key(|(length, ..)| *length).map(|(_, begins, rest)| (begins, rest))
}

/// Whether a list names nobody: by a word for that, or by zero.
fn is_nobody(rest: &str) -> bool {
    let is_zero = !rest.is_empty() && rest.bytes().all(|sign| sign == b'0');
    is_zero || words("nobody").any(|word| word == rest)
}

/// The numbers that a list names.
fn numbers(list: &str) -> Result<BTreeSet<u16>, Refusal> {
    let mut named = BTreeSet::new();
    // The last number, as long as it may begin a range; and whether it does.
    let (mut last, mut is_range) = (None, false);
    let mut spoilt = "";
    for part in list.split(is_between).filter(|part| !part.is_empty()) {
        for piece in pieces(part).ok_or_else(|| not_a_seat(part))? {
            match (piece, last) {
                (Piece::Number(to), Some(from)) if is_range => {
                    if to < from {
                        return Err(Refusal::SeatsBackwards { first: from, last: to });
                    }
                    // Nobody has a number above the highest, so what lies before it makes no difference.
                    if to <= Seat::MAX {
                        named.extend(from..=to);
                    }
                    named.insert(to);
                    (last, is_range) = (None, false);
                }
                (Piece::Number(number), _) => {
                    named.insert(number);
                    last = Some(number);
                }
                (Piece::To, Some(_)) => is_range = true,
                (Piece::To, None) => return Err(not_a_seat(part)),
                (Piece::Filler, _) => {}
            }
        }
        spoilt = part;
    }
    if is_range {
        return Err(not_a_seat(spoilt));
    }
    if named.is_empty() { Err(Refusal::NoSeats) } else { Ok(named) }
}

/// The pieces of a part of a list without space in it; `None` when there is something else in it.
fn pieces(part: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = part;
    while let Some(sign) = rest.chars().next() {
        let is_alike = |other: char| other.is_ascii_digit() == sign.is_ascii_digit() && is_dash(other) == is_dash(sign);
        let end = rest.find(|other| !is_alike(other)).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        rest = behind;
        if sign.is_ascii_digit() {
            pieces.push(Piece::Number(number(run)?));
        } else if is_dash(sign) {
            pieces.push(Piece::To);
        } else {
            pieces.extend(in_words(run)?);
        }
    }
    Some(pieces)
}

/// A number of few digits, whatever zeros it begins with.
fn number(digits: &str) -> Option<u16> {
    let digits = digits.trim_start_matches('0');
    if digits.len() > DIGITS_MAX {
        return None;
    }
    Some(digits.parse().unwrap_or_default())
}

/// What the words say that stand one behind the other, in a language without space between them.
fn in_words(run: &str) -> Option<Vec<Piece>> {
    const KINDS: [(&str, Piece); 3] = [("and", Piece::Filler), ("number", Piece::Filler), ("to", Piece::To)];
    let mut pieces = Vec::new();
    let mut rest = run;
    while !rest.is_empty() {
        let known = KINDS.into_iter().flat_map(|(kind, piece)| words(kind).map(move |word| (word, piece)));
        let fitting = known.filter(|(word, _)| rest.starts_with(word)).max_by_key(|(word, _)| word.len());
        let (word, piece) = fitting?;
        pieces.push(piece);
        rest = &rest[word.len()..];
    }
    Some(pieces)
}

fn not_a_seat(what: &str) -> Refusal {
    Refusal::NotASeat { what: what.chars().take(QUOTED_CHARS).collect() }
}

/// The words of one meaning.
fn words(kind: &str) -> impl Iterator<Item = &'static str> {
    let lines = WORDS.lines().filter(move |line| line.split(':').next() == Some(kind));
    lines.filter_map(|line| line.split_once(':')).flat_map(|(_, words)| words.split(',').map(str::trim))
}

/// A text in lower case with narrow signs and one space between words, without what cannot be seen.
fn tidy(text: &str) -> String {
    let seen = text.chars().filter(|sign| !is_unseen(*sign)).map(narrow).flat_map(char::to_lowercase);
    seen.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Space, and the signs that part numbers or end a sentence: narrow ones, the ideographic comma and full stop, and
/// those of Arabic and Urdu.
fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(
            sign,
            ',' | ';'
                | '.'
                | '/'
                | '|'
                | '+'
                | '&'
                | '!'
                | '\u{3001}'
                | '\u{3002}'
                | '\u{b7}'
                | '\u{30fb}'
                | '\u{60c}'
                | '\u{61b}'
                | '\u{6d4}'
        )
}

/// Dashes, waves and the minus sign, which stand between the two ends of a range.
const fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '~' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{301c}')
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class() -> BTreeSet<u16> {
        (1..=34).collect()
    }

    fn read(text: &str) -> Vec<u16> {
        parse(text, &class()).unwrap_or_else(|refusal| panic!("{text}: {refusal}")).seats().iter().copied().collect()
    }

    #[test]
    fn a_list_is_read_however_a_phone_writes_it() {
        for text in [
            "缺 3 17 22",
            "缺3 17 22",
            "缺:3、17,22",
            "缺：３、１７，２２。",
            "缺席3号，17号和22号",
            "缺席 3、17 及 22 号同学",
            "缺勤\n03\n17\n22",
            "未到 3 17 22 17 3",
            "缺—3，17，22",
            "缺.3.17.22",
            "\u{feff}缺 3\u{200b} 17 22 ",
            "absent 3, 17 and 22",
            "Отсутствуют: № 3, 17 и 22",
            "Absents : 3, 17 et 22.",
            "Faltan 3, 17 y 22",
            "Vắng số 3, 17 và 22",
            "غائب: 3، 17 و 22",
            "غائب: ٣، ١٧، ٢٢",
            "غیر حاضر 3، 17 اور 22۔",
            "غیر حاضر ۳ ۱۷ ۲۲",
            "Absent: 3 & 17; 22.",
            "ABSENT no 3, no 17, 022",
            "not  here 3/17/22",
            "missing 3+17+22",
        ] {
            assert_eq!(read(text), [3, 17, 22], "{text:?}");
            assert!(is_seat_list(text), "{text:?}");
        }
    }

    #[test]
    fn a_range_names_everybody_within() {
        for text in [
            "缺席3 17-19",
            "缺3、17～19",
            "缺 3 17——19",
            "缺 3号，17号到19号",
            "缺 3 17至19",
            "absent 3, 17 to 19",
            "absent 17 – 19 and 3",
            "缺 17-19 18-19 3-3",
        ] {
            assert_eq!(read(text), [3, 17, 18, 19], "{text:?}");
        }
        assert_eq!(read("缺 1-34").len(), 34, "nobody came");
    }

    #[test]
    fn everybody_is_there_by_a_word_or_when_nobody_is_absent() {
        for text in [
            "全勤",
            " 全勤！",
            "全到",
            "全到了。",
            "都到了",
            "到齐了",
            "无人缺席",
            "缺 0",
            "缺0人",
            "缺席：无",
            "缺：没有",
        ] {
            assert_eq!(read(text), [0; 0], "{text:?}");
        }
        for text in
            ["all here", "All  here!", "ALL PRESENT", "everyone is here", "absent 0", "absent: none", "absent nobody"]
        {
            assert!(parse(text, &class()).is_ok_and(|absent| absent.is_nobody()), "{text:?}");
            assert!(is_seat_list(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_exactly() {
        let no = |what: &str| Refusal::NotASeat { what: what.to_owned() };
        let nobody = |seats: &[u16]| Refusal::SeatsOfNobody(seats.iter().copied().collect());
        let cases = [
            ("缺", Refusal::NoSeats),
            ("缺：", Refusal::NoSeats),
            ("absent , and", Refusal::NoSeats),
            ("缺 张三 3", no("张三")),
            ("缺 3 十七", no("十七")),
            ("缺2人", no("2人")),
            ("absent 3 and Zhang", no("zhang")),
            ("absent 3 android", no("android")),
            ("缺 3-", no("3-")),
            ("缺 3 -", no("-")),
            ("缺 3-5-7", no("3-5-7")),
            ("缺 3 202301003101", no("202301003101")),
            ("缺 3 2023010031012345", no("202301003101")),
            ("全勤 缺3", no("缺3")),
            ("全勤 33人", no("33人")),
            ("all here but 3", no("but 3")),
            ("缺 Ⅲ", no("ⅲ")),
            ("缺 19-17", Refusal::SeatsBackwards { first: 19, last: 17 }),
            ("缺 35", nobody(&[35])),
            ("缺 3 0", nobody(&[0])),
            ("缺 33-36 9999", nobody(&[35, 36, 9999])),
            ("缺 1-1000", nobody(&[1000])),
            ("缺 1-40", Refusal::TooManyAbsent { absent: 40, class: 34 }),
            ("今天缺3", Refusal::NoSeats),
        ];
        for (text, refusal) in cases {
            assert_eq!(parse(text, &class()), Err(refusal), "{text:?}");
        }
        let gap: BTreeSet<_> = class().into_iter().filter(|seat| *seat != 18).collect();
        assert_eq!(parse("缺 17-19", &gap), Err(nobody(&[18])), "a number that somebody had");
    }

    #[test]
    fn other_texts_are_no_lists() {
        for text in [
            "",
            " ",
            "3 17 22",
            "缺钱怎么办",
            "缺课3次",
            "缺勤率是多少",
            "全到了吗",
            "全勤奖",
            "今天缺 3",
            "absently",
            "missings 3",
            "all hereby",
            "/roll",
            "还缺3",
        ] {
            assert!(!is_seat_list(text), "{text:?}");
        }
        for text in ["缺", "缺 张三", "absent Zhang", "缺:", "全勤 3"] {
            assert!(is_seat_list(text), "{text:?}");
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let mut all: Vec<_> =
            ["absent", "everybody", "nobody", "and", "to", "number"].into_iter().flat_map(words).collect();
        assert!(all.iter().all(|word| !word.is_empty() && tidy(word) == **word), "{all:?}");
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!(
            count,
            WORDS
                .lines()
                .filter(|line| !line.starts_with('#'))
                .flat_map(|line| line.split(','))
                .filter(|word| !word.is_empty())
                .count()
        );
    }
}
