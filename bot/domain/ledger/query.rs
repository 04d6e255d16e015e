//! Asking the ledger: what somebody typed behind `/ledger`, understood. Words come in any order and in any
//! language; what they may mean is told by a [`Lexicon`], so that this knows no language and no campus.
//!
//! ```text
//! 信息学院 4月 班会      college=信息学院 since:04-01 kind:tip      L-1182      April as-of:2025-06-30
//! ```

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{KINDS, Seq};
use crate::domain::role::{Duty, Scope};
use crate::domain::sign::{is_unseen, narrow};

/// How many suggestions an unknown word gets, …
const SUGGESTIONS: usize = 3;

/// … and how many meanings an ambiguous one is asked about: one button each.
const CHOICES: usize = 8;

/// The most words of a query. What is longer is no query.
pub const WORDS_MAX: usize = 24;

/// The most words that are one name: `School of Computer Science and Engineering`.
const NAME_WORDS_MAX: usize = 8;

/// The shortest part of a name by which it is found, in characters.
const PART_CHARS_MIN: usize = 2;

/// The shortest abbreviation by which a name is found whose signs it has in order, in characters.
const ABBREVIATION_CHARS_MIN: usize = 3;

/// Families of kinds that the police may read: cases and what was told about them.
pub const POLICE_FAMILIES: [&str; 2] = ["alert", "case"];

/// Families that are named although no kind of theirs exists yet, so that asking for them is no mistake.
const FAMILIES_TO_COME: [&str; 4] = ["alert", "case", "item", "meeting"];

/// The family of a kind: what stands before the point.
#[must_use]
pub fn family(kind: &str) -> &str {
    kind.split_once('.').map_or(kind, |(family, _)| family)
}

/// Every family, in the order of its first kind.
#[must_use]
pub fn families() -> Vec<&'static str> {
    let mut all = Vec::new();
    for family in KINDS.iter().map(|kind| family(kind)).chain(FAMILIES_TO_COME) {
        if !all.contains(&family) {
            all.push(family);
        }
    }
    all
}

/// Whose entries are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doer {
    /// Of whoever sat at the machine.
    Console,
    /// Of the service itself.
    Clock,
    /// Of those who need no role.
    Person,
    /// Of those who had this role, under the name by which it is given.
    Duty(Duty),
}

impl Doer {
    /// The word under which the ledger counts it.
    #[must_use]
    pub fn code(self) -> &'static str {
        use crate::domain::campus::Coded as _;
        match self {
            Self::Console => "console",
            Self::Clock => "clock",
            Self::Person => "person",
            Self::Duty(duty) => duty.code(),
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "console" => Some(Self::Console),
            "clock" => Some(Self::Clock),
            "person" => Some(Self::Person),
            code => Duty::parse(code).map(Self::Duty),
        }
    }
}

/// What is asked for. Within a field one of several is enough; all fields must fit. Empty is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Single entries, by number.
    pub entries: BTreeSet<i64>,
    /// Kinds (`group.bound`) and families of kinds (`group`).
    pub kinds: BTreeSet<String>,
    /// Places; none is everywhere that the reader may look.
    pub places: BTreeSet<Scope>,
    /// Items of the plan.
    pub items: BTreeSet<String>,
    /// Who did it, by [`Doer::code`].
    pub by: BTreeSet<String>,
    /// The first day of the acts.
    pub since: Option<NaiveDate>,
    /// The last day of the acts.
    pub until: Option<NaiveDate>,
    /// The day at whose end the ledger is looked at; `None` is now.
    pub as_of: Option<NaiveDate>,
}

impl Query {
    /// The kinds that it asks for, one by one; `None` for all.
    #[must_use]
    pub fn kinds_asked(&self) -> Option<Vec<&'static str>> {
        let is_asked = |kind: &str| self.kinds.contains(kind) || self.kinds.contains(family(kind));
        (!self.kinds.is_empty()).then(|| KINDS.iter().copied().filter(|kind| is_asked(kind)).collect())
    }

    /// Whether it asks for nothing but what the police may read.
    #[must_use]
    pub fn is_for_police(&self) -> bool {
        !self.kinds.is_empty() && self.kinds.iter().all(|kind| POLICE_FAMILIES.contains(&family(kind)))
    }

    /// Leaves out places that another one narrows down: a college of a campus stands for both.
    fn narrow_places(&mut self) {
        let all = self.places.clone();
        self.places.retain(|place| !all.iter().any(|other| other != place && place.covers(other)));
    }
}

/// What a word can stand for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// A campus, college, class or department.
    Place(Scope),
    /// An item of the plan, by its id.
    Item(String),
    /// A kind, or a family of kinds.
    Kind(String),
    /// Who did it.
    By(Doer),
}

/// What the value behind a key is read as: `college=…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A college.
    College,
    /// A class.
    Class,
    /// A campus.
    Campus,
    /// A department.
    Department,
    /// A kind or family.
    Kind,
    /// An item.
    Item,
    /// Who did it.
    By,
    /// A day or month.
    Date,
    /// The first day.
    Since,
    /// The last day.
    Until,
    /// The day at whose end the ledger is looked at.
    AsOf,
}

impl Key {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::College,
        Self::Class,
        Self::Campus,
        Self::Department,
        Self::Kind,
        Self::Item,
        Self::By,
        Self::Date,
        Self::Since,
        Self::Until,
        Self::AsOf,
    ];

    fn takes(self, meaning: &Meaning) -> bool {
        match (self, meaning) {
            (Self::College, Meaning::Place(Scope::College { .. }))
            | (Self::Class, Meaning::Place(Scope::Class { .. }))
            | (Self::Campus, Meaning::Place(Scope::Campus(_)))
            | (Self::Department, Meaning::Place(Scope::Department(_)))
            | (Self::Kind, Meaning::Kind(_))
            | (Self::Item, Meaning::Item(_))
            | (Self::By, Meaning::By(_)) => true,
            (
                Self::College
                | Self::Class
                | Self::Campus
                | Self::Department
                | Self::Kind
                | Self::Item
                | Self::By
                | Self::Date
                | Self::Since
                | Self::Until
                | Self::AsOf,
                _,
            ) => false,
        }
    }

    const fn is_about_days(self) -> bool {
        matches!(self, Self::Date | Self::Since | Self::Until | Self::AsOf)
    }
}

/// A stretch of days that is named from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recent {
    /// This day.
    Today,
    /// The day before.
    Yesterday,
    /// Monday to Sunday.
    ThisWeek,
    /// The week before.
    LastWeek,
    /// The month that today is in.
    ThisMonth,
    /// The month before.
    LastMonth,
}

impl Recent {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Today, Self::Yesterday, Self::ThisWeek, Self::LastWeek, Self::ThisMonth, Self::LastMonth];

    fn days(self, today: NaiveDate) -> Option<Span> {
        let monday = today.checked_sub_days(Days::new(today.weekday().num_days_from_monday().into()))?;
        match self {
            Self::Today => Some((today, today)),
            Self::Yesterday => today.pred_opt().map(|day| (day, day)),
            Self::ThisWeek => Some((monday, monday.checked_add_days(Days::new(6))?)),
            Self::LastWeek => Some((monday.checked_sub_days(Days::new(7))?, monday.pred_opt()?)),
            Self::ThisMonth => month(today.year(), today.month()),
            Self::LastMonth => {
                let before = today.with_day(1)?.checked_sub_months(Months::new(1))?;
                month(before.year(), before.month())
            }
        }
    }
}

/// The words of all languages, and what they mean on this campus. Words are compared as [`plain`] makes them.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// Names of places, items, kinds and doers.
    pub names: Vec<(String, Meaning)>,
    /// Words for keys.
    pub keys: Vec<(String, Key)>,
    /// Names of months, with their numbers from 1.
    pub months: Vec<(String, u32)>,
    /// Names of stretches of days.
    pub recent: Vec<(String, Recent)>,
    /// What stands behind the number of a year, a month and a day where they are written out.
    pub units: [Vec<String>; 3],
}

/// A word that is not understood, or not well enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is called so.
    Unknown {
        /// The words, each with what it may have been meant for, the nearest first.
        words: Vec<(String, Vec<String>)>,
    },
    /// Several things are called so.
    Ambiguous {
        /// The word.
        word: String,
        /// Some of what it can mean.
        meanings: Vec<Meaning>,
        /// How much it can mean in all.
        count: usize,
    },
    /// The first day is after the last.
    NoDays {
        /// The first.
        since: NaiveDate,
        /// The last.
        until: NaiveDate,
    },
    /// There are more words than anybody means.
    TooLong,
}

/// First and last day.
type Span = (NaiveDate, NaiveDate);

/// A word as it is compared: narrow, lower case, without spaces and what cannot be seen.
#[must_use]
pub fn plain(word: &str) -> String {
    let is_left_out = |sign: &char| sign.is_whitespace() || sign.is_control() || is_unseen(*sign);
    word.chars().map(narrow).filter(|sign| !is_left_out(sign)).flat_map(char::to_lowercase).collect()
}

/// Reads what somebody typed on a day.
///
/// # Errors
/// What is not understood. Unknown words come before ambiguous ones, for those can be asked about.
pub fn parse(typed: &str, lexicon: &Lexicon, today: NaiveDate) -> Result<Query, Trouble> {
    let words: Vec<String> = typed.split_whitespace().flat_map(split_list).collect();
    if words.len() > WORDS_MAX || words.iter().any(|word| word.chars().count() > 60) {
        return Err(Trouble::TooLong);
    }
    let mut reading =
        Reading { lexicon, today, query: Query::default(), ends: Vec::new(), unknown: Vec::new(), several: Vec::new() };
    let mut at = 0;
    while at < words.len() {
        at += reading.take(&words[at..]);
    }
    reading.finish()
}

/// Words between which somebody wrote a comma instead of a space.
fn split_list(word: &str) -> Vec<String> {
    let parts = word.split([',', ';', '\u{ff0c}', '\u{3001}', '\u{ff1b}']);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Which end of the days a word is about.
enum End {
    Both(Span),
    Since(Partial),
    Until(Partial),
}

struct Reading<'a> {
    lexicon: &'a Lexicon,
    today: NaiveDate,
    query: Query,
    ends: Vec<End>,
    unknown: Vec<String>,
    several: Vec<(String, Vec<Meaning>)>,
}

impl Lexicon {
    /// A month and perhaps its year, by a word in lower case.
    #[must_use]
    pub fn month(&self, word: &str) -> Option<(Option<i32>, u32)> {
        self.partial(word).filter(|partial| partial.day.is_none()).map(|partial| (partial.year, partial.month))
    }

    /// `2025-04-18`, `04-18`, `4/18`, `2025-04`, `april`, and the same written out.
    fn partial(&self, word: &str) -> Option<Partial> {
        if let Some((_, number)) = self.months.iter().find(|(name, _)| name == word) {
            return Some(Partial { year: None, month: *number, day: None });
        }
        let numbers: Vec<&str> = word.split(['-', '/', '.']).collect();
        let read = |text: &str| -> Option<u32> {
            let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse().ok()).flatten()
        };
        let year =
            |text: &str| (text.len() == 4).then(|| read(text)).flatten().and_then(|year| i32::try_from(year).ok());
        match numbers.as_slice() {
            [first, second, third] => {
                let (month, day) = (read(second)?, read(third)?);
                return Some(Partial { year: Some(year(first)?), month, day: Some(day) }).filter(Partial::is_real);
            }
            [first, second] if first.len() == 4 => {
                return Some(Partial { year: Some(year(first)?), month: read(second)?, day: None })
                    .filter(Partial::is_real);
            }
            [first, second] => {
                return Some(Partial { year: None, month: read(first)?, day: Some(read(second)?) })
                    .filter(Partial::is_real);
            }
            _ => {}
        }
        // A number and its unit, up to three times: year, month, day.
        let (mut rest, mut found) = (word, [None; 3]);
        for (at, units) in self.units.iter().enumerate() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (number, behind) = rest.split_at(digits);
            let longest =
                units.iter().filter_map(|unit| behind.strip_prefix(unit.as_str())).min_by_key(|rest| rest.len());
            if let (Some(number), Some(behind)) = (read(number), longest) {
                found[at] = Some(number);
                rest = behind;
            }
        }
        if !rest.is_empty() {
            return None;
        }
        let year = match found[0] {
            Some(year) => Some(i32::try_from(year).ok().filter(|year| *year >= 1000)?),
            None => None,
        };
        Some(Partial { year, month: found[1]?, day: found[2] }).filter(Partial::is_real)
    }
}

/// A day or a month, perhaps without its year.
#[derive(Clone, Copy)]
struct Partial {
    year: Option<i32>,
    month: u32,
    day: Option<u32>,
}

impl Partial {
    fn span(self, year: i32) -> Option<Span> {
        match self.day {
            Some(day) => NaiveDate::from_ymd_opt(year, self.month, day).map(|day| (day, day)),
            None => month(year, self.month),
        }
    }

    /// The days, in the last year in which they have begun unless it is said in which.
    fn past(self, today: NaiveDate) -> Option<Span> {
        match self.year {
            Some(year) => self.span(year),
            // The 29th of February may be up to eight years back.
            None => (0..9).filter_map(|back| self.span(today.year() - back)).find(|(first, _)| *first <= today),
        }
    }

    /// The same in the year of today, unless it is said in which.
    fn this_year(self, today: NaiveDate) -> Option<Span> {
        self.span(self.year.unwrap_or_else(|| today.year()))
    }
}

fn month(year: i32, number: u32) -> Option<Span> {
    let first = NaiveDate::from_ymd_opt(year, number, 1)?;
    Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
}

impl Reading<'_> {
    /// Takes what stands first, and says how many words that was.
    fn take(&mut self, words: &[String]) -> usize {
        let first = plain(&words[0]);
        if first.is_empty() {
            return 1;
        }
        // `key=value`, `key:value`, `key: value`, `key value`, and `until04-30` for days.
        if let Some((key, value)) = first.split_once(['=', ':']) {
            let Some(key) = self.key(key) else {
                self.unknown.push(words[0].clone());
                return 1;
            };
            if value.is_empty() {
                return 1 + self.value_ahead(key, &words[0], &words[1..]);
            }
            let rest = words[0].chars().position(|sign| matches!(narrow(sign), '=' | ':')).map_or(0, |at| at + 1);
            let value: String = words[0].chars().skip(rest).collect();
            let mut ahead = vec![value];
            ahead.extend(words[1..].iter().cloned());
            return self.longest(&ahead, Some(key)).unwrap_or_else(|| {
                self.unknown.push(words[0].clone());
                1
            });
        }
        if let Some(taken) = self.longest(words, None) {
            return taken;
        }
        if let Some(key) = self.key(&first) {
            return 1 + self.value_ahead(key, &words[0], &words[1..]);
        }
        let glued = self.lexicon.keys.iter().filter(|(_, key)| key.is_about_days());
        let glued = glued.filter_map(|(word, key)| Some((*key, first.strip_prefix(word.as_str())?)));
        let glued =
            glued.filter(|(_, value)| !value.is_empty()).max_by_key(|(_, value)| std::cmp::Reverse(value.len()));
        if let Some((key, value)) = glued
            && self.days(key, value).is_some()
        {
            return 1;
        }
        self.unknown.push(words[0].clone());
        1
    }

    fn key(&self, word: &str) -> Option<Key> {
        self.lexicon.keys.iter().find(|(known, _)| known == word).map(|(_, key)| *key)
    }

    /// The value of a key that stands alone; how many words it has.
    fn value_ahead(&mut self, key: Key, word: &str, ahead: &[String]) -> usize {
        if !ahead.is_empty()
            && let Some(taken) = self.longest(ahead, Some(key))
        {
            return taken;
        }
        self.unknown.push(word.to_owned());
        0
    }

    /// The longest run of words that means something, taken; `None` if none does.
    fn longest(&mut self, words: &[String], key: Option<Key>) -> Option<usize> {
        let most = words.len().min(NAME_WORDS_MAX);
        for count in (1..=most).rev() {
            let joined = plain(&words[..count].concat());
            // A run of several words must be a whole name, or each would swallow its neighbours.
            if count > 1 {
                let exact = self.exact(&joined, key);
                if !exact.is_empty() {
                    self.mean(words[..count].join(" "), exact);
                    return Some(count);
                }
                let is_recent = self.lexicon.recent.iter().any(|(name, _)| *name == joined);
                if is_recent && self.days(key.unwrap_or(Key::Date), &joined).is_some() {
                    return Some(count);
                }
                continue;
            }
            if self.days(key.unwrap_or(Key::Date), &joined).is_some() {
                return Some(1);
            }
            if key.is_some_and(Key::is_about_days) {
                return None;
            }
            if key.is_none()
                && joined.starts_with("l-")
                && let Ok(seq) = joined.parse::<Seq>()
            {
                self.query.entries.insert(seq.0);
                return Some(1);
            }
            let found = self.meanings(&joined, key);
            if found.is_empty() {
                return None;
            }
            self.mean(words[0].clone(), found);
        }
        Some(1)
    }

    fn mean(&mut self, word: String, meanings: Vec<Meaning>) {
        match <[Meaning; 1]>::try_from(meanings) {
            Ok([Meaning::Place(place)]) => drop(self.query.places.insert(place)),
            Ok([Meaning::Item(item)]) => drop(self.query.items.insert(item)),
            Ok([Meaning::Kind(kind)]) => drop(self.query.kinds.insert(kind)),
            Ok([Meaning::By(doer)]) => drop(self.query.by.insert(doer.code().to_owned())),
            Err(several) => self.several.push((word, several)),
        }
    }

    fn exact(&self, word: &str, key: Option<Key>) -> Vec<Meaning> {
        self.found(key, |name| name == word)
    }

    /// What a word means: what is called so; else what begins so; else what has it as a part; else what has its
    /// signs in order.
    fn meanings(&self, word: &str, key: Option<Key>) -> Vec<Meaning> {
        let length = word.chars().count();
        let exact = self.exact(word, key);
        if !exact.is_empty() || length < PART_CHARS_MIN {
            return exact;
        }
        let begins = self.found(key, |name| name.starts_with(word));
        if !begins.is_empty() {
            return begins;
        }
        let part = self.found(key, |name| name.contains(word));
        if !part.is_empty() || length < ABBREVIATION_CHARS_MIN || word.is_ascii() {
            return part;
        }
        self.found(key, |name| is_abbreviation(word, name))
    }

    fn found(&self, key: Option<Key>, is_it: impl Fn(&str) -> bool) -> Vec<Meaning> {
        let fits = |meaning: &Meaning| key.is_none_or(|key| key.takes(meaning));
        let names = self.lexicon.names.iter().filter(|(name, meaning)| fits(meaning) && is_it(name));
        let found: BTreeSet<_> = names.map(|(_, meaning)| meaning.clone()).collect();
        // A family stands for its kinds.
        let is_in_family = |meaning: &Meaning| match meaning {
            Meaning::Kind(kind) => kind.contains('.') && found.contains(&Meaning::Kind(family(kind).to_owned())),
            Meaning::Place(_) | Meaning::Item(_) | Meaning::By(_) => false,
        };
        found.iter().filter(|meaning| !is_in_family(meaning)).cloned().collect()
    }

    /// Takes a word for days.
    fn days(&mut self, key: Key, word: &str) -> Option<()> {
        if !key.is_about_days() {
            return None;
        }
        if let Some((_, recent)) = self.lexicon.recent.iter().find(|(name, _)| name == word) {
            let (first, last) = recent.days(self.today)?;
            match key {
                Key::Since => self.ends.push(End::Since(Partial::from(first))),
                Key::Until => self.ends.push(End::Until(Partial::from(last))),
                Key::AsOf => self.look_back(last),
                _ => self.ends.push(End::Both((first, last))),
            }
            return Some(());
        }
        if key == Key::Date
            && let Some((first, last)) = word.split_once("..").or_else(|| word.split_once('~'))
        {
            let (first, last) = (self.lexicon.partial(first)?, self.lexicon.partial(last)?);
            first.past(self.today)?;
            last.this_year(self.today)?;
            self.ends.extend([End::Since(first), End::Until(last)]);
            return Some(());
        }
        let partial = self.lexicon.partial(word)?;
        let past = partial.past(self.today)?;
        match key {
            Key::Since => self.ends.push(End::Since(partial)),
            Key::Until => {
                partial.this_year(self.today)?;
                self.ends.push(End::Until(partial));
            }
            Key::AsOf => self.look_back(past.1),
            _ => self.ends.push(End::Both(past)),
        }
        Some(())
    }

    fn look_back(&mut self, day: NaiveDate) {
        self.query.as_of = Some(self.query.as_of.map_or(day, |other| other.min(day)));
    }

    fn finish(self) -> Result<Query, Trouble> {
        let Self { lexicon, today, mut query, ends, unknown, several } = self;
        if !unknown.is_empty() {
            let words = unknown.into_iter().map(|word| {
                let near = nearest(&plain(&word), lexicon);
                (word, near)
            });
            return Err(Trouble::Unknown { words: words.collect() });
        }
        query.narrow_places();
        for (word, mut meanings) in several {
            // A college that several campuses have is the one on the campus that was named, too.
            let is_within = |meaning: &Meaning| match meaning {
                Meaning::Place(place) => query.places.iter().any(|named| named != place && named.covers(place)),
                Meaning::Item(_) | Meaning::Kind(_) | Meaning::By(_) => false,
            };
            let within: Vec<_> = meanings.iter().filter(|meaning| is_within(meaning)).cloned().collect();
            if let [Meaning::Place(only)] = within.as_slice() {
                query.places.insert(only.clone());
                continue;
            }
            if !within.is_empty() {
                meanings = within;
            }
            let count = meanings.len();
            meanings.truncate(CHOICES);
            return Err(Trouble::Ambiguous { word, meanings, count });
        }
        query.narrow_places();
        limit(&mut query, &ends, today)?;
        Ok(query)
    }
}

impl Partial {
    fn is_real(&self) -> bool {
        // 2024 had a 29th of February.
        self.span(self.year.unwrap_or(2024)).is_some()
    }
}

impl From<NaiveDate> for Partial {
    fn from(day: NaiveDate) -> Self {
        Self { year: Some(day.year()), month: day.month(), day: Some(day.day()) }
    }
}

/// Puts the ends of the days into a query. Several stretches are taken together with what lies between them;
/// a named end goes before them.
fn limit(query: &mut Query, ends: &[End], today: NaiveDate) -> Result<(), Trouble> {
    let both = ends.iter().filter_map(|end| match end {
        End::Both(span) => Some(*span),
        End::Since(_) | End::Until(_) => None,
    });
    let hull = both.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    let since = ends.iter().filter_map(|end| match end {
        End::Since(partial) => partial.past(today).map(|span| span.0),
        End::Both(_) | End::Until(_) => None,
    });
    let since = since.max().or(hull.map(|span| span.0));
    let until = ends.iter().filter_map(|end| match end {
        End::Until(partial) => {
            let (_, last) = partial.this_year(today)?;
            let is_before = partial.year.is_none() && since.is_some_and(|since| last < since);
            if is_before { partial.span(today.year() + 1).map(|span| span.1) } else { Some(last) }
        }
        End::Both(_) | End::Since(_) => None,
    });
    let until = until.min().or(hull.map(|span| span.1));
    if let (Some(since), Some(until)) = (since, until)
        && until < since
    {
        return Err(Trouble::NoDays { since, until });
    }
    (query.since, query.until) = (since, until);
    Ok(())
}

/// Whether a name has all signs of a word in their order.
fn is_abbreviation(word: &str, name: &str) -> bool {
    let mut signs = name.chars();
    word.chars().all(|sign| signs.any(|other| other == sign))
}

/// The names that a word may have been meant for, the nearest first.
fn nearest(word: &str, lexicon: &Lexicon) -> Vec<String> {
    let value = word.split_once(['=', ':']).map_or(word, |(_, value)| value);
    let signs: Vec<char> = value.chars().collect();
    let names = lexicon.names.iter().map(|(name, _)| name);
    let names = names.chain(lexicon.months.iter().map(|(name, _)| name));
    let names = names.chain(lexicon.recent.iter().map(|(name, _)| name)).chain(lexicon.keys.iter().map(|(key, _)| key));
    let mut near: Vec<(usize, &String)> = names
        .filter_map(|name| {
            let edits = edits(&signs, name);
            let length = name.chars().count().max(signs.len());
            // Half of the signs must agree, or it has nothing in common with the word.
            (edits * 2 <= length && edits < length).then_some((edits, name))
        })
        .collect();
    near.sort();
    near.dedup_by(|one, other| one.1 == other.1);
    near.into_iter().map(|(_, name)| name.clone()).take(SUGGESTIONS).collect()
}

/// Levenshtein's distance.
fn edits(left: &[char], right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, sign) in left.iter().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (at, other) in right.iter().enumerate() {
            let change = diagonal + usize::from(sign != other);
            diagonal = row[at + 1];
            row[at + 1] = change.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn today() -> NaiveDate {
        day("2025-05-20")
    }

    fn college(campus: &str, college: &str) -> Scope {
        Scope::College { campus: campus.into(), college: college.into() }
    }

    fn class(name: &str) -> Scope {
        Scope::Class { campus: "qingdao".into(), college: "电子信息工程学院".into(), class: name.into() }
    }

    fn lexicon() -> Lexicon {
        let names: [(&str, Meaning); 17] = [
            ("qingdao", Meaning::Place(Scope::Campus("qingdao".into()))),
            ("青岛校区", Meaning::Place(Scope::Campus("qingdao".into()))),
            ("taian", Meaning::Place(Scope::Campus("taian".into()))),
            ("电子信息工程学院", Meaning::Place(college("qingdao", "电子信息工程学院"))),
            ("文法学院", Meaning::Place(college("qingdao", "文法学院"))),
            ("文法学院", Meaning::Place(college("taian", "文法学院"))),
            ("软件2301", Meaning::Place(class("软件2301"))),
            ("软件2302", Meaning::Place(class("软件2302"))),
            ("safetymanagementoffice", Meaning::Place(Scope::Department("safety".into()))),
            ("安全管理处", Meaning::Place(Scope::Department("safety".into()))),
            ("i2", Meaning::Item("I2".into())),
            ("主题班会", Meaning::Item("I2".into())),
            ("班会", Meaning::Kind("meeting".into())),
            ("tip", Meaning::Kind("tip".into())),
            ("tip.delivered", Meaning::Kind("tip.delivered".into())),
            ("group.bound", Meaning::Kind("group.bound".into())),
            ("console", Meaning::By(Doer::Console)),
        ];
        let keys = [
            ("college", Key::College),
            ("dept", Key::Department),
            ("kind", Key::Kind),
            ("by", Key::By),
            ("since", Key::Since),
            ("until", Key::Until),
            ("as-of", Key::AsOf),
            ("截至", Key::AsOf),
        ];
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        Lexicon {
            names: names.map(|(name, meaning)| (name.to_owned(), meaning)).to_vec(),
            keys: keys.map(|(word, key)| (word.to_owned(), key)).to_vec(),
            months: [("april", 4), ("4月", 4), ("四月", 4), ("12月", 12)]
                .map(|(name, it)| (name.to_owned(), it))
                .to_vec(),
            recent: [("today", Recent::Today), ("本周", Recent::ThisWeek)]
                .map(|(name, it)| (name.to_owned(), it))
                .to_vec(),
            units: [own(&["年"]), own(&["月"]), own(&["日", "号"])],
        }
    }

    fn read(typed: &str) -> Query {
        parse(typed, &lexicon(), today()).unwrap_or_else(|trouble| panic!("{typed}: {trouble:?}"))
    }

    fn trouble(typed: &str) -> Trouble {
        parse(typed, &lexicon(), today()).expect_err(typed)
    }

    fn days(typed: &str) -> (Option<String>, Option<String>) {
        let Query { since, until, .. } = read(typed);
        (since.map(|day| day.to_string()), until.map(|day| day.to_string()))
    }

    fn span(since: &str, until: &str) -> (Option<String>, Option<String>) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        (some(since), some(until))
    }

    #[test]
    fn words_are_understood_in_any_order_and_language() {
        let query = read("信息学院 4月 班会");
        assert_eq!(query.places, [college("qingdao", "电子信息工程学院")].into());
        assert_eq!(query.kinds, ["meeting".to_owned()].into());
        assert_eq!((query.since, query.until), (Some(day("2025-04-01")), Some(day("2025-04-30"))));
        for other in [
            "班会 信息学院 4月",
            "４月，班会、信息学院",
            "college=信息学院 April kind:班会",
            "四月 kind= 班会 信息学院",
        ] {
            assert_eq!(read(other), query, "{other}");
        }
        let office = read("dept=安全管理处 since:04-01 kind:tip");
        assert_eq!(read("Safety Management Office tip since 04-01"), office);
        assert_eq!(office.places, [Scope::Department("safety".into())].into());
        assert_eq!(read("L-1182").entries, [1182].into());
        assert_eq!(read("I2").items, ["I2".to_owned()].into());
        assert_eq!(read("by:console").by, ["console".to_owned()].into());
    }

    #[test]
    fn days_are_those_of_the_last_year_in_which_they_began() {
        assert_eq!(days("4月"), span("2025-04-01", "2025-04-30"));
        assert_eq!(days("12月"), span("2024-12-01", "2024-12-31"));
        assert_eq!(days("2023-02"), span("2023-02-01", "2023-02-28"));
        assert_eq!(days("2025年4月18日"), span("2025-04-18", "2025-04-18"));
        assert_eq!(days("4月18号"), span("2025-04-18", "2025-04-18"));
        assert_eq!(days("02-29"), span("2024-02-29", "2024-02-29"));
        assert_eq!(days("today"), span("2025-05-20", "2025-05-20"));
        assert_eq!(days("本周"), span("2025-05-19", "2025-05-25"));
        assert_eq!(days("since:04-01 until:06-30"), span("2025-04-01", "2025-06-30"));
        assert_eq!(days("since:12月 until:1/15"), span("2024-12-01", "2025-01-15"));
        assert_eq!(days("04-01..04-15"), span("2025-04-01", "2025-04-15"));
        assert_eq!(days("until2025-06-30"), span("", "2025-06-30"));
        assert_eq!(read("截至2025年6月30日").as_of, Some(day("2025-06-30")));
        assert_eq!(read("as-of: 2025-06-30").as_of, Some(day("2025-06-30")));
        let (since, until) = (day("2025-04-01"), day("2025-03-01"));
        assert_eq!(trouble("since:2025-04-01 until:2025-03-01"), Trouble::NoDays { since, until });
    }

    #[test]
    fn a_narrower_place_goes_before_a_wider_one_and_settles_what_it_leaves_open() {
        assert_eq!(read("信息学院 软件2301").places, [class("软件2301")].into());
        assert_eq!(read("文法学院 taian").places, [college("taian", "文法学院")].into());
        let both = vec![Meaning::Place(college("qingdao", "文法学院")), Meaning::Place(college("taian", "文法学院"))];
        assert_eq!(trouble("文法"), Trouble::Ambiguous { word: "文法".into(), meanings: both, count: 2 });
    }

    #[test]
    fn what_is_not_understood_gets_what_is_near() {
        let Trouble::Unknown { words } = trouble("软件2303 consle zzzzzzzz") else { panic!("unknown words") };
        assert_eq!(words[0], ("软件2303".to_owned(), vec!["软件2301".to_owned(), "软件2302".to_owned()]));
        assert_eq!(words[1].1[0], "console");
        assert_eq!(words[2], ("zzzzzzzz".to_owned(), Vec::new()));
        assert_eq!(trouble(&"tip ".repeat(25)), Trouble::TooLong);
        assert!(matches!(trouble("by:tip"), Trouble::Unknown { .. }), "a kind did nothing");
        assert!(matches!(trouble("since:tomorrow"), Trouble::Unknown { .. }));
        assert!(matches!(trouble("02-30"), Trouble::Unknown { .. }));
    }

    #[test]
    fn a_family_is_its_kinds_and_one_that_is_still_to_come_has_none() {
        let asked = |typed: &str| read(typed).kinds_asked();
        assert_eq!(asked("tip"), Some(vec!["tip.planned", "tip.delivered", "tip.failed"]));
        assert_eq!(asked("tip.delivered"), Some(vec!["tip.delivered"]));
        assert_eq!(asked("班会").map(|kinds| kinds.iter().all(|kind| family(kind) == "meeting")), Some(true));
        assert_eq!(asked("4月"), None);
        assert!(families().contains(&"case") && families().contains(&"role"));
        let case = Query { kinds: ["case".to_owned()].into(), ..Query::default() };
        assert!(case.is_for_police() && !read("tip").is_for_police() && !read("4月").is_for_police());
    }

    #[test]
    fn a_query_is_kept_as_it_was() {
        let query = read("信息学院 4月 班会 by:console as-of:2025-06-30 I2");
        let kept = serde_json::to_string(&query).expect("JSON");
        assert_eq!(serde_json::from_str::<Query>(&kept).expect("what was kept"), query);
    }

    proptest! {
        #[test]
        fn any_text_ends_in_a_query_or_in_trouble(typed in "\\PC{0,80}") {
            let _ = parse(&typed, &lexicon(), today());
        }

        #[test]
        fn any_words_end_in_a_query_or_in_trouble(
            words in prop::collection::vec("(since|until|as-of|by|kind)?[:=]?(4月|2025|-|年|[0-9]{1,5}|信息|tip|\\.\\.)*", 0..6),
        ) {
            let _ = parse(&words.join(" "), &lexicon(), today());
        }

        #[test]
        fn the_order_of_words_does_not_matter(
            words in prop::sample::subsequence(
                vec!["信息学院", "4月", "班会", "tip", "by:console", "as-of:04-30", "I2", "taian", "L-7", "since:03-01",
                     "文法", "until:12-31", "nonsense", "dept=安全管理处"], 0..9)
                .prop_flat_map(|words| (Just(words.clone()), Just(words).prop_shuffle())),
        ) {
            let (one, other) = words;
            let read = |words: &[&str]| match parse(&words.join(" "), &lexicon(), today()) {
                Ok(query) => Ok(query),
                // Several mistakes are told in the order in which they were made.
                Err(Trouble::Unknown { mut words }) => { words.sort(); Err(Trouble::Unknown { words }) }
                Err(trouble) => Err(trouble),
            };
            prop_assert_eq!(read(&one), read(&other));
        }
    }
}
