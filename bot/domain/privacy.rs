//! What must not be written down: numbers that lead to a person. One pure function for every place where somebody
//! types freely.

use super::campus::coded;
use super::width::narrow;

coded! {
    /// A number that leads to a person.
    Private {
        /// An ID number: 18 signs of which the last checks the others (GB 11643-1999).
        Identity = "identity_card",
        /// A mobile number of mainland China: eleven digits, 13 to 19 at the beginning (YD/T 2583).
        Mobile = "mobile",
        /// The number of a bank card: 13 to 19 digits that fulfil Luhn's check (ISO/IEC 7812-1).
        Card = "bank_card",
    }
}

/// Weights of the first 17 digits of an ID number (GB 11643-1999, ISO 7064 MOD 11-2).
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// What the last sign of an ID number is, by the remainder.
const CHECKS: &[u8; 11] = b"10X98765432";

/// The first number in a text that leads to a person. Digits may be full-width, and may be grouped by single
/// spaces, points or hyphens.
#[must_use]
pub fn find(text: &str) -> Option<Private> {
    runs(text).iter().find_map(|run| of_run(run))
}

fn of_run(run: &[u8]) -> Option<Private> {
    // A country's code may stand before a mobile number.
    let national = run.strip_prefix(b"0086").or_else(|| run.strip_prefix(b"86").filter(|rest| rest.len() == 11));
    if is_identity(run) {
        Some(Private::Identity)
    } else if is_mobile(run) || national.is_some_and(is_mobile) {
        Some(Private::Mobile)
    } else if is_card(run) {
        Some(Private::Card)
    } else {
        None
    }
}

/// Runs of digits, perhaps with an X behind them; both as they stand apart and taken together over separators.
fn runs(text: &str) -> Vec<Vec<u8>> {
    let signs: Vec<char> = text.chars().map(narrow).collect();
    let (mut all, mut joined, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    let mut at = 0;
    while at < signs.len() {
        let sign = signs[at];
        let next = signs.get(at + 1);
        match sign {
            '0'..='9' => {
                let digit = u8::try_from(sign).unwrap_or(b'0');
                joined.push(digit);
                alone.push(digit);
            }
            'x' | 'X' if alone.len() == 17 || joined.len() == 17 => {
                for run in [&mut alone, &mut joined] {
                    run.push(b'X');
                    all.push(std::mem::take(run));
                }
            }
            ' ' | '-' | '.' | '\u{a0}' if !joined.is_empty() && next.is_some_and(char::is_ascii_digit) => {
                all.push(std::mem::take(&mut alone));
            }
            _ => {
                all.push(std::mem::take(&mut alone));
                all.push(std::mem::take(&mut joined));
            }
        }
        at += 1;
    }
    all.extend([alone, joined]);
    all.retain(|run| run.len() >= 11);
    all
}

/// Whether these signs are an ID number of mainland China.
pub(super) fn is_identity(run: &[u8]) -> bool {
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
pub(super) fn is_mobile(run: &[u8]) -> bool {
    run.len() == 11 && run[0] == b'1' && (b'3'..=b'9').contains(&run[1]) && run.iter().all(u8::is_ascii_digit)
}

fn is_card(run: &[u8]) -> bool {
    if !(13..=19).contains(&run.len()) || !run.iter().all(u8::is_ascii_digit) || run.iter().all(|digit| *digit == b'0')
    {
        return false;
    }
    let doubled = |digit: u8| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let values = run.iter().rev().map(|byte| byte - b'0').enumerate();
    let sum: u32 = values.map(|(at, digit)| u32::from(if at % 2 == 1 { doubled(digit) } else { digit })).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    // Invented: region 110101, a birthday, a running number, and the sign that the rule makes.
    const IDENTITY: &str = "110101200002290018";

    fn identity(digits: &str) -> String {
        let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
        format!("{digits}{}", char::from(CHECKS[(sum % 11) as usize]))
    }

    #[test]
    fn numbers_that_lead_to_somebody_are_found_however_they_are_written() {
        let identity = identity(&IDENTITY[..17]);
        assert_eq!(find(&format!("身份证{identity}。")), Some(Private::Identity));
        for mobile in
            ["请联系13800000000", "１３８００００００００", "+86 138-0000-0000", "138 0000 0000", "008619900000000"]
        {
            assert_eq!(find(mobile), Some(Private::Mobile), "{mobile}");
        }
        for card in ["卡号4111111111111111", "4111 1111 1111 1111", "6011000990139424"] {
            assert_eq!(find(card), Some(Private::Card), "{card}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "",
            "2025-04-18 到会31人",
            "软件2301班 32/33",
            "学号2023010031",
            "打110或96110",
            "4111111111111112",
            "2025-04-01 2025-04-30",
            "12800000000",
            "案件金额 81500.00 元",
            "0000000000000000",
            "https://example.edu.cn/2025/0415",
            "共 1287 个群，办理时间 2025-04-15 12:10",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at(text in "\\PC{0,60}") {
            let _ = find(&text);
        }

        #[test]
        fn every_mobile_is_found_among_words(tail in "1[3-9][0-9]{9}", before in "[a-z ]{0,9}", after in "[a-z ]{0,9}") {
            let text = format!("{before}{tail}{after}");
            prop_assert_eq!(find(&text), Some(Private::Mobile));
        }

        #[test]
        fn every_identity_is_found(region in "[1-8][0-9]{5}", year in "(19|20)[0-9]{2}", rest in "(0[1-9]|1[0-2])(0[1-9]|2[0-8])[0-9]{3}") {
            let number = identity(&format!("{region}{year}{rest}"));
            prop_assert_eq!(find(&number), Some(Private::Identity));
            prop_assert_eq!(find(&number.to_lowercase()), Some(Private::Identity));
        }
    }
}
