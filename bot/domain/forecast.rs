//! How many classes will have registered a meeting by its day, and which of them it helps most to call.
//!
//! It is an estimate, and each step of it can be done by hand:
//!
//! 1. **The pace of this month.** Of the classes that had not registered on a day, this share does so each day:
//!    `h = registered ÷ days that classes were without`. Of those that miss it now, `1 − (1 − h)^d` will have registered
//!    in the `d` days left, today included.
//! 2. **Earlier months.** Of the classes that missed it with as many days left, so many still came in time. Each class of
//!    each month counts as one observation, and so does each class of this one; two more, one of each kind, stand for
//!    what nobody knows: `share = (came + classes · pace + 1) ÷ (missed + classes + 2)`.
//! 3. **The class itself.** The odds of the share are multiplied for what is known of a class: a date that is still to
//!    come [`DATE`], a date that has passed [`PASSED`], something returned that only has to be registered again
//!    [`RETURNED`], moved twice [`MOVED`], late or missing the last time [`LATE`], nobody there who could be told
//!    [`NOBODY`].
//! 4. **The sum** of these chances and of those that have registered is what is expected; the range is what such sums
//!    leave open in eight cases of ten, by their own chance and by how little the share rests on.
//!
//! A call makes somebody look after a class, which then is like one with a date and nothing against it. What that adds
//! to its chance is the effect of the call, and the list goes by it.

use chrono::{Days, NaiveDate};

/// The odds of a class whose date is still to come.
const DATE: f64 = 8.0;

/// The odds of a class whose date has passed: the meeting may only have to be registered.
const PASSED: f64 = 2.0;

/// The odds of a class that has to register again what it held.
const RETURNED: f64 = 4.0;

/// The odds of a class that moved its date twice or more.
const MOVED: f64 = 1.0 / 3.0;

/// The odds of a class that was late or missing the last time.
const LATE: f64 = 1.0 / 2.0;

/// The odds of a class of which nobody can be told.
const NOBODY: f64 = 1.0 / 4.0;

/// So often a date is moved before it counts against a class.
const MOVED_OFTEN: u32 = 2;

/// Deviations on each side of what is expected that hold eight cases of ten.
const EIGHT_OF_TEN: f64 = 1.28;

/// The stretch in which a meeting can be held, and the day on which the estimate is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub opens: NaiveDate,
    /// The last one.
    pub due: NaiveDate,
    /// The day of the estimate.
    pub today: NaiveDate,
}

impl Span {
    /// The days left, today included; none when the last one is over.
    #[must_use]
    pub fn days_left(&self) -> u32 {
        let from = self.today.max(self.opens);
        u32::try_from((self.due - from).num_days() + 1).unwrap_or(0)
    }

    /// The days until `day`, itself included.
    fn days_until(&self, day: NaiveDate) -> u32 {
        u32::try_from((day.min(self.due) - self.opens).num_days() + 1).unwrap_or(0)
    }
}

/// How a class stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The day on which it registered.
    pub registered: Option<NaiveDate>,
    /// The day that it has set.
    pub date: Option<NaiveDate>,
    /// How often it moved that day.
    pub moved: u32,
    /// Whether it has to register again.
    pub is_returned: bool,
    /// Whether there is somebody who can be told.
    pub has_holder: bool,
    /// Whether it was late or missing the last time.
    pub was_late: bool,
}

/// How a class did in an earlier month: how many days were left when it registered, that day included; `None` when it
/// did not in time.
pub type Past = Option<u32>;

/// Why a class is likely to miss it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nobody there can be told.
    Nobody,
    /// It moved its date so often.
    Moved(u32),
    /// It was late or missing the last time.
    Late,
    /// Its date has passed.
    Passed,
    /// It has no date by the day.
    NoDate,
    /// It has to register again.
    Returned,
}

/// A class that it helps to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Its place among the standings.
    pub class: usize,
    /// Its chance as things are.
    pub chance: f64,
    /// What a call adds to it.
    pub effect: f64,
    /// Why it is low, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// What is to be expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Of so many classes.
    pub total: u32,
    /// So many have registered.
    pub done: u32,
    /// So many will have by the day.
    pub expected: u32,
    /// Hardly fewer.
    pub low: u32,
    /// Hardly more.
    pub high: u32,
    /// How many classes of earlier months it rests on besides those of this one.
    pub past: u32,
    /// The classes that it helps to call, the most effective call first.
    pub calls: Vec<Call>,
}

/// The estimate for `standings`; `None` when the day is over, or when there is no class.
#[must_use]
pub fn forecast(span: Span, standings: &[Standing], past: &[Past]) -> Option<Forecast> {
    let left = span.days_left();
    if left == 0 || standings.is_empty() {
        return None;
    }
    let total = count(standings.len());
    let done = count(standings.iter().filter(|standing| standing.registered.is_some()).count());
    let missed: Vec<_> = past.iter().filter(|days| days.is_none_or(|days| days <= left)).collect();
    let came = count(missed.iter().filter(|days| days.is_some()).count());
    let observed = f64::from(count(missed.len())) + f64::from(total) + 2.0;
    let share = (f64::from(came) + f64::from(total) * pace(span, standings, left) + 1.0) / observed;

    let mut calls = Vec::new();
    let (mut sum, mut variance) = (0.0, 0.0);
    let helped = chance(odds(share) * DATE);
    for (class, standing) in standings.iter().enumerate().filter(|(_, standing)| standing.registered.is_none()) {
        let (factor, reasons) = weigh(span, standing);
        let chance = chance(odds(share) * factor);
        sum += chance;
        variance += chance * (1.0 - chance);
        let effect = helped - chance;
        if effect > 0.0 {
            calls.push(Call { class, chance, effect, reasons });
        }
    }
    calls.sort_by(|one, other| other.effect.total_cmp(&one.effect).then(one.class.cmp(&other.class)));
    let missing = f64::from(total - done);
    // What the share itself leaves open moves all classes the same way.
    let doubt = missing * missing * share * (1.0 - share) / (observed + 1.0);
    let margin = EIGHT_OF_TEN * (variance + doubt).sqrt();
    let expected = f64::from(done) + sum;
    Some(Forecast {
        total,
        done,
        expected: whole(expected.round(), done, total),
        low: whole((expected - margin).floor(), done, total),
        high: whole((expected + margin).ceil(), done, total),
        past: count(past.len()),
        calls,
    })
}

/// The share of those that miss it now who will have registered at the pace of this month.
fn pace(span: Span, standings: &[Standing], left: u32) -> f64 {
    let registered = standings.iter().filter_map(|standing| standing.registered);
    let done = count(registered.count());
    let until = |standing: &Standing| span.days_until(standing.registered.unwrap_or(span.today));
    let days: u32 = standings.iter().map(until).sum();
    let daily = f64::from(done) / f64::from(days.max(1));
    1.0 - (1.0 - daily.min(1.0)).powi(i32::try_from(left).unwrap_or(i32::MAX))
}

/// By what the odds of a class are multiplied, and why.
fn weigh(span: Span, standing: &Standing) -> (f64, Vec<Reason>) {
    let (mut factor, dated) = match standing.date {
        _ if standing.is_returned => (RETURNED, Some(Reason::Returned)),
        Some(date) if date < span.today => (PASSED, Some(Reason::Passed)),
        Some(date) if date <= span.due => (DATE, None),
        _ => (1.0, Some(Reason::NoDate)),
    };
    let against = [
        (!standing.has_holder, NOBODY, Reason::Nobody),
        (standing.moved >= MOVED_OFTEN, MOVED, Reason::Moved(standing.moved)),
        (standing.was_late, LATE, Reason::Late),
    ];
    let mut reasons = Vec::new();
    for (is_so, odds, reason) in against {
        if is_so {
            factor *= odds;
            reasons.push(reason);
        }
    }
    reasons.extend(dated);
    (factor, reasons)
}

fn odds(chance: f64) -> f64 {
    chance / (1.0 - chance)
}

fn chance(odds: f64) -> f64 {
    odds / (1.0 + odds)
}

/// A number of classes between those that have registered and all.
fn whole(number: f64, done: u32, total: u32) -> u32 {
    let within = number.clamp(f64::from(done), f64::from(total));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between two counts")]
    let whole = within as u32;
    whole
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// In how many days before its last one, itself included, a meeting was registered; `None` when that was later.
#[must_use]
pub fn days_before(due: NaiveDate, registered: NaiveDate) -> Past {
    u32::try_from((due + Days::new(1) - registered).num_days()).ok().filter(|days| *days > 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn may(today: &str) -> Span {
        Span { opens: day("2025-05-01"), due: day("2025-05-30"), today: day(today) }
    }

    fn open() -> Standing {
        Standing { has_holder: true, ..Standing::default() }
    }

    fn done(on: &str) -> Standing {
        Standing { registered: Some(day(on)), ..open() }
    }

    fn dated(on: &str) -> Standing {
        Standing { date: Some(day(on)), ..open() }
    }

    #[test]
    fn seven_classes_on_the_way() {
        let mut classes = vec![done("2025-05-08"), done("2025-05-12"), done("2025-05-15"), done("2025-05-20")];
        classes.extend([dated("2025-05-27"), dated("2025-05-28"), Standing { moved: 2, ..dated("2025-05-29") }]);
        let april = [Some(12), Some(9), Some(9), Some(5), Some(3), Some(1), None];
        let forecast = forecast(may("2025-05-26"), &classes, &april).expect("there are days left");
        assert_eq!((forecast.done, forecast.expected, forecast.low, forecast.high), (4, 6, 5, 7));
        let calls: Vec<_> = forecast.calls.iter().map(|call| (call.class, call.reasons.clone())).collect();
        assert_eq!(calls, [(6, vec![Reason::Moved(2)])], "those with a date are not called");
    }

    #[test]
    fn without_dates_and_with_little_behind_it_not_much_is_promised() {
        let classes = [done("2025-05-20"), open(), open(), open()];
        let forecast = forecast(may("2025-05-28"), &classes, &[]).expect("there are days left");
        assert_eq!((forecast.expected, forecast.low, forecast.high, forecast.past), (2, 1, 3, 0));
        assert_eq!(forecast.calls.len(), 3);
    }

    #[test]
    fn the_call_that_helps_most_comes_first_and_says_why() {
        let classes = [
            open(),
            Standing { has_holder: false, ..open() },
            dated("2025-05-29"),
            Standing { was_late: true, moved: 3, ..dated("2025-05-10") },
            Standing { is_returned: true, ..open() },
        ];
        let forecast = forecast(may("2025-05-26"), &classes, &[Some(2), None]).expect("there are days left");
        let calls: Vec<_> = forecast.calls.iter().map(|call| (call.class, call.reasons.clone())).collect();
        assert_eq!(
            calls,
            [
                (1, vec![Reason::Nobody, Reason::NoDate]),
                (3, vec![Reason::Moved(3), Reason::Late, Reason::Passed]),
                (0, vec![Reason::NoDate]),
                (4, vec![Reason::Returned]),
            ]
        );
    }

    #[test]
    fn there_is_none_after_the_day_or_for_nobody() {
        assert_eq!(forecast(may("2025-05-31"), &[open()], &[]), None);
        assert_eq!(forecast(may("2025-05-30"), &[], &[]), None);
        assert!(forecast(may("2025-04-20"), &[open()], &[]).is_some(), "before it opens every day is left");
        assert_eq!(may("2025-05-30").days_left(), 1);
        assert_eq!(days_before(day("2025-05-30"), day("2025-05-30")), Some(1));
        assert_eq!(days_before(day("2025-05-30"), day("2025-05-31")), None);
    }

    fn standings() -> impl Strategy<Value = Vec<Standing>> {
        let standing = (
            prop::option::of(0_u64..26),
            prop::option::of(0_u64..40),
            0_u32..4,
            any::<bool>(),
            any::<bool>(),
            any::<bool>(),
        );
        let at = |days: Option<u64>| days.map(|days| day("2025-05-01") + Days::new(days));
        let standing = standing.prop_map(move |(registered, date, moved, is_returned, has_holder, was_late)| {
            Standing { registered: at(registered), date: at(date), moved, is_returned, has_holder, was_late }
        });
        prop::collection::vec(standing, 1..40)
    }

    proptest! {
        #[test]
        fn it_lies_between_what_is_done_and_all(
            classes in standings(), past in prop::collection::vec(prop::option::of(1_u32..30), 0..60), today in 0_u64..30,
        ) {
            let span = Span { today: day("2025-05-01") + Days::new(today), ..may("2025-05-01") };
            let forecast = forecast(span, &classes, &past).expect("there are days left");
            let of = [forecast.done, forecast.low, forecast.expected, forecast.high, forecast.total];
            prop_assert!(of.is_sorted(), "{of:?}");
            prop_assert!(forecast.calls.iter().all(|call| call.effect > 0.0 && call.chance + call.effect < 1.0));
            prop_assert!(forecast.calls.is_sorted_by(|one, other| one.effect >= other.effect));
            if forecast.done == forecast.total {
                prop_assert_eq!((forecast.low, forecast.expected, forecast.calls.len()), (of[4], of[4], 0));
            }
        }

        #[test]
        fn one_more_that_registers_never_lowers_it(
            classes in standings(), past in prop::collection::vec(prop::option::of(1_u32..30), 0..60),
            which in any::<prop::sample::Index>(),
        ) {
            let span = may("2025-05-26");
            let before = forecast(span, &classes, &past).expect("there are days left");
            let mut after = classes;
            let class = which.index(after.len());
            after[class].registered = Some(after[class].registered.unwrap_or(span.today));
            let after = forecast(span, &after, &past).expect("there are days left");
            prop_assert!(after.expected >= before.expected);
            prop_assert!(after.done >= before.done);
        }

        #[test]
        fn one_more_that_sets_a_date_never_lowers_it(
            classes in standings(), which in any::<prop::sample::Index>(),
        ) {
            let span = may("2025-05-26");
            let before = forecast(span, &classes, &[]).expect("there are days left");
            let mut after = classes;
            let class = which.index(after.len());
            after[class] = Standing { date: Some(span.today), is_returned: false, ..after[class].clone() };
            prop_assert!(forecast(span, &after, &[]).expect("there are days left").expected >= before.expected);
        }
    }
}
