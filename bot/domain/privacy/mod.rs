//! What must not be written down or told to many: whatever leads to one person. One pure function for every place
//! where somebody types freely.
//!
//! A text is read as people see it ([NFKC](https://www.unicode.org/reports/tr15/), nothing invisible, every script's
//! digits), and what is found is told by its place in the text as it was written. `docs/security.md` says what is
//! found and what cannot be.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use super::campus::coded;
use super::roster::is_han;
use normal::Normal;
use words::Set;

mod amount;
mod combination;
mod contact;
mod moment;
mod name;
mod normal;
mod number;
mod place;
mod words;

pub(super) use number::{is_identity, is_mobile};

coded! {
    /// What leads to a person.
    Private {
        /// An ID number: 18 signs of which the last checks the others (GB 11643-1999), or the 15 digits that were
        /// given until 1999.
        Identity = "identity_card",
        /// A mobile number of mainland China: eleven digits, 13 to 19 at the beginning (YD/T 2583); or a number of
        /// another country behind a plus.
        Mobile = "mobile",
        /// A landline: an area's code and seven or eight digits.
        Landline = "landline",
        /// The number of a bank card: 13 to 19 digits that fulfil Luhn's check (ISO/IEC 7812-1), or what is called
        /// the number of an account.
        Card = "bank_card",
        /// A passport, or a permit to stay or to cross a border.
        Passport = "passport",
        /// A student number.
        StudentNumber = "student_number",
        /// An account of a messenger.
        Account = "account",
        /// An e-mail address.
        Email = "email",
        /// The plate of a car (GA 36-2018).
        Plate = "plate",
        /// A room in which few people live.
        Room = "room",
        /// The house in which somebody lives.
        Building = "building",
        /// The name of a class.
        Class = "class",
        /// The name of a person.
        Name = "name",
        /// An amount of money to its last digits.
        Amount = "amount",
        /// A time of day to its minute.
        Moment = "moment",
        /// A part of what together fits a handful of people: college, cohort, gender, nationality.
        Combination = "combination",
        /// An address on the Internet that a tap would open.
        Link = "link",
    }
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It is kept, and read by those who may see the ledger or the plan.
    Note,
    /// It is told to groups or to subscribers.
    Post,
}

/// What has to happen before the text goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The general form is better; whoever writes may keep their own.
    Proposed,
    /// The text does not go on with it.
    Blocks,
}

impl Private {
    /// What it means in a text for `purpose`; `None` where it may stand.
    #[must_use]
    pub const fn weight(self, purpose: Purpose) -> Option<Weight> {
        match (self, purpose) {
            (
                Self::Identity
                | Self::Mobile
                | Self::Card
                | Self::Passport
                | Self::StudentNumber
                | Self::Account
                | Self::Email
                | Self::Plate
                | Self::Room
                | Self::Name,
                _,
            )
            | (Self::Combination, Purpose::Post) => Some(Weight::Blocks),
            (
                Self::Landline | Self::Building | Self::Class | Self::Amount | Self::Moment | Self::Link,
                Purpose::Post,
            ) => Some(Weight::Proposed),
            (
                Self::Landline
                | Self::Building
                | Self::Class
                | Self::Amount
                | Self::Moment
                | Self::Link
                | Self::Combination,
                Purpose::Note,
            ) => None,
        }
    }

    /// Whether it may be repeated to whoever wrote it: what leads to nobody by itself.
    const fn may_be_quoted(self) -> bool {
        matches!(self, Self::Building | Self::Class | Self::Amount | Self::Moment | Self::Link | Self::Combination)
    }
}

coded! {
    /// What money it is.
    Currency {
        /// Renminbi.
        Yuan = "yuan",
        /// US dollars.
        Dollar = "dollar",
        /// Euros.
        Euro = "euro",
        /// Russian roubles.
        Rouble = "rouble",
        /// Korean won.
        Won = "won",
    }
}

coded! {
    /// A part of the day.
    DayPart {
        /// From midnight to six.
        Night = "night",
        /// From six to noon.
        Morning = "morning",
        /// From noon to six.
        Afternoon = "afternoon",
        /// From six to midnight.
        Evening = "evening",
    }
}

impl DayPart {
    const fn of(hour: u32) -> Self {
        match hour {
            0..6 => Self::Night,
            6..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// The general form that can stand in a place. It is worded in the language of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum General {
    /// That something of this kind was left out.
    LeftOut(Private),
    /// Nothing.
    Nothing,
    /// A dormitory room.
    Room,
    /// A dormitory.
    Building,
    /// A class.
    Class,
    /// The surname only, where it is known.
    Name(Option<String>),
    /// More than `digit` with so many `zeros` behind it.
    Amount {
        /// The first digit, 1 to 9.
        digit: u8,
        /// How many digits follow, 2 to 9; 9 also for more.
        zeros: u8,
        /// Of what money.
        currency: Currency,
    },
    /// A part of the day.
    DayPart(DayPart),
    /// A college.
    College,
    /// A year of studies.
    Cohort,
    /// A student.
    Student,
    /// From abroad, as an adjective.
    Abroad,
    /// Another country, as a noun.
    Country,
    /// An address that cannot be tapped.
    Link(String),
}

/// Something found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its bytes in the text as it was written.
    pub place: Range<usize>,
    /// What it is.
    pub kind: Private,
    /// What has to happen.
    pub weight: Weight,
    /// What can stand there instead.
    pub instead: General,
}

/// How the university's student numbers look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberShape {
    /// How many digits they have.
    pub digits: usize,
    /// Whether they begin with the year of entry.
    pub begins_with_year: bool,
}

impl NumberShape {
    /// Twelve digits from the year of entry on, as Chinese universities commonly number.
    pub const COMMON: Self = Self { digits: 12, begins_with_year: true };

    fn fits(self, digits: &[u8]) -> bool {
        let is_year = matches!(digits, [2, 0, 0..=3, _, ..]);
        digits.len() == self.digits && (is_year || !self.begins_with_year)
    }
}

/// What somebody is said to be, in the words of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// The college.
    pub college: Option<String>,
    /// The cohort or the year of studies.
    pub cohort: Option<String>,
    /// The degree or the kind of studies.
    pub level: Option<String>,
    /// The gender.
    pub gender: Option<String>,
    /// The nationality or the country.
    pub nation: Option<String>,
}

impl Traits {
    fn count(&self) -> usize {
        let all = [&self.college, &self.cohort, &self.level, &self.gender, &self.nation];
        all.into_iter().flatten().count()
    }
}

/// How few people somebody must not be one of (product design, §5.8).
pub const FEWEST: u32 = 5;

/// What is known of the university.
#[derive(Clone, Debug)]
pub struct Known {
    classes: Set,
    colleges: Set,
    people: Set,
    contacts: HashSet<String>,
    hosts: Vec<String>,
    shapes: Vec<NumberShape>,
}

impl Default for Known {
    fn default() -> Self {
        Self {
            classes: Set::default(),
            colleges: Set::default(),
            people: Set::default(),
            contacts: HashSet::new(),
            hosts: Vec::new(),
            shapes: vec![NumberShape::COMMON],
        }
    }
}

impl Known {
    /// With the names of the classes.
    #[must_use]
    pub fn classes<'w>(self, names: impl IntoIterator<Item = &'w str>) -> Self {
        Self { classes: Set::of(names), ..self }
    }

    /// With the names of the colleges.
    #[must_use]
    pub fn colleges<'w>(self, names: impl IntoIterator<Item = &'w str>) -> Self {
        Self { colleges: Set::of(names), ..self }
    }

    /// With the names of people who are known by name, such as staff.
    #[must_use]
    pub fn people<'w>(self, names: impl IntoIterator<Item = &'w str>) -> Self {
        Self { people: Set::of(names), ..self }
    }

    /// With telephone numbers and e-mail addresses that everybody may know.
    #[must_use]
    pub fn contacts<'w>(self, contacts: impl IntoIterator<Item = &'w str>) -> Self {
        Self { contacts: contacts.into_iter().map(contact_key).collect(), ..self }
    }

    /// With hosts whose pages may be opened, their subdomains included. Those of the state and of universities may
    /// be in any case.
    #[must_use]
    pub fn hosts<'w>(self, hosts: impl IntoIterator<Item = &'w str>) -> Self {
        Self { hosts: hosts.into_iter().map(str::to_lowercase).collect(), ..self }
    }

    /// With the looks of student numbers, instead of the common one.
    #[must_use]
    pub fn student_numbers(self, shapes: Vec<NumberShape>) -> Self {
        Self { shapes, ..self }
    }

    fn is_contact(&self, written: &str) -> bool {
        !self.contacts.is_empty() && self.contacts.contains(&contact_key(written))
    }
}

/// A number or an address without what parts it.
fn contact_key(written: &str) -> String {
    let is_number = !written.contains('@');
    written.chars().filter(|sign| !is_number || sign.is_ascii_digit()).flat_map(char::to_lowercase).collect()
}

/// How many people have these traits; `None` where that is not known.
pub type Count<'a> = &'a dyn Fn(&Traits) -> Option<u32>;

/// Everything private in a text for `purpose`, in order and without overlaps. `count` is asked about people who are
/// described; where it does not know, three traits of one person, or a nationality and another, are too many.
#[must_use]
pub fn lint(text: &str, purpose: Purpose, known: &Known, count: Count<'_>) -> Vec<Finding> {
    let mut look = Look { text: Normal::of(text), known, found: Vec::new() };
    // Addresses first: digits in them are judged more mildly.
    look.contacts();
    look.numbers();
    look.names();
    look.rooms(purpose);
    if purpose == Purpose::Post {
        look.classes();
        look.amounts();
        look.moments();
        look.combinations(count);
    }
    let is_wanted = |found: &Found| found.kind.weight(purpose).is_some();
    let mut found: Vec<_> = look.found.into_iter().filter(is_wanted).collect();
    found.sort_by_key(|found| (found.signs.start, std::cmp::Reverse(found.signs.end)));
    let mut apart: Vec<Finding> = Vec::new();
    for Found { signs, kind, instead } in found {
        let Some(weight) = kind.weight(purpose) else { continue };
        let finding = Finding { place: look.text.bytes(&signs), kind, weight, instead };
        match apart.last_mut().filter(|last| finding.place.start < last.place.end) {
            Some(last) => {
                let end = last.place.end.max(finding.place.end);
                if finding.weight > last.weight {
                    *last = Finding { place: last.place.start..end, ..finding };
                } else {
                    last.place.end = end;
                }
            }
            None => apart.push(finding),
        }
    }
    apart
}

/// For a text about people whose number is not known.
#[must_use]
pub fn uncounted(_: &Traits) -> Option<u32> {
    None
}

/// What keeps a note from being kept.
#[must_use]
pub fn find(text: &str) -> Option<Leaks> {
    Leaks::of(text, &lint(text, Purpose::Note, &Known::default(), &uncounted))
}

/// A text in which each finding is replaced by its general form in `word`'s words, until none is left.
#[must_use]
pub fn generalised(text: &str, lint: impl Fn(&str) -> Vec<Finding>, word: impl Fn(&General, bool) -> String) -> String {
    // What was left out can make what stood beside it be read otherwise, but hardly twice.
    const ROUNDS: usize = 8;
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let findings = lint(&text);
        if findings.is_empty() {
            break;
        }
        let is_chinese = is_chinese(&text);
        for finding in findings.iter().rev() {
            text.replace_range(finding.place.clone(), &word(&finding.instead, is_chinese));
        }
    }
    text
}

/// Whether general forms in this text are to be Chinese.
#[must_use]
pub fn is_chinese(text: &str) -> bool {
    text.chars().any(is_han)
}

/// What somebody is told about a text that was not kept: the first few findings, with nothing that leads to anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaks {
    /// The first few.
    pub first: Vec<Leak>,
    /// Whether the general forms are to be Chinese; `None` where the text has no letters and so is of no language.
    pub is_chinese: Option<bool>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// What it is.
    pub kind: Private,
    /// The words that were written, where they lead to nobody by themselves.
    pub quote: Option<String>,
    /// What to write instead.
    pub instead: General,
}

impl Leaks {
    /// How many are told.
    pub const MOST: usize = 3;

    /// The first few findings in a text; `None` where there are none. The same kind and form is told once.
    #[must_use]
    pub fn of(text: &str, findings: &[Finding]) -> Option<Self> {
        let mut first: Vec<Leak> = Vec::new();
        for Finding { place, kind, instead, .. } in findings {
            let quote = kind.may_be_quoted().then(|| text[place.clone()].trim().to_owned());
            let leak = Leak { kind: *kind, quote, instead: instead.clone() };
            if first.len() < Self::MOST && !first.contains(&leak) {
                first.push(leak);
            }
        }
        let has_letters = text.chars().any(char::is_alphabetic);
        (!first.is_empty()).then(|| Self { first, is_chinese: has_letters.then(|| is_chinese(text)) })
    }
}

impl fmt::Display for Leaks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds: Vec<_> = self.first.iter().map(|leak| leak.kind.to_string()).collect();
        f.write_str(&kinds.join(", "))
    }
}

/// A finding in the normal form of the text.
struct Found {
    signs: Range<usize>,
    kind: Private,
    instead: General,
}

/// A look at one text.
struct Look<'a> {
    text: Normal,
    known: &'a Known,
    found: Vec<Found>,
}

impl Look<'_> {
    fn note(&mut self, signs: Range<usize>, kind: Private, instead: General) {
        self.found.push(Found { signs, kind, instead });
    }

    /// Notes something that has no general form.
    fn leave_out(&mut self, signs: Range<usize>, kind: Private) {
        self.note(signs, kind, General::LeftOut(kind));
    }

    /// Whether something of these kinds was found there.
    fn is_found(&self, signs: &Range<usize>, kinds: &[Private]) -> bool {
        let overlaps = |found: &&Found| found.signs.start < signs.end && signs.start < found.signs.end;
        self.found.iter().filter(overlaps).any(|found| kinds.contains(&found.kind))
    }
}

#[cfg(test)]
mod tests {
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
    fn what_to_write_instead_is_of_the_language_of_the_text_if_that_has_any() {
        let language = |text: &str| find(text).expect("a mobile number").is_chinese;
        assert_eq!(language("电话13800000000"), Some(true));
        assert_eq!(language("phone 13800000000"), Some(false));
        assert_eq!(language("138 0000 0000 🎉"), None);
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
}
