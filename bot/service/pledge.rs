//! The pledge against fraud: everybody reads and signs it in private; the class sees how many did, and the secretary of
//! the branch alone who did not.
//!
//! ```text
//! bot        (in the group) The pledge against fraud: 19 of 32 have signed. [Read the 6 lines]
//! student    [Read the 6 lines]  (in private) ① … ⑥ … Signing is voluntary. [I pledge] [Not now]
//! student    [I pledge]          (the card becomes) ✓ You signed … [Take it back]
//! secretary  /pledge             (in private) 29 of 32 have signed. 03 张* 17 李* 22 王*  [Remind them] [On paper]
//! secretary  absent 3 22         (what it comes to) [Save] [Cancel]
//! ```
//!
//! A signature keeps the hash of the words that were read, and the words stay under that hash. A button carries the
//! beginning of it, so that nobody signs other words than those above the button.

use super::button::Button;
use super::paging::{self, List};
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role};
use crate::domain::access::Action;
use crate::domain::class::ClassId;
use crate::domain::delivery::{ChatId, Message};
use crate::domain::identity::Identity;
use crate::domain::pledge::{Drive, Signature, VERSION_DIGITS};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::secret;
use crate::text::pledge::Own;
use crate::text::{Locale, Plain};

pub mod branch;
pub mod clock;

/// What a link carries that opens the pledge: `/start pledge`.
pub const START: &str = "pledge";

/// What its cards are, in the outbox.
const CARD: &str = "pledge";

/// What a button about the pledge does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// I sign the words whose hash begins so.
    Sign(String),
    /// I do not, for now.
    Later,
    /// I take my signature back.
    Withdraw,
    /// Ask this class in its group.
    Post(ClassId),
    /// Remind those of this class who have not signed.
    Remind(ClassId),
    /// I enter what this class signed on paper.
    Paper(ClassId),
    /// Save the list that I sent.
    Save,
    /// Do not.
    Cancel,
}

impl Press {
    /// What pressing it takes.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Sign(_) | Self::Later | Self::Withdraw => Action::SignPledge,
            Self::Post(_) | Self::Remind(_) | Self::Paper(_) | Self::Save | Self::Cancel => Action::KeepPledges,
        }
    }

    /// How a button names it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Sign(version) => format!("s{version}"),
            Self::Later => "l".to_owned(),
            Self::Withdraw => "w".to_owned(),
            Self::Post(class) => format!("g{}", class.0),
            Self::Remind(class) => format!("r{}", class.0),
            Self::Paper(class) => format!("p{}", class.0),
            Self::Save => "y".to_owned(),
            Self::Cancel => "n".to_owned(),
        }
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let class = || about.parse().ok().map(ClassId);
        let is_version = about.len() == VERSION_DIGITS && about.bytes().all(|digit| digit.is_ascii_hexdigit());
        match (letter, about) {
            ("s", _) if is_version => Some(Self::Sign(about.to_owned())),
            ("l", "") => Some(Self::Later),
            ("w", "") => Some(Self::Withdraw),
            ("g", _) => class().map(Self::Post),
            ("r", _) => class().map(Self::Remind),
            ("p", _) => class().map(Self::Paper),
            ("y", "") => Some(Self::Save),
            ("n", "") => Some(Self::Cancel),
            _ => None,
        }
    }
}

/// Words that can be signed.
struct Wording {
    /// SHA-256 of the text.
    hash: String,
    /// The text.
    text: String,
}

impl Wording {
    fn of(services: &Services, locale: &Locale) -> Self {
        let text = services.text.pledge_wording(locale).into_string();
        Self { hash: secret::hash(&text), text }
    }

    /// What a button carries of it.
    fn version(&self) -> String {
        self.hash.chars().take(VERSION_DIGITS).collect()
    }
}

fn drive(services: &Services) -> Drive {
    Drive::of(&services.book.plan)
}

/// Shows somebody the pledge, or how far their classes are when they are no student.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::SignPledge)?;
    let rights = actor::rights(turn, actor).await?;
    let sees = actor.with(&rights).may_somewhere(Action::SeePledges).is_ok();
    let identity = turn.tx.identity_of(actor.account).await?;
    if identity.is_none() && sees {
        return paging::post(turn, actor, List::Pledges).await;
    }
    let mut card = card(turn, &actor.locale, actor.chat.id, identity.as_ref(), None).await?;
    if sees {
        let label = turn.services.text.pledge_classes_label(&actor.locale);
        card.buttons.push(vec![key(turn.services, actor.chat.id, label, &Button::Page(List::Pledges, 0))]);
    }
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// The pledge for a student, in their private chat; `asked_in` is the class whose secretary asks for it.
async fn card(
    turn: &mut Turn<'_>,
    locale: &Locale,
    chat: ChatId,
    identity: Option<&Identity>,
    asked_in: Option<&str>,
) -> Result<Message, Broken> {
    let services = turn.services;
    let wording = Wording::of(services, locale);
    let own = match identity {
        None => Own::Unbound,
        Some(identity) => {
            let signature = turn.tx.pledge_of(&drive(services).campaign, identity.student.id).await?;
            signature.map_or(Own::Open, |signature| own(services, &signature, &wording))
        }
    };
    let html = services.text.pledge(locale, &own, asked_in);
    Ok(Message { buttons: buttons(services, locale, chat, &own, &wording), ..plain(html) })
}

fn own(services: &Services, signature: &Signature, wording: &Wording) -> Own {
    match signature.withdrawn_at {
        Some(at) => Own::Withdrawn { at: services.settings.local(at) },
        None => Own::Signed {
            at: services.settings.local(signature.at),
            way: signature.way,
            version: signature.text.chars().take(VERSION_DIGITS).collect(),
            is_this: signature.text == wording.hash,
        },
    }
}

fn buttons(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    own: &Own,
    wording: &Wording,
) -> Vec<Vec<crate::domain::delivery::Button>> {
    let text = &services.text;
    let button = |label: Plain, press: Press| key(services, chat, label, &Button::Pledge(press));
    let sign = || button(text.pledge_sign_label(locale), Press::Sign(wording.version()));
    let withdraw = || button(text.pledge_withdraw_label(locale), Press::Withdraw);
    match own {
        Own::Unbound => Vec::new(),
        Own::Open => vec![vec![sign(), button(text.pledge_later_label(locale), Press::Later)]],
        Own::Signed { is_this: true, .. } => vec![vec![withdraw()]],
        Own::Signed { is_this: false, .. } => vec![vec![sign(), withdraw()]],
        Own::Withdrawn { .. } => vec![vec![sign()]],
    }
}

/// Somebody pressed a button about the pledge. Gives words for a toast where the card does not say enough.
///
/// # Errors
/// A refusal for who may not, or for what is over; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Option<Plain>> {
    match press {
        Press::Sign(version) => sign(turn, actor, &version, message).await.map(Some),
        Press::Later => {
            actor.may(Action::SignPledge)?;
            Ok(Some(turn.services.text.pledge_later_toast(&actor.locale)))
        }
        Press::Withdraw => withdraw(turn, actor, message).await.map(Some),
        Press::Post(class) => branch::post(turn, actor, class).await.map(Some),
        Press::Remind(class) => branch::remind(turn, actor, class).await.map(Some),
        Press::Paper(class) => branch::ask_paper(turn, actor, class, message).await.map(|()| None),
        Press::Save => branch::save(turn, actor, message).await.map(Some),
        Press::Cancel => branch::cancel(turn, actor, message).await.map(Some),
    }
}

/// Somebody signs the words above the button.
async fn sign(turn: &mut Turn<'_>, actor: &Actor, version: &str, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::SignPledge)?;
    let (services, locale) = (turn.services, &actor.locale);
    let identity = turn.tx.identity_of(actor.account).await?;
    let wording = Wording::of(services, locale);
    let toast = match &identity {
        None => services.text.pledge_unbound_toast(locale),
        Some(_) if wording.version() != version => services.text.pledge_changed_toast(locale),
        Some(identity) => {
            let (campaign, student) = (drive(services).campaign, &identity.student);
            turn.tx.keep_pledge_text(&wording.hash, &locale.to_string(), &wording.text, turn.now).await?;
            let is_new = turn.tx.sign_pledge(&campaign, student.id, &wording.hash, turn.now).await?;
            if is_new {
                turn.tx.pledge_changed(&campaign, &student.class, turn.now).await?;
            }
            services.text.pledge_signed_toast(locale, is_new)
        }
    };
    show(turn, actor, identity.as_ref(), message).await?;
    Ok(toast)
}

/// Somebody takes their signature back.
async fn withdraw(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::SignPledge)?;
    let identity = turn.tx.identity_of(actor.account).await?;
    let had_one = match &identity {
        None => false,
        Some(identity) => {
            let (campaign, student) = (drive(turn.services).campaign, &identity.student);
            let had_one = turn.tx.withdraw_pledge(&campaign, student.id, turn.now).await?;
            if had_one {
                turn.tx.pledge_changed(&campaign, &student.class, turn.now).await?;
            }
            had_one
        }
    };
    show(turn, actor, identity.as_ref(), message).await?;
    Ok(turn.services.text.pledge_withdrawn_toast(&actor.locale, had_one))
}

/// Puts the card as it is now in place of the one that was pressed. The file about somebody has the button to take back
/// as well, and stays as it is.
async fn show(turn: &mut Turn<'_>, actor: &Actor, identity: Option<&Identity>, message: Option<i64>) -> Result<()> {
    let card = card(turn, &actor.locale, actor.chat.id, identity, None).await?;
    Ok(role::show(turn, actor.chat.id, CARD, message, card).await?)
}

/// What somebody signed, if they are a student of the roster.
///
/// # Errors
/// When the database cannot.
pub(super) async fn of(turn: &mut Turn<'_>, identity: Option<&Identity>) -> Result<Option<Signature>, Broken> {
    match identity {
        None => Ok(None),
        Some(identity) => turn.tx.pledge_of(&drive(turn.services).campaign, identity.student.id).await,
    }
}

/// A class by its number, if this person keeps its signatures.
async fn kept(turn: &mut Turn<'_>, actor: &Actor, class: ClassId) -> Result<crate::domain::class::Class> {
    actor::permit_somewhere(turn, actor, Action::KeepPledges).await?;
    let class = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::KeepPledges, &Scope::from(&class)).await?;
    Ok(class)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_code_but_its_own_names_a_press(code in "[slwgrpyn][0-9a-f]{0,12}") {
            if let Some(press) = Press::parse(&code) {
                prop_assert_eq!(Press::parse(&press.code()), Some(press));
            }
        }
    }
}
