//! Classes, and the links by which their groups are bound. Staff do this on the command line.

use chrono::{DateTime, Utc};

use super::roster::ImportError;
use super::{Broken, Result, Services, Turn, group, ledger};
use crate::domain::class::{Class, LINK_LIFE};
use crate::domain::ledger::{By, Fact};
use crate::domain::listing::{ClassListing, Known, Row};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::secret;
use crate::store::ListedClass;
use crate::text::Locale;

/// How the token of a link to bind a group begins.
const TOKEN_HEAD: &str = "g_";

/// A link that binds a group to a class once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address to open: it adds the bot to a group of the opener's choice and binds that group.
    pub url: String,
    /// The command that does the same in a group the bot is in already.
    pub command: String,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
}

/// Adds a class.
///
/// # Errors
/// A refusal when something about it is wrong or its name is taken; or when the database cannot.
pub async fn add(services: &Services, class: Class) -> Result<Class> {
    let class = class.check()?;
    let is_offered =
        |code: &String| services.text.locales_of(code).iter().any(|locale| services.text.nearest(locale).is_some());
    if !class.languages.iter().all(is_offered) {
        return Err(Refusal::NoSuchLanguage.into());
    }
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    if !tx.add_class(&class, now).await? {
        return Err(Refusal::ClassExists { class: class.name }.into());
    }
    tx.record(ledger::entry(services, now, By::Console, Scope::from(&class), Fact::ClassAdded {}));
    tx.commit().await?;
    Ok(class)
}

/// Compares a list of classes with those that there are, and changes nothing.
///
/// # Errors
/// When its columns cannot be told, or the database cannot.
pub async fn preview(services: &Services, rows: &[Row]) -> Result<ClassListing, ImportError> {
    let classes: Vec<_> =
        services.store.view().await?.classes().await?.into_iter().map(|listed| listed.class).collect();
    let known = Known {
        campuses: &services.settings.campuses,
        languages: &codes(services.settings.languages.iter()),
        spoken: &codes(services.text.locales()),
        classes: &classes,
        is_of_students: false,
    };
    Ok(ClassListing::read(rows, known)?)
}

fn codes<'l>(locales: impl Iterator<Item = &'l Locale>) -> Vec<String> {
    locales.map(ToString::to_string).collect()
}

/// Adds the new classes of a list, in one transaction.
///
/// # Errors
/// When the list has faults, one of the classes was added meanwhile, or the database cannot. Nothing is changed
/// then.
pub async fn apply(services: &Services, listing: &ClassListing) -> Result<(), ImportError> {
    if !listing.faults.is_empty() {
        return Err(ImportError::Faulty(listing.faults.len()));
    }
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    for class in &listing.new {
        if !tx.add_class(class, now).await? {
            return Err(ImportError::Moved);
        }
        tx.record(ledger::entry(services, now, By::Console, Scope::from(class), Fact::ClassAdded {}));
    }
    tx.commit().await?;
    Ok(())
}

/// Every class and how we stand with its group.
///
/// # Errors
/// When the database cannot.
pub async fn list(services: &Services) -> Result<Vec<ListedClass>> {
    Ok(services.store.view().await?.classes().await?)
}

/// Makes a link for a class. Only its hash is kept, so it can be shown only now.
///
/// # Errors
/// A refusal when there is no such class; or when the database cannot.
pub async fn link(services: &Services, class: &str) -> Result<Link> {
    let mut tx = services.store.begin().await?;
    if tx.class(class).await?.is_none() {
        return Err(Refusal::NoSuchClass { class: class.to_owned() }.into());
    }
    let mut turn = Turn::new(services, &mut tx, services.clock.now(), format!("link:{class}"));
    let link = issue(&mut turn, class).await?;
    tx.commit().await?;
    Ok(link)
}

/// Makes a link for a class that there is.
///
/// # Errors
/// When the database cannot.
pub(super) async fn issue(turn: &mut Turn<'_>, class: &str) -> Result<Link, Broken> {
    // Without a head of its own, one in 4,096 would begin like an invitation and be taken for one.
    let token = format!("{TOKEN_HEAD}{}", secret::random_token());
    let expires_at = turn.now + LINK_LIFE;
    turn.tx.add_class_link(&secret::hash(&token), class, turn.now, expires_at).await?;
    let bot = &turn.services.settings.bot_username;
    Ok(Link {
        url: format!("https://t.me/{bot}?startgroup={token}"),
        command: format!("/start@{bot} {token}"),
        expires_at,
    })
}

/// Takes its primary group from a class; the bot says goodbye there and leaves, unless it is another's too.
///
/// # Errors
/// A refusal when there is no such class or it has no group; or when the database cannot.
pub async fn unbind(services: &Services, class: &str) -> Result<()> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    if tx.class(class).await?.is_none() {
        return Err(Refusal::NoSuchClass { class: class.to_owned() }.into());
    }
    let group = tx.group_of(class).await?.ok_or(Refusal::NotBound)?;
    let chat = tx.chat(group).await?.ok_or(Refusal::NotBound)?;
    let cause = format!("unbind:{}:{}", group.0, now.timestamp_millis());
    group::part_from(&mut Turn::new(services, &mut tx, now, cause), &chat, &[class], By::Console).await?;
    tx.commit().await?;
    Ok(())
}
