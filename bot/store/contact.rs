//! Whom to call on each campus.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, Word, inconsistent};
use crate::domain::campus::Coded as _;
use crate::domain::contact::{Contact, Office, Phone};

statements! {
    /// Every contact.
    CONTACTS = ["SELECT campus, office, name, phones, hours FROM contact ORDER BY campus, office"];
    /// The campuses that have a class which is not over.
    IN_USE = ["SELECT DISTINCT campus AS value FROM class WHERE over_at IS NULL ORDER BY campus"];
    /// Says how an office is reached.
    SET = [
        "INSERT INTO contact (campus, office, name, phones, hours, changed_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (campus, office) DO UPDATE SET name = excluded.name, phones = excluded.phones, \
         hours = excluded.hours, changed_at = excluded.changed_at",
    ];
    /// Takes a contact away.
    REMOVE = ["DELETE FROM contact WHERE campus = $1 AND office = $2"];
    /// Keeps what somebody typed until they confirm it, in place of what they typed before.
    DRAFT = [
        "INSERT INTO contact_draft (id, account, campus, office, name, phones, hours, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (account) DO UPDATE SET id = excluded.id, \
         campus = excluded.campus, office = excluded.office, name = excluded.name, phones = excluded.phones, \
         hours = excluded.hours, made_at = excluded.made_at",
    ];
    /// What somebody typed after a moment.
    DRAFTED = [
        "SELECT campus, office, name, phones, hours FROM contact_draft WHERE id = $1 AND account = $2 AND made_at > $3",
    ];
    /// Forgets what somebody typed.
    FORGET = ["DELETE FROM contact_draft WHERE account = $1"];
}

#[derive(FromRow)]
struct ContactRow {
    campus: String,
    office: String,
    name: Option<String>,
    phones: String,
    hours: Option<String>,
}

impl TryFrom<ContactRow> for Contact {
    type Error = super::StoreError;

    fn try_from(row: ContactRow) -> Result<Self> {
        let ContactRow { campus, office, name, phones, hours } = row;
        let wrong = |column, value: &String| inconsistent(column, &campus, value);
        let listed: Vec<String> = serde_json::from_str(&phones).map_err(|_| wrong("contact.phones", &phones))?;
        let read = |phone: &String| phone.parse::<Phone>().map_err(|_| wrong("contact.phones", &phones));
        Ok(Self {
            office: Office::from_code(&office).ok_or_else(|| wrong("contact.office", &office))?,
            phones: listed.iter().map(read).collect::<Result<_>>()?,
            hours: hours.map(|hours| hours.parse().map_err(|_| wrong("contact.hours", &hours))).transpose()?,
            name,
            campus,
        })
    }
}

impl Session {
    /// Every contact, by campus.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn contacts(&mut self) -> Result<Vec<Contact>> {
        let rows: Vec<ContactRow> = self.rows(&CONTACTS, args![]).await?;
        let mut contacts = rows.into_iter().map(Contact::try_from).collect::<Result<Vec<_>>>()?;
        contacts.sort_by(|one, other| (&one.campus, one.office).cmp(&(&other.campus, other.office)));
        Ok(contacts)
    }

    /// The campuses that have classes.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn campuses_in_use(&mut self) -> Result<BTreeSet<String>> {
        let rows: Vec<Word> = self.rows(&IN_USE, args![]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// What `account` typed after `since` under this number and has not confirmed.
    ///
    /// # Errors
    /// As [`contacts`](Self::contacts).
    pub async fn contact_draft(&mut self, id: i64, account: i64, since: DateTime<Utc>) -> Result<Option<Contact>> {
        self.row::<ContactRow>(&DRAFTED, args![id, account, since]).await?.map(Contact::try_from).transpose()
    }
}

impl Tx {
    /// Says how an office is reached; without a number it is not reached any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_contact(&mut self, contact: &Contact, now: DateTime<Utc>) -> Result<()> {
        let Contact { campus, office, name, hours, .. } = contact;
        if contact.phones.is_empty() {
            return self.run(&REMOVE, args![campus, office.code()]).await.map(drop);
        }
        let hours = hours.map(|hours| hours.to_string());
        let args = args![campus, office.code(), name.as_deref(), phones(contact), hours.as_deref(), now];
        self.run(&SET, args).await.map(drop)
    }

    /// Keeps what `account` typed, in place of what it typed before, and gives its number.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn draft_contact(&mut self, account: i64, contact: &Contact, now: DateTime<Utc>) -> Result<i64> {
        let id = self.next_ids("contact_draft", 1).await?;
        let Contact { campus, office, name, hours, .. } = contact;
        let hours = hours.map(|hours| hours.to_string());
        let args = args![id, account, campus, office.code(), name.as_deref(), phones(contact), hours.as_deref(), now];
        self.run(&DRAFT, args).await?;
        Ok(id)
    }

    /// Forgets what `account` typed.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_contact_draft(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}

fn phones(contact: &Contact) -> String {
    json(&contact.phones.iter().map(Phone::as_str).collect::<Vec<_>>())
}
