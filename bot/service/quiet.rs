//! Quiet hours that people set for themselves, for what can wait: tips in private, questions and notes. Answers come
//! at any hour.

use super::{Actor, Result, Turn, plain};
use crate::domain::access::Action;
use crate::domain::calendar::{self, QuietHours};
use crate::domain::refusal::Refusal;
use crate::text::quiet::Quiet;

/// What somebody wants of their quiet hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// See them.
    Show,
    /// Have none of their own.
    Off,
    /// Have these.
    Set(QuietHours),
}

/// Shows, sets or ends somebody's own quiet hours.
///
/// # Errors
/// A refusal for who may not, or for hours that are none; or when the database cannot.
pub async fn change(turn: &mut Turn<'_>, actor: &Actor, wish: Result<Wish, Refusal>) -> Result<()> {
    actor.may(Action::SetQuietHours)?;
    let (text, settings) = (&turn.services.text, &turn.services.settings);
    let (general, zone) = (settings.quiet_hours, settings.zone.name());
    let now = settings.local(turn.now);
    let with = |own: QuietHours| Quiet {
        own,
        general,
        zone,
        is_all_day: calendar::first_opening(&[general, own], now).is_none(),
    };
    let html = match wish? {
        Wish::Show => match turn.tx.quiet_hours_of(actor.account).await? {
            Some((own, _)) => text.quiet_hours(&actor.locale, &with(own)),
            None => text.no_quiet_hours(&actor.locale, general, zone),
        },
        Wish::Set(own) => {
            turn.tx.set_quiet_hours(actor.account, actor.chat.id, own, turn.now).await?;
            text.quiet_hours(&actor.locale, &with(own))
        }
        Wish::Off => {
            turn.tx.end_quiet_hours(actor.account).await?;
            text.no_quiet_hours(&actor.locale, general, zone)
        }
    };
    Ok(turn.answer(actor.chat.id, "quiet", plain(html)).await?)
}
