//! THE PLAN AS DATA: reads the plan, the calendar, the kits for class meetings and the tip library from TOML.
//!
//! Every file can be replaced by path. What is wrong with them is found all at once, each finding
//! with its file and line: mistakes stop the start, traps only warn.

pub mod calendar;
pub mod campaign;
pub mod check;
pub mod drip;
pub mod roleplay;
pub mod finding;
pub mod kit;
pub mod quiz;
pub mod source;
pub mod tip;
pub mod trap;

use std::path::{Path, PathBuf};

use crate::domain::calendar::Calendars;
use crate::domain::kit::Kits;
use crate::domain::plan::Plan;
use crate::secret;
use calendar::{HolidayFile, SchoolFile, combine, read_holidays, read_school};
use campaign::read_plan;
use finding::{Finding, Mistake, Place, Severity, Trap, What};
use source::Source;
use trap::traps;

/// The plan, the calendars it is carried out by, and the kits for its class meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The plan.
    pub plan: Plan,
    /// The calendar of each campus.
    pub calendars: Calendars,
    /// The kits for class meetings.
    pub kits: Kits,
    /// SHA-256 of the plan's file, in hexadecimal digits.
    pub hash: String,
    /// What a person should look at, in the order of the file.
    pub traps: Vec<Trap>,
}

/// Where a university keeps its own files; what is left out is embedded in the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookPaths {
    /// The file of the plan.
    pub plan: Option<PathBuf>,
    /// The folder with all `holiday-*.toml` and `school-*.toml`. It replaces the embedded calendar
    /// as a whole.
    pub calendar_dir: Option<PathBuf>,
    /// The file of the kits.
    pub kits: Option<PathBuf>,
}

impl Book {
    /// The book that comes with the program.
    pub fn embedded() -> Self {
        let read = Self::load(&BookPaths::default());
        read.expect("the tests read the embedded files").0
    }

    /// Reads the book, and what a person should look at.
    ///
    /// # Errors
    /// Everything that was found, sorted by file and line, when there is a mistake in it.
    pub fn load(paths: &BookPaths) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let mut findings = Vec::new();
        let plan = plan_source(paths.plan.as_deref(), &mut findings);
        let calendar = match &paths.calendar_dir {
            Some(folder) => CalendarSources::in_folder(folder, &mut findings),
            None => CalendarSources::embedded(),
        };
        let kits = kit_source(paths.kits.as_deref(), &mut findings);
        let kits = kits.and_then(|kits| kit::read(&kits, &mut findings));
        let book = read_book(plan.as_ref(), &calendar, kits, &mut findings);
        sort(&mut findings);
        match book {
            Some(book) if findings.iter().all(|finding| finding.severity() != Severity::Error) => Ok((book, findings)),
            Some(_) | None => Err(findings),
        }
    }
}

/// All findings by file and line, one on each line, and how many there are.
pub fn report(findings: &[Finding]) -> String {
    let mut sorted = findings.to_vec();
    sort(&mut sorted);
    let mut lines: Vec<String> = sorted.iter().map(ToString::to_string).collect();
    let count = |severity, one: &str| {
        let number = findings.iter().filter(|finding| finding.severity() == severity).count();
        match number {
            0 => format!("no {one}s"),
            1 => format!("1 {one}"),
            _ => format!("{number} {one}s"),
        }
    };
    lines.push(format!("{}, {}", count(Severity::Error, "error"), count(Severity::Warning, "warning")));
    lines.join("\n")
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (&a.place, a.severity()).cmp(&(&b.place, b.severity())));
}

fn plan_source(path: Option<&Path>, findings: &mut Vec<Finding>) -> Option<Source> {
    match path {
        Some(path) => opened(path, findings),
        None => Some(Source::embedded("plan-2025.toml", include_str!("data/plan-2025.toml"))),
    }
}

fn kit_source(path: Option<&Path>, findings: &mut Vec<Finding>) -> Option<Source> {
    match path {
        Some(path) => opened(path, findings),
        None => Some(kit::embedded()),
    }
}

fn opened(path: &Path, findings: &mut Vec<Finding>) -> Option<Source> {
    Source::open(path).map_err(|finding| findings.push(finding)).ok()
}

/// Reads the calendar even without a plan, so that its mistakes are told too.
fn read_book(
    plan: Option<&Source>,
    calendar: &CalendarSources,
    kits: Option<Kits>,
    findings: &mut Vec<Finding>,
) -> Option<Book> {
    let written = plan.and_then(|plan| read_plan(plan, findings));
    let campuses = written.as_ref().map(|written| written.campus_ids.as_slice());
    let holidays = calendar.holidays.iter().filter_map(|source| read_holidays(source, findings));
    let holidays: Vec<HolidayFile> = holidays.collect();
    report_repeated_years(&holidays, findings);
    let schools = calendar.schools.iter().filter_map(|source| read_school(source, campuses, findings));
    let schools: Vec<SchoolFile> = schools.collect();

    let written = written?;
    let make_up: Vec<_> = holidays.iter().flat_map(|file| file.make_up.clone()).collect();
    let calendars = combine(holidays, schools);
    let mut found = traps(&written, calendars.shared(), &make_up);
    sort(&mut found);
    let warned = found.iter().filter_map(|finding| match &finding.what {
        What::Trap(trap) => Some(trap.clone()),
        What::Mistake(_) => None,
    });
    let traps = warned.collect();
    findings.extend(found);
    let hash = plan.map(|source| secret::hash(&source.text)).unwrap_or_default();
    Some(Book { plan: written.plan, calendars, kits: kits?, hash, traps })
}

fn report_repeated_years(files: &[HolidayFile], findings: &mut Vec<Finding>) {
    for (number, file) in files.iter().enumerate() {
        if let Some(first) = files[..number].iter().find(|first| first.year.value == file.year.value) {
            let mistake =
                Mistake::Duplicate { kind: "year", id: file.year.value.to_string(), first: first.year.place.clone() };
            findings.push(Finding { place: file.year.place.clone(), what: mistake.into() });
        }
    }
}

/// The files of the calendar.
struct CalendarSources {
    holidays: Vec<Source>,
    schools: Vec<Source>,
}

impl CalendarSources {
    fn embedded() -> Self {
        Self {
            holidays: vec![
                Source::embedded("holiday-2025.toml", include_str!("data/holiday-2025.toml")),
                Source::embedded("holiday-2026.toml", include_str!("data/holiday-2026.toml")),
            ],
            schools: vec![Source::embedded("school-2025.toml", include_str!("data/school-2025.toml"))],
        }
    }

    fn in_folder(folder: &Path, findings: &mut Vec<Finding>) -> Self {
        let mut sources = Self { holidays: Vec::new(), schools: Vec::new() };
        for path in toml_files(folder, findings) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with("holiday-") {
                sources.holidays.extend(opened(&path, findings));
            } else if name.starts_with("school-") {
                sources.schools.extend(opened(&path, findings));
            } else {
                let advice = "not read: calendars are named holiday-*.toml or school-*.toml".to_owned();
                findings.push(Finding { place: whole(&path), what: Trap::Doubt(advice).into() });
            }
        }
        sources
    }
}

/// The TOML files of a folder, sorted by name, so that findings do not depend on the file system.
fn toml_files(folder: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let listed: Result<Vec<PathBuf>, _> =
        std::fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut files = listed.unwrap_or_else(|error| {
        let mistake = Mistake::Unreadable { reason: error.to_string() };
        findings.push(Finding { place: whole(folder), what: mistake.into() });
        Vec::new()
    });
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files
}

fn whole(path: &Path) -> Place {
    Place { file: path.display().to_string(), line: None }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::calendar::{DayKind, RestDay, Season};
    use crate::domain::campus::CampusId;
    use crate::domain::plan::{Cadence, Due, Evidence, ItemId, Misfire, Scope, Segment};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn item_of(plan: &Plan, id: &str) -> crate::domain::plan::Item {
        plan.item(id.parse().unwrap()).unwrap().clone()
    }

    #[test]
    fn the_embedded_plan_has_all_forty_two_items_in_the_order_of_the_document() {
        let ids: Vec<String> = Book::embedded().plan.items.iter().map(|item| item.id.to_string()).collect();
        assert_eq!(
            ids,
            [
                "G1", "G2", "G3", "G4", "O1", "O2", "P1", "P2", "P3", "P4", "P5", "A1", "A2", "A3", "A4", "A5", "A6",
                "I1", "I2", "I3", "I4", "I5", "I6", "I7", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "E1", "E2", "E3",
                "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11",
            ]
        );
    }

    #[test]
    fn items_answer_to_the_departments_that_the_document_names() {
        let plan = Book::embedded().plan;
        let owners = [
            ("G1", "专班办公室"),
            ("G3", "安全管理处 驻校民警"),
            ("O2", "安全管理处"),
            ("P1", "宣传部 安全管理处"),
            ("A2", "安全管理处"),
            ("A5", "安全管理处"),
            ("I1", "学生工作部 研究生工作部 各学院"),
            ("I2", "学生工作部 研究生工作部 各学院"),
            ("I7", "学生工作部"),
            ("C2", "团委 各级学生组织"),
            ("E3", "防范电信诈骗工作专班"),
            ("E6", "各学院 各部门"),
            ("E9", "学校"),
            ("E11", "泰安、济南校区"),
        ];
        for (id, expected) in owners {
            let item = item_of(&plan, id);
            let names: Vec<&str> =
                item.owners.iter().map(|owner| plan.department(owner).unwrap().name.zh.as_str()).collect();
            assert_eq!(names.join(" "), expected, "{id}");
        }
        assert_eq!(item_of(&plan, "A5").lead().unwrap().as_str(), "safety");
        assert_eq!(item_of(&plan, "I2").lead(), None);
    }

    #[test]
    fn items_are_due_when_the_document_says() {
        let plan = Book::embedded().plan;
        let dues: [(&str, &[&str]); 16] = [
            ("G1", &["2025-05-31"]),
            ("G3", &["2025-06-30"]),
            ("G4", &["2025-12-31"]),
            ("A1", &["2025-03-31"]),
            ("A2", &["2025-04-15"]),
            ("A3", &["2025-04-30"]),
            ("A5", &[]),
            ("P3", &[]),
            ("I1", &["2025-04-04"]),
            ("I2", &["2025-04-30", "2025-05-31", "2025-06-30"]),
            ("I3", &["2025-09-30"]),
            ("C1", &["2025-04-30"]),
            ("C5", &["2025-05-31"]),
            ("C6", &["2025-05-31"]),
            ("E3", &["2025-04-30", "2025-05-31", "2025-06-30"]),
            ("E6", &["2025-12-31"]),
        ];
        for (id, expected) in dues {
            let deadlines = plan.deadlines(&item_of(&plan, id));
            let deadlines: Vec<String> = deadlines.iter().map(ToString::to_string).collect();
            assert_eq!(deadlines, expected, "{id}");
        }
        assert_eq!(item_of(&plan, "A5").due, Due::Within { minutes: 120 });
        let Due::Daily(days) = item_of(&plan, "P3").due else { panic!("P3 is done daily") };
        assert_eq!((days.from(), days.to(), days.days()), (day("2025-04-01"), day("2025-06-30"), 91));
    }

    #[test]
    fn the_class_meeting_keeps_everything_that_later_work_needs() {
        let meeting = item_of(&Book::embedded().plan, "I2");
        assert_eq!(meeting.title.zh, "主题班会");
        assert_eq!(meeting.clause, "二(二)3(2)");
        assert_eq!(meeting.scope, Scope::Class);
        assert_eq!(meeting.metric.unwrap().at_least, Some(1));
        assert!(meeting.evidence.contains(&Evidence::Attestation));
        let steps: Vec<String> = meeting.escalation.iter().map(|step| format!("{} {:?}", step.to, step.days)).collect();
        assert_eq!(steps, ["monitor [-7, -3, -1]", "counsellor [1]", "college [3]"]);
        assert_eq!(item_of(&Book::embedded().plan, "I5").segments, [Segment::International]);
    }

    #[test]
    fn only_the_item_that_the_program_added_has_no_wording() {
        let plan = Book::embedded().plan;
        let without: Vec<ItemId> =
            plan.items.iter().filter(|item| item.wording.is_none()).map(|item| item.id).collect();
        assert_eq!(without, ["P4".parse().unwrap()]);
    }

    #[test]
    fn tips_go_out_at_noon_in_three_cadences_and_weekly_after_the_campaign() {
        let plan = Book::embedded().plan;
        let schedules: Vec<_> = plan
            .schedules
            .iter()
            .map(|spec| (spec.name.as_str(), spec.cron.as_str(), spec.cadence, spec.between.from(), spec.between.to()))
            .collect();
        let (april, june) = (day("2025-04-01"), day("2025-06-30"));
        assert_eq!(
            schedules,
            [
                ("tips.daily", "10 12 * * *", Some(Cadence::Daily), april, june),
                ("tips.three_a_week", "10 12 * * Mon,Wed,Fri", Some(Cadence::ThreeAWeek), april, june),
                ("tips.weekly", "10 12 * * Wed", Some(Cadence::Weekly), april, june),
                ("tips.maintenance", "10 12 * * Wed", None, day("2025-07-01"), day("2025-12-31")),
            ]
        );
        for spec in &plan.schedules {
            assert_eq!(spec.misfire, Misfire::Once { grace_minutes: 120 });
            assert_eq!(spec.expires_minutes, 720);
        }
        assert_eq!(plan.schedules[0].not_on, []);
        assert_eq!(plan.schedules[1].not_on, [RestDay::Exam]);
    }

    #[test]
    fn three_campuses_keep_beijing_time_and_two_of_them_follow_the_first() {
        let plan = Book::embedded().plan;
        let campuses: Vec<_> = plan
            .campuses
            .iter()
            .map(|campus| (campus.id.as_str(), campus.zone, campus.follows.as_ref().map(CampusId::as_str)))
            .collect();
        let zone = chrono_tz::Asia::Shanghai;
        let followed = Some("qingdao");
        assert_eq!(campuses, [("qingdao", zone, None), ("taian", zone, followed), ("jinan", zone, followed)]);
        assert_eq!(plan.campus(&"jinan".parse().unwrap()).unwrap().name.zh, "济南校区");
    }

    #[test]
    fn key_dates_are_found_by_day() {
        let plan = Book::embedded().plan;
        let ids = |date| plan.key_dates_on(day(date)).map(|key_date| key_date.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids("2025-04-15"), ["national-security-education-day"]);
        assert_eq!(ids("2026-05-15"), ["economic-crime-day"]);
        assert_eq!(ids("2025-04-16"), [""; 0]);
    }

    #[test]
    fn the_embedded_calendar_knows_every_official_day_of_2025_and_2026() {
        let book = Book::embedded();
        let calendar = book.calendars.shared();
        let days_in = |year: i32, wanted: fn(&DayKind) -> bool| {
            let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            let days = first.iter_days().take(365).filter(|date| wanted(&calendar.kind(*date)));
            days.map(|date| date.format("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
        };
        let off = |kind: &DayKind| matches!(kind, DayKind::Holiday(_));
        let make_up = |kind: &DayKind| *kind == DayKind::MakeUp;
        assert_eq!(
            days_in(2025, off),
            "01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 \
             05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08"
        );
        assert_eq!(days_in(2025, make_up), "01-26 02-08 04-27 09-28 10-11");
        assert_eq!(
            days_in(2026, off),
            "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 \
             05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07"
        );
        assert_eq!(days_in(2026, make_up), "01-04 02-14 02-28 05-09 09-20 10-10");
        assert_eq!(calendar.season(day("2025-06-30")), Some(Season::Exam));
        assert_eq!(calendar.season(day("2025-07-15")), Some(Season::Vacation));
    }

    #[test]
    fn the_embedded_book_has_exactly_these_traps() {
        let (_, findings) = Book::load(&BookPaths::default()).unwrap();
        let told: Vec<String> = findings.iter().map(|finding| without_line(&finding.to_string())).collect();
        assert_eq!(
            told,
            [
                "holiday-2025.toml: warning: 2025-04-27 (Sunday) is a make-up workday",
                "plan-2025.toml: warning: G1 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: G2, I1, I2, I3, I4, I5, I6 have several owners and no lead: student_affairs, \
                 graduate_affairs, colleges",
                "plan-2025.toml: warning: G2 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: G3 has several owners and no lead: safety, police",
                "plan-2025.toml: warning: P1, P2, P3, P4, P5 have several owners and no lead: publicity, safety",
                "plan-2025.toml: warning: A1 is due 2025-03-31, before the plan was issued (2025-04-02)",
                "plan-2025.toml: warning: I1 is due 2025-04-04 (Qingming holiday); effective due date 2025-04-03",
                "plan-2025.toml: warning: I2 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: I3 is due 2025-09-30, outside the campaign (2025-04-01 to 2025-06-30)",
                "plan-2025.toml: warning: C1, C2, C3, C4, C5, C6, C7 have several owners and no lead: youth_league, \
                 student_bodies",
                "plan-2025.toml: warning: C5 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: C6 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: E1, E2, E5, E6 have several owners and no lead: colleges, departments",
                "plan-2025.toml: warning: E3 is due 2025-05-31 (Dragon Boat holiday); effective due date 2025-05-30",
                "plan-2025.toml: warning: E8 has neither a metric nor evidence",
                "plan-2025.toml: warning: E8 has several owners and no lead: colleges, departments, police",
                "plan-2025.toml: warning: E10 has neither a metric nor evidence",
                "school-2025.toml: warning: this school calendar is an example; replace it with your university's own",
            ]
        );
    }

    #[test]
    fn a_trap_of_a_due_date_points_at_the_due_date_in_the_file() {
        let (_, findings) = Book::load(&BookPaths::default()).unwrap();
        let told = findings.iter().find(|finding| finding.to_string().contains("I1 is due")).unwrap();
        let line = include_str!("data/plan-2025.toml").lines().nth(told.place.line.unwrap() - 1);
        assert_eq!(line, Some("due = 2025-04-04"));
    }

    #[test]
    fn a_folder_of_ones_own_replaces_the_whole_calendar() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write("school-a.toml", "source = 'ours'\n[[day]]\ndate = 2025-04-30\nworks = false\ncampuses = ['taian']\n");
        write("holidays.toml", "");
        write("notes.txt", "not a calendar");
        let paths = BookPaths { calendar_dir: Some(folder.path().to_owned()), ..BookPaths::default() };
        let (book, findings) = Book::load(&paths).unwrap();
        let [taian, jinan] = ["taian", "jinan"].map(|id| id.parse::<CampusId>().unwrap());
        assert_eq!(book.calendars.of(&taian).kind(day("2025-04-30")), DayKind::SchoolOff);
        assert_eq!(book.calendars.of(&jinan).kind(day("2025-04-30")), DayKind::Workday);
        assert_eq!(book.calendars.shared().kind(day("2025-10-01")), DayKind::Workday);
        let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(
            told[0].ends_with("holidays.toml: warning: not read: calendars are named holiday-*.toml or school-*.toml")
        );
        assert!(told.iter().any(|line| {
            line.ends_with("warning: the public holidays of 2025 are not known; only weekends count as days off then")
        }));
    }

    #[test]
    fn mistakes_of_all_files_are_reported_together_and_nothing_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write("holiday-2025.toml", "year = 2025\nsource = 'a notice'\n");
        write("holiday-again.toml", "year = 2025\nsource = 'a notice'\n");
        write("school-2025.toml", "[[day]]\ndate = 2025-04-30\nworks = false\ncampuses = ['elsewhere']\n");
        let plan = folder.path().join("gone").join("plan.toml");
        let paths = BookPaths { plan: Some(plan), calendar_dir: Some(folder.path().to_owned()), kits: None };
        let findings = Book::load(&paths).unwrap_err();
        let folder_name = format!("{}/", folder.path().display());
        assert_eq!(
            report(&findings).replace(&folder_name, ""),
            "gone/plan.toml: error: cannot be read: No such file or directory (os error 2)\n\
             holiday-again.toml:1: error: year `2025` stands twice; first at holiday-2025.toml:1\n\
             school-2025.toml: error: `source` is missing\n\
             3 errors, no warnings"
        );
        let nowhere = BookPaths { calendar_dir: Some("/nowhere".into()), ..BookPaths::default() };
        let findings = Book::load(&nowhere).unwrap_err();
        assert_eq!(findings[0].to_string(), "/nowhere: error: cannot be read: No such file or directory (os error 2)");
    }

    #[test]
    fn a_report_is_sorted_by_file_and_line_and_counts() {
        let finding = |line, what| Finding { place: Place { file: "plan.toml".to_owned(), line: Some(line) }, what };
        let doubt = || Trap::Doubt("look here".to_owned()).into();
        let missing = || Mistake::MissingKey { key: "id".to_owned() }.into();
        assert_eq!(
            report(&[finding(10, doubt()), finding(9, doubt()), finding(9, missing())]),
            "plan.toml:9: error: `id` is missing\n\
             plan.toml:9: warning: look here\n\
             plan.toml:10: warning: look here\n\
             1 error, 2 warnings"
        );
        assert_eq!(report(&[]), "no errors, no warnings");
    }

    fn without_line(told: &str) -> String {
        let (file, rest) = told.split_once(':').unwrap();
        let (_, rest) = rest.split_once(": ").unwrap();
        format!("{}: {rest}", file.trim_start_matches("embedded "))
    }
}
