//! The signatures of classes: figures for those who answer for them, and for the secretary of a branch who is missing,
//! reminders, the card in the group and the list from paper.

use std::collections::BTreeSet;

use super::{CARD, START, Wording, card, drive, kept};
use crate::domain::access::Action;
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::chat::ChatState;
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::{self, Act, Lane, Message, NewDelivery, Press as Pressing};
use crate::domain::item;
use crate::domain::ledger::Fact;
use crate::domain::pledge::{Count, POST_REST, Paper, REMIND_REST, Signature, WAIT, by_college};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::domain::roster::Student;
use crate::domain::seats;
use crate::service::button::Button;
use crate::service::paging::{List, Page};
use crate::service::pledge::Press;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role, verify};
use crate::text::{Locale, Plain};

/// What the card in a group is, in the outbox.
const POST: &str = "pledge_post";

/// A page of the classes that somebody answers for, counted from 0, or of the colleges for the task force. The only
/// class is shown itself to its secretary.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(in crate::service) async fn classes_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeePledges).await?;
    let (services, locale, chat) = (turn.services, &actor.locale, actor.chat.id);
    let drive = drive(services);
    let due = drive.item.and_then(|(_, due)| due);
    let counts = turn.tx.pledge_counts(&drive.campaign, None).await?;
    if let Some(scopes) = offices(&rights) {
        let mut colleges = by_college(&counts);
        let place = |count: &Count| Scope::College { campus: count.campus.clone(), college: count.college.clone() };
        colleges.retain(|count| scopes.iter().any(|scope| scope.covers(&place(count))));
        let page = Page::of(&colleges, number);
        let html = services.text.pledge_colleges(locale, page.items, due);
        let buttons = page.row(services, locale, chat, List::Pledges).into_iter().collect();
        return Ok(Message { buttons, ..plain(html) });
    }
    let asker = actor.with(&rights);
    let place = |count: &Count| Scope::Class {
        campus: count.campus.clone(),
        college: count.college.clone(),
        class: count.class.clone(),
    };
    let own: Vec<Count> =
        counts.into_iter().filter(|count| asker.may(Action::SeePledges, &place(count)).is_ok()).collect();
    let keeps = |count: &Count| asker.may(Action::KeepPledges, &place(count)).is_ok();
    if let [only] = own.as_slice()
        && keeps(only)
    {
        let class = turn.tx.class(&only.class).await?.ok_or(Refusal::CardExpired)?;
        return class_card(turn, actor, &class, number).await;
    }
    let page = Page::of(&own, number);
    let mut buttons = Vec::new();
    for count in page.items.iter().filter(|count| keeps(count)) {
        let id = turn.tx.class_id(&count.class).await?.ok_or(Refusal::CardExpired)?;
        let label = services.text.pledge_class_label(locale, &count.class);
        buttons.push(vec![key(services, chat, label, &Button::Page(List::PledgesOf(id), 0))]);
    }
    buttons.extend(page.row(services, locale, chat, List::Pledges));
    Ok(Message { buttons, ..plain(services.text.pledge_classes(locale, page.items, due)) })
}

/// Where somebody of the task force sees colleges; `None` for who answers for classes.
fn offices(rights: &[Grant]) -> Option<Vec<Scope>> {
    let scope = |grant: &Grant| match grant.appointment.duty.role() {
        Role::Member => Some(Scope::Everything),
        Role::Admin | Role::Viewer => Some(grant.appointment.scope.clone()),
        _ => None,
    };
    let scopes: Vec<_> = rights.iter().filter_map(scope).collect();
    (!scopes.is_empty()).then_some(scopes)
}

/// A page of those of a class who have not signed, counted from 0, for its secretary.
///
/// # Errors
/// As [`classes_card`].
pub(in crate::service) async fn card_of(
    turn: &mut Turn<'_>,
    actor: &Actor,
    class: ClassId,
    number: usize,
) -> Result<Message> {
    let class = kept(turn, actor, class).await?;
    class_card(turn, actor, &class, number).await
}

async fn class_card(turn: &mut Turn<'_>, actor: &Actor, class: &Class, number: usize) -> Result<Message> {
    let (services, locale, chat) = (turn.services, &actor.locale, actor.chat.id);
    let count = count_of(turn, class).await?;
    let id = turn.tx.class_id(&class.name).await?.ok_or(Refusal::CardExpired)?;
    let missing = missing(turn, class).await?;
    let shown: Vec<_> = missing.iter().map(|(student, _)| (student.seat, student.name.clone())).collect();
    let page = Page::of(&shown, number);
    let html = services.text.pledge_class(locale, &count, (!shown.is_empty()).then_some(page.items));
    let button = |label: Plain, press: Press| key(services, chat, label, &Button::Pledge(press));
    let text = &services.text;
    let mut rows: Vec<Vec<_>> = page.row(services, locale, chat, List::PledgesOf(id)).into_iter().collect();
    let post = button(text.pledge_post_label(locale), Press::Post(id));
    let paper = button(text.pledge_paper_label(locale), Press::Paper(id));
    if !shown.is_empty() {
        rows.push(vec![button(text.pledge_remind_label(locale), Press::Remind(id))]);
    }
    rows.push(vec![post, paper]);
    Ok(Message { buttons: rows, ..plain(html) })
}

/// How far a class is.
async fn count_of(turn: &mut Turn<'_>, class: &Class) -> Result<Count> {
    let campaign = drive(turn.services).campaign;
    let count = turn.tx.pledge_counts(&campaign, Some(&class.name)).await?.pop();
    Ok(count.ok_or_else(|| Refusal::NoRoster { class: class.name.clone() })?)
}

/// Those of a class who have not signed, with what they took back, by seat.
async fn missing(turn: &mut Turn<'_>, class: &Class) -> Result<Vec<(Student, Option<Signature>)>, Broken> {
    let campaign = drive(turn.services).campaign;
    let mut members = turn.tx.pledges_of_class(&campaign, &class.name).await?;
    members.retain(|(_, signature)| !signature.as_ref().is_some_and(Signature::holds));
    Ok(members)
}

/// A secretary has the class asked in its group, once a week at most.
///
/// # Errors
/// As [`classes_card`].
pub(super) async fn post(turn: &mut Turn<'_>, actor: &Actor, class: ClassId) -> Result<Plain> {
    let class = kept(turn, actor, class).await?;
    let (services, drive) = (turn.services, drive(turn.services));
    let (text, locale) = (&services.text, &actor.locale);
    let known = turn.tx.pledge_class(&drive.campaign, &class.name).await?;
    if let Some((_, posted_at)) = known.and_then(|known| known.card).filter(|(_, at)| turn.now < *at + POST_REST) {
        return Ok(text.pledge_posted_toast(locale, Some(services.settings.local(posted_at))));
    }
    let group = match turn.tx.group_of(&class.name).await? {
        Some(group) => turn.tx.chat(group).await?.filter(|chat| chat.state == ChatState::Active),
        None => None,
    };
    let Some(group) = group else { return Ok(text.pledge_no_group_toast(locale)) };
    let count = count_of(turn, &class).await?;
    let id = turn.tx.new_delivery_ids(1).await?;
    let opens_at = services.settings.opening(turn.now);
    let delivery = NewDelivery {
        id,
        key: format!("pledge:{}", id.0),
        chat: group.id,
        lane: Lane::Reply,
        kind: POST,
        broadcast: None,
        variant: None,
        act: Act::Post(body(services, &turn.languages(&group), &count)),
        not_before: opens_at,
        expires_at: None,
        keeps_quiet: true,
        repeat_of: None,
    };
    verify::publish_one(turn, delivery, None).await?;
    // The class reads a post, and each of it is asked for one tap.
    let charge = Charge {
        source: Source::Pledge,
        reference: &id.0.to_string(),
        day: services.settings.local(opens_at).date(),
        cost: Cost::POST + Cost::TAP,
        sender: None,
    };
    turn.tx.charge_groups(&charge, &[group.id]).await?;
    let shown = shown(count.signed);
    turn.tx.pledge_card_posted(&drive.campaign, &class.name, id, shown, turn.now).await?;
    let place = Scope::from(&class);
    let by = ledger::by(turn, actor, &place).await?;
    let mut entry = turn.entry(by, place, Fact::PledgeOpened {});
    entry.item = drive.item.map(|(item, _)| item);
    turn.tx.record(entry);
    Ok(turn.services.text.pledge_posted_toast(locale, None))
}

/// The card in a group: a link to the pledge in private, and how many signed.
pub(super) fn body(services: &Services, locales: &[Locale], count: &Count) -> Message {
    let html = services.text.pledge_card(locales, count.students, shown(count.signed));
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let url = format!("https://t.me/{}?start={START}", services.settings.bot_username);
    let label = services.text.pledge_read_label(&first).into_string();
    Message { buttons: vec![vec![delivery::Button { label, press: Pressing::Url(url) }]], ..plain(html) }
}

/// What a group is shown of a number: 0 stands for one that is too small.
pub(super) fn shown(signed: u32) -> u32 {
    crate::domain::pledge::shown(signed).unwrap_or_default()
}

/// A secretary has those who have not signed reminded in private. Whoever took their signature back is left in peace.
///
/// # Errors
/// As [`classes_card`].
pub(super) async fn remind(turn: &mut Turn<'_>, actor: &Actor, class: ClassId) -> Result<Plain> {
    let class = kept(turn, actor, class).await?;
    let (services, campaign) = (turn.services, drive(turn.services).campaign);
    let known = turn.tx.pledge_class(&campaign, &class.name).await?;
    if let Some(at) = known.and_then(|known| known.reminded_at).filter(|at| turn.now < *at + REMIND_REST) {
        return Ok(services.text.pledge_rested_toast(&actor.locale, services.settings.local(at)));
    }
    let (mut told, mut others) = (0, 0);
    for (student, signature) in missing(turn, &class).await? {
        let account = turn.tx.account_of(student.id).await?;
        let Some(account) = account else {
            others += 1;
            continue;
        };
        if signature.is_some() {
            continue;
        }
        let Some((chat, locale)) = actor::reach(turn, account).await? else { continue };
        let identity = turn.tx.identity_of(account).await?;
        let card = card(turn, &locale, chat, identity.as_ref(), Some(&class.name)).await?;
        turn.remind(chat, "pledge_reminder", card).await?;
        told += 1;
    }
    if told > 0 {
        turn.tx.pledge_reminded(&campaign, &class.name, turn.now).await?;
    }
    Ok(turn.services.text.pledge_reminded_toast(&actor.locale, told, others))
}

// Paper.

/// A secretary wants to enter what was signed on paper: they are asked for the numbers of the others.
///
/// # Errors
/// As [`classes_card`].
pub(super) async fn ask_paper(turn: &mut Turn<'_>, actor: &Actor, class: ClassId, message: Option<i64>) -> Result<()> {
    let class = kept(turn, actor, class).await?;
    // The next message is for what was asked last.
    turn.tx.stop_waiting_for_task(actor.account, turn.now - item::WAIT).await?;
    turn.tx.keep_pledge_wait(actor.account, &class.name, None, turn.now).await?;
    let services = turn.services;
    let html = services.text.pledge_ask_paper(&actor.locale, &class.name);
    let card = Message { buttons: vec![vec![cancel_button(services, actor)]], ..plain(html) };
    Ok(role::show(turn, actor.chat.id, CARD, message, card).await?)
}

fn cancel_button(services: &Services, actor: &Actor) -> delivery::Button {
    let label = services.text.pledge_cancel_label(&actor.locale);
    key(services, actor.chat.id, label, &Button::Pledge(Press::Cancel))
}

/// Takes a text for the list that its sender was asked for; tells whether it was that.
///
/// # Errors
/// A refusal for who may not, or for numbers that cannot be understood; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    if !seats::is_seat_list(words) {
        return Ok(false);
    }
    let Some(wait) = turn.tx.pledge_wait(actor.account, turn.now - WAIT).await? else { return Ok(false) };
    // The absent of a meeting may have been asked for after that.
    let draft = turn.tx.meeting_draft(actor.account).await?;
    if draft.is_some_and(|draft| draft.waits_for(turn.now).is_some() && draft.touched_at > wait.asked_at) {
        return Ok(false);
    }
    let class = class_of(turn, actor, &wait.class).await?;
    let campaign = drive(turn.services).campaign;
    let members = turn.tx.pledges_of_class(&campaign, &class.name).await?;
    let known: BTreeSet<_> = members.iter().map(|(student, _)| student.seat.number()).collect();
    let absent = seats::parse(words, &known)?;
    let paper = Paper::of(&members, absent.seats());
    turn.tx.keep_pledge_wait(actor.account, &class.name, Some(absent.seats()), turn.now).await?;
    let services = turn.services;
    let save =
        key(services, actor.chat.id, services.text.pledge_save_label(&actor.locale), &Button::Pledge(Press::Save));
    let html = services.text.pledge_paper(&actor.locale, &class.name, &paper);
    let card = Message { buttons: vec![vec![save, cancel_button(services, actor)]], ..plain(html) };
    turn.answer(actor.chat.id, CARD, card).await?;
    Ok(true)
}

/// A class by its name, if this person keeps its signatures.
async fn class_of(turn: &mut Turn<'_>, actor: &Actor, name: &str) -> Result<Class> {
    let class = turn.tx.class(name).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::KeepPledges, &Scope::from(&class)).await?;
    Ok(class)
}

/// A secretary saves the list that they sent.
///
/// # Errors
/// A refusal for who may not, or when there is no list any more; or when the database cannot.
pub(super) async fn save(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::KeepPledges).await?;
    let wait = turn.tx.pledge_wait(actor.account, turn.now - WAIT).await?.ok_or(Refusal::CardExpired)?;
    let absent = wait.absent.ok_or(Refusal::CardExpired)?;
    let class = class_of(turn, actor, &wait.class).await?;
    let (services, drive) = (turn.services, drive(turn.services));
    let members = turn.tx.pledges_of_class(&drive.campaign, &class.name).await?;
    let paper = Paper::of(&members, &absent);
    // The sheet has the words in the class's first language.
    let locale = class.languages.first().and_then(|code| Locale::parse(code).ok());
    let locale = locale.and_then(|locale| services.text.nearest(&locale).cloned()).unwrap_or_else(Locale::english);
    let wording = Wording::of(services, &locale);
    turn.tx.keep_pledge_text(&wording.hash, &locale.to_string(), &wording.text, turn.now).await?;
    turn.tx.save_paper_pledges(&drive.campaign, (&paper.signs, &paper.drops), &wording.hash, turn.now).await?;
    turn.tx.pledge_changed(&drive.campaign, &class.name, turn.now).await?;
    turn.tx.end_pledge_wait(actor.account, turn.now - WAIT).await?;
    let place = Scope::from(&class);
    let by = ledger::by(turn, actor, &place).await?;
    let fact = Fact::PledgePaper { people: u64::from(paper.on_paper), hash: wording.hash };
    let mut entry = turn.entry(by, place, fact);
    entry.item = drive.item.map(|(item, _)| item);
    turn.tx.record(entry);
    let card = class_card(turn, actor, &class, 0).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.pledge_paper_toast(&actor.locale, true))
}

/// A secretary saves nothing.
///
/// # Errors
/// As [`save`].
pub(super) async fn cancel(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::KeepPledges).await?;
    turn.tx.end_pledge_wait(actor.account, turn.now - WAIT).await?;
    let card = classes_card(turn, actor, 0).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.pledge_paper_toast(&actor.locale, false))
}
