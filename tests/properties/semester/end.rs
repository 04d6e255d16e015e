//! How the semester ends: what is in the database beside what the model says.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate};
use chrono_tz::Asia::Shanghai;
use serde_json::Value;

use super::Semester;
use super::campus::Campus;
use super::model::{TERMS, Who, day};

/// What the ledger says of meetings that is looked at apart from their steps.
const OTHER_KINDS: [&str; 3] = ["meeting.reminded", "meeting.escalated", "meeting.spot_checked"];

impl Semester {
    /// Looks at everything.
    pub(super) async fn is_as_the_model_says(&self) {
        self.every_meeting_stands_as_it_should().await;
        self.the_ledger_tells_every_step().await;
        self.only_those_who_were_missing_were_reminded().await;
        let (entries, flaws) = self.campus.flaws().await;
        assert!(entries > 0 && flaws.is_empty(), "seed {}: {flaws:?}", self.seed);
    }

    fn name(&self, (class, term): (usize, usize)) -> String {
        format!("seed {}: {} {}", self.seed, self.campus.classes[class].name, TERMS[term].title)
    }

    async fn every_meeting_stands_as_it_should(&self) {
        let rows = self
            .campus
            .texts(
                "SELECT CAST(id AS TEXT) || ' ' || state || ' ' || COALESCE(planned_at, '') || ' ' || \
                 COALESCE(held_on, '') || ' ' || COALESCE(CAST(present AS TEXT), '') || ' ' || COALESCE(timing, '') \
                 || ' ' || CASE WHEN is_proxy THEN 'proxy' ELSE '' END FROM meeting WHERE class IS NOT NULL",
            )
            .await;
        let split = |row: String| row.split_once(' ').map(|(id, rest)| (id.to_owned(), rest.to_owned()));
        let mut rows: BTreeMap<String, String> = rows.into_iter().filter_map(split).collect();
        for (at, number) in &self.numbers {
            let row = rows.remove(&number.to_string()).expect("a meeting stays");
            assert_eq!(row, self.meetings[at.0][at.1].row(), "{}", self.name(*at));
        }
        for (_, row) in rows {
            assert!(row.starts_with("open "), "seed {}: a meeting of which nobody knows: {row}", self.seed);
        }
    }

    async fn the_ledger_tells_every_step(&self) {
        let rows = self.campus.texts("SELECT kind || ' ' || body FROM ledger WHERE kind LIKE 'meeting.%' ORDER BY seq");
        let mut told: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for row in rows.await {
            let (kind, body) = row.split_once(' ').expect("a kind and a body");
            let body: Value = serde_json::from_str(body).expect("JSON");
            if !OTHER_KINDS.contains(&kind) {
                let meeting = body["meeting"].as_i64().expect("a number");
                told.entry(meeting).or_default().push(entry(kind, &body));
            }
        }
        for (at, number) in &self.numbers {
            let told = told.remove(number).unwrap_or_default();
            assert_eq!(told, self.meetings[at.0][at.1].entries, "{}", self.name(*at));
        }
        assert!(told.is_empty(), "seed {}: of whose meetings is this? {told:?}", self.seed);
    }

    /// On every evening each level heard of those classes that missed a meeting then, and of no other; and the ledger
    /// says how many heard.
    async fn only_those_who_were_missing_were_reminded(&self) {
        let mut expected: BTreeMap<(NaiveDate, i64, usize), BTreeSet<usize>> = BTreeMap::new();
        let mut counted: BTreeMap<(NaiveDate, usize, &str, usize, bool), BTreeSet<i64>> = BTreeMap::new();
        for ((today, term), missing) in &self.missing {
            for (_, level, is_over) in TERMS[*term].told.iter().filter(|(told_on, ..)| day(*told_on) == *today) {
                for class in missing {
                    let it = &self.campus.classes[*class];
                    let told = match *level {
                        "monitor" if TERMS[*term].item == "I2" => vec![it.monitor],
                        "monitor" if it.has_secretary() => vec![it.deputy],
                        "monitor" => vec![it.monitor, it.deputy],
                        "counsellor" => vec![self.campus.account(*class, Who::Counsellor)],
                        "college" => vec![self.campus.leads[it.college]],
                        "department" => vec![self.campus.member],
                        _ => vec![self.campus.office],
                    };
                    for account in told {
                        expected.entry((*today, account.person.0, *term)).or_default().insert(*class);
                        let counted = counted.entry((*today, *term, level, it.college, *is_over)).or_default();
                        counted.insert(account.person.0);
                    }
                }
            }
        }
        let (told, expected) = (self.told().await, told_as(&expected, &self.campus));
        let (extra, left_out): (Vec<_>, Vec<_>) =
            (told.difference(&expected).collect(), expected.difference(&told).collect());
        assert!(extra.is_empty() && left_out.is_empty(), "seed {}: told {extra:#?}, not told {left_out:#?}", self.seed);
        let rows = self.campus.texts(
            "SELECT day || ' ' || kind || ' ' || COALESCE(item, '') || ' ' || college || ' ' || body FROM ledger \
             WHERE kind IN ('meeting.reminded', 'meeting.escalated') ORDER BY seq",
        );
        let mut rows = rows.await;
        let mut wanted: Vec<_> = counted
            .iter()
            .map(|((today, term, level, college, is_over), people)| {
                let (it, people) = (&TERMS[*term], people.len());
                let kind = if *is_over { "escalated" } else { "reminded" };
                let sort = match it.item {
                    "I2" => "class",
                    "C3" => "league_class",
                    _ => "league_day",
                };
                format!(
                    "{today} meeting.{kind} {} 演练{college}学院 {{\"people\":{people},\"role\":\"{level}\",\
                     \"slot\":\"{}\",\"sort\":\"{sort}\"}}",
                    it.item, it.slot
                )
            })
            .collect();
        rows.sort();
        wanted.sort();
        assert_eq!(rows, wanted, "seed {}", self.seed);
    }

    /// What people were told of meetings that are missing: day, account, term, how many classes, and which are named.
    async fn told(&self) -> BTreeSet<String> {
        let rows = self.campus.texts(
            "SELECT CAST(d.created_at AS TEXT) || ' ' || CAST(c.address AS TEXT) || ' ' || d.act FROM delivery d \
             JOIN chat c ON c.id = d.chat WHERE d.kind = 'meeting_reminder' AND d.repeat_of IS NULL ORDER BY d.id",
        );
        let mut told = BTreeSet::new();
        for row in rows.await {
            let mut words = row.splitn(3, ' ');
            let mut word = || words.next().expect("a word");
            let at = DateTime::from_timestamp_millis(word().parse().expect("a moment")).expect("a moment");
            let (account, act): (i64, Value) =
                (word().parse().expect("a number"), serde_json::from_str(word()).expect("JSON"));
            let html = html_of(&act).expect("a post");
            for section in html.split("<b>").skip(1) {
                let mut lines = section.lines();
                let head = lines.next().unwrap_or_default();
                let term = TERMS.iter().find(|term| head.contains(term.title)).expect("a meeting of ours");
                let names: BTreeSet<_> = lines.filter_map(|line| line.split_once('：')).map(|(name, _)| name).collect();
                let names: Vec<_> =
                    names.into_iter().filter(|name| name.starts_with("演练") && name.ends_with("班")).collect();
                let day = at.with_timezone(&Shanghai).date_naive();
                let count = match head.split_once("个班") {
                    Some((before, _)) => {
                        before.rsplit('：').next().and_then(|count| count.parse().ok()).expect("a count")
                    }
                    None => 1,
                };
                told.insert(told_line(day, account, term.title, count, &names));
            }
        }
        told
    }
}

fn told_line(day: NaiveDate, account: i64, title: &str, count: usize, names: &[&str]) -> String {
    format!("{day} {account} {title} {count} {}", names.join(" "))
}

/// The same as it should be. Whoever looks after many is told colleges, not classes.
fn told_as(expected: &BTreeMap<(NaiveDate, i64, usize), BTreeSet<usize>>, campus: &Campus) -> BTreeSet<String> {
    let is_far = |account: i64| [campus.member, campus.office].iter().any(|it| it.person.0 == account);
    let line = |((day, account, term), classes): (&(NaiveDate, i64, usize), &BTreeSet<usize>)| {
        let names: Vec<_> = classes.iter().map(|class| campus.classes[*class].name.as_str()).collect();
        let shown = if is_far(*account) { &[][..] } else { &names[..names.len().min(12)] };
        told_line(*day, *account, TERMS[*term].title, names.len(), shown)
    };
    expected.iter().map(line).collect()
}

/// The words of a post, wherever they stand in what was planned.
fn html_of(act: &Value) -> Option<&str> {
    match act {
        Value::Object(fields) => {
            fields.get("html").and_then(Value::as_str).or_else(|| fields.values().find_map(html_of))
        }
        _ => None,
    }
}

/// What the ledger says of one step, in the model's words.
fn entry(kind: &str, body: &Value) -> String {
    let text = |name: &str| match &body[name] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let there = || format!("{} {}/{}", text("on"), text("present"), text("enrolled"));
    match kind.strip_prefix("meeting.").unwrap_or(kind) {
        "registered" => format!("registered {} {} {}", there(), text("timing"), text("proxy")),
        "late_asked" => format!("late_asked {}", there()),
        "corrected" => format!("corrected {} {}", there(), text("timing")),
        "planned" => format!("planned {}", text("on")),
        word @ ("attested" | "doubted") => format!("{word} {}/{}", text("attested"), text("bound")),
        "undone" => format!("undone {}", text("step")),
        word => word.to_owned(),
    }
}
