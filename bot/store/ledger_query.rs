//! Asking the ledger. What is counted comes from a tally that is kept with every entry; it also says on which days
//! what is wanted lies, so that a page reads the entries of some days and no more.

use chrono::{DateTime, Datelike as _, Months, NaiveDate, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent};
use crate::domain::ledger::Entry;
use crate::domain::ledger::query::Query;
use crate::domain::role::Scope;

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// The days of a block of days on which something was written down, by which months are counted.
const BLOCK_DAYS: i64 = 32;

/// Characters of `2025-04`.
const MONTH_CHARS: usize = 7;

/// The first and the last whole month of days of which none is whole.
const NO_MONTHS: [&str; 2] = ["9999-99", ""];

/// After every day.
const NO_END: &str = "9999-12-31";

statements! {
    /// Counts new entries.
    TALLY = [
        "INSERT INTO ledger_tally (written, day, kind, campus, college, department, item, doer, total, corrected) \
         SELECT CAST(value ->> 'at' AS BIGINT) / 86400000, value ->> 'day', value ->> 'kind', \
         COALESCE(value ->> 'campus', ''), COALESCE(value ->> 'college', ''), COALESCE(value ->> 'department', ''), \
         COALESCE(value ->> 'item', ''), CASE WHEN value ->> 'actor' LIKE 'grant:%' THEN COALESCE((SELECT g.duty \
         FROM role_grant g WHERE g.id = CAST(substr(value ->> 'actor', 7) AS BIGINT)), 'person') \
         ELSE value ->> 'actor' END, COUNT(*), 0 FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE TRUE GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 \
         ON CONFLICT (day, kind, campus, college, department, item, doer, written) \
         DO UPDATE SET total = ledger_tally.total + excluded.total",
    ];
    /// Counts new entries by month.
    TALLY_MONTH = [
        "INSERT INTO ledger_tally_month (written, day, kind, campus, college, department, item, doer, total, corrected) \
         SELECT CAST(value ->> 'at' AS BIGINT) / 86400000 / 32, substr(value ->> 'day', 1, 7), value ->> 'kind', \
         COALESCE(value ->> 'campus', ''), COALESCE(value ->> 'college', ''), COALESCE(value ->> 'department', ''), \
         COALESCE(value ->> 'item', ''), CASE WHEN value ->> 'actor' LIKE 'grant:%' THEN COALESCE((SELECT g.duty \
         FROM role_grant g WHERE g.id = CAST(substr(value ->> 'actor', 7) AS BIGINT)), 'person') \
         ELSE value ->> 'actor' END, COUNT(*), 0 FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE TRUE GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 \
         ON CONFLICT (day, kind, campus, college, department, item, doer, written) \
         DO UPDATE SET total = ledger_tally_month.total + excluded.total",
    ];
    /// Counts the entries that new ones correct.
    TALLY_CORRECTED = [
        "INSERT INTO ledger_tally (written, day, kind, campus, college, department, item, doer, total, corrected) \
         SELECT CAST(value ->> 'at' AS BIGINT) / 86400000, l.day, l.kind, COALESCE(l.campus, ''), \
         COALESCE(l.college, ''), COALESCE(l.department, ''), COALESCE(l.item, ''), CASE WHEN l.actor LIKE 'grant:%' \
         THEN COALESCE((SELECT g.duty FROM role_grant g WHERE g.id = CAST(substr(l.actor, 7) AS BIGINT)), 'person') \
         ELSE l.actor END, 0, COUNT(*) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " JOIN ledger l ON l.seq = CAST(value ->> 'corrects' AS BIGINT) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 \
         ON CONFLICT (day, kind, campus, college, department, item, doer, written) \
         DO UPDATE SET corrected = ledger_tally.corrected + excluded.corrected",
    ];
    /// Counts the entries that new ones correct by month.
    TALLY_CORRECTED_MONTH = [
        "INSERT INTO ledger_tally_month (written, day, kind, campus, college, department, item, doer, total, corrected) \
         SELECT CAST(value ->> 'at' AS BIGINT) / 86400000 / 32, substr(l.day, 1, 7), l.kind, COALESCE(l.campus, ''), \
         COALESCE(l.college, ''), COALESCE(l.department, ''), COALESCE(l.item, ''), CASE WHEN l.actor LIKE 'grant:%' \
         THEN COALESCE((SELECT g.duty FROM role_grant g WHERE g.id = CAST(substr(l.actor, 7) AS BIGINT)), 'person') \
         ELSE l.actor END, 0, COUNT(*) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " JOIN ledger l ON l.seq = CAST(value ->> 'corrects' AS BIGINT) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 \
         ON CONFLICT (day, kind, campus, college, department, item, doer, written) \
         DO UPDATE SET corrected = ledger_tally_month.corrected + excluded.corrected",
    ];
    /// Counts by day or month, by kind and by unit: whole months that were written down long enough ago from the
    /// tally of months, the rest from that of days, and what was written on a part of a day from the ledger.
    /// Where a short stretch of what was written is wanted, `day || ''` keeps both databases from going through every
    /// day instead, and SQLite joins tables in the order of a CROSS JOIN.
    COUNTS = [
        "WITH t AS MATERIALIZED (\
         SELECT s.day, s.kind, s.campus, s.college, s.department, s.total AS entries, s.corrected FROM (\
         SELECT day, kind, campus, college, department, item, doer, total, corrected FROM ledger_tally_month \
         WHERE day >= $10 AND day <= $11 AND written < $12 \
         UNION ALL SELECT day, kind, campus, college, department, item, doer, total, corrected FROM ledger_tally \
         WHERE day >= $4 AND day <= $5 AND day < $10 AND written < $1 \
         UNION ALL SELECT day, kind, campus, college, department, item, doer, total, corrected FROM ledger_tally \
         WHERE day >= $10 AND day > $11 || '-99' AND day >= $4 AND day <= $5 AND written < $1 \
         UNION ALL SELECT day, kind, campus, college, department, item, doer, total, corrected FROM ledger_tally \
         WHERE day || '' >= $10 AND day || '' <= $11 || '-99' AND written >= $13 AND written < $1) AS s WHERE ($6 = '[]' OR s.kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || s.campus IN ", ["$7"], " OR 'k:' || s.campus || '\t' || s.college IN ", ["$7"],
        " OR 'd:' || s.department IN ", ["$7"], ") AND ($8 = '[]' OR s.item IN ", ["$8"],
        ") AND ($9 = '[]' OR s.doer IN ", ["$9"],
        ") UNION ALL SELECT l.day, l.kind, COALESCE(l.campus, ''), COALESCE(l.college, ''), \
         COALESCE(l.department, ''), 1, 0 FROM ledger l LEFT JOIN role_grant g ON g.id = \
         CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE l.at >= $2 AND l.at < $3 AND l.day || '' BETWEEN $4 AND $5 AND ($6 = '[]' OR l.kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || l.campus IN ", ["$7"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$7"],
        " OR 'd:' || l.department IN ", ["$7"], ") AND ($8 = '[]' OR l.item IN ", ["$8"],
        ") AND ($9 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$9"],
        ") UNION ALL SELECT l.day, l.kind, COALESCE(l.campus, ''), COALESCE(l.college, ''), \
         COALESCE(l.department, ''), 0, 1 FROM ledger c CROSS JOIN ledger l LEFT JOIN role_grant g \
         ON g.id = CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE c.corrects IS NOT NULL AND l.seq = c.corrects AND c.at >= $2 AND c.at < $3 \
         AND l.day || '' BETWEEN $4 AND $5 AND ($6 = '[]' OR l.kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || l.campus IN ", ["$7"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$7"],
        " OR 'd:' || l.department IN ", ["$7"], ") AND ($8 = '[]' OR l.item IN ", ["$8"],
        ") AND ($9 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$9"],
        ") ) \
         SELECT 'day' AS what, day AS word, '' AS campus, '' AS college, '' AS department, \
         CAST(SUM(entries) AS BIGINT) AS entries, CAST(SUM(corrected) AS BIGINT) AS corrected FROM t GROUP BY day \
         UNION ALL SELECT 'kind', kind, '', '', '', CAST(SUM(entries) AS BIGINT), CAST(SUM(corrected) AS BIGINT) \
         FROM t GROUP BY kind \
         UNION ALL SELECT 'unit', '', campus, college, department, CAST(SUM(entries) AS BIGINT), \
         CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY campus, college, department",
    ];
    /// Counts the same of classes, of which there are few entries each.
    CLASS_COUNTS = [
        "WITH t AS MATERIALIZED (\
         SELECT l.day, l.kind, COALESCE(l.class, '') AS class, \
         (SELECT COUNT(*) FROM ledger c WHERE c.corrects = l.seq AND c.at < $2) AS corrected \
         FROM ledger l LEFT JOIN role_grant g ON g.id = \
         CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END WHERE l.class ",
        // PostgreSQL goes by the index for an array, whose length it does not know, and reads everything for a query.
        { sqlite: "IN (SELECT value FROM json_each($1))",
          postgres: "= ANY (ARRAY(SELECT json_array_elements_text(CAST($1 AS JSON))))" },
        " AND l.at < $2 AND l.day BETWEEN $3 AND $4 AND ($5 = '[]' OR l.kind IN ", ["$5"],
        ") AND ($6 = '[]' OR l.item IN ", ["$6"],
        ") AND ($7 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$7"],
        ")) SELECT 'day' AS what, day AS word, '' AS campus, '' AS college, '' AS department, \
         COUNT(*) AS entries, CAST(SUM(corrected) AS BIGINT) AS corrected FROM t GROUP BY day \
         UNION ALL SELECT 'kind', kind, '', '', '', COUNT(*), CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY kind \
         UNION ALL SELECT 'class', class, '', '', '', COUNT(*), CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY class",
    ];
    /// Some of the entries of a day, the newest first. What became of them is looked up for these alone.
    OF_DAY = [
        "SELECT l.seq, l.at, l.day, l.kind, l.actor, l.campus, l.college, l.class, l.department, l.item, l.corrects, \
         l.reason, l.body, l.blob, l.prev, l.hash, c.seq AS corrected_by, c.at AS corrected_at, \
         c.kind AS corrected_kind, l.duty FROM (SELECT l.*, g.duty FROM ledger l LEFT JOIN role_grant g ON g.id = \
         CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE l.day = $1 AND l.at < $2 AND ($3 = '[]' OR l.kind IN ", ["$3"],
        ") AND ($4 = '[]' OR 'c:' || l.campus IN ", ["$4"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$4"],
        " OR 'l:' || l.class IN ", ["$4"], " OR 'd:' || l.department IN ", ["$4"],
        ") AND ($5 = '[]' OR l.item IN ", ["$5"],
        ") AND ($6 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$6"],
        ") ORDER BY l.seq DESC LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)) AS l \
         LEFT JOIN ledger c ON c.corrects = l.seq AND c.at < $2 ORDER BY l.seq DESC",
    ];
    /// The next entries behind one, the oldest first.
    NEXT = [
        "SELECT l.seq, l.at, l.day, l.kind, l.actor, l.campus, l.college, l.class, l.department, l.item, l.corrects, \
         l.reason, l.body, l.blob, l.prev, l.hash, c.seq AS corrected_by, c.at AS corrected_at, \
         c.kind AS corrected_kind, g.duty FROM ledger l LEFT JOIN ledger c ON c.corrects = l.seq AND c.at < $3 \
         LEFT JOIN role_grant g ON g.id = CASE WHEN l.actor LIKE 'grant:%' \
         THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE (l.day, l.seq) > ($1, CAST($2 AS BIGINT)) AND l.day <= $4 AND l.at < $3 AND ($5 = '[]' OR l.kind IN ",
        ["$5"],
        ") AND ($6 = '[]' OR 'c:' || l.campus IN ", ["$6"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$6"],
        " OR 'l:' || l.class IN ", ["$6"], " OR 'd:' || l.department IN ", ["$6"],
        ") AND ($7 = '[]' OR l.item IN ", ["$7"],
        ") AND ($8 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$8"],
        ") ORDER BY l.day, l.seq LIMIT CAST($9 AS BIGINT)",
    ];
    /// One entry.
    ONE = [
        "SELECT l.seq, l.at, l.day, l.kind, l.actor, l.campus, l.college, l.class, l.department, l.item, l.corrects, \
         l.reason, l.body, l.blob, l.prev, l.hash, c.seq AS corrected_by, c.at AS corrected_at, \
         c.kind AS corrected_kind, g.duty FROM ledger l LEFT JOIN ledger c ON c.corrects = l.seq AND c.at < $2 \
         LEFT JOIN role_grant g ON g.id = CASE WHEN l.actor LIKE 'grant:%' \
         THEN CAST(substr(l.actor, 7) AS BIGINT) END WHERE l.seq = $1 AND l.at < $2",
    ];
}

/// A query together with what its reader may see. Nothing is added to that here.
#[derive(Clone, Debug)]
pub struct LedgerLook<'a> {
    /// What is asked for. Its places are not looked at.
    pub query: &'a Query,
    /// The kinds that may be seen and are asked for; `None` for all.
    pub kinds: Option<Vec<&'static str>>,
    /// The places that may be seen and are asked for; [`Scope::Everything`] for all.
    pub places: &'a [Scope],
    /// What was written at or after this moment is not there yet; `None` for none.
    pub before: Option<DateTime<Utc>>,
}

/// An entry with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Shown {
    /// The entry.
    #[sqlx(flatten)]
    pub entry: Entry,
    /// The number of the one that corrects it.
    pub corrected_by: Option<i64>,
    /// When that was written, in milliseconds since 1970 in UTC.
    pub corrected_at: Option<i64>,
    /// Of which kind that is.
    pub corrected_kind: Option<String>,
    /// As what somebody did it who had a role.
    pub duty: Option<String>,
}

/// How many entries there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// In all.
    pub entries: u64,
    /// How many of them were corrected.
    pub corrected: u64,
    /// By day (`2025-04-18`) or month (`2025-04`), the newest first.
    pub spans: Vec<(String, u64)>,
    /// The first and the last day.
    pub ends: Option<(String, String)>,
    /// By kind, the most first.
    pub kinds: Vec<(String, u64)>,
    /// By unit, the most first: a campus, college, class or department, or everywhere.
    pub units: Vec<(Scope, u64)>,
}

#[derive(FromRow)]
struct CountRow {
    what: String,
    word: String,
    campus: String,
    college: String,
    department: String,
    entries: i64,
    corrected: i64,
}

/// The values that every statement about a look is given.
struct Values {
    since: String,
    until: String,
    kinds: String,
    places: String,
    items: String,
    doers: String,
    before: i64,
}

/// The first and the last month of which a query wants every day.
fn whole_months(query: &Query) -> [String; 2] {
    let month = |day: NaiveDate| day.format("%Y-%m").to_string();
    let first = match query.since {
        None => Some("0000-00".to_owned()),
        Some(day) if day.day() == 1 => Some(month(day)),
        Some(day) => day.with_day(1).and_then(|day| day.checked_add_months(Months::new(1))).map(month),
    };
    let last = match query.until {
        None => Some("9999-12".to_owned()),
        Some(day) if day.succ_opt().is_some_and(|next| next.day() == 1) => Some(month(day)),
        Some(day) => day.with_day(1).and_then(|day| day.checked_sub_months(Months::new(1))).map(month),
    };
    match (first, last) {
        (Some(first), Some(last)) if first <= last => [first, last],
        _ => NO_MONTHS.map(str::to_owned),
    }
}

impl LedgerLook<'_> {
    /// Whether nothing can be found, whatever the ledger holds: what may not be seen is not asked for.
    fn is_void(&self) -> bool {
        self.places.is_empty() || self.kinds.as_ref().is_some_and(Vec::is_empty)
    }

    fn is_everywhere(&self) -> bool {
        self.places.contains(&Scope::Everything)
    }

    /// The names of the places that are classes.
    fn classes(&self) -> Vec<&str> {
        if self.is_everywhere() { Vec::new() } else { self.places.iter().filter_map(class_of).collect() }
    }

    fn values(&self) -> Values {
        let key = |place: &Scope| match place {
            Scope::Everything => None,
            Scope::Campus(campus) => Some(format!("c:{campus}")),
            Scope::College { campus, college } => Some(format!("k:{campus}\t{college}")),
            Scope::Class { class, .. } => Some(format!("l:{class}")),
            Scope::Department(department) => Some(format!("d:{department}")),
            // The ledger has no languages; what is said in one is said everywhere.
            Scope::Language(_) => None,
        };
        let places: Vec<_> =
            if self.is_everywhere() { Vec::new() } else { self.places.iter().filter_map(key).collect() };
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        Values {
            since: day(self.query.since).unwrap_or_default(),
            until: day(self.query.until).unwrap_or_else(|| NO_END.to_owned()),
            kinds: json(self.kinds.as_deref().unwrap_or_default()),
            places: json(&places),
            items: json(&self.query.items),
            doers: json(&self.query.by),
            before: self.before.map_or(i64::MAX, |moment| moment.timestamp_millis()),
        }
    }
}

/// The name of a place that is a class.
fn class_of(place: &Scope) -> Option<&str> {
    match place {
        Scope::Class { class, .. } => Some(class),
        Scope::Everything | Scope::Campus(_) | Scope::College { .. } | Scope::Department(_) | Scope::Language(_) => {
            None
        }
    }
}

impl Counted {
    fn add(&mut self, rows: Vec<CountRow>) -> Result<()> {
        for row in rows {
            let CountRow { what, word, campus, college, department, entries, corrected } = row;
            let count = u64::try_from(entries).map_err(|_| inconsistent("ledger_tally.total", &word, &entries))?;
            match what.as_str() {
                "day" => {
                    self.entries += count;
                    self.corrected += u64::try_from(corrected).unwrap_or_default();
                    grow(&mut self.spans, word, count);
                }
                "kind" => grow(&mut self.kinds, word, count),
                "class" => {
                    let class = Scope::Class { campus: String::new(), college: String::new(), class: word };
                    grow(&mut self.units, class, count);
                }
                _ => {
                    let unit = match (campus.is_empty(), college.is_empty(), department.is_empty()) {
                        (_, _, false) => Scope::Department(department),
                        (false, false, true) => Scope::College { campus, college },
                        (false, true, true) => Scope::Campus(campus),
                        (true, _, true) => Scope::Everything,
                    };
                    grow(&mut self.units, unit, count);
                }
            }
        }
        Ok(())
    }

    fn sort(&mut self) {
        // What was written down lately stands by day even where the month has been counted as a whole.
        let months: Vec<_> = self.spans.iter().filter(|(span, _)| span.len() == MONTH_CHARS).cloned().collect();
        for (month, _) in months {
            let is_in_it = |span: &str| span.len() > MONTH_CHARS && span.starts_with(&month);
            let days: u64 = self.spans.iter().filter(|(span, _)| is_in_it(span)).map(|(_, count)| count).sum();
            self.spans.retain(|(span, _)| !is_in_it(span));
            grow(&mut self.spans, month.clone(), days);
        }
        self.spans.retain(|(_, count)| *count > 0);
        self.kinds.retain(|(_, count)| *count > 0);
        self.units.retain(|(_, count)| *count > 0);
        self.spans.sort_by(|one, other| other.0.cmp(&one.0));
        self.kinds.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        self.units.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
    }
}

/// Of spans, the newest first, those in which the entries from `first` on lie that fit on a page of `size`, and how
/// many of those spans' entries come before them.
fn covering(spans: &[(String, u64)], first: u64, size: u64) -> (Vec<(String, u64)>, u64) {
    let (mut found, mut before, mut seen) = (Vec::new(), 0, 0);
    for (span, count) in spans {
        if seen >= first + size {
            break;
        }
        if seen + count > first {
            if found.is_empty() {
                before = first - seen;
            }
            found.push((span.clone(), *count));
        }
        seen += count;
    }
    (found, before)
}

fn grow<T: PartialEq>(list: &mut Vec<(T, u64)>, what: T, count: u64) {
    match list.iter_mut().find(|(known, _)| *known == what) {
        Some((_, sum)) => *sum += count,
        None => list.push((what, count)),
    }
}

impl Session {
    /// How many entries a look finds.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn ledger_counts(&mut self, look: &LedgerLook<'_>) -> Result<Counted> {
        let Values { since, until, .. } = look.values();
        let mut counted = self.counts_between(look, &since, &until, whole_months(look.query)).await?;
        if let (Some((newest, _)), Some((oldest, _))) = (counted.spans.first().cloned(), counted.spans.last().cloned())
        {
            let last = self.days_in(look, &newest).await?.first().map_or(newest, |(day, _)| day.clone());
            let first = self.days_in(look, &oldest).await?.last().map_or(oldest, |(day, _)| day.clone());
            counted.ends = Some((first, last));
        }
        Ok(counted)
    }

    /// The days of a span, the newest first, with how many entries each has.
    async fn days_in(&mut self, look: &LedgerLook<'_>, span: &str) -> Result<Vec<(String, u64)>> {
        if span.len() > MONTH_CHARS {
            return Ok(vec![(span.to_owned(), 0)]);
        }
        let Values { since, until, .. } = look.values();
        let (first, last) = (format!("{span}-01"), format!("{span}-31"));
        Ok(self.counts_between(look, &first.max(since), &last.min(until), NO_MONTHS.map(str::to_owned)).await?.spans)
    }

    async fn counts_between(
        &mut self,
        look: &LedgerLook<'_>,
        since: &str,
        until: &str,
        [first_month, last_month]: [String; 2],
    ) -> Result<Counted> {
        let mut counted = Counted::default();
        if look.is_void() {
            return Ok(counted);
        }
        let Values { kinds, places, items, doers, before, .. } = look.values();
        let classes = look.classes();
        if classes.len() < look.places.len() {
            let day = before.div_euclid(DAY_MS);
            let (whole, part, block) = match look.before {
                None => (i64::MAX, (0, 0), (i64::MAX, i64::MAX)),
                Some(_) => {
                    let block = day.div_euclid(BLOCK_DAYS);
                    (day, (day * DAY_MS, before), (block, block * BLOCK_DAYS))
                }
            };
            let args = args![
                whole,
                part.0,
                part.1,
                since,
                until,
                &kinds,
                &places,
                &items,
                &doers,
                &first_month,
                &last_month,
                block.0,
                block.1
            ];
            counted.add(self.rows(&COUNTS, args).await?)?;
        }
        if !classes.is_empty() {
            let args = args![json(&classes), before, since, until, &kinds, &items, &doers];
            counted.add(self.rows(&CLASS_COUNTS, args).await?)?;
        }
        counted.sort();
        Ok(counted)
    }

    /// The entries from `first` on, counted from the newest, that fit on a page of `size`. `counted` is of the same
    /// look.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_page(
        &mut self,
        look: &LedgerLook<'_>,
        counted: &Counted,
        first: u64,
        size: u64,
    ) -> Result<Vec<Shown>> {
        let (spans, skip) = covering(&counted.spans, first, size);
        let mut days = Vec::new();
        for (span, count) in spans {
            if span.len() > MONTH_CHARS {
                days.push((span, count));
            } else {
                days.extend(self.days_in(look, &span).await?);
            }
        }
        let (days, mut skip) = covering(&days, skip, size);
        let mut shown = Vec::new();
        let Values { kinds, places, items, doers, before, .. } = look.values();
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        for (day, _) in days {
            let left = size - shown.len() as u64;
            let args = args![&day, before, &kinds, &places, &items, &doers, whole(left), whole(skip)];
            shown.extend(self.rows::<Shown>(&OF_DAY, args).await?);
            skip = 0;
        }
        Ok(shown)
    }

    /// At most `limit` entries that a look finds behind the one of this day and number, the oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_next(&mut self, look: &LedgerLook<'_>, after: (&str, i64), limit: u32) -> Result<Vec<Shown>> {
        if look.is_void() {
            return Ok(Vec::new());
        }
        let Values { since, until, kinds, places, items, doers, before } = look.values();
        let (day, seq) = if after.0 < since.as_str() { (since.as_str(), 0) } else { after };
        self.rows(&NEXT, args![day, seq, before, &until, &kinds, &places, &items, &doers, i64::from(limit)]).await
    }

    /// One entry with what had become of it before a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_entry(&mut self, seq: i64, before: Option<DateTime<Utc>>) -> Result<Option<Shown>> {
        self.row(&ONE, args![seq, before.map_or(i64::MAX, |moment| moment.timestamp_millis())]).await
    }
}

impl Tx {
    /// Counts entries that were just written, and those that they correct.
    pub(super) async fn tally(&mut self, written: &str, have_corrections: bool) -> Result<()> {
        self.run(&TALLY, args![written]).await?;
        self.run(&TALLY_MONTH, args![written]).await?;
        if have_corrections {
            self.run(&TALLY_CORRECTED, args![written]).await?;
            self.run(&TALLY_CORRECTED_MONTH, args![written]).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_page_are_those_on_which_it_lies() {
        let days = [("d4", 3), ("d3", 8), ("d2", 1), ("d1", 5)].map(|(day, count)| (day.to_owned(), count));
        let of = |first, size| {
            let (found, before) = covering(&days, first, size);
            (found.into_iter().map(|(day, _)| day).collect::<Vec<_>>().join(" "), before)
        };
        assert_eq!(of(0, 8), ("d4 d3".to_owned(), 0));
        assert_eq!(of(8, 8), ("d3 d2 d1".to_owned(), 5));
        assert_eq!(of(11, 1), ("d2".to_owned(), 0));
        assert_eq!(of(16, 8), ("d1".to_owned(), 4));
        assert_eq!(of(17, 8), (String::new(), 0));
    }

    #[test]
    fn a_month_is_whole_if_every_day_of_it_is_asked_for() {
        let months = |since: &str, until: &str| {
            whole_months(&Query { since: since.parse().ok(), until: until.parse().ok(), ..Query::default() })
        };
        assert_eq!(months("", ""), ["0000-00", "9999-12"]);
        assert_eq!(months("2025-04-01", "2025-04-30"), ["2025-04", "2025-04"]);
        assert_eq!(months("2025-04-02", "2025-06-29"), ["2025-05", "2025-05"]);
        assert_eq!(months("2025-04-02", "2025-05-30"), NO_MONTHS);
        assert_eq!(months("2024-12-31", ""), ["2025-01", "9999-12"]);
    }
}
