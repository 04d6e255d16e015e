//! Asking the ledger. What is counted comes from a tally that is kept with every entry; it also says on which days
//! what is wanted lies, so that a page reads the entries of some days and no more.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent};
use crate::domain::ledger::Entry;
use crate::domain::ledger::query::Query;
use crate::domain::role::Scope;

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

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
    /// Counts by day, by kind and by unit what was written on whole days, and what was written on a part of one.
    COUNTS = [
        "WITH t AS MATERIALIZED (\
         SELECT day, kind, campus, college, department, total AS entries, corrected FROM ledger_tally \
         WHERE written < $1 AND day BETWEEN $4 AND $5 AND ($6 = '[]' OR kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || campus IN ", ["$7"], " OR 'k:' || campus || '\t' || college IN ", ["$7"],
        " OR 'd:' || department IN ", ["$7"], ") AND ($8 = '[]' OR item IN ", ["$8"], ") AND ($9 = '[]' OR doer IN ",
        ["$9"],
        ") UNION ALL SELECT l.day, l.kind, COALESCE(l.campus, ''), COALESCE(l.college, ''), \
         COALESCE(l.department, ''), 1, 0 FROM ledger l LEFT JOIN role_grant g ON g.id = \
         CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE l.at >= $2 AND l.at < $3 AND l.day BETWEEN $4 AND $5 AND ($6 = '[]' OR l.kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || l.campus IN ", ["$7"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$7"],
        " OR 'd:' || l.department IN ", ["$7"], ") AND ($8 = '[]' OR l.item IN ", ["$8"],
        ") AND ($9 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$9"],
        ") UNION ALL SELECT l.day, l.kind, COALESCE(l.campus, ''), COALESCE(l.college, ''), \
         COALESCE(l.department, ''), 0, 1 FROM ledger c JOIN ledger l ON l.seq = c.corrects LEFT JOIN role_grant g \
         ON g.id = CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE c.at >= $2 AND c.at < $3 AND l.day BETWEEN $4 AND $5 AND ($6 = '[]' OR l.kind IN ", ["$6"],
        ") AND ($7 = '[]' OR 'c:' || l.campus IN ", ["$7"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$7"],
        " OR 'd:' || l.department IN ", ["$7"], ") AND ($8 = '[]' OR l.item IN ", ["$8"],
        ") AND ($9 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$9"],
        ")) SELECT 'day' AS what, day AS word, '' AS campus, '' AS college, '' AS department, \
         CAST(SUM(entries) AS BIGINT) AS entries, CAST(SUM(corrected) AS BIGINT) AS corrected FROM t GROUP BY day \
         UNION ALL SELECT 'kind', kind, '', '', '', CAST(SUM(entries) AS BIGINT), CAST(SUM(corrected) AS BIGINT) \
         FROM t GROUP BY kind \
         UNION ALL SELECT 'unit', '', campus, college, department, CAST(SUM(entries) AS BIGINT), \
         CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY campus, college, department",
    ];
    /// Counts the same of classes, of which there are few entries each.
    CLASS_COUNTS = [
        "WITH t AS MATERIALIZED (\
         SELECT l.day, l.kind, COALESCE(l.class, '') AS class, CASE WHEN c.seq IS NULL THEN 0 ELSE 1 END AS corrected \
         FROM ledger l LEFT JOIN ledger c ON c.corrects = l.seq AND c.at < $2 LEFT JOIN role_grant g ON g.id = \
         CASE WHEN l.actor LIKE 'grant:%' THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE l.class IN ", ["$1"], " AND l.at < $2 AND l.day BETWEEN $3 AND $4 AND ($5 = '[]' OR l.kind IN ", ["$5"],
        ") AND ($6 = '[]' OR l.item IN ", ["$6"],
        ") AND ($7 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$7"],
        ")) SELECT 'day' AS what, day AS word, '' AS campus, '' AS college, '' AS department, \
         COUNT(*) AS entries, CAST(SUM(corrected) AS BIGINT) AS corrected FROM t GROUP BY day \
         UNION ALL SELECT 'kind', kind, '', '', '', COUNT(*), CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY kind \
         UNION ALL SELECT 'class', class, '', '', '', COUNT(*), CAST(SUM(corrected) AS BIGINT) FROM t GROUP BY class",
    ];
    /// Some of the entries of some days, the newest first.
    OF_DAYS = [
        "SELECT l.seq, l.at, l.day, l.kind, l.actor, l.campus, l.college, l.class, l.department, l.item, l.corrects, \
         l.reason, l.body, l.blob, l.prev, l.hash, c.seq AS corrected_by, c.at AS corrected_at, \
         c.kind AS corrected_kind, g.duty FROM ledger l LEFT JOIN ledger c ON c.corrects = l.seq AND c.at < $2 \
         LEFT JOIN role_grant g ON g.id = CASE WHEN l.actor LIKE 'grant:%' \
         THEN CAST(substr(l.actor, 7) AS BIGINT) END \
         WHERE l.day IN ", ["$1"], " AND l.at < $2 AND ($3 = '[]' OR l.kind IN ", ["$3"],
        ") AND ($4 = '[]' OR 'c:' || l.campus IN ", ["$4"], " OR 'k:' || l.campus || '\t' || l.college IN ", ["$4"],
        " OR 'l:' || l.class IN ", ["$4"], " OR 'd:' || l.department IN ", ["$4"],
        ") AND ($5 = '[]' OR l.item IN ", ["$5"],
        ") AND ($6 = '[]' OR COALESCE(g.duty, CASE WHEN l.actor IN ('console', 'clock') THEN l.actor \
         ELSE 'person' END) IN ", ["$6"],
        ") ORDER BY l.day DESC, l.seq DESC LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)",
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
    /// By day, the newest first.
    pub days: Vec<(String, u64)>,
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
        let class = |place| match place {
            &Scope::Class { ref class, .. } => Some(class.as_str()),
            Scope::Everything | Scope::Campus(_) | Scope::College { .. } | Scope::Department(_) => None,
        };
        if self.is_everywhere() { Vec::new() } else { self.places.iter().filter_map(class).collect() }
    }

    fn values(&self) -> Values {
        let key = |place: &Scope| match place {
            Scope::Everything => None,
            Scope::Campus(campus) => Some(format!("c:{campus}")),
            Scope::College { campus, college } => Some(format!("k:{campus}\t{college}")),
            Scope::Class { class, .. } => Some(format!("l:{class}")),
            Scope::Department(department) => Some(format!("d:{department}")),
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

impl Counted {
    fn add(&mut self, rows: Vec<CountRow>) -> Result<()> {
        for row in rows {
            let CountRow { what, word, campus, college, department, entries, corrected } = row;
            let count = u64::try_from(entries).map_err(|_| inconsistent("ledger_tally.total", &word, &entries))?;
            match what.as_str() {
                "day" => {
                    self.entries += count;
                    self.corrected += u64::try_from(corrected).unwrap_or_default();
                    grow(&mut self.days, word, count);
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
        self.days.retain(|(_, count)| *count > 0);
        self.kinds.retain(|(_, count)| *count > 0);
        self.units.retain(|(_, count)| *count > 0);
        self.days.sort_by(|one, other| other.0.cmp(&one.0));
        self.kinds.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        self.units.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
    }

    /// The days on which the entries from `first` on lie that fit on a page of `size`, counted from the newest, and
    /// how many of those days' entries come before them.
    #[must_use]
    pub fn days_of(&self, first: u64, size: u64) -> (Vec<&str>, u64) {
        let (mut days, mut before, mut seen) = (Vec::new(), 0, 0);
        for (day, count) in &self.days {
            if seen >= first + size {
                break;
            }
            if seen + count > first {
                if days.is_empty() {
                    before = first - seen;
                }
                days.push(day.as_str());
            }
            seen += count;
        }
        (days, before)
    }
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
        let mut counted = Counted::default();
        if look.is_void() {
            return Ok(counted);
        }
        let Values { since, until, kinds, places, items, doers, before } = look.values();
        let classes = look.classes();
        if classes.len() < look.places.len() {
            let (whole, part) = match look.before {
                None => (i64::MAX, (0, 0)),
                Some(_) => (before.div_euclid(DAY_MS), (before.div_euclid(DAY_MS) * DAY_MS, before)),
            };
            let args = args![whole, part.0, part.1, &since, &until, &kinds, &places, &items, &doers];
            counted.add(self.rows(&COUNTS, args).await?)?;
        }
        if !classes.is_empty() {
            let args = args![json(&classes), before, &since, &until, &kinds, &items, &doers];
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
        let (days, skip) = counted.days_of(first, size);
        if look.is_void() || days.is_empty() {
            return Ok(Vec::new());
        }
        let Values { kinds, places, items, doers, before, .. } = look.values();
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        self.rows(&OF_DAYS, args![json(&days), before, &kinds, &places, &items, &doers, whole(size), whole(skip)]).await
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
        if have_corrections {
            self.run(&TALLY_CORRECTED, args![written]).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_page_are_those_on_which_it_lies() {
        let days = [("d4", 3), ("d3", 8), ("d2", 1), ("d1", 5)].map(|(day, count)| (day.to_owned(), count)).to_vec();
        let counted = Counted { entries: 17, days, ..Counted::default() };
        assert_eq!(counted.days_of(0, 8), (vec!["d4", "d3"], 0));
        assert_eq!(counted.days_of(8, 8), (vec!["d3", "d2", "d1"], 5));
        assert_eq!(counted.days_of(11, 1), (vec!["d2"], 0));
        assert_eq!(counted.days_of(16, 8), (vec!["d1"], 4));
        assert_eq!(counted.days_of(17, 8), (Vec::new(), 0));
    }
}
