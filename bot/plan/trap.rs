//! Looks for what is well written and yet unlikely to be meant.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::campaign::{ItemPlaces, WrittenPlan};
use super::finding::{Finding, Place, Trap};
use super::source::Placed;
use crate::domain::calendar::{Calendar, DayKind};
use crate::domain::campus::Bilingual;
use crate::domain::plan::{DayOff, DepartmentId, Due, Item, ItemId, Plan};

/// All traps of a plan under a calendar. `make_up` are the days of weekends on which people work.
pub fn traps(written: &WrittenPlan, calendar: &Calendar, make_up: &[Placed<NaiveDate>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for item in &written.plan.items {
        if let Some(places) = written.items.get(&item.id) {
            found.extend(traps_of_item(&written.plan, item, places, calendar));
        }
    }
    found.extend(missing_leads(written));
    found.extend(make_up_days(&written.plan, make_up));
    found.extend(unknown_years(written, calendar));
    found
}

fn traps_of_item(plan: &Plan, item: &Item, places: &ItemPlaces, calendar: &Calendar) -> Vec<Finding> {
    let id = item.id;
    let mut found = Vec::new();
    for due in plan.deadlines(item) {
        let traps = [trap_of_window(plan, item, due), trap_of_day(id, due, calendar)];
        found.extend(traps.into_iter().flatten().map(|trap| at(&places.due, trap)));
    }
    if let Due::Monthly(months) = &item.due
        && months.is_empty()
    {
        found.push(at(&places.due, Trap::NoMonths { item: id }));
    }
    if item.owners.is_empty() {
        found.push(at(&places.owners, Trap::NoOwner { item: id }));
    }
    if item.metric.is_none() && item.evidence.is_empty() {
        found.push(at(&places.item, Trap::NoEvidence { item: id }));
    }
    found
}

fn trap_of_window(plan: &Plan, item: &Item, due: NaiveDate) -> Option<Trap> {
    let (item_id, from, to) = (item.id, plan.campaign.from(), plan.campaign.to());
    // The summary of a campaign rightly comes at the end of its year.
    let meant_outside = item.due == Due::YearEnd;
    if due < plan.issued {
        Some(Trap::DueBeforeIssue { item: item_id, due, issued: plan.issued })
    } else if !plan.campaign.contains(due) && !meant_outside {
        Some(Trap::DueOutsideCampaign { item: item_id, due, from, to })
    } else {
        None
    }
}

fn trap_of_day(item: ItemId, due: NaiveDate, calendar: &Calendar) -> Option<Trap> {
    let day_off = match calendar.kind(due) {
        DayKind::Workday | DayKind::MakeUp | DayKind::SchoolOn => return None,
        DayKind::Weekend => DayOff::Weekend,
        DayKind::SchoolOff => DayOff::School,
        DayKind::Holiday(holiday) => {
            let id = || Bilingual { zh: holiday.to_string(), en: holiday.to_string() };
            DayOff::Holiday(calendar.holiday_name(&holiday).cloned().unwrap_or_else(id))
        }
    };
    Some(Trap::DueOnDayOff { item, due, day_off, effective: calendar.effective_due(due) })
}

/// One trap for all items with the same owners, where the first of them stands.
fn missing_leads(written: &WrittenPlan) -> Vec<Finding> {
    let mut items_by_owners: BTreeMap<&[DepartmentId], Vec<ItemId>> = BTreeMap::new();
    for item in &written.plan.items {
        if item.owners.len() > 1 && item.lead().is_none() {
            items_by_owners.entry(&item.owners).or_default().push(item.id);
        }
    }
    let traps = items_by_owners.into_iter().filter_map(|(owners, items)| {
        let place = &written.items.get(items.first()?)?.owners;
        Some(at(place, Trap::NoLead { items, owners: owners.to_vec() }))
    });
    traps.collect()
}

fn make_up_days(plan: &Plan, make_up: &[Placed<NaiveDate>]) -> Vec<Finding> {
    let within = make_up.iter().filter(|day| plan.campaign.contains(day.value));
    within.map(|day| at(&day.place, Trap::MakeUpDay { date: day.value })).collect()
}

/// One trap for each year that the plan needs and the calendar lacks, where the plan first needs it.
fn unknown_years(written: &WrittenPlan, calendar: &Calendar) -> Vec<Finding> {
    let plan = &written.plan;
    let mut needed = vec![(plan.campaign, &written.campaign)];
    needed.extend(plan.schedules.iter().map(|schedule| schedule.between).zip(&written.schedules));
    let spans =
        needed.iter().flat_map(|(days, place)| (days.from().year()..=days.to().year()).map(move |y| (y, *place)));
    let dues = plan.items.iter().flat_map(|item| {
        let place = written.items.get(&item.id).map(|places| &places.due);
        plan.deadlines(item).into_iter().filter_map(move |due| Some((due.year(), place?)))
    });
    let mut first: BTreeMap<i32, &Place> = BTreeMap::new();
    for (year, place) in spans.chain(dues).filter(|(year, _)| !calendar.known_years().contains(year)) {
        first.entry(year).or_insert(place);
    }
    first.into_iter().map(|(year, place)| at(place, Trap::YearUnknown { year })).collect()
}

fn at(place: &Place, trap: Trap) -> Finding {
    Finding { place: place.clone(), what: trap.into() }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::domain::calendar::{Calendar, Holidays, SchoolYear};
    use crate::plan::campaign::read_plan;
    use crate::plan::source::Source;

    /// A plan whose first item begins in line 14.
    const HEAD: &str = "\
id = 'sdust-2025'
title = { zh = '方案', en = 'Plan' }
source = 'a document'
issued = 2025-04-02
campaign = [2025-04-01, 2025-06-30]
quiet_hours = '22:00-07:30'
campus = [{ id = 'qingdao', name = { zh = '青岛', en = 'Qingdao' }, zone = 'Asia/Shanghai' }]
department = [
  { id = 'safety', name = { zh = '安全管理处', en = 'Safety' } },
  { id = 'police', name = { zh = '驻校民警', en = 'Police' } },
]
phase = [{ id = 'summary', title = { zh = '总结', en = 'Summary' }, days = [2025-12-01, 2025-12-31] }]
section = [{ letter = 'A', title = { zh = '制定方案', en = 'Planning' } }]
";

    fn item(number: u16, lines: &str) -> String {
        format!(
            "[[item]]\nid = 'A{number}'\n{lines}\nclause = '1'\ntitle = {{ zh = '方案', en = 'Plan' }}\nscope = 'school'\nphase = 'summary'\n"
        )
    }

    fn traps_in(items: &str, holidays: Holidays) -> Vec<String> {
        let source = Source { name: "plan.toml".to_owned(), text: format!("{HEAD}{items}").into() };
        let mut findings = Vec::new();
        let written = read_plan(&source, &mut findings).unwrap();
        let school_off = ("2025-05-09".parse().unwrap(), false);
        let school = SchoolYear { seasons: vec![], days: BTreeMap::from([school_off]) };
        let place = Place { file: "holiday.toml".to_owned(), line: Some(7) };
        let make_up = holidays.make_up.iter().map(|date| Placed { place: place.clone(), value: *date });
        let make_up: Vec<_> = make_up.collect();
        findings.extend(traps(&written, &Calendar::new(holidays, school, SchoolYear::default()), &make_up));
        findings.iter().map(ToString::to_string).collect()
    }

    fn holidays() -> Holidays {
        let days = ["2025-04-04", "2025-04-05", "2025-04-06"];
        let id: crate::domain::calendar::HolidayId = "qingming".parse().unwrap();
        Holidays {
            years: BTreeSet::from([2025]),
            names: BTreeMap::new(),
            days_off: days.iter().map(|date| (date.parse().unwrap(), id.clone())).collect(),
            make_up: ["2025-02-08", "2025-04-27"].iter().map(|date| date.parse().unwrap()).collect(),
        }
    }

    #[test]
    fn each_trap_of_an_item_is_told_in_its_line() {
        let make_up = "holiday.toml:7: warning: 2025-04-27 (Sunday) is a make-up workday";
        let cases: [(&str, &[&str]); 13] = [
            ("due = 2025-04-03", &[]),
            ("due = 2025-04-27", &[]),
            ("due = 'year_end'", &[]),
            (
                "due = 2025-04-04",
                &["16: warning: A1 is due 2025-04-04 (qingming holiday); effective due date 2025-04-03"],
            ),
            ("due = 2025-05-10", &["16: warning: A1 is due 2025-05-10 (Saturday); effective due date 2025-05-08"]),
            (
                "due = 2025-05-09",
                &["16: warning: A1 is due 2025-05-09 (day off of the school); effective due date 2025-05-08"],
            ),
            ("due = 2025-03-31", &["16: warning: A1 is due 2025-03-31, before the plan was issued (2025-04-02)"]),
            (
                "due = { during = [2025-09-01, 2025-09-30] }",
                &["16: warning: A1 is due 2025-09-30, outside the campaign (2025-04-01 to 2025-06-30)"],
            ),
            (
                "due = { monthly = [5, 6] }",
                &["16: warning: A1 is due 2025-05-31 (Saturday); effective due date 2025-05-30"],
            ),
            ("due = { monthly = [] }", &["16: warning: A1 recurs monthly but names no months"]),
            (
                "due = 2026-06-30",
                &[
                    "16: warning: A1 is due 2026-06-30, outside the campaign (2025-04-01 to 2025-06-30)",
                    "16: warning: the public holidays of 2026 are not known; only weekends count as days off then",
                ],
            ),
            ("due = { daily = [2025-04-01, 2025-06-30] }", &[]),
            ("due = { within_minutes = 5 }", &[]),
        ];
        for (due, expected) in cases {
            let text = item(1, &format!("{due}\nowners = ['safety']\nevidence = ['document']"));
            let mut told = traps_in(&text, holidays());
            let make_up_at = told.iter().position(|line| line == make_up).unwrap();
            told.remove(make_up_at);
            let expected: Vec<String> = expected.iter().map(|line| format!("plan.toml:{line}")).collect();
            assert_eq!(told, expected, "{due}");
        }
    }

    #[test]
    fn items_without_owner_lead_or_proof_are_told() {
        let both = "due = 'ongoing'\nevidence = ['document']\nowners = ['safety', 'police']";
        let items = [
            item(1, "due = 'ongoing'\nmetric = { measure = 'days_played' }"),
            item(2, "due = 'ongoing'\nowners = ['safety']"),
            item(3, both),
            item(4, &format!("{both}\nlead = 'police'")),
            item(5, both),
            item(6, "due = 'ongoing'\nevidence = ['document']\nowners = ['police', 'safety']"),
        ];
        let years = Holidays { years: BTreeSet::from([2025]), ..Holidays::default() };
        assert_eq!(
            traps_in(&items.concat(), years),
            [
                "plan.toml:14: warning: A1 has no owner",
                "plan.toml:22: warning: A2 has neither a metric nor evidence",
                "plan.toml:62: warning: A6 has several owners and no lead: police, safety",
                "plan.toml:34: warning: A3, A5 have several owners and no lead: safety, police",
            ]
        );
    }

    #[test]
    fn a_year_without_holidays_is_told_once_where_the_plan_first_needs_it() {
        let text = item(1, "due = 'ongoing'\nowners = ['safety']\nevidence = ['document']");
        assert_eq!(
            traps_in(&text, Holidays::default()),
            ["plan.toml:5: warning: the public holidays of 2025 are not known; only weekends count as days off then"]
        );
    }
}
