//! Support after a call for help, psychological and legal. The student consents to each by itself and can take that
//! back; one person who gives it is assigned, and nobody else learns who the student is.

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role, sos};
use crate::domain::access::Action;
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::delivery::{self, ChatId, Lane, Message};
use crate::domain::ledger::{By, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::domain::sos::{CallId, State as CallState};
use crate::domain::support::{Kind, State, Step, Support, SupportId};
use crate::store::{CardOf, NewSupport};
use crate::text::support::{Became, CaseView};
use crate::text::{Html, Locale, Plain};

pub mod clock;
mod press;

pub use press::Press;

/// What its cards are, in the outbox.
const CARD: &str = "support";

/// The button that asks about a kind of support after a call.
pub(super) fn offer(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    call: CallId,
    kind: Kind,
) -> Vec<delivery::Button> {
    let label = services.text.support_kind_label(locale, kind);
    vec![key(services, chat, label, &Button::Support(Press::Ask(call, kind)))]
}

/// The buttons that take back the consents that somebody gave.
pub(super) async fn revocations(
    turn: &mut Turn<'_>,
    account: i64,
    chat: ChatId,
    locale: &Locale,
) -> Result<Vec<Vec<delivery::Button>>, Broken> {
    let open = turn.tx.supports_of(account).await?.into_iter().filter(Support::is_open);
    Ok(open.map(|support| vec![revocation(turn.services, locale, chat, &support)]).collect())
}

fn revocation(services: &Services, locale: &Locale, chat: ChatId, support: &Support) -> delivery::Button {
    let label = services.text.support_revoke_label(locale, support.kind);
    key(services, chat, label, &Button::Support(Press::Revoke(support.id)))
}

/// Somebody presses a button about support.
///
/// # Errors
/// A refusal for who may not, and for what is over; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Plain> {
    match press {
        Press::Ask(call, kind) => ask(turn, actor, call, kind).await,
        Press::Agree(call, kind) => agree(turn, actor, call, kind, message).await,
        Press::Decline => {
            actor.may(Action::CallForHelp)?;
            let text = &turn.services.text;
            role::show(turn, actor.chat.id, CARD, message, plain(text.support_declined(&actor.locale))).await?;
            Ok(text.support_declined_toast(&actor.locale))
        }
        Press::Revoke(id) => revoke(turn, actor, id, message).await,
        Press::Take(id) => take(turn, actor, id, message).await,
        Press::Look(id) => {
            let (support, grant) = assigned(turn, actor, id).await?;
            show(turn, actor, &support, &grant, message).await?;
            Ok(turn.services.text.support_case_toast(&actor.locale))
        }
        Press::Spoke(id, day) => follow(turn, actor, (id, day), Step::Speak).await,
        Press::Missed(id, day) => follow(turn, actor, (id, day), Step::Miss).await,
        Press::Close(id) => close(turn, actor, id, message).await,
    }
}

/// A call after which its caller may want support.
async fn call_of(turn: &mut Turn<'_>, actor: &Actor, id: CallId) -> Result<crate::domain::sos::Call> {
    let call = turn.tx.sos_call(id).await?.filter(|call| call.account == actor.account);
    Ok(call.filter(|call| call.state == CallState::Closed).ok_or(Refusal::CardExpired)?)
}

/// Says what a consent means.
async fn ask(turn: &mut Turn<'_>, actor: &Actor, id: CallId, kind: Kind) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    call_of(turn, actor, id).await?;
    let services = turn.services;
    let (text, locale, chat) = (&services.text, &actor.locale, actor.chat.id);
    let button = |label, press| key(services, chat, label, &Button::Support(press));
    let buttons = vec![
        vec![button(text.support_agree_label(locale), Press::Agree(id, kind))],
        vec![button(text.support_decline_label(locale), Press::Decline)],
    ];
    let card = Message { buttons, ..plain(text.support_ask(locale, kind)) };
    turn.answer(chat, CARD, card).await?;
    Ok(text.support_kind_label(locale, kind))
}

/// A student consents to one kind of support.
async fn agree(turn: &mut Turn<'_>, actor: &Actor, call: CallId, kind: Kind, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    let call = call_of(turn, actor, call).await?;
    let services = turn.services;
    let new = NewSupport { call: call.id, kind, account: actor.account, campus: call.campus() };
    let Some(id) = turn.tx.open_support(&new, turn.now).await? else {
        return Ok(services.text.support_begun_toast(&actor.locale));
    };
    let support = turn.tx.support(id).await?.ok_or(Refusal::CardExpired)?;
    let sort = kind.code().to_owned();
    record(turn, By::Person, &support, Fact::SupportConsented { support: id.0, sort });
    let people = tell_supporters(turn, &support).await?;
    if people == 0 {
        tell_office(turn, &support).await?;
    }
    let back = revocation(services, &actor.locale, actor.chat.id, &support);
    let html = services.text.support_begun(&actor.locale, kind, people > 0);
    let card = Message { buttons: vec![vec![back]], ..plain(html) };
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(services.text.support_begun_toast(&actor.locale))
}

/// Asks everybody who gives support on the campus; nobody is named. Counts them.
async fn tell_supporters(turn: &mut Turn<'_>, support: &Support) -> Result<usize, Broken> {
    let services = turn.services;
    let place = Scope::Campus(support.campus.clone());
    let grants = turn.tx.grants_above(&place, turn.now).await?;
    let accounts = crate::domain::role::holders(&grants, Role::Supporter, &place);
    let at = services.settings.local(support.consented_at);
    let mut people = 0;
    for account in accounts.into_iter().filter(|account| *account != support.account) {
        let Some((chat, locale)) = actor::reach(turn, account).await? else { continue };
        let html = services.text.support_call(&locale, (support.id, support.kind), &campus(services, support), at);
        let label = services.text.support_take_label(&locale);
        let take = key(services, chat, label, &Button::Support(Press::Take(support.id)));
        post(turn, support, chat, Message { buttons: vec![vec![take]], ..plain(html) }).await?;
        people += 1;
    }
    Ok(people)
}

/// Tells the office of the campus that nobody takes a case on.
async fn tell_office(turn: &mut Turn<'_>, support: &Support) -> Result<usize, Broken> {
    let services = turn.services;
    let place = Scope::Campus(support.campus.clone());
    let campus = campus(services, support);
    role::tell_nearest(turn, &place, &[Role::Admin], CARD, |locale| {
        services.text.support_waiting(locale, (support.id, support.kind), &campus)
    })
    .await
}

/// Sends a card about a case once quiet hours are over, and remembers it.
async fn post(turn: &mut Turn<'_>, support: &Support, chat: ChatId, card: Message) -> Result<(), Broken> {
    if let Some(delivery) = turn.post_card(Lane::Reminder, chat, CARD, card).await? {
        turn.tx.keep_sos_card(delivery, CardOf::Support(support.id)).await?;
    }
    Ok(())
}

/// Somebody who gives support takes a case on. Whoever is first has it.
async fn take(turn: &mut Turn<'_>, actor: &Actor, id: SupportId, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::GiveSupport).await?;
    let support = turn.tx.support(id).await?.ok_or(Refusal::CardExpired)?;
    let place = Scope::Campus(support.campus.clone());
    actor::permit(turn, actor, Action::GiveSupport, &place).await?;
    let grant = reaching(&rights, &place).ok_or(Refusal::CardExpired)?;
    let services = turn.services;
    if support.is_of(actor.account) {
        return Ok(services.text.support_case_toast(&actor.locale));
    }
    let mut after = support.after(Step::Assign, turn.now).map_err(|_| Refusal::SupportOver)?;
    after.assigned = Some((actor.account, turn.now));
    if support.account == actor.account || !turn.tx.step_support(&support, &after).await? {
        return Err(Refusal::SupportOver.into());
    }
    record(turn, By::Grant(grant.id), &after, Fact::SupportAssigned { support: id.0 });
    settle_cards(turn, &after, Became::Assigned, Some(actor.chat.id)).await?;
    show(turn, actor, &after, &grant, message).await?;
    role::tell(turn, after.account, CARD, |locale, chat| {
        let back = revocation(services, locale, chat, &after);
        Message { buttons: vec![vec![back]], ..plain(services.text.support_mine(locale, after.kind)) }
    })
    .await?;
    Ok(services.text.support_case_toast(&actor.locale))
}

/// A case that somebody is assigned to, and by which grant they still may see it.
async fn assigned(turn: &mut Turn<'_>, actor: &Actor, id: SupportId) -> Result<(Support, Grant)> {
    let rights = actor::permit_somewhere(turn, actor, Action::GiveSupport).await?;
    let support = turn.tx.support(id).await?.ok_or(Refusal::CardExpired)?;
    let place = Scope::Campus(support.campus.clone());
    actor::permit(turn, actor, Action::GiveSupport, &place).await?;
    let grant = reaching(&rights, &place).ok_or(Refusal::CardExpired)?;
    if support.is_of(actor.account) { Ok((support, grant)) } else { Err(Refusal::SupportOver.into()) }
}

fn reaching(rights: &[Grant], place: &Scope) -> Option<Grant> {
    let who = Action::GiveSupport.rule().who;
    rights.iter().find(|grant| who.includes(grant, place)).cloned()
}

/// Shows a case to whoever is assigned, and has the ledger told that it was looked at.
async fn show(
    turn: &mut Turn<'_>,
    actor: &Actor,
    support: &Support,
    grant: &Grant,
    message: Option<i64>,
) -> Result<(), Broken> {
    let services = turn.services;
    record(turn, By::Grant(grant.id), support, Fact::SupportRead { support: support.id.0 });
    let identity = turn.tx.identity_of(support.account).await?;
    let student = identity.map(|identity| sos::known_as(services, &actor.locale, &identity.student));
    let contacts = turn.tx.support_contacts(support.id).await?;
    let view = CaseView {
        id: support.id,
        kind: support.kind,
        student: student.as_deref(),
        account: support.account,
        at: services.settings.local(support.consented_at),
        contacts: &contacts,
    };
    let html = services.text.support_case(&actor.locale, &view);
    let mut buttons = answers(services, &actor.locale, actor.chat.id, support, support.asked_day);
    buttons.push(vec![closing(services, &actor.locale, actor.chat.id, support)]);
    role::show(turn, actor.chat.id, CARD, message, Message { buttons, ..plain(html) }).await
}

/// Whether somebody has spoken with the student by such a day.
fn answers(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    support: &Support,
    day: u16,
) -> Vec<Vec<delivery::Button>> {
    let button = |label, press| key(services, chat, label, &Button::Support(press));
    vec![vec![
        button(services.text.support_spoke_label(locale), Press::Spoke(support.id, day)),
        button(services.text.support_missed_label(locale), Press::Missed(support.id, day)),
    ]]
}

fn closing(services: &Services, locale: &Locale, chat: ChatId, support: &Support) -> delivery::Button {
    key(services, chat, services.text.support_close_label(locale), &Button::Support(Press::Close(support.id)))
}

/// Whoever is assigned says whether they have spoken by such a day.
async fn follow(turn: &mut Turn<'_>, actor: &Actor, (id, day): (SupportId, u16), step: Step) -> Result<Plain> {
    let (support, grant) = assigned(turn, actor, id).await?;
    if day > support.asked_day {
        return Err(Refusal::CardExpired.into());
    }
    let after = support.after(step, turn.now).map_err(|_| Refusal::SupportOver)?;
    if !turn.tx.step_support(&support, &after).await? {
        return Err(Refusal::SupportOver.into());
    }
    let has_spoken = step == Step::Speak;
    turn.tx.note_support_contact(id, day, has_spoken, turn.now).await?;
    let answer = if has_spoken { "spoken" } else { "missed" }.to_owned();
    let fact = Fact::SupportFollowed { support: id.0, days: u64::from(day), answer };
    record(turn, By::Grant(grant.id), &after, fact);
    Ok(turn.services.text.support_day_toast(&actor.locale))
}

/// Whoever is assigned closes a case.
async fn close(turn: &mut Turn<'_>, actor: &Actor, id: SupportId, message: Option<i64>) -> Result<Plain> {
    let (support, grant) = assigned(turn, actor, id).await?;
    let after = support.after(Step::Close, turn.now).map_err(|_| Refusal::SupportOver)?;
    if !turn.tx.step_support(&support, &after).await? {
        return Err(Refusal::SupportOver.into());
    }
    record(turn, By::Grant(grant.id), &after, Fact::SupportClosed { support: id.0 });
    settle_cards(turn, &after, Became::Closed, None).await?;
    let services = turn.services;
    if message.is_none() {
        let html = services.text.support_state(&actor.locale, id, Became::Closed);
        turn.answer(actor.chat.id, CARD, plain(html)).await?;
    }
    let kind = support.kind;
    role::tell(turn, support.account, CARD, |locale, _| plain(services.text.support_over(locale, kind))).await?;
    Ok(services.text.support_closed_toast(&actor.locale))
}

/// A student takes a consent back: nothing leads to them any more.
async fn revoke(turn: &mut Turn<'_>, actor: &Actor, id: SupportId, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    let support = turn.tx.support(id).await?.filter(|support| support.account == actor.account);
    let support = support.ok_or(Refusal::CardExpired)?;
    let mut after = support.after(Step::Revoke, turn.now).map_err(|_| Refusal::SupportOver)?;
    after.account = -id.0;
    after.assigned = None;
    if !turn.tx.step_support(&support, &after).await? {
        return Err(Refusal::SupportOver.into());
    }
    record(turn, By::Person, &after, Fact::SupportRevoked { support: id.0 });
    settle_cards(turn, &after, Became::Redacted, None).await?;
    let text = &turn.services.text;
    let html = text.support_revoked(&actor.locale, support.kind);
    role::show(turn, actor.chat.id, CARD, message, plain(html)).await?;
    Ok(text.support_revoked_toast(&actor.locale))
}

/// Has every card about a case say what became of it, but those in `but`, and calls off those that have not left.
async fn settle_cards(
    turn: &mut Turn<'_>,
    support: &Support,
    became: Became,
    but: Option<ChatId>,
) -> Result<(), Broken> {
    turn.tx.call_off_sos_cards(CardOf::Support(support.id), turn.now).await?;
    for card in turn.tx.sos_cards(CardOf::Support(support.id)).await? {
        if but == Some(ChatId(card.chat)) {
            continue;
        }
        let Some((chat, locale)) = actor::reach(turn, card.account).await? else { continue };
        let html = turn.services.text.support_state(&locale, support.id, became);
        turn.rewrite(chat, CARD, card.message, plain(html)).await?;
    }
    Ok(())
}

/// Leaves a case to others whose assigned person gives no support any more.
async fn release(turn: &mut Turn<'_>, support: &Support) -> Result<usize, Broken> {
    let Ok(after) = support.after(Step::Release, turn.now) else { return Ok(0) };
    if !turn.tx.step_support(support, &after).await? {
        return Ok(0);
    }
    record(turn, By::Clock, &after, Fact::SupportReleased { support: support.id.0 });
    settle_cards(turn, &after, Became::Released, None).await?;
    let people = tell_supporters(turn, &after).await?;
    if people == 0 {
        return tell_office(turn, &after).await;
    }
    Ok(people)
}

/// Asks whoever is assigned whether they have spoken with the student.
async fn remind(turn: &mut Turn<'_>, support: &Support, account: i64, day: u16) -> Result<usize, Broken> {
    let services = turn.services;
    let Some((chat, locale)) = actor::reach(turn, account).await? else { return Ok(0) };
    let mut buttons = answers(services, &locale, chat, support, day);
    let label = services.text.support_look_label(&locale);
    let look = key(services, chat, label, &Button::Support(Press::Look(support.id)));
    buttons.push(vec![look, closing(services, &locale, chat, support)]);
    let html: Html = services.text.support_day(&locale, support.id, day);
    post(turn, support, chat, Message { buttons, ..plain(html) }).await?;
    Ok(1)
}

fn campus(services: &Services, support: &Support) -> Bilingual {
    sos::campus_of(services, &Scope::Campus(support.campus.clone()))
}

/// The ledger learns the campus and the number, and nothing of whom it is about.
fn record(turn: &mut Turn<'_>, by: By, support: &Support, fact: Fact) {
    turn.record(by, Scope::Campus(support.campus.clone()), fact);
}

/// Whether a case is one that somebody is assigned to.
const fn is_assigned(support: &Support) -> bool {
    matches!(support.state, State::Assigned | State::Active)
}
