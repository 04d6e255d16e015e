//! What the sender of a notice does with it. Of several presses, one decides.

use super::{DRAFT, Targets, audience, clock, count, own, place, post, preview, shown};
use crate::domain::ledger::{By, Fact};
use crate::domain::notice::{Move, Notice, NoticeId, Stage};
use crate::domain::refusal::Refusal;
use crate::domain::role::Appointment;
use crate::service::{Actor, Result, Turn, plain, role};
use crate::text::Plain;
use crate::text::notice::Outcome;

/// Somebody decides about a notice of theirs. Who may, and what room classes have, is looked at anew.
///
/// # Errors
/// A refusal for who may not any more, or who decided before; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: NoticeId,
    step: Move,
    message: Option<i64>,
) -> Result<Plain> {
    turn.tx.lock_budgets().await?;
    let (notice, rights) = own(turn, actor, id).await?;
    notice.check(turn.now)?;
    let ending = match step {
        Move::Drop => return leave(turn, actor, &notice, message).await,
        Move::Others => None,
        Move::Send => Some(Ending::Send),
        Move::Hold => Some(Ending::Hold),
        Move::Ask => Some(Ending::Ask),
    };
    let (appointment, targets) = audience(turn, &notice, &rights).await?;
    let (all, over) = (targets.all.len(), targets.over());
    match ending {
        None if 0 < over && over < all && notice.parted_at.is_none() => {
            send_to_others(turn, actor, &notice, &appointment, &targets, message).await
        }
        Some(ending) if all > 0 && (over == 0 || ending != Ending::Send) => {
            settle(turn, actor, &notice, &appointment, &targets, ending, message).await
        }
        None | Some(_) => {
            let card = preview(turn, actor, id).await?;
            role::show(turn, actor.chat.id, DRAFT, message, card).await?;
            Ok(turn.services.text.notice_changed_toast(&actor.locale))
        }
    }
}

/// What its sender does last with the classes that a notice still has to go to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Send,
    Hold,
    Ask,
}

/// Sends a notice to those classes that have room, and asks what to do about the others.
async fn send_to_others(
    turn: &mut Turn<'_>,
    actor: &Actor,
    notice: &Notice,
    appointment: &Appointment,
    targets: &Targets,
    message: Option<i64>,
) -> Result<Plain> {
    if !turn.tx.part_notice(notice.id, turn.now).await? {
        return Err(Refusal::NoticeOver.into());
    }
    let names = |is_over: bool| -> Vec<&str> {
        let some = targets.all.iter().filter(|target| target.is_over == is_over);
        some.map(|target| target.standing.class.as_str()).collect()
    };
    let (room, none) = (names(false), names(true));
    turn.tx.enter_notice(notice.id, &room, Stage::Sent).await?;
    turn.tx.enter_notice(notice.id, &none, Stage::Open).await?;
    post(turn, notice, appointment, targets.all.iter().filter(|target| !target.is_over)).await?;
    record(turn, notice, appointment, sent(notice, room.len()));
    let card = preview(turn, actor, notice.id).await?;
    role::show(turn, actor.chat.id, DRAFT, message, card).await?;
    Ok(turn.services.text.notice_done_toast(&actor.locale, Outcome::Sent, count(room.len())))
}

/// Does the last thing that its sender does with a notice.
async fn settle(
    turn: &mut Turn<'_>,
    actor: &Actor,
    notice: &Notice,
    appointment: &Appointment,
    targets: &Targets,
    ending: Ending,
    message: Option<i64>,
) -> Result<Plain> {
    if !turn.tx.settle_notice(notice.id, turn.now).await? {
        return Err(Refusal::NoticeOver.into());
    }
    let names = targets.names();
    let (stage, outcome) = match ending {
        Ending::Send => (Stage::Sent, Outcome::Sent),
        Ending::Hold => (Stage::Held, Outcome::Held),
        Ending::Ask => (Stage::Asked, Outcome::Asked),
    };
    if notice.parted_at.is_some() {
        turn.tx.advance_notice(notice.id, &names, Stage::Open, stage).await?;
    } else {
        turn.tx.enter_notice(notice.id, &names, stage).await?;
    }
    let (id, classes) = (notice.id.0, names.len() as u64);
    match ending {
        Ending::Send => {
            post(turn, notice, appointment, targets.all.iter()).await?;
            record(turn, notice, appointment, sent(notice, names.len()));
        }
        Ending::Hold => record(turn, notice, appointment, Fact::NoticeHeld { notice: id, classes }),
        Ending::Ask => {
            let points = u64::from(notice.cost().points());
            record(turn, notice, appointment, Fact::NoticeAsked { notice: id, classes, points });
            super::office::ask(turn, notice, appointment, targets).await?;
        }
    }
    close(turn, actor, notice, appointment, (outcome, names.len()), message).await
}

/// Leaves a notice where it is. That takes no right but that it is their own.
async fn leave(turn: &mut Turn<'_>, actor: &Actor, notice: &Notice, message: Option<i64>) -> Result<Plain> {
    let sender = notice.sender.ok_or(Refusal::CardExpired)?;
    let appointment = turn.tx.grant(sender.grant).await?.ok_or(Refusal::CardExpired)?.appointment;
    if !turn.tx.settle_notice(notice.id, turn.now).await? {
        return Err(Refusal::NoticeOver.into());
    }
    let open = turn.tx.notice_classes(notice.id, Stage::Open).await?;
    let names: Vec<_> = open.iter().map(String::as_str).collect();
    turn.tx.advance_notice(notice.id, &names, Stage::Open, Stage::Dropped).await?;
    close(turn, actor, notice, &appointment, (Outcome::Dropped, names.len()), message).await
}

/// Shows what became of a notice, in place of its card.
async fn close(
    turn: &mut Turn<'_>,
    actor: &Actor,
    notice: &Notice,
    appointment: &Appointment,
    (outcome, classes): (Outcome, usize),
    message: Option<i64>,
) -> Result<Plain> {
    let (services, classes) = (turn.services, count(classes));
    let said = shown(services, &actor.locale, appointment, notice);
    let friday = clock::next(services, turn.now);
    let html = services.text.notice_done(&actor.locale, outcome, classes, &said, friday);
    role::show(turn, actor.chat.id, DRAFT, message, plain(html)).await?;
    Ok(services.text.notice_done_toast(&actor.locale, outcome, classes))
}

fn sent(notice: &Notice, classes: usize) -> Fact {
    Fact::NoticeSent { notice: notice.id.0, classes: classes as u64, points: u64::from(notice.cost().points()) }
}

/// Has the ledger told what its sender did with a notice.
fn record(turn: &mut Turn<'_>, notice: &Notice, appointment: &Appointment, fact: Fact) {
    let by = notice.sender.map_or(By::Person, |sender| By::Grant(sender.grant));
    turn.record(by, place(notice, appointment), fact);
}
