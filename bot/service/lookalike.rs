//! The guard against look-alikes: in groups whose people want it, whoever has a name like that of staff is named to the
//! monitor and the counsellor, in private and once.
//!
//! ```text
//! monitor     /guard  ▸ [Guard 软件2301]
//! somebody    (joins the group as "王老師")
//! bot         (to the monitor and the counsellor) "王老師" came into the group of 软件2301 and is called like
//!             counsellor 王*, with another account. [It is them] [It is not them]
//! ```
//!
//! Names are looked at when somebody comes, presses a button or sends a command. What people say among themselves is
//! not read for that. Of whoever looks like nobody nothing is kept.

use std::collections::BTreeSet;

use super::button::Button;
use super::{Actor, Broken, Result, ServiceError, Services, Turn, actor, badge, group, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::chat::{Chat, ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{ChatId, Message};
use crate::domain::ledger::{By, Fact};
use crate::domain::lookalike::{LookAlikeId, Shown, Verdict, claimed, known, masked};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Scope};
use crate::domain::sign::is_unseen;
use crate::store::{LookAlike, StaffName};
use crate::text::lookalike::Report;
use crate::text::{Locale, Plain};

/// Groups that are offered with a button each; whoever answers for more names a class.
const GROUPS_MAX: usize = 10;

/// The most signs of a name that are quoted.
const NAME_CHARS_MAX: usize = 64;

// Names of staff.

/// Keeps what is known of the name of somebody who has a role true to what the messenger shows now. `kept` is what is
/// known, as it is stored.
pub(super) async fn follow_name(turn: &mut Turn<'_>, account: i64, kept: &str, shown: &Shown) -> Result<(), Broken> {
    let name = StaffName { account, masked: masked(shown), hashes: hashes(turn.services, &known(shown)) };
    let is_known = serde_json::from_str::<BTreeSet<String>>(kept).is_ok_and(|kept| kept == name.hashes);
    if is_known { Ok(()) } else { turn.tx.name_staff(&name).await }
}

fn hashes(services: &Services, keys: &BTreeSet<String>) -> BTreeSet<String> {
    keys.iter().map(|key| services.roster_key.hash(&[b"name", key.as_bytes()])).collect()
}

// Looking.

/// Looks at the name of somebody who was seen in a group that is guarded.
///
/// # Errors
/// When the database cannot.
pub async fn look(turn: &mut Turn<'_>, chat: &Chat, account: i64, shown: &Shown) -> Result<(), Broken> {
    let hashes = hashes(turn.services, &claimed(shown));
    if hashes.is_empty() || !turn.tx.grants_of(account, turn.now).await?.is_empty() {
        return Ok(());
    }
    let mut staff: Vec<Grant> = Vec::new();
    for class in &chat.classes {
        let Some(class) = turn.tx.class(&class.name).await? else { continue };
        staff.extend(turn.tx.grants_above(&Scope::from(&class), turn.now).await?);
    }
    let accounts: BTreeSet<_> = staff.iter().map(|grant| grant.account).collect();
    let names = turn.tx.staff_names(&accounts).await?;
    for name in names.iter().filter(|name| !name.hashes.is_disjoint(&hashes)) {
        let Some(id) = turn.tx.report_look_alike(chat.id, account, name.account, turn.now).await? else { continue };
        let fact = Fact::LookAlikeReported { chat: chat.id.0 };
        group::record(turn, chat, By::Clock, fact).await?;
        tracing::info!(chat.id = chat.id.0, "somebody whose name looks like that of staff was reported");
        let Some(grant) = staff.iter().find(|grant| grant.account == name.account) else { continue };
        tell(turn, chat, id, shown, grant).await?;
    }
    Ok(())
}

/// Tells those who know the people of a group of a look-alike.
async fn tell(turn: &mut Turn<'_>, chat: &Chat, id: LookAlikeId, shown: &Shown, grant: &Grant) -> Result<(), Broken> {
    let name = badge::name(turn, grant.account).await?;
    let shown_name = quoted(&shown.name);
    for responsible in group::watch::responsible(turn, chat).await? {
        let services = turn.services;
        let report = |locale: &Locale, to: ChatId| {
            let report = Report {
                shown: &shown_name,
                username: shown.username.as_deref(),
                classes: group::bind::names(chat),
                role: role::role_name(services, locale, &grant.appointment),
                name: name.as_ref(),
            };
            Message { buttons: verdicts(services, locale, to, id), ..plain(services.text.look_alike(locale, &report)) }
        };
        role::tell(turn, responsible, "look_alike", report).await?;
    }
    Ok(())
}

fn verdicts(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    id: LookAlikeId,
) -> Vec<Vec<crate::domain::delivery::Button>> {
    let button = |verdict| {
        let label = services.text.look_alike_label(locale, verdict);
        key(services, chat, label, &Button::LookAlike(id, verdict))
    };
    vec![vec![button(Verdict::Them), button(Verdict::Other)]]
}

/// A name as it can be quoted: in one line, without marks that turn or hide what stands around it.
fn quoted(name: &str) -> String {
    let is_hidden = |sign: &char| sign.is_control() || is_unseen(*sign) || matches!(sign, '\u{2028}' | '\u{2029}');
    name.chars().filter(|sign| !is_hidden(sign)).take(NAME_CHARS_MAX).collect()
}

/// Somebody who knows the people of a group says who a look-alike is. The first answer counts.
///
/// # Errors
/// A refusal for who may not, or for a report that is gone; or when the database cannot.
pub async fn judge(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: LookAlikeId,
    verdict: Verdict,
    message: Option<i64>,
) -> Result<Plain> {
    let found = turn.tx.look_alike(id).await?;
    let (reported, chat) = match found {
        None => {
            actor::permit_somewhere(turn, actor, Action::GuardGroup).await?;
            return Err(Refusal::CardExpired.into());
        }
        Some(reported) => {
            let chat = turn.tx.chat(reported.chat).await?.ok_or(Refusal::CardExpired)?;
            (reported, chat)
        }
    };
    permit(turn, actor, &chat).await?;
    let is_first = turn.tx.settle_look_alike(id, verdict, turn.now).await?;
    if is_first {
        let place = place(turn, &chat).await?;
        let by = ledger::by(turn, actor, &place).await?;
        let fact = Fact::LookAlikeJudged { chat: chat.id.0, how: verdict.code().to_owned() };
        group::record(turn, &chat, by, fact).await?;
    }
    let LookAlike { verdict: before, .. } = reported;
    let said = if is_first { verdict } else { before.unwrap_or(verdict) };
    let (services, locale) = (turn.services, &actor.locale);
    let html = services.text.look_alike_judged(locale, said, &group::bind::names(&chat), &services.settings.contact);
    role::show(turn, actor.chat.id, "look_alike", message, plain(html)).await?;
    Ok(services.text.look_alike_toast(locale, said, is_first))
}

// Guarding.

/// Offers somebody to guard the groups of the classes they answer for, or of one that they name.
///
/// # Errors
/// A refusal for who may not, for a name that no class has, or for no group at all; or when the database cannot.
pub async fn offer(turn: &mut Turn<'_>, actor: &Actor, class: Option<&str>) -> Result<()> {
    let card = card(turn, actor, class).await?;
    Ok(turn.answer(actor.chat.id, "guard", card).await?)
}

async fn card(turn: &mut Turn<'_>, actor: &Actor, class: Option<&str>) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::GuardGroup).await?;
    let classes = match class {
        Some(name) => {
            let class = named(turn, name).await?;
            actor::permit(turn, actor, Action::GuardGroup, &Scope::from(&class)).await?;
            vec![class]
        }
        None => {
            let own = actor::classes_for(turn, actor, &rights, Action::GuardGroup).await?;
            own.into_iter().map(|listed| listed.class).collect()
        }
    };
    if classes.len() > GROUPS_MAX {
        return Err(Refusal::WhichClass.into());
    }
    let mut groups: Vec<Chat> = Vec::new();
    for class in &classes {
        for id in turn.tx.groups_of(&class.name).await? {
            let group = turn.tx.chat(id).await?.filter(|group| group.state != ChatState::Archived);
            groups.extend(group.filter(|group| groups.iter().all(|known| known.id != group.id)));
        }
    }
    if groups.is_empty() {
        let class = classes.first().map(|class| class.name.clone()).unwrap_or_default();
        return Err(Refusal::NoGroup { class }.into());
    }
    Ok(guard_card(turn.services, actor, &groups))
}

async fn named(turn: &mut Turn<'_>, name: &str) -> Result<Class> {
    let name = super::identity::named(turn, name).await?;
    Ok(turn.tx.class(&name).await?.ok_or(Refusal::NoSuchClass { class: name })?)
}

fn guard_card(services: &Services, actor: &Actor, groups: &[Chat]) -> Message {
    let (text, locale) = (&services.text, &actor.locale);
    let listed: Vec<_> = groups.iter().map(|group| (group::bind::names(group), group.is_guarded)).collect();
    let buttons = groups.iter().map(|group| {
        let label = text.guard_label(locale, &group::bind::names(group), !group.is_guarded);
        vec![key(services, actor.chat.id, label, &Button::Guard(group.id, !group.is_guarded))]
    });
    Message { buttons: buttons.collect(), ..plain(text.guard(locale, &listed)) }
}

/// Somebody begins to have a group guarded, or ends that.
///
/// # Errors
/// A refusal for who may not, or for what is no class's group any more; or when the database cannot.
pub async fn press_guard(
    turn: &mut Turn<'_>,
    actor: &Actor,
    group: ChatId,
    is_on: bool,
    message: Option<i64>,
) -> Result<Plain> {
    let chat = turn.tx.chat(group).await?;
    let chat = match chat.filter(|chat| chat.kind == ChatKind::Group && !chat.classes.is_empty()) {
        Some(chat) => chat,
        None => {
            actor::permit_somewhere(turn, actor, Action::GuardGroup).await?;
            return Err(Refusal::CardExpired.into());
        }
    };
    permit(turn, actor, &chat).await?;
    if turn.tx.guard_chat(group, is_on.then_some(turn.now)).await? {
        let place = place(turn, &chat).await?;
        let by = ledger::by(turn, actor, &place).await?;
        let chat_id = chat.id.0;
        let fact = if is_on { Fact::GroupGuarded { chat: chat_id } } else { Fact::GroupUnguarded { chat: chat_id } };
        group::record(turn, &chat, by, fact).await?;
    }
    let card = match card(turn, actor, None).await {
        Ok(card) => card,
        // Whoever answers for many classes sees the one that they named.
        Err(ServiceError::Refused(_)) => guard_card(turn.services, actor, &[Chat { is_guarded: is_on, ..chat }]),
        Err(broken) => return Err(broken),
    };
    role::show(turn, actor.chat.id, "guard", message, card).await?;
    Ok(turn.services.text.guard_toast(&actor.locale, is_on))
}

/// Makes sure that somebody answers for one of a group's classes.
async fn permit(turn: &mut Turn<'_>, actor: &Actor, chat: &Chat) -> Result<()> {
    let place = place(turn, chat).await?;
    let rights = actor::rights(turn, actor).await?;
    for class in &chat.classes {
        let Some(class) = turn.tx.class(&class.name).await? else { continue };
        if actor.with(&rights).may(Action::GuardGroup, &Scope::from(&class)).is_ok() {
            return Ok(());
        }
    }
    actor::permit(turn, actor, Action::GuardGroup, &place).await.map(drop)
}

/// Where a group belongs: at the first of its classes.
async fn place(turn: &mut Turn<'_>, chat: &Chat) -> Result<Scope, Broken> {
    let Some(class) = chat.class() else { return Ok(Scope::Everything) };
    Ok(turn.tx.class(&class.name).await?.as_ref().map_or(Scope::Everything, Scope::from))
}
