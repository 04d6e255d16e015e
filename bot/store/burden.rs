//! What classes were charged. Whatever is charged for many classes is one statement over a JSON list.

use chrono::NaiveDate;
use sqlx::FromRow;

use super::role::ScopeRow;
use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent};
use crate::domain::burden::{Charge, Source, Week};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::ChatId;
use crate::domain::role::Scope;

statements! {
    /// Charges classes; one that was charged for the same before is left alone.
    CHARGE = [
        "INSERT INTO burden (source, reference, class, day, week, points, reach, campus, college, department) \
         SELECT CAST($2 AS TEXT), CAST($3 AS TEXT), k.name, CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS BIGINT), \
         CAST($7 AS TEXT), CAST($8 AS TEXT), CAST($9 AS TEXT), CAST($10 AS TEXT) FROM class k WHERE k.name IN ",
        ["$1"],
        " ON CONFLICT (source, reference, class) DO NOTHING",
    ];
    /// The same for every class whose group one of these chats is.
    CHARGE_GROUPS = [
        "INSERT INTO burden (source, reference, class, day, week, points, reach, campus, college, department) \
         SELECT CAST($2 AS TEXT), CAST($3 AS TEXT), b.class, CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS BIGINT), \
         CAST($7 AS TEXT), CAST($8 AS TEXT), CAST($9 AS TEXT), CAST($10 AS TEXT) FROM binding b \
         WHERE b.ended_at IS NULL AND b.is_primary AND b.chat IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ON CONFLICT (source, reference, class) DO NOTHING",
    ];
    /// Keeps everybody else from looking at budgets and using them until the change ends.
    LOCK = ["UPDATE sequence SET last = last WHERE name = 'notice'"];
    /// Every class with the points of a week, and its group if that can be written to.
    STANDINGS = [
        "SELECT k.name AS class, k.campus, k.college, k.languages, c.id AS chat, COALESCE(u.points, 0) AS points \
         FROM class k LEFT JOIN binding b ON b.class = k.name AND b.ended_at IS NULL AND b.is_primary \
         LEFT JOIN chat c ON c.id = b.chat AND c.state = 'active' \
         LEFT JOIN (SELECT class, CAST(SUM(points) AS BIGINT) AS points FROM burden WHERE week = $1 GROUP BY class) u \
         ON u.class = k.name WHERE k.over_at IS NULL ORDER BY k.campus, k.college, k.name",
    ];
    /// What each class was charged for on some days, by source.
    MONTH = [
        "SELECT class, source, CAST(SUM(points) AS BIGINT) AS points FROM burden WHERE day >= $1 AND day <= $2 \
         GROUP BY class, source ORDER BY class, source",
    ];
    /// What each sender cost the classes of each campus on some days.
    SENDERS = [
        "SELECT k.campus AS of_campus, u.reach, u.campus, u.college, u.department, \
         CAST(SUM(u.points) AS BIGINT) AS points FROM burden u JOIN class k ON k.name = u.class \
         WHERE u.day >= $1 AND u.day <= $2 AND u.reach IS NOT NULL \
         GROUP BY k.campus, u.reach, u.campus, u.college, u.department ORDER BY 6 DESC, 1, 2, 3, 4, 5",
    ];
}

/// How a class stands in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The class.
    pub class: String,
    /// The id of its campus.
    pub campus: String,
    /// Its college.
    pub college: String,
    /// Its one or two languages, first one first, with a space between.
    pub languages: String,
    /// Its group; `None` while none can be written to.
    pub chat: Option<ChatId>,
    /// The points it was charged.
    pub points: u32,
}

impl Standing {
    /// The class as a place.
    #[must_use]
    pub fn place(&self) -> Scope {
        Scope::Class { campus: self.campus.clone(), college: self.college.clone(), class: self.class.clone() }
    }
}

/// What a class was charged for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthSum {
    /// The class.
    pub class: String,
    /// What for.
    pub source: Source,
    /// In points.
    pub points: u32,
}

/// What a sender cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SenderSum {
    /// On which campus the classes are, by its id.
    pub campus: String,
    /// The department, college or campus that asked for it.
    pub sender: Scope,
    /// In points of all classes together.
    pub points: u32,
}

#[derive(FromRow)]
struct StandingRow {
    class: String,
    campus: String,
    college: String,
    languages: String,
    chat: Option<i64>,
    points: i64,
}

#[derive(FromRow)]
struct MonthRow {
    class: String,
    source: String,
    points: i64,
}

#[derive(FromRow)]
struct SenderRow {
    of_campus: String,
    #[sqlx(flatten)]
    sender: ScopeRow,
    points: i64,
}

fn count(points: i64) -> u32 {
    u32::try_from(points).unwrap_or(u32::MAX)
}

/// The columns that say whose wish it was: how far it reaches, campus, college, department.
type Columns<'a> = (Option<&'static str>, Option<&'a str>, Option<&'a str>, Option<&'a str>);

fn columns(sender: Option<&Scope>) -> Columns<'_> {
    match sender {
        None => (None, None, None, None),
        Some(Scope::Everything | Scope::Language(_)) => (Some("everything"), None, None, None),
        Some(Scope::Campus(campus)) => (Some("campus"), Some(campus), None, None),
        // Whoever speaks to one class speaks for its college.
        Some(Scope::College { campus, college } | Scope::Class { campus, college, .. }) => {
            (Some("college"), Some(campus), Some(college), None)
        }
        Some(Scope::Department(id)) => (Some("department"), None, None, Some(id)),
    }
}

impl Session {
    /// How every class stands in a week, by campus, college and name.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn burden_standings(&mut self, week: Week) -> Result<Vec<Standing>> {
        let rows: Vec<StandingRow> = self.rows(&STANDINGS, args![week.monday().to_string()]).await?;
        let read = |StandingRow { class, campus, college, languages, chat, points }| Standing {
            class,
            campus,
            college,
            languages,
            chat: chat.map(ChatId),
            points: count(points),
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// What classes were charged for from the day `first` to the day `last`.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn burden_between(&mut self, first: NaiveDate, last: NaiveDate) -> Result<Vec<MonthSum>> {
        let rows: Vec<MonthRow> = self.rows(&MONTH, args![first.to_string(), last.to_string()]).await?;
        let read = |MonthRow { class, source, points }| {
            let source = Source::from_code(&source).ok_or_else(|| inconsistent("burden.source", &class, &source))?;
            Ok(MonthSum { class, source, points: count(points) })
        };
        rows.into_iter().map(read).collect()
    }

    /// What senders cost the classes of each campus from the day `first` to the day `last`, the most first.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn burden_by_sender(&mut self, first: NaiveDate, last: NaiveDate) -> Result<Vec<SenderSum>> {
        let rows: Vec<SenderRow> = self.rows(&SENDERS, args![first.to_string(), last.to_string()]).await?;
        let mut sums = Vec::with_capacity(rows.len());
        for SenderRow { of_campus, sender, points } in rows {
            if let Some(sender) = sender.read("burden.reach", points)? {
                sums.push(SenderSum { campus: of_campus, sender, points: count(points) });
            }
        }
        Ok(sums)
    }
}

impl Tx {
    /// Charges each of `classes`, which are given by name, and counts those that were not charged for the same
    /// before. What costs nothing is not charged. To be called in the transaction that plans what it is for:
    ///
    /// ```text
    /// let cost = Cost::TAP + Cost::PHOTO;
    /// let charge = Charge { source: Source::Meeting, reference: "I2:2025-04:report", day, cost, sender: None };
    /// tx.charge(&charge, &["软件2301", "软件2302"]).await?;
    /// ```
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn charge(&mut self, charge: &Charge<'_>, classes: &[&str]) -> Result<u64> {
        self.charge_those(&CHARGE, charge, json(classes), classes.is_empty()).await
    }

    /// The same for every class whose group one of `chats` is.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn charge_groups(&mut self, charge: &Charge<'_>, chats: &[ChatId]) -> Result<u64> {
        self.charge_those(&CHARGE_GROUPS, charge, json(chats), chats.is_empty()).await
    }

    async fn charge_those(
        &mut self,
        statement: &'static super::sql::Statement,
        charge: &Charge<'_>,
        those: String,
        is_nobody: bool,
    ) -> Result<u64> {
        let points = charge.cost.points();
        if is_nobody || points == 0 {
            return Ok(0);
        }
        let (reach, campus, college, department) = columns(charge.sender);
        let args = args![
            those,
            charge.source.code(),
            charge.reference,
            charge.day.to_string(),
            Week::of(charge.day).monday().to_string(),
            i64::from(points),
            reach,
            campus,
            college,
            department,
        ];
        self.run(statement, args).await
    }

    /// Keeps everybody else from using budgets until this change ends, so that two who look at the same time do not
    /// both use the last points.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn lock_budgets(&mut self) -> Result<()> {
        self.run(&LOCK, args![]).await.map(drop)
    }
}
