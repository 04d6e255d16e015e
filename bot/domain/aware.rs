//! How many know the common frauds (知晓率): three numbers that are never made one, and how sure the third is.
//!
//! | number | what it says | what it does not say |
//! |---|---|---|
//! | reached | students whose class's group got a tip or an alert | that anybody read it |
//! | acknowledged | students who tapped that they had read one | that they know what it says |
//! | verified | of students drawn by lot, how many answer both check questions rightly | what those know who stayed silent |
//!
//! Every week one of twenty students is drawn, from each college in proportion, and nobody twice within three weeks.
//! Whoever is drawn and cannot be written to, or does not answer, stays in the count of those who were drawn.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::campus::coded;
use super::quiz::{self, Answer, Bank, Choice, Heard, Question, QuestionId, lot};
use super::review::College;
use super::roster::StudentId;
use super::tip::{FraudType, Reader};

/// One of so many students is drawn each week: 5 %.
pub const ONE_OF: u32 = 20;

/// Within this time nobody is drawn twice.
pub const REST: TimeDelta = TimeDelta::days(21);

/// How many questions each is asked.
pub const QUESTIONS: usize = 2;

/// How long is kept who was drawn and what they answered: as long as it decides who is drawn.
pub const KEPT: TimeDelta = TimeDelta::days(28);

/// The fewest people behind a figure that is shown (product.md §5.8).
pub const FEWEST: u32 = 5;

/// The 0.975 quantile of the normal distribution, for intervals of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A student who can be drawn, or was drawn not long ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The student.
    pub student: StudentId,
    /// Their college, from which they are drawn.
    pub college: College,
    /// Whether they were drawn within [`REST`].
    pub rests: bool,
}

/// How many are to be drawn of colleges with so many students: a twentieth of all, rounded up, in proportion by the
/// largest remainder; of each college at least one.
#[must_use]
pub fn quotas(students: &BTreeMap<College, u32>) -> BTreeMap<College, u32> {
    let all: u32 = students.values().sum();
    let mut quotas: BTreeMap<_, _> = students.iter().map(|(college, size)| (college.clone(), size / ONE_OF)).collect();
    let mut remainders: Vec<_> = students.iter().map(|(college, size)| (size % ONE_OF, college)).collect();
    remainders.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.cmp(b)));
    let wanting = all.div_ceil(ONE_OF).saturating_sub(quotas.values().sum());
    for (_, college) in remainders.into_iter().take(usize::try_from(wanting).unwrap_or_default()) {
        *quotas.entry(college.clone()).or_default() += 1;
    }
    for (college, size) in students {
        let quota = quotas.entry(college.clone()).or_default();
        *quota = (*quota).max(1).min(*size);
    }
    quotas
}

/// Draws the sample of a week: of each college its quota of those who do not rest, by lot. `roll` throws the dice for a
/// student, always the same for the same student in the same week.
#[must_use]
pub fn draw(candidates: &[Candidate], roll: impl Fn(StudentId) -> u64) -> Vec<StudentId> {
    let mut sizes: BTreeMap<College, u32> = BTreeMap::new();
    let mut free: BTreeMap<&College, Vec<StudentId>> = BTreeMap::new();
    for candidate in candidates {
        *sizes.entry(candidate.college.clone()).or_default() += 1;
        if !candidate.rests {
            free.entry(&candidate.college).or_default().push(candidate.student);
        }
    }
    let quotas = quotas(&sizes);
    let mut drawn = Vec::new();
    for (college, mut students) in free {
        students.sort_by_key(|student| (roll(*student), *student));
        students.truncate(usize::try_from(quotas.get(college).copied().unwrap_or_default()).unwrap_or(usize::MAX));
        drawn.extend(students);
    }
    drawn.sort_unstable();
    drawn
}

/// The questions that somebody is asked who was drawn: about two kinds of fraud, both by lot alone, so that what they
/// were asked before has no part in it.
#[must_use]
pub fn questions<'a>(bank: &'a Bank, reader: &Reader) -> Vec<&'a Question> {
    let mut kinds: BTreeMap<_, Vec<&Question>> = BTreeMap::new();
    for question in bank.questions().iter().filter(|question| question.audience.includes(reader)) {
        kinds.entry(&question.fraud_type).or_default().push(question);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(kind, _)| lot(reader.seed, &["kind", kind.as_str()]));
    let one = |(_, questions): (&FraudType, Vec<&'a Question>)| {
        questions.into_iter().min_by_key(|question| lot(reader.seed, &["question", question.id.as_str()]))
    };
    kinds.into_iter().take(QUESTIONS).filter_map(one).collect()
}

/// The number of what somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AskId(pub i64);

/// What somebody who was drawn is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Its number.
    pub id: AskId,
    /// The Monday of the week.
    pub week: NaiveDate,
    /// The account that is asked.
    pub account: i64,
    /// The college from which they were drawn.
    pub college: College,
    /// What the order of the options comes from.
    pub seed: u64,
    /// The questions, in their order.
    pub questions: Vec<QuestionId>,
    /// What was answered, by the question's place, from 0.
    pub answers: BTreeMap<usize, Answer>,
    /// Until when they can answer.
    pub closes_at: DateTime<Utc>,
}

impl Ask {
    /// The question at a place, if the bank still has it.
    #[must_use]
    pub fn question<'a>(&self, bank: &'a Bank, place: usize) -> Option<&'a Question> {
        bank.question(self.questions.get(place)?)
    }

    /// The first question that waits for an answer, with its place.
    #[must_use]
    pub fn next<'a>(&self, bank: &'a Bank) -> Option<(usize, &'a Question)> {
        quiz::waiting(bank, &self.questions, &self.answers)
    }

    /// What it comes to that somebody chooses this at a place. The first answer to a question is the only one.
    #[must_use]
    pub fn hear(&self, bank: &Bank, place: usize, choice: Choice, now: DateTime<Utc>) -> Heard {
        quiz::heard(self.answers.get(&place), self.question(bank, place), choice, now >= self.closes_at)
    }

    /// Whether every question was answered, and every answer is right; `None` until all are there.
    #[must_use]
    pub fn verified(&self) -> Option<bool> {
        let is_whole = !self.questions.is_empty() && self.answers.len() == self.questions.len();
        is_whole.then(|| self.answers.values().all(|answer| answer.is_right))
    }
}

/// What is known of a college in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stratum {
    /// The college.
    pub college: College,
    /// Its students on the day of the draw.
    pub students: u32,
    /// How many were drawn.
    pub drawn: u32,
    /// How many of these could be written to.
    pub reached: u32,
    /// How many answered both questions.
    pub answered: u32,
    /// How many of these were right in both.
    pub verified: u32,
}

/// What a sample says of all students.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The share of those who know, from 0 to 1.
    pub share: f64,
    /// The interval of 95 %.
    pub interval: (f64, f64),
    /// Between which shares it would lie if all who did not answer were wrong, and if all were right.
    pub bounds: (f64, f64),
}

/// The sums of a week.
#[must_use]
pub fn sum(strata: &[Stratum]) -> Stratum {
    let nowhere = College { campus: String::new(), college: String::new() };
    let zero = Stratum { college: nowhere, students: 0, drawn: 0, reached: 0, answered: 0, verified: 0 };
    strata.iter().fold(zero, |mut sum, stratum| {
        sum.students += stratum.students;
        sum.drawn += stratum.drawn;
        sum.reached += stratum.reached;
        sum.answered += stratum.answered;
        sum.verified += stratum.verified;
        sum
    })
}

/// What a sample says of the colleges from which it was drawn; `None` with fewer than [`FEWEST`] answers.
///
/// The share is that of each college, weighted by its students (Cochran, Sampling Techniques, 3rd ed. 1977, §5.3). The
/// interval is Wilson's (1927), which stays within 0 and 1 and does not shrink to nothing where all were right, for the
/// effective number of answers: Kish's for their weights (Survey Sampling 1965, §11.7), with the correction for a finite
/// population. What drawing by college gains in sureness is not claimed, so the interval is rather too wide. Colleges
/// nobody of which answered have no part in the share and the interval; their part in the bounds is whole.
#[must_use]
pub fn estimate(strata: &[Stratum]) -> Option<Estimate> {
    let heard: Vec<_> = strata.iter().filter(|stratum| stratum.answered > 0).collect();
    let answered: u32 = heard.iter().map(|stratum| stratum.answered).sum();
    if answered < FEWEST {
        return None;
    }
    let students: f64 = heard.iter().map(|stratum| f64::from(stratum.students)).sum();
    let weighted = |of: &dyn Fn(&Stratum) -> f64| -> f64 {
        heard.iter().map(|stratum| f64::from(stratum.students) * of(stratum)).sum::<f64>() / students
    };
    let share = weighted(&|stratum| f64::from(stratum.verified) / f64::from(stratum.answered));
    let spread: f64 =
        heard.iter().map(|stratum| f64::from(stratum.students).powi(2) / f64::from(stratum.answered)).sum();
    let effective = students * students / spread;
    let silent = students - f64::from(answered);
    // Nobody is left of whom something would have to be concluded.
    let interval = if silent < 0.5 { (share, share) } else { wilson(share, effective * (students - 1.0) / silent) };
    Some(Estimate { share, interval, bounds: bounds(strata) })
}

/// Wilson's interval of 95 % for a share of so many.
fn wilson(share: f64, number: f64) -> (f64, f64) {
    let square = Z * Z / number;
    let middle = (share + square / 2.0) / (1.0 + square);
    let half = Z / (1.0 + square) * (share * (1.0 - share) / number + square / (4.0 * number)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// The share if all who were drawn and did not answer were wrong, and if all were right.
fn bounds(strata: &[Stratum]) -> (f64, f64) {
    let drawn: Vec<_> = strata.iter().filter(|stratum| stratum.drawn > 0).collect();
    let students: f64 = drawn.iter().map(|stratum| f64::from(stratum.students)).sum();
    let of = |right: &dyn Fn(&Stratum) -> u32| -> f64 {
        let part =
            |stratum: &&Stratum| f64::from(stratum.students) * f64::from(right(stratum)) / f64::from(stratum.drawn);
        drawn.iter().map(part).sum::<f64>() / students
    };
    let silent = |stratum: &Stratum| stratum.drawn.saturating_sub(stratum.answered);
    (of(&|stratum| stratum.verified), of(&|stratum| stratum.verified + silent(stratum)))
}

coded! {
    /// How well a kind of fraud is known in a college, for a map.
    Band {
        /// Fewer than six of ten.
        Low = "low",
        /// Fewer than eight.
        Middle = "middle",
        /// Fewer than nine.
        Good = "good",
        /// Nine or more.
        High = "high",
    }
}

impl Band {
    /// The band of a share in percent.
    #[must_use]
    pub const fn of(percent: u32) -> Self {
        match percent {
            0..60 => Self::Low,
            60..80 => Self::Middle,
            80..90 => Self::Good,
            _ => Self::High,
        }
    }
}

/// How many people of a college met a kind of fraud in the quiz or in a sample, and how many were right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// In the quiz that they took by themselves.
    pub quiz: (u32, u32),
    /// In samples.
    pub sample: (u32, u32),
}

impl Met {
    /// The share of those who were right, in percent; `None` where there may be too few people behind it. Somebody may
    /// have met it both ways, so that one of these must have enough.
    #[must_use]
    pub fn percent(&self) -> Option<u32> {
        let (people, right) = (self.quiz.0 + self.sample.0, self.quiz.1 + self.sample.1);
        let is_shown = self.quiz.0.max(self.sample.0) >= FEWEST;
        is_shown.then(|| (right * 100 + people / 2) / people)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn college(name: &str) -> College {
        College { campus: "qingdao".to_owned(), college: name.to_owned() }
    }

    fn stratum(name: &str, students: u32, drawn: u32, answered: u32, verified: u32) -> Stratum {
        Stratum { college: college(name), students, drawn, reached: drawn, answered, verified }
    }

    /// Dice that spread well (the finaliser of splitmix64, Steele and others 2014).
    fn dice(seed: u64) -> impl Fn(StudentId) -> u64 {
        move |student| mix(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ student.0.unsigned_abs())
    }

    fn mix(number: u64) -> u64 {
        let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I,
    /// method 3 (Wilson's without a correction for continuity).
    #[test]
    fn wilsons_interval_is_that_of_the_table() {
        let table = [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ];
        for (right, of, low, high) in table {
            let interval = wilson(right / of, of);
            assert!((interval.0 - low).abs() < 5e-5 && (interval.1 - high).abs() < 5e-5, "{right}/{of}: {interval:?}");
        }
    }

    /// The right sides were worked out in Python from single answers with their weights, with the interval as the two
    /// roots of its quadratic equation.
    #[test]
    fn an_estimate_is_that_of_an_independent_computation() {
        let uneven = [stratum("A", 2000, 100, 88, 80), stratum("B", 600, 30, 20, 15), stratum("C", 150, 8, 6, 6)];
        let all_right = [stratum("A", 40, 2, 2, 2), stratum("B", 40, 2, 2, 2), stratum("C", 60, 3, 3, 3)];
        let silent = [stratum("A", 500, 25, 0, 0), stratum("B", 500, 25, 25, 20)];
        let cases = [
            (&uneven, 0.879_339, (0.808_090, 0.926_540), (0.731_818, 0.905_455)),
            (&all_right, 1.0, (0.655_698, 1.0), (1.0, 1.0)),
        ];
        let close = |one: f64, other: f64| (one - other).abs() < 1e-6;
        let check = |strata: &[Stratum], share: f64, interval: (f64, f64), bounds: (f64, f64)| {
            let estimate = estimate(strata).unwrap();
            assert!(close(estimate.share, share), "{estimate:?}");
            assert!(close(estimate.interval.0, interval.0) && close(estimate.interval.1, interval.1), "{estimate:?}");
            assert!(close(estimate.bounds.0, bounds.0) && close(estimate.bounds.1, bounds.1), "{estimate:?}");
        };
        for (strata, share, interval, bounds) in cases {
            check(strata, share, interval, bounds);
        }
        check(&silent, 0.8, (0.613_793, 0.909_645), (0.4, 0.9));
    }

    #[test]
    fn whoever_was_all_asked_leaves_no_doubt_and_few_say_nothing() {
        assert_eq!(estimate(&[stratum("A", 4, 4, 4, 4)]), None);
        assert_eq!(estimate(&[]), None);
        let census = estimate(&[stratum("A", 10, 10, 10, 7)]).unwrap();
        assert_eq!((census.share, census.interval, census.bounds), (0.7, (0.7, 0.7), (0.7, 0.7)));
    }

    /// Samples drawn anew from the same people have the truth in their interval about as often as it says.
    #[test]
    fn of_a_hundred_intervals_about_ninety_five_have_the_truth() {
        let (sizes, truths) = ([900_u32, 400, 240], [0.95, 0.8, 0.6]);
        let knows = |at: usize, nth: u32| f64::from(nth) < truths[at] * f64::from(sizes[at]);
        let students: u32 = sizes.iter().sum();
        let known: usize = (0..3).map(|at| (0..sizes[at]).filter(|nth| knows(at, *nth)).count()).sum();
        let truth = f64::from(u32::try_from(known).unwrap()) / f64::from(students);
        let names = ["A", "B", "C"];
        let candidates: Vec<_> = (0..3)
            .flat_map(|at| {
                (0..sizes[at]).map(move |nth| Candidate {
                    student: StudentId(i64::try_from(at).unwrap() * 10_000 + i64::from(nth)),
                    college: college(names[at]),
                    rests: false,
                })
            })
            .collect();
        let mut held = 0;
        for week in 0..1_000 {
            let mut strata: Vec<_> = (0..3).map(|at| stratum(names[at], sizes[at], 0, 0, 0)).collect();
            for student in draw(&candidates, dice(week)) {
                let at = usize::try_from(student.0 / 10_000).unwrap();
                let nth = u32::try_from(student.0 % 10_000).unwrap();
                strata[at].drawn += 1;
                strata[at].answered += 1;
                strata[at].verified += u32::from(knows(at, nth));
            }
            let (low, high) = estimate(&strata).unwrap().interval;
            held += u32::from((low..=high).contains(&truth));
        }
        assert!((930..=995).contains(&held), "{held} of 1000");
    }

    #[test]
    fn a_twentieth_is_drawn_in_proportion_and_of_each_college_one() {
        let sizes = [("A", 2000), ("B", 610), ("C", 150), ("D", 7), ("E", 0)];
        let sizes: BTreeMap<_, _> = sizes.into_iter().map(|(name, size)| (college(name), size)).collect();
        let quotas: Vec<_> = quotas(&sizes).into_values().collect();
        // 2767 / 20 = 138.35, so 139: 100 + 30 + 7 and the largest remainders B (10) and C (10); D has one all the same.
        assert_eq!(quotas, [100, 31, 8, 1, 0]);
    }

    #[test]
    fn a_cell_with_few_people_behind_it_is_not_shown() {
        let met = |quiz, sample| Met { quiz, sample }.percent();
        assert_eq!(met((4, 4), (0, 0)), None);
        assert_eq!(met((3, 3), (3, 0)), None, "they may be the same");
        assert_eq!(met((5, 4), (0, 0)), Some(80));
        assert_eq!(met((5, 4), (1, 0)), Some(67));
        assert_eq!(
            [0, 59, 60, 79, 80, 89, 90, 100].map(Band::of),
            [Band::Low, Band::Low, Band::Middle, Band::Middle, Band::Good, Band::Good, Band::High, Band::High]
        );
    }

    proptest! {
        #[test]
        fn nobody_is_drawn_twice_within_three_weeks_and_all_are_in_the_end(
            sizes in prop::collection::vec(1_u32..60, 1..5), seed in any::<u64>(),
        ) {
            let names = ["A", "B", "C", "D"];
            let all: Vec<_> = (0..sizes.len())
                .flat_map(|at| (0..sizes[at]).map(move |nth| (at, i64::try_from(at).unwrap() * 1_000 + i64::from(nth))))
                .collect();
            let mut last: BTreeMap<i64, i64> = BTreeMap::new();
            for week in 0..12_i64 {
                let candidates: Vec<_> = all
                    .iter()
                    .map(|(at, id)| Candidate {
                        student: StudentId(*id),
                        college: college(names[*at]),
                        rests: last.get(id).is_some_and(|before| TimeDelta::weeks(week - before) < REST),
                    })
                    .collect();
                let roll = dice(seed ^ week.unsigned_abs());
                let drawn = draw(&candidates, &roll);
                prop_assert_eq!(&draw(&candidates, &roll), &drawn, "always the same");
                let students: u32 = sizes.iter().sum();
                let most = students.div_ceil(ONE_OF) + u32::try_from(sizes.len()).unwrap();
                prop_assert!(u32::try_from(drawn.len()).unwrap() <= most);
                for student in drawn {
                    let before = last.insert(student.0, week);
                    prop_assert!(before.is_none_or(|before| week - before >= 3), "{student:?}");
                }
            }
        }

        #[test]
        fn an_estimate_is_within_its_interval_and_its_bounds(
            parts in prop::collection::vec((20_u32..3000, 1_u32..150, 0_u32..150, 0_u32..150), 1..6),
        ) {
            let strata: Vec<_> = parts
                .iter()
                .map(|(students, drawn, answered, verified)| {
                    let drawn = (*drawn).min(*students);
                    let answered = (*answered).min(drawn);
                    stratum("A", *students, drawn, answered, (*verified).min(answered))
                })
                .collect();
            if let Some(estimate) = estimate(&strata) {
                let ((low, high), (worst, best)) = (estimate.interval, estimate.bounds);
                let slack = 1e-9;
                prop_assert!(low >= 0.0 && high <= 1.0 && low <= estimate.share + slack && estimate.share <= high + slack);
                prop_assert!(worst <= best + slack && worst >= -slack && best <= 1.0 + slack);
            }
        }
    }
}
