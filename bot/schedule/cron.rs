//! When something comes round, in the campus's own wall time: `10 12 * * 1-5`.
//!
//! The only home of the `cron` crate, which counts weekdays from 1 = Sunday, joins day of month and
//! day of week with *and*, skips a day whose time falls into a clock change and repeats it on the
//! day the clocks go back. So the fields are read here, by crontab(5) as people know it, and the
//! crate is asked only to walk the calendar of a wall clock that never changes.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr as _;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SubsecRound as _, TimeDelta, TimeZone as _, Timelike as _, Utc};
use chrono_tz::{GapInfo, Tz};

/// The longest expression that is read.
const EXPRESSION_CHARS_MAX: usize = 200;

/// The least time between two ticks. A group may be sent 20 messages a minute (Telegram's limits),
/// and people far fewer; whatever comes round more often is a slip of the pen.
const SPACING_MINUTES_MIN: u32 = 5;

/// How far ahead a tick must exist. Only dates like 30 February have none: every four years in the
/// years up to 2099 have a leap day.
const HORIZON_YEARS: i32 = 5;

/// The first year of the horizon; any year would do, so it is not the present one.
const HORIZON_FROM: i32 = 2025;

/// A timetable: the wall times at which something comes round.
#[derive(Clone, Debug)]
pub struct CronTime {
    expression: String,
    calendar: cron::Schedule,
}

impl CronTime {
    /// Reads `minute hour day-of-month month day-of-week` as crontab(5) has them, optionally with
    /// seconds in front, which must be `0`. Weekdays are 0 or 7 for Sunday to 6 for Saturday, or
    /// names; day of month and day of week may also be `?` for any.
    ///
    /// # Errors
    /// A [`CronMistake`] that says what is wrong and what to write instead.
    pub fn parse(expression: &str) -> Result<Self, CronMistake> {
        let chars = expression.chars().count();
        if chars > EXPRESSION_CHARS_MAX {
            return Err(CronMistake::TooLong { chars });
        }
        let fields = Fields::read(expression)?;
        fields.check_spacing()?;
        let calendar = cron::Schedule::from_str(&fields.for_the_crate())
            .map_err(|error| CronMistake::Unreadable { field: "expression", text: error.to_string() })?;
        let time = Self { expression: expression.to_owned(), calendar };
        time.check_horizon()?;
        Ok(time)
    }

    /// The slots after `after` and up to and including `until`, in wall time.
    pub fn slots(&self, after: NaiveDateTime, until: NaiveDateTime) -> impl Iterator<Item = LocalSlot> + '_ {
        // The crate steps on by a whole second, so a fraction would be carried into every slot.
        let after = after.trunc_subsecs(0).and_utc();
        self.calendar.after(&after).map(|slot| LocalSlot::at(slot.naive_utc())).take_while(move |slot| slot.0 <= until)
    }

    /// The first slot whose instant in `zone` is later than `after`, and that instant.
    #[must_use]
    pub fn next(&self, after: DateTime<Utc>, zone: Tz) -> Option<(LocalSlot, DateTime<Utc>)> {
        // A later slot never has an earlier instant, so no slot up to the wall time of `after` can
        // still be to come. Slots that a clock change has swallowed may share one instant.
        let wall_time = after.with_timezone(&zone).naive_local();
        self.slots(wall_time, NaiveDateTime::MAX)
            .map(|slot| (slot, instant(slot, zone)))
            .find(|(_, instant)| *instant > after)
    }

    fn check_horizon(&self) -> Result<(), CronMistake> {
        let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
        let (Some(from), Some(to)) = (new_year(HORIZON_FROM), new_year(HORIZON_FROM + HORIZON_YEARS)) else {
            return Err(CronMistake::Never);
        };
        let eve = from - TimeDelta::minutes(1);
        self.slots(eve, to).next().map(|_| ()).ok_or(CronMistake::Never)
    }
}

impl fmt::Display for CronTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.expression)
    }
}

/// A whole minute on the wall clock of some campus, printed as `2025-04-01T12:10`. It names an
/// occurrence once and for all: however the clocks are changed, a slot comes only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalSlot(NaiveDateTime);

impl LocalSlot {
    /// The slot at this wall time, cut to the whole minute.
    #[must_use]
    pub fn at(wall_time: NaiveDateTime) -> Self {
        let past_the_minute = TimeDelta::seconds(wall_time.second().into());
        Self(wall_time.trunc_subsecs(0) - past_the_minute)
    }

    /// The wall time.
    #[must_use]
    pub fn wall_time(self) -> NaiveDateTime {
        self.0
    }
}

impl fmt::Display for LocalSlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M"))
    }
}

/// When a slot comes in `zone`. A time that the clocks skip comes at the end of the gap; a time that
/// they show twice comes the first time.
#[must_use]
pub fn instant(slot: LocalSlot, zone: Tz) -> DateTime<Utc> {
    if let Some(instant) = zone.from_local_datetime(&slot.0).earliest() {
        return instant.to_utc();
    }
    match GapInfo::new(&slot.0, &zone).and_then(|gap| gap.end) {
        Some(end) => end.to_utc(),
        // No zone has a gap without an end; its time as if it were UTC is at most a day off.
        None => slot.0.and_utc(),
    }
}

/// Why an expression cannot be used, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CronMistake {
    /// Longer than any timetable.
    #[error("the expression is {chars} characters long; at most {EXPRESSION_CHARS_MAX} are read")]
    TooLong {
        /// Its length.
        chars: usize,
    },
    /// `@reboot`, `@daily` and the like.
    #[error("`{0}` is a nickname; write the five fields out, such as `0 9 * * *` for every day at 09:00")]
    Nickname(String),
    /// Neither five nor six fields.
    #[error("{found} fields; write five: minute, hour, day of month, month, day of week, such as `10 12 * * 1-5`")]
    FieldCount {
        /// How many there are.
        found: usize,
    },
    /// Six fields whose first is not `0`.
    #[error("seconds are `{0}`; ticks come on the whole minute, so write `0` or leave the field out")]
    Seconds(String),
    /// Something that is not a number, a name, a range, a list or a step.
    #[error("{field} `{text}` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`")]
    Unreadable {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
    },
    /// A number that the field does not have.
    #[error("{field} `{text}` is out of range; it goes from {least} to {greatest}")]
    OutOfRange {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
        /// The least number of the field.
        least: u32,
        /// The greatest number of the field.
        greatest: u32,
    },
    /// `5-1`.
    #[error("{field} `{text}` runs backwards; write the smaller end first, or two ranges such as `22-23,0-6`")]
    Reversed {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
    },
    /// `*/0`.
    #[error("{field} `{text}` has a step of 0; the least step is 1")]
    ZeroStep {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
    },
    /// `*/90` in minutes.
    #[error("{field} `{text}` steps over its whole range, so only its first number would be left; write that number")]
    StepTooWide {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
    },
    /// `5/15`, which cron dialects read differently.
    #[error("{field} `{text}` has a step but no range; write `*/n` or `a-b/n`")]
    StepWithoutRange {
        /// The field's name.
        field: &'static str,
        /// The part in question.
        text: String,
    },
    /// Day of month and day of week, which cron dialects join with *and* or with *or*.
    #[error("both day of month `{month_day}` and day of week `{weekday}` are given; leave one of them `*`")]
    BothDays {
        /// The day of month as written.
        month_day: String,
        /// The day of week as written.
        weekday: String,
    },
    /// Two ticks follow each other too soon.
    #[error(
        "ticks at {first} and {second} are less than {SPACING_MINUTES_MIN} minutes apart; name fewer minutes, such as `0,30`"
    )]
    Crowded {
        /// The first time of day, `23:58`.
        first: String,
        /// The time of day that follows too soon, `00:00`.
        second: String,
    },
    /// `0 9 30 2 *`.
    #[error("no such date comes within {HORIZON_YEARS} years; check day of month and month")]
    Never,
}

/// The five fields as the numbers they allow.
struct Fields {
    minutes: BTreeSet<u32>,
    hours: BTreeSet<u32>,
    month_days: BTreeSet<u32>,
    months: BTreeSet<u32>,
    weekdays: BTreeSet<u32>,
}

impl Fields {
    fn read(expression: &str) -> Result<Self, CronMistake> {
        let words: Vec<&str> = expression.split_ascii_whitespace().collect();
        let [minute, hour, month_day, month, weekday] = match words.as_slice() {
            [nickname, ..] if nickname.starts_with('@') => {
                return Err(CronMistake::Nickname((*nickname).to_owned()));
            }
            [second, ..] if words.len() == 6 && *second != "0" => {
                return Err(CronMistake::Seconds((*second).to_owned()));
            }
            [_, minute, hour, month_day, month, weekday] | [minute, hour, month_day, month, weekday] => {
                [*minute, *hour, *month_day, *month, *weekday]
            }
            _ => return Err(CronMistake::FieldCount { found: words.len() }),
        };
        if !is_any(month_day) && !is_any(weekday) {
            return Err(CronMistake::BothDays { month_day: month_day.to_owned(), weekday: weekday.to_owned() });
        }
        Ok(Self {
            minutes: MINUTE.read(minute)?,
            hours: HOUR.read(hour)?,
            month_days: MONTH_DAY.read(if month_day == "?" { "*" } else { month_day })?,
            months: MONTH.read(month)?,
            // 7 is Sunday once more.
            weekdays: WEEKDAY
                .read(if weekday == "?" { "*" } else { weekday })?
                .into_iter()
                .map(|day| day % 7)
                .collect(),
        })
    }

    /// Refuses times of day that follow each other too soon. Midnight counts too, on whichever days
    /// the ticks come.
    fn check_spacing(&self) -> Result<(), CronMistake> {
        let times: Vec<u32> =
            self.hours.iter().flat_map(|hour| self.minutes.iter().map(move |minute| hour * 60 + minute)).collect();
        let next_day = times.first().map(|first| first + 24 * 60);
        let followers = times.iter().copied().skip(1).chain(next_day);
        match times.iter().zip(followers).find(|(time, follower)| follower - *time < SPACING_MINUTES_MIN) {
            Some((time, follower)) => {
                Err(CronMistake::Crowded { first: time_of_day(*time), second: time_of_day(follower) })
            }
            None => Ok(()),
        }
    }

    /// The fields as the `cron` crate has them: seconds first, plain lists, and weekdays by name
    /// because it numbers them differently.
    fn for_the_crate(&self) -> String {
        let list = |numbers: &BTreeSet<u32>| numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        let all_week = self.weekdays.len() == WEEKDAYS.len();
        let weekdays = if all_week {
            "*".to_owned()
        } else {
            let named = WEEKDAYS.iter().zip(0..).filter(|(_, number)| self.weekdays.contains(number));
            named.map(|(name, _)| *name).collect::<Vec<_>>().join(",")
        };
        let (minutes, hours) = (list(&self.minutes), list(&self.hours));
        format!("0 {minutes} {hours} {} {} {weekdays}", list(&self.month_days), list(&self.months))
    }
}

fn is_any(field: &str) -> bool {
    field == "*" || field == "?"
}

fn time_of_day(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// What one field of an expression may hold.
struct Field {
    name: &'static str,
    least: u32,
    greatest: u32,
    /// The greatest number that `*` stands for.
    all_to: u32,
    /// Names of the numbers from `least` on.
    names: &'static [&'static str],
}

const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const MINUTE: Field = Field { name: "minute", least: 0, greatest: 59, all_to: 59, names: &[] };
const HOUR: Field = Field { name: "hour", least: 0, greatest: 23, all_to: 23, names: &[] };
const MONTH_DAY: Field = Field { name: "day of month", least: 1, greatest: 31, all_to: 31, names: &[] };
const MONTH: Field = Field { name: "month", least: 1, greatest: 12, all_to: 12, names: &MONTHS };
const WEEKDAY: Field = Field { name: "day of week", least: 0, greatest: 7, all_to: 6, names: &WEEKDAYS };

impl Field {
    fn read(&self, text: &str) -> Result<BTreeSet<u32>, CronMistake> {
        let mut numbers = BTreeSet::new();
        for part in text.split(',') {
            numbers.extend(self.read_part(part)?);
        }
        Ok(numbers)
    }

    fn read_part(&self, part: &str) -> Result<impl Iterator<Item = u32> + use<>, CronMistake> {
        let (field, text) = (self.name, part.to_owned());
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(self.number(step, part)?)),
            None => (part, None),
        };
        let (from, to) = match range.split_once('-') {
            Some((from, to)) => (self.point(from, part)?, self.point(to, part)?),
            None if range == "*" => (self.least, self.all_to),
            None if step.is_some() => return Err(CronMistake::StepWithoutRange { field, text }),
            None => {
                let point = self.point(range, part)?;
                (point, point)
            }
        };
        if from > to {
            return Err(CronMistake::Reversed { field, text });
        }
        match step {
            Some(0) => Err(CronMistake::ZeroStep { field, text }),
            Some(step) if step > to - from => Err(CronMistake::StepTooWide { field, text }),
            Some(_) | None => Ok((from..=to).step_by(step.unwrap_or(1) as usize)),
        }
    }

    fn point(&self, word: &str, part: &str) -> Result<u32, CronMistake> {
        let named = self.names.iter().zip(self.least..).find(|(name, _)| name.eq_ignore_ascii_case(word));
        let number = match named {
            Some((_, number)) => number,
            None => self.number(word, part)?,
        };
        if (self.least..=self.greatest).contains(&number) {
            Ok(number)
        } else {
            let (least, greatest) = (self.least, self.greatest);
            Err(CronMistake::OutOfRange { field: self.name, text: part.to_owned(), least, greatest })
        }
    }

    fn number(&self, word: &str, part: &str) -> Result<u32, CronMistake> {
        let unreadable = || CronMistake::Unreadable { field: self.name, text: part.to_owned() };
        if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(unreadable());
        }
        // More digits than fit are as far out of range as a number can be.
        Ok(word.parse().unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::{America, Asia, Australia, Europe};

    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a valid wall time")
    }

    fn slots(expression: &str, after: &str, until: &str) -> Vec<String> {
        let time = CronTime::parse(expression).expect("a valid expression");
        time.slots(wall(after), wall(until)).map(|slot| slot.to_string()).collect()
    }

    fn weekdays(expression: &str) -> Vec<String> {
        let time = CronTime::parse(expression).expect("a valid expression");
        // 2025-04-06 is a Sunday.
        time.slots(wall("2025-04-05 23:59"), wall("2025-04-12 23:59"))
            .map(|slot| slot.wall_time().format("%a").to_string())
            .collect()
    }

    fn mistake(expression: &str) -> String {
        CronTime::parse(expression).expect_err("a mistake").to_string()
    }

    fn at(slot: &str, zone: Tz) -> String {
        instant(LocalSlot::at(wall(slot)), zone).with_timezone(&zone).to_rfc3339()
    }

    #[test]
    fn weekdays_are_numbered_as_in_crontab() {
        assert_eq!(weekdays("0 9 * * 0"), ["Sun"]);
        assert_eq!(weekdays("0 9 * * 1"), ["Mon"]);
        assert_eq!(weekdays("0 9 * * 7"), ["Sun"]);
        assert_eq!(weekdays("0 9 * * 1-5"), ["Mon", "Tue", "Wed", "Thu", "Fri"]);
        assert_eq!(weekdays("0 9 * * 5-7"), ["Sun", "Fri", "Sat"]);
        assert_eq!(weekdays("0 9 * * 1-5/2"), ["Mon", "Wed", "Fri"]);
        assert_eq!(weekdays("0 9 * * */3"), ["Sun", "Wed", "Sat"]);
        assert_eq!(weekdays("0 9 * * 2,sat,4"), ["Tue", "Thu", "Sat"]);
        assert_eq!(weekdays("0 9 * * mon-wed"), ["Mon", "Tue", "Wed"]);
        assert_eq!(weekdays("0 9 ? * 6"), ["Sat"]);
        assert_eq!(weekdays("0 9 * * 0-7"), ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]);
    }

    #[test]
    fn slots_leave_out_the_start_and_keep_the_end() {
        assert_eq!(
            slots("10 12 * * *", "2025-04-01 12:10", "2025-04-03 12:10"),
            ["2025-04-02T12:10", "2025-04-03T12:10"]
        );
        assert_eq!(slots("10 12 * * *", "2025-04-01 12:09", "2025-04-02 12:09"), ["2025-04-01T12:10"]);
        assert_eq!(slots("10 12 * * *", "2025-04-01 12:10", "2025-04-02 12:09"), [""; 0]);
    }

    #[test]
    fn a_fraction_of_a_second_does_not_move_a_slot() {
        let time = CronTime::parse("10 12 * * *").expect("a valid expression");
        let after = wall("2025-04-01 12:09") + TimeDelta::milliseconds(59_999);
        let slot = time.slots(after, wall("2025-04-01 23:59")).next().expect("a slot");
        assert_eq!(slot.wall_time(), wall("2025-04-01 12:10"));
    }

    #[test]
    fn months_and_days_of_month_are_read_by_number_name_range_and_step() {
        assert_eq!(
            slots("0 8 20 apr-jun *", "2025-01-01 00:00", "2026-01-01 00:00"),
            ["2025-04-20T08:00", "2025-05-20T08:00", "2025-06-20T08:00"]
        );
        assert_eq!(
            slots("0 0 8 */15 * *", "2025-02-01 08:00", "2025-03-31 23:59"),
            ["2025-02-16T08:00", "2025-03-01T08:00", "2025-03-16T08:00", "2025-03-31T08:00"]
        );
        assert_eq!(slots("0 8 29 2 *", "2025-01-01 00:00", "2029-01-01 00:00"), ["2028-02-29T08:00"]);
    }

    #[test]
    fn a_mistake_says_what_is_wrong_and_what_to_write() {
        let table = [
            ("", "0 fields; write five: minute, hour, day of month, month, day of week, such as `10 12 * * 1-5`"),
            (
                "0 9 * *",
                "4 fields; write five: minute, hour, day of month, month, day of week, such as `10 12 * * 1-5`",
            ),
            (
                "0 0 9 * * * 2025",
                "7 fields; write five: minute, hour, day of month, month, day of week, such as `10 12 * * 1-5`",
            ),
            ("* * * * * *", "seconds are `*`; ticks come on the whole minute, so write `0` or leave the field out"),
            (
                "@reboot",
                "`@reboot` is a nickname; write the five fields out, such as `0 9 * * *` for every day at 09:00",
            ),
            (
                "0 9 L * *",
                "day of month `L` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`",
            ),
            (
                "0 9 * * 1#2",
                "day of week `1#2` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`",
            ),
            (
                "0,, 9 * * *",
                "minute `` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`",
            ),
            (
                "-1 9 * * *",
                "minute `-1` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`",
            ),
            ("? 9 * * *", "minute `?` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`"),
            (
                "０ 9 * * *",
                "minute `０` cannot be read; use numbers or names, ranges `a-b`, lists `a,b` and steps `*/n`",
            ),
            ("60 9 * * *", "minute `60` is out of range; it goes from 0 to 59"),
            ("0 99999999999 * * *", "hour `99999999999` is out of range; it goes from 0 to 23"),
            ("0 9 0 * *", "day of month `0` is out of range; it goes from 1 to 31"),
            ("0 9 * * 8", "day of week `8` is out of range; it goes from 0 to 7"),
            (
                "0 22-6 * * *",
                "hour `22-6` runs backwards; write the smaller end first, or two ranges such as `22-23,0-6`",
            ),
            (
                "0 9 * * sat-sun",
                "day of week `sat-sun` runs backwards; write the smaller end first, or two ranges such as `22-23,0-6`",
            ),
            ("*/0 9 * * *", "minute `*/0` has a step of 0; the least step is 1"),
            (
                "*/90 9 * * *",
                "minute `*/90` steps over its whole range, so only its first number would be left; write that number",
            ),
            ("5/15 9 * * *", "minute `5/15` has a step but no range; write `*/n` or `a-b/n`"),
            ("30 8 1 * Mon", "both day of month `1` and day of week `Mon` are given; leave one of them `*`"),
            ("* 9 * * *", "ticks at 09:00 and 09:01 are less than 5 minutes apart; name fewer minutes, such as `0,30`"),
            (
                "0,58 * * * *",
                "ticks at 00:58 and 01:00 are less than 5 minutes apart; name fewer minutes, such as `0,30`",
            ),
            (
                "0,58 0,23 * * *",
                "ticks at 23:58 and 00:00 are less than 5 minutes apart; name fewer minutes, such as `0,30`",
            ),
            ("0 9 30 2 *", "no such date comes within 5 years; check day of month and month"),
            ("0 9 31 4,6,9,11 *", "no such date comes within 5 years; check day of month and month"),
        ];
        for (expression, expected) in table {
            assert_eq!(mistake(expression), expected, "for `{expression}`");
        }
        let long = "0 9 * * *".to_owned() + &" ".repeat(200);
        assert_eq!(mistake(&long), "the expression is 209 characters long; at most 200 are read");
    }

    #[test]
    fn every_five_minutes_is_the_densest_timetable() {
        assert_eq!(slots("*/5 8 * * *", "2025-04-01 07:59", "2025-04-01 23:59").len(), 12);
        assert!(CronTime::parse("*/4 8 * * *").is_err());
    }

    #[test]
    fn a_slot_that_the_clocks_skip_comes_at_the_end_of_the_gap() {
        // New York 2025-03-09: 02:00 EST becomes 03:00 EDT.
        assert_eq!(at("2025-03-09 01:59", America::New_York), "2025-03-09T01:59:00-05:00");
        assert_eq!(at("2025-03-09 02:00", America::New_York), "2025-03-09T03:00:00-04:00");
        assert_eq!(at("2025-03-09 02:30", America::New_York), "2025-03-09T03:00:00-04:00");
        assert_eq!(at("2025-03-09 03:00", America::New_York), "2025-03-09T03:00:00-04:00");
        // London 2025-03-30: 01:00 GMT becomes 02:00 BST.
        assert_eq!(at("2025-03-30 01:15", Europe::London), "2025-03-30T02:00:00+01:00");
        // Lord Howe 2025-10-05: half an hour only.
        assert_eq!(at("2025-10-05 02:10", Australia::Lord_Howe), "2025-10-05T02:30:00+11:00");
        // Santiago 2025-09-07: the day begins at 01:00.
        assert_eq!(at("2025-09-07 00:00", America::Santiago), "2025-09-07T01:00:00-03:00");
    }

    #[test]
    fn a_slot_that_the_clocks_show_twice_comes_the_first_time() {
        assert_eq!(at("2025-11-02 01:30", America::New_York), "2025-11-02T01:30:00-04:00");
        assert_eq!(at("2025-10-26 01:30", Europe::London), "2025-10-26T01:30:00+01:00");
        assert_eq!(at("2025-04-06 01:45", Australia::Lord_Howe), "2025-04-06T01:45:00+11:00");
        assert_eq!(at("2025-04-01 12:10", Asia::Shanghai), "2025-04-01T12:10:00+08:00");
    }

    #[test]
    fn next_goes_on_past_a_clock_change_without_a_miss_or_a_repeat() {
        let next = |expression: &str, after: &str| {
            let time = CronTime::parse(expression).expect("a valid expression");
            let after = after.parse().expect("a valid moment");
            let (slot, instant) = time.next(after, America::New_York).expect("a next slot");
            format!("{slot} at {}", instant.with_timezone(&America::New_York).to_rfc3339())
        };
        assert_eq!(next("30 2 * * *", "2025-03-08T07:30:00Z"), "2025-03-09T02:30 at 2025-03-09T03:00:00-04:00");
        assert_eq!(next("30 2 * * *", "2025-03-09T07:00:00Z"), "2025-03-10T02:30 at 2025-03-10T02:30:00-04:00");
        assert_eq!(next("30 1 * * *", "2025-11-02T05:29:59Z"), "2025-11-02T01:30 at 2025-11-02T01:30:00-04:00");
        assert_eq!(next("30 1 * * *", "2025-11-02T05:30:00Z"), "2025-11-03T01:30 at 2025-11-03T01:30:00-05:00");
        // In the second half of the fold the wall clock shows 01:10 again.
        assert_eq!(next("30 1 * * *", "2025-11-02T06:10:00Z"), "2025-11-03T01:30 at 2025-11-03T01:30:00-05:00");
    }
}
