//! Whom to call on each campus: shown to everybody, changed by the office.
//!
//! ```text
//! office   /contact Qingdao security 0532-0000-0110
//! bot      Change this contact? … [Yes, change it] [No]
//! office   [Yes, change it]
//! ```
//!
//! Frightened people call these numbers, so a change is looked at before it holds, stands in the ledger, and is told to
//! everybody else of the office.

use std::collections::{BTreeSet, HashMap};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::contact::{Contact, NAME_CHARS_MAX, Office, PHONES_MAX, missing};
use crate::domain::delivery::Message;
use crate::domain::import::LIFE;
use crate::domain::ledger::{By, Fact};
use crate::domain::listing::{Cell, Row};
use crate::domain::privacy;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::store::Store;
use crate::text::contact::CampusContacts;
use crate::text::typed::Typed;
use crate::text::{Html, Locale, Plain, Text};

/// What its cards are, in the outbox.
const KIND: &str = "contact";

/// The most words of a campus's name that are looked at.
const CAMPUS_WORDS_MAX: usize = 4;

/// Shows whom to call, or changes it, as somebody typed.
///
/// # Errors
/// A refusal for who may not, and for what is no contact; or when the database cannot.
pub async fn obey(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    actor.may(Action::SeeContacts)?;
    let words: Vec<_> = typed.split_whitespace().collect();
    let (campus, rest) = campus_of(turn.services, &words);
    if rest.is_empty() {
        return show(turn, actor, campus).await;
    }
    let rights = actor::permit_somewhere(turn, actor, Action::SetContacts).await?;
    let campus = match campus {
        Some(campus) => campus,
        // Whoever looks after one campus need not name it.
        None => only_campus(&rights).ok_or(Refusal::BadContact)?,
    };
    actor::permit(turn, actor, Action::SetContacts, &Scope::Campus(campus.clone())).await?;
    let contact = read(turn.services, campus, &rest)?;
    let before = turn.tx.contacts().await?.into_iter().find(|it| is_same(it, &contact));
    let id = turn.tx.draft_contact(actor.account, &contact, turn.now).await?;
    let services = turn.services;
    let (text, locale, chat) = (&services.text, &actor.locale, actor.chat.id);
    let html = text.contact_preview(locale, &name(services, &contact.campus), before.as_ref(), &contact);
    let save = key(services, chat, text.contact_save_label(locale), &Button::SaveContact(id));
    let drop = key(services, chat, text.contact_drop_label(locale), &Button::DropContact(id));
    Ok(turn.answer(chat, KIND, Message { buttons: vec![vec![save, drop]], ..plain(html) }).await?)
}

/// Somebody confirms what they typed.
///
/// # Errors
/// A refusal for who may not, or when it was confirmed or replaced before; or when the database cannot.
pub async fn save(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::SetContacts).await?;
    let contact = turn.tx.contact_draft(id, actor.account, turn.now - LIFE).await?.ok_or(Refusal::CardExpired)?;
    let place = Scope::Campus(contact.campus.clone());
    actor::permit(turn, actor, Action::SetContacts, &place).await?;
    turn.tx.forget_contact_draft(actor.account).await?;
    let by = ledger::by(turn, actor, &place).await?;
    set(turn, &contact, by).await?;

    let services = turn.services;
    let campus = name(services, &contact.campus);
    let html = services.text.contact_saved(&actor.locale, &campus, &contact);
    role::show(turn, actor.chat.id, KIND, message, plain(html)).await?;
    tell_others(turn, actor, &rights, &campus, &contact).await?;
    Ok(services.text.contact_saved_toast(&actor.locale))
}

/// Somebody leaves it as it was.
///
/// # Errors
/// As [`save`].
pub async fn drop(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::SetContacts).await?;
    turn.tx.contact_draft(id, actor.account, turn.now - LIFE).await?.ok_or(Refusal::CardExpired)?;
    turn.tx.forget_contact_draft(actor.account).await?;
    let text = &turn.services.text;
    let html = text.contact_dropped(&actor.locale);
    role::show(turn, actor.chat.id, KIND, message, plain(html)).await?;
    Ok(text.contact_dropped_toast(&actor.locale))
}

async fn set(turn: &mut Turn<'_>, contact: &Contact, by: By) -> Result<(), Broken> {
    turn.tx.set_contact(contact, turn.now).await?;
    let fact = Fact::ContactChanged { office: contact.office.code().to_owned(), numbers: contact.phones.len() as u64 };
    turn.record(by, Scope::Campus(contact.campus.clone()), fact);
    Ok(())
}

/// Everybody else of the office hears of it at once.
async fn tell_others(
    turn: &mut Turn<'_>,
    actor: &Actor,
    rights: &[Grant],
    campus: &Bilingual,
    contact: &Contact,
) -> Result<(), Broken> {
    let services = turn.services;
    let place = Scope::Campus(contact.campus.clone());
    let who = Action::SetContacts.rule().who;
    let Some(by) = rights.iter().find(|grant| who.includes(grant, &place)) else { return Ok(()) };
    let grants = turn.tx.grants_above(&place, turn.now).await?;
    let others: BTreeSet<_> =
        grants.iter().filter(|grant| who.includes(grant, &place)).map(|grant| grant.account).collect();
    for account in others.into_iter().filter(|account| *account != actor.account) {
        role::tell(turn, account, KIND, |locale, _| {
            let role = role::role_name(services, locale, &by.appointment);
            plain(services.text.contact_told(locale, &role, campus, contact))
        })
        .await?;
    }
    Ok(())
}

/// Shows the contacts of one campus or of all.
async fn show(turn: &mut Turn<'_>, actor: &Actor, campus: Option<String>) -> Result<()> {
    let rights = actor::rights(turn, actor).await?;
    let services = turn.services;
    let may_change = actor.with(&rights).may_somewhere(Action::SetContacts).is_ok();
    let campus = match campus {
        // Whoever looks after the numbers sees those of every campus.
        None if !may_change => home(turn, actor.account).await?,
        campus => campus,
    };
    let all = all(turn).await?;
    let shown = of(services, &all, campus.as_deref());
    let example = shown.first().map(|it| it.campus.clone()).filter(|_| may_change);
    let html = services.text.contact_list(&actor.locale, &shown, example.as_ref());
    Ok(turn.answer(actor.chat.id, KIND, plain(html)).await?)
}

/// Every contact, and what campuses in use lack.
#[derive(Clone, Debug, Default)]
pub struct Known {
    contacts: Vec<Contact>,
    lacks: HashMap<String, Vec<Office>>,
}

/// Reads every contact.
///
/// # Errors
/// When the database cannot.
pub async fn all(turn: &mut Turn<'_>) -> Result<Known, Broken> {
    let contacts = turn.tx.contacts().await?;
    let lacks = missing(&turn.tx.campuses_in_use().await?, &contacts).into_iter().collect();
    Ok(Known { contacts, lacks })
}

/// The contacts of one campus, or of every campus of the plan.
#[must_use]
pub fn of<'a>(services: &Services, known: &'a Known, campus: Option<&str>) -> Vec<CampusContacts<'a>> {
    let wanted = services.settings.campuses.iter().filter(|(id, _)| campus.is_none_or(|campus| campus == id));
    wanted
        .map(|(id, campus)| CampusContacts {
            campus: campus.clone(),
            contacts: known.contacts.iter().filter(|contact| contact.campus == *id).collect(),
            lacks: known.lacks.get(id).cloned().unwrap_or_default(),
        })
        .collect()
}

/// The campus of whoever is bound to a class.
///
/// # Errors
/// When the database cannot.
pub async fn home(turn: &mut Turn<'_>, account: i64) -> Result<Option<String>, Broken> {
    let Some(identity) = turn.tx.identity_of(account).await? else { return Ok(None) };
    Ok(turn.tx.class(&identity.student.class).await?.map(|class| class.campus))
}

/// Makes sure that each campus in use has the numbers that somebody in need is shown first.
///
/// # Errors
/// A refusal that names the campuses that lack them; or when the database cannot.
pub(super) async fn check_complete(turn: &mut Turn<'_>) -> Result<()> {
    let known = all(turn).await?;
    let mut lacking: Vec<_> = known.lacks.keys().map(|campus| name(turn.services, campus)).collect();
    lacking.sort_by(|one, other| one.zh.cmp(&other.zh));
    if lacking.is_empty() { Ok(()) } else { Err(Refusal::ContactsLacking { campuses: lacking }.into()) }
}

// At the console.

/// What campuses in use lack, a sentence in English each, for whoever runs the machine.
///
/// # Errors
/// When the database cannot.
pub async fn lacking_at_the_desk(
    store: &Store,
    text: &Text,
    campuses: &[(String, Bilingual)],
) -> Result<Vec<String>, Broken> {
    let mut view = store.view().await?;
    let contacts = view.contacts().await?;
    let lacks: HashMap<_, _> = missing(&view.campuses_in_use().await?, &contacts).into_iter().collect();
    let named = campuses.iter().filter_map(|(id, campus)| {
        Some(CampusContacts { campus: campus.clone(), contacts: Vec::new(), lacks: lacks.get(id)?.clone() })
    });
    let lines = text.contacts_lacking(&Locale::english(), &named.collect::<Vec<_>>());
    Ok(lines.iter().map(Html::plain).collect())
}

/// Every contact, a line each, in English.
///
/// # Errors
/// When the database cannot.
pub async fn list_at_the_desk(services: &Services) -> Result<String, Broken> {
    let mut tx = services.store.begin().await?;
    let mut turn = Turn::new(services, &mut tx, services.clock.now(), "desk".to_owned());
    let known = all(&mut turn).await?;
    Ok(services.text.contact_lines(&Locale::english(), &of(services, &known, None)).plain())
}

/// Takes over a table whose rows have a campus, an office, the numbers, and if need be hours and a name, each as behind
/// `/contact`. Its first row is a heading. Either all rows are taken over or none; counts them.
///
/// # Errors
/// The number of the first row that is no contact, with why; or when the database cannot.
pub async fn import_at_the_desk(services: &Services, rows: &[Row]) -> Result<usize, BadRow> {
    let mut tx = services.store.begin().await.map_err(BadRow::Broken)?;
    let mut turn = Turn::new(services, &mut tx, services.clock.now(), "desk".to_owned());
    let mut taken = 0;
    for row in rows.iter().skip(1) {
        let cells: Vec<_> = row.cells.iter().map(words_of).collect();
        let typed = cells.join(" ");
        let words: Vec<_> = typed.split_whitespace().collect();
        let wrong = |refusal| BadRow::Row { number: row.number, refusal };
        let (campus, rest) = campus_of(services, &words);
        let campus = campus.ok_or(wrong(Refusal::BadContact))?;
        let contact = read(services, campus, &rest).map_err(wrong)?;
        set(&mut turn, &contact, By::Console).await.map_err(BadRow::Broken)?;
        taken += 1;
    }
    tx.commit().await.map_err(BadRow::Broken)?;
    Ok(taken)
}

/// What stands in a cell; numbers may have been typed as such.
fn words_of(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty | Cell::Date(_) | Cell::Formula | Cell::Other => String::new(),
    }
}

/// Why a table of contacts was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum BadRow {
    /// A row is no contact.
    #[error("row {number}: {refusal}")]
    Row {
        /// Its number in the file.
        number: u32,
        /// What is wrong with it.
        refusal: Refusal,
    },
    /// The database cannot.
    #[error(transparent)]
    Broken(Broken),
}

// Reading what was typed.

fn is_same(one: &Contact, other: &Contact) -> bool {
    (&one.campus, one.office) == (&other.campus, other.office)
}

fn name(services: &Services, campus: &str) -> Bilingual {
    let own = || Bilingual { zh: campus.to_owned(), en: campus.to_owned() };
    services.settings.place(&Scope::Campus(campus.to_owned())).unwrap_or_else(own)
}

/// The campus that the first words name, by its id or by its name, whole or without the word for a campus.
fn campus_of<'a>(services: &Services, words: &[&'a str]) -> (Option<String>, Vec<&'a str>) {
    for count in (1..=CAMPUS_WORDS_MAX.min(words.len())).rev() {
        let typed = words[..count].join(" ").to_lowercase();
        let is_it = |(id, name): &&(String, Bilingual)| {
            let zh = name.zh.trim_end_matches("\u{6821}\u{533a}");
            let en = name.en.to_lowercase();
            let short = en.trim_end_matches(" campus");
            [id.as_str(), name.zh.as_str(), zh, en.as_str(), short].contains(&typed.as_str())
        };
        if let Some((id, _)) = services.settings.campuses.iter().find(is_it) {
            return (Some(id.clone()), words[count..].to_vec());
        }
    }
    (None, words.to_vec())
}

fn only_campus(rights: &[Grant]) -> Option<String> {
    let of_office = rights.iter().filter(|grant| grant.appointment.duty.role() == Role::Admin);
    let mut campuses = of_office.map(|grant| match &grant.appointment.scope {
        Scope::Campus(campus) => Some(campus.clone()),
        _ => None,
    });
    campuses.next().flatten().filter(|first| campuses.all(|other| other.as_ref() == Some(first)))
}

/// An office and its numbers, then its hours and what the place is called, in any order behind the office.
fn read(services: &Services, campus: String, words: &[&str]) -> Result<Contact, Refusal> {
    let (office, rest) = words.split_first().ok_or(Refusal::BadContact)?;
    let typed = office.to_lowercase();
    let is_it = |it: &Office| it.code() == typed || services.text.is_typed(Typed::Office(*it), &typed);
    let office = Office::ALL.iter().copied().find(is_it).ok_or(Refusal::BadContact)?;
    let mut contact = Contact { campus, office, name: None, phones: Vec::new(), hours: None };
    let mut name = Vec::new();
    let is_off = rest.len() == 1 && services.text.is_typed(Typed::Off, &rest[0].to_lowercase());
    if is_off {
        return Ok(contact);
    }
    for word in rest.iter().flat_map(|word| word.split(['\u{3001}', ',', ';', '/'])).filter(|word| !word.is_empty()) {
        if let Ok(phone) = word.parse() {
            contact.phones.push(phone);
        } else if let Ok(hours) = word.parse() {
            contact.hours = Some(hours);
        } else if word.chars().filter(char::is_ascii_digit).count() > 2 {
            return Err(Refusal::BadPhone { typed: word.chars().take(NAME_CHARS_MAX).collect() });
        } else {
            name.push(word);
        }
    }
    let named = name.join(" ");
    let is_too_much = contact.phones.len() > PHONES_MAX || named.chars().count() > NAME_CHARS_MAX;
    if contact.phones.is_empty() || is_too_much {
        return Err(Refusal::BadContact);
    }
    if let Some(leaks) = privacy::find(&named) {
        return Err(Refusal::PrivateNumber(leaks));
    }
    contact.name = (!named.is_empty()).then_some(named);
    Ok(contact)
}
