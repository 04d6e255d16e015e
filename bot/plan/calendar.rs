//! Reads the public holidays and the school year.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::finding::{Finding, Mistake, Trap};
use super::source::{Placed, Source, Table, read_text};
use crate::domain::calendar::{Calendars, DateRange, HolidayId, Holidays, SchoolYear, Season};
use crate::domain::campus::{Bilingual, CampusId};

/// The public holidays of one year.
pub struct HolidayFile {
    /// The year of the notice.
    pub year: Placed<i32>,
    /// The days of weekends on which people work.
    pub make_up: Vec<Placed<NaiveDate>>,
    holidays: Vec<Holiday>,
}

/// A school year, or a part of one.
pub struct SchoolFile {
    seasons: Vec<(DateRange, Season, Vec<CampusId>)>,
    days: Vec<(NaiveDate, bool, Vec<CampusId>)>,
}

struct Holiday {
    id: HolidayId,
    name: Bilingual,
    off: DateRange,
}

/// Reads the holidays of one year and adds what is wrong to `findings`.
pub fn read_holidays(source: &Source, findings: &mut Vec<Finding>) -> Option<HolidayFile> {
    source.read(findings, |table| {
        let (year, source): (Option<Placed<i32>>, Option<String>) = (table.need("year"), table.need("source"));
        let (mut ids, mut make_up) = (Vec::new(), Vec::new());
        let holidays = table.each("holiday", |table| holiday(table, year.as_ref(), &mut ids, &mut make_up));
        table.report_duplicates("holiday", &ids);
        for day in &make_up {
            report_make_up_within_holiday(table, day, &holidays);
        }
        // Where the dates come from is for people only, but no calendar goes without it.
        source?;
        Some(HolidayFile { year: year?, make_up, holidays })
    })
}

/// Reads a school year and adds what is wrong to `findings`. `campuses` are those of the plan; without
/// a plan no campus is reported as unknown.
pub fn read_school(source: &Source, campuses: Option<&[CampusId]>, findings: &mut Vec<Finding>) -> Option<SchoolFile> {
    source.read(findings, |table| {
        if table.maybe("example") == Some(true) {
            let advice = "this school calendar is an example; replace it with your university's own";
            table.report(table.place_of("example"), Trap::Doubt(advice.to_owned()));
        }
        let source: Option<String> = table.need("source");
        let seasons = table.each("season", |table| {
            let (kind, days) = (table.need("kind"), table.need("days"));
            let campuses = mentioned_campuses(table, campuses);
            Some((days?, kind?, campuses))
        });
        let days = table.each("day", |table| {
            let (date, works) = (table.need("date"), table.need("works"));
            let campuses = mentioned_campuses(table, campuses);
            Some((date?, works?, campuses))
        });
        source?;
        Some(SchoolFile { seasons, days })
    })
}

/// Puts all files together. Each year's notice overrules what the notices of earlier years said
/// about a day, because a notice may change the December before its year.
pub fn combine(mut holiday_files: Vec<HolidayFile>, school_files: Vec<SchoolFile>) -> Calendars {
    holiday_files.sort_by_key(|file| file.year.value);
    let mut holidays = Holidays::default();
    for file in holiday_files {
        add_holidays(&mut holidays, file);
    }
    let mut school = SchoolYear::default();
    let mut own = BTreeMap::new();
    for file in school_files {
        for (days, season, campuses) in file.seasons {
            for year in years_of(&mut school, &mut own, &campuses) {
                year.seasons.push((days, season));
            }
        }
        for (date, works, campuses) in file.days {
            for year in years_of(&mut school, &mut own, &campuses) {
                year.days.insert(date, works);
            }
        }
    }
    Calendars::new(&holidays, &school, own)
}

fn holiday(
    table: &mut Table<'_>,
    year: Option<&Placed<i32>>,
    ids: &mut Vec<Placed<HolidayId>>,
    make_up: &mut Vec<Placed<NaiveDate>>,
) -> Option<Holiday> {
    let (id, name): (Option<Placed<HolidayId>>, _) = (table.need("id"), table.need("name"));
    let off: Option<Placed<DateRange>> = table.need("off");
    let worked: Vec<Placed<NaiveDate>> = table.list("make_up");
    if let (Some(year), Some(off)) = (year, &off) {
        for date in [off.value.from(), off.value.to()] {
            report_wrong_year(table, &Placed { place: off.place.clone(), value: date }, year.value);
        }
    }
    for day in &worked {
        if let Some(year) = year {
            report_wrong_year(table, day, year.value);
        }
        if day.value.weekday().number_from_monday() < 6 {
            let rule = format!("{} is a {} and not a day of a weekend to work on", day.value, day.value.format("%A"));
            table.report(day.place.clone(), Mistake::Broken(rule));
        }
    }
    ids.extend(id.clone());
    make_up.extend(worked);
    Some(Holiday { id: id?.value, name: name?, off: off?.value })
}

/// A notice speaks of its year and may reach into the December before.
fn report_wrong_year(table: &Table<'_>, date: &Placed<NaiveDate>, year: i32) {
    let december_before = date.value.year() + 1 == year && date.value.month() == 12;
    if date.value.year() != year && !december_before {
        let rule = format!("{} does not belong to the year {year}", date.value);
        table.report(date.place.clone(), Mistake::Broken(rule));
    }
}

fn report_make_up_within_holiday(table: &Table<'_>, day: &Placed<NaiveDate>, holidays: &[Holiday]) {
    if let Some(holiday) = holidays.iter().find(|holiday| holiday.off.contains(day.value)) {
        let rule = format!("{} is a day off of `{}` and cannot be worked", day.value, holiday.id);
        table.report(day.place.clone(), Mistake::Broken(rule));
    }
}

fn mentioned_campuses(table: &mut Table<'_>, known: Option<&[CampusId]>) -> Vec<CampusId> {
    let mentioned: Vec<Placed<CampusId>> = table.list("campuses");
    if let Some(known) = known {
        for campus in &mentioned {
            table.report_unknown("campus", campus, known);
        }
    }
    mentioned.into_iter().map(|campus| campus.value).collect()
}

fn add_holidays(holidays: &mut Holidays, file: HolidayFile) {
    holidays.years.insert(file.year.value);
    for day in file.make_up {
        holidays.days_off.remove(&day.value);
        holidays.make_up.insert(day.value);
    }
    for Holiday { id, name, off } in file.holidays {
        for date in off.iter() {
            holidays.make_up.remove(&date);
            holidays.days_off.insert(date, id.clone());
        }
        holidays.names.insert(id, name);
    }
}

/// The years that an entry for these campuses belongs to: the school's when it names none.
fn years_of<'y>(
    school: &'y mut SchoolYear,
    own: &'y mut BTreeMap<CampusId, SchoolYear>,
    campuses: &[CampusId],
) -> Vec<&'y mut SchoolYear> {
    if campuses.is_empty() {
        return vec![school];
    }
    for campus in campuses {
        own.entry(campus.clone()).or_default();
    }
    own.iter_mut().filter(|(campus, _)| campuses.contains(campus)).map(|(_, year)| year).collect()
}

read_text! {
    HolidayId => "an id: a short lowercase word such as qingming",
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::DayKind;

    fn source(name: &str, text: &'static str) -> Source {
        Source { name: name.to_owned(), text: text.into() }
    }

    #[test]
    fn each_mistake_in_a_notice_is_told_in_its_line() {
        let text = "\
year = 2025
sorce = 'a notice'
[[holiday]]
id = 'qingming'
name = { zh = '清明节', en = 'Qingming' }
off = [2025-04-04, 2025-04-06]
make_up = [2025-04-05, 2025-04-30, 2026-04-26]
[[holiday]]
id = 'qingming'
name = { zh = '清明节', en = 'Qingming' }
off = [2023-12-30, 2024-12-31]
";
        let mut findings = Vec::new();
        read_holidays(&source("holiday.toml", text), &mut findings);
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(
            findings,
            [
                "holiday.toml: error: `source` is missing",
                "holiday.toml:7: error: 2025-04-30 is a Wednesday and not a day of a weekend to work on",
                "holiday.toml:7: error: 2026-04-26 does not belong to the year 2025",
                "holiday.toml:11: error: 2023-12-30 does not belong to the year 2025",
                "holiday.toml:9: error: holiday `qingming` stands twice; first at holiday.toml:4",
                "holiday.toml:7: error: 2025-04-05 is a day off of `qingming` and cannot be worked",
                "holiday.toml:2: error: unknown key `sorce`; did you mean `source`?",
            ]
        );
    }

    #[test]
    fn each_mistake_in_a_school_year_is_told_in_its_line() {
        let text = "\
source = 'the school'
[[season]]
kind = 'exams'
days = [2025-06-23, 2025-07-04]
campuses = ['qingdoa']
[[day]]
date = 2025-04-18
works = 'no'
";
        let campuses = ["qingdao".parse().unwrap()];
        let told = |campuses| {
            let mut findings = Vec::new();
            read_school(&source("school.toml", text), campuses, &mut findings);
            findings.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let kind = "school.toml:3: error: `kind` cannot be `exams`; did you mean `exam`?";
        let campus = "school.toml:5: error: there is no campus `qingdoa`; did you mean `qingdao`?";
        let works = "school.toml:8: error: `works` must be true or false, not `no`";
        assert_eq!(told(Some(&campuses)), [kind, campus, works]);
        assert_eq!(told(None), [kind, works]);
    }

    #[test]
    fn a_later_notice_overrules_the_december_of_an_earlier_one() {
        let earlier = "\
year = 2025
source = 'a notice'
[[holiday]]
id = 'year-end'
name = { zh = '年终', en = 'Year end' }
off = [2025-12-27, 2025-12-28]
";
        let later = "\
year = 2026
source = 'a notice'
[[holiday]]
id = 'new-year'
name = { zh = '元旦', en = 'New Year' }
off = [2025-12-31, 2026-01-01]
make_up = [2025-12-28]
";
        let mut findings = Vec::new();
        let files = [("later.toml", later), ("earlier.toml", earlier)];
        let files = files.iter().filter_map(|(name, text)| read_holidays(&source(name, text), &mut findings)).collect();
        assert_eq!(findings, []);
        let calendars = combine(files, Vec::new());
        let kind = |date: &str| calendars.shared().kind(date.parse().unwrap());
        assert_eq!(kind("2025-12-27"), DayKind::Holiday("year-end".parse().unwrap()));
        assert_eq!(kind("2025-12-28"), DayKind::MakeUp);
        assert_eq!(kind("2025-12-31"), DayKind::Holiday("new-year".parse().unwrap()));
    }
}
