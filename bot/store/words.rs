//! Translations that were reported, and what staff put in their place.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{ChatId, DeliveryId};
use crate::domain::role::GrantId;
use crate::domain::tip::TipId;
use crate::domain::words::{Correction, Ended, Unit, UnitId};

statements! {
    /// A text in a language gets a number, unless it has one.
    NAME = ["INSERT INTO words_unit (id, language, name) VALUES ($1, $2, $3) ON CONFLICT (language, name) DO NOTHING"];
    /// The number of a text in a language.
    NUMBER = ["SELECT id AS value FROM words_unit WHERE language = $1 AND name = $2"];
    /// A text in a language by its number.
    UNIT = ["SELECT language, name FROM words_unit WHERE id = $1"];
    /// Somebody says that it is wrong, once.
    REPORT = [
        "INSERT INTO words_report (unit, account, at) VALUES ($1, $2, $3) ON CONFLICT (unit, account) DO NOTHING",
    ];
    /// How many texts somebody reported since a moment.
    REPORTS_BY = ["SELECT COUNT(*) AS value FROM words_report WHERE account = $1 AND at > $2"];
    /// What somebody reported last, since a moment, without saying what is wrong.
    UNEXPLAINED = [
        "SELECT unit AS value FROM words_report WHERE account = $1 AND at > $2 AND remark IS NULL \
         ORDER BY at DESC, unit DESC LIMIT 1",
    ];
    /// Writes down what is wrong.
    REMARK = ["UPDATE words_report SET remark = $3 WHERE unit = $1 AND account = $2"];
    /// What is said of a text, and by how many.
    REMARKS = ["SELECT remark FROM words_report WHERE unit = $1 ORDER BY at, account"];
    /// The texts that were reported, the most reported first.
    REPORTED = [
        "SELECT u.id, u.language, u.name, COUNT(*) AS reports FROM words_report r JOIN words_unit u ON u.id = r.unit \
         GROUP BY u.id, u.language, u.name ORDER BY COUNT(*) DESC, u.id",
    ];
    /// Somebody dealt with the reports of a text.
    SETTLE = ["DELETE FROM words_report WHERE unit = $1"];
    /// A card by which somebody was told of them.
    ADD_CARD = ["INSERT INTO words_card (unit, delivery) VALUES ($1, $2) ON CONFLICT (unit, delivery) DO NOTHING"];
    /// Those cards.
    CARDS = [
        "SELECT d.chat, d.message, c.address AS account FROM words_card w JOIN delivery d ON d.id = w.delivery \
         JOIN chat c ON c.id = d.chat WHERE w.unit = $1 ORDER BY w.delivery",
    ];
    /// They are of no use any more.
    DROP_CARDS = ["DELETE FROM words_card WHERE unit = $1"];
    /// Puts words in place of those of the files.
    CORRECT = [
        "INSERT INTO words_correction (unit, words, source, author, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (unit) DO UPDATE SET words = excluded.words, source = excluded.source, author = excluded.author, \
         at = excluded.at, spread_at = NULL, why = NULL",
    ];
    /// Takes them away.
    END = ["UPDATE words_correction SET why = $2, at = $3, spread_at = NULL WHERE unit = $1 AND why IS NULL"];
    /// What was corrected, and what was and is no more as long as posts may show it.
    CORRECTIONS = [
        "SELECT c.unit, u.language, u.name, c.words, c.source, c.at, c.spread_at, c.why FROM words_correction c \
         JOIN words_unit u ON u.id = c.unit WHERE c.why IS NULL OR c.at > $1 OR c.spread_at IS NULL ORDER BY c.unit",
    ];
    /// Posts were looked for that show the words from before.
    SPREAD = ["UPDATE words_correction SET spread_at = $2 WHERE unit = $1"];
    /// What somebody is about to correct.
    DRAFT = [
        "INSERT INTO words_draft (account, unit, words, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account) DO UPDATE SET unit = excluded.unit, words = excluded.words, at = excluded.at",
    ];
    /// The same.
    DRAFTED = ["SELECT unit, words, at FROM words_draft WHERE account = $1"];
    /// They are not any more.
    DROP_DRAFT = ["DELETE FROM words_draft WHERE account = $1"];
    /// What tip a post shows, and in which languages.
    TIP_OF = [
        "SELECT s.tip, COALESCE(d.variant, '') AS variant FROM tip_shown s JOIN delivery d ON d.id = s.delivery \
         WHERE s.delivery = $1",
    ];
    /// In which languages a post shows an alert.
    LANGUAGES_OF = ["SELECT languages AS value FROM alert_post WHERE delivery = $1"];
    /// Posts with tips from a day on that arrived since one moment and were written before another.
    TIP_POSTS = [
        "SELECT s.tip, s.day, s.delivery, s.chat, COALESCE(d.variant, '') AS variant, \
         COALESCE(r.message, d.message) AS message FROM tip_shown s JOIN delivery d ON d.id = s.delivery \
         LEFT JOIN delivery r ON r.repeat_of = d.id JOIN chat c ON c.id = s.chat \
         WHERE s.day >= $1 AND COALESCE(r.state, d.state) = 'sent' AND COALESCE(r.settled_at, d.settled_at) > $2 \
         AND d.created_at <= $3 AND COALESCE(r.message, d.message) IS NOT NULL AND c.state IN ('active', 'muted') \
         ORDER BY s.delivery",
    ];
    /// How much of it leads to somebody.
    REPORTS_OF = ["SELECT COUNT(*) AS value FROM words_report WHERE account = $1"];
    /// Forgets that.
    FORGET_REPORTS = ["DELETE FROM words_report WHERE account = $1"];
}

/// A text that was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// Its number.
    pub id: UnitId,
    /// Which.
    pub unit: Unit,
    /// By how many people.
    pub reports: u32,
}

/// A card by which somebody was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordsCard {
    /// Their private chat.
    pub chat: ChatId,
    /// The messenger's number of it, which is that of their account.
    pub account: i64,
    /// The messenger's number of the message.
    pub message: Option<i64>,
}

/// What somebody is about to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsDraft {
    /// The text.
    pub unit: UnitId,
    /// The words they sent; `None` while they have not.
    pub words: Option<String>,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// A post that shows a tip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TipPost {
    /// The tip.
    pub tip: TipId,
    /// The day of the tip, in campus time.
    pub day: NaiveDate,
    /// The delivery that carried it.
    pub delivery: DeliveryId,
    /// Where it is.
    pub chat: ChatId,
    /// The languages it is in, with a space between.
    pub languages: String,
    /// The messenger's number of the message.
    pub message: i64,
}

#[derive(FromRow)]
struct UnitRow {
    language: String,
    name: String,
}

#[derive(FromRow)]
struct ReportedRow {
    id: i64,
    language: String,
    name: String,
    reports: i64,
}

#[derive(FromRow)]
struct RemarkRow {
    remark: Option<String>,
}

#[derive(FromRow)]
struct CardRow {
    chat: i64,
    message: Option<i64>,
    account: i64,
}

#[derive(FromRow)]
struct CorrectionRow {
    unit: i64,
    language: String,
    name: String,
    words: String,
    source: String,
    at: i64,
    spread_at: Option<i64>,
    why: Option<String>,
}

#[derive(FromRow)]
struct DraftRow {
    unit: i64,
    words: Option<String>,
    at: i64,
}

#[derive(FromRow)]
struct TipOfRow {
    tip: String,
    variant: String,
}

#[derive(FromRow)]
struct TextRow {
    value: String,
}

#[derive(FromRow)]
struct TipPostRow {
    tip: String,
    day: String,
    delivery: i64,
    chat: i64,
    variant: String,
    message: i64,
}

/// The languages of a tip's delivery, whose variant is the tip and them.
fn languages(variant: &str) -> String {
    variant.split_once(' ').map_or("", |(_, languages)| languages).to_owned()
}

impl Session {
    /// A text in a language.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_unit(&mut self, id: UnitId) -> Result<Option<Unit>> {
        let row: Option<UnitRow> = self.row(&UNIT, args![id.0]).await?;
        Ok(row.map(|row| Unit { language: row.language, name: row.name }))
    }

    /// How many texts somebody reported since a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_reported_by(&mut self, account: i64, since: DateTime<Utc>) -> Result<i64> {
        self.number(&REPORTS_BY, args![account, since]).await
    }

    /// What somebody reported last, since a moment, without saying what is wrong.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_unexplained(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<UnitId>> {
        let row: Option<super::Number> = self.row(&UNEXPLAINED, args![account, since]).await?;
        Ok(row.map(|row| UnitId(row.value)))
    }

    /// What those say who reported a text, the oldest first; `None` from who says nothing.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_remarks(&mut self, unit: UnitId) -> Result<Vec<Option<String>>> {
        let rows: Vec<RemarkRow> = self.rows(&REMARKS, args![unit.0]).await?;
        Ok(rows.into_iter().map(|row| row.remark).collect())
    }

    /// Every text that was reported, the most reported first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn reported_words(&mut self) -> Result<Vec<Reported>> {
        let rows: Vec<ReportedRow> = self.rows(&REPORTED, args![]).await?;
        let read = |row: ReportedRow| Reported {
            id: UnitId(row.id),
            unit: Unit { language: row.language, name: row.name },
            reports: u32::try_from(row.reports).unwrap_or(u32::MAX),
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// The cards by which people were told of reports of a text.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_cards(&mut self, unit: UnitId) -> Result<Vec<WordsCard>> {
        let rows: Vec<CardRow> = self.rows(&CARDS, args![unit.0]).await?;
        let read = |row: CardRow| WordsCard { chat: ChatId(row.chat), account: row.account, message: row.message };
        Ok(rows.into_iter().map(read).collect())
    }

    /// What was corrected, with what is over since `since` or waits for posts to be looked for.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn words_corrections(&mut self, since: DateTime<Utc>) -> Result<Vec<Correction>> {
        let rows: Vec<CorrectionRow> = self.rows(&CORRECTIONS, args![since]).await?;
        let read = |row: CorrectionRow| {
            let why = |word: &String| {
                Ended::from_code(word).ok_or_else(|| inconsistent("words_correction.why", &row.unit, word))
            };
            Ok(Correction {
                id: UnitId(row.unit),
                unit: Unit { language: row.language, name: row.name },
                words: row.words,
                source: row.source,
                at: moment("words_correction.at", &row.unit, row.at)?,
                spread_at: row.spread_at.map(|at| moment("words_correction.spread_at", &row.unit, at)).transpose()?,
                ended: row.why.as_ref().map(why).transpose()?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// What somebody is about to correct.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn words_draft(&mut self, account: i64) -> Result<Option<WordsDraft>> {
        let row: Option<DraftRow> = self.row(&DRAFTED, args![account]).await?;
        let read = |row: DraftRow| {
            let at = moment("words_draft.at", &row.unit, row.at)?;
            Ok(WordsDraft { unit: UnitId(row.unit), words: row.words, at })
        };
        row.map(read).transpose()
    }

    /// The tip that a post shows, and its languages, with a space between.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tip_of(&mut self, delivery: DeliveryId) -> Result<Option<(TipId, String)>> {
        let row: Option<TipOfRow> = self.row(&TIP_OF, args![delivery.0]).await?;
        Ok(row.map(|row| (TipId::new(row.tip), languages(&row.variant))))
    }

    /// The languages of a post that shows an alert, with a space between.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_languages_of(&mut self, delivery: DeliveryId) -> Result<Option<String>> {
        let row: Option<TextRow> = self.row(&LANGUAGES_OF, args![delivery.0]).await?;
        Ok(row.map(|row| row.value))
    }

    /// Posts with tips from the day `first` on that arrived after `arrived` and were written until `written`, and whose
    /// chat can be written to.
    ///
    /// # Errors
    /// When the database cannot, or a stored day has no meaning.
    pub async fn tip_posts(
        &mut self,
        first: NaiveDate,
        arrived: DateTime<Utc>,
        written: DateTime<Utc>,
    ) -> Result<Vec<TipPost>> {
        let rows: Vec<TipPostRow> = self.rows(&TIP_POSTS, args![first.to_string(), arrived, written]).await?;
        let read = |row: TipPostRow| {
            let day = row.day.parse().map_err(|_| inconsistent("tip_shown.day", &row.chat, &row.day))?;
            Ok(TipPost {
                tip: TipId::new(row.tip),
                day,
                delivery: DeliveryId(row.delivery),
                chat: ChatId(row.chat),
                languages: languages(&row.variant),
                message: row.message,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// How many reports of `account` wait.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn words_reports_of(&mut self, account: i64) -> Result<i64> {
        self.number(&REPORTS_OF, args![account]).await
    }
}

impl Tx {
    /// The number of a text in a language.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn number_words(&mut self, unit: &Unit) -> Result<UnitId> {
        let known = |row: super::Number| UnitId(row.value);
        if let Some(row) = self.row(&NUMBER, args![unit.language.as_str(), unit.name.as_str()]).await? {
            return Ok(known(row));
        }
        let id = self.next_ids("words_unit", 1).await?;
        self.run(&NAME, args![id, unit.language.as_str(), unit.name.as_str()]).await?;
        Ok(UnitId(id))
    }

    /// Somebody says that a text is wrong; tells whether they had not before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn report_words(&mut self, unit: UnitId, account: i64, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&REPORT, args![unit.0, account, now]).await? > 0)
    }

    /// Writes down what somebody says is wrong.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn remark_words(&mut self, unit: UnitId, account: i64, remark: &str) -> Result<()> {
        self.run(&REMARK, args![unit.0, account, remark]).await.map(drop)
    }

    /// Somebody dealt with the reports of a text; tells whether there were any.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_words(&mut self, unit: UnitId) -> Result<bool> {
        self.run(&DROP_CARDS, args![unit.0]).await?;
        Ok(self.run(&SETTLE, args![unit.0]).await? > 0)
    }

    /// Remembers the card by which somebody is told of reports of a text.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_words_card(&mut self, unit: UnitId, delivery: DeliveryId) -> Result<()> {
        self.run(&ADD_CARD, args![unit.0, delivery.0]).await.map(drop)
    }

    /// Puts words in place of those of the files.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn correct_words(
        &mut self,
        unit: UnitId,
        (words, source): (&str, &str),
        author: Option<GrantId>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let author = author.map(|grant| grant.0);
        self.run(&CORRECT, args![unit.0, words, source, author, now]).await.map(drop)
    }

    /// Takes them away; tells whether there were any.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_correction(&mut self, unit: UnitId, why: Ended, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&END, args![unit.0, why.code(), now]).await? > 0)
    }

    /// Remembers that posts were looked for that show the words from before a correction.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn spread_words(&mut self, unit: UnitId, now: DateTime<Utc>) -> Result<()> {
        self.run(&SPREAD, args![unit.0, now]).await.map(drop)
    }

    /// Remembers what somebody is about to correct, and the words they sent.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn draft_words(
        &mut self,
        account: i64,
        unit: UnitId,
        words: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&DRAFT, args![account, unit.0, words, now]).await.map(drop)
    }

    /// Forgets it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_words_draft(&mut self, account: i64) -> Result<()> {
        self.run(&DROP_DRAFT, args![account]).await.map(drop)
    }

    /// Forgets what `account` reported and was about to correct.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_words(&mut self, account: i64) -> Result<()> {
        self.drop_words_draft(account).await?;
        self.run(&FORGET_REPORTS, args![account]).await.map(drop)
    }
}
