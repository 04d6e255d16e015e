//! The office decides whether a notice goes out over the budget. Of several classes on several campuses each office
//! decides about its own.

use std::collections::{BTreeMap, HashSet};

use super::{Targets, clock, count, named_over, place, post, shown, targets};
use crate::domain::access::Action;
use crate::domain::delivery::{ChatId, Message};
use crate::domain::ledger::Fact;
use crate::domain::notice::{Notice, NoticeId, Ruling, Stage};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Appointment, Role, Scope};
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::text::notice::{Answer, Over};
use crate::text::{Locale, Plain};

/// What its card is, in the outbox.
const REQUEST: &str = "notice_request";

/// Asks everybody of the office whose campus has one of these classes.
pub(super) async fn ask(
    turn: &mut Turn<'_>,
    notice: &Notice,
    appointment: &Appointment,
    targets: &Targets,
) -> Result<(), Broken> {
    let mut offices: BTreeMap<i64, Vec<Scope>> = BTreeMap::new();
    for grant in turn.tx.active_grants(turn.now).await? {
        if grant.appointment.duty.role() == Role::Admin {
            offices.entry(grant.account).or_default().push(grant.appointment.scope);
        }
    }
    let services = turn.services;
    let (cost, friday) = (notice.cost(), clock::next(services, turn.now));
    for (account, scopes) in offices {
        let is_theirs = |place: &Scope| scopes.iter().any(|scope| scope.covers(place));
        let theirs = targets.all.iter().filter(|target| is_theirs(&target.standing.place()));
        let (classes, over) = theirs.fold((0, 0), |(all, over), target| (all + 1, over + usize::from(target.is_over)));
        if classes == 0 {
            continue;
        }
        let named = named_over(targets, cost, |standing| is_theirs(&standing.place()));
        let over = Over { count: count(over), named: &named, cap: services.settings.budget.cap };
        role::tell(turn, account, REQUEST, |locale, chat| {
            let said = shown(services, locale, appointment, notice);
            let html = services.text.notice_request(locale, &said, (count(classes), cost.points()), &over, friday);
            Message { buttons: rulings(services, locale, chat, notice.id), ..plain(html) }
        })
        .await?;
    }
    Ok(())
}

fn rulings(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    id: NoticeId,
) -> Vec<Vec<crate::domain::delivery::Button>> {
    let press = |ruling| {
        key(services, chat, services.text.notice_ruling_label(locale, ruling), &Button::NoticeRuling(id, ruling))
    };
    vec![vec![press(Ruling::LetOut)], vec![press(Ruling::Hold), press(Ruling::Refuse)]]
}

/// Somebody of the office decides about a notice, in those classes that are theirs and wait for it.
///
/// # Errors
/// A refusal for who may not, or when somebody decided before; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: NoticeId,
    ruling: Ruling,
    message: Option<i64>,
) -> Result<Plain> {
    turn.tx.lock_budgets().await?;
    let rights = actor::permit_somewhere(turn, actor, Action::DecideNotice).await?;
    let notice = turn.tx.notice(id).await?.ok_or(Refusal::CardExpired)?;
    let sender = notice.sender.ok_or(Refusal::CardExpired)?;
    let appointment = turn.tx.grant(sender.grant).await?.ok_or(Refusal::CardExpired)?.appointment;
    let waiting: HashSet<_> = turn.tx.notice_classes(id, Stage::Asked).await?.into_iter().collect();
    let mut theirs = Vec::new();
    let mut others = None;
    for class in &waiting {
        let Some(class) = turn.tx.class(class).await? else { continue };
        let place = Scope::from(&class);
        match actor.with(&rights).may(Action::DecideNotice, &place) {
            Ok(()) => theirs.push(class.name),
            Err(_) => others = Some(place),
        }
    }
    if theirs.is_empty() {
        if let Some(place) = others {
            actor::permit(turn, actor, Action::DecideNotice, &place).await?;
        }
        return Err(Refusal::NoticeDecided.into());
    }
    let mine: HashSet<_> = theirs.iter().map(String::as_str).collect();
    let found = targets(turn, notice.cost(), |standing| mine.contains(standing.class.as_str())).await?;
    let decided = decide(turn, &notice, &appointment, ruling, (&theirs, &found)).await?;
    let (id, classes) = (id.0, decided.into());
    let fact = match ruling {
        Ruling::LetOut => Fact::NoticeLetOut { notice: id, classes, points: u64::from(notice.cost().points()) },
        Ruling::Hold => Fact::NoticeHeld { notice: id, classes },
        Ruling::Refuse => Fact::NoticeRefused { notice: id, classes },
    };
    let at = place(&notice, &appointment);
    let by = ledger::by(turn, actor, &at).await?;
    turn.record(by, at, fact);

    let services = turn.services;
    let said = shown(services, &actor.locale, &appointment, &notice);
    let html = services.text.notice_ruled(&actor.locale, ruling, decided, &said);
    role::show(turn, actor.chat.id, REQUEST, message, plain(html)).await?;
    tell_sender(turn, &notice, &appointment, Answer::Ruled(ruling), decided).await?;
    Ok(services.text.notice_ruling_toast(&actor.locale, ruling))
}

/// Does what the office said, and counts the classes that it concerns.
async fn decide(
    turn: &mut Turn<'_>,
    notice: &Notice,
    appointment: &Appointment,
    ruling: Ruling,
    (theirs, found): (&[String], &Targets),
) -> Result<u32, Broken> {
    let theirs: Vec<_> = theirs.iter().map(String::as_str).collect();
    let mut advance = async |classes: &[&str], stage| {
        turn.tx.advance_notice(notice.id, classes, Stage::Asked, stage).await.map(|names| count(names.len()))
    };
    let decided = match ruling {
        Ruling::Hold => advance(&theirs, Stage::Held).await?,
        Ruling::Refuse => advance(&theirs, Stage::Refused).await?,
        Ruling::LetOut => {
            let sent = advance(&found.names(), Stage::Sent).await?;
            // Those that lost their group meanwhile.
            advance(&theirs, Stage::Dropped).await?;
            sent
        }
    };
    if ruling == Ruling::LetOut {
        post(turn, notice, appointment, found.all.iter()).await?;
    }
    Ok(decided)
}

/// Tells the sender of a notice what became of what the office was asked.
pub(super) async fn tell_sender(
    turn: &mut Turn<'_>,
    notice: &Notice,
    appointment: &Appointment,
    answer: Answer,
    classes: u32,
) -> Result<(), Broken> {
    let services = turn.services;
    role::tell(turn, notice.account, "notice_answer", |locale, _| {
        let said = shown(services, locale, appointment, notice);
        plain(services.text.notice_answer(locale, answer, classes, &said))
    })
    .await
}
