//! The moves of an alert: past a second pair of eyes, out, and back. Of several presses, one makes the move.

use std::collections::BTreeSet;

use super::{CARD, Press, button_for, card, going, hand, later, note, place, preview, progress, save, send, today};
use crate::domain::access::Action;
use crate::domain::alert::{Alert, AlertId, Hand, LOOK_WITHIN, Move, REVIEW_LIFE, Severity, State};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::ledger::{By, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::role::Role;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, ledger, plain, role};
use crate::text::{Locale, Plain};

/// What a request to look at an alert is, in the outbox.
const REQUEST: &str = "alert_request";

/// What its author is told.
const ANSWER: &str = "alert_answer";

/// Somebody makes a move with an alert, of which they saw this version.
pub(super) async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: AlertId,
    (step, version): (Move, i64),
    message: Option<i64>,
) -> Result<Option<Plain>> {
    let alert = permitted(turn, actor, id, step).await?;
    if alert.version != version && step != Move::Recall {
        return Err(Refusal::AlertChanged.into());
    }
    let by = hand(actor, &alert);
    alert.after(step, by)?;
    let later = later(turn.services, &alert, turn.now).is_some();
    let after = match step {
        Move::SendAlone => {
            check(turn, actor, &alert).await?;
            note::ask_code(turn, actor, &alert).await?;
            return Ok(None);
        }
        Move::Submit => {
            check(turn, actor, &alert).await?;
            let after = moved(turn, &alert, step, by)?;
            save(turn, &alert, &after).await?;
            ask(turn, &after).await?;
            after
        }
        Move::Approve => let_out(turn, &alert, step, by).await?,
        Move::Withdraw | Move::Reject | Move::Rework | Move::Drop => {
            let after = moved(turn, &alert, step, by)?;
            save(turn, &alert, &after).await?;
            after
        }
        Move::Confirm => {
            let mut after = moved(turn, &alert, step, by)?;
            after.times.marked_at = None;
            save(turn, &alert, &after).await?;
            if alert.times.marked_at.is_some() {
                send::rewrite(turn, &after).await?;
            }
            after
        }
        Move::Unapprove => unapprove(turn, &alert, by).await?,
        Move::Recall => recall(turn, &alert, by).await?,
        Move::Expire => return Err(Refusal::AlertNotSo.into()),
    };
    record(turn, actor, &alert, &after, step).await?;
    let tells = matches!(step, Move::Approve | Move::Reject | Move::Confirm | Move::Unapprove | Move::Recall);
    if by == Hand::Second && tells {
        tell_author(turn, &after, step).await?;
    }
    let card = card(turn, actor, &after, None).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(Some(turn.services.text.alert_move_toast(&actor.locale, step, later)))
}

/// The alert, if somebody may make this move with it.
async fn permitted(turn: &mut Turn<'_>, actor: &Actor, id: AlertId, step: Move) -> Result<Alert> {
    let action = Press::Step(step, 0).action();
    actor::permit_somewhere(turn, actor, action).await?;
    let alert = turn.tx.alert(id).await?.ok_or(Refusal::CardExpired)?;
    let place = place(&alert);
    match hand(actor, &alert) {
        Hand::Author if action == Action::ApproveAlert => return Err(Refusal::OwnAlert.into()),
        // To leave one's own draft takes no right.
        Hand::Author if matches!(step, Move::Withdraw | Move::Drop) => {}
        Hand::Author => drop(actor::permit(turn, actor, action, &place).await?),
        Hand::Second | Hand::Clock if matches!(action, Action::ApproveAlert) || step == Move::Recall => {
            actor::permit(turn, actor, Action::ApproveAlert, &place).await?;
        }
        Hand::Second | Hand::Clock => return Err(Refusal::CardExpired.into()),
    }
    Ok(alert)
}

/// Checks that an alert can go before somebody, or out.
async fn check(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert) -> Result<()> {
    alert.content.check(today(turn))?;
    if alert.offer.is_some() {
        return Err(Refusal::AlertNotSo.into());
    }
    let rights = actor::permit(turn, actor, Action::DraftAlert, &place(alert)).await?;
    if alert.content.severity == Severity::Red && !super::compose::may_be_red(&rights, &place(alert)) {
        let roles = Action::DraftAlert.rule().who.roles().into_iter().filter(|role| *role != Role::Monitor);
        return Err(Refusal::needs(roles.collect(), place(alert)).into());
    }
    if send::recipients(turn, &alert.content).await?.is_empty() {
        return Err(Refusal::AlertForNobody.into());
    }
    Ok(())
}

/// An alert after a move, with the moment at which it was made.
fn moved(turn: &Turn<'_>, alert: &Alert, step: Move, by: Hand) -> Result<Alert, Refusal> {
    let mut after = Alert { state: alert.after(step, by)?, ..alert.clone() };
    match step {
        Move::Submit => after.times.submitted_at = Some(turn.now),
        Move::Approve | Move::SendAlone => after.times.approved_at = Some(turn.now),
        Move::Recall => after.times.recalled_at = Some(turn.now),
        _ => {}
    }
    Ok(after)
}

/// Lets an alert out: posts it, or puts it in place of what it corrects.
async fn let_out(turn: &mut Turn<'_>, alert: &Alert, step: Move, by: Hand) -> Result<Alert> {
    let mut after = moved(turn, alert, step, by)?;
    let corrected = match alert.corrects {
        None => None,
        Some(corrected) => {
            let before = turn.tx.alert(corrected).await?.filter(|before| before.state.is_told());
            Some(before.ok_or(Refusal::AlertNotSo)?)
        }
    };
    let recipients = send::recipients(turn, &alert.content).await?;
    let is_posted = corrected.is_none() || alert.pings;
    if is_posted {
        if recipients.is_empty() {
            return Err(Refusal::AlertForNobody.into());
        }
        after.planned = recipients.reach();
    }
    save(turn, alert, &after).await?;
    if let Some(before) = &corrected {
        let mut now = Alert { content: alert.content.clone(), version: before.version + 1, ..before.clone() };
        now.times.corrected_at = Some(turn.now);
        save_too(turn, before, &now).await?;
        send::rewrite(turn, &now).await?;
    }
    // What is posted anew besides goes out under the number of the correction, so that both can be told apart.
    if is_posted {
        send::fan_out(turn, &after, recipients).await?;
        progress::open(turn, &after).await?;
    }
    Ok(after)
}

/// Writes a second alert in the same change. When somebody was quicker, all of it is taken back and tried again.
async fn save_too(turn: &mut Turn<'_>, before: &Alert, after: &Alert) -> Result<(), Broken> {
    if turn.tx.save_alert(before, after, turn.now).await? {
        return Ok(());
    }
    Err(Broken::Away("the alert that is corrected changed meanwhile".to_owned()))
}

/// Takes the word of a second person back, if nothing has left.
async fn unapprove(turn: &mut Turn<'_>, alert: &Alert, by: Hand) -> Result<Alert> {
    let mut after = moved(turn, alert, Move::Unapprove, by)?;
    if alert.corrects.is_some() || !send::is_untouched(turn, alert).await? {
        return Err(Refusal::AlertNotSo.into());
    }
    after.version += 1;
    after.times.approved_at = None;
    after.times.submitted_at = Some(turn.now);
    save(turn, alert, &after).await?;
    send::call_off(turn, alert).await?;
    Ok(after)
}

/// Takes an alert back in every chat.
async fn recall(turn: &mut Turn<'_>, alert: &Alert, by: Hand) -> Result<Alert> {
    if alert.corrects.is_some() && !alert.pings {
        return Err(Refusal::AlertNotSo.into());
    }
    let after = moved(turn, alert, Move::Recall, by)?;
    save(turn, alert, &after).await?;
    send::rewrite(turn, &after).await?;
    Ok(after)
}

/// Sends a red alert out without a second person, and asks those who may to look at it.
pub(super) async fn send_alone(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert) -> Result<()> {
    actor::permit(turn, actor, Action::SendRedAlone, &place(alert)).await?;
    check(turn, actor, alert).await?;
    let after = let_out(turn, alert, Move::SendAlone, Hand::Author).await?;
    record(turn, actor, alert, &after, Move::SendAlone).await?;
    look_after(turn, &after).await
}

/// The accounts of those who may judge an alert: never its author.
pub(super) async fn judges(turn: &mut Turn<'_>, alert: &Alert) -> Result<BTreeSet<i64>, Broken> {
    let (who, place) = (Action::ApproveAlert.rule().who, place(alert));
    let grants = turn.tx.active_grants(turn.now).await?;
    let judges = grants.into_iter().filter(|grant| grant.account != alert.account && who.includes(grant, &place));
    Ok(judges.map(|grant| grant.account).collect())
}

/// Asks everybody who may to let it out, or not.
async fn ask(turn: &mut Turn<'_>, alert: &Alert) -> Result<()> {
    let recipients = send::recipients(turn, &alert.content).await?;
    let services = turn.services;
    let name = services.settings.place(&alert.content.audience.place);
    let until = services.settings.local(turn.now + REVIEW_LIFE);
    for account in judges(turn, alert).await? {
        let told = going(services, alert, name.as_ref(), &recipients, turn.now);
        role::tell(turn, account, REQUEST, |locale, chat| {
            let post = preview(services, locale, alert);
            let html = services.text.alert_request(locale, alert.id.0, &post, &told, until);
            let press = |step| {
                let label = services.text.alert_move_label(locale, step);
                button_for(services, chat, label, alert.id, Press::Step(step, alert.version))
            };
            let look = services.text.alert_refresh_label(locale);
            let look = button_for(services, chat, look, alert.id, Press::Show);
            let buttons = vec![vec![press(Move::Approve), press(Move::Reject)], vec![look]];
            Message { buttons, ..plain(html) }
        })
        .await?;
    }
    Ok(())
}

/// Asks everybody who may to look at what went out already.
async fn look_after(turn: &mut Turn<'_>, alert: &Alert) -> Result<()> {
    let recipients = send::recipients(turn, &alert.content).await?;
    let services = turn.services;
    let name = services.settings.place(&alert.content.audience.place);
    let until = services.settings.local(turn.now + LOOK_WITHIN);
    for account in judges(turn, alert).await? {
        let told = going(services, alert, name.as_ref(), &recipients, turn.now);
        role::tell(turn, account, REQUEST, |locale, chat| {
            let post = preview(services, locale, alert);
            let html = services.text.alert_look_after(locale, alert.id.0, &post, &told, until);
            Message { buttons: afterwards(services, locale, chat, alert), ..plain(html) }
        })
        .await?;
    }
    Ok(())
}

/// The buttons below what went out already.
fn afterwards(services: &Services, locale: &Locale, chat: ChatId, alert: &Alert) -> Vec<Vec<delivery::Button>> {
    let confirm = services.text.alert_move_label(locale, Move::Confirm);
    let confirm = button_for(services, chat, confirm, alert.id, Press::Step(Move::Confirm, alert.version));
    let recall = button_for(services, chat, services.text.alert_recall_label(locale), alert.id, Press::AskRecall);
    vec![vec![confirm, recall]]
}

/// Marks an alert that nobody has looked at in time, in every chat, and reminds those who may.
pub(super) async fn mark(turn: &mut Turn<'_>, alert: &Alert) -> Result<()> {
    let mut after = alert.clone();
    after.times.marked_at = Some(turn.now);
    save(turn, alert, &after).await?;
    send::rewrite(turn, &after).await?;
    turn.record(By::Clock, place(alert), Fact::AlertUnreviewed { alert: alert.id.0 });
    let services = turn.services;
    let mut told = judges(turn, alert).await?;
    told.insert(alert.account);
    for account in told {
        let is_judge = account != alert.account;
        role::tell(turn, account, REQUEST, |locale, chat| {
            let html = services.text.alert_overdue(locale, alert.id.0);
            let buttons = if is_judge { afterwards(services, locale, chat, alert) } else { Vec::new() };
            Message { buttons, ..plain(html) }
        })
        .await?;
    }
    Ok(())
}

/// Ends the wait for a second person.
pub(super) async fn expire(turn: &mut Turn<'_>, alert: &Alert) -> Result<()> {
    let after = moved(turn, alert, Move::Expire, Hand::Clock)?;
    save(turn, alert, &after).await?;
    turn.record(By::Clock, place(alert), Fact::AlertExpired { alert: alert.id.0 });
    Ok(tell_author(turn, &after, Move::Expire).await?)
}

/// Tells the author of an alert what became of it.
async fn tell_author(turn: &mut Turn<'_>, alert: &Alert, step: Move) -> Result<(), Broken> {
    let services = turn.services;
    role::tell(turn, alert.account, ANSWER, |locale, chat| {
        let show = services.text.alert_refresh_label(locale);
        let show = button_for(services, chat, show, alert.id, Press::Show);
        let buttons = vec![vec![show]];
        Message { buttons, ..plain(services.text.alert_told(locale, alert.id.0, step)) }
    })
    .await
}

/// Has the ledger told of a move: never what the alert says, but for its kind.
async fn record(turn: &mut Turn<'_>, actor: &Actor, before: &Alert, after: &Alert, step: Move) -> Result<()> {
    let id = after.id.0;
    let severity = after.content.severity.code().to_owned();
    let fact = match step {
        Move::Submit => {
            Fact::AlertSubmitted { alert: id, severity, fraud: after.content.fraud_type.as_str().to_owned() }
        }
        Move::Withdraw => Fact::AlertWithdrawn { alert: id },
        Move::Approve | Move::SendAlone if after.corrects.is_some() => {
            Fact::AlertCorrected { alert: after.corrects.map_or(id, |alert| alert.0), by: id }
        }
        Move::Approve | Move::SendAlone => Fact::AlertApproved {
            alert: id,
            severity,
            alone: step == Move::SendAlone,
            groups: u64::from(after.planned.groups),
            subscribers: u64::from(after.planned.people),
        },
        Move::Reject => Fact::AlertRejected { alert: id },
        Move::Confirm => Fact::AlertReviewed { alert: id, late: before.times.marked_at.is_some() },
        Move::Unapprove => Fact::AlertUnapproved { alert: id },
        Move::Recall => Fact::AlertRecalled { alert: id },
        // What nobody but its author has seen is no act.
        Move::Rework | Move::Drop | Move::Expire => return Ok(()),
    };
    let at = place(after);
    let by = ledger::by(turn, actor, &at).await?;
    turn.record(by, at, fact);
    Ok(())
}

/// How many people an alert's posts reached is no act of anybody's; that most of its groups have it is the clock's.
pub(super) fn delivered(turn: &mut Turn<'_>, alert: &Alert, groups: u32, seconds: i64) {
    let fact = Fact::AlertDelivered {
        alert: alert.id.0,
        groups: u64::from(groups),
        planned: u64::from(alert.planned.groups),
        seconds: u64::try_from(seconds).unwrap_or_default(),
    };
    turn.record(By::Clock, place(alert), fact);
}

/// Whether an alert is only a correction, whose posts are those of another.
pub(super) const fn is_bare_correction(alert: &Alert) -> bool {
    alert.corrects.is_some() && matches!(alert.state, State::Out | State::Alone | State::Recalled) && !alert.pings
}
