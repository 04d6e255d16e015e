//! The language a person is spoken to in.

use super::button::Button;
use super::{Actor, Result, Turn, key, plain, role};
use crate::domain::access::Action;
use crate::domain::delivery::Message;
use crate::domain::refusal::Refusal;
use crate::text::{Locale, Plain};

/// Languages in one row of buttons.
const ROW: usize = 2;

/// Offers every language by its own name for itself.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn offer(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::ChooseLanguage)?;
    let card = card(turn, actor, &actor.locale);
    Ok(turn.answer(actor.chat.id, "language", card).await?)
}

/// Remembers a language that was typed.
///
/// # Errors
/// A refusal for who may not, or for a language that is not offered; or when the database cannot.
pub async fn choose(turn: &mut Turn<'_>, actor: &Actor, code: &str) -> Result<()> {
    let locale = remember(turn, actor, code).await?;
    let html = turn.services.text.language_chosen(&locale);
    Ok(turn.answer(actor.chat.id, "language", plain(html)).await?)
}

/// Remembers a language that was pressed, and shows the card again in it.
///
/// # Errors
/// As [`choose`].
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, code: &str, message: Option<i64>) -> Result<Plain> {
    let locale = remember(turn, actor, code).await?;
    if let Some(message) = message {
        let card = card(turn, actor, &locale);
        turn.rewrite(actor.chat.id, "language", message, card).await?;
    }
    Ok(turn.services.text.language_chosen(&locale).into())
}

async fn remember(turn: &mut Turn<'_>, actor: &Actor, code: &str) -> Result<Locale> {
    actor.may(Action::ChooseLanguage)?;
    let text = &turn.services.text;
    let offered = Locale::parse(code).ok().and_then(|wanted| text.nearest(&wanted).cloned());
    let locale = offered.ok_or(Refusal::NoSuchLanguage)?;
    turn.tx.choose_language(actor.account, &locale.to_string(), turn.now).await?;
    role::follow_menu(turn, actor, &locale).await?;
    Ok(locale)
}

fn card(turn: &Turn<'_>, actor: &Actor, locale: &Locale) -> Message {
    let services = turn.services;
    let offered: Vec<_> = services
        .text
        .locales()
        .map(|offered| {
            let button = Button::Language(offered.to_string());
            key(services, actor.chat.id, services.text.endonym(offered), &button)
        })
        .collect();
    Message {
        html: services.text.choose_language(locale).into_string(),
        buttons: offered.chunks(ROW).map(<[_]>::to_vec).collect(),
        silent: false,
    }
}
