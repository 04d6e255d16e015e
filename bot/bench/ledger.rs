//! `wuzha bench ledger`: how soon a large ledger answers, how long its files take, and what writing it costs.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use clap::Args;

use super::measure::Running;
use crate::app::open_services;
use crate::cli::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::campus::Coded as _;
use crate::domain::chat::ChatKind;
use crate::domain::class::Class;
use crate::domain::delivery::{Act, Address, DeliveryState, Lane, Message, NewDelivery};
use crate::domain::ledger::query::Query;
use crate::domain::ledger::{By, Correction, Fact, NewEntry, Seq};
use crate::domain::plan::Cadence;
use crate::domain::role::{Appointment, Duty, GrantId, Origin, Scope};
use crate::plan::source::Source;
use crate::secret::Key;
use crate::service::ledger::export::{self, Content, Format};
use crate::service::{Services, checkpoint};
use crate::store::{LedgerLook, NewGrant, Settled, Store};
use crate::text::Locale;
use crate::text::ledger::Asked;

/// Entries that are written in one transaction.
const BATCH: u64 = 5_000;

/// Classes, spread over the colleges.
const CLASSES: u64 = 1_500;

/// Colleges, spread over the campuses.
const COLLEGES: u64 = 30;

/// Days over which the entries are spread.
const DAYS: u64 = 365;

/// How often each query is asked.
const ASKED: usize = 100;

/// Deliveries of one settlement: a busy broadcast settles as many at once.
const SETTLED: usize = 250;

/// Settlements of one broadcast to every class.
const SETTLEMENTS: usize = 6;

/// Broadcasts that are measured with and without entries.
const BROADCASTS: usize = 10;

/// The most entries of the files that are made: what is aimed at, and the most that anybody is given.
const EXPORTED: [u64; 2] = [100_000, export::ENTRIES_MAX];

#[derive(Args, Clone, Debug)]
/// How large the ledger is.
pub struct LedgerArgs {
    /// Entries
    #[arg(long, default_value_t = 1_000_000)]
    entries: u64,
    /// The database: an empty one that may be filled, or one that this filled before [default: a SQLite file in a temporary folder]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A four-hundredth of the entries, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures.
///
/// # Errors
/// When the database cannot be set up.
pub(super) async fn measure(args: LedgerArgs) -> anyhow::Result<ExitCode> {
    let entries = if args.quick { args.entries.div_ceil(400) } else { args.entries };
    let folder = tempfile::tempdir()?;
    let url = args.database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let store = Store::open(&url).await?;
    let known = store.view().await?.ledger_head().await?.seq;
    if known == 0 {
        let stopwatch = Clock::stopwatch();
        fill(&store, entries).await?;
        let seconds = stopwatch.elapsed().as_secs_f64();
        say(&format!("{entries} entries written in {seconds:.0} s"));
    } else {
        say(&format!("{known} entries were written before"));
    }
    let end = begin() + TimeDelta::days(i64::try_from(DAYS)?);
    ask(&store, end).await?;

    // Files that grow are kept where proofs are.
    let files = format!("[database]\nproofs = {:?}\n", folder.path().join("proofs"));
    let mut config = Config::read(&Source { name: "bench.toml".to_owned(), text: files.into() }, &|_| None)?;
    config.cases.key = Some(folder.path().join("case-key"));
    let (book, library, _) = config.read_plan()?;
    let services =
        open_services(&config, Key::random(), &book, library, store.clone(), Clock::system(), "bench_bot").await?;
    take_along(&Arc::new(services), entries).await?;
    check(&store).await?;
    settle(&store).await?;
    Ok(ExitCode::SUCCESS)
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day")
}

/// When the first entry is written.
fn begin() -> DateTime<Utc> {
    first_day().and_hms_opt(4, 10, 0).expect("a moment").and_utc()
}

fn class(number: u64) -> Scope {
    let college = number % COLLEGES;
    Scope::Class { campus: campus(college), college: format!("College {college}"), class: format!("C{number:04}") }
}

fn campus(college: u64) -> String {
    ["qingdao", "taian", "jinan"][usize::try_from(college % 3).unwrap_or_default()].to_owned()
}

/// Fills a ledger with what a year brings: mostly tips that arrived in groups, and of everything else some. Entries
/// are written as they always are, with their chain and tally, many at once.
async fn fill(store: &Store, entries: u64) -> anyhow::Result<()> {
    let begin = begin();
    let mut tx = store.begin().await?;
    let duties = [Duty::Admin, Duty::Member, Duty::Counsellor, Duty::Monitor];
    for number in 0..CLASSES {
        let Scope::Class { campus, college, class } = class(number) else { continue };
        let languages = vec!["en".to_owned()];
        let new =
            Class { name: class, campus, college, segment: None, cohort: None, languages, cadence: Cadence::Daily };
        tx.add_class(&new, begin).await?;
    }
    let mut grants = Vec::new();
    for number in 0..200 {
        let duty = duties[usize::try_from(number % 4)?];
        let scope = match duty {
            Duty::Admin => Scope::Everything,
            Duty::Member => Scope::Department("safety".to_owned()),
            _ => class(u64::try_from(number)?),
        };
        let appointment = Appointment::new(duty, scope).map_err(anyhow::Error::new)?;
        let until = begin + TimeDelta::days(400);
        let new =
            NewGrant { account: number, appointment: &appointment, origin: Origin::Invited, until, granted_by: None };
        grants.push(tx.add_grant(&new, begin).await?);
    }
    tx.commit().await?;
    let mut written = 0;
    while written < entries {
        let mut tx = store.begin().await?;
        for number in written..(written + BATCH).min(entries) {
            tx.record(entry(number, entries, begin, &grants));
        }
        written = (written + BATCH).min(entries);
        tx.commit().await?;
    }
    Ok(())
}

fn entry(number: u64, entries: u64, begin: DateTime<Utc>, grants: &[GrantId]) -> NewEntry {
    let day = number * DAYS / entries.max(1);
    let at = begin + TimeDelta::days(i64::try_from(day).unwrap_or_default()) + TimeDelta::milliseconds(1);
    let place = class(number % CLASSES);
    let grant = grants[usize::try_from(number / 7).unwrap_or_default() % grants.len()];
    let whole = i64::try_from(number).unwrap_or_default();
    let (by, place, item, fact) = match number % 100 {
        0..=84 => {
            let proof = "answer".to_owned();
            (By::Clock, place, Some("P4"), Fact::TipDelivered { tip: "brushing-1".into(), delivery: whole, proof })
        }
        85..=89 => (By::Grant(grant), place, None, Fact::GroupMuted { chat: whole, until: at.timestamp_millis() }),
        90..=93 => (By::Grant(grant), place, Some("I2"), Fact::Noted { text: format!("class meeting {number}") }),
        94..=95 => {
            let until = at.timestamp_millis();
            let fact = Fact::RoleGranted { grant: whole, duty: "monitor".into(), origin: "invited".into(), until };
            (By::Grant(grant), place, None, fact)
        }
        96 => {
            let safety = Scope::Department("safety".to_owned());
            (By::Grant(grant), safety, Some("A2"), Fact::Noted { text: format!("leaflet {number}") })
        }
        97 => (By::Console, place, None, Fact::ClassAdded {}),
        98 => {
            let campus = Scope::Campus(campus(number / 100));
            (By::Clock, campus, Some("P4"), Fact::TipsPlanned { slot: "12:10".into(), groups: 500, subscribers: 9 })
        }
        _ => (By::Grant(grant), place, None, Fact::Struck {}),
    };
    // What is struck out is the tip some entries before; no two strike the same.
    let corrects = matches!(fact, Fact::Struck {})
        .then(|| Correction { entry: Seq(whole - 50), reason: "written twice".to_owned() });
    NewEntry {
        at,
        day: first_day().checked_add_days(Days::new(day)).unwrap_or_default(),
        by,
        place,
        item: item.and_then(|item| item.parse().ok()),
        fact,
        corrects,
        blob: None,
    }
}

/// What is asked: in words, the query, and the places that it is about.
fn questions() -> Vec<(&'static str, Query, Vec<Scope>)> {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let kinds = |kinds: &[&str]| kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let place = |college| Scope::College { campus: campus(college), college: format!("College {college}") };
    let college = place(7);
    let everywhere = || vec![Scope::Everything];
    let april = Query { since: day("2025-04-01"), until: day("2025-04-30"), ..Query::default() };
    vec![
        ("everything", Query::default(), everywhere()),
        ("a month", april.clone(), everywhere()),
        ("a college in a month", april.clone(), vec![college.clone()]),
        ("a college, a month, a rare kind", Query { kinds: kinds(&["role"]), ..april.clone() }, vec![college.clone()]),
        ("a college and a kind it has not", Query { kinds: kinds(&["case"]), ..Query::default() }, vec![college]),
        ("a class", Query::default(), vec![class(77)]),
        ("twelve classes", Query::default(), (60..72).map(class).collect()),
        ("two colleges and a class", Query::default(), vec![place(3), place(4), class(77)]),
        (
            "two campuses, a day",
            Query { since: day("2025-09-01"), until: day("2025-09-01"), ..Query::default() },
            vec![Scope::Campus("jinan".into()), Scope::Campus("taian".into())],
        ),
        ("a department", Query::default(), vec![Scope::Department("safety".to_owned())]),
        ("an item that nothing is of", Query { items: kinds(&["I9"]), ..Query::default() }, everywhere()),
        ("an item", Query { items: kinds(&["I2"]), ..Query::default() }, everywhere()),
        (
            "by the console, a campus",
            Query { by: kinds(&["console"]), ..Query::default() },
            vec![Scope::Campus("jinan".into())],
        ),
        (
            "by monitors, a kind",
            Query { by: kinds(&["monitor"]), kinds: kinds(&["work"]), ..Query::default() },
            everywhere(),
        ),
        ("as of a day in the middle", Query { as_of: day("2025-06-30"), ..Query::default() }, everywhere()),
        (
            "by monitors, a class, as of a day",
            Query { by: kinds(&["monitor"]), as_of: day("2025-06-30"), ..Query::default() },
            vec![class(77)],
        ),
        ("a month, as of a day in it", Query { as_of: day("2025-04-15"), ..april }, everywhere()),
    ]
}

/// Asks, and counts the headline and reads a page each time: the first, one in the middle and the last in turn.
async fn ask(store: &Store, end: DateTime<Utc>) -> anyhow::Result<()> {
    say("query                               entries    p50 ms    p99 ms");
    let mut slowest = Duration::ZERO;
    for (name, query, places) in questions() {
        let before = query.as_of.and_then(|day| day.and_hms_opt(16, 0, 0)).map(|at| at.and_utc().min(end));
        let kinds = query.kinds_asked();
        let look = LedgerLook { query: &query, kinds, places: &places, before };
        let mut took = Vec::with_capacity(ASKED);
        let mut found = 0;
        for turn in 0..ASKED {
            let mut view = store.view().await?;
            let stopwatch = Clock::stopwatch();
            let counted = view.ledger_counts(&look).await?;
            found = counted.entries;
            let first = found.saturating_sub(8) * (turn as u64 % 3) / 2;
            let page = view.ledger_page(&look, &counted, first, 8).await?;
            took.push(stopwatch.elapsed());
            anyhow::ensure!(page.len() as u64 == found.min(8), "{name}: {} entries on a page of {found}", page.len());
        }
        took.sort();
        let (half, most) = (took[ASKED / 2], took[ASKED * 99 / 100]);
        slowest = slowest.max(most);
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        say(&format!("{name:<34} {found:>8} {:>9.1} {:>9.1}", ms(half), ms(most)));
    }
    say(&format!("the slowest p99: {:.0} ms", slowest.as_secs_f64() * 1e3));
    Ok(())
}

/// Makes files of the last entries.
async fn take_along(services: &Arc<Services>, entries: u64) -> anyhow::Result<()> {
    let places = [Scope::Everything];
    let locale = Locale::english();
    for wanted in EXPORTED {
        // A day more than it takes, for days differ.
        let days = (wanted.min(entries) * DAYS).div_ceil(entries.max(1));
        let since = first_day().checked_add_days(Days::new(DAYS - days));
        let query = Query { since, ..Query::default() };
        let look = LedgerLook { query: &query, kinds: None, places: &places, before: None };
        for format in Format::ALL.iter().copied() {
            let now = services.settings.local(services.clock.now());
            let asked = Asked { query: &query, places: Vec::new(), is_own_scope: false, items: Vec::new(), now };
            let words = services.text.ledger_asked(&locale, &asked);
            let mark = services.text.ledger_mark(&locale, &words, &asked);
            let content = Content { mark, locale: locale.clone(), asked: words, enclosed: Vec::new() };
            let mut view = services.store.view().await?;
            let (process, stopwatch) = (Running::this(), Clock::stopwatch());
            process.forget_peak()?;
            let (bytes, count) = export::make(services, &mut view, &look, content, format).await??;
            say(&format!(
                "{format} of {count} entries: {:.2} s, {} kB; at most {:.0} MiB of memory",
                stopwatch.elapsed().as_secs_f64(),
                bytes.len() / 1_000,
                process.peak_memory_mib()?
            ));
        }
    }
    Ok(())
}

/// Verifies the whole ledger.
async fn check(store: &Store) -> anyhow::Result<()> {
    let (process, stopwatch) = (Running::this(), Clock::stopwatch());
    process.forget_peak()?;
    let report = checkpoint::verify(store, Vec::new(), &[]).await?;
    let seconds = stopwatch.elapsed().as_secs_f64();
    anyhow::ensure!(report.findings.is_empty(), "what was just written is not whole: {:?}", report.findings);
    say(&format!(
        "{} entries verified in {seconds:.1} s; at most {:.0} MiB",
        report.entries,
        process.peak_memory_mib()?
    ));
    Ok(())
}

/// Settles the same deliveries with and without an entry for each.
async fn settle(store: &Store) -> anyhow::Result<()> {
    let now = Clock::system().now();
    let mut tx = store.begin().await?;
    let mut chats = Vec::with_capacity(SETTLED);
    for number in 0..SETTLED {
        let address = Address { chat: -1 - i64::try_from(number)?, thread: None };
        chats.push(tx.meet_chat(address, ChatKind::Group, now).await?.id);
    }
    tx.commit().await?;
    let mut took = [Duration::ZERO; 2];
    for round in 0..SETTLEMENTS * BROADCASTS * 2 {
        let has_entries = round % 2 == 1;
        let mut tx = store.begin().await?;
        let first = tx.new_delivery_ids(SETTLED).await?;
        let deliveries: Vec<_> = (first.0..)
            .zip(&chats)
            .map(|(id, chat)| NewDelivery {
                id: crate::domain::delivery::DeliveryId(id),
                key: format!("bench:{id}"),
                chat: *chat,
                lane: Lane::Tip,
                kind: "tip",
                broadcast: None,
                variant: None,
                act: Act::Post(Message { html: "a tip".to_owned(), ..Message::default() }),
                not_before: now,
                expires_at: None,
                keeps_quiet: false,
                repeat_of: None,
            })
            .collect();
        let ids: Vec<_> = deliveries.iter().map(|delivery| delivery.id).collect();
        tx.plan(&deliveries, now).await?;
        tx.claim(&ids, now).await?;
        tx.commit().await?;
        let settled: Vec<_> = ids
            .iter()
            .map(|id| Settled {
                id: *id,
                attempt: 1,
                state: DeliveryState::Sent.name(),
                message: Some(id.0),
                not_before: None,
                why: None,
                outcome: "done",
                poll: None,
            })
            .collect();
        let stopwatch = Clock::stopwatch();
        let mut tx = store.begin().await?;
        tx.settle(&settled, now).await?;
        if has_entries {
            for (number, id) in (0..).zip(&ids) {
                let tip = "brushing-1".to_owned();
                let fact = Fact::TipDelivered { tip, delivery: id.0, proof: "answer".to_owned() };
                let day = now.date_naive();
                let place = class(number);
                tx.record(NewEntry {
                    at: now,
                    day,
                    by: By::Clock,
                    place,
                    item: None,
                    fact,
                    corrects: None,
                    blob: None,
                });
            }
        }
        tx.commit().await?;
        took[usize::from(has_entries)] += stopwatch.elapsed();
    }
    let ms = |time: Duration| time.as_secs_f64() * 1e3 / BROADCASTS as f64;
    say(&format!(
        "settling {} deliveries: {:.0} ms without entries, {:.0} ms with one each, {:.2} times as long",
        SETTLED * SETTLEMENTS,
        ms(took[0]),
        ms(took[1]),
        took[1].as_secs_f64() / took[0].as_secs_f64()
    ));
    Ok(())
}
