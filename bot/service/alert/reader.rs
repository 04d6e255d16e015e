//! What readers do with an alert: they have read it, they got one like it, they want it in their own language. Nobody is
//! ever named, and everybody counts once.

use super::preview;
use crate::domain::access::{Action, Ground};
use crate::domain::alert::{Alert, State, half_of};
use crate::domain::delivery::{Act, ChatId, DeliveryId};
use crate::domain::refusal::Refusal;
use crate::service::ack::{CardPress, proves_arrival};
use crate::service::{Actor, Broken, Result, Turn, actor, plain};
use crate::store::AlertTap;
use crate::text::Plain;

/// The alert under which somebody pressed.
async fn pressed(turn: &mut Turn<'_>, press: CardPress) -> Result<Alert> {
    proves_arrival(turn, press).await?;
    let id = turn.tx.alert_of(press.card).await?.ok_or(Refusal::CardExpired)?;
    Ok(turn.tx.alert(id).await?.ok_or(Refusal::CardExpired)?)
}

/// The class of whoever pressed, else the one whose group it is.
async fn class_of(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<String>, Broken> {
    let identity = turn.tx.identity_of(actor.account).await?;
    let own = identity.map(|identity| identity.student.class);
    Ok(own.or_else(|| actor.chat.class().map(|class| class.name.clone())))
}

/// Somebody has read an alert. In whatever chat they say so, they count once.
///
/// # Errors
/// A refusal for a card that is gone; or when the database cannot.
pub async fn got_it(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<Plain> {
    actor.may(Action::Acknowledge)?;
    let alert = pressed(turn, press).await?;
    let class = class_of(turn, actor).await?;
    let (text, locale) = (&turn.services.text, &actor.locale);
    let at = (alert.id, press.card);
    if turn.tx.tap_alert(at, AlertTap::Ack, (actor.account, class.as_deref()), turn.now).await?.is_none() {
        return Ok(text.alert_acked_before_toast(locale));
    }
    believe(turn, &alert).await?;
    let is_group = actor.ground == Ground::Group;
    let count = turn.tx.alert_taps(alert.id, AlertTap::Ack, Some(press.card)).await?;
    Ok(text.alert_acked_toast(locale, is_group.then_some(count)))
}

/// Remembers when half of the classes had acknowledged an alert that most of them have. Tells whether that is news.
pub(super) async fn believe(turn: &mut Turn<'_>, alert: &Alert) -> Result<bool> {
    let is_open = alert.times.acked_at.is_none() && alert.times.delivered_at.is_some() && alert.planned.classes > 0;
    if !is_open || turn.tx.alert_classes_acked(alert.id).await? < half_of(alert.planned.classes) {
        return Ok(false);
    }
    let mut after = alert.clone();
    after.times.acked_at = Some(turn.now);
    Ok(turn.tx.save_alert(alert, &after, turn.now).await?)
}

/// Somebody got something like it.
///
/// # Errors
/// As [`got_it`].
pub async fn like(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<Plain> {
    actor.may(Action::ReadAlert)?;
    let alert = pressed(turn, press).await?;
    let class = class_of(turn, actor).await?;
    let at = (alert.id, press.card);
    let count = turn.tx.tap_alert(at, AlertTap::Like, (actor.account, class.as_deref()), turn.now).await?;
    Ok(turn.services.text.alert_liked_toast(&actor.locale, count))
}

/// Somebody wants to read it in their own language: all of it in private, where we can write to them, else the gist in
/// a toast. The group sees nothing of it. The flag says whether the toast has to be closed by hand.
///
/// # Errors
/// As [`got_it`].
pub async fn read(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<(Plain, bool)> {
    actor.may(Action::ReadAlert)?;
    let alert = pressed(turn, press).await?;
    let (services, locale) = (turn.services, &actor.locale);
    if alert.state == State::Recalled {
        return Ok((services.text.alert_over_toast(locale), true));
    }
    let reach = if actor.is_masked { None } else { actor::reach(turn, actor.account).await? };
    let Some((chat, _)) = reach else {
        return Ok((services.text.alert_read_short_toast(locale, &alert.content), true));
    };
    let html = preview(services, locale, &alert);
    say_once_a_minute(turn, chat, press.card, Act::Post(plain(html))).await?;
    Ok((services.text.alert_read_sent_toast(locale), false))
}

/// However impatient the finger, it is sent once a minute.
async fn say_once_a_minute(turn: &mut Turn<'_>, chat: ChatId, card: DeliveryId, act: Act) -> Result<(), Broken> {
    turn.answer_once_a_minute(chat, "alert_read", &card.0.to_string(), act).await.map(drop)
}
