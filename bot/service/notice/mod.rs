//! Notices: what staff say to class groups in their own words, looked at before it goes out and kept within the
//! burden budget of every class.

use std::collections::{HashMap, HashSet};

use super::button::Button;
use super::paging::{List, Page};
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role, verify};
use crate::domain::access::Action;
use crate::domain::burden::{Charge, Cost, Source, Week};
use crate::domain::campus::Coded as _;
use crate::domain::chat::together;
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::notice::{Ask, Move, Notice, NoticeId, Sender, Stage, WAIT, check_words, grants_of, senders, unit};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Appointment, Grant, Role, Scope};
use crate::store::{NewNotice, Standing};
use crate::text::notice::{NAMED_MAX, Over, Post, Preview, Signature};
use crate::text::{Html, Locale, Plain};

pub mod clock;
pub mod office;
pub mod send;

/// What a card about a notice is, in the outbox.
const DRAFT: &str = "notice_draft";

/// How long a notice in a group is of use.
const LIFE: chrono::TimeDelta = chrono::TimeDelta::hours(24);

/// Somebody wants to say something to classes. Without words, they are asked for them.
///
/// # Errors
/// A refusal for who may not, and for words that cannot be said; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor, words: Option<&str>) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SendNotice).await?;
    let Some(words) = words else {
        // The next message is for what was asked last.
        turn.tx.stop_waiting_for_task(actor.account, turn.now - crate::domain::item::WAIT).await?;
        turn.tx.wait_for_notice(actor.account, turn.now).await?;
        let html = turn.services.text.notice_ask_words(&actor.locale);
        return Ok(turn.answer(actor.chat.id, DRAFT, plain(html)).await?);
    };
    write(turn, actor, &rights, words).await
}

/// Takes a text for the words that its sender was asked for; tells whether it was them.
///
/// # Errors
/// As [`begin`].
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    if !turn.tx.is_notice_awaited(actor.account, turn.now - WAIT).await? {
        return Ok(false);
    }
    let rights = actor::permit_somewhere(turn, actor, Action::SendNotice).await?;
    write(turn, actor, &rights, words).await?;
    Ok(true)
}

/// Writes a draft down and shows it.
async fn write(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], typed: &str) -> Result<()> {
    let words = check_words(typed)?;
    turn.tx.stop_waiting_for_notice(actor.account, turn.now - WAIT).await?;
    let names = senders(&own_grants(rights));
    let sender = names.first().copied().filter(|_| names.len() == 1);
    let id = turn.tx.add_notice(&NewNotice { account: actor.account, sender, words }, turn.now).await?;
    let card = match sender {
        Some(_) => preview(turn, actor, id).await?,
        None => senders_card(turn, actor, id, 0).await?,
    };
    Ok(turn.answer(actor.chat.id, DRAFT, card).await?)
}

/// A page of the names in which somebody can send a notice, counted from 0.
///
/// # Errors
/// A refusal for who may not, or when they have decided already; or when the database cannot.
pub(super) async fn senders_card(turn: &mut Turn<'_>, actor: &Actor, id: NoticeId, number: usize) -> Result<Message> {
    let (notice, rights) = own(turn, actor, id).await?;
    notice.check(turn.now)?;
    let grants = own_grants(&rights);
    let (names, services, locale) = (senders(&grants), turn.services, &actor.locale);
    let page = Page::of(&names, number);
    let mut buttons = Vec::with_capacity(page.items.len() + 1);
    for sender in page.items {
        let of_them = grants_of(*sender, &grants);
        let Some(first) = of_them.first() else { continue };
        let label = if sender.is_all {
            let name = services.text.notice_signature(locale, &signature(services, &first.appointment));
            services.text.notice_sender_label(locale, &name, Some(count(of_them.len())))
        } else {
            let name = role::role_name(services, locale, &first.appointment);
            services.text.notice_sender_label(locale, &name, None)
        };
        buttons.push(vec![key(services, actor.chat.id, label, &Button::NoticeFrom(id, *sender))]);
    }
    buttons.extend(page.row(services, locale, actor.chat.id, List::Senders(id)));
    Ok(Message { buttons, ..plain(services.text.notice_senders(locale)) })
}

/// Somebody chooses in whose name, and so to which classes, a notice goes out.
///
/// # Errors
/// As [`senders_card`]; and when that role is over.
pub async fn press_sender(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: NoticeId,
    sender: Sender,
    message: Option<i64>,
) -> Result<Plain> {
    let (notice, rights) = own(turn, actor, id).await?;
    notice.check(turn.now)?;
    let grants = own_grants(&rights);
    let first = grants_of(sender, &grants).first().copied().cloned().ok_or(Refusal::GrantOver)?;
    if !turn.tx.change_notice(id, Some(sender), notice.ask).await? {
        return Err(Refusal::NoticeOver.into());
    }
    let card = preview(turn, actor, id).await?;
    role::show(turn, actor.chat.id, DRAFT, message, card).await?;
    Ok(turn.services.text.notice_signature(&actor.locale, &signature(turn.services, &first.appointment)))
}

/// Somebody chooses what a notice asks of the classes.
///
/// # Errors
/// As [`press_sender`].
pub async fn press_ask(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: NoticeId,
    ask: Ask,
    message: Option<i64>,
) -> Result<Plain> {
    let (notice, _) = own(turn, actor, id).await?;
    notice.check(turn.now)?;
    if !turn.tx.change_notice(id, notice.sender, ask).await? {
        return Err(Refusal::NoticeOver.into());
    }
    let card = preview(turn, actor, id).await?;
    role::show(turn, actor.chat.id, DRAFT, message, card).await?;
    Ok(turn.services.text.notice_wish_toast(&actor.locale, (Cost::POST + ask.cost()).points()))
}

/// A notice of somebody's own, with the roles they have now.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: NoticeId) -> Result<(Notice, Vec<Grant>)> {
    let rights = actor::permit_somewhere(turn, actor, Action::SendNotice).await?;
    let notice = turn.tx.notice(id).await?.filter(|notice| notice.account == actor.account);
    Ok((notice.ok_or(Refusal::CardExpired)?, rights))
}

/// The grants by which somebody can send notices.
fn own_grants(rights: &[Grant]) -> Vec<Grant> {
    let who = Action::SendNotice.rule().who;
    rights.iter().filter(|grant| who.includes(grant, &grant.appointment.scope)).cloned().collect()
}

/// Who signs what somebody with this appointment sends: a department, a college or the office by itself, a
/// counsellor as such.
fn signature(services: &Services, appointment: &Appointment) -> Signature {
    match appointment.duty.role() {
        Role::Admin => Signature { duty: None, place: Some(services.settings.office.clone()) },
        Role::Counsellor => {
            Signature { duty: Some(appointment.duty), place: services.settings.place(&unit(appointment)) }
        }
        _ => Signature { duty: None, place: services.settings.place(&appointment.scope) },
    }
}

/// A class that gets a notice.
struct Target {
    standing: Standing,
    chat: ChatId,
    /// Whether its group, which may be that of several classes, has one that would be over the cap.
    is_over: bool,
}

/// The classes that get something, and how many have no group that can be written to.
struct Targets {
    all: Vec<Target>,
    without_group: u32,
}

impl Targets {
    fn names(&self) -> Vec<&str> {
        self.all.iter().map(|target| target.standing.class.as_str()).collect()
    }

    fn over(&self) -> usize {
        self.all.iter().filter(|target| target.is_over).count()
    }
}

/// Those classes that are `meant`, as they would be asked for `cost` now.
async fn targets(turn: &mut Turn<'_>, cost: Cost, meant: impl Fn(&Standing) -> bool) -> Result<Targets, Broken> {
    turn.tx.wake_muted_chats(turn.now).await?;
    let week = Week::of(posting_day(turn));
    let standings = turn.tx.burden_standings(week).await?;
    let (mut all, mut without_group) = (Vec::new(), 0);
    for standing in standings.into_iter().filter(meant) {
        match standing.chat {
            Some(chat) => all.push(Target { standing, chat, is_over: false }),
            None => without_group += 1,
        }
    }
    let budget = turn.services.settings.budget;
    let is_over = |target: &&Target| !budget.allows(target.standing.points, cost);
    let over: HashSet<_> = all.iter().filter(is_over).map(|target| target.chat).collect();
    for target in &mut all {
        target.is_over = over.contains(&target.chat);
    }
    Ok(Targets { all, without_group })
}

/// The day on which what is planned now reaches a group.
fn posting_day(turn: &Turn<'_>) -> chrono::NaiveDate {
    let settings = &turn.services.settings;
    settings.local(settings.opening(turn.now)).date()
}

/// In whose name a draft goes out, and the classes about which its sender has still to decide.
async fn audience(turn: &mut Turn<'_>, notice: &Notice, rights: &[Grant]) -> Result<(Appointment, Targets)> {
    let sender = notice.sender.ok_or(Refusal::NoticeOver)?;
    let grants = own_grants(rights);
    let by: Vec<_> = grants_of(sender, &grants);
    let named = by.iter().find(|grant| grant.id == sender.grant).ok_or(Refusal::GrantOver)?;
    let appointment = named.appointment.clone();
    let who = Action::SendNotice.rule().who;
    let open: HashSet<_> = match notice.parted_at {
        Some(_) => turn.tx.notice_classes(notice.id, Stage::Open).await?.into_iter().collect(),
        None => HashSet::new(),
    };
    let is_parted = notice.parted_at.is_some();
    let targets = targets(turn, notice.cost(), |standing| {
        let place = standing.place();
        by.iter().any(|grant| who.includes(grant, &place)) && (!is_parted || open.contains(&standing.class))
    })
    .await?;
    Ok((appointment, targets))
}

/// Some of those over the cap that are `meant` by name, with the points they would have.
fn named_over(targets: &Targets, cost: Cost, meant: impl Fn(&Standing) -> bool) -> Vec<(&str, u32)> {
    let over = targets.all.iter().filter(|target| target.is_over && meant(&target.standing)).take(NAMED_MAX);
    over.map(|target| (target.standing.class.as_str(), target.standing.points.saturating_add(cost.points()))).collect()
}

/// The card of a draft: what groups will read, what it costs, and what can be done with it.
async fn preview(turn: &mut Turn<'_>, actor: &Actor, id: NoticeId) -> Result<Message> {
    let (notice, rights) = own(turn, actor, id).await?;
    let (appointment, targets) = audience(turn, &notice, &rights).await?;
    let (services, locale, chat) = (turn.services, &actor.locale, actor.chat.id);
    let post = shown(services, locale, &appointment, &notice);
    let (over, cost, is_parted) = (targets.over(), notice.cost(), notice.parted_at.is_some());
    let preview = Preview {
        post: &post,
        classes: count(targets.all.len()),
        without_group: if is_parted { 0 } else { targets.without_group },
        points: cost.points(),
        over: Over {
            count: count(over),
            named: &named_over(&targets, cost, |_| true),
            cap: services.settings.budget.cap,
        },
        is_parted,
        friday: clock::next(services, turn.now),
    };
    let html = services.text.notice_preview(locale, &preview);
    let press = |label, button| key(services, chat, label, &button);
    let mut buttons = Vec::new();
    if !is_parted {
        let wish = |ask: &Ask| {
            let label = services.text.notice_wish_label(locale, *ask, *ask == notice.ask);
            press(label, Button::NoticeAsk(id, *ask))
        };
        buttons.extend(Ask::ALL.chunks(2).map(|row| row.iter().map(wish).collect::<Vec<_>>()));
        if senders(&own_grants(&rights)).len() > 1 {
            let label = services.text.notice_other_sender_label(locale);
            buttons.push(vec![press(label, Button::Page(List::Senders(id), 0))]);
        }
    }
    let step = |step, concerned: usize| {
        let label = services.text.notice_move_label(locale, step, count(concerned), is_parted);
        press(label, Button::NoticeMove(id, step))
    };
    let all = targets.all.len();
    if over == 0 && all > 0 {
        buttons.push(vec![step(Move::Send, all)]);
    }
    if over > 0 {
        if over < all && !is_parted {
            buttons.push(vec![step(Move::Others, all - over)]);
        }
        buttons.push(vec![step(Move::Hold, all), step(Move::Ask, all)]);
    }
    buttons.push(vec![step(Move::Drop, all)]);
    Ok(Message { buttons, ..plain(html) })
}

/// What groups read, in the language of whoever looks at it.
fn shown(services: &Services, locale: &Locale, appointment: &Appointment, notice: &Notice) -> Html {
    let signature = signature(services, appointment);
    let post = Post { signature: &signature, words: &notice.words, ask: notice.ask };
    services.text.notice_post(std::slice::from_ref(locale), &post)
}

/// Plans a notice for the groups of these classes, and charges them.
async fn post<'t>(
    turn: &mut Turn<'_>,
    notice: &Notice,
    appointment: &Appointment,
    targets: impl Iterator<Item = &'t Target>,
) -> Result<(), Broken> {
    let services = turn.services;
    let mut languages: Vec<(ChatId, Vec<&str>)> = Vec::new();
    let mut places: HashMap<ChatId, usize> = HashMap::new();
    let mut classes = Vec::new();
    for target in targets {
        classes.push(target.standing.class.as_str());
        let at = *places.entry(target.chat).or_insert_with(|| {
            languages.push((target.chat, Vec::new()));
            languages.len() - 1
        });
        languages[at].1.push(&target.standing.languages);
    }
    let signature = signature(services, appointment);
    let said = Post { signature: &signature, words: &notice.words, ask: notice.ask };
    let broadcast = format!("notice:{}", notice.id.0);
    let posts = languages.iter().map(|(chat, languages)| {
        let languages = together(languages.iter().copied());
        let html = services.text.notice_post(&services.text.locales_of(&languages), &said);
        Planned { chat: *chat, languages, html, wants_tap: notice.ask == Ask::Tap }
    });
    let place = unit(appointment);
    plan(turn, (&broadcast, "notice"), posts.collect(), Some(&place)).await?;
    let charge = Charge {
        source: Source::Notice,
        reference: &notice.id.0.to_string(),
        day: posting_day(turn),
        cost: notice.cost(),
        sender: Some(&place),
    };
    turn.tx.charge(&charge, &classes).await.map(drop)
}

/// Something to be posted in a group.
struct Planned {
    chat: ChatId,
    languages: String,
    html: Html,
    wants_tap: bool,
}

/// Plans posts of one broadcast: like tips they keep quiet hours, and a group gets each once.
async fn plan(
    turn: &mut Turn<'_>,
    (broadcast, kind): (&str, &'static str),
    posts: Vec<Planned>,
    office: Option<&Scope>,
) -> Result<(), Broken> {
    let services = turn.services;
    let first = turn.tx.new_delivery_ids(posts.len().max(1)).await?;
    let deliveries = (first.0..)
        .map(DeliveryId)
        .zip(posts)
        .map(|(id, Planned { chat, languages, html, wants_tap })| {
            let locale = services.text.locales_of(&languages).into_iter().next().unwrap_or_else(Locale::english);
            let delivery = NewDelivery {
                id,
                key: format!("{broadcast}:{}", chat.0),
                chat,
                lane: Lane::Tip,
                kind,
                broadcast: Some(broadcast.to_owned()),
                act: Act::Post(Message { buttons: tap(services, id, chat, &languages, wants_tap), ..plain(html) }),
                variant: Some(languages),
                not_before: turn.now,
                expires_at: Some(services.settings.opening(turn.now) + LIFE),
                keeps_quiet: true,
                repeat_of: None,
            };
            (delivery, locale)
        })
        .collect();
    verify::publish(services, turn.tx, deliveries, office, turn.now).await.map(drop)
}

/// The button below a notice that wants a tap.
fn tap(
    services: &Services,
    card: DeliveryId,
    chat: ChatId,
    languages: &str,
    is_wanted: bool,
) -> Vec<Vec<delivery::Button>> {
    let first = services.text.locales_of(languages).into_iter().next().unwrap_or_else(Locale::english);
    let button = is_wanted.then(|| key(services, chat, services.text.tip_got_it_label(&first), &Button::GotIt(card)));
    button.into_iter().map(|button| vec![button]).collect()
}

/// The place of a notice in the ledger: the one class that it is about, else the unit in whose name it is.
fn place(notice: &Notice, appointment: &Appointment) -> Scope {
    let is_all = notice.sender.is_some_and(|sender| sender.is_all);
    if is_all { unit(appointment) } else { appointment.scope.clone() }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
