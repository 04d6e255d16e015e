//! Whether two people were sent the same wording, told without keeping what it was.
//!
//! A text becomes 64 numbers (min-hashing: A. Broder, "On the resemblance and containment of documents", 1997). Of two
//! texts as many numbers are the same, about, as they have pieces in common. The numbers come from a keyed hash, so
//! they cannot be compared with texts by whoever has the database but not the key. Addresses of pages and long numbers,
//! by which fraudsters are called back, are kept hashed alike: two texts with the same one are of the same hand.

use std::collections::BTreeSet;

use super::reading::Reading;

/// The numbers of a sketch.
const LANES: usize = 64;

/// The signs of a piece of a text.
const PIECE: usize = 4;

/// Texts with fewer pieces say too little to be compared.
const PIECES_MIN: usize = 16;

/// Two texts of which so many numbers are the same are one wording.
const SAME: usize = 32;

/// The digits of a number that leads to somebody: shorter ones are hotlines and sums.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// What is kept of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// The numbers, or none of a text that is too short.
    pub lanes: Vec<u32>,
    /// Hashes of what leads back to the sender.
    pub marks: BTreeSet<u64>,
}

impl Sketch {
    /// The sketch of a text, by a keyed hash.
    pub fn of(text: &str, hash: impl Fn(&[u8]) -> u64) -> Self {
        let reading = Reading::of(text);
        let signs: Vec<char> = reading.tight().chars().collect();
        let pieces: BTreeSet<String> = signs.windows(PIECE).map(|piece| piece.iter().collect()).collect();
        let hashes: Vec<u64> = pieces.iter().map(|piece| hash(piece.as_bytes())).collect();
        let lanes = if hashes.len() < PIECES_MIN {
            Vec::new()
        } else {
            (0..LANES as u64)
                .map(|lane| hashes.iter().map(|hash| mixed(*hash, lane)).min().unwrap_or_default())
                .collect()
        };
        let marks = marks(text).iter().map(|mark| hash(mark.as_bytes())).collect();
        Self { lanes, marks }
    }

    /// Whether both are of one wording, or lead to the same sender.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let same = self.lanes.iter().zip(&other.lanes).filter(|(one, other)| one == other).count();
        same >= SAME || !self.marks.is_disjoint(&other.marks)
    }
}

/// Another hash of a hash for each lane (the finaliser of SplitMix64: G. Steele and others, 2014).
fn mixed(hash: u64, lane: u64) -> u32 {
    let mut z = hash.wrapping_add(lane.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or_default()
}

/// Addresses of pages beyond a site's front page, and long numbers.
fn marks(text: &str) -> BTreeSet<String> {
    let mut marks = BTreeSet::new();
    for word in text.split(|sign: char| sign.is_whitespace() || !sign.is_ascii_graphic()) {
        let low = word.to_ascii_lowercase();
        let Some(address) =
            low.split_once("://").map(|(_, rest)| rest).or_else(|| low.starts_with("www.").then_some(&*low))
        else {
            continue;
        };
        let address = address.trim_end_matches(|sign: char| sign.is_ascii_punctuation());
        if address.split_once('/').is_some_and(|(_, path)| !path.is_empty()) {
            marks.insert(format!("page {address}"));
        }
    }
    let (mut number, mut has_gap) = (String::new(), false);
    for sign in text.chars().chain(['.']) {
        if let Some(digit) = sign.to_digit(10).and_then(|digit| char::from_digit(digit, 10)) {
            number.push(digit);
            has_gap = false;
        } else if matches!(sign, '-' | ' ') && !has_gap {
            has_gap = true;
        } else {
            if DIGITS.contains(&number.len()) {
                marks.insert(format!("number {number}"));
            }
            number.clear();
            has_gap = false;
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};

    use super::*;

    fn hash(bytes: &[u8]) -> u64 {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        hasher.finish()
    }

    fn sketch(text: &str) -> Sketch {
        Sketch::of(text, hash)
    }

    const TEXT: &str = "同学你好，我们是某某电商平台的工作人员，每天动动手指就能赚钱，一单返佣二十元，当天结算，先做后付，名额有限，有意请加客服。";

    #[test]
    fn the_same_wording_is_told_with_other_names_and_gaps() {
        let other = TEXT.replace("某某", "好买").replace("，", " ， ").replace("二十", "三十");
        assert!(sketch(TEXT).is_like(&sketch(&other)));
        assert!(!sketch(TEXT).is_like(&sketch(
            "明天下午两点在图书馆一楼开班会，请大家准时参加，有事请提前向班长请假，谢谢大家的配合。"
        )));
        assert!(!sketch("你好").is_like(&sketch("你好")), "too short to tell");
    }

    #[test]
    fn the_same_page_or_number_is_of_one_hand() {
        let one = sketch("请打 139-0000-1234 领取");
        assert!(one.is_like(&sketch("加我13900001234")));
        assert!(!one.is_like(&sketch("加我13900001235")));
        assert!(sketch("见 https://example.test/a?b=1。").is_like(&sketch("点HTTPS://example.test/a?b=1 吧")));
        assert!(
            !sketch("https://example.test/").is_like(&sketch("https://example.test/")),
            "a front page leads nowhere"
        );
        assert!(!sketch("拨打96110").is_like(&sketch("请拨打96110")), "hotlines are everybody's");
    }
}
