//! The university's yearly plan: who does what by when, and what shows that it was done.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Month, NaiveDate};

use super::calendar::{DateRange, QuietHours, RestDay};
use super::campus::{Bilingual, Campus, CampusId, coded, word_id};
use super::contest::Contest;
use super::meeting;

word_id! {
    /// The id of a plan: `sdust-2025`.
    PlanId,
    /// The id of a department or body that answers for items: `safety`.
    DepartmentId,
    /// The id of a phase of the plan: `mobilisation`.
    PhaseId,
    /// The id of a date that comes back every year: `national-security-education-day`.
    KeyDateId,
    /// The name of a schedule: `tips.daily`.
    ScheduleName,
    /// The id of a quiz contest: `spring`.
    ContestId,
}

/// A whole plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Its title.
    pub title: Bilingual,
    /// The document it was taken from.
    pub source: String,
    /// The day on which it was issued.
    pub issued: NaiveDate,
    /// The days of the campaign proper; single items may reach beyond.
    pub campaign: DateRange,
    /// When groups are left in peace unless they chose otherwise, in campus time.
    pub quiet_hours: QuietHours,
    /// The campuses that carry it out.
    pub campuses: Vec<Campus>,
    /// The departments and bodies that answer for items.
    pub departments: Vec<Department>,
    /// The sections that items belong to, in the order of the plan.
    pub sections: Vec<Section>,
    /// The phases it goes through.
    pub phases: Vec<Phase>,
    /// What is to be done, in the order of the plan.
    pub items: Vec<Item>,
    /// Dates that give publicity an occasion.
    pub key_dates: Vec<KeyDate>,
    /// What is sent to groups by the clock.
    pub schedules: Vec<ScheduleSpec>,
    /// Quiz contests, in the order of the plan.
    pub contests: Vec<Contest>,
}

/// The id of an item of the plan: the letter of its section and its number there, `I2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The section: one of `A` to `Z`.
    pub section: char,
    /// The number within the section, from 1 to 999.
    pub number: u16,
}

/// A text that is not the id of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the id of an item is a capital letter and a number such as I2")]
pub struct BadItemId;

/// A department or body that answers for items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its id.
    pub id: DepartmentId,
    /// Its name.
    pub name: Bilingual,
}

/// A part of the plan whose items share a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The letter: one of `A` to `Z`.
    pub letter: char,
    /// Its title.
    pub title: Bilingual,
}

/// A phase of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Its title.
    pub title: Bilingual,
    /// Its days. Phases may overlap.
    pub days: DateRange,
}

/// Something the plan wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its title.
    pub title: Bilingual,
    /// Where it stands in the document: `二(二)3(2)`.
    pub clause: String,
    /// The document's own words; `None` when the university added the item.
    pub wording: Option<String>,
    /// The departments that answer for it.
    pub owners: Vec<DepartmentId>,
    /// The owner that leads the others, when the plan says so; see [`Item::lead`].
    pub named_lead: Option<DepartmentId>,
    /// What it has to be done for, one by one.
    pub scope: Scope,
    /// By when.
    pub due: Due,
    /// How well.
    pub metric: Option<Metric>,
    /// What the ledger keeps as proof.
    pub evidence: Vec<Evidence>,
    /// The phase it belongs to.
    pub phase: PhaseId,
    /// The people it is about; empty when it is about everyone.
    pub segments: Vec<Segment>,
    /// Who is told, and when, as long as it is not done.
    pub escalation: Vec<EscalationStep>,
    /// The kind of meeting that has to be held for it, when it is one.
    pub meeting: Option<meeting::Kind>,
}

/// By when something is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Once, on or before a day.
    On(NaiveDate),
    /// Once within a stretch of days.
    During(DateRange),
    /// Every one of these months of the campaign's year, by its last day.
    Monthly(Vec<Month>),
    /// On each of these days.
    Daily(DateRange),
    /// On these key dates.
    KeyDates(Vec<KeyDateId>),
    /// So many minutes after whatever calls for it.
    Within {
        /// The minutes.
        minutes: u32,
    },
    /// By the last day of the campaign.
    CampaignEnd,
    /// By the last day of the campaign's year.
    YearEnd,
    /// Whenever it is called for.
    Ongoing,
}

coded! {
    /// What an item has to be done for, one by one.
    Scope {
        /// The whole university.
        School = "school",
        /// A campus.
        Campus = "campus",
        /// A department, a college or another body.
        Unit = "unit",
        /// A college.
        College = "college",
        /// A class.
        Class = "class",
        /// A branch of the Youth League.
        Branch = "branch",
        /// A chat group.
        Group = "group",
        /// A person.
        Person = "person",
        /// An event.
        Event = "event",
        /// A place of publication: website, radio, e-screen.
        Outlet = "outlet",
        /// A case of fraud.
        Case = "case",
    }
}

/// A number that says how well something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metric {
    /// What is counted.
    pub measure: Measure,
    /// The least that is good enough, in the unit of the measure; `None` when the measure says it
    /// all.
    pub at_least: Option<u32>,
}

coded! {
    /// What is counted.
    Measure {
        /// Of all people, those who know the common kinds of fraud, in per cent.
        AwarenessPercent = "awareness_percent",
        /// Cases and losses are both below the same days of last year (双下降).
        CasesAndLossesBothDown = "cases_and_losses_both_down",
        /// Meetings of each class in each period.
        MeetingsPerClass = "meetings_per_class",
        /// Days on which something was played or shown.
        DaysPlayed = "days_played",
        /// Of the people invited, those who came, in per cent.
        AttendancePercent = "attendance_percent",
        /// Of the groups of the roster, those that got it, in per cent.
        GroupsReachedPercent = "groups_reached_percent",
        /// Meetings held in each period.
        MeetingsHeld = "meetings_held",
    }
}

coded! {
    /// What the ledger keeps as proof.
    Evidence {
        /// Answers to check questions.
        Answers = "answers",
        /// How the sample was drawn and how sure its result is.
        SampleFrame = "sample_frame",
        /// Class meetings with date and form.
        Meetings = "meetings",
        /// Cases by type, band and date.
        Cases = "cases",
        /// The figures of last year.
        Baseline = "baseline",
        /// Score cards with the proof of each rule.
        ScoreCards = "score_cards",
        /// Who joined and left, and when.
        MembershipLog = "membership_log",
        /// Who was on duty, and what came up.
        DutyLog = "duty_log",
        /// Which item went to which outlet, when and where.
        OutletLinks = "outlet_links",
        /// Entries of the calendar of key dates.
        CalendarEntries = "calendar_entries",
        /// The days on which something was played or shown.
        PlayedDays = "played_days",
        /// Deliveries to groups.
        Deliveries = "deliveries",
        /// A link to a published report.
        ReportLink = "report_link",
        /// The plan's own file.
        PlanFile = "plan_file",
        /// A document and its version.
        Document = "document",
        /// Who was there.
        AttendanceList = "attendance_list",
        /// How many were there.
        HeadCount = "head_count",
        /// Members who say that they were there.
        Attestation = "attestation",
        /// A vote before and after.
        BeforeAfterVote = "before_after_vote",
        /// Photos.
        Photos = "photos",
        /// Somebody else looked and agreed.
        Verification = "verification",
        /// Requests and visits of experts.
        TalkRequests = "talk_requests",
        /// When an alert was reported, approved, delivered and read.
        AlertTimeline = "alert_timeline",
        /// Bookings and how many really came.
        Bookings = "bookings",
        /// Meetings that opened the campaign, by college.
        Mobilisations = "mobilisations",
        /// How far each person came in a series of lessons.
        LessonProgress = "lesson_progress",
        /// Scores before and after.
        ScoreChange = "score_change",
        /// How much of the content is reviewed in which language.
        LanguageCoverage = "language_coverage",
        /// Nothing but how many there were.
        CountsOnly = "counts_only",
        /// Pledges with the text that was signed.
        Signatures = "signatures",
        /// Sessions of the Youth League.
        LeagueSessions = "league_sessions",
        /// Entries to a contest and their scores.
        ContestEntries = "contest_entries",
        /// Attempts at a quiz.
        QuizAttempts = "quiz_attempts",
        /// Volunteers who passed their training.
        TrainedVolunteers = "trained_volunteers",
        /// Rooms and classes that volunteers visited.
        Visits = "visits",
        /// The plans of departments and colleges.
        UnitPlans = "unit_plans",
        /// Minutes of meetings.
        Minutes = "minutes",
        /// What became of the decisions.
        ActionItems = "action_items",
        /// Spot checks and their results.
        SpotChecks = "spot_checks",
        /// The whole ledger.
        Ledger = "ledger",
        /// The report of the year.
        YearReport = "year_report",
        /// Who was told what and when.
        TimelineExtract = "timeline_extract",
        /// One of everything for each campus.
        CampusLedger = "campus_ledger",
    }
}

coded! {
    /// People whom an item is about.
    Segment {
        /// New students.
        Freshman = "freshman",
        /// Students about to graduate.
        Graduating = "graduating",
        /// Students from abroad.
        International = "international",
        /// Victims of fraud.
        Victim = "victim",
        /// Student-affairs staff.
        Staff = "staff",
        /// Volunteers.
        Volunteer = "volunteer",
    }
}

/// Who is told, and when, as long as an item is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EscalationStep {
    /// Who is told.
    pub to: EscalationRole,
    /// Days from the effective due date; before it when negative.
    pub days: Vec<i32>,
}

coded! {
    /// Someone who is told.
    EscalationRole {
        /// The monitor of the class.
        Monitor = "monitor",
        /// The counsellor of the class.
        Counsellor = "counsellor",
        /// The lead of the college.
        College = "college",
        /// The owner that leads the others.
        Department = "department",
        /// The task-force office.
        TaskForce = "task_force",
    }
}

/// A date that comes back every year and gives publicity an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyDate {
    /// Its id.
    pub id: KeyDateId,
    /// Its day in any year.
    pub day: MonthDay,
    /// Its title.
    pub title: Bilingual,
    /// Who set it.
    pub source: String,
}

/// A day that every year has: never 29 February.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

/// A text that is not a day of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day of every year is written like 04-15")]
pub struct BadMonthDay;

/// Something sent to groups by the clock, in the time of each campus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleSpec {
    /// Its name.
    pub name: ScheduleName,
    /// When: five cron fields: minute, hour, day, month, weekday.
    pub cron: String,
    /// The groups that get it: those that chose this cadence; `None` for all groups.
    pub cadence: Option<Cadence>,
    /// What is sent.
    pub what: Broadcast,
    /// What happens when the moment was missed.
    pub misfire: Misfire,
    /// After so many minutes a post that is still waiting is dropped as stale.
    pub expires_minutes: u32,
    /// The days between which it runs.
    pub between: DateRange,
    /// The kinds of day on which it rests.
    pub not_on: Vec<RestDay>,
}

coded! {
    /// How often a group wants to hear from the bot.
    Cadence {
        /// Every day.
        Daily = "daily",
        /// On three days of the week.
        ThreeAWeek = "three_a_week",
        /// Once a week.
        Weekly = "weekly",
    }
}

coded! {
    /// What is sent by the clock.
    Broadcast {
        /// The next tip of the library.
        Tip = "tip",
        /// A quick quiz: the question of the bank that the class had better be asked next.
        Quiz = "quiz",
    }
}

/// What happens when the bot was down at the moment of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfire {
    /// Nothing.
    Skip,
    /// It runs once, however often it was missed, unless the last moment is too long ago.
    Once {
        /// The minutes after which it is too long ago.
        grace_minutes: u32,
    },
}

/// A reason why a person should look at a file that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trap {
    /// The due date was over when the plan was issued.
    DueBeforeIssue {
        /// The item.
        item: ItemId,
        /// Its due date.
        due: NaiveDate,
        /// The day on which the plan was issued.
        issued: NaiveDate,
    },
    /// Nobody works on the due date.
    DueOnDayOff {
        /// The item.
        item: ItemId,
        /// Its due date.
        due: NaiveDate,
        /// Why nobody works then.
        day_off: DayOff,
        /// The working day before.
        effective: NaiveDate,
    },
    /// The due date lies outside the campaign.
    DueOutsideCampaign {
        /// The item.
        item: ItemId,
        /// Its due date.
        due: NaiveDate,
        /// The first day of the campaign.
        from: NaiveDate,
        /// The last day of the campaign.
        to: NaiveDate,
    },
    /// No department answers for the item.
    NoOwner {
        /// The item.
        item: ItemId,
    },
    /// Several departments answer together and none of them leads.
    NoLead {
        /// All items with these owners, in the order of the plan.
        items: Vec<ItemId>,
        /// The owners.
        owners: Vec<DepartmentId>,
    },
    /// Nothing would show that the item was done.
    NoEvidence {
        /// The item.
        item: ItemId,
    },
    /// The item comes back every month, but in no month.
    NoMonths {
        /// The item.
        item: ItemId,
    },
    /// A day of the weekend on which people work, within the campaign.
    MakeUpDay {
        /// The day.
        date: NaiveDate,
    },
    /// The plan has dates in a year whose public holidays are not known.
    YearUnknown {
        /// The year.
        year: i32,
    },
    /// Advice of one kind of file, in a whole sentence without the full stop.
    Doubt(String),
}

/// Why nobody works on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// It is a Saturday or Sunday.
    Weekend,
    /// The school is closed.
    School,
    /// It belongs to this public holiday.
    Holiday(Bilingual),
}

impl Plan {
    /// The item with this id.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The campus with this id.
    pub fn campus(&self, id: &CampusId) -> Option<&Campus> {
        self.campuses.iter().find(|campus| campus.id == *id)
    }

    /// The department with this id.
    pub fn department(&self, id: &DepartmentId) -> Option<&Department> {
        self.departments.iter().find(|department| department.id == *id)
    }

    /// The key dates that fall on a day.
    pub fn key_dates_on(&self, date: NaiveDate) -> impl Iterator<Item = &KeyDate> {
        self.key_dates.iter().filter(move |key_date| key_date.day.is_on(date))
    }

    /// The days by which an item is due, as the plan has them, in the plan's order. What is done
    /// daily, on occasions or whenever called for has none.
    pub fn deadlines(&self, item: &Item) -> Vec<NaiveDate> {
        let year = self.campaign.from().year();
        match &item.due {
            Due::On(date) => vec![*date],
            Due::During(days) => vec![days.to()],
            Due::Monthly(months) => months.iter().filter_map(|month| last_day(year, *month)).collect(),
            Due::CampaignEnd => vec![self.campaign.to()],
            Due::YearEnd => last_day(year, Month::December).into_iter().collect(),
            Due::Daily(_) | Due::KeyDates(_) | Due::Within { .. } | Due::Ongoing => Vec::new(),
        }
    }
}

impl Item {
    /// The owner to turn to: the one the plan names, or the only one there is.
    pub fn lead(&self) -> Option<&DepartmentId> {
        match (&self.named_lead, self.owners.as_slice()) {
            (Some(lead), _) => Some(lead),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }
}

impl MonthDay {
    /// The day `day` of the month `month`; `None` when not every year has it.
    pub fn new(month: u32, day: u32) -> Option<Self> {
        // 2023 is not a leap year, so it has the days that every year has.
        NaiveDate::from_ymd_opt(2023, month, day).map(|_| Self { month, day })
    }

    /// The day in a year.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }

    /// Whether a date is this day of its year.
    pub fn is_on(self, date: NaiveDate) -> bool {
        (date.month(), date.day()) == (self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = BadMonthDay;

    fn from_str(text: &str) -> Result<Self, BadMonthDay> {
        let (month, day) = text.split_once('-').ok_or(BadMonthDay)?;
        let number = |digits: &str| {
            let plain = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| digits.parse().ok()).flatten().ok_or(BadMonthDay)
        };
        Self::new(number(month)?, number(day)?).ok_or(BadMonthDay)
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl FromStr for ItemId {
    type Err = BadItemId;

    fn from_str(text: &str) -> Result<Self, BadItemId> {
        let mut chars = text.chars();
        let section = chars.next().filter(char::is_ascii_uppercase).ok_or(BadItemId)?;
        let digits = chars.as_str();
        let plain = digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
        if !plain || digits.starts_with('0') {
            return Err(BadItemId);
        }
        let number = digits.parse().map_err(|_| BadItemId)?;
        Ok(Self { section, number })
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.section, self.number)
    }
}

fn last_day(year: i32, month: Month) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month.number_from_month(), 1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_ids_are_a_letter_and_a_number_and_sort_like_the_plan() {
        let mut ids: Vec<ItemId> = ["E10", "G1", "E9", "A5"].iter().map(|id| id.parse().unwrap()).collect();
        ids.sort();
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        assert_eq!(ids, ["A5", "E9", "E10", "G1"]);
        for bad in ["", "E", "e1", "E0", "E01", "E1000", "EE1", "1E", "E+1", "Ａ1"] {
            assert_eq!(bad.parse::<ItemId>(), Err(BadItemId), "{bad}");
        }
    }

    #[test]
    fn every_year_has_a_month_day() {
        let day: MonthDay = "04-15".parse().unwrap();
        assert_eq!(day.in_year(2027), NaiveDate::from_ymd_opt(2027, 4, 15));
        assert!(day.is_on(NaiveDate::from_ymd_opt(2030, 4, 15).unwrap()));
        assert!(!day.is_on(NaiveDate::from_ymd_opt(2030, 5, 15).unwrap()));
        for bad in ["02-29", "13-01", "04-31", "4-15", "04-1", "0415", "+4-15"] {
            assert_eq!(bad.parse::<MonthDay>(), Err(BadMonthDay), "{bad}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day_in_leap_years_too() {
        let ends = [(2025, Month::February, 28), (2028, Month::February, 29), (2025, Month::December, 31)];
        for (year, month, day) in ends {
            assert_eq!(last_day(year, month).unwrap().day(), day, "{year} {month:?}");
        }
    }
}
