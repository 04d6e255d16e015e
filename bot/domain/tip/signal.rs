//! What speaks for a kind of fraud just now: cases near to a reader, and what their class got wrong.
//!
//! Only what may be told anyhow gives a signal (product design, §5.8): at least [`FEWEST`] cases of one kind in one
//! place, and at least [`SHOWN_FROM`] answers to a quick quiz of the class's own group. How many there were is told
//! nobody. What people answer in private gives none.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::FraudType;
use crate::domain::case::FEWEST;
use crate::domain::class_quiz::SHOWN_FROM;

/// Days for which a case, or an answered quiz, counts: the day of the choice and those before it.
pub const DAYS: i64 = 30;

/// From so many cases on, there are many.
const MANY: u64 = 2 * FEWEST;

/// What a doubt of the class counts.
const DOUBT: u32 = 3;

/// A case that was filed, as far as the choice of tips knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiledCase {
    /// What kind of fraud.
    pub fraud_type: FraudType,
    /// The campus; `None` where nobody said.
    pub campus: Option<String>,
    /// The college; `None` where it was withheld.
    pub college: Option<String>,
    /// The day on which it happened, in campus time.
    pub day: NaiveDate,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
}

/// A quick quiz of a class that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedQuiz {
    /// The class.
    pub class: String,
    /// What kind of fraud it was about.
    pub fraud_type: FraudType,
    /// How many of the class answered in time.
    pub answers: u32,
    /// How many of these were right.
    pub right: u32,
    /// When it was over.
    pub closed_at: DateTime<Utc>,
}

impl ClosedQuiz {
    /// Whether it shows a doubt: answers enough to be told of, and fewer than two of three right.
    fn shows_doubt(&self) -> bool {
        self.answers >= SHOWN_FROM && u64::from(self.right) * 3 < u64::from(self.answers) * 2
    }
}

/// All that can give signals, of any time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    /// Cases, in any order.
    pub cases: Vec<FiledCase>,
    /// Quick quizzes, in any order.
    pub quizzes: Vec<ClosedQuiz>,
}

impl Events {
    /// What of it counts for the tips of `day`, in campus time, that come at the moment `at`. What became known later
    /// does not, so that a choice which is made again comes out the same.
    #[must_use]
    pub fn lately(&self, day: NaiveDate, at: DateTime<Utc>) -> Lately<'_> {
        let mut lately = Lately::default();
        let is_lately = |case: &&FiledCase| {
            let ago = day.signed_duration_since(case.day).num_days();
            (0..DAYS).contains(&ago) && case.filed_at <= at
        };
        for FiledCase { fraud_type, campus, college, .. } in self.cases.iter().filter(is_lately) {
            let campus = campus.as_deref();
            // The whole university counts every case, a campus and a college their own.
            let own = [campus.map(|campus| (campus, None)), campus.zip(college.as_deref().map(Some))];
            for place in std::iter::once(None).chain(own.into_iter().flatten().map(Some)) {
                *lately.cases.entry(place).or_default().entry(fraud_type).or_default() += 1;
            }
        }
        let since = at - TimeDelta::days(DAYS);
        let mut quizzes: Vec<_> =
            self.quizzes.iter().filter(|quiz| since < quiz.closed_at && quiz.closed_at <= at).collect();
        quizzes.sort_by_key(|quiz| quiz.closed_at);
        for quiz in quizzes {
            // A later quiz about the same kind takes the place of an earlier one.
            lately.doubts.entry(&quiz.class).or_default().insert(&quiz.fraud_type, quiz.shows_doubt());
        }
        lately
    }
}

/// A campus, and a college of it or all of them.
type Place<'a> = (&'a str, Option<&'a str>);

/// What counts for the tips of one day.
#[derive(Clone, Debug, Default)]
pub struct Lately<'a> {
    /// Cases of each kind, by place; of the whole university for `None`.
    cases: BTreeMap<Option<Place<'a>>, BTreeMap<&'a FraudType, u64>>,
    /// Whether each class has a doubt about each kind that it was asked about.
    doubts: BTreeMap<&'a str, BTreeMap<&'a FraudType, bool>>,
}

impl Lately<'_> {
    /// The signals for readers of these classes, at a college of a campus as far as they have one in common.
    #[must_use]
    pub fn signals(&self, campus: Option<&str>, college: Option<&str>, classes: &[String]) -> Signals {
        let mut kinds: BTreeMap<FraudType, Signal> = BTreeMap::new();
        let places = [
            (Near::University, Some(None)),
            (Near::Campus, campus.map(|campus| Some((campus, None)))),
            (Near::College, campus.zip(college).map(|(campus, college)| Some((campus, Some(college))))),
        ];
        // The nearest place with cases enough comes last and stays.
        for (near, place) in places {
            let counts = place.and_then(|place| self.cases.get(&place)).into_iter().flatten();
            for (kind, cases) in counts.filter(|(_, cases)| **cases >= FEWEST) {
                kinds.entry((*kind).clone()).or_default().cases = Some((near, *cases >= MANY));
            }
        }
        let asked = classes.iter().filter_map(|class| self.doubts.get(class.as_str())).flatten();
        for (kind, _) in asked.filter(|(_, is_doubted)| **is_doubted) {
            kinds.entry((*kind).clone()).or_default().is_doubted = true;
        }
        Signals { kinds }
    }
}

/// Where cases of a kind were enough: the nearest such place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Near {
    /// At the reader's college.
    College,
    /// On their campus.
    Campus,
    /// At the university.
    University,
}

/// What speaks for one kind of fraud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signal {
    /// Where there were cases enough, and whether many.
    pub cases: Option<(Near, bool)>,
    /// Whether the reader's class was in doubt about it.
    pub is_doubted: bool,
}

impl Signal {
    /// What the cases count: four at the reader's college, three on their campus, two at the university, and one more
    /// where there were many.
    const fn points_of_cases(self) -> u32 {
        match self.cases {
            None => 0,
            Some((near, is_many)) => {
                let near = match near {
                    Near::College => 4,
                    Near::Campus => 3,
                    Near::University => 2,
                };
                near + is_many as u32
            }
        }
    }

    /// What it counts in all: the cases, and three for a doubt.
    #[must_use]
    pub const fn points(self) -> u32 {
        self.points_of_cases() + if self.is_doubted { DOUBT } else { 0 }
    }

    /// The part that counts most; of two the class's own doubt.
    pub(super) const fn strongest(self) -> Option<Strongest> {
        match self.cases {
            Some((near, _)) if !self.is_doubted || self.points_of_cases() > DOUBT => Some(Strongest::Cases(near)),
            _ if self.is_doubted => Some(Strongest::Doubt),
            _ => None,
        }
    }
}

/// The part of a signal that counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strongest {
    /// Cases near by.
    Cases(Near),
    /// A doubt of the class.
    Doubt,
}

/// What speaks for each kind of fraud, for one reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// Kinds for which something speaks; any other has no signal.
    pub kinds: BTreeMap<FraudType, Signal>,
}

impl Signals {
    /// The signal for a kind, if there is one.
    pub(super) fn of(&self, fraud_type: Option<&FraudType>) -> Option<Signal> {
        self.kinds.get(fraud_type?).copied().filter(|signal| signal.points() > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_count_from_five_on_and_the_nearest_place_with_so_many_is_named() {
        let near = |own: usize, next_door: usize, elsewhere: usize| {
            let cases = [
                vec![case(Some("qingdao"), Some("计算机学院")); own],
                vec![case(Some("qingdao"), None); next_door],
                vec![case(None, None); elsewhere],
            ];
            signal(&Events { cases: cases.concat(), quizzes: Vec::new() }).and_then(|signal| signal.cases)
        };

        assert_eq!(near(4, 0, 0), None);
        assert_eq!(near(4, 0, 1), Some((Near::University, false)));
        assert_eq!(near(4, 1, 0), Some((Near::Campus, false)));
        assert_eq!(near(4, 6, 0), Some((Near::Campus, true)));
        assert_eq!(near(5, 20, 20), Some((Near::College, false)));
        assert_eq!(near(10, 0, 0), Some((Near::College, true)));
    }

    #[test]
    fn a_college_of_the_same_name_on_another_campus_is_another_college() {
        let events = Events { cases: vec![case(Some("taian"), Some("计算机学院")); 5], quizzes: Vec::new() };

        assert_eq!(signal(&events).unwrap().cases, Some((Near::University, false)));
    }

    #[test]
    fn whoever_has_no_class_is_told_of_the_university_alone() {
        let events = Events { cases: vec![case(Some("qingdao"), Some("计算机学院")); 5], quizzes: Vec::new() };

        let signals = events.lately(day(30), noon(30)).signals(None, None, &[]);

        assert_eq!(signals.of(Some(&brushing())).unwrap().cases, Some((Near::University, false)));
    }

    #[test]
    fn a_case_counts_for_thirty_days_and_not_before_it_is_filed() {
        let of = |happened: u32, filed: u32, on: u32| {
            let case = FiledCase { day: day(happened), filed_at: noon(filed), ..case(None, None) };
            let events = Events { cases: vec![case; 5], quizzes: Vec::new() };
            !events.lately(day(on), noon(on)).signals(None, None, &[]).kinds.is_empty()
        };

        assert!(of(1, 1, 30));
        assert!(!of(1, 1, 31));
        assert!(!of(9, 11, 10));
        assert!(of(9, 11, 11));
        assert!(!of(11, 10, 10), "a day to come");
    }

    #[test]
    fn a_class_is_in_doubt_when_fewer_than_two_of_three_were_right_of_at_least_five() {
        let doubted = |right: u32, answers: u32| {
            let quizzes = vec![ClosedQuiz { right, answers, ..quiz(20) }];
            signal(&Events { cases: Vec::new(), quizzes }).is_some_and(|signal| signal.is_doubted)
        };

        assert!(!doubted(0, 4));
        assert!(doubted(3, 5));
        assert!(!doubted(4, 6));
        assert!(doubted(19, 30));
        assert!(!doubted(20, 30));
    }

    #[test]
    fn the_newest_quiz_about_a_kind_speaks_for_it() {
        let well = ClosedQuiz { right: 10, ..quiz(21) };
        let is_doubted = |quizzes: Vec<ClosedQuiz>| signal(&Events { cases: Vec::new(), quizzes }).is_some();

        assert!(is_doubted(vec![quiz(20)]));
        assert!(!is_doubted(vec![well.clone(), quiz(20)]));
        assert!(is_doubted(vec![quiz(22), well]));
        assert!(!is_doubted(vec![ClosedQuiz { class: "软件2302".into(), ..quiz(20) }]), "another class's");
    }

    #[test]
    fn what_counts_most_is_the_reason() {
        let of = |cases, is_doubted| Signal { cases, is_doubted };

        let strong = of(Some((Near::College, false)), true);
        assert_eq!((strong.points(), strong.strongest()), (7, Some(Strongest::Cases(Near::College))));
        let even = of(Some((Near::Campus, false)), true);
        assert_eq!((even.points(), even.strongest()), (6, Some(Strongest::Doubt)));
        let far = of(Some((Near::University, true)), false);
        assert_eq!((far.points(), far.strongest()), (3, Some(Strongest::Cases(Near::University))));
        assert_eq!((Signal::default().points(), Signal::default().strongest()), (0, None));
    }

    /// What speaks for brushing on the 30th, to a class of the college.
    fn signal(events: &Events) -> Option<Signal> {
        let classes = ["软件2301".to_owned()];
        events.lately(day(30), noon(30)).signals(Some("qingdao"), Some("计算机学院"), &classes).of(Some(&brushing()))
    }

    fn brushing() -> FraudType {
        FraudType::new("brushing")
    }

    fn case(campus: Option<&str>, college: Option<&str>) -> FiledCase {
        let [campus, college] = [campus, college].map(|name| name.map(str::to_owned));
        FiledCase { fraud_type: brushing(), campus, college, day: day(20), filed_at: noon(20) }
    }

    /// A quiz of which three of ten were right.
    fn quiz(on: u32) -> ClosedQuiz {
        let class = "软件2301".to_owned();
        ClosedQuiz { class, fraud_type: brushing(), answers: 10, right: 3, closed_at: noon(on) }
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 5, day).unwrap()
    }

    fn noon(day_of_month: u32) -> DateTime<Utc> {
        day(day_of_month).and_hms_opt(4, 0, 0).unwrap().and_utc()
    }
}
