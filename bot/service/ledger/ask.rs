//! Asking the ledger: who may see what of it, and the answer, page by page.
//!
//! ```text
//! officer  /ledger 信息学院 4月 班会
//! bot      台账：信息学院 · 4月 · 班会 … 共32条 … [◀ 上一页] [1/4] [下一页 ▶]
//! ```
//!
//! A query is kept under a number, which its buttons name. Whoever presses one sees what they may see then.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::super::button::Button;
use super::super::paging::{ITEMS, List, Page};
use super::super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role};
use super::{export, write};
use crate::domain::access::Action;
use crate::domain::campus::Bilingual;
use crate::domain::delivery::Message;
use crate::domain::ledger::query::{self, Lexicon, Meaning, POLICE_FAMILIES, Query, Trouble};
use crate::domain::ledger::{KINDS, Seq};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Duty, Grant, Role, Scope};
use crate::store::{Counted, LedgerLook, LedgerRequest, NewLedgerRequest, Shown};
use crate::text::ledger::{Asked, Deed, Told, Totals};
use crate::text::{Html, Locale};

/// How many single entries are shown in one answer.
const SINGLE_MAX: usize = 3;

/// How long a question about an ambiguous word, or a draft, can be answered.
pub(super) const PATIENCE: TimeDelta = TimeDelta::hours(24);

/// What an answer is in the outbox.
pub(super) const KIND: &str = "ledger";

/// What is kept of a request, as JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Body {
    /// A query that was answered.
    Query(Query),
    /// A word of it has several meanings: the whole anew for each.
    Choice {
        /// What would be typed for each meaning.
        typed: Vec<String>,
        /// The file that is wanted.
        export: Option<export::Format>,
    },
    /// A note that waits to be confirmed.
    Note(write::Note),
    /// A correction that waits to be confirmed.
    Correction(write::Fix),
    /// A file that is to be made.
    Export(export::Order),
}

/// What somebody may see of what they ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct View {
    /// Where.
    pub(super) places: Vec<Scope>,
    /// Of which kinds; `None` for all.
    pub(super) kinds: Option<Vec<&'static str>>,
    /// Whether they named no place.
    pub(super) is_own_scope: bool,
}

/// Does what stands behind `/ledger`.
///
/// # Errors
/// A refusal for who may not, or for what is not understood; or when the database cannot.
pub async fn obey(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    let typed = typed.trim();
    let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    match turn.services.text.ledger_deed(word) {
        Some(Deed::Fix) => write::fix(turn, actor, rest.trim()).await,
        Some(Deed::Note) => write::note(turn, actor, rest.trim()).await,
        Some(Deed::Export) => export::order(turn, actor, rest.trim()).await,
        None => answer(turn, actor, typed).await,
    }
}

/// Answers a query.
async fn answer(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::QueryLedger).await?;
    let Some(query) = understand(turn, actor, typed, None).await? else { return Ok(()) };
    if !query.entries.is_empty() {
        return show_single(turn, actor, &rights, &query).await;
    }
    view(turn, actor, &rights, &query).await?;
    let id = keep(turn, actor, "query", &Body::Query(query.clone())).await?;
    let card = card(turn, actor, &rights, (id, &query), 0).await?;
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// What somebody means, or `None` when they were asked which of several things.
pub(super) async fn understand(
    turn: &mut Turn<'_>,
    actor: &Actor,
    typed: &str,
    export: Option<export::Format>,
) -> Result<Option<Query>> {
    let lexicon = lexicon(turn).await?;
    let today = turn.services.settings.local(turn.now).date();
    match query::parse(typed, &lexicon, today) {
        Ok(query) => Ok(Some(query)),
        Err(Trouble::Unknown { words }) => Err(Refusal::BadQuery { words }.into()),
        Err(Trouble::NoDays { since, until }) => Err(Refusal::NoDays { since, until }.into()),
        Err(Trouble::TooLong) => Err(Refusal::LongQuery.into()),
        Err(Trouble::Ambiguous { word, meanings, count }) => {
            let typed = meanings.iter().map(|meaning| typed.replacen(&word, &exactly(meaning), 1)).collect();
            let id = keep(turn, actor, "query", &Body::Choice { typed, export }).await?;
            let card = which(turn, actor, id, &word, &meanings, count);
            turn.answer(actor.chat.id, KIND, card).await?;
            Ok(None)
        }
    }
}

/// A meaning in words that have no other.
fn exactly(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Place(Scope::Campus(campus)) => format!("campus={campus}"),
        Meaning::Place(Scope::College { campus, college }) => format!("college={college} campus={campus}"),
        Meaning::Place(Scope::Class { class, .. }) => format!("class={class}"),
        Meaning::Place(Scope::Department(department)) => format!("dept={department}"),
        // Everywhere has no name.
        Meaning::Place(Scope::Everything | Scope::Language(_)) => String::new(),
        Meaning::Item(item) => format!("item={item}"),
        Meaning::Kind(kind) => format!("kind={kind}"),
        Meaning::By(doer) => format!("by={}", doer.code()),
    }
}

fn which(turn: &Turn<'_>, actor: &Actor, id: i64, word: &str, meanings: &[Meaning], count: usize) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let button = |(number, meaning): (u8, &Meaning)| {
        let place = match meaning {
            Meaning::Place(place) => named_apart(services, place, meanings),
            Meaning::Item(_) | Meaning::Kind(_) | Meaning::By(_) => None,
        };
        let title = match meaning {
            Meaning::Item(id) => title(services, id),
            Meaning::Place(_) | Meaning::Kind(_) | Meaning::By(_) => None,
        };
        let label = services.text.ledger_meaning_label(locale, meaning, place.as_ref(), title);
        vec![key(services, actor.chat.id, label, &Button::LedgerMeaning(id, number))]
    };
    Message {
        buttons: (0..).zip(meanings).map(button).collect(),
        ..plain(services.text.ledger_which(locale, word, whole(meanings.len()), whole(count)))
    }
}

/// The name of a place, with its campus where another on the list is called the same.
fn named_apart(services: &Services, place: &Scope, meanings: &[Meaning]) -> Option<Bilingual> {
    let name = services.settings.place(place)?;
    let is_alike = |other: &&Meaning| match other {
        Meaning::Place(other) => services.settings.place(other).as_ref() == Some(&name),
        Meaning::Item(_) | Meaning::Kind(_) | Meaning::By(_) => false,
    };
    let (Scope::College { campus, .. } | Scope::Class { campus, .. }) = place else { return Some(name) };
    if meanings.iter().filter(is_alike).count() < 2 {
        return Some(name);
    }
    let campus = services.settings.place(&Scope::Campus(campus.clone()))?;
    Some(Bilingual { zh: format!("{} · {}", name.zh, campus.zh), en: format!("{} · {}", name.en, campus.en) })
}

/// Somebody says which meaning they meant.
///
/// # Errors
/// A refusal for who may not, or when the question is over; or when the database cannot.
pub async fn choose(turn: &mut Turn<'_>, actor: &Actor, id: i64, number: u8) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::QueryLedger).await?;
    let Body::Choice { typed, export } = body(turn, actor, id).await?.1 else {
        return Err(Refusal::LedgerRequestOver.into());
    };
    let typed = typed.get(usize::from(number)).ok_or(Refusal::LedgerRequestOver)?;
    match export {
        None => answer(turn, actor, typed).await,
        Some(format) => export::order_as(turn, actor, typed, format).await,
    }
}

/// A page of the answer to a query that was kept, counted from 0.
///
/// # Errors
/// A refusal for who may not, or when the query is not kept any more; or when the database cannot.
pub(in crate::service) async fn page(turn: &mut Turn<'_>, actor: &Actor, id: i64, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::QueryLedger).await?;
    let Body::Query(query) = body(turn, actor, id).await?.1 else { return Err(Refusal::LedgerRequestOver.into()) };
    card(turn, actor, &rights, (id, &query), number).await
}

async fn card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    rights: &[Grant],
    (id, query): (i64, &Query),
    number: usize,
) -> Result<Message> {
    let services = turn.services;
    let view = view(turn, actor, rights, query).await?;
    let look = view.look(services, query);
    let counted = turn.tx.ledger_counts(&look).await?;
    // Elements without a size take no memory, however many they are.
    let all = vec![(); usize::try_from(counted.entries).unwrap_or(usize::MAX)];
    let page = Page::of(&all, number);
    let first = u64::from(page.first() - 1);
    let shown = turn.tx.ledger_page(&look, &counted, first, ITEMS as u64).await?;
    let told: Vec<_> = shown.iter().map(|shown| told(services, shown)).collect();
    let asked = view.asked(services, query, turn.now);
    let html = services.text.ledger_answer(&actor.locale, &asked, &totals(services, &counted), &told);
    let row = page.row(services, &actor.locale, actor.chat.id, List::Ledger(id));
    Ok(Message { buttons: row.into_iter().collect(), ..plain(html) })
}

/// Shows single entries in full.
async fn show_single(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], query: &Query) -> Result<()> {
    let services = turn.services;
    let mut parts = Vec::new();
    for seq in query.entries.iter().take(SINGLE_MAX) {
        let before = query.as_of.and_then(|day| end_of(services, day));
        let shown = turn.tx.ledger_entry(*seq, before).await?.ok_or(Refusal::NoSuchEntry { entry: Seq(*seq) })?;
        let place = shown.entry.place();
        let one = Query { places: [place].into(), kinds: [shown.entry.kind.clone()].into(), ..Query::default() };
        view_of_one(turn, actor, rights, &one).await?;
        let item = shown.entry.item.as_deref().and_then(|item| title(services, item));
        parts.push(services.text.ledger_full(&actor.locale, &told(services, &shown), item));
    }
    let html = parts.iter().map(Html::as_str).collect::<Vec<_>>().join("\n\n");
    Ok(turn.answer(actor.chat.id, KIND, Message { html, ..Message::default() }).await?)
}

/// Makes sure that an entry may be seen, which may have been written by a newer program.
async fn view_of_one(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], one: &Query) -> Result<()> {
    // An entry about everything has no place by which it could be refused.
    let everywhere = one.places.contains(&Scope::Everything);
    if everywhere {
        actor::permit(turn, actor, Action::QueryLedger, &Scope::Everything).await?;
    }
    view(turn, actor, rights, one).await.map(drop)
}

/// What somebody with these roles may see of what they ask for.
///
/// # Errors
/// A refusal that says which role it takes, for what lies outside; or when the database cannot.
pub(super) async fn view(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], query: &Query) -> Result<View> {
    for place in &query.places {
        actor::permit(turn, actor, Action::QueryLedger, place).await?;
    }
    match seen(rights, query) {
        Ok(view) => Ok(view),
        Err(target) => {
            let roles = Action::QueryLedger.rule().who.roles();
            let roles = roles.into_iter().filter(|role| *role != Role::Police).collect();
            let refusal = Refusal::needs(roles, target);
            let may = |grant: &Grant, target: &Scope| {
                let is_police = grant.appointment.duty.role() == Role::Police;
                !is_police && Action::QueryLedger.rule().who.includes(grant, target)
            };
            Err(actor::named_holders(turn, refusal, may).await?.into())
        }
    }
}

/// The same, decided from roles alone.
///
/// # Errors
/// The place at which a role is lacking.
pub(super) fn seen(rights: &[Grant], query: &Query) -> Result<View, Scope> {
    let (mut all, mut cases) = (Vec::new(), Vec::new());
    for grant in rights {
        match grant.appointment.duty.role() {
            Role::Admin | Role::Member => all.push(Scope::Everything),
            Role::Viewer | Role::Lead | Role::Counsellor | Role::Monitor => all.push(grant.appointment.scope.clone()),
            Role::Police => cases.push(grant.appointment.scope.clone()),
            Role::Operator | Role::Volunteer | Role::Supporter | Role::Steward => {}
        }
    }
    // What everybody in a role may see counts as such; what only the police may see is limited to its kinds.
    let is_for_police = query.is_for_police();
    let mut readable = all.clone();
    if is_for_police || all.is_empty() {
        readable.extend(cases.iter().cloned());
    }
    let outside = |place: &&Scope| !readable.iter().any(|own| own.covers(place));
    let is_own_scope = query.places.is_empty();
    let mut places: Vec<_> = if is_own_scope { readable.clone() } else { query.places.iter().cloned().collect() };
    if let Some(place) = places.iter().find(outside) {
        return Err(place.clone());
    }
    if places.is_empty() {
        return Err(Scope::Everything);
    }
    let is_by_police = |place: &Scope| !all.iter().any(|own| own.covers(place));
    let mut kinds = query.kinds_asked();
    if places.iter().any(is_by_police) && !is_for_police {
        if !query.kinds.is_empty() {
            return Err(places[0].clone());
        }
        let is_theirs = |kind: &&str| POLICE_FAMILIES.contains(&query::family(kind));
        kinds = Some(KINDS.iter().copied().filter(is_theirs).collect());
    }
    let wide = places.clone();
    places.retain(|place| !wide.iter().any(|other| other != place && other.covers(place)));
    places.sort();
    places.dedup();
    let is_own_scope = is_own_scope && !places.contains(&Scope::Everything);
    Ok(View { places, kinds, is_own_scope })
}

impl View {
    pub(super) fn look<'a>(&'a self, services: &Services, query: &'a Query) -> LedgerLook<'a> {
        let before = query.as_of.and_then(|day| end_of(services, day));
        LedgerLook { query, kinds: self.kinds.clone(), places: &self.places, before }
    }

    pub(super) fn asked<'a>(&self, services: &Services, query: &'a Query, now: DateTime<Utc>) -> Asked<'a> {
        let items = query.items.iter().filter_map(|id| Some((id.clone(), title(services, id)?.clone())));
        Asked {
            query,
            places: self.places.iter().filter_map(|place| services.settings.place(place)).collect(),
            is_own_scope: self.is_own_scope,
            items: items.collect(),
            now: services.settings.local(now),
        }
    }
}

/// The moment at which a day is over.
fn end_of(services: &Services, day: NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.checked_add_days(Days::new(1))?;
    services.settings.moment(next.and_time(NaiveTime::MIN))
}

/// An entry with what a reader is told about it.
pub(super) fn told<'a>(services: &Services, shown: &'a Shown) -> Told<'a> {
    let zone: Tz = services.settings.zone;
    let corrected = shown.corrected_by.zip(shown.corrected_at).and_then(|(by, at)| {
        let on = services.settings.local(DateTime::from_timestamp_millis(at)?).date();
        Some((by, on, shown.corrected_kind.as_deref() == Some("ledger.struck")))
    });
    Told {
        entry: &shown.entry,
        place: services.settings.place(&shown.entry.place()),
        duty: shown.duty.as_deref().and_then(Duty::parse),
        corrected,
        zone,
    }
}

fn totals(services: &Services, counted: &Counted) -> Totals {
    Totals {
        entries: counted.entries,
        corrected: counted.corrected,
        kinds: counted.kinds.clone(),
        units: counted.units.iter().map(|(unit, count)| (services.settings.place(unit), *count)).collect(),
        days: counted.ends.as_ref().and_then(|(first, last)| first.parse().ok().zip(last.parse().ok())),
    }
}

/// The title of an item of the plan.
pub(super) fn title<'a>(services: &'a Services, id: &str) -> Option<&'a Bilingual> {
    services.settings.items.iter().find(|(known, _)| known == id).map(|(_, title)| title)
}

/// All words by which anything can be asked for.
pub(super) async fn lexicon(turn: &mut Turn<'_>) -> Result<Lexicon, Broken> {
    let services = turn.services;
    let mut lexicon = services.text.ledger_lexicon();
    let mut name = |name: &str, meaning: Meaning| lexicon.names.push((query::plain(name), meaning));
    for (id, names) in &services.settings.campuses {
        for word in [id, &names.zh, &names.en] {
            name(word, Meaning::Place(Scope::Campus(id.clone())));
        }
    }
    for (id, names) in &services.settings.departments {
        for word in [id, &names.zh, &names.en] {
            name(word, Meaning::Place(Scope::Department(id.clone())));
        }
    }
    for (id, names) in &services.settings.items {
        for word in [id, &names.zh, &names.en] {
            name(word, Meaning::Item(id.clone()));
        }
    }
    let classes = turn.tx.classes().await?;
    let colleges: BTreeSet<_> = classes.iter().map(|it| (it.class.campus.clone(), it.class.college.clone())).collect();
    for (campus, college) in colleges {
        let word = college.clone();
        name(&word, Meaning::Place(Scope::College { campus, college }));
    }
    for listed in &classes {
        name(&listed.class.name, Meaning::Place(Scope::from(&listed.class)));
    }
    Ok(lexicon)
}

/// Keeps a request, and gives its number.
pub(super) async fn keep(turn: &mut Turn<'_>, actor: &Actor, what: &'static str, body: &Body) -> Result<i64, Broken> {
    let body = serde_json::to_string(body).expect("words, numbers and days become JSON");
    let new = NewLedgerRequest { account: actor.account, chat: actor.chat.id, what, body: &body };
    turn.tx.keep_ledger_request(&new, turn.now).await
}

/// The request that a button names: only whoever made it may press it.
pub(super) async fn body(turn: &mut Turn<'_>, actor: &Actor, id: i64) -> Result<(LedgerRequest, Body)> {
    let request = turn.tx.ledger_request(id).await?.filter(|request| request.account == actor.account);
    let request = request.ok_or(Refusal::LedgerRequestOver)?;
    // A newer program may have kept what this one does not know.
    let body = serde_json::from_str(&request.body).map_err(|_| Refusal::LedgerRequestOver)?;
    Ok((request, body))
}

/// As what somebody sees the ledger: the widest of the roles that let them.
pub(super) fn as_role(services: &Services, locale: &Locale, rights: &[Grant]) -> crate::text::Plain {
    let who = Action::QueryLedger.rule().who;
    let may = |grant: &&Grant| who.includes(grant, &grant.appointment.scope);
    let widest = rights.iter().filter(may).min_by_key(|grant| (grant.appointment.scope.reach(), grant.id));
    match widest {
        Some(grant) => role::role_name(services, locale, &grant.appointment),
        None => services.text.place_label(locale, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::role::{Appointment, GrantId, Origin};

    fn grant(duty: Duty, scope: Scope) -> Grant {
        Grant {
            id: GrantId(1),
            account: 7,
            appointment: Appointment::new(duty, scope).expect("a scope of this duty"),
            origin: Origin::Invited,
            from: DateTime::UNIX_EPOCH,
            until: DateTime::<Utc>::MAX_UTC,
            granted_by: None,
            ended_at: None,
            why: None,
        }
    }

    fn college(name: &str) -> Scope {
        Scope::College { campus: "qingdao".into(), college: name.into() }
    }

    fn class(name: &str) -> Scope {
        Scope::Class { campus: "qingdao".into(), college: "computing".into(), class: name.into() }
    }

    fn asking(places: &[Scope], kinds: &[&str]) -> Query {
        let kinds = kinds.iter().map(|kind| (*kind).to_owned()).collect();
        Query { places: places.iter().cloned().collect(), kinds, ..Query::default() }
    }

    #[test]
    fn whoever_names_no_place_sees_what_they_answer_for() {
        let own = |grants: &[Grant]| seen(grants, &asking(&[], &[])).map(|view| (view.places, view.is_own_scope));
        let whole = Ok((vec![Scope::Everything], false));
        assert_eq!(own(&[grant(Duty::Admin, Scope::Campus("taian".into()))]), whole);
        assert_eq!(own(&[grant(Duty::Member, Scope::Department("safety".into()))]), whole);
        assert_eq!(own(&[grant(Duty::Lead, college("computing"))]), Ok((vec![college("computing")], true)));
        let both = [grant(Duty::Counsellor, class("1")), grant(Duty::Counsellor, class("2"))];
        assert_eq!(own(&both), Ok((vec![class("1"), class("2")], true)));
        let wider = [grant(Duty::Counsellor, class("1")), grant(Duty::Lead, college("computing"))];
        assert_eq!(own(&wider), Ok((vec![college("computing")], true)));
        for duty in [Duty::Operator, Duty::Volunteer, Duty::Supporter] {
            assert_eq!(own(&[grant(duty, Scope::Everything)]), Err(Scope::Everything), "{duty}");
        }
        assert_eq!(own(&[]), Err(Scope::Everything));
    }

    #[test]
    fn what_lies_outside_is_refused_with_its_place() {
        let monitor = [grant(Duty::Monitor, class("1"))];
        assert_eq!(seen(&monitor, &asking(&[class("1")], &[])).map(|view| view.places), Ok(vec![class("1")]));
        for place in [class("2"), college("computing"), Scope::Campus("qingdao".into()), Scope::Department("d".into())]
        {
            assert_eq!(seen(&monitor, &asking(std::slice::from_ref(&place), &[])), Err(place));
        }
    }

    #[test]
    fn the_police_see_alerts_and_cases_and_nothing_else() {
        let police = [grant(Duty::Police, Scope::Campus("qingdao".into()))];
        let view = seen(&police, &asking(&[], &[])).expect("their own scope");
        assert_eq!(
            view.kinds.map(|kinds| kinds.iter().all(|kind| POLICE_FAMILIES.contains(&query::family(kind)))),
            Some(true)
        );
        assert!(seen(&police, &asking(&[], &["case"])).is_ok());
        assert_eq!(seen(&police, &asking(&[], &["tip"])), Err(Scope::Campus("qingdao".into())));
        assert_eq!(
            seen(&police, &asking(&[Scope::Campus("taian".into())], &["case"])),
            Err(Scope::Campus("taian".into()))
        );
        // A role besides is worth what it is worth.
        let two = [police[0].clone(), grant(Duty::Monitor, class("1"))];
        let view = seen(&two, &asking(&[], &["tip"])).expect("the class");
        assert_eq!(view.places, [class("1")]);
        assert_eq!(seen(&two, &asking(&[class("2")], &[])), Err(class("2")));
    }
}
