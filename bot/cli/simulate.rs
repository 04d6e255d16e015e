//! `wuzha simulate`: who would get what and when, without sending anything.

use std::collections::HashMap;
use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;

use chrono::NaiveDate;
use indicatif::{ProgressBar, ProgressStyle};

use super::say;
use crate::config::Config;
use crate::demo::Cast;
use crate::domain::campus::CampusId;
use crate::domain::plan::Broadcast;
use crate::plan::{Book, quiz};
use crate::schedule::Timetable;
use crate::service::campaign::{self, CampusGroups, Forecast, TipSlot};
use crate::store::{Store, TipGroup};

/// Prints what the groups of the database would get, or those of the demo when none is named.
pub(super) async fn simulate(
    config: Option<&Path>,
    from: NaiveDate,
    to: NaiveDate,
    json: bool,
) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(from <= to, "--from {from} is after --to {to}: the first day comes first");
    let config = Config::load(config)?;
    let (book, library, _) = config.read_plan()?;
    let campuses = match config.named_database() {
        Some(url) => groups_in(&Store::open(url).await?, &book, from).await?,
        None => demo_groups(),
    };

    let slots = tip_slots(&book, from, to)?;
    let bar = progress(slots.len());
    let mut count = 0;
    // Slot by slot would be slower: the forecast keeps each group's history as it goes.
    for forecast in campaign::forecast(&library, campuses, &slots) {
        say(&if json { serde_json::to_string(&forecast)? } else { line(&forecast) });
        count += 1;
        bar.inc(1);
    }
    bar.finish_and_clear();
    if !json {
        say(&format!("{count} posts from {from} to {to}"));
    }
    Ok(ExitCode::SUCCESS)
}

fn line(forecast: &Forecast) -> String {
    let Forecast { at, group, kind, content, cadence, languages } = forecast;
    format!("{at}  {group}  {kind} {content}  {cadence}  {}", languages.join("+"))
}

/// Every tip slot of the days, on every campus, in order.
fn tip_slots(book: &Book, from: NaiveDate, to: NaiveDate) -> anyhow::Result<Vec<TipSlot>> {
    let timetable = Timetable::of(book)?;
    let mut slots: Vec<_> = timetable
        .entries()
        .iter()
        .filter(|entry| entry.spec.what == Broadcast::Tip)
        .flat_map(|entry| {
            entry.slots(from, to).map(|slot| TipSlot {
                at: entry.instant(slot).with_timezone(&entry.zone()).fixed_offset(),
                campus: entry.campus.clone(),
                cadence: entry.spec.cadence,
            })
        })
        .collect();
    slots.sort_by_key(|slot| slot.at);
    Ok(slots)
}

async fn groups_in(store: &Store, book: &Book, from: NaiveDate) -> anyhow::Result<HashMap<CampusId, CampusGroups>> {
    let (mut campuses, bank) = (HashMap::new(), quiz::bank());
    for campus in &book.plan.campuses {
        campuses.insert(campus.id.clone(), campaign::groups_of(store, &bank, &campus.id, from).await?);
    }
    Ok(campuses)
}

fn demo_groups() -> HashMap<CampusId, CampusGroups> {
    let mut campuses: HashMap<CampusId, CampusGroups> = HashMap::new();
    for (chat, class) in (1..).zip(Cast::embedded().classes) {
        let campus = class.campus.parse().expect("a test reads the embedded people");
        campuses.entry(campus).or_default().groups.push(TipGroup {
            chat,
            class: class.name.clone(),
            segment: class.segment,
            languages: class.languages.join(" "),
            cadence: class.cadence,
            classes: vec![class.name],
            college: Some(class.college),
        });
    }
    campuses
}

/// A progress bar on a terminal, nothing elsewhere.
fn progress(slots: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() || std::io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner().with_message(format!("{slots} slots"));
    bar.set_style(ProgressStyle::with_template("{spinner} {pos} posts in {msg}, {elapsed}").expect("a valid template"));
    bar
}
