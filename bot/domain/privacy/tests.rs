//! What is found in single texts. The figures over whole sets are in `tests/properties/privacy.rs`.

use proptest::prelude::*;

use super::number::{CHECKS, WEIGHTS};
use super::*;

// Invented: region 110101, a birthday, a running number, and the sign that the rule makes.
const IDENTITY: &str = "110101200002290018";

fn identity(digits: &str) -> String {
    let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    format!("{digits}{}", char::from(CHECKS[(sum % 11) as usize]))
}

fn kinds(text: &str) -> Vec<Private> {
    lint(text, Purpose::Note, &Known::default(), &uncounted).iter().map(|finding| finding.kind).collect()
}

#[test]
fn numbers_that_lead_to_somebody_are_found_however_they_are_written() {
    let identity = identity(&IDENTITY[..17]);
    assert_eq!(kinds(&format!("身份证{identity}。")), [Private::Identity]);
    for mobile in
        ["请联系13800000000", "１３８００００００００", "+86 138-0000-0000", "138 0000 0000", "008619900000000"]
    {
        assert_eq!(kinds(mobile), [Private::Mobile], "{mobile}");
    }
    for card in ["卡号4111111111111111", "4111 1111 1111 1111", "6011000990139424"] {
        assert_eq!(kinds(card), [Private::Card], "{card}");
    }
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "",
        "2025-04-18 到会31人",
        "软件2301班 32/33",
        "打110或96110",
        "4111111111111112",
        "2025-04-01 2025-04-30",
        "12800000000",
        "案件金额 81500.00 元",
        "0000000000000000",
        "https://example.edu.cn/2025/0415",
        "共 1287 个群，办理时间 2025-04-15 12:10",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

proptest! {
    #[test]
    fn every_mobile_is_found_among_words(tail in "1[3-9][0-9]{9}", before in "[a-z ]{0,3}", after in "[a-z ]{0,9}") {
        let text = format!("{before}{tail}{after}");
        prop_assert_eq!(kinds(&text), [Private::Mobile]);
    }

    #[test]
    fn every_identity_is_found(region in "[1-8][0-9]{5}", year in "(19|20)[0-9]{2}", rest in "(0[1-9]|1[0-2])(0[1-9]|2[0-8])[0-9]{3}") {
        let number = identity(&format!("{region}{year}{rest}"));
        prop_assert_eq!(kinds(&number), [Private::Identity]);
        prop_assert_eq!(kinds(&number.to_lowercase()), [Private::Identity]);
    }
}
