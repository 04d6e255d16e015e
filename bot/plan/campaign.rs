//! Reads the file of a plan.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::{Month, NaiveDate};

use super::finding::{Finding, Mistake, Place};
use super::source::{Placed, Read, Source, Table, Value, read_text};
use crate::domain::calendar::{DateRange, QuietHours};
use crate::domain::campus::{Bilingual, Campus, CampusId, coded};
use crate::domain::contest::Contest;
use crate::domain::plan::{
    ContestId, Department, DepartmentId, Due, EscalationStep, Item, ItemId, KeyDate, KeyDateId, Metric, Misfire,
    MonthDay, Phase, PhaseId, Plan, PlanId, ScheduleName, ScheduleSpec, Section,
};

/// A plan and the places in its file that traps point at.
pub struct WrittenPlan {
    /// The plan.
    pub plan: Plan,
    /// The ids of all campuses, of those with mistakes too.
    pub campus_ids: Vec<CampusId>,
    /// Where the days of the campaign stand.
    pub campaign: Place,
    /// Where the parts of each item stand.
    pub items: BTreeMap<ItemId, ItemPlaces>,
    /// Where the days of each schedule stand, in the order of the plan.
    pub schedules: Vec<Place>,
}

/// Where the parts of an item stand.
pub struct ItemPlaces {
    /// Where the item begins.
    pub item: Place,
    /// Where its owners stand.
    pub owners: Place,
    /// Where its due date stands.
    pub due: Place,
}

/// Reads a plan. What is wrong is added to `findings`; a plan with mistakes may still be returned,
/// without the parts that have them, so that its traps can be shown too.
pub fn read_plan(source: &Source, findings: &mut Vec<Finding>) -> Option<WrittenPlan> {
    source.read(findings, plan)
}

/// The most questions of an attempt at a contest: as many as can be answered at one go.
const CONTEST_QUESTIONS_MAX: u32 = 50;

/// The most minutes of an attempt.
const CONTEST_MINUTES_MAX: u32 = 120;

/// The most attempts of each.
const CONTEST_ATTEMPTS_MAX: u32 = 10;

fn plan(table: &mut Table<'_>) -> Option<WrittenPlan> {
    let (id, title, source) = (table.need("id"), table.need("title"), table.need("source"));
    let (issued, campaign) = (table.need("issued"), table.need("campaign"));
    let quiet_hours = table.need("quiet_hours");

    let mut ids = Ids::default();
    let campuses = table.each("campus", |table| campus(table, &mut ids));
    let departments = table.each("department", |table| department(table, &mut ids));
    let phases = table.each("phase", |table| phase(table, &mut ids));
    let key_dates = table.each("key_date", |table| key_date(table, &mut ids));
    let schedules = table.each("schedule", |table| schedule(table, &mut ids));
    let contests = table.each("contest", |table| contest(table, &mut ids));
    let sections = table.each("section", |table| section(table, &mut ids));
    let items = table.each("item", |table| item(table, &mut ids));
    ids.report_duplicates(table);
    ids.report_unknown(table);
    report_following_in_a_circle(table, &campuses);
    if ids.campuses.is_empty() {
        table.report(table.place().clone(), Mistake::Broken("a plan needs at least one campus".to_owned()));
    }

    let (schedules, schedule_places) = schedules.into_iter().unzip();
    let (items, item_places): (Vec<Item>, Vec<_>) = items.into_iter().unzip();
    let places = items.iter().map(|item| item.id).zip(item_places).collect();
    Some(WrittenPlan {
        campus_ids: ids.campuses.declared.into_iter().map(|id| id.value).collect(),
        campaign: table.place_of("campaign"),
        items: places,
        schedules: schedule_places,
        plan: Plan {
            id: id?,
            title: title?,
            source: source?,
            issued: issued?,
            campaign: campaign?,
            quiet_hours: quiet_hours?,
            campuses,
            departments,
            sections,
            phases,
            items,
            key_dates,
            schedules,
            contests,
        },
    })
}

fn campus(table: &mut Table<'_>, ids: &mut Ids) -> Option<Campus> {
    let (id, name, zone) = (ids.campuses.declare(table, "id"), table.need("name"), table.need("zone"));
    let follows = ids.campuses.mention(table.maybe("follows"));
    Some(Campus { id: id?, name: name?, zone: zone?, follows })
}

fn department(table: &mut Table<'_>, ids: &mut Ids) -> Option<Department> {
    let (id, name) = (ids.departments.declare(table, "id"), table.need("name"));
    Some(Department { id: id?, name: name? })
}

fn phase(table: &mut Table<'_>, ids: &mut Ids) -> Option<Phase> {
    let (id, title, days) = (ids.phases.declare(table, "id"), table.need("title"), table.need("days"));
    Some(Phase { id: id?, title: title?, days: days? })
}

fn key_date(table: &mut Table<'_>, ids: &mut Ids) -> Option<KeyDate> {
    let (id, day) = (ids.key_dates.declare(table, "id"), table.need("day"));
    let (title, source) = (table.need("title"), table.need("source"));
    Some(KeyDate { id: id?, day: day?, title: title?, source: source? })
}

fn schedule(table: &mut Table<'_>, ids: &mut Ids) -> Option<(ScheduleSpec, Place)> {
    let (name, cron) = (ids.schedules.declare(table, "name"), table.need::<Cron>("cron"));
    let (cadence, what, misfire) = (table.maybe("cadence"), table.need("what"), misfire(table));
    let (expires_minutes, between) = (table.need("expires_minutes"), table.need("between"));
    let not_on = table.list("not_on");
    let place = table.place_of("between");
    let spec = ScheduleSpec {
        name: name?,
        cron: cron?.0,
        cadence,
        what: what?,
        misfire: misfire?,
        expires_minutes: expires_minutes?,
        between: between?,
        not_on,
    };
    Some((spec, place))
}

/// A contest that nobody can take part in is a mistake.
fn contest(table: &mut Table<'_>, ids: &mut Ids) -> Option<Contest> {
    let (id, title) = (ids.contests.declare(table, "id"), table.need("title"));
    let (days, item) = (table.need("days"), table.need("item"));
    let number = |table: &mut Table<'_>, key: &'static str, most: u32| {
        let number: u32 = table.need(key)?;
        if (1..=most).contains(&number) {
            return Some(number);
        }
        table.report(table.place_of(key), Mistake::Broken(format!("`{key}` must be from 1 to {most}")));
        None
    };
    let questions = number(table, "questions", CONTEST_QUESTIONS_MAX);
    let minutes = number(table, "minutes", CONTEST_MINUTES_MAX);
    let attempts = number(table, "attempts", CONTEST_ATTEMPTS_MAX);
    Some(Contest {
        id: id?,
        title: title?,
        days: days?,
        questions: questions?,
        minutes: minutes?,
        attempts: attempts?,
        item: item?,
    })
}

fn misfire(table: &mut Table<'_>) -> Option<Misfire> {
    match table.need("misfire")? {
        MisfirePolicy::Skip => Some(Misfire::Skip),
        MisfirePolicy::Once => table.need("grace_minutes").map(|grace_minutes| Misfire::Once { grace_minutes }),
    }
}

fn section(table: &mut Table<'_>, ids: &mut Ids) -> Option<Section> {
    let (letter, title) = (ids.sections.declare(table, "letter"), table.need("title"));
    let Letter(letter) = letter?;
    Some(Section { letter, title: title? })
}

fn item(table: &mut Table<'_>, ids: &mut Ids) -> Option<(Item, ItemPlaces)> {
    let id: Option<ItemId> = ids.items.declare(table, "id");
    if let Some(id) = id {
        ids.sections.mention(Some(Placed { place: table.place_of("id"), value: Letter(id.section) }));
    }
    let (title, clause, wording) = (table.need("title"), table.need("clause"), table.maybe("wording"));
    let owners = table.list("owners").into_iter().filter_map(|owner| ids.departments.mention(Some(owner))).collect();
    let named_lead = lead(table, &owners);
    let (scope, due) = (table.need("scope"), due(table, ids));
    let (metric, evidence) = (table.maybe("metric"), table.list("evidence"));
    let phase = ids.phases.mention(table.need("phase"));
    let (segments, escalation) = (table.list("segments"), table.each("escalate", escalation_step));
    let meeting = table.maybe("meeting");
    let places =
        ItemPlaces { item: table.place().clone(), owners: table.place_of("owners"), due: table.place_of("due") };
    let item = Item {
        id: id?,
        title: title?,
        clause: clause?,
        wording,
        owners,
        named_lead,
        scope: scope?,
        due: due?,
        metric,
        evidence,
        phase: phase?,
        segments,
        escalation,
        meeting,
    };
    Some((item, places))
}

fn lead(table: &mut Table<'_>, owners: &Vec<DepartmentId>) -> Option<DepartmentId> {
    let lead: Placed<DepartmentId> = table.maybe("lead")?;
    table.report_unknown("owner", &lead, owners);
    Some(lead.value)
}

fn escalation_step(table: &mut Table<'_>) -> Option<EscalationStep> {
    let (to, days) = (table.need("to"), table.need("days"));
    Some(EscalationStep { to: to?, days: days? })
}

/// The ways to say by when, as one sentence can list them.
const DUE_FORMS: &str = "a date such as 2025-04-30, campaign_end, year_end, ongoing, or a table";

/// The keys of a due date written as a table.
const DUE_KEYS: [&str; 5] = ["during", "monthly", "daily", "key_dates", "within_minutes"];

fn due(table: &mut Table<'_>, ids: &mut Ids) -> Option<Due> {
    let value = table.value("due")?;
    if value.is_table() {
        return value.table(|table| due_by_table(table, ids));
    }
    if value.is_text() {
        return match value.text(DUE_FORMS)? {
            "campaign_end" => Some(Due::CampaignEnd),
            "year_end" => Some(Due::YearEnd),
            "ongoing" => Some(Due::Ongoing),
            _ => value.refuse(DUE_FORMS),
        };
    }
    value.date(DUE_FORMS).map(Due::On)
}

fn due_by_table(table: &mut Table<'_>, ids: &mut Ids) -> Option<Due> {
    let during = table.maybe("during").map(Due::During);
    let monthly = table.maybe("monthly").map(Due::Monthly);
    let daily = table.maybe("daily").map(Due::Daily);
    let key_dates: Option<Vec<Placed<KeyDateId>>> = table.maybe("key_dates");
    let key_dates = key_dates.map(|mentions| {
        Due::KeyDates(mentions.into_iter().filter_map(|mention| ids.key_dates.mention(Some(mention))).collect())
    });
    let within = table.maybe("within_minutes").map(|minutes| Due::Within { minutes });
    if DUE_KEYS.iter().filter(|key| table.has(key)).count() != 1 {
        let rule = format!("a due date has exactly one of {}", DUE_KEYS.join(", "));
        table.report(table.place().clone(), Mistake::Broken(rule));
    }
    during.or(monthly).or(daily).or(key_dates).or(within)
}

/// The ids of a plan: where each is declared, and where each is mentioned. Ids count even where the
/// rest of their table has mistakes, so that one mistake does not breed others.
#[derive(Default)]
struct Ids {
    campuses: IdsOf<CampusId>,
    departments: IdsOf<DepartmentId>,
    phases: IdsOf<PhaseId>,
    key_dates: IdsOf<KeyDateId>,
    schedules: IdsOf<ScheduleName>,
    sections: IdsOf<Letter>,
    items: IdsOf<ItemId>,
    contests: IdsOf<ContestId>,
}

impl Ids {
    fn report_duplicates(&self, table: &Table<'_>) {
        table.report_duplicates("campus", &self.campuses.declared);
        table.report_duplicates("department", &self.departments.declared);
        table.report_duplicates("phase", &self.phases.declared);
        table.report_duplicates("key date", &self.key_dates.declared);
        table.report_duplicates("schedule", &self.schedules.declared);
        table.report_duplicates("section", &self.sections.declared);
        table.report_duplicates("item", &self.items.declared);
        table.report_duplicates("contest", &self.contests.declared);
    }

    fn report_unknown(&self, table: &Table<'_>) {
        self.campuses.report_unknown(table, "campus");
        self.departments.report_unknown(table, "department");
        self.phases.report_unknown(table, "phase");
        self.key_dates.report_unknown(table, "key date");
        self.sections.report_unknown(table, "section");
    }
}

struct IdsOf<T> {
    declared: Vec<Placed<T>>,
    mentioned: Vec<Placed<T>>,
}

impl<T> Default for IdsOf<T> {
    fn default() -> Self {
        Self { declared: Vec::new(), mentioned: Vec::new() }
    }
}

impl<T: Clone + Display + PartialEq> IdsOf<T> {
    fn is_empty(&self) -> bool {
        self.declared.is_empty()
    }

    fn declare<'r>(&mut self, table: &mut Table<'r>, key: &'static str) -> Option<T>
    where
        T: Read<'r>,
    {
        let id: Placed<T> = table.need(key)?;
        self.declared.push(id.clone());
        Some(id.value)
    }

    fn mention(&mut self, id: Option<Placed<T>>) -> Option<T> {
        let id = id?;
        self.mentioned.push(id.clone());
        Some(id.value)
    }

    fn report_unknown(&self, table: &Table<'_>, kind: &'static str) {
        for id in &self.mentioned {
            table.report_unknown(kind, id, self.declared.iter().map(|declared| &declared.value));
        }
    }
}

fn report_following_in_a_circle(table: &Table<'_>, campuses: &[Campus]) {
    for campus in campuses {
        let followed = |id: &CampusId| campuses.iter().find(|other| other.id == *id)?.follows.clone();
        let chain = std::iter::successors(campus.follows.clone(), followed);
        if chain.take(campuses.len()).any(|id| id == campus.id) {
            let rule = format!("campus `{}` follows itself", campus.id);
            table.report(table.place_of("campus"), Mistake::Broken(rule));
        }
    }
}

coded! {
    /// What the file calls the two kinds of [`Misfire`].
    MisfirePolicy {
        /// [`Misfire::Skip`]
        Skip = "skip",
        /// [`Misfire::Once`]
        Once = "once",
    }
}

/// The letter of a section.
#[derive(Clone, Copy, PartialEq)]
struct Letter(char);

impl Display for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<'r> Read<'r> for Letter {
    fn read(value: &Value<'r>) -> Option<Self> {
        const EXPECTED: &str = "a letter from A to Z";
        let letter: char = value.parse(EXPECTED)?;
        if letter.is_ascii_uppercase() { Some(Self(letter)) } else { value.refuse(EXPECTED) }
    }
}

/// Five well-formed cron fields. Which moments they mean is up to `schedule::cron`.
struct Cron(String);

/// The fields in their order: least and greatest number, and names, which count from the least.
const CRON_FIELDS: [(usize, usize, &[&str]); 5] = [
    (0, 59, &[]),
    (0, 23, &[]),
    (1, 31, &[]),
    (1, 12, &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    (0, 7, &["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
];

impl<'r> Read<'r> for Cron {
    fn read(value: &Value<'r>) -> Option<Self> {
        const EXPECTED: &str = "five cron fields such as `10 12 * * Mon,Wed`";
        let fields: Vec<&str> = value.text(EXPECTED)?.split_whitespace().collect();
        let well_formed = fields.len() == CRON_FIELDS.len()
            && fields.iter().zip(CRON_FIELDS).all(|(field, (min, max, names))| is_cron_field(field, min, max, names));
        if well_formed { Some(Self(fields.join(" "))) } else { value.refuse(EXPECTED) }
    }
}

fn is_cron_field(field: &str, min: usize, max: usize, names: &[&str]) -> bool {
    let number = |text: &str| {
        let named = names.iter().position(|name| text.eq_ignore_ascii_case(name)).map(|at| at + min);
        let plain = text.bytes().all(|b| b.is_ascii_digit());
        named.or_else(|| text.parse().ok().filter(|_| plain)).filter(|number| (min..=max).contains(number))
    };
    let is_range = |text: &str| match text.split_once('-') {
        Some((from, to)) => number(from).zip(number(to)).is_some_and(|(from, to)| from <= to),
        None => text == "*" || number(text).is_some(),
    };
    field.split(',').all(|part| match part.split_once('/') {
        Some((range, step)) => is_range(range) && step.parse::<usize>().is_ok_and(|step| step > 0),
        None => is_range(part),
    })
}

read_text! {
    PlanId => "an id: a short lowercase word such as sdust-2025",
    CampusId => "an id: a short lowercase word such as qingdao",
    DepartmentId => "an id: a short lowercase word such as safety",
    PhaseId => "an id: a short lowercase word such as mobilisation",
    KeyDateId => "an id: a short lowercase word such as campaign-launch",
    ScheduleName => "a name: a short lowercase word such as tips.daily",
    ContestId => "an id: a short lowercase word such as spring",
    ItemId => "an id: a capital letter and a number such as I2",
    MonthDay => "a day that every year has, such as `04-15`",
    QuietHours => "two times of day such as `22:00-07:30`",
}

impl<'r> Read<'r> for Bilingual {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.table(|table| {
            let (zh, en) = (table.need("zh"), table.need("en"));
            Some(Self { zh: zh?, en: en? })
        })
    }
}

impl<'r> Read<'r> for Metric {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.table(|table| {
            let (measure, at_least) = (table.need("measure"), table.maybe("at_least"));
            Some(Self { measure: measure?, at_least })
        })
    }
}

impl<'r> Read<'r> for Month {
    fn read(value: &Value<'r>) -> Option<Self> {
        const EXPECTED: &str = "a month from 1 to 12";
        let number: u8 = value.integer(EXPECTED)?;
        Self::try_from(number).ok().or_else(|| value.refuse(EXPECTED))
    }
}

impl<'r> Read<'r> for DateRange {
    fn read(value: &Value<'r>) -> Option<Self> {
        let dates = Vec::<Placed<NaiveDate>>::read(value)?;
        let range = match dates.as_slice() {
            [from, to] => Self::new(from.value, to.value),
            _ => None,
        };
        range.or_else(|| value.refuse("the first and the last day in this order, such as [2025-04-01, 2025-06-30]"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A plan without mistakes, 11 lines long.
    const HEAD: &str = "\
id = 'sdust-2025'
title = { zh = '方案', en = 'Plan' }
source = 'a document'
issued = 2025-04-02
campaign = [2025-04-01, 2025-06-30]
quiet_hours = '22:00-07:30'
campus = [{ id = 'qingdao', name = { zh = '青岛', en = 'Qingdao' }, zone = 'Asia/Shanghai' }]
department = [{ id = 'safety', name = { zh = '安全管理处', en = 'Safety' } }]
phase = [{ id = 'summary', title = { zh = '总结', en = 'Summary' }, days = [2025-12-01, 2025-12-31] }]
key_date = [{ id = 'launch', day = '04-01', title = { zh = '启动', en = 'Launch' }, source = 'the plan' }]
section = [{ letter = 'A', title = { zh = '制定方案', en = 'Planning' } }]
";

    /// An item without mistakes but for its missing due date, 9 lines long.
    const ITEM: &str = "\
[[item]]
id = 'A1'
clause = '1'
title = { zh = '折页', en = 'Leaflet' }
owners = ['safety']
scope = 'school'
evidence = ['document']
phase = 'summary'
";

    fn findings_in(text: String) -> Vec<String> {
        let source = Source { name: "plan.toml".to_owned(), text: text.into() };
        let mut findings = Vec::new();
        read_plan(&source, &mut findings);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_small_plan_is_read_without_findings() {
        assert_eq!(findings_in(format!("{HEAD}{ITEM}due = 2025-04-15\n")), [""; 0]);
    }

    #[test]
    fn each_mistake_in_an_item_is_told_in_its_line() {
        let cases: [(&str, &[&str]); 15] = [
            ("", &["12: error: `due` is missing"]),
            (
                "due = 3",
                &[
                    "20: error: `due` must be a date such as 2025-04-30, campaign_end, year_end, ongoing, or a table, not `3`",
                ],
            ),
            (
                "due = 'yearend'",
                &[
                    "20: error: `due` must be a date such as 2025-04-30, campaign_end, year_end, ongoing, or a table, not `yearend`",
                ],
            ),
            (
                "due = {}",
                &["20: error: a due date has exactly one of during, monthly, daily, key_dates, within_minutes"],
            ),
            (
                "due = { monthly = [4, 13], within_minutes = 5 }",
                &[
                    "20: error: entry 2 of `monthly` must be a month from 1 to 12, not `13`",
                    "20: error: a due date has exactly one of during, monthly, daily, key_dates, within_minutes",
                ],
            ),
            (
                "due = { during = [2025-06-30, 2025-06-01] }",
                &[
                    "20: error: `during` must be the first and the last day in this order, such as [2025-04-01, 2025-06-30], not a list",
                ],
            ),
            ("due = { key_dates = ['lunch'] }", &["20: error: there is no key date `lunch`; did you mean `launch`?"]),
            ("due = 'ongoing'\nowner = 'safety'", &["21: error: unknown key `owner`"]),
            ("due = 'ongoing'\nsegment = ['staff']", &["21: error: unknown key `segment`; did you mean `segments`?"]),
            ("due = 'ongoing'\nlead = 'safty'", &["21: error: there is no owner `safty`; did you mean `safety`?"]),
            (
                "due = 'ongoing'\nsegments = ['freshmen']",
                &["21: error: entry 1 of `segments` cannot be `freshmen`; did you mean `freshman`?"],
            ),
            (
                "due = 'ongoing'\nescalate = [{ to = 'x', days = ['-1'] }]",
                &[
                    "21: error: `to` cannot be `x`; known are monitor, counsellor, college, department, task_force",
                    "21: error: entry 1 of `days` must be a whole number, not `-1`",
                ],
            ),
            (
                "due = 'ongoing'\nmetric = { measure = 'awareness', at_least = -1 }",
                &[
                    "21: error: `measure` cannot be `awareness`; known are awareness_percent, cases_and_losses_both_down, meetings_per_class, days_played, attendance_percent, groups_reached_percent, meetings_held",
                    "21: error: `at_least` must be a whole number, 0 or more, not `-1`",
                ],
            ),
            ("due = 2025-02-29", &["20: error: not valid TOML: invalid date, expected day between 01 and 28"]),
            ("due = 'ongoing'\ndue = 'ongoing'", &["21: error: not valid TOML: duplicate key"]),
        ];
        for (lines, expected) in cases {
            let expected: Vec<String> = expected.iter().map(|line| format!("plan.toml:{line}")).collect();
            assert_eq!(findings_in(format!("{HEAD}{ITEM}{lines}\n")), expected, "{lines}");
        }
    }

    #[test]
    fn each_mistake_in_a_schedule_is_told_in_its_line() {
        let text = "\
[[schedule]]
name = 'Tips'
cron = '10 12 * *'
cadence = 'dayly'
what = 'tip'
misfire = 'once'
expires_minutes = 720
between = [2025-04-01]
not_on = ['exams', 'sunday']
[[schedule]]
name = 'tips.weekly'
cron = '10 12 * * 8'
what = 'tip'
misfire = 'skip'
grace_minutes = 120
expires_minutes = 720
between = [2025-04-01, 2025-06-30]
[[schedule]]
name = 'tips.weekly'
cron = '10 25 * * Wed'
what = 'tip'
misfire = 'skip'
expires_minutes = 720
between = [2025-04-01, 2025-06-30]
";
        assert_eq!(
            findings_in(format!("{HEAD}{text}")),
            [
                "plan.toml:13: error: `name` must be a name: a short lowercase word such as tips.daily, not `Tips`",
                "plan.toml:14: error: `cron` must be five cron fields such as `10 12 * * Mon,Wed`, not `10 12 * *`",
                "plan.toml:15: error: `cadence` cannot be `dayly`; did you mean `daily`?",
                "plan.toml:12: error: `grace_minutes` is missing",
                "plan.toml:19: error: `between` must be the first and the last day in this order, such as [2025-04-01, 2025-06-30], not a list",
                "plan.toml:20: error: entry 1 of `not_on` cannot be `exams`; did you mean `exam`?",
                "plan.toml:20: error: entry 2 of `not_on` cannot be `sunday`; known are weekend, holiday, exam, vacation",
                "plan.toml:23: error: `cron` must be five cron fields such as `10 12 * * Mon,Wed`, not `10 12 * * 8`",
                "plan.toml:26: error: unknown key `grace_minutes`",
                "plan.toml:31: error: `cron` must be five cron fields such as `10 12 * * Mon,Wed`, not `10 25 * * Wed`",
                "plan.toml:30: error: schedule `tips.weekly` stands twice; first at plan.toml:22",
            ]
        );
    }

    #[test]
    fn cron_fields_keep_within_their_numbers_and_names() {
        let well_formed = |text: &str| {
            let fields = text.split_whitespace().zip(CRON_FIELDS);
            fields.fold(true, |so_far, (field, (min, max, names))| so_far && is_cron_field(field, min, max, names))
        };
        for good in ["0 0 1 1 0", "59 23 31 12 7", "*/15 8-17/2 1,15 Jan-mar Mon-Fri", "10 12 * * sun"] {
            assert!(well_formed(good), "{good}");
        }
        for bad in ["60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "* * * Mon *", "5-1 * * * *"] {
            assert!(!well_formed(bad), "{bad}");
        }
        for bad in ["", ",", "*/0", "1-", "*-5", "1/x", "-1", "+1"] {
            assert!(!is_cron_field(bad, 0, 59, &[]), "{bad}");
        }
    }

    #[test]
    fn ids_stand_once_and_name_something() {
        let text = "\
[[item]]
id = 'A1'
clause = '1'
title = { zh = '方案', en = 'Plan' }
owners = ['safety', 'saftey', 'police']
scope = 'school'
due = 'ongoing'
phase = 'sumary'
[[item]]
id = 'A1'
clause = '2'
title = { zh = '方案' }
scope = 'class'
due = 'ongoing'
phase = 'summary'
[[item]]
id = 'B1'
clause = '3'
title = { zh = '方案', en = 'Plan' }
scope = 'class'
due = 'ongoing'
phase = 'summary'
";
        assert_eq!(
            findings_in(format!("{HEAD}{text}")),
            [
                "plan.toml:23: error: `en` is missing",
                "plan.toml:21: error: item `A1` stands twice; first at plan.toml:13",
                "plan.toml:16: error: there is no department `saftey`; did you mean `safety`?",
                "plan.toml:16: error: there is no department `police`",
                "plan.toml:19: error: there is no phase `sumary`; did you mean `summary`?",
                "plan.toml:28: error: there is no section `B`",
            ]
        );
    }

    #[test]
    fn the_head_of_a_plan_is_checked_as_a_whole() {
        let text = "\
id = 'SDUST'
title = 'Plan'
issued = 2025-04-02T10:00:00
campagin = [2025-04-01, 2025-06-30]
quiet_hours = '22:00'
[[key_date]]
id = 'launch'
day = '02-29'
title = { zh = '启动', en = 'Launch' }
source = 'the plan'
[[section]]
letter = 'AA'
title = { zh = '方案', en = 'Plan' }
[[campus]]
id = 'qingdao'
name = { zh = '青岛', en = 'Qingdao' }
zone = 'Asia/Qindao'
follows = 'taian'
";
        assert_eq!(
            findings_in(text.to_owned()),
            [
                "plan.toml:1: error: `id` must be an id: a short lowercase word such as sdust-2025, not `SDUST`",
                "plan.toml:2: error: `title` must be a table, not `Plan`",
                "plan.toml: error: `source` is missing",
                "plan.toml:3: error: `issued` must be a date such as 2025-04-30, without quotes, not `2025-04-02T10:00:00`",
                "plan.toml: error: `campaign` is missing",
                "plan.toml:5: error: `quiet_hours` must be two times of day such as `22:00-07:30`, not `22:00`",
                "plan.toml:17: error: `zone` must be an IANA time zone such as Asia/Shanghai, not `Asia/Qindao`",
                "plan.toml:8: error: `day` must be a day that every year has, such as `04-15`, not `02-29`",
                "plan.toml:12: error: `letter` must be a letter from A to Z, not `AA`",
                "plan.toml:18: error: there is no campus `taian`",
                "plan.toml:4: error: unknown key `campagin`; did you mean `campaign`?",
            ]
        );
    }

    #[test]
    fn campuses_are_needed_and_do_not_follow_in_a_circle() {
        let head = HEAD.replace(
            "campus = [{ id = 'qingdao', name = { zh = '青岛', en = 'Qingdao' }, zone = 'Asia/Shanghai' }]",
            "",
        );
        assert_eq!(findings_in(head.clone()), ["plan.toml: error: a plan needs at least one campus"]);
        let campus = |id, follows| {
            format!(
                "[[campus]]\nid = '{id}'\nname = {{ zh = '校区', en = 'Campus' }}\nzone = 'UTC'\nfollows = '{follows}'\n"
            )
        };
        let campuses = [campus("a", "b"), campus("b", "c"), campus("c", "b")].concat();
        assert_eq!(
            findings_in(format!("{head}{campuses}")),
            ["plan.toml:12: error: campus `b` follows itself", "plan.toml:12: error: campus `c` follows itself"]
        );
    }
}
