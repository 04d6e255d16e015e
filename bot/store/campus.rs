//! Classes and the links that bind groups to them.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Number, Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::chat::ChatState;
use crate::domain::class::{Class, ClassId, ClassLink};
use crate::domain::plan::Cadence;
use crate::domain::tip::Segment;

/// The word for a class of no particular segment.
pub(super) const ALL_SEGMENTS: &str = "all";

statements! {
    /// Adds a class.
    ADD = [
        "INSERT INTO class (id, name, campus, college, segment, cohort, languages, cadence, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (name) DO NOTHING",
    ];
    /// One class.
    CLASS = ["SELECT name, campus, college, segment, cohort, languages, cadence FROM class WHERE name = $1"];
    /// One class by our number of it.
    CLASS_BY_ID = ["SELECT name, campus, college, segment, cohort, languages, cadence FROM class WHERE id = $1"];
    /// Our number of a class.
    CLASS_ID = ["SELECT id AS value FROM class WHERE name = $1"];
    /// Every class that is not over, with its primary group.
    CLASSES = [
        "SELECT k.id, k.name, k.campus, k.college, k.segment, k.cohort, k.languages, k.cadence, c.state FROM class k \
         LEFT JOIN binding b ON b.class = k.name AND b.ended_at IS NULL AND b.is_primary LEFT JOIN chat c ON c.id = b.chat \
         WHERE k.over_at IS NULL ORDER BY k.campus, k.college, k.name",
    ];
    /// Those of these classes that are not over, each with its primary group.
    CLASSES_NAMED = [
        "SELECT k.id, k.name, k.campus, k.college, k.segment, k.cohort, k.languages, k.cadence, c.state FROM class k \
         LEFT JOIN binding b ON b.class = k.name AND b.ended_at IS NULL AND b.is_primary LEFT JOIN chat c ON c.id = b.chat \
         WHERE k.over_at IS NULL AND k.name IN (SELECT value FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY k.campus, k.college, k.name",
    ];
    /// Changes how often a class gets advice.
    SET_CADENCE = ["UPDATE class SET cadence = $2 WHERE name = $1"];
    /// Writes down a link.
    ADD_LINK = ["INSERT INTO class_link (hash, class, created_at, expires_at) VALUES ($1, $2, $3, $4)"];
    /// One link.
    LINK = ["SELECT class, expires_at, used_at FROM class_link WHERE hash = $1"];
    /// Uses a link up.
    USE_LINK = ["UPDATE class_link SET used_at = $2 WHERE hash = $1 AND used_at IS NULL"];
}

/// A class and how we stand with its group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedClass {
    /// Our number of it.
    pub id: ClassId,
    /// The class.
    pub class: Class,
    /// How we stand with its primary group; `None` while it has none.
    pub group: Option<ChatState>,
}

#[derive(FromRow)]
struct ClassRow {
    name: String,
    campus: String,
    college: String,
    segment: String,
    cohort: Option<i64>,
    languages: String,
    cadence: String,
}

#[derive(FromRow)]
struct ListedRow {
    id: i64,
    #[sqlx(flatten)]
    class: ClassRow,
    state: Option<String>,
}

#[derive(FromRow)]
struct LinkRow {
    class: String,
    expires_at: i64,
    used_at: Option<i64>,
}

impl TryFrom<ClassRow> for Class {
    type Error = super::StoreError;

    fn try_from(row: ClassRow) -> Result<Self> {
        let segment = match row.segment.as_str() {
            ALL_SEGMENTS => None,
            word => Some(Segment::parse(word).ok_or_else(|| inconsistent("class.segment", &row.name, &row.segment))?),
        };
        Ok(Self {
            segment,
            cohort: row
                .cohort
                .map(|year| u16::try_from(year).map_err(|_| inconsistent("class.cohort", &row.name, &year.to_string())))
                .transpose()?,
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            cadence: Cadence::from_code(&row.cadence)
                .ok_or_else(|| inconsistent("class.cadence", &row.name, &row.cadence))?,
            name: row.name,
            campus: row.campus,
            college: row.college,
        })
    }
}

impl TryFrom<ListedRow> for ListedClass {
    type Error = super::StoreError;

    fn try_from(row: ListedRow) -> Result<Self> {
        let (id, class) = (ClassId(row.id), Class::try_from(row.class)?);
        let known =
            |word: String| ChatState::from_name(&word).ok_or_else(|| inconsistent("chat.state", &class.name, &word));
        let group = row.state.map(known).transpose()?;
        Ok(Self { id, class, group })
    }
}

impl Session {
    /// The class called `name`.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn class(&mut self, name: &str) -> Result<Option<Class>> {
        self.row::<ClassRow>(&CLASS, args![name]).await?.map(Class::try_from).transpose()
    }

    /// The class with our number `id`.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn class_by_id(&mut self, id: ClassId) -> Result<Option<Class>> {
        self.row::<ClassRow>(&CLASS_BY_ID, args![id.0]).await?.map(Class::try_from).transpose()
    }

    /// Our number of the class called `name`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn class_id(&mut self, name: &str) -> Result<Option<ClassId>> {
        Ok(self.row::<Number>(&CLASS_ID, args![name]).await?.map(|row| ClassId(row.value)))
    }

    /// Every class that is not over, by campus, college and name.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn classes(&mut self) -> Result<Vec<ListedClass>> {
        let rows: Vec<ListedRow> = self.rows(&CLASSES, args![]).await?;
        rows.into_iter().map(ListedClass::try_from).collect()
    }

    /// Those of the classes with these names that are not over, in the order of [`classes`](Self::classes).
    ///
    /// # Errors
    /// As [`classes`](Self::classes).
    pub async fn classes_named(&mut self, names: &[&str]) -> Result<Vec<ListedClass>> {
        let rows: Vec<ListedRow> = self.rows(&CLASSES_NAMED, args![json(names)]).await?;
        rows.into_iter().map(ListedClass::try_from).collect()
    }

    /// The link whose token has this hash.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn class_link(&mut self, hash: &str) -> Result<Option<ClassLink>> {
        let Some(row) = self.row::<LinkRow>(&LINK, args![hash]).await? else { return Ok(None) };
        Ok(Some(ClassLink {
            expires_at: moment("class_link.expires_at", &row.class, row.expires_at)?,
            used_at: row.used_at.map(|ms| moment("class_link.used_at", &row.class, ms)).transpose()?,
            class: row.class,
        }))
    }
}

impl Tx {
    /// Adds a class, and says whether its name was free.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_class(&mut self, class: &Class, now: DateTime<Utc>) -> Result<bool> {
        let languages = class.languages.join(" ");
        let segment = class.segment.map_or(ALL_SEGMENTS, Segment::as_str);
        let id = self.next_ids("class", 1).await?;
        let args = args![
            id,
            &class.name,
            &class.campus,
            &class.college,
            segment,
            class.cohort.map(i64::from),
            languages,
            class.cadence.code(),
            now
        ];
        Ok(self.run(&ADD, args).await? > 0)
    }

    /// Changes how often a class gets advice.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_cadence(&mut self, class: &str, cadence: Cadence) -> Result<()> {
        self.run(&SET_CADENCE, args![class, cadence.code()]).await.map(drop)
    }

    /// Writes down a link by the hash of its token.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_class_link(
        &mut self,
        hash: &str,
        class: &str,
        now: DateTime<Utc>,
        expires_at: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&ADD_LINK, args![hash, class, now, expires_at]).await.map(drop)
    }

    /// Uses a link up, and says whether nobody had before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn use_class_link(&mut self, hash: &str, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&USE_LINK, args![hash, now]).await? > 0)
    }
}
