//! Codes below what is posted in classes' groups, and asking whether something is really ours.
//!
//! ```text
//! bot      (in the group) … Code K7F3-QX2M · genuine? /verify
//! student  /verify k7f3 qx2m
//! bot      (in private) It is genuine: "Class meeting of April", posted on 17 April at 12:10 to 软件2301 by …
//! ```
//!
//! Everything that the bot posts of itself in a class's group has a code; what answers a command has none. A new kind of
//! post gets one by [`publish`], [`Turn::say`], [`Turn::ask`] or [`Turn::post_at`]; [`Turn::rewrite`] keeps it. A code
//! stands for one post in one group, so a real code below another text is found out.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{Actor, Broken, Result, Services, Turn, actor, badge, plain};
use crate::domain::access::{Action, Ground};
use crate::domain::chat::{Chat, ChatKind};
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Message, NewDelivery, Press};
use crate::domain::role::Scope;
use crate::domain::verify::Code;
use crate::store::{PublishedPost, StoreError, Tx};
use crate::text::verify::Post;
use crate::text::{Html, Locale};

/// How the token of a link that asks about a code begins.
const TOKEN_HEAD: &str = "v_";

/// The code in a token that asks about one.
#[must_use]
pub fn token(token: &str) -> Option<&str> {
    token.strip_prefix(TOKEN_HEAD)
}

/// Plans posts in classes' groups, all in the name of one office or of the task-force office, each with a code below
/// it in the first language of its group. Counts the new ones; one that was planned before is left alone.
///
/// # Errors
/// When the database cannot.
pub async fn publish(
    services: &Services,
    tx: &mut Tx,
    mut posts: Vec<(NewDelivery, Locale)>,
    office: Option<&Scope>,
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    if posts.is_empty() {
        return Ok(0);
    }
    let codes = codes(services, tx, &posts).await?;
    for ((delivery, locale), (_, code)) in posts.iter_mut().zip(&codes) {
        delivery.act = stamped(services, &delivery.act, locale, code);
    }
    let deliveries: Vec<_> = posts.into_iter().map(|(delivery, _)| delivery).collect();
    let planned = tx.plan(&deliveries, now).await?;
    tx.publish(&codes, office).await?;
    Ok(planned)
}

/// A code for each of these posts that no other post has.
async fn codes(
    services: &Services,
    tx: &mut Tx,
    posts: &[(NewDelivery, Locale)],
) -> Result<Vec<(DeliveryId, Code)>, StoreError> {
    let code = |(delivery, _): &(NewDelivery, Locale), nth: u8| {
        let parts = [&b"post"[..], &delivery.chat.0.to_be_bytes(), &delivery.id.0.to_be_bytes(), &[nth]];
        Code::of(services.codes.tag(&parts))
    };
    let mut codes: Vec<_> = posts.iter().map(|post| code(post, 0)).collect();
    // One in a million posts meets the code of another. Those few get their next one.
    for nth in 1..=u8::MAX {
        let asked: Vec<_> = codes.iter().map(Code::as_str).collect();
        let taken: HashSet<String> = tx.codes_taken(&asked).await?.into_iter().collect();
        let mut seen = HashSet::new();
        let is_met: Vec<_> =
            codes.iter().map(|code| taken.contains(code.as_str()) || !seen.insert(code.clone())).collect();
        if !is_met.contains(&true) {
            break;
        }
        for ((own, post), _) in codes.iter_mut().zip(posts).zip(&is_met).filter(|(_, is_met)| **is_met) {
            *own = code(post, nth);
        }
    }
    Ok(posts.iter().map(|(delivery, _)| delivery.id).zip(codes).collect())
}

/// What is done, with a code at the end of what is read.
fn stamped(services: &Services, act: &Act, locale: &Locale, code: &Code) -> Act {
    match act {
        Act::Post(message) => Act::Post(signed(services, message, locale, code)),
        Act::Document(document) => Act::Document(document.under(signed(services, document.caption(), locale, code))),
        Act::Photo(photo) => Act::Photo(photo.under(signed(services, photo.caption(), locale, code))),
        Act::Poll(poll) => Act::Poll(poll.above(services.text.post_code(locale, code).plain().as_str())),
        Act::Edit { message, body } => Act::Edit { message: *message, body: signed(services, body, locale, code) },
        Act::ClosePoll { .. } | Act::Leave | Act::Menu(_) => act.clone(),
    }
}

/// A body with the line of its code at the end.
#[must_use]
pub fn signed(services: &Services, body: &Message, locale: &Locale, code: &Code) -> Message {
    Message { html: format!("{}\n{}", body.html, services.text.post_code(locale, code)), ..body.clone() }
}

/// The chat, if it is a class's group, and the language of codes in it.
async fn class_group(turn: &mut Turn<'_>, chat: ChatId) -> Result<Option<Locale>, Broken> {
    let chat = turn.tx.chat(chat).await?.filter(|chat| chat.kind == ChatKind::Group && !chat.classes.is_empty());
    Ok(chat.map(|chat| first(turn, &chat)))
}

fn first(turn: &Turn<'_>, chat: &Chat) -> Locale {
    turn.languages(chat).into_iter().next().unwrap_or_else(Locale::english)
}

/// Plans one delivery, with a code where it is a post in a class's group. Tells whether it is new.
pub(super) async fn publish_one(
    turn: &mut Turn<'_>,
    delivery: NewDelivery,
    office: Option<&Scope>,
) -> Result<bool, StoreError> {
    let is_read = !matches!(delivery.act, Act::Edit { .. } | Act::ClosePoll { .. } | Act::Leave | Act::Menu(_));
    let locale = if is_read { class_group(turn, delivery.chat).await? } else { None };
    let planned = match locale {
        Some(locale) => publish(turn.services, turn.tx, vec![(delivery, locale)], office, turn.now).await?,
        None => turn.tx.plan(&[delivery], turn.now).await?,
    };
    Ok(planned > 0)
}

/// A new body for a message of ours: it keeps the code that stands below it.
pub(super) async fn resigned(
    turn: &mut Turn<'_>,
    chat: ChatId,
    message: i64,
    body: Message,
) -> Result<Message, StoreError> {
    let Some(code) = turn.tx.code_below(chat, message).await? else { return Ok(body) };
    let Some(group) = turn.tx.chat(chat).await? else { return Ok(body) };
    let locale = first(turn, &group);
    Ok(signed(turn.services, &body, &locale, &code))
}

/// Somebody asks whether something with this code is ours. What is asked in a group is answered in private.
///
/// # Errors
/// A refusal for who may not, for what can be no code, or after too many wrong ones; or when the database cannot.
pub async fn ask(turn: &mut Turn<'_>, actor: &Actor, typed: Option<&str>) -> Result<()> {
    actor.may(Action::Verify)?;
    let typed = typed.unwrap_or_default();
    let to = match actor.ground {
        Ground::Private => actor.chat.id,
        Ground::Group => match actor::reach(turn, actor.account).await? {
            Some((chat, _)) => chat,
            None => return Ok(invite(turn, actor, typed).await?),
        },
    };
    let guesses = turn.tx.guesses(actor.account).await?;
    guesses.may_ask(turn.now, |moment| turn.services.settings.local(moment))?;
    let code = Code::read(typed)?;
    let html = match (turn.tx.post_of(&code).await?, badge::look(turn, actor, &code).await?) {
        (Some(post), _) => found(turn, actor, &code, post).await?,
        (None, Some(badge)) => badge,
        (None, None) => {
            turn.tx.remember_guesses(actor.account, guesses.and_wrong(turn.now)).await?;
            turn.services.text.verify_unknown(&actor.locale, &code, &turn.services.settings.contact)
        }
    };
    Ok(turn.answer(to, "verify", plain(html)).await?)
}

/// What was posted under a code.
async fn found(turn: &mut Turn<'_>, actor: &Actor, code: &Code, post: PublishedPost) -> Result<Html, Broken> {
    let group = turn.tx.chat(post.chat).await?;
    let settings = &turn.services.settings;
    let title = post.act.head();
    let post = Post {
        code,
        title: Some(title.as_str()).filter(|title| !title.is_empty()),
        office: post
            .office
            .as_ref()
            .and_then(|office| settings.place(office))
            .unwrap_or_else(|| settings.office.clone()),
        classes: group.iter().flat_map(|group| &group.classes).map(|class| class.name.as_str()).collect(),
        is_elsewhere: actor.ground == Ground::Group && actor.chat.id != post.chat,
        said_at: settings.local(post.said_at),
        recalled_at: post.recalled_at.map(|at| settings.local(at)),
    };
    Ok(turn.services.text.verify_post(&actor.locale, &post))
}

/// Somebody asks in a group to whom we cannot write: a button leads to where they are answered. However many ask, the
/// group reads it once a minute.
async fn invite(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<(), Broken> {
    let bot = &turn.services.settings.bot_username;
    let code = Code::read(typed).ok();
    let token = format!("{TOKEN_HEAD}{}", code.as_ref().map(Code::as_str).unwrap_or_default());
    let label = turn.services.text.verify_in_private_label(&actor.locale).into_string();
    let button = delivery::Button { label, press: Press::Url(format!("https://t.me/{bot}?start={token}")) };
    let html = turn.services.text.verify_in_private(&actor.locale);
    let message = Message { buttons: vec![vec![button]], ..plain(html) };
    turn.answer_once_a_minute(actor.chat.id, "verify_hint", "hint", Act::Post(message)).await.map(drop)
}
