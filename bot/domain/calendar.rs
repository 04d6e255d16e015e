//! Which days people work on, which part of the school year a day belongs to, and when to be quiet.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::campus::{Bilingual, CampusId, coded, word_id};

word_id! {
    /// The id of a public holiday: `qingming`.
    HolidayId,
}

/// What a day is for the people of one campus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Monday to Friday without anything special.
    Workday,
    /// Saturday or Sunday without anything special.
    Weekend,
    /// A day off by the yearly notice of the State Council, weekends within the holiday included.
    Holiday(HolidayId),
    /// A day of the weekend on which people work to make up for a holiday (调休).
    MakeUp,
    /// A day that the school itself made a day off, like its sports day.
    SchoolOff,
    /// A day that the school itself made a working day.
    SchoolOn,
}

coded! {
    /// A part of the school year.
    Season {
        /// Lessons are held.
        Term = "term",
        /// Exam weeks, within a term or at its end.
        Exam = "exam",
        /// Winter or summer vacation.
        Vacation = "vacation",
    }
}

coded! {
    /// A kind of day on which a schedule may rest.
    RestDay {
        /// Saturdays and Sundays that are not worked.
        Weekend = "weekend",
        /// Public holidays and the school's own days off.
        Holiday = "holiday",
        /// Exam weeks.
        Exam = "exam",
        /// Vacations.
        Vacation = "vacation",
    }
}

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateRange {
    from: NaiveDate,
    to: NaiveDate,
}

/// The legal holidays, as announced year by year. They cannot be computed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays {
    /// The years whose notice is known.
    pub years: BTreeSet<i32>,
    /// What each holiday is called.
    pub names: BTreeMap<HolidayId, Bilingual>,
    /// The days off.
    pub days_off: BTreeMap<NaiveDate, HolidayId>,
    /// The days of weekends on which people work.
    pub make_up: BTreeSet<NaiveDate>,
}

/// The school year of all campuses or of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolYear {
    /// Terms, exam weeks and vacations. Where they overlap, the shorter one counts, so that exam
    /// weeks stand inside their term.
    pub seasons: Vec<(DateRange, Season)>,
    /// Days that the school made working days (`true`) or days off (`false`).
    pub days: BTreeMap<NaiveDate, bool>,
}

/// The calendar of one campus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    holidays: Holidays,
    school: SchoolYear,
    own: SchoolYear,
}

/// The calendars of all campuses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendars {
    shared: Calendar,
    own: BTreeMap<CampusId, Calendar>,
}

impl Calendar {
    /// The calendar of a campus: the holidays of the country, the year of the school, and what the
    /// campus has `own`, which overrules the school's.
    pub fn new(holidays: Holidays, school: SchoolYear, own: SchoolYear) -> Self {
        Self { holidays, school, own }
    }

    /// What a day is. In a year that is not [known](Self::known_years) only weekends are days off.
    pub fn kind(&self, date: NaiveDate) -> DayKind {
        let by_school = self.own.days.get(&date).or_else(|| self.school.days.get(&date));
        match by_school {
            Some(true) => return DayKind::SchoolOn,
            Some(false) => return DayKind::SchoolOff,
            None => {}
        }
        if let Some(holiday) = self.holidays.days_off.get(&date) {
            return DayKind::Holiday(holiday.clone());
        }
        match (is_weekend(date), self.holidays.make_up.contains(&date)) {
            (true, true) => DayKind::MakeUp,
            (true, false) => DayKind::Weekend,
            (false, _) => DayKind::Workday,
        }
    }

    /// Whether people work on a day.
    pub fn is_workday(&self, date: NaiveDate) -> bool {
        match self.kind(date) {
            DayKind::Workday | DayKind::MakeUp | DayKind::SchoolOn => true,
            DayKind::Weekend | DayKind::Holiday(_) | DayKind::SchoolOff => false,
        }
    }

    /// The day by which something due on `due` must really be done: `due` itself or the last
    /// working day before it.
    pub fn effective_due(&self, due: NaiveDate) -> NaiveDate {
        let back = std::iter::successors(Some(due), NaiveDate::pred_opt);
        back.take(LONGEST_BREAK_DAYS).find(|day| self.is_workday(*day)).unwrap_or(due)
    }

    /// The part of the school year a day belongs to; `None` when the school year is not known.
    pub fn season(&self, date: NaiveDate) -> Option<Season> {
        self.own.season(date).or_else(|| self.school.season(date))
    }

    /// Whether a schedule that rests on these kinds of day rests on this day.
    pub fn rests(&self, date: NaiveDate, not_on: &[RestDay]) -> bool {
        not_on.iter().any(|rest_day| match rest_day {
            RestDay::Weekend => self.kind(date) == DayKind::Weekend,
            RestDay::Holiday => matches!(self.kind(date), DayKind::Holiday(_) | DayKind::SchoolOff),
            RestDay::Exam => self.season(date) == Some(Season::Exam),
            RestDay::Vacation => self.season(date) == Some(Season::Vacation),
        })
    }

    /// The years whose public holidays are known.
    pub fn known_years(&self) -> &BTreeSet<i32> {
        &self.holidays.years
    }

    /// What a holiday is called.
    pub fn holiday_name(&self, holiday: &HolidayId) -> Option<&Bilingual> {
        self.holidays.names.get(holiday)
    }
}

/// No break of the country or a school lasts longer; a calendar that claims one gives no effective
/// due date and the due date stands.
const LONGEST_BREAK_DAYS: usize = 120;

impl Calendars {
    /// The calendars of all campuses. `own` holds the campuses that differ from the `school`.
    pub fn new(holidays: &Holidays, school: &SchoolYear, own: BTreeMap<CampusId, SchoolYear>) -> Self {
        let calendar = |own| Calendar::new(holidays.clone(), school.clone(), own);
        Self {
            shared: calendar(SchoolYear::default()),
            own: own.into_iter().map(|(campus, own)| (campus, calendar(own))).collect(),
        }
    }

    /// The calendar of a campus.
    pub fn of(&self, campus: &CampusId) -> &Calendar {
        self.own.get(campus).unwrap_or(&self.shared)
    }

    /// The calendar of a campus that has nothing of its own.
    pub fn shared(&self) -> &Calendar {
        &self.shared
    }
}

impl SchoolYear {
    fn season(&self, date: NaiveDate) -> Option<Season> {
        let around = self.seasons.iter().filter(|(range, _)| range.contains(date));
        around.min_by_key(|(range, _)| range.days()).map(|(_, season)| *season)
    }
}

impl DateRange {
    /// The days from `from` to `to`; `None` when `to` comes before `from`.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The first day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Whether a day is one of these.
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }

    /// How many days these are; at least 1.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// The days in their order.
    pub fn iter(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }
}

/// Hours in which nothing is sent that can wait. They may cross midnight: `22:00-07:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    from: MinuteOfDay,
    to: MinuteOfDay,
}

/// A time of day in whole minutes, from 00:00 to 23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinuteOfDay(u16);

/// A text that is not a time of day or not two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("times of day are written 07:30, quiet hours 22:00-07:30")]
pub struct BadTimeOfDay;

impl QuietHours {
    /// Quiet from the minute `from` until just before the minute `to`. Equal ends mean never.
    pub fn new(from: MinuteOfDay, to: MinuteOfDay) -> Self {
        Self { from, to }
    }

    /// When quiet begins.
    pub fn from(&self) -> MinuteOfDay {
        self.from
    }

    /// When quiet is over.
    pub fn to(&self) -> MinuteOfDay {
        self.to
    }

    /// Whether to be quiet at a local time of day.
    pub fn covers(&self, time: NaiveTime) -> bool {
        let (from, to) = (self.from.time(), self.to.time());
        if from <= to { from <= time && time < to } else { time >= from || time < to }
    }

    /// The first local moment from `local` on at which nothing is quiet: `local` itself or the end
    /// of the quiet hours it falls into.
    pub fn next_opening(&self, local: NaiveDateTime) -> NaiveDateTime {
        if !self.covers(local.time()) {
            return local;
        }
        let to = self.to.time();
        let date = if local.time() < to { Some(local.date()) } else { local.date().succ_opt() };
        date.map_or(local, |date| date.and_time(to))
    }
}

/// The first local moment from `local` on at which none of `all` is quiet; `None` when together they leave no
/// moment of a day.
pub fn first_opening(all: &[QuietHours], local: NaiveDateTime) -> Option<NaiveDateTime> {
    let mut opening = local;
    while opening - local < chrono::TimeDelta::days(1) {
        let later = all.iter().fold(opening, |moment, hours| hours.next_opening(moment));
        if later == opening {
            return Some(opening);
        }
        opening = later;
    }
    None
}

impl MinuteOfDay {
    /// The minute `minute` of the hour `hour`; `None` outside 00:00 to 23:59.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }

    /// The minutes since midnight, 0 to 1439.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// The time of day at which the minute begins.
    pub fn time(self) -> NaiveTime {
        NaiveTime::MIN + chrono::TimeDelta::minutes(self.0.into())
    }
}

impl From<NaiveTime> for MinuteOfDay {
    /// The minute that a time of day lies in.
    fn from(time: NaiveTime) -> Self {
        let minutes = time.num_seconds_from_midnight() / 60;
        Self(u16::try_from(minutes).expect("a day has 1440 minutes"))
    }
}

impl FromStr for MinuteOfDay {
    type Err = BadTimeOfDay;

    fn from_str(text: &str) -> Result<Self, BadTimeOfDay> {
        let (hour, minute) = text.split_once(':').ok_or(BadTimeOfDay)?;
        let number = |digits: &str| {
            let plain = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| digits.parse().ok()).flatten()
        };
        let minute_of_day = Self::new(number(hour).ok_or(BadTimeOfDay)?, number(minute).ok_or(BadTimeOfDay)?);
        minute_of_day.ok_or(BadTimeOfDay)
    }
}

impl FromStr for QuietHours {
    type Err = BadTimeOfDay;

    fn from_str(text: &str) -> Result<Self, BadTimeOfDay> {
        let (from, to) = text.split_once('-').ok_or(BadTimeOfDay)?;
        Ok(Self::new(from.parse()?, to.parse()?))
    }
}

impl fmt::Display for MinuteOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(from: &str, to: &str) -> DateRange {
        DateRange::new(day(from), day(to)).unwrap()
    }

    fn qingming() -> HolidayId {
        "qingming".parse().unwrap()
    }

    fn spring_2025() -> Holidays {
        let off = days("2025-04-04", "2025-04-06");
        Holidays {
            years: BTreeSet::from([2025]),
            names: BTreeMap::new(),
            days_off: off.iter().map(|date| (date, qingming())).collect(),
            make_up: BTreeSet::from([day("2025-04-27")]),
        }
    }

    fn calendar() -> Calendar {
        let school = SchoolYear {
            seasons: vec![
                (days("2025-02-24", "2025-07-04"), Season::Term),
                (days("2025-06-23", "2025-07-04"), Season::Exam),
                (days("2025-07-05", "2025-08-31"), Season::Vacation),
            ],
            days: BTreeMap::from([(day("2025-04-18"), false), (day("2025-04-19"), true)]),
        };
        let own = SchoolYear {
            seasons: vec![(days("2025-06-16", "2025-06-20"), Season::Exam)],
            days: BTreeMap::from([(day("2025-04-18"), true)]),
        };
        Calendar::new(spring_2025(), school, own)
    }

    #[test]
    fn a_day_is_what_campus_then_school_then_country_then_week_say() {
        let calendar = calendar();
        let kinds = [
            ("2025-04-03", DayKind::Workday, true),
            ("2025-04-04", DayKind::Holiday(qingming()), false),
            ("2025-04-06", DayKind::Holiday(qingming()), false),
            ("2025-04-12", DayKind::Weekend, false),
            ("2025-04-18", DayKind::SchoolOn, true),
            ("2025-04-19", DayKind::SchoolOn, true),
            ("2025-04-27", DayKind::MakeUp, true),
        ];
        for (date, kind, works) in kinds {
            assert_eq!(calendar.kind(day(date)), kind, "{date}");
            assert_eq!(calendar.is_workday(day(date)), works, "{date}");
        }
    }

    #[test]
    fn a_campus_without_its_own_days_has_those_of_the_school() {
        let school = SchoolYear { seasons: vec![], days: BTreeMap::from([(day("2025-04-18"), false)]) };
        let own = SchoolYear { seasons: vec![], days: BTreeMap::from([(day("2025-04-18"), true)]) };
        let [taian, jinan] = ["taian", "jinan"].map(|id| id.parse::<CampusId>().unwrap());
        let calendars = Calendars::new(&spring_2025(), &school, BTreeMap::from([(taian.clone(), own)]));
        assert_eq!(calendars.of(&taian).kind(day("2025-04-18")), DayKind::SchoolOn);
        assert_eq!(calendars.of(&jinan).kind(day("2025-04-18")), DayKind::SchoolOff);
        assert_eq!(calendars.shared().kind(day("2025-04-18")), DayKind::SchoolOff);
    }

    #[test]
    fn something_due_on_a_day_off_is_really_due_on_the_working_day_before() {
        let calendar = calendar();
        let dues = [
            ("2025-04-03", "2025-04-03"),
            ("2025-04-04", "2025-04-03"),
            ("2025-04-06", "2025-04-03"),
            ("2025-04-27", "2025-04-27"),
            ("2025-04-20", "2025-04-19"),
            ("2025-06-01", "2025-05-30"),
        ];
        for (due, effective) in dues {
            assert_eq!(calendar.effective_due(day(due)), day(effective), "{due}");
        }
    }

    #[test]
    fn a_due_date_in_an_endless_break_stays_as_it_is() {
        let closed = days("2025-01-01", "2025-12-31").iter().map(|date| (date, false)).collect();
        let school = SchoolYear { seasons: vec![], days: closed };
        let calendar = Calendar::new(Holidays::default(), school, SchoolYear::default());
        assert_eq!(calendar.effective_due(day("2025-06-30")), day("2025-06-30"));
    }

    #[test]
    fn exam_weeks_stand_inside_their_term_and_a_campus_may_have_its_own() {
        let calendar = calendar();
        assert_eq!(calendar.season(day("2025-02-23")), None);
        assert_eq!(calendar.season(day("2025-02-24")), Some(Season::Term));
        assert_eq!(calendar.season(day("2025-06-16")), Some(Season::Exam));
        assert_eq!(calendar.season(day("2025-06-21")), Some(Season::Term));
        assert_eq!(calendar.season(day("2025-07-04")), Some(Season::Exam));
        assert_eq!(calendar.season(day("2025-07-05")), Some(Season::Vacation));
    }

    #[test]
    fn a_schedule_rests_only_on_the_kinds_of_day_it_names() {
        let calendar = calendar();
        assert!(calendar.rests(day("2025-04-05"), &[RestDay::Holiday]));
        assert!(!calendar.rests(day("2025-04-05"), &[RestDay::Weekend]));
        assert!(calendar.rests(day("2025-04-12"), &[RestDay::Exam, RestDay::Weekend]));
        assert!(!calendar.rests(day("2025-04-27"), &[RestDay::Weekend]));
        assert!(calendar.rests(day("2025-06-24"), &[RestDay::Exam]));
        assert!(calendar.rests(day("2025-08-01"), &[RestDay::Vacation]));
        assert!(!calendar.rests(day("2025-04-05"), &[]));
    }

    #[test]
    fn an_unknown_year_has_weekends_only() {
        let calendar = calendar();
        assert_eq!(calendar.known_years(), &BTreeSet::from([2025]));
        assert_eq!(calendar.kind(day("2027-10-01")), DayKind::Workday);
        assert_eq!(calendar.kind(day("2027-10-02")), DayKind::Weekend);
    }

    #[test]
    fn a_range_counts_both_of_its_ends() {
        let range = days("2025-04-01", "2025-06-30");
        assert_eq!(range.days(), 91);
        assert_eq!(range.iter().count(), 91);
        assert!(range.contains(day("2025-04-01")) && range.contains(day("2025-06-30")));
        assert!(!range.contains(day("2025-03-31")) && !range.contains(day("2025-07-01")));
        assert_eq!(DateRange::new(day("2025-04-02"), day("2025-04-01")), None);
    }

    #[test]
    fn quiet_hours_cover_their_first_minute_and_not_their_last() {
        let cases = [
            ("22:00-07:30", "21:59:59", false),
            ("22:00-07:30", "22:00:00", true),
            ("22:00-07:30", "23:59:59", true),
            ("22:00-07:30", "00:00:00", true),
            ("22:00-07:30", "07:29:59", true),
            ("22:00-07:30", "07:30:00", false),
            ("12:00-14:00", "11:59:59", false),
            ("12:00-14:00", "12:00:00", true),
            ("12:00-14:00", "14:00:00", false),
            ("00:00-00:00", "00:00:00", false),
            ("08:00-08:00", "12:00:00", false),
        ];
        for (hours, time, quiet) in cases {
            let hours: QuietHours = hours.parse().unwrap();
            assert_eq!(hours.covers(time.parse().unwrap()), quiet, "{hours} at {time}");
        }
    }

    #[test]
    fn quiet_ends_this_morning_or_tomorrow_morning() {
        let cases = [
            ("22:00-07:30", "2025-04-30T21:59:59", "2025-04-30T21:59:59"),
            ("22:00-07:30", "2025-04-30T22:00:00", "2025-05-01T07:30:00"),
            ("22:00-07:30", "2025-12-31T23:59:59", "2026-01-01T07:30:00"),
            ("22:00-07:30", "2025-05-01T00:00:00", "2025-05-01T07:30:00"),
            ("22:00-07:30", "2025-05-01T07:29:59", "2025-05-01T07:30:00"),
            ("22:00-07:30", "2025-05-01T07:30:00", "2025-05-01T07:30:00"),
            ("12:00-14:00", "2025-05-01T13:00:30", "2025-05-01T14:00:00"),
            ("22:00-00:00", "2025-05-01T23:00:00", "2025-05-02T00:00:00"),
        ];
        for (hours, local, opening) in cases {
            let hours: QuietHours = hours.parse().unwrap();
            let opening: NaiveDateTime = opening.parse().unwrap();
            assert_eq!(hours.next_opening(local.parse().unwrap()), opening, "{hours} from {local}");
        }
    }

    #[test]
    fn of_several_hours_the_last_to_end_opens_and_a_day_without_a_gap_never_does() {
        let cases = [
            (["22:00-07:30", "20:00-09:00"], "2025-04-30T21:00:00", Some("2025-05-01T09:00:00")),
            (["22:00-07:30", "07:00-12:30"], "2025-04-30T23:00:00", Some("2025-05-01T12:30:00")),
            (["07:00-12:30", "22:00-07:30"], "2025-04-30T23:00:00", Some("2025-05-01T12:30:00")),
            (["22:00-07:30", "12:00-14:00"], "2025-04-30T15:00:00", Some("2025-04-30T15:00:00")),
            (["22:00-07:30", "07:30-21:59"], "2025-04-30T22:30:00", Some("2025-05-01T21:59:00")),
            (["22:00-07:30", "07:30-22:00"], "2025-04-30T12:00:00", None),
            (["22:00-07:30", "07:00-23:00"], "2025-04-30T22:30:00", None),
        ];
        for (hours, local, opening) in cases {
            let all = hours.map(|hours| hours.parse::<QuietHours>().unwrap());
            let opening = opening.map(|opening| opening.parse::<NaiveDateTime>().unwrap());
            assert_eq!(first_opening(&all, local.parse().unwrap()), opening, "{hours:?} from {local}");
        }
        assert_eq!(
            first_opening(&[], "2025-04-30T12:00:00".parse().unwrap()).unwrap().to_string(),
            "2025-04-30 12:00:00"
        );
    }

    fn minutes_of_day() -> impl Strategy<Value = MinuteOfDay> {
        (0_u16..24, 0_u16..60).prop_map(|(hour, minute)| MinuteOfDay::new(hour, minute).unwrap())
    }

    proptest! {
        #[test]
        fn an_opening_is_the_first_minute_that_nobody_wants_quiet(
            ends in prop::collection::vec((minutes_of_day(), minutes_of_day()), 0..4), now in minutes_of_day(),
        ) {
            let all: Vec<_> = ends.into_iter().map(|(from, to)| QuietHours::new(from, to)).collect();
            let local = day("2025-04-30").and_time(now.time());
            let minutes = (0..1440).map(|minute| local + chrono::TimeDelta::minutes(minute));
            let first = minutes.into_iter().find(|moment| !all.iter().any(|hours| hours.covers(moment.time())));
            prop_assert_eq!(first_opening(&all, local), first);
        }
    }

    #[test]
    fn times_of_day_are_two_digits_each() {
        assert_eq!("07:30".parse::<MinuteOfDay>().unwrap().minutes(), 450);
        assert_eq!("23:59".parse::<MinuteOfDay>().unwrap().to_string(), "23:59");
        for wrong in ["24:00", "07:60", "7:30", "0730", "+7:30", "07:30:00", ""] {
            assert_eq!(wrong.parse::<MinuteOfDay>(), Err(BadTimeOfDay), "{wrong}");
        }
        assert_eq!("22:00".parse::<QuietHours>(), Err(BadTimeOfDay));
        let late = NaiveTime::from_hms_opt(23, 59, 59).unwrap();
        assert_eq!(MinuteOfDay::from(late).minutes(), 1439);
    }
}
