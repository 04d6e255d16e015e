//! The two buttons under a card: it was read, and why it came.

use chrono::NaiveDate;

use super::button::Button;
use super::{Actor, Result, Services, Turn, key};
use crate::domain::access::{Action, Ground};
use crate::domain::delivery::{ChatId, DeliveryId, DeliveryState, Message};
use crate::domain::refusal::Refusal;
use crate::domain::tip::{Because, Tip};
use crate::text::{Locale, Plain};

impl Services {
    /// The card of a tip with its buttons, in the languages of a group. `card` is the number of
    /// the delivery that will carry it.
    #[must_use]
    pub fn tip_card(&self, card: DeliveryId, chat: ChatId, tip: &Tip, locales: &[Locale], day: NaiveDate) -> Message {
        let first = locales.first().cloned().unwrap_or_else(Locale::english);
        let got_it = key(self, chat, self.text.tip_got_it_label(&first), &Button::GotIt(card));
        let why = key(self, chat, self.text.tip_why_label(&first), &Button::Why(card));
        let report = self
            .text
            .translated(locales)
            .into_iter()
            .next()
            .map(|locale| vec![key(self, chat, self.text.words_report_label(&locale), &Button::WordsReport(card))]);
        Message {
            html: self.text.tip_card(tip, locales, day).into_string(),
            buttons: [vec![got_it, why]].into_iter().chain(report).collect(),
            silent: false,
        }
    }
}

/// A press of a button under a card: the card's number, how it stands if it hangs in the chat where
/// the button was pressed, and the message's number there.
#[derive(Clone, Copy, Debug)]
pub struct CardPress {
    /// The card.
    pub card: DeliveryId,
    /// How it stands.
    pub state: Option<DeliveryState>,
    /// The messenger's number of the message, when it still knows it.
    pub message: Option<i64>,
}

/// Somebody has read a card. However often they say so, they count once.
///
/// # Errors
/// A refusal for a card that is gone; or when the database cannot.
pub async fn got_it(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<Plain> {
    actor.may(Action::Acknowledge)?;
    proves_arrival(turn, press).await?;
    let text = &turn.services.text;
    match turn.tx.acknowledge(press.card, actor.account, turn.now).await? {
        None => Ok(text.tip_already_recorded(&actor.locale)),
        Some(_) if actor.ground == Ground::Private => Ok(text.tip_recorded_alone(&actor.locale)),
        Some(readers) => Ok(text.tip_recorded(&actor.locale, u32::try_from(readers).unwrap_or(u32::MAX), None)),
    }
}

/// Somebody wants to know why a card came.
///
/// # Errors
/// A refusal for a card that is gone; or when the database cannot.
pub async fn why(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<Plain> {
    actor.may(Action::AskWhy)?;
    proves_arrival(turn, press).await?;
    let because = turn.tx.because(press.card).await?;
    let because = because.and_then(|word| Because::parse(&word)).ok_or(Refusal::CardExpired)?;
    Ok(turn.services.text.tip_why(&actor.locale, because))
}

/// Whoever presses a button has it before them, so the doubt about its message is over.
pub(super) async fn proves_arrival(turn: &mut Turn<'_>, press: CardPress) -> Result<()> {
    let state = press.state.ok_or(Refusal::CardExpired)?;
    if let (DeliveryState::Unconfirmed, Some(message)) = (state, press.message)
        && turn.tx.settle_by_evidence(press.card, message, turn.now).await?
    {
        tracing::info!(delivery.id = press.card.0, "a press proved that a doubtful message had arrived");
    }
    Ok(())
}
