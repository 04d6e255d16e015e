//! Greeting people, and telling them what there is.

use super::{Actor, Result, Services, Settings, Turn, actor, plain, role};
use crate::domain::access::{Action, Asker, Ground, Where};
use crate::domain::delivery::{MenuEntry, Message};
use crate::domain::role::Grant;
use crate::secret;
use crate::text::Locale;
use crate::text::help::Asker as Reader;

/// The commands that help speaks of, in its order, and what each asks for.
pub const COMMANDS: [(&str, Action); 54] = [
    ("help", Action::GetHelp),
    ("sos", Action::GetSos),
    ("contact", Action::SeeContacts),
    ("bind", Action::BindMyself),
    ("rebind", Action::BindMyself),
    ("me", Action::SeeMyself),
    ("privacy", Action::GetHelp),
    ("mydata", Action::SeeMyself),
    ("forget", Action::ForgetMyself),
    ("check", Action::CheckMessages),
    ("quiz", Action::TakeQuiz),
    ("pledge", Action::SignPledge),
    ("contest", Action::TakeQuiz),
    ("course", Action::Subscribe),
    ("roleplay", Action::TakeQuiz),
    ("subscribe", Action::Subscribe),
    ("unsubscribe", Action::Subscribe),
    ("quiet", Action::SetQuietHours),
    ("language", Action::ChooseLanguage),
    ("unconfirmed", Action::ResolveDoubts),
    ("unbound", Action::SeeUnbound),
    ("roll", Action::SeeUnbound),
    ("kit", Action::UseKit),
    ("ledger", Action::QueryLedger),
    ("group", Action::MakeGroupLink),
    ("mute", Action::MuteGroup),
    ("unmute", Action::MuteGroup),
    ("cadence", Action::ChangeCadence),
    ("unbind", Action::UnbindGroup),
    ("today", Action::SeeItems),
    ("items", Action::SeeItems),
    ("done", Action::WorkOnItems),
    ("overdue", Action::SeeItems),
    ("forecast", Action::LookAfterMeetings),
    ("plan", Action::RunPlan),
    ("notice", Action::SendNotice),
    ("burden", Action::SeeBurden),
    ("invite", Action::GrantRole),
    ("roles", Action::ListRoles),
    ("revoke", Action::RevokeRole),
    ("handover", Action::PassOnRole),
    ("delegate", Action::PassOnRole),
    ("meeting", Action::HoldMeetings),
    ("review", Action::LookAfterMeetings),
    ("case", Action::FileCases),
    ("cases", Action::SeeCases),
    ("aware", Action::SeeAwareness),
    ("verify", Action::Verify),
    ("badge", Action::ShowBadge),
    ("guard", Action::GuardGroup),
    ("alert", Action::DraftAlert),
    ("classquiz", Action::RunClassQuiz),
    ("words", Action::CorrectWords),
    ("question", Action::WriteQuestions),
];

/// Greets somebody. A class's link that was opened here and not in a group is explained.
///
/// # Errors
/// When the database cannot.
pub async fn start(turn: &mut Turn<'_>, actor: &Actor, token: Option<&str>) -> Result<()> {
    actor.may(Action::GetHelp)?;
    if let Some(token) = token
        && turn.tx.class_link(&secret::hash(token)).await?.is_some()
    {
        let refusal = crate::text::group::LinkRefusal::NotAGroup;
        let html = turn.services.text.link_refused(&actor.locale, refusal);
        return Ok(turn.answer(actor.chat.id, "refusal", plain(html)).await?);
    }
    let html = turn.services.text.start(&actor.locale, &turn.services.settings.office);
    turn.answer(actor.chat.id, "start", plain(html)).await?;
    Ok(role::follow_menu(turn, actor, &actor.locale).await?)
}

/// Greets somebody who wrote what is no command, at most once a day.
///
/// # Errors
/// When the database cannot.
pub async fn greet(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::GetHelp)?;
    let html = turn.services.text.start(&actor.locale, &turn.services.settings.office);
    Ok(turn.answer_once_a_day(actor.chat.id, "greeting", plain(html)).await?)
}

/// Lists what this person may do, here or elsewhere.
///
/// # Errors
/// When the database cannot.
pub async fn help(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::GetHelp)?;
    let grants = actor::rights(turn, actor).await?;
    let may_import = Asker { ground: Ground::Private, ..actor.with(&grants) }.may_somewhere(Action::ImportRoster);
    let reader = match (grants.is_empty(), may_import) {
        (true, _) => Reader::Student,
        (false, Err(_)) => Reader::Staff,
        (false, Ok(())) => Reader::RosterStaff,
    };
    let html = turn.services.text.help(&actor.locale, reader, &commands_for(actor, &grants));
    let sos = turn.services.sos_button(&actor.locale);
    Ok(turn.answer(actor.chat.id, "help", Message { buttons: vec![vec![sos]], ..plain(html) }).await?)
}

/// Says what is kept of people, who may see it and what they can do about it.
///
/// # Errors
/// When the database cannot.
pub async fn privacy(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::GetHelp)?;
    let Settings { office, contact, retention, .. } = &turn.services.settings;
    let html = turn.services.text.privacy(&actor.locale, office, contact, retention);
    Ok(turn.answer(actor.chat.id, "privacy", plain(html)).await?)
}

/// Names the commands that look like a word that is none.
///
/// # Errors
/// When the database cannot.
pub async fn unknown(turn: &mut Turn<'_>, actor: &Actor, word: &str, near: &[&str]) -> Result<()> {
    actor.may(Action::GetHelp)?;
    let html = turn.services.text.unknown_command(&actor.locale, word, near);
    Ok(turn.answer(actor.chat.id, "unknown", plain(html)).await?)
}

/// The commands that are of use to somebody with these roles: those they may use on some ground. Who has
/// no role is not told of roles.
#[must_use]
pub fn commands_for(actor: &Actor, grants: &[Grant]) -> Vec<&'static str> {
    let may_somewhere = |action: Action| {
        let ground = match action.rule().on {
            Where::Only(ground) => ground,
            Where::Anywhere => actor.ground,
        };
        Asker { ground, ..actor.with(grants) }.may_somewhere(action).is_ok()
    };
    let is_of_use = |action: Action| may_somewhere(action) && (action != Action::ListRoles || !grants.is_empty());
    COMMANDS.into_iter().filter(|(_, action)| is_of_use(*action)).map(|(name, _)| name).collect()
}

/// The commands of a ground with what each does, as a menu offers them to everyone there, or to somebody
/// with these roles.
#[must_use]
pub fn menu(services: &Services, locale: &Locale, ground: Ground, grants: &[Grant]) -> Vec<MenuEntry> {
    let asker = Asker { grants, is_masked: false, ground };
    let is_offered =
        |action: Action| asker.may_somewhere(action).is_ok() && (action != Action::ListRoles || !grants.is_empty());
    let offered = COMMANDS.into_iter().filter(|(_, action)| is_offered(*action));
    offered
        .map(|(name, _)| MenuEntry {
            name: name.to_owned(),
            about: services.text.command_description(locale, name).into_string(),
        })
        .collect()
}

/// The languages of menus: `None`, which is English, for every client that has no menu of its own.
#[must_use]
pub fn menu_languages(services: &Services) -> Vec<(Option<String>, Locale)> {
    let own = services.text.locales().map(|locale| {
        let code = locale.to_string();
        let two_letters = code.split('-').next().unwrap_or(&code).to_owned();
        (Some(two_letters), locale.clone())
    });
    std::iter::once((None, Locale::english())).chain(own).collect()
}
