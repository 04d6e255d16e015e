//! Numbers that lead to a person: of identity cards, telephones, bank cards, students.

use std::cell::OnceCell;
use std::ops::Range;

use super::normal::Normal;
use super::words::{Set, WORDS};
use super::{Look, Private};

/// Weights of the first 17 digits of an ID number (GB 11643-1999, ISO 7064 MOD 11-2).
pub(super) const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// What the last sign of an ID number is, by the remainder.
pub(super) const CHECKS: &[u8; 11] = b"10X98765432";

/// The first two digits of the regions that gave out ID numbers (GB/T 2260).
const REGIONS: [u8; 31] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65,
];

/// The fewest and the most digits that one number has.
const DIGITS_MIN: usize = 7;
const DIGITS_MAX: usize = 22;

/// The most words between what is announced and its announcement.
pub(super) const LINKS_MAX: usize = 4;

/// Digits that stand together.
struct Group {
    signs: Range<usize>,
    digits: Vec<u8>,
    /// Whether nothing but a sign or two parts it from the next.
    is_joined: bool,
}

/// What is said before a number, looked up once.
#[derive(Default)]
struct Context {
    is_phone: OnceCell<bool>,
    is_ordered: OnceCell<bool>,
    is_bank: OnceCell<bool>,
}

impl Look<'_> {
    pub(super) fn numbers(&mut self) {
        let groups = groups(&self.text);
        let mut at = 0;
        while at < groups.len() {
            let most = most_joined(&groups[at..]);
            let context = Context::default();
            let found = (1..=most).rev().find_map(|count| {
                let window = &groups[at..at + count];
                self.judge(window, &context).map(|(kind, signs)| (count, kind, signs))
            });
            match found {
                Some((count, kind, signs)) => {
                    if let Some(kind) = kind {
                        self.leave_out(signs, kind);
                    }
                    at += count;
                }
                None => at += 1,
            }
        }
    }

    /// What groups of digits are together, and from where to where; the kind is `None` for what everybody may know.
    fn judge(&self, window: &[Group], context: &Context) -> Option<(Option<Private>, Range<usize>)> {
        let (first, last) = (window.first()?, window.last()?);
        let count: usize = window.iter().map(|group| group.digits.len()).sum();
        if count < DIGITS_MIN {
            return None;
        }
        let digits: Vec<u8> = window.iter().flat_map(|group| group.digits.iter().copied()).collect();
        let mut signs = first.signs.start..last.signs.end;
        if !self.known.contacts.is_empty() && self.known.is_contact(&self.text.text(signs.clone())) {
            return Some((None, signs));
        }
        if let Some(end) = self.identity_end(&digits, last) {
            return Some((Some(Private::Identity), signs.start..end));
        }
        let start = signs.start;
        let is_phone = || *context.is_phone.get_or_init(|| self.is_announced(start, &WORDS.phone));
        // An order's number may begin with letters.
        let code = || self.text.back(start, |sign| sign.is_ascii_alphanumeric());
        let is_ordered = || *context.is_ordered.get_or_init(|| self.is_announced(code(), &WORDS.order));
        if let Some(start) = self.telephone(&digits, window, is_phone)
            && !is_ordered()
        {
            signs.start = start;
            return Some((Some(Private::Mobile), signs));
        }
        let is_single = window.len() == 1;
        let is_local_number = matches!(digits.len(), 7 | 8)
            && matches!(digits[0], 2..=8)
            && (is_single || window.len() == 2 && matches!(first.digits.len(), 3 | 4) && last.digits.len() == 4);
        let is_bank = || *context.is_bank.get_or_init(|| self.is_announced(start, &WORDS.bank));
        let kind = if is_landline(&digits, window) || is_local_number && is_phone() {
            Private::Landline
        } else if is_single && self.known.shapes.iter().any(|shape| shape.fits(&digits)) {
            Private::StudentNumber
        } else if is_card(&digits) && is_issued(&digits) && is_grouped_card(window)
            || (12..=DIGITS_MAX).contains(&digits.len()) && is_bank()
        {
            Private::Card
        } else if is_single && is_old_identity(&digits) {
            Private::Identity
        } else {
            return None;
        };
        let is_glued = self.text.before(start).is_ascii_alphabetic();
        let is_linked = || self.is_found(&signs, &[Private::Link, Private::Email]);
        (!is_glued && !is_ordered() && !is_linked()).then_some((Some(kind), signs.clone()))
    }

    /// Where an ID number of these digits ends, which may end with an X.
    fn identity_end(&self, digits: &[u8], last: &Group) -> Option<usize> {
        let ascii = |digits: &[u8]| digits.iter().map(|digit| digit + b'0').collect::<Vec<_>>();
        if digits.len() == 18 {
            return is_identity(&ascii(digits)).then_some(last.signs.end);
        }
        if digits.len() != 17 {
            return None;
        }
        let sign = self.text.skip(last.signs.end, is_separator);
        let is_near = sign - last.signs.end <= 1 && matches!(self.text.at(sign), 'x' | 'X');
        let with_x = [ascii(digits), b"X".to_vec()].concat();
        (is_near && is_identity(&with_x)).then_some(sign + 1)
    }

    /// Where a mobile number of these digits begins, with the country's code before it.
    fn telephone(&self, digits: &[u8], window: &[Group], is_phone: impl Fn() -> bool) -> Option<usize> {
        let start = window[0].signs.start;
        let plus = self.text.back(start, |sign| sign == '(');
        let has_plus = self.text.before(plus) == '+';
        let start = if has_plus { plus - 1 } else { start };
        let national = digits
            .strip_prefix(&[0, 0, 8, 6])
            .or_else(|| digits.strip_prefix(&[8, 6]).filter(|rest| rest.len() == 11 || has_plus));
        if national.is_some_and(|national| is_mobile_number(national) || has_plus && is_local(national)) {
            return Some(start);
        }
        if is_mobile_number(digits) {
            let is_written_so = match window[0].digits.len() {
                3 | 7 | 11 => true,
                1 => window.iter().all(|group| group.digits.len() == 1),
                _ => is_phone(),
            };
            return is_written_so.then_some(start);
        }
        let is_foreign = has_plus && national.is_none() && (9..=15).contains(&digits.len()) && digits[0] != 0;
        is_foreign.then_some(start)
    }

    /// Whether a word of a set stands before, with nothing between but such as `number is:`.
    pub(super) fn is_announced(&self, start: usize, set: &Set) -> bool {
        let mut at = start;
        for _ in 0..LINKS_MAX {
            at = self.text.back(at, is_link);
            if self.text.word_before(at, set).is_some() {
                return true;
            }
            let Some(before) = self.text.word_before(at, &WORDS.link_words) else { return false };
            at = before;
        }
        false
    }
}

/// How many groups from the first on are joined and could be one number.
fn most_joined(groups: &[Group]) -> usize {
    let mut digits = 0;
    let mut most = 0;
    for group in groups {
        digits += group.digits.len();
        if digits > DIGITS_MAX && most > 0 {
            break;
        }
        most += 1;
        if !group.is_joined {
            break;
        }
    }
    most
}

/// Digits in the order in which they stand. Chinese digits are a group of their own.
fn groups(text: &Normal) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some(digit) = WORDS.digit(text.at(at)) else {
            at += 1;
            continue;
        };
        let (start, is_ascii) = (at, text.at(at).is_ascii());
        let mut digits = vec![digit];
        at += 1;
        while let Some(digit) = WORDS.digit(text.at(at)).filter(|_| text.at(at).is_ascii() == is_ascii) {
            digits.push(digit);
            at += 1;
        }
        let parted = text.skip(at, is_separator);
        let is_joined = parted - at <= 2 && WORDS.digit(text.at(parted)).is_some();
        groups.push(Group { signs: start..at, digits, is_joined });
    }
    groups
}

/// What may stand between the digits of one number.
fn is_separator(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '.' | '_' | '/' | '(' | ')' | '\t' | '\u{b7}' | '\u{2022}' | '\u{2212}')
        || matches!(sign, '\u{2010}'..='\u{2015}')
}

/// Whether these signs are an ID number of mainland China.
pub(in crate::domain) fn is_identity(run: &[u8]) -> bool {
    let [digits @ .., last] = run else { return false };
    if digits.len() != WEIGHTS.len() || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let month = (digits[10] - b'0') * 10 + digits[11] - b'0';
    let day = (digits[12] - b'0') * 10 + digits[13] - b'0';
    CHECKS[(sum % 11) as usize] == *last && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Whether these signs are a mobile number of mainland China.
pub(in crate::domain) fn is_mobile(run: &[u8]) -> bool {
    run.len() == 11 && run[0] == b'1' && (b'3'..=b'9').contains(&run[1]) && run.iter().all(u8::is_ascii_digit)
}

fn is_mobile_number(digits: &[u8]) -> bool {
    matches!(digits, [1, 3..=9, ..]) && digits.len() == 11
}

/// Whether these are 15 digits as ID numbers had before 1999: a region, a birthday of that century, three digits.
fn is_old_identity(digits: &[u8]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    digits.len() == 15 && REGIONS.contains(&two(0)) && (1..=12).contains(&two(8)) && (1..=31).contains(&two(10))
}

/// Whether these digits are a landline with its area's code: 010, 02x, 0xxx.
fn is_landline(digits: &[u8], window: &[Group]) -> bool {
    let area = match digits {
        [0, 1, 0, ..] | [0, 2, _, ..] => 3,
        [0, 3..=9, ..] => 4,
        _ => return false,
    };
    let groups = window.iter().map(|group| group.digits.len());
    let is_written_so = window.len() == 1 || window[0].digits.len() == area && groups.skip(1).all(|count| count >= 3);
    is_written_so && matches!(digits.len() - area.min(digits.len()), 7 | 8) && matches!(digits[area], 2..=8)
}

/// Whether these digits are a landline as it stands behind +86: an area's code without its nought.
fn is_local(digits: &[u8]) -> bool {
    matches!(digits, [1, 0, 2..=8, ..] | [2, _, 2..=8, ..]) && matches!(digits.len(), 9..=10)
        || matches!(digits, [3..=9, _, _, 2..=8, ..]) && matches!(digits.len(), 10 | 11)
}

fn is_card(digits: &[u8]) -> bool {
    if !(13..=19).contains(&digits.len()) || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let doubled = |digit: u8| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let values = digits.iter().rev().copied().enumerate();
    let sum: u32 = values.map(|(at, digit)| u32::from(if at % 2 == 1 { doubled(digit) } else { digit })).sum();
    sum.is_multiple_of(10)
}

/// Whether cards begin so (ISO/IEC 7812-1): UnionPay and others 6, Visa 4, Mastercard 51 to 55 and 2221 to 2720,
/// JCB and American Express 3, and 9 for what is given out within a country.
fn is_issued(digits: &[u8]) -> bool {
    matches!(digits, [4 | 6 | 9, ..] | [5, 1..=5, ..] | [3, 4 | 5 | 7, ..] | [2, 2..=7, ..])
}

/// Whether digits stand as people write those of a card: together, by fours, or one by one.
fn is_grouped_card(window: &[Group]) -> bool {
    let mut but_last = window.iter().rev().skip(1).map(|group| group.digits.len());
    window.len() == 1 || but_last.clone().all(|count| count >= 4) || but_last.all(|count| count == 1)
}

/// What may stand between an announcement and what it announces.
pub(super) fn is_link(sign: char) -> bool {
    matches!(sign, ' ' | ':' | '"' | '\'' | '(' | '#' | '.' | '=' | '-' | '\u{201c}' | '\u{2018}' | '[' | '\u{3010}')
}
