//! The burden budget: what is asked of a class costs points, and a class has so many a week.
//!
//! ```text
//! a post 1 · a tap 1 · a photo 3 · a form 5        a post that wants a form with a photo = 9
//! ```
//!
//! Whatever asks something of classes is charged, in the transaction in which it is planned, by
//! [`Tx::charge`](crate::store::Tx::charge). What the plan itself wants (tips, meetings) is charged and never held
//! back; what people send on top of it is, once a class's week is full.

use std::iter::Sum;
use std::ops::Add;

use chrono::{Datelike as _, Days, NaiveDate};

use super::campus::coded;
use super::role::Scope;

/// The points that a class has each week, unless the operator says otherwise.
pub const CAP_DEFAULT: u32 = 12;

coded! {
    /// What a class was charged for. The words stay for good.
    Source {
        /// A tip by the plan's schedule. Its reference is the schedule and the slot.
        Tip = "tip",
        /// A notice in a sender's own words. Its reference is the notice.
        Notice = "notice",
        /// The post on Friday that carries the notices of a week. Its reference is the day and the part.
        Summary = "summary",
        /// A task about a class meeting. Its reference is the item, the slot and what is asked.
        Meeting = "meeting",
        /// A quick quiz. Its reference is the quiz.
        Quiz = "quiz",
        /// The card of the pledge. Its reference is the card.
        Pledge = "pledge",
        /// A post about a contest. Its reference is the post.
        Contest = "contest",
    }
}

/// What something asks of a class. Costs add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cost {
    posts: u32,
    taps: u32,
    forms: u32,
    photos: u32,
}

impl Cost {
    /// Nothing.
    pub const NOTHING: Self = Self { posts: 0, taps: 0, forms: 0, photos: 0 };
    /// A message in the group.
    pub const POST: Self = Self { posts: 1, ..Self::NOTHING };
    /// A tap on a button.
    pub const TAP: Self = Self { taps: 1, ..Self::NOTHING };
    /// A form to fill in.
    pub const FORM: Self = Self { forms: 1, ..Self::NOTHING };
    /// A photo to take and send.
    pub const PHOTO: Self = Self { photos: 1, ..Self::NOTHING };

    /// How many points that is: a post 1, a tap 1, a form 5, a photo 3.
    #[must_use]
    pub const fn points(self) -> u32 {
        let Self { posts, taps, forms, photos } = self;
        posts.saturating_add(taps).saturating_add(forms.saturating_mul(5)).saturating_add(photos.saturating_mul(3))
    }
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            posts: self.posts.saturating_add(other.posts),
            taps: self.taps.saturating_add(other.taps),
            forms: self.forms.saturating_add(other.forms),
            photos: self.photos.saturating_add(other.photos),
        }
    }
}

impl Sum for Cost {
    fn sum<I: Iterator<Item = Self>>(costs: I) -> Self {
        costs.fold(Self::NOTHING, Add::add)
    }
}

/// A week from Monday to Sunday, in campus time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    monday: NaiveDate,
}

impl Week {
    /// The week that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let since_monday = Days::new(day.weekday().num_days_from_monday().into());
        // The first days that a calendar knows have no Monday before them; nothing happens on them.
        Self { monday: day.checked_sub_days(since_monday).unwrap_or(day) }
    }

    /// Its first day.
    #[must_use]
    pub fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its fifth day.
    #[must_use]
    pub fn friday(self) -> NaiveDate {
        self.monday.checked_add_days(Days::new(4)).unwrap_or(self.monday)
    }

    /// Its last day.
    #[must_use]
    pub fn sunday(self) -> NaiveDate {
        self.monday.checked_add_days(Days::new(6)).unwrap_or(self.monday)
    }
}

/// What a class may be asked in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// In points.
    pub cap: u32,
}

/// What becomes of a class's budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It suffices, and so much is left afterwards.
    Within {
        /// In points.
        left: u32,
    },
    /// It does not.
    Over {
        /// By so many points.
        by: u32,
    },
}

impl Budget {
    /// What becomes of the budget of a class that has used `spent` points this week and is asked for `cost`.
    #[must_use]
    pub const fn verdict(self, spent: u32, cost: Cost) -> Verdict {
        let after = spent.saturating_add(cost.points());
        match self.cap.checked_sub(after) {
            Some(left) => Verdict::Within { left },
            None => Verdict::Over { by: after - self.cap },
        }
    }

    /// Whether a class can be asked for `cost` on top of `spent`.
    #[must_use]
    pub const fn allows(self, spent: u32, cost: Cost) -> bool {
        matches!(self.verdict(spent, cost), Verdict::Within { .. })
    }
}

/// One charge, for any number of classes. Of the same source and reference a class is charged once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge<'a> {
    /// What it is for.
    pub source: Source,
    /// Which one: stays the same when the same is planned again.
    pub reference: &'a str,
    /// The day in campus time on which it reaches the class. It decides the week and the month.
    pub day: NaiveDate,
    /// What it asks.
    pub cost: Cost,
    /// The department, college or campus whose wish it is; `None` is the plan's.
    pub sender: Option<&'a Scope>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::campus::Coded as _;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn costs_are_those_of_the_design_and_add_up() {
        let points = [Cost::POST, Cost::TAP, Cost::FORM, Cost::PHOTO].map(Cost::points);
        assert_eq!(points, [1, 1, 5, 3]);
        assert_eq!((Cost::POST + Cost::FORM).points(), 6);
        assert_eq!([Cost::POST, Cost::FORM, Cost::PHOTO].into_iter().sum::<Cost>().points(), 9);
        assert_eq!(Cost::NOTHING.points(), 0);
    }

    #[test]
    fn a_week_begins_on_monday_and_ends_on_sunday() {
        let week = Week::of(day("2025-04-18"));
        assert_eq!(week.monday(), day("2025-04-14"));
        assert_eq!((week.friday(), week.sunday()), (day("2025-04-18"), day("2025-04-20")));
        assert_eq!(Week::of(day("2025-04-20")), week);
        assert_ne!(Week::of(day("2025-04-21")), week);
    }

    #[test]
    fn the_last_point_may_be_used_and_no_more() {
        let budget = Budget { cap: 12 };
        assert_eq!(budget.verdict(6, Cost::POST + Cost::FORM), Verdict::Within { left: 0 });
        assert_eq!(budget.verdict(7, Cost::POST + Cost::FORM), Verdict::Over { by: 1 });
        assert_eq!(budget.verdict(14, Cost::POST), Verdict::Over { by: 3 });
        assert!(budget.allows(11, Cost::TAP) && !budget.allows(12, Cost::TAP));
    }

    #[test]
    fn every_source_has_a_word_that_reads_back() {
        for source in Source::ALL {
            assert_eq!(Source::from_code(source.code()), Some(*source));
        }
    }

    fn costs() -> impl Strategy<Value = Cost> {
        prop::collection::vec(prop::sample::select(vec![Cost::POST, Cost::TAP, Cost::FORM, Cost::PHOTO]), 0..8)
            .prop_map(|parts| parts.into_iter().sum())
    }

    proptest! {
        #[test]
        fn points_are_the_sum_of_the_parts(one in costs(), other in costs()) {
            prop_assert_eq!((one + other).points(), one.points() + other.points());
            prop_assert_eq!(one + other, other + one);
        }

        #[test]
        fn whoever_keeps_to_the_verdict_never_passes_the_cap(cap in 1_u32..40, asked in prop::collection::vec(costs(), 0..30)) {
            let budget = Budget { cap };
            let mut spent = 0;
            for cost in asked {
                match budget.verdict(spent, cost) {
                    Verdict::Within { left } => {
                        spent += cost.points();
                        prop_assert_eq!(spent + left, cap);
                    }
                    Verdict::Over { by } => prop_assert_eq!(spent + cost.points(), cap + by),
                }
                prop_assert!(spent <= cap);
                prop_assert_eq!(budget.allows(spent, cost), spent + cost.points() <= cap);
            }
        }

        #[test]
        fn every_day_is_in_the_week_it_is_in(ahead in 0_u64..4_000) {
            let day = day("2024-01-01") + Days::new(ahead);
            let week = Week::of(day);
            prop_assert!(week.monday() <= day && day <= week.sunday());
            prop_assert_eq!(week.monday().weekday(), chrono::Weekday::Mon);
            prop_assert_eq!(Week::of(week.sunday()), week);
        }
    }
}
