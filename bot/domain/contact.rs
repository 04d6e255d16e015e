//! Contacts: whom to call on a campus. They are the numbers of offices, never of a person in private, and everybody may
//! see them.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::calendar::MinuteOfDay;
use super::campus::coded;

/// The most numbers of one office on a campus.
pub const PHONES_MAX: usize = 3;

/// The longest name of a place where an office sits, in characters.
pub const NAME_CHARS_MAX: usize = 40;

coded! {
    /// An office that somebody may have to call.
    Office {
        /// The security office (保卫处).
        Security = "security",
        /// The police on campus (驻校民警).
        Police = "police",
        /// The duty officer.
        Duty = "duty",
        /// The counselling centre.
        Counselling = "counselling",
        /// Student affairs (学工部).
        Students = "students",
        /// The office for international students.
        International = "international",
    }
}

/// The offices whose numbers every campus must have before the bot goes live there.
pub const NEEDED: [Office; 2] = [Office::Security, Office::Police];

/// A telephone number in a plausible form, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// A text that is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a number is a mobile, a landline with its area code, an extension of 4 to 8 digits, or +country code")]
pub struct BadPhone;

impl Phone {
    /// The number as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Phone {
    type Err = BadPhone;

    fn from_str(typed: &str) -> Result<Self, BadPhone> {
        let typed = typed.trim();
        let (is_abroad, rest) = typed.strip_prefix('+').map_or((false, typed), |rest| (true, rest));
        let begins_and_ends =
            rest.starts_with(|c: char| c.is_ascii_digit()) && rest.ends_with(|c: char| c.is_ascii_digit());
        if !begins_and_ends || !rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') || rest.contains("--") {
            return Err(BadPhone);
        }
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let second = digits.as_bytes().get(1).copied();
        let is_number = match digits.len() {
            length if is_abroad => (8..=15).contains(&length) && !digits.starts_with('0'),
            3 => ["110", "119", "120"].contains(&digits.as_str()),
            // Within the university's own exchange, and in the city.
            4..=8 => !digits.starts_with('0'),
            10 if digits.starts_with("400") || digits.starts_with("800") => true,
            11 if digits.starts_with('1') => second.is_some_and(|digit| (b'3'..=b'9').contains(&digit)),
            10..=12 => digits.starts_with('0') && second != Some(b'0'),
            _ => false,
        };
        if is_number { Ok(Self(typed.to_owned())) } else { Err(BadPhone) }
    }
}

/// When an office answers, every day; the same twice is round the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    /// From when on.
    pub from: MinuteOfDay,
    /// Until when.
    pub to: MinuteOfDay,
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

impl FromStr for Hours {
    type Err = BadHours;

    fn from_str(typed: &str) -> Result<Self, BadHours> {
        let (from, to) = typed.split_once(['-', '~', '\u{2013}', '\u{301c}']).ok_or(BadHours)?;
        let time = |text: &str| {
            let padded = if text.len() == 4 { format!("0{text}") } else { text.to_owned() };
            padded.parse().map_err(|_| BadHours)
        };
        Ok(Self { from: time(from.trim())?, to: time(to.trim())? })
    }
}

/// A text that is no pair of times of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("hours are written like 08:00-22:00")]
pub struct BadHours;

/// How an office is reached on a campus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The campus's id.
    pub campus: String,
    /// The office.
    pub office: Office,
    /// What the place is called, where that says more than the office.
    pub name: Option<String>,
    /// Its numbers, the first to call first.
    pub phones: Vec<Phone>,
    /// When somebody answers; `None` is round the clock.
    pub hours: Option<Hours>,
}

/// What each campus in use lacks of what it [needs](NEEDED); campuses that lack nothing are left out.
#[must_use]
pub fn missing(campuses: &BTreeSet<String>, contacts: &[Contact]) -> Vec<(String, Vec<Office>)> {
    let has = |campus: &str, office: Office| {
        contacts.iter().any(|it| it.campus == campus && it.office == office && !it.phones.is_empty())
    };
    let lacks =
        |campus: &String| -> Vec<Office> { NEEDED.into_iter().filter(|office| !has(campus, *office)).collect() };
    campuses.iter().map(|campus| (campus.clone(), lacks(campus))).filter(|(_, lacks)| !lacks.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_has_a_plausible_form() {
        for good in [
            "0532-86057110",
            "053286057110",
            "0532-0000-0110",
            "010-62770110",
            "86057110",
            "6110",
            "86110",
            "13805320110",
            "138-0532-0110",
            "400-800-0110",
            "+86-532-86057110",
            "110",
            "96110",
        ] {
            assert_eq!(good.parse::<Phone>().map(|phone| phone.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "",
            "1",
            "111",
            "911",
            "0110",
            "00853286057110",
            "12805320110",
            "1380532011",
            "138053201100",
            "0532--86057110",
            "-86057110",
            "86057110-",
            "+0532",
            "86 057110",
            "ask Zhang",
            "8605711O",
            "８６０５７１１０",
        ] {
            assert_eq!(bad.parse::<Phone>(), Err(BadPhone), "{bad}");
        }
    }

    #[test]
    fn hours_are_two_times_of_day() {
        for (typed, shown) in [("8:00-22:00", "08:00-22:00"), ("08:30~17:30", "08:30-17:30")] {
            assert_eq!(typed.parse::<Hours>().map(|hours| hours.to_string()), Ok(shown.to_owned()));
        }
        for bad in ["8-22", "08:00", "25:00-26:00", "-", "0532-86057110"] {
            assert_eq!(bad.parse::<Hours>(), Err(BadHours), "{bad}");
        }
    }

    #[test]
    fn a_campus_needs_the_security_office_and_the_police() {
        let contact = |campus: &str, office| Contact {
            campus: campus.to_owned(),
            office,
            name: None,
            phones: vec!["6110".parse().expect("a number")],
            hours: None,
        };
        let campuses = BTreeSet::from(["qingdao".to_owned(), "taian".to_owned()]);
        let known = [
            contact("qingdao", Office::Security),
            contact("qingdao", Office::Police),
            contact("taian", Office::Duty),
            contact("taian", Office::Police),
            contact("jinan", Office::Security),
        ];

        assert_eq!(missing(&campuses, &known), [("taian".to_owned(), vec![Office::Security])]);
        assert_eq!(missing(&campuses, &[]).len(), 2);
        assert_eq!(missing(&BTreeSet::new(), &[]), []);
    }

    proptest! {
        #[test]
        fn what_is_no_number_is_refused_and_nothing_panics(typed in "\\PC{0,24}") {
            if let Ok(phone) = typed.parse::<Phone>() {
                prop_assert!(phone.as_str().bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte)));
                prop_assert_eq!(phone.as_str().parse::<Phone>(), Ok(phone.clone()));
            }
            let _ = typed.parse::<Hours>();
        }
    }
}
