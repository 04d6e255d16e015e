//! Whoever holds a meeting leaves it to a colleague of their class: the colleague is told now, and reminded from then
//! on in their place.

use std::collections::BTreeSet;

use super::clock::{own_buttons, standing, told_section};
use super::{card, due_of, holds, reached, theirs, today};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::Message;
use crate::domain::item::calendar_of;
use crate::domain::ledger::{By, Fact};
use crate::domain::meeting::{Meeting, MeetingId};
use crate::domain::plan::EscalationRole;
use crate::domain::refusal::Refusal;
use crate::domain::reminder::Watch;
use crate::domain::role::{Duty, Scope};
use crate::service::{Actor, Result, Turn, ledger, plain, role};
use crate::text::Plain;
use crate::text::reminder::{Line, Lines};

/// Somebody who holds a meeting passes it on. Doing it twice is doing it once.
///
/// # Errors
/// A refusal for who does not hold it, when it is not to be done any more, or when there is no colleague who can be told;
/// or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId, message: Option<i64>) -> Result<Plain> {
    let (meeting, hands) = reached(turn, actor, id).await?;
    let Scope::Class { class, .. } = &meeting.place else { return Err(Refusal::CardExpired.into()) };
    if !hands.hold_it {
        return Err(theirs(turn, actor, &meeting, Action::HoldMeetings).await?);
    }
    if !meeting.state.is_to_do() {
        return Err(Refusal::MeetingNotSo { state: meeting.state }.into());
    }
    let due = due_of(turn.services, &meeting)?;
    let mut grants = turn.tx.active_grants(turn.now).await?;
    grants.retain(|grant| holds(grant, &meeting.place));
    let accounts: Vec<_> = grants.iter().map(|grant| grant.account).collect();
    let reachable: BTreeSet<_> = turn.tx.addressees(&accounts).await?.into_iter().map(|it| it.account).collect();
    let mut passed = turn.tx.passed_on(&[meeting.item].into()).await?;
    passed.insert((meeting.item, meeting.slot, class.clone(), actor.account));
    let watch = Watch::new(&grants, |account| reachable.contains(&account) && account != actor.account);
    let told = watch.told(EscalationRole::Monitor, &due, &meeting.place, None, &passed);
    let told = told.ok_or(Refusal::NobodyToHandTo)?.accounts;

    let duty = |account: i64| grants.iter().find(|grant| grant.account == account).map(|it| it.appointment.duty);
    let duties: BTreeSet<_> = told.iter().filter_map(|account| duty(*account)).collect();
    if turn.tx.pass_on(&due, class, actor.account, turn.now).await? {
        let by = ledger::by(turn, actor, &meeting.place).await?;
        record(turn, by, &meeting);
        let services = turn.services;
        let line = Line {
            class: class.clone(),
            standing: standing(Some(&meeting), services.settings.local(turn.now)),
            instead_of: None,
        };
        let calendar = calendar_of(&meeting.place, &services.book.calendars);
        let section = told_section(&due, calendar, today(turn), (1, Lines::Own(vec![line])));
        let from = duty(actor.account).unwrap_or(Duty::Monitor);
        for account in told {
            role::tell(turn, account, "meeting_passed", |locale, chat| Message {
                buttons: own_buttons(services, locale, chat, &meeting),
                ..plain(services.text.meeting_passed(locale, from, &section))
            })
            .await?;
        }
    }
    let shown = card(turn, actor, &meeting).await?;
    role::show(turn, actor.chat.id, "meeting", message, shown).await?;
    Ok(turn.services.text.meeting_passed_toast(&actor.locale, &duties.into_iter().collect::<Vec<_>>()))
}

fn record(turn: &mut Turn<'_>, by: By, meeting: &Meeting) {
    let (sort, slot) = (meeting.kind.code().to_owned(), meeting.slot.to_string());
    let fact = Fact::MeetingPassedOn { meeting: meeting.id.0, sort, slot };
    let mut entry = turn.entry(by, meeting.place.clone(), fact);
    entry.item = Some(meeting.item);
    turn.tx.record(entry);
}
