//! Tips in private, for whoever asks for them.

use super::{Actor, Result, Turn, drip, plain};
use crate::domain::access::Action;

/// Somebody wants tips in private.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::Subscribe)?;
    turn.tx.subscribe(actor.account, actor.chat.id, &actor.locale.to_string(), turn.now).await?;
    let html = turn.services.text.subscribed(&actor.locale, turn.services.settings.posts_at);
    Ok(turn.answer(actor.chat.id, "subscribed", plain(html)).await?)
}

/// Somebody wants nothing in private any more, neither tips nor the short course. What is planned and has not left yet is
/// called off.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn end(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::Subscribe)?;
    let text = &turn.services.text;
    let course = drip::end(turn, actor).await?;
    let html = if turn.tx.unsubscribe(actor.chat.id).await? {
        turn.tx.call_off_tips(actor.chat.id, "the person unsubscribed", turn.now).await?;
        text.unsubscribed(&actor.locale, course.as_ref())
    } else {
        course.unwrap_or_else(|| text.not_subscribed(&actor.locale))
    };
    Ok(turn.answer(actor.chat.id, "unsubscribed", plain(html)).await?)
}
