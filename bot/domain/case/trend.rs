//! This year beside the same days of last year: cases, amounts, and whether both fell (双下降).
//!
//! What is not known is not made up: an amount of which only the band is known is a range, and a fall is stated only
//! where it is one wherever in its range each amount lies.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::AddAssign;

use chrono::{Datelike as _, Days, NaiveDate};

use super::{Case, FEWEST, Fen, Place};
use crate::domain::tip::FraudType;

/// How far an amount that was rounded to a hundred yuan can be from what it was.
const ROUNDED_BY: u64 = 50;

/// Days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

impl Span {
    /// Every day that is written in four digits of a year, as the database orders them.
    pub const EVER: Self = match (NaiveDate::from_ymd_opt(1, 1, 1), NaiveDate::from_ymd_opt(9999, 12, 31)) {
        (Some(from), Some(to)) => Self { from, to },
        _ => unreachable!(),
    };

    /// Whether a day is one of these.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// The same days of the year before. The 29th of February becomes the 28th, and a span to the end of a month ends
    /// with the month.
    #[must_use]
    pub fn a_year_earlier(self) -> Self {
        let to = in_year(self.to, -1);
        let to = if self.to == end_of_month(self.to) { end_of_month(to) } else { to };
        Self { from: in_year(self.from, -1), to }
    }

    fn is_within(self, other: Self) -> bool {
        other.contains(self.from) && other.contains(self.to)
    }

    fn meets(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

fn in_year(day: NaiveDate, by: i32) -> NaiveDate {
    let year = day.year() + by;
    day.with_year(year).or_else(|| day.pred_opt().and_then(|day| day.with_year(year))).unwrap_or(day)
}

/// How many cases, and how much in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Cases.
    pub cases: u64,
    /// Their amounts together.
    pub fen: Fen,
}

/// A row of a file that counts cases of the time before the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The days that it counts.
    pub span: Span,
    /// In one college; `None` where the file does not say.
    pub college: Option<String>,
    /// Of one kind; `None` where the file does not say.
    pub fraud_type: Option<FraudType>,
    /// What it counts.
    pub counted: Counted,
}

/// Cases added up. Amounts are in yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub cases: u64,
    /// The least that their amounts can come to, but for rounding.
    pub low: u64,
    /// The most; `None` when one of them has no end.
    pub high: Option<u64>,
    /// By how much rounding can have changed that.
    pub rounded_by: u64,
    /// What came back, but for rounding.
    pub recovered: u64,
}

impl Default for Sum {
    fn default() -> Self {
        Self { cases: 0, low: 0, high: Some(0), rounded_by: 0, recovered: 0 }
    }
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.cases += other.cases;
        self.low += other.low;
        self.high = self.high.zip(other.high).map(|(one, other)| one + other);
        self.rounded_by += other.rounded_by;
        self.recovered += other.recovered;
    }
}

impl Sum {
    fn of(case: &Case) -> Self {
        let loss = case.facts.loss;
        let (low, high) = loss.map_or((0, None), super::Loss::yuan_range);
        let rounded_by = if loss.is_some_and(|loss| loss.yuan.is_some()) { ROUNDED_BY } else { 0 };
        Self { cases: 1, low, high, rounded_by, recovered: case.facts.recovered.unwrap_or_default() }
    }

    fn of_counted(counted: Counted) -> Self {
        let yuan = counted.fen.0 / 100;
        Self { cases: counted.cases, low: yuan, high: Some(yuan), rounded_by: 0, recovered: 0 }
    }

    /// Whether these amounts are surely less than others; `None` when that cannot be told.
    #[must_use]
    pub fn is_less_than(self, other: Self) -> Option<bool> {
        let most = self.high.map(|high| high + self.rounded_by);
        let others_most = other.high.map(|high| high + other.rounded_by);
        if most.is_some_and(|most| most < other.low.saturating_sub(other.rounded_by)) {
            return Some(true);
        }
        others_most.is_some_and(|most| self.low.saturating_sub(self.rounded_by) >= most).then_some(false)
    }
}

/// What can be said of two years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Cases and amounts both fell.
    BothFell,
    /// Only the cases did.
    CasesFell,
    /// Only the amounts did.
    AmountsFell,
    /// Neither did.
    NeitherFell,
    /// The cases fell, and of the amounts too little is known.
    AmountsUnclear,
}

/// One line of a comparison: the whole, or a college.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// This year.
    pub now: Sum,
    /// The same days of last year; `None` where nothing is known of them.
    pub before: Option<Sum>,
    /// How many students there are; 0 where nobody knows.
    pub students: u64,
}

impl Line {
    /// What can be said of both years; `None` without last year.
    #[must_use]
    pub fn verdict(self) -> Option<Verdict> {
        let before = self.before?;
        let cases_fell = self.now.cases < before.cases;
        Some(match (cases_fell, self.now.is_less_than(before)) {
            (true, Some(true)) => Verdict::BothFell,
            (true, Some(false)) => Verdict::CasesFell,
            (true, None) => Verdict::AmountsUnclear,
            (false, Some(true)) => Verdict::AmountsFell,
            (false, Some(false) | None) => Verdict::NeitherFell,
        })
    }

    /// Whether there are too few cases in either year to be judged by.
    #[must_use]
    pub fn is_few(self) -> bool {
        self.now.cases < FEWEST || self.before.is_some_and(|before| before.cases < FEWEST)
    }

    /// By how many per cent the cases changed; `None` where there were none before, or nothing is known.
    #[must_use]
    pub fn cases_change(self) -> Option<i64> {
        change(self.now.cases, self.before?.cases)
    }

    /// By how many per cent the amounts changed; `None` where they are not known well enough.
    #[must_use]
    pub fn amounts_change(self) -> Option<i64> {
        let before = self.before?;
        (self.now.high == Some(self.now.low) && before.high == Some(before.low))
            .then(|| change(self.now.low, before.low))
            .flatten()
    }

    /// Hundredths of a case for every 1,000 students, this year and before.
    #[must_use]
    pub fn per_thousand(self) -> Option<(u64, Option<u64>)> {
        let of = |cases: u64| (cases * 100_000 + self.students / 2) / self.students;
        (self.students > 0).then(|| (of(self.now.cases), self.before.map(|before| of(before.cases))))
    }
}

/// By how many per cent a number changed, rounded away from nothing at the half.
fn change(now: u64, before: u64) -> Option<i64> {
    let (now, before) = (i128::from(now), i128::from(before));
    if before == 0 {
        return None;
    }
    let (hundredfold, half) = ((now - before) * 100, before / 2);
    let rounded = if hundredfold < 0 { -((-hundredfold + half) / before) } else { (hundredfold + half) / before };
    i64::try_from(rounded).ok()
}

/// A comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The days of this year.
    pub span: Span,
    /// Those of last year; `None` when nothing is known of them.
    pub before: Option<Span>,
    /// Whether fewer days than wanted are compared, because last year's counts go no further or are by month.
    pub is_cut: bool,
    /// Everything together.
    pub whole: Line,
    /// By college, those with most cases first; `None` is where no college was said.
    pub colleges: Vec<(Option<String>, Line)>,
}

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The days of this year.
    pub wanted: Span,
    /// Cases of both years.
    pub cases: &'a [Case],
    /// Counts of the time before the register.
    pub baseline: &'a [Baseline],
    /// Since when every case is in the register; `None` when it is not known.
    pub register_since: Option<NaiveDate>,
    /// How many students each college has.
    pub students: &'a BTreeMap<String, u64>,
}

impl Trend {
    /// Compares. Counts from a file go before cases of the register.
    #[must_use]
    pub fn of(known: &Known<'_>) -> Self {
        let wanted_before = known.wanted.a_year_earlier();
        let from_file = covered(wanted_before, known.baseline);
        let is_registered = known.register_since.is_some_and(|since| since <= wanted_before.from);
        let before = from_file.or(is_registered.then_some(wanted_before));
        let span = match before {
            Some(before) if before != wanted_before => {
                Span { from: in_year(before.from, 1), to: in_year(before.to, 1) }
            }
            Some(_) | None => known.wanted,
        };
        let mut whole = Line { before: before.map(|_| Sum::default()), ..Line::default() };
        whole.students = known.students.values().sum();
        let mut colleges: BTreeMap<Option<String>, Line> = BTreeMap::new();
        let mut add = |college: Option<String>, sum: Sum, is_before: bool| {
            let students = college.as_ref().and_then(|college| known.students.get(college)).copied();
            let fresh = Line {
                students: students.unwrap_or_default(),
                before: whole.before.map(|_| Sum::default()),
                ..Line::default()
            };
            let line = colleges.entry(college).or_insert(fresh);
            for line in [line, &mut whole] {
                match &mut line.before {
                    Some(before) if is_before => *before += sum,
                    _ => line.now += sum,
                }
            }
        };
        for case in known.cases.iter().filter(|case| case.filed_at.is_some()) {
            let Some(day) = case.facts.day else { continue };
            let college = match &case.facts.place {
                Some(Place::College { college, .. }) => Some(college.clone()),
                Some(Place::Withheld) | None => None,
            };
            if span.contains(day) {
                add(college, Sum::of(case), false);
            } else if from_file.is_none() && before.is_some_and(|before| before.contains(day)) {
                add(college, Sum::of(case), true);
            }
        }
        let counted = known.baseline.iter().filter(|line| from_file.is_some_and(|span| line.span.is_within(span)));
        for line in counted {
            add(line.college.clone(), Sum::of_counted(line.counted), true);
        }
        let mut colleges: Vec<_> = colleges.into_iter().collect();
        let key = |line: &Line| (line.now.cases, line.before.map(|before| before.cases));
        colleges.sort_by_key(|(_, line)| Reverse(key(line)));
        Self { span, before, is_cut: span != known.wanted, whole, colleges }
    }
}

/// As much of these days as counts speak for whole: the months from the first to the last that they count, without
/// any day that is counted together with one outside. `None` when that is nothing.
#[must_use]
pub fn covered(wanted: Span, lines: &[Baseline]) -> Option<Span> {
    let first = lines.iter().map(|line| line.span.from).min()?;
    let last = lines.iter().map(|line| line.span.to).max()?;
    let first = first.with_day(1).unwrap_or(first);
    let mut span = Span { from: wanted.from.max(first), to: wanted.to.min(end_of_month(last)) };
    loop {
        if span.from > span.to {
            return None;
        }
        let inside = |line: &&Baseline| line.span.meets(span) && !line.span.is_within(span);
        let Some(line) = lines.iter().find(inside) else { return Some(span) };
        if line.span.to > span.to {
            span.to = line.span.from.pred_opt()?;
        } else {
            span.from = line.span.to.succ_opt()?;
        }
    }
}

/// The last day of the month of a day.
#[must_use]
pub fn end_of_month(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_days(Days::new(31)).and_then(|day| day.with_day(1));
    next.and_then(|day| day.pred_opt()).unwrap_or(day)
}

/// From where to where a comparison goes that is asked for on a day: from the beginning of the campaign on, once it has
/// begun this year, else from New Year.
#[must_use]
pub fn wanted(today: NaiveDate, campaign_begins: NaiveDate) -> Span {
    let new_year = today.with_ordinal(1).unwrap_or(today);
    let begins = in_year(campaign_begins, today.year() - campaign_begins.year());
    Span { from: if begins <= today { begins } else { new_year }, to: today }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::case::{CaseId, Facts, Loss};
    use crate::domain::fraud::AmountBand;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn span(from: &str, to: &str) -> Span {
        Span { from: day(from), to: day(to) }
    }

    fn case(on: NaiveDate, college: Option<&str>, loss: Loss) -> Case {
        let place = college.map_or(Place::Withheld, |college| Place::College {
            campus: "qingdao".to_owned(),
            college: college.to_owned(),
        });
        Case {
            id: CaseId(1),
            account: None,
            campus: None,
            facts: Facts { day: Some(on), place: Some(place), loss: Some(loss), ..Facts::default() },
            note_chars: 0,
            version: 1,
            made_at: chrono::DateTime::UNIX_EPOCH,
            filed_at: Some(chrono::DateTime::UNIX_EPOCH),
            closed_at: None,
            has_key: true,
        }
    }

    fn exact(yuan: u64) -> Loss {
        Loss::of(Fen(yuan * 100))
    }

    fn line(from: &str, to: &str, college: Option<&str>, cases: u64, yuan: u64) -> Baseline {
        Baseline {
            span: span(from, to),
            college: college.map(str::to_owned),
            fraud_type: None,
            counted: Counted { cases, fen: Fen(yuan * 100) },
        }
    }

    fn compare(wanted: Span, cases: &[Case], baseline: &[Baseline]) -> Trend {
        let students = BTreeMap::from([("A".to_owned(), 2_000), ("B".to_owned(), 0)]);
        Trend::of(&Known { wanted, cases, baseline, register_since: None, students: &students })
    }

    #[test]
    fn both_fell_where_cases_and_amounts_are_surely_less() {
        let wanted = span("2025-04-01", "2025-06-30");
        let seven = vec![case(day("2025-04-08"), Some("A"), exact(11_600)); 7];
        let last_year = [
            line("2024-04-01", "2024-04-30", Some("A"), 5, 60_000),
            line("2024-05-01", "2024-05-31", Some("A"), 4, 56_000),
            line("2024-06-01", "2024-06-30", Some("B"), 3, 40_000),
            line("2024-07-01", "2024-07-31", Some("B"), 9, 90_000),
        ];
        let trend = compare(wanted, &seven, &last_year);
        assert_eq!((trend.before, trend.is_cut), (Some(span("2024-04-01", "2024-06-30")), false));
        assert_eq!((trend.whole.now.cases, trend.whole.before.map(|sum| sum.cases)), (7, Some(12)));
        assert_eq!((trend.whole.cases_change(), trend.whole.amounts_change()), (Some(-42), Some(-48)));
        assert_eq!(trend.whole.verdict(), Some(Verdict::BothFell));
        assert_eq!(trend.whole.per_thousand(), Some((350, Some(600))));
        let colleges: Vec<_> = trend.colleges.iter().map(|(name, line)| (name.as_deref(), line.now.cases)).collect();
        assert_eq!(colleges, [(Some("A"), 7), (Some("B"), 0)]);
        assert!(!trend.whole.is_few() && trend.colleges[1].1.is_few());
    }

    #[test]
    fn nothing_is_stated_without_last_year_or_with_amounts_that_could_be_more() {
        let wanted = span("2025-04-01", "2025-04-30");
        let one = [case(day("2025-04-08"), None, exact(100))];
        let alone = compare(wanted, &one, &[]);
        assert_eq!((alone.before, alone.whole.verdict(), alone.whole.cases_change()), (None, None, None));

        let last_year = [line("2024-04-01", "2024-04-30", None, 2, 8_000)];
        let verdict = |loss| compare(wanted, &[case(day("2025-04-08"), None, loss)], &last_year).whole.verdict();
        let band = |band| Loss { band, yuan: None };
        assert_eq!(verdict(band(AmountBand::Under3k)), Some(Verdict::BothFell));
        assert_eq!(verdict(band(AmountBand::Under10k)), Some(Verdict::AmountsUnclear));
        assert_eq!(verdict(band(AmountBand::Over100k)), Some(Verdict::CasesFell));
        assert_eq!(verdict(exact(8_000)), Some(Verdict::AmountsUnclear), "rounding could hide a rise");
        assert_eq!(verdict(exact(7_900)), Some(Verdict::BothFell));
        let two = vec![case(day("2025-04-08"), None, exact(100)); 2];
        assert_eq!(compare(wanted, &two, &last_year).whole.verdict(), Some(Verdict::AmountsFell));
    }

    #[test]
    fn counts_by_month_are_compared_to_the_end_of_the_last_whole_month() {
        let months = [line("2024-04-01", "2024-04-30", None, 2, 100), line("2024-05-01", "2024-05-31", None, 3, 200)];
        let trend = compare(span("2025-04-01", "2025-05-20"), &[case(day("2025-05-02"), None, exact(10))], &months);
        assert_eq!((trend.span, trend.is_cut), (span("2025-04-01", "2025-04-30"), true));
        assert_eq!((trend.whole.now.cases, trend.whole.before.map(|sum| sum.cases)), (0, Some(2)));
        assert_eq!(covered(span("2024-05-02", "2024-05-20"), &months), None);
        let days = [line("2024-04-09", "2024-04-09", None, 1, 1)];
        assert_eq!(covered(span("2024-04-01", "2024-05-20"), &days), Some(span("2024-04-01", "2024-04-30")));
    }

    #[test]
    fn a_register_that_is_old_enough_is_compared_with_itself() {
        let cases = [case(day("2024-04-03"), None, exact(500)), case(day("2025-04-03"), None, exact(100))];
        let known = |since: &str| {
            let students = BTreeMap::new();
            let known = Known {
                wanted: span("2025-04-01", "2025-04-30"),
                cases: &cases,
                baseline: &[],
                register_since: Some(day(since)),
                students: &students,
            };
            Trend::of(&known).whole.before.map(|sum| sum.cases)
        };
        assert_eq!(known("2024-04-01"), Some(1));
        assert_eq!(known("2024-04-02"), None);
    }

    #[test]
    fn a_comparison_begins_with_the_campaign_once_that_has_begun() {
        let campaign = day("2025-04-01");
        assert_eq!(wanted(day("2025-04-18"), campaign), span("2025-04-01", "2025-04-18"));
        assert_eq!(wanted(day("2025-03-18"), campaign), span("2025-01-01", "2025-03-18"));
        assert_eq!(wanted(day("2026-05-01"), campaign), span("2026-04-01", "2026-05-01"));
        assert_eq!(span("2024-02-29", "2024-02-29").a_year_earlier(), span("2023-02-28", "2023-02-28"));
        assert_eq!(span("2025-02-01", "2025-02-28").a_year_earlier(), span("2024-02-01", "2024-02-29"));
    }

    fn some_cases() -> impl Strategy<Value = Vec<Case>> {
        let loss = prop_oneof![
            (0_u64..300_000).prop_map(exact),
            prop::sample::select(&[AmountBand::Under3k, AmountBand::Under30k, AmountBand::Over100k][..])
                .prop_map(|band| Loss { band, yuan: None }),
        ];
        let one = (0_u64..500, prop::option::of(prop::sample::select(&["A", "B"][..])), loss).prop_map(
            |(after, college, loss)| {
                case(day("2024-01-01").checked_add_days(Days::new(after)).expect("a day"), college, loss)
            },
        );
        prop::collection::vec(one, 0..40)
    }

    proptest! {
        #[test]
        fn sums_agree_with_adding_up_one_by_one(
            cases in some_cases(), months in prop::collection::vec((0_u64..9, 0_u64..50_000), 12), last in 0_u64..130,
        ) {
            let wanted = Span { from: day("2025-01-01"), to: day("2025-01-01") + Days::new(last) };
            let lines: Vec<_> = (1_u32..).zip(&months).map(|(month, (cases, yuan))| {
                let first = NaiveDate::from_ymd_opt(2024, month, 1).expect("a month");
                let to = end_of_month(first);
                line(&first.to_string(), &to.to_string(), Some("A"), *cases, *yuan)
            }).collect();
            let trend = compare(wanted, &cases, &lines);

            // Another way: whole months by their number, and amounts in a plain loop.
            let whole_months = (1..=12).filter(|month| {
                let next = if *month == 12 { (2026, 1) } else { (2025, month + 1) };
                NaiveDate::from_ymd_opt(next.0, next.1, 1).expect("a day").pred_opt().expect("a day") <= wanted.to
            }).count();
            if whole_months == 0 {
                prop_assert_eq!(trend.before, None);
                return Ok(());
            }
            let (mut count, mut low, mut is_open) = (0_u64, 0_u64, false);
            for case in &cases {
                let on = case.facts.day.expect("a day");
                if on.year() == 2025 && usize::try_from(on.month()).expect("small") <= whole_months {
                    count += 1;
                    let loss = case.facts.loss.expect("a loss");
                    low += loss.yuan.unwrap_or(match loss.band {
                        AmountBand::Under30k => 10_000,
                        AmountBand::Over100k => 100_000,
                        _ => 0,
                    });
                    is_open |= loss.yuan.is_none() && loss.band == AmountBand::Over100k;
                }
            }
            let before_cases: u64 = months.iter().take(whole_months).map(|month| month.0).sum();
            let before_yuan: u64 = months.iter().take(whole_months).map(|month| month.1).sum();
            prop_assert_eq!((trend.whole.now.cases, trend.whole.now.low), (count, low));
            prop_assert_eq!(trend.whole.now.high.is_none(), is_open);
            let before = trend.whole.before.expect("last year");
            prop_assert_eq!((before.cases, before.low, before.high), (before_cases, before_yuan, Some(before_yuan)));
            let by_college: u64 = trend.colleges.iter().map(|(_, line)| line.now.cases).sum();
            prop_assert_eq!(by_college, count);
            if trend.whole.verdict() == Some(Verdict::BothFell) {
                prop_assert!(count < before_cases && !is_open && low < before_yuan);
            }
            if let Some(percent) = trend.whole.cases_change() {
                let exact = (count as f64 - before_cases as f64) * 100.0 / before_cases as f64;
                prop_assert!((percent as f64 - exact).abs() <= 0.5 + 1e-9, "{percent} for {exact}");
            }
        }
    }
}
